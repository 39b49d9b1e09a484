### The team, the shared storage and the exchange.

sharing-title = Team and exchange
sharing-team = Team
sharing-sample = The sample is not shared: open or create a workspace of your own.
sharing-team-none = A team shares the same workspace through common storage, without a server. Everybody works offline; nothing is lost when the copies are joined.
sharing-team-words = The team’s computers read and write this workspace. Nobody else can read what is on the storage.
sharing-team-left = This computer no longer belongs to the team. What is here stays readable; what the team has shared since is not.
sharing-devices = The team’s computers
sharing-device-here = { $device } · this computer
sharing-since = in the team since { $at }
sharing-out-since = put out on { $at } by { $by }
sharing-deed-on = { $deed }: { $person }, { $device }

sharing-found = Found a team…
sharing-found-title = Found a team
sharing-found-words = Everything in this workspace will be shared with those whom the team takes in.
sharing-found-now = Found the team
sharing-device = Name of this computer
sharing-device-hint = As your colleagues will know it: “travelling laptop”, “office desk”.
sharing-device-missing = Give this computer a name.
sharing-device-taken = The team already has a computer of that name: choose another.

sharing-ask = Join a team…
sharing-ask-title = Join a team
sharing-ask-words = Your request waits until a member of the team accepts it, with the code that you tell them. Your records will join those of the team.
sharing-ask-now = Ask
sharing-ask-file = Ask by a file…
sharing-asked-title = Tell this code
sharing-asked-words = Tell this code to a member of the team, in person or by telephone:
sharing-asked-next = Once they have taken you in, the next exchange lets you into the team.
sharing-asked-next-file = Hand them the request file; they will give you back an answer file to open here.
sharing-asked-ok = I have noted the code
sharing-join-file = Open the answer file…

sharing-take-in = Take somebody in…
sharing-take-in-title = Take into the team
sharing-take-in-words = Type the code that the person tells you. It proves that the request is theirs: do not accept it by e-mail.
sharing-take-in-now = Take in
sharing-take-in-file = By a request file…
sharing-code = Code
sharing-code-missing = Type the code.
sharing-taken-in = { $person } is in the team, with “{ $device }”

sharing-put-out = Put out…
sharing-put-out-title = Put “{ $device }” out of the team?
sharing-put-out-words = For a computer that is lost, or somebody who leaves. It will be able to read nothing of what is shared from now on; what it has, it keeps.
sharing-put-out-now = Put out of the team
sharing-put-out-done = “{ $device }” of { $person } is no longer in the team
sharing-leave = Leave…
sharing-leave-title = Leave the team with “{ $device }”?
sharing-leave-words = This computer keeps what it has, but will send and receive nothing more.
sharing-leave-now = Leave the team
sharing-leave-done = This computer has left the team

sharing-storage = Shared storage
sharing-storage-words = Everything on it is encrypted: whoever runs the storage can read nothing.
sharing-storage-none = A network share, Nextcloud or another WebDAV, an S3 bucket, a USB stick.
sharing-storage-choose = Choose storage…
sharing-storage-change = Change…
sharing-storage-forget = Forget
sharing-files = Attached files
sharing-files-words = Those you do not take stay on the storage and come when you ask for them.
sharing-files-all = All on this computer
sharing-files-asked = Only those I ask for

sharing-exchange = Exchange
sharing-exchange-words = Exchanging also happens by itself, as soon as the storage answers.
sharing-now = Exchange
sharing-stop = Stop
sharing-fill = Fill it again
sharing-under-way = Exchanging…
sharing-under-way-some = Exchanging: { $done }
sharing-under-way-of = Exchanging: { $done } of { $total }
sharing-done =
    Exchanged: { $read ->
        [0] nothing to read
        [one] 1 change read
       *[other] { $read } changes read
    }, { $sent ->
        [0] nothing to send
        [one] 1 sent
       *[other] { $sent } sent
    }
