### Territories

kind-territory = Territorio
    .plural = Territorios
    .new = Nuevo territorio
    .none = Guarde aquí los lugares con los que coopera: municipios, provincias, regiones, puertos.
field-territory-name = Nombre
    .help = El nombre habitual, en la primer idioma de su servicio.
field-territory-other_names = Nombres en otros idiomas
    .help = Por ejemplo, «Terre de Feu» para Tierra del Fuego: la búsqueda encuentra todos los nombres.
field-territory-type = Tipo de territorio
choice-territory-type-municipality = Municipio
choice-territory-type-intermunicipal = Entidad intermunicipal (EPCI)
choice-territory-type-metropolis = Área metropolitana
choice-territory-type-county = Departamento o condado
choice-territory-type-province = Provincia
choice-territory-type-region = Región
choice-territory-type-state = Estado federado
choice-territory-type-country = País
choice-territory-type-port = Puerto
field-territory-country = País
field-territory-subdivision = Subdivisión
    .help = La provincia, la región o el estado según la norma ISO 3166-2, por ejemplo Quebec (CA-QC).
field-territory-location = Posición en el mapa
    .help = Latitud y luego longitud en grados, por ejemplo 48,45 y −68,52 para Rimouski.
field-territory-time_zone = Huso horario
    .help = Da la hora local de las etapas y de las reuniones.
field-territory-parent = Forma parte de
    .help = Por ejemplo, Quebec para Rimouski.
field-territory-geonames = Número de GeoNames
    .help = El número del lugar en geonames.org; evita los duplicados.
field-territory-wikidata = Identificador de Wikidata
    .help = La letra Q seguida de un número, por ejemplo Q176 para Quebec.
field-territory-description = Presentación

### Figures

kind-figure = Cifra clave
    .plural = Cifras clave
    .new = Nueva cifra clave
    .none = Guarde aquí las cifras con su fecha y su fuente: habitantes, estudiantes, volumen de negocio.
field-figure-subject = Sobre
field-figure-measure = Qué se mide
choice-figure-measure-population = Población
choice-figure-measure-area = Superficie
choice-figure-measure-students = Estudiantes
choice-figure-measure-staff = Plantilla
choice-figure-measure-turnover = Volumen de negocio
choice-figure-measure-other = Otro
field-figure-value = Valor
field-figure-unit = Unidad
    .help = Por ejemplo, «habitantes» o «km²».
field-figure-as_of = Fecha de la cifra
    .help = El día o el año para los que vale la cifra; basta un año solo, por ejemplo 2021.
field-figure-source = Fuente
    .help = Dónde se leyó la cifra, por ejemplo «Estadística de Canadá, censo de 2021».

### Partners

kind-partner = Socio
    .plural = Socios
    .new = Nuevo socio
    .none = Guarde aquí las organizaciones con las que coopera, y la suya.
field-partner-name = Nombre
field-partner-acronym = Sigla
    .help = Por ejemplo, TMQ para Technopole maritime du Québec.
field-partner-other_names = Nombres en otros idiomas
field-partner-type = Tipo de organización
choice-partner-type-local_authority = Administración territorial
choice-partner-type-intermunicipal = Entidad intermunicipal (EPCI)
choice-partner-type-cluster = Clúster
choice-partner-type-technopole = Parque tecnológico
choice-partner-type-university = Universidad o escuela superior
choice-partner-type-research = Organismo de investigación
choice-partner-type-chamber = Cámara de comercio o de oficios
choice-partner-type-company = Empresa
choice-partner-type-association = Asociación
choice-partner-type-twinning_association = Comité de hermanamiento
choice-partner-type-ministry = Ministerio
choice-partner-type-agency = Agencia pública
choice-partner-type-port = Puerto
choice-partner-type-international = Organización internacional
choice-partner-type-other = Otra
field-partner-ours = Nuestra organización
    .help = Para su propia administración o institución, a fin de distinguir sus compromisos de los ajenos.
field-partner-legal_form = Forma jurídica
    .help = Con las palabras de su país, por ejemplo «asociación civil» en Argentina.
