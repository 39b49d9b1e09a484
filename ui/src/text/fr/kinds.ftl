### Territories

kind-territory = Territoire
    .plural = Territoires
    .new = Nouveau territoire
    .none = Gardez ici les lieux avec lesquels vous coopérez : communes, provinces, régions, ports.
field-territory-name = Nom
    .help = Le nom d’usage, dans la première langue de votre service.
field-territory-other_names = Noms dans d’autres langues
    .help = Par exemple « Tierra del Fuego » pour la Terre de Feu : la recherche trouve tous les noms.
field-territory-type = Type de territoire
choice-territory-type-municipality = Commune
choice-territory-type-intermunicipal = Intercommunalité (EPCI)
choice-territory-type-metropolis = Métropole
choice-territory-type-county = Département ou comté
choice-territory-type-province = Province
choice-territory-type-region = Région
choice-territory-type-state = État fédéré
choice-territory-type-country = Pays
choice-territory-type-port = Port
field-territory-country = Pays
field-territory-subdivision = Subdivision
    .help = La province, la région ou l’État au sens de la norme ISO 3166-2, par exemple Québec (CA-QC).
field-territory-location = Position sur la carte
    .help = Latitude puis longitude en degrés, par exemple 48,45 et −68,52 pour Rimouski.
field-territory-time_zone = Fuseau horaire
    .help = Il donne l’heure locale des étapes et des rencontres.
field-territory-parent = Territoire qui l’englobe
    .help = Par exemple le Québec pour Rimouski.
field-territory-geonames = Numéro GeoNames
    .help = Le numéro du lieu sur geonames.org ; il évite les doublons.
field-territory-wikidata = Identifiant Wikidata
    .help = La lettre Q suivie d’un nombre, par exemple Q176 pour le Québec.
field-territory-description = Présentation

### Figures

kind-figure = Chiffre clé
    .plural = Chiffres clés
    .new = Nouveau chiffre clé
    .none = Gardez ici les chiffres datés et leur source : habitants, étudiants, chiffre d’affaires.
field-figure-subject = À propos de
field-figure-measure = Ce qui est mesuré
choice-figure-measure-population = Population
choice-figure-measure-area = Superficie
choice-figure-measure-students = Étudiants
choice-figure-measure-staff = Effectif
choice-figure-measure-turnover = Chiffre d’affaires
choice-figure-measure-other = Autre
field-figure-value = Valeur
field-figure-unit = Unité
    .help = Par exemple « habitants » ou « km² ».
field-figure-as_of = Date du chiffre
    .help = Le jour ou l’année pour lesquels le chiffre vaut ; une année seule suffit, par exemple 2021.
field-figure-source = Source
    .help = Où le chiffre a été lu, par exemple « Statistique Canada, recensement de 2021 ».

### Partners

kind-partner = Partenaire
    .plural = Partenaires
    .new = Nouveau partenaire
    .none = Gardez ici les organisations avec lesquelles vous coopérez, et la vôtre.
field-partner-name = Nom
field-partner-acronym = Sigle
    .help = Par exemple TMQ pour Technopole maritime du Québec.
field-partner-other_names = Noms dans d’autres langues
field-partner-type = Type d’organisation
choice-partner-type-local_authority = Collectivité territoriale
choice-partner-type-intermunicipal = Groupement intercommunal (EPCI)
choice-partner-type-cluster = Pôle de compétitivité
choice-partner-type-technopole = Technopole
choice-partner-type-university = Université ou école
choice-partner-type-research = Organisme de recherche
choice-partner-type-chamber = Chambre consulaire
choice-partner-type-company = Entreprise
choice-partner-type-association = Association
choice-partner-type-twinning_association = Comité de jumelage
choice-partner-type-ministry = Ministère
choice-partner-type-agency = Agence publique
choice-partner-type-port = Port
choice-partner-type-international = Organisation internationale
choice-partner-type-other = Autre
field-partner-ours = Notre organisation
    .help = Pour votre collectivité ou votre établissement, afin de distinguer vos propres engagements de ceux des autres.
field-partner-legal_form = Forme juridique
    .help = Avec les mots de son pays, par exemple « organisme à but non lucratif » au Québec.
