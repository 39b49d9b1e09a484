### La feuille de secours, telle qu’elle s’imprime.

sheet-title = Feuille de secours
sheet-for = Espace de travail « { $workspace } », feuille du { $day }. Ces douze mots ouvrent l’espace quand la phrase secrète est oubliée.
sheet-code = Les douze mots, en code QR
sheet-what = Que faire de cette feuille
sheet-keep = Gardez-la sous clé, loin de l’ordinateur : qui a la feuille et le disque lit tout.
sheet-use = Si la phrase secrète est oubliée, choisissez « J’ai ma feuille de secours » à l’écran du verrou, écrivez les mots dans l’ordre, puis une nouvelle phrase.
sheet-void = Une feuille plus récente, une fois relue, annule celle-ci.
sheet-delete = Imprimez ou recopiez, puis supprimez le fichier et videz la corbeille.
sheet-foot = Escale · espace { $id }
