# Partner sheet
sheet-partner = Partner sheet
sheet-open-partner = Partner sheet
sheet-open-mission = Dossier
sheet-open-named-partner = Partner sheet: { $title }
sheet-open-named-mission = Mission dossier: { $title }
sheet-back-partner = Back to the partner
sheet-back-mission = Back to the mission
sheet-failed = Some records could not be read.
sheet-left-out = { $count ->
    [one] { $count } more is not shown here.
   *[other] { $count } more are not shown here.
}
sheet-nothing = Nothing yet. To add:
sheet-figure-as-of = As of { $day }
sheet-figure-undated = Date not noted
sheet-figure-unsourced = Source not noted
sheet-people = People
sheet-role-untitled = Role not noted
sheet-former-roles = { $count ->
    [one] { $count } former role
   *[other] { $count } former roles
}
sheet-role-days = { $from ->
    [none] Until: { $until }
   *[other] { $until ->
        [none] Since: { $from }
       *[other] { $from } – { $until }
    }
}
sheet-party = { $side ->
    [none] { $capacity ->
        [none] Party
       *[other] { $capacity }
    }
   *[other] { $capacity ->
        [none] { $side } side
       *[other] { $capacity }, { $side } side
    }
}
sheet-signed = Signed: { $day }
sheet-last-day = Last day: { $day }
sheet-notice = Notice by: { $day }
sheet-notice-passed = Notice was due by: { $day }
sheet-through-delegation = in the delegation
sheet-through-meeting = met
sheet-through-agreement = under an agreement
sheet-article = Article { $article }
sheet-kept = Kept: { $day }
sheet-due = Due: { $day }
sheet-overdue = Overdue, due: { $day }
sheet-no-due = No due date
sheet-gives = What it funds
sheet-receives = What it receives
sheet-no-year = No year
sheet-total = Total
sheet-in-kind = { $year }, in kind
sheet-no-amounts = { $count ->
    [one] { $title }: { $count } line, without an amount.
   *[other] { $title }: { $count } lines, without an amount.
}
sheet-no-result = Result not noted
sheet-horizon = { $months ->
    [one] after { $months } month
   *[other] after { $months } months
}
sheet-asked = Asked: { $day }
sheet-issued = Issued by this partner
sheet-answered = This partner’s application
sheet-closes = Closing: { $day }
sheet-timeline = Since the first contact
sheet-first-contact = First known contact: { $day }
sheet-timeline-rest = { $count ->
    [one] { $count } earlier date
   *[other] { $count } earlier dates
}
sheet-happened = { $day } · { $what }
sheet-happened-signed = signature
sheet-happened-in_force = entry into force
sheet-happened-terminated = termination
sheet-happened-mission = mission
sheet-happened-meeting = meeting
sheet-happened-document = document
sheet-happened-outcome = result

# Mission dossier
dossier-mission = Mission dossier
dossier-days = Dates
dossier-write-report = Write the report
dossier-verdict-met = In order
dossier-verdict-missing = Missing
dossier-verdict-late = Too late
dossier-verdict-unsure = To be checked
dossier-verdict-idle = Not needed
dossier-paper = { $reference ->
    [none] { $on ->
        [none] Neither number nor date is noted.
       *[other] The date is noted ({ $on }), the number is missing.
    }
   *[other] { $on ->
        [none] The number is noted ({ $reference }), the date is missing.
       *[other] Noted: { $reference }, { $on }.
    }
}
dossier-timing-before = That is before departure ({ $start }).
dossier-timing-after = { $about ->
    [mandate] That is after departure ({ $start }): a special mandate comes before it and is not retroactive.
   *[order] That is after departure ({ $start }): a travel order comes before it.
}
dossier-timing-same_day = That is the day of departure: check that it was given before.
dossier-timing-expired = That is more than { $months } months before departure ({ $start }): a standing order is not good for longer.
dossier-timing-unknown = The dates are not precise enough to tell whether it comes before departure ({ $start }).
dossier-timing-no_start = The first day of the mission is not noted: whether it comes before cannot be checked.
dossier-order-lacking = To draw it up, what is still missing: { $list }.
dossier-lacking-starts_on = the first day
dossier-lacking-ends_on = the last day
dossier-lacking-objectives = the purpose
dossier-lacking-stops = the stops
dossier-lacking-transport = the transport
dossier-remark-cancelled = The mission is cancelled: there is nothing to check.
dossier-remark-incoming = A delegation is received: neither travel order nor special mandate is needed.
dossier-remark-nobody = The delegation is empty: add who travels to know what is needed.
dossier-remark-no_staff = No staff in the delegation: no travel order is needed.
dossier-remark-no_elected = No elected member in the delegation: no special mandate is needed.
dossier-remark-capacity = The capacity is not noted: an order or a mandate may be needed for:
dossier-fill-in = Complete
dossier-fill-in-own = Complete this mandate
dossier-change = Change
dossier-programme = Programme
dossier-programme-none = No stop and no meeting is noted yet.
dossier-day = { $weekday } { $day }
dossier-from-to = { $from } – { $until }
dossier-no-zone = time zone not noted
dossier-timeless = Without a time
dossier-note-time = Note the time
dossier-time-unread = time noted, but it cannot be read
dossier-arrives = Arrival
dossier-leaves = Departure
dossier-delegation = Delegation
dossier-delegation-none = Nobody is noted in the delegation yet.
dossier-no-capacity = Capacity not noted
dossier-own-mandate = { $on ->
    [none] Mandate { $reference }
   *[other] { $reference ->
        [none] Mandate: { $on }
       *[other] Mandate { $reference }, { $on }
    }
}
dossier-mission-mandate = The mission’s mandate
dossier-actions-none = No follow-up is noted.
dossier-action-box = Done: { $text }
dossier-action-done = Done: { $text }
dossier-action-open = To be done again: { $text }
dossier-done-on = Done: { $day }
dossier-notes-none = Nothing is noted yet.
dossier-reports-none = No report has been begun.
dossier-report-owed = To be handed in by: { $day }
dossier-submitted = Handed in: { $day }
dossier-validated = Approved: { $day }
dossier-documents-none = No document is attached.
