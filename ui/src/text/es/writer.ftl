# Ways to the pages made for one task
sheet-open-report = Redactar
sheet-open-call = Candidaturas
sheet-open-named-report = Redactar: { $title }
sheet-open-named-call = Candidaturas: { $title }

# The report writer
writer-back = Volver a la ficha del informe
writer-main = Texto del informe
writer-side = Esquema y referencias
writer-alone = Ver solo el texto ({ $key })
writer-together = Mostrar todo de nuevo (Esc)
writer-placeholder = Escriba aquí… @ para una persona o un socio, # para un acuerdo o una misión, / para un bloque
writer-signs = Arroba: personas y socios. Almohadilla: acuerdos y misiones. Barra: bloques.
writer-blank = Este informe está vacío.
writer-prepare = Preparar a partir de la misión
writer-prepared = Texto preparado a partir de la misión
writer-link-first = Este informe está vacío y no está vinculado a ninguna misión: elíjala para preparar el texto.
writer-link-mission = Vincular la misión
writer-merged = Este texto reúne pasajes escritos por varias personas: reléalo.
writer-state-done = Avance: { $state }

writer-outline = Esquema
writer-outline-none = El esquema se dibuja con los títulos del texto.
writer-words = { $count ->
    [0] ninguna palabra
    [one] { $count } palabra
   *[other] { $count } palabras
}
writer-filled = (con texto)
writer-empty = (vacío)

writer-missing = Antes de entregar
writer-missing-none = No falta nada.
writer-missing-mission = Misión por vincular
writer-missing-authors = Autores por indicar
writer-missing-text = Texto por escribir
writer-missing-headings = { $count ->
    [one] { $count } título sin texto
   *[other] { $count } títulos sin texto
}
writer-missing-submitted = Todavía sin entregar
writer-missing-validated = Todavía sin aprobar

writer-facts = La misión

# The lists under the caret
writer-list-people = Personas y socios
writer-list-papers = Acuerdos y misiones
writer-list-blocks = Bloques
writer-choices = { $count ->
    [one] { $count } propuesta
   *[other] { $count } propuestas
}
writer-create-person = Crear la persona «{ $name }»
writer-create-partner = Crear el socio «{ $name }»
writer-block-heading = Título
writer-block-subheading = Subtítulo
writer-block-decision = Decisión
writer-block-action = Seguimiento
writer-block-deadline = Plazo
writer-block-list = Lista
writer-block-quote = Cita
# Put into the text as they stand, Markdown included
writer-put-decision = - **Decisión:**{" "}
writer-put-action = - **Seguimiento:**{" "}
writer-put-deadline = - **Plazo:**{" "}

# A report half written. What is missing is passed as the text none; names come as Markdown
prepare-subject = Objeto
prepare-dates = Fechas y lugares
prepare-delegation = Composición de la delegación
prepare-objectives = Objetivos
prepare-programme = Desarrollo
prepare-decisions = Relación de decisiones
prepare-actions = Acciones de seguimiento
prepare-deadlines = Próximos plazos
prepare-review = Balance
prepare-about = { $field }: { $said }
prepare-day = Fecha: { $day }
prepare-days = { $from ->
    [none] Último día: { $until }
   *[other] Primer día: { $from }. Último día: { $until }
}
prepare-stop = { $arrives ->
    [none] { $leaves ->
        [none] { $place }
       *[other] { $place }; salida: { $leaves }
    }
   *[other] { $leaves ->
        [none] { $place }; llegada: { $arrives }
       *[other] { $place }; llegada: { $arrives }; salida: { $leaves }
    }
}
prepare-member = { $partner ->
    [none] { $capacity ->
        [none] { $person }
       *[other] { $person } ({ $capacity })
    }
   *[other] { $capacity ->
        [none] { $person }, { $partner }
       *[other] { $person }, { $partner } ({ $capacity })
    }
}
prepare-capacity-elected = cargo electo
prepare-capacity-staff = personal
prepare-capacity-company = empresa
prepare-capacity-research = investigación
prepare-capacity-student = estudiante
prepare-capacity-interpreter = intérprete
prepare-capacity-guest = por invitación
prepare-no-day = Sin fecha
prepare-weekday = { $weekday } { $day }
prepare-meeting = { $from ->
    [none] { $subject }
   *[other] { $until ->
        [none] { $from }: { $subject }
       *[other] { $from } – { $until }: { $subject }
    }
}
prepare-where = { $place ->
    [none] Lugar: { $town }
   *[other] { $town ->
        [none] Lugar: { $place }
       *[other] Lugar: { $place }, { $town }
    }
}
prepare-with = { $people ->
    [none] Con { $partners }
   *[other] { $partners ->
        [none] Con { $people }
       *[other] Con { $people }; { $partners }
    }
}
prepare-action = { $owner ->
    [none] { $due ->
        [none] { $text }
       *[other] { $text } (plazo: { $due })
    }
   *[other] { $due ->
        [none] { $text } ({ $owner })
       *[other] { $text } ({ $owner }; plazo: { $due })
    }
}
prepare-action-done = { $action } – hecho: { $day }
prepare-deadline = { $day }: { $what }, { $title }

# Shortcuts of the writer
keys-in-writer = En un informe
keys-alone = Ver solo el texto
keys-people = Persona o socio
keys-papers = Acuerdo o misión
keys-blocks = Título, decisión, seguimiento, plazo, cita

# A call's board
board-back = Volver a la ficha de la convocatoria
board-view = Presentación
board-as-columns = Columnas
board-as-table = Tabla
board-none = Ninguna candidatura por ahora.
board-add = Añadir una candidatura
board-add-who = Candidato
board-added = Candidatura añadida
board-column-empty = Ninguna
board-move = Mover a…
board-move-named = Mover { $title } a…
board-moved = { $title }: { $decision }
board-score = Puntuación: { $score }
board-decided = Decisión: { $day }
board-admissible-yes = Admisible
board-admissible-no = No admisible
board-admissible-unset = Por comprobar
board-cell = { $field }: { $title }
board-received = Recibidas
board-admissible = Admisibles
board-unchecked = { $count ->
    [one] { $count } por comprobar
   *[other] { $count } por comprobar
}
board-selected = Seleccionadas
board-closed = cerrada
board-may-be-closed = quizá ya cerrada
board-open-days = { $count ->
    [0] último día
    [one] { $count } día más
   *[other] { $count } días más
}
board-open-at-least = { $count ->
    [one] al menos { $count } día más
   *[other] al menos { $count } días más
}
board-open-between = entre { $least } y { $most } días más

# What came of a call
board-results = Resultados a 6, 12 y 24 meses
board-results-none = Las candidaturas seleccionadas aparecerán aquí, con lo que se obtuvo de ellas.
board-counted-mission = Contados desde el último día de la misión «{ $mission }».
board-counted-decision = Contados desde el día de la decisión.
board-selected-who = Candidatura seleccionada
board-months = { $count ->
    [one] a { $count } mes
   *[other] a { $count } meses
}
board-months-unset = sin plazo
board-result-unset = Resultado sin indicar
board-asked = preguntado: { $day }
board-owed-owed = Por preguntar
board-owed-may = Quizá por preguntar
board-owed-later = { $day }
board-owed-unknown = Fecha desconocida
board-note = Anotar la respuesta
board-note-result = { $count ->
    [one] { $title }: resultado a { $count } mes
   *[other] { $title }: resultado a { $count } meses
}
board-noted = Resultado anotado