field-partner-territory = Territoire
field-partner-address = Adresse
field-partner-website = Site web
field-partner-email = Courriel général
field-partner-phone = Téléphone général
field-partner-siret = SIRET
    .help = Les 14 chiffres de l’établissement français (Insee), par exemple 732 829 320 00074.
field-partner-ror = Identifiant ROR
    .help = Les 9 caractères de l’organisme de recherche sur ror.org.
field-partner-wikidata = Identifiant Wikidata
    .help = La lettre Q suivie d’un nombre, par exemple Q12193 pour Brest.
field-partner-mission_statement = Vocation
    .help = Ce que l’organisation dit de son rôle, avec ses propres mots.
field-partner-description = Présentation
field-partner-founded_on = Date de création
field-partner-dissolved_on = Date de dissolution
field-partner-successor = Organisation qui lui succède
field-partner-themes = Thèmes
field-partner-followed_by = Suivi par
    .help = La personne de votre service qui suit ce partenaire.

### People

kind-person = Personne
    .plural = Personnes
    .new = Nouvelle personne
    .none = Gardez ici les personnes : collègues, élus, interlocuteurs rencontrés en mission.
field-person-given_name = Prénom
field-person-family_name = Nom de famille
field-person-honorific = Civilité
    .help = Par exemple « Mme », « M. » ou « Dr ».
field-person-protocol_title = Titre protocolaire
    .help = Par exemple « Madame la Mairesse », dans chaque langue utile.
field-person-languages = Langues parlées
field-person-emails = Courriels
field-person-phones = Téléphones
field-person-photo = Photo
field-person-notes = Notes
    .help = La personne peut demander à lire ce qui est écrit ici (RGPD, art. 15).
field-person-data_basis = Base légale
    .help = Ce qui permet de conserver ces données (RGPD, art. 6) ; pour une collectivité, le plus souvent la mission d’intérêt public.
choice-person-data_basis-public_task = Mission d’intérêt public
choice-person-data_basis-consent = Consentement
choice-person-data_basis-contract = Contrat
choice-person-data_basis-legal_obligation = Obligation légale
choice-person-data_basis-public = Données rendues publiques
field-person-informed_on = Date d’information
    .help = Quand la personne a été informée que ses données sont conservées (RGPD, art. 13 et 14).
field-person-keep_until = À conserver jusqu’à
    .help = Au-delà, les données doivent être effacées ou archivées, selon votre tableau de gestion.

### Roles

kind-role = Fonction
    .plural = Fonctions
    .new = Nouvelle fonction
    .none = Gardez ici qui exerce quelle fonction, chez quel partenaire et de quand à quand.
field-role-person = Personne
field-role-partner = Partenaire
field-role-title = Intitulé de la fonction
    .help = Par exemple « Directrice générale », dans chaque langue utile.
field-role-from = Depuis
field-role-until = Jusqu’à
    .help = Le dernier jour dans la fonction ; laissez vide tant qu’elle dure.
field-role-main_contact = Interlocuteur principal
    .help = La personne à qui écrire d’abord chez ce partenaire.
field-role-signatory_capacity = Qualité pour signer
    .help = À quel titre la personne signe, par exemple « ès qualités » ou « par délégation du maire ».

### Themes

kind-theme = Thème
    .plural = Thèmes
    .new = Nouveau thème
    .none = Gardez ici le vocabulaire de votre service : croissance bleue, transport maritime, jeunesse.
field-theme-name = Nom
field-theme-parent = Thème plus large
field-theme-sdg_goals = Objectifs de développement durable (ODD)
    .help = Les numéros de 1 à 17 des Nations unies, par exemple 14 pour la vie aquatique.
field-theme-sdg_targets = Cibles des ODD
    .help = Par exemple 14.2.
field-theme-dac_codes = Secteurs CAD
    .help = Les codes à cinq chiffres de l’OCDE pour la déclaration de l’aide publique au développement, par exemple 21040 pour le transport maritime et fluvial.
field-theme-description = Ce que le thème recouvre

### Agreements

kind-agreement = Accord
    .plural = Accords
    .new = Nouvel accord
    .none = Gardez ici les jumelages, conventions, lettres d’intention et avenants, de leur rédaction à leur terme.
