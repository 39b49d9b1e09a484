# Attached files
file-attach = Joindre un fichier…
file-attach-none = Aucun fichier joint.
file-open = Ouvrir
file-open-named = Ouvrir { $name } : { $details }
file-save = Enregistrer une copie…
file-replace = Remplacer…
file-details = { $sort } · { $size }
file-sort-pdf = PDF
file-sort-image = Image
file-sort-audio = Son
file-sort-video = Vidéo
file-sort-text = Texte
file-sort-writing = Document texte
file-sort-table = Classeur
file-sort-slides = Présentation
file-sort-other = Fichier
file-state-missing = Pas sur cet ordinateur
file-state-damaged = Abîmé sur cet ordinateur
file-missing-words = { $holders ->
    [none] Le fichier n’est pas encore arrivé, ou un autre programme l’a retiré.
   *[other] Le fichier n’est pas encore arrivé, ou un autre programme l’a retiré. Il a été joint par { $holders }, dont l’ordinateur l’avait alors.
}
file-damaged-words = { $holders ->
    [none] Ce qui est sur cet ordinateur n’est plus le fichier joint ; il a été mis de côté.
   *[other] Ce qui est sur cet ordinateur n’est plus le fichier joint ; il a été mis de côté. Il a été joint par { $holders }, dont l’ordinateur l’avait alors.
}
file-not-opened = Ce fichier n’est pas ouvert d’ici : il peut contenir un programme, et un programme peut nuire. Ne l’ouvrez que si vous savez d’où il vient.
file-show-in-folder = Montrer dans le dossier
file-changed-words = La copie que vous aviez ouverte a été modifiée. La fiche garde toujours l’ancienne.
file-keep-changed = Garder comme nouvelle version
file-discard-changed = Jeter la copie
file-done-attach-plain = Fichier joint
file-done-save = Copie enregistrée
file-done-keep = Nouvelle version gardée
file-done-discard = Copie jetée
file-fail-missing = Le fichier n’est pas sur cet ordinateur.
file-fail-damaged = Le fichier est abîmé sur cet ordinateur ; il a été mis de côté.
fail-no_viewer = aucun programme n’a pu être lancé pour le montrer
progress-attach = Le fichier est joint : { $done } sur { $total }
progress-attach-some = Le fichier est joint : { $done }
progress-attach-name = Le fichier est joint
progress-open = Le fichier est lu : { $done } sur { $total }
progress-open-some = Le fichier est lu : { $done }
progress-open-name = Le fichier est lu
