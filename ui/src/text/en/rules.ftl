### What a request can break: what is wrong, and how to mend it

rule-required = This field is needed: please fill it in.
rule-unknown_field = This kind of record has no such field: choose another.
rule-unknown_kind = There is no such kind of record: choose one from the list.
rule-not_personal = Only people are erased: everything else goes into the bin.
rule-unknown_command = There is no such command: check its name.
rule-not_json = This content cannot be read: it must be JSON in UTF-8.
rule-not_an_object = This content must be a JSON object: field names and their values.
rule-not_text = This field takes text: write it in words.
rule-not_one_line = This text must be a single line: take out the line breaks.
rule-control_character = This text holds an invisible character, probably from a paste: type it again.
rule-too_long = This text is too long: shorten it, or put the rest in a long text field.
rule-too_many = This list has more than 1,000 items: take some out.
rule-not_a_flag = This field takes yes or no.
rule-not_a_number = This field takes a number, for example 12.5.
rule-not_a_count = This field takes a whole number from 0 to 9999, for example 36.
rule-not_a_day = This date was not understood: write for example 12/05/2010, May 2010, 2010 or about 2010.
rule-no_such_day = The calendar has no such day: check the day and the month.
rule-not_a_moment = This time was not understood: give a day, a time and a time zone.
rule-not_money = This amount was not understood: give a number and a currency, for example 1250.50 EUR.
rule-not_a_place = This position was not understood: give a latitude from −90 to 90 and a longitude from −180 to 180.
rule-unknown_choice = This choice is not in the list: pick another.
rule-not_a_country = This country was not recognised: choose it from the list.
rule-not_a_subdivision = This province or region was not recognised: choose it from the list.
rule-not_a_language = This language was not recognised: choose it from the list.
rule-not_a_time_zone = This time zone was not recognised: choose it from the list, for example America/Toronto.
rule-not_an_email = This e-mail address is not complete: write it like name@example.org.
rule-not_a_phone = This telephone number was not understood: write it with the country code, for example +33 2 98 00 00 00.
rule-not_a_url = This web address is not complete: it must begin with https://, http:// or mailto:.
rule-not_a_blob = This file could not be attached: choose it again.
rule-file_too_large = This file is too large to attach: 4 GB at most.
rule-changed_while_read = This file was changed or taken away while it was read: attach it again.
rule-not_a_list = This field takes a list of items.
rule-not_words = This field takes one text per language: give the language of each.
rule-not_a_link = This field takes a record: choose it from the list or create it.
rule-no_such_record = There is no such record in this workspace: choose another.
rule-wrong_kind = This record is not of the kind expected here: choose another.
rule-link_to_removed = The linked record is in the bin: restore it, or choose another.
rule-link_to_itself = A record cannot refer to itself here: choose another.
rule-end_before_start = The end comes before the start: correct one of the two dates.
rule-contradiction = This value contradicts another field of the record: correct one of them.
rule-bad_check_digits = A digit or character of this number seems wrong: compare it with the original.
rule-twin = Another record says the same: check that it is not a duplicate.
rule-unknown_heads = This version is not in the record’s history: open the record again and retry.
rule-removed = This record is in the bin: restore it first.
rule-not_removed = This record is not in the bin: there is nothing to restore.
rule-nothing_to_undo = There is nothing to undo or redo.
rule-changed_since = This field has been changed since; it was left as it is: correct it by hand if needed.
rule-unshared = The team does not have all that is written here yet.
rule-no_conflict = There is nothing left to settle here: somebody has probably done it already.
rule-already_there = A workspace is already in this folder: open it, or choose an empty folder.
rule-not_empty = There are other files in this folder: choose an empty one, or give the name of a new one.
rule-not_absolute = This path is not complete: write it from the root of the disk on, for instance /home/claire/Escale or C:\Users\claire\Escale.
rule-network_folder = This folder is on a network share, where data could be lost: choose a folder on this computer.
rule-synced_folder = This folder is synchronised by an online service, which could lose data: choose a folder that is not.
rule-not_a_workspace = This folder is not an Escale workspace: choose another.
rule-too_short = The passphrase is too short: take at least twelve characters, four words for example.
rule-not_protected = This workspace is not protected: protect it first in the settings.
rule-already_protected = This workspace is protected already: change its passphrase instead.
rule-not_recovery_words = A word is missing or is not the one on the sheet: compare them one by one.
rule-not_an_authority = This is not an authority’s key: check that it is whole.
rule-unknown_column = This list cannot be sorted or filtered this way: choose another column.
rule-foreign_change = A change received belongs to another record; it was set aside: ask for it to be sent again.
rule-damaged_change = A change received cannot be read; it was set aside: ask for it to be sent again.
rule-duplicate_sequence = A change received bears the same number as another from the same computer, probably restored from a copy; it was set aside: tell your IT department.
rule-engine_fault = These changes could not be applied; they were set aside: tell your IT department.

### Why something was not done

error-not_found = This record or workspace cannot be found: refresh the list or choose another folder.
error-invalid = Nothing was saved: first correct what is pointed out.
error-too_new = This comes from a newer version of Escale and was left untouched: update Escale.
error-damaged = Some stored data is damaged; nothing was written over it: restore a backup, or ask a colleague for their changes.
error-busy = Another program has this workspace open: close it there, then try again.
error-locked = This workspace is protected: type its passphrase, or check the one you typed.
error-keychain = No keychain answers on this computer; the passphrase opens as before.
error-disk = The disk does not respond as it should: check that it is connected, has room left and lets you write.
error-superseded = A newer search took the place of this one.
error-sql = Escale met a fault of its own; your last change was not saved: try again, and report it if it happens again.
error-usage = This request is not well formed: check what is pointed out.
error-unexpected = Something unexpected happened: try again, and report it if it happens again.

### What is damaged

damage-database = The database is damaged; nothing was written to it: restore a backup.
damage-database_missing = The workspace has lost its data file: put it back, or restore a backup.
damage-document = A record is damaged: a colleague’s changes can make it whole again.
damage-header = The file workspace.json is missing or cannot be read: put it back, or restore a backup.
damage-changes = This is no file of changes, or it is not whole; nothing was taken in: ask for it to be sent again.
damage-attachment = An attached file is not the one its record names: ask a colleague who has it.

### How the disk refuses

disk-full = The disk is full: make some room, then try again.
disk-failing = Reading or writing failed: make a backup on another disk and tell your IT department.
disk-read_only = You are not allowed to write there: choose another folder, or ask for permission.
disk-unreachable = The folder or file cannot be reached: check that it exists and that the disk is connected.
