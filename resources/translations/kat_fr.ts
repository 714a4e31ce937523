<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name></name>
        <message>
            <source>Call for help</source>
            <translation>Appelez à l'aide</translation>
        </message>
        <message>
            <source>sound paused</source>
            <translation>son en pause</translation>
        </message>
        <message>
            <source>just typed</source>
            <translation>vient d'être saisi</translation>
        </message>
        <message>
            <source>silent rule</source>
            <translation>règle silencieuse</translation>
        </message>
        <message>
            <source>quiet room</source>
            <translation>salle calme</translation>
        </message>
        <message>
            <source>NO SOUND</source>
            <translation>PAS DE SON</translation>
        </message>
        <message>
            <source>Off: {reason}</source>
            <translation>Arrêt : {reason}</translation>
        </message>
        <message>
            <source>Cuff: SpO2 held</source>
            <translation>PA : SpO2 figée</translation>
        </message>
        <message>
            <source>Quiet: low is silent</source>
            <translation>Calme : basse muette</translation>
        </message>
        <message>
            <source>Sound paused</source>
            <translation>Son en pause</translation>
        </message>
        <message>
            <source>{label} high silent</source>
            <translation>{label} haut muet</translation>
        </message>
        <message>
            <source>{label} low silent</source>
            <translation>{label} bas muet</translation>
        </message>
        <message>
            <source>{minutes} missed</source>
            <translation>{minutes} manqués</translation>
        </message>
        <message>
            <source>{priority} priority: {text}</source>
            <translation>priorité {priority} : {text}</translation>
        </message>
        <message>
            <source>the schedule moved</source>
            <translation>le calendrier a changé</translation>
        </message>
        <message>
            <source>a set was taken</source>
            <translation>une série a été prise</translation>
        </message>
        <message>
            <source>no recheck is due any more</source>
            <translation>plus de recontrôle dû</translation>
        </message>
        <message>
            <source>the pressure was taken again</source>
            <translation>la pression a été reprise</translation>
        </message>
        <message>
            <source>the symptom is over</source>
            <translation>le symptôme est terminé</translation>
        </message>
        <message>
            <source>MOAA/S {value}</source>
            <translation>MOAA/S {value}</translation>
        </message>
        <message>
            <source>entry struck</source>
            <translation>saisie rayée</translation>
        </message>
        <message>
            <source>session ended</source>
            <translation>séance terminée</translation>
        </message>
        <message>
            <source>the rule is no longer in force</source>
            <translation>la règle n'est plus en vigueur</translation>
        </message>
        <message>
            <source>works again</source>
            <translation>fonctionne de nouveau</translation>
        </message>
        <message>
            <source>told for 5 min</source>
            <translation>signalé pendant 5 min</translation>
        </message>
        <message>
            <source>This computer's clock was set ahead by {what}</source>
            <translation>L'horloge de cet ordinateur a été avancée de {what}</translation>
        </message>
        <message>
            <source>This computer's clock was set back by {what}</source>
            <translation>L'horloge de cet ordinateur a été reculée de {what}</translation>
        </message>
        <message>
            <source>recording again</source>
            <translation>enregistre de nouveau</translation>
        </message>
        <message>
            <source>its 10 min are over</source>
            <translation>ses 10 min sont écoulées</translation>
        </message>
        <message>
            <source>values are back</source>
            <translation>les valeurs sont revenues</translation>
        </message>
        <message>
            <source>still there 3 min after it was seen</source>
            <translation>toujours là 3 min après avoir été vue</translation>
        </message>
        <message>
            <source>its time is over</source>
            <translation>son temps est écoulé</translation>
        </message>
        <message>
            <source>{label} is worse than when it was paused</source>
            <translation>{label} est pire qu'à la mise en pause</translation>
        </message>
        <message>
            <source>off on purpose</source>
            <translation>arrêté volontairement</translation>
        </message>
        <message>
            <source>a cuff inflates</source>
            <translation>un brassard se gonfle</translation>
        </message>
        <message>
            <source>waiting for the escort</source>
            <translation>attend l'accompagnant</translation>
        </message>
        <message>
            <source>{purpose}: {reason}</source>
            <translation>{purpose} : {reason}</translation>
        </message>
        <message>
            <source>reading corrected</source>
            <translation>mesure corrigée</translation>
        </message>
        <message>
            <source>reading struck</source>
            <translation>mesure rayée</translation>
        </message>
        <message>
            <source>another limit counts in this phase</source>
            <translation>une autre limite vaut dans cette phase</translation>
        </message>
        <message>
            <source>back inside at {value}</source>
            <translation>de nouveau dans la limite à {value}</translation>
        </message>
        <message>
            <source>the limit is {limit_text} for this patient from now on</source>
            <translation>la limite est désormais {limit_text} pour ce patient</translation>
        </message>
        <message>
            <source>the stream is inside by {end_by} for {end_s} s</source>
            <translation>le flux est dans la limite de {end_by} depuis {end_s} s</translation>
        </message>
        <message>
            <source>inside by {end_by} for {end_s} s</source>
            <translation>dans la limite de {end_by} pendant {end_s} s</translation>
        </message>
        <message>
            <source>the probe is off</source>
            <translation>le capteur est retiré</translation>
        </message>
        <message>
            <source>the device is searching</source>
            <translation>l'appareil cherche</translation>
        </message>
        <message>
            <source>the device holds an old value</source>
            <translation>l'appareil garde une ancienne valeur</translation>
        </message>
        <message>
            <source>there is no signal</source>
            <translation>il n'y a pas de signal</translation>
        </message>
        <message>
            <source>no artefact any more</source>
            <translation>plus d'artéfact</translation>
        </message>
        <message>
            <source>nothing comes</source>
            <translation>rien n'arrive</translation>
        </message>
        <message>
            <source>a value came</source>
            <translation>une valeur est arrivée</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>mesuré</translation>
        </message>
        <message>
            <source>device {state}</source>
            <translation>appareil {state}</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>monte</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>descend</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>par minute</translation>
        </message>
        <message>
            <source>{steep}; {limit:g} in about {in_min} min</source>
            <translation>{steep} ; {limit:g} dans environ {in_min} min</translation>
        </message>
        <message>
            <source>{part} {size}/min</source>
            <translation>{part} {size}/min</translation>
        </message>
        <message>
            <source>{limit:g} in {in_min} min</source>
            <translation>{limit:g} dans {in_min} min</translation>
        </message>
        <message>
            <source>{steep}, {ahead}</source>
            <translation>{steep}, {ahead}</translation>
        </message>
        <message>
            <source>{part} {ahead}</source>
            <translation>{part} {ahead}</translation>
        </message>
        <message>
            <source>this desktop does not let the display be kept on</source>
            <translation>ce bureau ne permet pas de garder l'écran allumé</translation>
        </message>
        <message>
            <source>Windows did not accept the request</source>
            <translation>Windows n'a pas accepté la demande</translation>
        </message>
        <message>
            <source>caffeinate does not run</source>
            <translation>caffeinate ne fonctionne pas</translation>
        </message>
        <message>
            <source>the system's sleep cannot be held off</source>
            <translation>la veille du système ne peut être empêchée</translation>
        </message>
        <message>
            <source>A session runs</source>
            <translation>Une séance est en cours</translation>
        </message>
        <message>
            <source>{count} sessions run</source>
            <translation>{count} séances sont en cours</translation>
        </message>
        <message>
            <source>{count} behind this page   ·   no open alerts</source>
            <translation>{count} derrière cette page   ·   aucune alerte ouverte</translation>
        </message>
        <message>
            <source>NOT ENCRYPTED: whoever has this computer's disk can read the sessions that begin now.</source>
            <translation>NON CHIFFRÉ : quiconque a le disque de cet ordinateur peut lire les séances qui commencent maintenant.</translation>
        </message>
        <message>
            <source>last {opened_at}</source>
            <translation>dernier {opened_at}</translation>
        </message>
        <message>
            <source>SELF-TEST, NOT IN ORDER: {failed}.</source>
            <translation>AUTOTEST, PAS EN ORDRE : {failed}.</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open. This one only shows it.</source>
            <translation>Une autre fenêtre de KAT Monitor a ouvert ces données. Celle-ci ne fait que les montrer.</translation>
        </message>
        <message>
            <source>Training: nobody here is a real patient.</source>
            <translation>Formation : personne ici n'est un vrai patient.</translation>
        </message>
        <message>
            <source>No cuff is connected that can be started from here. F3: devices</source>
            <translation>Aucun brassard connecté ne peut être démarré d'ici. F3 : appareils</translation>
        </message>
        <message>
            <source>Cuff started: {title}</source>
            <translation>Brassard démarré : {title}</translation>
        </message>
        <message>
            <source>Cuff stopped</source>
            <translation>Brassard arrêté</translation>
        </message>
        <message>
            <source>No cuff is measuring</source>
            <translation>Aucun brassard ne mesure</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open. Change it there.</source>
            <translation>Une autre fenêtre de KAT Monitor a ouvert ces données. Modifiez-les là-bas.</translation>
        </message>
        <message>
            <source>Testing disk and records</source>
            <translation>Test du disque et des dossiers</translation>
        </message>
        <message>
            <source>This room</source>
            <translation>Cette salle</translation>
        </message>
        <message>
            <source>No tone: {problem}</source>
            <translation>Pas de son : {problem}</translation>
        </message>
        <message>
            <source>A folder on another disk or share</source>
            <translation>Un dossier sur un autre disque ou partage</translation>
        </message>
        <message>
            <source>The audit is read by a lead or an administrator</source>
            <translation>L'audit est lu par un responsable ou un administrateur</translation>
        </message>
        <message>
            <source>Export the audit</source>
            <translation>Exporter l'audit</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>{count} records are gone; the audit names each.</source>
            <translation>{count} dossiers sont supprimés ; l'audit nomme chacun.</translation>
        </message>
        <message>
            <source>. Damaged in the data itself: {one}</source>
            <translation>. Endommagé dans les données mêmes : {one}</translation>
        </message>
        <message>
            <source>Backed up and verified: {path}{remarks}</source>
            <translation>Sauvegardé et vérifié : {path}{remarks}</translation>
        </message>
        <message>
            <source>No backup: {value}</source>
            <translation>Pas de sauvegarde : {value}</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Connectez-vous d'abord.</translation>
        </message>
        <message>
            <source>This protocol cannot be read any more. Look under Protocols.</source>
            <translation>Ce protocole n'est plus lisible. Voyez sous Protocoles.</translation>
        </message>
        <message>
            <source>This session is no longer there.</source>
            <translation>Cette séance n'est plus là.</translation>
        </message>
        <message>
            <source>No Bluetooth device is in sight. Switch it on and bring it near; a cuff is seen after a measurement.</source>
            <translation>Aucun appareil Bluetooth en vue. Allumez-le et approchez-le ; un brassard se voit après une mesure.</translation>
        </message>
        <message>
            <source>A captured file is another time, and perhaps another patient: it is not played into a record. Play it under Devices on Home, or in training.</source>
            <translation>Un fichier capturé est d'un autre moment, et peut-être d'un autre patient : il n'est pas joué dans un dossier. Jouez-le sous Appareils à l'accueil, ou en formation.</translation>
        </message>
        <message>
            <source>Connected, but not remembered: {fault}</source>
            <translation>Connecté, mais non mémorisé : {fault}</translation>
        </message>
        <message>
            <source>Looking for Bluetooth devices</source>
            <translation>Recherche d'appareils Bluetooth</translation>
        </message>
        <message>
            <source>Saved without identities: {path}</source>
            <translation>Enregistré sans identités : {path}</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Écriture du rapport</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>The report lies in {out}; no program on this computer opens PDF files.</source>
            <translation>Le rapport est dans {out} ; aucun programme de cet ordinateur n'ouvre les PDF.</translation>
        </message>
        <message>
            <source>{out} is the log itself: name another file</source>
            <translation>{out} est le dossier lui-même : indiquez un autre fichier</translation>
        </message>
        <message>
            <source>{path} is {problem}</source>
            <translation>{path} : {problem}</translation>
        </message>
        <message>
            <source>the key {path} cannot be read: {why}</source>
            <translation>la clé {path} est illisible : {why}</translation>
        </message>
        <message>
            <source>not text</source>
            <translation>pas du texte</translation>
        </message>
        <message>
            <source>if that room shows the same fingerprint, a lead can trust it under Backup and audit</source>
            <translation>si cette salle montre la même empreinte, un responsable peut lui faire confiance sous Sauvegarde et audit</translation>
        </message>
        <message>
            <source>too large for a report</source>
            <translation>trop grand pour un rapport</translation>
        </message>
        <message>
            <source>cannot be read: {fault}</source>
            <translation>illisible : {fault}</translation>
        </message>
        <message>
            <source>it was altered</source>
            <translation>il a été altéré</translation>
        </message>
        <message>
            <source>it cannot be checked</source>
            <translation>il ne peut être vérifié</translation>
        </message>
        <message>
            <source>there is no whole session in it</source>
            <translation>il ne contient aucune séance entière</translation>
        </message>
        <message>
            <source>imported: {clinic}, {room}, {verdict}</source>
            <translation>importé : {clinic}, {room}, {verdict}</translation>
        </message>
        <message>
            <source>{taken} imported</source>
            <translation>{taken} importés</translation>
        </message>
        <message>
            <source>None imported</source>
            <translation>Rien d'importé</translation>
        </message>
        <message>
            <source>{words}. Refused: {refused}</source>
            <translation>{words}. Refusés : {refused}</translation>
        </message>
        <message>
            <source>{name} and {n} more</source>
            <translation>{name} et {n} autres</translation>
        </message>
        <message>
            <source>signed, and not sealed</source>
            <translation>signé, et non scellé</translation>
        </message>
        <message>
            <source>the record is gone: event {head_seq} of it was noted</source>
            <translation>le dossier a disparu : son événement {head_seq} était noté</translation>
        </message>
        <message>
            <source>altered: event {head_seq} was there and is not any more</source>
            <translation>modifié : l'événement {head_seq} y était et n'y est plus</translation>
        </message>
        <message>
            <source>altered: event {head_seq} is another one than was noted</source>
            <translation>modifié : l'événement {head_seq} n'est pas celui qui était noté</translation>
        </message>
        <message>
            <source>altered: what event {out} says was taken out</source>
            <translation>modifié : le contenu de l'événement {out} a été retiré</translation>
        </message>
        <message>
            <source>{out}: {count} lines</source>
            <translation>{out} : {count} lignes</translation>
        </message>
        <message>
            <source>{path} is {words}</source>
            <translation>{path} : {words}</translation>
        </message>
        <message>
            <source>{out}: the public key of {name}, fingerprint {fingerprint}</source>
            <translation>{out} : la clé publique de {name}, empreinte {fingerprint}</translation>
        </message>
        <message>
            <source>trusted from now on: {name}, fingerprint {fingerprint}; compare it with what that room shows</source>
            <translation>de confiance désormais : {name}, empreinte {fingerprint} ; comparez avec ce que montre cette salle</translation>
        </message>
        <message>
            <source>no longer trusted: {name}, fingerprint {fingerprint}</source>
            <translation>sans confiance désormais : {name}, empreinte {fingerprint}</translation>
        </message>
        <message>
            <source>Seal keys (*.katkey);;All files (*)</source>
            <translation>Clés de scellement (*.katkey);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Seal keys and reports (*.katkey *.pdf *.json);;All files (*)</source>
            <translation>Clés de scellement et rapports (*.katkey *.pdf *.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Keys are trusted by a lead or an administrator</source>
            <translation>Un responsable ou un administrateur accorde la confiance aux clés</translation>
        </message>
        <message>
            <source>Export this room's key</source>
            <translation>Exporter la clé de cette salle</translation>
        </message>
        <message>
            <source>A key of another room, or a report that it sealed</source>
            <translation>Une clé d'une autre salle, ou un rapport qu'elle a scellé</translation>
        </message>
        <message>
            <source>{count} found: {ports}</source>
            <translation>{count} trouvés : {ports}</translation>
        </message>
        <message>
            <source>none found: values are typed</source>
            <translation>aucun trouvé : les valeurs sont saisies</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Haut-parleur</translation>
        </message>
        <message>
            <source>Device ports</source>
            <translation>Ports d'appareils</translation>
        </message>
        <message>
            <source>is held off while a session runs</source>
            <translation>est empêchée pendant une séance</translation>
        </message>
        <message>
            <source>Sleep of computer and screen</source>
            <translation>Veille de l'ordinateur et de l'écran</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Alimentation</translation>
        </message>
        <message>
            <source>no battery here: on the mains</source>
            <translation>pas de batterie : sur secteur</translation>
        </message>
        <message>
            <source>on the mains, battery {percent} %</source>
            <translation>sur secteur, batterie {percent} %</translation>
        </message>
        <message>
            <source>on battery, {percent} %: connect the mains</source>
            <translation>sur batterie, {percent} % : branchez le secteur</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>{free:.1f} GiB free, slowest of {writes} durable writes {slowest} ms</source>
            <translation>{free:.1f} Gio libres, la plus lente de {writes} écritures durables {slowest} ms</translation>
        </message>
        <message>
            <source>{words}: free some space</source>
            <translation>{words} : libérez de la place</translation>
        </message>
        <message>
            <source>{words}: too slow, see what else uses it</source>
            <translation>{words} : trop lent, voyez ce qui l'occupe</translation>
        </message>
        <message>
            <source>{time}, UTC{zone}: compare it with another clock</source>
            <translation>{time}, UTC{zone} : comparez avec une autre horloge</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>{time} is before the last session was opened: set it</source>
            <translation>{time} précède l'ouverture de la dernière séance : réglez l'horloge</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <source>the last try failed: {failure}</source>
            <translation>le dernier essai a échoué : {failure}</translation>
        </message>
        <message>
            <source>there is none yet: set a folder under Settings, Data</source>
            <translation>il n'y en a pas encore : indiquez un dossier sous Réglages, Données</translation>
        </message>
        <message>
            <source>{time}, to {folder}</source>
            <translation>{time}, vers {folder}</translation>
        </message>
        <message>
            <source>: more than two days ago</source>
            <translation> : il y a plus de deux jours</translation>
        </message>
        <message>
            <source>{stem}: ends before event {noted}, which was noted</source>
            <translation>{stem} : finit avant l'événement {noted}, qui était noté</translation>
        </message>
        <message>
            <source>audit: {problem}</source>
            <translation>audit : {problem}</translation>
        </message>
        <message>
            <source>the last {count} sessions and the audit are whole</source>
            <translation>les {count} dernières séances et l'audit sont entiers</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Opening the session</source>
            <translation>Ouverture de la séance</translation>
        </message>
        <message>
            <source>{index} of {count}</source>
            <translation>{index} sur {count}</translation>
        </message>
        <message>
            <source>not intact</source>
            <translation>non intact</translation>
        </message>
        <message>
            <source>Export the month</source>
            <translation>Exporter le mois</translation>
        </message>
        <message>
            <source>HTML (*.html)</source>
            <translation>HTML (*.html)</translation>
        </message>
        <message>
            <source>The month lies in {out}</source>
            <translation>Le mois est dans {out}</translation>
        </message>
        <message>
            <source>Reports and exports (*.pdf *.json)</source>
            <translation>Rapports et exports (*.pdf *.json)</translation>
        </message>
        <message>
            <source>Reading sessions</source>
            <translation>Lecture des séances</translation>
        </message>
        <message>
            <source>Import reports of other rooms</source>
            <translation>Importer des rapports d'autres salles</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>Vérification des fichiers</translation>
        </message>
        <message>
            <source>NOT WATCHING: nothing has been judged for {seconds} s. Look at the patient and the monitor's own screen</source>
            <translation>PAS DE SURVEILLANCE : rien n'a été jugé depuis {seconds} s. Regardez le patient et l'écran du moniteur</translation>
        </message>
        <message>
            <source>nothing was drawn for {stood} s</source>
            <translation>rien n'a été dessiné pendant {stood} s</translation>
        </message>
        <message>
            <source>at most {percent} % left</source>
            <translation>au plus {percent} % restants</translation>
        </message>
        <message>
            <source>The PIN was changed. Own notes of before open with the new one.</source>
            <translation>Le PIN a été changé. Les notes personnelles d'avant s'ouvrent avec le nouveau.</translation>
        </message>
        <message>
            <source>this list is changed by a lead or an administrator</source>
            <translation>cette liste est changée par un responsable ou un administrateur</translation>
        </message>
        <message>
            <source>{name}, {role}, works here now and signs in with the PIN.</source>
            <translation>{name}, {role}, travaille ici désormais et se connecte avec le PIN.</translation>
        </message>
        <message>
            <source>{name} has a new PIN.</source>
            <translation>{name} a un nouveau PIN.</translation>
        </message>
        <message>
            <source>{name} is the only person here: add another first</source>
            <translation>{name} est la seule personne ici : ajoutez-en d'abord une autre</translation>
        </message>
        <message>
            <source>{name} works here no longer. The PIN is void.</source>
            <translation>{name} ne travaille plus ici. Le PIN est annulé.</translation>
        </message>
        <message>
            <source>The file has changed since it was shown. Read it again, then approve</source>
            <translation>Le fichier a changé depuis son affichage. Relisez-le, puis approuvez</translation>
        </message>
        <message>
            <source>Copied. Edit {path}, raise its version, then read the files again</source>
            <translation>Copié. Modifiez {path}, augmentez sa version, puis relisez les fichiers</translation>
        </message>
        <message>
            <source>Trying on past sessions</source>
            <translation>Essai sur des séances passées</translation>
        </message>
        <message>
            <source>NOT WATCHING, NOT RECORDING: a fault of the program. Close it and start it again</source>
            <translation>PAS DE SURVEILLANCE, PAS D'ENREGISTREMENT : une faute du programme. Fermez-le et relancez-le</translation>
        </message>
        <message>
            <source>signed at {from_iso:%H:%M} by {name}</source>
            <translation>signé à {from_iso:%H:%M} par {name}</translation>
        </message>
        <message>
            <source>{name} signed today's self-test of {room} already</source>
            <translation>{name} a déjà signé l'autotest du jour de {room}</translation>
        </message>
        <message>
            <source>this room</source>
            <translation>cette salle</translation>
        </message>
        <message>
            <source>not looked at yet: {open_ones}</source>
            <translation>pas encore regardé : {open_ones}</translation>
        </message>
        <message>
            <source>signed by {name} at {time}</source>
            <translation>signé par {name} à {time}</translation>
        </message>
        <message>
            <source>the escort</source>
            <translation>l'accompagnant</translation>
        </message>
        <message>
            <source>the patient</source>
            <translation>le patient</translation>
        </message>
        <message>
            <source>Stored.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>this is changed by a lead or an administrator</source>
            <translation>ceci est changé par un responsable ou un administrateur</translation>
        </message>
        <message>
            <source>Only a clinic lead signs off</source>
            <translation>Seul un responsable de clinique vise</translation>
        </message>
        <message>
            <source>It is signed off in the room where it was recorded</source>
            <translation>Se vise dans la salle où elle a été enregistrée</translation>
        </message>
        <message>
            <source>Open the session first: only what was seen can be signed off</source>
            <translation>Ouvrez d'abord la séance : seul ce qui a été vu peut être visé</translation>
        </message>
        <message>
            <source>This session needs a look: its sign-off needs a PIN of its own</source>
            <translation>Cette séance est à regarder : son visa demande un PIN propre</translation>
        </message>
        <message>
            <source>The sitting of 15 min is over: give the PIN again</source>
            <translation>Les 15 min sont écoulées : redonnez le PIN</translation>
        </message>
        <message>
            <source>Imported: it is signed off in the room where it was recorded.</source>
            <translation>Importée : elle se vise dans la salle où elle a été enregistrée.</translation>
        </message>
        <message>
            <source>The record is not intact: it cannot be signed off.</source>
            <translation>Le dossier n'est pas intact : il ne peut être visé.</translation>
        </message>
        <message>
            <source>Signed off.</source>
            <translation>Visée.</translation>
        </message>
        <message>
            <source>The room has not signed it yet: sign-off comes after that.</source>
            <translation>La salle ne l'a pas encore signée : le visa vient après.</translation>
        </message>
        <message>
            <source>The session has not ended.</source>
            <translation>La séance n'est pas terminée.</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open: sign off there.</source>
            <translation>Une autre fenêtre de KAT Monitor a ouvert ces données : visez là-bas.</translation>
        </message>
        <message>
            <source>Nobody here is a clinic lead: add one under People.</source>
            <translation>Personne ici n'est responsable de clinique : ajoutez-en un sous Personnel.</translation>
        </message>
        <message>
            <source>the program was started again</source>
            <translation>le programme a été relancé</translation>
        </message>
        <message>
            <source>Bluetooth needs the package bleak. Install it into the program's environment (.venv/bin/pip install bleak), then start the program again.</source>
            <translation>Bluetooth demande le paquet bleak. Installez-le dans l'environnement du programme (.venv/bin/pip install bleak), puis relancez le programme.</translation>
        </message>
        <message>
            <source>Bluetooth is off or not there. Switch it on, or plug a Bluetooth adapter in.</source>
            <translation>Bluetooth est éteint ou absent. Allumez-le ou branchez un adaptateur Bluetooth.</translation>
        </message>
        <message>
            <source>{title} is not in sight. Switch it on and bring it near.</source>
            <translation>{title} n'est pas en vue. Allumez-le et approchez-le.</translation>
        </message>
        <message>
            <source>{title} is not a {title_2}. Choose another driver.</source>
            <translation>{title} n'est pas un {title_2}. Choisissez un autre pilote.</translation>
        </message>
        <message>
            <source>{title} is gone. Bring it near and switch it on.</source>
            <translation>{title} a disparu. Approchez-le et allumez-le.</translation>
        </message>
        <message>
            <source>This program may not use Bluetooth. Allow it in the system's settings.</source>
            <translation>Ce programme n'a pas le droit d'utiliser Bluetooth. Autorisez-le dans les réglages du système.</translation>
        </message>
        <message>
            <source>{title} cannot be reached ({error}). Check that it is on, near, and paired with this computer.</source>
            <translation>{title} est injoignable ({error}). Vérifiez qu'il est allumé, proche et jumelé à cet ordinateur.</translation>
        </message>
        <message>
            <source>FilterLine not connected</source>
            <translation>FilterLine non raccordée</translation>
        </message>
        <message>
            <source>CO2 malfunction</source>
            <translation>panne CO2</translation>
        </message>
        <message>
            <source>FilterLine blocked</source>
            <translation>FilterLine bouchée</translation>
        </message>
        <message>
            <source>pump off</source>
            <translation>pompe arrêtée</translation>
        </message>
        <message>
            <source>check calibration</source>
            <translation>vérifier l'étalonnage</translation>
        </message>
        <message>
            <source>check flow</source>
            <translation>vérifier le débit</translation>
        </message>
        <message>
            <source>battery low</source>
            <translation>batterie faible</translation>
        </message>
        <message>
            <source>set the units of CO2 to mmHg</source>
            <translation>régler l'unité de CO2 sur mmHg</translation>
        </message>
        <message>
            <source>{name} cannot be written: {strerror}.</source>
            <translation>{name} ne peut pas être écrit : {strerror}.</translation>
        </message>
        <message>
            <source>shut down</source>
            <translation>éteint</translation>
        </message>
        <message>
            <source>user changed</source>
            <translation>utilisateur changé</translation>
        </message>
        <message>
            <source>delete failed</source>
            <translation>effacement échoué</translation>
        </message>
        <message>
            <source>command not supported</source>
            <translation>commande non prise en charge</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>sans raison donnée</translation>
        </message>
        <message>
            <source>the oximeter ended the connection ({reason})</source>
            <translation>l'oxymètre a coupé la liaison ({reason})</translation>
        </message>
        <message>
            <source>it cannot be started from here: press its own start button</source>
            <translation>il ne peut être démarré d'ici : pressez son propre bouton</translation>
        </message>
        <message>
            <source>the connection was lost while it measured</source>
            <translation>la liaison a été perdue pendant la mesure</translation>
        </message>
        <message>
            <source>it did not start</source>
            <translation>il n'a pas démarré</translation>
        </message>
        <message>
            <source>blood pressure</source>
            <translation>pression artérielle</translation>
        </message>
        <message>
            <source>SpO2</source>
            <translation>SpO2</translation>
        </message>
        <message>
            <source>the pulse rate</source>
            <translation>la fréquence du pouls</translation>
        </message>
        <message>
            <source>the temperature</source>
            <translation>la température</translation>
        </message>
        <message>
            <source>the pulse of the cuff</source>
            <translation>le pouls du brassard</translation>
        </message>
        <message>
            <source>a start</source>
            <translation>un démarrage</translation>
        </message>
        <message>
            <source>a stop</source>
            <translation>un arrêt</translation>
        </message>
        <message>
            <source>its last blood pressure is from before this session and is not recorded</source>
            <translation>sa dernière pression artérielle date d'avant cette séance et n'est pas enregistrée</translation>
        </message>
        <message>
            <source>it ended without a result</source>
            <translation>il a fini sans résultat</translation>
        </message>
        <message>
            <source>it answered "{answer}" when asked for {names}</source>
            <translation>il a répondu « {answer} » à la demande de {names}</translation>
        </message>
        <message>
            <source>it did not start (it answered "{answer}")</source>
            <translation>il n'a pas démarré (il a répondu « {answer} »)</translation>
        </message>
        <message>
            <source>the cuff still holds {pressure} mmHg</source>
            <translation>le brassard tient encore {pressure} mmHg</translation>
        </message>
        <message>
            <source>the measurement failed</source>
            <translation>la mesure a échoué</translation>
        </message>
        <message>
            <source>the cuff did not fill in time</source>
            <translation>le brassard ne s'est pas gonflé à temps</translation>
        </message>
        <message>
            <source>the measurement took too long</source>
            <translation>la mesure a duré trop longtemps</translation>
        </message>
        <message>
            <source>one pressure step took too long</source>
            <translation>un palier de pression a duré trop longtemps</translation>
        </message>
        <message>
            <source>overpressure, or too much air in the cuff</source>
            <translation>surpression, ou trop d'air dans le brassard</translation>
        </message>
        <message>
            <source>Its cuff may be inflated: stop it, or take it off.</source>
            <translation>Son brassard peut être gonflé : arrêtez-le ou retirez-le.</translation>
        </message>
        <message>
            <source>Opening {title}.</source>
            <translation>Ouverture de {title}.</translation>
        </message>
        <message>
            <source>{title} is closed.</source>
            <translation>{title} est fermé.</translation>
        </message>
        <message>
            <source>{title} is not connected</source>
            <translation>{title} n'est pas connecté</translation>
        </message>
        <message>
            <source>{title}: the measurement was stopped.</source>
            <translation>{title} : la mesure a été arrêtée.</translation>
        </message>
        <message>
            <source>{title} is measuring.</source>
            <translation>{title} mesure.</translation>
        </message>
        <message>
            <source>{title} answers. Waiting for its values.</source>
            <translation>{title} répond. Attente de ses valeurs.</translation>
        </message>
        <message>
            <source>{title} is connected on {where}.</source>
            <translation>{title} est connecté sur {where}.</translation>
        </message>
        <message>
            <source>no values</source>
            <translation>aucune valeur</translation>
        </message>
        <message>
            <source>{title}: {words}.</source>
            <translation>{title} : {words}.</translation>
        </message>
        <message>
            <source>no result in time</source>
            <translation>pas de résultat à temps</translation>
        </message>
        <message>
            <source>{where} is open. Waiting for {title}.</source>
            <translation>{where} est ouvert. Attente de {title}.</translation>
        </message>
        <message>
            <source>The program lost this device by a fault of its own. Disconnect it and connect it again.</source>
            <translation>Le programme a perdu cet appareil par sa propre faute. Déconnectez-le et reconnectez-le.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {strerror}.</source>
            <translation>{name} est illisible : {strerror}.</translation>
        </message>
        <message>
            <source>End of {name}.</source>
            <translation>Fin de {name}.</translation>
        </message>
        <message>
            <source>no sensor</source>
            <translation>pas de capteur</translation>
        </message>
        <message>
            <source>no cable</source>
            <translation>pas de câble</translation>
        </message>
        <message>
            <source>defective sensor</source>
            <translation>capteur défectueux</translation>
        </message>
        <message>
            <source>sensor not recognised</source>
            <translation>capteur non reconnu</translation>
        </message>
        <message>
            <source>cable not recognised</source>
            <translation>câble non reconnu</translation>
        </message>
        <message>
            <source>defective cable</source>
            <translation>câble défectueux</translation>
        </message>
        <message>
            <source>sensor calibrating</source>
            <translation>capteur en étalonnage</translation>
        </message>
        <message>
            <source>too much ambient light</source>
            <translation>trop de lumière ambiante</translation>
        </message>
        <message>
            <source>error {error}</source>
            <translation>erreur {error}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>overpressure</source>
            <translation>surpression</translation>
        </message>
        <message>
            <source>cuff loose</source>
            <translation>brassard lâche</translation>
        </message>
        <message>
            <source>took too long</source>
            <translation>a duré trop longtemps</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>interference</source>
            <translation>interférence</translation>
        </message>
        <message>
            <source>no result</source>
            <translation>pas de résultat</translation>
        </message>
        <message>
            <source>Use the GE host cable and set the monitor's host port to 9600 baud.</source>
            <translation>Utilisez le câble hôte GE et réglez le port hôte du moniteur sur 9600 bauds.</translation>
        </message>
        <message>
            <source>Set its serial output to ASCII 1. A Rad-8 needs a null-modem cable.</source>
            <translation>Réglez sa sortie série sur ASCII 1. Un Rad-8 demande un câble null-modem.</translation>
        </message>
        <message>
            <source>Nonin oximeter</source>
            <translation>Oxymètre Nonin</translation>
        </message>
        <message>
            <source>Put the finger in: some models are silent without one.</source>
            <translation>Placez le doigt : certains modèles se taisent sans.</translation>
        </message>
        <message>
            <source>Contec CMS50 and other 5-byte oximeters</source>
            <translation>Contec CMS50 et autres oxymètres à 5 octets</translation>
        </message>
        <message>
            <source>Put the finger in, and press the button of a CMS50E or F. Try the other baud rate.</source>
            <translation>Placez le doigt et pressez le bouton d'un CMS50E ou F. Essayez l'autre débit.</translation>
        </message>
        <message>
            <source>Set the monitor's serial port to 9600 baud in its service menu.</source>
            <translation>Réglez le port série du moniteur sur 9600 bauds dans son menu de service.</translation>
        </message>
        <message>
            <source>SunTech Advantage NIBP module</source>
            <translation>Module PNI SunTech Advantage</translation>
        </message>
        <message>
            <source>Check the module's supply.</source>
            <translation>Vérifiez l'alimentation du module.</translation>
        </message>
        <message>
            <source>Berry PM6750 module</source>
            <translation>Module Berry PM6750</translation>
        </message>
        <message>
            <source>Set its serial output to ASCII and its baud rate to 9600.</source>
            <translation>Réglez sa sortie série sur ASCII et 9600 bauds.</translation>
        </message>
        <message>
            <source>Set its output to format 4 or 5.</source>
            <translation>Réglez sa sortie sur le format 4 ou 5.</translation>
        </message>
        <message>
            <source>Set its RS-232 output on, at 2400 baud.</source>
            <translation>Activez sa sortie RS-232, à 2400 bauds.</translation>
        </message>
        <message>
            <source>Set its serial output on.</source>
            <translation>Activez sa sortie série.</translation>
        </message>
        <message>
            <source>Bluetooth blood pressure cuff</source>
            <translation>Tensiomètre Bluetooth</translation>
        </message>
        <message>
            <source>Pair it with this computer first; it appears after a measurement.</source>
            <translation>Jumelez-le d'abord à cet ordinateur ; il apparaît après une mesure.</translation>
        </message>
        <message>
            <source>Bluetooth oximeter</source>
            <translation>Oxymètre Bluetooth</translation>
        </message>
        <message>
            <source>Pair it with this computer first, and put the finger in.</source>
            <translation>Jumelez-le d'abord à cet ordinateur et placez le doigt.</translation>
        </message>
        <message>
            <source>Bluetooth heart rate strap</source>
            <translation>Ceinture cardiaque Bluetooth</translation>
        </message>
        <message>
            <source>Wear it: it wakes on the skin.</source>
            <translation>Portez-la : elle s'éveille sur la peau.</translation>
        </message>
        <message>
            <source>Simulated patient</source>
            <translation>Patient simulé</translation>
        </message>
        <message>
            <source>Recorded vital signs from a CSV file</source>
            <translation>Signes vitaux enregistrés d'un fichier CSV</translation>
        </message>
        <message>
            <source>{name} is not plugged in. Check the USB cable.</source>
            <translation>{name} n'est pas branché. Vérifiez le câble USB.</translation>
        </message>
        <message>
            <source>{name} is gone. Plug the cable in again.</source>
            <translation>{name} a disparu. Rebranchez le câble.</translation>
        </message>
        <message>
            <source>The device on {name} takes nothing. Check its cable and its handshake setting.</source>
            <translation>L'appareil sur {name} ne prend rien. Vérifiez son câble et son réglage de handshake.</translation>
        </message>
        <message>
            <source>{name} is used by another program. Close it.</source>
            <translation>{name} est utilisé par un autre programme. Fermez-le.</translation>
        </message>
        <message>
            <source>No permission to open {name}. Add this user to the group that owns serial ports (sudo usermod -aG dialout $USER; on Arch: uucp), then log in again.</source>
            <translation>Pas de droit d'ouvrir {name}. Ajoutez cet utilisateur au groupe des ports série (sudo usermod -aG dialout $USER; sous Arch : uucp), puis reconnectez-vous.</translation>
        </message>
        <message>
            <source>{name} is not there. Check the USB cable.</source>
            <translation>{name} n'est pas là. Vérifiez le câble USB.</translation>
        </message>
        <message>
            <source>{name} cannot be opened ({error}). Unplug it and plug it in again.</source>
            <translation>{name} ne peut être ouvert ({error}). Débranchez-le et rebranchez-le.</translation>
        </message>
        <message>
            <source>{title} answers but sends no values. {help}</source>
            <translation>{title} répond mais n'envoie aucune valeur. {help}</translation>
        </message>
        <message>
            <source>Nothing received from {title}. Check power and cable. {help}</source>
            <translation>Rien reçu de {title}. Vérifiez courant et câble. {help}</translation>
        </message>
        <message>
            <source>The bytes received are those of {other}. Choose it, or check which device is on this cable.</source>
            <translation>Les octets reçus sont ceux de {other}. Choisissez-le, ou vérifiez quel appareil est sur ce câble.</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>Received bytes that are not from {title}. Check that this is the device, and that it sends at {settings}. {help}</source>
            <translation>Des octets reçus ne viennent pas de {title}. Vérifiez que c'est cet appareil et qu'il envoie à {settings}. {help}</translation>
        </message>
        <message>
            <source>a stored reading from before this session was not recorded. If it was taken just now, set the device's clock</source>
            <translation>une mesure mémorisée d'avant cette séance n'a pas été enregistrée. Si elle vient d'être prise, réglez l'horloge de l'appareil</translation>
        </message>
        <message>
            <source>a stored reading that does not say when it was taken was not recorded. Set the device's clock</source>
            <translation>une mesure mémorisée qui ne dit pas quand elle fut prise n'a pas été enregistrée. Réglez l'horloge de l'appareil</translation>
        </message>
        <message>
            <source>its clock is ahead of this computer's, so a stored reading cannot be told from a new one, and none is recorded. Set the device's clock</source>
            <translation>son horloge avance sur cet ordinateur, si bien qu'une mesure mémorisée ne se distingue pas d'une nouvelle ; aucune n'est enregistrée. Réglez l'horloge de l'appareil</translation>
        </message>
        <message>
            <source>its clock says {date}. Set it; values are timed by this computer</source>
            <translation>son horloge dit {date}. Réglez-la ; les valeurs sont datées par cet ordinateur</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>non reconnu</translation>
        </message>
        <message>
            <source>timed out</source>
            <translation>délai dépassé</translation>
        </message>
        <message>
            <source>weak signal</source>
            <translation>signal faible</translation>
        </message>
        <message>
            <source>out of range</source>
            <translation>hors limites</translation>
        </message>
        <message>
            <source>air line blocked</source>
            <translation>tuyau d'air bouché</translation>
        </message>
        <message>
            <source>cuff leaks or is loose</source>
            <translation>brassard qui fuit ou lâche</translation>
        </message>
        <message>
            <source>safety time-out</source>
            <translation>délai de sécurité</translation>
        </message>
        <message>
            <source>hardware fault</source>
            <translation>panne matérielle</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>non permis</translation>
        </message>
        <message>
            <source>pressure sensor fault</source>
            <translation>panne du capteur de pression</translation>
        </message>
        <message>
            <source>memory fault</source>
            <translation>panne de mémoire</translation>
        </message>
        <message>
            <source>cuff at {pressure} mmHg</source>
            <translation>brassard à {pressure} mmHg</translation>
        </message>
        <message>
            <source>error {error:02X}</source>
            <translation>erreur {error:02X}</translation>
        </message>
        <message>
            <source>event {kind} is unknown to this version of KAT Monitor; open it with a newer one</source>
            <translation>l'événement {kind} est inconnu de cette version de KAT Monitor ; ouvrez-le avec une plus récente</translation>
        </message>
        <message>
            <source>event {kind} version {v} is newer than {known}, which this version knows</source>
            <translation>l'événement {kind} version {v} est plus récent que {known}, que connaît cette version</translation>
        </message>
        <message>
            <source>nothing ran meanwhile</source>
            <translation>rien ne tournait entre-temps</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{where}: {was} -&gt; {now}</source>
            <translation>{where} : {was} -&gt; {now}</translation>
        </message>
        <message>
            <source>this rule</source>
            <translation>cette règle</translation>
        </message>
        <message>
            <source>a new rule</source>
            <translation>une nouvelle règle</translation>
        </message>
        <message>
            <source>{limit} does not fit: expected {expected}.</source>
            <translation>{limit} ne convient pas : attendu {expected}.</translation>
        </message>
        <message>
            <source>{limit} does not fit: {about} would then be expected {expected}.</source>
            <translation>{limit} ne convient pas : pour {about} il faudrait alors {expected}.</translation>
        </message>
        <message>
            <source>{low} to under {high}</source>
            <translation>de {low} à moins de {high}</translation>
        </message>
        <message>
            <source>over {low} to {high}</source>
            <translation>de plus de {low} à {high}</translation>
        </message>
        <message>
            <source>a rise of {numbers} percent</source>
            <translation>une hausse de {numbers} pour cent</translation>
        </message>
        <message>
            <source>a fall of {numbers} percent</source>
            <translation>une baisse de {numbers} pour cent</translation>
        </message>
        <message>
            <source>a change of {numbers} {unit} a minute ({vital})</source>
            <translation>une variation de {numbers} {unit} par minute ({vital})</translation>
        </message>
        <message>
            <source>a rise of {numbers} ({vital})</source>
            <translation>une hausse de {numbers} ({vital})</translation>
        </message>
        <message>
            <source>a distance from the baseline of {numbers} ({vital})</source>
            <translation>un écart à la valeur de base de {numbers} ({vital})</translation>
        </message>
        <message>
            <source>{numbers} ({vital})</source>
            <translation>{numbers} ({vital})</translation>
        </message>
        <message>
            <source>under {limit} (limit)</source>
            <translation>moins de {limit} (limite)</translation>
        </message>
        <message>
            <source>over {limit}, the limit of {id}, whose priority is only {priority}</source>
            <translation>plus de {limit}, la limite de {id}, dont la priorité n'est que {priority}</translation>
        </message>
        <message>
            <source>under {limit}, the limit of {id}, whose priority is only {priority}</source>
            <translation>moins de {limit}, la limite de {id}, dont la priorité n'est que {priority}</translation>
        </message>
        <message>
            <source>over {limit}, the low limit of {id}</source>
            <translation>plus de {limit}, la limite basse de {id}</translation>
        </message>
        <message>
            <source>at least {limit}, the low limit of {id}</source>
            <translation>au moins {limit}, la limite basse de {id}</translation>
        </message>
        <message>
            <source>under {limit}, the high limit of {id}</source>
            <translation>moins de {limit}, la limite haute de {id}</translation>
        </message>
        <message>
            <source>at most {limit}, the high limit of {id}</source>
            <translation>au plus {limit}, la limite haute de {id}</translation>
        </message>
        <message>
            <source>only a prescriber puts a protocol in force</source>
            <translation>seul un médecin met un protocole en vigueur</translation>
        </message>
        <message>
            <source>only the lead agrees to a vital sign without a high-priority alert</source>
            <translation>seul le responsable accepte un signe vital sans alerte de haute priorité</translation>
        </message>
        <message>
            <source>it needs a reason: write a word or two</source>
            <translation>il faut une raison : écrivez un mot ou deux</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>connecté(e)</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>déconnecté</translation>
        </message>
        <message>
            <source>PIN accepted</source>
            <translation>PIN accepté</translation>
        </message>
        <message>
            <source>wrong PIN</source>
            <translation>PIN faux</translation>
        </message>
        <message>
            <source>record opened</source>
            <translation>dossier ouvert</translation>
        </message>
        <message>
            <source>record exported</source>
            <translation>dossier exporté</translation>
        </message>
        <message>
            <source>setting changed</source>
            <translation>réglage changé</translation>
        </message>
        <message>
            <source>staff changed</source>
            <translation>personnel changé</translation>
        </message>
        <message>
            <source>protocol changed</source>
            <translation>protocole changé</translation>
        </message>
        <message>
            <source>seal key exported</source>
            <translation>clé de scellement exportée</translation>
        </message>
        <message>
            <source>seal key trusted</source>
            <translation>clé de scellement de confiance</translation>
        </message>
        <message>
            <source>seal key no longer trusted</source>
            <translation>clé de scellement sans confiance désormais</translation>
        </message>
        <message>
            <source>self-test signed</source>
            <translation>autotest signé</translation>
        </message>
        <message>
            <source>backup made</source>
            <translation>sauvegarde faite</translation>
        </message>
        <message>
            <source>backup failed</source>
            <translation>sauvegarde échouée</translation>
        </message>
        <message>
            <source>old backup removed</source>
            <translation>ancienne sauvegarde retirée</translation>
        </message>
        <message>
            <source>data restored</source>
            <translation>données restaurées</translation>
        </message>
        <message>
            <source>end of retention confirmed</source>
            <translation>fin de conservation confirmée</translation>
        </message>
        <message>
            <source>record deleted</source>
            <translation>dossier supprimé</translation>
        </message>
        <message>
            <source>audit read</source>
            <translation>audit lu</translation>
        </message>
        <message>
            <source>audit exported</source>
            <translation>audit exporté</translation>
        </message>
        <message>
            <source>the audit is not being written: the disk takes too long; see what else uses it</source>
            <translation>l'audit n'est pas écrit : le disque est trop lent ; voyez ce qui l'occupe</translation>
        </message>
        <message>
            <source>the audit is not being written: {fault}</source>
            <translation>l'audit n'est pas écrit : {fault}</translation>
        </message>
        <message>
            <source>another program is just making the audit</source>
            <translation>un autre programme est en train de créer l'audit</translation>
        </message>
        <message>
            <source>the next line writes it</source>
            <translation>la prochaine ligne l'écrira</translation>
        </message>
        <message>
            <source>the audit is encrypted and its key is not at hand</source>
            <translation>l'audit est chiffré et sa clé n'est pas disponible</translation>
        </message>
        <message>
            <source>unlock the data first</source>
            <translation>déverrouillez d'abord les données</translation>
        </message>
        <message>
            <source>another backup of this data is under way</source>
            <translation>une autre sauvegarde de ces données est en cours</translation>
        </message>
        <message>
            <source>there is no data of KAT Monitor in {folder}</source>
            <translation>il n'y a pas de données de KAT Monitor dans {folder}</translation>
        </message>
        <message>
            <source>a backup inside the data folder would be lost with it; name a folder on another disk</source>
            <translation>une sauvegarde dans le dossier de données serait perdue avec lui ; indiquez un dossier sur un autre disque</translation>
        </message>
        <message>
            <source>this data is encrypted and its key is not at hand, so that no copy could be verified</source>
            <translation>ces données sont chiffrées et leur clé n'est pas disponible, si bien qu'aucune copie ne pourrait être vérifiée</translation>
        </message>
        <message>
            <source>{final} is there already</source>
            <translation>{final} existe déjà</translation>
        </message>
        <message>
            <source>the disk for the backup is full</source>
            <translation>le disque de la sauvegarde est plein</translation>
        </message>
        <message>
            <source>free some space on it, or keep fewer backups</source>
            <translation>libérez de la place, ou gardez moins de sauvegardes</translation>
        </message>
        <message>
            <source>copying {file}</source>
            <translation>copie de {file}</translation>
        </message>
        <message>
            <source>{file} is not what was written</source>
            <translation>{file} n'est pas ce qui a été écrit</translation>
        </message>
        <message>
            <source>see to the disk, or use another</source>
            <translation>vérifiez le disque, ou prenez-en un autre</translation>
        </message>
        <message>
            <source>checking {file}</source>
            <translation>vérification de {file}</translation>
        </message>
        <message>
            <source>the library is damaged: {found}</source>
            <translation>la base de données est endommagée : {found}</translation>
        </message>
        <message>
            <source>the library is damaged; restore an older backup</source>
            <translation>la base de données est endommagée ; restaurez une sauvegarde plus ancienne</translation>
        </message>
        <message>
            <source>the record is gone</source>
            <translation>le dossier a disparu</translation>
        </message>
        <message>
            <source>{folder} is half a backup, or none: it has no {name}</source>
            <translation>{folder} est une moitié de sauvegarde, ou aucune : {name} manque</translation>
        </message>
        <message>
            <source>{path} is damaged; take another backup</source>
            <translation>{path} est endommagé ; prenez une autre sauvegarde</translation>
        </message>
        <message>
            <source>{folder} is not a backup of KAT Monitor</source>
            <translation>{folder} n'est pas une sauvegarde de KAT Monitor</translation>
        </message>
        <message>
            <source>{folder} was made by a newer version of KAT Monitor: use that one</source>
            <translation>{folder} vient d'une version plus récente de KAT Monitor : utilisez celle-ci</translation>
        </message>
        <message>
            <source>{path} was changed after the backup was made; take another backup</source>
            <translation>{path} a été modifié après la sauvegarde ; prenez-en une autre</translation>
        </message>
        <message>
            <source>half a backup: {path} is missing in {folder}</source>
            <translation>moitié de sauvegarde : {path} manque dans {folder}</translation>
        </message>
        <message>
            <source>{path} in {folder} is not what was backed up; take another backup</source>
            <translation>{path} dans {folder} n'est pas ce qui a été sauvegardé ; prenez une autre sauvegarde</translation>
        </message>
        <message>
            <source>there is no backup in {source}</source>
            <translation>il n'y a pas de sauvegarde dans {source}</translation>
        </message>
        <message>
            <source>event 1 is missing</source>
            <translation>l'événement 1 manque</translation>
        </message>
        <message>
            <source>event {seq} stands in its place</source>
            <translation>l'événement {seq} est à sa place</translation>
        </message>
        <message>
            <source>its number is not a number</source>
            <translation>son numéro n'est pas un nombre</translation>
        </message>
        <message>
            <source>event {due} is missing: {found}</source>
            <translation>l'événement {due} manque : {found}</translation>
        </message>
        <message>
            <source>event {due} has a field of the wrong type</source>
            <translation>l'événement {due} a un champ du mauvais type</translation>
        </message>
        <message>
            <source>event {due} is withheld by half: body and salt go together</source>
            <translation>l'événement {due} n'est retenu qu'à moitié : contenu et sel vont ensemble</translation>
        </message>
        <message>
            <source>event {due} holds text that is not UTF-8</source>
            <translation>l'événement {due} contient du texte qui n'est pas en UTF-8</translation>
        </message>
        <message>
            <source>event {seq} does not match its digest</source>
            <translation>l'événement {seq} ne correspond pas à son empreinte</translation>
        </message>
        <message>
            <source>event {seq} is not canonical JSON</source>
            <translation>l'événement {seq} n'est pas du JSON canonique</translation>
        </message>
        <message>
            <source>event {seq} does not match its hash</source>
            <translation>l'événement {seq} ne correspond pas à son hachage</translation>
        </message>
        <message>
            <source>event 1 cannot be read: the file is damaged or cut off</source>
            <translation>l'événement 1 est illisible : le fichier est endommagé ou tronqué</translation>
        </message>
        <message>
            <source>not a log: another kind of SQLite file</source>
            <translation>pas un dossier : une autre sorte de fichier SQLite</translation>
        </message>
        <message>
            <source>log version {version} is newer than this program, which knows {known}: use a newer one</source>
            <translation>le dossier est de version {version}, plus récente que ce programme, qui connaît {known} : utilisez-en un plus récent</translation>
        </message>
        <message>
            <source>there is no log version {version}</source>
            <translation>il n'existe pas de version {version} du dossier</translation>
        </message>
        <message>
            <source>the file is damaged: an ordinary reader does not open it</source>
            <translation>le fichier est endommagé : un lecteur ordinaire ne l'ouvre pas</translation>
        </message>
        <message>
            <source>the file is damaged: {damage}</source>
            <translation>le fichier est endommagé : {damage}</translation>
        </message>
        <message>
            <source>the seal cannot be read: the file is damaged or cut off</source>
            <translation>le sceau est illisible : le fichier est endommagé ou tronqué</translation>
        </message>
        <message>
            <source>event {at} cannot be read: the file is damaged or cut off</source>
            <translation>l'événement {at} est illisible : le fichier est endommagé ou tronqué</translation>
        </message>
        <message>
            <source>a {synthetic} session has no place among patients; use a training folder</source>
            <translation>une séance {synthetic} n'a pas sa place parmi des patients ; utilisez un dossier de formation</translation>
        </message>
        <message>
            <source>session {session} is this library's own: it is in the table already</source>
            <translation>la séance {session} est de cette bibliothèque : elle est déjà dans le tableau</translation>
        </message>
        <message>
            <source>session {session} was imported already, to the same event {head_seq}</source>
            <translation>la séance {session} était déjà importée, jusqu'au même événement {head_seq}</translation>
        </message>
        <message>
            <source>session {session} is here in a later state, event {head_seq}</source>
            <translation>la séance {session} est ici dans un état plus tardif, événement {head_seq}</translation>
        </message>
        <message>
            <source>session {session} is here with another history: one of the two files is not genuine</source>
            <translation>la séance {session} est ici avec une autre histoire : un des deux fichiers n'est pas authentique</translation>
        </message>
        <message>
            <source>holds what JSON cannot say</source>
            <translation>contient ce que JSON ne peut exprimer</translation>
        </message>
        <message>
            <source>not a log: another kind of JSON file</source>
            <translation>pas un dossier : une autre sorte de fichier JSON</translation>
        </message>
        <message>
            <source>session file version {version} is newer than this program, which knows {known}: use a newer one</source>
            <translation>le fichier de séance est de version {version}, plus récente que ce programme, qui connaît {known} : utilisez-en un plus récent</translation>
        </message>
        <message>
            <source>there is no session file version {version}</source>
            <translation>il n'existe pas de version {version} du fichier de séance</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <source>events is not a list</source>
            <translation>events n'est pas une liste</translation>
        </message>
        <message>
            <source>head is not the hash of event {seq}: the end is missing or was changed</source>
            <translation>head n'est pas le hachage de l'événement {seq} : la fin manque ou a été modifiée</translation>
        </message>
        <message>
            <source>event 1 says otherwise than the part session</source>
            <translation>l'événement 1 dit autre chose que la partie session</translation>
        </message>
        <message>
            <source>event {place} is not an object</source>
            <translation>l'événement {place} n'est pas un objet</translation>
        </message>
        <message>
            <source>event {place}</source>
            <translation>l'événement {place}</translation>
        </message>
        <message>
            <source>event {place} has a body that is no object</source>
            <translation>le contenu de l'événement {place} n'est pas un objet</translation>
        </message>
        <message>
            <source>seal is neither null nor a list of seals</source>
            <translation>seal n'est ni null ni une liste de sceaux</translation>
        </message>
        <message>
            <source>seal holds what is no seal</source>
            <translation>seal contient ce qui n'est pas un sceau</translation>
        </message>
        <message>
            <source>the seal</source>
            <translation>le sceau</translation>
        </message>
        <message>
            <source>{what} has a key that does not belong there: {strange}</source>
            <translation>{what} a une clé qui n'y a pas sa place : {strange}</translation>
        </message>
        <message>
            <source>{what} lacks {missing}</source>
            <translation>{what} : il manque {missing}</translation>
        </message>
        <message>
            <source>key {twice} stands twice in one object</source>
            <translation>la clé {twice} figure deux fois dans un objet</translation>
        </message>
        <message>
            <source>{name} is not a number</source>
            <translation>{name} n'est pas un nombre</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>ligne {line}, colonne {column}</translation>
        </message>
        <message>
            <source>{where} cannot be read: the file is damaged or cut off</source>
            <translation>{where} illisible : le fichier est endommagé ou tronqué</translation>
        </message>
        <message>
            <source>another window of KAT Monitor is just making this library</source>
            <translation>une autre fenêtre de KAT Monitor crée justement cette base de données</translation>
        </message>
        <message>
            <source>try again in a moment</source>
            <translation>réessayez dans un instant</translation>
        </message>
        <message>
            <source>this data is encrypted and its key is not at hand</source>
            <translation>ces données sont chiffrées et leur clé n'est pas disponible</translation>
        </message>
        <message>
            <source>this data is encrypted with another key, or damaged</source>
            <translation>ces données sont chiffrées avec une autre clé, ou endommagées</translation>
        </message>
        <message>
            <source>a newer version of KAT Monitor has changed this library: use that one</source>
            <translation>une version plus récente de KAT Monitor a modifié cette base de données : utilisez celle-ci</translation>
        </message>
        <message>
            <source>the log is open in this program</source>
            <translation>le dossier est ouvert dans ce programme</translation>
        </message>
        <message>
            <source>close it there first</source>
            <translation>fermez-le d'abord là-bas</translation>
        </message>
        <message>
            <source>the log is sealed and the seal key is not at hand</source>
            <translation>le dossier est scellé et la clé de scellement n'est pas disponible</translation>
        </message>
        <message>
            <source>go on in the room that sealed it</source>
            <translation>continuez dans la salle qui l'a scellé</translation>
        </message>
        <message>
            <source>another program wrote to the log</source>
            <translation>un autre programme a écrit dans le dossier</translation>
        </message>
        <message>
            <source>close it; what is kept here needs a new session</source>
            <translation>fermez-le ; ce qui est gardé ici demande une nouvelle séance</translation>
        </message>
        <message>
            <source>{folder} lies on a network share ({found})</source>
            <translation>{folder} est sur un partage réseau ({found})</translation>
        </message>
        <message>
            <source>keep a running session on a disk of this computer; copy it to the share when it is signed</source>
            <translation>gardez une séance en cours sur un disque de cet ordinateur ; copiez-la sur le partage une fois signée</translation>
        </message>
        <message>
            <source>this note does not lie in this room's library</source>
            <translation>cette note n'est pas dans la bibliothèque de cette salle</translation>
        </message>
        <message>
            <source>this text is not the one that was written: its digest differs from the record's</source>
            <translation>ce texte n'est pas celui qui a été écrit : son empreinte diffère de celle du dossier</translation>
        </message>
        <message>
            <source>own notes need your PIN once, to make the key that only you can open</source>
            <translation>les notes personnelles demandent une fois votre PIN, pour faire la clé que vous seul ouvrez</translation>
        </message>
        <message>
            <source>; it opens with the PIN that was yours until {until}</source>
            <translation>; elle s'ouvre avec le PIN que vous aviez jusqu'au {until}</translation>
        </message>
        <message>
            <source>this PIN does not open the note{old}</source>
            <translation>ce PIN n'ouvre pas la note{old}</translation>
        </message>
        <message>
            <source>this note was changed after it was written and cannot be read</source>
            <translation>cette note a été changée après son écriture et ne peut être lue</translation>
        </message>
        <message>
            <source>the disk is still busy with the batch before</source>
            <translation>le disque écrit encore l'entrée précédente</translation>
        </message>
        <message>
            <source>hand that one in again first</source>
            <translation>remettez d'abord celle-là</translation>
        </message>
        <message>
            <source>the disk takes too long to write</source>
            <translation>le disque met trop de temps à écrire</translation>
        </message>
        <message>
            <source>see what else uses it; keep the program open</source>
            <translation>voyez ce qui l'occupe ; gardez le programme ouvert</translation>
        </message>
        <message>
            <source>a patient needs a number and a name</source>
            <translation>un patient demande un numéro et un nom</translation>
        </message>
        <message>
            <source>{date_of_birth!r} is not a date; write it as 1984-02-29</source>
            <translation>{date_of_birth!r} n'est pas une date ; écrivez 1984-02-29</translation>
        </message>
        <message>
            <source>an escort needs a name</source>
            <translation>un accompagnant demande un nom</translation>
        </message>
        <message>
            <source>a person needs a name, and initials of one to four letters</source>
            <translation>une personne demande un nom et des initiales d'une à quatre lettres</translation>
        </message>
        <message>
            <source>{role!r} is not a role; choose one of: {roles}</source>
            <translation>{role!r} n'est pas un rôle ; choisissez : {roles}</translation>
        </message>
        <message>
            <source>{initials} are another person's initials; choose others</source>
            <translation>{initials} sont les initiales d'une autre personne ; choisissez-en d'autres</translation>
        </message>
        <message>
            <source>{count} wrong PINs: wait {rest} s</source>
            <translation>{count} PIN faux : attendez {rest} s</translation>
        </message>
        <message>
            <source>a PIN has 4 to 12 digits</source>
            <translation>un PIN a 4 à 12 chiffres</translation>
        </message>
        <message>
            <source>there is no person {person!r}</source>
            <translation>il n'y a pas de personne {person!r}</translation>
        </message>
        <message>
            <source>this data has no passphrase: its key lies in the keyring of the computer it was made on</source>
            <translation>ces données n'ont pas de phrase secrète : leur clé est dans le trousseau de l'ordinateur où elles ont été faites</translation>
        </message>
        <message>
            <source>this is not the passphrase of this data</source>
            <translation>ce n'est pas la phrase secrète de ces données</translation>
        </message>
        <message>
            <source>this is the recovery key of another data folder</source>
            <translation>c'est la clé de secours d'un autre dossier de données</translation>
        </message>
        <message>
            <source>{folder} is damaged</source>
            <translation>{folder} est endommagé</translation>
        </message>
        <message>
            <source>put it back from the last backup</source>
            <translation>reprenez-le de la dernière sauvegarde</translation>
        </message>
        <message>
            <source>this data was protected by a newer version of KAT Monitor</source>
            <translation>ces données ont été protégées par une version plus récente de KAT Monitor</translation>
        </message>
        <message>
            <source>use that one</source>
            <translation>utilisez celle-là</translation>
        </message>
        <message>
            <source>this data is encrypted, and its key is not in the keyring of this computer</source>
            <translation>ces données sont chiffrées, et leur clé n'est pas dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>this data is protected already</source>
            <translation>ces données sont déjà protégées</translation>
        </message>
        <message>
            <source>the keyring of this computer does not keep the key; choose a passphrase</source>
            <translation>le trousseau de cet ordinateur ne garde pas la clé ; choisissez une phrase secrète</translation>
        </message>
        <message>
            <source>this is the key of another data folder</source>
            <translation>c'est la clé d'un autre dossier de données</translation>
        </message>
        <message>
            <source>a recovery key has {groups} groups of {group} letters and digits</source>
            <translation>une clé de secours a {groups} groupes de {group} lettres et chiffres</translation>
        </message>
        <message>
            <source>a letter of the recovery key is wrong: compare it with the print</source>
            <translation>une lettre de la clé de secours est fausse : comparez avec l'imprimé</translation>
        </message>
        <message>
            <source>four words that fit nowhere else do well</source>
            <translation>quatre mots qui ne vont nulle part ailleurs conviennent</translation>
        </message>
        <message>
            <source>a passphrase has at least {shortest_passphrase} letters; {words}</source>
            <translation>une phrase secrète a au moins {shortest_passphrase} lettres ; {words}</translation>
        </message>
        <message>
            <source>not a log: the file is empty</source>
            <translation>pas un dossier : le fichier est vide</translation>
        </message>
        <message>
            <source>not a log</source>
            <translation>pas un dossier</translation>
        </message>
        <message>
            <source>encrypted, and no key is at hand (or not a log)</source>
            <translation>chiffré, et aucune clé n'est disponible (ou pas un dossier)</translation>
        </message>
        <message>
            <source>encrypted by another key than this data folder's, or its first page is damaged</source>
            <translation>chiffré par une autre clé que celle de ce dossier de données, ou sa première page est endommagée</translation>
        </message>
        <message>
            <source>{name} is being written too fast to be copied</source>
            <translation>{name} s'écrit trop vite pour être copié</translation>
        </message>
        <message>
            <source>the folder of the second copy is gone</source>
            <translation>le dossier de la deuxième copie a disparu</translation>
        </message>
        <message>
            <source>connect its disk or share</source>
            <translation>connectez son disque ou partage</translation>
        </message>
        <message>
            <source>the disk of the second copy is gone</source>
            <translation>le disque de la deuxième copie a disparu</translation>
        </message>
        <message>
            <source>connect it again</source>
            <translation>reconnectez-le</translation>
        </message>
        <message>
            <source>another record has the name of the second copy</source>
            <translation>un autre dossier porte le nom de la deuxième copie</translation>
        </message>
        <message>
            <source>move {path} away</source>
            <translation>déplacez {path}</translation>
        </message>
        <message>
            <source>the disk of the second copy does not answer</source>
            <translation>le disque de la deuxième copie ne répond pas</translation>
        </message>
        <message>
            <source>the end of retention is confirmed by a lead</source>
            <translation>la fin de conservation est confirmée par un responsable</translation>
        </message>
        <message>
            <source>the list has changed since it was shown: look at it again</source>
            <translation>la liste a changé depuis son affichage : regardez-la de nouveau</translation>
        </message>
        <message>
            <source>nothing was deleted: {problem}</source>
            <translation>rien n'a été supprimé : {problem}</translation>
        </message>
        <message>
            <source>{kind} {name} is missing</source>
            <translation>{kind} {name} manque</translation>
        </message>
        <message>
            <source>{kind} {name} does not belong here</source>
            <translation>{kind} {name} n'a rien à faire ici</translation>
        </message>
        <message>
            <source>{kind} {name} was changed</source>
            <translation>{kind} {name} a été modifié</translation>
        </message>
        <message>
            <source>not a seal key</source>
            <translation>pas une clé de scellement</translation>
        </message>
        <message>
            <source>a seal key of version {version}, newer than this program, which knows 1</source>
            <translation>une clé de scellement de version {version}, plus récente que ce programme, qui connaît 1</translation>
        </message>
        <message>
            <source>a seal key that is damaged</source>
            <translation>une clé de scellement endommagée</translation>
        </message>
        <message>
            <source>seal does not match</source>
            <translation>le sceau ne correspond pas</translation>
        </message>
        <message>
            <source>event {last} stands behind the seal and is not sealed</source>
            <translation>l'événement {last} suit le sceau et n'est pas scellé</translation>
        </message>
        <message>
            <source>the key {fingerprint} is trusted already</source>
            <translation>la clé {fingerprint} a déjà la confiance</translation>
        </message>
        <message>
            <source>this clinic</source>
            <translation>cette clinique</translation>
        </message>
        <message>
            <source>{session} cannot name a session: use a-z, 0-9 and -, at most 64</source>
            <translation>{session} ne peut nommer une séance : a-z, 0-9 et -, 64 au plus</translation>
        </message>
        <message>
            <source>there is a session {id} already</source>
            <translation>il y a déjà une séance {id}</translation>
        </message>
        <message>
            <source>a session begins with SessionOpened</source>
            <translation>une séance commence par SessionOpened</translation>
        </message>
        <message>
            <source>this data is open in another window of KAT Monitor</source>
            <translation>ces données sont ouvertes dans une autre fenêtre de KAT Monitor</translation>
        </message>
        <message>
            <source>work there; this window only shows it</source>
            <translation>travaillez là-bas ; cette fenêtre ne fait que les montrer</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>free some space on it</source>
            <translation>libérez de la place</translation>
        </message>
        <message>
            <source>the disk or folder is read-only</source>
            <translation>le disque ou le dossier est en lecture seule</translation>
        </message>
        <message>
            <source>make it writable, or choose another folder</source>
            <translation>rendez-le inscriptible, ou choisissez un autre dossier</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>le disque signale une erreur</translation>
        </message>
        <message>
            <source>check its cable and its health, and keep a copy of the data folder</source>
            <translation>vérifiez son câble et son état, et gardez une copie du dossier de données</translation>
        </message>
        <message>
            <source>another program holds the file</source>
            <translation>un autre programme tient le fichier</translation>
        </message>
        <message>
            <source>close the program that has it open</source>
            <translation>fermez le programme qui l'a ouvert</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>le fichier ne peut être ouvert</translation>
        </message>
        <message>
            <source>check that the folder is there and may be read and written</source>
            <translation>vérifiez que le dossier est là et peut être lu et écrit</translation>
        </message>
        <message>
            <source>the file's name is too long</source>
            <translation>le nom du fichier est trop long</translation>
        </message>
        <message>
            <source>choose a shorter one</source>
            <translation>choisissez-en un plus court</translation>
        </message>
        <message>
            <source>the file on disk is damaged</source>
            <translation>le fichier sur le disque est endommagé</translation>
        </message>
        <message>
            <source>keep a copy of it as it is and restore the last backup</source>
            <translation>gardez-en une copie telle quelle et restaurez la dernière sauvegarde</translation>
        </message>
        <message>
            <source>sealed by an unknown key</source>
            <translation>scellé par une clé inconnue</translation>
        </message>
        <message>
            <source>holds bytes that are not UTF-8</source>
            <translation>contient des octets qui ne sont pas de l'UTF-8</translation>
        </message>
        <message>
            <source>derived copy, not signed: a change cannot be seen</source>
            <translation>copie dérivée, non signée : une modification ne se verrait pas</translation>
        </message>
        <message>
            <source>altered: derived copy, its signature does not match</source>
            <translation>modifié : copie dérivée, sa signature ne correspond pas</translation>
        </message>
        <message>
            <source>derived copy, signature valid, by a key that is not known here: {by}</source>
            <translation>copie dérivée, signature valable, par une clé inconnue ici : {by}</translation>
        </message>
        <message>
            <source>derived copy, signature valid: {by}</source>
            <translation>copie dérivée, signature valable : {by}</translation>
        </message>
        <message>
            <source>altered: {problem}</source>
            <translation>modifié : {problem}</translation>
        </message>
        <message>
            <source>intact to event {seq}, not sealed: a missing end cannot be seen</source>
            <translation>intact jusqu'à l'événement {seq}, non scellé : une fin manquante ne se verrait pas</translation>
        </message>
        <message>
            <source>intact, sealed by {by}</source>
            <translation>intact, scellé par {by}</translation>
        </message>
        <message>
            <source>; withheld: {count} of {of} events, event {first} the first</source>
            <translation> ; retenus : {count} événements sur {of}, le premier étant {first}</translation>
        </message>
        <message>
            <source>{name} fingerprint {fingerprint}</source>
            <translation>{name}, empreinte {fingerprint}</translation>
        </message>
        <message>
            <source>no esketamine was given in this session: there is no REMS form to fill</source>
            <translation>pas d'eskétamine donnée dans cette séance : il n'y a pas de formulaire REMS à remplir</translation>
        </message>
        <message>
            <source>not a derived copy that this version knows</source>
            <translation>pas une copie dérivée que connaît cette version</translation>
        </message>
        <message>
            <source>altered: the signature of the derived copy does not hold</source>
            <translation>modifié : la signature de la copie dérivée ne tient pas</translation>
        </message>
        <message>
            <source>not a derived copy: {error}</source>
            <translation>pas une copie dérivée : {error}</translation>
        </message>
        <message>
            <source>{name} is a session's log</source>
            <translation>{name} est le dossier d'une séance</translation>
        </message>
        <message>
            <source>name another file</source>
            <translation>indiquez un autre fichier</translation>
        </message>
        <message>
            <source>{what} no valid value</source>
            <translation>{what} sans valeur valable</translation>
        </message>
        <message>
            <source>device gone</source>
            <translation>appareil disparu</translation>
        </message>
        <message>
            <source>{what} no signal</source>
            <translation>{what} sans signal</translation>
        </message>
        <message>
            <source>{what} nothing but artefact</source>
            <translation>{what} rien que des artéfacts</translation>
        </message>
        <message>
            <source>{what} measurement failed</source>
            <translation>{what} mesure échouée</translation>
        </message>
        <message>
            <source>set overdue</source>
            <translation>série en retard</translation>
        </message>
        <message>
            <source>recheck overdue</source>
            <translation>recontrôle en retard</translation>
        </message>
        <message>
            <source>not recording</source>
            <translation>pas d'enregistrement</translation>
        </message>
        <message>
            <source>noted: {codes}</source>
            <translation>noté : {codes}</translation>
        </message>
        <message>
            <source>this computer: {codes}</source>
            <translation>cet ordinateur : {codes}</translation>
        </message>
        <message>
            <source>{what} ≥ baseline + {limit} %</source>
            <translation>{what} ≥ valeur de base + {limit} %</translation>
        </message>
        <message>
            <source>{what} ≤ baseline − {limit} %</source>
            <translation>{what} ≤ valeur de base − {limit} %</translation>
        </message>
        <message>
            <source>{what} rises by {limit} a minute or more</source>
            <translation>{what} monte de {limit} par minute ou plus</translation>
        </message>
        <message>
            <source>{what} falls by {limit} a minute or more</source>
            <translation>{what} baisse de {limit} par minute ou plus</translation>
        </message>
        <message>
            <source>{what} outside {low} to {limit}</source>
            <translation>{what} hors de {low} à {limit}</translation>
        </message>
        <message>
            <source>baseline − {size}</source>
            <translation>valeur de base − {size}</translation>
        </message>
        <message>
            <source>baseline + {size}</source>
            <translation>valeur de base + {size}</translation>
        </message>
        <message>
            <source>from T+{minute}</source>
            <translation>dès T+{minute}</translation>
        </message>
        <message>
            <source>baseline &lt; {limit}</source>
            <translation>valeur de base &lt; {limit}</translation>
        </message>
        <message>
            <source>baseline ≥ {limit} or unknown</source>
            <translation>valeur de base ≥ {limit} ou inconnue</translation>
        </message>
        <message>
            <source>with MOAA/S ≤ {limit}</source>
            <translation>avec MOAA/S ≤ {limit}</translation>
        </message>
        <message>
            <source>also while a BP alert waits for its recheck</source>
            <translation>aussi tant qu'une alerte PA attend son recontrôle</translation>
        </message>
        <message>
            <source>it does not begin with the opening of a session</source>
            <translation>il ne commence pas par l'ouverture d'une séance</translation>
        </message>
        <message>
            <source>event {seq} does not have the shape of a {kind}: {error}</source>
            <translation>l'événement {seq} n'a pas la forme de {kind} : {error}</translation>
        </message>
        <message>
            <source>record intact, page not checked</source>
            <translation>dossier intact, pages non vérifiées</translation>
        </message>
        <message>
            <source>altered: page 1: it says beside the clinic's name what no report says there</source>
            <translation>modifié : page 1 : à côté du nom de la clinique figure ce qu'aucun rapport n'y dit</translation>
        </message>
        <message>
            <source>not a report of KAT Monitor, or too damaged to find the record in it</source>
            <translation>pas un rapport de KAT Monitor, ou trop endommagé pour y trouver le dossier</translation>
        </message>
        <message>
            <source>the record does not make a session</source>
            <translation>le dossier ne forme pas une séance</translation>
        </message>
        <message>
            <source>the attached record is not spelled as it was exported</source>
            <translation>le dossier joint n'est pas écrit tel qu'il a été exporté</translation>
        </message>
        <message>
            <source>what the pages were set from does not follow from the record</source>
            <translation>ce dont les pages sont composées ne découle pas du dossier</translation>
        </message>
        <message>
            <source>page 1: the identity block is not one</source>
            <translation>page 1 : le bloc d'identité n'en est pas un</translation>
        </message>
        <message>
            <source>page 1: the library knows the patient or the escort by other words</source>
            <translation>page 1 : la base de données connaît le patient ou l'accompagnant autrement</translation>
        </message>
        <message>
            <source>{words}; page not checked</source>
            <translation>{words} ; pages non vérifiées</translation>
        </message>
        <message>
            <source>what the pages were set from does not follow from the derived copy</source>
            <translation>ce dont les pages sont composées ne découle pas de la copie dérivée</translation>
        </message>
        <message>
            <source>page 1: a derived copy names nobody</source>
            <translation>page 1 : une copie dérivée ne nomme personne</translation>
        </message>
        <message>
            <source>altered: {what}</source>
            <translation>modifié : {what}</translation>
        </message>
        <message>
            <source>the pages cannot be set from what is attached</source>
            <translation>les pages ne peuvent être composées de ce qui est joint</translation>
        </message>
        <message>
            <source>the file around the record is damaged</source>
            <translation>le fichier autour du dossier est endommagé</translation>
        </message>
        <message>
            <source>page {number}: {line}</source>
            <translation>page {number} : {line}</translation>
        </message>
        <message>
            <source>its drawing</source>
            <translation>son dessin</translation>
        </message>
        <message>
            <source>page {number}: {found} pages instead of {wanted}</source>
            <translation>page {number} : {found} pages au lieu de {wanted}</translation>
        </message>
        <message>
            <source>the file around its pages: they were stored anew, or their fonts or attachments changed</source>
            <translation>le fichier autour de ses pages : elles ont été réenregistrées, ou leurs polices ou pièces jointes modifiées</translation>
        </message>
        <message>
            <source>a line is missing</source>
            <translation>une ligne manque</translation>
        </message>
        <message>
            <source>{words}; tables not checked</source>
            <translation>{words} ; tables non vérifiées</translation>
        </message>
        <message>
            <source>altered: derived copy, table {wrong} is not what its signed document says</source>
            <translation>modifié : copie dérivée, la table {wrong} n'est pas ce que dit son document signé</translation>
        </message>
        <message>
            <source>last session, {day}, {drug} {mg:g} mg</source>
            <translation>dernière séance, {day}, {drug} {mg:g} mg</translation>
        </message>
        <message>
            <source>up to 30 s</source>
            <translation>jusqu'à 30 s</translation>
        </message>
        <message>
            <source>up to 60 s</source>
            <translation>jusqu'à 60 s</translation>
        </message>
        <message>
            <source>up to 2 min</source>
            <translation>jusqu'à 2 min</translation>
        </message>
        <message>
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Doses given</source>
            <translation>Doses données</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>With late or missed checks</source>
            <translation>Avec contrôles tardifs ou manqués</translation>
        </message>
        <message>
            <source>With a high alert</source>
            <translation>Avec une alerte haute</translation>
        </message>
        <message>
            <source>With an override</source>
            <translation>Avec une dérogation</translation>
        </message>
        <message>
            <source>REMS forms owed</source>
            <translation>Formulaires REMS dus</translation>
        </message>
        <message>
            <source>Not intact, not counted</source>
            <translation>Non intacts, non comptés</translation>
        </message>
        <message>
            <source>no protocol</source>
            <translation>pas de protocole</translation>
        </message>
        <message>
            <source>Sessions by protocol</source>
            <translation>Séances par protocole</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>À l'heure</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Manqué</translation>
        </message>
        <message>
            <source>{value:.0f} % of {total} on time</source>
            <translation>{value:.0f} % de {total} à l'heure</translation>
        </message>
        <message>
            <source>late ones by {median:.1f} min in the middle, {late:.1f} at worst</source>
            <translation>retards : médiane {median:.1f} min, maximum {late:.1f}</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>{total:.1f} alerts a session</source>
            <translation>{total:.1f} alertes par séance</translation>
        </message>
        <message>
            <source>Alert burden by rule</source>
            <translation>Charge d'alertes par règle</translation>
        </message>
        <message>
            <source>Answers to medium and high alerts</source>
            <translation>Réponses aux alertes moyennes et hautes</translation>
        </message>
        <message>
            <source>{name} min</source>
            <translation>{name} min</translation>
        </message>
        <message>
            <source>{median:.0f} min in the middle, {times:.0f} at most</source>
            <translation>médiane {median:.0f} min, maximum {times:.0f}</translation>
        </message>
        <message>
            <source>Time to discharge</source>
            <translation>Temps jusqu'à la sortie</translation>
        </message>
        <message>
            <source>Ready and still here</source>
            <translation>Prêt et encore là</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Dérogations</translation>
        </message>
        <message>
            <source>Gates waived</source>
            <translation>Dispenses</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Par téléphone</translation>
        </message>
        <message>
            <source>Late findings</source>
            <translation>Constats tardifs</translation>
        </message>
        <message>
            <source>Decisions and findings</source>
            <translation>Décisions et constats</translation>
        </message>
        <message>
            <source>in all sessions</source>
            <translation>dans toutes les séances</translation>
        </message>
        <message>
            <source>not ended</source>
            <translation>non terminée</translation>
        </message>
        <message>
            <source>How sessions ended</source>
            <translation>Comment les séances ont fini</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>REMS forms</source>
            <translation>Formulaires REMS</translation>
        </message>
        <message>
            <source>, {late_min} min late</source>
            <translation>, {late_min} min de retard</translation>
        </message>
        <message>
            <source>Check of {at}: {state}{late}</source>
            <translation>Contrôle de {at} : {state}{late}</translation>
        </message>
        <message>
            <source>{text}: not answered for {waited}</source>
            <translation>{text} : sans réponse pendant {waited}</translation>
        </message>
        <message>
            <source>{text}: {action} by {by} after {seconds}</source>
            <translation>{text} : {action} par {by} après {seconds}</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Dispensé</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>Dérogé</translation>
        </message>
        <message>
            <source> by telephone</source>
            <translation> par téléphone</translation>
        </message>
        <message>
            <source>{kind}{told} by {prescriber}: {what}. {reason}</source>
            <translation>{kind}{told} par {prescriber} : {what}. {reason}</translation>
        </message>
        <message>
            <source>Late finding: {text}</source>
            <translation>Constat tardif : {text}</translation>
        </message>
        <message>
            <source>{count} medium or high</source>
            <translation>{count} moyennes ou hautes</translation>
        </message>
        <message>
            <source>: median {median}, worst {times}</source>
            <translation> : médiane {median}, au pire {times}</translation>
        </message>
        <message>
            <source>; {never} never answered</source>
            <translation> ; {never} jamais répondues</translation>
        </message>
        <message>
            <source>; {slow} over 2 min</source>
            <translation> ; {slow} plus de 2 min</translation>
        </message>
        <message>
            <source>{count} waived, {count_2} overridden, {count_3} found late</source>
            <translation>{count} dispensés, {count_2} dérogés, {count_3} trouvés tard</translation>
        </message>
        <message>
            <source>{count} on time, {count_2} late, {count_3} missed</source>
            <translation>{count} à l'heure, {count_2} en retard, {count_3} manqués</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <source>{count}, {gaps} in all</source>
            <translation>{count}, {gaps} en tout</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>unsigned for {utc} h</source>
            <translation>non signée depuis {utc} h</translation>
        </message>
        <message>
            <source>{days_left} days left</source>
            <translation>{days_left} jours restants</translation>
        </message>
        <message>
            <source>{days_left} days over</source>
            <translation>{days_left} jours de retard</translation>
        </message>
        <message>
            <source>REMS form not submitted, {days}</source>
            <translation>formulaire REMS non envoyé, {days}</translation>
        </message>
        <message>
            <source>this version of the program decides this log otherwise than it was recorded; both sides are decided anew</source>
            <translation>cette version du programme décide ce dossier autrement qu'il n'a été enregistré ; les deux côtés sont décidés à nouveau</translation>
        </message>
        <message>
            <source>session {number} of {logs}</source>
            <translation>séance {number} sur {logs}</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>vient</translation>
        </message>
        <message>
            <source>goes</source>
            <translation>part</translation>
        </message>
        <message>
            <source>moves</source>
            <translation>bouge</translation>
        </message>
        <message>
            <source>open</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>{count} comes</source>
            <translation>{count} vient</translation>
        </message>
        <message>
            <source>{count} come</source>
            <translation>{count} viennent</translation>
        </message>
        <message>
            <source>{count} goes</source>
            <translation>{count} disparaît</translation>
        </message>
        <message>
            <source>{count} go</source>
            <translation>{count} disparaissent</translation>
        </message>
        <message>
            <source>{count} moves</source>
            <translation>{count} se déplace</translation>
        </message>
        <message>
            <source>{count} move</source>
            <translation>{count} se déplacent</translation>
        </message>
        <message>
            <source>{count} stays</source>
            <translation>{count} reste</translation>
        </message>
        <message>
            <source>{count} stay</source>
            <translation>{count} restent</translation>
        </message>
        <message>
            <source>no dose</source>
            <translation>pas de dose</translation>
        </message>
        <message>
            <source>{how:&lt;5}  {stars:&lt;3} {when:&lt;7} {rule}: {text}</source>
            <translation>{how:&lt;5}  {stars:&lt;3} {when:&lt;7} {rule} : {text}</translation>
        </message>
        <message>
            <source>{line} ({moved})</source>
            <translation>{line} ({moved})</translation>
        </message>
        <message>
            <source>{moved} later</source>
            <translation>{moved} plus tard</translation>
        </message>
        <message>
            <source>{moved} sooner</source>
            <translation>{moved} plus tôt</translation>
        </message>
        <message>
            <source>from {was} to {now}, {by}</source>
            <translation>de {was} à {now}, {by}</translation>
        </message>
        <message>
            <source>ended {was}, now {now}</source>
            <translation>finissait {was}, maintenant {now}</translation>
        </message>
        <message>
            <source>ends at another second</source>
            <translation>finit à une autre seconde</translation>
        </message>
        <message>
            <source>was {priority}</source>
            <translation>était {priority}</translation>
        </message>
        <message>
            <source>limit was {limit:g}</source>
            <translation>la limite était {limit:g}</translation>
        </message>
        <message>
            <source>came back {now} times, was {was}</source>
            <translation>revenue {now} fois, était {was}</translation>
        </message>
        <message>
            <source>{priority} {was} to {now}</source>
            <translation>{priority} {was} à {now}</translation>
        </message>
        <message>
            <source>1 session: {changed} alerts</source>
            <translation>1 séance : alertes {changed}</translation>
        </message>
        <message>
            <source>{count} sessions: {changed} alerts</source>
            <translation>{count} séances : alertes {changed}</translation>
        </message>
        <message>
            <source>This session is open already. Start a new one for another patient.</source>
            <translation>Cette séance est déjà ouverte. Commencez-en une autre pour un autre patient.</translation>
        </message>
        <message>
            <source>The session has ended: readings stop.</source>
            <translation>La séance est terminée : les mesures s'arrêtent.</translation>
        </message>
        <message>
            <source>A number in this entry is not possible. Enter it again.</source>
            <translation>Un nombre de cette saisie est impossible. Saisissez-la de nouveau.</translation>
        </message>
        <message>
            <source>Not for the role {role}.</source>
            <translation>Pas pour le rôle {role}.</translation>
        </message>
        <message>
            <source> Ask: {allowed}.</source>
            <translation> Demandez : {allowed}.</translation>
        </message>
        <message>
            <source>{by} is not signed in. Sign in with the PIN first.</source>
            <translation>{by} n'est pas connecté. Connectez-vous d'abord avec le PIN.</translation>
        </message>
        <message>
            <source>{name} is signed in as {person_role}, not as {role}.</source>
            <translation>{name} est connecté comme {person_role}, pas comme {role}.</translation>
        </message>
        <message>
            <source>The record is signed. Write an addendum instead.</source>
            <translation>Le dossier est signé. Écrivez plutôt un addendum.</translation>
        </message>
        <message>
            <source>The session has ended. Write a note, or an addendum after signing.</source>
            <translation>La séance est terminée. Écrivez une note, ou un addendum après la signature.</translation>
        </message>
        <message>
            <source>public transport</source>
            <translation>transports publics</translation>
        </message>
        <message>
            <source>on foot</source>
            <translation>à pied</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>pas encore jugé</translation>
        </message>
        <message>
            <source>not answered: {missing}</source>
            <translation>sans réponse : {missing}</translation>
        </message>
        <message>
            <source>{by} at {at}</source>
            <translation>{by} à {at}</translation>
        </message>
        <message>
            <source>{key} {word}</source>
            <translation>{key} {word}</translation>
        </message>
        <message>
            <source>{code} at {at}, after {who}</source>
            <translation>{code} à {at}, après {who}</translation>
        </message>
        <message>
            <source>{who}: {found}</source>
            <translation>{who} : {found}</translation>
        </message>
        <message>
            <source>arranged: {relation}, {transport}; </source>
            <translation>prévu : {relation}, {transport} ; </translation>
        </message>
        <message>
            <source>none arranged; </source>
            <translation>aucun prévu ; </translation>
        </message>
        <message>
            <source>{planned}the escort has not been seen</source>
            <translation>{planned}l'accompagnant n'a pas été vu</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>n'est pas venu</translation>
        </message>
        <message>
            <source>unfit</source>
            <translation>inapte à conduire</translation>
        </message>
        <message>
            <source>escort {reason} ({when})</source>
            <translation>accompagnant {reason} ({when})</translation>
        </message>
        <message>
            <source>{relation}, {transport}, seen by {when}</source>
            <translation>{relation}, {transport}, vu par {when}</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>seul</translation>
        </message>
        <message>
            <source>not handed over yet</source>
            <translation>pas encore remis</translation>
        </message>
        <message>
            <source>{why}: {shown}</source>
            <translation>{why} : {shown}</translation>
        </message>
        <message>
            <source>{shown}, handed over</source>
            <translation>{shown}, remis</translation>
        </message>
        <message>
            <source>nobody goes with the patient</source>
            <translation>personne n'accompagne le patient</translation>
        </message>
        <message>
            <source>the escort is not fit to drive</source>
            <translation>l'accompagnant n'est pas apte à conduire</translation>
        </message>
        <message>
            <source>no dose yet</source>
            <translation>pas encore de dose</translation>
        </message>
        <message>
            <source>{because}: over since {at}</source>
            <translation>{because} : écoulé depuis {at}</translation>
        </message>
        <message>
            <source>{because}: until {at}</source>
            <translation>{because} : jusqu'à {at}</translation>
        </message>
        <message>
            <source>{before_dose} or less</source>
            <translation>{before_dose} ou moins</translation>
        </message>
        <message>
            <source>{resp_rate}-{resp_rate_2} or own baseline</source>
            <translation>{resp_rate}-{resp_rate_2} ou valeur de base</translation>
        </message>
        <message>
            <source>{spo2} % or own pre-dose value</source>
            <translation>{spo2} % ou valeur d'avant la dose</translation>
        </message>
        <message>
            <source>{heart_rate}-{heart_rate_2} or within {within_percent} % of baseline</source>
            <translation>{heart_rate}-{heart_rate_2} ou à {within_percent} % de la base</translation>
        </message>
        <message>
            <source>no {label} in the last {newest_within} min</source>
            <translation>{label} : pas de valeur ces {newest_within} dernières min</translation>
        </message>
        <message>
            <source>{label} {value} at {at}</source>
            <translation>{label} {value} à {at}</translation>
        </message>
        <message>
            <source>{shown}; needs {need}</source>
            <translation>{shown} ; il faut {need}</translation>
        </message>
        <message>
            <source>on oxygen since {at}; {proof}</source>
            <translation>sous oxygène depuis {at} ; {proof}</translation>
        </message>
        <message>
            <source>oxygen off at {at}, {no_oxygen} min needed</source>
            <translation>oxygène arrêté à {at}, {no_oxygen} min nécessaires</translation>
        </message>
        <message>
            <source>{proof}, no oxygen since {at}</source>
            <translation>{proof}, sans oxygène depuis {at}</translation>
        </message>
        <message>
            <source>time since sedating and reversal drugs is over</source>
            <translation>le délai après sédatifs et antagonistes est écoulé</translation>
        </message>
        <message>
            <source>no sedating or reversal drug given</source>
            <translation>aucun sédatif ni antagoniste donné</translation>
        </message>
        <message>
            <source>missing: {missing}; {text}</source>
            <translation>manque : {missing} ; {text}</translation>
        </message>
        <message>
            <source>{text}; needs {at_least} and no 0</source>
            <translation>{text} ; il faut {at_least} et aucun 0</translation>
        </message>
        <message>
            <source>not used by this protocol</source>
            <translation>non utilisé par ce protocole</translation>
        </message>
        <message>
            <source>{code} since {at}</source>
            <translation>{code} depuis {at}</translation>
        </message>
        <message>
            <source>open: {shown}</source>
            <translation>ouvert : {shown}</translation>
        </message>
        <message>
            <source>no open red symptom</source>
            <translation>aucun symptôme rouge en cours</translation>
        </message>
        <message>
            <source>Observation time is over</source>
            <translation>Observation finie</translation>
        </message>
        <message>
            <source>Awake (MOAA/S 5)</source>
            <translation>Éveillé (MOAA/S 5)</translation>
        </message>
        <message>
            <source>Dissociation gone</source>
            <translation>Dissociation disparue</translation>
        </message>
        <message>
            <source>Breathing as before</source>
            <translation>Respire comme avant</translation>
        </message>
        <message>
            <source>Blood pressure</source>
            <translation>Pression artérielle</translation>
        </message>
        <message>
            <source>SpO2 on room air</source>
            <translation>SpO2 à l'air ambiant</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Fréquence cardiaque</translation>
        </message>
        <message>
            <source>Modified Aldrete</source>
            <translation>Aldrete modifié</translation>
        </message>
        <message>
            <source>Adapted PADSS</source>
            <translation>PADSS adapté</translation>
        </message>
        <message>
            <source>Oriented</source>
            <translation>Orienté</translation>
        </message>
        <message>
            <source>Steady gait</source>
            <translation>Marche stable</translation>
        </message>
        <message>
            <source>Nausea none or mild</source>
            <translation>Nausées nulles ou légères</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Douleur</translation>
        </message>
        <message>
            <source>No open red symptom</source>
            <translation>Aucun symptôme rouge en cours</translation>
        </message>
        <message>
            <source>Mood and safety check</source>
            <translation>Humeur et sécurité vérifiées</translation>
        </message>
        <message>
            <source>Ride home: handed over to the escort</source>
            <translation>Retour : remis à l'accompagnant</translation>
        </message>
        <message>
            <source>Instructions given</source>
            <translation>Consignes données</translation>
        </message>
        <message>
            <source>Follow-up within 24 h</source>
            <translation>Suivi sous 24 h</translation>
        </message>
        <message>
            <source>Time since sedating and reversal drugs</source>
            <translation>Délai après sédatifs et antagonistes</translation>
        </message>
        <message>
            <source>Cannula out</source>
            <translation>Canule retirée</translation>
        </message>
        <message>
            <source>{mg} mg is outside {mg_2}-{mg_3} mg</source>
            <translation>{mg} mg est hors de {mg_2}-{mg_3} mg</translation>
        </message>
        <message>
            <source>mg/kg is unknown without a weight; the range is {limits}-{limits_2} mg/kg</source>
            <translation>mg/kg est inconnu sans poids ; la plage est {limits}-{limits_2} mg/kg</translation>
        </message>
        <message>
            <source>{by_weight} mg/kg is outside {limits}-{limits_2} mg/kg</source>
            <translation>{by_weight} mg/kg est hors de {limits}-{limits_2} mg/kg</translation>
        </message>
        <message>
            <source>the first device</source>
            <translation>le premier dispositif</translation>
        </message>
        <message>
            <source>the last dose</source>
            <translation>la dernière dose</translation>
        </message>
        <message>
            <source>{minimum} min from {source}</source>
            <translation>{minimum} min depuis {source}</translation>
        </message>
        <message>
            <source>{after_infusion} min after the infusion's end</source>
            <translation>{after_infusion} min après la fin de la perfusion</translation>
        </message>
        <message>
            <source>Discharged</source>
            <translation>Sorti</translation>
        </message>
        <message>
            <source>Discharged with override</source>
            <translation>Sorti avec dérogation</translation>
        </message>
        <message>
            <source>Left before criteria were met</source>
            <translation>Parti avant que les critères soient remplis</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Transféré</translation>
        </message>
        <message>
            <source>Not dosed</source>
            <translation>Sans dose</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Only a recording ends as one.</source>
            <translation>Seul un enregistrement finit ainsi.</translation>
        </message>
        <message>
            <source>This is a recording, not a session: it has no discharge.</source>
            <translation>Ceci est un enregistrement, pas une séance : il n'a pas de sortie.</translation>
        </message>
        <message>
            <source>A dose was given. Choose another ending.</source>
            <translation>Une dose a été donnée. Choisissez une autre fin.</translation>
        </message>
        <message>
            <source>No dose was given: end the session as not dosed.</source>
            <translation>Aucune dose n'a été donnée : terminez la séance comme sans dose.</translation>
        </message>
        <message>
            <source>Not met: {unmet}.</source>
            <translation>Non remplis : {unmet}.</translation>
        </message>
        <message>
            <source> Cannot be overridden: {barred}.</source>
            <translation> Sans dérogation possible : {barred}.</translation>
        </message>
        <message>
            <source>Neither met nor overridden: {unmet}.{last}</source>
            <translation>Ni remplis ni dérogés : {unmet}.{last}</translation>
        </message>
        <message>
            <source>Every criterion is met: the ending is discharged.</source>
            <translation>Tous les critères sont remplis : la fin est sorti.</translation>
        </message>
        <message>
            <source>{title}: {proof}</source>
            <translation>{title} : {proof}</translation>
        </message>
        <message>
            <source>{title}: {why}</source>
            <translation>{title} : {why}</translation>
        </message>
        <message>
            <source>Entered behind the lock, claimed by nobody: {words}</source>
            <translation>Saisi derrière le verrou, repris par personne : {words}</translation>
        </message>
        <message>
            <source>REMS form: {label} not said</source>
            <translation>Formulaire REMS : {label} non dit</translation>
        </message>
        <message>
            <source>No protocol was chosen</source>
            <translation>Aucun protocole n'a été choisi</translation>
        </message>
        <message>
            <source>The patient's age is not known</source>
            <translation>L'âge du patient n'est pas connu</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>lot</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>péremption</translation>
        </message>
        <message>
            <source>ordered by</source>
            <translation>prescrit par</translation>
        </message>
        <message>
            <source>prescriber on site</source>
            <translation>médecin sur place</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>poids</translation>
        </message>
        <message>
            <source>Dose {number}: {missing} not said</source>
            <translation>Dose {number} : {missing} non dit</translation>
        </message>
        <message>
            <source>Dose {number}: drawn and wasted not said</source>
            <translation>Dose {number} : prélevé et jeté non dits</translation>
        </message>
        <message>
            <source>Dose {number}: drawn, given and wasted differ by {balance} mg</source>
            <translation>Dose {number} : prélevé, donné et jeté diffèrent de {balance} mg</translation>
        </message>
        <message>
            <source>Dose {number}: not checked by a second person</source>
            <translation>Dose {number} : non vérifiée par une deuxième personne</translation>
        </message>
        <message>
            <source>The set of T{minute:+g} is missing</source>
            <translation>La série de T{minute:+g} manque</translation>
        </message>
        <message>
            <source>Sedation was not scored at T{minute:+g}</source>
            <translation>La sédation n'a pas été cotée à T{minute:+g}</translation>
        </message>
        <message>
            <source>By telephone, to be countersigned within 24 h: {what} ({prescriber})</source>
            <translation>Par téléphone, à contresigner sous 24 h : {what} ({prescriber})</translation>
        </message>
        <message>
            <source>{titles}: {missing} not said</source>
            <translation>{titles} : {missing} non dit</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Non signé</translation>
        </message>
        <message>
            <source>HR</source>
            <translation>FC</translation>
        </message>
        <message>
            <source>RR</source>
            <translation>FR</translation>
        </message>
        <message>
            <source>MOAA/S</source>
            <translation>MOAA/S</translation>
        </message>
        <message>
            <source>Dis</source>
            <translation>Dis</translation>
        </message>
        <message>
            <source>Temp</source>
            <translation>Temp</translation>
        </message>
        <message>
            <source>MAP</source>
            <translation>PAM</translation>
        </message>
        <message>
            <source>EtCO2</source>
            <translation>EtCO2</translation>
        </message>
        <message>
            <source>FiCO2</source>
            <translation>FiCO2</translation>
        </message>
        <message>
            <source>{label} {value}</source>
            <translation>{label} {value}</translation>
        </message>
        <message>
            <source>BP {digits}/{digits_2}</source>
            <translation>PA {digits}/{digits_2}</translation>
        </message>
        <message>
            <source>{vital} {digits}</source>
            <translation>{vital} {digits}</translation>
        </message>
        <message>
            <source>That lies before this session was opened</source>
            <translation>C'est avant l'ouverture de cette séance</translation>
        </message>
        <message>
            <source>{clock:02d}:{clock_2:02d} is still to come, or was before this session was opened</source>
            <translation>{clock:02d}:{clock_2:02d} est à venir, ou était avant l'ouverture de cette séance</translation>
        </message>
        <message>
            <source>Two times: write only one, such as @-3 or @14:20</source>
            <translation>Deux heures : n'en écrivez qu'une, comme @-3 ou @14:20</translation>
        </message>
        <message>
            <source>Write the time as @-3 (three minutes ago) or @14:20</source>
            <translation>Écrivez l'heure comme @-3 (il y a trois minutes) ou @14:20</translation>
        </message>
        <message>
            <source>That time is still to come: a measurement lies in the past</source>
            <translation>Cette heure est à venir : une mesure est dans le passé</translation>
        </message>
        <message>
            <source>That is too long ago</source>
            <translation>C'est il y a trop longtemps</translation>
        </message>
        <message>
            <source>{hour}:{minute:02d} is not a time of day</source>
            <translation>{hour}:{minute:02d} n'est pas une heure</translation>
        </message>
        <message>
            <source>{digits}: say what it is, such as rr {digits}</source>
            <translation>{digits} : dites ce que c'est, comme rr {digits}</translation>
        </message>
        <message>
            <source>Too many numbers: BP, HR, SpO2, RR, then name the rest, such as temp 36.8</source>
            <translation>Trop de nombres : PA, FC, SpO2, FR, puis nommez le reste, comme temp 36,8</translation>
        </message>
        <message>
            <source>BP is there twice</source>
            <translation>PA y est deux fois</translation>
        </message>
        <message>
            <source>{digits}... is not possible</source>
            <translation>{digits}... n'est pas possible</translation>
        </message>
        <message>
            <source>{line} is not understood</source>
            <translation>{line} n'est pas compris</translation>
        </message>
        <message>
            <source>{name} needs a number</source>
            <translation>{name} demande un nombre</translation>
        </message>
        <message>
            <source>, not {word}</source>
            <translation>, pas {word}</translation>
        </message>
        <message>
            <source>{word} is not understood; the words are bp, hr, spo2, rr, moaas, dis, temp, rass</source>
            <translation>{word} n'est pas compris ; les mots sont bp, hr, spo2, rr, moaas, dis, temp, rass</translation>
        </message>
        <message>
            <source>{label} is there twice</source>
            <translation>{label} y est deux fois</translation>
        </message>
        <message>
            <source>{label} {digits} is not possible ({lowest}-{highest})</source>
            <translation>{label} {digits} n'est pas possible ({lowest}-{highest})</translation>
        </message>
        <message>
            <source>Half a blood pressure: type both, such as 120/80; one value alone needs its name, such as hr 88</source>
            <translation>Demi-pression artérielle : saisissez les deux, comme 120/80 ; une valeur seule demande son nom, comme hr 88</translation>
        </message>
        <message>
            <source>{digits}/{digits_2}: the diastolic must be below the systolic</source>
            <translation>{digits}/{digits_2} : la diastolique doit être sous la systolique</translation>
        </message>
        <message>
            <source>{drug} ({purposes}) at {at}, {minutes} min needed</source>
            <translation>{drug} ({purposes}) à {at}, {minutes} min nécessaires</translation>
        </message>
        <message>
            <source>Choose a protocol first</source>
            <translation>Choisissez d'abord un protocole</translation>
        </message>
        <message>
            <source>a recording</source>
            <translation>un enregistrement</translation>
        </message>
        <message>
            <source>{why}; waived{told}: {reason}</source>
            <translation>{why} ; dispensé{told} : {reason}</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>pas encore répondu</translation>
        </message>
        <message>
            <source>looks intoxicated: no dose today</source>
            <translation>semble intoxiqué : pas de dose aujourd'hui</translation>
        </message>
        <message>
            <source>{words} {value}</source>
            <translation>{words} {value}</translation>
        </message>
        <message>
            <source>for the prescriber: {found}</source>
            <translation>pour le médecin : {found}</translation>
        </message>
        <message>
            <source>asked at session 1; again after 6 months or on any change</source>
            <translation>demandé à la séance 1 ; de nouveau après 6 mois ou à tout changement</translation>
        </message>
        <message>
            <source>food</source>
            <translation>repas</translation>
        </message>
        <message>
            <source>drink</source>
            <translation>boisson</translation>
        </message>
        <message>
            <source>nasal spray</source>
            <translation>spray nasal</translation>
        </message>
        <message>
            <source>{words} {hours} ago, {hours_2} h asked</source>
            <translation>{words} il y a {hours}, {hours_2} h demandées</translation>
        </message>
        <message>
            <source>{short}: wait, or write the reason</source>
            <translation>{short} : attendez, ou écrivez la raison</translation>
        </message>
        <message>
            <source>{short}: {reason}</source>
            <translation>{short} : {reason}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes:.1f} h</source>
            <translation>{minutes:.1f} h</translation>
        </message>
        <message>
            <source>not arranged yet</source>
            <translation>pas encore prévu</translation>
        </message>
        <message>
            <source>somebody must go with the patient</source>
            <translation>quelqu'un doit accompagner le patient</translation>
        </message>
        <message>
            <source>the escort's phone number is not known</source>
            <translation>le numéro de l'accompagnant n'est pas connu</translation>
        </message>
        <message>
            <source>{relation}, {transport}</source>
            <translation>{relation}, {transport}</translation>
        </message>
        <message>
            <source>PHQ-9 item 9 is {item9}: ask about safety</source>
            <translation>PHQ-9 question 9 est {item9} : demandez la sécurité</translation>
        </message>
        <message>
            <source>older than {scales_days} days: fill in again, or say why not</source>
            <translation>de plus de {scales_days} jours : remplissez de nouveau, ou dites pourquoi non</translation>
        </message>
        <message>
            <source>fill in, or say why not today</source>
            <translation>remplissez, ou dites pourquoi pas aujourd'hui</translation>
        </message>
        <message>
            <source>session {number}: briefed before</source>
            <translation>séance {number} : déjà informé</translation>
        </message>
        <message>
            <source>not asked by this protocol</source>
            <translation>non demandé par ce protocole</translation>
        </message>
        <message>
            <source>{why}; stands on page 1 of the report</source>
            <translation>{why} ; figure en page 1 du rapport</translation>
        </message>
        <message>
            <source>no set yet; {sets} are needed</source>
            <translation>pas encore de série ; il en faut {sets}</translation>
        </message>
        <message>
            <source>{count} of {sets} sets, {apart} min apart</source>
            <translation>{count} sur {sets} séries, à {apart} min d'écart</translation>
        </message>
        <message>
            <source>{why}; {why_2}</source>
            <translation>{why} ; {why_2}</translation>
        </message>
        <message>
            <source>last set {pressure}</source>
            <translation>dernière série {pressure}</translation>
        </message>
        <message>
            <source>BP {systolic}/{diastolic}, at or over {blocked_systolic}/{blocked_diastolic}: no dose</source>
            <translation>PA {systolic}/{diastolic}, à partir de {blocked_systolic}/{blocked_diastolic} : pas de dose</translation>
        </message>
        <message>
            <source>BP {systolic}/{diastolic}, over {most}/{diastolic_2}: the prescriber decides</source>
            <translation>PA {systolic}/{diastolic}, au-dessus de {most}/{diastolic_2} : le médecin décide</translation>
        </message>
        <message>
            <source>MOAA/S {value}: no dose while sedated</source>
            <translation>MOAA/S {value} : pas de dose sous sédation</translation>
        </message>
        <message>
            <source>HR {rate}, outside {limits}: the prescriber decides</source>
            <translation>FC {rate}, hors de {limits} : le médecin décide</translation>
        </message>
        <message>
            <source>SpO2 {spo2}, below {spo2_prescriber}: the prescriber decides</source>
            <translation>SpO2 {spo2}, sous {spo2_prescriber} : le médecin décide</translation>
        </message>
        <message>
            <source>SpO2 {spo2}, below {spo2_recheck}: measure again</source>
            <translation>SpO2 {spo2}, sous {spo2_recheck} : mesurez de nouveau</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Doses</source>
            <translation>Doses</translation>
        </message>
        <message>
            <source>Last vitals</source>
            <translation>Derniers signes vitaux</translation>
        </message>
        <message>
            <source>Open symptoms</source>
            <translation>Symptômes en cours</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>La suite</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{code} since {minute_text}</source>
            <translation>{code} depuis {minute_text}</translation>
        </message>
        <message>
            <source>no protocol yet</source>
            <translation>pas encore de protocole</translation>
        </message>
        <message>
            <source>session {number}</source>
            <translation>séance {number}</translation>
        </message>
        <message>
            <source>before the dose</source>
            <translation>avant la dose</translation>
        </message>
        <message>
            <source>{drug} {mg:g} mg {route} at {given_t}</source>
            <translation>{drug} {mg:g} mg {route} à {given_t}</translation>
        </message>
        <message>
            <source>{words}, infusion {state}, {mg:.1f} mg given</source>
            <translation>{words}, perfusion {state}, {mg:.1f} mg donnés</translation>
        </message>
        <message>
            <source>BP</source>
            <translation>PA</translation>
        </message>
        <message>
            <source>none taken</source>
            <translation>aucun pris</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sans valeur</translation>
        </message>
        <message>
            <source>{label} {value}, {say}</source>
            <translation>{label} {value}, {say}</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>il y a {minutes} min</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>{action} by {acknowledged_by}</source>
            <translation>{action} par {acknowledged_by}</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>{priority}: {text} ({seen})</source>
            <translation>{priority} : {text} ({seen})</translation>
        </message>
        <message>
            <source>{past} earlier, over</source>
            <translation>{past} antérieures, finies</translation>
        </message>
        <message>
            <source>the record is signed</source>
            <translation>le dossier est signé</translation>
        </message>
        <message>
            <source>ended, to be signed</source>
            <translation>terminée, à signer</translation>
        </message>
        <message>
            <source>in </source>
            <translation>dans </translation>
        </message>
        <message>
            <source>due now</source>
            <translation>à faire</translation>
        </message>
        <message>
            <source>late by </source>
            <translation>en retard de </translation>
        </message>
        <message>
            <source>set of vitals {when}{away_ms}</source>
            <translation>série de signes vitaux {when}{away_ms}</translation>
        </message>
        <message>
            <source>the dose has not been given</source>
            <translation>la dose n'a pas été donnée</translation>
        </message>
        <message>
            <source>may leave from {minute_text} at the earliest</source>
            <translation>peut partir à partir de {minute_text} au plus tôt</translation>
        </message>
        <message>
            <source>{ends} to {limit_text}</source>
            <translation>{ends} à {limit_text}</translation>
        </message>
        <message>
            <source>onset</source>
            <translation>début</translation>
        </message>
        <message>
            <source>about {peak_mark} min</source>
            <translation>environ {peak_mark} min</translation>
        </message>
        <message>
            <source> device {device}</source>
            <translation> dispositif {device}</translation>
        </message>
        <message>
            <source>{drug} {mg} mg{device}</source>
            <translation>{drug} {mg} mg{device}</translation>
        </message>
        <message>
            <source>infusion {change}</source>
            <translation>perfusion {change}</translation>
        </message>
        <message>
            <source>no complete set since the dose</source>
            <translation>aucune série complète depuis la dose</translation>
        </message>
        <message>
            <source>{one} at {at}</source>
            <translation>{one} à {at}</translation>
        </message>
        <message>
            <source>{shown}: {bad}</source>
            <translation>{shown} : {bad}</translation>
        </message>
        <message>
            <source>{shown}: a second set {sets_apart} min apart</source>
            <translation>{shown} : une deuxième série à {sets_apart} min d'écart</translation>
        </message>
        <message>
            <source>{shown}: {next}</source>
            <translation>{shown} : {next}</translation>
        </message>
        <message>
            <source>{shown}: newest older than {newest_within} min</source>
            <translation>{shown} : la plus récente a plus de {newest_within} min</translation>
        </message>
        <message>
            <source>not within {within_percent} % of baseline and higher than before</source>
            <translation>pas à {within_percent} % de la base et plus haute qu'avant</translation>
        </message>
        <message>
            <source>{shown}: {why}</source>
            <translation>{shown} : {why}</translation>
        </message>
        <message>
            <source>{shown}{against}</source>
            <translation>{shown}{against}</translation>
        </message>
        <message>
            <source>must be below {systolic_below}/{diastolic_below}</source>
            <translation>doit être sous {systolic_below}/{diastolic_below}</translation>
        </message>
        <message>
            <source>systolic below {systolic_low_floor}</source>
            <translation>systolique sous {systolic_low_floor}</translation>
        </message>
        <message>
            <source>systolic below {systolic_low} and not within {within_percent} % of baseline</source>
            <translation>systolique sous {systolic_low} et pas à {within_percent} % de la base</translation>
        </message>
        <message>
            <source>; baseline {base_s}/{base_d}</source>
            <translation>; base {base_s}/{base_d}</translation>
        </message>
        <message>
            <source>{shown}: the newest set standing after 1-3 min</source>
            <translation>{shown} : la dernière série debout après 1-3 min</translation>
        </message>
        <message>
            <source>{shown}: not standing without dizziness</source>
            <translation>{shown} : pas debout sans vertige</translation>
        </message>
        <message>
            <source>{shown}, standing without dizziness</source>
            <translation>{shown}, debout sans vertige</translation>
        </message>
        <message>
            <source>Over the last 2 weeks, how often have you been bothered by any of the following problems?</source>
            <translation>Au cours des 2 dernières semaines, à quelle fréquence avez-vous été gêné(e) par les problèmes suivants ?</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Several days</source>
            <translation>Plusieurs jours</translation>
        </message>
        <message>
            <source>More than half the days</source>
            <translation>Plus de la moitié des jours</translation>
        </message>
        <message>
            <source>Nearly every day</source>
            <translation>Presque tous les jours</translation>
        </message>
        <message>
            <source>Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.</source>
            <translation>Élaboré par les Drs Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke et collègues, avec une subvention éducative de Pfizer Inc. Aucune autorisation n'est requise pour reproduire, traduire, afficher ou distribuer.</translation>
        </message>
        <message>
            <source>PHQ-9</source>
            <translation>PHQ-9</translation>
        </message>
        <message>
            <source>Little interest or pleasure in doing things</source>
            <translation>Peu d'intérêt ou de plaisir à faire les choses</translation>
        </message>
        <message>
            <source>Feeling down, depressed, or hopeless</source>
            <translation>Être triste, déprimé(e) ou désespéré(e)</translation>
        </message>
        <message>
            <source>Trouble falling or staying asleep, or sleeping too much</source>
            <translation>Difficultés à s'endormir ou à rester endormi(e), ou dormir trop</translation>
        </message>
        <message>
            <source>Feeling tired or having little energy</source>
            <translation>Se sentir fatigué(e) ou manquer d'énergie</translation>
        </message>
        <message>
            <source>Poor appetite or overeating</source>
            <translation>Avoir peu d'appétit ou manger trop</translation>
        </message>
        <message>
            <source>Feeling bad about yourself — or that you are a failure or have let yourself or your family down</source>
            <translation>Avoir une mauvaise opinion de soi-même, ou avoir le sentiment d'être nul(le), ou d'avoir déçu sa famille ou s'être déçu(e) soi-même</translation>
        </message>
        <message>
            <source>Trouble concentrating on things, such as reading the newspaper or watching television</source>
            <translation>Avoir du mal à se concentrer, par exemple pour lire le journal ou regarder la télévision</translation>
        </message>
        <message>
            <source>Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual</source>
            <translation>Bouger ou parler si lentement que les autres auraient pu le remarquer ? Ou au contraire, être si agité(e) que vous avez eu du mal à tenir en place par rapport à d'habitude</translation>
        </message>
        <message>
            <source>Thoughts that you would be better off dead or of hurting yourself in some way</source>
            <translation>Penser qu'il vaudrait mieux mourir ou envisager de vous faire du mal d'une manière ou d'une autre</translation>
        </message>
        <message>
            <source>moderately severe</source>
            <translation>modérément sévère</translation>
        </message>
        <message>
            <source>GAD-7</source>
            <translation>GAD-7</translation>
        </message>
        <message>
            <source>Feeling nervous, anxious, or on edge</source>
            <translation>Sentiment de nervosité, d'anxiété ou de tension</translation>
        </message>
        <message>
            <source>Not being able to stop or control worrying</source>
            <translation>Incapable d'arrêter de s'inquiéter ou de contrôler ses inquiétudes</translation>
        </message>
        <message>
            <source>Worrying too much about different things</source>
            <translation>Inquiétudes excessives à propos de tout et de rien</translation>
        </message>
        <message>
            <source>Trouble relaxing</source>
            <translation>Difficulté à se détendre</translation>
        </message>
        <message>
            <source>Being so restless that it is hard to sit still</source>
            <translation>Agitation telle qu'il est difficile de tenir en place</translation>
        </message>
        <message>
            <source>Becoming easily annoyed or irritable</source>
            <translation>Devenir facilement contrarié(e) ou irritable</translation>
        </message>
        <message>
            <source>Feeling afraid, as if something awful might happen</source>
            <translation>Avoir peur que quelque chose de terrible puisse arriver</translation>
        </message>
        <message>
            <source>{name}: {given} of {count} answered</source>
            <translation>{name} : {given} réponses sur {count}</translation>
        </message>
        <message>
            <source>{name} {total} of {highest}, {band}</source>
            <translation>{name} {total} sur {highest}, {band}</translation>
        </message>
        <message>
            <source>Item 9 is {score}: ask about safety now, before going on</source>
            <translation>La question 9 est {score} : demandez la sécurité maintenant, avant de continuer</translation>
        </message>
        <message>
            <source>{name}: the answers come to {total}</source>
            <translation>{name} : les réponses donnent {total}</translation>
        </message>
        <message>
            <source>did not occur</source>
            <translation>n'a pas eu lieu</translation>
        </message>
        <message>
            <source>Name and date of birth said by the patient</source>
            <translation>Nom et date de naissance dits par le patient</translation>
        </message>
        <message>
            <source>Protocol read out and agreed</source>
            <translation>Protocole lu à voix haute et accepté</translation>
        </message>
        <message>
            <source>Consent signed and still wanted today</source>
            <translation>Consentement signé et toujours voulu aujourd'hui</translation>
        </message>
        <message>
            <source>New illness since last time</source>
            <translation>Nouvelle maladie depuis la dernière fois</translation>
        </message>
        <message>
            <source>New drug or changed dose</source>
            <translation>Nouveau médicament ou dose changée</translation>
        </message>
        <message>
            <source>Alcohol or drugs in the last 24 h</source>
            <translation>Alcool ou drogues dans les dernières 24 h</translation>
        </message>
        <message>
            <source>Chest pain</source>
            <translation>Douleur thoracique</translation>
        </message>
        <message>
            <source>Bladder symptoms</source>
            <translation>Symptômes vésicaux</translation>
        </message>
        <message>
            <source>Pregnancy possible</source>
            <translation>Grossesse possible</translation>
        </message>
        <message>
            <source>Fall or head injury</source>
            <translation>Chute ou traumatisme crânien</translation>
        </message>
        <message>
            <source>Psychosis or mania</source>
            <translation>Psychose ou manie</translation>
        </message>
        <message>
            <source>Change in suicidal thoughts</source>
            <translation>Changement des idées suicidaires</translation>
        </message>
        <message>
            <source>Today's blood-pressure tablets</source>
            <translation>Comprimés tensionnels du jour</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>non pris</translation>
        </message>
        <message>
            <source>not prescribed</source>
            <translation>non prescrits</translation>
        </message>
        <message>
            <source>Looks intoxicated now</source>
            <translation>Semble intoxiqué maintenant</translation>
        </message>
        <message>
            <source>Aneurysm or AV malformation (esketamine)</source>
            <translation>Anévrisme ou malformation AV (eskétamine)</translation>
        </message>
        <message>
            <source>Bleeding in the brain, ever (esketamine)</source>
            <translation>Hémorragie cérébrale, un jour (eskétamine)</translation>
        </message>
        <message>
            <source>Stroke</source>
            <translation>AVC</translation>
        </message>
        <message>
            <source>Hypersensitive to ketamine or esketamine</source>
            <translation>Hypersensible à la kétamine ou à l'eskétamine</translation>
        </message>
        <message>
            <source>Heart attack or cardiovascular event in the last 6 weeks</source>
            <translation>Infarctus ou événement cardiovasculaire dans les 6 dernières semaines</translation>
        </message>
        <message>
            <source>Uncontrolled high blood pressure</source>
            <translation>Hypertension non contrôlée</translation>
        </message>
        <message>
            <source>Unstable angina, heart failure or severe valve disease</source>
            <translation>Angor instable, insuffisance cardiaque ou valvulopathie sévère</translation>
        </message>
        <message>
            <source>Unstable slow or fast heart rhythm</source>
            <translation>Rythme cardiaque lent ou rapide instable</translation>
        </message>
        <message>
            <source>Raised intracranial pressure or head injury</source>
            <translation>Hypertension intracrânienne ou traumatisme crânien</translation>
        </message>
        <message>
            <source>Severe lung disease, COPD included</source>
            <translation>Maladie pulmonaire sévère, BPCO comprise</translation>
        </message>
        <message>
            <source>Respiratory infection now (ketamine)</source>
            <translation>Infection respiratoire actuelle (kétamine)</translation>
        </message>
        <message>
            <source>Sleep apnoea with BMI of 35 or more</source>
            <translation>Apnée du sommeil avec IMC de 35 ou plus</translation>
        </message>
        <message>
            <source>Overactive thyroid</source>
            <translation>Hyperthyroïdie</translation>
        </message>
        <message>
            <source>Severe liver disease</source>
            <translation>Maladie hépatique sévère</translation>
        </message>
        <message>
            <source>Bladder disease or cystitis, now or before</source>
            <translation>Maladie vésicale ou cystite, actuelle ou passée</translation>
        </message>
        <message>
            <source>Seizures or epilepsy</source>
            <translation>Convulsions ou épilepsie</translation>
        </message>
        <message>
            <source>Glaucoma (ketamine)</source>
            <translation>Glaucome (kétamine)</translation>
        </message>
        <message>
            <source>Porphyria (ketamine)</source>
            <translation>Porphyrie (kétamine)</translation>
        </message>
        <message>
            <source>Pregnant, breast-feeding or (pre-)eclampsia</source>
            <translation>Enceinte, allaitante ou (pré-)éclampsie</translation>
        </message>
        <message>
            <source>Psychosis ever, or in a parent, sibling or child</source>
            <translation>Psychose un jour, ou chez un parent, frère, sœur ou enfant</translation>
        </message>
        <message>
            <source>Mania, now or before</source>
            <translation>Manie, actuelle ou passée</translation>
        </message>
        <message>
            <source>Severe personality disorder</source>
            <translation>Trouble sévère de la personnalité</translation>
        </message>
        <message>
            <source>Acute suicidality with intent</source>
            <translation>Suicidalité aiguë avec intention</translation>
        </message>
        <message>
            <source>Active drug or alcohol use, or under 1 year abstinent</source>
            <translation>Usage actif de drogue ou d'alcool, ou abstinent depuis moins d'1 an</translation>
        </message>
        <message>
            <source>Takes opioid, benzodiazepine, stimulant or MAOI</source>
            <translation>Prend opioïde, benzodiazépine, stimulant ou IMAO</translation>
        </message>
        <message>
            <source>Takes theophylline or aminophylline</source>
            <translation>Prend théophylline ou aminophylline</translation>
        </message>
        <message>
            <source>Last food</source>
            <translation>Dernier repas</translation>
        </message>
        <message>
            <source>Last drink</source>
            <translation>Dernière boisson</translation>
        </message>
        <message>
            <source>Last nasal spray (none: leave empty)</source>
            <translation>Dernier spray nasal (aucun : laisser vide)</translation>
        </message>
        <message>
            <source>Medicines taken today</source>
            <translation>Médicaments pris aujourd'hui</translation>
        </message>
        <message>
            <source>Reason for going on after a short fast</source>
            <translation>Raison de continuer après un jeûne court</translation>
        </message>
        <message>
            <source>Intention, in the patient's words</source>
            <translation>Intention, avec les mots du patient</translation>
        </message>
        <message>
            <source>Calming plan</source>
            <translation>Plan d'apaisement</translation>
        </message>
        <message>
            <source>Oxygen, suction and bag-mask at hand</source>
            <translation>Oxygène, aspiration et ballon à portée</translation>
        </message>
        <message>
            <source>Cuff fits, not on the IV arm</source>
            <translation>Brassard adapté, pas du côté de la perfusion</translation>
        </message>
        <message>
            <source>PHQ-9 total</source>
            <translation>PHQ-9 total</translation>
        </message>
        <message>
            <source>PHQ-9 item 9</source>
            <translation>PHQ-9 question 9</translation>
        </message>
        <message>
            <source>GAD-7 total</source>
            <translation>GAD-7 total</translation>
        </message>
        <message>
            <source>C-SSRS screener, result</source>
            <translation>Dépistage C-SSRS, résultat</translation>
        </message>
        <message>
            <source>C-SSRS judged by</source>
            <translation>C-SSRS jugé par</translation>
        </message>
        <message>
            <source>CADSS total</source>
            <translation>CADSS total</translation>
        </message>
        <message>
            <source>MADRS total</source>
            <translation>MADRS total</translation>
        </message>
        <message>
            <source>Another instrument, its name</source>
            <translation>Autre instrument, son nom</translation>
        </message>
        <message>
            <source>Its score</source>
            <translation>Son score</translation>
        </message>
        <message>
            <source>Days since the scales were filled in</source>
            <translation>Jours depuis le remplissage</translation>
        </message>
        <message>
            <source>Not done today, because</source>
            <translation>Pas fait aujourd'hui, car</translation>
        </message>
        <message>
            <source>What failed</source>
            <translation>Ce qui a échoué</translation>
        </message>
        <message>
            <source>Indication and earlier treatments</source>
            <translation>Indication et traitements antérieurs</translation>
        </message>
        <message>
            <source>Oral antidepressant</source>
            <translation>Antidépresseur oral</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>Medicines (sedative, stimulant, MAOI, opioid)</source>
            <translation>Médicaments (sédatif, stimulant, IMAO, opioïde)</translation>
        </message>
        <message>
            <source>Seated at rest for 5 min</source>
            <translation>Assis au repos 5 min</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>Bras</translation>
        </message>
        <message>
            <source>Cuff size</source>
            <translation>Taille du brassard</translation>
        </message>
        <message>
            <source>Posture</source>
            <translation>Posture</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>Vérifié par une deuxième personne</translation>
        </message>
        <message>
            <source>Enrolled in the REMS</source>
            <translation>Inscrit au REMS</translation>
        </message>
        <message>
            <source>First treatment</source>
            <translation>Premier traitement</translation>
        </message>
        <message>
            <source>Takes a benzodiazepine</source>
            <translation>Prend une benzodiazépine</translation>
        </message>
        <message>
            <source>Takes another sedative or hypnotic</source>
            <translation>Prend un autre sédatif ou hypnotique</translation>
        </message>
        <message>
            <source>Takes an opioid</source>
            <translation>Prend un opioïde</translation>
        </message>
        <message>
            <source>Takes a stimulant</source>
            <translation>Prend un stimulant</translation>
        </message>
        <message>
            <source>Takes an MAOI</source>
            <translation>Prend un IMAO</translation>
        </message>
        <message>
            <source>Monitoring provider</source>
            <translation>Soignant surveillant</translation>
        </message>
        <message>
            <source>Provider's telephone</source>
            <translation>Téléphone du soignant</translation>
        </message>
        <message>
            <source>Provider's e-mail</source>
            <translation>E-mail du soignant</translation>
        </message>
        <message>
            <source>Healthcare setting, name and address</source>
            <translation>Établissement, nom et adresse</translation>
        </message>
        <message>
            <source>Vital signs acceptable before the dose</source>
            <translation>Signes vitaux acceptables avant la dose</translation>
        </message>
        <message>
            <source>Vital signs acceptable at the end</source>
            <translation>Signes vitaux acceptables à la fin</translation>
        </message>
        <message>
            <source>Sedation: a serious adverse event</source>
            <translation>Sédation : événement indésirable grave</translation>
        </message>
        <message>
            <source>Dissociation: a serious adverse event</source>
            <translation>Dissociation : événement indésirable grave</translation>
        </message>
        <message>
            <source>Respiratory depression: a serious adverse event</source>
            <translation>Dépression respiratoire : événement indésirable grave</translation>
        </message>
        <message>
            <source>Says who they are</source>
            <translation>Dit qui il/elle est</translation>
        </message>
        <message>
            <source>Says where they are</source>
            <translation>Dit où il/elle est</translation>
        </message>
        <message>
            <source>Says what day it is</source>
            <translation>Dit quel jour on est</translation>
        </message>
        <message>
            <source>Walks steadily</source>
            <translation>Marche avec stabilité</translation>
        </message>
        <message>
            <source>Nausea</source>
            <translation>Nausées</translation>
        </message>
        <message>
            <source>Suicidal thoughts, compared with before the dose</source>
            <translation>Idées suicidaires par rapport à avant la dose</translation>
        </message>
        <message>
            <source>A plan</source>
            <translation>Un plan</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Intention</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Comportement</translation>
        </message>
        <message>
            <source>No driving until after a night's sleep</source>
            <translation>Pas de conduite avant une nuit de sommeil</translation>
        </message>
        <message>
            <source>No machinery</source>
            <translation>Pas de machines</translation>
        </message>
        <message>
            <source>No important decisions</source>
            <translation>Pas de décisions importantes</translation>
        </message>
        <message>
            <source>A number to call</source>
            <translation>Un numéro à appeler</translation>
        </message>
        <message>
            <source>Who follows up within 24 h</source>
            <translation>Qui fait le suivi sous 24 h</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Cannula out, or none was placed</source>
            <translation>Canule retirée, ou aucune posée</translation>
        </message>
        <message>
            <source>Moves limbs: 2 all, 1 two, 0 none</source>
            <translation>Bouge les membres : 2 tous, 1 deux, 0 aucun</translation>
        </message>
        <message>
            <source>Newest pressure standing after 1-3 min</source>
            <translation>Dernière pression debout après 1-3 min</translation>
        </message>
        <message>
            <source>Dizzy on standing</source>
            <translation>Vertige debout</translation>
        </message>
        <message>
            <source>Said that they leave</source>
            <translation>A dit qu'il/elle part</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Parti</translation>
        </message>
        <message>
            <source>Risks explained by</source>
            <translation>Risques expliqués par</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>none placed</source>
            <translation>aucune posée</translation>
        </message>
        <message>
            <source>Left with</source>
            <translation>Parti avec</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Témoin</translation>
        </message>
        <message>
            <source>Prescriber told</source>
            <translation>Médecin informé</translation>
        </message>
        <message>
            <source>Clinic lead told</source>
            <translation>Responsable informé</translation>
        </message>
        <message>
            <source>Call due (next day)</source>
            <translation>Appel dû (lendemain)</translation>
        </message>
        <message>
            <source>Help called</source>
            <translation>Aide appelée</translation>
        </message>
        <message>
            <source>Help arrived</source>
            <translation>Aide arrivée</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Remis à</translation>
        </message>
        <message>
            <source>Why no dose was given</source>
            <translation>Pourquoi aucune dose n'a été donnée</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>How the patient is, in their words</source>
            <translation>Comment va le patient, avec ses mots</translation>
        </message>
        <message>
            <source>Safe now</source>
            <translation>En sécurité maintenant</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>non joint</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>La suite</translation>
        </message>
        <message>
            <source>Memories, in the patient's words</source>
            <translation>Souvenirs, avec les mots du patient</translation>
        </message>
        <message>
            <source>Insights, in the patient's words</source>
            <translation>Prises de conscience, avec les mots du patient</translation>
        </message>
        <message>
            <source>What helped, in the patient's words</source>
            <translation>Ce qui a aidé, avec les mots du patient</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Envoyé le</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>Envoyé par</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Addendum</translation>
        </message>
        <message>
            <source>Follow-up made</source>
            <translation>Suivi fait</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Intégration</translation>
        </message>
        <message>
            <source>REMS form submitted</source>
            <translation>Formulaire REMS envoyé</translation>
        </message>
        <message>
            <source>Identity and protocol</source>
            <translation>Identité et protocole</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Screening today</source>
            <translation>Dépistage du jour</translation>
        </message>
        <message>
            <source>Full screening</source>
            <translation>Dépistage complet</translation>
        </message>
        <message>
            <source>Food, drink, medicines</source>
            <translation>Repas, boisson, médicaments</translation>
        </message>
        <message>
            <source>Intention and calming plan</source>
            <translation>Intention et plan d'apaisement</translation>
        </message>
        <message>
            <source>Ride home arranged</source>
            <translation>Retour prévu</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>PHQ-9 and GAD-7</source>
            <translation>PHQ-9 et GAD-7</translation>
        </message>
        <message>
            <source>Self-test of the room</source>
            <translation>Autotest de la salle</translation>
        </message>
        <message>
            <source>First-session briefing</source>
            <translation>Information de première séance</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Valeurs de base</translation>
        </message>
        <message>
            <source>Dose check by a second person</source>
            <translation>Double contrôle de la dose</translation>
        </message>
        <message>
            <source>REMS form: before</source>
            <translation>Formulaire REMS : avant</translation>
        </message>
        <message>
            <source>REMS form: at the end</source>
            <translation>Formulaire REMS : à la fin</translation>
        </message>
        <message>
            <source>Red symptoms</source>
            <translation>Symptômes rouges</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Esprit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Drug</source>
            <translation>Médicament</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Dose</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Voie</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Donné par</translation>
        </message>
        <message>
            <source>Ordered by</source>
            <translation>Prescrit par</translation>
        </message>
        <message>
            <source>L/min</source>
            <translation>L/min</translation>
        </message>
        <message>
            <source>Spat or swallowed</source>
            <translation>Craché ou avalé</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Severe headache</source>
            <translation>Céphalée sévère</translation>
        </message>
        <message>
            <source>Breathless</source>
            <translation>Essoufflé</translation>
        </message>
        <message>
            <source>Neurological sign</source>
            <translation>Signe neurologique</translation>
        </message>
        <message>
            <source>Seizure</source>
            <translation>Convulsion</translation>
        </message>
        <message>
            <source>Fainted</source>
            <translation>Évanoui</translation>
        </message>
        <message>
            <source>Unresponsive</source>
            <translation>Ne répond pas</translation>
        </message>
        <message>
            <source>Vomited</source>
            <translation>A vomi</translation>
        </message>
        <message>
            <source>Dizzy</source>
            <translation>Vertige</translation>
        </message>
        <message>
            <source>Headache</source>
            <translation>Céphalée</translation>
        </message>
        <message>
            <source>Blurred vision</source>
            <translation>Vision floue</translation>
        </message>
        <message>
            <source>Double vision</source>
            <translation>Vision double</translation>
        </message>
        <message>
            <source>Drowsy</source>
            <translation>Somnolent</translation>
        </message>
        <message>
            <source>Confused</source>
            <translation>Confus</translation>
        </message>
        <message>
            <source>Unsteady</source>
            <translation>Instable</translation>
        </message>
        <message>
            <source>Palpitations</source>
            <translation>Palpitations</translation>
        </message>
        <message>
            <source>Urinary urgency</source>
            <translation>Envie d'uriner</translation>
        </message>
        <message>
            <source>Anxious</source>
            <translation>Anxieux</translation>
        </message>
        <message>
            <source>Distressed</source>
            <translation>En détresse</translation>
        </message>
        <message>
            <source>Panic</source>
            <translation>Panique</translation>
        </message>
        <message>
            <source>Hallucination</source>
            <translation>Hallucination</translation>
        </message>
        <message>
            <source>Agitated</source>
            <translation>Agité</translation>
        </message>
        <message>
            <source>Tearful</source>
            <translation>En larmes</translation>
        </message>
        <message>
            <source>Euphoric</source>
            <translation>Euphorique</translation>
        </message>
        <message>
            <source>Emotionally raw</source>
            <translation>À vif</translation>
        </message>
        <message>
            <source>Drug given</source>
            <translation>Médicament donné</translation>
        </message>
        <message>
            <source>Oxygen on</source>
            <translation>Oxygène mis</translation>
        </message>
        <message>
            <source>Oxygen off</source>
            <translation>Oxygène arrêté</translation>
        </message>
        <message>
            <source>Infusion paused</source>
            <translation>Perfusion en pause</translation>
        </message>
        <message>
            <source>Infusion resumed</source>
            <translation>Perfusion reprise</translation>
        </message>
        <message>
            <source>Infusion stopped</source>
            <translation>Perfusion arrêtée</translation>
        </message>
        <message>
            <source>Lozenge out</source>
            <translation>Pastille retirée</translation>
        </message>
        <message>
            <source>Position changed</source>
            <translation>Position changée</translation>
        </message>
        <message>
            <source>Reassured</source>
            <translation>Rassuré</translation>
        </message>
        <message>
            <source>IV site checked</source>
            <translation>Voie IV vérifiée</translation>
        </message>
        <message>
            <source>Toilet</source>
            <translation>Toilettes</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Eau</translation>
        </message>
        <message>
            <source>Blanket</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Eye mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lumière</translation>
        </message>
        <message>
            <source>Somebody came in</source>
            <translation>Quelqu'un est entré</translation>
        </message>
        <message>
            <source>Somebody went out</source>
            <translation>Quelqu'un est sorti</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>In the patient's words</source>
            <translation>Avec les mots du patient</translation>
        </message>
        <message>
            <source>Theme for later</source>
            <translation>Thème pour plus tard</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>That time is still to come. Enter it when it has happened, or correct the time.</source>
            <translation>Cette heure est à venir. Saisissez-la quand c'est arrivé, ou corrigez l'heure.</translation>
        </message>
        <message>
            <source>That time lies before this session was opened. Write it into a note instead.</source>
            <translation>Cette heure est avant l'ouverture de cette séance. Écrivez-la plutôt dans une note.</translation>
        </message>
        <message>
            <source>The session ended at {ended_t}: readings stop there.</source>
            <translation>La séance a fini à {ended_t} : les mesures s'arrêtent là.</translation>
        </message>
        <message>
            <source>an earlier time</source>
            <translation>une heure antérieure</translation>
        </message>
        <message>
            <source>Nothing was entered. Type a value, such as 120/80.</source>
            <translation>Rien n'a été saisi. Saisissez une valeur, comme 120/80.</translation>
        </message>
        <message>
            <source>{vital} is not a vital sign that this program knows.</source>
            <translation>{vital} n'est pas un signe vital que ce programme connaît.</translation>
        </message>
        <message>
            <source>{label} is there twice. Keep one of them.</source>
            <translation>{label} y est deux fois. Gardez-en un.</translation>
        </message>
        <message>
            <source>{label} {value} is not possible ({lowest}-{highest}). Check the number.</source>
            <translation>{label} {value} n'est pas possible ({lowest}-{highest}). Vérifiez le nombre.</translation>
        </message>
        <message>
            <source>{systolic}/{diastolic}: the diastolic must be below the systolic. Check both numbers.</source>
            <translation>{systolic}/{diastolic} : la diastolique doit être sous la systolique. Vérifiez les deux nombres.</translation>
        </message>
        <message>
            <source>Half a blood pressure. Enter both numbers, such as 120/80.</source>
            <translation>Demi-pression artérielle. Saisissez les deux nombres, comme 120/80.</translation>
        </message>
        <message>
            <source>{label} {value} is unusual. Press Enter again to keep it.</source>
            <translation>{label} {value} est inhabituel. Pressez Entrée de nouveau pour le garder.</translation>
        </message>
        <message>
            <source>That measurement is not in this session, or was struck. Enter it anew.</source>
            <translation>Cette mesure n'est pas dans cette séance, ou a été rayée. Saisissez-la de nouveau.</translation>
        </message>
        <message>
            <source>Nothing to correct. Type the right value, or strike the reading.</source>
            <translation>Rien à corriger. Saisissez la bonne valeur, ou rayez la mesure.</translation>
        </message>
        <message>
            <source>A correction needs a reason. Write a word or two.</source>
            <translation>Une correction demande une raison. Écrivez un mot ou deux.</translation>
        </message>
        <message>
            <source>That measurement has no {label}.</source>
            <translation>Cette mesure n'a pas de {label}.</translation>
        </message>
        <message>
            <source>That measurement is not in this session, or was struck already.</source>
            <translation>Cette mesure n'est pas dans cette séance, ou était déjà rayée.</translation>
        </message>
        <message>
            <source>Striking a reading needs a reason. Write a word or two.</source>
            <translation>Rayer une mesure demande une raison. Écrivez un mot ou deux.</translation>
        </message>
        <message>
            <source>That measurement does not have this value.</source>
            <translation>Cette mesure n'a pas cette valeur.</translation>
        </message>
        <message>
            <source>Strike the whole blood pressure, not half of it.</source>
            <translation>Rayez toute la pression artérielle, pas la moitié.</translation>
        </message>
        <message>
            <source>{code} is not a quick event that this program knows. Write a note instead.</source>
            <translation>{code} n'est pas un événement rapide que ce programme connaît. Écrivez plutôt une note.</translation>
        </message>
        <message>
            <source>Enter this with the infusion, so that the dose is counted right.</source>
            <translation>Saisissez-le avec la perfusion, pour que la dose soit bien comptée.</translation>
        </message>
        <message>
            <source>Write down what was said.</source>
            <translation>Écrivez ce qui a été dit.</translation>
        </message>
        <message>
            <source>That symptom is not in this session, or was struck.</source>
            <translation>Ce symptôme n'est pas dans cette séance, ou a été rayé.</translation>
        </message>
        <message>
            <source>That symptom is resolved already. Note it anew if it is back.</source>
            <translation>Ce symptôme est déjà résolu. Notez-le de nouveau s'il est revenu.</translation>
        </message>
        <message>
            <source>A symptom cannot be over before it began. Check the time.</source>
            <translation>Un symptôme ne peut finir avant d'avoir commencé. Vérifiez l'heure.</translation>
        </message>
        <message>
            <source>The note is empty. Write something, or leave it.</source>
            <translation>La note est vide. Écrivez quelque chose, ou quittez-la.</translation>
        </message>
        <message>
            <source>That time is still to come. Correct the time of the note.</source>
            <translation>Cette heure est à venir. Corrigez l'heure de la note.</translation>
        </message>
        <message>
            <source>That time lies before this session was opened.</source>
            <translation>Cette heure est avant l'ouverture de cette séance.</translation>
        </message>
        <message>
            <source>That is not a note or a quick event of this session.</source>
            <translation>Ce n'est pas une note ni un événement rapide de cette séance.</translation>
        </message>
        <message>
            <source>Striking an entry needs a reason. Write a word or two.</source>
            <translation>Rayer une saisie demande une raison. Écrivez un mot ou deux.</translation>
        </message>
        <message>
            <source>That entry was struck already.</source>
            <translation>Cette saisie était déjà rayée.</translation>
        </message>
        <message>
            <source>That alert is over already.</source>
            <translation>Cette alerte est déjà finie.</translation>
        </message>
        <message>
            <source>A therapist marks an alert as seen by calling the nurse: choose called.</source>
            <translation>Un thérapeute marque une alerte comme vue en appelant l'infirmier : choisissez Appelé.</translation>
        </message>
        <message>
            <source>Sound can be paused for {pause_ms} min at most, from now on.</source>
            <translation>Le son peut être mis en pause {pause_ms} min au plus, à partir de maintenant.</translation>
        </message>
        <message>
            <source>Nothing sounds that could be paused.</source>
            <translation>Rien ne sonne qui puisse être mis en pause.</translation>
        </message>
        <message>
            <source>The sound is not paused any more.</source>
            <translation>Le son n'est plus en pause.</translation>
        </message>
        <message>
            <source>Devices can be off on purpose for {off_ms} min at most, from now on.</source>
            <translation>Les appareils peuvent être arrêtés volontairement {off_ms} min au plus, à partir de maintenant.</translation>
        </message>
        <message>
            <source>Devices are off on purpose already. Switch them back on first.</source>
            <translation>Les appareils sont déjà arrêtés volontairement. Remettez-les d'abord.</translation>
        </message>
        <message>
            <source>The devices are watched already.</source>
            <translation>Les appareils sont déjà surveillés.</translation>
        </message>
        <message>
            <source>No window is open: nothing is due that could be held, or the set is late already.</source>
            <translation>Aucune fenêtre n'est ouverte : rien n'est dû qui puisse être retenu, ou la série est déjà en retard.</translation>
        </message>
        <message>
            <source>The cuff is held until the end of this window at most.</source>
            <translation>Le brassard est retenu au plus jusqu'à la fin de cette fenêtre.</translation>
        </message>
        <message>
            <source>{device} was not connected in this session.</source>
            <translation>{device} n'était pas connecté dans cette séance.</translation>
        </message>
        <message>
            <source>A dose was given: the protocol stays. End this session and start another.</source>
            <translation>Une dose a été donnée : le protocole reste. Terminez cette séance et commencez-en une autre.</translation>
        </message>
        <message>
            <source>The protocol's text does not match its digest. Choose it again from the list.</source>
            <translation>Le texte du protocole ne correspond pas à son empreinte. Choisissez-le de nouveau dans la liste.</translation>
        </message>
        <message>
            <source>This protocol cannot be read: {mistake}. Check the file first.</source>
            <translation>Ce protocole est illisible : {mistake}. Vérifiez d'abord le fichier.</translation>
        </message>
        <message>
            <source>An age of {age_years} years is not possible. Check the date of birth.</source>
            <translation>Un âge de {age_years} ans n'est pas possible. Vérifiez la date de naissance.</translation>
        </message>
        <message>
            <source>A weight of {weight} kg is not possible. Check the number and its unit.</source>
            <translation>Un poids de {weight} kg n'est pas possible. Vérifiez le nombre et son unité.</translation>
        </message>
        <message>
            <source>This gate is not in the protocol in force.</source>
            <translation>Ce point de contrôle n'est pas dans le protocole en vigueur.</translation>
        </message>
        <message>
            <source>The dose was given. Write a note instead.</source>
            <translation>La dose a été donnée. Écrivez plutôt une note.</translation>
        </message>
        <message>
            <source>A reason is needed. Write it in the prescriber's words.</source>
            <translation>Il faut une raison. Écrivez-la avec les mots du médecin.</translation>
        </message>
        <message>
            <source>Name the prescriber who decides.</source>
            <translation>Nommez le médecin qui décide.</translation>
        </message>
        <message>
            <source>A nurse enters this only as told by the prescriber on the telephone, read back. Mark it so.</source>
            <translation>Un infirmier ne saisit ceci que dit par le médecin au téléphone et relu. Marquez-le ainsi.</translation>
        </message>
        <message>
            <source>By telephone: say when it was told, and read it back to the prescriber.</source>
            <translation>Par téléphone : dites quand cela a été dit, et relisez-le au médecin.</translation>
        </message>
        <message>
            <source>The time of the call is still to come. Check the time.</source>
            <translation>L'heure de l'appel est à venir. Vérifiez l'heure.</translation>
        </message>
        <message>
            <source>{name} is not a prescriber. Name the prescriber who decides.</source>
            <translation>{name} n'est pas médecin. Nommez le médecin qui décide.</translation>
        </message>
        <message>
            <source>The dose was given: there is nothing to waive any more.</source>
            <translation>La dose a été donnée : il n'y a plus rien à dispenser.</translation>
        </message>
        <message>
            <source>{title} is {state} already: there is nothing to waive.</source>
            <translation>{title} est déjà {state} : il n'y a rien à dispenser.</translation>
        </message>
        <message>
            <source>{title} cannot be waived: {why}.</source>
            <translation>{title} ne peut être dispensé : {why}.</translation>
        </message>
        <message>
            <source>Choose a protocol before the dose.</source>
            <translation>Choisissez un protocole avant la dose.</translation>
        </message>
        <message>
            <source>This is a recording: nothing is given here.</source>
            <translation>Ceci est un enregistrement : rien n'est donné ici.</translation>
        </message>
        <message>
            <source>Still missing before the dose: {blockers}.</source>
            <translation>Manque encore avant la dose : {blockers}.</translation>
        </message>
        <message>
            <source>The dose in mg must be more than 0. Check the number.</source>
            <translation>La dose en mg doit dépasser 0. Vérifiez le nombre.</translation>
        </message>
        <message>
            <source>Name the drug.</source>
            <translation>Nommez le médicament.</translation>
        </message>
        <message>
            <source>A weight of {weight_kg} kg is not possible. Check the number and its unit.</source>
            <translation>Un poids de {weight_kg} kg n'est pas possible. Vérifiez le nombre et son unité.</translation>
        </message>
        <message>
            <source>The infusion's length must be more than 0 min. Check the number.</source>
            <translation>La durée de perfusion doit dépasser 0 min. Vérifiez le nombre.</translation>
        </message>
        <message>
            <source>Drawn and wasted cannot be less than 0 mg.</source>
            <translation>Prélevé et jeté ne peuvent être sous 0 mg.</translation>
        </message>
        <message>
            <source>The protocol is for the route {route}, not {route_2}. Choose the matching protocol.</source>
            <translation>Le protocole est pour la voie {route}, pas {route_2}. Choisissez le protocole adapté.</translation>
        </message>
        <message>
            <source>The protocol is for {drugs}, not {drug}. Choose the matching protocol.</source>
            <translation>Le protocole est pour {drugs}, pas {drug}. Choisissez le protocole adapté.</translation>
        </message>
        <message>
            <source>All {devices} devices of this protocol were given.</source>
            <translation>Les {devices} dispositifs de ce protocole ont tous été donnés.</translation>
        </message>
        <message>
            <source>The next device is number {given}.</source>
            <translation>Le prochain dispositif est le numéro {given}.</translation>
        </message>
        <message>
            <source>The devices are {device_apart} min apart: next in {rest}.</source>
            <translation>Les dispositifs sont espacés de {device_apart} min : prochain dans {rest}.</translation>
        </message>
        <message>
            <source>{outside}: it needs the prescriber who ordered it, and the reason.</source>
            <translation>{outside} : il faut le médecin qui l'a prescrit, et la raison.</translation>
        </message>
        <message>
            <source>The second check is for another person than the one who gives the dose.</source>
            <translation>La deuxième vérification revient à une autre personne que celle qui donne la dose.</translation>
        </message>
        <message>
            <source>This protocol requires a check by a second person. Ask somebody to check drug, dose and patient.</source>
            <translation>Ce protocole exige une vérification par une deuxième personne. Demandez à quelqu'un de vérifier médicament, dose et patient.</translation>
        </message>
        <message>
            <source>Only a recording assumes its dose and its baseline.</source>
            <translation>Seul un enregistrement suppose sa dose et sa base.</translation>
        </message>
        <message>
            <source>That infusion is not in this session.</source>
            <translation>Cette perfusion n'est pas dans cette séance.</translation>
        </message>
        <message>
            <source>The infusion had not begun then. Check the time.</source>
            <translation>La perfusion n'avait pas commencé alors. Vérifiez l'heure.</translation>
        </message>
        <message>
            <source>The infusion is {state} already.</source>
            <translation>La perfusion est déjà {state}.</translation>
        </message>
        <message>
            <source>The infusion is paused already.</source>
            <translation>La perfusion est déjà en pause.</translation>
        </message>
        <message>
            <source>The infusion is running already.</source>
            <translation>La perfusion coule déjà.</translation>
        </message>
        <message>
            <source>A new rate is needed, in mg/h. To halt the infusion choose pause or stop.</source>
            <translation>Il faut un nouveau débit, en mg/h. Pour arrêter la perfusion choisissez pause ou arrêt.</translation>
        </message>
        <message>
            <source>That dose is not in this session.</source>
            <translation>Cette dose n'est pas dans cette séance.</translation>
        </message>
        <message>
            <source>That is the time which stands already.</source>
            <translation>C'est l'heure qui vaut déjà.</translation>
        </message>
        <message>
            <source>The infusion was changed before that time. Check the time.</source>
            <translation>La perfusion a été changée avant cette heure. Vérifiez l'heure.</translation>
        </message>
        <message>
            <source>{title} is not asked by the protocol in force.</source>
            <translation>{title} n'est pas demandé par le protocole en vigueur.</translation>
        </message>
        <message>
            <source>{title} is read from the record. Take the measurement that is missing.</source>
            <translation>{title} se lit dans le dossier. Faites la mesure qui manque.</translation>
        </message>
        <message>
            <source>No dose was given yet: this is judged at the end.</source>
            <translation>Pas encore de dose donnée : ceci est jugé à la fin.</translation>
        </message>
        <message>
            <source>No dose was given: there is nothing to override.</source>
            <translation>Aucune dose donnée : rien à quoi déroger.</translation>
        </message>
        <message>
            <source>Say which criteria are overridden.</source>
            <translation>Dites à quels critères il est dérogé.</translation>
        </message>
        <message>
            <source>{title} cannot be overridden. Wait, or end the session as left or transferred.</source>
            <translation>Pas de dérogation à {title}. Attendez, ou terminez comme parti ou transféré.</translation>
        </message>
        <message>
            <source>{title} is met: there is nothing to override.</source>
            <translation>{title} est rempli : rien à quoi déroger.</translation>
        </message>
        <message>
            <source>Not by telephone at this blood pressure. The prescriber must see the patient.</source>
            <translation>Pas par téléphone à cette pression artérielle. Le médecin doit voir le patient.</translation>
        </message>
        <message>
            <source>That time is still to come. End the session when the patient has gone.</source>
            <translation>Cette heure est à venir. Terminez la séance quand le patient est parti.</translation>
        </message>
        <message>
            <source>The session cannot end before its last dose. Check the time.</source>
            <translation>La séance ne peut finir avant sa dernière dose. Vérifiez l'heure.</translation>
        </message>
        <message>
            <source>At {when}: {barred}</source>
            <translation>À {when} : {barred}</translation>
        </message>
        <message>
            <source>The patient was still measured at {last}, after {when}. Check the time.</source>
            <translation>Une mesure a encore été prise à {last}, après {when}. Vérifiez l'heure.</translation>
        </message>
        <message>
            <source>End the session first: say how and when the patient left.</source>
            <translation>Terminez d'abord la séance : dites comment et quand le patient est parti.</translation>
        </message>
        <message>
            <source>The record is not stored completely. Wait until recording works again, then sign.</source>
            <translation>Le dossier n'est pas entièrement enregistré. Attendez que l'enregistrement marche de nouveau, puis signez.</translation>
        </message>
        <message>
            <source>A signature needs the printed name and what it means.</source>
            <translation>Une signature demande le nom en clair et ce qu'elle signifie.</translation>
        </message>
        <message>
            <source>{name} has signed already. Write an addendum instead.</source>
            <translation>{name} a déjà signé. Écrivez plutôt un addendum.</translation>
        </message>
        <message>
            <source>An administrator records that the REMS form was submitted, and nothing else of the session.</source>
            <translation>Un administrateur consigne l'envoi du formulaire REMS, et rien d'autre de la séance.</translation>
        </message>
        <message>
            <source>The record is not signed yet. Write a note instead.</source>
            <translation>Le dossier n'est pas encore signé. Écrivez plutôt une note.</translation>
        </message>
        <message>
            <source>The addendum is empty. Write something, or leave it.</source>
            <translation>L'addendum est vide. Écrivez quelque chose, ou quittez-le.</translation>
        </message>
        <message>
            <source>The entry that this addendum is about is not in the record.</source>
            <translation>La saisie que vise cet addendum n'est pas dans le dossier.</translation>
        </message>
        <message>
            <source>The session has not ended yet. Write a note instead.</source>
            <translation>La séance n'est pas encore terminée. Écrivez plutôt une note.</translation>
        </message>
        <message>
            <source>An addendum needs the printed name of its writer.</source>
            <translation>Un addendum demande le nom en clair de son auteur.</translation>
        </message>
        <message>
            <source>This session has no REMS form: no esketamine was given.</source>
            <translation>Cette séance n'a pas de formulaire REMS : pas d'eskétamine donnée.</translation>
        </message>
        <message>
            <source>Not said yet: {missing}.</source>
            <translation>Pas encore dit : {missing}.</translation>
        </message>
        <message>
            <source>Nothing was written. Write something, or leave it.</source>
            <translation>Rien n'a été écrit. Écrivez quelque chose, ou quittez.</translation>
        </message>
        <message>
            <source>That is not a waiver or override by telephone.</source>
            <translation>Ce n'est pas une dispense ni une dérogation par téléphone.</translation>
        </message>
        <message>
            <source>To be countersigned by {prescriber}, who gave it.</source>
            <translation>À contresigner par {prescriber}, qui l'a donné.</translation>
        </message>
        <message>
            <source>That is countersigned already.</source>
            <translation>C'est déjà contresigné.</translation>
        </message>
        <message>
            <source>The session is not signed yet. Sign-off comes after that.</source>
            <translation>La séance n'est pas encore signée. Le visa vient après.</translation>
        </message>
        <message>
            <source>This protocol has no such limit.</source>
            <translation>Ce protocole n'a pas cette limite.</translation>
        </message>
        <message>
            <source>This rule is off in the protocol. Its limit would change nothing.</source>
            <translation>Cette règle est désactivée dans le protocole. Sa limite ne changerait rien.</translation>
        </message>
        <message>
            <source>Another limit needs a reason. Write a word or two.</source>
            <translation>Une autre limite demande une raison. Écrivez un mot ou deux.</translation>
        </message>
        <message>
            <source>The limit is in {unit}, not in {unit_2}.</source>
            <translation>La limite est en {unit}, pas en {unit_2}.</translation>
        </message>
        <message>
            <source>The limit is {limit} by now. Look again before you change it.</source>
            <translation>La limite est maintenant {limit}. Regardez de nouveau avant de la changer.</translation>
        </message>
        <message>
            <source>A band needs both its ends, any other rule one limit.</source>
            <translation>Une bande demande ses deux bornes, toute autre règle une limite.</translation>
        </message>
        <message>
            <source>That is the limit which stands already.</source>
            <translation>C'est la limite qui vaut déjà.</translation>
        </message>
        <message>
            <source>{person_role} is not a role. Choose one of: {roles}.</source>
            <translation>{person_role} n'est pas un rôle. Choisissez : {roles}.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Une personne demande un nom.</translation>
        </message>
        <message>
            <source>{person} is not signed in.</source>
            <translation>{person} n'est pas connecté.</translation>
        </message>
        <message>
            <source>{person} is responsible for this session. Hand over first.</source>
            <translation>{person} est responsable de cette séance. Transmettez d'abord.</translation>
        </message>
        <message>
            <source>{holder} is responsible and hands over, not {by}.</source>
            <translation>{holder} est responsable et transmet, pas {by}.</translation>
        </message>
        <message>
            <source>Hand over to another person.</source>
            <translation>Transmettez à une autre personne.</translation>
        </message>
        <message>
            <source>{to_name} is not signed in. Sign in with the PIN first.</source>
            <translation>{to_name} n'est pas connecté. Connectez-vous d'abord avec le PIN.</translation>
        </message>
        <message>
            <source>{name} is signed in as {person_role}. A nurse or a prescriber takes over.</source>
            <translation>{name} est connecté comme {person_role}. Un infirmier ou un médecin reprend.</translation>
        </message>
        <message>
            <source>Choose the entries that are yours.</source>
            <translation>Choisissez les saisies qui sont les vôtres.</translation>
        </message>
        <message>
            <source>One of these entries was claimed already, or was not made behind the lock.</source>
            <translation>Une de ces saisies était déjà reprise, ou n'a pas été faite derrière le verrou.</translation>
        </message>
        <message>
            <source>The note was not kept. Write it again.</source>
            <translation>La note n'a pas été gardée. Écrivez-la de nouveau.</translation>
        </message>
        <message>
            <source>Unlock first: only typed values are taken behind the lock.</source>
            <translation>Déverrouillez d'abord : derrière le verrou seules les valeurs saisies sont prises.</translation>
        </message>
        <message>
            <source>Unlock first: behind the lock an infusion can be paused or stopped.</source>
            <translation>Déverrouillez d'abord : derrière le verrou une perfusion peut être mise en pause ou arrêtée.</translation>
        </message>
        <message>
            <source>Unlock first: behind the lock only what was entered there can be struck.</source>
            <translation>Déverrouillez d'abord : derrière le verrou seul ce qui y fut saisi peut être rayé.</translation>
        </message>
        <message>
            <source>The emergency card is open already; its stopwatch runs on.</source>
            <translation>La fiche d'urgence est déjà ouverte ; son chronomètre continue.</translation>
        </message>
        <message>
            <source>No emergency is open.</source>
            <translation>Aucune urgence n'est ouverte.</translation>
        </message>
        <message>
            <source>An emergency cannot be over before it began. Check the time.</source>
            <translation>Une urgence ne peut finir avant d'avoir commencé. Vérifiez l'heure.</translation>
        </message>
        <message>
            <source>Sedation</source>
            <translation>Sédation</translation>
        </message>
        <message>
            <source>Dissociation</source>
            <translation>Dissociation</translation>
        </message>
        <message>
            <source>Respiratory depression</source>
            <translation>Dépression respiratoire</translation>
        </message>
        <message>
            <source>Treatment date</source>
            <translation>Date du traitement</translation>
        </message>
        <message>
            <source>Dose, mg</source>
            <translation>Dose, mg</translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation>Numéro de lot</translation>
        </message>
        <message>
            <source>BP before</source>
            <translation>PA avant</translation>
        </message>
        <message>
            <source>BP at 40 min</source>
            <translation>PA à 40 min</translation>
        </message>
        <message>
            <source>BP at the end</source>
            <translation>PA à la fin</translation>
        </message>
        <message>
            <source>{label}: onset</source>
            <translation>{label} : début</translation>
        </message>
        <message>
            <source>{label}: resolved</source>
            <translation>{label} : fin</translation>
        </message>
        <message>
            <source>Minutes from the first device to the end</source>
            <translation>Minutes du premier dispositif à la fin</translation>
        </message>
        <message>
            <source>Ready to leave after, minutes</source>
            <translation>Prêt à partir après, minutes</translation>
        </message>
        <message>
            <source>{minute} min</source>
            <translation>{minute} min</translation>
        </message>
        <message>
            <source>This computer's clock stands {bridged} min before the last entry. Check date and time, then say whether they are right now. If they are, the session goes on from its last entry.</source>
            <translation>L'horloge de cet ordinateur est {bridged} min avant la dernière saisie. Vérifiez date et heure, puis dites si elles sont justes. Alors la séance continue depuis sa dernière saisie.</translation>
        </message>
        <message>
            <source>The last entry is {bridged} h old by this computer's clock. Check date and time, then say whether they are right now.</source>
            <translation>La dernière saisie date de {bridged} h selon l'horloge de cet ordinateur. Vérifiez date et heure, puis dites si elles sont justes.</translation>
        </message>
        <message>
            <source>{vitals}: {shown} is shown, {also} is recorded too.</source>
            <translation>{vitals} : {shown} est montré, {also} est enregistré aussi.</translation>
        </message>
        <message>
            <source>{vitals}: {shown} is shown, {also} are recorded too.</source>
            <translation>{vitals} : {shown} est montré, {also} sont enregistrés aussi.</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} et {last}</translation>
        </message>
        <message>
            <source>{name} {score}</source>
            <translation>{name} {score}</translation>
        </message>
        <message>
            <source>{name} {total} of {highest} ({shown})</source>
            <translation>{name} {total} sur {highest} ({shown})</translation>
        </message>
        <message>
            <source>steady gait</source>
            <translation>marche stable</translation>
        </message>
        <message>
            <source>as judged</source>
            <translation>selon jugement</translation>
        </message>
        <message>
            <source>RR {resp_rate}</source>
            <translation>FR {resp_rate}</translation>
        </message>
        <message>
            <source>SBP {systolic} against {baseline_systolic}</source>
            <translation>PAS {systolic} contre {baseline_systolic}</translation>
        </message>
        <message>
            <source>MOAA/S {moaas}</source>
            <translation>MOAA/S {moaas}</translation>
        </message>
        <message>
            <source>oxygen saturation</source>
            <translation>saturation en oxygène</translation>
        </message>
        <message>
            <source>SpO2 {spo2} on oxygen</source>
            <translation>SpO2 {spo2} sous oxygène</translation>
        </message>
        <message>
            <source>SpO2 {spo2}</source>
            <translation>SpO2 {spo2}</translation>
        </message>
        <message>
            <source>vital signs</source>
            <translation>signes vitaux</translation>
        </message>
        <message>
            <source>BP and HR</source>
            <translation>PA et FC</translation>
        </message>
        <message>
            <source>person not identified</source>
            <translation>personne non identifiée</translation>
        </message>
        <message>
            <source>{minute_text} {what}</source>
            <translation>{minute_text} {what}</translation>
        </message>
        <message>
            <source>BP {upper:g}/{lower:g}</source>
            <translation>PA {upper:g}/{lower:g}</translation>
        </message>
        <message>
            <source>{label} {value:g}</source>
            <translation>{label} {value:g}</translation>
        </message>
        <message>
            <source>alert {action}: {text}</source>
            <translation>alerte {action} : {text}</translation>
        </message>
        <message>
            <source>alert {action}</source>
            <translation>alerte {action}</translation>
        </message>
        <message>
            <source>struck event {target}</source>
            <translation>événement {target} rayé</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Fiche d'urgence</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>one of: {choices}</source>
            <translation>un de : {choices}</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>un entier de {least} à {most}</translation>
        </message>
        <message>
            <source>one line</source>
            <translation>une ligne</translation>
        </message>
        <message>
            <source>at most {longest} characters</source>
            <translation>au plus {longest} caractères</translation>
        </message>
        <message>
            <source>At each due time of the protocol: wait for a press, or let the schedule start the cuff.</source>
            <translation>À chaque heure due du protocole : attendre une pression, ou laisser le calendrier démarrer le brassard.</translation>
        </message>
        <message>
            <source>Cuff at due times</source>
            <translation>Brassard aux heures dues</translation>
        </message>
        <message>
            <source>Wait for a press</source>
            <translation>Attendre une pression</translation>
        </message>
        <message>
            <source>Start by itself</source>
            <translation>Démarrer seul</translation>
        </message>
        <message>
            <source>After a medium or high blood pressure alert: wait for a press, or repeat it when the recheck is due.</source>
            <translation>Après une alerte de pression moyenne ou haute : attendre une pression, ou répéter quand le recontrôle est dû.</translation>
        </message>
        <message>
            <source>Cuff after an alert</source>
            <translation>Brassard après alerte</translation>
        </message>
        <message>
            <source>Repeat by itself</source>
            <translation>Répéter seul</translation>
        </message>
        <message>
            <source>Language of the window, from the next start on. Records and reports stay in English.</source>
            <translation>Langue de la fenêtre, dès le prochain démarrage. Dossiers et rapports restent en anglais.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Comme cet ordinateur</translation>
        </message>
        <message>
            <source>Colours of the window: dim for a dark room.</source>
            <translation>Couleurs de la fenêtre : tamisé pour une salle sombre.</translation>
        </message>
        <message>
            <source>Dim</source>
            <translation>Tamisé</translation>
        </message>
        <message>
            <source>light</source>
            <translation>clair</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>How large everything in the window is, as far as this screen has room for it. Counts from the next start.</source>
            <translation>La taille de tout dans la fenêtre, autant que cet écran le permet. Vaut dès le prochain démarrage.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>As this computer's own text</source>
            <translation>Comme le texte de cet ordinateur</translation>
        </message>
        <message>
            <source>Darken the screen a little from onset to the end of the peak; values and alerts keep their contrast.</source>
            <translation>Assombrit un peu l'écran du début à la fin du pic ; valeurs et alertes gardent leur contraste.</translation>
        </message>
        <message>
            <source>Brightness follows the phase</source>
            <translation>La luminosité suit la phase</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Letters and digits at the foot of the page, for a screen without a keyboard: when a finger is on a text field, or in every text field.</source>
            <translation>Lettres et chiffres au bas de la page, pour un écran sans clavier : quand un doigt touche un champ de texte, ou dans chaque champ de texte.</translation>
        </message>
        <message>
            <source>Keyboard on the screen</source>
            <translation>Clavier à l'écran</translation>
        </message>
        <message>
            <source>For a finger</source>
            <translation>Pour un doigt</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>What the clinic does in an emergency, one step a line. It stands on the emergency card as written here.</source>
            <translation>Ce que fait la clinique en urgence, une étape par ligne. C'est sur la fiche d'urgence comme écrit ici.</translation>
        </message>
        <message>
            <source>The clinic's own steps</source>
            <translation>Étapes propres à la clinique</translation>
        </message>
        <message>
            <source>Minutes without input after which a running session hides who the patient is. Elsewhere it is 3 minutes.</source>
            <translation>Minutes sans saisie après lesquelles une séance en cours cache qui est le patient. Ailleurs c'est 3 minutes.</translation>
        </message>
        <message>
            <source>Privacy lock</source>
            <translation>Verrou de confidentialité</translation>
        </message>
        <message>
            <source>Paper of printed reports.</source>
            <translation>Papier des rapports imprimés.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>US letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <source>How dates are written in reports.</source>
            <translation>Comment les dates s'écrivent dans les rapports.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>As this computer does</source>
            <translation>Comme cet ordinateur</translation>
        </message>
        <message>
            <source>21 Nov 2026</source>
            <translation>21 Nov 2026</translation>
        </message>
        <message>
            <source>Nov 21, 2026</source>
            <translation>Nov 21, 2026</translation>
        </message>
        <message>
            <source>The clinic's logo for reports: where its PNG, JPEG or plain SVG file lies. Empty: no logo.</source>
            <translation>Le logo de la clinique pour les rapports : où est son fichier PNG, JPEG ou SVG simple. Vide : pas de logo.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Sessions that begin now are encrypted on the disk, if this data has a key. Off: whoever has the disk reads them, and Home says so.</source>
            <translation>Les séances qui commencent maintenant sont chiffrées sur le disque, si ces données ont une clé. Non : quiconque a le disque les lit, et l'accueil le dit.</translation>
        </message>
        <message>
            <source>Encrypt new sessions</source>
            <translation>Chiffrer les nouvelles séances</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Marche</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>How the room sounds. Everything shows in any case, and what is silent is said on the screen all the time.</source>
            <translation>Comment la salle sonne. Tout s'affiche de toute façon, et ce qui est muet est toujours dit à l'écran.</translation>
        </message>
        <message>
            <source>Room profile</source>
            <translation>Profil de la salle</translation>
        </message>
        <message>
            <source>Quiet: high sounds, medium chimes once</source>
            <translation>Calme : hautes sonnent, moyennes tintent une fois</translation>
        </message>
        <message>
            <source>Normal: all sound</source>
            <translation>Normal : tous les sons</translation>
        </message>
        <message>
            <source>Headset: all sound, there alone</source>
            <translation>Casque : tous les sons, là seulement</translation>
        </message>
        <message>
            <source>The one sound output of the headset profile, as this computer's sound settings name it.</source>
            <translation>La seule sortie son du profil casque, comme les réglages du son de cet ordinateur la nomment.</translation>
        </message>
        <message>
            <source>Headset</source>
            <translation>Casque</translation>
        </message>
        <message>
            <source>What the screen says when nobody answers an alert: whom to call, and how.</source>
            <translation>Ce que dit l'écran quand personne ne répond à une alerte : qui appeler, et comment.</translation>
        </message>
        <message>
            <source>Call line</source>
            <translation>Ligne d'appel</translation>
        </message>
        <message>
            <source>Oxygen
Suction
Bag-mask
Defibrillator (AED)
Emergency drugs in date
Cuff sizes</source>
            <translation>Oxygène
Aspiration
Ballon-masque
Défibrillateur (DAE)
Médicaments d'urgence non périmés
Tailles de brassard</translation>
        </message>
        <message>
            <source>What a person looks at for the self-test of the room, one thing a line.</source>
            <translation>Ce qu'une personne regarde pour l'autotest de la salle, une chose par ligne.</translation>
        </message>
        <message>
            <source>The clinic's own list of the self-test</source>
            <translation>Liste propre à la clinique de l'autotest</translation>
        </message>
        <message>
            <source>Where a backup is made once a day by itself: a folder on a second disk or a share. Empty: none is made.</source>
            <translation>Où une sauvegarde se fait seule une fois par jour : un dossier sur un deuxième disque ou un partage. Vide : aucune.</translation>
        </message>
        <message>
            <source>Daily backup to</source>
            <translation>Sauvegarde quotidienne vers</translation>
        </message>
        <message>
            <source>How many backups of this data stay there; older ones go when a new one is whole.</source>
            <translation>Combien de sauvegardes de ces données y restent ; les anciennes partent quand une nouvelle est entière.</translation>
        </message>
        <message>
            <source>Backups that stay</source>
            <translation>Sauvegardes gardées</translation>
        </message>
        <message>
            <source>Where every event of a running session is copied to within a second: a folder on a second disk or a share. Empty: nowhere.</source>
            <translation>Où chaque événement d'une séance en cours est copié en une seconde : un dossier sur un deuxième disque ou un partage. Vide : nulle part.</translation>
        </message>
        <message>
            <source>Second copy while a session runs</source>
            <translation>Deuxième copie pendant la séance</translation>
        </message>
        <message>
            <source>How long signed sessions are kept before the lead is asked to let them go. 0: nothing is ever proposed.</source>
            <translation>Combien de temps les séances signées sont gardées avant que le responsable soit prié de les laisser partir. 0 : rien n'est jamais proposé.</translation>
        </message>
        <message>
            <source>Keep sessions for</source>
            <translation>Garder les séances</translation>
        </message>
        <message>
            <source>years</source>
            <translation>ans</translation>
        </message>
        <message>
            <source>simulated oximeter, capnometer and cuff</source>
            <translation>oxymètre, capnomètre et brassard simulés</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesurer</translation>
        </message>
        <message>
            <source>Stop cuff</source>
            <translation>Arrêter brassard</translation>
        </message>
        <message>
            <source>Before 12/12</source>
            <translation>Avant 12/12</translation>
        </message>
        <message>
            <source>Infusion</source>
            <translation>Perfusion</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Discharge 20/20</source>
            <translation>Sortie 20/20</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suite</translation>
        </message>
        <message>
            <source>NEXT</source>
            <translation>SUITE</translation>
        </message>
        <message>
            <source>Vitals</source>
            <translation>Signes vitaux</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Courbe</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Discharge</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Urgence</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Calme</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acquitter</translation>
        </message>
        <message>
            <source>Show patient</source>
            <translation>Voir patient</translation>
        </message>
        <message>
            <source>+{more} more</source>
            <translation>+{more} de plus</translation>
        </message>
        <message>
            <source> · seen</source>
            <translation> · vu</translation>
        </message>
        <message>
            <source>+99 more</source>
            <translation>+99 de plus</translation>
        </message>
        <message>
            <source>NOT ANSWERED</source>
            <translation>SANS RÉPONSE</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>non vue</translation>
        </message>
        <message>
            <source>not acknowledged</source>
            <translation>non acquittée</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <source>, {tone} priority</source>
            <translation>, priorité {tone}</translation>
        </message>
        <message>
            <source>{chart}: {label}{tone}, {words}</source>
            <translation>{chart} : {label}{tone}, {words}</translation>
        </message>
        <message>
            <source>{value:g}</source>
            <translation>{value:g}</translation>
        </message>
        <message>
            <source>opens {count} sessions</source>
            <translation>ouvre {count} séances</translation>
        </message>
        <message>
            <source>{label}: {words}</source>
            <translation>{label} : {words}</translation>
        </message>
        <message>
            <source>opens these sessions</source>
            <translation>ouvre ces séances</translation>
        </message>
        <message>
            <source>Mark what you entered yourself. What nobody claims is listed before the patient leaves, and in the report.</source>
            <translation>Marquez ce que vous avez saisi vous-même. Ce que personne ne reprend est listé avant le départ du patient, et dans le rapport.</translation>
        </message>
        <message>
            <source>Entered behind the lock</source>
            <translation>Saisi derrière le verrou</translation>
        </message>
        <message>
            <source>Mark all</source>
            <translation>Tout marquer</translation>
        </message>
        <message>
            <source>Whose they are</source>
            <translation>À qui elles sont</translation>
        </message>
        <message>
            <source>These are mine</source>
            <translation>Ce sont les miennes</translation>
        </message>
        <message>
            <source>{words}: which of these are yours?</source>
            <translation>{words} : lesquelles sont les vôtres ?</translation>
        </message>
        <message>
            <source>Kept for {name}: what was not stored yet</source>
            <translation>Gardé pour {name} : ce qui n'était pas encore enregistré</translation>
        </message>
        <message>
            <source>Handed over: {words}, is responsible now</source>
            <translation>Transmis : {words} est responsable maintenant</translation>
        </message>
        <message>
            <source>Dose and highest systolic pressure by session</source>
            <translation>Dose et pression systolique la plus haute par séance</translation>
        </message>
        <message>
            <source>{day}: {mg:g} mg, {systolic} mmHg</source>
            <translation>{day} : {mg:g} mg, {systolic} mmHg</translation>
        </message>
        <message>
            <source>Highest systolic, mmHg</source>
            <translation>Systolique la plus haute, mmHg</translation>
        </message>
        <message>
            <source>Scores over time</source>
            <translation>Scores au fil du temps</translation>
        </message>
        <message>
            <source>{n}: {points}</source>
            <translation>{n} : {points}</translation>
        </message>
        <message>
            <source>{v:g}</source>
            <translation>{v:g}</translation>
        </message>
        <message>
            <source>Cuff started</source>
            <translation>Brassard démarré</translation>
        </message>
        <message>
            <source>Press Measure again to start the cuff</source>
            <translation>Pressez Mesurer de nouveau pour démarrer le brassard</translation>
        </message>
        <message>
            <source>Quiet ended: the cuff may start</source>
            <translation>Calme fini : le brassard peut démarrer</translation>
        </message>
        <message>
            <source>Nothing is due that the cuff could be held from</source>
            <translation>Rien n'est dû dont le brassard puisse être retenu</translation>
        </message>
        <message>
            <source>Quiet until {end}: the cuff is held</source>
            <translation>Calme jusqu'à {end} : le brassard est retenu</translation>
        </message>
        <message>
            <source>This needs the PIN again.</source>
            <translation>Il faut de nouveau le PIN.</translation>
        </message>
        <message>
            <source>at the device</source>
            <translation>à l'appareil</translation>
        </message>
        <message>
            <source>by the schedule</source>
            <translation>par le calendrier</translation>
        </message>
        <message>
            <source>as the recheck after an alert</source>
            <translation>comme recontrôle après une alerte</translation>
        </message>
        <message>
            <source>Quiet until {until}</source>
            <translation>Calme jusqu'à {until}</translation>
        </message>
        <message>
            <source>the cuff is held</source>
            <translation>le brassard est retenu</translation>
        </message>
        <message>
            <source>{label} shown from {device}</source>
            <translation>{label} montré de {device}</translation>
        </message>
        <message>
            <source>{device} {state}</source>
            <translation>{device} {state}</translation>
        </message>
        <message>
            <source>Stopwatch</source>
            <translation>Chronomètre</translation>
        </message>
        <message>
            <source>Emergency over</source>
            <translation>Urgence finie</translation>
        </message>
        <message>
            <source>not in the record yet</source>
            <translation>pas encore dans le dossier</translation>
        </message>
        <message>
            <source>no infusion</source>
            <translation>pas de perfusion</translation>
        </message>
        <message>
            <source>struck within 10 s</source>
            <translation>rayé en 10 s</translation>
        </message>
        <message>
            <source>Stored: {code}</source>
            <translation>Enregistré : {code}</translation>
        </message>
        <message>
            <source>Infusion {change}</source>
            <translation>Perfusion {change}</translation>
        </message>
        <message>
            <source>Acknowledged: {action}</source>
            <translation>Acquittée : {action}</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Résolu</translation>
        </message>
        <message>
            <source>Struck: {reason}</source>
            <translation>Rayé : {reason}</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Addendum signed</source>
            <translation>Addendum signé</translation>
        </message>
        <message>
            <source>Dose time corrected</source>
            <translation>Heure de dose corrigée</translation>
        </message>
        <message>
            <source>Struck</source>
            <translation>Rayé</translation>
        </message>
        <message>
            <source>Stored: {echo}</source>
            <translation>Enregistré : {echo}</translation>
        </message>
        <message>
            <source>{words}   ·   kept in memory, not on disk yet</source>
            <translation>{words}   ·   gardé en mémoire, pas encore sur le disque</translation>
        </message>
        <message>
            <source>Vitals: type the numbers</source>
            <translation>Signes vitaux : tapez les nombres</translation>
        </message>
        <message>
            <source>Number pad, key #</source>
            <translation>Pavé numérique, touche #</translation>
        </message>
        <message>
            <source>Number pad</source>
            <translation>Pavé numérique</translation>
        </message>
        <message>
            <source>Strike</source>
            <translation>Rayer</translation>
        </message>
        <message>
            <source>Enter: take it up</source>
            <translation>Entrée : reprendre</translation>
        </message>
        <message>
            <source>Wrong patient</source>
            <translation>Mauvais patient</translation>
        </message>
        <message>
            <source>False reading</source>
            <translation>Fausse mesure</translation>
        </message>
        <message>
            <source>Typing error</source>
            <translation>Faute de frappe</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Saisie</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>Rien ne peut être changé ici.</translation>
        </message>
        <message>
            <source>Resolved now</source>
            <translation>Résolu maintenant</translation>
        </message>
        <message>
            <source>Read, with the author's PIN</source>
            <translation>Lire, avec le PIN de l'auteur</translation>
        </message>
        <message>
            <source>What is right, and why</source>
            <translation>Ce qui est juste, et pourquoi</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Sign the addendum</source>
            <translation>Signer l'addendum</translation>
        </message>
        <message>
            <source>Write what is right</source>
            <translation>Écrivez ce qui est juste</translation>
        </message>
        <message>
            <source>The record is signed: addendum</source>
            <translation>Le dossier est signé : addendum</translation>
        </message>
        <message>
            <source>Right values</source>
            <translation>Bonnes valeurs</translation>
        </message>
        <message>
            <source>158/94 or hr 88</source>
            <translation>158/94 ou hr 88</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Type the right values</source>
            <translation>Tapez les bonnes valeurs</translation>
        </message>
        <message>
            <source>A word or two why</source>
            <translation>Un mot ou deux, pourquoi</translation>
        </message>
        <message>
            <source>Given at</source>
            <translation>Donné à</translation>
        </message>
        <message>
            <source>@14:20 or @-3</source>
            <translation>@14:20 ou @-3</translation>
        </message>
        <message>
            <source>Correct the time</source>
            <translation>Corriger l'heure</translation>
        </message>
        <message>
            <source>Type a time, such as @14:20 or @-3</source>
            <translation>Tapez une heure, comme @14:20 ou @-3</translation>
        </message>
        <message>
            <source>Other reason, Enter strikes</source>
            <translation>Autre raison, Entrée raye</translation>
        </message>
        <message>
            <source>Strike: it does not hold</source>
            <translation>Rayer : cela ne vaut pas</translation>
        </message>
        <message>
            <source>In your words: what matters now, what worries you</source>
            <translation>Avec vos mots : ce qui compte, ce qui vous inquiète</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>Avec vos mots</translation>
        </message>
        <message>
            <source>PIN of who hands over</source>
            <translation>PIN de qui transmet</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Qui reprend</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>Reprend</translation>
        </message>
        <message>
            <source>{words}, hands over</source>
            <translation>{words} transmet</translation>
        </message>
        <message>
            <source>a digit starts the vitals line from outside a text field; where a PIN is asked for it is the PIN's</source>
            <translation>un chiffre commence la ligne des signes vitaux hors d'un champ de texte ; là où un PIN est demandé, il va au PIN</translation>
        </message>
        <message>
            <source>the next control; Enter or Space presses it</source>
            <translation>l'élément suivant ; Entrée ou Espace le presse</translation>
        </message>
        <message>
            <source>F-keys</source>
            <translation>Touches F</translation>
        </message>
        <message>
            <source>work from every field and behind the privacy lock</source>
            <translation>agissent de tout champ et derrière le verrou</translation>
        </message>
        <message>
            <source>Always there</source>
            <translation>Toujours là</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>{title}: {called}</source>
            <translation>{title} : {called}</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Thérapeute</translation>
        </message>
        <message>
            <source>Keys, key ?</source>
            <translation>Touches, touche ?</translation>
        </message>
        <message>
            <source>Keys and theme</source>
            <translation>Touches et thème</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>At the screen now. Shows everyone who is here</source>
            <translation>À l'écran maintenant. Montre tous ceux qui sont ici</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrou</translation>
        </message>
        <message>
            <source>Hides who the patient is; values, clock and alerts stay</source>
            <translation>Cache qui est le patient ; valeurs, horloge et alertes restent</translation>
        </message>
        <message>
            <source>responsible: {responsible}</source>
            <translation>responsable : {responsible}</translation>
        </message>
        <message>
            <source>All values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>{word}, key {key}</source>
            <translation>{word}, touche {key}</translation>
        </message>
        <message>
            <source>Responsible: {responsible}</source>
            <translation>Resp. : {responsible}</translation>
        </message>
        <message>
            <source>Change the pump first, then say so here.</source>
            <translation>Changez d'abord la pompe, puis dites-le ici.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>No infusion is running.</source>
            <translation>Aucune perfusion en cours.</translation>
        </message>
        <message>
            <source>{text}, key {keys}</source>
            <translation>{text}, touche {keys}</translation>
        </message>
        <message>
            <source>Pause sound</source>
            <translation>Pause du son</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Son activé</translation>
        </message>
        <message>
            <source>Probes off</source>
            <translation>Capteurs retirés</translation>
        </message>
        <message>
            <source>Probes on</source>
            <translation>Capteurs remis</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause {side_words}</source>
            <translation>Pause {side_words}</translation>
        </message>
        <message>
            <source>Not yet, key Escape</source>
            <translation>Pas encore, touche Échap</translation>
        </message>
        <message>
            <source>It goes on being watched and recorded until it is ended. Whoever goes hands it over to somebody who stays.</source>
            <translation>Elle reste surveillée et enregistrée jusqu'à sa fin. Qui part transmet à quelqu'un qui reste.</translation>
        </message>
        <message>
            <source>Out of sight, the window comes back by itself as soon as an alert asks for somebody.</source>
            <translation>Hors de vue, la fenêtre revient d'elle-même dès qu'une alerte demande quelqu'un.</translation>
        </message>
        <message>
            <source>A simulated session: nobody is watched and nothing is kept.</source>
            <translation>Séance simulée : personne n'est surveillé et rien n'est gardé.</translation>
        </message>
        <message>
            <source>Close the demo</source>
            <translation>Fermer la démo</translation>
        </message>
        <message>
            <source>Nothing is watched or recorded any more. At the next start it is offered again.</source>
            <translation>Plus rien n'est surveillé ni enregistré. Au prochain démarrage elle est de nouveau proposée.</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Fermer le programme</translation>
        </message>
        <message>
            <source>Close in mid-session?</source>
            <translation>Fermer en pleine séance ?</translation>
        </message>
        <message>
            <source>Out of sight, all goes on</source>
            <translation>Hors de vue, tout continue</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Terminer la séance</translation>
        </message>
        <message>
            <source>Who the patient is, notes and pages are hidden. Without a PIN work: acknowledge, vitals with V, measure, quick events, emergency. They are recorded as person not identified, and claimed later by PIN.</source>
            <translation>L'identité du patient, les notes et les pages sont cachées. Sans PIN : acquitter, signes vitaux avec V, mesurer, événements rapides, urgence. Ils sont enregistrés comme personne non identifiée, et repris plus tard par PIN.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Who is there</source>
            <translation>Qui est là</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>KAT Monitor: record and reminder aid, not a medical device</source>
            <translation>KAT Monitor : aide au dossier et au rappel, pas un dispositif médical</translation>
        </message>
        <message>
            <source>Clinical note · Enter stores</source>
            <translation>Note clinique · Entrée enregistre</translation>
        </message>
        <message>
            <source>OWN NOTE</source>
            <translation>NOTE PERSONNELLE</translation>
        </message>
        <message>
            <source>Own note</source>
            <translation>Note personnelle</translation>
        </message>
        <message>
            <source>Clinical note</source>
            <translation>Note clinique</translation>
        </message>
        <message>
            <source>What was seen or said</source>
            <translation>Ce qui a été vu ou dit</translation>
        </message>
        <message>
            <source>For you alone: nobody else can read it</source>
            <translation>Pour vous seul : personne d'autre ne peut la lire</translation>
        </message>
        <message>
            <source>The kind is chosen before typing: store this note first</source>
            <translation>Le genre se choisit avant d'écrire : enregistrez d'abord cette note</translation>
        </message>
        <message>
            <source>{words}. Enter takes it up</source>
            <translation>{words}. Entrée la reprend</translation>
        </message>
        <message>
            <source>Enter again keeps it</source>
            <translation>Entrée de nouveau le garde</translation>
        </message>
        <message>
            <source>Enter twice keeps it</source>
            <translation>Entrée deux fois le garde</translation>
        </message>
        <message>
            <source>! {name} is a name. F8: {instead}. {keep}</source>
            <translation>! {name} est un nom. F8 : {instead}. {keep}</translation>
        </message>
        <message>
            <source>Own note stored</source>
            <translation>Note personnelle enregistrée</translation>
        </message>
        <message>
            <source>Note stored</source>
            <translation>Note enregistrée</translation>
        </message>
        <message>
            <source>slash</source>
            <translation>barre oblique</translation>
        </message>
        <message>
            <source>point</source>
            <translation>virgule</translation>
        </message>
        <message>
            <source>at the time</source>
            <translation>à l’heure</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>moins</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Written under an earlier PIN? Type that one.</source>
            <translation>Écrite sous un PIN antérieur ? Tapez celui-là.</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Votre PIN</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Your first own note. A key is made that only your PIN opens: nobody else reads it, the lead neither.</source>
            <translation>Votre première note personnelle. Une clé est faite que seul votre PIN ouvre : personne d'autre ne la lit, le responsable non plus.</translation>
        </message>
        <message>
            <source>Not stored: {fault}</source>
            <translation>Non enregistré : {fault}</translation>
        </message>
        <message>
            <source>{by} reads this note with the PIN. {old_pin}</source>
            <translation>{by} lit cette note avec le PIN. {old_pin}</translation>
        </message>
        <message>
            <source>An unfinished own note lies here, encrypted. {old_pin}</source>
            <translation>Une note personnelle inachevée est ici, chiffrée. {old_pin}</translation>
        </message>
        <message>
            <source>Integration and aftercare</source>
            <translation>Intégration et suivi</translation>
        </message>
        <message>
            <source>REMS form</source>
            <translation>Formulaire REMS</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>Ce qui a aidé</translation>
        </message>
        <message>
            <source>Brought back later</source>
            <translation>Rapporté plus tard</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>The session has not ended yet</source>
            <translation>La séance n'est pas encore terminée</translation>
        </message>
        <message>
            <source>{duty_titles}: recorded by</source>
            <translation>{duty_titles} : consigné par</translation>
        </message>
        <message>
            <source>Record: {duty_titles}</source>
            <translation>Consigner : {duty_titles}</translation>
        </message>
        <message>
            <source>Record: REMS submitted</source>
            <translation>Consigner : REMS envoyé</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label} : {value}</translation>
        </message>
        <message>
            <source>NOT SAID</source>
            <translation>NON DIT</translation>
        </message>
        <message>
            <source>{label}, {unit}</source>
            <translation>{label}, {unit}</translation>
        </message>
        <message>
            <source>Before dosing</source>
            <translation>Avant la dose</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Points de contrôle</translation>
        </message>
        <message>
            <source>Dose given</source>
            <translation>Dose donnée</translation>
        </message>
        <message>
            <source>{few} missing, next: {following}</source>
            <translation>{few} manquent, ensuite : {following}</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Rien ne manque</translation>
        </message>
        <message>
            <source>Still missing: </source>
            <translation>Manque encore : </translation>
        </message>
        <message>
            <source>A prescriber decides</source>
            <translation>Un médecin décide</translation>
        </message>
        <message>
            <source>Waive this gate</source>
            <translation>Dispenser de ce point</translation>
        </message>
        <message>
            <source>{word}: {why}</source>
            <translation>{word} : {why}</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <source>No complete set yet</source>
            <translation>Pas encore de série complète</translation>
        </message>
        <message>
            <source>Write it here</source>
            <translation>Écrire ici</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <source>Choose one that is there</source>
            <translation>Choisissez ce qui existe</translation>
        </message>
        <message>
            <source>{name} is there already. Press again to replace it</source>
            <translation>{name} existe déjà. Appuyez encore pour le remplacer</translation>
        </message>
        <message>
            <source>If they are wrong, set them in this computer's own settings: this page follows. Until somebody answers, the session stays as it is, nothing of it is lost, and Home offers it again.</source>
            <translation>Si elles sont fausses, réglez-les dans les paramètres de cet ordinateur : cette page suit. Tant que personne ne répond, la séance reste telle qu'elle est, rien n'en est perdu, et Accueil la propose de nouveau.</translation>
        </message>
        <message>
            <source>Is this computer's clock right?</source>
            <translation>L'horloge de cet ordinateur est-elle juste ?</translation>
        </message>
        <message>
            <source>This computer says</source>
            <translation>Cet ordinateur indique</translation>
        </message>
        <message>
            <source>They are wrong: leave it as it is</source>
            <translation>Fausses : laisser tel quel</translation>
        </message>
        <message>
            <source>They are right: go on</source>
            <translation>Justes : continuer</translation>
        </message>
        <message>
            <source>They go from this computer for good, with what the library knows of them. Backups keep them until those go.</source>
            <translation>Ils quittent cet ordinateur pour de bon, avec ce que la bibliothèque en sait. Les sauvegardes les gardent jusqu'à leur propre départ.</translation>
        </message>
        <message>
            <source>Confirmed by the lead</source>
            <translation>Confirmé par le responsable</translation>
        </message>
        <message>
            <source>Let these records go</source>
            <translation>Laisser partir ces dossiers</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Lu par</translation>
        </message>
        <message>
            <source>Read the audit</source>
            <translation>Lire l'audit</translation>
        </message>
        <message>
            <source>Audit, newest first</source>
            <translation>Audit, le plus récent d'abord</translation>
        </message>
        <message>
            <source>Who used the data</source>
            <translation>Qui a utilisé les données</translation>
        </message>
        <message>
            <source>Records past their time</source>
            <translation>Dossiers au-delà de leur durée</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <source>The data of this computer lies in {folder}.</source>
            <translation>Les données de cet ordinateur sont dans {folder}.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>Dans la salle</translation>
        </message>
        <message>
            <source>Prescriber on the telephone</source>
            <translation>Médecin au téléphone</translation>
        </message>
        <message>
            <source>Time of the call</source>
            <translation>Heure de l'appel</translation>
        </message>
        <message>
            <source>Read back and confirmed</source>
            <translation>Relu et confirmé</translation>
        </message>
        <message>
            <source>Prescriber</source>
            <translation>Médecin</translation>
        </message>
        <message>
            <source>Taken down by</source>
            <translation>Noté par</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Tel quel</translation>
        </message>
        <message>
            <source>10 times</source>
            <translation>10 fois</translation>
        </message>
        <message>
            <source>60 times</source>
            <translation>60 fois</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>D'un coup</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Bluetooth</source>
            <translation>Bluetooth</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>End test</source>
            <translation>Finir le test</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>non listé</translation>
        </message>
        <message>
            <source>Which device hangs on it</source>
            <translation>Quel appareil y est branché</translation>
        </message>
        <message>
            <source>Port or file</source>
            <translation>Port ou fichier</translation>
        </message>
        <message>
            <source>/dev/pts/3 or a file</source>
            <translation>/dev/pts/3 ou un fichier</translation>
        </message>
        <message>
            <source>How fast a file is played</source>
            <translation>À quelle vitesse un fichier est joué</translation>
        </message>
        <message>
            <source>Show this device</source>
            <translation>Le montrer</translation>
        </message>
        <message>
            <source>Save bytes</source>
            <translation>Garder octets</translation>
        </message>
        <message>
            <source>The latest bytes, for support, without anything that names a person</source>
            <translation>Les derniers octets, pour l'assistance, sans rien qui nomme une personne</translation>
        </message>
        <message>
            <source>WAITING FOR ESCORT: only the ride home is missing. A set every 30 min, no device alerts.</source>
            <translation>ATTEND L'ACCOMPAGNANT : seul le retour manque. Une série toutes les 30 min, sans alertes d'appareil.</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Critères</translation>
        </message>
        <message>
            <source>Discharge {passed} of {count}</source>
            <translation>Sortie {passed} sur {count}</translation>
        </message>
        <message>
            <source>Store what was found</source>
            <translation>Enregistrer le constat</translation>
        </message>
        <message>
            <source>Score it</source>
            <translation>Coter</translation>
        </message>
        <message>
            <source>Override</source>
            <translation>Déroger</translation>
        </message>
        <message>
            <source>{word}: {proof}</source>
            <translation>{word} : {proof}</translation>
        </message>
        <message>
            <source>The same decision also lets these be</source>
            <translation>La même décision laisse aussi passer ceux-ci</translation>
        </message>
        <message>
            <source>Dose {count}</source>
            <translation>Dose {count}</translation>
        </message>
        <message>
            <source>A nurse or a prescriber gives the dose: change the active person first</source>
            <translation>Un infirmier ou un médecin donne la dose : changez d'abord la personne active</translation>
        </message>
        <message>
            <source>Something is missing or wrong above</source>
            <translation>Quelque chose manque ou est faux ci-dessus</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Vérifié par</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Deuxième personne</translation>
        </message>
        <message>
            <source>{words}: your PIN</source>
            <translation>{words} : votre PIN</translation>
        </message>
        <message>
            <source>Reads drug, concentration, dose, patient and route, and confirms by PIN.</source>
            <translation>Lit médicament, concentration, dose, patient et voie, et confirme par PIN.</translation>
        </message>
        <message>
            <source>Reads drug, concentration, dose, patient and route, and confirms by PIN. Without this check the report says so on page 1.</source>
            <translation>Lit médicament, concentration, dose, patient et voie, et confirme par PIN. Sans cette vérification le rapport le dit en page 1.</translation>
        </message>
        <message>
            <source>{mg:g} mg {drug}, {route}, given {at}</source>
            <translation>{mg:g} mg {drug}, {route}, donnés {at}</translation>
        </message>
        <message>
            <source>over {duration_min:g} min</source>
            <translation>en {duration_min:g} min</translation>
        </message>
        <message>
            <source>device {device}</source>
            <translation>dispositif {device}</translation>
        </message>
        <message>
            <source>lot {lot}, expiry {expiry}</source>
            <translation>lot {lot}, péremption {expiry}</translation>
        </message>
        <message>
            <source>site {site}</source>
            <translation>site {site}</translation>
        </message>
        <message>
            <source>ordered by {by_name}</source>
            <translation>prescrit par {by_name}</translation>
        </message>
        <message>
            <source>prescriber on site: {by_name}</source>
            <translation>médecin sur place : {by_name}</translation>
        </message>
        <message>
            <source>starts the clock: T0 is the time of this dose.</source>
            <translation>démarre l'horloge : T0 est l'heure de cette dose.</translation>
        </message>
        <message>
            <source>moves the earliest leave time.</source>
            <translation>déplace l'heure de départ au plus tôt.</translation>
        </message>
        <message>
            <source>Recording {first} {observation}</source>
            <translation>L'enregistrement {first} {observation}</translation>
        </message>
        <message>
            <source>Drug and dose</source>
            <translation>Médicament et dose</translation>
        </message>
        <message>
            <source>Vial and waste</source>
            <translation>Flacon et rebut</translation>
        </message>
        <message>
            <source>People and time</source>
            <translation>Personnes et heure</translation>
        </message>
        <message>
            <source>the two weights differ: weigh again</source>
            <translation>les deux poids diffèrent : pesez de nouveau</translation>
        </message>
        <message>
            <source>this protocol is for {route}: choose another protocol</source>
            <translation>ce protocole est pour {route} : choisissez un autre protocole</translation>
        </message>
        <message>
            <source>, last time {last_weight:g} kg</source>
            <translation>, dernière fois {last_weight:g} kg</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>Concentration</translation>
        </message>
        <message>
            <source>50 mg/mL</source>
            <translation>50 mg/mL</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>or 154 lb</source>
            <translation>ou 154 lb</translation>
        </message>
        <message>
            <source>Weight again</source>
            <translation>Poids de nouveau</translation>
        </message>
        <message>
            <source>Infusion over</source>
            <translation>Perfusion en</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>left deltoid</source>
            <translation>deltoïde gauche</translation>
        </message>
        <message>
            <source>Reason for a dose outside the range, as ordered</source>
            <translation>Raison d'une dose hors plage, comme prescrite</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Péremption</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Prélevé</translation>
        </message>
        <message>
            <source>Wasted</source>
            <translation>Jeté</translation>
        </message>
        <message>
            <source>It does not balance: record it so</source>
            <translation>Le compte n'y est pas : enregistrer ainsi</translation>
        </message>
        <message>
            <source>Prescriber on site</source>
            <translation>Médecin sur place</translation>
        </message>
        <message>
            <source>Witness of the waste</source>
            <translation>Témoin du rebut</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>Now, as it is recorded</source>
            <translation>Maintenant, à l'enregistrement</translation>
        </message>
        <message>
            <source>At another time</source>
            <translation>À une autre heure</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>The patient left, or the session ended</source>
            <translation>Le patient est parti, ou la séance a fini</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Ended at</source>
            <translation>Fini à</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>The report would lack</source>
            <translation>Il manquerait au rapport</translation>
        </message>
        <message>
            <source>How the session ends</source>
            <translation>Comment finit la séance</translation>
        </message>
        <message>
            <source>Readings stop; signing follows.</source>
            <translation>Les mesures s'arrêtent ; la signature suit.</translation>
        </message>
        <message>
            <source>A nurse or a prescriber ends the session: change the active person first</source>
            <translation>Un infirmier ou un médecin termine la séance : changez d'abord la personne active</translation>
        </message>
        <message>
            <source>Not said: {empty}. Fill in, or press again to end without</source>
            <translation>Non dit : {empty}. Remplissez, ou pressez de nouveau pour terminer sans</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copie</translation>
        </message>
        <message>
            <source>File (empty: with the other reports)</source>
            <translation>Fichier (vide : avec les autres rapports)</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Écrire le fichier</translation>
        </message>
        <message>
            <source>A record and reminder aid for one treatment room. It is not a certified medical device. Two short steps, and it is ready.</source>
            <translation>Une aide au dossier et au rappel pour une salle de traitement. Ce n'est pas un dispositif médical certifié. Deux courtes étapes, et c'est prêt.</translation>
        </message>
        <message>
            <source>Clinic</source>
            <translation>Clinique</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>as it is called in the house</source>
            <translation>comme on l'appelle dans la maison</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>as it should stand on reports</source>
            <translation>comme il doit figurer sur les rapports</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initiales</translation>
        </message>
        <message>
            <source>one to four letters</source>
            <translation>une à quatre lettres</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>PIN, 4 to 12 digits</source>
            <translation>PIN, 4 à 12 chiffres</translation>
        </message>
        <message>
            <source>PIN again</source>
            <translation>PIN de nouveau</translation>
        </message>
        <message>
            <source>Others are added later. The PIN is stored only as a digest: nobody can read it.</source>
            <translation>D'autres s'ajoutent plus tard. Le PIN n'est gardé que comme empreinte : personne ne peut le lire.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Look at a demo session</source>
            <translation>Voir une séance de démo</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Something is missing above</source>
            <translation>Quelque chose manque ci-dessus</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>14:20 or 6 h ago</source>
            <translation>14:20 ou 6 h</translation>
        </message>
        <message>
            <source>{title}: stopped</source>
            <translation>{title} : arrêté</translation>
        </message>
        <message>
            <source>Wait until what is under way is done, or stop it</source>
            <translation>Attendez la fin de ce qui est en cours, ou arrêtez-le</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Choose who you are first: every answer carries a name</source>
            <translation>Choisissez d'abord qui vous êtes : chaque réponse porte un nom</translation>
        </message>
        <message>
            <source>Store the answer</source>
            <translation>Enregistrer la réponse</translation>
        </message>
        <message>
            <source>Remark; if not met, why</source>
            <translation>Remarque ; si non rempli, pourquoi</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Non rempli</translation>
        </message>
        <message>
            <source>Ask about safety now, before going on</source>
            <translation>Demandez la sécurité maintenant, avant de continuer</translation>
        </message>
        <message>
            <source>Relation to the patient</source>
            <translation>Lien avec le patient</translation>
        </message>
        <message>
            <source>partner, friend; alone</source>
            <translation>partenaire, amie ; seul</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Escort's name</source>
            <translation>Nom de l'accompagnant</translation>
        </message>
        <message>
            <source>Escort's phone</source>
            <translation>Téléphone de l'accompagnant</translation>
        </message>
        <message>
            <source>a number that answers today</source>
            <translation>joignable ce jour</translation>
        </message>
        <message>
            <source>needed to reach the escort</source>
            <translation>nécessaire pour joindre l'accompagnant</translation>
        </message>
        <message>
            <source>The same is asked on the dose page, beside the dose itself.</source>
            <translation>La même chose est demandée sur la page de dose, à côté de la dose.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Stop the infusion</source>
            <translation>Arrêter la perfusion</translation>
        </message>
        <message>
            <source>No dose was given yet.</source>
            <translation>Pas encore de dose donnée.</translation>
        </message>
        <message>
            <source>Give another dose</source>
            <translation>Donner une autre dose</translation>
        </message>
        <message>
            <source>Changed at (empty: now)</source>
            <translation>Changé à (vide : maintenant)</translation>
        </message>
        <message>
            <source>New rate</source>
            <translation>Nouveau débit</translation>
        </message>
        <message>
            <source>Set the rate</source>
            <translation>Régler le débit</translation>
        </message>
        <message>
            <source>Really given at</source>
            <translation>Réellement donnée à</translation>
        </message>
        <message>
            <source>Correct the time of this dose</source>
            <translation>Corriger l'heure de cette dose</translation>
        </message>
        <message>
            <source>Store the corrected time</source>
            <translation>Enregistrer l'heure corrigée</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Protocoles</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revue</translation>
        </message>
        <message>
            <source>This room today</source>
            <translation>Cette salle aujourd'hui</translation>
        </message>
        <message>
            <source>Demo session</source>
            <translation>Séance de démo</translation>
        </message>
        <message>
            <source>Start a session</source>
            <translation>Commencer une séance</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Aucune n'est ouverte.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Rien à faire.</translation>
        </message>
        <message>
            <source>Sign in first: every entry carries a name</source>
            <translation>Connectez-vous d'abord : chaque saisie porte un nom</translation>
        </message>
        <message>
            <source>{state} · {detail}</source>
            <translation>{state} · {detail}</translation>
        </message>
        <message>
            <source>, LATE</source>
            <translation>, EN RETARD</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>{words}, signed in</source>
            <translation>{words}, connecté(e)</translation>
        </message>
        <message>
            <source>Backup and audit</source>
            <translation>Sauvegarde et audit</translation>
        </message>
        <message>
            <source>Last backup: {backup}</source>
            <translation>Dernière sauvegarde : {backup}</translation>
        </message>
        <message>
            <source>For this patient, in this session, from now on. Values of before keep the limit of their own time. The protocol stays as it is.</source>
            <translation>Pour ce patient, dans cette séance, à partir de maintenant. Les valeurs d'avant gardent la limite de leur temps. Le protocole reste tel quel.</translation>
        </message>
        <message>
            <source>Limits for this patient</source>
            <translation>Limites pour ce patient</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Change this limit</source>
            <translation>Changer cette limite</translation>
        </message>
        <message>
            <source>New limit</source>
            <translation>Nouvelle limite</translation>
        </message>
        <message>
            <source>New lower limit</source>
            <translation>Nouvelle limite basse</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Changé par</translation>
        </message>
        <message>
            <source>{title}, {word}, {proof}</source>
            <translation>{title}, {word}, {proof}</translation>
        </message>
        <message>
            <source>Nobody has touched this window for a while. What was typed is still there.</source>
            <translation>Personne n'a touché cette fenêtre depuis un moment. Ce qui a été tapé est toujours là.</translation>
        </message>
        <message>
            <source>this PIN does not fit</source>
            <translation>ce PIN ne convient pas</translation>
        </message>
        <message>
            <source>{label}: another name</source>
            <translation>{label} : autre nom</translation>
        </message>
        <message>
            <source>another name</source>
            <translation>autre nom</translation>
        </message>
        <message>
            <source>Nobody to choose: sign in under People</source>
            <translation>Personne à choisir : connectez-vous sous Personnel</translation>
        </message>
        <message>
            <source>either a person or another name, not both</source>
            <translation>soit une personne soit un autre nom, pas les deux</translation>
        </message>
        <message>
            <source>{label}: PIN</source>
            <translation>{label} : PIN</translation>
        </message>
        <message>
            <source>{question}: {words}</source>
            <translation>{question} : {words}</translation>
        </message>
        <message>
            <source>Protect this clinic's data</source>
            <translation>Protéger les données de cette clinique</translation>
        </message>
        <message>
            <source>Protect the data that is here</source>
            <translation>Protéger les données présentes</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Phrase secrète de nouveau</translation>
        </message>
        <message>
            <source>The key</source>
            <translation>La clé</translation>
        </message>
        <message>
            <source>Do without encryption</source>
            <translation>Se passer de chiffrement</translation>
        </message>
        <message>
            <source>Or without</source>
            <translation>Ou sans</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Save it as text</source>
            <translation>Enregistrer en texte</translation>
        </message>
        <message>
            <source>Last group of the recovery key, from the print</source>
            <translation>Dernier groupe de la clé de secours, d'après l'imprimé</translation>
        </message>
        <message>
            <source>four letters and digits</source>
            <translation>quatre lettres et chiffres</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>La clé de secours</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Recovery key {recovery}</source>
            <translation>Clé de secours {recovery}</translation>
        </message>
        <message>
            <source>the two differ: type the second again</source>
            <translation>les deux diffèrent : retapez la seconde</translation>
        </message>
        <message>
            <source>Where to, best a stick that goes into the safe</source>
            <translation>Où, de préférence une clé USB qui va au coffre</translation>
        </message>
        <message>
            <source>Whoever signs has read every number above. The version is in force from the next session on, under this name; a changed letter is another version and needs another signature.</source>
            <translation>Qui signe a lu chaque nombre ci-dessus. La version est en vigueur dès la prochaine séance, sous ce nom ; une lettre changée est une autre version et demande une autre signature.</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <source>Alert rules</source>
            <translation>Règles d'alerte</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Approve this version</source>
            <translation>Approuver cette version</translation>
        </message>
        <message>
            <source>The clinic's own files lie in {folder}.</source>
            <translation>Les fichiers propres à la clinique sont dans {folder}.</translation>
        </message>
        <message>
            <source>Limits are examples until a prescriber has signed the version. {own}</source>
            <translation>Les limites sont des exemples tant qu'un médecin n'a pas signé la version. {own}</translation>
        </message>
        <message>
            <source>An example stays as it is: copy it, then edit the copy</source>
            <translation>Un exemple reste tel quel : copiez-le, puis modifiez la copie</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>The lead agrees</source>
            <translation>Le responsable accepte</translation>
        </message>
        <message>
            <source>No high-priority alert</source>
            <translation>Pas d'alerte de haute priorité</translation>
        </message>
        <message>
            <source>Line, field, what was expected</source>
            <translation>Ligne, champ, ce qui était attendu</translation>
        </message>
        <message>
            <source>The file leaves {vitals} without a high-priority alert. It is not taken until the lead has agreed, with a reason.</source>
            <translation>Le fichier laisse {vitals} sans alerte de haute priorité. Il n'est pas pris tant que le responsable n'a pas accepté, avec une raison.</translation>
        </message>
        <message>
            <source>{name}, question by question</source>
            <translation>{name}, question par question</translation>
        </message>
        <message>
            <source>{number}. {words}</source>
            <translation>{number}. {words}</translation>
        </message>
        <message>
            <source>No session fits. Escape in the search clears it.</source>
            <translation>Aucune séance ne correspond. Échap dans la recherche la vide.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>patient, room, protocol, person, reason</source>
            <translation>patient, salle, protocole, personne, raison</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Du jour</translation>
        </message>
        <message>
            <source>from 2026-11-01</source>
            <translation>du 2026-11-01</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Au jour</translation>
        </message>
        <message>
            <source>to 2026-11-30</source>
            <translation>au 2026-11-30</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Nothing quiet to sign</source>
            <translation>Rien de calme à viser</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Patient's course</source>
            <translation>Parcours du patient</translation>
        </message>
        <message>
            <source>Sign off 100 quiet</source>
            <translation>Viser 100 calmes</translation>
        </message>
        <message>
            <source>{name}: all</source>
            <translation>{name} : tous</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Janvier</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Février</translation>
        </message>
        <message>
            <source>March</source>
            <translation>Mars</translation>
        </message>
        <message>
            <source>April</source>
            <translation>Avril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juin</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juillet</translation>
        </message>
        <message>
            <source>August</source>
            <translation>Août</translation>
        </message>
        <message>
            <source>September</source>
            <translation>Septembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Octobre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>Novembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Décembre</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mois d'avant</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mois d'après</translation>
        </message>
        <message>
            <source>{named}, {clinic}</source>
            <translation>{named}, {clinic}</translation>
        </message>
        <message>
            <source>, {imported} of them imported from other rooms</source>
            <translation>, dont {imported} importées d'autres salles</translation>
        </message>
        <message>
            <source>{sessions} sessions{imported}</source>
            <translation>{sessions} séances{imported}</translation>
        </message>
        <message>
            <source>No session was opened here</source>
            <translation>Aucune séance n'a été ouverte ici</translation>
        </message>
        <message>
            <source>{chart}: {label}</source>
            <translation>{chart} : {label}</translation>
        </message>
        <message>
            <source>{named}, {name}</source>
            <translation>{named}, {name}</translation>
        </message>
        <message>
            <source>{names} {year}</source>
            <translation>{names} {year}</translation>
        </message>
        <message>
            <source>No score was entered.</source>
            <translation>Aucun score n'a été saisi.</translation>
        </message>
        <message>
            <source>Dose and highest pressure</source>
            <translation>Dose et pression la plus haute</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>{count} session, {stops}</source>
            <translation>{count} séance, {stops}</translation>
        </message>
        <message>
            <source>{count} sessions, {stops}</source>
            <translation>{count} séances, {stops}</translation>
        </message>
        <message>
            <source>nothing is kept yet</source>
            <translation>rien n'est encore gardé</translation>
        </message>
        <message>
            <source>{day} to {day_2}</source>
            <translation>{day} à {day_2}</translation>
        </message>
        <message>
            <source>Session {number}, </source>
            <translation>Séance {number}, </translation>
        </message>
        <message>
            <source> ({mg_per_kg:g} mg/kg)</source>
            <translation> ({mg_per_kg:g} mg/kg)</translation>
        </message>
        <message>
            <source>{drug} {mg:g} mg{per_kg}</source>
            <translation>{drug} {mg:g} mg{per_kg}</translation>
        </message>
        <message>
            <source>highest {systolic:g}</source>
            <translation>plus haute {systolic:g}</translation>
        </message>
        <message>
            <source>lowest SpO2 {lowest_spo2:g} %</source>
            <translation>SpO2 la plus basse {lowest_spo2:g} %</translation>
        </message>
        <message>
            <source>{alerts} alert</source>
            <translation>{alerts} alerte</translation>
        </message>
        <message>
            <source>{alerts} alerts</source>
            <translation>{alerts} alertes</translation>
        </message>
        <message>
            <source>left at T+{left_min:.0f}</source>
            <translation>parti à T+{left_min:.0f}</translation>
        </message>
        <message>
            <source>One PIN for this sitting of 15 min; each session is signed off for itself. F10 signs, F8 goes on</source>
            <translation>Un PIN pour ces 15 min ; chaque séance est visée pour elle-même. F10 vise, F8 passe</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Clinic lead</source>
            <translation>Responsable de clinique</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>Page 1</source>
            <translation>Page 1</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Viser</translation>
        </message>
        <message>
            <source>{words}. {sitting_words}</source>
            <translation>{words}. {sitting_words}</translation>
        </message>
        <message>
            <source>This session needs a look: its sign-off needs a PIN of its own.</source>
            <translation>Cette séance est à regarder : son visa demande un PIN propre.</translation>
        </message>
        <message>
            <source>Look at: {reasons}</source>
            <translation>À regarder : {reasons}</translation>
        </message>
        <message>
            <source>Quiet: nothing to look at.</source>
            <translation>Calme : rien à regarder.</translation>
        </message>
        <message>
            <source>Record: {head}</source>
            <translation>Dossier : {head}</translation>
        </message>
        <message>
            <source>Escort seen</source>
            <translation>Accompagnant vu</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Quelqu'un d'autre</translation>
        </message>
        <message>
            <source>The escort has not been seen yet.</source>
            <translation>L'accompagnant n'a pas encore été vu.</translation>
        </message>
        <message>
            <source>The escort is here; the patient is not handed over yet.</source>
            <translation>L'accompagnant est là ; le patient n'est pas encore remis.</translation>
        </message>
        <message>
            <source>The patient was handed over to the escort.</source>
            <translation>Le patient a été remis à l'accompagnant.</translation>
        </message>
        <message>
            <source>The escort did not come. Arrange another one; the patient stays until somebody is here.</source>
            <translation>L'accompagnant n'est pas venu. Prévoyez-en un autre ; le patient reste jusqu'à ce que quelqu'un soit là.</translation>
        </message>
        <message>
            <source>The escort is not fit to drive. Arrange another one; the patient stays until somebody is here.</source>
            <translation>L'accompagnant n'est pas apte à conduire. Prévoyez-en un autre ; le patient reste jusqu'à ce que quelqu'un soit là.</translation>
        </message>
        <message>
            <source>Who is at the door</source>
            <translation>Qui est à la porte</translation>
        </message>
        <message>
            <source>The escort of the plan</source>
            <translation>L'accompagnant prévu</translation>
        </message>
        <message>
            <source>Name, for the library</source>
            <translation>Nom, pour la bibliothèque</translation>
        </message>
        <message>
            <source>Fit to drive, or not driving</source>
            <translation>Apte à conduire, ou ne conduit pas</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>N'est pas venu</translation>
        </message>
        <message>
            <source>Unfit to drive</source>
            <translation>Inapte à conduire</translation>
        </message>
        <message>
            <source>Plan: {plan}</source>
            <translation>Prévu : {plan}</translation>
        </message>
        <message>
            <source>Nothing is in force until it is published as a new version and a prescriber has signed that.</source>
            <translation>Rien n'est en vigueur avant d'être publié comme nouvelle version et signé par un médecin.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Basse</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Haute</translation>
        </message>
        <message>
            <source>Before the dose</source>
            <translation>Avant la dose</translation>
        </message>
        <message>
            <source>Onset</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Peak</source>
            <translation>Pic</translation>
        </message>
        <message>
            <source>Waning</source>
            <translation>Déclin</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>The difference</source>
            <translation>La différence</translation>
        </message>
        <message>
            <source>Try on past sessions</source>
            <translation>Essayer sur des séances passées</translation>
        </message>
        <message>
            <source>Publish as a new version</source>
            <translation>Publier comme nouvelle version</translation>
        </message>
        <message>
            <source>Alert rules of {name}</source>
            <translation>Règles d'alerte de {name}</translation>
        </message>
        <message>
            <source>The draft was changed while it was tried. Try it again</source>
            <translation>Le brouillon a été modifié pendant l’essai. Essayez-le de nouveau</translation>
        </message>
        <message>
            <source>These changes are not published. Press again to leave them</source>
            <translation>Ces changements ne sont pas publiés. Pressez de nouveau pour les quitter</translation>
        </message>
        <message>
            <source>The whole draft</source>
            <translation>Tout le brouillon</translation>
        </message>
        <message>
            <source>difference, trial, publishing</source>
            <translation>différence, essai, publication</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>pas un nombre</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>comme avant</translation>
        </message>
        <message>
            <source>1 rule changed</source>
            <translation>1 règle changée</translation>
        </message>
        <message>
            <source>{count} rules changed</source>
            <translation>{count} règles changées</translation>
        </message>
        <message>
            <source>There are mistakes. Put them right first</source>
            <translation>Il y a des erreurs. Corrigez-les d'abord</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Rien n'a été changé</translation>
        </message>
        <message>
            <source>{field}. Type a number there first</source>
            <translation>{field}. Y saisir d'abord un nombre</translation>
        </message>
        <message>
            <source>There is no past session to try it on</source>
            <translation>Il n'y a pas de séance passée pour l'essayer</translation>
        </message>
        <message>
            <source>another version than the one it was made from</source>
            <translation>une autre version que celle dont elle vient</translation>
        </message>
        <message>
            <source>In these phases</source>
            <translation>Dans ces phases</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En usage</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Stays after its end until acknowledged</source>
            <translation>Reste après sa fin jusqu'à l'acquittement</translation>
        </message>
        <message>
            <source>Its priority's</source>
            <translation>Celui de sa priorité</translation>
        </message>
        <message>
            <source>Advice: the clinic's own line</source>
            <translation>Conseil : ligne propre à la clinique</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nouvelle version</translation>
        </message>
        <message>
            <source>To be reviewed by</source>
            <translation>À revoir avant</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>Publié par</translation>
        </message>
        <message>
            <source>Mistakes: line, field, what was expected</source>
            <translation>Erreurs : ligne, champ, ce qui était attendu</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Ce qui diffère</translation>
        </message>
        <message>
            <source>No high-priority alert is left for {unguarded}. The lead has to agree to that.</source>
            <translation>Aucune alerte de haute priorité ne reste pour {unguarded}. Le responsable doit l'accepter.</translation>
        </message>
        <message>
            <source>Past sessions under these rules</source>
            <translation>Séances passées sous ces règles</translation>
        </message>
        <message>
            <source>What this room signs is sealed with its key. Give the key to other rooms, so that they know its records; trust theirs, so that this room knows those. Compare a fingerprint by voice: a file alone may come from anybody.</source>
            <translation>Ce que cette salle signe est scellé de sa clé. Donnez la clé aux autres salles pour qu'elles connaissent ses dossiers ; faites confiance aux leurs pour que cette salle connaisse ceux-là. Comparez une empreinte de vive voix : un fichier seul peut venir de n'importe qui.</translation>
        </message>
        <message>
            <source>Confirmed by a lead or an administrator</source>
            <translation>Confirmé par un responsable ou un administrateur</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Choose another room's key or report</source>
            <translation>Choisir la clé ou un rapport d'une autre salle</translation>
        </message>
        <message>
            <source>Seal keys</source>
            <translation>Clés de scellement</translation>
        </message>
        <message>
            <source>No longer trust it</source>
            <translation>Retirer la confiance</translation>
        </message>
        <message>
            <source>No longer trust {name}</source>
            <translation>Retirer la confiance à {name}</translation>
        </message>
        <message>
            <source>No other room's key is trusted here.</source>
            <translation>Aucune clé d'une autre salle n'a la confiance ici.</translation>
        </message>
        <message>
            <source>{words}. Does that room show the same fingerprint?</source>
            <translation>{words}. Cette salle-là montre-t-elle la même empreinte ?</translation>
        </message>
        <message>
            <source>{words}. Records sealed with it are no longer known here.</source>
            <translation>{words}. Les dossiers scellés avec elle ne sont plus connus ici.</translation>
        </message>
        <message>
            <source>Play the test tone</source>
            <translation>Jouer le son d'essai</translation>
        </message>
        <message>
            <source>Looked at by</source>
            <translation>Regardé par</translation>
        </message>
        <message>
            <source>What this computer found</source>
            <translation>Ce que cet ordinateur a trouvé</translation>
        </message>
        <message>
            <source>What a person looks at</source>
            <translation>Ce qu'une personne regarde</translation>
        </message>
        <message>
            <source>Sign the self-test</source>
            <translation>Signer l'autotest</translation>
        </message>
        <message>
            <source>Being tested now.</source>
            <translation>En cours de test.</translation>
        </message>
        <message>
            <source>{title}: the test tone</source>
            <translation>{title} : le son d'essai</translation>
        </message>
        <message>
            <source>Not all was looked at: say of each whether it is in order</source>
            <translation>Tout n'a pas été regardé : dites de chacun s'il est en ordre</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>{changed} changed</source>
            <translation>{changed} changés</translation>
        </message>
        <message>
            <source>Something above cannot be stored so</source>
            <translation>Quelque chose ci-dessus ne peut être enregistré ainsi</translation>
        </message>
        <message>
            <source>The report lacks</source>
            <translation>Il manque au rapport</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Integration, follow-up, REMS</source>
            <translation>Intégration, suivi, REMS</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Ouvrir le rapport</translation>
        </message>
        <message>
            <source> EXAMPLE LIMITS, NOT APPROVED were in force.</source>
            <translation> LIMITES D'EXEMPLE NON APPROUVÉES étaient en vigueur.</translation>
        </message>
        <message>
            <source>{words}, signs everything up to {head}: “{meaning}”. After that the record takes only further signatures and addenda.</source>
            <translation>{words} signe tout jusqu'à {head} : « {meaning} ». Ensuite le dossier ne prend plus que d'autres signatures et des addenda.</translation>
        </message>
        <message>
            <source>By telephone, to be countersigned within 24 h</source>
            <translation>Par téléphone, à contresigner sous 24 h</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Lequel</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>Contresigner</translation>
        </message>
        <message>
            <source>LATE: </source>
            <translation>EN RETARD : </translation>
        </message>
        <message>
            <source>Event {seq}</source>
            <translation>Événement {seq}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>About event (empty: the session)</source>
            <translation>Sur l'événement (vide : la séance)</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Écrit par</translation>
        </message>
        <message>
            <source>Store the addendum</source>
            <translation>Enregistrer l'addendum</translation>
        </message>
        <message>
            <source>Own notes written so far open with the old PIN alone: nobody else can give it back. Who knows the old PIN changes it under Change my PIN, and keeps them.</source>
            <translation>Les notes personnelles écrites jusqu'ici ne s'ouvrent qu'avec l'ancien PIN : personne d'autre ne peut le rendre. Qui connaît l'ancien PIN le change sous Changer mon PIN, et les garde.</translation>
        </message>
        <message>
            <source>The PIN of who leaves is void from then on. The name stays in the records, and the initials are free for others.</source>
            <translation>Le PIN de qui part est annulé dès lors. Le nom reste dans les dossiers, et les initiales sont libres pour d'autres.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qui est à faire</translation>
        </message>
        <message>
            <source>Their PIN, 4 to 12 digits</source>
            <translation>Son PIN, 4 à 12 chiffres</translation>
        </message>
        <message>
            <source>Their PIN again</source>
            <translation>Son PIN de nouveau</translation>
        </message>
        <message>
            <source>New PIN, 4 to 12 digits</source>
            <translation>Nouveau PIN, 4 à 12 chiffres</translation>
        </message>
        <message>
            <source>New PIN again</source>
            <translation>Nouveau PIN de nouveau</translation>
        </message>
        <message>
            <source>Whose PIN</source>
            <translation>PIN de qui</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Confirmé par</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Qui travaille ici</translation>
        </message>
        <message>
            <source>Identity stays in this clinic's library; the record holds a pseudonym.</source>
            <translation>L'identité reste dans la bibliothèque de cette clinique ; le dossier porte un pseudonyme.</translation>
        </message>
        <message>
            <source>Patient number</source>
            <translation>Numéro du patient</translation>
        </message>
        <message>
            <source>the clinic's own number</source>
            <translation>le numéro propre à la clinique</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Session number</source>
            <translation>Numéro de séance</translation>
        </message>
        <message>
            <source>of this course</source>
            <translation>de cette cure</translation>
        </message>
        <message>
            <source>Planned in this course</source>
            <translation>Prévues dans cette cure</translation>
        </message>
        <message>
            <source>Change name, date of birth or phone</source>
            <translation>Changer nom, date de naissance ou téléphone</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>{words}. Identity stays in this clinic's library; the record holds a pseudonym.</source>
            <translation>{words}. L'identité reste dans la bibliothèque de cette clinique ; le dossier porte un pseudonyme.</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>{name}, born {date_of_birth}</source>
            <translation>{name}, né(e) le {date_of_birth}</translation>
        </message>
        <message>
            <source>Known here: {known_words}. Ask the patient to say name and date of birth.</source>
            <translation>Connu ici : {known_words}. Demandez au patient de dire nom et date de naissance.</translation>
        </message>
        <message>
            <source>session {of} of {planned}: look again</source>
            <translation>séance {of} sur {planned} : regardez de nouveau</translation>
        </message>
        <message>
            <source>Type the passphrase of this data. Where it is lost, type the printed recovery key instead: seven groups of four letters and digits. Without either, nobody can open it.</source>
            <translation>Tapez la phrase secrète de ces données. Si elle est perdue, tapez la clé de secours imprimée : sept groupes de quatre lettres et chiffres. Sans l'une ni l'autre, personne ne peut les ouvrir.</translation>
        </message>
        <message>
            <source>The recovery key opened the data. Choose a new passphrase: from now on it opens the data at each start.</source>
            <translation>La clé de secours a ouvert les données. Choisissez une nouvelle phrase secrète : elle ouvre désormais les données à chaque démarrage.</translation>
        </message>
        <message>
            <source>This data is encrypted</source>
            <translation>Ces données sont chiffrées</translation>
        </message>
        <message>
            <source>The data in {folder} is opened by its passphrase.</source>
            <translation>Les données dans {folder} s'ouvrent avec leur phrase secrète.</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Phrase secrète ou clé de secours</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nouvelle phrase secrète de nouveau</translation>
        </message>
        <message>
            <source>A new passphrase</source>
            <translation>Une nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>an own note</source>
            <translation>une note personnelle</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> et {count} autres</translation>
        </message>
        <message>
            <source>{wall} behind the lock</source>
            <translation>{wall} derrière le verrou</translation>
        </message>
        <message>
            <source>Parked {wall}: {cut}{more}</source>
            <translation>En attente {wall} : {cut}{more}</translation>
        </message>
        <message>
            <source>Not kept over a crash: {problem}</source>
            <translation>Pas gardé en cas de panne : {problem}</translation>
        </message>
        <message>
            <source>A draft could not be removed: {problem}</source>
            <translation>Un brouillon n'a pu être retiré : {problem}</translation>
        </message>
        <message>
            <source>Who is at the screen from now on?</source>
            <translation>Qui est à l'écran désormais ?</translation>
        </message>
        <message>
            <source>Who has left?</source>
            <translation>Qui est parti ?</translation>
        </message>
        <message>
            <source>This session goes on meanwhile; its alerts are shown on Home too.</source>
            <translation>Cette séance continue pendant ce temps ; ses alertes s'affichent aussi à l'accueil.</translation>
        </message>
        <message>
            <source>People here</source>
            <translation>Personnes ici</translation>
        </message>
        <message>
            <source>Somebody has left</source>
            <translation>Quelqu'un est parti</translation>
        </message>
        <message>
            <source>Home, other sessions</source>
            <translation>Accueil, autres séances</translation>
        </message>
        <message>
            <source>Everybody who works here is signed in.</source>
            <translation>Tous ceux qui travaillent ici sont connectés.</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>Qui arrive</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>SpO₂</source>
            <translation>SpO₂</translation>
        </message>
        <message>
            <source>{what} {when}</source>
            <translation>{what} {when}</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Séance terminée</translation>
        </message>
        <message>
            <source>Session ended, sign it</source>
            <translation>Séance terminée, signez</translation>
        </message>
        <message>
            <source>Choose a protocol</source>
            <translation>Choisir un protocole</translation>
        </message>
        <message>
            <source>Dose when ready</source>
            <translation>Dose quand prêt</translation>
        </message>
        <message>
            <source>Nothing due</source>
            <translation>Rien à faire</translation>
        </message>
        <message>
            <source>quiet until {until}</source>
            <translation>calme jusqu'à {until}</translation>
        </message>
        <message>
            <source>in {away_ms}</source>
            <translation>dans {away_ms}</translation>
        </message>
        <message>
            <source>late by {away_ms}</source>
            <translation>retard {away_ms}</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>{what} again</source>
            <translation>{what} de nouveau</translation>
        </message>
        <message>
            <source>Baseline {what}</source>
            <translation>Base {what}</translation>
        </message>
        <message>
            <source>{what} + MOAA/S</source>
            <translation>{what} + MOAA/S</translation>
        </message>
        <message>
            <source>, ends {end_t}</source>
            <translation>, finit {end_t}</translation>
        </message>
        <message>
            <source>{mg:.1f} of {mg_2:g} mg in {running_ms} min</source>
            <translation>{mg:.1f} sur {mg_2:g} mg en {running_ms} min</translation>
        </message>
        <message>
            <source>{state}: {given}{ends}</source>
            <translation>{state} : {given}{ends}</translation>
        </message>
        <message>
            <source>Discharge{count}</source>
            <translation>Sortie{count}</translation>
        </message>
        <message>
            <source>Before{count}</source>
            <translation>Avant{count}</translation>
        </message>
        <message>
            <source>The last entry of this session: {day}, {time}</source>
            <translation>La dernière saisie de cette séance : {day}, {time}</translation>
        </message>
        <message>
            <source>The clock fits the last entry. The session can go on.</source>
            <translation>L'horloge concorde avec la dernière saisie. La séance peut continuer.</translation>
        </message>
        <message>
            <source>nurse</source>
            <translation>infirmier</translation>
        </message>
        <message>
            <source>therapist</source>
            <translation>thérapeute</translation>
        </message>
        <message>
            <source>prescriber</source>
            <translation>médecin</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrateur</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>surveillé</translation>
        </message>
        <message>
            <source>rechecked</source>
            <translation>recontrôlé</translation>
        </message>
        <message>
            <source>treated</source>
            <translation>traité</translation>
        </message>
        <message>
            <source>called</source>
            <translation>appelé</translation>
        </message>
        <message>
            <source>toilet</source>
            <translation>toilettes</translation>
        </message>
        <message>
            <source>gait test</source>
            <translation>test de marche</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>fini</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>resumed</source>
            <translation>reprise</translation>
        </message>
        <message>
            <source>done</source>
            <translation>finie</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>left</source>
            <translation>gauche</translation>
        </message>
        <message>
            <source>right</source>
            <translation>droit</translation>
        </message>
        <message>
            <source>high</source>
            <translation>haute</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>low</source>
            <translation>basse</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>pic</translation>
        </message>
        <message>
            <source>waning</source>
            <translation>déclin</translation>
        </message>
        <message>
            <source>observe</source>
            <translation>observation</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>à l'heure</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>manqué</translation>
        </message>
        <message>
            <source>discharged</source>
            <translation>sorti</translation>
        </message>
        <message>
            <source>transferred</source>
            <translation>transféré</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>enregistrement</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>négatif</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>modéré</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>léger</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>sévère</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimal</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mieux</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>pris</translation>
        </message>
        <message>
            <source>spat</source>
            <translation>craché</translation>
        </message>
        <message>
            <source>swallowed</source>
            <translation>avalé</translation>
        </message>
        <message>
            <source>quiet</source>
            <translation>calme</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>headset</source>
            <translation>casque</translation>
        </message>
        <message>
            <source>met</source>
            <translation>rempli</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>dispensé</translation>
        </message>
        <message>
            <source>new or worse</source>
            <translation>nouveau ou pire</translation>
        </message>
        <message>
            <source>not dosed</source>
            <translation>sans dose</translation>
        </message>
        <message>
            <source>discharged with override</source>
            <translation>sorti avec dérogation</translation>
        </message>
        <message>
            <source>sedation</source>
            <translation>sédation</translation>
        </message>
        <message>
            <source>reversal</source>
            <translation>antagoniste</translation>
        </message>
        <message>
            <source>nausea</source>
            <translation>nausées</translation>
        </message>
        <message>
            <source>typing error</source>
            <translation>faute de frappe</translation>
        </message>
        <message>
            <source>streaming</source>
            <translation>émet</translation>
        </message>
        <message>
            <source>measuring</source>
            <translation>mesure</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>s'ouvre</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>connecté</translation>
        </message>
        <message>
            <source>reconnecting</source>
            <translation>se reconnecte</translation>
        </message>
        <message>
            <source>identifying</source>
            <translation>s'identifie</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signé</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>inachevée</translation>
        </message>
        <message>
            <source>ketamine</source>
            <translation>kétamine</translation>
        </message>
        <message>
            <source>esketamine</source>
            <translation>eskétamine</translation>
        </message>
        <message>
            <source>first device</source>
            <translation>le premier dispositif</translation>
        </message>
        <message>
            <source>first dose</source>
            <translation>la première dose</translation>
        </message>
        <message>
            <source>last dose</source>
            <translation>la dernière dose</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>identité</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consentement</translation>
        </message>
        <message>
            <source>screening</source>
            <translation>dépistage</translation>
        </message>
        <message>
            <source>contraindications</source>
            <translation>contre-indications</translation>
        </message>
        <message>
            <source>intake</source>
            <translation>repas et boisson</translation>
        </message>
        <message>
            <source>intention</source>
            <translation>intention</translation>
        </message>
        <message>
            <source>ride</source>
            <translation>retour</translation>
        </message>
        <message>
            <source>equipment</source>
            <translation>matériel</translation>
        </message>
        <message>
            <source>scales</source>
            <translation>échelles</translation>
        </message>
        <message>
            <source>self test</source>
            <translation>autotest</translation>
        </message>
        <message>
            <source>briefing</source>
            <translation>information</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>base</translation>
        </message>
        <message>
            <source>dose check</source>
            <translation>vérification de dose</translation>
        </message>
        <message>
            <source>rems</source>
            <translation>REMS</translation>
        </message>
        <message>
            <source>rems end</source>
            <translation>REMS à la fin</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>en préparation</translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>sans valeur valable</translation>
        </message>
        <message>
            <source>configuring</source>
            <translation>se prépare</translation>
        </message>
        <message>
            <source>im</source>
            <translation>IM</translation>
        </message>
        <message>
            <source>iv</source>
            <translation>IV</translation>
        </message>
        <message>
            <source>oral</source>
            <translation>orale</translation>
        </message>
        <message>
            <source>nasal</source>
            <translation>nasale</translation>
        </message>
        <message>
            <source>sublingual</source>
            <translation>sublinguale</translation>
        </message>
        <message>
            <source>struck</source>
            <translation>rayé</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>activité</translation>
        </message>
        <message>
            <source>respiration</source>
            <translation>respiration</translation>
        </message>
        <message>
            <source>circulation</source>
            <translation>circulation</translation>
        </message>
        <message>
            <source>consciousness</source>
            <translation>conscience</translation>
        </message>
        <message>
            <source>surgical bleeding</source>
            <translation>saignement chirurgical</translation>
        </message>
        <message>
            <source>pain</source>
            <translation>douleur</translation>
        </message>
        <message>
            <source>nausea and vomiting</source>
            <translation>nausées et vomissements</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>comme prévu</translation>
        </message>
        <message>
            <source>not as planned</source>
            <translation>pas comme prévu</translation>
        </message>
        <message>
            <source>fit to drive</source>
            <translation>apte à conduire</translation>
        </message>
        <message>
            <source>not fit to drive</source>
            <translation>inapte à conduire</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>gap</source>
            <translation>lacune</translation>
        </message>
        <message>
            <source>program stopped</source>
            <translation>programme arrêté</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>time</source>
            <translation>date</translation>
        </message>
        <message>
            <source>steady</source>
            <translation>stable</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>degré</translation>
        </message>
        <message>
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <source>change</source>
            <translation>changement</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>intent</source>
            <translation>intention</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>comportement</translation>
        </message>
        <message>
            <source>driving</source>
            <translation>conduite</translation>
        </message>
        <message>
            <source>machinery</source>
            <translation>machines</translation>
        </message>
        <message>
            <source>decisions</source>
            <translation>décisions</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>téléphone</translation>
        </message>
        <message>
            <source>who</source>
            <translation>qui</translation>
        </message>
        <message>
            <source>when</source>
            <translation>quand</translation>
        </message>
        <message>
            <source>out</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>debout</translation>
        </message>
        <message>
            <source>dizzy</source>
            <translation>vertige</translation>
        </message>
        <message>
            <source>simulator</source>
            <translation>simulateur</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>haut-parleur</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>écran</translation>
        </message>
        <message>
            <source>awake</source>
            <translation>mise en veille</translation>
        </message>
        <message>
            <source>battery</source>
            <translation>batterie</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>deuxième copie</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>horloge</translation>
        </message>
        <message>
            <source>{label} {value} &gt;= {limit} {phase}</source>
            <translation>{label} {value} &gt;= {limit} {phase}</translation>
        </message>
        <message>
            <source>{label} {value}{change} {phase}</source>
            <translation>{label} {value}{change} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &lt; {limit} {phase}</source>
            <translation>{label} {value} &lt; {limit} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &lt; {limit}{change} {phase}</source>
            <translation>{label} {value} &lt; {limit}{change} {phase}</translation>
        </message>
        <message>
            <source>{label} {value}{change_percent} {phase}</source>
            <translation>{label} {value}{change_percent} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &gt; {limit}{change_percent} {phase}</source>
            <translation>{label} {value} &gt; {limit}{change_percent} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &gt; {limit} {phase}</source>
            <translation>{label} {value} &gt; {limit} {phase}</translation>
        </message>
        <message>
            <source>No breath{held} {phase}</source>
            <translation>Pas de respiration{held} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &lt;= {limit} {phase}</source>
            <translation>{label} {value} &lt;= {limit} {phase}</translation>
        </message>
        <message>
            <source>{what}, {clock}: go to the patient</source>
            <translation>{what}, {clock} : allez voir le patient</translation>
        </message>
        <message>
            <source>Vomited, {clock}: check SpO2, position and sedation now</source>
            <translation>A vomi, {clock} : vérifiez SpO2, position et sédation maintenant</translation>
        </message>
        <message>
            <source>Vomited while sedated, {clock}: check SpO2, position and sedation now</source>
            <translation>A vomi sous sédation, {clock} : vérifiez SpO2, position et sédation maintenant</translation>
        </message>
        <message>
            <source>{label}: no value for 15 s, {what}. Check the probe</source>
            <translation>{label} : aucune valeur depuis 15 s, {what}. Vérifiez le capteur</translation>
        </message>
        <message>
            <source>{label}: no value for 30 s, {what}. Check the probe</source>
            <translation>{label} : aucune valeur depuis 30 s, {what}. Vérifiez le capteur</translation>
        </message>
        <message>
            <source>{label}: nothing but artefact for 30 s. Check the probe</source>
            <translation>{label} : rien que des artéfacts depuis 30 s. Vérifiez le capteur</translation>
        </message>
        <message>
            <source>{label}: no signal. Check lead, probe or cuff</source>
            <translation>{label} : pas de signal. Vérifiez câble, capteur ou brassard</translation>
        </message>
        <message>
            <source>The cuff gave no reading: {what}. Check cuff and hose</source>
            <translation>Le brassard n'a rien donné : {what}. Vérifiez brassard et tuyau</translation>
        </message>
        <message>
            <source>Device lost: {what}</source>
            <translation>Appareil perdu : {what}</translation>
        </message>
        <message>
            <source>NOT RECORDING. Values and alerts go on; keep notes on paper until this ends</source>
            <translation>PAS D'ENREGISTREMENT. Valeurs et alertes continuent ; notez sur papier jusqu'à la fin</translation>
        </message>
        <message>
            <source>NO SOUND: {what}. Watch the screen</source>
            <translation>PAS DE SON : {what}. Regardez l'écran</translation>
        </message>
        <message>
            <source>SCREEN NOT UPDATING: {what}</source>
            <translation>L'ÉCRAN NE SE RENOUVELLE PAS : {what}</translation>
        </message>
        <message>
            <source>This computer may go to sleep: {what}</source>
            <translation>Cet ordinateur peut se mettre en veille : {what}</translation>
        </message>
        <message>
            <source>Battery low: {what}. Connect the mains</source>
            <translation>Batterie faible : {what}. Branchez le secteur</translation>
        </message>
        <message>
            <source>NO SECOND COPY: {what}</source>
            <translation>PAS DE DEUXIÈME COPIE : {what}</translation>
        </message>
        <message>
            <source>{what}. Durations are right, times of day have moved</source>
            <translation>{what}. Les durées sont justes, les heures du jour ont bougé</translation>
        </message>
        <message>
            <source>Check of {what} is 8 min late</source>
            <translation>Contrôle de {what} en retard de 8 min</translation>
        </message>
        <message>
            <source>Check of {what} is 8 min late, and a blood pressure was high or low</source>
            <translation>Contrôle de {what} en retard de 8 min, et une pression artérielle était haute ou basse</translation>
        </message>
        <message>
            <source>Blood pressure to be taken again at {what}: 2 min late</source>
            <translation>Pression artérielle à reprendre à {what} : 2 min de retard</translation>
        </message>
        <message>
            <source>in {phase}, {clock}</source>
            <translation>en {phase}, {clock}</translation>
        </message>
        <message>
            <source>, baseline {value}: {change} {unit}</source>
            <translation>, base {value} : {change} {unit}</translation>
        </message>
        <message>
            <source> for {seconds} s</source>
            <translation> pendant {seconds} s</translation>
        </message>
        <message>
            <source>red symptom</source>
            <translation>symptôme rouge</translation>
        </message>
        <message>
            <source>vomited</source>
            <translation>vomissement</translation>
        </message>
        <message>
            <source>vomited sedated</source>
            <translation>vomissement, sédaté</translation>
        </message>
        <message>
            <source>stale 15</source>
            <translation>pas de valeur depuis 15 s</translation>
        </message>
        <message>
            <source>stale 30</source>
            <translation>pas de valeur depuis 30 s</translation>
        </message>
        <message>
            <source>stale 15 peak</source>
            <translation>pas de valeur depuis 15 s, pic</translation>
        </message>
        <message>
            <source>artefact 30</source>
            <translation>artefact depuis 30 s</translation>
        </message>
        <message>
            <source>no signal</source>
            <translation>pas de signal</translation>
        </message>
        <message>
            <source>cuff failed</source>
            <translation>brassard sans valeur</translation>
        </message>
        <message>
            <source>device lost</source>
            <translation>appareil perdu</translation>
        </message>
        <message>
            <source>no speaker</source>
            <translation>pas de haut-parleur</translation>
        </message>
        <message>
            <source>screen stood still</source>
            <translation>écran figé</translation>
        </message>
        <message>
            <source>may sleep</source>
            <translation>peut se mettre en veille</translation>
        </message>
        <message>
            <source>no second copy</source>
            <translation>pas de deuxième copie</translation>
        </message>
        <message>
            <source>clock set</source>
            <translation>horloge réglée</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>contrôle en retard</translation>
        </message>
        <message>
            <source>overdue peak</source>
            <translation>contrôle en retard, pic</translation>
        </message>
        <message>
            <source>overdue after bp</source>
            <translation>contrôle en retard après PA</translation>
        </message>
        <message>
            <source>recheck late</source>
            <translation>recontrôle en retard</translation>
        </message>
        <message>
            <source>red symptom: {what}</source>
            <translation>symptôme rouge : {what}</translation>
        </message>
        <message>
            <source>{number} late finding</source>
            <translation>{number} constat tardif</translation>
        </message>
        <message>
            <source>{number} late findings</source>
            <translation>{number} constats tardifs</translation>
        </message>
        <message>
            <source>{number} missed set</source>
            <translation>{number} série manquée</translation>
        </message>
        <message>
            <source>{number} missed sets</source>
            <translation>{number} séries manquées</translation>
        </message>
        <message>
            <source>observation shorter than its minimum</source>
            <translation>observation plus courte que son minimum</translation>
        </message>
        <message>
            <source>alerts paused for {what}</source>
            <translation>alertes en pause pendant {what}</translation>
        </message>
        <message>
            <source>gap {what}</source>
            <translation>lacune {what}</translation>
        </message>
        <message>
            <source>waste not balanced</source>
            <translation>rebut non équilibré</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>non signé</translation>
        </message>
        <message>
            <source>example limits in force</source>
            <translation>limites d'exemple en vigueur</translation>
        </message>
        <message>
            <source>left before criteria were met</source>
            <translation>parti avant que les critères soient remplis</translation>
        </message>
        <message>
            <source>{number} override</source>
            <translation>{number} dérogation</translation>
        </message>
        <message>
            <source>{number} overrides</source>
            <translation>{number} dérogations</translation>
        </message>
        <message>
            <source>{number} waiver or override by telephone</source>
            <translation>{number} dispense ou dérogation par téléphone</translation>
        </message>
        <message>
            <source>{number} waivers or overrides by telephone</source>
            <translation>{number} dispenses ou dérogations par téléphone</translation>
        </message>
        <message>
            <source>{number} countersignature missing</source>
            <translation>{number} contreseing manque</translation>
        </message>
        <message>
            <source>{number} countersignatures missing</source>
            <translation>{number} contreseings manquent</translation>
        </message>
        <message>
            <source>{number} high alert</source>
            <translation>{number} alerte haute</translation>
        </message>
        <message>
            <source>{number} high alerts</source>
            <translation>{number} alertes hautes</translation>
        </message>
        <message>
            <source>high alert unanswered for {what}</source>
            <translation>alerte haute sans réponse pendant {what}</translation>
        </message>
        <message>
            <source>Esketamine nasal spray</source>
            <translation>Spray nasal d'eskétamine</translation>
        </message>
        <message>
            <source>Up to three devices of 28 mg, 5 min apart; the reading at 40 min is strict.</source>
            <translation>Jusqu'à trois dispositifs de 28 mg, à 5 min d'écart ; la mesure à 40 min est stricte.</translation>
        </message>
        <message>
            <source>Generic session</source>
            <translation>Séance générique</translation>
        </message>
        <message>
            <source>For a route whose own protocol is not set up; timings of a 40 min infusion.</source>
            <translation>Pour une voie sans protocole propre ; durées d'une perfusion de 40 min.</translation>
        </message>
        <message>
            <source>Intramuscular injection</source>
            <translation>Injection intramusculaire</translation>
        </message>
        <message>
            <source>One injection, a second one if ordered.</source>
            <translation>Une injection, une deuxième si prescrite.</translation>
        </message>
        <message>
            <source>Intravenous infusion</source>
            <translation>Perfusion intraveineuse</translation>
        </message>
        <message>
            <source>Infusion of about 40 min; the peak ends 15 min after the infusion.</source>
            <translation>Perfusion d'environ 40 min ; le pic finit 15 min après la perfusion.</translation>
        </message>
        <message>
            <source>Other route</source>
            <translation>Autre voie</translation>
        </message>
        <message>
            <source>Nebulised, patch, pill, subcutaneous: timings are free and want the prescriber's own.</source>
            <translation>Nébulisé, patch, comprimé, sous-cutané : les durées sont libres et à fixer par le médecin.</translation>
        </message>
        <message>
            <source>Sublingual or oral</source>
            <translation>Sublinguale ou orale</translation>
        </message>
        <message>
            <source>Lozenge held in the mouth or swallowed.</source>
            <translation>Pastille gardée en bouche ou avalée.</translation>
        </message>
        <message>
            <source>{made_at}, to {to}</source>
            <translation>{made_at}, vers {to}</translation>
        </message>
        <message>
            <source>NONE YET</source>
            <translation>AUCUNE</translation>
        </message>
        <message>
            <source>. FAILED {failed_at}: {failure}</source>
            <translation>. ÉCHEC {failed_at} : {failure}</translation>
        </message>
        <message>
            <source>. No daily backup is set</source>
            <translation>. Aucune sauvegarde quotidienne réglée</translation>
        </message>
        <message>
            <source>Nothing is ever proposed: no years are set under Settings, Data.</source>
            <translation>Rien n'est jamais proposé : aucune durée n'est réglée sous Réglages, Données.</translation>
        </message>
        <message>
            <source>No signed session is older than {years} years.</source>
            <translation>Aucune séance signée n'a plus de {years} ans.</translation>
        </message>
        <message>
            <source>Signed sessions older than {years} years: {count}, the oldest of {oldest}.</source>
            <translation>Séances signées de plus de {years} ans : {count}, la plus ancienne du {oldest}.</translation>
        </message>
        <message>
            <source>! ALTERED: {problem}</source>
            <translation>! ALTÉRÉ : {problem}</translation>
        </message>
        <message>
            <source>{at}  {who}  {act}{about}</source>
            <translation>{at}  {who}  {act}{about}</translation>
        </message>
        <message>
            <source>: {about}</source>
            <translation>: {about}</translation>
        </message>
        <message>
            <source>and {count} older lines: the file has them all</source>
            <translation>et {count} lignes plus anciennes : le fichier les a toutes</translation>
        </message>
        <message>
            <source>This room has no key yet.</source>
            <translation>Cette salle n'a pas encore de clé.</translation>
        </message>
        <message>
            <source>This room, {words}</source>
            <translation>Cette salle, {words}</translation>
        </message>
        <message>
            <source>being set up</source>
            <translation>en préparation</translation>
        </message>
        <message>
            <source>nothing valid</source>
            <translation>rien de valable</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>No port found. Plug the device's cable in: it appears here by itself.</source>
            <translation>Aucun port trouvé. Branchez le câble de l'appareil : il apparaît ici de lui-même.</translation>
        </message>
        <message>
            <source>Values go into this session's record.</source>
            <translation>Les valeurs vont dans le dossier de cette séance.</translation>
        </message>
        <message>
            <source>A test: nothing is recorded.</source>
            <translation>Un test : rien n'est enregistré.</translation>
        </message>
        <message>
            <source>{where} Nothing is sent to a port before you choose its device.</source>
            <translation>{where} Rien n'est envoyé à un port avant que vous choisissiez son appareil.</translation>
        </message>
        <message>
            <source>port {name}</source>
            <translation>port {name}</translation>
        </message>
        <message>
            <source>usb {vendor_id:04x}:{product_id:04x} {serial_number}</source>
            <translation>usb {vendor_id:04x}:{product_id:04x} {serial_number}</translation>
        </message>
        <message>
            <source>not a USB adapter</source>
            <translation>pas un adaptateur USB</translation>
        </message>
        <message>
            <source>serial port</source>
            <translation>port série</translation>
        </message>
        <message>
            <source>Bluetooth, {address}. Pair it in the system's settings first.</source>
            <translation>Bluetooth, {address}. Jumelez-le d'abord dans les réglages du système.</translation>
        </message>
        <message>
            <source>USB {vendor_id:04x}:{product_id:04x}</source>
            <translation>USB {vendor_id:04x}:{product_id:04x}</translation>
        </message>
        <message>
            <source>{usb}, serial number {serial_number}</source>
            <translation>{usb}, numéro de série {serial_number}</translation>
        </message>
        <message>
            <source>{usb}, no serial number</source>
            <translation>{usb}, sans numéro de série</translation>
        </message>
        <message>
            <source>By its path</source>
            <translation>Par son chemin</translation>
        </message>
        <message>
            <source>for training: a port or a captured file</source>
            <translation>pour la formation : un port ou un fichier capturé</translation>
        </message>
        <message>
            <source>A port that is not listed, or a file of captured bytes. Of a file the speed can be chosen.</source>
            <translation>Un port non listé, ou un fichier d'octets capturés. Pour un fichier la vitesse se choisit.</translation>
        </message>
        <message>
            <source>last value</source>
            <translation>passée</translation>
        </message>
        <message>
            <source>Cuff</source>
            <translation>Brassard</translation>
        </message>
        <message>
            <source>No byte received yet.</source>
            <translation>Aucun octet reçu encore.</translation>
        </message>
        <message>
            <source>{received} bytes received, the last: {last}</source>
            <translation>{received} octets reçus, le dernier : {last}</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label} : {text}</translation>
        </message>
        <message>
            <source>Your clinic has not written its steps. They stand here once a lead has written them under Settings, Emergency card.</source>
            <translation>Votre clinique n'a pas écrit ses étapes. Elles sont ici dès qu'un responsable les a écrites sous Réglages, Fiche d'urgence.</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>depuis {since}</translation>
        </message>
        <message>
            <source> · {times} times</source>
            <translation> · {times} fois</translation>
        </message>
        <message>
            <source>{wall_text}, after {span_text}{times}</source>
            <translation>{wall_text}, après {span_text}{times}</translation>
        </message>
        <message>
            <source>158/94 88 97   or   bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 @-3</source>
            <translation>158/94 88 97   ou   bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 @-3</translation>
        </message>
        <message>
            <source>{echo}: begun {t} min ago. Add when: @-3 or @14:20</source>
            <translation>{echo} : commencé il y a {t} min. Ajoutez quand : @-3 ou @14:20</translation>
        </message>
        <message>
            <source>Enter again: keep it</source>
            <translation>Entrée de nouveau : garder</translation>
        </message>
        <message>
            <source>Enter twice: store</source>
            <translation>Entrée deux fois : enregistrer</translation>
        </message>
        <message>
            <source>{words}   ·   {odd} is unusual</source>
            <translation>{words}   ·   {odd} est inhabituel</translation>
        </message>
        <message>
            <source>Enter: store</source>
            <translation>Entrée : enregistrer</translation>
        </message>
        <message>
            <source>at {minute_text}</source>
            <translation>à {minute_text}</translation>
        </message>
        <message>
            <source>PDF report</source>
            <translation>Rapport PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Classeur (XLSX)</translation>
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation>Tableaux (CSV)</translation>
        </message>
        <message>
            <source>Record (JSON)</source>
            <translation>Dossier (JSON)</translation>
        </message>
        <message>
            <source>FHIR R4 bundle</source>
            <translation>Lot FHIR R4</translation>
        </message>
        <message>
            <source>Esketamine REMS form</source>
            <translation>Formulaire REMS eskétamine</translation>
        </message>
        <message>
            <source>Plain database (SQLite)</source>
            <translation>Base de données simple (SQLite)</translation>
        </message>
        <message>
            <source>Whole record</source>
            <translation>Dossier entier</translation>
        </message>
        <message>
            <source>For a payer: without notes, quotes and themes</source>
            <translation>Pour un payeur : sans notes, citations ni thèmes</translation>
        </message>
        <message>
            <source>De-identified: no names, other dates, no free text</source>
            <translation>Dépersonnalisé : sans noms, autres dates, sans texte libre</translation>
        </message>
        <message>
            <source>What is written is not encrypted. A report names the patient, unless the copy is de-identified.</source>
            <translation>Ce qui est écrit n'est pas chiffré. Un rapport nomme le patient, sauf copie dépersonnalisée.</translation>
        </message>
        <message>
            <source>No dose was given</source>
            <translation>Aucune dose n'a été donnée</translation>
        </message>
        <message>
            <source>Vital signs</source>
            <translation>Signes vitaux</translation>
        </message>
        <message>
            <source>Going home</source>
            <translation>Retour à domicile</translation>
        </message>
        <message>
            <source>{what}, {seconds}: {reason}</source>
            <translation>{what}, {seconds} : {reason}</translation>
        </message>
        <message>
            <source>The record lacks</source>
            <translation>Il manque au dossier</translation>
        </message>
        <message>
            <source>event {seq} of {of}, {hash}</source>
            <translation>événement {seq} sur {of}, {hash}</translation>
        </message>
        <message>
            <source>approved by {approved}</source>
            <translation>approuvé par {approved}</translation>
        </message>
        <message>
            <source>EXAMPLE LIMITS, NOT APPROVED</source>
            <translation>LIMITES D'EXEMPLE NON APPROUVÉES</translation>
        </message>
        <message>
            <source>{name} v{version}, {standing}</source>
            <translation>{name} v{version}, {standing}</translation>
        </message>
        <message>
            <source>, {mg_per_kg} mg/kg</source>
            <translation>, {mg_per_kg} mg/kg</translation>
        </message>
        <message>
            <source>, no second check</source>
            <translation>, sans deuxième vérification</translation>
        </message>
        <message>
            <source>{at}  {drug} {mg} mg {route}{per_kg}, {by}{check}</source>
            <translation>{at}  {drug} {mg} mg {route}{per_kg}, {by}{check}</translation>
        </message>
        <message>
            <source>Baseline {systolic}/{diastolic}</source>
            <translation>Base {systolic}/{diastolic}</translation>
        </message>
        <message>
            <source>Highest {number}{beside} at {at}{minute}</source>
            <translation>Plus haute {number}{beside} à {at}{minute}</translation>
        </message>
        <message>
            <source>Lowest SpO2 {number} % at {at}{minute}</source>
            <translation>SpO2 la plus basse {number} % à {at}{minute}</translation>
        </message>
        <message>
            <source>No vital sign was recorded</source>
            <translation>Aucun signe vital n'a été enregistré</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>{rest} of low priority</source>
            <translation>{rest} de basse priorité</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>{action} by {by} after {seconds}</source>
            <translation>{action} par {by} après {seconds}</translation>
        </message>
        <message>
            <source>{part} {at} {text}: {answer}</source>
            <translation>{part} {at} {text} : {answer}</translation>
        </message>
        <message>
            <source>None was due</source>
            <translation>Aucun n'était dû</translation>
        </message>
        <message>
            <source>{at}{minute}: {state}{late}</source>
            <translation>{at}{minute} : {state}{late}</translation>
        </message>
        <message>
            <source>Nothing was waived or overridden</source>
            <translation>Aucune dispense ni dérogation</translation>
        </message>
        <message>
            <source> by telephone, countersigned</source>
            <translation> par téléphone, contresigné</translation>
        </message>
        <message>
            <source> by telephone, NOT COUNTERSIGNED</source>
            <translation> par téléphone, NON CONTRESIGNÉ</translation>
        </message>
        <message>
            <source>{kind} by {prescriber}{told}: {map}. {reason}</source>
            <translation>{kind} par {prescriber}{told} : {map}. {reason}</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Non terminée</translation>
        </message>
        <message>
            <source>{title} at {at}{minute}</source>
            <translation>{title} à {at}{minute}</translation>
        </message>
        <message>
            <source>Observation until {at}</source>
            <translation>Observation jusqu'à {at}</translation>
        </message>
        <message>
            <source>Clinically ready {at}{minute}</source>
            <translation>Cliniquement prêt {at}{minute}</translation>
        </message>
        <message>
            <source>{label}: {state}</source>
            <translation>{label} : {state}</translation>
        </message>
        <message>
            <source>All {count} criteria met</source>
            <translation>Les {count} critères sont tous remplis</translation>
        </message>
        <message>
            <source>Ride: {seen}</source>
            <translation>Retour : {seen}</translation>
        </message>
        <message>
            <source>Nobody has signed</source>
            <translation>Personne n'a signé</translation>
        </message>
        <message>
            <source>qwertyuiop asdfghjkl zxcvbnm</source>
            <translation>azertyuiopé qsdfghjklmè wxcvbnàç</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Surveillé</translation>
        </message>
        <message>
            <source>Rechecked</source>
            <translation>Recontrôlé</translation>
        </message>
        <message>
            <source>Treated</source>
            <translation>Traité</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Appelé</translation>
        </message>
        <message>
            <source>Gait test</source>
            <translation>Test de marche</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fini</translation>
        </message>
        <message>
            <source>{text} {left}</source>
            <translation>{text} {left}</translation>
        </message>
        <message>
            <source>, not acknowledged</source>
            <translation>, non acquittée</translation>
        </message>
        <message>
            <source>{priority} priority: {text}, {when}, for {lasting}{seen}{note}; {rest} more{off}</source>
            <translation>priorité {priority} : {text}, {when}, depuis {lasting}{seen}{note} ; {rest} autres{off}</translation>
        </message>
        <message>
            <source>Sound on the headset</source>
            <translation>Son dans le casque</translation>
        </message>
        <message>
            <source>{label} high</source>
            <translation>{label} haut</translation>
        </message>
        <message>
            <source>{label} low</source>
            <translation>{label} bas</translation>
        </message>
        <message>
            <source>{action} · {acknowledged_by}</source>
            <translation>{action} · {acknowledged_by}</translation>
        </message>
        <message>
            <source>over since {ended}, not seen</source>
            <translation>finie depuis {ended}, non vue</translation>
        </message>
        <message>
            <source>again in {left}</source>
            <translation>de nouveau dans {left}</translation>
        </message>
        <message>
            <source>take it again now</source>
            <translation>à reprendre maintenant</translation>
        </message>
        <message>
            <source>just typed, silent for now</source>
            <translation>vient d'être saisi, muet pour l'instant</translation>
        </message>
        <message>
            <source>NOT ANSWERED {left}: {call}</source>
            <translation>SANS RÉPONSE {left} : {call}</translation>
        </message>
        <message>
            <source>No open alerts</source>
            <translation>Aucune alerte ouverte</translation>
        </message>
        <message>
            <source>No open alerts   ·   last: {text}, ended {when}</source>
            <translation>Aucune alerte ouverte   ·   dernière : {text}, finie {when}</translation>
        </message>
        <message>
            <source>{role} {name}</source>
            <translation>{role} {name}</translation>
        </message>
        <message>
            <source>Name not at hand</source>
            <translation>Nom non disponible</translation>
        </message>
        <message>
            <source>Nothing was written down.</source>
            <translation>Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Intention: {intention}</source>
            <translation>Intention : {intention}</translation>
        </message>
        <message>
            <source>{minute_text}  Theme: {text}</source>
            <translation>{minute_text}  Thème : {text}</translation>
        </message>
        <message>
            <source>Calming plan: {calming}</source>
            <translation>Plan d'apaisement : {calming}</translation>
        </message>
        <message>
            <source>, {times} times</source>
            <translation>, {times} fois</translation>
        </message>
        <message>
            <source>{what}, first at {minute_text}{times}</source>
            <translation>{what}, d'abord à {minute_text}{times}</translation>
        </message>
        <message>
            <source>No follow-up was planned.</source>
            <translation>Aucun suivi n'était prévu.</translation>
        </message>
        <message>
            <source>Within 24 h: {planned}</source>
            <translation>Sous 24 h : {planned}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
        </message>
        <message>
            <source>Submitted: {by}</source>
            <translation>Envoyé : {by}</translation>
        </message>
        <message>
            <source>Due by {isoformat}, {days_left_words}</source>
            <translation>Dû avant {isoformat}, {days_left_words}</translation>
        </message>
        <message>
            <source>Due 7 days after the session</source>
            <translation>Dû 7 jours après la séance</translation>
        </message>
        <message>
            <source>Sublingual</source>
            <translation>Sublinguale</translation>
        </message>
        <message>
            <source>Oral</source>
            <translation>Orale</translation>
        </message>
        <message>
            <source>Nasal</source>
            <translation>Nasale</translation>
        </message>
        <message>
            <source>, device {device}</source>
            <translation>, dispositif {device}</translation>
        </message>
        <message>
            <source>{mg:g} mg {drug} {route}{device}</source>
            <translation>{mg:g} mg {drug} {route}{device}</translation>
        </message>
        <message>
            <source>{given_t}, {given_t_2}, by {by}</source>
            <translation>{given_t}, {given_t_2}, par {by}</translation>
        </message>
        <message>
            <source>first entered as {first_given_t}</source>
            <translation>d'abord saisie à {first_given_t}</translation>
        </message>
        <message>
            <source>corrected to {given_t} by {by}: {reason}</source>
            <translation>corrigée à {given_t} par {by} : {reason}</translation>
        </message>
        <message>
            <source> at {rate_mg_h:g} mg/h</source>
            <translation> à {rate_mg_h:g} mg/h</translation>
        </message>
        <message>
            <source>Infusion {state}: {mg:.1f} of {mg_2:g} mg in {running_ms}{rate}{ends}</source>
            <translation>Perfusion {state} : {mg:.1f} sur {mg_2:g} mg en {running_ms}{rate}{ends}</translation>
        </message>
        <message>
            <source>{at}. {infusion}</source>
            <translation>{at}. {infusion}</translation>
        </message>
        <message>
            <source>All {devices} devices were given</source>
            <translation>Les {devices} dispositifs ont tous été donnés</translation>
        </message>
        <message>
            <source>Device {given} of at most {devices}</source>
            <translation>Dispositif {given} sur {devices} au plus</translation>
        </message>
        <message>
            <source>{this}: from {due}, in {due_2}</source>
            <translation>{this} : dès {due}, dans {due_2}</translation>
        </message>
        <message>
            <source>{this}: may be given now</source>
            <translation>{this} : peut être donné maintenant</translation>
        </message>
        <message>
            <source>, and {after_infusion:g} min after the infusion's end</source>
            <translation>, et {after_infusion:g} min après la fin de la perfusion</translation>
        </message>
        <message>
            <source>Observation: at least {minimum:g} min from the {counts_from}{after}.</source>
            <translation>Observation : au moins {minimum:g} min depuis {counts_from}{after}.</translation>
        </message>
        <message>
            <source>Earliest leave {clock} ({because})</source>
            <translation>Départ au plus tôt {clock} ({because})</translation>
        </message>
        <message>
            <source>{kg:g} kg is not possible</source>
            <translation>{kg:g} kg n'est pas possible</translation>
        </message>
        <message>
            <source>{kg:g} kg = {to_lb:g} lb</source>
            <translation>{kg:g} kg = {to_lb:g} lb</translation>
        </message>
        <message>
            <source>{mg:g} mg / {kg:g} kg = {each:g} mg/kg</source>
            <translation>{mg:g} mg / {kg:g} kg = {each:g} mg/kg</translation>
        </message>
        <message>
            <source>{mg:g} mg at {per_ml:g} mg/mL = {mg_2:g} mL</source>
            <translation>{mg:g} mg à {per_ml:g} mg/mL = {mg_2:g} mL</translation>
        </message>
        <message>
            <source>drawn {drawn_mg:g}, given {mg:g}, wasted {wasted_mg:g} mg</source>
            <translation>prélevé {drawn_mg:g}, donné {mg:g}, jeté {wasted_mg:g} mg</translation>
        </message>
        <message>
            <source>Balances: {said}</source>
            <translation>Le compte y est : {said}</translation>
        </message>
        <message>
            <source>Does not balance: {said}; {rest:g} mg missing</source>
            <translation>Le compte n'y est pas : {said} ; {rest:g} mg manquent</translation>
        </message>
        <message>
            <source>Does not balance: {said}; {rest:g} mg too many</source>
            <translation>Le compte n'y est pas : {said} ; {rest:g} mg de trop</translation>
        </message>
        <message>
            <source>No range set: this protocol's prescriber has not filled one in</source>
            <translation>Pas de plage : le médecin de ce protocole n'en a pas fixé</translation>
        </message>
        <message>
            <source>{outside}: it needs the prescriber who ordered it, and the reason</source>
            <translation>{outside} : il faut le médecin qui l'a prescrit, et la raison</translation>
        </message>
        <message>
            <source>{low:g}-{high:g} mg/kg</source>
            <translation>{low:g}-{high:g} mg/kg</translation>
        </message>
        <message>
            <source>{mg:g}-{mg_2:g} mg</source>
            <translation>{mg:g}-{mg_2:g} mg</translation>
        </message>
        <message>
            <source>Range of this protocol: {limits}</source>
            <translation>Plage de ce protocole : {limits}</translation>
        </message>
        <message>
            <source>private car</source>
            <translation>voiture privée</translation>
        </message>
        <message>
            <source>taxi</source>
            <translation>taxi</translation>
        </message>
        <message>
            <source>ambulance</source>
            <translation>ambulance</translation>
        </message>
        <message>
            <source>Y, N or U answers and goes on. Every yes and every unknown goes to the prescriber.</source>
            <translation>O, N ou I répond et passe. Chaque oui et chaque inconnu va au médecin.</translation>
        </message>
        <message>
            <source>{title}: </source>
            <translation>{title} : </translation>
        </message>
        <message>
            <source>No protocol chosen</source>
            <translation>Aucun protocole choisi</translation>
        </message>
        <message>
            <source>approved by {approved_by}</source>
            <translation>approuvé par {approved_by}</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>stop</translation>
        </message>
        <message>
            <source>{who}: </source>
            <translation>{who} : </translation>
        </message>
        <message>
            <source>{who}{why}</source>
            <translation>{who}{why}</translation>
        </message>
        <message>
            <source>{by}, {role}, at {clock}</source>
            <translation>{by}, {role}, à {clock}</translation>
        </message>
        <message>
            <source>{text}: {said}</source>
            <translation>{text} : {said}</translation>
        </message>
        <message>
            <source>, nasal spray {nasal_spray_hours} h</source>
            <translation>, spray nasal {nasal_spray_hours} h</translation>
        </message>
        <message>
            <source>Asked before the dose: food {food_hours} h, drink {fluid_hours} h{spray}</source>
            <translation>Demandé avant la dose : repas {food_hours} h, boisson {fluid_hours} h{spray}</translation>
        </message>
        <message>
            <source>The patient says name and date of birth; they are compared with the line above.</source>
            <translation>Le patient dit nom et date de naissance ; ils sont comparés à la ligne ci-dessus.</translation>
        </message>
        <message>
            <source>All of it at session 1, then every 6 months or on any change. {screened}</source>
            <translation>Le tout à la séance 1, puis tous les 6 mois ou à tout changement. {screened}</translation>
        </message>
        <message>
            <source>Name and phone stay in the library; the record holds relation and transport.</source>
            <translation>Nom et téléphone restent dans la bibliothèque ; le dossier porte lien et transport.</translation>
        </message>
        <message>
            <source>Totals of today or of the last 7 days; or why not today.</source>
            <translation>Totaux d'aujourd'hui ou des 7 derniers jours ; ou pourquoi pas aujourd'hui.</translation>
        </message>
        <message>
            <source>A failed item never blocks; it stands in the report.</source>
            <translation>Un point échoué ne bloque jamais ; il figure dans le rapport.</translation>
        </message>
        <message>
            <source>A second person looks at drug, concentration, dose, patient, route, and says so by PIN.</source>
            <translation>Une deuxième personne vérifie médicament, concentration, dose, patient et voie, et confirme par PIN.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Médiane</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source> (over {age} years)</source>
            <translation> (plus de {age} ans)</translation>
        </message>
        <message>
            <source>Over {most}/{diastolic}{age} the prescriber decides; at or over {blocked_systolic}/{blocked_diastolic} no dose. The last set is judged.</source>
            <translation>Au-dessus de {most}/{diastolic}{age} le médecin décide ; dès {blocked_systolic}/{blocked_diastolic} pas de dose. C'est la dernière série qui compte.</translation>
        </message>
        <message>
            <source>Next set{wanted} in {away_ms}</source>
            <translation>Prochaine série{wanted} dans {away_ms}</translation>
        </message>
        <message>
            <source>Next set{wanted} now: V types it, M measures</source>
            <translation>Prochaine série{wanted} maintenant : V la saisit, M mesure</translation>
        </message>
        <message>
            <source>a total of {total} and {item} in item 9 do not fit together</source>
            <translation>un total de {total} et {item} à la question 9 ne vont pas ensemble</translation>
        </message>
        <message>
            <source>both totals, or why not today</source>
            <translation>les deux totaux, ou pourquoi pas aujourd'hui</translation>
        </message>
        <message>
            <source>{reason} (by telephone {when}, read back)</source>
            <translation>{reason} (par téléphone {when}, relu)</translation>
        </message>
        <message>
            <source>To be signed</source>
            <translation>À signer</translation>
        </message>
        <message>
            <source>To be countersigned</source>
            <translation>À contresigner</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suivi</translation>
        </message>
        <message>
            <source>Call after leaving early</source>
            <translation>Appel après départ précoce</translation>
        </message>
        <message>
            <source>REMS due</source>
            <translation>REMS dû</translation>
        </message>
        <message>
            <source>dose given</source>
            <translation>dose donnée</translation>
        </message>
        <message>
            <source>no dose given</source>
            <translation>aucune dose donnée</translation>
        </message>
        <message>
            <source>opened {day} {time}</source>
            <translation>ouverte le {day} {time}</translation>
        </message>
        <message>
            <source>ended {ago}, {ending}</source>
            <translation>terminée il y a {ago}, {ending}</translation>
        </message>
        <message>
            <source>{missing} fields not said</source>
            <translation>{missing} champs non dits</translation>
        </message>
        <message>
            <source>{missing} field not said</source>
            <translation>{missing} champ non dit</translation>
        </message>
        <message>
            <source>{days} days over</source>
            <translation>{days} jours de retard</translation>
        </message>
        <message>
            <source>{days} day over</source>
            <translation>{days} jour de retard</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
        <message>
            <source>{days} days left</source>
            <translation>{days} jours restants</translation>
        </message>
        <message>
            <source>{days} day left</source>
            <translation>{days} jour restant</translation>
        </message>
        <message>
            <source>{prescriber}: waived {gate} by telephone</source>
            <translation>{prescriber} : {gate} dispensé par téléphone</translation>
        </message>
        <message>
            <source>{prescriber}: overrode {count} criteria by telephone</source>
            <translation>{prescriber} : {count} critères dérogés par téléphone</translation>
        </message>
        <message>
            <source>{ms} days ago</source>
            <translation>{ms} jours</translation>
        </message>
        <message>
            <source>{ms} ago</source>
            <translation>{ms}</translation>
        </message>
        <message>
            <source>Approved by {approved_by}, {date}</source>
            <translation>Approuvé par {approved_by}, {date}</translation>
        </message>
        <message>
            <source>{sessions} sessions before</source>
            <translation>{sessions} séances avant</translation>
        </message>
        <message>
            <source>1 session before</source>
            <translation>1 séance avant</translation>
        </message>
        <message>
            <source>first session here</source>
            <translation>première séance ici</translation>
        </message>
        <message>
            <source>{name} v{version}</source>
            <translation>{name} v{version}</translation>
        </message>
        <message>
            <source>I ran this session and the record is complete</source>
            <translation>J'ai mené cette séance et le dossier est complet</translation>
        </message>
        <message>
            <source>I took part in this session and the record is as I saw it</source>
            <translation>J'ai participé à cette séance et le dossier est tel que je l'ai vue</translation>
        </message>
        <message>
            <source>I am the responsible prescriber and have read this record</source>
            <translation>Je suis le médecin responsable et j'ai lu ce dossier</translation>
        </message>
        <message>
            <source>I gave this by telephone, as it stands here</source>
            <translation>J'ai donné ceci par téléphone, tel que c'est écrit ici</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>dérogé</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>non rempli</translation>
        </message>
        <message>
            <source>At the earliest {earliest_t}, in {earliest_t_2}</source>
            <translation>Dès {earliest_t}, dans {earliest_t_2}</translation>
        </message>
        <message>
            <source>Score it in the vitals line, F7: {word} and the number</source>
            <translation>À saisir dans la ligne des signes vitaux, F7 : {word} et le nombre</translation>
        </message>
        <message>
            <source>No dose was given: a session can end as not dosed, left or transferred.</source>
            <translation>Aucune dose donnée : une séance peut finir sans dose, parti ou transféré.</translation>
        </message>
        <message>
            <source>clinically ready since {ready}, {ready_2}</source>
            <translation>cliniquement prêt depuis {ready}, {ready_2}</translation>
        </message>
        <message>
            <source>{relation}, {transport}{who}</source>
            <translation>{relation}, {transport}{who}</translation>
        </message>
        <message>
            <source> ({who})</source>
            <translation> ({who})</translation>
        </message>
        <message>
            <source>No ride was arranged</source>
            <translation>Aucun retour prévu</translation>
        </message>
        <message>
            <source>fit to drive, or not driving</source>
            <translation>apte à conduire, ou ne conduit pas</translation>
        </message>
        <message>
            <source>No complete set was taken</source>
            <translation>Aucune série complète n'a été prise</translation>
        </message>
        <message>
            <source>Last set {pressure}, HR {rate}, SpO2 {spo2}, {said_time}</source>
            <translation>Dernière série {pressure}, FC {rate}, SpO2 {spo2}, {said_time}</translation>
        </message>
        <message>
            <source>{endings} at {ended_t}</source>
            <translation>{endings} à {ended_t}</translation>
        </message>
        <message>
            <source>event {seq}</source>
            <translation>événement {seq}</translation>
        </message>
        <message>
            <source>{name}, {person_role}, {when}: {meaning}</source>
            <translation>{name}, {person_role}, {when} : {meaning}</translation>
        </message>
        <message>
            <source> on event {target}</source>
            <translation> sur l'événement {target}</translation>
        </message>
        <message>
            <source>{title}{about}, {name}, {when}: {said}</source>
            <translation>{title}{about}, {name}, {when} : {said}</translation>
        </message>
        <message>
            <source>Countersigned event {target}, {name}, {when}: {meaning}</source>
            <translation>Contresigné événement {target}, {name}, {when} : {meaning}</translation>
        </message>
        <message>
            <source>Clinic lead {name}, {when}: {comment}</source>
            <translation>Responsable de clinique {name}, {when} : {comment}</translation>
        </message>
        <message>
            <source>waived: {gate}</source>
            <translation>dispensé : {gate}</translation>
        </message>
        <message>
            <source>overrode: </source>
            <translation>dérogé : </translation>
        </message>
        <message>
            <source>{said} {what}. {reason}. Event {seq}, {clock}</source>
            <translation>{said} {what}. {reason}. Événement {seq}, {clock}</translation>
        </message>
        <message>
            <source>Choose a protocol first.</source>
            <translation>Choisissez d'abord un protocole.</translation>
        </message>
        <message>
            <source>The session has ended.</source>
            <translation>La séance est terminée.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changé</translation>
        </message>
        <message>
            <source>{labels} outside {low:g} to {size}{unit}</source>
            <translation>{labels} hors de {low:g} à {size}{unit}</translation>
        </message>
        <message>
            <source>≥ baseline +</source>
            <translation>≥ base +</translation>
        </message>
        <message>
            <source>≤ baseline −</source>
            <translation>≤ base −</translation>
        </message>
        <message>
            <source>{labels} {sign} {size} %</source>
            <translation>{labels} {sign} {size} %</translation>
        </message>
        <message>
            <source>{labels} rises {size}{unit} a minute</source>
            <translation>{labels} monte de {size}{unit} par minute</translation>
        </message>
        <message>
            <source>{labels} falls {size}{unit} a minute</source>
            <translation>{labels} descend de {size}{unit} par minute</translation>
        </message>
        <message>
            <source>{labels} ≥ baseline + {size}{unit}</source>
            <translation>{labels} ≥ base + {size}{unit}</translation>
        </message>
        <message>
            <source>{labels} {signs} baseline {part} {size}{unit}</source>
            <translation>{labels} {signs} base {part} {size}{unit}</translation>
        </message>
        <message>
            <source>{labels} {signs} {limit:g}{unit}</source>
            <translation>{labels} {signs} {limit:g}{unit}</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>à tout moment</translation>
        </message>
        <message>
            <source>from the dose on</source>
            <translation>dès la dose</translation>
        </message>
        <message>
            <source>The protocol says {condition}. {phases}</source>
            <translation>Le protocole dit {condition}. {phases}</translation>
        </message>
        <message>
            <source>{when}: {limit_change_text}, {by}: {reason}</source>
            <translation>{when} : {limit_change_text}, {by} : {reason}</translation>
        </message>
        <message>
            <source>yesterday </source>
            <translation>hier </translation>
        </message>
        <message>
            <source>tomorrow </source>
            <translation>demain </translation>
        </message>
        <message>
            <source>'{text}' is not a number</source>
            <translation>« {text} » n'est pas un nombre</translation>
        </message>
        <message>
            <source>'{text}' can be read as {text_2} or {text_3}: write one</source>
            <translation>« {text} » peut se lire {text_2} ou {text_3} : écrivez-en un</translation>
        </message>
        <message>
            <source>a whole number, please</source>
            <translation>un nombre entier, s'il vous plaît</translation>
        </message>
        <message>
            <source>must be more than {above}</source>
            <translation>doit dépasser {above}</translation>
        </message>
        <message>
            <source>{text} is outside {least} to {most}</source>
            <translation>{text} est hors de {least} à {most}</translation>
        </message>
        <message>
            <source>must be at least {least}</source>
            <translation>doit être au moins {least}</translation>
        </message>
        <message>
            <source>at most 3 decimals</source>
            <translation>au plus 3 décimales</translation>
        </message>
        <message>
            <source>{count} letters; at most {most} fit</source>
            <translation>{count} lettres ; au plus {most} tiennent</translation>
        </message>
        <message>
            <source>'{typed}' is not a time: write 14:20, or 6 h ago</source>
            <translation>« {typed} » n'est pas une heure : écrivez 14:20, ou 6 h</translation>
        </message>
        <message>
            <source>{typed} has not come yet</source>
            <translation>{typed} n'est pas encore venu</translation>
        </message>
        <message>
            <source>{typed} is too long ago</source>
            <translation>{typed} est trop ancien</translation>
        </message>
        <message>
            <source>{still}; it is {clock}</source>
            <translation>{still} ; il est {clock}</translation>
        </message>
        <message>
            <source>{clock}, {span} ago</source>
            <translation>{clock}, il y a {span}</translation>
        </message>
        <message>
            <source>{clock}, now</source>
            <translation>{clock}, maintenant</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>write the date as 1984-02-29 or 29 Feb 1984</source>
            <translation>écrivez la date comme 1984-02-29 ou 29 Feb 1984</translation>
        </message>
        <message>
            <source>there is no {typed}</source>
            <translation>il n'y a pas de {typed}</translation>
        </message>
        <message>
            <source>that makes {years} years: look again</source>
            <translation>cela fait {years} ans : regardez de nouveau</translation>
        </message>
        <message>
            <source>{years} years old</source>
            <translation>{years} ans</translation>
        </message>
        <message>
            <source>there is no month {number}</source>
            <translation>il n'y a pas de mois {number}</translation>
        </message>
        <message>
            <source>write the expiry as 2027-12 or 2027-12-31</source>
            <translation>écrivez la péremption comme 2027-12 ou 2027-12-31</translation>
        </message>
        <message>
            <source>EXPIRED</source>
            <translation>PÉRIMÉ</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>Changer mon PIN</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Nouveau PIN</translation>
        </message>
        <message>
            <source>Somebody leaves</source>
            <translation>Quelqu'un part</translation>
        </message>
        <message>
            <source>Changed by a lead or an administrator, with their PIN: {names}.</source>
            <translation>Changé par un responsable ou un administrateur, avec leur PIN : {names}.</translation>
        </message>
        <message>
            <source>Until there is a lead or an administrator, {names} changes this list, with the PIN.</source>
            <translation>Tant qu'il n'y a ni responsable ni administrateur, {names} change cette liste, avec le PIN.</translation>
        </message>
        <message>
            <source>Set a new PIN for {name}</source>
            <translation>Nouveau PIN pour {name}</translation>
        </message>
        <message>
            <source>Set a new PIN</source>
            <translation>Fixer un nouveau PIN</translation>
        </message>
        <message>
            <source>{name} leaves</source>
            <translation>{name} part</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>Ajouter cette personne</translation>
        </message>
        <message>
            <source>at the screen</source>
            <translation>à l'écran</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>unfinished entry</source>
            <translation>saisie inachevée</translation>
        </message>
        <message>
            <source>Sessions, names and people are encrypted on this computer's disk: whoever takes the disk, or a copy of the folder, reads nothing.</source>
            <translation>Séances, noms et personnel sont chiffrés sur le disque de cet ordinateur : qui prend le disque, ou une copie du dossier, ne lit rien.</translation>
        </message>
        <message>
            <source>If the way in is lost (a new computer, a broken keyring, a forgotten passphrase), this recovery key opens the data, and nothing else does. KAT Monitor keeps no copy of it and nobody can make another: without both, every session and every name in this data is gone for good. Print it now and keep it with the clinic's papers, not in this room.</source>
            <translation>Si l'accès est perdu (nouvel ordinateur, trousseau cassé, phrase secrète oubliée), cette clé de secours ouvre les données, et rien d'autre. KAT Monitor n'en garde pas de copie et personne ne peut en faire une autre : sans les deux, chaque séance et chaque nom de ces données sont perdus pour de bon. Imprimez-la maintenant et gardez-la avec les papiers de la clinique, pas dans cette salle.</translation>
        </message>
        <message>
            <source>Then whoever has this disk reads every session and every name. It is a decision for the whole clinic, and Home says that it was made.</source>
            <translation>Alors quiconque a ce disque lit chaque séance et chaque nom. C'est une décision pour toute la clinique, et l'accueil dit qu'elle a été prise.</translation>
        </message>
        <message>
            <source>This data stays readable</source>
            <translation>Ces données restent lisibles</translation>
        </message>
        <message>
            <source>The key is made now and kept in the keyring of this computer, under the user who is signed in to it. At the next start nothing has to be typed.</source>
            <translation>La clé est faite maintenant et gardée dans le trousseau de cet ordinateur, sous l'utilisateur connecté. Au prochain démarrage rien n'est à taper.</translation>
        </message>
        <message>
            <source>This computer has no keyring, so a passphrase opens the data at each start. At least 10 letters; four words that fit nowhere else do well. It is stored nowhere.</source>
            <translation>Cet ordinateur n'a pas de trousseau, donc une phrase secrète ouvre les données à chaque démarrage. Au moins 10 lettres ; quatre mots qui ne vont nulle part ailleurs conviennent. Elle n'est gardée nulle part.</translation>
        </message>
        <message>
            <source>KAT Monitor: recovery key

{clinic}


{recovery}


This key opens the clinic's encrypted data when its passphrase or the computer's keyring is lost. Whoever has it and the data can read everything. Keep it with the clinic's papers, away from the computer.

To use it: start KAT Monitor on the data folder and type the key where the passphrase is asked for. Only letters and digits matter; O and I are read as 0 and 1.
</source>
            <translation>KAT Monitor : clé de secours

{clinic}


{recovery}


Cette clé ouvre les données chiffrées de la clinique quand la phrase secrète ou le trousseau de l'ordinateur est perdu. Qui l'a avec les données peut tout lire. Gardez-la avec les papiers de la clinique, loin de l'ordinateur.

Pour l'utiliser : lancez KAT Monitor sur le dossier de données et tapez la clé là où la phrase secrète est demandée. Seuls comptent lettres et chiffres ; O et I se lisent 0 et 1.
</translation>
        </message>
        <message>
            <source>This clinic</source>
            <translation>Cette clinique</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Phases</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} à {end}</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>{waning} to {observe}</source>
            <translation>{waning} à {observe}</translation>
        </message>
        <message>
            <source>Peak of an infusion</source>
            <translation>Pic d'une perfusion</translation>
        </message>
        <message>
            <source>ends {peak_after_infusion} after its end</source>
            <translation>finit {peak_after_infusion} après sa fin</translation>
        </message>
        <message>
            <source>Onset mark</source>
            <translation>Repère de début</translation>
        </message>
        <message>
            <source>{onset_mark} min</source>
            <translation>{onset_mark} min</translation>
        </message>
        <message>
            <source>Peak mark</source>
            <translation>Repère de pic</translation>
        </message>
        <message>
            <source>the start of the last dose</source>
            <translation>le début de la dernière dose</translation>
        </message>
        <message>
            <source>Stays at least</source>
            <translation>Reste au moins</translation>
        </message>
        <message>
            <source>{minimum} from {counts}</source>
            <translation>{minimum} depuis {counts}</translation>
        </message>
        <message>
            <source>After an infusion</source>
            <translation>Après une perfusion</translation>
        </message>
        <message>
            <source>at least {after_infusion} from its end</source>
            <translation>au moins {after_infusion} depuis sa fin</translation>
        </message>
        <message>
            <source>Window shown</source>
            <translation>Fenêtre montrée</translation>
        </message>
        <message>
            <source>Before the minimum</source>
            <translation>Avant le minimum</translation>
        </message>
        <message>
            <source>a prescriber may override</source>
            <translation>un médecin peut déroger</translation>
        </message>
        <message>
            <source>never as discharged</source>
            <translation>jamais comme sorti</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>A prescriber may waive</source>
            <translation>Un médecin peut dispenser</translation>
        </message>
        <message>
            <source>BP needs a prescriber</source>
            <translation>PA demande un médecin</translation>
        </message>
        <message>
            <source>over {systolic}/{diastolic} mmHg</source>
            <translation>au-dessus de {systolic}/{diastolic} mmHg</translation>
        </message>
        <message>
            <source>BP, older than {age}</source>
            <translation>PA, plus de {age} ans</translation>
        </message>
        <message>
            <source>over {systolic_over_age} systolic</source>
            <translation>au-dessus de {systolic_over_age} systolique</translation>
        </message>
        <message>
            <source>BP blocks</source>
            <translation>PA bloque</translation>
        </message>
        <message>
            <source>from {blocked_systolic}/{blocked_diastolic} mmHg</source>
            <translation>dès {blocked_systolic}/{blocked_diastolic} mmHg</translation>
        </message>
        <message>
            <source>recheck below {spo2_recheck} %, prescriber below {spo2_prescriber} %</source>
            <translation>recontrôle sous {spo2_recheck} %, médecin sous {spo2_prescriber} %</translation>
        </message>
        <message>
            <source>prescriber above {heart_rate_high} or below {heart_rate_low} /min</source>
            <translation>médecin au-dessus de {heart_rate_high} ou sous {heart_rate_low} /min</translation>
        </message>
        <message>
            <source>Fasting</source>
            <translation>Jeûne</translation>
        </message>
        <message>
            <source>food {food_hours} h, fluid {fluid_hours} h</source>
            <translation>repas {food_hours} h, boisson {fluid_hours} h</translation>
        </message>
        <message>
            <source>Nasal spray</source>
            <translation>Spray nasal</translation>
        </message>
        <message>
            <source>none for {nasal_spray_hours} h</source>
            <translation>aucun depuis {nasal_spray_hours} h</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Séries</translation>
        </message>
        <message>
            <source>median of at least {sets}, {apart} apart, of the last {within}</source>
            <translation>médiane d'au moins {sets}, à {apart} d'écart, des dernières {within}</translation>
        </message>
        <message>
            <source>Rest before</source>
            <translation>Repos avant</translation>
        </message>
        <message>
            <source>required</source>
            <translation>exigé</translation>
        </message>
        <message>
            <source>asked, its absence is printed</source>
            <translation>demandée, son absence est imprimée</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <source>, as an infusion</source>
            <translation>, en perfusion</translation>
        </message>
        <message>
            <source>Drugs</source>
            <translation>Médicaments</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Plage</translation>
        </message>
        <message>
            <source>Second person's check</source>
            <translation>Vérification par une deuxième personne</translation>
        </message>
        <message>
            <source>Weight asked again</source>
            <translation>Poids redemandé</translation>
        </message>
        <message>
            <source>if it differs by more than {weight_change_percent} %</source>
            <translation>s'il diffère de plus de {weight_change_percent} %</translation>
        </message>
        <message>
            <source> of {device_mg} mg</source>
            <translation> de {device_mg} mg</translation>
        </message>
        <message>
            <source>at most {devices}{mg}, {device_apart} apart</source>
            <translation>au plus {devices}{mg}, à {device_apart} d'écart</translation>
        </message>
        <message>
            <source>{mg} mg</source>
            <translation>{mg} mg</translation>
        </message>
        <message>
            <source>{mg_per_kg} mg/kg</source>
            <translation>{mg_per_kg} mg/kg</translation>
        </message>
        <message>
            <source>no range set</source>
            <translation>pas de plage</translation>
        </message>
        <message>
            <source>Due at minute</source>
            <translation>Dû à la minute</translation>
        </message>
        <message>
            <source>{sets}, then every {then_every}</source>
            <translation>{sets}, puis toutes les {then_every}</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>À</translation>
        </message>
        <message>
            <source>± {window}; alert {low_after} late</source>
            <translation>± {window} ; alerte {low_after} après</translation>
        </message>
        <message>
            <source>A set is</source>
            <translation>Une série est</translation>
        </message>
        <message>
            <source>Sedation and dissociation</source>
            <translation>Sédation et dissociation</translation>
        </message>
        <message>
            <source>asked at {scores}</source>
            <translation>demandées à {scores}</translation>
        </message>
        <message>
            <source>Settled, not roused</source>
            <translation>Calme, non réveillé</translation>
        </message>
        <message>
            <source>at most {settled_in_a_row} in a row</source>
            <translation>au plus {settled_in_a_row} de suite</translation>
        </message>
        <message>
            <source>BP again</source>
            <translation>PA de nouveau</translation>
        </message>
        <message>
            <source>{medium} after a medium alert; {high} after a high one, then every {high_again}; until {clear} are clear; alert {late} late</source>
            <translation>{medium} après une alerte moyenne ; {high} après une haute, puis toutes les {high_again} ; jusqu'à {clear} en limite ; alerte {late} après</translation>
        </message>
        <message>
            <source>Not early</source>
            <translation>Pas plus tôt</translation>
        </message>
        <message>
            <source>at {strict}</source>
            <translation>à {strict}</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>altitude</source>
            <translation>altitude</translation>
        </message>
        <message>
            <source>SpO2 limits marked so are moved by {altitude} %</source>
            <translation>les limites de SpO2 ainsi marquées sont décalées de {altitude} %</translation>
        </message>
        <message>
            <source>for {hold}</source>
            <translation>pendant {hold}</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>à tout moment</translation>
        </message>
        <message>
            <source>also before the dose</source>
            <translation>aussi avant la dose</translation>
        </message>
        <message>
            <source>moved by altitude</source>
            <translation>décalée par l'altitude</translation>
        </message>
        <message>
            <source>stays until acknowledged</source>
            <translation>reste jusqu'à l'acquittement</translation>
        </message>
        <message>
            <source>sound: {sound}</source>
            <translation>son : {sound}</translation>
        </message>
        <message>
            <source>a stream ends it by {end_by} inside for {end_s} s</source>
            <translation>un flux la termine avec {end_by} dans la limite pendant {end_s} s</translation>
        </message>
        <message>
            <source>A prescriber may override</source>
            <translation>Un médecin peut déroger</translation>
        </message>
        <message>
            <source>Last two sets</source>
            <translation>Deux dernières séries</translation>
        </message>
        <message>
            <source>at least {sets_apart} apart, the newest at most {newest_within} old</source>
            <translation>à au moins {sets_apart} d'écart, la plus récente d'au plus {newest_within}</translation>
        </message>
        <message>
            <source>below {systolic_below}/{diastolic_below} mmHg, within {within_percent} % of baseline</source>
            <translation>sous {systolic_below}/{diastolic_below} mmHg, à {within_percent} % de la base</translation>
        </message>
        <message>
            <source>Low systolic</source>
            <translation>Systolique basse</translation>
        </message>
        <message>
            <source>from {systolic_low}, or from {systolic_low_floor} if close to baseline</source>
            <translation>dès {systolic_low}, ou dès {systolic_low_floor} si proche de la base</translation>
        </message>
        <message>
            <source>After a drug for BP</source>
            <translation>Après un médicament tensionnel</translation>
        </message>
        <message>
            <source>at least {spo2} %, no oxygen for {no_oxygen}</source>
            <translation>au moins {spo2} %, sans oxygène depuis {no_oxygen}</translation>
        </message>
        <message>
            <source>{heart_rate} /min</source>
            <translation>{heart_rate} /min</translation>
        </message>
        <message>
            <source>Breathing</source>
            <translation>Respiration</translation>
        </message>
        <message>
            <source>{resp_rate} /min</source>
            <translation>{resp_rate} /min</translation>
        </message>
        <message>
            <source>at least {aldrete}</source>
            <translation>au moins {aldrete}</translation>
        </message>
        <message>
            <source>at least {padss}</source>
            <translation>au moins {padss}</translation>
        </message>
        <message>
            <source>at most {pain}</source>
            <translation>au plus {pain}</translation>
        </message>
        <message>
            <source>After sedating drugs</source>
            <translation>Après des sédatifs</translation>
        </message>
        <message>
            <source>{after_sedative}; after a reversal agent {after_reversal}</source>
            <translation>{after_sedative} ; après un antagoniste {after_reversal}</translation>
        </message>
        <message>
            <source>Taxi alone</source>
            <translation>Taxi seul</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>permis</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>non permis</translation>
        </message>
        <message>
            <source>{ends} to {ends_2}</source>
            <translation>{ends} à {ends_2}</translation>
        </message>
        <message>
            <source>the lead has to agree: no high-priority alert is left for</source>
            <translation>le responsable doit accepter : aucune alerte de haute priorité ne reste pour</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>fourni avec le programme</translation>
        </message>
        <message>
            <source>this clinic's own</source>
            <translation>propre à cette clinique</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approuvé</translation>
        </message>
        <message>
            <source>{unguarded} {label}</source>
            <translation>{unguarded} {label}</translation>
        </message>
        <message>
            <source>{own}, {file}</source>
            <translation>{own}, {file}</translation>
        </message>
        <message>
            <source>Not in force: it has never been right</source>
            <translation>Pas en vigueur : il n'a jamais été juste</translation>
        </message>
        <message>
            <source>. Review date passed: {review_by}</source>
            <translation>. Date de révision passée : {review_by}</translation>
        </message>
        <message>
            <source>. To be reviewed by {review_by}</source>
            <translation>. À revoir avant {review_by}</translation>
        </message>
        <message>
            <source>The file has mistakes; version {version}, the last without, stays. {stands}</source>
            <translation>Le fichier a des erreurs ; la version {version}, la dernière sans, reste. {stands}</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>non approuvé</translation>
        </message>
        <message>
            <source>review due</source>
            <translation>révision due</translation>
        </message>
        <message>
            <source>{about} By {author}, {date}.</source>
            <translation>{about} Par {author}, {date}.</translation>
        </message>
        <message>
            <source>No high-priority alert for {vitals}: {lead} agreed, {date}. {reason}</source>
            <translation>Pas d'alerte de haute priorité pour {vitals} : accord de {lead}, {date}. {reason}</translation>
        </message>
        <message>
            <source>{label} (phase: {phases})</source>
            <translation>{label} (phase : {phases})</translation>
        </message>
        <message>
            <source>1 mistake</source>
            <translation>1 erreur</translation>
        </message>
        <message>
            <source>{count} mistakes</source>
            <translation>{count} erreurs</translation>
        </message>
        <message>
            <source>PR</source>
            <translation>FP</translation>
        </message>
        <message>
            <source>BP {upper:g}/{lower:g} at {view}</source>
            <translation>PA {upper:g}/{lower:g} à {view}</translation>
        </message>
        <message>
            <source>{name} {vital} at {view}</source>
            <translation>{name} {vital} à {view}</translation>
        </message>
        <message>
            <source>nothing measured at {minute}</source>
            <translation>rien de mesuré à {minute}</translation>
        </message>
        <message>
            <source>to be signed</source>
            <translation>à signer</translation>
        </message>
        <message>
            <source>waits for you</source>
            <translation>vous attend</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>visée</translation>
        </message>
        <message>
            <source>{total} session</source>
            <translation>{total} séance</translation>
        </message>
        <message>
            <source>{total} sessions</source>
            <translation>{total} séances</translation>
        </message>
        <message>
            <source>{look} needs a look</source>
            <translation>{look} à regarder</translation>
        </message>
        <message>
            <source>{look} need a look</source>
            <translation>{look} à regarder</translation>
        </message>
        <message>
            <source>none needs a look</source>
            <translation>aucune à regarder</translation>
        </message>
        <message>
            <source>{count} shown{behind}</source>
            <translation>{count} montrées{behind}</translation>
        </message>
        <message>
            <source>{working} still being read</source>
            <translation>{working} encore en lecture</translation>
        </message>
        <message>
            <source>, session {number}</source>
            <translation>, séance {number}</translation>
        </message>
        <message>
            <source>IMPORTED from {clinic}</source>
            <translation>IMPORTÉE de {clinic}</translation>
        </message>
        <message>
            <source>{drug} {mg:g} mg</source>
            <translation>{drug} {mg:g} mg</translation>
        </message>
        <message>
            <source>peak {systolic:g}</source>
            <translation>pic {systolic:g}</translation>
        </message>
        <message>
            <source>record not intact</source>
            <translation>dossier non intact</translation>
        </message>
        <message>
            <source>signed there</source>
            <translation>signée là-bas</translation>
        </message>
        <message>
            <source>needs a look: {look_words}</source>
            <translation>à regarder : {look_words}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>Limite basse</translation>
        </message>
        <message>
            <source>Streaming: must hold for, s</source>
            <translation>Flux : doit durer, s</translation>
        </message>
        <message>
            <source>Ends when inside by</source>
            <translation>Finit quand en limite de</translation>
        </message>
        <message>
            <source>Ends after so many s inside</source>
            <translation>Finit après tant de s en limite</translation>
        </message>
        <message>
            <source>From minute</source>
            <translation>Dès la minute</translation>
        </message>
        <message>
            <source>{rule}, {field}: {problem}</source>
            <translation>{rule}, {field} : {problem}</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>En ordre</translation>
        </message>
        <message>
            <source>Not in order</source>
            <translation>Pas en ordre</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Entendu</translation>
        </message>
        <message>
            <source>Not heard</source>
            <translation>Pas entendu</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <source>NOT IN ORDER</source>
            <translation>PAS EN ORDRE</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>à regarder</translation>
        </message>
        <message>
            <source>{room}: {signed}. Failed: {failed}.</source>
            <translation>{room} : {signed}. Échoués : {failed}.</translation>
        </message>
        <message>
            <source>{room}: not signed today. What fails holds nothing up; it stands in today's records.</source>
            <translation>{room} : pas signé aujourd'hui. Ce qui échoue ne retient rien ; cela figure dans les dossiers du jour.</translation>
        </message>
        <message>
            <source>{words}{words_2}</source>
            <translation>{words}{words_2}</translation>
        </message>
        <message>
            <source>: {words}</source>
            <translation>: {words}</translation>
        </message>
        <message>
            <source>NOT SIGNED today</source>
            <translation>PAS SIGNÉ aujourd'hui</translation>
        </message>
        <message>
            <source>{signed}, NOT IN ORDER: {failed}</source>
            <translation>{signed}, PAS EN ORDRE : {failed}</translation>
        </message>
        <message>
            <source>{signed}, all in order</source>
            <translation>{signed}, tout en ordre</translation>
        </message>
        <message>
            <source>{named}   responsible: {holder}</source>
            <translation>{named}   responsable : {holder}</translation>
        </message>
        <message>
            <source>before dose</source>
            <translation>avant dose</translation>
        </message>
        <message>
            <source>{default} {unit}</source>
            <translation>{default} {unit}</translation>
        </message>
        <message>
            <source>{help} Usually {default}.</source>
            <translation>{help} D'ordinaire {default}.</translation>
        </message>
        <message>
            <source>Record and reminder aid</source>
            <translation>Aide-mémoire et dossier</translation>
        </message>
        <message>
            <source>not a medical device</source>
            <translation>pas un dispositif médical</translation>
        </message>
        <message>
            <source>BEFORE DOSE</source>
            <translation>AVANT DOSE</translation>
        </message>
        <message>
            <source>ONSET</source>
            <translation>DÉBUT</translation>
        </message>
        <message>
            <source>PEAK</source>
            <translation>PIC</translation>
        </message>
        <message>
            <source>WANING</source>
            <translation>DÉCLIN</translation>
        </message>
        <message>
            <source>OBSERVE</source>
            <translation>OBSERVATION</translation>
        </message>
        <message>
            <source> of {course}</source>
            <translation> sur {course}</translation>
        </message>
        <message>
            <source>session {number}{of}</source>
            <translation>séance {number}{of}</translation>
        </message>
        <message>
            <source>Identity hidden</source>
            <translation>Identité cachée</translation>
        </message>
        <message>
            <source>nobody signed in</source>
            <translation>personne de connecté</translation>
        </message>
        <message>
            <source>LOCKED</source>
            <translation>VERROUILLÉ</translation>
        </message>
        <message>
            <source>NOT RECORDING</source>
            <translation>PAS D'ENREGISTREMENT</translation>
        </message>
        <message>
            <source>SIMULATED · PIN {pin}</source>
            <translation>SIMULÉ · PIN {pin}</translation>
        </message>
        <message>
            <source>SIMULATED</source>
            <translation>SIMULÉ</translation>
        </message>
        <message>
            <source>REPLAYED</source>
            <translation>REJOUÉ</translation>
        </message>
        <message>
            <source>ENDED</source>
            <translation>TERMINÉE</translation>
        </message>
        <message>
            <source>leave ≥ {wall_text}</source>
            <translation>départ ≥ {wall_text}</translation>
        </message>
        <message>
            <source>in {ms} h {ms_2:02d}</source>
            <translation>dans {ms} h {ms_2:02d}</translation>
        </message>
        <message>
            <source>in {ms} min</source>
            <translation>dans {ms} min</translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>temps écoulé</translation>
        </message>
        <message>
            <source>In limits</source>
            <translation>Dans les limites</translation>
        </message>
        <message>
            <source>Check due</source>
            <translation>Contrôle dû</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Pas de données</translation>
        </message>
        <message>
            <source>Alert: nurse called</source>
            <translation>Alerte : infirmier appelé</translation>
        </message>
        <message>
            <source>Alert: call the nurse</source>
            <translation>Alerte : appelez l'infirmier</translation>
        </message>
        <message>
            <source>Nurse called {call_t}</source>
            <translation>Infirmier appelé {call_t}</translation>
        </message>
        <message>
            <source>no fresh {blank}</source>
            <translation>rien de récent : {blank}</translation>
        </message>
        <message>
            <source>too old: </source>
            <translation>trop ancien : </translation>
        </message>
        <message>
            <source>{name} {old}{value} {unit}</source>
            <translation>{name} {old}{value} {unit}</translation>
        </message>
        <message>
            <source>MAP {average:g}</source>
            <translation>PAM {average:g}</translation>
        </message>
        <message>
            <source>EtCO₂ {value:g}</source>
            <translation>EtCO₂ {value:g}</translation>
        </message>
        <message>
            <source>settled {age_text} ago</source>
            <translation>calme il y a {age_text}</translation>
        </message>
        <message>
            <source>not scored yet</source>
            <translation>pas encore coté</translation>
        </message>
        <message>
            <source>dissoc. {value:g}</source>
            <translation>dissoc. {value:g}</translation>
        </message>
        <message>
            <source>of 5</source>
            <translation>sur 5</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sans données</translation>
        </message>
        <message>
            <source>cuff inflates</source>
            <translation>brassard se gonfle</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>pas encore mesuré</translation>
        </message>
        <message>
            <source>HIGH PRIORITY</source>
            <translation>HAUTE PRIORITÉ</translation>
        </message>
        <message>
            <source>MEDIUM PRIORITY</source>
            <translation>PRIORITÉ MOYENNE</translation>
        </message>
        <message>
            <source>LOW PRIORITY</source>
            <translation>BASSE PRIORITÉ</translation>
        </message>
        <message>
            <source>{words} · seen</source>
            <translation>{words} · vu</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>struck: </source>
            <translation>rayé : </translation>
        </message>
        <message>
            <source>{priority} alert: </source>
            <translation>alerte {priority} : </translation>
        </message>
        <message>
            <source>still open: </source>
            <translation>encore ouvert : </translation>
        </message>
        <message>
            <source>{which} {why}</source>
            <translation>{which} {why}</translation>
        </message>
        <message>
            <source>addendum by {name}: {text}</source>
            <translation>addendum de {name} : {text}</translation>
        </message>
        <message>
            <source>entered {wall_text}</source>
            <translation>saisi {wall_text}</translation>
        </message>
        <message>
            <source>settled, not roused</source>
            <translation>calme, non réveillé</translation>
        </message>
        <message>
            <source>corrected to {readings_text},</source>
            <translation>corrigé en {readings_text},</translation>
        </message>
        <message>
            <source>{label} not measured</source>
            <translation>{label} non mesuré</translation>
        </message>
        <message>
            <source>{code} resolved</source>
            <translation>{code} résolu</translation>
        </message>
        <message>
            <source>Dose: {drug} {mg:g} mg {route}{device}</source>
            <translation>Dose : {drug} {mg:g} mg {route}{device}</translation>
        </message>
        <message>
            <source>time corrected from {first}: {reason}</source>
            <translation>heure corrigée de {first} : {reason}</translation>
        </message>
        <message>
            <source> to {rate_mg_h:g} mg/h</source>
            <translation> à {rate_mg_h:g} mg/h</translation>
        </message>
        <message>
            <source>Infusion {change}{rate}</source>
            <translation>Perfusion {change}{rate}</translation>
        </message>
        <message>
            <source>and {also} more limits</source>
            <translation>et {also} autres limites</translation>
        </message>
        <message>
            <source>and 1 more limit</source>
            <translation>et 1 autre limite</translation>
        </message>
        <message>
            <source>{action} by {who}</source>
            <translation>{action} par {who}</translation>
        </message>
        <message>
            <source>ended {when}: {why}</source>
            <translation>finie {when} : {why}</translation>
        </message>
        <message>
            <source>Limit for this patient: {rule} {change}</source>
            <translation>Limite pour ce patient : {rule} {change}</translation>
        </message>
        <message>
            <source>Own note of {by}</source>
            <translation>Note personnelle de {by}</translation>
        </message>
        <message>
            <source>only its author can read it</source>
            <translation>seul son auteur peut la lire</translation>
        </message>
        <message>
            <source>Gap: nothing was recorded</source>
            <translation>Lacune : rien n'a été enregistré</translation>
        </message>
        <message>
            <source>Session ended: {ending}</source>
            <translation>Séance terminée : {ending}</translation>
        </message>
        <message>
            <source>EMERGENCY</source>
            <translation>URGENCE</translation>
        </message>
        <message>
            <source>Nurse called</source>
            <translation>Infirmier appelé</translation>
        </message>
        <message>
            <source>Program restarted, session goes on</source>
            <translation>Programme relancé, la séance continue</translation>
        </message>
        <message>
            <source>NOT RECORDING from here</source>
            <translation>PAS D'ENREGISTREMENT dès ici</translation>
        </message>
        <message>
            <source>Recording again, nothing lost</source>
            <translation>Enregistre de nouveau, rien de perdu</translation>
        </message>
        <message>
            <source>Clinically ready to go home</source>
            <translation>Cliniquement prêt à rentrer</translation>
        </message>
        <message>
            <source>Escort not available</source>
            <translation>Accompagnant indisponible</translation>
        </message>
        <message>
            <source>{person} present</source>
            <translation>{person} présent</translation>
        </message>
        <message>
            <source>{person} left</source>
            <translation>{person} parti</translation>
        </message>
        <message>
            <source>{title}: {summary}</source>
            <translation>{title} : {summary}</translation>
        </message>
        <message>
            <source>Handed over to {to}</source>
            <translation>Transmis à {to}</translation>
        </message>
        <message>
            <source>{many} entry behind the lock claimed</source>
            <translation>{many} saisie derrière le verrou reprise</translation>
        </message>
        <message>
            <source>{many} entries behind the lock claimed</source>
            <translation>{many} saisies derrière le verrou reprises</translation>
        </message>
        <message>
            <source>Gate waived: {gate}</source>
            <translation>Point dispensé : {gate}</translation>
        </message>
        <message>
            <source>Discharge criteria overridden</source>
            <translation>Dérogation aux critères de sortie</translation>
        </message>
        <message>
            <source>Signed by {name}, {person_role}</source>
            <translation>Signé par {name}, {person_role}</translation>
        </message>
        <message>
            <source>Addendum by {name}</source>
            <translation>Addendum de {name}</translation>
        </message>
        <message>
            <source>Countersigned by {name}</source>
            <translation>Contresigné par {name}</translation>
        </message>
        <message>
            <source>Signed off by {name}</source>
            <translation>Visé par {name}</translation>
        </message>
        <message>
            <source>Sound can be heard again</source>
            <translation>Le son s'entend de nouveau</translation>
        </message>
        <message>
            <source>Screen updates again</source>
            <translation>L'écran se renouvelle</translation>
        </message>
        <message>
            <source>Screen did not update</source>
            <translation>L'écran ne s'est pas renouvelé</translation>
        </message>
        <message>
            <source>Computer is kept awake</source>
            <translation>Ordinateur gardé éveillé</translation>
        </message>
        <message>
            <source>Computer may go to sleep</source>
            <translation>L'ordinateur peut se mettre en veille</translation>
        </message>
        <message>
            <source>Battery is charged again</source>
            <translation>Batterie rechargée</translation>
        </message>
        <message>
            <source>Battery low</source>
            <translation>Batterie faible</translation>
        </message>
        <message>
            <source>Second copy is kept again</source>
            <translation>La deuxième copie est de nouveau tenue</translation>
        </message>
        <message>
            <source>No second copy</source>
            <translation>Pas de deuxième copie</translation>
        </message>
        <message>
            <source> high</source>
            <translation> haut</translation>
        </message>
        <message>
            <source> low</source>
            <translation> bas</translation>
        </message>
        <message>
            <source>{label}{side} sound paused</source>
            <translation>{label}{side} : son en pause</translation>
        </message>
        <message>
            <source>up to {until}</source>
            <translation>jusqu'à {until}</translation>
        </message>
        <message>
            <source>Sound on again</source>
            <translation>Son de nouveau activé</translation>
        </message>
        <message>
            <source>Devices off on purpose: {reason}</source>
            <translation>Appareils arrêtés volontairement : {reason}</translation>
        </message>
        <message>
            <source>{label} watched again</source>
            <translation>{label} de nouveau surveillé</translation>
        </message>
        <message>
            <source>Sound of the room: {profile}</source>
            <translation>Son de la salle : {profile}</translation>
        </message>
        <message>
            <source>from minute {start:.0f} to {end:.0f}</source>
            <translation>de la minute {start:.0f} à {end:.0f}</translation>
        </message>
        <message>
            <source>; dotted behind it: {words}</source>
            <translation>; en pointillé derrière : {words}</translation>
        </message>
        <message>
            <source>Trend of blood pressure, heart rate, oxygen saturation and breathing, {spans}; now minute {now:.0f}{behind}</source>
            <translation>Courbe de la pression artérielle, de la fréquence cardiaque, de la saturation et de la respiration, {spans} ; minute {now:.0f}{behind}</translation>
        </message>
        <message>
            <source>RN</source>
            <translation>Inf</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>Th</translation>
        </message>
        <message>
            <source>MD</source>
            <translation>Dr</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Admin</translation>
        </message>
        <message>
            <source>sensor off</source>
            <translation>capteur retiré</translation>
        </message>
        <message>
            <source>searching</source>
            <translation>cherche</translation>
        </message>
        <message>
            <source>held</source>
            <translation>figé</translation>
        </message>
        <message>
            <source>device demo</source>
            <translation>démo de l'appareil</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>non disponible</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>non valable</translation>
        </message>
        <message>
            <source>implausible</source>
            <translation>invraisemblable</translation>
        </message>
        <message>
            <source>artefact</source>
            <translation>artéfact</translation>
        </message>
        <message>
            <source>low perfusion</source>
            <translation>perfusion faible</translation>
        </message>
        <message>
            <source>irregular</source>
            <translation>irrégulier</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmé</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>janv.</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>févr.</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>avr.</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>juil.</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>août</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sept.</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>oct.</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>nov.</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>déc.</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{ms} s</source>
            <translation>{ms} s</translation>
        </message>
        <message>
            <source>{ms} min</source>
            <translation>{ms} min</translation>
        </message>
        <message>
            <source>{ms} h {ms_2:02d}</source>
            <translation>{ms} h {ms_2:02d}</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>saisi</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <source>cuff</source>
            <translation>brassard</translation>
        </message>
        <message>
            <source>capnometer</source>
            <translation>capno</translation>
        </message>
        <message>
            <source>oximeter</source>
            <translation>oxymètre</translation>
        </message>
        <message>
            <source>{mark} {name}</source>
            <translation>{mark} {name}</translation>
        </message>
        <message>
            <source>BP -- {quality_words}</source>
            <translation>PA -- {quality_words}</translation>
        </message>
        <message>
            <source>BP {value:g}/{value_2:g}{middle}</source>
            <translation>PA {value:g}/{value_2:g}{middle}</translation>
        </message>
        <message>
            <source> {mark}</source>
            <translation> {mark}</translation>
        </message>
        <message>
            <source>A fault of the program stopped this. Nothing of it is kept; try again</source>
            <translation>Une faute du programme a arrêté ceci. Rien n'en est gardé ; réessayez</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>{title}: {words}</source>
            <translation>{title} : {words}</translation>
        </message>
        <message>
            <source>{title}: stopping</source>
            <translation>{title} : arrêt en cours</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>{name}: {words}</source>
            <translation>{name} : {words}</translation>
        </message>
        <message>
            <source>Quick event</source>
            <translation>Événement rapide</translation>
        </message>
        <message>
            <source>{text} (may stay empty)</source>
            <translation>{text} (peut rester vide)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>   T{minute:+.0f} min</source>
            <translation>   T{minute:+.0f} min</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>Majuscule</translation>
        </message>
        <message>
            <source>Capitals stay</source>
            <translation>Les majuscules restent</translation>
        </message>
        <message>
            <source>One sign to the left</source>
            <translation>Un caractère à gauche</translation>
        </message>
        <message>
            <source>One sign to the right</source>
            <translation>Un caractère à droite</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>Barre d'espace</translation>
        </message>
        <message>
            <source>Put the keyboard away</source>
            <translation>Ranger le clavier</translation>
        </message>
        <message>
            <source>Other keys: {signs}</source>
            <translation>Autres touches : {signs}</translation>
        </message>
        <message>
            <source>Keyboard on the screen, key {key}</source>
            <translation>Clavier à l'écran, touche {key}</translation>
        </message>
        <message>
            <source>in front</source>
            <translation>devant</translation>
        </message>
        <message>
            <source>again to go there</source>
            <translation>de nouveau pour y aller</translation>
        </message>
        <message>
            <source>press twice to go there</source>
            <translation>pressez deux fois pour y aller</translation>
        </message>
        <message>
            <source>{words}, key {key}</source>
            <translation>{words}, touche {key}</translation>
        </message>
        <message>
            <source>{front}. {priority} {alert}</source>
            <translation>{front}. {priority} {alert}</translation>
        </message>
        <message>
            <source>Again: go to {words}</source>
            <translation>De nouveau : aller à {words}</translation>
        </message>
        <message>
            <source>no sound output was found</source>
            <translation>aucune sortie son trouvée</translation>
        </message>
        <message>
            <source>this computer lacks what is needed to play sound</source>
            <translation>il manque à cet ordinateur de quoi jouer du son</translation>
        </message>
        <message>
            <source>the sound output does not open</source>
            <translation>la sortie son ne s'ouvre pas</translation>
        </message>
        <message>
            <source>the headset is not connected</source>
            <translation>le casque n'est pas connecté</translation>
        </message>
        <message>
            <source>Off or paused</source>
            <translation>Arrêté ou en pause</translation>
        </message>
        <message>
            <source>+{more} more off</source>
            <translation>+{more} autres arrêtés</translation>
        </message>
        <message>
            <source>not written down before the dose</source>
            <translation>non écrit avant la dose</translation>
        </message>
        <message>
            <source>Newest values</source>
            <translation>Dernières valeurs</translation>
        </message>
        <message>
            <source>{name} {old}{value}, {age}</source>
            <translation>{name} {old}{value}, {age}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Call the nurse</source>
            <translation>Appeler l'infirmier</translation>
        </message>
        <message>
            <source>Intention</source>
            <translation>Intention</translation>
        </message>
        <message>
            <source>Show only {words}</source>
            <translation>Ne montrer que {words}</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>OPEN  {text}</source>
            <translation>OUVERT  {text}</translation>
        </message>
        <message>
            <source>SpO₂ %</source>
            <translation>SpO₂ %</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Courbe</translation>
        </message>
        <message>
            <source>Held. C follows again</source>
            <translation>Figée. C suit de nouveau</translation>
        </message>
        <message>
            <source>dotted: {words}</source>
            <translation>pointillé : {words}</translation>
        </message>
        <message>
            <source>Drug given: which one, with E</source>
            <translation>Médicament donné : lequel, avec E</translation>
        </message>
        <message>
            <source>The infusion was stopped at the pump. A nurse or prescriber enters it under Infusion.</source>
            <translation>La perfusion a été arrêtée à la pompe. Un infirmier ou un médecin le saisit sous Perfusion.</translation>
        </message>
        <message>
            <source>Kept as a note: a nurse or prescriber enters it under Infusion</source>
            <translation>Gardé comme note : un infirmier ou un médecin le saisit sous Perfusion</translation>
        </message>
        <message>
            <source>SBP</source>
            <translation>PAS</translation>
        </message>
        <message>
            <source>DBP</source>
            <translation>PAD</translation>
        </message>
        <message>
            <source>PI</source>
            <translation>IP</translation>
        </message>
        <message>
            <source>Translation not clinically reviewed</source>
            <translation>Traduction non vérifiée cliniquement</translation>
        </message>
        <message>
            <source>Mark the entries that are yours</source>
            <translation>Marquez les saisies qui sont les vôtres</translation>
        </message>
        <message>
            <source>Choose first who is at the screen instead</source>
            <translation>Choisissez d'abord qui est à l'écran à la place</translation>
        </message>
        <message>
            <source>{initials} has an unfinished entry: take it up or clear it first</source>
            <translation>{initials} a une saisie inachevée : reprenez-la ou effacez-la d'abord</translation>
        </message>
        <message>
            <source>more than {weight_change_percent:g} % off{last}: weigh again</source>
            <translation>plus de {weight_change_percent:g} % d'écart{last} : pesez de nouveau</translation>
        </message>
        <message>
            <source>the two PINs differ: type the second again</source>
            <translation>les deux PIN diffèrent : retapez le second</translation>
        </message>
        <message>
            <source>Written: {out}</source>
            <translation>Écrit : {out}</translation>
        </message>
        <message>
            <source>{text} is missing</source>
            <translation>{text} manque</translation>
        </message>
        <message>
            <source>{text}: a number, such as 2</source>
            <translation>{text} : un nombre, comme 2</translation>
        </message>
        <message>
            <source>{name} is a name: write {instead}, or Store again to keep it</source>
            <translation>{name} est un nom : écrivez {instead}, ou Enregistrer de nouveau pour le garder</translation>
        </message>
        <message>
            <source>say why it is not met</source>
            <translation>dites pourquoi ce n'est pas rempli</translation>
        </message>
        <message>
            <source>{unclaimed} entered behind the lock: whose?</source>
            <translation>{unclaimed} saisies derrière le verrou : à qui ?</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Cacher</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Trust this key</source>
            <translation>Faire confiance à cette clé</translation>
        </message>
        <message>
            <source>No longer trust this key</source>
            <translation>Retirer la confiance à cette clé</translation>
        </message>
        <message>
            <source>Make my key</source>
            <translation>Faire ma clé</translation>
        </message>
        <message>
            <source>Dose given: {few} missing</source>
            <translation>Dose donnée : {few} manquent</translation>
        </message>
        <message>
            <source>Record the dose</source>
            <translation>Enregistrer la dose</translation>
        </message>
        <message>
            <source>Sign now</source>
            <translation>Signer maintenant</translation>
        </message>
        <message>
            <source>{speed} times</source>
            <translation>{speed} fois</translation>
        </message>
        <message>
            <source>Sign off {count} quiet</source>
            <translation>Viser {count} calmes</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <source>this is not the last group: compare it with the print</source>
            <translation>ce n'est pas le dernier groupe : comparez avec l'imprimé</translation>
        </message>
        <message>
            <source>Strike {left} s</source>
            <translation>Rayer {left} s</translation>
        </message>
        <message>
            <source>Strike 10 s</source>
            <translation>Rayer 10 s</translation>
        </message>
        <message>
            <source>tick this first: it is a decision for the whole clinic</source>
            <translation>cochez d'abord ceci : c'est une décision pour toute la clinique</translation>
        </message>
    </context>
</TS>
