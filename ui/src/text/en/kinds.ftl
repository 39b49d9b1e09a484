### Territories

kind-territory = Territory
    .plural = Territories
    .new = New territory
    .none = Keep here the places you cooperate with: towns, provinces, regions, ports.
field-territory-name = Name
    .help = The usual name, in your office’s first language.
field-territory-other_names = Names in other languages
    .help = For example ‘Tierra del Fuego’ for Terre de Feu: search finds every name.
field-territory-type = Type of territory
choice-territory-type-municipality = Municipality
choice-territory-type-intermunicipal = Inter-municipal body (EPCI)
choice-territory-type-metropolis = Metropolis
choice-territory-type-county = Département or county
choice-territory-type-province = Province
choice-territory-type-region = Region
choice-territory-type-state = State of a federation
choice-territory-type-country = Country
choice-territory-type-port = Port
field-territory-country = Country
field-territory-subdivision = Subdivision
    .help = The province, region or state as listed in ISO 3166-2, for example Quebec (CA-QC).
field-territory-location = Position on the map
    .help = Latitude then longitude in degrees, for example 48.45 and −68.52 for Rimouski.
field-territory-time_zone = Time zone
    .help = It gives the local time of stops and meetings.
field-territory-parent = Part of
    .help = For example Quebec for Rimouski.
field-territory-geonames = GeoNames number
    .help = The number of the place on geonames.org; it prevents duplicates.
field-territory-wikidata = Wikidata identifier
    .help = The letter Q followed by a number, for example Q176 for Quebec.
field-territory-description = Description

### Figures

kind-figure = Key figure
    .plural = Key figures
    .new = New key figure
    .none = Keep here dated figures with their source: inhabitants, students, turnover.
field-figure-subject = About
field-figure-measure = What is measured
choice-figure-measure-population = Population
choice-figure-measure-area = Area
choice-figure-measure-students = Students
choice-figure-measure-staff = Staff
choice-figure-measure-turnover = Turnover
choice-figure-measure-other = Other
field-figure-value = Value
field-figure-unit = Unit
    .help = For example ‘inhabitants’ or ‘km²’.
field-figure-as_of = Date of the figure
    .help = The day or year for which the figure holds; a year alone is enough, for example 2021.
field-figure-source = Source
    .help = Where the figure was read, for example ‘Statistics Canada, 2021 census’.

### Partners

kind-partner = Partner
    .plural = Partners
    .new = New partner
    .none = Keep here the organisations you cooperate with, and your own.
field-partner-name = Name
field-partner-acronym = Acronym
    .help = For example TMQ for Technopole maritime du Québec.
field-partner-other_names = Names in other languages
field-partner-type = Type of organisation
choice-partner-type-local_authority = Local authority
choice-partner-type-intermunicipal = Inter-municipal body (EPCI)
choice-partner-type-cluster = Competitiveness cluster
choice-partner-type-technopole = Technopole
choice-partner-type-university = University or college
choice-partner-type-research = Research body
choice-partner-type-chamber = Chamber of commerce or trades
choice-partner-type-company = Company
choice-partner-type-association = Association
choice-partner-type-twinning_association = Twinning association
choice-partner-type-ministry = Ministry
choice-partner-type-agency = Public agency
choice-partner-type-port = Port
choice-partner-type-international = International organisation
choice-partner-type-other = Other
field-partner-ours = Our own organisation
    .help = For your own authority or institution, to tell your own commitments from those of others.
field-partner-legal_form = Legal form
    .help = In the words of its country, for example ‘organisme à but non lucratif’ in Quebec.
field-partner-territory = Territory
field-partner-address = Address
field-partner-website = Website
field-partner-email = General e-mail
field-partner-phone = General telephone
field-partner-siret = SIRET
    .help = The 14 digits of a French establishment (INSEE), for example 732 829 320 00074.
field-partner-ror = ROR identifier
    .help = The 9 characters of the research body on ror.org.
field-partner-wikidata = Wikidata identifier
    .help = The letter Q followed by a number, for example Q12193 for Brest.
field-partner-mission_statement = Purpose
    .help = What the organisation says of its role, in its own words.
