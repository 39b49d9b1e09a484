### How an agreement stands on a day

status-draft = Draft
status-signed = Signed
status-in_force = In force
status-dormant = Dormant
status-may_have_ended = May have ended
status-ended = Ended
status-terminated = Terminated

### How far a mission has come on a day

stage-planned = Planned
stage-under_way = Under way
stage-report_owed = Report owed
stage-reported = Reported
stage-closed = Closed
stage-cancelled = Cancelled

### Why a mission is at its stage. Variables: $starts_on, $ends_on (days as known, said as when something happens: « le 7 mai 2020 », « en 2010 », « vers 2010 »), $open_actions (a number); what is missing is passed as the text none

stage-rule-cancelled = The mission was cancelled.
stage-rule-report_validated = The report is approved and no follow-up action is open.
stage-rule-actions_open =
    { $open_actions ->
        [one] The report is approved, but { $open_actions } follow-up action is still open.
       *[other] The report is approved, but { $open_actions } follow-up actions are still open.
    }
stage-rule-report_submitted = The report is handed in and awaits approval.
stage-rule-no_day = No date has been set yet.
stage-rule-not_started =
    { $starts_on ->
        [none] The mission has not taken place yet; it is to end { $ends_on }.
       *[other] The mission starts { $starts_on }.
    }
stage-rule-may_have_started =
    { $starts_on ->
        [none] The mission may have started: its end is recorded { $ends_on }, without a certain day.
       *[other] The mission may have started: its start is recorded { $starts_on }, without a certain day.
    }
stage-rule-between_days =
    { $ends_on ->
        [none] The mission takes place { $starts_on }.
       *[other] The mission has started and ends { $ends_on }.
    }
stage-rule-may_have_ended =
    { $ends_on ->
        [none] The mission may be over: it is recorded { $starts_on }, without a certain day.
       *[other] The mission may be over: its end is recorded { $ends_on }, without a certain day.
    }
stage-rule-ended =
    { $ends_on ->
        [none] The mission took place { $starts_on } and no report has been handed in.
       *[other] The mission ended { $ends_on } and no report has been handed in.
    }

### Why an agreement stands so. Variables: $signed_on, $start, $terminated_on, $dormant_since of the reason, $last_day of the term, $agreement_last_day of the whole (days or spans, said as when something happens), $start_from (code), $number of the term and $max_renewals (numbers); what is missing is passed as the text none

term-rule-nothing_signed = No date of signature, start, termination or dormancy is recorded.
term-rule-not_yet_signed = The signature is expected { $signed_on }.
term-rule-may_have_been_signed = The agreement may already be signed: its signature is recorded { $signed_on }, without a certain day.
term-rule-not_yet_in_force = The agreement enters into force { $start }.
term-rule-may_have_started =
    { $start_from ->
        [unknown] The agreement may already be in force: its start is not recorded.
        [signed_on] The agreement may already be in force: it is so from its signature, recorded { $start } without a certain day.
       *[other] The agreement may already be in force: its entry into force is recorded { $start }, without a certain day.
    }
term-rule-open_ended =
    { $start_from ->
        [unknown] No end is recorded, nor is the start.
        [signed_on] No end is recorded; the agreement has run since its signature, { $start }.
       *[other] No end is recorded; the agreement entered into force { $start }.
    }
term-rule-first_term = The agreement is in its first term, which ends { $last_day }.
term-rule-tacit_renewal =
    { $number ->
        [1] The agreement may already have been renewed automatically: a date is only partly known. The term ends { $last_day }.
       *[other] The agreement has been renewed automatically; the current term ends { $last_day }.
    }
term-rule-signed_end = The agreement ends { $last_day }, as agreed.
term-rule-termination_ahead =
    { $terminated_on ->
        [none] The agreement is in force, but its termination is recorded.
       *[other] The agreement is terminated: it ceases to be in force { $terminated_on }.
    }
term-rule-may_be_dormant =
    { $dormant_since ->
        [none] The agreement is in force, but may already be dormant.
       *[other] The agreement is in force, but may already be dormant: its dormancy is recorded { $dormant_since }, without a certain day.
    }
term-rule-end_uncertain =
    { $agreement_last_day ->
        [none] The agreement may be over: a date is only partly known.
       *[other] The agreement may be over: its end is recorded { $agreement_last_day }, without a certain day.
    }
term-rule-term_over = The agreement ended { $agreement_last_day }, at the end of its term, and no renewal was provided for.
term-rule-not_renewed = The agreement ended { $agreement_last_day }, at the end of its term: no signed paper has expressly renewed it.
term-rule-renewals_used_up =
    { $max_renewals ->
        [none] The agreement ended { $agreement_last_day }, after the last renewal allowed.
        [0] The agreement ended { $agreement_last_day }, at the end of its term: no renewal was allowed.
        [one] The agreement ended { $agreement_last_day }, after the only renewal allowed.
       *[other] The agreement ended { $agreement_last_day }, after the { $max_renewals } renewals allowed.
    }
term-rule-signed_end_passed = The agreement ended { $agreement_last_day }, as agreed.
term-rule-terminated =
    { $terminated_on ->
        [none] The agreement was terminated before its time.
       *[other] The agreement was terminated before its time: it ceased to be in force { $terminated_on }.
    }
term-rule-terminated_before_start =
    { $terminated_on ->
        [none] The agreement was terminated before it entered into force.
       *[other] The agreement was terminated { $terminated_on }, before it entered into force.
    }
term-rule-dormant =
    { $dormant_since ->
        [none] The agreement has not ended, but nothing is done under it any more.
       *[other] The agreement has not ended, but nothing is done under it any more: it became dormant { $dormant_since }.
    }