field-partner-territory = Territorio
field-partner-address = Dirección
field-partner-website = Sitio web
field-partner-email = Correo electrónico general
field-partner-phone = Teléfono general
field-partner-siret = SIRET
    .help = Las 14 cifras del establecimiento francés (INSEE), por ejemplo 732 829 320 00074.
field-partner-ror = Identificador ROR
    .help = Los 9 caracteres del organismo de investigación en ror.org.
field-partner-wikidata = Identificador de Wikidata
    .help = La letra Q seguida de un número, por ejemplo Q12193 para Brest.
field-partner-mission_statement = Finalidad
    .help = Lo que la organización dice de su papel, con sus propias palabras.
field-partner-description = Presentación
field-partner-founded_on = Fecha de creación
field-partner-dissolved_on = Fecha de disolución
field-partner-successor = Organización sucesora
field-partner-themes = Temas
field-partner-followed_by = A cargo de
    .help = La persona de su servicio que se ocupa de este socio.

### People

kind-person = Persona
    .plural = Personas
    .new = Nueva persona
    .none = Guarde aquí las personas: colegas, cargos electos, interlocutores conocidos en misión.
field-person-given_name = Nombre
field-person-family_name = Apellidos
field-person-honorific = Tratamiento
    .help = Por ejemplo, «Sra.», «Sr.» o «Dr.».
field-person-protocol_title = Título protocolario
    .help = Por ejemplo, «Señora Alcaldesa», en cada idioma útil.
field-person-languages = Idiomas que habla
field-person-emails = Correos electrónicos
field-person-phones = Teléfonos
field-person-photo = Foto
field-person-notes = Notas
    .help = La persona puede pedir leer lo que aquí se escribe (RGPD, art. 15).
field-person-data_basis = Base jurídica
    .help = Lo que permite conservar estos datos (RGPD, art. 6); para una administración, casi siempre la misión de interés público.
choice-person-data_basis-public_task = Misión de interés público
choice-person-data_basis-consent = Consentimiento
choice-person-data_basis-contract = Contrato
choice-person-data_basis-legal_obligation = Obligación legal
choice-person-data_basis-public = Datos hechos públicos
field-person-informed_on = Fecha de información
    .help = Cuándo se informó a la persona de que se conservan sus datos (RGPD, art. 13 y 14).
field-person-keep_until = Conservar hasta
    .help = Después, los datos deben borrarse o archivarse, según su calendario de conservación.

### Roles

kind-role = Cargo
    .plural = Cargos
    .new = Nuevo cargo
    .none = Guarde aquí quién ejerce qué cargo, en qué socio y desde cuándo hasta cuándo.
field-role-person = Persona
field-role-partner = Socio
field-role-title = Denominación del cargo
    .help = Por ejemplo, «Directora general», en cada idioma útil.
field-role-from = Desde
field-role-until = Hasta
    .help = El último día en el cargo; déjelo vacío mientras dure.
field-role-main_contact = Interlocutor principal
    .help = La persona a la que escribir primero en este socio.
field-role-signatory_capacity = Calidad para firmar
    .help = En qué calidad firma la persona, por ejemplo «por razón del cargo» o «por delegación del alcalde».

### Themes

kind-theme = Tema
    .plural = Temas
    .new = Nuevo tema
    .none = Guarde aquí el vocabulario de su servicio: crecimiento azul, transporte marítimo, juventud.
field-theme-name = Nombre
field-theme-parent = Tema más amplio
field-theme-sdg_goals = Objetivos de Desarrollo Sostenible (ODS)
    .help = Los números del 1 al 17 de las Naciones Unidas, por ejemplo 14 para la vida submarina.
field-theme-sdg_targets = Metas de los ODS
    .help = Por ejemplo, 14.2.
field-theme-dac_codes = Sectores CAD
    .help = Los códigos de cinco cifras de la OCDE para declarar la ayuda oficial al desarrollo, por ejemplo 21040 para el transporte por agua.
field-theme-description = Qué abarca

### Agreements

kind-agreement = Acuerdo
    .plural = Acuerdos
    .new = Nuevo acuerdo
    .none = Guarde aquí los hermanamientos, convenios, cartas de intenciones y adendas, desde su redacción hasta su término.
