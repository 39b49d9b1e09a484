# Size
do-larger = Agrandir
do-smaller = Réduire
do-plain-size = Taille normale
zoom-now = Taille : { $percent } %

# Long work
progress-take = Lecture des changements : { $done } sur { $total }
progress-take-some = Lecture des changements : { $done }
progress-take-name = Lecture des changements
progress-give = Écriture des changements : { $done } sur { $total }
progress-give-some = Écriture des changements : { $done }
progress-give-name = Écriture des changements
progress-cancel = Annuler
progress-stopping = Arrêt…
done-cancel = Arrêté : rien n’a changé.

# Shortcuts
keys-panes-back = Volet précédent
keys-in-record = Sur une fiche
keys-in-palette = Dans la recherche (aller, chercher, faire)
keys-in-calendar = Dans l’agenda
keys-in-map = Sur la carte
keys-in-unread = Dans À lire
keys-page = Page précédente, suivante
keys-select-none = Ne plus rien sélectionner
keys-field = Champ suivant
keys-save = Enregistrer le champ tout de suite
keys-back-to-list = Fermer la fiche, revenir à la liste
keys-choose = Avancer, reculer
keys-do = Aller, ouvrir ou faire
keys-leave = Fermer
keys-day = Changer de jour
keys-week-ends = Début, fin de la semaine
keys-month = Mois précédent, suivant
keys-year = Année précédente, suivante
keys-open-day = Ouvrir ce qui est à ce jour
keys-pan = Déplacer la carte
keys-nearer = Approcher, éloigner
keys-whole = Voir le monde entier
keys-next-card = Suivant, précédent
keys-settle = Choisir une réponse
keys-tick = Cocher la fiche
key-control = Ctrl
key-shift = Maj
key-Enter = Entrée
key-Space = Espace
key-Escape = Échap
key-PageUp = Page préc.
key-PageDown = Page suiv.
key-Home = Début
key-End = Fin
key-Delete = Suppr
key-Backspace = Retour arr.
key-Tab = Tab
key-ArrowLeft = flèche gauche
key-ArrowUp = flèche haut
key-ArrowDown = flèche bas
key-ArrowRight = flèche droite

# Settings
settings-me = Moi
settings-display = Affichage
settings-office = Bureau
settings-office-words = Ce qui vaut pour tout le bureau. Les collègues qui partagent cet espace le voient aussi.
settings-office-many = Il y a { $count } fiches de bureau ; la plus ancienne fait foi. Mettez les autres à la corbeille.
settings-zoom-words = Aussi avec Ctrl et +, − ou 0.
settings-compact = Lignes serrées
settings-compact-words = Les listes montrent davantage de lignes à la fois.
settings-week = Début de semaine
settings-notices = Rappels
settings-notices-words = L’ordinateur signale les préavis, les échéances et les comptes rendus à remettre.

# Typography
typography-step = Mettre les espaces et les guillemets
typography-back = Reprendre le texte d’avant
typography-done = Espaces et guillemets mis en place

# About
about-version = Version { $version }
about-made-of = Ce qui le compose
about-natural-earth = Cartes
about-natural-earth-words = Natural Earth, dans le domaine public
about-cldr = Noms de pays, de langues et de monnaies
about-cldr-words = Unicode CLDR, par les fonctions de la fenêtre (Intl), sous licence Unicode-3.0
about-inter = Caractères
about-inter-words = Inter, sous licence SIL Open Font License 1.1
about-lucide = Icônes
about-lucide-words = Lucide, sous licence ISC
about-engine = Base de données chiffrée
about-engine-words = SQLite, dans le domaine public ; SQLCipher, sous licence BSD-3-Clause ; OpenSSL, sous licence Apache-2.0
about-packages = Bibliothèques libres
about-packages-search = Chercher une bibliothèque ou une licence
about-packages-count = { $count ->
    [0] aucune bibliothèque
    [one] { $count } bibliothèque
   *[other] { $count } bibliothèques
}
about-package-name = Nom
about-package-version = Version
about-package-licence = Licence
about-package-of = Partie
about-of-rust = programme
about-of-npm = interface

# First run and workspaces
first-name = Votre nom
first-name-hint = Il signe chacune de vos modifications, par exemple Marie Le Gall.
first-author-missing = Écrivez votre nom : il signera vos modifications.
first-folder-hint = Un dossier nouveau ou vide de cet ordinateur, ni partagé par le réseau ni synchronisé par un service en ligne.
first-folder-missing = Écrivez ou choisissez le dossier où garder l’espace.
first-open-there = Ouvrir cet espace
opening-title = Ouvrir un espace existant
opening-folder-hint = Le dossier dans lequel l’espace a été créé.
opening-folder-missing = Écrivez ou choisissez le dossier de l’espace à ouvrir.
opening-now = Ouvrir
opening-not_found = Ce dossier ne contient aucun espace de travail, ou n’est plus là : choisissez-en un autre, ou branchez le disque où il se trouve.
opening-bridge = La fenêtre n’a pas pu joindre le programme : fermez-la, puis rouvrez Escale.
workspace-menu = Espaces de travail : { $name }
workspace-open-other = Ouvrir un autre espace…
workspace-new = Nouvel espace…
workspace-new-title = Nouvel espace de travail
workspace-here = ouvert

# Home
home-deadlines = Préavis et échéances
home-reports = Comptes rendus à remettre
home-follow-ups = Suites à donner et engagements
home-calls = Appels qui se terminent
home-incomplete = Fiches à compléter
home-late = en retard
home-no-day = date à fixer
home-empty = Cet espace est encore vide : commencez par un partenaire.
home-deed-of = { $deed } : { $title }
home-do-agreement = Voir l’accord
home-do-amend = Préparer un avenant
home-do-write = Écrire le compte rendu
home-do-continue = Continuer le compte rendu
home-do-done = C’est fait
home-do-call = Voir les candidatures
home-do-prepare = Préparer
home-do-complete = Compléter
home-do-read = Lire
home-done = Fait : { $title }
home-report-begun = Compte rendu commencé
home-lack-term = { $count ->
    [one] { $count } accord sans durée ni reconduction
   *[other] { $count } accords sans durée ni reconduction
}
home-lack-days = { $count ->
    [one] { $count } mission sans date
   *[other] { $count } missions sans date
}
home-lack-closing = { $count ->
    [one] { $count } appel sans date de clôture
   *[other] { $count } appels sans date de clôture
}
home-lack-territory = { $count ->
    [one] { $count } partenaire sans territoire
   *[other] { $count } partenaires sans territoire
}
home-lack-location = { $count ->
    [one] { $count } territoire sans coordonnées, absent de la carte
   *[other] { $count } territoires sans coordonnées, absents de la carte
}
