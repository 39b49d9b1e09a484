# Places
app-name = Escale
place-home = Inicio
place-unread = Por leer
place-bin = Papelera
place-settings = Ajustes
place-about = Acerca de
place-more = Otras listas
nav-label = Secciones
nav-collapse = Plegar el menú
nav-expand = Desplegar el menú
nav-search = Buscar…
pane-list = Lista
pane-record = Ficha
unread-count = { $count ->
    [one] { $count } cosa por leer
   *[other] { $count } cosas por leer
}

# The line at the bottom
saved-at = Guardado en este ordenador a las { $time }
saved-all = Todo está guardado en este ordenador
saving = Guardando…
save-failed = No se ha guardado: { $why }
workspace-sample = Espacio de ejemplo
workspace-sample-name = Ejemplo

# Deeds
do-new = Añadir
do-remove = Mover a la papelera
do-restore = Recuperar
do-undo = Deshacer
do-redo = Rehacer
do-close = Cerrar
do-copy = Copiar como tabla
do-copied = { $count ->
    [one] { $count } fila copiada
   *[other] { $count } filas copiadas
}
do-clear-selection = Quitar la selección
do-add = Añadir
do-add-value = Añadir un valor
do-add-to = Añadir a: { $field }
do-remove-value = Quitar «{ $value }»
do-bring-back = Volver a esta versión
do-settle = Elegir
do-open = Abrir
do-edit-many = Modificar…
do-more = Ver más
do-create-named = Crear «{ $name }»
done-remove = { $count ->
    [one] En la papelera: { $title }
   *[other] { $count } fichas en la papelera
}
done-restore = { $count ->
    [one] Recuperada: { $title }
   *[other] { $count } fichas recuperadas
}
done-undo = { $count ->
    [one] { $done } · { $title }
   *[other] { $done } · { $count } fichas
}
done-redo = { $count ->
    [one] Rehecho · { $title }
   *[other] Rehecho · { $count } fichas
}
done-redo-plain = Rehecho
done-undo-kept = { $count ->
    [one] Se ha conservado un valor cambiado después.
   *[other] Se han conservado { $count } valores cambiados después.
}
done-bring-back = Versión recuperada
done-edit-many = { $count ->
    [one] { $count } ficha modificada
   *[other] { $count } fichas modificadas
}
nothing-to-undo = Nada que deshacer
nothing-to-redo = Nada que rehacer

# Lists
list-total = { $count ->
    [0] ninguna ficha
    [one] { $count } ficha
   *[other] { $count } fichas
}
list-empty-filtered = Ninguna ficha cumple estos filtros.
list-clear-filters = Quitar los filtros
list-columns = Columnas
list-filter = Filtrar
list-filter-column = Filtrar por
list-filter-value = Valor
list-filter-empty = (vacío)
list-filter-filled = (no vacío)
list-filter-word = { $field }: { $value }
list-filter-remove = Quitar el filtro { $field }
list-selected = { $count ->
    [one] { $count } ficha seleccionada
   *[other] { $count } fichas seleccionadas
}
list-label = { $kind }: tabla
list-view = Presentación
list-compact = Filas compactas
list-group = Agrupar por
list-group-none = Sin grupos
list-group-too-many = Una lista de más de { $most } fichas no se agrupa: fíltrela primero.

# Several records at once
many-title = { $count ->
    [one] Modificar { $count } ficha
   *[other] Modificar { $count } fichas
}
many-field = Campo que modificar
many-empty = Vaciar este campo
many-count = { $count ->
    [0] Estas fichas ya lo dicen.
    [one] { $count } ficha va a cambiar
   *[other] { $count } fichas van a cambiar
}
many-from-to = de { $before } a { $after }
many-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
many-save = Aplicar

# A quick note
note-title = Nota rápida
note-text = Texto de la nota
note-subject = Archivada en
note-keep = Guardar la nota
note-kept = Nota guardada

