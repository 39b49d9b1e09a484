### What a request can break: what is wrong, and how to mend it

rule-required = Ce champ est nécessaire : remplissez-le.
rule-unknown_field = Ce champ n’existe pas pour ce type de fiche : choisissez-en un autre.
rule-unknown_kind = Ce type de fiche n’existe pas : choisissez-en un dans la liste.
rule-not_personal = On n’efface que des personnes : le reste va à la corbeille.
rule-unknown_command = Cette commande n’existe pas : vérifiez son nom.
rule-not_json = Ce contenu ne peut pas être lu : il doit être du JSON en UTF-8.
rule-not_an_object = Ce contenu doit être un objet JSON : des noms de champs et leurs valeurs.
rule-not_text = Ce champ attend du texte : écrivez-le avec des mots.
rule-not_one_line = Ce texte doit tenir sur une seule ligne : retirez les retours à la ligne.
rule-control_character = Ce texte contient un caractère invisible, sans doute venu d’un copier-coller : saisissez-le de nouveau.
rule-too_long = Ce texte est trop long : raccourcissez-le, ou mettez la suite dans un champ de texte long.
rule-too_many = Cette liste a plus de 1000 éléments : retirez-en.
rule-not_a_flag = Ce champ attend oui ou non.
rule-not_a_number = Ce champ attend un nombre, par exemple 12,5.
rule-not_a_count = Ce champ attend un nombre entier de 0 à 9999, par exemple 36.
rule-not_a_day = Cette date n’a pas été comprise : écrivez par exemple 12/05/2010, mai 2010, 2010 ou vers 2010.
rule-no_such_day = Ce jour n’existe pas dans le calendrier : vérifiez le jour et le mois.
rule-not_a_moment = Cette heure n’a pas été comprise : donnez un jour, une heure et un fuseau horaire.
rule-not_money = Ce montant n’a pas été compris : donnez un nombre et une monnaie, par exemple 1250,50 EUR.
rule-not_a_place = Cette position n’a pas été comprise : donnez une latitude de −90 à 90 et une longitude de −180 à 180.
rule-unknown_choice = Ce choix n’est pas dans la liste : prenez-en un autre.
rule-not_a_country = Ce pays n’a pas été reconnu : choisissez-le dans la liste.
rule-not_a_subdivision = Cette province ou région n’a pas été reconnue : choisissez-la dans la liste.
rule-not_a_language = Cette langue n’a pas été reconnue : choisissez-la dans la liste.
rule-not_a_time_zone = Ce fuseau horaire n’a pas été reconnu : choisissez-le dans la liste, par exemple America/Toronto.
rule-not_an_email = Cette adresse électronique n’est pas complète : écrivez-la comme nom@exemple.org.
rule-not_a_phone = Ce numéro de téléphone n’a pas été compris : écrivez-le avec l’indicatif du pays, par exemple +33 2 98 00 00 00.
rule-not_a_url = Cette adresse web n’est pas complète : elle doit commencer par https://, http:// ou mailto:.
rule-not_a_blob = Ce fichier n’a pas pu être joint : choisissez-le de nouveau.
rule-file_too_large = Ce fichier est trop gros pour être joint : 4 Go au plus.
rule-changed_while_read = Ce fichier a été modifié ou retiré pendant sa lecture : joignez-le de nouveau.
rule-not_a_list = Ce champ attend une liste d’éléments.
rule-not_words = Ce champ attend un texte par langue : indiquez la langue de chacun.
rule-not_a_link = Ce champ attend une fiche : choisissez-la dans la liste ou créez-la.
rule-no_such_record = Cette fiche n’existe pas dans cet espace de travail : choisissez-en une autre.
rule-wrong_kind = Cette fiche n’est pas du type attendu ici : choisissez-en une autre.
rule-link_to_removed = La fiche liée est dans la corbeille : restaurez-la, ou choisissez-en une autre.
rule-link_to_itself = Une fiche ne peut pas renvoyer à elle-même ici : choisissez-en une autre.
rule-end_before_start = La fin précède le début : corrigez l’une des deux dates.
rule-contradiction = Cette valeur contredit un autre champ de la fiche : corrigez l’un des deux.
rule-bad_check_digits = Un chiffre ou un caractère de ce numéro semble faux : comparez-le avec l’original.
rule-twin = Une autre fiche dit la même chose : vérifiez qu’il ne s’agit pas d’un doublon.
rule-unknown_heads = Cette version ne figure pas dans l’historique de la fiche : rouvrez la fiche et recommencez.
rule-removed = Cette fiche est dans la corbeille : restaurez-la d’abord.
rule-not_removed = Cette fiche n’est pas dans la corbeille : il n’y a rien à restaurer.
rule-nothing_to_undo = Il n’y a rien à annuler ni à rétablir.
rule-changed_since = Ce champ a été modifié depuis ; il a été laissé tel quel : corrigez-le à la main si besoin.
rule-unshared = L’équipe n’a pas encore tout ce qui est écrit ici.
rule-no_conflict = Il n’y a plus rien à arbitrer ici : quelqu’un l’a sans doute déjà fait.
rule-already_there = Un espace de travail se trouve déjà dans ce dossier : ouvrez-le, ou choisissez un dossier vide.
rule-not_empty = Ce dossier contient déjà autre chose : choisissez un dossier vide, ou donnez le nom d’un nouveau dossier.
rule-not_absolute = Ce chemin n’est pas complet : écrivez-le depuis la racine du disque, par exemple /home/claire/Escale ou C:\Users\claire\Escale.
rule-network_folder = Ce dossier est sur un partage réseau, où des données pourraient se perdre : choisissez un dossier de cet ordinateur.
rule-synced_folder = Ce dossier est synchronisé par un service en ligne, ce qui pourrait faire perdre des données : choisissez un dossier qui ne l’est pas.
rule-not_a_workspace = Ce dossier n’est pas un espace de travail d’Escale : choisissez-en un autre.
rule-too_short = La phrase secrète est trop courte : prenez au moins douze caractères, par exemple quatre mots.
rule-not_protected = Cet espace n’est pas protégé : protégez-le d’abord dans les réglages.
rule-already_protected = Cet espace est déjà protégé : changez plutôt sa phrase secrète.
rule-not_recovery_words = Un mot manque ou n’est pas celui de la feuille : comparez-les un à un.
rule-not_an_authority = Cette clé n’est pas celle d’une autorité : vérifiez qu’elle est entière.
rule-unknown_column = Cette liste ne peut être ni triée ni filtrée ainsi : choisissez une autre colonne.
rule-foreign_change = Une modification reçue appartient à une autre fiche ; elle a été mise de côté : demandez un nouvel envoi.
rule-damaged_change = Une modification reçue est illisible ; elle a été mise de côté : demandez un nouvel envoi.
rule-duplicate_sequence = Une modification reçue porte le même numéro qu’une autre du même poste, qui a sans doute été restauré d’une copie ; elle a été mise de côté : prévenez votre service informatique.
rule-engine_fault = Ces modifications n’ont pas pu être appliquées ; elles ont été mises de côté : prévenez votre service informatique.

