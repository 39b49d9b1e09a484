# Views
views-title = Views
views-all = All views
views-none = No views yet: open a list, set it up, then save it from “Layout”.
views-others = Views that others keep to themselves
view-saved = View
view-save = Save this view…
view-save-title = Save this view
view-update = Update the view
view-revert = Back to the view
view-rename = Rename the view…
view-rename-title = Rename the view
view-rename-named = Rename { $name }
view-remove = Put the view in the bin
view-remove-named = Put { $name } in the bin
view-name = Name of the view
view-shared = Show to colleagues
view-keep = Save
view-is-shared = Shared with colleagues
view-kept-by = Kept by { $author }
view-changed = The list differs from the saved view.
view-updated = View updated
view-saved-as = View saved: { $name }
view-removed = This view is in the bin.
view-gone = This view is not on this computer.
view-unknown = { $count ->
    [one] This view names a field that this version of Escale does not know: { $names }.
   *[other] This view names { $count } fields that this version of Escale does not know: { $names }.
}
view-total = { $kind } · { $total }
palette-view = View · { $kind }

# Tables
list-tools = Filter, lay out, choose columns
list-filters = Filters
grid-width = Width: { $column }
grid-width-now = { $width } pixels
grid-no-title = No title starts with “{ $letters }”.
grid-sort-first = Beyond { $most } records, sort by title to go to a title.
grid-selection-cut = Only the first { $count } records have been selected.

# Columns
columns-shown = Columns shown
columns-others = Other columns
columns-earlier = Move { $column } up
columns-later = Move { $column } down
columns-moved = { $column }: column { $place } of { $count }
columns-reset = Original columns and widths

# Filters
filter-holds = { $field } contains { $value }
filter-empty = Without a value
filter-filled = With a value
filter-typed = { $field }
filter-hint-is = The whole text, whatever its capitals and accents.
filter-hint-holds = A word or a passage, whatever its capitals and accents.

# Keys
keys-ends = Go to the start, to the end
keys-title-letters = Go to a title
keys-letters = letters
keys-remove = Put in the bin
keys-width = Widen, narrow a column
keys-drop-filter = Remove a filter
