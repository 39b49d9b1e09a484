### Les voyages : ce qui part, ce qui reste, le retour.

journey-do = Préparer un départ…
journey-title = Préparer un départ
journey-words = Choisissez ce qui voyage. Le reste quitte cet ordinateur, pas l’équipe, et revient par échange à votre retour.
journey-checks-words = Voici où en est cet ordinateur. Rien n’est retiré avant d’avoir été relu sur le stockage.
journey-everything = Tout voyage : rien n’est retiré de cet ordinateur
journey-missions = Missions à venir ou en cours
journey-others = Autres fiches qui voyagent
journey-others-hint = Ce qui en fait partie, leurs documents et les fiches qu’elles citent partent avec elles ; de même vos propres organismes, les territoires, les thèmes et les vues.
journey-add = Ajouter une fiche qui voyage
journey-goes =
    { $count ->
        [one] 1 fiche part
       *[other] { $count } fiches partent
    }
journey-stays =
    { $count ->
        [one] 1 reste
       *[other] { $count } restent
    }
journey-stays-none = rien ne reste
journey-kind = { $goes } sur { $all }
journey-next = Vérifier
journey-back = Revenir au choix
journey-leave =
    { $count ->
        [one] Retirer 1 fiche d’ici
       *[other] Retirer { $count } fiches d’ici
    }
journey-take-all = Tout emporter
journey-copies = Les anciennes copies de la base gardées dans cet espace (sauvegardes, copies réparées) seront effacées aussi : elles contiennent les mêmes fiches.
journey-not-ready = Sans équipe et sans stockage partagé, rien ne peut rester au bureau : ces fiches ne seraient plus nulle part. Vous pouvez partir avec tout, une fois les vérifications faites.

journey-verdict-met = en ordre
journey-verdict-missing = manque
journey-verdict-unsure = à faire
journey-shared-all = Tout ce qui est écrit ici est partagé.
journey-shared-some =
    { $count ->
        [one] 1 changement n’est pas encore partagé : un échange commence le départ.
       *[other] { $count } changements ne sont pas encore partagés : un échange commence le départ.
    }
journey-shared-no-team = Cet espace n’a pas d’équipe : personne d’autre n’a ces fiches.
journey-shared-left = Cet ordinateur ne fait plus partie de l’équipe.
journey-shared-no-storage = Aucun stockage partagé n’est choisi.
journey-stored-all = Rien ne reste au bureau.
journey-stored-nowhere = Aucun stockage ne tient ce qui devrait rester.
journey-stored-then = Tout ce qui reste sera relu sur le stockage avant d’être retiré d’ici.
journey-files-here = Les fichiers joints qui voyagent sont sur cet ordinateur.
journey-files-then =
    { $count ->
        [one] 1 fichier joint qui voyage n’est pas ici : il viendra avant le départ.
       *[other] { $count } fichiers joints qui voyagent ne sont pas ici : ils viendront avant le départ.
    }
journey-files-nowhere =
    { $count ->
        [one] 1 fichier joint qui voyage n’est pas sur cet ordinateur.
       *[other] { $count } fichiers joints qui voyagent ne sont pas sur cet ordinateur.
    }
journey-passphrase-none = L’espace n’est pas protégé : qui prend l’ordinateur lit tout. Réglages, Verrou.
journey-passphrase-ask = L’espace est protégé. Écrivez la phrase secrète une fois, comme il le faudra en route.
journey-passphrase-typed = L’espace est protégé, et vous connaissez la phrase secrète.
journey-passphrase = Phrase secrète
journey-passphrase-try = Essayer
journey-passphrase-wrong = Ce n’est pas la phrase secrète de cet espace.
journey-passphrase-missing = Écrivez la phrase secrète.
journey-sheet-has = Il y a une feuille de secours, et quelqu’un l’a relue.
journey-sheet-none = Il n’y a pas de feuille de secours : une phrase secrète oubliée en route fermerait l’espace.
journey-sheet-nothing = Sans protection, il n’y a pas de feuille de secours.

journey-work-exchange = Échange avec l’équipe
journey-work-rehearse = Relecture de tout ce qui est sur le stockage
journey-work-leave = Retrait de ce qui reste au bureau
journey-so-far = { $done } sur { $total }
journey-patience = Un instant…
journey-stopped = Arrêté : rien n’a été retiré.
journey-refused = Rien n’a été retiré : { $why }.
journey-left-title = Bon voyage
journey-all-title = Tout est prêt
journey-left =
    { $left ->
        [one] 1 fiche est restée au bureau
       *[other] { $left } fiches sont restées au bureau
    } ; { $goes ->
        [one] 1 voyage
       *[other] { $goes } voyagent
    }. Le stockage a rendu une fois tout ce qui est resté.
journey-all = Tout voyage : rien n’a été retiré de cet ordinateur.
journey-files-nobody =
    { $count ->
        [one] 1 fichier joint qui voyage n’est proposé par personne.
       *[other] { $count } fichiers joints qui voyagent ne sont proposés par personne.
    }
journey-traces = Quelqu’un lisait dans l’espace : ce qui peut en rester dans le fichier s’efface au prochain échange.
journey-undo = Pour annuler ce départ, revenez : « De retour », en bas de la fenêtre, fait tout revenir.

journey-status = Voyage
journey-away =
    { $count ->
        [one] En voyage : 1 fiche est restée au bureau
       *[other] En voyage : { $count } fiches sont restées au bureau
    }
journey-coming =
    { $count ->
        [one] 1 fiche doit encore revenir
       *[other] { $count } fiches doivent encore revenir
    }
journey-home = De retour
journey-home-done = Tout est revenu
journey-home-later =
    { $count ->
        [one] 1 fiche reviendra : { $why }
       *[other] { $count } fiches reviendront : { $why }
    }
journey-list =
    { $count ->
        [one] En voyage : 1 fiche est restée au bureau et n’est pas dans cette liste.
       *[other] En voyage : { $count } fiches sont restées au bureau et ne sont pas dans cette liste.
    }
journey-list-coming =
    { $count ->
        [one] 1 fiche doit encore revenir et n’est pas dans cette liste.
       *[other] { $count } fiches doivent encore revenir et ne sont pas dans cette liste.
    }
journey-at-home = { $kind }, au bureau
journey-on-its-way = { $kind }, en chemin
journey-cell = au bureau
journey-settings = Voyage
journey-settings-words = Avant de passer une frontière : ne garder ici que ce qui voyage.
journey-settings-away = Ce qui est resté au bureau revient par échange.

fail-departure_away = cet ordinateur voyage déjà
fail-departure_unsent = quelque chose d’écrit ici n’est pas encore sur le stockage
fail-departure_not_there = le stockage ne rend pas tout ce qui devait rester
fail-departure_files = le stockage ne rend pas un fichier joint qui devait rester
fail-departure_changed = quelqu’un a écrit ici entre-temps ; recommencez