field-agreement-title = Intitulé
field-agreement-other_titles = Intitulés dans d’autres langues
field-agreement-type = Type d’accord
choice-agreement-type-twinning = Jumelage
choice-agreement-type-framework = Convention-cadre
choice-agreement-type-agreement = Convention de coopération
choice-agreement-type-grant = Convention de subvention
choice-agreement-type-friendship = Pacte ou protocole d’amitié
choice-agreement-type-memorandum = Protocole d’accord
choice-agreement-type-letter_of_intent = Lettre d’intention
choice-agreement-type-charter = Charte
choice-agreement-type-amendment = Avenant
choice-agreement-type-annex = Annexe
field-agreement-reference = Référence
    .help = Votre propre numéro de classement, par exemple 2010-RI-014.
field-agreement-amends = Accord modifié
    .help = Pour un avenant ou une annexe : l’accord auquel il se rattache.
field-agreement-number = Numéro d’avenant
    .help = 1 pour le premier avenant ; les avenants s’appliquent dans cet ordre.
field-agreement-objectives = Objet
field-agreement-themes = Thèmes
field-agreement-languages = Langues de l’accord
field-agreement-drafted_on = Date de rédaction
field-agreement-sent_on = Envoi pour signature
field-agreement-signed_on = Date de signature
    .help = Une année seule suffit, par exemple 2010 ; laissez vide si les parties ont signé à des dates différentes, notées sur chacune d’elles.
field-agreement-in_force_on = Entrée en vigueur
    .help = Le premier jour en vigueur ; si ce champ est vide, la date de signature compte. En France, une convention entre en vigueur dès sa transmission au représentant de l’État (CGCT, art. L.1115-1).
field-agreement-first_term_months = Durée initiale (mois)
    .help = Par exemple 36 pour trois ans.
field-agreement-ends_on = Dernier jour en vigueur
    .help = Ce jour est compris : trois ans à compter du 1er août 2020 finissent le 31 juillet 2023. Inutile si la durée initiale suffit à le calculer.
field-agreement-renewal = Reconduction
    .help = Tacite : une nouvelle période commence d’elle-même, sauf préavis. Expresse : il faut une nouvelle décision écrite.
choice-agreement-renewal-none = Sans reconduction
choice-agreement-renewal-express = Reconduction expresse
choice-agreement-renewal-tacit = Reconduction tacite
field-agreement-renewal_term_months = Durée de chaque reconduction (mois)
    .help = Par exemple 12 pour un an ; si ce champ est vide, la durée initiale sert aussi pour les reconductions.
field-agreement-max_renewals = Nombre maximal de reconductions
    .help = Laissez vide si l’accord ne fixe pas de limite.
field-agreement-notice_months = Préavis (mois)
    .help = Le délai avant la fin de la période pour dénoncer l’accord, par exemple 3.
field-agreement-terminated_on = Résilié à compter de
    .help = Le premier jour où l’accord n’est plus en vigueur.
field-agreement-dormant_since = En sommeil depuis
    .help = Depuis quand rien ne se fait plus au titre de l’accord, alors qu’il n’est pas terminé.
field-agreement-resolution_reference = Délibération
    .help = Le numéro de la délibération qui approuve l’accord, par exemple C 2010-06-112.
field-agreement-resolution_on = Date de la délibération
field-agreement-transmitted_on = Transmission au représentant de l’État
    .help = En France, la date de l’accusé de réception au contrôle de légalité (CGCT, art. L.1115-1).
field-agreement-place = Lieu de signature

### Parties

kind-party = Partie
    .plural = Parties
    .new = Nouvelle partie
    .none = Gardez ici qui prend part à l’accord, de quel côté et en quelle qualité.
field-party-agreement = Accord
field-party-partner = Partenaire
field-party-side = Côté
    .help = Un nom court, par exemple « Brest » ; les parties d’un même côté portent le même nom.
field-party-capacity = Qualité
choice-party-capacity-signatory = Signataire
choice-party-capacity-lead = Chef de file
choice-party-capacity-technical_support = Appui technique
choice-party-capacity-associate = Associé
choice-party-capacity-funder = Financeur
choice-party-capacity-witness = Témoin
field-party-signed_by = Signé par
field-party-signed_on = Date de signature
    .help = Quand cette partie a signé, si les parties n’ont pas signé le même jour.