term-rule-undetermined = A length needed for the calculation is missing or cannot be used: fill it in to know the end.
term-rule-amendment_uncertain = The answer depends on an amendment whose date is only partly known: make it more precise if you can.

### Which date the start is

start-from-in_force_on = The start is the entry into force.
start-from-signed_on = The start is the signature, for want of a date of entry into force.
start-from-unknown = The start is not known.

### What the recorded end is the end of

end-means-first_term = This date is the end of the first term, or of the only one.
end-means-agreement = This date is the end of the agreement, automatic renewals included.

### Where the length of the renewals comes from

renewal-term-from-recorded = The length of the renewals is the one recorded.
renewal-term-from-first_term = The length of the renewals is that of the first term.
renewal-term-from-dates = The length of the renewals is worked out from the start to the end of the first term.

### The term, its days and its notice, spelled out. Variables: $number, $number_latest, $renewals_so_far, $notice_months (numbers), $notice_by, $counted_from (already in words)

term-nth =
    { $number ->
        [1] First term
       *[other] Term { $number }
    }
term-nth-between = Term { $number } to { $number_latest }, depending on the exact dates
term-nth-unknown = Term of unknown number
term-renewals-so-far =
    { $renewals_so_far ->
        [0] No renewal so far.
        [one] { $renewals_so_far } renewal so far.
       *[other] { $renewals_so_far } renewals so far.
    }
term-counted-from = Anniversaries are always counted from the same date: { $counted_from }.
term-notice-months =
    { $notice_months ->
        [0] No notice period is asked for.
        [one] Notice of { $notice_months } month before the anniversary.
       *[other] Notice of { $notice_months } months before the anniversary.
    }
notice-passed-no = To prevent renewal, give notice no later than this date: { $notice_by }.
notice-passed-may = The notice deadline may have passed. Last day for giving notice: { $notice_by }.
notice-passed-yes = The notice deadline has passed. Last day for giving notice: { $notice_by }.
notice-noted = The notice is noted for the record: without automatic renewal, the agreement ends by itself. Date of notice: { $notice_by }.
termination-at_anniversary-yes = The termination takes effect on an anniversary, as after notice given in time.
termination-at_anniversary-no = The termination takes effect during a term, not on an anniversary.
termination-at_anniversary-may = The termination may take effect on an anniversary: a date is only partly known.

### Whether something certainly holds

truth-yes = Yes
truth-no = No
truth-may = Perhaps

### Recorded values that cannot be used. Variable: $field (code)

why-unusable-out_of_range =
    { $field ->
        [first_term_months] The first term is not plausible: put a number of months from 1 to 1,200.
        [renewal_term_months] The length of the renewals is not plausible: put a number of months from 1 to 1,200.
        [max_renewals] The number of renewals is not plausible: put a positive number, or 0.
        [notice_months] The notice is not plausible: put a number of months from 0 to 1,200.
       *[other] This value is not plausible: correct it.
    }
why-unusable-missing =
    { $field ->
        [renewal_term_months] The length of the renewals is missing: fill it in to know the deadlines.
        [first_term_months] The first term is missing: fill it in to know the deadlines.
       *[other] A value needed for the calculation is missing: fill it in.
    }
why-unusable-before_start = The last day in force comes before the start; it is not counted: correct one of the two dates.
why-unusable-ambiguous = How many renewals are left depends on a date that is only partly known: make it more precise if you can.
why-unusable-too_many = Too many amendments have an uncertain date; some are not counted: make their dates more precise.

### Whether and why an amendment applies

why-applied-in_force = The amendment is in force.
why-applied-not_signed = No date of signature or entry into force of the amendment is recorded.
why-applied-not_yet_in_force = The amendment enters into force later.
why-applied-may_have_started = The amendment may be in force: its date is only partly known.
why-applied-after_end = The agreement had already ended when the amendment was concluded: it does not revive it.
why-applied-may_be_after_end = The agreement may already have ended when the amendment was concluded.

### What is due

due-notice_deadline = Last day for giving notice before automatic renewal
due-notice_noted = Notice noted for the record
due-expiry = Last day in force
due-tacit_renewal = Automatic (tacit) renewal
due-report = Report owed
due-action = Follow-up action
due-call_closes = Call closes
due-commitment = Commitment to keep

### What somebody did, in the history

verb-create = created the record
verb-edit = edited the record
verb-remove = put the record in the bin
verb-restore = took the record out of the bin
verb-undo = undid a change
verb-redo = redid a change
verb-resolve = settled between several values
verb-bring_back = brought back an earlier version
verb-combine = made two records one
verb-tell_apart = noted that two records look alike but are different things
verb-newer = did something that only a newer version of Escale knows

### What was just undone; undoing an undo is doing again

undo-create = Creation undone
undo-edit = Edit undone
undo-remove = Move to the bin undone
undo-restore = Restoring undone
undo-undo = Change redone
undo-redo = Change undone again
undo-resolve = Settlement undone
undo-bring_back = Bringing back an earlier version undone
undo-combine = Making two records one undone
undo-tell_apart = Telling two records apart undone
undo-newer = Change undone

### What there is to read or settle, with its cause

about-field = Different values
    .help = Several people filled in this field differently, without having seen each other’s entry.
about-removed = Put in the bin and changed
    .help = One person put the record in the bin while another was changing it; the record stayed.
about-text = A merged passage, to read over
    .help = Two people changed the same passage; both versions were joined.
about-problem = A contradiction in the record
    .help = Each value is right by itself, but together they do not fit.
about-link = A link to a record in the bin
    .help = The linked record was put in the bin: restore it, or choose another.
about-twin = Perhaps a duplicate
    .help = Two records have the same value in a field that serves to tell them apart.

### Why a search found it

found-word = Contains the words sought
found-part = Contains the words sought inside a word, or written as one
found-typo = Found by allowing for one typing error