field-agreement-title = Título
field-agreement-other_titles = Títulos en otros idiomas
field-agreement-type = Tipo de acuerdo
choice-agreement-type-twinning = Hermanamiento
choice-agreement-type-framework = Convenio marco
choice-agreement-type-agreement = Convenio de cooperación
choice-agreement-type-grant = Convenio de subvención
choice-agreement-type-friendship = Pacto o protocolo de amistad
choice-agreement-type-memorandum = Memorando de entendimiento
choice-agreement-type-letter_of_intent = Carta de intenciones
choice-agreement-type-charter = Carta
choice-agreement-type-amendment = Adenda
choice-agreement-type-annex = Anexo
field-agreement-reference = Referencia
    .help = Su propio número de registro, por ejemplo 2010-RI-014.
field-agreement-amends = Acuerdo que modifica
    .help = Para una adenda o un anexo: el acuerdo al que pertenece.
field-agreement-number = Número de adenda
    .help = 1 para la primera adenda; las adendas se aplican en este orden.
field-agreement-objectives = Objeto
field-agreement-themes = Temas
field-agreement-languages = Idiomas del acuerdo
field-agreement-drafted_on = Fecha de redacción
field-agreement-sent_on = Envío para firma
field-agreement-signed_on = Fecha de firma
    .help = Basta un año solo, por ejemplo 2010; déjelo vacío si las partes firmaron en fechas distintas, anotadas en cada una.
field-agreement-in_force_on = Entrada en vigor
    .help = El primer día en vigor; si está vacío, cuenta la fecha de firma. En Francia, un convenio entra en vigor al transmitirse al representante del Estado (CGCT, art. L.1115-1).
field-agreement-first_term_months = Duración inicial (meses)
    .help = Por ejemplo, 36 para tres años.
field-agreement-ends_on = Último día en vigor
    .help = Este día está incluido: tres años desde el 1 de agosto de 2020 terminan el 31 de julio de 2023. No hace falta si la duración inicial basta para calcularlo.
field-agreement-renewal = Renovación
    .help = Tácita: empieza por sí sola un nuevo período, salvo preaviso. Expresa: hace falta una nueva decisión escrita.
choice-agreement-renewal-none = Sin renovación
choice-agreement-renewal-express = Renovación expresa
choice-agreement-renewal-tacit = Renovación tácita
field-agreement-renewal_term_months = Duración de cada renovación (meses)
    .help = Por ejemplo, 12 para un año; si está vacío, la duración inicial sirve también para las renovaciones.
field-agreement-max_renewals = Número máximo de renovaciones
    .help = Déjelo vacío si el acuerdo no fija límite.
field-agreement-notice_months = Preaviso (meses)
    .help = La antelación al final del período con que debe denunciarse el acuerdo, por ejemplo 3.
field-agreement-terminated_on = Rescindido desde
    .help = El primer día en que el acuerdo ya no está en vigor.
field-agreement-dormant_since = Inactivo desde
    .help = Desde cuándo no se hace nada en virtud del acuerdo, aunque no haya terminado.
field-agreement-resolution_reference = Resolución del órgano de gobierno
    .help = El número de la resolución que aprueba el acuerdo, por ejemplo C 2010-06-112.
field-agreement-resolution_on = Fecha de la resolución
field-agreement-transmitted_on = Transmisión al representante del Estado
    .help = En Francia, la fecha del acuse de recibo del control de legalidad (CGCT, art. L.1115-1).
field-agreement-place = Lugar de la firma

### Parties

kind-party = Parte
    .plural = Partes
    .new = Nueva parte
    .none = Guarde aquí quién participa en el acuerdo, de qué lado y en qué calidad.
field-party-agreement = Acuerdo
field-party-partner = Socio
field-party-side = Lado
    .help = Un nombre corto, por ejemplo «Brest»; las partes de un mismo lado lo comparten.
field-party-capacity = Calidad
choice-party-capacity-signatory = Firmante
choice-party-capacity-lead = Socio principal
choice-party-capacity-technical_support = Apoyo técnico
choice-party-capacity-associate = Asociado
choice-party-capacity-funder = Financiador
choice-party-capacity-witness = Testigo
field-party-signed_by = Firmado por
field-party-signed_on = Fecha de firma
    .help = Cuándo firmó esta parte, si las partes no firmaron el mismo día.
