### How an agreement stands on a day

status-draft = En preparación
status-signed = Firmado
status-in_force = En vigor
status-dormant = Inactivo
status-may_have_ended = Puede haber vencido
status-ended = Vencido
status-terminated = Rescindido

### How far a mission has come on a day

stage-planned = Prevista
stage-under_way = En curso
stage-report_owed = Informe pendiente
stage-reported = Informe presentado
stage-closed = Cerrada
stage-cancelled = Cancelada

### Why a mission is at its stage. Variables: $starts_on, $ends_on (days as known, said as when something happens: « le 7 mai 2020 », « en 2010 », « vers 2010 »), $open_actions (a number); what is missing is passed as the text none

stage-rule-cancelled = La misión se canceló.
stage-rule-report_validated = El informe está validado y no queda ninguna acción de seguimiento.
stage-rule-actions_open =
    { $open_actions ->
        [one] El informe está validado, pero queda { $open_actions } acción de seguimiento.
       *[other] El informe está validado, pero quedan { $open_actions } acciones de seguimiento.
    }
stage-rule-report_submitted = El informe está presentado y espera su validación.
stage-rule-no_day = Aún no se ha fijado ninguna fecha.
stage-rule-not_started =
    { $starts_on ->
        [none] La misión aún no se ha realizado; debe terminar { $ends_on }.
       *[other] La misión empieza { $starts_on }.
    }
stage-rule-may_have_started =
    { $starts_on ->
        [none] Puede que la misión haya empezado: su final consta { $ends_on }, sin día cierto.
       *[other] Puede que la misión haya empezado: su inicio consta { $starts_on }, sin día cierto.
    }
stage-rule-between_days =
    { $ends_on ->
        [none] La misión tiene lugar { $starts_on }.
       *[other] La misión ha empezado y termina { $ends_on }.
    }
stage-rule-may_have_ended =
    { $ends_on ->
        [none] Puede que la misión haya terminado: consta { $starts_on }, sin día cierto.
       *[other] Puede que la misión haya terminado: su final consta { $ends_on }, sin día cierto.
    }
stage-rule-ended =
    { $ends_on ->
        [none] La misión tuvo lugar { $starts_on } y no se ha presentado ningún informe.
       *[other] La misión terminó { $ends_on } y no se ha presentado ningún informe.
    }

### Why an agreement stands so. Variables: $signed_on, $start, $terminated_on, $dormant_since of the reason, $last_day of the term, $agreement_last_day of the whole (days or spans, said as when something happens), $start_from (code), $number of the term and $max_renewals (numbers); what is missing is passed as the text none

term-rule-nothing_signed = No consta ninguna fecha de firma, de inicio, de rescisión ni de inactividad.
term-rule-not_yet_signed = La firma está prevista { $signed_on }.
term-rule-may_have_been_signed = Puede que el acuerdo ya esté firmado: su firma consta { $signed_on }, sin día cierto.
term-rule-not_yet_in_force = El acuerdo entra en vigor { $start }.
term-rule-may_have_started =
    { $start_from ->
        [unknown] Puede que el acuerdo ya esté en vigor: no consta su inicio.
        [signed_on] Puede que el acuerdo ya esté en vigor: lo está desde su firma, que consta { $start } sin día cierto.
       *[other] Puede que el acuerdo ya esté en vigor: su entrada en vigor consta { $start }, sin día cierto.
    }
term-rule-open_ended =
    { $start_from ->
        [unknown] No consta ningún final, ni tampoco el inicio.
        [signed_on] No consta ningún final; el acuerdo rige desde su firma, { $start }.
       *[other] No consta ningún final; el acuerdo entró en vigor { $start }.
    }
term-rule-first_term = El acuerdo está en su período inicial, que termina { $last_day }.
term-rule-tacit_renewal =
    { $number ->
        [1] Puede que el acuerdo ya se haya renovado tácitamente: una fecha solo se conoce en parte. El período termina { $last_day }.
       *[other] El acuerdo se ha renovado tácitamente; el período en curso termina { $last_day }.
    }
term-rule-signed_end = El acuerdo termina { $last_day }, como se convino.
term-rule-termination_ahead =
    { $terminated_on ->
        [none] El acuerdo está en vigor, pero consta su rescisión.
       *[other] El acuerdo está rescindido: deja de estar en vigor { $terminated_on }.
    }
term-rule-may_be_dormant =
    { $dormant_since ->
        [none] El acuerdo está en vigor, pero puede que ya esté inactivo.
       *[other] El acuerdo está en vigor, pero puede que ya esté inactivo: su inactividad consta { $dormant_since }, sin día cierto.
    }