# A record
record-untitled = Sin título
record-removed = Esta ficha está en la papelera.
record-gone = No está en este ordenador
record-erased = Ficha borrada definitivamente
record-tab-record = Ficha
record-tab-history = Historial
record-changed = Modificado por { $author } el { $at }
record-show-empty = { $count ->
    [one] { $count } campo más
   *[other] { $count } campos más
}
record-hide-empty = Menos campos
section-facts = Lo esencial
section-identity = Identidad
section-contact = Contacto
section-dates = Fechas
section-term = Duración y renovación
section-resolution = Acuerdo del órgano
section-content = Contenido
section-links = Enlaces
section-codes = Identificadores
section-notes = Notas
section-more = Otros campos
section-mandate = Orden y mandato
section-term-line = Línea de vida
section-in-force = En vigor un día determinado
new-hint = Solo se pide lo obligatorio; el resto se completa en la ficha.
new-required = obligatorio

# Fields
input-empty = Vacío
input-yes = Sí
input-no = No
input-unset = Sin indicar
input-day-hint = 2010, mayo 2010, hacia 2010, desde 2017, 12/05/2010
input-day-understood = Entendido: { $day }
input-moment-day = Día
input-moment-time = Hora
input-zone = Zona horaria
input-language = Idioma
input-amount = Importe
input-currency = Moneda
input-latitude = Latitud
input-longitude = Longitud
input-search = Buscar una ficha…
input-nothing-found = No se ha encontrado ninguna ficha.
input-disputed-by = { $author }, { $at }
input-disputed-on = { $author }, { $at }, en { $device }
input-keep-this = Conservar este valor

# History
history-empty = Todavía no hay historial.
history-from-to = { $field }: de { $before } a { $after }
history-set = { $field }: { $after }
history-emptied = { $field } vaciado (antes: { $before })
history-odd-clock = El reloj de este ordenador estaba desajustado.
history-deed = { $author } { $deed }
history-at-on = { $at }, en { $device }

# Agreement
term-today = Hoy
term-signed = Firma
term-start = Entrada en vigor
term-last-day = Último día en vigor
term-notice = Preaviso como máximo
term-open = Sin fin previsto
term-drawing = Línea de vida: { $text }
term-parties = Partes ese día
term-possible = También puede ser: { $states }
term-also = { $name }: { $day }

# Home
home-title = Inicio
home-calm = Nada urgente.
home-under-way = Misiones próximas y en curso
home-unread = Por leer
home-sample = Este es un espacio de ejemplo: nada de aquí toca sus fichas.
home-leave-sample = Salir del ejemplo
home-may = quizá

# Bin
bin-title = Papelera
bin-empty = La papelera está vacía.
bin-restore = Recuperar
bin-removed-by = Por { $author }, { $at }

# Palette
palette-label = Ir, buscar, hacer
palette-placeholder = Ir, buscar, hacer…
palette-go = Ir a
palette-find = Fichas
palette-do = Hacer
palette-recent = Abiertas hace poco
palette-none = No se ha encontrado nada.
palette-results = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}

# Shortcuts
keys-title = Atajos
keys-palette = Ir, buscar, hacer
keys-new = Añadir aquí
keys-areas = Ir a una sección
keys-panes = Panel siguiente
keys-close = Cerrar, volver
keys-move = Moverse por la lista
keys-open = Abrir la ficha
keys-select = Seleccionar la fila
keys-select-more = Ampliar la selección
keys-select-all = Seleccionar todo
keys-copy = Copiar las filas
keys-everywhere = En todas partes
keys-in-list = En una lista

# First run
first-title = Le damos la bienvenida a bordo
first-words = Escale guarda la memoria de sus cooperaciones en este ordenador, incluso sin red.
first-create = Crear un espacio de trabajo
first-folder = Carpeta
first-folder-choose = Elegir…
first-create-now = Crear el espacio
first-open = Abrir un espacio existente…
first-look = Visitar el ejemplo
first-look-words = El ejemplo es un espacio aparte, con la cooperación entre Brest y Rimouski.
first-recent = Abiertos hace poco
first-language = Idioma

