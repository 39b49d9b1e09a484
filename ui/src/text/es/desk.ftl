# Size
do-larger = Agrandar
do-smaller = Reducir
do-plain-size = Tamaño normal
zoom-now = Tamaño: { $percent } %

# Long work
progress-take = Lectura de los cambios: { $done } de { $total }
progress-take-some = Lectura de los cambios: { $done }
progress-take-name = Lectura de los cambios
progress-give = Escritura de los cambios: { $done } de { $total }
progress-give-some = Escritura de los cambios: { $done }
progress-give-name = Escritura de los cambios
progress-cancel = Cancelar
progress-stopping = Parando…
done-cancel = Parado: nada ha cambiado.

# Shortcuts
keys-panes-back = Panel anterior
keys-in-record = En una ficha
keys-in-palette = En la búsqueda (ir, buscar, hacer)
keys-in-calendar = En la agenda
keys-in-map = En el mapa
keys-in-unread = En Por leer
keys-page = Página anterior, siguiente
keys-select-none = No seleccionar nada
keys-field = Campo siguiente
keys-save = Guardar el campo al instante
keys-back-to-list = Cerrar la ficha, volver a la lista
keys-choose = Avanzar, retroceder
keys-do = Ir, abrir o hacer
keys-leave = Cerrar
keys-day = Cambiar de día
keys-week-ends = Inicio, final de la semana
keys-month = Mes anterior, siguiente
keys-year = Año anterior, siguiente
keys-open-day = Abrir lo que hay ese día
keys-pan = Mover el mapa
keys-nearer = Acercar, alejar
keys-whole = Ver el mundo entero
keys-next-card = Siguiente, anterior
keys-settle = Elegir una respuesta
keys-tick = Marcar la ficha
key-control = Ctrl
key-shift = Mayús
key-Enter = Intro
key-Space = Espacio
key-Escape = Esc
key-PageUp = Re Pág
key-PageDown = Av Pág
key-Home = Inicio
key-End = Fin
key-Delete = Supr
key-Backspace = Retroceso
key-Tab = Tab
key-ArrowLeft = flecha izquierda
key-ArrowUp = flecha arriba
key-ArrowDown = flecha abajo
key-ArrowRight = flecha derecha

# Settings
settings-me = Yo
settings-display = Presentación
settings-office = Oficina
settings-office-words = Lo que vale para toda la oficina. Los colegas que comparten este espacio también lo ven.
settings-office-many = Hay { $count } fichas de oficina; vale la más antigua. Envíe las demás a la papelera.
settings-zoom-words = También con Ctrl y +, − o 0.
settings-compact = Filas densas
settings-compact-words = Las listas muestran más filas a la vez.
settings-week = Inicio de semana
settings-notices = Avisos
settings-notices-words = El ordenador le avisa de los preavisos, los vencimientos y los informes pendientes.

# Typography
typography-step = Poner espacios y comillas
typography-back = Volver al texto anterior
typography-done = Espacios y comillas puestos

# About
about-version = Versión { $version }
about-made-of = De qué se compone
about-natural-earth = Mapas
about-natural-earth-words = Natural Earth, de dominio público
about-cldr = Nombres de países, idiomas y monedas
about-cldr-words = Unicode CLDR, mediante las funciones de la ventana (Intl), con licencia Unicode-3.0
about-inter = Tipo de letra
about-inter-words = Inter, con licencia SIL Open Font License 1.1
about-lucide = Iconos
about-lucide-words = Lucide, con licencia ISC
about-engine = Base de datos cifrada
about-engine-words = SQLite, de dominio público; SQLCipher, con licencia BSD-3-Clause; OpenSSL, con licencia Apache-2.0
about-packages = Bibliotecas libres
about-packages-search = Buscar una biblioteca o una licencia
about-packages-count = { $count ->
    [0] ninguna biblioteca
    [one] { $count } biblioteca
   *[other] { $count } bibliotecas
}
about-package-name = Nombre
about-package-version = Versión
about-package-licence = Licencia
about-package-of = Parte
about-of-rust = programa
about-of-npm = interfaz

# First run and workspaces
first-name = Su nombre
first-name-hint = Firma cada una de sus modificaciones, por ejemplo Marie Le Gall.
first-author-missing = Escriba su nombre: firmará sus modificaciones.
first-folder-hint = Una carpeta nueva o vacía de este ordenador, ni compartida por la red ni sincronizada por un servicio en línea.
first-folder-missing = Escriba o elija la carpeta donde guardar el espacio.
first-open-there = Abrir ese espacio
opening-title = Abrir un espacio existente
opening-folder-hint = La carpeta en la que se creó el espacio.
opening-folder-missing = Escriba o elija la carpeta del espacio que quiere abrir.
opening-now = Abrir
opening-not_found = Esta carpeta no contiene ningún espacio de trabajo, o ya no está: elija otra, o conecte el disco donde se encuentra.
opening-bridge = La ventana no ha podido llegar al programa: ciérrela y vuelva a abrir Escale.
workspace-menu = Espacios de trabajo: { $name }
workspace-open-other = Abrir otro espacio…
workspace-new = Nuevo espacio…
workspace-new-title = Nuevo espacio de trabajo
workspace-here = abierto

# Home
home-deadlines = Preavisos y vencimientos
home-reports = Informes pendientes
home-follow-ups = Seguimientos y compromisos
home-calls = Convocatorias que se cierran
home-incomplete = Fichas por completar
home-late = con retraso
home-no-day = sin fecha
home-empty = Este espacio aún está vacío: empiece por un socio.
home-deed-of = { $deed }: { $title }
home-do-agreement = Ver el acuerdo
home-do-amend = Preparar una modificación
home-do-write = Redactar el informe
home-do-continue = Continuar el informe
home-do-done = Hecho
home-do-call = Ver las candidaturas
home-do-prepare = Preparar
home-do-complete = Completar
home-do-read = Leer
home-done = Hecho: { $title }
home-report-begun = Informe empezado
home-lack-term = { $count ->
    [one] { $count } acuerdo sin duración ni renovación
   *[other] { $count } acuerdos sin duración ni renovación
}
home-lack-days = { $count ->
    [one] { $count } misión sin fechas
   *[other] { $count } misiones sin fechas
}
home-lack-closing = { $count ->
    [one] { $count } convocatoria sin fecha de cierre
   *[other] { $count } convocatorias sin fecha de cierre
}
home-lack-territory = { $count ->
    [one] { $count } socio sin territorio
   *[other] { $count } socios sin territorio
}
home-lack-location = { $count ->
    [one] { $count } territorio sin coordenadas, ausente del mapa
   *[other] { $count } territorios sin coordenadas, ausentes del mapa
}