field-party-resolution_reference = Délibération
    .help = Le numéro de la délibération de cette partie.
field-party-joined_on = Partie depuis
    .help = Seulement si elle a rejoint l’accord après ses débuts.
field-party-left_on = Sortie de l’accord
    .help = Le premier jour où elle n’est plus partie à l’accord.

### Commitments

kind-commitment = Engagement
    .plural = Engagements
    .new = Nouvel engagement
    .none = Gardez ici ce que chaque partie a promis, pour quand, et la preuve que c’est fait.
field-commitment-agreement = Accord
field-commitment-partner = Qui s’engage
field-commitment-text = Engagement
    .help = Ce qui est promis, de préférence avec les mots de l’accord.
field-commitment-article = Article
    .help = L’article de l’accord qui le dit, par exemple 4.2.
field-commitment-due_on = Échéance
field-commitment-done_on = Tenu le
field-commitment-proof = Justificatif

### Funding

kind-funding = Financement
    .plural = Financements
    .new = Nouveau financement
    .none = Gardez ici chaque ligne du plan de financement : qui finance, combien, et ce qui est versé.
field-funding-subject = Ce qui est financé
field-funding-funder = Financeur
field-funding-year = Exercice
field-funding-planned = Montant prévisionnel
field-funding-granted = Montant accordé
field-funding-paid = Montant versé
field-funding-in_kind = Apport en nature
    .help = Du temps, des locaux ou du matériel valorisés en argent, sans versement.
field-funding-scheme = Dispositif
    .help = Par exemple « Fonds franco-québécois pour la coopération décentralisée ».
field-funding-reference = Référence du financeur

### Projects

kind-project = Projet
    .plural = Projets
    .new = Nouveau projet
    .none = Gardez ici les actions menées au titre de vos accords, de leurs objectifs à leurs résultats.
field-project-title = Intitulé
field-project-other_titles = Intitulés dans d’autres langues
field-project-agreements = Accords
field-project-partners = Partenaires
field-project-lead = Chef de file
field-project-themes = Thèmes
field-project-starts_on = Début
field-project-ends_on = Fin
    .help = Le dernier jour du projet.
field-project-objectives = Objectifs
field-project-results = Résultats obtenus
field-project-cancelled = Abandonné

### Events

kind-event = Événement
    .plural = Événements
    .new = Nouvel événement
    .none = Gardez ici les forums, salons et congrès, une fiche par édition.
field-event-name = Nom
field-event-edition = Édition
    .help = Par exemple « 2020 » ou « 12e ».
field-event-territory = Lieu
field-event-starts_on = Début
field-event-ends_on = Fin
field-event-website = Site web
field-event-description = Présentation

### Missions

kind-mission = Mission
    .plural = Missions
    .new = Nouvelle mission
    .none = Gardez ici vos déplacements et les délégations que vous accueillez, de l’ordre de mission au compte rendu.
field-mission-title = Intitulé
field-mission-type = Type de mission
choice-mission-type-prospecting = Mission de prospection
choice-mission-type-economic = Mission économique
choice-mission-type-softlanding = Mission d’immersion (softlanding)
choice-mission-type-institutional = Mission institutionnelle
choice-mission-type-technical = Mission technique
choice-mission-type-forum = Forum, salon ou congrès
choice-mission-type-training = Formation
choice-mission-type-hosting = Accueil de délégation
field-mission-direction = Sens
    .help = Un déplacement de votre délégation, ou l’accueil de celle d’un partenaire.
choice-mission-direction-outgoing = Déplacement
choice-mission-direction-incoming = Accueil
field-mission-starts_on = Premier jour
field-mission-ends_on = Dernier jour
field-mission-objectives = Objectifs
field-mission-agreements = Accords
    .help = Les accords au titre desquels la mission a lieu.
field-mission-projects = Projets
field-mission-event = Événement
field-mission-themes = Thèmes
field-mission-lead = Chef de délégation
field-mission-order_reference = Ordre de mission
    .help = Le numéro de l’ordre de mission des agents, ponctuel ou permanent.
