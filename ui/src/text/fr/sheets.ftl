# Partner sheet
sheet-partner = Fiche partenaire
sheet-open-partner = Fiche partenaire
sheet-open-mission = Dossier
sheet-open-named-partner = Fiche partenaire : { $title }
sheet-open-named-mission = Dossier de mission : { $title }
sheet-back-partner = Revenir au partenaire
sheet-back-mission = Revenir à la mission
sheet-failed = Certaines fiches n’ont pas pu être lues.
sheet-left-out = { $count ->
    [one] { $count } autre n’est pas montrée ici.
   *[other] { $count } autres ne sont pas montrées ici.
}
sheet-nothing = Rien encore. À ajouter :
sheet-figure-as-of = Valeur de : { $day }
sheet-figure-undated = Date non notée
sheet-figure-unsourced = Source non notée
sheet-people = Personnes
sheet-role-untitled = Fonction non notée
sheet-former-roles = { $count ->
    [one] { $count } ancienne fonction
   *[other] { $count } anciennes fonctions
}
sheet-role-days = { $from ->
    [none] Jusqu’à : { $until }
   *[other] { $until ->
        [none] Depuis : { $from }
       *[other] { $from } – { $until }
    }
}
sheet-party = { $side ->
    [none] { $capacity ->
        [none] Partie
       *[other] { $capacity }
    }
   *[other] { $capacity ->
        [none] Côté { $side }
       *[other] { $capacity }, côté { $side }
    }
}
sheet-signed = Signature : { $day }
sheet-last-day = Dernier jour : { $day }
sheet-notice = Préavis au plus tard : { $day }
sheet-notice-passed = Préavis passé : { $day }
sheet-through-delegation = dans la délégation
sheet-through-meeting = rencontré
sheet-through-agreement = au titre d’un accord
sheet-article = Article { $article }
sheet-kept = Tenu : { $day }
sheet-due = Échéance : { $day }
sheet-overdue = En retard, échéance : { $day }
sheet-no-due = Sans échéance
sheet-gives = Ce qu’il finance
sheet-receives = Ce qu’il reçoit
sheet-no-year = Sans année
sheet-total = Total
sheet-in-kind = { $year }, en nature
sheet-no-amounts = { $count ->
    [one] { $title } : { $count } ligne, sans montant.
   *[other] { $title } : { $count } lignes, sans montant.
}
sheet-no-result = Résultat non noté
sheet-horizon = { $months ->
    [one] après { $months } mois
   *[other] après { $months } mois
}
sheet-asked = Demandé : { $day }
sheet-issued = Lancé par ce partenaire
sheet-answered = Candidature de ce partenaire
sheet-closes = Clôture : { $day }
sheet-timeline = Depuis le premier contact
sheet-first-contact = Premier contact connu : { $day }
sheet-timeline-rest = { $count ->
    [one] { $count } date plus ancienne
   *[other] { $count } dates plus anciennes
}
sheet-happened = { $day } · { $what }
sheet-happened-signed = signature
sheet-happened-in_force = entrée en vigueur
sheet-happened-terminated = résiliation
sheet-happened-mission = mission
sheet-happened-meeting = rencontre
sheet-happened-document = document
sheet-happened-outcome = résultat

# Mission dossier
dossier-mission = Dossier de mission
dossier-days = Dates
dossier-write-report = Rédiger le compte rendu
dossier-verdict-met = En règle
dossier-verdict-missing = Manque
dossier-verdict-late = Trop tard
dossier-verdict-unsure = À vérifier
dossier-verdict-idle = Sans objet
dossier-paper = { $reference ->
    [none] { $on ->
        [none] Ni numéro ni date n’est noté.
       *[other] La date est notée ({ $on }), le numéro manque.
    }
   *[other] { $on ->
        [none] Le numéro est noté ({ $reference }), la date manque.
       *[other] Noté : { $reference }, { $on }.
    }
}
dossier-timing-before = C’est avant le départ ({ $start }).
dossier-timing-after = { $about ->
    [mandate] C’est après le départ ({ $start }) : un mandat spécial le précède et n’est pas rétroactif.
   *[order] C’est après le départ ({ $start }) : un ordre de mission le précède.
}
dossier-timing-same_day = C’est le jour même du départ : vérifiez qu’il a été donné avant.
dossier-timing-expired = C’est plus de { $months } mois avant le départ ({ $start }) : un ordre permanent ne vaut pas plus longtemps.
dossier-timing-unknown = Les dates ne sont pas assez précises pour savoir s’il précède le départ ({ $start }).
dossier-timing-no_start = Le premier jour de la mission n’est pas noté : on ne peut pas vérifier qu’il le précède.
dossier-order-lacking = Pour le rédiger, il manque encore { $list }.
dossier-lacking-starts_on = le premier jour
dossier-lacking-ends_on = le dernier jour
dossier-lacking-objectives = l’objet
dossier-lacking-stops = les étapes
dossier-lacking-transport = le transport
dossier-remark-cancelled = La mission est annulée : il n’y a rien à vérifier.
dossier-remark-incoming = C’est un accueil : il ne faut ni ordre de mission ni mandat spécial.
dossier-remark-nobody = La délégation est vide : ajoutez qui part pour savoir ce qu’il faut.
dossier-remark-no_staff = Aucun agent dans la délégation : pas d’ordre de mission à prévoir.
dossier-remark-no_elected = Aucun élu dans la délégation : pas de mandat spécial à prévoir.
dossier-remark-capacity = La qualité n’est pas notée : on ne sait pas s’il faut un ordre ou un mandat pour :
dossier-fill-in = Compléter
dossier-fill-in-own = Compléter son mandat
dossier-change = Modifier
dossier-programme = Programme
dossier-programme-none = Ni étape ni rencontre n’est encore notée.
dossier-day = { $weekday } { $day }
dossier-from-to = { $from } – { $until }
dossier-no-zone = fuseau non noté
dossier-timeless = Sans heure
dossier-note-time = Noter l’heure
dossier-time-unread = heure notée, mais illisible
dossier-arrives = Arrivée
dossier-leaves = Départ
dossier-delegation = Délégation
dossier-delegation-none = Personne n’est encore noté dans la délégation.
dossier-no-capacity = Qualité non notée
dossier-own-mandate = { $on ->
    [none] Mandat { $reference }
   *[other] { $reference ->
        [none] Mandat : { $on }
       *[other] Mandat { $reference }, { $on }
    }
}
dossier-mission-mandate = Mandat de la mission
dossier-actions-none = Aucune suite à donner n’est notée.
dossier-action-box = Fait : { $text }
dossier-action-done = Fait : { $text }
dossier-action-open = De nouveau à faire : { $text }
dossier-done-on = Fait : { $day }
dossier-notes-none = Rien n’est encore noté.
dossier-reports-none = Aucun compte rendu n’est commencé.
dossier-report-owed = À remettre pour : { $day }
dossier-submitted = Remis : { $day }
dossier-validated = Validé : { $day }
dossier-documents-none = Aucun document n’est joint.
