### What a request can break: what is wrong, and how to mend it

rule-required = Este campo es necesario: rellénelo.
rule-unknown_field = Este tipo de ficha no tiene ese campo: elija otro.
rule-unknown_kind = Ese tipo de ficha no existe: elija uno de la lista.
rule-not_personal = Solo se borran personas: lo demás va a la papelera.
rule-unknown_command = Esa orden no existe: compruebe su nombre.
rule-not_json = Este contenido no se puede leer: debe ser JSON en UTF-8.
rule-not_an_object = Este contenido debe ser un objeto JSON: nombres de campos y sus valores.
rule-not_text = Este campo espera texto: escríbalo con palabras.
rule-not_one_line = Este texto debe caber en una sola línea: quite los saltos de línea.
rule-control_character = Este texto contiene un carácter invisible, quizá al pegarlo: vuelva a escribirlo.
rule-too_long = Este texto es demasiado largo: acórtelo o ponga el resto en un campo de texto largo.
rule-too_many = Esta lista tiene más de 1000 elementos: quite algunos.
rule-not_a_flag = Este campo espera sí o no.
rule-not_a_number = Este campo espera un número, por ejemplo 12,5.
rule-not_a_count = Este campo espera un número entero de 0 a 9999, por ejemplo 36.
rule-not_a_day = No se ha entendido esta fecha: escriba, por ejemplo, 12/05/2010, mayo de 2010, 2010 o hacia 2010.
rule-no_such_day = Ese día no existe en el calendario: compruebe el día y el mes.
rule-not_a_moment = No se ha entendido esta hora: indique un día, una hora y un huso horario.
rule-not_money = No se ha entendido este importe: indique un número y una moneda, por ejemplo 1250,50 EUR.
rule-not_a_place = No se ha entendido esta posición: indique una latitud de −90 a 90 y una longitud de −180 a 180.
rule-unknown_choice = Esta opción no está en la lista: elija otra.
rule-not_a_country = No se ha reconocido este país: elíjalo de la lista.
rule-not_a_subdivision = No se ha reconocido esta provincia o región: elíjala de la lista.
rule-not_a_language = No se ha reconocido este idioma: elíjalo de la lista.
rule-not_a_time_zone = No se ha reconocido este huso horario: elíjalo de la lista, por ejemplo America/Toronto.
rule-not_an_email = Esta dirección de correo no está completa: escríbala como nombre@ejemplo.org.
rule-not_a_phone = No se ha entendido este número de teléfono: escríbalo con el prefijo del país, por ejemplo +33 2 98 00 00 00.
rule-not_a_url = Esta dirección web no está completa: debe empezar por https://, http:// o mailto:.
rule-not_a_blob = No se ha podido adjuntar este archivo: elíjalo de nuevo.
rule-file_too_large = Este archivo es demasiado grande para adjuntarlo: 4 GB como máximo.
rule-changed_while_read = Este archivo cambió o se retiró mientras se leía: adjúntelo de nuevo.
rule-not_a_list = Este campo espera una lista de elementos.
rule-not_words = Este campo espera un texto por idioma: indique el idioma de cada uno.
rule-not_a_link = Este campo espera una ficha: elíjala de la lista o créela.
rule-no_such_record = Esa ficha no existe en este espacio de trabajo: elija otra.
rule-wrong_kind = Esta ficha no es del tipo que se espera aquí: elija otra.
rule-link_to_removed = La ficha vinculada está en la papelera: restáurela o elija otra.
rule-link_to_itself = Una ficha no puede remitir a sí misma aquí: elija otra.
rule-end_before_start = El fin precede al inicio: corrija una de las dos fechas.
rule-contradiction = Este valor contradice otro campo de la ficha: corrija uno de los dos.
rule-bad_check_digits = Una cifra o un carácter de este número parece erróneo: compárelo con el original.
rule-twin = Otra ficha dice lo mismo: compruebe que no sea un duplicado.
rule-unknown_heads = Esta versión no figura en el historial de la ficha: abra la ficha de nuevo y repita.
rule-removed = Esta ficha está en la papelera: restáurela primero.
rule-not_removed = Esta ficha no está en la papelera: no hay nada que restaurar.
rule-nothing_to_undo = No hay nada que deshacer ni rehacer.
rule-changed_since = Este campo se ha modificado desde entonces; se ha dejado como está: corríjalo a mano si hace falta.
rule-unshared = El equipo aún no tiene todo lo escrito aquí.
rule-no_conflict = Ya no queda nada por resolver aquí: probablemente alguien ya lo hizo.
rule-already_there = Ya hay un espacio de trabajo en esta carpeta: ábralo o elija una carpeta vacía.
rule-not_empty = Esta carpeta ya contiene otra cosa: elija una carpeta vacía o dé el nombre de una nueva.
rule-not_absolute = Esta ruta no está completa: escríbala desde la raíz del disco, por ejemplo /home/claire/Escale o C:\Users\claire\Escale.
rule-network_folder = Esta carpeta está en un recurso de red, donde podrían perderse datos: elija una carpeta de este ordenador.
rule-synced_folder = Esta carpeta está sincronizada por un servicio en línea, lo que podría hacer perder datos: elija una que no lo esté.
rule-not_a_workspace = Esta carpeta no es un espacio de trabajo de Escale: elija otra.
rule-too_short = La frase secreta es demasiado corta: use al menos doce caracteres, por ejemplo cuatro palabras.
rule-not_protected = Este espacio no está protegido: protéjalo primero en los ajustes.
rule-already_protected = Este espacio ya está protegido: cambie más bien su frase secreta.
rule-not_recovery_words = Falta una palabra o no es la de la hoja: compárelas una por una.
rule-not_an_authority = Esta clave no es la de una autoridad: compruebe que está entera.
rule-unknown_column = Esta lista no se puede ordenar ni filtrar así: elija otra columna.
rule-foreign_change = Una modificación recibida pertenece a otra ficha; se ha apartado: pida que se la envíen de nuevo.
rule-damaged_change = Una modificación recibida es ilegible; se ha apartado: pida que se la envíen de nuevo.
rule-duplicate_sequence = Una modificación recibida lleva el mismo número que otra del mismo equipo, quizá restaurado desde una copia; se ha apartado: avise a su servicio informático.
rule-engine_fault = Estas modificaciones no se han podido aplicar; se han apartado: avise a su servicio informático.