field-mission-order_on = Date de l’ordre de mission
field-mission-mandate_reference = Mandat spécial
    .help = Le numéro de la délibération qui donne mandat aux élus (CGCT, art. L.2123-18 pour les communes).
field-mission-mandate_on = Date du mandat spécial
    .help = Elle doit précéder le départ : le mandat n’est pas rétroactif.
field-mission-cancelled = Annulée
field-mission-cancelled_reason = Raison de l’annulation

### Stops

kind-stop = Étape
    .plural = Étapes
    .new = Nouvelle étape
    .none = Gardez ici les lieux de la mission dans l’ordre du voyage, avec leurs trajets et leurs hébergements.
field-stop-mission = Mission
field-stop-territory = Lieu
field-stop-arrives = Arrivée
    .help = À l’heure du lieu d’arrivée.
field-stop-leaves = Départ
    .help = À l’heure du lieu de départ.
field-stop-transport = Transport
    .help = Par exemple « train Québec – Rimouski, classe économique ».
field-stop-lodging = Hébergement
field-stop-notes = Notes

### Delegation

kind-participant = Membre de la délégation
    .plural = Membres de la délégation
    .new = Nouveau membre de la délégation
    .none = Gardez ici qui part, pour quelle organisation, en quelle qualité et qui paie.
field-participant-mission = Mission
field-participant-person = Personne
    .help = Laissez vide tant que seule l’organisation est connue.
field-participant-partner = Organisation
field-participant-capacity = Qualité
choice-participant-capacity-elected = Élu
choice-participant-capacity-staff = Agent
choice-participant-capacity-company = Entreprise
choice-participant-capacity-research = Recherche
choice-participant-capacity-student = Étudiant
choice-participant-capacity-interpreter = Interprète
choice-participant-capacity-guest = Invité
field-participant-paid_by = Pris en charge par
field-participant-mandate_reference = Mandat spécial
    .help = Le numéro de la délibération, si cet élu a son propre mandat (CGCT, art. L.2123-18 pour les communes).
field-participant-mandate_on = Date du mandat spécial
field-participant-emergency_contact = Personne à prévenir
    .help = Un nom et un téléphone.

### Meetings

kind-meeting = Rencontre
    .plural = Rencontres
    .new = Nouvelle rencontre
    .none = Gardez ici qui vous avez rencontré, ce qui s’est dit et ce qui a été convenu.
field-meeting-mission = Mission
    .help = Laissez vide pour une rencontre hors mission.
field-meeting-subject = Sujet
field-meeting-starts = Début
    .help = À l’heure du lieu de la rencontre.
field-meeting-ends = Fin
field-meeting-territory = Ville
field-meeting-place = Lieu exact
    .help = Par exemple « Hôtel de ville, salle du conseil ».
field-meeting-with_partners = Organisations rencontrées
field-meeting-with_people = Personnes rencontrées
field-meeting-notes = Ce qui s’est dit
field-meeting-outcome = Relevé de décisions

### Notes

kind-note = Note
    .plural = Notes
    .new = Nouvelle note
    .none = Gardez ici ce que vous notez au vol : une idée, un nom, un chiffre entendu.
field-note-text = Note
field-note-at = Moment
field-note-place = Lieu
field-note-subject = À propos de

### Reports

kind-report = Compte rendu
    .plural = Comptes rendus
    .new = Nouveau compte rendu
    .none = Gardez ici les comptes rendus de mission et les rapports dus, du brouillon à la validation.
field-report-mission = Mission
field-report-title = Intitulé
field-report-type = Type de compte rendu
choice-report-type-mission = Compte rendu de mission
choice-report-type-midterm = Rapport à mi-parcours
choice-report-type-final = Rapport final
choice-report-type-technical = Compte rendu technique
choice-report-type-financial = Compte rendu financier
field-report-authors = Auteurs
field-report-body = Texte
field-report-state = Avancement
    .help = Vide vaut brouillon.
choice-report-state-draft = Brouillon
choice-report-state-submitted = Remis
choice-report-state-validated = Validé
field-report-submitted_on = Date de remise
field-report-validated_on = Date de validation
field-report-validated_by = Validé par
field-report-due_on = À remettre pour le
    .help = Si ce champ est vide, le délai fixé par votre service après la mission s’applique.

