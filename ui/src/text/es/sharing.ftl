### El equipo, el almacenamiento compartido y el intercambio.

sharing-title = Equipo e intercambio
sharing-team = Equipo
sharing-sample = El ejemplo no se comparte: abra o cree un espacio propio.
sharing-team-none = Un equipo comparte el mismo espacio por un almacenamiento común, sin servidor. Cada cual trabaja sin conexión; nada se pierde cuando se reúnen las copias.
sharing-team-words = Los ordenadores del equipo leen y escriben este espacio. Nadie más puede leer lo que hay en el almacenamiento.
sharing-team-left = Este ordenador ya no pertenece al equipo. Lo que ya está aquí sigue legible; lo que el equipo ha compartido después, no.
sharing-devices = Ordenadores del equipo
sharing-device-here = { $device } · este ordenador
sharing-since = en el equipo desde el { $at }
sharing-out-since = retirado el { $at } por { $by }
sharing-deed-on = { $deed }: { $person }, { $device }

sharing-found = Fundar un equipo…
sharing-found-title = Fundar un equipo
sharing-found-words = Todo lo que contiene este espacio se compartirá con quienes el equipo acoja.
sharing-found-now = Fundar el equipo
sharing-device = Nombre de este ordenador
sharing-device-hint = Como lo reconocerán sus colegas: «portátil de misión», «puesto de la oficina».
sharing-device-missing = Dé un nombre a este ordenador.
sharing-device-taken = El equipo ya tiene un ordenador con ese nombre: elija otro.

sharing-ask = Unirse a un equipo…
sharing-ask-title = Unirse a un equipo
sharing-ask-words = Su solicitud espera a que un miembro del equipo la acepte, con el código que usted le dicte. Sus fichas se unirán a las del equipo.
sharing-ask-now = Solicitar
sharing-ask-file = Solicitar con un archivo…
sharing-asked-title = Dicte este código
sharing-asked-words = Diga este código a un miembro del equipo, en persona o por teléfono:
sharing-asked-next = En cuanto le haya acogido, el próximo intercambio le hará entrar en el equipo.
sharing-asked-next-file = Entréguele el archivo de solicitud; le devolverá un archivo de respuesta que abrirá aquí.
sharing-asked-ok = He anotado el código
sharing-join-file = Abrir el archivo de respuesta…

sharing-take-in = Acoger a alguien…
sharing-take-in-title = Acoger en el equipo
sharing-take-in-words = Escriba el código que le dicta la persona. Prueba que la solicitud es suya: no lo acepte por correo electrónico.
sharing-take-in-now = Acoger
sharing-take-in-file = Con un archivo de solicitud…
sharing-code = Código
sharing-code-missing = Escriba el código.
sharing-taken-in = { $person } está en el equipo, con «{ $device }»

sharing-put-out = Retirar…
sharing-put-out-title = ¿Retirar «{ $device }» del equipo?
sharing-put-out-words = Para un ordenador perdido o alguien que se va. No podrá leer nada de lo que se comparta después; lo que ya tiene, lo conserva.
sharing-put-out-now = Retirar del equipo
sharing-put-out-done = «{ $device }» de { $person } ya no está en el equipo
sharing-leave = Dejar…
sharing-leave-title = ¿Dejar el equipo con «{ $device }»?
sharing-leave-words = Este ordenador conserva lo que tiene, pero no enviará ni recibirá nada más.
sharing-leave-now = Dejar el equipo
sharing-leave-done = Este ordenador ha dejado el equipo

sharing-storage = Almacenamiento compartido
sharing-storage-words = Todo en él está cifrado: quien lo administra no puede leer nada.
sharing-storage-none = Una carpeta de red, Nextcloud u otro WebDAV, un depósito S3, una memoria USB.
sharing-storage-choose = Elegir un almacenamiento…
sharing-storage-change = Cambiar…
sharing-storage-forget = Olvidar
sharing-files = Archivos adjuntos
sharing-files-words = Los que no toma quedan en el almacenamiento y vienen cuando los pide.
sharing-files-all = Todos en este ordenador
sharing-files-asked = Solo los que pido

sharing-exchange = Intercambio
sharing-exchange-words = El intercambio también se hace solo, en cuanto responde el almacenamiento.
sharing-now = Intercambiar
sharing-stop = Detener
sharing-fill = Volver a llenarlo
sharing-under-way = Intercambio en curso…
sharing-under-way-some = Intercambio en curso: { $done }
sharing-under-way-of = Intercambio en curso: { $done } de { $total }
sharing-done =
    Intercambio hecho: { $read ->
        [0] nada que leer
        [one] 1 cambio leído
       *[other] { $read } cambios leídos
    }, { $sent ->
        [0] nada que enviar
        [one] 1 enviado
       *[other] { $sent } enviados
    }
