# Places
app-name = Escale
place-home = Accueil
place-unread = À lire
place-bin = Corbeille
place-settings = Réglages
place-about = À propos
place-more = Autres listes
nav-label = Rubriques
nav-collapse = Replier le menu
nav-expand = Déplier le menu
nav-search = Rechercher…
pane-list = Liste
pane-record = Fiche
unread-count = { $count ->
    [one] { $count } chose à lire
   *[other] { $count } choses à lire
}

# The line at the bottom
saved-at = Enregistré sur cet ordinateur à { $time }
saved-all = Tout est enregistré sur cet ordinateur
saving = Enregistrement…
save-failed = Pas enregistré : { $why }
workspace-sample = Espace d’exemple
workspace-sample-name = Exemple

# Deeds
do-new = Ajouter
do-remove = Mettre à la corbeille
do-restore = Remettre
do-undo = Annuler
do-redo = Rétablir
do-close = Fermer
do-copy = Copier en tableau
do-copied = { $count ->
    [one] { $count } ligne copiée
   *[other] { $count } lignes copiées
}
do-clear-selection = Ne plus rien sélectionner
do-add = Ajouter
do-add-value = Ajouter une valeur
do-add-to = Ajouter à : { $field }
do-remove-value = Retirer « { $value } »
do-bring-back = Revenir à cette version
do-settle = Choisir
do-open = Ouvrir
do-edit-many = Modifier…
do-more = Voir plus
do-create-named = Créer « { $name } »
done-remove = { $count ->
    [one] Mis à la corbeille : { $title }
   *[other] { $count } fiches mises à la corbeille
}
done-restore = { $count ->
    [one] Remise en place : { $title }
   *[other] { $count } fiches remises en place
}
done-undo = { $count ->
    [one] { $done } · { $title }
   *[other] { $done } · { $count } fiches
}
done-redo = { $count ->
    [one] Rétabli · { $title }
   *[other] Rétabli · { $count } fiches
}
done-redo-plain = Rétabli
done-undo-kept = { $count ->
    [one] Une valeur changée depuis a été gardée.
   *[other] { $count } valeurs changées depuis ont été gardées.
}
done-bring-back = Version remise en place
done-edit-many = { $count ->
    [one] { $count } fiche modifiée
   *[other] { $count } fiches modifiées
}
nothing-to-undo = Rien à annuler
nothing-to-redo = Rien à rétablir

# Lists
list-total = { $count ->
    [0] aucune fiche
    [one] { $count } fiche
   *[other] { $count } fiches
}
list-empty-filtered = Aucune fiche ne correspond à ces filtres.
list-clear-filters = Retirer les filtres
list-columns = Colonnes
list-filter = Filtrer
list-filter-column = Filtrer par
list-filter-value = Valeur
list-filter-empty = (vide)
list-filter-filled = (non vide)
list-filter-word = { $field } : { $value }
list-filter-remove = Retirer le filtre { $field }
list-selected = { $count ->
    [one] { $count } fiche sélectionnée
   *[other] { $count } fiches sélectionnées
}
list-label = { $kind } : tableau
list-view = Affichage
list-compact = Lignes serrées
list-group = Grouper par
list-group-none = Sans groupes
list-group-too-many = Au-delà de { $most } fiches, une liste ne se groupe pas : filtrez-la d’abord.

# Several records at once
many-title = { $count ->
    [one] Modifier { $count } fiche
   *[other] Modifier { $count } fiches
}
many-field = Champ à modifier
many-empty = Vider ce champ
many-count = { $count ->
    [0] Ces fiches le disent déjà.
    [one] { $count } fiche va changer
   *[other] { $count } fiches vont changer
}
many-from-to = de { $before } à { $after }
many-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
many-save = Appliquer

# A quick note
note-title = Note rapide
note-text = Texte de la note
note-subject = Classée sous
note-keep = Garder la note
note-kept = Note gardée