### Why something was not done

error-not_found = Cette fiche ou cet espace de travail est introuvable : actualisez la liste ou choisissez un autre dossier.
error-invalid = Rien n’a été enregistré : corrigez d’abord ce qui est signalé.
error-too_new = Ce contenu vient d’une version plus récente d’Escale et n’a pas été touché : mettez Escale à jour.
error-damaged = Des données enregistrées sont abîmées ; rien n’a été écrit par-dessus : restaurez une sauvegarde, ou demandez à un collègue ses modifications.
error-busy = Cet espace de travail est déjà ouvert dans un autre programme : fermez-le là-bas, puis recommencez.
error-locked = Cet espace de travail est protégé : saisissez sa phrase secrète, ou vérifiez celle que vous avez saisie.
error-keychain = Aucun trousseau ne répond sur cet ordinateur ; la phrase secrète ouvre comme avant.
error-disk = Le disque ne répond pas comme il faut : vérifiez qu’il est branché, qu’il reste de la place et que vous pouvez y écrire.
error-superseded = Une recherche plus récente a remplacé celle-ci.
error-sql = Escale a rencontré un défaut ; votre dernier changement n’a pas été enregistré : recommencez, et signalez-le si cela se répète.
error-usage = Cette demande n’est pas bien formée : vérifiez ce qui est signalé.
error-unexpected = Quelque chose d’imprévu est arrivé : recommencez, et signalez-le si cela se répète.

### What is damaged

damage-database = La base de données est abîmée ; rien n’y a été écrit : restaurez une sauvegarde.
damage-database_missing = Le fichier de données manque dans l’espace de travail : remettez-le en place, ou restaurez une sauvegarde.
damage-document = Une fiche est abîmée : les modifications d’un collègue peuvent la rendre entière.
damage-header = Le fichier workspace.json manque ou est illisible : remettez-le en place, ou restaurez une sauvegarde.
damage-changes = Ce fichier ne contient pas de modifications, ou il n’est pas entier ; rien n’a été repris : demandez un nouvel envoi.
damage-attachment = Un fichier joint n’est pas celui que sa fiche nomme : demandez-le à un collègue qui l’a.

### How the disk refuses

disk-full = Le disque est plein : libérez de la place, puis recommencez.
disk-failing = La lecture ou l’écriture a échoué : faites une sauvegarde sur un autre disque et prévenez votre service informatique.
disk-read_only = Vous n’avez pas le droit d’écrire à cet endroit : choisissez un autre dossier, ou demandez ce droit.
disk-unreachable = Le dossier ou le fichier n’est pas accessible : vérifiez qu’il existe et que le disque est branché.
