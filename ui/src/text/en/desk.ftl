# Size
do-larger = Larger
do-smaller = Smaller
do-plain-size = Normal size
zoom-now = Size: { $percent }%

# Long work
progress-take = Reading changes: { $done } of { $total }
progress-take-some = Reading changes: { $done }
progress-take-name = Reading changes
progress-give = Writing changes: { $done } of { $total }
progress-give-some = Writing changes: { $done }
progress-give-name = Writing changes
progress-cancel = Cancel
progress-stopping = Stopping…
done-cancel = Stopped: nothing has changed.

# Shortcuts
keys-panes-back = Previous pane
keys-in-record = On a record
keys-in-palette = In the palette (go, find, do)
keys-in-calendar = In the calendar
keys-in-map = On the map
keys-in-unread = In To read
keys-page = Previous, next page
keys-select-none = Select nothing
keys-field = Next field
keys-save = Save the field at once
keys-back-to-list = Close the record, back to the list
keys-choose = Next, previous
keys-do = Go, open or do
keys-leave = Close
keys-day = Move by days
keys-week-ends = Start, end of the week
keys-month = Previous, next month
keys-year = Previous, next year
keys-open-day = Open what is on this day
keys-pan = Move the map
keys-nearer = Nearer, further
keys-whole = See the whole world
keys-next-card = Next, previous
keys-settle = Choose an answer
keys-tick = Tick the record
key-control = Ctrl
key-shift = Shift
key-Enter = Enter
key-Space = Space
key-Escape = Esc
key-PageUp = Page Up
key-PageDown = Page Down
key-Home = Home
key-End = End
key-Delete = Delete
key-Backspace = Backspace
key-Tab = Tab
key-ArrowLeft = left arrow
key-ArrowUp = up arrow
key-ArrowDown = down arrow
key-ArrowRight = right arrow

# Settings
settings-me = Me
settings-display = Display
settings-office = Office
settings-office-words = What holds for the whole office. Colleagues who share this workspace see it too.
settings-office-many = There are { $count } office records; the oldest one counts. Put the others into the bin.
settings-zoom-words = Also with Ctrl and +, − or 0.
settings-compact = Dense rows
settings-compact-words = Lists show more rows at a time.
settings-week = Start of the week
settings-notices = Reminders
settings-notices-words = The computer tells you of notices, deadlines and reports owed.

# Typography
typography-step = Set spaces and quotes
typography-back = Back to the text before
typography-done = Spaces and quotes are set

# About
about-version = Version { $version }
about-made-of = What it is made of
about-natural-earth = Maps
about-natural-earth-words = Natural Earth, in the public domain
about-cldr = Names of countries, languages and currencies
about-cldr-words = Unicode CLDR, through the window’s own functions (Intl), under the Unicode-3.0 licence
about-inter = Typeface
about-inter-words = Inter, under the SIL Open Font License 1.1
about-lucide = Icons
about-lucide-words = Lucide, under the ISC licence
about-engine = Encrypted database
about-engine-words = SQLite, in the public domain; SQLCipher, under the BSD-3-Clause licence; OpenSSL, under the Apache-2.0 licence
about-packages = Free libraries
about-packages-search = Find a library or a licence
about-packages-count = { $count ->
    [0] no library
    [one] { $count } library
   *[other] { $count } libraries
}
about-package-name = Name
about-package-version = Version
about-package-licence = Licence
about-package-of = Part
about-of-rust = program
about-of-npm = interface

# First run and workspaces
first-name = Your name
first-name-hint = It signs each of your changes, for instance Marie Le Gall.
first-author-missing = Write your name: it will sign your changes.
first-folder-hint = A new or empty folder on this computer, neither shared over the network nor synchronised by an online service.
first-folder-missing = Type or choose the folder in which to keep the workspace.
first-open-there = Open that workspace
opening-title = Open an existing workspace
opening-folder-hint = The folder in which the workspace was made.
opening-folder-missing = Type or choose the folder of the workspace to open.
opening-now = Open
opening-not_found = This folder holds no workspace, or is no longer there: choose another, or plug in the disk it is on.
opening-bridge = The window could not reach the program: close it, then open Escale again.
workspace-menu = Workspaces: { $name }
workspace-open-other = Open another workspace…
workspace-new = New workspace…
workspace-new-title = New workspace
workspace-here = open

# Home
home-deadlines = Notices and deadlines
home-reports = Reports owed
home-follow-ups = Follow-ups and commitments
home-calls = Calls closing
home-incomplete = Records to complete
home-late = late
home-no-day = no date yet
home-empty = This workspace is still empty: begin with a partner.
home-deed-of = { $deed }: { $title }
home-do-agreement = See the agreement
home-do-amend = Prepare an amendment
home-do-write = Write the report
home-do-continue = Go on with the report
home-do-done = Done
home-do-call = See the applications
home-do-prepare = Prepare
home-do-complete = Complete
home-do-read = Read
home-done = Done: { $title }
home-report-begun = Report begun
home-lack-term = { $count ->
    [one] { $count } agreement without a term or a renewal
   *[other] { $count } agreements without a term or a renewal
}
home-lack-days = { $count ->
    [one] { $count } mission without dates
   *[other] { $count } missions without dates
}
home-lack-closing = { $count ->
    [one] { $count } call without a closing date
   *[other] { $count } calls without a closing date
}
home-lack-territory = { $count ->
    [one] { $count } partner without a territory
   *[other] { $count } partners without a territory
}
home-lack-location = { $count ->
    [one] { $count } territory without coordinates, not on the map
   *[other] { $count } territories without coordinates, not on the map
}