field-partner-description = Description
field-partner-founded_on = Founded
field-partner-dissolved_on = Dissolved
field-partner-successor = Succeeded by
field-partner-themes = Themes
field-partner-followed_by = Followed by
    .help = The person in your office who follows this partner.

### People

kind-person = Person
    .plural = People
    .new = New person
    .none = Keep here the people: colleagues, elected members, those met on missions.
field-person-given_name = Given name
field-person-family_name = Family name
field-person-honorific = Form of address
    .help = For example ‘Ms’, ‘Mr’ or ‘Dr’.
field-person-protocol_title = Title by protocol
    .help = For example ‘Madam Mayor’, in each useful language.
field-person-languages = Languages spoken
field-person-emails = E-mail addresses
field-person-phones = Telephone numbers
field-person-photo = Photo
field-person-notes = Notes
    .help = The person may ask to read what is written here (GDPR, art. 15).
field-person-data_basis = Legal basis
    .help = What allows these data to be kept (GDPR, art. 6); for a public authority, most often a public task.
choice-person-data_basis-public_task = Public task
choice-person-data_basis-consent = Consent
choice-person-data_basis-contract = Contract
choice-person-data_basis-legal_obligation = Legal obligation
choice-person-data_basis-public = Data made public
field-person-informed_on = Informed
    .help = When the person was told that the data are kept (GDPR, art. 13 and 14).
field-person-keep_until = Keep until
    .help = Beyond it the data must be erased or archived, as your retention schedule says.

### Roles

kind-role = Role
    .plural = Roles
    .new = New role
    .none = Keep here who holds which role, at which partner and from when to when.
field-role-person = Person
field-role-partner = Partner
field-role-title = Title of the role
    .help = For example ‘Chief executive’, in each useful language.
field-role-from = From
field-role-until = Until
    .help = The last day in the role; leave empty while it lasts.
field-role-main_contact = Main contact
    .help = The person to write to first at this partner.
field-role-signatory_capacity = Capacity to sign
    .help = In what capacity the person signs, for example ‘ex officio’ or ‘by delegation of the mayor’.

### Themes

kind-theme = Theme
    .plural = Themes
    .new = New theme
    .none = Keep here your office’s own vocabulary: blue growth, maritime transport, youth.
field-theme-name = Name
field-theme-parent = Wider theme
field-theme-sdg_goals = Sustainable Development Goals (SDGs)
    .help = The United Nations’ numbers from 1 to 17, for example 14 for life below water.
field-theme-sdg_targets = SDG targets
    .help = For example 14.2.
field-theme-dac_codes = DAC sectors
    .help = The five-digit OECD codes used to declare official development assistance, for example 21040 for water transport.
field-theme-description = What it covers

### Agreements

kind-agreement = Agreement
    .plural = Agreements
    .new = New agreement
    .none = Keep here twinnings, agreements, letters of intent and amendments, from their drafting to their end.
field-agreement-title = Title
field-agreement-other_titles = Titles in other languages
field-agreement-type = Type of agreement
choice-agreement-type-twinning = Twinning
choice-agreement-type-framework = Framework agreement
choice-agreement-type-agreement = Cooperation agreement
choice-agreement-type-grant = Grant agreement
choice-agreement-type-friendship = Friendship pact or protocol
choice-agreement-type-memorandum = Memorandum of understanding
choice-agreement-type-letter_of_intent = Letter of intent
choice-agreement-type-charter = Charter
choice-agreement-type-amendment = Amendment
choice-agreement-type-annex = Annex
field-agreement-reference = Reference
    .help = Your own filing number, for example 2010-RI-014.
field-agreement-amends = Amends
    .help = For an amendment or an annex: the agreement it belongs to.
field-agreement-number = Amendment number
    .help = 1 for the first amendment; amendments apply in this order.
field-agreement-objectives = Purpose
field-agreement-themes = Themes
field-agreement-languages = Languages of the agreement
field-agreement-drafted_on = Drafted
field-agreement-sent_on = Sent for signature
field-agreement-signed_on = Signed
    .help = A year alone is enough, for example 2010; leave empty if the parties signed on different days, noted on each of them.
