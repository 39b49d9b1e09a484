### La hoja de rescate, tal como se imprime.

sheet-title = Hoja de rescate
sheet-for = Espacio de trabajo «{ $workspace }», hoja del { $day }. Estas doce palabras abren el espacio cuando se olvida la frase secreta.
sheet-code = Las doce palabras, en código QR
sheet-what = Qué hacer con esta hoja
sheet-keep = Guárdela bajo llave, lejos del ordenador: quien tiene la hoja y el disco lo lee todo.
sheet-use = Si se olvida la frase secreta, elija «Tengo mi hoja de rescate» en la pantalla del cierre, escriba las palabras en orden y después una frase nueva.
sheet-void = Una hoja más reciente, una vez releída, anula esta.
sheet-delete = Imprima o copie, después borre el archivo y vacíe la papelera.
sheet-foot = Escale · espacio { $id }
