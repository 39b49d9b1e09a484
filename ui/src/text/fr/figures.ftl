# Figures: counts and sums by year
kind-figures = Chiffres
figures-title = Chiffres
figures-ready = Question type
figures-ready-none = Autre question
figures-ready-agreements-by-country = Accords en vigueur, par pays
figures-ready-agreements-by-type = Accords en vigueur, par type
figures-ready-agreements-signed = Accords signés
figures-ready-missions-by-type = Missions, par type
figures-ready-missions-by-country = Missions, par pays
figures-ready-applications = Candidatures, par décision
figures-ready-granted = Financements accordés
figures-ready-budgets = Enveloppes des appels
figures-ready-amounts = Montants obtenus
figures-ready-documents = Documents, par type

# The question, piece by piece
figures-question = La question
figures-kind = Compter
figures-sum-of = Nombre ou total
figures-sum-none = Nombre de fiches
figures-sum-field = Total : { $field }
figures-when = Quand
figures-when-on = Un jour de chaque année
figures-when-during = Dans l’année : { $field }
figures-day = Jour
figures-month = Mois
figures-state = État
figures-group = Réparti par
figures-all = Sans répartition
figures-country = Pays
figures-theme = Thème
figures-first = De
figures-last = À

# The question, as a sentence
figures-ask-on = { $years ->
    [1] { $what } au { $day } { $first } ?
   *[other] { $what } au { $day } de chaque année, de { $first } à { $last } ?
}
figures-ask-on-by = { $years ->
    [1] { $what } au { $day } { $first }, { $by } ?
   *[other] { $what } au { $day } de chaque année, { $by }, de { $first } à { $last } ?
}
figures-ask-during = { $years ->
    [1] { $what } en { $first } ?
   *[other] { $what } chaque année, de { $first } à { $last } ?
}
figures-ask-during-by = { $years ->
    [1] { $what } en { $first }, { $by } ?
   *[other] { $what } chaque année, { $by }, de { $first } à { $last } ?
}
figures-by = { $group ->
    [country] par pays
    [theme] par thème
    [type] par type
    [decision] par décision
    [result] par résultat
   *[other] par « { $field } »
}
figures-what = Combien de fiches « { $kind } » (selon « { $field } »)
figures-sum = Quel total de « { $sum } » pour les fiches « { $kind } » (selon « { $field } »)

# What is counted, and the day or the state that tells the year
figures-what-agreement-in_force = Combien d’accords en vigueur
figures-what-agreement-draft = Combien d’accords en préparation
figures-what-agreement-signed = Combien d’accords signés mais pas encore en vigueur
figures-what-agreement-dormant = Combien d’accords en sommeil
figures-what-agreement-ended = Combien d’accords échus
figures-what-agreement-terminated = Combien d’accords résiliés
figures-what-agreement-signed_on = Combien d’accords signés
figures-what-agreement-in_force_on = Combien d’accords entrés en vigueur
figures-what-agreement-ends_on = Combien d’accords arrivant à échéance
figures-what-agreement-terminated_on = Combien d’accords résiliés
figures-what-mission-planned = Combien de missions prévues
figures-what-mission-under_way = Combien de missions en cours
figures-what-mission-report_owed = Combien de missions dont le compte rendu restait à remettre
figures-what-mission-reported = Combien de missions dont le compte rendu était remis
figures-what-mission-closed = Combien de missions closes
figures-what-mission-cancelled = Combien de missions annulées
figures-what-mission-starts_on = Combien de missions commencées
figures-what-mission-ends_on = Combien de missions terminées
figures-what-report-submitted_on = Combien de comptes rendus remis
figures-what-report-validated_on = Combien de comptes rendus validés
figures-what-report-due_on = Combien de comptes rendus à remettre
figures-what-call-opens_on = Combien d’appels ouverts
figures-what-call-closes_on = Combien d’appels clos
figures-what-application-received_on = Combien de candidatures reçues
figures-what-application-decided_on = Combien de candidatures tranchées
figures-what-outcome-asked_on = Combien de résultats recueillis
figures-what-project-starts_on = Combien de projets commencés
figures-what-project-ends_on = Combien de projets achevés
figures-what-event-starts_on = Combien d’événements
figures-what-document-dated = Combien de documents
figures-what-action-due_on = Combien de suites à donner arrivant à échéance
figures-what-action-done_on = Combien de suites données
figures-what-commitment-due_on = Combien d’engagements arrivant à échéance
figures-what-commitment-done_on = Combien d’engagements tenus
figures-what-partner-founded_on = Combien de partenaires créés
figures-what-partner-dissolved_on = Combien de partenaires dissous
figures-what-funding-year = Combien de financements
figures-sum-funding-planned-year = Quel montant total prévu
figures-sum-funding-granted-year = Quel montant total accordé
figures-sum-funding-paid-year = Quel montant total versé
figures-sum-call-budget-opens_on = Quelle enveloppe totale pour les appels ouverts
figures-sum-call-budget-closes_on = Quelle enveloppe totale pour les appels clos
figures-sum-outcome-amount-asked_on = Quel montant total pour les résultats recueillis

# The answer
figures-cell = { $sure } (+{ $maybe } peut-être)
figures-maybe = (+{ $maybe } peut-être)
figures-range = { $from }–{ $to }
figures-least = au moins { $sure }
figures-unsure = incertain
figures-bar = { $name }, { $year } : { $figure }
figures-without = Non renseigné
figures-rest = Autres
figures-rest-many = Autres ({ $count })
figures-cut = Seuls les { $count } plus grands groupes sont montrés.
figures-total = Ensemble
figures-total-each = Ensemble, chaque fiche une fois
figures-over-years = Toutes les années
figures-series = Légende
figures-certain = Plein : certain. Hachuré : peut-être, la date n’étant connue qu’à l’année, au mois ou à peu près.
figures-several = { $group ->
    [country] Une fiche liée à plusieurs pays compte dans chacun.
    [theme] Une fiche liée à plusieurs thèmes compte dans chacun.
   *[other] Une fiche à plusieurs valeurs compte dans chacune.
}
figures-currency = En { $currency }
figures-chart = Diagramme : { $question } Le tableau qui suit dit les mêmes nombres.
figures-table = Tableau : { $question }
figures-groups = Répartition
figures-keys = Flèches : d’un nombre à l’autre · Entrée : voir les fiches comptées
figures-none = Rien à compter pour cette question.
figures-none-add = Voir la liste : { $kind }
figures-behind = Fiches comptées
figures-behind-cut = Seules les { $count } premières fiches sont montrées.
figures-behind-currencies = Toutes monnaies confondues.
figures-behind-gone = Ces fiches ont changé depuis : il n’en reste aucune.
figures-may = peut-être