term-rule-end_uncertain =
    { $agreement_last_day ->
        [none] Puede que el acuerdo haya terminado: una fecha solo se conoce en parte.
       *[other] Puede que el acuerdo haya terminado: su final consta { $agreement_last_day }, sin día cierto.
    }
term-rule-term_over = El acuerdo terminó { $agreement_last_day }, al cabo de su plazo, y no se prevé renovación.
term-rule-not_renewed = El acuerdo terminó { $agreement_last_day }, al cabo de su plazo: ninguna adenda lo ha renovado expresamente.
term-rule-renewals_used_up =
    { $max_renewals ->
        [none] El acuerdo terminó { $agreement_last_day }, al cabo de la última renovación permitida.
        [0] El acuerdo terminó { $agreement_last_day }, al cabo de su plazo: no se permitía ninguna renovación.
        [one] El acuerdo terminó { $agreement_last_day }, al cabo de la única renovación permitida.
       *[other] El acuerdo terminó { $agreement_last_day }, al cabo de las { $max_renewals } renovaciones permitidas.
    }
term-rule-signed_end_passed = El acuerdo terminó { $agreement_last_day }, como se convino.
term-rule-terminated =
    { $terminated_on ->
        [none] El acuerdo se rescindió antes de su término.
       *[other] El acuerdo se rescindió antes de su término: dejó de estar en vigor { $terminated_on }.
    }
term-rule-terminated_before_start =
    { $terminated_on ->
        [none] El acuerdo se rescindió antes de entrar en vigor.
       *[other] El acuerdo se rescindió { $terminated_on }, antes de entrar en vigor.
    }
term-rule-dormant =
    { $dormant_since ->
        [none] El acuerdo no ha terminado, pero ya no se hace nada en su virtud.
       *[other] El acuerdo no ha terminado, pero ya no se hace nada en su virtud: quedó inactivo { $dormant_since }.
    }
term-rule-undetermined = Falta una duración necesaria para el cálculo o no se puede usar: complétela para conocer el final.
term-rule-amendment_uncertain = La respuesta depende de una adenda cuya fecha solo se conoce en parte: precísela si puede.

### Which date the start is

start-from-in_force_on = El inicio es la entrada en vigor.
start-from-signed_on = El inicio es la firma, a falta de fecha de entrada en vigor.
start-from-unknown = El inicio no se conoce.

### What the recorded end is the end of

end-means-first_term = Esta fecha es el final del período inicial, o del único período.
end-means-agreement = Esta fecha es el final del acuerdo, renovaciones tácitas incluidas.

### Where the length of the renewals comes from

renewal-term-from-recorded = La duración de las renovaciones es la anotada.
renewal-term-from-first_term = La duración de las renovaciones es la del período inicial.
renewal-term-from-dates = La duración de las renovaciones se calcula del inicio al final del período inicial.

### The term, its days and its notice, spelled out. Variables: $number, $number_latest, $renewals_so_far, $notice_months (numbers), $notice_by, $counted_from (already in words)

term-nth =
    { $number ->
        [1] Período inicial
       *[other] Período n.º { $number }
    }
term-nth-between = Período n.º { $number } a { $number_latest }, según las fechas exactas
term-nth-unknown = Período de número desconocido
term-renewals-so-far =
    { $renewals_so_far ->
        [0] Ninguna renovación hasta la fecha.
        [one] { $renewals_so_far } renovación hasta la fecha.
       *[other] { $renewals_so_far } renovaciones hasta la fecha.
    }
term-counted-from = Los vencimientos se cuentan siempre desde la misma fecha: { $counted_from }.
term-notice-months =
    { $notice_months ->
        [0] No se pide plazo de preaviso.
        [one] Preaviso de { $notice_months } mes antes del aniversario.
       *[other] Preaviso de { $notice_months } meses antes del aniversario.
    }
notice-passed-no = Para evitar la renovación, denuncie el acuerdo a más tardar en esta fecha: { $notice_by }.
notice-passed-may = Puede que el plazo de preaviso haya vencido. Último día para denunciar el acuerdo: { $notice_by }.
notice-passed-yes = El plazo de preaviso ha vencido. Último día para denunciar el acuerdo: { $notice_by }.
notice-noted = El preaviso consta solo como referencia: sin renovación tácita, el acuerdo termina por sí solo. Fecha del preaviso: { $notice_by }.
termination-at_anniversary-yes = La rescisión surte efecto en un aniversario, como tras un preaviso dado a tiempo.
termination-at_anniversary-no = La rescisión surte efecto durante un período, no en un aniversario.
termination-at_anniversary-may = Puede que la rescisión surta efecto en un aniversario: una fecha solo se conoce en parte.