field-agreement-in_force_on = Entry into force
    .help = The first day in force; if empty, the date of signature counts. In France, an agreement enters into force on transmission to the prefect (CGCT, art. L.1115-1).
field-agreement-first_term_months = First term (months)
    .help = For example 36 for three years.
field-agreement-ends_on = Last day in force
    .help = This day is included: three years from 1 August 2020 end on 31 July 2023. Not needed if the first term is enough to work it out.
field-agreement-renewal = Renewal
    .help = Automatic: a new term begins by itself unless notice is given. Express: a new written decision is needed.
choice-agreement-renewal-none = No renewal
choice-agreement-renewal-express = Renewal by express agreement
choice-agreement-renewal-tacit = Automatic (tacit) renewal
field-agreement-renewal_term_months = Length of each renewal (months)
    .help = For example 12 for one year; if empty, the length of the first term serves for renewals too.
field-agreement-max_renewals = Most renewals allowed
    .help = Leave empty if the agreement sets no limit.
field-agreement-notice_months = Notice (months)
    .help = How long before the end of the term notice must be given, for example 3.
field-agreement-terminated_on = Terminated from
    .help = The first day on which the agreement is no longer in force.
field-agreement-dormant_since = Dormant since
    .help = Since when nothing has been done under the agreement, although it has not ended.
field-agreement-resolution_reference = Council resolution
    .help = The number of the council resolution that approves the agreement, for example C 2010-06-112.
field-agreement-resolution_on = Date of the resolution
field-agreement-transmitted_on = Transmission to the prefect
    .help = In France, the date of the acknowledgement of receipt by the legality review (CGCT, art. L.1115-1).
field-agreement-place = Place of signature

### Parties

kind-party = Party
    .plural = Parties
    .new = New party
    .none = Keep here who takes part in the agreement, on which side and in what capacity.
field-party-agreement = Agreement
field-party-partner = Partner
field-party-side = Side
    .help = A short name, for example ‘Brest’; parties on the same side share it.
field-party-capacity = Capacity
choice-party-capacity-signatory = Signatory
choice-party-capacity-lead = Lead partner
choice-party-capacity-technical_support = Technical support
choice-party-capacity-associate = Associate
choice-party-capacity-funder = Funder
choice-party-capacity-witness = Witness
field-party-signed_by = Signed by
field-party-signed_on = Signed
    .help = When this party signed, if the parties did not sign on the same day.
field-party-resolution_reference = Council resolution
    .help = The number of this party’s own council resolution.
field-party-joined_on = Party from
    .help = Only if it joined after the agreement began.
field-party-left_on = Left
    .help = The first day on which it is no longer a party.

### Commitments

kind-commitment = Commitment
    .plural = Commitments
    .new = New commitment
    .none = Keep here what each party promised, by when, and the proof that it was done.
field-commitment-agreement = Agreement
field-commitment-partner = Who is committed
field-commitment-text = Commitment
    .help = What is promised, preferably in the words of the agreement.
field-commitment-article = Article
    .help = The article of the agreement that says so, for example 4.2.
field-commitment-due_on = Due
field-commitment-done_on = Kept on
field-commitment-proof = Proof

### Funding

kind-funding = Funding
    .plural = Funding lines
    .new = New funding line
    .none = Keep here each line of the financing plan: who funds, how much, and what has been paid.
field-funding-subject = What is funded
field-funding-funder = Funder
field-funding-year = Budget year
field-funding-planned = Estimated amount
field-funding-granted = Amount granted
field-funding-paid = Amount paid
field-funding-in_kind = In-kind contribution
    .help = Time, premises or equipment counted as money, with no payment.
field-funding-scheme = Scheme
    .help = For example ‘Fonds franco-québécois pour la coopération décentralisée’.
field-funding-reference = Funder’s reference

### Projects

kind-project = Project
    .plural = Projects
    .new = New project
    .none = Keep here the actions carried out under your agreements, from their objectives to their results.
field-project-title = Title
field-project-other_titles = Titles in other languages
field-project-agreements = Agreements
field-project-partners = Partners
field-project-lead = Lead partner
field-project-themes = Themes
field-project-starts_on = Start
field-project-ends_on = End
    .help = The project’s last day.