### Why something was not done

error-not_found = No se encuentra esta ficha o este espacio de trabajo: actualice la lista o elija otra carpeta.
error-invalid = No se ha guardado nada: corrija primero lo que se señala.
error-too_new = Esto procede de una versión más reciente de Escale y no se ha tocado: actualice Escale.
error-damaged = Hay datos guardados dañados; no se ha escrito nada encima: restaure una copia de seguridad o pida a un colega sus modificaciones.
error-busy = Otro programa tiene abierto este espacio de trabajo: ciérrelo allí y vuelva a intentarlo.
error-locked = Este espacio de trabajo está protegido: escriba su frase de contraseña o compruebe la que ha escrito.
error-keychain = Ningún llavero responde en este ordenador; la frase secreta abre como antes.
error-disk = El disco no responde como debe: compruebe que está conectado, que queda espacio y que puede escribir en él.
error-superseded = Una búsqueda más reciente ha sustituido a esta.
error-sql = Escale ha encontrado un fallo propio; su último cambio no se ha guardado: vuelva a intentarlo y avise si se repite.
error-usage = Esta petición no está bien formada: compruebe lo que se señala.
error-unexpected = Ha ocurrido algo imprevisto: vuelva a intentarlo y avise si se repite.

### What is damaged

damage-database = La base de datos está dañada; no se ha escrito nada en ella: restaure una copia de seguridad.
damage-database_missing = Falta el archivo de datos en el espacio de trabajo: vuelva a ponerlo o restaure una copia de seguridad.
damage-document = Una ficha está dañada: las modificaciones de un colega pueden recomponerla.
damage-header = El archivo workspace.json falta o es ilegible: vuelva a ponerlo o restaure una copia de seguridad.
damage-changes = Este archivo no contiene modificaciones o no está entero; no se ha incorporado nada: pida que se lo envíen de nuevo.
damage-attachment = Un archivo adjunto no es el que nombra su ficha: pídalo a un colega que lo tenga.

### How the disk refuses

disk-full = El disco está lleno: libere espacio y vuelva a intentarlo.
disk-failing = La lectura o la escritura ha fallado: haga una copia de seguridad en otro disco y avise a su servicio informático.
disk-read_only = No tiene permiso para escribir ahí: elija otra carpeta o pida permiso.
disk-unreachable = No se puede acceder a la carpeta o al archivo: compruebe que existe y que el disco está conectado.
