# Partner sheet
sheet-partner = Ficha del socio
sheet-open-partner = Ficha del socio
sheet-open-mission = Dosier
sheet-open-named-partner = Ficha del socio: { $title }
sheet-open-named-mission = Dosier de misión: { $title }
sheet-back-partner = Volver al socio
sheet-back-mission = Volver a la misión
sheet-failed = Algunas fichas no se han podido leer.
sheet-left-out = { $count ->
    [one] { $count } más no se muestra aquí.
   *[other] { $count } más no se muestran aquí.
}
sheet-nothing = Nada todavía. Por añadir:
sheet-figure-as-of = Valor de: { $day }
sheet-figure-undated = Fecha no anotada
sheet-figure-unsourced = Fuente no anotada
sheet-people = Personas
sheet-role-untitled = Cargo no anotado
sheet-former-roles = { $count ->
    [one] { $count } cargo anterior
   *[other] { $count } cargos anteriores
}
sheet-role-days = { $from ->
    [none] Hasta: { $until }
   *[other] { $until ->
        [none] Desde: { $from }
       *[other] { $from } – { $until }
    }
}
sheet-party = { $side ->
    [none] { $capacity ->
        [none] Parte
       *[other] { $capacity }
    }
   *[other] { $capacity ->
        [none] Lado { $side }
       *[other] { $capacity }, lado { $side }
    }
}
sheet-signed = Firma: { $day }
sheet-last-day = Último día: { $day }
sheet-notice = Preaviso a más tardar: { $day }
sheet-notice-passed = Preaviso vencido: { $day }
sheet-through-delegation = en la delegación
sheet-through-meeting = reunido
sheet-through-agreement = en virtud de un acuerdo
sheet-article = Artículo { $article }
sheet-kept = Cumplido: { $day }
sheet-due = Vencimiento: { $day }
sheet-overdue = Con retraso, vencimiento: { $day }
sheet-no-due = Sin vencimiento
sheet-gives = Lo que financia
sheet-receives = Lo que recibe
sheet-no-year = Sin año
sheet-total = Total
sheet-in-kind = { $year }, en especie
sheet-no-amounts = { $count ->
    [one] { $title }: { $count } línea, sin importe.
   *[other] { $title }: { $count } líneas, sin importe.
}
sheet-no-result = Resultado no anotado
sheet-horizon = { $months ->
    [one] tras { $months } mes
   *[other] tras { $months } meses
}
sheet-asked = Preguntado: { $day }
sheet-issued = Lanzada por este socio
sheet-answered = Candidatura de este socio
sheet-closes = Cierre: { $day }
sheet-timeline = Desde el primer contacto
sheet-first-contact = Primer contacto conocido: { $day }
sheet-timeline-rest = { $count ->
    [one] { $count } fecha más antigua
   *[other] { $count } fechas más antiguas
}
sheet-happened = { $day } · { $what }
sheet-happened-signed = firma
sheet-happened-in_force = entrada en vigor
sheet-happened-terminated = rescisión
sheet-happened-mission = misión
sheet-happened-meeting = reunión
sheet-happened-document = documento
sheet-happened-outcome = resultado

# Mission dossier
dossier-mission = Dosier de misión
dossier-days = Fechas
dossier-write-report = Redactar el informe
dossier-verdict-met = En regla
dossier-verdict-missing = Falta
dossier-verdict-late = Demasiado tarde
dossier-verdict-unsure = Por comprobar
dossier-verdict-idle = No procede
dossier-paper = { $reference ->
    [none] { $on ->
        [none] No hay anotado ni número ni fecha.
       *[other] La fecha está anotada ({ $on }), falta el número.
    }
   *[other] { $on ->
        [none] El número está anotado ({ $reference }), falta la fecha.
       *[other] Anotado: { $reference }, { $on }.
    }
}
dossier-timing-before = Es antes de la salida ({ $start }).
dossier-timing-after = { $about ->
    [mandate] Es después de la salida ({ $start }): un mandato especial la precede y no es retroactivo.
   *[order] Es después de la salida ({ $start }): una orden de viaje la precede.
}
dossier-timing-same_day = Es el mismo día de la salida: compruebe que se dio antes.
dossier-timing-expired = Es más de { $months } meses antes de la salida ({ $start }): una orden permanente no vale más tiempo.
dossier-timing-unknown = Las fechas no son bastante precisas para saber si precede a la salida ({ $start }).
dossier-timing-no_start = El primer día de la misión no está anotado: no se puede comprobar que lo precede.
dossier-order-lacking = Para redactarla falta todavía { $list }.
dossier-lacking-starts_on = el primer día
dossier-lacking-ends_on = el último día
dossier-lacking-objectives = el objeto
dossier-lacking-stops = las etapas
dossier-lacking-transport = el transporte
dossier-remark-cancelled = La misión está anulada: no hay nada que comprobar.
dossier-remark-incoming = Se recibe a una delegación: no hace falta ni orden de viaje ni mandato especial.
dossier-remark-nobody = La delegación está vacía: añada quién viaja para saber qué hace falta.
dossier-remark-no_staff = Nadie del personal técnico en la delegación: no hace falta orden de viaje.
dossier-remark-no_elected = Ningún cargo electo en la delegación: no hace falta mandato especial.
dossier-remark-capacity = La calidad no está anotada: puede hacer falta una orden o un mandato para:
dossier-fill-in = Completar
dossier-fill-in-own = Completar su mandato
dossier-change = Modificar
dossier-programme = Programa
dossier-programme-none = Todavía no hay anotada ninguna etapa ni reunión.
dossier-day = { $weekday }, { $day }
dossier-from-to = { $from } – { $until }
dossier-no-zone = huso horario no anotado
dossier-timeless = Sin hora
dossier-note-time = Anotar la hora
dossier-time-unread = hora anotada, pero ilegible
dossier-arrives = Llegada
dossier-leaves = Salida
dossier-delegation = Delegación
dossier-delegation-none = Todavía no hay nadie anotado en la delegación.
dossier-no-capacity = Calidad no anotada
dossier-own-mandate = { $on ->
    [none] Mandato { $reference }
   *[other] { $reference ->
        [none] Mandato: { $on }
       *[other] Mandato { $reference }, { $on }
    }
}
dossier-mission-mandate = Mandato de la misión
dossier-actions-none = No hay ninguna acción de seguimiento anotada.
dossier-action-box = Hecho: { $text }
dossier-action-done = Hecho: { $text }
dossier-action-open = De nuevo por hacer: { $text }
dossier-done-on = Hecho: { $day }
dossier-notes-none = Todavía no hay nada anotado.
dossier-reports-none = No se ha empezado ningún informe.
dossier-report-owed = Por entregar a más tardar: { $day }
dossier-submitted = Entregado: { $day }
dossier-validated = Aprobado: { $day }
dossier-documents-none = No hay ningún documento adjunto.