### Follow-ups

kind-action = Suite à donner
    .plural = Suites à donner
    .new = Nouvelle suite à donner
    .none = Gardez ici ce qui reste à faire, par qui et pour quand.
field-action-text = À faire
field-action-owner = Responsable
field-action-due_on = Échéance
field-action-done_on = Fait le
field-action-dropped = Sans suite
    .help = Pour ce qu’on renonce à faire ; la ligne reste, mais n’est plus rappelée.
field-action-from = Origine
    .help = La rencontre, le compte rendu, la mission, l’accord ou l’appel d’où vient cette suite.
field-action-partner = Partenaire

### Calls

kind-call = Appel
    .plural = Appels
    .new = Nouvel appel
    .none = Gardez ici vos appels à manifestation d’intérêt et les appels à projets auxquels vous répondez.
field-call-title = Intitulé
field-call-type = Type d’appel
choice-call-type-expression_of_interest = Appel à manifestation d’intérêt (AMI)
choice-call-type-projects = Appel à projets (AAP)
choice-call-type-proposals = Appel à propositions
field-call-issuer = Lancé par
field-call-audience = Public visé
    .help = Par exemple « membres du Campus mondial de la mer ».
field-call-opens_on = Ouverture
field-call-closes_on = Clôture
    .help = Le dernier jour pour répondre.
field-call-rules = Règlement
field-call-mission = Mission
    .help = La mission pour laquelle cet appel recrute des participants.
field-call-agreement = Accord
field-call-scheme = Dispositif
field-call-budget = Enveloppe
field-call-website = Page web

### Applications

kind-application = Candidature
    .plural = Candidatures
    .new = Nouvelle candidature
    .none = Gardez ici les réponses à l’appel, leur recevabilité et la décision prise.
field-application-call = Appel
field-application-applicant = Candidat
field-application-contact = Interlocuteur
field-application-received_on = Date de réception
field-application-admissible = Recevable
    .help = Le dossier est arrivé à temps et complet ; l’éligibilité et le choix viennent ensuite.
field-application-score = Note obtenue
field-application-decision = Décision
choice-application-decision-pending = En attente de décision
choice-application-decision-selected = Lauréat
choice-application-decision-waiting = Liste d’attente
choice-application-decision-refused = Non retenue
choice-application-decision-withdrawn = Retirée par le candidat
field-application-decided_on = Date de décision
field-application-reasons = Motifs

### Outcomes

kind-outcome = Résultat
    .plural = Résultats
    .new = Nouveau résultat
    .none = Gardez ici ce que chaque entreprise a tiré de la mission, demandé à 6, 12 et 24 mois.
field-outcome-subject = À propos de
    .help = La candidature, le membre de la délégation ou le projet dont on demande des nouvelles.
field-outcome-partner = Pour qui
field-outcome-asked_on = Demandé le
field-outcome-horizon_months = Recul (mois)
    .help = 6, 12 ou 24 mois après.
field-outcome-result = Résultat
choice-outcome-result-contract = Contrat
choice-outcome-result-talks = Discussions en cours
choice-outcome-result-partnership = Partenariat
choice-outcome-result-nothing = Rien
choice-outcome-result-unknown = Pas de réponse
field-outcome-amount = Montant
    .help = Le montant du contrat ou du financement obtenu.
field-outcome-text = Précisions

### Documents

kind-document = Document
    .plural = Documents
    .new = Nouveau document
    .none = Gardez ici les fichiers : accords signés, délibérations, ordres de mission, photos.
field-document-title = Intitulé
field-document-file = Fichier
field-document-type = Type de document
choice-document-type-signed_agreement = Accord signé
choice-document-type-annex = Annexe
choice-document-type-resolution = Délibération
choice-document-type-order = Ordre de mission
choice-document-type-letter = Courrier
choice-document-type-report = Compte rendu ou rapport
choice-document-type-photo = Photo
choice-document-type-press = Presse
choice-document-type-presentation = Présentation
choice-document-type-other = Autre
field-document-language = Langue
field-document-dated = Date du document
    .help = La date qu’il porte, non celle de son ajout ici.
field-document-credit = Crédit
    .help = L’auteur ou le détenteur des droits à citer, surtout pour une photo.