sharing-went =
    Último intercambio el { $at }: { $read ->
        [0] nada nuevo
        [one] 1 cambio leído
       *[other] { $read } cambios leídos
    }, { $sent ->
        [0] nada que enviar
        [one] 1 enviado
       *[other] { $sent } enviados
    }.
sharing-stopped = Intercambio detenido: lo que pasó se conserva.
sharing-no-longer = Este ordenador ya no pertenece al equipo: lo que comparta a partir de ahora no se puede leer aquí.
sharing-outgoing =
    { $count ->
        [0] Todo está compartido
        [one] 1 cambio por compartir
       *[other] { $count } cambios por compartir
    }
sharing-waiting =
    { $changes ->
        [0] a la espera de cambios de { $person }
        [one] a la espera de un cambio de { $person }
       *[other] a la espera de { $changes } cambios de { $person }
    }
sharing-waiting-many = a la espera de cambios de { $people } personas
sharing-waiting-key = a la espera de una clave de { $person }
sharing-last = intercambiado a las { $time }
sharing-unreachable = almacenamiento fuera de alcance, se reintentará más tarde
sharing-not-yet = a la espera de ser acogido en el equipo
sharing-failed = intercambio imposible: { $why }
sharing-no-storage = Elegir un almacenamiento
sharing-unreadable =
    { $count ->
        [one] Un archivo del almacenamiento está dañado o es ajeno; se deja aparte.
       *[other] { $count } archivos del almacenamiento están dañados o son ajenos; se dejan aparte.
    }
sharing-files-missing =
    { $count ->
        [one] Un archivo adjunto no está en este ordenador.
       *[other] { $count } archivos adjuntos no están en este ordenador.
    }
sharing-needs-update = Alguien escribe con una versión más reciente de Escale: actualícela para leer sus cambios.

storage-title = Almacenamiento compartido
storage-words = Escale escribe allí un pequeño archivo, lo relee y lo compara antes de elegirlo.
storage-sort = Tipo
storage-sort-folder = Carpeta
storage-sort-webdav = WebDAV (Nextcloud…)
storage-sort-s3 = Depósito S3
storage-folder-hint = Una carpeta de red, una memoria USB, una carpeta sincronizada. Todos ven en ella lo mismo.
storage-address = Dirección
storage-webdav-hint = En Nextcloud: Archivos, Configuración, WebDAV, y luego una carpeta solo para el equipo, que se crea si falta.
storage-s3-hint = La dirección del servicio, que empieza por https.
storage-user = Nombre de usuario
storage-password = Contraseña
storage-password-hint = Preferiblemente una contraseña de aplicación, hecha solo para Escale.
storage-bucket = Depósito
storage-in-folder = Carpeta en el depósito
storage-in-folder-hint = Vacía: en la raíz.
storage-region = Región
storage-region-hint = Vacía si el servicio no tiene.
storage-key = Clave de acceso
storage-secret = Clave secreta
storage-unencrypted = Aceptar esta dirección sin cifrado: en el camino, cualquiera puede leer la contraseña
storage-try = Probar y elegir
storage-incomplete = Rellene lo necesario para llegar al almacenamiento.
storage-unfit = Este almacenamiento no se ha elegido: { $why }.
storage-chosen = Almacenamiento probado y elegido
storage-none = Seguir sin almacenamiento

file-bring = Traerlo aquí
file-bring-waits = Nadie lo ofrece todavía en el almacenamiento: vendrá con un próximo intercambio.
file-bring-done = Archivo recibido

first-join = Unirse a un equipo…
first-join-words = Sus colegas ya usan Escale: cree primero su espacio, el contenido de ellos vendrá a él.

fail-storage_unreachable = el almacenamiento no responde
fail-storage_denied = el almacenamiento niega el acceso; compruebe el nombre, la contraseña y los permisos
fail-storage_emptied = el almacenamiento compartido ha sido vaciado
fail-storage_foreign = lo que responde no es el almacenamiento del equipo, sino quizá la página de acceso de una red
fail-storage_full = el almacenamiento está lleno
fail-storage_unfaithful = el almacenamiento no devuelve lo que se escribe en él
fail-storage_insecure = esta dirección no está cifrada
fail-storage_misconfigured = la dirección o un ajuste no es válido
fail-storage_failing = el almacenamiento responde con un error
fail-introduction_unreadable = este archivo no es ni una solicitud ni una respuesta
fail-introduction_wrong_code = el código no corresponde a esta solicitud
fail-introduction_other_device = esta respuesta es para otro ordenador
fail-introduction_no_request = ninguna solicitud espera con este código
fail-introduction_too_new = este archivo viene de una versión más reciente de Escale
fail-introduction_not_yet = el equipo aún no ha aceptado la solicitud
fail-not_a_member = este ordenador no pertenece al equipo
fail-no_team = este espacio no tiene equipo
fail-in_a_team = este espacio ya tiene un equipo
fail-no_target = no se ha elegido ningún almacenamiento compartido
fail-no_such_member = este ordenador no está en el equipo