### Whether something certainly holds

truth-yes = Sí
truth-no = No
truth-may = Quizá

### Recorded values that cannot be used. Variable: $field (code)

why-unusable-out_of_range =
    { $field ->
        [first_term_months] La duración inicial no es verosímil: anote un número de meses de 1 a 1200.
        [renewal_term_months] La duración de las renovaciones no es verosímil: anote un número de meses de 1 a 1200.
        [max_renewals] El número de renovaciones no es verosímil: anote un número positivo, o 0.
        [notice_months] El preaviso no es verosímil: anote un número de meses de 0 a 1200.
       *[other] Este valor no es verosímil: corríjalo.
    }
why-unusable-missing =
    { $field ->
        [renewal_term_months] Falta la duración de las renovaciones: anótela para conocer los vencimientos.
        [first_term_months] Falta la duración inicial: anótela para conocer los vencimientos.
       *[other] Falta un valor necesario para el cálculo: anótelo.
    }
why-unusable-before_start = El último día en vigor precede al inicio; no se cuenta: corrija una de las dos fechas.
why-unusable-ambiguous = El número de renovaciones que quedan depende de una fecha que solo se conoce en parte: precísela si puede.
why-unusable-too_many = Demasiadas adendas tienen una fecha incierta; algunas no se cuentan: precise sus fechas.

### Whether and why an amendment applies

why-applied-in_force = La adenda está en vigor.
why-applied-not_signed = No consta ninguna fecha de firma o de entrada en vigor de la adenda.
why-applied-not_yet_in_force = La adenda entra en vigor más tarde.
why-applied-may_have_started = Puede que la adenda esté en vigor: su fecha solo se conoce en parte.
why-applied-after_end = El acuerdo ya había terminado cuando se concluyó la adenda: no lo reactiva.
why-applied-may_be_after_end = Puede que el acuerdo ya hubiera terminado cuando se concluyó la adenda.

### What is due

due-notice_deadline = Último día para denunciar el acuerdo antes de su renovación tácita
due-notice_noted = Preaviso anotado como referencia
due-expiry = Último día en vigor
due-tacit_renewal = Renovación tácita
due-report = Informe pendiente
due-action = Acción de seguimiento
due-call_closes = Cierre de la convocatoria
due-commitment = Compromiso por cumplir

### What somebody did, in the history

verb-create = creó la ficha
verb-edit = modificó la ficha
verb-remove = envió la ficha a la papelera
verb-restore = sacó la ficha de la papelera
verb-undo = deshizo un cambio
verb-redo = rehízo un cambio
verb-resolve = decidió entre varios valores
verb-bring_back = recuperó una versión anterior
verb-combine = unió dos fichas
verb-tell_apart = anotó que dos fichas se parecen pero son cosas distintas
verb-newer = hizo algo que solo conoce una versión más reciente de Escale

### What was just undone; undoing an undo is doing again

undo-create = Creación deshecha
undo-edit = Modificación deshecha
undo-remove = Envío a la papelera deshecho
undo-restore = Restauración deshecha
undo-undo = Cambio rehecho
undo-redo = Cambio deshecho de nuevo
undo-resolve = Decisión deshecha
undo-bring_back = Recuperación de una versión anterior deshecha
undo-combine = Unión de dos fichas deshecha
undo-tell_apart = Distinción de dos fichas deshecha
undo-newer = Cambio deshecho

### What there is to read or settle, with its cause

about-field = Valores diferentes
    .help = Varias personas rellenaron este campo de forma distinta, sin haber visto lo escrito por las demás.
about-removed = Enviada a la papelera y modificada
    .help = Una persona envió la ficha a la papelera mientras otra la modificaba; la ficha se ha conservado.
about-text = Un pasaje reunido, por releer
    .help = Dos personas modificaron el mismo pasaje; se han reunido ambas versiones.
about-problem = Una contradicción en la ficha
    .help = Cada valor es correcto por sí solo, pero juntos no concuerdan.
about-link = Un vínculo a una ficha en la papelera
    .help = La ficha vinculada se envió a la papelera: restáurela o elija otra.
about-twin = Quizá un duplicado
    .help = Dos fichas tienen el mismo valor en un campo que sirve para distinguirlas.

### Why a search found it

found-word = Contiene las palabras buscadas
found-part = Contiene las palabras buscadas dentro de otra, o escritas juntas
found-typo = Encontrado admitiendo un error al teclear
