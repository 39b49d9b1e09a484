# Views
views-title = Vistas
views-all = Todas las vistas
views-none = Ninguna vista: abra una lista, prepárela y guárdela desde «Presentación».
views-others = Vistas que otras personas guardan para sí
view-saved = Vista
view-save = Guardar esta vista…
view-save-title = Guardar esta vista
view-update = Actualizar la vista
view-revert = Volver a la vista
view-rename = Cambiar el nombre de la vista…
view-rename-title = Cambiar el nombre de la vista
view-rename-named = Cambiar el nombre de { $name }
view-remove = Mover la vista a la papelera
view-remove-named = Mover { $name } a la papelera
view-name = Nombre de la vista
view-shared = Mostrar a los colegas
view-keep = Guardar
view-is-shared = Compartida con los colegas
view-kept-by = Guardada por { $author }
view-changed = La lista difiere de la vista guardada.
view-updated = Vista actualizada
view-saved-as = Vista guardada: { $name }
view-removed = Esta vista está en la papelera.
view-gone = Esta vista no está en este ordenador.
view-unknown = { $count ->
    [one] Esta vista nombra un campo que esta versión de Escale no conoce: { $names }.
   *[other] Esta vista nombra { $count } campos que esta versión de Escale no conoce: { $names }.
}
view-total = { $kind } · { $total }
palette-view = Vista · { $kind }

# Tables
list-tools = Filtrar, presentar, elegir columnas
list-filters = Filtros
grid-width = Anchura: { $column }
grid-width-now = { $width } píxeles
grid-no-title = Ningún título empieza por «{ $letters }».
grid-sort-first = Por encima de { $most } fichas, ordene por título para ir a un título.
grid-selection-cut = Solo se han seleccionado las { $count } primeras fichas.

# Columns
columns-shown = Columnas mostradas
columns-others = Otras columnas
columns-earlier = Adelantar { $column }
columns-later = Atrasar { $column }
columns-moved = { $column }: columna { $place } de { $count }
columns-reset = Columnas y anchuras originales

# Filters
filter-holds = { $field } contiene { $value }
filter-empty = Sin valor
filter-filled = Con un valor
filter-typed = { $field }
filter-hint-is = El texto entero, sin distinguir mayúsculas ni acentos.
filter-hint-holds = Una palabra o un pasaje, sin distinguir mayúsculas ni acentos.

# Keys
keys-ends = Ir al principio, al final
keys-title-letters = Ir a un título
keys-letters = letras
keys-remove = Mover a la papelera
keys-width = Ensanchar, estrechar una columna
keys-drop-filter = Quitar un filtro
