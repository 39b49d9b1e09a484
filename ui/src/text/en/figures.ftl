# Figures: counts and sums by year
kind-figures = Figures
figures-title = Figures
figures-ready = Ready-made question
figures-ready-none = Another question
figures-ready-agreements-by-country = Agreements in force, by country
figures-ready-agreements-by-type = Agreements in force, by type
figures-ready-agreements-signed = Agreements signed
figures-ready-missions-by-type = Missions, by type
figures-ready-missions-by-country = Missions, by country
figures-ready-applications = Applications, by decision
figures-ready-granted = Funding granted
figures-ready-budgets = Budgets of calls
figures-ready-amounts = Amounts obtained
figures-ready-documents = Documents, by type

# The question, piece by piece
figures-question = The question
figures-kind = Count
figures-sum-of = Number or total
figures-sum-none = Number of records
figures-sum-field = Total: { $field }
figures-when = When
figures-when-on = On a day of each year
figures-when-during = During the year: { $field }
figures-day = Day
figures-month = Month
figures-state = State
figures-group = Broken down by
figures-all = No breakdown
figures-country = Country
figures-theme = Theme
figures-first = From
figures-last = To

# The question, as a sentence
figures-ask-on = { $years ->
    [1] { $what } on { $day } { $first }?
   *[other] { $what } on { $day } of each year, from { $first } to { $last }?
}
figures-ask-on-by = { $years ->
    [1] { $what } on { $day } { $first }, { $by }?
   *[other] { $what } on { $day } of each year, { $by }, from { $first } to { $last }?
}
figures-ask-during = { $years ->
    [1] { $what } in { $first }?
   *[other] { $what } each year, from { $first } to { $last }?
}
figures-ask-during-by = { $years ->
    [1] { $what } in { $first }, { $by }?
   *[other] { $what } each year, { $by }, from { $first } to { $last }?
}
figures-by = { $group ->
    [country] by country
    [theme] by theme
    [type] by type
    [decision] by decision
    [result] by result
   *[other] by “{ $field }”
}
figures-what = How many “{ $kind }” records (by “{ $field }”)
figures-sum = What total of “{ $sum }” for “{ $kind }” records (by “{ $field }”)

# What is counted, and the day or the state that tells the year
figures-what-agreement-in_force = How many agreements in force
figures-what-agreement-draft = How many draft agreements
figures-what-agreement-signed = How many agreements signed but not yet in force
figures-what-agreement-dormant = How many dormant agreements
figures-what-agreement-ended = How many agreements that had ended
figures-what-agreement-terminated = How many terminated agreements
figures-what-agreement-signed_on = How many agreements signed
figures-what-agreement-in_force_on = How many agreements entering into force
figures-what-agreement-ends_on = How many agreements expiring
figures-what-agreement-terminated_on = How many agreements terminated
figures-what-mission-planned = How many missions planned
figures-what-mission-under_way = How many missions under way
figures-what-mission-report_owed = How many missions with a report still owed
figures-what-mission-reported = How many missions with a report submitted
figures-what-mission-closed = How many missions closed
figures-what-mission-cancelled = How many missions cancelled
figures-what-mission-starts_on = How many missions started
figures-what-mission-ends_on = How many missions completed
figures-what-report-submitted_on = How many reports submitted
figures-what-report-validated_on = How many reports validated
figures-what-report-due_on = How many reports due
figures-what-call-opens_on = How many calls opened
figures-what-call-closes_on = How many calls closed
figures-what-application-received_on = How many applications received
figures-what-application-decided_on = How many applications decided on
figures-what-outcome-asked_on = How many outcomes gathered
figures-what-project-starts_on = How many projects started
figures-what-project-ends_on = How many projects completed
figures-what-event-starts_on = How many events
figures-what-document-dated = How many documents
figures-what-action-due_on = How many follow-up actions falling due
figures-what-action-done_on = How many follow-up actions done
figures-what-commitment-due_on = How many commitments falling due
figures-what-commitment-done_on = How many commitments fulfilled
figures-what-partner-founded_on = How many partners founded
figures-what-partner-dissolved_on = How many partners dissolved
figures-what-funding-year = How many funding lines
figures-sum-funding-planned-year = What total amount planned
figures-sum-funding-granted-year = What total amount granted
figures-sum-funding-paid-year = What total amount paid
figures-sum-call-budget-opens_on = What total budget for the calls opened
figures-sum-call-budget-closes_on = What total budget for the calls closed
figures-sum-outcome-amount-asked_on = What total amount for the outcomes gathered

# The answer
figures-cell = { $sure } (+{ $maybe } maybe)
figures-maybe = (+{ $maybe } maybe)
figures-range = { $from }–{ $to }
figures-least = at least { $sure }
figures-unsure = uncertain
figures-bar = { $name }, { $year }: { $figure }
figures-without = Not given
figures-rest = Others
figures-rest-many = Others ({ $count })
figures-cut = Only the { $count } largest groups are shown.
figures-total = All
figures-total-each = All, each record once
figures-over-years = All years
figures-series = Key
figures-certain = Solid: certain. Hatched: maybe, as the date is known only to the year, to the month or about.
figures-several = { $group ->
    [country] A record tied to several countries counts in each.
    [theme] A record tied to several themes counts in each.
   *[other] A record with several values counts in each.
}
figures-currency = In { $currency }
figures-chart = Chart: { $question } The table below says the same numbers.
figures-table = Table: { $question }
figures-groups = Breakdown
figures-keys = Arrows: from one number to the next · Enter: see the records counted
figures-none = Nothing to count for this question.
figures-none-add = See the list: { $kind }
figures-behind = Records counted
figures-behind-cut = Only the first { $count } records are shown.
figures-behind-currencies = In any currency.
figures-behind-gone = These records have changed since: none is left.
figures-may = maybe
