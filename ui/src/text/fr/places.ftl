# Places that show the records of several kinds
kind-calendar = Agenda
kind-map = Carte

# Calendar
calendar-title = Agenda
calendar-month = Mois
calendar-years = Années
calendar-previous = Mois précédent
calendar-next = Mois suivant
calendar-today = Aujourd’hui
calendar-keys = Flèches : jour · Page préc. et Page suiv. : mois · Entrée : ouvrir
calendar-grid = { $month }, par semaines
calendar-list = { $month }, en liste
calendar-none = Rien à un jour certain ce mois-ci.
calendar-day = { $day }
calendar-day-with = { $count ->
    [one] { $day }, { $count } fiche : { $items }
   *[other] { $day }, { $count } fiches : { $items }
}
calendar-item = { $hour ->
    [none] { $title } ({ $why })
   *[other] { $hour }, { $title } ({ $why })
}
calendar-rest = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
calendar-sometime = Sans jour certain, peut-être en { $month }
calendar-sometime-why = { $why } · { $when }
calendar-why-mission = mission
calendar-why-event = événement
calendar-why-meeting = rencontre
calendar-why-closing = clôture d’un appel
calendar-why-due = suite à donner
calendar-failed = Certaines fiches n’ont pas pu être lues.
calendar-cut = Il y en a davantage : seules les { $count } fiches aux dates les plus récentes sont montrées pour { $kinds }.

# Years
timeline-none = Aucun accord ni aucune mission n’a de date.
timeline-legend = Plein : certain. Tirets : connu seulement au mois ou à l’année près. Fondu : extrémité inconnue ou ouverte.
timeline-undated = { $count ->
    [one] { $count } fiche sans date n’est pas sur la frise.
   *[other] { $count } fiches sans date ne sont pas sur la frise.
}

# Map
map-title = Carte
map-label = Carte du monde
map-list = Lieux
map-keys = Flèches : déplacer · + et − : approcher, éloigner · 0 : tout voir
map-nearer = Approcher
map-further = Éloigner
map-whole = Voir le monde entier
map-partners = { $count ->
    [0] aucun partenaire
    [one] { $count } partenaire
   *[other] { $count } partenaires
}
map-agreements = { $count ->
    [0] aucun accord
    [one] { $count } accord
   *[other] { $count } accords
}
map-missions = { $count ->
    [0] aucune mission
    [one] { $count } mission
   *[other] { $count } missions
}
map-counts = { $partners }, { $agreements }, { $missions }
map-name = { $name } ({ $country })
map-spot = { $name } : { $counts }
map-heap = { $count } lieux autour de { $name } : { $counts }
map-none-here = Aucun lieu dans cette partie du monde.
map-open-territory = Ouvrir la fiche du territoire
map-none = Aucun territoire n’a encore de coordonnées.
map-to-territories = Compléter les territoires
map-unplaced = { $count ->
    [one] { $count } territoire sans coordonnées n’est pas sur la carte :
   *[other] { $count } territoires sans coordonnées ne sont pas sur la carte :
}
map-cut = Il y en a davantage : seules { $count } fiches sont comptées pour { $kinds }.
