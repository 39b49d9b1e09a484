# Places that show the records of several kinds
kind-calendar = Agenda
kind-map = Mapa

# Calendar
calendar-title = Agenda
calendar-month = Mes
calendar-years = Años
calendar-previous = Mes anterior
calendar-next = Mes siguiente
calendar-today = Hoy
calendar-keys = Flechas: día · Re Pág y Av Pág: mes · Intro: abrir
calendar-grid = { $month }, por semanas
calendar-list = { $month }, en lista
calendar-none = Nada en un día seguro este mes.
calendar-day = { $day }
calendar-day-with = { $count ->
    [one] { $day }, { $count } ficha: { $items }
   *[other] { $day }, { $count } fichas: { $items }
}
calendar-item = { $hour ->
    [none] { $title } ({ $why })
   *[other] { $hour }, { $title } ({ $why })
}
calendar-rest = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
calendar-sometime = Sin día seguro, quizá en { $month }
calendar-sometime-why = { $why } · { $when }
calendar-why-mission = misión
calendar-why-event = evento
calendar-why-meeting = reunión
calendar-why-closing = cierre de una convocatoria
calendar-why-due = acción de seguimiento
calendar-failed = Algunas fichas no se han podido leer.
calendar-cut = Hay más: solo se muestran las { $count } fichas con las fechas más recientes de { $kinds }.

# Years
timeline-none = Ningún acuerdo ni ninguna misión tiene fecha.
timeline-legend = Lleno: seguro. Guiones: conocido solo por el mes o el año. Difuminado: extremo desconocido o abierto.
timeline-undated = { $count ->
    [one] { $count } ficha sin fecha no está en la línea del tiempo.
   *[other] { $count } fichas sin fecha no están en la línea del tiempo.
}

# Map
map-title = Mapa
map-label = Mapa del mundo
map-list = Lugares
map-keys = Flechas: mover · + y −: acercar, alejar · 0: ver todo
map-nearer = Acercar
map-further = Alejar
map-whole = Ver el mundo entero
map-partners = { $count ->
    [0] ningún socio
    [one] { $count } socio
   *[other] { $count } socios
}
map-agreements = { $count ->
    [0] ningún acuerdo
    [one] { $count } acuerdo
   *[other] { $count } acuerdos
}
map-missions = { $count ->
    [0] ninguna misión
    [one] { $count } misión
   *[other] { $count } misiones
}
map-counts = { $partners }, { $agreements }, { $missions }
map-name = { $name } ({ $country })
map-spot = { $name }: { $counts }
map-heap = { $count } lugares alrededor de { $name }: { $counts }
map-none-here = Ningún lugar en esta parte del mundo.
map-open-territory = Abrir la ficha del territorio
map-none = Ningún territorio tiene aún coordenadas.
map-to-territories = Completar los territorios
map-unplaced = { $count ->
    [one] { $count } territorio sin coordenadas no está en el mapa:
   *[other] { $count } territorios sin coordenadas no están en el mapa:
}
map-cut = Hay más: solo se cuentan { $count } fichas de { $kinds }.