field-project-objectives = Objectives
field-project-results = Results achieved
field-project-cancelled = Called off

### Events

kind-event = Event
    .plural = Events
    .new = New event
    .none = Keep here forums, fairs and congresses, one record for each edition.
field-event-name = Name
field-event-edition = Edition
    .help = For example ‘2020’ or ‘12th’.
field-event-territory = Place
field-event-starts_on = Start
field-event-ends_on = End
field-event-website = Website
field-event-description = Description

### Missions

kind-mission = Mission
    .plural = Missions
    .new = New mission
    .none = Keep here your trips abroad and the delegations you host, from the travel order to the report.
field-mission-title = Title
field-mission-type = Type of mission
choice-mission-type-prospecting = Prospecting mission
choice-mission-type-economic = Trade mission
choice-mission-type-softlanding = Soft-landing stay
choice-mission-type-institutional = Institutional mission
choice-mission-type-technical = Technical mission
choice-mission-type-forum = Forum, fair or congress
choice-mission-type-training = Training
choice-mission-type-hosting = Hosting a delegation
field-mission-direction = Direction
    .help = A trip of your delegation, or the hosting of a partner’s.
choice-mission-direction-outgoing = Trip out
choice-mission-direction-incoming = Visit in
field-mission-starts_on = First day
field-mission-ends_on = Last day
field-mission-objectives = Objectives
field-mission-agreements = Agreements
    .help = The agreements under which the mission takes place.
field-mission-projects = Projects
field-mission-event = Event
field-mission-themes = Themes
field-mission-lead = Head of delegation
field-mission-order_reference = Travel order
    .help = The number of the staff’s travel order, single or standing.
field-mission-order_on = Date of the travel order
field-mission-mandate_reference = Special mandate
    .help = The number of the council resolution that mandates the elected members (in France: CGCT, art. L.2123-18 for municipalities).
field-mission-mandate_on = Date of the special mandate
    .help = It must come before departure: a mandate is not retroactive.
field-mission-cancelled = Cancelled
field-mission-cancelled_reason = Reason for cancelling

### Stops

kind-stop = Stop
    .plural = Stops
    .new = New stop
    .none = Keep here the places of the mission in the order of travel, with their transport and lodging.
field-stop-mission = Mission
field-stop-territory = Place
field-stop-arrives = Arrival
    .help = In local time at the place of arrival.
field-stop-leaves = Departure
    .help = In local time at the place of departure.
field-stop-transport = Transport
    .help = For example ‘train Quebec – Rimouski, economy class’.
field-stop-lodging = Lodging
field-stop-notes = Notes

### Delegation

kind-participant = Member of the delegation
    .plural = Members of the delegation
    .new = New member of the delegation
    .none = Keep here who travels, for which organisation, in what capacity and who pays.
field-participant-mission = Mission
field-participant-person = Person
    .help = Leave empty while only the organisation is known.
field-participant-partner = Organisation
field-participant-capacity = Capacity
choice-participant-capacity-elected = Elected member
choice-participant-capacity-staff = Staff member
choice-participant-capacity-company = Company
choice-participant-capacity-research = Research
choice-participant-capacity-student = Student
choice-participant-capacity-interpreter = Interpreter
choice-participant-capacity-guest = Guest
field-participant-paid_by = Paid by
field-participant-mandate_reference = Special mandate
    .help = The number of the council resolution, if this elected member has a separate mandate (in France: CGCT, art. L.2123-18 for municipalities).
field-participant-mandate_on = Date of the special mandate
field-participant-emergency_contact = Emergency contact
    .help = A name and a telephone number.

### Meetings

kind-meeting = Meeting
    .plural = Meetings
    .new = New meeting
    .none = Keep here whom you met, what was said and what was agreed.
field-meeting-mission = Mission
    .help = Leave empty for a meeting outside any mission.
field-meeting-subject = Subject
field-meeting-starts = Start
    .help = In local time at the place of the meeting.
