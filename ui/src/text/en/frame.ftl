# Places
app-name = Escale
place-home = Home
place-unread = To read
place-bin = Bin
place-settings = Settings
place-about = About
place-more = Other lists
nav-label = Areas
nav-collapse = Collapse the sidebar
nav-expand = Expand the sidebar
nav-search = Search…
pane-list = List
pane-record = Record
unread-count = { $count ->
    [one] { $count } thing to read
   *[other] { $count } things to read
}

# The line at the bottom
saved-at = Saved on this computer at { $time }
saved-all = Everything is saved on this computer
saving = Saving…
save-failed = Not saved: { $why }
workspace-sample = Sample workspace
workspace-sample-name = Example

# Deeds
do-new = Add
do-remove = Move to bin
do-restore = Put back
do-undo = Undo
do-redo = Redo
do-close = Close
do-copy = Copy as a table
do-copied = { $count ->
    [one] { $count } row copied
   *[other] { $count } rows copied
}
do-clear-selection = Clear the selection
do-add = Add
do-add-value = Add a value
do-add-to = Add to: { $field }
do-remove-value = Remove “{ $value }”
do-bring-back = Bring this back
do-settle = Choose
do-open = Open
do-edit-many = Edit…
do-more = Show more
do-create-named = Create “{ $name }”
done-remove = { $count ->
    [one] Moved to the bin: { $title }
   *[other] { $count } records moved to the bin
}
done-restore = { $count ->
    [one] Put back: { $title }
   *[other] { $count } records put back
}
done-undo = { $count ->
    [one] { $done } · { $title }
   *[other] { $done } · { $count } records
}
done-redo = { $count ->
    [one] Done again · { $title }
   *[other] Done again · { $count } records
}
done-redo-plain = Done again
done-undo-kept = { $count ->
    [one] One value changed since was kept.
   *[other] { $count } values changed since were kept.
}
done-bring-back = Version brought back
done-edit-many = { $count ->
    [one] { $count } record changed
   *[other] { $count } records changed
}
nothing-to-undo = Nothing to undo
nothing-to-redo = Nothing to redo

# Lists
list-total = { $count ->
    [0] no records
    [one] { $count } record
   *[other] { $count } records
}
list-empty-filtered = No record matches these filters.
list-clear-filters = Remove the filters
list-columns = Columns
list-filter = Filter
list-filter-column = Filter by
list-filter-value = Value
list-filter-empty = (empty)
list-filter-filled = (not empty)
list-filter-word = { $field }: { $value }
list-filter-remove = Remove the filter { $field }
list-selected = { $count ->
    [one] { $count } record selected
   *[other] { $count } records selected
}
list-label = { $kind }: table
list-view = Layout
list-compact = Compact rows
list-group = Group by
list-group-none = No groups
list-group-too-many = A list of more than { $most } records cannot be grouped: filter it first.

# Several records at once
many-title = { $count ->
    [one] Edit { $count } record
   *[other] Edit { $count } records
}
many-field = Field to change
many-empty = Empty this field
many-count = { $count ->
    [0] These records already say so.
    [one] { $count } record will change
   *[other] { $count } records will change
}
many-from-to = from { $before } to { $after }
many-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
many-save = Apply

# A quick note
note-title = Quick note
note-text = Text of the note
note-subject = Filed under
note-keep = Keep the note
note-kept = Note kept

# A record
record-untitled = Untitled
record-removed = This record is in the bin.
record-gone = Not on this computer
record-erased = Erased record
record-tab-record = Record
record-tab-history = History
record-changed = Changed by { $author } on { $at }
record-show-empty = { $count ->
    [one] { $count } more field
   *[other] { $count } more fields
}
record-hide-empty = Fewer fields
section-facts = Key facts
section-identity = Identity
section-contact = Contact
section-dates = Dates
section-term = Term and renewal
section-resolution = Council resolution
section-content = Content
section-links = Links
section-codes = Identifiers
section-notes = Notes
section-more = Other fields
section-mandate = Travel order and mandate
section-term-line = Life line
section-in-force = In force on a given day
new-hint = Only what is required is asked for; the rest is filled in on the record.
new-required = required

# Fields
input-empty = Empty
input-yes = Yes
input-no = No
input-unset = Not filled in
input-day-hint = 2010, May 2010, about 2010, since 2017, 12/05/2010
input-day-understood = Understood as: { $day }
input-moment-day = Day
input-moment-time = Time
input-zone = Time zone
input-language = Language
input-amount = Amount
input-currency = Currency
input-latitude = Latitude
input-longitude = Longitude
input-search = Find a record…
input-nothing-found = No record found.
input-disputed-by = { $author }, { $at }
input-disputed-on = { $author }, { $at }, on { $device }
input-keep-this = Keep this value

