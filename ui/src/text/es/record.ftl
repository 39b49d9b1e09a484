# A record's page: its timeline, what other sources say, places on a map, days and times as they are typed
record-tab-timeline = Cronología
record-out-of-bin = Sacar de la papelera
section-nav = Secciones de la ficha
within-as = Como

# What lies within, where the link says more than the kind
within-agreement-amends = Adendas y anexos
within-partner-successor = Organizaciones absorbidas
within-territory-parent = Territorios que forman parte de él
within-theme-parent = Temas más precisos

# Timeline
happened-none = Todavía no hay nada fechado aquí.
happened-fill = Completar la ficha
happened-more = Mostrar más
happened-span = Fechas
happened-figure = { $measure }: { $value } { $unit }
happened-of = { $ahead ->
    [yes] { $kind } · { $role } · por venir
   *[no] { $kind } · { $role }
}
happened-own = { $ahead ->
    [yes] { $kind } · por venir
   *[no] { $kind }
}

# What other sources say
claim-line = Otra fuente da { $value } ({ $source })
claim-line-read = { $precision ->
    [day] Otra fuente da { $value } ({ $source }, consultada el { $day })
    [month] Otra fuente da { $value } ({ $source }, consultada en { $day })
    [year] Otra fuente da { $value } ({ $source }, consultada en { $day })
   *[other] Otra fuente da { $value } ({ $source }, consultada { $day })
}
claim-named = { $field }: { $claim }
claim-short = Otra fuente da { $value }
claim-headline = { $field }: { $title }
claim-preferred = Fuente preferida
claim-add-to = Otra fuente dice otra cosa: { $field }
claim-title = Lo que otra fuente dice de: { $field }
claim-add = Añadir la fuente
claim-cancel = Renunciar
claim-added = Fuente añadida

# What is settled on the page
disputed-in = Incluido
disputed-out = Excluido
disputed-together = { $count ->
    [0] Todo está elegido.
    [one] Falta una elección; se guardan juntas.
   *[other] Faltan { $count } elecciones; se guardan juntas.
}
disputed-removed-by = Enviada a la papelera: { $author }, { $at }
disputed-changed-by = Modificación: { $author }, { $at }

# Days and times as they are typed
day-not-understood = { $kept ->
    [none] «{ $typed }» no es una fecha que se entienda aquí. Escriba por ejemplo 12/05/2010, mayo 2010, 2010, hacia 2010 o desde 2017. Escape vacía la casilla.
   *[other] «{ $typed }» no es una fecha que se entienda aquí. Escriba por ejemplo 12/05/2010, mayo 2010, 2010, hacia 2010 o desde 2017. La fecha guardada sigue siendo: { $kept }; Escape la devuelve.
}
day-waits = «{ $typed }» no es una fecha que se entienda aquí y no está guardado. El texto le espera en «{ $field }» mientras la ventana siga abierta.
day-not-exact = «{ $typed }» no es un día preciso. Escriba por ejemplo 12/05/2010 o 12 mayo 2010; Escape vuelve al día anterior.
time-not-understood = «{ $typed }» no es una hora que se entienda aquí. Escriba por ejemplo 14:30, 14 h 30 o 14:30 Toronto; Escape vuelve a la hora anterior.
moment-at-place = { $vowel ->
   *[other] { $day }, { $time }, hora de { $place }
}
prose-edit-field = Modificar el texto: { $field }
moment-edit = Modificar el día y la hora
moment-lacks-day = Falta el día: por ahora no se guarda nada.
moment-lacks-time = Falta la hora: por ahora no se guarda nada.
moment-distance = UTC { $distance }

# A place
pick-open = Elegir en el mapa
pick-title = Elegir en el mapa
pick-map = Mapa del mundo, con una cruz que se mueve
pick-keys = Flechas: mover la cruz (Mayús: con precisión) · + y −: acercar, alejar · 0: ver todo · Intro: guardar
pick-at = Latitud { $latitude }, longitud { $longitude }
pick-take = Guardar esta posición
place-lacks-latitude = Falta la latitud: mientras tanto se mantiene la posición guardada.
place-lacks-longitude = Falta la longitud: mientras tanto se mantiene la posición guardada.

# When something was, by how finely it is known
happened-when = { $precision ->
    [day] el { $day }
    [month] en { $day }
    [year] en { $day }
   *[other] { $day }
}

# Erasing a person for good
erase-open = Borrar definitivamente…
erase-title = ¿Borrar «{ $title }» definitivamente?
erase-words = La ficha y todo su historial desaparecen aquí y luego en los ordenadores de sus colegas en su próximo intercambio. Es la única acción que no se puede deshacer; responde a una solicitud de supresión (RGPD, art. 17).
erase-with = Con ella se van:
erase-count = { $kind }: { $count }
erase-nothing-else = Ninguna otra ficha se va con ella.
erase-named = { $count ->
    [0] Ninguna otra ficha la nombra.
    [one] Otra ficha la nombra y se queda. Su nombre escrito en textos también se queda: búsquelo.
   *[other] Otras { $count } fichas la nombran y se quedan. Su nombre escrito en textos también se queda: búsquelo.
}
erase-type = Para confirmar, escriba: { $title }
erase-differs = No es ese nombre.
erase-now = Borrar definitivamente
erase-done = Borrado definitivamente