field-meeting-ends = End
field-meeting-territory = Town
field-meeting-place = Exact place
    .help = For example ‘Town hall, council chamber’.
field-meeting-with_partners = Organisations met
field-meeting-with_people = People met
field-meeting-notes = What was said
field-meeting-outcome = List of decisions

### Notes

kind-note = Note
    .plural = Notes
    .new = New note
    .none = Keep here what you jot down in passing: an idea, a name, a figure overheard.
field-note-text = Note
field-note-at = When
field-note-place = Place
field-note-subject = About

### Reports

kind-report = Report
    .plural = Reports
    .new = New report
    .none = Keep here mission reports and reports owed, from draft to approval.
field-report-mission = Mission
field-report-title = Title
field-report-type = Type of report
choice-report-type-mission = Mission report
choice-report-type-midterm = Mid-term report
choice-report-type-final = Final report
choice-report-type-technical = Technical report
choice-report-type-financial = Financial report
field-report-authors = Authors
field-report-body = Text
field-report-state = Progress
    .help = Empty means draft.
choice-report-state-draft = Draft
choice-report-state-submitted = Handed in
choice-report-state-validated = Approved
field-report-submitted_on = Handed in
field-report-validated_on = Approved
field-report-validated_by = Approved by
field-report-due_on = Due
    .help = If empty, the time your office allows after a mission applies.

### Follow-ups

kind-action = Follow-up action
    .plural = Follow-up actions
    .new = New follow-up action
    .none = Keep here what remains to be done, by whom and by when.
field-action-text = To do
field-action-owner = Person in charge
field-action-due_on = Due
field-action-done_on = Done on
field-action-dropped = Dropped
    .help = For what will not be done after all; the line stays but is no longer recalled.
field-action-from = Follows from
    .help = The meeting, report, mission, agreement or call it comes from.
field-action-partner = Partner

### Calls

kind-call = Call
    .plural = Calls
    .new = New call
    .none = Keep here your calls for expressions of interest and the calls for projects you answer.
field-call-title = Title
field-call-type = Type of call
choice-call-type-expression_of_interest = Call for expressions of interest
choice-call-type-projects = Call for projects
choice-call-type-proposals = Call for proposals
field-call-issuer = Issued by
field-call-audience = Audience
    .help = For example ‘members of the Campus mondial de la mer’.
field-call-opens_on = Opening
field-call-closes_on = Closing
    .help = The last day for answers.
field-call-rules = Call rules
field-call-mission = Mission
    .help = The mission for which this call recruits participants.
field-call-agreement = Agreement
field-call-scheme = Scheme
field-call-budget = Budget
field-call-website = Web page

### Applications

kind-application = Application
    .plural = Applications
    .new = New application
    .none = Keep here the answers to the call, their admissibility and the decision taken.
field-application-call = Call
field-application-applicant = Applicant
field-application-contact = Contact
field-application-received_on = Received
field-application-admissible = Admissible
    .help = The file came in time and complete; eligibility and selection come afterwards.
field-application-score = Score
field-application-decision = Decision
choice-application-decision-pending = Awaiting decision
choice-application-decision-selected = Selected
choice-application-decision-waiting = Waiting list
choice-application-decision-refused = Not selected
choice-application-decision-withdrawn = Withdrawn by the applicant
field-application-decided_on = Decided
field-application-reasons = Reasons

### Outcomes

kind-outcome = Outcome
    .plural = Outcomes
    .new = New outcome
    .none = Keep here what came of it for each company, asked at 6, 12 and 24 months.
field-outcome-subject = About
    .help = The application, the member of the delegation or the project one asks about.
field-outcome-partner = For whom
field-outcome-asked_on = Asked on
field-outcome-horizon_months = Months after
    .help = 6, 12 or 24 months after.
field-outcome-result = Outcome
choice-outcome-result-contract = Contract
choice-outcome-result-talks = Talks under way
choice-outcome-result-partnership = Partnership
choice-outcome-result-nothing = Nothing
choice-outcome-result-unknown = No answer
field-outcome-amount = Amount
    .help = The amount of the contract or funding obtained.
field-outcome-text = Details

### Documents

