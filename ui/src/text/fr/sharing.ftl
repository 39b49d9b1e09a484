### L’équipe, le stockage partagé et l’échange.

sharing-title = Équipe et échange
sharing-team = Équipe
sharing-sample = L’exemple ne se partage pas : ouvrez ou créez un espace à vous.
sharing-team-none = Une équipe partage le même espace par un stockage commun, sans serveur. Chacun travaille hors ligne ; rien n’est perdu quand les copies se rejoignent.
sharing-team-words = Les ordinateurs de l’équipe lisent et écrivent cet espace. Personne d’autre ne peut lire ce qui est sur le stockage.
sharing-team-left = Cet ordinateur ne fait plus partie de l’équipe. Ce qui est déjà ici reste lisible ; ce que l’équipe partage depuis ne l’est pas.
sharing-devices = Ordinateurs de l’équipe
sharing-device-here = { $device } · cet ordinateur
sharing-since = dans l’équipe depuis le { $at }
sharing-out-since = retiré le { $at } par { $by }
sharing-deed-on = { $deed } : { $person }, { $device }

sharing-found = Fonder une équipe…
sharing-found-title = Fonder une équipe
sharing-found-words = Tout ce que contient cet espace sera partagé avec celles et ceux que l’équipe accueille.
sharing-found-now = Fonder l’équipe
sharing-device = Nom de cet ordinateur
sharing-device-hint = Comme vos collègues le reconnaîtront : « portable de mission », « poste du bureau ».
sharing-device-missing = Donnez un nom à cet ordinateur.
sharing-device-taken = L’équipe a déjà un ordinateur de ce nom : choisissez-en un autre.

sharing-ask = Rejoindre une équipe…
sharing-ask-title = Rejoindre une équipe
sharing-ask-words = Votre demande attend qu’un membre de l’équipe l’accepte, avec le code que vous lui dicterez. Vos fiches rejoindront celles de l’équipe.
sharing-ask-now = Demander
sharing-ask-file = Demander par un fichier…
sharing-asked-title = Dictez ce code
sharing-asked-words = Dites ce code à un membre de l’équipe, de vive voix ou par téléphone :
sharing-asked-next = Dès qu’il vous aura accueilli, le prochain échange vous fera entrer dans l’équipe.
sharing-asked-next-file = Remettez-lui le fichier de demande ; il vous rendra un fichier de réponse à ouvrir ici.
sharing-asked-ok = J’ai noté le code
sharing-join-file = Ouvrir le fichier de réponse…

sharing-take-in = Accueillir quelqu’un…
sharing-take-in-title = Accueillir dans l’équipe
sharing-take-in-words = Écrivez le code que la personne vous dicte. Il prouve que la demande vient bien d’elle : ne l’acceptez pas par courriel.
sharing-take-in-now = Accueillir
sharing-take-in-file = Par un fichier de demande…
sharing-code = Code
sharing-code-missing = Écrivez le code.
sharing-taken-in = { $person } est dans l’équipe, avec « { $device } »

sharing-put-out = Retirer…
sharing-put-out-title = Retirer « { $device } » de l’équipe ?
sharing-put-out-words = À utiliser quand un ordinateur est perdu ou quand quelqu’un part. Il ne pourra rien lire de ce qui sera partagé ensuite ; ce qu’il a déjà, il le garde.
sharing-put-out-now = Retirer de l’équipe
sharing-put-out-done = « { $device } » de { $person } n’est plus dans l’équipe
sharing-leave = Quitter…
sharing-leave-title = Quitter l’équipe avec « { $device } » ?
sharing-leave-words = Cet ordinateur garde ce qu’il a, mais n’enverra et ne recevra plus rien.
sharing-leave-now = Quitter l’équipe
sharing-leave-done = Cet ordinateur a quitté l’équipe

sharing-storage = Stockage partagé
sharing-storage-words = Tout y est chiffré : qui tient le stockage ne peut rien lire.
sharing-storage-none = Un partage réseau, Nextcloud ou un autre WebDAV, un compartiment S3, une clé USB.
sharing-storage-choose = Choisir un stockage…
sharing-storage-change = Changer…
sharing-storage-forget = Oublier
sharing-files = Fichiers joints
sharing-files-words = Ceux que vous ne prenez pas restent sur le stockage et viennent quand vous les demandez.
sharing-files-all = Tous sur cet ordinateur
sharing-files-asked = Seulement ceux que je demande

sharing-exchange = Échange
sharing-exchange-words = L’échange se fait aussi tout seul, dès que le stockage répond.
sharing-now = Échanger
sharing-stop = Arrêter
sharing-fill = Le remplir à nouveau
sharing-under-way = Échange en cours…
sharing-under-way-some = Échange en cours : { $done }
sharing-under-way-of = Échange en cours : { $done } sur { $total }
sharing-done =
    Échange fait : { $read ->
        [0] rien à lire
        [one] 1 changement lu
       *[other] { $read } changements lus
    }, { $sent ->
        [0] rien à envoyer
        [one] 1 envoyé
       *[other] { $sent } envoyés
    }
