### Los viajes: lo que viaja, lo que se queda, la vuelta.

journey-do = Preparar una salida…
journey-title = Preparar una salida
journey-words = Elija lo que viaja. El resto sale de este ordenador, no del equipo, y vuelve por intercambio a su regreso.
journey-checks-words = Así está este ordenador. Nada se retira antes de haberlo releído en el almacenamiento.
journey-everything = Todo viaja: nada se retira de este ordenador
journey-missions = Misiones previstas o en curso
journey-others = Otras fichas que viajan
journey-others-hint = Lo que forma parte de ellas, sus documentos y las fichas que citan viajan con ellas; también sus propios organismos, los territorios, los temas y las vistas.
journey-add = Añadir una ficha que viaja
journey-goes =
    { $count ->
        [one] 1 ficha viaja
       *[other] { $count } fichas viajan
    }
journey-stays =
    { $count ->
        [one] 1 se queda
       *[other] { $count } se quedan
    }
journey-stays-none = no se queda nada
journey-kind = { $goes } de { $all }
journey-next = Comprobar
journey-back = Volver a la elección
journey-leave =
    { $count ->
        [one] Retirar 1 ficha de aquí
       *[other] Retirar { $count } fichas de aquí
    }
journey-take-all = Llevarlo todo
journey-copies = Las copias antiguas de la base guardadas en este espacio (copias de seguridad, copias reparadas) también se borran: contienen las mismas fichas.
journey-not-ready = Sin equipo y sin almacenamiento compartido nada puede quedarse en la oficina: esas fichas no estarían en ninguna parte. Puede salir con todo, una vez hechas las comprobaciones.

journey-verdict-met = en orden
journey-verdict-missing = falta
journey-verdict-unsure = por hacer
journey-shared-all = Todo lo escrito aquí está compartido.
journey-shared-some =
    { $count ->
        [one] 1 cambio aún no está compartido: la salida empieza con un intercambio.
       *[other] { $count } cambios aún no están compartidos: la salida empieza con un intercambio.
    }
journey-shared-no-team = Este espacio no tiene equipo: nadie más tiene estas fichas.
journey-shared-left = Este ordenador ya no forma parte del equipo.
journey-shared-no-storage = No se ha elegido ningún almacenamiento compartido.
journey-stored-all = No se queda nada en la oficina.
journey-stored-nowhere = Ningún almacenamiento tiene lo que debería quedarse.
journey-stored-then = Todo lo que se queda se relee en el almacenamiento antes de retirarlo de aquí.
journey-files-here = Los archivos adjuntos que viajan están en este ordenador.
journey-files-then =
    { $count ->
        [one] 1 archivo adjunto que viaja no está aquí: vendrá antes de la salida.
       *[other] { $count } archivos adjuntos que viajan no están aquí: vendrán antes de la salida.
    }
journey-files-nowhere =
    { $count ->
        [one] 1 archivo adjunto que viaja no está en este ordenador.
       *[other] { $count } archivos adjuntos que viajan no están en este ordenador.
    }
journey-passphrase-none = El espacio no está protegido: quien coja el ordenador lo lee todo. Ajustes, Cierre.
journey-passphrase-ask = El espacio está protegido. Escriba la frase secreta una vez, como habrá que hacerlo de viaje.
journey-passphrase-typed = El espacio está protegido, y usted conoce la frase secreta.
journey-passphrase = Frase secreta
journey-passphrase-try = Probar
journey-passphrase-wrong = No es la frase secreta de este espacio.
journey-passphrase-missing = Escriba la frase secreta.
journey-sheet-has = Hay una hoja de rescate, y alguien la ha releído.
journey-sheet-none = No hay hoja de rescate: una frase secreta olvidada de viaje cerraría el espacio.
journey-sheet-nothing = Sin protección no hay hoja de rescate.

journey-work-exchange = Intercambio con el equipo
journey-work-rehearse = Relectura de todo lo que hay en el almacenamiento
journey-work-leave = Retirada de lo que se queda en la oficina
journey-so-far = { $done } de { $total }
journey-patience = Un momento…
journey-stopped = Detenido: no se ha retirado nada.
journey-refused = No se ha retirado nada: { $why }.
journey-left-title = Buen viaje
journey-all-title = Todo está listo
journey-left =
    { $left ->
        [one] 1 ficha se ha quedado en la oficina
       *[other] { $left } fichas se han quedado en la oficina
    }; { $goes ->
        [one] 1 viaja
       *[other] { $goes } viajan
    }. El almacenamiento ha devuelto una vez todo lo que se ha quedado.
journey-all = Todo viaja: no se ha retirado nada de este ordenador.
journey-files-nobody =
    { $count ->
        [one] 1 archivo adjunto que viaja no lo ofrece nadie.
       *[other] { $count } archivos adjuntos que viajan no los ofrece nadie.
    }
journey-traces = Alguien leía en el espacio: lo que pueda quedar en el archivo se borra en el próximo intercambio.
journey-undo = Para deshacer esta salida, vuelva: «De vuelta», al pie de la ventana, lo trae todo de nuevo.

journey-status = Viaje
journey-away =
    { $count ->
        [one] De viaje: 1 ficha se ha quedado en la oficina
       *[other] De viaje: { $count } fichas se han quedado en la oficina
    }
journey-coming =
    { $count ->
        [one] 1 ficha tiene aún que volver
       *[other] { $count } fichas tienen aún que volver
    }
journey-home = De vuelta
journey-home-done = Todo ha vuelto
journey-home-later =
    { $count ->
        [one] 1 ficha volverá: { $why }
       *[other] { $count } fichas volverán: { $why }
    }
journey-list =
    { $count ->
        [one] De viaje: 1 ficha se ha quedado en la oficina y no está en esta lista.
       *[other] De viaje: { $count } fichas se han quedado en la oficina y no están en esta lista.
    }
journey-list-coming =
    { $count ->
        [one] 1 ficha tiene aún que volver y no está en esta lista.
       *[other] { $count } fichas tienen aún que volver y no están en esta lista.
    }
journey-at-home = { $kind }, en la oficina
journey-on-its-way = { $kind }, en camino
journey-cell = en la oficina
journey-settings = Viaje
journey-settings-words = Antes de cruzar una frontera: dejar aquí solo lo que viaja.
journey-settings-away = Lo que se ha quedado en la oficina vuelve por intercambio.

fail-departure_away = este ordenador ya viaja
fail-departure_unsent = algo escrito aquí aún no está en el almacenamiento
fail-departure_not_there = el almacenamiento no devuelve todo lo que debía quedarse
fail-departure_files = el almacenamiento no devuelve un archivo adjunto que debía quedarse
fail-departure_changed = alguien ha escrito aquí entretanto; vuelva a intentarlo
