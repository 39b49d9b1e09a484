# Attached files
file-attach = Attach a file…
file-attach-none = No file attached.
file-open = Open
file-open-named = Open { $name }: { $details }
file-save = Save a copy…
file-replace = Replace…
file-details = { $sort } · { $size }
file-sort-pdf = PDF
file-sort-image = Picture
file-sort-audio = Sound
file-sort-video = Video
file-sort-text = Text
file-sort-writing = Text document
file-sort-table = Workbook
file-sort-slides = Presentation
file-sort-other = File
file-state-missing = Not on this computer
file-state-damaged = Damaged on this computer
file-missing-words = { $holders ->
    [none] The file has not arrived yet, or another program took it away.
   *[other] The file has not arrived yet, or another program took it away. It was attached by { $holders }, whose computer had it then.
}
file-damaged-words = { $holders ->
    [none] What is on this computer is no longer the attached file; it was set aside.
   *[other] What is on this computer is no longer the attached file; it was set aside. It was attached by { $holders }, whose computer had it then.
}
file-not-opened = This file is not opened from here: it may hold a program, and a program can do harm. Open it only if you know where it comes from.
file-show-in-folder = Show in folder
file-changed-words = The copy that you had opened was changed. The record still keeps the old one.
file-keep-changed = Keep as a new version
file-discard-changed = Discard the copy
file-done-attach-plain = File attached
file-done-save = Copy saved
file-done-keep = New version kept
file-done-discard = Copy discarded
file-fail-missing = The file is not on this computer.
file-fail-damaged = The file is damaged on this computer; it was set aside.
fail-no_viewer = no program could be started to show it
progress-attach = Attaching the file: { $done } of { $total }
progress-attach-some = Attaching the file: { $done }
progress-attach-name = Attaching the file
progress-open = Reading the file: { $done } of { $total }
progress-open-some = Reading the file: { $done }
progress-open-name = Reading the file
