# Attached files
file-attach = Adjuntar un archivo…
file-attach-none = Ningún archivo adjunto.
file-open = Abrir
file-open-named = Abrir { $name }: { $details }
file-save = Guardar una copia…
file-replace = Reemplazar…
file-details = { $sort } · { $size }
file-sort-pdf = PDF
file-sort-image = Imagen
file-sort-audio = Sonido
file-sort-video = Vídeo
file-sort-text = Texto
file-sort-writing = Documento de texto
file-sort-table = Hoja de cálculo
file-sort-slides = Presentación
file-sort-other = Archivo
file-state-missing = No está en este equipo
file-state-damaged = Dañado en este equipo
file-missing-words = { $holders ->
    [none] El archivo aún no ha llegado, o lo retiró otro programa.
   *[other] El archivo aún no ha llegado, o lo retiró otro programa. Lo adjuntó { $holders }, cuyo equipo lo tenía entonces.
}
file-damaged-words = { $holders ->
    [none] Lo que hay en este equipo ya no es el archivo adjunto; se ha apartado.
   *[other] Lo que hay en este equipo ya no es el archivo adjunto; se ha apartado. Lo adjuntó { $holders }, cuyo equipo lo tenía entonces.
}
file-not-opened = Este archivo no se abre desde aquí: puede contener un programa, y un programa puede hacer daño. Ábralo solo si sabe de dónde viene.
file-show-in-folder = Mostrar en la carpeta
file-changed-words = La copia que había abierto ha cambiado. La ficha conserva la anterior.
file-keep-changed = Conservar como nueva versión
file-discard-changed = Desechar la copia
file-done-attach-plain = Archivo adjunto
file-done-save = Copia guardada
file-done-keep = Nueva versión conservada
file-done-discard = Copia desechada
file-fail-missing = El archivo no está en este equipo.
file-fail-damaged = El archivo está dañado en este equipo; se ha apartado.
fail-no_viewer = no se pudo iniciar ningún programa para mostrarlo
progress-attach = Se adjunta el archivo: { $done } de { $total }
progress-attach-some = Se adjunta el archivo: { $done }
progress-attach-name = Se adjunta el archivo
progress-open = Se lee el archivo: { $done } de { $total }
progress-open-some = Se lee el archivo: { $done }
progress-open-name = Se lee el archivo
