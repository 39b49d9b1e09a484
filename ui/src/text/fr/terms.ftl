### How an agreement stands on a day

status-draft = En préparation
status-signed = Signé
status-in_force = En vigueur
status-dormant = En sommeil
status-may_have_ended = Peut-être échu
status-ended = Échu
status-terminated = Résilié

### How far a mission has come on a day

stage-planned = Prévue
stage-under_way = En cours
stage-report_owed = Compte rendu à remettre
stage-reported = Compte rendu remis
stage-closed = Close
stage-cancelled = Annulée

### Why a mission is at its stage. Variables: $starts_on, $ends_on (days as known, said as when something happens: « le 7 mai 2020 », « en 2010 », « vers 2010 »), $open_actions (a number); what is missing is passed as the text none

stage-rule-cancelled = La mission a été annulée.
stage-rule-report_validated = Le compte rendu est validé et il ne reste aucune suite à donner.
stage-rule-actions_open =
    { $open_actions ->
        [one] Le compte rendu est validé, mais il reste { $open_actions } suite à donner.
       *[other] Le compte rendu est validé, mais il reste { $open_actions } suites à donner.
    }
stage-rule-report_submitted = Le compte rendu est remis et attend sa validation.
stage-rule-no_day = Aucune date n’est encore fixée.
stage-rule-not_started =
    { $starts_on ->
        [none] La mission n’a pas encore eu lieu ; elle doit finir { $ends_on }.
       *[other] La mission commence { $starts_on }.
    }
stage-rule-may_have_started =
    { $starts_on ->
        [none] La mission a peut-être commencé : sa fin est notée { $ends_on }, sans jour certain.
       *[other] La mission a peut-être commencé : son début est noté { $starts_on }, sans jour certain.
    }
stage-rule-between_days =
    { $ends_on ->
        [none] La mission a lieu { $starts_on }.
       *[other] La mission a commencé et finit { $ends_on }.
    }
stage-rule-may_have_ended =
    { $ends_on ->
        [none] La mission est peut-être finie : elle est notée { $starts_on }, sans jour certain.
       *[other] La mission est peut-être finie : sa fin est notée { $ends_on }, sans jour certain.
    }
stage-rule-ended =
    { $ends_on ->
        [none] La mission a eu lieu { $starts_on } et aucun compte rendu n’est remis.
       *[other] La mission a fini { $ends_on } et aucun compte rendu n’est remis.
    }

### Why an agreement stands so. Variables: $signed_on, $start, $terminated_on, $dormant_since of the reason, $last_day of the term, $agreement_last_day of the whole (days or spans, said as when something happens), $start_from (code), $number of the term and $max_renewals (numbers); what is missing is passed as the text none

term-rule-nothing_signed = Aucune date de signature, de début, de résiliation ou de mise en sommeil n’est notée.
term-rule-not_yet_signed = La signature est prévue { $signed_on }.
term-rule-may_have_been_signed = L’accord est peut-être déjà signé : sa signature est notée { $signed_on }, sans jour certain.
term-rule-not_yet_in_force = L’accord entre en vigueur { $start }.
term-rule-may_have_started =
    { $start_from ->
        [unknown] L’accord est peut-être déjà en vigueur : la date de son début n’est pas notée.
        [signed_on] L’accord est peut-être déjà en vigueur : il l’est dès sa signature, notée { $start } sans jour certain.
       *[other] L’accord est peut-être déjà en vigueur : son entrée en vigueur est notée { $start }, sans jour certain.
    }
term-rule-open_ended =
    { $start_from ->
        [unknown] Aucune fin n’est notée, et la date du début ne l’est pas non plus.
        [signed_on] Aucune fin n’est notée ; l’accord court depuis sa signature, { $start }.
       *[other] Aucune fin n’est notée ; l’accord est entré en vigueur { $start }.
    }
term-rule-first_term = L’accord est dans sa période initiale, qui finit { $last_day }.
term-rule-tacit_renewal =
    { $number ->
        [1] L’accord est peut-être déjà reconduit tacitement : une date n’est connue qu’en partie. La période finit { $last_day }.
       *[other] L’accord est reconduit tacitement ; la période en cours finit { $last_day }.
    }
term-rule-signed_end = L’accord finit { $last_day }, comme convenu.
term-rule-termination_ahead =
    { $terminated_on ->
        [none] L’accord est en vigueur, mais sa résiliation est notée.
       *[other] L’accord est résilié : il cesse d’être en vigueur { $terminated_on }.
    }
term-rule-may_be_dormant =
    { $dormant_since ->
        [none] L’accord est en vigueur, mais peut-être déjà en sommeil.
       *[other] L’accord est en vigueur, mais peut-être déjà en sommeil : sa mise en sommeil est notée { $dormant_since }, sans jour certain.
    }
