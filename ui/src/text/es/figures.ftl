# Figures: counts and sums by year
kind-figures = Cifras
figures-title = Cifras
figures-ready = Pregunta tipo
figures-ready-none = Otra pregunta
figures-ready-agreements-by-country = Acuerdos en vigor, por país
figures-ready-agreements-by-type = Acuerdos en vigor, por tipo
figures-ready-agreements-signed = Acuerdos firmados
figures-ready-missions-by-type = Misiones, por tipo
figures-ready-missions-by-country = Misiones, por país
figures-ready-applications = Candidaturas, por decisión
figures-ready-granted = Financiación concedida
figures-ready-budgets = Dotaciones de las convocatorias
figures-ready-amounts = Importes obtenidos
figures-ready-documents = Documentos, por tipo

# The question, piece by piece
figures-question = La pregunta
figures-kind = Contar
figures-sum-of = Número o total
figures-sum-none = Número de fichas
figures-sum-field = Total: { $field }
figures-when = Cuándo
figures-when-on = Un día de cada año
figures-when-during = Durante el año: { $field }
figures-day = Día
figures-month = Mes
figures-state = Estado
figures-group = Desglosado por
figures-all = Sin desglose
figures-country = País
figures-theme = Tema
figures-first = De
figures-last = A

# The question, as a sentence
figures-ask-on = { $years ->
    [1] ¿{ $what } el { $day } de { $first }?
   *[other] ¿{ $what } el { $day } de cada año, de { $first } a { $last }?
}
figures-ask-on-by = { $years ->
    [1] ¿{ $what } el { $day } de { $first }, { $by }?
   *[other] ¿{ $what } el { $day } de cada año, { $by }, de { $first } a { $last }?
}
figures-ask-during = { $years ->
    [1] ¿{ $what } en { $first }?
   *[other] ¿{ $what } cada año, de { $first } a { $last }?
}
figures-ask-during-by = { $years ->
    [1] ¿{ $what } en { $first }, { $by }?
   *[other] ¿{ $what } cada año, { $by }, de { $first } a { $last }?
}
figures-by = { $group ->
    [country] por país
    [theme] por tema
    [type] por tipo
    [decision] por decisión
    [result] por resultado
   *[other] por «{ $field }»
}
figures-what = Cuántas fichas «{ $kind }» (según «{ $field }»)
figures-sum = Qué total de «{ $sum }» para las fichas «{ $kind }» (según «{ $field }»)

# What is counted, and the day or the state that tells the year
figures-what-agreement-in_force = Cuántos acuerdos en vigor
figures-what-agreement-draft = Cuántos acuerdos en preparación
figures-what-agreement-signed = Cuántos acuerdos firmados pero aún no en vigor
figures-what-agreement-dormant = Cuántos acuerdos inactivos
figures-what-agreement-ended = Cuántos acuerdos vencidos
figures-what-agreement-terminated = Cuántos acuerdos rescindidos
figures-what-agreement-signed_on = Cuántos acuerdos firmados
figures-what-agreement-in_force_on = Cuántos acuerdos que entran en vigor
figures-what-agreement-ends_on = Cuántos acuerdos que vencen
figures-what-agreement-terminated_on = Cuántos acuerdos rescindidos
figures-what-mission-planned = Cuántas misiones previstas
figures-what-mission-under_way = Cuántas misiones en curso
figures-what-mission-report_owed = Cuántas misiones con el informe pendiente
figures-what-mission-reported = Cuántas misiones con el informe presentado
figures-what-mission-closed = Cuántas misiones cerradas
figures-what-mission-cancelled = Cuántas misiones anuladas
figures-what-mission-starts_on = Cuántas misiones iniciadas
figures-what-mission-ends_on = Cuántas misiones terminadas
figures-what-report-submitted_on = Cuántos informes presentados
figures-what-report-validated_on = Cuántos informes validados
figures-what-report-due_on = Cuántos informes por presentar
figures-what-call-opens_on = Cuántas convocatorias abiertas
figures-what-call-closes_on = Cuántas convocatorias cerradas
figures-what-application-received_on = Cuántas candidaturas recibidas
figures-what-application-decided_on = Cuántas candidaturas resueltas
figures-what-outcome-asked_on = Cuántos resultados recogidos
figures-what-project-starts_on = Cuántos proyectos iniciados
figures-what-project-ends_on = Cuántos proyectos terminados
figures-what-event-starts_on = Cuántos eventos
figures-what-document-dated = Cuántos documentos
figures-what-action-due_on = Cuántas acciones de seguimiento que vencen
figures-what-action-done_on = Cuántas acciones de seguimiento hechas
figures-what-commitment-due_on = Cuántos compromisos que vencen
figures-what-commitment-done_on = Cuántos compromisos cumplidos
figures-what-partner-founded_on = Cuántos socios creados
figures-what-partner-dissolved_on = Cuántos socios disueltos
figures-what-funding-year = Cuántas financiaciones
figures-sum-funding-planned-year = Qué importe total previsto
figures-sum-funding-granted-year = Qué importe total concedido
figures-sum-funding-paid-year = Qué importe total pagado
figures-sum-call-budget-opens_on = Qué dotación total para las convocatorias abiertas
figures-sum-call-budget-closes_on = Qué dotación total para las convocatorias cerradas
figures-sum-outcome-amount-asked_on = Qué importe total para los resultados recogidos

# The answer
figures-cell = { $sure } (+{ $maybe } quizá)
figures-maybe = (+{ $maybe } quizá)
figures-range = { $from }–{ $to }
figures-least = al menos { $sure }
figures-unsure = incierto
figures-bar = { $name }, { $year }: { $figure }
figures-without = Sin indicar
figures-rest = Otros
figures-rest-many = Otros ({ $count })
figures-cut = Solo se muestran los { $count } grupos mayores.
figures-total = Total
figures-total-each = Total, cada ficha una vez
figures-over-years = Todos los años
figures-series = Leyenda
figures-certain = Lleno: seguro. Rayado: quizá, pues la fecha solo se conoce por el año, el mes o aproximadamente.
figures-several = { $group ->
    [country] Una ficha vinculada a varios países cuenta en cada uno.
    [theme] Una ficha vinculada a varios temas cuenta en cada uno.
   *[other] Una ficha con varios valores cuenta en cada uno.
}
figures-currency = En { $currency }
figures-chart = Gráfico: { $question } La tabla siguiente da los mismos números.
figures-table = Tabla: { $question }
figures-groups = Desglose
figures-keys = Flechas: de un número a otro · Intro: ver las fichas contadas
figures-none = Nada que contar para esta pregunta.
figures-none-add = Ver la lista: { $kind }
figures-behind = Fichas contadas
figures-behind-cut = Solo se muestran las { $count } primeras fichas.
figures-behind-currencies = En cualquier moneda.
figures-behind-gone = Estas fichas han cambiado desde entonces: no queda ninguna.
figures-may = quizá