field-party-resolution_reference = Resolución del órgano de gobierno
    .help = El número de la resolución de esta parte.
field-party-joined_on = Parte desde
    .help = Solo si se incorporó después del inicio del acuerdo.
field-party-left_on = Salida del acuerdo
    .help = El primer día en que ya no es parte del acuerdo.

### Commitments

kind-commitment = Compromiso
    .plural = Compromisos
    .new = Nuevo compromiso
    .none = Guarde aquí lo que cada parte prometió, para cuándo, y la prueba de que se hizo.
field-commitment-agreement = Acuerdo
field-commitment-partner = Quién se compromete
field-commitment-text = Compromiso
    .help = Lo que se promete, de preferencia con las palabras del acuerdo.
field-commitment-article = Artículo
    .help = El artículo del acuerdo que lo dice, por ejemplo 4.2.
field-commitment-due_on = Vencimiento
field-commitment-done_on = Cumplido el
field-commitment-proof = Justificante

### Funding

kind-funding = Financiación
    .plural = Financiaciones
    .new = Nueva financiación
    .none = Guarde aquí cada línea del plan de financiación: quién financia, cuánto y qué se ha pagado.
field-funding-subject = Qué se financia
field-funding-funder = Financiador
field-funding-year = Ejercicio
field-funding-planned = Importe previsto
field-funding-granted = Importe concedido
field-funding-paid = Importe pagado
field-funding-in_kind = Aportación en especie
    .help = Tiempo, locales o material valorados en dinero, sin pago.
field-funding-scheme = Programa
    .help = Por ejemplo, «Fonds franco-québécois pour la coopération décentralisée».
field-funding-reference = Referencia del financiador

### Projects

kind-project = Proyecto
    .plural = Proyectos
    .new = Nuevo proyecto
    .none = Guarde aquí las acciones realizadas en virtud de sus acuerdos, desde los objetivos hasta los resultados.
field-project-title = Título
field-project-other_titles = Títulos en otros idiomas
field-project-agreements = Acuerdos
field-project-partners = Socios
field-project-lead = Socio principal
field-project-themes = Temas
field-project-starts_on = Inicio
field-project-ends_on = Fin
    .help = El último día del proyecto.
field-project-objectives = Objetivos
field-project-results = Resultados obtenidos
field-project-cancelled = Cancelado

### Events

kind-event = Evento
    .plural = Eventos
    .new = Nuevo evento
    .none = Guarde aquí los foros, ferias y congresos, una ficha por edición.
field-event-name = Nombre
field-event-edition = Edición
    .help = Por ejemplo, «2020» o «12.ª».
field-event-territory = Lugar
field-event-starts_on = Inicio
field-event-ends_on = Fin
field-event-website = Sitio web
field-event-description = Presentación

### Missions

kind-mission = Misión
    .plural = Misiones
    .new = Nueva misión
    .none = Guarde aquí sus viajes y las delegaciones que recibe, desde la orden de viaje hasta el informe.
field-mission-title = Título
field-mission-type = Tipo de misión
choice-mission-type-prospecting = Misión de prospección
choice-mission-type-economic = Misión económica
choice-mission-type-softlanding = Estancia de inmersión (softlanding)
choice-mission-type-institutional = Misión institucional
choice-mission-type-technical = Misión técnica
choice-mission-type-forum = Foro, feria o congreso
choice-mission-type-training = Formación
choice-mission-type-hosting = Recepción de una delegación
field-mission-direction = Sentido
    .help = Un viaje de su delegación, o la recepción de la de un socio.
choice-mission-direction-outgoing = Viaje
choice-mission-direction-incoming = Recepción
field-mission-starts_on = Primer día
field-mission-ends_on = Último día
field-mission-objectives = Objetivos
field-mission-agreements = Acuerdos
    .help = Los acuerdos en virtud de los cuales se realiza la misión.
field-mission-projects = Proyectos
field-mission-event = Evento
field-mission-themes = Temas
field-mission-lead = Jefe de delegación
field-mission-order_reference = Orden de viaje
    .help = El número de la orden de viaje del personal, puntual o permanente.
