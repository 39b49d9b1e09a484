### Menú del sistema y avisos de vencimientos.

menu-file = Archivo
menu-edit = Edición
menu-go = Ir
menu-help = Ayuda
menu-new = Añadir aquí
menu-quick_note = Nota rápida
menu-find = Buscar…
menu-take = Leer cambios…
menu-give = Escribir los cambios…
menu-lock = Bloquear
menu-close_workspace = Cerrar el espacio de trabajo
menu-settings = Ajustes…
menu-quit = Salir de Escale
menu-undo-none = Deshacer
menu-redo-none = Rehacer
menu-undo = { $verb ->
    [create] Deshacer la creación de «{ $title }»
    [edit] Deshacer la modificación de «{ $title }»
    [remove] Deshacer el envío de «{ $title }» a la papelera
    [restore] Deshacer la restauración de «{ $title }»
    [resolve] Deshacer el arbitraje sobre «{ $title }»
    [bring_back] Deshacer la recuperación de una versión de «{ $title }»
    [combine] Deshacer la unión de «{ $title }» con otra ficha
    [tell_apart] Deshacer la distinción de «{ $title }» y otra ficha
   *[other] Deshacer el cambio de «{ $title }»
}
menu-undo-many = Deshacer el cambio de { $count } fichas
menu-redo = { $verb ->
    [create] Rehacer la creación de «{ $title }»
    [edit] Rehacer la modificación de «{ $title }»
    [remove] Volver a enviar «{ $title }» a la papelera
   *[other] Rehacer el cambio de «{ $title }»
}
menu-redo-many = Rehacer el cambio de { $count } fichas
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select_all = Seleccionar todo
menu-home = Inicio
menu-keys = Atajos de teclado
menu-about = Acerca de Escale

notice-due = { $count ->
    [one] Un vencimiento cae en los próximos siete días.
   *[other] { $count } vencimientos caen en los próximos siete días.
}
notice-overdue = { $count ->
    [one] Un vencimiento ha pasado.
   *[other] { $count } vencimientos han pasado.
}
arrived-ask = ¿Leer los cambios del archivo «{ $file }» en el espacio «{ $workspace }»?
arrived-words = Lo que se haya escrito en ambos lados esperará en «Por leer»: nada se sustituye sin usted.
arrived-waiting = El archivo «{ $file }» está esperando: abra o cree el espacio de trabajo en el que leer sus cambios.
arrived-yes = Leer
arrived-no = No leer
