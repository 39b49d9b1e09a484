### To read: what stands side by side, settled one by one or at once.

unread-title = To read
unread-none = Everything has been read.
unread-keys = J and K to move, 1 to 4 to choose, Enter to open the record, X to tick it, Ctrl+Z to take a choice back
unread-group = { $cause } · { $kind }
unread-group-count =
    { $count ->
        [one] 1 point to read
       *[other] { $count } points to read
    } in { $records ->
        [one] 1 record
       *[other] { $records } records
    }
unread-groups = Show only
unread-group-all = All ({ $count })
unread-group-one = { $cause } · { $kind } ({ $count })
unread-card = { $title }, { $field }
unread-keep-mine = Keep mine
unread-keep-of = Keep { $author }’s
unread-keep-both = Keep both
unread-write = Write something else
unread-settled = Choice saved
unread-left =
    Settled: { $what }. { $left ->
        [0] Everything has been read.
        [one] 1 point is left to read.
       *[other] { $left } points are left to read.
    }
unread-keep-record = Keep the record
unread-confirm-removal = Confirm the removal
unread-is-right = Read, it is right
unread-unlink = Empty this link: { $field }
unread-restore-linked = Put the linked record back
unread-open = Open “{ $title }”
unread-before = Before
unread-mine = My version
unread-result = Result
unread-differs = Struck through: words from before that are gone. Underlined: new words.
unread-differs-sides = Underlined: the words that the other version has not.
unread-added = added:
unread-gone = removed:
unread-with = with
unread-without = without
unread-cause-field = { $who } filled in this field each on their own, without having seen what the others entered.
unread-cause-field-alone = { $who } filled in this field in several ways, on two devices or from a page opened earlier.
unread-cause-removed = { $remover } put the record in the bin while { $changer } was changing it; the record stayed.
unread-cause-text = The same passage was changed on two sides, last by { $who }; both versions were joined.
unread-cause-link = The record “{ $title }” was put in the bin, but this one still names it.
unread-cause-twin = This record and “{ $title }” say the same in a field that serves to tell them apart: { $field }.
unread-combine = Make them one…
unread-apart = These are two different things
unread-combine-which = The record to keep
unread-combine-made = created by { $author }, { $at }
unread-combine-now = Make the two records one
unread-combined = Records made one
unread-told-apart = Noted
unread-gains = What it gets from the other
unread-gains-none = It already has all that the other says.
unread-unlike = What differs
unread-unlike-kept = stays:
unread-unlike-other = the other says:
unread-links =
    { $count ->
        [0] No other record names the one that goes to the bin.
        [one] 1 link to the other record will lead to this one.
       *[other] { $count } links to the other record will lead to this one.
    }
unread-to-bin = “{ $title }” will go to the bin.
unread-many = Settle this group at once…
unread-many-chosen = Settle these records at once…
unread-many-title = Settle at once
unread-many-lead = The same choice everywhere, in one act that can be undone. First, here is what will be kept.
unread-many-keep = What is kept
unread-many-newest = Keep the newest
unread-many-shown = Keep what is shown
unread-many-read = All has been read, all is right
unread-plan =
    { $count ->
        [0] Nothing would be settled
        [one] 1 field settled
       *[other] { $count } fields settled
    } in { $records ->
        [0] no record
        [one] 1 record
       *[other] { $records } records
    }.
unread-plan-left =
    { $count ->
        [one] 1 field would be left to read.
       *[other] { $count } fields would be left to read.
    }
unread-plan-record-stays = The record stays
unread-plan-record-goes = The record goes to the bin
unread-plan-read = Read, kept as it is
unread-plan-changed = New changes have come in: the preview has been made again, read it over.
unread-many-do =
    { $count ->
        [one] Settle 1 field
       *[other] Settle { $count } fields
    }
unread-many-done =
    { $count ->
        [one] 1 field settled
       *[other] { $count } fields settled
    }
unread-chosen =
    { $count ->
        [one] 1 record ticked
       *[other] { $count } records ticked
    }
unread-choose = Tick “{ $title }”
unread-choose-none = Tick nothing
