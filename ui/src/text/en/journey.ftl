### Journeys: what travels, what stays, coming back.

journey-do = Prepare a departure…
journey-title = Prepare a departure
journey-words = Choose what travels. The rest leaves this computer, not the team, and comes back by exchange when you are home.
journey-checks-words = This is how this computer stands. Nothing is taken off before it was read back from the storage.
journey-everything = Everything travels: nothing is taken off this computer
journey-missions = Missions ahead or under way
journey-others = Other records that travel
journey-others-hint = What belongs to them, their documents and the records they mention go along; so do your own organisations, territories, themes and views.
journey-add = Add a record that travels
journey-goes =
    { $count ->
        [one] 1 record travels
       *[other] { $count } records travel
    }
journey-stays =
    { $count ->
        [one] 1 stays
       *[other] { $count } stay
    }
journey-stays-none = nothing stays
journey-kind = { $goes } of { $all }
journey-next = Check
journey-back = Back to the choice
journey-leave =
    { $count ->
        [one] Take 1 record off this computer
       *[other] Take { $count } records off this computer
    }
journey-take-all = Take everything along
journey-copies = Old copies of the database in this workspace (backups, mended copies) are erased too: they hold the same records.
journey-not-ready = Without a team and shared storage nothing can stay at the office: those records would be nowhere. You can leave with everything, once the checks are done.

journey-verdict-met = in order
journey-verdict-missing = missing
journey-verdict-unsure = to do
journey-shared-all = Everything written here is shared.
journey-shared-some =
    { $count ->
        [one] 1 change is not shared yet: the departure begins with an exchange.
       *[other] { $count } changes are not shared yet: the departure begins with an exchange.
    }
journey-shared-no-team = This workspace has no team: nobody else has these records.
journey-shared-left = This computer no longer belongs to the team.
journey-shared-no-storage = No shared storage has been chosen.
journey-stored-all = Nothing stays at the office.
journey-stored-nowhere = No storage holds what should stay.
journey-stored-then = All that stays is read back from the storage before it is taken off this computer.
journey-files-here = The attached files that travel are on this computer.
journey-files-then =
    { $count ->
        [one] 1 attached file that travels is not here: it comes before the departure.
       *[other] { $count } attached files that travel are not here: they come before the departure.
    }
journey-files-nowhere =
    { $count ->
        [one] 1 attached file that travels is not on this computer.
       *[other] { $count } attached files that travel are not on this computer.
    }
journey-passphrase-none = The workspace is not protected: whoever takes the computer reads all of it. Settings, Lock.
journey-passphrase-ask = The workspace is protected. Type the passphrase once, as you will have to on the road.
journey-passphrase-typed = The workspace is protected, and you know the passphrase.
journey-passphrase = Passphrase
journey-passphrase-try = Try it
journey-passphrase-wrong = This is not the passphrase of this workspace.
journey-passphrase-missing = Type the passphrase.
journey-sheet-has = There is a recovery sheet, and somebody has read it back.
journey-sheet-none = There is no recovery sheet: a passphrase forgotten on the road would close the workspace.
journey-sheet-nothing = Without protection there is no recovery sheet.

journey-work-exchange = Exchanging with the team
journey-work-rehearse = Reading back all that is on the storage
journey-work-leave = Taking off what stays at the office
journey-so-far = { $done } of { $total }
journey-patience = One moment…
journey-stopped = Stopped: nothing was taken off.
journey-refused = Nothing was taken off: { $why }.
journey-left-title = Have a good journey
journey-all-title = Everything is ready
journey-left =
    { $left ->
        [one] 1 record stayed at the office
       *[other] { $left } records stayed at the office
    }; { $goes ->
        [one] 1 travels
       *[other] { $goes } travel
    }. The storage has given back once all that stayed.
journey-all = Everything travels: nothing was taken off this computer.
journey-files-nobody =
    { $count ->
        [one] 1 attached file that travels is offered by nobody.
       *[other] { $count } attached files that travel are offered by nobody.
    }
journey-traces = Somebody was reading in the workspace: what may be left in the file goes at the next exchange.
journey-undo = To undo this departure, come back: “Back home”, at the bottom of the window, brings everything back.

journey-status = Journey
journey-away =
    { $count ->
        [one] On a journey: 1 record stayed at the office
       *[other] On a journey: { $count } records stayed at the office
    }
journey-coming =
    { $count ->
        [one] 1 record has still to come back
       *[other] { $count } records have still to come back
    }
journey-home = Back home
journey-home-done = Everything is back
journey-home-later =
    { $count ->
        [one] 1 record will come back: { $why }
       *[other] { $count } records will come back: { $why }
    }
journey-list =
    { $count ->
        [one] On a journey: 1 record stayed at the office and is not in this list.
       *[other] On a journey: { $count } records stayed at the office and are not in this list.
    }
journey-list-coming =
    { $count ->
        [one] 1 record has still to come back and is not in this list.
       *[other] { $count } records have still to come back and are not in this list.
    }
journey-at-home = { $kind }, at the office
journey-on-its-way = { $kind }, on its way
journey-cell = at the office
journey-settings = Journey
journey-settings-words = Before crossing a border: keep here only what travels.
journey-settings-away = What stayed at the office comes back by exchange.

fail-departure_away = this computer travels already
fail-departure_unsent = something written here is not on the storage yet
fail-departure_not_there = the storage does not give back all that was to stay
fail-departure_files = the storage does not give back an attached file that was to stay
fail-departure_changed = somebody wrote here meanwhile; try again