sharing-went =
    Last exchange on { $at }: { $read ->
        [0] nothing new
        [one] 1 change read
       *[other] { $read } changes read
    }, { $sent ->
        [0] nothing to send
        [one] 1 sent
       *[other] { $sent } sent
    }.
sharing-stopped = Exchange stopped: what went over is kept.
sharing-no-longer = This computer no longer belongs to the team: what it shares from now on cannot be read here.
sharing-outgoing =
    { $count ->
        [0] Everything is shared
        [one] 1 change to share
       *[other] { $count } changes to share
    }
sharing-waiting =
    { $changes ->
        [0] waiting for changes by { $person }
        [one] waiting for one change by { $person }
       *[other] waiting for { $changes } changes by { $person }
    }
sharing-waiting-many = waiting for changes by { $people } people
sharing-waiting-key = waiting for a key from { $person }
sharing-last = exchanged at { $time }
sharing-unreachable = storage out of reach, trying again later
sharing-not-yet = waiting to be taken into the team
sharing-failed = cannot exchange: { $why }
sharing-no-storage = Choose storage
sharing-unreadable =
    { $count ->
        [one] One file on the storage is damaged or foreign; it is left alone.
       *[other] { $count } files on the storage are damaged or foreign; they are left alone.
    }
sharing-files-missing =
    { $count ->
        [one] One attached file is not on this computer.
       *[other] { $count } attached files are not on this computer.
    }
sharing-needs-update = Somebody writes with a newer version of Escale: update it to read their changes.

storage-title = Shared storage
storage-words = Escale writes a small file there, reads it back and compares it before choosing it.
storage-sort = Sort
storage-sort-folder = Folder
storage-sort-webdav = WebDAV (Nextcloud…)
storage-sort-s3 = S3 bucket
storage-folder-hint = A network share, a USB stick, a synchronised folder. It has the same content for everybody.
storage-address = Address
storage-webdav-hint = In Nextcloud: Files, Settings, WebDAV, then a folder for the team alone, made if it is missing.
storage-s3-hint = The address of the service, beginning with https.
storage-user = User name
storage-password = Password
storage-password-hint = Preferably an app password, made for Escale alone.
storage-bucket = Bucket
storage-in-folder = Folder in the bucket
storage-in-folder-hint = Empty: at its root.
storage-region = Region
storage-region-hint = Empty if the service has none.
storage-key = Access key
storage-secret = Secret key
storage-unencrypted = Accept this address without encryption: anybody on the way can read the password
storage-try = Try and choose
storage-incomplete = Fill in what is needed to reach the storage.
storage-unfit = This storage is not chosen: { $why }.
storage-chosen = Storage tried and chosen
storage-none = Go on without storage

file-bring = Bring it here
file-bring-waits = Nobody offers it on the storage yet: it will come with an exchange.
file-bring-done = File arrived

first-join = Join a team…
first-join-words = Your colleagues already use Escale: create your workspace first, their content will come into it.

fail-storage_unreachable = the storage does not answer
fail-storage_denied = the storage refuses access; check the name, the password and the rights
fail-storage_emptied = the shared storage has been emptied
fail-storage_foreign = what answers is not the team’s storage, but perhaps the login page of a network
fail-storage_full = the storage is full
fail-storage_unfaithful = the storage does not give back what is written to it
fail-storage_insecure = this address is not encrypted
fail-storage_misconfigured = the address or a setting is not valid
fail-storage_failing = the storage answers with an error
fail-introduction_unreadable = this file is neither a request nor an answer
fail-introduction_wrong_code = the code does not go with this request
fail-introduction_other_device = this answer is for another computer
fail-introduction_no_request = no request waits with this code
fail-introduction_too_new = this file comes from a newer version of Escale
fail-introduction_not_yet = the team has not accepted the request yet
fail-not_a_member = this computer does not belong to the team
fail-no_team = this workspace has no team
fail-in_a_team = this workspace already has a team
fail-no_target = no shared storage is chosen
fail-no_such_member = this computer is not in the team
