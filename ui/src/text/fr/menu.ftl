### Menu du système et avis d’échéance.

menu-file = Fichier
menu-edit = Édition
menu-go = Aller
menu-help = Aide
menu-new = Ajouter ici
menu-quick_note = Note rapide
menu-find = Rechercher…
menu-take = Lire des changements…
menu-give = Écrire les changements…
menu-lock = Verrouiller
menu-close_workspace = Fermer l’espace de travail
menu-settings = Réglages…
menu-quit = Quitter Escale
menu-undo-none = Annuler
menu-redo-none = Rétablir
menu-undo = { $verb ->
    [create] Annuler la création de « { $title } »
    [edit] Annuler la modification de « { $title } »
    [remove] Annuler la mise à la corbeille de « { $title } »
    [restore] Annuler la restauration de « { $title } »
    [resolve] Annuler l’arbitrage sur « { $title } »
    [bring_back] Annuler la reprise d’une version de « { $title } »
    [combine] Annuler la réunion de « { $title } » et d’une autre fiche
    [tell_apart] Annuler la distinction de « { $title } » et d’une autre fiche
   *[other] Annuler le changement de « { $title } »
}
menu-undo-many = Annuler le changement de { $count } fiches
menu-redo = { $verb ->
    [create] Rétablir la création de « { $title } »
    [edit] Rétablir la modification de « { $title } »
    [remove] Remettre « { $title } » à la corbeille
   *[other] Rétablir le changement de « { $title } »
}
menu-redo-many = Rétablir le changement de { $count } fiches
menu-cut = Couper
menu-copy = Copier
menu-paste = Coller
menu-select_all = Tout sélectionner
menu-home = Accueil
menu-keys = Raccourcis clavier
menu-about = À propos d’Escale

notice-due = { $count ->
    [one] Une échéance tombe dans les sept jours.
   *[other] { $count } échéances tombent dans les sept jours.
}
notice-overdue = { $count ->
    [one] Une échéance est passée.
   *[other] { $count } échéances sont passées.
}
arrived-ask = Lire les changements du fichier « { $file } » dans l’espace « { $workspace } » ?
arrived-words = Ce qui a été écrit des deux côtés attendra dans « À lire » : rien n’est remplacé sans vous.
arrived-waiting = Le fichier « { $file } » attend : ouvrez ou créez l’espace de travail dans lequel lire ses changements.
arrived-yes = Lire
arrived-no = Ne pas lire
