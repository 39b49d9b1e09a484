### The recovery sheet, as it is printed.

sheet-title = Recovery sheet
sheet-for = Workspace “{ $workspace }”, sheet of { $day }. These twelve words open the workspace when the passphrase is forgotten.
sheet-code = The twelve words, as a QR code
sheet-what = What to do with this sheet
sheet-keep = Lock it away, far from the computer: whoever has the sheet and the disk reads everything.
sheet-use = If the passphrase is forgotten, choose “I have my recovery sheet” on the lock screen, write the words in order, then a new passphrase.
sheet-void = A newer sheet, once read back, voids this one.
sheet-delete = Print or copy it, then delete the file and empty the bin.
sheet-foot = Escale · workspace { $id }
