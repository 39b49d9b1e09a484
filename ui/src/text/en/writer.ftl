# Ways to the pages made for one task
sheet-open-report = Write
sheet-open-call = Applications
sheet-open-named-report = Write: { $title }
sheet-open-named-call = Applications: { $title }

# The report writer
writer-back = Back to the report’s record
writer-main = Text of the report
writer-side = Outline and facts
writer-alone = Show nothing but the text ({ $key })
writer-together = Show everything again (Esc)
writer-placeholder = Write here… @ for a person or a partner, # for an agreement or a mission, / for a block
writer-signs = At sign: people and partners. Hash: agreements and missions. Slash: blocks.
writer-blank = This report is empty.
writer-prepare = Prepare from the mission
writer-prepared = Text prepared from the mission
writer-link-first = This report is empty and not linked to a mission: choose it to prepare the text.
writer-link-mission = Link the mission
writer-merged = This text brings together passages by several people: please read it through.
writer-state-done = Progress: { $state }

writer-outline = Outline
writer-outline-none = The outline is drawn from the headings of the text.
writer-words = { $count ->
    [0] no words
    [one] { $count } word
   *[other] { $count } words
}
writer-filled = (filled)
writer-empty = (empty)

writer-missing = Before handing in
writer-missing-none = Nothing is missing.
writer-missing-mission = Mission to be linked
writer-missing-authors = Authors to be named
writer-missing-text = Text to be written
writer-missing-headings = { $count ->
    [one] { $count } heading without text
   *[other] { $count } headings without text
}
writer-missing-submitted = Not yet handed in
writer-missing-validated = Not yet approved

writer-facts = The mission

# The lists under the caret
writer-list-people = People and partners
writer-list-papers = Agreements and missions
writer-list-blocks = Blocks
writer-choices = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
writer-create-person = Create the person “{ $name }”
writer-create-partner = Create the partner “{ $name }”
writer-block-heading = Heading
writer-block-subheading = Subheading
writer-block-decision = Decision
writer-block-action = Follow-up
writer-block-deadline = Deadline
writer-block-list = List
writer-block-quote = Quotation
# Put into the text as they stand, Markdown included
writer-put-decision = - **Decision:**{" "}
writer-put-action = - **Follow-up:**{" "}
writer-put-deadline = - **Deadline:**{" "}

# A report half written. What is missing is passed as the text none; names come as Markdown
prepare-subject = Subject
prepare-dates = Dates and places
prepare-delegation = Delegation
prepare-objectives = Objectives
prepare-programme = Programme
prepare-decisions = List of decisions
prepare-actions = Follow-up actions
prepare-deadlines = Next deadlines
prepare-review = Review
prepare-about = { $field }: { $said }
prepare-day = Date: { $day }
prepare-days = { $from ->
    [none] Last day: { $until }
   *[other] First day: { $from }. Last day: { $until }
}
prepare-stop = { $arrives ->
    [none] { $leaves ->
        [none] { $place }
       *[other] { $place }; departure: { $leaves }
    }
   *[other] { $leaves ->
        [none] { $place }; arrival: { $arrives }
       *[other] { $place }; arrival: { $arrives }; departure: { $leaves }
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
prepare-capacity-elected = elected member
prepare-capacity-staff = staff
prepare-capacity-company = company
prepare-capacity-research = research
prepare-capacity-student = student
prepare-capacity-interpreter = interpreter
prepare-capacity-guest = guest
prepare-no-day = Without a date
prepare-weekday = { $weekday } { $day }
prepare-meeting = { $from ->
    [none] { $subject }
   *[other] { $until ->
        [none] { $from }: { $subject }
       *[other] { $from } – { $until }: { $subject }
    }
}
prepare-where = { $place ->
    [none] Place: { $town }
   *[other] { $town ->
        [none] Place: { $place }
       *[other] Place: { $place }, { $town }
    }
}
prepare-with = { $people ->
    [none] With { $partners }
   *[other] { $partners ->
        [none] With { $people }
       *[other] With { $people }; { $partners }
    }
}
prepare-action = { $owner ->
    [none] { $due ->
        [none] { $text }
       *[other] { $text } (due: { $due })
    }
   *[other] { $due ->
        [none] { $text } ({ $owner })
       *[other] { $text } ({ $owner }; due: { $due })
    }
}
prepare-action-done = { $action } – done: { $day }
prepare-deadline = { $day }: { $what }, { $title }

# Shortcuts of the writer
keys-in-writer = In a report
keys-alone = Show nothing but the text
keys-people = Person or partner
keys-papers = Agreement or mission
keys-blocks = Heading, decision, follow-up, deadline, quotation

# A call's board
board-back = Back to the call’s record
board-view = View
board-as-columns = Columns
board-as-table = Table
board-none = No application yet.
board-add = Add an application
board-add-who = Applicant
board-added = Application added
board-column-empty = None
board-move = Move to…
board-move-named = Move { $title } to…
board-moved = { $title }: { $decision }
board-score = Score: { $score }
board-decided = Decided: { $day }
board-admissible-yes = Admissible
board-admissible-no = Not admissible
board-admissible-unset = To be checked
board-cell = { $field }: { $title }
board-received = Received
board-admissible = Admissible
board-unchecked = { $count ->
    [one] { $count } to be checked
   *[other] { $count } to be checked
}
board-selected = Selected
board-closed = closed
board-may-be-closed = may be closed already
board-open-days = { $count ->
    [0] last day
    [one] { $count } more day
   *[other] { $count } more days
}
board-open-at-least = { $count ->
    [one] at least { $count } more day
   *[other] at least { $count } more days
}
board-open-between = { $least } to { $most } more days

# What came of a call
board-results = Results at 6, 12 and 24 months
board-results-none = Those selected in this call will appear here, with what came of it for them.
board-counted-mission = Counted from the last day of the mission “{ $mission }”.
board-counted-decision = Counted from the day of the decision.
board-selected-who = Selected applicant
board-months = { $count ->
    [one] at { $count } month
   *[other] at { $count } months
}
board-months-unset = unspecified
board-result-unset = Result not given
board-asked = asked: { $day }
board-owed-owed = To be asked
board-owed-may = May have to be asked
board-owed-later = { $day }
board-owed-unknown = Date unknown
board-note = Note the answer
board-note-result = { $count ->
    [one] { $title }: result at { $count } month
   *[other] { $title }: result at { $count } months
}
board-noted = Result noted