field-document-subjects = À propos de
    .help = Les fiches auxquelles ce document se rapporte.
field-document-confidential = Confidentiel
    .help = Pour un document à ne pas diffuser hors du service.

### Saved lists

kind-view = Liste enregistrée
    .plural = Listes enregistrées
    .new = Nouvelle liste enregistrée
    .none = Gardez ici les listes que vous consultez souvent, avec leurs filtres et leurs colonnes.
field-view-name = Nom
field-view-of_kind = Ce qui est listé
field-view-filters = Filtres
field-view-columns = Colonnes
field-view-sort = Tri
field-view-grouping = Regroupement
field-view-shared = Visible par les collègues

### Office

kind-office = Service
    .plural = Services
    .new = Nouveau service
    .none = Gardez ici ce qui vaut pour tout votre service : son nom, ses langues, ses délais.
field-office-name = Nom du service
field-office-partner = Organisation
    .help = La collectivité ou l’établissement dont dépend le service.
field-office-territory = Territoire
field-office-languages = Langues de travail
field-office-report_due_days = Délai de remise du compte rendu (jours)
    .help = Compté depuis le dernier jour de la mission, par exemple 15.
field-office-typography = Typographie
    .help = Les règles d’espaces et de guillemets suivies dans les textes longs.
choice-office-typography-french = Française
choice-office-typography-canadian = Française du Canada
choice-office-typography-english = Anglaise
choice-office-typography-spanish = Espagnole
field-office-travel_home = Point de départ des missions

### Other sources

kind-claim = Source divergente
    .plural = Sources divergentes
    .new = Nouvelle source divergente
    .none = Gardez ici ce qu’une autre source dit autrement, par exemple 2016 là où votre fiche dit 2017.
field-claim-subject = À propos de
field-claim-field = Champ concerné
field-claim-value = Ce que dit cette source
    .help = Recopiez-le tel quel.
field-claim-source = Source
    .help = Par exemple « Atlas de la coopération décentralisée, fiche 14927 ».
field-claim-read_on = Date de consultation
field-claim-preferred = Source retenue
    .help = Si votre service croit plutôt cette source que la fiche.
field-claim-comment = Pourquoi

### Common to every kind, and what is worked out

field-common-title = Titre
field-common-kind = Nature de la fiche
field-common-id = Identifiant
field-common-created_at = Création
field-common-created_by = Créé par
field-common-changed_at = Dernière modification
field-common-changed_by = Modifié par
field-common-removed = Dans la corbeille
field-common-heads = Version
field-common-linked_from = Fiches liées
field-common-conflicts = À arbitrer
    .help = Ce que plusieurs personnes ont écrit différemment, ou ce qui se contredit.
field-common-on = Au jour du
field-common-status = Statut
    .help = Calculé d’après les dates, au jour demandé ; il ne se saisit pas.
field-common-possible = Statuts possibles
field-common-reason = Pourquoi ce statut
field-common-term = Période
field-common-number = Numéro de la période
field-common-first_day = Premier jour de la période
field-common-last_day = Dernier jour en vigueur
field-common-anniversary = Date anniversaire
    .help = Le lendemain du dernier jour de la période, hors résiliation.
field-common-notice_by = Préavis au plus tard
    .help = Le dernier jour pour dénoncer l’accord avant la date anniversaire.
field-common-notice_passed = Délai de préavis dépassé
field-common-unusable = Valeurs à corriger
field-common-amendments = Avenants
field-common-amended_by = Modifié par avenant
field-common-parties = Parties à l’accord
field-common-start = Début
field-common-start_from = Début compté depuis
field-common-counted_from = Échéances comptées depuis
field-common-end_means = Ce qui finit ce jour-là
field-common-renewal_term_from = Origine de la durée de reconduction
field-common-renewals_so_far = Reconductions à ce jour
field-common-termination = Résiliation
field-common-stage = Avancement
    .help = Calculé d’après les dates, le compte rendu et les suites à donner ; il ne se saisit pas.
field-common-stage_reason = Pourquoi cet avancement
field-common-report_due = Compte rendu à remettre pour le
field-common-report = Compte rendu retenu
field-common-open_actions = Suites encore à donner
