### The system's menu and notices of what is due.

menu-file = File
menu-edit = Edit
menu-go = Go
menu-help = Help
menu-new = Add here
menu-quick_note = Quick note
menu-find = Search…
menu-take = Read changes…
menu-give = Write changes…
menu-lock = Lock
menu-close_workspace = Close the workspace
menu-settings = Settings…
menu-quit = Quit Escale
menu-undo-none = Undo
menu-redo-none = Redo
menu-undo = { $verb ->
    [create] Undo creating “{ $title }”
    [edit] Undo editing “{ $title }”
    [remove] Undo moving “{ $title }” to the bin
    [restore] Undo restoring “{ $title }”
    [resolve] Undo settling “{ $title }”
    [bring_back] Undo bringing back a version of “{ $title }”
    [combine] Undo making “{ $title }” and another record one
    [tell_apart] Undo telling “{ $title }” apart from another record
   *[other] Undo the change to “{ $title }”
}
menu-undo-many = Undo the change to { $count } records
menu-redo = { $verb ->
    [create] Redo creating “{ $title }”
    [edit] Redo editing “{ $title }”
    [remove] Move “{ $title }” to the bin again
   *[other] Redo the change to “{ $title }”
}
menu-redo-many = Redo the change to { $count } records
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select_all = Select all
menu-home = Home
menu-keys = Keyboard shortcuts
menu-about = About Escale

notice-due = { $count ->
    [one] One item is due within seven days.
   *[other] { $count } items are due within seven days.
}
notice-overdue = { $count ->
    [one] One item is overdue.
   *[other] { $count } items are overdue.
}
arrived-ask = Read the changes of the file “{ $file }” into the workspace “{ $workspace }”?
arrived-words = What was written on both sides will wait under “To read”: nothing is replaced without you.
arrived-waiting = The file “{ $file }” is waiting: open or create the workspace into which to read its changes.
arrived-yes = Read
arrived-no = Do not read