field-mission-order_on = Fecha de la orden de viaje
field-mission-mandate_reference = Mandato especial
    .help = El número de la resolución que da mandato a los cargos electos (en Francia: CGCT, art. L.2123-18 para los municipios).
field-mission-mandate_on = Fecha del mandato especial
    .help = Debe preceder a la salida: el mandato no es retroactivo.
field-mission-cancelled = Cancelada
field-mission-cancelled_reason = Motivo de la cancelación

### Stops

kind-stop = Etapa
    .plural = Etapas
    .new = Nueva etapa
    .none = Guarde aquí los lugares de la misión en el orden del viaje, con sus trayectos y alojamientos.
field-stop-mission = Misión
field-stop-territory = Lugar
field-stop-arrives = Llegada
    .help = En la hora local del lugar de llegada.
field-stop-leaves = Salida
    .help = En la hora local del lugar de salida.
field-stop-transport = Transporte
    .help = Por ejemplo, «tren Quebec – Rimouski, clase económica».
field-stop-lodging = Alojamiento
field-stop-notes = Notas

### Delegation

kind-participant = Miembro de la delegación
    .plural = Miembros de la delegación
    .new = Nuevo miembro de la delegación
    .none = Guarde aquí quién viaja, por qué organización, en qué calidad y quién paga.
field-participant-mission = Misión
field-participant-person = Persona
    .help = Déjelo vacío mientras solo se conozca la organización.
field-participant-partner = Organización
field-participant-capacity = Calidad
choice-participant-capacity-elected = Cargo electo
choice-participant-capacity-staff = Personal técnico
choice-participant-capacity-company = Empresa
choice-participant-capacity-research = Investigación
choice-participant-capacity-student = Estudiante
choice-participant-capacity-interpreter = Intérprete
choice-participant-capacity-guest = Invitado
field-participant-paid_by = A cargo de
field-participant-mandate_reference = Mandato especial
    .help = El número de la resolución, si este cargo electo tiene su propio mandato (en Francia: CGCT, art. L.2123-18 para los municipios).
field-participant-mandate_on = Fecha del mandato especial
field-participant-emergency_contact = Contacto de emergencia
    .help = Un nombre y un teléfono.

### Meetings

kind-meeting = Reunión
    .plural = Reuniones
    .new = Nueva reunión
    .none = Guarde aquí con quién se reunió, qué se dijo y qué se acordó.
field-meeting-mission = Misión
    .help = Déjelo vacío para una reunión fuera de toda misión.
field-meeting-subject = Asunto
field-meeting-starts = Inicio
    .help = En la hora local del lugar de la reunión.
field-meeting-ends = Fin
field-meeting-territory = Ciudad
field-meeting-place = Lugar exacto
    .help = Por ejemplo, «Ayuntamiento, salón de plenos».
field-meeting-with_partners = Organizaciones
field-meeting-with_people = Personas
field-meeting-notes = Lo que se dijo
field-meeting-outcome = Decisiones tomadas

### Notes

kind-note = Nota
    .plural = Notas
    .new = Nueva nota
    .none = Guarde aquí lo que apunta al vuelo: una idea, un nombre, una cifra oída.
field-note-text = Nota
field-note-at = Cuándo
field-note-place = Lugar
field-note-subject = Sobre

### Reports

kind-report = Informe
    .plural = Informes
    .new = Nuevo informe
    .none = Guarde aquí los informes de misión y los informes debidos, desde el borrador hasta la validación.
field-report-mission = Misión
field-report-title = Título
field-report-type = Tipo de informe
choice-report-type-mission = Informe de misión
choice-report-type-midterm = Informe intermedio
choice-report-type-final = Informe final
choice-report-type-technical = Informe técnico
choice-report-type-financial = Informe financiero
field-report-authors = Autores
field-report-body = Texto
field-report-state = Estado
    .help = Vacío significa borrador.
choice-report-state-draft = Borrador
choice-report-state-submitted = Presentado
choice-report-state-validated = Validado
field-report-submitted_on = Fecha de presentación
field-report-validated_on = Fecha de validación
field-report-validated_by = Validado por
field-report-due_on = Fecha límite
    .help = Si está vacío, se aplica el plazo que su servicio fija tras la misión.

### Follow-ups