term-rule-end_uncertain =
    { $agreement_last_day ->
        [none] L’accord est peut-être terminé : une date n’est connue qu’en partie.
       *[other] L’accord est peut-être terminé : sa fin est notée { $agreement_last_day }, sans jour certain.
    }
term-rule-term_over = L’accord a fini { $agreement_last_day }, au bout de sa durée, et aucune reconduction n’est prévue.
term-rule-not_renewed = L’accord a fini { $agreement_last_day }, au bout de sa durée : aucun avenant ne l’a reconduit expressément.
term-rule-renewals_used_up =
    { $max_renewals ->
        [none] L’accord a fini { $agreement_last_day }, au bout de la dernière reconduction permise.
        [0] L’accord a fini { $agreement_last_day }, au bout de sa durée : aucune reconduction n’était permise.
        [one] L’accord a fini { $agreement_last_day }, au bout de la seule reconduction permise.
       *[other] L’accord a fini { $agreement_last_day }, au bout des { $max_renewals } reconductions permises.
    }
term-rule-signed_end_passed = L’accord a fini { $agreement_last_day }, comme convenu.
term-rule-terminated =
    { $terminated_on ->
        [none] L’accord a été résilié avant son terme.
       *[other] L’accord a été résilié avant son terme : il a cessé d’être en vigueur { $terminated_on }.
    }
term-rule-terminated_before_start =
    { $terminated_on ->
        [none] L’accord a été résilié avant d’entrer en vigueur.
       *[other] L’accord a été résilié { $terminated_on }, avant d’entrer en vigueur.
    }
term-rule-dormant =
    { $dormant_since ->
        [none] L’accord n’est pas terminé, mais rien ne se fait plus à ce titre.
       *[other] L’accord n’est pas terminé, mais rien ne se fait plus à ce titre : il a été mis en sommeil { $dormant_since }.
    }
term-rule-undetermined = Une durée nécessaire au calcul manque ou n’est pas utilisable : complétez-la pour connaître la fin.
term-rule-amendment_uncertain = La réponse dépend d’un avenant dont la date n’est connue qu’en partie : précisez-la si vous le pouvez.

### Which date the start is

start-from-in_force_on = Le début est l’entrée en vigueur.
start-from-signed_on = Le début est la signature, faute de date d’entrée en vigueur.
start-from-unknown = Le début n’est pas connu.

### What the recorded end is the end of

end-means-first_term = Cette date est la fin de la période initiale, ou de la seule période.
end-means-agreement = Cette date est la fin de l’accord, reconductions tacites comprises.

### Where the length of the renewals comes from

renewal-term-from-recorded = La durée des reconductions est celle qui est notée.
renewal-term-from-first_term = La durée des reconductions est celle de la période initiale.
renewal-term-from-dates = La durée des reconductions est calculée du début à la fin de la période initiale.

### The term, its days and its notice, spelled out. Variables: $number, $number_latest, $renewals_so_far, $notice_months (numbers), $notice_by, $counted_from (already in words)

term-nth =
    { $number ->
        [1] Période initiale
       *[other] Période n° { $number }
    }
term-nth-between = Période n° { $number } à { $number_latest }, selon les dates exactes
term-nth-unknown = Période de numéro inconnu
term-renewals-so-far =
    { $renewals_so_far ->
        [0] Aucune reconduction à ce jour.
        [one] { $renewals_so_far } reconduction à ce jour.
       *[other] { $renewals_so_far } reconductions à ce jour.
    }
term-counted-from = Les échéances sont toujours comptées depuis la même date : { $counted_from }.
term-notice-months =
    { $notice_months ->
        [0] Aucun délai de préavis n’est demandé.
        [one] Préavis de { $notice_months } mois avant la date anniversaire.
       *[other] Préavis de { $notice_months } mois avant la date anniversaire.
    }
notice-passed-no = Pour éviter la reconduction, dénoncez l’accord au plus tard à cette date : { $notice_by }.
notice-passed-may = Le délai de préavis est peut-être dépassé. Dernier jour pour dénoncer l’accord : { $notice_by }.
notice-passed-yes = Le délai de préavis est dépassé. Dernier jour pour dénoncer l’accord : { $notice_by }.
notice-noted = Le préavis est noté pour mémoire : sans reconduction tacite, l’accord finit de lui-même. Date du préavis : { $notice_by }.
termination-at_anniversary-yes = La résiliation prend effet à une date anniversaire, comme après un préavis donné à temps.
termination-at_anniversary-no = La résiliation prend effet en cours de période, et non à une date anniversaire.
termination-at_anniversary-may = La résiliation prend peut-être effet à une date anniversaire : une date n’est connue qu’en partie.