# A record
record-untitled = Sans titre
record-removed = Cette fiche est dans la corbeille.
record-gone = Absente de cet ordinateur
record-erased = Fiche effacée
record-tab-record = Fiche
record-tab-history = Historique
record-changed = Modifié par { $author } le { $at }
record-show-empty = { $count ->
    [one] { $count } autre champ
   *[other] { $count } autres champs
}
record-hide-empty = Moins de champs
section-facts = Essentiel
section-identity = Identité
section-contact = Coordonnées
section-dates = Dates
section-term = Durée et renouvellement
section-resolution = Délibération
section-content = Contenu
section-links = Liens
section-codes = Identifiants
section-notes = Notes
section-more = Autres champs
section-mandate = Ordre et mandat
section-term-line = Ligne de vie
section-in-force = En vigueur un jour donné
new-hint = Seuls les champs obligatoires sont demandés ; le reste se remplit sur la fiche.
new-required = obligatoire

# Fields
input-empty = Vide
input-yes = Oui
input-no = Non
input-unset = Non renseigné
input-day-hint = 2010, mai 2010, vers 2010, depuis 2017, 12/05/2010
input-day-understood = Compris : { $day }
input-moment-day = Jour
input-moment-time = Heure
input-zone = Fuseau horaire
input-language = Langue
input-amount = Montant
input-currency = Monnaie
input-latitude = Latitude
input-longitude = Longitude
input-search = Chercher une fiche…
input-nothing-found = Aucune fiche trouvée.
input-disputed-by = { $author }, le { $at }
input-disputed-on = { $author }, le { $at }, sur { $device }
input-keep-this = Garder cette valeur

# History
history-empty = Pas encore d’historique.
history-from-to = { $field } : de { $before } à { $after }
history-set = { $field } : { $after }
history-emptied = { $field } vidé (avant : { $before })
history-odd-clock = L’horloge de cet ordinateur était déréglée.
history-deed = { $author } { $deed }
history-at-on = { $at }, sur { $device }

# Agreement
term-today = Aujourd’hui
term-signed = Signature
term-start = Entrée en vigueur
term-last-day = Dernier jour en vigueur
term-notice = Préavis au plus tard
term-open = Sans fin prévue
term-drawing = Ligne de vie : { $text }
term-parties = Parties ce jour-là
term-possible = Peut aussi être : { $states }
term-also = { $name } : { $day }

# Home
home-title = Accueil
home-calm = Rien ne presse.
home-under-way = Missions à venir et en cours
home-unread = À lire
home-sample = Ceci est un espace d’exemple : rien n’y touche vos fiches.
home-leave-sample = Quitter l’exemple
home-may = peut-être

# Bin
bin-title = Corbeille
bin-empty = La corbeille est vide.
bin-restore = Remettre
bin-removed-by = Par { $author }, le { $at }

# Palette
palette-label = Aller, chercher, faire
palette-placeholder = Aller, chercher, faire…
palette-go = Aller à
palette-find = Fiches
palette-do = Faire
palette-recent = Récemment ouvertes
palette-none = Rien trouvé.
palette-results = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}

# Shortcuts
keys-title = Raccourcis
keys-palette = Aller, chercher, faire
keys-new = Ajouter ici
keys-areas = Aller à une rubrique
keys-panes = Volet suivant
keys-close = Fermer, revenir
keys-move = Avancer, reculer dans la liste
keys-open = Ouvrir la fiche
keys-select = Sélectionner la ligne
keys-select-more = Étendre la sélection
keys-select-all = Tout sélectionner
keys-copy = Copier les lignes
keys-everywhere = Partout
keys-in-list = Dans une liste

# First run
first-title = Bienvenue à bord
first-words = Escale garde la mémoire de vos coopérations sur cet ordinateur, même sans réseau.
first-create = Créer un espace de travail
first-folder = Dossier
first-folder-choose = Choisir…
first-create-now = Créer l’espace
first-open = Ouvrir un espace existant…
first-look = Visiter l’exemple
first-look-words = L’exemple est un espace à part, avec la coopération entre Brest et Rimouski.
first-recent = Ouverts récemment
first-language = Langue

