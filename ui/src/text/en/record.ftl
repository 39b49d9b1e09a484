# A record's page: its timeline, what other sources say, places on a map, days and times as they are typed
record-tab-timeline = Timeline
record-out-of-bin = Take out of the bin
section-nav = Sections of the record
within-as = As

# What lies within, where the link says more than the kind
within-agreement-amends = Amendments and annexes
within-partner-successor = Organisations taken over
within-territory-parent = Territories within it
within-theme-parent = Narrower themes

# Timeline
happened-none = Nothing with a date is recorded here yet.
happened-fill = Complete the record
happened-more = Show more
happened-span = Dates
happened-figure = { $measure }: { $value } { $unit }
happened-of = { $ahead ->
    [yes] { $kind } · { $role } · ahead
   *[no] { $kind } · { $role }
}
happened-own = { $ahead ->
    [yes] { $kind } · ahead
   *[no] { $kind }
}

# What other sources say
claim-line = Another source gives { $value } ({ $source })
claim-line-read = { $precision ->
    [day] Another source gives { $value } ({ $source }, read on { $day })
    [month] Another source gives { $value } ({ $source }, read in { $day })
    [year] Another source gives { $value } ({ $source }, read in { $day })
   *[other] Another source gives { $value } ({ $source }, read { $day })
}
claim-named = { $field }: { $claim }
claim-short = Another source gives { $value }
claim-headline = { $field }: { $title }
claim-preferred = Preferred source
claim-add-to = Another source says otherwise: { $field }
claim-title = What another source says of: { $field }
claim-add = Add the source
claim-cancel = Give up
claim-added = Source added

# What is settled on the page
disputed-in = Included
disputed-out = Left out
disputed-together = { $count ->
    [0] Everything is chosen.
    [one] One more choice; they are saved together.
   *[other] { $count } more choices; they are saved together.
}
disputed-removed-by = Put into the bin: { $author }, { $at }
disputed-changed-by = Changed: { $author }, { $at }

# Days and times as they are typed
day-not-understood = { $kept ->
    [none] “{ $typed }” is not a date understood here. Write for example 12/05/2010, May 2010, 2010, about 2010 or since 2017. Escape empties the box.
   *[other] “{ $typed }” is not a date understood here. Write for example 12/05/2010, May 2010, 2010, about 2010 or since 2017. The saved date stays: { $kept }; Escape puts it back.
}
day-waits = “{ $typed }” is not a date understood here and is not saved. The text waits for you in “{ $field }” while the window stays open.
day-not-exact = “{ $typed }” is not one exact day. Write for example 12/05/2010 or 12 May 2010; Escape returns to the day before.
time-not-understood = “{ $typed }” is not a time understood here. Write for example 14:30, 2:30 pm or 14:30 Toronto; Escape returns to the time before.
moment-at-place = { $vowel ->
   *[other] { $day }, { $time }, { $place } time
}
prose-edit-field = Edit the text: { $field }
moment-edit = Change the day and the time
moment-lacks-day = The day is missing: nothing is saved for now.
moment-lacks-time = The time is missing: nothing is saved for now.
moment-distance = UTC { $distance }

# A place
pick-open = Choose on the map
pick-title = Choose on the map
pick-map = World map, with a cross to move
pick-keys = Arrows: move the cross (Shift: finely) · + and −: nearer, further · 0: see all · Enter: keep
pick-at = Latitude { $latitude }, longitude { $longitude }
pick-take = Keep this position
place-lacks-latitude = The latitude is missing: the saved position stays meanwhile.
place-lacks-longitude = The longitude is missing: the saved position stays meanwhile.

# When something was, by how finely it is known
happened-when = { $precision ->
    [day] on { $day }
    [month] in { $day }
    [year] in { $day }
   *[other] { $day }
}

# Erasing a person for good
erase-open = Erase for good…
erase-title = Erase “{ $title }” for good?
erase-words = The record and all its history vanish here, then on your colleagues’ computers at their next exchange. It is the only thing that cannot be undone; it answers a request for erasure (GDPR, art. 17).
erase-with = With it go:
erase-count = { $kind }: { $count }
erase-nothing-else = No other record goes with it.
erase-named = { $count ->
    [0] No other record names this person.
    [one] One other record names this person and stays. The name where it is written in texts stays too: search for it.
   *[other] { $count } other records name this person and stay. The name where it is written in texts stays too: search for it.
}
erase-type = To confirm, type: { $title }
erase-differs = That is not this name.
erase-now = Erase for good
erase-done = Erased for good
