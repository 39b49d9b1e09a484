### Por leer: lo que queda lado a lado, resuelto uno a uno o de una vez.

unread-title = Por leer
unread-none = Todo está leído.
unread-keys = J y K para moverse, de 1 a 4 para elegir, Intro para abrir la ficha, X para marcarla, Ctrl+Z para deshacer una elección
unread-group = { $cause } · { $kind }
unread-group-count =
    { $count ->
        [one] 1 punto por leer
       *[other] { $count } puntos por leer
    } en { $records ->
        [one] 1 ficha
       *[other] { $records } fichas
    }
unread-groups = Mostrar solo
unread-group-all = Todo ({ $count })
unread-group-one = { $cause } · { $kind } ({ $count })
unread-card = { $title }, { $field }
unread-keep-mine = Conservar la mía
unread-keep-of = Conservar la de { $author }
unread-keep-both = Conservar las dos
unread-write = Escribir otra cosa
unread-settled = Elección guardada
unread-left =
    Resuelto: { $what }. { $left ->
        [0] Todo está leído.
        [one] Queda 1 punto por leer.
       *[other] Quedan { $left } puntos por leer.
    }
unread-keep-record = Conservar la ficha
unread-confirm-removal = Confirmar el paso a la papelera
unread-is-right = Leído, está bien
unread-unlink = Vaciar este enlace: { $field }
unread-restore-linked = Recuperar la ficha enlazada
unread-open = Abrir «{ $title }»
unread-before = Antes
unread-mine = Mi versión
unread-result = Resultado
unread-differs = Tachado: las palabras de antes que han desaparecido. Subrayado: las palabras nuevas.
unread-differs-sides = Subrayado: las palabras que la otra versión no tiene.
unread-added = añadido:
unread-gone = quitado:
unread-with = con
unread-without = sin
unread-cause-field = { $who } rellenaron este campo cada cual por su lado, sin haber visto lo escrito por los demás.
unread-cause-field-alone = { $who } rellenó este campo de varias formas, en dos dispositivos o desde una página abierta antes.
unread-cause-removed = { $remover } envió la ficha a la papelera mientras { $changer } la modificaba; la ficha se ha conservado.
unread-cause-text = El mismo pasaje se modificó por dos lados, por último por { $who }; se han reunido ambas versiones.
unread-cause-link = La ficha «{ $title }» se envió a la papelera, pero esta todavía la cita.
unread-cause-twin = Esta ficha y «{ $title }» dicen lo mismo en un campo que sirve para distinguirlas: { $field }.
unread-combine = Unir…
unread-apart = Son dos cosas distintas
unread-combine-which = La ficha que se conserva
unread-combine-made = creada por { $author }, el { $at }
unread-combine-now = Unir las dos fichas
unread-combined = Fichas unidas
unread-told-apart = Anotado
unread-gains = Lo que recibe de la otra
unread-gains-none = Ya tiene todo lo que dice la otra.
unread-unlike = Lo que difiere
unread-unlike-kept = se queda:
unread-unlike-other = la otra dice:
unread-links =
    { $count ->
        [0] Ninguna otra ficha cita la que va a la papelera.
        [one] 1 enlace a la otra ficha llevará a esta.
       *[other] { $count } enlaces a la otra ficha llevarán a esta.
    }
unread-to-bin = «{ $title }» irá a la papelera.
unread-many = Resolver este grupo de una vez…
unread-many-chosen = Resolver estas fichas de una vez…
unread-many-title = Resolver de una vez
unread-many-lead = La misma elección en todas partes, en un solo acto que se puede deshacer. Antes, esto es lo que se conservará.
unread-many-keep = Lo que se conserva
unread-many-newest = Conservar la más reciente
unread-many-shown = Conservar lo que se muestra
unread-many-read = Todo está releído, todo está bien
unread-plan =
    { $count ->
        [0] No se resolvería nada
        [one] 1 campo resuelto
       *[other] { $count } campos resueltos
    } en { $records ->
        [0] ninguna ficha
        [one] 1 ficha
       *[other] { $records } fichas
    }.
unread-plan-left =
    { $count ->
        [one] 1 campo quedaría por leer.
       *[other] { $count } campos quedarían por leer.
    }
unread-plan-record-stays = La ficha se queda
unread-plan-record-goes = La ficha va a la papelera
unread-plan-read = Releído, se conserva tal cual
unread-plan-changed = Han llegado nuevos cambios: la vista previa se ha rehecho, reléala.
unread-many-do =
    { $count ->
        [one] Resolver 1 campo
       *[other] Resolver { $count } campos
    }
unread-many-done =
    { $count ->
        [one] 1 campo resuelto
       *[other] { $count } campos resueltos
    }
unread-chosen =
    { $count ->
        [one] 1 ficha marcada
       *[other] { $count } fichas marcadas
    }
unread-choose = Marcar «{ $title }»
unread-choose-none = No marcar nada
