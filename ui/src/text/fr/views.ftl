# Views
views-title = Vues
views-all = Toutes les vues
views-none = Aucune vue : ouvrez une liste, réglez-la, puis enregistrez-la depuis « Affichage ».
views-others = Vues que d’autres gardent pour eux
view-saved = Vue
view-save = Enregistrer cette vue…
view-save-title = Enregistrer cette vue
view-update = Mettre à jour la vue
view-revert = Revenir à la vue
view-rename = Renommer la vue…
view-rename-title = Renommer la vue
view-rename-named = Renommer { $name }
view-remove = Mettre la vue à la corbeille
view-remove-named = Mettre { $name } à la corbeille
view-name = Nom de la vue
view-shared = Montrer aux collègues
view-keep = Enregistrer
view-is-shared = Partagée avec les collègues
view-kept-by = Gardée par { $author }
view-changed = La liste diffère de la vue enregistrée.
view-updated = Vue mise à jour
view-saved-as = Vue enregistrée : { $name }
view-removed = Cette vue est dans la corbeille.
view-gone = Cette vue n’est pas sur cet ordinateur.
view-unknown = { $count ->
    [one] Cette vue nomme un champ que cette version d’Escale ne connaît pas : { $names }.
   *[other] Cette vue nomme { $count } champs que cette version d’Escale ne connaît pas : { $names }.
}
view-total = { $kind } · { $total }
palette-view = Vue · { $kind }

# Tables
list-tools = Filtrer, afficher, choisir les colonnes
list-filters = Filtres
grid-width = Largeur : { $column }
grid-width-now = { $width } pixels
grid-no-title = Aucun titre ne commence par « { $letters } ».
grid-sort-first = Au-delà de { $most } fiches, triez par titre pour aller à un titre.
grid-selection-cut = Seules les { $count } premières fiches ont été sélectionnées.

# Columns
columns-shown = Colonnes affichées
columns-others = Autres colonnes
columns-earlier = Avancer { $column }
columns-later = Reculer { $column }
columns-moved = { $column } : colonne { $place } sur { $count }
columns-reset = Colonnes et largeurs d’origine

# Filters
filter-holds = { $field } contient { $value }
filter-empty = Sans valeur
filter-filled = Avec une valeur
filter-typed = { $field }
filter-hint-is = Le texte entier, majuscules et accents indifférents.
filter-hint-holds = Un mot ou un passage, majuscules et accents indifférents.

# Keys
keys-ends = Aller au début, à la fin
keys-title-letters = Aller à un titre
keys-letters = lettres
keys-remove = Mettre à la corbeille
keys-width = Élargir, resserrer une colonne
keys-drop-filter = Retirer un filtre
