# A record's page: its timeline, what other sources say, places on a map, days and times as they are typed
record-tab-timeline = Chronologie
record-out-of-bin = Sortir de la corbeille
section-nav = Sections de la fiche
within-as = En tant que

# What lies within, where the link says more than the kind
within-agreement-amends = Avenants et annexes
within-partner-successor = Organisations reprises
within-territory-parent = Territoires qui en font partie
within-theme-parent = Thèmes plus précis

# Timeline
happened-none = Rien de daté n’est encore noté ici.
happened-fill = Compléter la fiche
happened-more = Montrer plus
happened-span = Dates
happened-figure = { $measure } : { $value } { $unit }
happened-of = { $ahead ->
    [yes] { $kind } · { $role } · à venir
   *[no] { $kind } · { $role }
}
happened-own = { $ahead ->
    [yes] { $kind } · à venir
   *[no] { $kind }
}

# What other sources say
claim-line = Une autre source donne { $value } ({ $source })
claim-line-read = { $precision ->
    [day] Une autre source donne { $value } ({ $source }, lu le { $day })
    [month] Une autre source donne { $value } ({ $source }, lu en { $day })
    [year] Une autre source donne { $value } ({ $source }, lu en { $day })
   *[other] Une autre source donne { $value } ({ $source }, lu { $day })
}
claim-named = { $field } : { $claim }
claim-short = Une autre source donne { $value }
claim-headline = { $field } : { $title }
claim-preferred = Source retenue
claim-add-to = Une autre source dit autrement : { $field }
claim-title = Ce qu’une autre source dit de : { $field }
claim-add = Ajouter la source
claim-cancel = Renoncer
claim-added = Source ajoutée

# What is settled on the page
disputed-in = Présent
disputed-out = Absent
disputed-together = { $count ->
    [0] Tout est choisi.
    [one] Encore un choix ; ils s’enregistrent ensemble.
   *[other] Encore { $count } choix ; ils s’enregistrent ensemble.
}
disputed-removed-by = Mise à la corbeille : { $author }, le { $at }
disputed-changed-by = Modification : { $author }, le { $at }

# Days and times as they are typed
day-not-understood = { $kept ->
    [none] « { $typed } » n’est pas une date comprise ici. Écrivez par exemple 12/05/2010, mai 2010, 2010, vers 2010 ou depuis 2017. Échap vide la case.
   *[other] « { $typed } » n’est pas une date comprise ici. Écrivez par exemple 12/05/2010, mai 2010, 2010, vers 2010 ou depuis 2017. La date enregistrée reste : { $kept } ; Échap la remet.
}
day-waits = « { $typed } » n’est pas une date comprise ici et n’est pas enregistré. Ce texte vous attend dans « { $field } » tant que la fenêtre reste ouverte.
day-not-exact = « { $typed } » n’est pas un jour précis. Écrivez par exemple 12/05/2010 ou 12 mai 2010 ; Échap revient au jour d’avant.
time-not-understood = « { $typed } » n’est pas une heure comprise ici. Écrivez par exemple 14 h 30, 14:30 ou 14 h 30 Toronto ; Échap revient à l’heure d’avant.
moment-at-place = { $vowel ->
    [yes] { $day }, { $time }, heure d’{ $place }
   *[no] { $day }, { $time }, heure de { $place }
}
prose-edit-field = Modifier le texte : { $field }
moment-edit = Modifier le jour et l’heure
moment-lacks-day = Il manque le jour : rien n’est enregistré pour l’instant.
moment-lacks-time = Il manque l’heure : rien n’est enregistré pour l’instant.
moment-distance = UTC { $distance }

# A place
pick-open = Choisir sur la carte
pick-title = Choisir sur la carte
pick-map = Carte du monde, avec une croix à déplacer
pick-keys = Flèches : déplacer la croix (Maj : finement) · + et − : approcher, éloigner · 0 : tout voir · Entrée : garder
pick-at = Latitude { $latitude }, longitude { $longitude }
pick-take = Garder cette position
place-lacks-latitude = Il manque la latitude : la position enregistrée reste en attendant.
place-lacks-longitude = Il manque la longitude : la position enregistrée reste en attendant.

# When something was, by how finely it is known
happened-when = { $precision ->
    [day] le { $day }
    [month] en { $day }
    [year] en { $day }
   *[other] { $day }
}

# Erasing a person for good
erase-open = Effacer définitivement…
erase-title = Effacer « { $title } » définitivement ?
erase-words = La fiche et tout son historique disparaissent ici, puis chez vos collègues à leur prochain échange. C’est la seule action qui ne s’annule pas ; elle répond à une demande d’effacement (RGPD, art. 17).
erase-with = Avec elle partent :
erase-count = { $kind } : { $count }
erase-nothing-else = Aucune autre fiche ne part avec elle.
erase-named = { $count ->
    [0] Aucune autre fiche ne la nomme.
    [one] Une autre fiche la nomme et reste. Son nom écrit dans des textes reste aussi : cherchez-le.
   *[other] { $count } autres fiches la nomment et restent. Son nom écrit dans des textes reste aussi : cherchez-le.
}
erase-type = Pour confirmer, écrivez : { $title }
erase-differs = Ce n’est pas ce nom.
erase-now = Effacer définitivement
erase-done = Effacé définitivement
