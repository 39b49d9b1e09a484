# Ways to the pages made for one task
sheet-open-report = Rédiger
sheet-open-call = Candidatures
sheet-open-named-report = Rédiger : { $title }
sheet-open-named-call = Candidatures : { $title }

# The report writer
writer-back = Revenir à la fiche du compte rendu
writer-main = Texte du compte rendu
writer-side = Plan et repères
writer-alone = Ne voir que le texte ({ $key })
writer-together = Tout montrer de nouveau (Échap)
writer-placeholder = Écrivez ici… @ pour une personne ou un partenaire, # pour un accord ou une mission, / pour un bloc
writer-signs = Arobase : personnes et partenaires. Dièse : accords et missions. Barre oblique : blocs.
writer-blank = Ce compte rendu est vide.
writer-prepare = Préparer à partir de la mission
writer-prepared = Texte préparé à partir de la mission
writer-link-first = Ce compte rendu est vide et n’est relié à aucune mission : choisissez-la pour préparer le texte.
writer-link-mission = Relier la mission
writer-merged = Ce texte réunit des passages écrits par plusieurs personnes : relisez-le.
writer-state-done = Avancement : { $state }

writer-outline = Plan
writer-outline-none = Le plan se dessine avec les titres du texte.
writer-words = { $count ->
    [0] aucun mot
    [one] { $count } mot
   *[other] { $count } mots
}
writer-filled = (rempli)
writer-empty = (vide)

writer-missing = Avant de remettre
writer-missing-none = Rien ne manque.
writer-missing-mission = Mission à relier
writer-missing-authors = Auteurs à indiquer
writer-missing-text = Texte à écrire
writer-missing-headings = { $count ->
    [one] { $count } titre sans texte
   *[other] { $count } titres sans texte
}
writer-missing-submitted = Pas encore remis
writer-missing-validated = Pas encore validé

writer-facts = La mission

# The lists under the caret
writer-list-people = Personnes et partenaires
writer-list-papers = Accords et missions
writer-list-blocks = Blocs
writer-choices = { $count ->
    [one] { $count } proposition
   *[other] { $count } propositions
}
writer-create-person = Créer la personne « { $name } »
writer-create-partner = Créer le partenaire « { $name } »
writer-block-heading = Titre
writer-block-subheading = Sous-titre
writer-block-decision = Décision
writer-block-action = Suite à donner
writer-block-deadline = Échéance
writer-block-list = Liste
writer-block-quote = Citation
# Put into the text as they stand, Markdown included
writer-put-decision = - **Décision :**{" "}
writer-put-action = - **Suite à donner :**{" "}
writer-put-deadline = - **Échéance :**{" "}

# A report half written. What is missing is passed as the text none; names come as Markdown
prepare-subject = Objet
prepare-dates = Dates et lieux
prepare-delegation = Composition de la délégation
prepare-objectives = Objectifs
prepare-programme = Déroulement
prepare-decisions = Relevé de décisions
prepare-actions = Suites à donner
prepare-deadlines = Prochaines échéances
prepare-review = Bilan
prepare-about = { $field } : { $said }
prepare-day = Date : { $day }
prepare-days = { $from ->
    [none] Dernier jour : { $until }
   *[other] Premier jour : { $from }. Dernier jour : { $until }
}
prepare-stop = { $arrives ->
    [none] { $leaves ->
        [none] { $place }
       *[other] { $place } ; départ : { $leaves }
    }
   *[other] { $leaves ->
        [none] { $place } ; arrivée : { $arrives }
       *[other] { $place } ; arrivée : { $arrives } ; départ : { $leaves }
    }
}
prepare-member = { $partner ->
    [none] { $capacity ->
        [none] { $person }
       *[other] { $person } ({ $capacity })
    }
   *[other] { $capacity ->
        [none] { $person }, { $partner }
       *[other] { $person }, { $partner } ({ $capacity })
    }
}
prepare-capacity-elected = membre élu
prepare-capacity-staff = agent
prepare-capacity-company = entreprise
prepare-capacity-research = recherche
prepare-capacity-student = formation
prepare-capacity-interpreter = interprète
prepare-capacity-guest = sur invitation
prepare-no-day = Sans date
prepare-weekday = { $weekday } { $day }
prepare-meeting = { $from ->
    [none] { $subject }
   *[other] { $until ->
        [none] { $from } : { $subject }
       *[other] { $from } – { $until } : { $subject }
    }
}
prepare-where = { $place ->
    [none] Lieu : { $town }
   *[other] { $town ->
        [none] Lieu : { $place }
       *[other] Lieu : { $place }, { $town }
    }
}
prepare-with = { $people ->
    [none] Avec { $partners }
   *[other] { $partners ->
        [none] Avec { $people }
       *[other] Avec { $people } ; { $partners }
    }
}
prepare-action = { $owner ->
    [none] { $due ->
        [none] { $text }
       *[other] { $text } (échéance : { $due })
    }
   *[other] { $due ->
        [none] { $text } ({ $owner })
       *[other] { $text } ({ $owner } ; échéance : { $due })
    }
}
prepare-action-done = { $action } – fait : { $day }
prepare-deadline = { $day } : { $what }, { $title }

# Shortcuts of the writer
keys-in-writer = Dans un compte rendu
keys-alone = Ne voir que le texte
keys-people = Personne ou partenaire
keys-papers = Accord ou mission
keys-blocks = Titre, décision, suite, échéance, citation

# A call's board
board-back = Revenir à la fiche de l’appel
board-view = Présentation
board-as-columns = Colonnes
board-as-table = Tableau
board-none = Aucune candidature pour le moment.
board-add = Ajouter une candidature
board-add-who = Candidat
board-added = Candidature ajoutée
board-column-empty = Aucune
board-move = Déplacer vers…
board-move-named = Déplacer { $title } vers…
board-moved = { $title } : { $decision }
board-score = Note : { $score }
board-decided = Décision : { $day }
board-admissible-yes = Recevable
board-admissible-no = Non recevable
board-admissible-unset = À vérifier
board-cell = { $field } : { $title }
board-received = Reçues
board-admissible = Recevables
board-unchecked = { $count ->
    [one] { $count } à vérifier
   *[other] { $count } à vérifier
}
board-selected = Lauréats
board-closed = close
board-may-be-closed = peut-être déjà close
board-open-days = { $count ->
    [0] dernier jour
    [one] encore { $count } jour
   *[other] encore { $count } jours
}
board-open-at-least = { $count ->
    [one] encore { $count } jour au moins
   *[other] encore { $count } jours au moins
}
board-open-between = encore { $least } à { $most } jours

# What came of a call
board-results = Résultats à 6, 12 et 24 mois
board-results-none = Les lauréats de cet appel apparaîtront ici, avec ce qu’ils en ont tiré.
board-counted-mission = Comptés à partir du dernier jour de la mission « { $mission } ».
board-counted-decision = Comptés à partir du jour de la décision.
board-selected-who = Lauréat
board-months = { $count ->
    [one] à { $count } mois
   *[other] à { $count } mois
}
board-months-unset = sans recul
board-result-unset = Résultat non renseigné
board-asked = demandé : { $day }
board-owed-owed = À demander
board-owed-may = Peut-être à demander
board-owed-later = { $day }
board-owed-unknown = Date inconnue
board-note = Noter la réponse
board-note-result = { $count ->
    [one] { $title } : résultat à { $count } mois
   *[other] { $title } : résultat à { $count } mois
}
board-noted = Résultat noté
