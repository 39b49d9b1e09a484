### À lire : ce qui reste côte à côte, réglé un à un ou d’un coup.

unread-title = À lire
unread-none = Tout est lu.
unread-keys = J et K pour avancer et reculer, 1 à 4 pour choisir, Entrée pour ouvrir la fiche, X pour la cocher, Ctrl+Z pour revenir sur un choix
unread-group = { $cause } · { $kind }
unread-group-count =
    { $count ->
        [one] 1 point à lire
       *[other] { $count } points à lire
    } dans { $records ->
        [one] 1 fiche
       *[other] { $records } fiches
    }
unread-groups = Ne montrer que
unread-group-all = Tout ({ $count })
unread-group-one = { $cause } · { $kind } ({ $count })
unread-card = { $title }, { $field }
unread-keep-mine = Garder la mienne
unread-keep-of = Garder celle de { $author }
unread-keep-both = Garder les deux
unread-write = Écrire autre chose
unread-settled = Choix enregistré
unread-left =
    Réglé : { $what }. { $left ->
        [0] Tout est lu.
        [one] Il reste 1 point à lire.
       *[other] Il reste { $left } points à lire.
    }
unread-keep-record = Garder la fiche
unread-confirm-removal = Confirmer la mise à la corbeille
unread-is-right = Lu, c’est juste
unread-unlink = Vider ce lien : { $field }
unread-restore-linked = Remettre la fiche liée
unread-open = Ouvrir « { $title } »
unread-before = Avant
unread-mine = Ma version
unread-result = Résultat
unread-differs = Barré : les mots d’avant qui ont disparu. Souligné : les mots nouveaux.
unread-differs-sides = Souligné : les mots que l’autre version n’a pas.
unread-added = ajouté :
unread-gone = retiré :
unread-with = avec
unread-without = sans
unread-cause-field = { $who } ont rempli ce champ séparément, sans avoir vu la saisie des autres.
unread-cause-field-alone = { $who } a rempli ce champ de plusieurs façons, sur deux appareils ou depuis une page ouverte plus tôt.
unread-cause-removed = { $remover } a mis la fiche à la corbeille pendant que { $changer } la modifiait ; la fiche est restée.
unread-cause-text = Le même passage a été modifié de deux côtés, en dernier par { $who } ; les deux versions ont été réunies.
unread-cause-link = La fiche « { $title } » a été mise à la corbeille, mais celle-ci la cite encore.
unread-cause-twin = Cette fiche et « { $title } » disent la même chose dans un champ qui sert à les distinguer : { $field }.
unread-combine = Réunir…
unread-apart = Ce sont deux choses différentes
unread-combine-which = La fiche à garder
unread-combine-made = créée par { $author }, le { $at }
unread-combine-now = Réunir les deux fiches
unread-combined = Fiches réunies
unread-told-apart = C’est noté
unread-gains = Ce qu’elle reçoit de l’autre
unread-gains-none = Elle a déjà tout ce que dit l’autre.
unread-unlike = Ce qui diffère
unread-unlike-kept = reste :
unread-unlike-other = l’autre dit :
unread-links =
    { $count ->
        [0] Aucune autre fiche ne cite celle qui part à la corbeille.
        [one] 1 lien vers l’autre fiche mènera à celle-ci.
       *[other] { $count } liens vers l’autre fiche mèneront à celle-ci.
    }
unread-to-bin = « { $title } » ira à la corbeille.
unread-many = Régler ce groupe d’un coup…
unread-many-chosen = Régler ces fiches d’un coup…
unread-many-title = Régler d’un coup
unread-many-lead = Le même choix partout, en un seul geste que l’on peut annuler. Voici d’abord ce qui sera gardé.
unread-many-keep = Ce qui est gardé
unread-many-newest = Garder la plus récente
unread-many-shown = Garder ce qui est affiché
unread-many-read = Tout est relu, tout est juste
unread-plan =
    { $count ->
        [0] Rien ne serait réglé
        [one] 1 champ réglé
       *[other] { $count } champs réglés
    } dans { $records ->
        [0] aucune fiche
        [one] 1 fiche
       *[other] { $records } fiches
    }.
unread-plan-left =
    { $count ->
        [one] 1 champ resterait à lire.
       *[other] { $count } champs resteraient à lire.
    }
unread-plan-record-stays = La fiche reste
unread-plan-record-goes = La fiche va à la corbeille
unread-plan-read = Relu, gardé tel quel
unread-plan-changed = De nouveaux changements sont arrivés : l’aperçu a été refait, relisez-le.
unread-many-do =
    { $count ->
        [one] Régler 1 champ
       *[other] Régler { $count } champs
    }
unread-many-done =
    { $count ->
        [one] 1 champ réglé
       *[other] { $count } champs réglés
    }
unread-chosen =
    { $count ->
        [one] 1 fiche cochée
       *[other] { $count } fiches cochées
    }
unread-choose = Cocher « { $title } »
unread-choose-none = Ne plus rien cocher