kind-action = Acción de seguimiento
    .plural = Acciones de seguimiento
    .new = Nueva acción de seguimiento
    .none = Guarde aquí lo que queda por hacer, por quién y para cuándo.
field-action-text = Por hacer
field-action-owner = Responsable
field-action-due_on = Vencimiento
field-action-done_on = Hecho el
field-action-dropped = Sin efecto
    .help = Para lo que se renuncia a hacer; la línea queda, pero ya no se recuerda.
field-action-from = Origen
    .help = La reunión, el informe, la misión, el acuerdo o la convocatoria de donde viene.
field-action-partner = Socio

### Calls

kind-call = Convocatoria
    .plural = Convocatorias
    .new = Nueva convocatoria
    .none = Guarde aquí sus convocatorias de manifestaciones de interés y las de proyectos a las que responde.
field-call-title = Título
field-call-type = Tipo de convocatoria
choice-call-type-expression_of_interest = Convocatoria de manifestaciones de interés
choice-call-type-projects = Convocatoria de proyectos
choice-call-type-proposals = Convocatoria de propuestas
field-call-issuer = Convocada por
field-call-audience = Destinatarios
    .help = Por ejemplo, «miembros del Campus mondial de la mer».
field-call-opens_on = Apertura
field-call-closes_on = Cierre
    .help = El último día para responder.
field-call-rules = Bases
field-call-mission = Misión
    .help = La misión para la que esta convocatoria busca participantes.
field-call-agreement = Acuerdo
field-call-scheme = Programa
field-call-budget = Dotación
field-call-website = Página web

### Applications

kind-application = Candidatura
    .plural = Candidaturas
    .new = Nueva candidatura
    .none = Guarde aquí las respuestas a la convocatoria, su admisibilidad y la decisión tomada.
field-application-call = Convocatoria
field-application-applicant = Candidato
field-application-contact = Interlocutor
field-application-received_on = Fecha de recepción
field-application-admissible = Admisible
    .help = El expediente llegó a tiempo y completo; la elegibilidad y la selección vienen después.
field-application-score = Puntuación
field-application-decision = Decisión
choice-application-decision-pending = Pendiente de decisión
choice-application-decision-selected = Seleccionada
choice-application-decision-waiting = Lista de espera
choice-application-decision-refused = No seleccionada
choice-application-decision-withdrawn = Retirada por el candidato
field-application-decided_on = Fecha de decisión
field-application-reasons = Motivos

### Outcomes

kind-outcome = Resultado
    .plural = Resultados
    .new = Nuevo resultado
    .none = Guarde aquí lo que cada empresa obtuvo de la misión, preguntado a los 6, 12 y 24 meses.
field-outcome-subject = Sobre
    .help = La candidatura, el miembro de la delegación o el proyecto por el que se pregunta.
field-outcome-partner = Para quién
field-outcome-asked_on = Preguntado el
field-outcome-horizon_months = Meses después
    .help = 6, 12 o 24 meses después.
field-outcome-result = Resultado
choice-outcome-result-contract = Contrato
choice-outcome-result-talks = Conversaciones en curso
choice-outcome-result-partnership = Colaboración
choice-outcome-result-nothing = Nada
choice-outcome-result-unknown = Sin respuesta
field-outcome-amount = Importe
    .help = El importe del contrato o de la financiación obtenida.
field-outcome-text = Detalles

### Documents

kind-document = Documento
    .plural = Documentos
    .new = Nuevo documento
    .none = Guarde aquí los archivos: acuerdos firmados, resoluciones, órdenes de viaje, fotos.
field-document-title = Título
field-document-file = Archivo
field-document-type = Tipo de documento
choice-document-type-signed_agreement = Acuerdo firmado
choice-document-type-annex = Anexo
choice-document-type-resolution = Resolución
choice-document-type-order = Orden de viaje
choice-document-type-letter = Carta
choice-document-type-report = Informe
choice-document-type-photo = Foto
choice-document-type-press = Prensa
choice-document-type-presentation = Presentación
choice-document-type-other = Otro
field-document-language = Idioma
field-document-dated = Fecha del documento
    .help = La fecha que lleva, no la de su incorporación aquí.