# History
history-empty = No history yet.
history-from-to = { $field }: from { $before } to { $after }
history-set = { $field }: { $after }
history-emptied = { $field } emptied (was: { $before })
history-odd-clock = This computer’s clock was wrong.
history-deed = { $author } { $deed }
history-at-on = { $at }, on { $device }

# Agreement
term-today = Today
term-signed = Signature
term-start = Entry into force
term-last-day = Last day in force
term-notice = Notice by
term-open = No end recorded
term-drawing = Life line: { $text }
term-parties = Parties on that day
term-possible = May also be: { $states }
term-also = { $name }: { $day }

# Home
home-title = Home
home-calm = Nothing is pressing.
home-under-way = Missions ahead and under way
home-unread = To read
home-sample = This is a sample workspace: nothing here touches your records.
home-leave-sample = Leave the sample
home-may = perhaps

# Bin
bin-title = Bin
bin-empty = The bin is empty.
bin-restore = Put back
bin-removed-by = By { $author }, { $at }

# Palette
palette-label = Go, find, do
palette-placeholder = Go, find, do…
palette-go = Go to
palette-find = Records
palette-do = Do
palette-recent = Opened lately
palette-none = Nothing found.
palette-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
}

# Shortcuts
keys-title = Shortcuts
keys-palette = Go, find, do
keys-new = Add here
keys-areas = Go to an area
keys-panes = Next pane
keys-close = Close, go back
keys-move = Move in the list
keys-open = Open the record
keys-select = Select the row
keys-select-more = Extend the selection
keys-select-all = Select all
keys-copy = Copy the rows
keys-everywhere = Everywhere
keys-in-list = In a list

# First run
first-title = Welcome aboard
first-words = Escale keeps the memory of your cooperations on this computer, even with no network.
first-create = Create a workspace
first-folder = Folder
first-folder-choose = Choose…
first-create-now = Create the workspace
first-open = Open an existing workspace…
first-look = Look around in the sample
first-look-words = The sample is a workspace of its own, with the cooperation between Brest and Rimouski.
first-recent = Opened lately
first-language = Language

# Settings
settings-title = Settings
settings-author = Your name
settings-author-words = It signs each of your changes.
settings-language = Language
settings-language-fr = Français
settings-language-en = English
settings-language-es = Español
settings-theme = Appearance
settings-theme-system = As the computer has it
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Size
settings-zoom-percent = { $percent }%
settings-workspace = Workspace
settings-close-workspace = Close this workspace
settings-changes = Exchange
settings-give = Give my changes…
settings-take = Take changes in…
settings-given = { $records ->
    [one] { $records } record written
   *[other] { $records } records written
}
settings-taken = { $applied ->
    [0] Nothing new in this file
    [one] { $applied } change taken in
   *[other] { $applied } changes taken in
}

# About
about-title = About Escale
about-words = The memory of an authority’s cooperations, on the computers of those who keep it.
about-licence = Escale is free software under the European Union Public Licence (EUPL-1.2).

# Failures
fail-not_found = this record is not here
fail-invalid = a value is not accepted
fail-too_new = this workspace comes from a newer version of Escale
fail-damaged = some data are damaged; a backup can bring them back
fail-busy = the workspace is busy, try again in a moment
fail-locked = the workspace is locked
fail-keychain = no keychain answers on this computer
fail-disk = the disk refuses to write
fail-superseded = the record changed in the meantime
fail-sql = the workspace did not answer as expected
fail-no_workspace = no workspace is open
fail-bridge = the window could not reach the workspace
fail-sentence = Something went wrong: { $why }

# Days and times
day-of-month = { $day }
day-about = about { $day }
day-uncertain = { $day } (uncertain)
day-about-uncertain = about { $day } (uncertain)
day-decade = { $year }s
day-century = between { $from } and { $until }
day-month-unknown = { $year }, month unknown
day-month-and-day-unknown = { $year }, month and day unknown
day-day-unknown = { $month }, day unknown
day-season-21 = spring { $year }
day-season-22 = summer { $year }
day-season-23 = autumn { $year }
day-season-24 = winter { $year }
day-since = since { $day }
day-from-unknown-end = from { $day }, end unknown
day-until = until { $day }
day-between = from { $from } to { $until }
day-unknown = unknown date
span-between = between { $from } and { $until }
span-not-before = not before { $day }
span-not-after = by { $day }
time = { $hour }:{ $minute }
day-and-time = { $day } at { $time }
day-and-time-in-zone = { $day }, { $time }, { $zone }

# A page that broke
do-try-again = Try again
broken-title = This page could not be shown
broken-words = Nothing is lost: what you wrote is saved. Try again, or go to another page.