kind-document = Document
    .plural = Documents
    .new = New document
    .none = Keep here the files: signed agreements, council resolutions, travel orders, photos.
field-document-title = Title
field-document-file = File
field-document-type = Type of document
choice-document-type-signed_agreement = Signed agreement
choice-document-type-annex = Annex
choice-document-type-resolution = Council resolution
choice-document-type-order = Travel order
choice-document-type-letter = Letter
choice-document-type-report = Report
choice-document-type-photo = Photo
choice-document-type-press = Press
choice-document-type-presentation = Presentation
choice-document-type-other = Other
field-document-language = Language
field-document-dated = Date on the document
    .help = The date it bears, not the day it was added here.
field-document-credit = Credit
    .help = The author or rights holder to name, above all for a photo.
field-document-subjects = About
    .help = The records this document is about.
field-document-confidential = Confidential
    .help = For a document not to be passed on outside the office.

### Saved lists

kind-view = Saved list
    .plural = Saved lists
    .new = New saved list
    .none = Keep here the lists you often consult, with their filters and columns.
field-view-name = Name
field-view-of_kind = What is listed
field-view-filters = Filters
field-view-columns = Columns
field-view-sort = Sorted by
field-view-grouping = Grouped by
field-view-shared = Visible to colleagues

### Office

kind-office = Office
    .plural = Offices
    .new = New office
    .none = Keep here what holds for your whole office: its name, languages and time limits.
field-office-name = Name of the office
field-office-partner = Organisation
    .help = The authority or institution the office belongs to.
field-office-territory = Territory
field-office-languages = Working languages
field-office-report_due_days = Time allowed for a report (days)
    .help = Counted from the last day of the mission, for example 15.
field-office-typography = Typography
    .help = The rules for spaces and quotation marks followed in long texts.
choice-office-typography-french = French
choice-office-typography-canadian = Canadian French
choice-office-typography-english = English
choice-office-typography-spanish = Spanish
field-office-travel_home = Where missions start from

### Other sources

kind-claim = Differing source
    .plural = Differing sources
    .new = New differing source
    .none = Keep here what another source says otherwise, for example 2016 where your record says 2017.
field-claim-subject = About
field-claim-field = Field concerned
field-claim-value = What this source says
    .help = Copy it as it stands.
field-claim-source = Source
    .help = For example ‘Atlas of decentralised cooperation, record 14927’.
field-claim-read_on = Read on
field-claim-preferred = Preferred source
    .help = If your office trusts this source rather than the record.
field-claim-comment = Why

### Common to every kind, and what is worked out

field-common-title = Title
field-common-kind = Kind of record
field-common-id = Identifier
field-common-created_at = Created
field-common-created_by = Created by
field-common-changed_at = Last changed
field-common-changed_by = Changed by
field-common-removed = In the bin
field-common-heads = Version
field-common-linked_from = Linked records
field-common-conflicts = To settle
    .help = What several people wrote differently, or what contradicts itself.
field-common-on = On
field-common-status = Status
    .help = Worked out from the dates, on the day asked; it is not typed in.
field-common-possible = Possible statuses
field-common-reason = Why this status
field-common-term = Term
field-common-number = Number of the term
field-common-first_day = First day of the term
field-common-last_day = Last day in force
field-common-anniversary = Anniversary
    .help = The day after the last day of the term, termination set aside.
field-common-notice_by = Notice by
    .help = The last day for giving notice before the anniversary.
field-common-notice_passed = Notice deadline passed
field-common-unusable = Values to mend
field-common-amendments = Amendments
field-common-amended_by = Amended by
field-common-parties = Parties to the agreement
field-common-start = Start
field-common-start_from = Start counted from
field-common-counted_from = Anniversaries counted from
field-common-end_means = What ends that day
field-common-renewal_term_from = Where the renewal length comes from
field-common-renewals_so_far = Renewals so far
field-common-termination = Termination
field-common-stage = Stage
    .help = Worked out from the dates, the report and the follow-up actions; it is not typed in.
field-common-stage_reason = Why this stage
field-common-report_due = Report due
field-common-report = Report that counts
field-common-open_actions = Follow-up actions still open