sharing-went =
    Dernier échange le { $at } : { $read ->
        [0] rien de neuf
        [one] 1 changement lu
       *[other] { $read } changements lus
    }, { $sent ->
        [0] rien à envoyer
        [one] 1 envoyé
       *[other] { $sent } envoyés
    }.
sharing-stopped = Échange arrêté : ce qui est passé est gardé.
sharing-no-longer = Cet ordinateur ne fait plus partie de l’équipe : ce qu’elle partage désormais ne se lit pas ici.
sharing-outgoing =
    { $count ->
        [0] Tout est partagé
        [one] 1 changement à partager
       *[other] { $count } changements à partager
    }
sharing-waiting =
    { $changes ->
        [0] en attente de modifications de { $person }
        [one] en attente d’une modification de { $person }
       *[other] en attente de { $changes } modifications de { $person }
    }
sharing-waiting-many = en attente de modifications de { $people } personnes
sharing-waiting-key = en attente d’une clé de { $person }
sharing-last = échangé à { $time }
sharing-unreachable = stockage hors de portée, nouvel essai plus tard
sharing-not-yet = en attente d’être accueilli dans l’équipe
sharing-failed = échange impossible : { $why }
sharing-no-storage = Choisir un stockage
sharing-unreadable =
    { $count ->
        [one] Un fichier du stockage est abîmé ou étranger ; il est laissé de côté.
       *[other] { $count } fichiers du stockage sont abîmés ou étrangers ; ils sont laissés de côté.
    }
sharing-files-missing =
    { $count ->
        [one] Un fichier joint n’est pas sur cet ordinateur.
       *[other] { $count } fichiers joints ne sont pas sur cet ordinateur.
    }
sharing-needs-update = Quelqu’un écrit avec une version plus récente d’Escale : mettez-la à jour pour lire ses modifications.

storage-title = Stockage partagé
storage-words = Escale y écrit, relit et compare un petit fichier avant de le choisir.
storage-sort = Sorte
storage-sort-folder = Dossier
storage-sort-webdav = WebDAV (Nextcloud…)
storage-sort-s3 = Compartiment S3
storage-folder-hint = Un partage réseau, une clé USB, un dossier synchronisé. Tous y ont le même contenu.
storage-address = Adresse
storage-webdav-hint = Dans Nextcloud : Fichiers, Paramètres, WebDAV, puis un dossier réservé à l’équipe, créé s’il manque.
storage-s3-hint = L’adresse du service, commençant par https.
storage-user = Nom d’utilisateur
storage-password = Mot de passe
storage-password-hint = De préférence un mot de passe d’application, fait pour Escale seul.
storage-bucket = Compartiment
storage-in-folder = Dossier dans le compartiment
storage-in-folder-hint = Vide : à la racine.
storage-region = Région
storage-region-hint = Vide si le service n’en a pas.
storage-key = Clé d’accès
storage-secret = Clé secrète
storage-unencrypted = Accepter cette adresse sans chiffrement : sur le chemin, chacun peut lire le mot de passe
storage-try = Essayer et choisir
storage-incomplete = Remplissez ce qu’il faut pour joindre le stockage.
storage-unfit = Ce stockage n’est pas choisi : { $why }.
storage-chosen = Stockage essayé et choisi
storage-none = Continuer sans stockage

file-bring = Faire venir
file-bring-waits = Personne ne le propose encore sur le stockage : il viendra avec un prochain échange.
file-bring-done = Fichier arrivé

first-join = Rejoindre une équipe…
first-join-words = Vos collègues utilisent déjà Escale : créez d’abord votre espace, leur contenu y viendra.

fail-storage_unreachable = le stockage ne répond pas
fail-storage_denied = le stockage refuse l’accès ; vérifiez le nom, le mot de passe et les droits
fail-storage_emptied = le stockage partagé a été vidé
fail-storage_foreign = ce qui répond n’est pas le stockage de l’équipe, mais peut-être la page de connexion d’un réseau
fail-storage_full = le stockage est plein
fail-storage_unfaithful = le stockage ne rend pas ce qu’on y écrit
fail-storage_insecure = cette adresse n’est pas chiffrée
fail-storage_misconfigured = l’adresse ou un réglage n’est pas valable
fail-storage_failing = le stockage répond par une erreur
fail-introduction_unreadable = ce fichier n’est ni une demande ni une réponse
fail-introduction_wrong_code = le code ne va pas avec cette demande
fail-introduction_other_device = cette réponse est pour un autre ordinateur
fail-introduction_no_request = aucune demande n’attend avec ce code
fail-introduction_too_new = ce fichier vient d’une version plus récente d’Escale
fail-introduction_not_yet = l’équipe n’a pas encore accepté la demande
fail-not_a_member = cet ordinateur ne fait pas partie de l’équipe
fail-no_team = cet espace n’a pas d’équipe
fail-in_a_team = cet espace a déjà une équipe
fail-no_target = aucun stockage partagé n’est choisi
fail-no_such_member = cet ordinateur n’est pas dans l’équipe