# Settings
settings-title = Réglages
settings-author = Votre nom
settings-author-words = Il signe chacune de vos modifications.
settings-language = Langue
settings-language-fr = Français
settings-language-en = English
settings-language-es = Español
settings-theme = Apparence
settings-theme-system = Comme l’ordinateur
settings-theme-light = Claire
settings-theme-dark = Sombre
settings-zoom = Taille
settings-zoom-percent = { $percent } %
settings-workspace = Espace de travail
settings-close-workspace = Fermer cet espace
settings-changes = Échanger
settings-give = Donner mes changements…
settings-take = Prendre des changements…
settings-given = { $records ->
    [one] { $records } fiche écrite
   *[other] { $records } fiches écrites
}
settings-taken = { $applied ->
    [0] Rien de nouveau dans ce fichier
    [one] { $applied } changement pris
   *[other] { $applied } changements pris
}

# About
about-title = À propos d’Escale
about-words = La mémoire des coopérations d’une collectivité, sur l’ordinateur de ceux qui la tiennent.
about-licence = Escale est un logiciel libre, sous licence publique de l’Union européenne (EUPL-1.2).

# Failures
fail-not_found = cette fiche n’est pas là
fail-invalid = une valeur n’est pas acceptée
fail-too_new = cet espace vient d’une version plus récente d’Escale
fail-damaged = des données sont abîmées ; une sauvegarde peut les rendre
fail-busy = l’espace est occupé, réessayez dans un instant
fail-locked = l’espace est verrouillé
fail-keychain = aucun trousseau ne répond sur cet ordinateur
fail-disk = le disque refuse d’écrire
fail-superseded = la fiche a changé entre-temps
fail-sql = l’espace n’a pas répondu comme prévu
fail-no_workspace = aucun espace de travail n’est ouvert
fail-bridge = la fenêtre n’a pas pu joindre l’espace de travail
fail-sentence = Quelque chose n’a pas marché : { $why }

# Days and times
day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
day-about = { $precision ->
    [day] vers le { $day }
   *[other] vers { $day }
}
day-uncertain = { $day } (incertain)
day-about-uncertain = { $precision ->
    [day] vers le { $day } (incertain)
   *[other] vers { $day } (incertain)
}
day-decade = années { $year }
day-century = entre { $from } et { $until }
day-month-unknown = { $year }, mois inconnu
day-month-and-day-unknown = { $year }, mois et jour inconnus
day-day-unknown = { $month }, jour inconnu
day-season-21 = printemps { $year }
day-season-22 = été { $year }
day-season-23 = automne { $year }
day-season-24 = hiver { $year }
day-since = { $precision ->
    [day] depuis le { $day }
   *[other] depuis { $day }
}
day-from-unknown-end = { $precision ->
    [day] à partir du { $day }, fin inconnue
   *[other] à partir de { $day }, fin inconnue
}
day-until = { $precision ->
    [day] jusqu’au { $day }
    [month] jusqu’en { $day }
    [year] jusqu’en { $day }
   *[other] jusqu’à { $day }
}
day-between = { $from_precision ->
    [day] { $until_precision ->
        [day] du { $from } au { $until }
       *[other] du { $from } à { $until }
    }
   *[other] { $until_precision ->
        [day] de { $from } au { $until }
       *[other] de { $from } à { $until }
    }
}
day-unknown = date inconnue
span-between = entre le { $from } et le { $until }
span-not-before = pas avant le { $day }
span-not-after = au plus tard le { $day }
time = { $hour } h { $minute }
day-and-time = { $day } à { $time }
day-and-time-in-zone = { $day }, { $time }, { $zone }

# A page that broke
do-try-again = Réessayer
broken-title = Cette page n’a pas pu s’afficher
broken-words = Rien n’est perdu : ce que vous avez écrit est enregistré. Réessayez, ou allez à une autre page.