# Settings
settings-title = Ajustes
settings-author = Su nombre
settings-author-words = Firma cada una de sus modificaciones.
settings-language = Idioma
settings-language-fr = Français
settings-language-en = English
settings-language-es = Español
settings-theme = Aspecto
settings-theme-system = Como el ordenador
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-zoom = Tamaño
settings-zoom-percent = { $percent } %
settings-workspace = Espacio de trabajo
settings-close-workspace = Cerrar este espacio
settings-changes = Intercambio
settings-give = Entregar mis cambios…
settings-take = Tomar cambios…
settings-given = { $records ->
    [one] { $records } ficha escrita
   *[other] { $records } fichas escritas
}
settings-taken = { $applied ->
    [0] Nada nuevo en este archivo
    [one] { $applied } cambio tomado
   *[other] { $applied } cambios tomados
}

# About
about-title = Acerca de Escale
about-words = La memoria de las cooperaciones de una entidad, en el ordenador de quienes la llevan.
about-licence = Escale es software libre, con licencia pública de la Unión Europea (EUPL-1.2).

# Failures
fail-not_found = esta ficha no está aquí
fail-invalid = un valor no se acepta
fail-too_new = este espacio viene de una versión más reciente de Escale
fail-damaged = hay datos dañados; una copia de seguridad puede devolverlos
fail-busy = el espacio está ocupado, inténtelo de nuevo en un momento
fail-locked = el espacio está bloqueado
fail-keychain = ningún llavero responde en este ordenador
fail-disk = el disco se niega a escribir
fail-superseded = la ficha ha cambiado entretanto
fail-sql = el espacio no ha respondido como se esperaba
fail-no_workspace = no hay ningún espacio abierto
fail-bridge = la ventana no ha podido llegar al espacio de trabajo
fail-sentence = Algo no ha funcionado: { $why }

# Days and times
day-of-month = { $day }
day-about = { $precision ->
    [day] hacia el { $day }
   *[other] hacia { $day }
}
day-uncertain = { $day } (incierto)
day-about-uncertain = { $precision ->
    [day] hacia el { $day } (incierto)
   *[other] hacia { $day } (incierto)
}
day-decade = años { $year }
day-century = entre { $from } y { $until }
day-month-unknown = { $year }, mes desconocido
day-month-and-day-unknown = { $year }, mes y día desconocidos
day-day-unknown = { $month }, día desconocido
day-season-21 = primavera de { $year }
day-season-22 = verano de { $year }
day-season-23 = otoño de { $year }
day-season-24 = invierno de { $year }
day-since = { $precision ->
    [day] desde el { $day }
   *[other] desde { $day }
}
day-from-unknown-end = { $precision ->
    [day] a partir del { $day }, fin desconocido
   *[other] a partir de { $day }, fin desconocido
}
day-until = { $precision ->
    [day] hasta el { $day }
   *[other] hasta { $day }
}
day-between = { $from_precision ->
    [day] { $until_precision ->
        [day] del { $from } al { $until }
       *[other] del { $from } a { $until }
    }
   *[other] { $until_precision ->
        [day] de { $from } al { $until }
       *[other] de { $from } a { $until }
    }
}
day-unknown = fecha desconocida
span-between = entre el { $from } y el { $until }
span-not-before = no antes del { $day }
span-not-after = como máximo el { $day }
time = { $hour }:{ $minute }
day-and-time = { $day } a las { $time }
day-and-time-in-zone = { $day }, { $time }, { $zone }

# A page that broke
do-try-again = Reintentar
broken-title = No se ha podido mostrar esta página
broken-words = No se ha perdido nada: lo que escribió está guardado. Inténtelo de nuevo o vaya a otra página.