### Whether something certainly holds

truth-yes = Oui
truth-no = Non
truth-may = Peut-être

### Recorded values that cannot be used. Variable: $field (code)

why-unusable-out_of_range =
    { $field ->
        [first_term_months] La durée initiale n’est pas plausible : notez un nombre de mois de 1 à 1200.
        [renewal_term_months] La durée des reconductions n’est pas plausible : notez un nombre de mois de 1 à 1200.
        [max_renewals] Le nombre de reconductions n’est pas plausible : notez un nombre positif, ou 0.
        [notice_months] Le préavis n’est pas plausible : notez un nombre de mois de 0 à 1200.
       *[other] Cette valeur n’est pas plausible : corrigez-la.
    }
why-unusable-missing =
    { $field ->
        [renewal_term_months] La durée des reconductions manque : notez-la pour connaître les échéances.
        [first_term_months] La durée initiale manque : notez-la pour connaître les échéances.
       *[other] Une valeur nécessaire au calcul manque : notez-la.
    }
why-unusable-before_start = Le dernier jour en vigueur précède le début ; il n’est pas compté : corrigez l’une des deux dates.
why-unusable-ambiguous = Le nombre de reconductions restantes dépend d’une date connue seulement en partie : précisez-la si vous le pouvez.
why-unusable-too_many = Trop d’avenants ont une date incertaine ; certains ne sont pas comptés : précisez leurs dates.

### Whether and why an amendment applies

why-applied-in_force = L’avenant est en vigueur.
why-applied-not_signed = Aucune date de signature ou d’entrée en vigueur de l’avenant n’est notée.
why-applied-not_yet_in_force = L’avenant entre en vigueur plus tard.
why-applied-may_have_started = L’avenant est peut-être en vigueur : sa date n’est connue qu’en partie.
why-applied-after_end = L’accord avait déjà pris fin quand l’avenant a été conclu : il ne le fait pas revivre.
why-applied-may_be_after_end = L’accord avait peut-être déjà pris fin quand l’avenant a été conclu.

### What is due

due-notice_deadline = Dernier jour pour dénoncer l’accord avant sa reconduction tacite
due-notice_noted = Préavis noté pour mémoire
due-expiry = Dernier jour en vigueur
due-tacit_renewal = Reconduction tacite
due-report = Compte rendu à remettre
due-action = Suite à donner
due-call_closes = Clôture de l’appel
due-commitment = Engagement à tenir

### What somebody did, in the history

verb-create = a créé la fiche
verb-edit = a modifié la fiche
verb-remove = a mis la fiche à la corbeille
verb-restore = a sorti la fiche de la corbeille
verb-undo = a annulé une modification
verb-redo = a rétabli une modification
verb-resolve = a arbitré entre plusieurs valeurs
verb-bring_back = a repris une version antérieure
verb-combine = a réuni deux fiches
verb-tell_apart = a noté que deux fiches se ressemblent sans être la même chose
verb-newer = a fait quelque chose que seule une version plus récente d’Escale connaît

### What was just undone; undoing an undo is doing again

undo-create = Création annulée
undo-edit = Modification annulée
undo-remove = Mise à la corbeille annulée
undo-restore = Restauration annulée
undo-undo = Modification rétablie
undo-redo = Modification de nouveau annulée
undo-resolve = Arbitrage annulé
undo-bring_back = Reprise d’une version antérieure annulée
undo-combine = Réunion de deux fiches annulée
undo-tell_apart = Distinction de deux fiches annulée
undo-newer = Changement annulé

### What there is to read or settle, with its cause

about-field = Des valeurs différentes
    .help = Plusieurs personnes ont rempli ce champ différemment, sans avoir vu la saisie des autres.
about-removed = Mise à la corbeille et modifiée
    .help = Une personne a mis la fiche à la corbeille pendant qu’une autre la modifiait ; la fiche est restée.
about-text = Un passage réuni, à relire
    .help = Deux personnes ont modifié le même passage ; les deux versions ont été réunies.
about-problem = Une contradiction dans la fiche
    .help = Chaque valeur est juste à elle seule, mais ensemble elles ne vont pas.
about-link = Un lien vers une fiche à la corbeille
    .help = La fiche liée a été mise à la corbeille : restaurez-la, ou choisissez-en une autre.
about-twin = Peut-être un doublon
    .help = Deux fiches ont la même valeur dans un champ qui sert à les distinguer.

### Why a search found it

found-word = Contient les mots cherchés
found-part = Contient les mots cherchés au milieu d’un mot, ou écrits en un seul
found-typo = Trouvé en admettant une faute de frappe