field-document-credit = Crédito
    .help = El autor o titular de los derechos que debe citarse, sobre todo para una foto.
field-document-subjects = Sobre
    .help = Las fichas a las que se refiere este documento.
field-document-confidential = Confidencial
    .help = Para un documento que no debe difundirse fuera del servicio.

### Saved lists

kind-view = Lista guardada
    .plural = Listas guardadas
    .new = Nueva lista guardada
    .none = Guarde aquí las listas que consulta a menudo, con sus filtros y columnas.
field-view-name = Nombre
field-view-of_kind = Qué se lista
field-view-filters = Filtros
field-view-columns = Columnas
field-view-sort = Orden
field-view-grouping = Agrupación
field-view-shared = Visible para los colegas

### Office

kind-office = Servicio
    .plural = Servicios
    .new = Nuevo servicio
    .none = Guarde aquí lo que vale para todo su servicio: su nombre, sus idiomas, sus plazos.
field-office-name = Nombre del servicio
field-office-partner = Organización
    .help = La administración o institución de la que depende el servicio.
field-office-territory = Territorio
field-office-languages = Idiomas de trabajo
field-office-report_due_days = Plazo para presentar el informe (días)
    .help = Contado desde el último día de la misión, por ejemplo 15.
field-office-typography = Tipografía
    .help = Las reglas de espacios y comillas que siguen los textos largos.
choice-office-typography-french = Francesa
choice-office-typography-canadian = Francesa de Canadá
choice-office-typography-english = Inglesa
choice-office-typography-spanish = Española
field-office-travel_home = Punto de salida de las misiones

### Other sources

kind-claim = Fuente discrepante
    .plural = Fuentes discrepantes
    .new = Nueva fuente discrepante
    .none = Guarde aquí lo que otra fuente dice de otro modo, por ejemplo 2016 donde su ficha dice 2017.
field-claim-subject = Sobre
field-claim-field = Campo afectado
field-claim-value = Lo que dice esta fuente
    .help = Cópielo tal cual.
field-claim-source = Fuente
    .help = Por ejemplo, «Atlas de la cooperación descentralizada, ficha 14927».
field-claim-read_on = Fecha de consulta
field-claim-preferred = Fuente preferida
    .help = Si su servicio confía más en esta fuente que en la ficha.
field-claim-comment = Por qué

### Common to every kind, and what is worked out

field-common-title = Título
field-common-kind = Tipo de ficha
field-common-id = Identificador
field-common-created_at = Creación
field-common-created_by = Creado por
field-common-changed_at = Última modificación
field-common-changed_by = Modificado por
field-common-removed = En la papelera
field-common-heads = Versión
field-common-linked_from = Fichas vinculadas
field-common-conflicts = Por resolver
    .help = Lo que varias personas escribieron de forma distinta, o lo que se contradice.
field-common-on = A fecha de
field-common-status = Situación
    .help = Se calcula a partir de las fechas, en el día pedido; no se escribe.
field-common-possible = Situaciones posibles
field-common-reason = Por qué esta situación
field-common-term = Período
field-common-number = Número del período
field-common-first_day = Primer día del período
field-common-last_day = Último día en vigor
field-common-anniversary = Aniversario
    .help = El día siguiente al último día del período, sin contar la rescisión.
field-common-notice_by = Preaviso a más tardar
    .help = El último día para denunciar el acuerdo antes del aniversario.
field-common-notice_passed = Plazo de preaviso vencido
field-common-unusable = Valores por corregir
field-common-amendments = Adendas
field-common-amended_by = Modificado por adenda
field-common-parties = Partes del acuerdo
field-common-start = Inicio
field-common-start_from = Inicio contado desde
field-common-counted_from = Vencimientos contados desde
field-common-end_means = Qué termina ese día
field-common-renewal_term_from = Origen de la duración de la renovación
field-common-renewals_so_far = Renovaciones hasta la fecha
field-common-termination = Rescisión
field-common-stage = Fase
    .help = Se calcula a partir de las fechas, del informe y de las acciones de seguimiento; no se escribe.
field-common-stage_reason = Por qué esta fase
field-common-report_due = Informe debido para el
field-common-report = Informe que cuenta
field-common-open_actions = Acciones de seguimiento pendientes
