<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name></name>
        <message>
            <source>Call for help</source>
            <translation>Hilfe rufen</translation>
        </message>
        <message>
            <source>sound paused</source>
            <translation>Ton pausiert</translation>
        </message>
        <message>
            <source>just typed</source>
            <translation>gerade eingegeben</translation>
        </message>
        <message>
            <source>silent rule</source>
            <translation>stille Regel</translation>
        </message>
        <message>
            <source>quiet room</source>
            <translation>ruhiger Raum</translation>
        </message>
        <message>
            <source>NO SOUND</source>
            <translation>KEIN TON</translation>
        </message>
        <message>
            <source>Off: {reason}</source>
            <translation>Aus: {reason}</translation>
        </message>
        <message>
            <source>Cuff: SpO2 held</source>
            <translation>BD: SpO2 ruht</translation>
        </message>
        <message>
            <source>Quiet: low is silent</source>
            <translation>Ruhig: niedrige stumm</translation>
        </message>
        <message>
            <source>Sound paused</source>
            <translation>Ton pausiert</translation>
        </message>
        <message>
            <source>{label} high silent</source>
            <translation>{label} hoch stumm</translation>
        </message>
        <message>
            <source>{label} low silent</source>
            <translation>{label} tief stumm</translation>
        </message>
        <message>
            <source>{minutes} missed</source>
            <translation>{minutes} verpasst</translation>
        </message>
        <message>
            <source>{priority} priority: {text}</source>
            <translation>Priorität {priority}: {text}</translation>
        </message>
        <message>
            <source>the schedule moved</source>
            <translation>der Zeitplan hat sich verschoben</translation>
        </message>
        <message>
            <source>a set was taken</source>
            <translation>ein Satz wurde gemessen</translation>
        </message>
        <message>
            <source>no recheck is due any more</source>
            <translation>keine Kontrollmessung mehr fällig</translation>
        </message>
        <message>
            <source>the pressure was taken again</source>
            <translation>der Druck wurde erneut gemessen</translation>
        </message>
        <message>
            <source>the symptom is over</source>
            <translation>das Symptom ist vorbei</translation>
        </message>
        <message>
            <source>MOAA/S {value}</source>
            <translation>MOAA/S {value}</translation>
        </message>
        <message>
            <source>entry struck</source>
            <translation>Eintrag gestrichen</translation>
        </message>
        <message>
            <source>session ended</source>
            <translation>Sitzung beendet</translation>
        </message>
        <message>
            <source>the rule is no longer in force</source>
            <translation>die Regel gilt nicht mehr</translation>
        </message>
        <message>
            <source>works again</source>
            <translation>funktioniert wieder</translation>
        </message>
        <message>
            <source>told for 5 min</source>
            <translation>5 min lang gemeldet</translation>
        </message>
        <message>
            <source>This computer's clock was set ahead by {what}</source>
            <translation>Die Uhr dieses Computers wurde um {what} vorgestellt</translation>
        </message>
        <message>
            <source>This computer's clock was set back by {what}</source>
            <translation>Die Uhr dieses Computers wurde um {what} zurückgestellt</translation>
        </message>
        <message>
            <source>recording again</source>
            <translation>zeichnet wieder auf</translation>
        </message>
        <message>
            <source>its 10 min are over</source>
            <translation>seine 10 min sind vorbei</translation>
        </message>
        <message>
            <source>values are back</source>
            <translation>Werte sind wieder da</translation>
        </message>
        <message>
            <source>still there 3 min after it was seen</source>
            <translation>3 min nach dem Sehen noch vorhanden</translation>
        </message>
        <message>
            <source>its time is over</source>
            <translation>seine Zeit ist um</translation>
        </message>
        <message>
            <source>{label} is worse than when it was paused</source>
            <translation>{label} ist schlechter als beim Pausieren</translation>
        </message>
        <message>
            <source>off on purpose</source>
            <translation>absichtlich aus</translation>
        </message>
        <message>
            <source>a cuff inflates</source>
            <translation>eine Manschette pumpt auf</translation>
        </message>
        <message>
            <source>waiting for the escort</source>
            <translation>wartet auf die Begleitperson</translation>
        </message>
        <message>
            <source>{purpose}: {reason}</source>
            <translation>{purpose}: {reason}</translation>
        </message>
        <message>
            <source>reading corrected</source>
            <translation>Messwert berichtigt</translation>
        </message>
        <message>
            <source>reading struck</source>
            <translation>Messwert gestrichen</translation>
        </message>
        <message>
            <source>another limit counts in this phase</source>
            <translation>in dieser Phase gilt eine andere Grenze</translation>
        </message>
        <message>
            <source>back inside at {value}</source>
            <translation>wieder im Bereich bei {value}</translation>
        </message>
        <message>
            <source>the limit is {limit_text} for this patient from now on</source>
            <translation>die Grenze ist für diese Person ab jetzt {limit_text}</translation>
        </message>
        <message>
            <source>the stream is inside by {end_by} for {end_s} s</source>
            <translation>der Datenstrom liegt {end_s} s um {end_by} im Bereich</translation>
        </message>
        <message>
            <source>inside by {end_by} for {end_s} s</source>
            <translation>{end_s} s lang um {end_by} im Bereich</translation>
        </message>
        <message>
            <source>the probe is off</source>
            <translation>der Sensor ist ab</translation>
        </message>
        <message>
            <source>the device is searching</source>
            <translation>das Gerät sucht</translation>
        </message>
        <message>
            <source>the device holds an old value</source>
            <translation>das Gerät hält einen alten Wert</translation>
        </message>
        <message>
            <source>there is no signal</source>
            <translation>es gibt kein Signal</translation>
        </message>
        <message>
            <source>no artefact any more</source>
            <translation>kein Artefakt mehr</translation>
        </message>
        <message>
            <source>nothing comes</source>
            <translation>es kommt nichts</translation>
        </message>
        <message>
            <source>a value came</source>
            <translation>ein Wert kam</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>gemessen</translation>
        </message>
        <message>
            <source>device {state}</source>
            <translation>Gerät {state}</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>steigt</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>fällt</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>pro Minute</translation>
        </message>
        <message>
            <source>{steep}; {limit:g} in about {in_min} min</source>
            <translation>{steep}; {limit:g} in etwa {in_min} min</translation>
        </message>
        <message>
            <source>{part} {size}/min</source>
            <translation>{part} {size}/min</translation>
        </message>
        <message>
            <source>{limit:g} in {in_min} min</source>
            <translation>{limit:g} in {in_min} min</translation>
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
            <translation>dieser Desktop lässt nicht zu, dass der Bildschirm an bleibt</translation>
        </message>
        <message>
            <source>Windows did not accept the request</source>
            <translation>Windows hat die Anforderung nicht angenommen</translation>
        </message>
        <message>
            <source>caffeinate does not run</source>
            <translation>caffeinate läuft nicht</translation>
        </message>
        <message>
            <source>the system's sleep cannot be held off</source>
            <translation>der Ruhezustand des Systems lässt sich nicht verhindern</translation>
        </message>
        <message>
            <source>A session runs</source>
            <translation>Eine Sitzung läuft</translation>
        </message>
        <message>
            <source>{count} sessions run</source>
            <translation>{count} Sitzungen laufen</translation>
        </message>
        <message>
            <source>{count} behind this page   ·   no open alerts</source>
            <translation>{count} hinter dieser Seite   ·   keine offenen Alarme</translation>
        </message>
        <message>
            <source>NOT ENCRYPTED: whoever has this computer's disk can read the sessions that begin now.</source>
            <translation>NICHT VERSCHLÜSSELT: wer den Datenträger dieses Computers hat, kann die jetzt beginnenden Sitzungen lesen.</translation>
        </message>
        <message>
            <source>last {opened_at}</source>
            <translation>zuletzt {opened_at}</translation>
        </message>
        <message>
            <source>SELF-TEST, NOT IN ORDER: {failed}.</source>
            <translation>SELBSTTEST NICHT IN ORDNUNG: {failed}.</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open. This one only shows it.</source>
            <translation>Ein anderes Fenster von KAT Monitor hat diese Daten geöffnet. Dieses zeigt sie nur.</translation>
        </message>
        <message>
            <source>Training: nobody here is a real patient.</source>
            <translation>Übung: niemand hier ist eine echte Patientin oder ein echter Patient.</translation>
        </message>
        <message>
            <source>No cuff is connected that can be started from here. F3: devices</source>
            <translation>Keine Manschette verbunden, die von hier gestartet werden kann. F3: Geräte</translation>
        </message>
        <message>
            <source>Cuff started: {title}</source>
            <translation>Manschette gestartet: {title}</translation>
        </message>
        <message>
            <source>Cuff stopped</source>
            <translation>Manschette gestoppt</translation>
        </message>
        <message>
            <source>No cuff is measuring</source>
            <translation>Keine Manschette misst</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open. Change it there.</source>
            <translation>Ein anderes Fenster von KAT Monitor hat diese Daten geöffnet. Ändern Sie es dort.</translation>
        </message>
        <message>
            <source>Testing disk and records</source>
            <translation>Datenträger und Aufzeichnungen werden geprüft</translation>
        </message>
        <message>
            <source>This room</source>
            <translation>Dieser Raum</translation>
        </message>
        <message>
            <source>No tone: {problem}</source>
            <translation>Kein Ton: {problem}</translation>
        </message>
        <message>
            <source>A folder on another disk or share</source>
            <translation>Ein Ordner auf einem anderen Datenträger oder einer Freigabe</translation>
        </message>
        <message>
            <source>The audit is read by a lead or an administrator</source>
            <translation>Das Audit lesen nur Leitung oder Administration</translation>
        </message>
        <message>
            <source>Export the audit</source>
            <translation>Audit exportieren</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>{count} records are gone; the audit names each.</source>
            <translation>{count} Aufzeichnungen sind gelöscht; das Audit nennt jede.</translation>
        </message>
        <message>
            <source>. Damaged in the data itself: {one}</source>
            <translation>. In den Daten selbst beschädigt: {one}</translation>
        </message>
        <message>
            <source>Backed up and verified: {path}{remarks}</source>
            <translation>Gesichert und geprüft: {path}{remarks}</translation>
        </message>
        <message>
            <source>No backup: {value}</source>
            <translation>Keine Sicherung: {value}</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Bitte zuerst anmelden.</translation>
        </message>
        <message>
            <source>This protocol cannot be read any more. Look under Protocols.</source>
            <translation>Dieses Protokoll ist nicht mehr lesbar. Sehen Sie unter Protokolle nach.</translation>
        </message>
        <message>
            <source>This session is no longer there.</source>
            <translation>Diese Sitzung gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>No Bluetooth device is in sight. Switch it on and bring it near; a cuff is seen after a measurement.</source>
            <translation>Kein Bluetooth-Gerät in Sicht. Schalten Sie es ein und bringen Sie es näher; eine Manschette ist nach einer Messung zu sehen.</translation>
        </message>
        <message>
            <source>A captured file is another time, and perhaps another patient: it is not played into a record. Play it under Devices on Home, or in training.</source>
            <translation>Eine aufgenommene Datei gehört zu einer anderen Zeit und vielleicht zu einer anderen Person: sie wird nicht in eine Aufzeichnung gespielt. Spielen Sie sie unter Geräte auf der Startseite oder in der Übung.</translation>
        </message>
        <message>
            <source>Connected, but not remembered: {fault}</source>
            <translation>Verbunden, aber nicht gemerkt: {fault}</translation>
        </message>
        <message>
            <source>Looking for Bluetooth devices</source>
            <translation>Suche nach Bluetooth-Geräten</translation>
        </message>
        <message>
            <source>Saved without identities: {path}</source>
            <translation>Ohne Identitäten gespeichert: {path}</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Bericht wird geschrieben</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Export läuft</translation>
        </message>
        <message>
            <source>The report lies in {out}; no program on this computer opens PDF files.</source>
            <translation>Der Bericht liegt in {out}; kein Programm auf diesem Computer öffnet PDF-Dateien.</translation>
        </message>
        <message>
            <source>{out} is the log itself: name another file</source>
            <translation>{out} ist die Aufzeichnung selbst: eine andere Datei angeben</translation>
        </message>
        <message>
            <source>{path} is {problem}</source>
            <translation>{path}: {problem}</translation>
        </message>
        <message>
            <source>the key {path} cannot be read: {why}</source>
            <translation>der Schlüssel {path} kann nicht gelesen werden: {why}</translation>
        </message>
        <message>
            <source>not text</source>
            <translation>kein Text</translation>
        </message>
        <message>
            <source>if that room shows the same fingerprint, a lead can trust it under Backup and audit</source>
            <translation>zeigt jener Raum denselben Fingerabdruck, kann die Leitung ihm unter Sicherung und Audit vertrauen</translation>
        </message>
        <message>
            <source>too large for a report</source>
            <translation>zu groß für einen Bericht</translation>
        </message>
        <message>
            <source>cannot be read: {fault}</source>
            <translation>kann nicht gelesen werden: {fault}</translation>
        </message>
        <message>
            <source>it was altered</source>
            <translation>wurde verändert</translation>
        </message>
        <message>
            <source>it cannot be checked</source>
            <translation>ist nicht prüfbar</translation>
        </message>
        <message>
            <source>there is no whole session in it</source>
            <translation>enthält keine vollständige Sitzung</translation>
        </message>
        <message>
            <source>imported: {clinic}, {room}, {verdict}</source>
            <translation>importiert: {clinic}, {room}, {verdict}</translation>
        </message>
        <message>
            <source>{taken} imported</source>
            <translation>{taken} importiert</translation>
        </message>
        <message>
            <source>None imported</source>
            <translation>Nichts importiert</translation>
        </message>
        <message>
            <source>{words}. Refused: {refused}</source>
            <translation>{words}. Abgelehnt: {refused}</translation>
        </message>
        <message>
            <source>{name} and {n} more</source>
            <translation>{name} und {n} weitere</translation>
        </message>
        <message>
            <source>signed, and not sealed</source>
            <translation>unterschrieben und nicht versiegelt</translation>
        </message>
        <message>
            <source>the record is gone: event {head_seq} of it was noted</source>
            <translation>die Aufzeichnung ist weg: ihr Ereignis {head_seq} war vermerkt</translation>
        </message>
        <message>
            <source>altered: event {head_seq} was there and is not any more</source>
            <translation>verändert: Ereignis {head_seq} war da und ist es nicht mehr</translation>
        </message>
        <message>
            <source>altered: event {head_seq} is another one than was noted</source>
            <translation>verändert: Ereignis {head_seq} ist ein anderes als das vermerkte</translation>
        </message>
        <message>
            <source>altered: what event {out} says was taken out</source>
            <translation>verändert: der Inhalt von Ereignis {out} wurde entfernt</translation>
        </message>
        <message>
            <source>{out}: {count} lines</source>
            <translation>{out}: {count} Zeilen</translation>
        </message>
        <message>
            <source>{path} is {words}</source>
            <translation>{path}: {words}</translation>
        </message>
        <message>
            <source>{out}: the public key of {name}, fingerprint {fingerprint}</source>
            <translation>{out}: öffentlicher Schlüssel von {name}, Fingerabdruck {fingerprint}</translation>
        </message>
        <message>
            <source>trusted from now on: {name}, fingerprint {fingerprint}; compare it with what that room shows</source>
            <translation>ab jetzt vertraut: {name}, Fingerabdruck {fingerprint}; mit der Anzeige jenes Raums vergleichen</translation>
        </message>
        <message>
            <source>no longer trusted: {name}, fingerprint {fingerprint}</source>
            <translation>nicht mehr vertraut: {name}, Fingerabdruck {fingerprint}</translation>
        </message>
        <message>
            <source>Seal keys (*.katkey);;All files (*)</source>
            <translation>Siegelschlüssel (*.katkey);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Seal keys and reports (*.katkey *.pdf *.json);;All files (*)</source>
            <translation>Siegelschlüssel und Berichte (*.katkey *.pdf *.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Keys are trusted by a lead or an administrator</source>
            <translation>Schlüsseln vertrauen nur Leitung oder Administration</translation>
        </message>
        <message>
            <source>Export this room's key</source>
            <translation>Schlüssel dieses Raums exportieren</translation>
        </message>
        <message>
            <source>A key of another room, or a report that it sealed</source>
            <translation>Ein Schlüssel eines anderen Raums oder ein damit versiegelter Bericht</translation>
        </message>
        <message>
            <source>{count} found: {ports}</source>
            <translation>{count} gefunden: {ports}</translation>
        </message>
        <message>
            <source>none found: values are typed</source>
            <translation>keine gefunden: Werte werden eingegeben</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <source>Device ports</source>
            <translation>Geräteanschlüsse</translation>
        </message>
        <message>
            <source>is held off while a session runs</source>
            <translation>wird verhindert, solange eine Sitzung läuft</translation>
        </message>
        <message>
            <source>Sleep of computer and screen</source>
            <translation>Ruhezustand von Computer und Bildschirm</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>no battery here: on the mains</source>
            <translation>kein Akku: am Netz</translation>
        </message>
        <message>
            <source>on the mains, battery {percent} %</source>
            <translation>am Netz, Akku {percent} %</translation>
        </message>
        <message>
            <source>on battery, {percent} %: connect the mains</source>
            <translation>auf Akku, {percent} %: Netz anschließen</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Datenträger</translation>
        </message>
        <message>
            <source>{free:.1f} GiB free, slowest of {writes} durable writes {slowest} ms</source>
            <translation>{free:.1f} GiB frei, langsamster von {writes} dauerhaften Schreibvorgängen {slowest} ms</translation>
        </message>
        <message>
            <source>{words}: free some space</source>
            <translation>{words}: Platz schaffen</translation>
        </message>
        <message>
            <source>{words}: too slow, see what else uses it</source>
            <translation>{words}: zu langsam, prüfen, was ihn sonst belegt</translation>
        </message>
        <message>
            <source>{time}, UTC{zone}: compare it with another clock</source>
            <translation>{time}, UTC{zone}: mit einer anderen Uhr vergleichen</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>{time} is before the last session was opened: set it</source>
            <translation>{time} liegt vor dem Beginn der letzten Sitzung: Uhr stellen</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Letzte Sicherung</translation>
        </message>
        <message>
            <source>the last try failed: {failure}</source>
            <translation>der letzte Versuch schlug fehl: {failure}</translation>
        </message>
        <message>
            <source>there is none yet: set a folder under Settings, Data</source>
            <translation>es gibt noch keine: Ordner unter Einstellungen, Daten angeben</translation>
        </message>
        <message>
            <source>{time}, to {folder}</source>
            <translation>{time}, nach {folder}</translation>
        </message>
        <message>
            <source>: more than two days ago</source>
            <translation>: mehr als zwei Tage her</translation>
        </message>
        <message>
            <source>{stem}: ends before event {noted}, which was noted</source>
            <translation>{stem}: endet vor dem vermerkten Ereignis {noted}</translation>
        </message>
        <message>
            <source>audit: {problem}</source>
            <translation>Audit: {problem}</translation>
        </message>
        <message>
            <source>the last {count} sessions and the audit are whole</source>
            <translation>die letzten {count} Sitzungen und das Audit sind vollständig</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Opening the session</source>
            <translation>Sitzung wird geöffnet</translation>
        </message>
        <message>
            <source>{index} of {count}</source>
            <translation>{index} von {count}</translation>
        </message>
        <message>
            <source>not intact</source>
            <translation>nicht unversehrt</translation>
        </message>
        <message>
            <source>Export the month</source>
            <translation>Monat exportieren</translation>
        </message>
        <message>
            <source>HTML (*.html)</source>
            <translation>HTML (*.html)</translation>
        </message>
        <message>
            <source>The month lies in {out}</source>
            <translation>Der Monat liegt in {out}</translation>
        </message>
        <message>
            <source>Reports and exports (*.pdf *.json)</source>
            <translation>Berichte und Exporte (*.pdf *.json)</translation>
        </message>
        <message>
            <source>Reading sessions</source>
            <translation>Sitzungen werden gelesen</translation>
        </message>
        <message>
            <source>Import reports of other rooms</source>
            <translation>Berichte anderer Räume importieren</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>Dateien werden geprüft</translation>
        </message>
        <message>
            <source>NOT WATCHING: nothing has been judged for {seconds} s. Look at the patient and the monitor's own screen</source>
            <translation>KEINE ÜBERWACHUNG: seit {seconds} s wurde nichts beurteilt. Sehen Sie nach der Patientin, dem Patienten und dem Bildschirm des Monitors</translation>
        </message>
        <message>
            <source>nothing was drawn for {stood} s</source>
            <translation>{stood} s lang wurde nichts gezeichnet</translation>
        </message>
        <message>
            <source>at most {percent} % left</source>
            <translation>höchstens noch {percent} %</translation>
        </message>
        <message>
            <source>The PIN was changed. Own notes of before open with the new one.</source>
            <translation>Die PIN wurde geändert. Frühere eigene Notizen öffnen sich mit der neuen.</translation>
        </message>
        <message>
            <source>this list is changed by a lead or an administrator</source>
            <translation>diese Liste ändern nur Leitung oder Administration</translation>
        </message>
        <message>
            <source>{name}, {role}, works here now and signs in with the PIN.</source>
            <translation>{name}, {role}, arbeitet jetzt hier und meldet sich mit der PIN an.</translation>
        </message>
        <message>
            <source>{name} has a new PIN.</source>
            <translation>{name} hat eine neue PIN.</translation>
        </message>
        <message>
            <source>{name} is the only person here: add another first</source>
            <translation>{name} ist die einzige Person hier: zuerst eine andere hinzufügen</translation>
        </message>
        <message>
            <source>{name} works here no longer. The PIN is void.</source>
            <translation>{name} arbeitet nicht mehr hier. Die PIN ist ungültig.</translation>
        </message>
        <message>
            <source>The file has changed since it was shown. Read it again, then approve</source>
            <translation>Die Datei wurde seit der Anzeige geändert. Erneut lesen, dann freigeben</translation>
        </message>
        <message>
            <source>Copied. Edit {path}, raise its version, then read the files again</source>
            <translation>Kopiert. Bearbeiten Sie {path}, erhöhen Sie die Version, lesen Sie dann die Dateien neu</translation>
        </message>
        <message>
            <source>Trying on past sessions</source>
            <translation>Probe an früheren Sitzungen</translation>
        </message>
        <message>
            <source>NOT WATCHING, NOT RECORDING: a fault of the program. Close it and start it again</source>
            <translation>KEINE ÜBERWACHUNG, KEINE AUFZEICHNUNG: ein Programmfehler. Schließen und neu starten</translation>
        </message>
        <message>
            <source>signed at {from_iso:%H:%M} by {name}</source>
            <translation>unterschrieben um {from_iso:%H:%M} von {name}</translation>
        </message>
        <message>
            <source>{name} signed today's self-test of {room} already</source>
            <translation>{name} hat den heutigen Selbsttest von {room} schon unterschrieben</translation>
        </message>
        <message>
            <source>this room</source>
            <translation>diesem Raum</translation>
        </message>
        <message>
            <source>not looked at yet: {open_ones}</source>
            <translation>noch nicht angesehen: {open_ones}</translation>
        </message>
        <message>
            <source>signed by {name} at {time}</source>
            <translation>unterschrieben von {name} um {time}</translation>
        </message>
        <message>
            <source>the escort</source>
            <translation>die Begleitperson</translation>
        </message>
        <message>
            <source>the patient</source>
            <translation>die Patientin/der Patient</translation>
        </message>
        <message>
            <source>Stored.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>this is changed by a lead or an administrator</source>
            <translation>das ändern nur Leitung oder Administration</translation>
        </message>
        <message>
            <source>Only a clinic lead signs off</source>
            <translation>Nur eine Klinikleitung zeichnet ab</translation>
        </message>
        <message>
            <source>It is signed off in the room where it was recorded</source>
            <translation>Wird in dem Raum abgezeichnet, in dem aufgezeichnet wurde</translation>
        </message>
        <message>
            <source>Open the session first: only what was seen can be signed off</source>
            <translation>Zuerst die Sitzung öffnen: nur Gesehenes kann abgezeichnet werden</translation>
        </message>
        <message>
            <source>This session needs a look: its sign-off needs a PIN of its own</source>
            <translation>Diese Sitzung muss angesehen werden: das Abzeichnen braucht eine eigene PIN</translation>
        </message>
        <message>
            <source>The sitting of 15 min is over: give the PIN again</source>
            <translation>Die 15 min sind um: PIN erneut eingeben</translation>
        </message>
        <message>
            <source>Imported: it is signed off in the room where it was recorded.</source>
            <translation>Importiert: wird in dem Raum abgezeichnet, in dem aufgezeichnet wurde.</translation>
        </message>
        <message>
            <source>The record is not intact: it cannot be signed off.</source>
            <translation>Die Aufzeichnung ist nicht unversehrt: sie kann nicht abgezeichnet werden.</translation>
        </message>
        <message>
            <source>Signed off.</source>
            <translation>Abgezeichnet.</translation>
        </message>
        <message>
            <source>The room has not signed it yet: sign-off comes after that.</source>
            <translation>Der Raum hat noch nicht unterschrieben: abgezeichnet wird danach.</translation>
        </message>
        <message>
            <source>The session has not ended.</source>
            <translation>Die Sitzung ist nicht beendet.</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open: sign off there.</source>
            <translation>Ein anderes Fenster von KAT Monitor hat diese Daten geöffnet: dort abzeichnen.</translation>
        </message>
        <message>
            <source>Nobody here is a clinic lead: add one under People.</source>
            <translation>Hier gibt es keine Klinikleitung: unter Personal hinzufügen.</translation>
        </message>
        <message>
            <source>the program was started again</source>
            <translation>das Programm wurde neu gestartet</translation>
        </message>
        <message>
            <source>Bluetooth needs the package bleak. Install it into the program's environment (.venv/bin/pip install bleak), then start the program again.</source>
            <translation>Bluetooth braucht das Paket bleak. Installieren Sie es in die Umgebung des Programms (.venv/bin/pip install bleak) und starten Sie das Programm neu.</translation>
        </message>
        <message>
            <source>Bluetooth is off or not there. Switch it on, or plug a Bluetooth adapter in.</source>
            <translation>Bluetooth ist aus oder nicht vorhanden. Einschalten oder Bluetooth-Adapter einstecken.</translation>
        </message>
        <message>
            <source>{title} is not in sight. Switch it on and bring it near.</source>
            <translation>{title} ist nicht in Sicht. Einschalten und näher bringen.</translation>
        </message>
        <message>
            <source>{title} is not a {title_2}. Choose another driver.</source>
            <translation>{title} ist kein {title_2}. Anderen Treiber wählen.</translation>
        </message>
        <message>
            <source>{title} is gone. Bring it near and switch it on.</source>
            <translation>{title} ist weg. Näher bringen und einschalten.</translation>
        </message>
        <message>
            <source>This program may not use Bluetooth. Allow it in the system's settings.</source>
            <translation>Dieses Programm darf Bluetooth nicht benutzen. In den Systemeinstellungen erlauben.</translation>
        </message>
        <message>
            <source>{title} cannot be reached ({error}). Check that it is on, near, and paired with this computer.</source>
            <translation>{title} ist nicht erreichbar ({error}). Prüfen: ist es an, nah und mit diesem Computer gekoppelt?</translation>
        </message>
        <message>
            <source>FilterLine not connected</source>
            <translation>FilterLine nicht angeschlossen</translation>
        </message>
        <message>
            <source>CO2 malfunction</source>
            <translation>CO2-Störung</translation>
        </message>
        <message>
            <source>FilterLine blocked</source>
            <translation>FilterLine verstopft</translation>
        </message>
        <message>
            <source>pump off</source>
            <translation>Pumpe aus</translation>
        </message>
        <message>
            <source>check calibration</source>
            <translation>Kalibrierung prüfen</translation>
        </message>
        <message>
            <source>check flow</source>
            <translation>Fluss prüfen</translation>
        </message>
        <message>
            <source>battery low</source>
            <translation>Akku schwach</translation>
        </message>
        <message>
            <source>set the units of CO2 to mmHg</source>
            <translation>CO2-Einheit auf mmHg stellen</translation>
        </message>
        <message>
            <source>{name} cannot be written: {strerror}.</source>
            <translation>{name} kann nicht geschrieben werden: {strerror}.</translation>
        </message>
        <message>
            <source>shut down</source>
            <translation>ausgeschaltet</translation>
        </message>
        <message>
            <source>user changed</source>
            <translation>Benutzer gewechselt</translation>
        </message>
        <message>
            <source>delete failed</source>
            <translation>Löschen fehlgeschlagen</translation>
        </message>
        <message>
            <source>command not supported</source>
            <translation>Befehl nicht unterstützt</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>kein Grund angegeben</translation>
        </message>
        <message>
            <source>the oximeter ended the connection ({reason})</source>
            <translation>das Oximeter hat die Verbindung beendet ({reason})</translation>
        </message>
        <message>
            <source>it cannot be started from here: press its own start button</source>
            <translation>von hier nicht startbar: Starttaste am Gerät drücken</translation>
        </message>
        <message>
            <source>the connection was lost while it measured</source>
            <translation>die Verbindung brach während der Messung ab</translation>
        </message>
        <message>
            <source>it did not start</source>
            <translation>nicht gestartet</translation>
        </message>
        <message>
            <source>blood pressure</source>
            <translation>Blutdruck</translation>
        </message>
        <message>
            <source>SpO2</source>
            <translation>SpO2</translation>
        </message>
        <message>
            <source>the pulse rate</source>
            <translation>die Pulsfrequenz</translation>
        </message>
        <message>
            <source>the temperature</source>
            <translation>die Temperatur</translation>
        </message>
        <message>
            <source>the pulse of the cuff</source>
            <translation>der Puls der Manschette</translation>
        </message>
        <message>
            <source>a start</source>
            <translation>ein Start</translation>
        </message>
        <message>
            <source>a stop</source>
            <translation>ein Stopp</translation>
        </message>
        <message>
            <source>its last blood pressure is from before this session and is not recorded</source>
            <translation>sein letzter Blutdruck stammt von vor dieser Sitzung und wird nicht aufgezeichnet</translation>
        </message>
        <message>
            <source>it ended without a result</source>
            <translation>endete ohne Ergebnis</translation>
        </message>
        <message>
            <source>it answered "{answer}" when asked for {names}</source>
            <translation>antwortete „{answer}“ auf die Frage nach {names}</translation>
        </message>
        <message>
            <source>it did not start (it answered "{answer}")</source>
            <translation>nicht gestartet (Antwort „{answer}“)</translation>
        </message>
        <message>
            <source>the cuff still holds {pressure} mmHg</source>
            <translation>die Manschette hält noch {pressure} mmHg</translation>
        </message>
        <message>
            <source>the measurement failed</source>
            <translation>die Messung schlug fehl</translation>
        </message>
        <message>
            <source>the cuff did not fill in time</source>
            <translation>die Manschette füllte sich nicht rechtzeitig</translation>
        </message>
        <message>
            <source>the measurement took too long</source>
            <translation>die Messung dauerte zu lange</translation>
        </message>
        <message>
            <source>one pressure step took too long</source>
            <translation>eine Druckstufe dauerte zu lange</translation>
        </message>
        <message>
            <source>overpressure, or too much air in the cuff</source>
            <translation>Überdruck oder zu viel Luft in der Manschette</translation>
        </message>
        <message>
            <source>Its cuff may be inflated: stop it, or take it off.</source>
            <translation>Die Manschette kann aufgepumpt sein: stoppen oder abnehmen.</translation>
        </message>
        <message>
            <source>Opening {title}.</source>
            <translation>{title} wird geöffnet.</translation>
        </message>
        <message>
            <source>{title} is closed.</source>
            <translation>{title} ist geschlossen.</translation>
        </message>
        <message>
            <source>{title} is not connected</source>
            <translation>{title} ist nicht verbunden</translation>
        </message>
        <message>
            <source>{title}: the measurement was stopped.</source>
            <translation>{title}: die Messung wurde gestoppt.</translation>
        </message>
        <message>
            <source>{title} is measuring.</source>
            <translation>{title} misst.</translation>
        </message>
        <message>
            <source>{title} answers. Waiting for its values.</source>
            <translation>{title} antwortet. Warten auf Werte.</translation>
        </message>
        <message>
            <source>{title} is connected on {where}.</source>
            <translation>{title} ist verbunden an {where}.</translation>
        </message>
        <message>
            <source>no values</source>
            <translation>keine Werte</translation>
        </message>
        <message>
            <source>{title}: {words}.</source>
            <translation>{title}: {words}.</translation>
        </message>
        <message>
            <source>no result in time</source>
            <translation>kein Ergebnis in der Zeit</translation>
        </message>
        <message>
            <source>{where} is open. Waiting for {title}.</source>
            <translation>{where} ist offen. Warten auf {title}.</translation>
        </message>
        <message>
            <source>The program lost this device by a fault of its own. Disconnect it and connect it again.</source>
            <translation>Das Programm hat dieses Gerät durch einen eigenen Fehler verloren. Trennen und neu verbinden.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {strerror}.</source>
            <translation>{name} ist nicht lesbar: {strerror}.</translation>
        </message>
        <message>
            <source>End of {name}.</source>
            <translation>Ende von {name}.</translation>
        </message>
        <message>
            <source>no sensor</source>
            <translation>kein Sensor</translation>
        </message>
        <message>
            <source>no cable</source>
            <translation>kein Kabel</translation>
        </message>
        <message>
            <source>defective sensor</source>
            <translation>Sensor defekt</translation>
        </message>
        <message>
            <source>sensor not recognised</source>
            <translation>Sensor nicht erkannt</translation>
        </message>
        <message>
            <source>cable not recognised</source>
            <translation>Kabel nicht erkannt</translation>
        </message>
        <message>
            <source>defective cable</source>
            <translation>Kabel defekt</translation>
        </message>
        <message>
            <source>sensor calibrating</source>
            <translation>Sensor kalibriert</translation>
        </message>
        <message>
            <source>too much ambient light</source>
            <translation>zu viel Umgebungslicht</translation>
        </message>
        <message>
            <source>error {error}</source>
            <translation>Fehler {error}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>gestoppt</translation>
        </message>
        <message>
            <source>overpressure</source>
            <translation>Überdruck</translation>
        </message>
        <message>
            <source>cuff loose</source>
            <translation>Manschette lose</translation>
        </message>
        <message>
            <source>took too long</source>
            <translation>dauerte zu lange</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>interference</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>no result</source>
            <translation>kein Ergebnis</translation>
        </message>
        <message>
            <source>Use the GE host cable and set the monitor's host port to 9600 baud.</source>
            <translation>GE-Hostkabel verwenden und den Host-Anschluss des Monitors auf 9600 Baud stellen.</translation>
        </message>
        <message>
            <source>Set its serial output to ASCII 1. A Rad-8 needs a null-modem cable.</source>
            <translation>Seriellen Ausgang auf ASCII 1 stellen. Ein Rad-8 braucht ein Nullmodemkabel.</translation>
        </message>
        <message>
            <source>Nonin oximeter</source>
            <translation>Nonin-Oximeter</translation>
        </message>
        <message>
            <source>Put the finger in: some models are silent without one.</source>
            <translation>Finger einlegen: manche Modelle schweigen ohne.</translation>
        </message>
        <message>
            <source>Contec CMS50 and other 5-byte oximeters</source>
            <translation>Contec CMS50 und andere 5-Byte-Oximeter</translation>
        </message>
        <message>
            <source>Put the finger in, and press the button of a CMS50E or F. Try the other baud rate.</source>
            <translation>Finger einlegen und die Taste am CMS50E oder F drücken. Andere Baudrate versuchen.</translation>
        </message>
        <message>
            <source>Set the monitor's serial port to 9600 baud in its service menu.</source>
            <translation>Seriellen Anschluss im Servicemenü des Monitors auf 9600 Baud stellen.</translation>
        </message>
        <message>
            <source>SunTech Advantage NIBP module</source>
            <translation>SunTech Advantage NIBD-Modul</translation>
        </message>
        <message>
            <source>Check the module's supply.</source>
            <translation>Versorgung des Moduls prüfen.</translation>
        </message>
        <message>
            <source>Berry PM6750 module</source>
            <translation>Berry PM6750-Modul</translation>
        </message>
        <message>
            <source>Set its serial output to ASCII and its baud rate to 9600.</source>
            <translation>Seriellen Ausgang auf ASCII und 9600 Baud stellen.</translation>
        </message>
        <message>
            <source>Set its output to format 4 or 5.</source>
            <translation>Ausgang auf Format 4 oder 5 stellen.</translation>
        </message>
        <message>
            <source>Set its RS-232 output on, at 2400 baud.</source>
            <translation>RS-232-Ausgang einschalten, 2400 Baud.</translation>
        </message>
        <message>
            <source>Set its serial output on.</source>
            <translation>Seriellen Ausgang einschalten.</translation>
        </message>
        <message>
            <source>Bluetooth blood pressure cuff</source>
            <translation>Bluetooth-Blutdruckmanschette</translation>
        </message>
        <message>
            <source>Pair it with this computer first; it appears after a measurement.</source>
            <translation>Zuerst mit diesem Computer koppeln; erscheint nach einer Messung.</translation>
        </message>
        <message>
            <source>Bluetooth oximeter</source>
            <translation>Bluetooth-Oximeter</translation>
        </message>
        <message>
            <source>Pair it with this computer first, and put the finger in.</source>
            <translation>Zuerst mit diesem Computer koppeln und den Finger einlegen.</translation>
        </message>
        <message>
            <source>Bluetooth heart rate strap</source>
            <translation>Bluetooth-Herzfrequenzgurt</translation>
        </message>
        <message>
            <source>Wear it: it wakes on the skin.</source>
            <translation>Anlegen: erwacht auf der Haut.</translation>
        </message>
        <message>
            <source>Simulated patient</source>
            <translation>Simulierte Person</translation>
        </message>
        <message>
            <source>Recorded vital signs from a CSV file</source>
            <translation>Aufgezeichnete Vitalwerte aus einer CSV-Datei</translation>
        </message>
        <message>
            <source>{name} is not plugged in. Check the USB cable.</source>
            <translation>{name} ist nicht eingesteckt. USB-Kabel prüfen.</translation>
        </message>
        <message>
            <source>{name} is gone. Plug the cable in again.</source>
            <translation>{name} ist weg. Kabel wieder einstecken.</translation>
        </message>
        <message>
            <source>The device on {name} takes nothing. Check its cable and its handshake setting.</source>
            <translation>Das Gerät an {name} nimmt nichts an. Kabel und Handshake-Einstellung prüfen.</translation>
        </message>
        <message>
            <source>{name} is used by another program. Close it.</source>
            <translation>{name} wird von einem anderen Programm benutzt. Dieses schließen.</translation>
        </message>
        <message>
            <source>No permission to open {name}. Add this user to the group that owns serial ports (sudo usermod -aG dialout $USER; on Arch: uucp), then log in again.</source>
            <translation>Keine Berechtigung, {name} zu öffnen. Diesen Benutzer in die Gruppe für serielle Anschlüsse aufnehmen (sudo usermod -aG dialout $USER; bei Arch: uucp), dann neu anmelden.</translation>
        </message>
        <message>
            <source>{name} is not there. Check the USB cable.</source>
            <translation>{name} ist nicht da. USB-Kabel prüfen.</translation>
        </message>
        <message>
            <source>{name} cannot be opened ({error}). Unplug it and plug it in again.</source>
            <translation>{name} kann nicht geöffnet werden ({error}). Aus- und wieder einstecken.</translation>
        </message>
        <message>
            <source>{title} answers but sends no values. {help}</source>
            <translation>{title} antwortet, sendet aber keine Werte. {help}</translation>
        </message>
        <message>
            <source>Nothing received from {title}. Check power and cable. {help}</source>
            <translation>Nichts von {title} empfangen. Strom und Kabel prüfen. {help}</translation>
        </message>
        <message>
            <source>The bytes received are those of {other}. Choose it, or check which device is on this cable.</source>
            <translation>Die empfangenen Bytes sind die von {other}. Dieses wählen oder prüfen, welches Gerät an diesem Kabel hängt.</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>Received bytes that are not from {title}. Check that this is the device, and that it sends at {settings}. {help}</source>
            <translation>Empfangene Bytes sind nicht von {title}. Prüfen, ob es dieses Gerät ist und ob es mit {settings} sendet. {help}</translation>
        </message>
        <message>
            <source>a stored reading from before this session was not recorded. If it was taken just now, set the device's clock</source>
            <translation>ein gespeicherter Messwert von vor dieser Sitzung wurde nicht aufgezeichnet. Wurde er gerade gemessen, Geräteuhr stellen</translation>
        </message>
        <message>
            <source>a stored reading that does not say when it was taken was not recorded. Set the device's clock</source>
            <translation>ein gespeicherter Messwert ohne Zeitangabe wurde nicht aufgezeichnet. Geräteuhr stellen</translation>
        </message>
        <message>
            <source>its clock is ahead of this computer's, so a stored reading cannot be told from a new one, and none is recorded. Set the device's clock</source>
            <translation>seine Uhr geht vor, so dass gespeicherte von neuen Messwerten nicht zu unterscheiden sind; keiner wird aufgezeichnet. Geräteuhr stellen</translation>
        </message>
        <message>
            <source>its clock says {date}. Set it; values are timed by this computer</source>
            <translation>seine Uhr zeigt {date}. Bitte stellen; Werte werden nach diesem Computer datiert</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>nicht erkannt</translation>
        </message>
        <message>
            <source>timed out</source>
            <translation>Zeit überschritten</translation>
        </message>
        <message>
            <source>weak signal</source>
            <translation>schwaches Signal</translation>
        </message>
        <message>
            <source>out of range</source>
            <translation>außerhalb des Bereichs</translation>
        </message>
        <message>
            <source>air line blocked</source>
            <translation>Luftschlauch verstopft</translation>
        </message>
        <message>
            <source>cuff leaks or is loose</source>
            <translation>Manschette undicht oder lose</translation>
        </message>
        <message>
            <source>safety time-out</source>
            <translation>Sicherheits-Zeitgrenze</translation>
        </message>
        <message>
            <source>hardware fault</source>
            <translation>Hardwarefehler</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>pressure sensor fault</source>
            <translation>Drucksensorfehler</translation>
        </message>
        <message>
            <source>memory fault</source>
            <translation>Speicherfehler</translation>
        </message>
        <message>
            <source>cuff at {pressure} mmHg</source>
            <translation>Manschette bei {pressure} mmHg</translation>
        </message>
        <message>
            <source>error {error:02X}</source>
            <translation>Fehler {error:02X}</translation>
        </message>
        <message>
            <source>event {kind} is unknown to this version of KAT Monitor; open it with a newer one</source>
            <translation>Ereignis {kind} ist dieser Version von KAT Monitor unbekannt; mit einer neueren öffnen</translation>
        </message>
        <message>
            <source>event {kind} version {v} is newer than {known}, which this version knows</source>
            <translation>Ereignis {kind} Version {v} ist neuer als {known}, die diese Version kennt</translation>
        </message>
        <message>
            <source>nothing ran meanwhile</source>
            <translation>in der Zwischenzeit lief nichts</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>{where}: {was} -&gt; {now}</source>
            <translation>{where}: {was} -&gt; {now}</translation>
        </message>
        <message>
            <source>this rule</source>
            <translation>diese Regel</translation>
        </message>
        <message>
            <source>a new rule</source>
            <translation>eine neue Regel</translation>
        </message>
        <message>
            <source>{limit} does not fit: expected {expected}.</source>
            <translation>{limit} passt nicht: erwartet {expected}.</translation>
        </message>
        <message>
            <source>{limit} does not fit: {about} would then be expected {expected}.</source>
            <translation>{limit} passt nicht: für {about} wäre dann erwartet {expected}.</translation>
        </message>
        <message>
            <source>{low} to under {high}</source>
            <translation>{low} bis unter {high}</translation>
        </message>
        <message>
            <source>over {low} to {high}</source>
            <translation>über {low} bis {high}</translation>
        </message>
        <message>
            <source>a rise of {numbers} percent</source>
            <translation>ein Anstieg von {numbers} Prozent</translation>
        </message>
        <message>
            <source>a fall of {numbers} percent</source>
            <translation>ein Abfall von {numbers} Prozent</translation>
        </message>
        <message>
            <source>a change of {numbers} {unit} a minute ({vital})</source>
            <translation>eine Änderung von {numbers} {unit} je Minute ({vital})</translation>
        </message>
        <message>
            <source>a rise of {numbers} ({vital})</source>
            <translation>ein Anstieg von {numbers} ({vital})</translation>
        </message>
        <message>
            <source>a distance from the baseline of {numbers} ({vital})</source>
            <translation>ein Abstand vom Ausgangswert von {numbers} ({vital})</translation>
        </message>
        <message>
            <source>{numbers} ({vital})</source>
            <translation>{numbers} ({vital})</translation>
        </message>
        <message>
            <source>under {limit} (limit)</source>
            <translation>unter {limit} (Grenze)</translation>
        </message>
        <message>
            <source>over {limit}, the limit of {id}, whose priority is only {priority}</source>
            <translation>über {limit}, der Grenze von {id}, deren Priorität nur {priority} ist</translation>
        </message>
        <message>
            <source>under {limit}, the limit of {id}, whose priority is only {priority}</source>
            <translation>unter {limit}, der Grenze von {id}, deren Priorität nur {priority} ist</translation>
        </message>
        <message>
            <source>over {limit}, the low limit of {id}</source>
            <translation>über {limit}, der unteren Grenze von {id}</translation>
        </message>
        <message>
            <source>at least {limit}, the low limit of {id}</source>
            <translation>mindestens {limit}, die untere Grenze von {id}</translation>
        </message>
        <message>
            <source>under {limit}, the high limit of {id}</source>
            <translation>unter {limit}, der oberen Grenze von {id}</translation>
        </message>
        <message>
            <source>at most {limit}, the high limit of {id}</source>
            <translation>höchstens {limit}, die obere Grenze von {id}</translation>
        </message>
        <message>
            <source>only a prescriber puts a protocol in force</source>
            <translation>nur Ärztinnen und Ärzte setzen ein Protokoll in Kraft</translation>
        </message>
        <message>
            <source>only the lead agrees to a vital sign without a high-priority alert</source>
            <translation>nur die Leitung stimmt einem Vitalwert ohne Alarm hoher Priorität zu</translation>
        </message>
        <message>
            <source>it needs a reason: write a word or two</source>
            <translation>ein Grund ist nötig: ein, zwei Worte</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>angemeldet</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>abgemeldet</translation>
        </message>
        <message>
            <source>PIN accepted</source>
            <translation>PIN angenommen</translation>
        </message>
        <message>
            <source>wrong PIN</source>
            <translation>falsche PIN</translation>
        </message>
        <message>
            <source>record opened</source>
            <translation>Aufzeichnung geöffnet</translation>
        </message>
        <message>
            <source>record exported</source>
            <translation>Aufzeichnung exportiert</translation>
        </message>
        <message>
            <source>setting changed</source>
            <translation>Einstellung geändert</translation>
        </message>
        <message>
            <source>staff changed</source>
            <translation>Personal geändert</translation>
        </message>
        <message>
            <source>protocol changed</source>
            <translation>Protokoll geändert</translation>
        </message>
        <message>
            <source>seal key exported</source>
            <translation>Siegelschlüssel exportiert</translation>
        </message>
        <message>
            <source>seal key trusted</source>
            <translation>Siegelschlüssel vertraut</translation>
        </message>
        <message>
            <source>seal key no longer trusted</source>
            <translation>Siegelschlüssel nicht mehr vertraut</translation>
        </message>
        <message>
            <source>self-test signed</source>
            <translation>Selbsttest unterschrieben</translation>
        </message>
        <message>
            <source>backup made</source>
            <translation>Sicherung gemacht</translation>
        </message>
        <message>
            <source>backup failed</source>
            <translation>Sicherung fehlgeschlagen</translation>
        </message>
        <message>
            <source>old backup removed</source>
            <translation>alte Sicherung entfernt</translation>
        </message>
        <message>
            <source>data restored</source>
            <translation>Daten wiederhergestellt</translation>
        </message>
        <message>
            <source>end of retention confirmed</source>
            <translation>Ende der Aufbewahrung bestätigt</translation>
        </message>
        <message>
            <source>record deleted</source>
            <translation>Aufzeichnung gelöscht</translation>
        </message>
        <message>
            <source>audit read</source>
            <translation>Audit gelesen</translation>
        </message>
        <message>
            <source>audit exported</source>
            <translation>Audit exportiert</translation>
        </message>
        <message>
            <source>the audit is not being written: the disk takes too long; see what else uses it</source>
            <translation>das Audit wird nicht geschrieben: der Datenträger braucht zu lange; prüfen, was ihn sonst belegt</translation>
        </message>
        <message>
            <source>the audit is not being written: {fault}</source>
            <translation>das Audit wird nicht geschrieben: {fault}</translation>
        </message>
        <message>
            <source>another program is just making the audit</source>
            <translation>ein anderes Programm legt das Audit gerade an</translation>
        </message>
        <message>
            <source>the next line writes it</source>
            <translation>die nächste Zeile schreibt es</translation>
        </message>
        <message>
            <source>the audit is encrypted and its key is not at hand</source>
            <translation>das Audit ist verschlüsselt und sein Schlüssel nicht zur Hand</translation>
        </message>
        <message>
            <source>unlock the data first</source>
            <translation>zuerst die Daten entsperren</translation>
        </message>
        <message>
            <source>another backup of this data is under way</source>
            <translation>eine andere Sicherung dieser Daten läuft gerade</translation>
        </message>
        <message>
            <source>there is no data of KAT Monitor in {folder}</source>
            <translation>in {folder} liegen keine Daten von KAT Monitor</translation>
        </message>
        <message>
            <source>a backup inside the data folder would be lost with it; name a folder on another disk</source>
            <translation>eine Sicherung im Datenordner ginge mit ihm verloren; Ordner auf einem anderen Datenträger angeben</translation>
        </message>
        <message>
            <source>this data is encrypted and its key is not at hand, so that no copy could be verified</source>
            <translation>diese Daten sind verschlüsselt und ihr Schlüssel ist nicht zur Hand, so dass keine Kopie geprüft werden könnte</translation>
        </message>
        <message>
            <source>{final} is there already</source>
            <translation>{final} ist schon da</translation>
        </message>
        <message>
            <source>the disk for the backup is full</source>
            <translation>der Datenträger für die Sicherung ist voll</translation>
        </message>
        <message>
            <source>free some space on it, or keep fewer backups</source>
            <translation>Platz schaffen oder weniger Sicherungen behalten</translation>
        </message>
        <message>
            <source>copying {file}</source>
            <translation>{file} wird kopiert</translation>
        </message>
        <message>
            <source>{file} is not what was written</source>
            <translation>{file} ist nicht, was geschrieben wurde</translation>
        </message>
        <message>
            <source>see to the disk, or use another</source>
            <translation>Datenträger prüfen oder anderen verwenden</translation>
        </message>
        <message>
            <source>checking {file}</source>
            <translation>{file} wird geprüft</translation>
        </message>
        <message>
            <source>the library is damaged: {found}</source>
            <translation>die Datenbank ist beschädigt: {found}</translation>
        </message>
        <message>
            <source>the library is damaged; restore an older backup</source>
            <translation>die Datenbank ist beschädigt; eine ältere Sicherung zurückholen</translation>
        </message>
        <message>
            <source>the record is gone</source>
            <translation>die Aufzeichnung ist weg</translation>
        </message>
        <message>
            <source>{folder} is half a backup, or none: it has no {name}</source>
            <translation>{folder} ist eine halbe oder keine Sicherung: {name} fehlt</translation>
        </message>
        <message>
            <source>{path} is damaged; take another backup</source>
            <translation>{path} ist beschädigt; eine andere Sicherung nehmen</translation>
        </message>
        <message>
            <source>{folder} is not a backup of KAT Monitor</source>
            <translation>{folder} ist keine Sicherung von KAT Monitor</translation>
        </message>
        <message>
            <source>{folder} was made by a newer version of KAT Monitor: use that one</source>
            <translation>{folder} stammt von einer neueren Version von KAT Monitor: diese verwenden</translation>
        </message>
        <message>
            <source>{path} was changed after the backup was made; take another backup</source>
            <translation>{path} wurde nach der Sicherung verändert; eine andere Sicherung nehmen</translation>
        </message>
        <message>
            <source>half a backup: {path} is missing in {folder}</source>
            <translation>halbe Sicherung: {path} fehlt in {folder}</translation>
        </message>
        <message>
            <source>{path} in {folder} is not what was backed up; take another backup</source>
            <translation>{path} in {folder} ist nicht das Gesicherte; eine andere Sicherung nehmen</translation>
        </message>
        <message>
            <source>there is no backup in {source}</source>
            <translation>in {source} liegt keine Sicherung</translation>
        </message>
        <message>
            <source>event 1 is missing</source>
            <translation>Ereignis 1 fehlt</translation>
        </message>
        <message>
            <source>event {seq} stands in its place</source>
            <translation>an seiner Stelle steht Ereignis {seq}</translation>
        </message>
        <message>
            <source>its number is not a number</source>
            <translation>seine Nummer ist keine Zahl</translation>
        </message>
        <message>
            <source>event {due} is missing: {found}</source>
            <translation>Ereignis {due} fehlt: {found}</translation>
        </message>
        <message>
            <source>event {due} has a field of the wrong type</source>
            <translation>Ereignis {due} hat ein Feld vom falschen Typ</translation>
        </message>
        <message>
            <source>event {due} is withheld by half: body and salt go together</source>
            <translation>Ereignis {due} ist nur halb zurückgehalten: Inhalt und Salz gehören zusammen</translation>
        </message>
        <message>
            <source>event {due} holds text that is not UTF-8</source>
            <translation>Ereignis {due} enthält Text, der nicht UTF-8 ist</translation>
        </message>
        <message>
            <source>event {seq} does not match its digest</source>
            <translation>Ereignis {seq} passt nicht zu seiner Prüfsumme</translation>
        </message>
        <message>
            <source>event {seq} is not canonical JSON</source>
            <translation>Ereignis {seq} ist kein kanonisches JSON</translation>
        </message>
        <message>
            <source>event {seq} does not match its hash</source>
            <translation>Ereignis {seq} passt nicht zu seinem Hash</translation>
        </message>
        <message>
            <source>event 1 cannot be read: the file is damaged or cut off</source>
            <translation>Ereignis 1 kann nicht gelesen werden: die Datei ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>not a log: another kind of SQLite file</source>
            <translation>keine Aufzeichnung: eine andere Art von SQLite-Datei</translation>
        </message>
        <message>
            <source>log version {version} is newer than this program, which knows {known}: use a newer one</source>
            <translation>Aufzeichnung der Version {version} ist neuer als dieses Programm, das {known} kennt: ein neueres verwenden</translation>
        </message>
        <message>
            <source>there is no log version {version}</source>
            <translation>eine Version {version} der Aufzeichnung gibt es nicht</translation>
        </message>
        <message>
            <source>the file is damaged: an ordinary reader does not open it</source>
            <translation>die Datei ist beschädigt: gewöhnliche Programme öffnen sie nicht</translation>
        </message>
        <message>
            <source>the file is damaged: {damage}</source>
            <translation>die Datei ist beschädigt: {damage}</translation>
        </message>
        <message>
            <source>the seal cannot be read: the file is damaged or cut off</source>
            <translation>das Siegel kann nicht gelesen werden: die Datei ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>event {at} cannot be read: the file is damaged or cut off</source>
            <translation>Ereignis {at} kann nicht gelesen werden: die Datei ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>a {synthetic} session has no place among patients; use a training folder</source>
            <translation>eine Sitzung „{synthetic}“ gehört nicht zu echten Patientendaten; Übungsordner verwenden</translation>
        </message>
        <message>
            <source>session {session} is this library's own: it is in the table already</source>
            <translation>Sitzung {session} gehört zu dieser Bibliothek: sie steht schon in der Tabelle</translation>
        </message>
        <message>
            <source>session {session} was imported already, to the same event {head_seq}</source>
            <translation>Sitzung {session} wurde schon importiert, bis zum selben Ereignis {head_seq}</translation>
        </message>
        <message>
            <source>session {session} is here in a later state, event {head_seq}</source>
            <translation>Sitzung {session} liegt hier in späterem Stand vor, Ereignis {head_seq}</translation>
        </message>
        <message>
            <source>session {session} is here with another history: one of the two files is not genuine</source>
            <translation>Sitzung {session} liegt hier mit anderem Verlauf vor: eine der Dateien ist nicht echt</translation>
        </message>
        <message>
            <source>holds what JSON cannot say</source>
            <translation>enthält, was JSON nicht ausdrücken kann</translation>
        </message>
        <message>
            <source>not a log: another kind of JSON file</source>
            <translation>keine Aufzeichnung: eine andere Art von JSON-Datei</translation>
        </message>
        <message>
            <source>session file version {version} is newer than this program, which knows {known}: use a newer one</source>
            <translation>Sitzungsdatei der Version {version} ist neuer als dieses Programm, das {known} kennt: ein neueres verwenden</translation>
        </message>
        <message>
            <source>there is no session file version {version}</source>
            <translation>eine Version {version} der Sitzungsdatei gibt es nicht</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <source>events is not a list</source>
            <translation>events ist keine Liste</translation>
        </message>
        <message>
            <source>head is not the hash of event {seq}: the end is missing or was changed</source>
            <translation>head ist nicht der Hash von Ereignis {seq}: das Ende fehlt oder wurde verändert</translation>
        </message>
        <message>
            <source>event 1 says otherwise than the part session</source>
            <translation>Ereignis 1 sagt etwas anderes als der Teil session</translation>
        </message>
        <message>
            <source>event {place} is not an object</source>
            <translation>Ereignis {place} ist kein Objekt</translation>
        </message>
        <message>
            <source>event {place}</source>
            <translation>Ereignis {place}</translation>
        </message>
        <message>
            <source>event {place} has a body that is no object</source>
            <translation>der Inhalt von Ereignis {place} ist kein Objekt</translation>
        </message>
        <message>
            <source>seal is neither null nor a list of seals</source>
            <translation>seal ist weder null noch eine Liste von Siegeln</translation>
        </message>
        <message>
            <source>seal holds what is no seal</source>
            <translation>seal enthält etwas, das kein Siegel ist</translation>
        </message>
        <message>
            <source>the seal</source>
            <translation>das Siegel</translation>
        </message>
        <message>
            <source>{what} has a key that does not belong there: {strange}</source>
            <translation>{what} hat einen Schlüssel, der nicht dorthin gehört: {strange}</translation>
        </message>
        <message>
            <source>{what} lacks {missing}</source>
            <translation>{what}: {missing} fehlt</translation>
        </message>
        <message>
            <source>key {twice} stands twice in one object</source>
            <translation>der Schlüssel {twice} steht zweimal in einem Objekt</translation>
        </message>
        <message>
            <source>{name} is not a number</source>
            <translation>{name} ist keine Zahl</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>Zeile {line}, Spalte {column}</translation>
        </message>
        <message>
            <source>{where} cannot be read: the file is damaged or cut off</source>
            <translation>{where} kann nicht gelesen werden: die Datei ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>another window of KAT Monitor is just making this library</source>
            <translation>ein anderes Fenster von KAT Monitor legt diese Datenbank gerade an</translation>
        </message>
        <message>
            <source>try again in a moment</source>
            <translation>gleich noch einmal versuchen</translation>
        </message>
        <message>
            <source>this data is encrypted and its key is not at hand</source>
            <translation>diese Daten sind verschlüsselt und ihr Schlüssel ist nicht zur Hand</translation>
        </message>
        <message>
            <source>this data is encrypted with another key, or damaged</source>
            <translation>diese Daten sind mit einem anderen Schlüssel verschlüsselt oder beschädigt</translation>
        </message>
        <message>
            <source>a newer version of KAT Monitor has changed this library: use that one</source>
            <translation>eine neuere Version von KAT Monitor hat diese Datenbank geändert: diese verwenden</translation>
        </message>
        <message>
            <source>the log is open in this program</source>
            <translation>die Aufzeichnung ist in diesem Programm offen</translation>
        </message>
        <message>
            <source>close it there first</source>
            <translation>dort zuerst schließen</translation>
        </message>
        <message>
            <source>the log is sealed and the seal key is not at hand</source>
            <translation>die Aufzeichnung ist versiegelt und der Siegelschlüssel nicht zur Hand</translation>
        </message>
        <message>
            <source>go on in the room that sealed it</source>
            <translation>in dem Raum fortfahren, der sie versiegelt hat</translation>
        </message>
        <message>
            <source>another program wrote to the log</source>
            <translation>ein anderes Programm hat in die Aufzeichnung geschrieben</translation>
        </message>
        <message>
            <source>close it; what is kept here needs a new session</source>
            <translation>dieses schließen; was hier gehalten wird, braucht eine neue Sitzung</translation>
        </message>
        <message>
            <source>{folder} lies on a network share ({found})</source>
            <translation>{folder} liegt auf einer Netzwerkfreigabe ({found})</translation>
        </message>
        <message>
            <source>keep a running session on a disk of this computer; copy it to the share when it is signed</source>
            <translation>eine laufende Sitzung auf einem Datenträger dieses Computers halten; nach der Unterschrift auf die Freigabe kopieren</translation>
        </message>
        <message>
            <source>this note does not lie in this room's library</source>
            <translation>diese Notiz liegt nicht in der Bibliothek dieses Raums</translation>
        </message>
        <message>
            <source>this text is not the one that was written: its digest differs from the record's</source>
            <translation>dieser Text ist nicht der geschriebene: seine Prüfsumme weicht von der Aufzeichnung ab</translation>
        </message>
        <message>
            <source>own notes need your PIN once, to make the key that only you can open</source>
            <translation>eigene Notizen brauchen einmal Ihre PIN, um den Schlüssel zu machen, den nur Sie öffnen</translation>
        </message>
        <message>
            <source>; it opens with the PIN that was yours until {until}</source>
            <translation>; sie öffnet sich mit Ihrer PIN bis {until}</translation>
        </message>
        <message>
            <source>this PIN does not open the note{old}</source>
            <translation>diese PIN öffnet die Notiz nicht{old}</translation>
        </message>
        <message>
            <source>this note was changed after it was written and cannot be read</source>
            <translation>diese Notiz wurde nach dem Schreiben verändert und ist nicht lesbar</translation>
        </message>
        <message>
            <source>the disk is still busy with the batch before</source>
            <translation>der Datenträger schreibt noch am vorigen Eintrag</translation>
        </message>
        <message>
            <source>hand that one in again first</source>
            <translation>diesen zuerst noch einmal übergeben</translation>
        </message>
        <message>
            <source>the disk takes too long to write</source>
            <translation>der Datenträger schreibt zu langsam</translation>
        </message>
        <message>
            <source>see what else uses it; keep the program open</source>
            <translation>prüfen, was ihn sonst belegt; Programm offen lassen</translation>
        </message>
        <message>
            <source>a patient needs a number and a name</source>
            <translation>nötig sind Nummer und Name</translation>
        </message>
        <message>
            <source>{date_of_birth!r} is not a date; write it as 1984-02-29</source>
            <translation>{date_of_birth!r} ist kein Datum; bitte als 1984-02-29 schreiben</translation>
        </message>
        <message>
            <source>an escort needs a name</source>
            <translation>eine Begleitperson braucht einen Namen</translation>
        </message>
        <message>
            <source>a person needs a name, and initials of one to four letters</source>
            <translation>nötig sind Name und Kürzel aus ein bis vier Buchstaben</translation>
        </message>
        <message>
            <source>{role!r} is not a role; choose one of: {roles}</source>
            <translation>{role!r} ist keine Rolle; wählen Sie: {roles}</translation>
        </message>
        <message>
            <source>{initials} are another person's initials; choose others</source>
            <translation>{initials} ist das Kürzel einer anderen Person; anderes wählen</translation>
        </message>
        <message>
            <source>{count} wrong PINs: wait {rest} s</source>
            <translation>{count} falsche PINs: {rest} s warten</translation>
        </message>
        <message>
            <source>a PIN has 4 to 12 digits</source>
            <translation>eine PIN hat 4 bis 12 Ziffern</translation>
        </message>
        <message>
            <source>there is no person {person!r}</source>
            <translation>es gibt keine Person {person!r}</translation>
        </message>
        <message>
            <source>this data has no passphrase: its key lies in the keyring of the computer it was made on</source>
            <translation>diese Daten haben keine Passphrase: der Schlüssel liegt im Schlüsselbund des Computers, auf dem sie entstanden</translation>
        </message>
        <message>
            <source>this is not the passphrase of this data</source>
            <translation>das ist nicht die Passphrase dieser Daten</translation>
        </message>
        <message>
            <source>this is the recovery key of another data folder</source>
            <translation>das ist der Wiederherstellungsschlüssel eines anderen Datenordners</translation>
        </message>
        <message>
            <source>{folder} is damaged</source>
            <translation>{folder} ist beschädigt</translation>
        </message>
        <message>
            <source>put it back from the last backup</source>
            <translation>aus der letzten Sicherung zurückholen</translation>
        </message>
        <message>
            <source>this data was protected by a newer version of KAT Monitor</source>
            <translation>diese Daten hat eine neuere Version von KAT Monitor geschützt</translation>
        </message>
        <message>
            <source>use that one</source>
            <translation>diese verwenden</translation>
        </message>
        <message>
            <source>this data is encrypted, and its key is not in the keyring of this computer</source>
            <translation>diese Daten sind verschlüsselt, der Schlüssel ist nicht im Schlüsselbund dieses Computers</translation>
        </message>
        <message>
            <source>this data is protected already</source>
            <translation>diese Daten sind schon geschützt</translation>
        </message>
        <message>
            <source>the keyring of this computer does not keep the key; choose a passphrase</source>
            <translation>der Schlüsselbund dieses Computers bewahrt den Schlüssel nicht; Passphrase wählen</translation>
        </message>
        <message>
            <source>this is the key of another data folder</source>
            <translation>das ist der Schlüssel eines anderen Datenordners</translation>
        </message>
        <message>
            <source>a recovery key has {groups} groups of {group} letters and digits</source>
            <translation>ein Wiederherstellungsschlüssel hat {groups} Gruppen aus {group} Buchstaben und Ziffern</translation>
        </message>
        <message>
            <source>a letter of the recovery key is wrong: compare it with the print</source>
            <translation>ein Zeichen des Wiederherstellungsschlüssels ist falsch: mit dem Ausdruck vergleichen</translation>
        </message>
        <message>
            <source>four words that fit nowhere else do well</source>
            <translation>vier Wörter, die nirgends sonst passen, sind gut</translation>
        </message>
        <message>
            <source>a passphrase has at least {shortest_passphrase} letters; {words}</source>
            <translation>eine Passphrase hat mindestens {shortest_passphrase} Zeichen; {words}</translation>
        </message>
        <message>
            <source>not a log: the file is empty</source>
            <translation>keine Aufzeichnung: die Datei ist leer</translation>
        </message>
        <message>
            <source>not a log</source>
            <translation>keine Aufzeichnung</translation>
        </message>
        <message>
            <source>encrypted, and no key is at hand (or not a log)</source>
            <translation>verschlüsselt, und kein Schlüssel ist zur Hand (oder keine Aufzeichnung)</translation>
        </message>
        <message>
            <source>encrypted by another key than this data folder's, or its first page is damaged</source>
            <translation>mit einem anderen Schlüssel als dem dieses Datenordners verschlüsselt, oder die erste Seite ist beschädigt</translation>
        </message>
        <message>
            <source>{name} is being written too fast to be copied</source>
            <translation>{name} wird zu schnell geschrieben, um kopiert zu werden</translation>
        </message>
        <message>
            <source>the folder of the second copy is gone</source>
            <translation>der Ordner der zweiten Kopie ist weg</translation>
        </message>
        <message>
            <source>connect its disk or share</source>
            <translation>Datenträger oder Freigabe verbinden</translation>
        </message>
        <message>
            <source>the disk of the second copy is gone</source>
            <translation>der Datenträger der zweiten Kopie ist weg</translation>
        </message>
        <message>
            <source>connect it again</source>
            <translation>wieder verbinden</translation>
        </message>
        <message>
            <source>another record has the name of the second copy</source>
            <translation>eine andere Aufzeichnung trägt den Namen der zweiten Kopie</translation>
        </message>
        <message>
            <source>move {path} away</source>
            <translation>{path} verschieben</translation>
        </message>
        <message>
            <source>the disk of the second copy does not answer</source>
            <translation>der Datenträger der zweiten Kopie antwortet nicht</translation>
        </message>
        <message>
            <source>the end of retention is confirmed by a lead</source>
            <translation>das Ende der Aufbewahrung bestätigt die Leitung</translation>
        </message>
        <message>
            <source>the list has changed since it was shown: look at it again</source>
            <translation>die Liste hat sich seit der Anzeige geändert: erneut ansehen</translation>
        </message>
        <message>
            <source>nothing was deleted: {problem}</source>
            <translation>nichts wurde gelöscht: {problem}</translation>
        </message>
        <message>
            <source>{kind} {name} is missing</source>
            <translation>{kind} {name} fehlt</translation>
        </message>
        <message>
            <source>{kind} {name} does not belong here</source>
            <translation>{kind} {name} gehört nicht hierher</translation>
        </message>
        <message>
            <source>{kind} {name} was changed</source>
            <translation>{kind} {name} wurde verändert</translation>
        </message>
        <message>
            <source>not a seal key</source>
            <translation>kein Siegelschlüssel</translation>
        </message>
        <message>
            <source>a seal key of version {version}, newer than this program, which knows 1</source>
            <translation>ein Siegelschlüssel der Version {version}, neuer als dieses Programm, das 1 kennt</translation>
        </message>
        <message>
            <source>a seal key that is damaged</source>
            <translation>ein beschädigter Siegelschlüssel</translation>
        </message>
        <message>
            <source>seal does not match</source>
            <translation>das Siegel passt nicht</translation>
        </message>
        <message>
            <source>event {last} stands behind the seal and is not sealed</source>
            <translation>Ereignis {last} steht nach dem Siegel und ist nicht versiegelt</translation>
        </message>
        <message>
            <source>the key {fingerprint} is trusted already</source>
            <translation>dem Schlüssel {fingerprint} wird schon vertraut</translation>
        </message>
        <message>
            <source>this clinic</source>
            <translation>diese Klinik</translation>
        </message>
        <message>
            <source>{session} cannot name a session: use a-z, 0-9 and -, at most 64</source>
            <translation>{session} kann keine Sitzung benennen: a-z, 0-9 und -, höchstens 64</translation>
        </message>
        <message>
            <source>there is a session {id} already</source>
            <translation>eine Sitzung {id} gibt es schon</translation>
        </message>
        <message>
            <source>a session begins with SessionOpened</source>
            <translation>eine Sitzung beginnt mit SessionOpened</translation>
        </message>
        <message>
            <source>this data is open in another window of KAT Monitor</source>
            <translation>diese Daten sind in einem anderen Fenster von KAT Monitor offen</translation>
        </message>
        <message>
            <source>work there; this window only shows it</source>
            <translation>dort arbeiten; dieses Fenster zeigt sie nur</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>free some space on it</source>
            <translation>Platz schaffen</translation>
        </message>
        <message>
            <source>the disk or folder is read-only</source>
            <translation>Datenträger oder Ordner ist schreibgeschützt</translation>
        </message>
        <message>
            <source>make it writable, or choose another folder</source>
            <translation>beschreibbar machen oder anderen Ordner wählen</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>der Datenträger meldet einen Fehler</translation>
        </message>
        <message>
            <source>check its cable and its health, and keep a copy of the data folder</source>
            <translation>Kabel und Zustand prüfen und den Datenordner kopieren</translation>
        </message>
        <message>
            <source>another program holds the file</source>
            <translation>ein anderes Programm hält die Datei</translation>
        </message>
        <message>
            <source>close the program that has it open</source>
            <translation>das Programm schließen, das sie offen hat</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>die Datei lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>check that the folder is there and may be read and written</source>
            <translation>prüfen, ob der Ordner da ist und gelesen und beschrieben werden darf</translation>
        </message>
        <message>
            <source>the file's name is too long</source>
            <translation>der Dateiname ist zu lang</translation>
        </message>
        <message>
            <source>choose a shorter one</source>
            <translation>kürzeren wählen</translation>
        </message>
        <message>
            <source>the file on disk is damaged</source>
            <translation>die Datei auf dem Datenträger ist beschädigt</translation>
        </message>
        <message>
            <source>keep a copy of it as it is and restore the last backup</source>
            <translation>sie so aufbewahren und die letzte Sicherung zurückholen</translation>
        </message>
        <message>
            <source>sealed by an unknown key</source>
            <translation>mit einem unbekannten Schlüssel versiegelt</translation>
        </message>
        <message>
            <source>holds bytes that are not UTF-8</source>
            <translation>enthält Bytes, die nicht UTF-8 sind</translation>
        </message>
        <message>
            <source>derived copy, not signed: a change cannot be seen</source>
            <translation>abgeleitete Kopie, nicht signiert: eine Änderung wäre nicht zu sehen</translation>
        </message>
        <message>
            <source>altered: derived copy, its signature does not match</source>
            <translation>verändert: abgeleitete Kopie, ihre Signatur passt nicht</translation>
        </message>
        <message>
            <source>derived copy, signature valid, by a key that is not known here: {by}</source>
            <translation>abgeleitete Kopie, Signatur gültig, von einem hier unbekannten Schlüssel: {by}</translation>
        </message>
        <message>
            <source>derived copy, signature valid: {by}</source>
            <translation>abgeleitete Kopie, Signatur gültig: {by}</translation>
        </message>
        <message>
            <source>altered: {problem}</source>
            <translation>verändert: {problem}</translation>
        </message>
        <message>
            <source>intact to event {seq}, not sealed: a missing end cannot be seen</source>
            <translation>unversehrt bis Ereignis {seq}, nicht versiegelt: ein fehlendes Ende wäre nicht zu sehen</translation>
        </message>
        <message>
            <source>intact, sealed by {by}</source>
            <translation>unversehrt, versiegelt von {by}</translation>
        </message>
        <message>
            <source>; withheld: {count} of {of} events, event {first} the first</source>
            <translation>; zurückgehalten: {count} von {of} Ereignissen, als erstes Ereignis {first}</translation>
        </message>
        <message>
            <source>{name} fingerprint {fingerprint}</source>
            <translation>{name}, Fingerabdruck {fingerprint}</translation>
        </message>
        <message>
            <source>no esketamine was given in this session: there is no REMS form to fill</source>
            <translation>in dieser Sitzung wurde kein Esketamin gegeben: es gibt kein REMS-Formular auszufüllen</translation>
        </message>
        <message>
            <source>not a derived copy that this version knows</source>
            <translation>keine abgeleitete Kopie, die diese Version kennt</translation>
        </message>
        <message>
            <source>altered: the signature of the derived copy does not hold</source>
            <translation>verändert: die Signatur der abgeleiteten Kopie hält nicht</translation>
        </message>
        <message>
            <source>not a derived copy: {error}</source>
            <translation>keine abgeleitete Kopie: {error}</translation>
        </message>
        <message>
            <source>{name} is a session's log</source>
            <translation>{name} ist die Aufzeichnung einer Sitzung</translation>
        </message>
        <message>
            <source>name another file</source>
            <translation>eine andere Datei angeben</translation>
        </message>
        <message>
            <source>{what} no valid value</source>
            <translation>{what} kein gültiger Wert</translation>
        </message>
        <message>
            <source>device gone</source>
            <translation>Gerät weg</translation>
        </message>
        <message>
            <source>{what} no signal</source>
            <translation>{what} kein Signal</translation>
        </message>
        <message>
            <source>{what} nothing but artefact</source>
            <translation>{what} nur Artefakte</translation>
        </message>
        <message>
            <source>{what} measurement failed</source>
            <translation>{what} Messung fehlgeschlagen</translation>
        </message>
        <message>
            <source>set overdue</source>
            <translation>Messsatz überfällig</translation>
        </message>
        <message>
            <source>recheck overdue</source>
            <translation>Kontrollmessung überfällig</translation>
        </message>
        <message>
            <source>not recording</source>
            <translation>keine Aufzeichnung</translation>
        </message>
        <message>
            <source>noted: {codes}</source>
            <translation>vermerkt: {codes}</translation>
        </message>
        <message>
            <source>this computer: {codes}</source>
            <translation>dieser Computer: {codes}</translation>
        </message>
        <message>
            <source>{what} ≥ baseline + {limit} %</source>
            <translation>{what} ≥ Ausgangswert + {limit} %</translation>
        </message>
        <message>
            <source>{what} ≤ baseline − {limit} %</source>
            <translation>{what} ≤ Ausgangswert − {limit} %</translation>
        </message>
        <message>
            <source>{what} rises by {limit} a minute or more</source>
            <translation>{what} steigt um {limit} je Minute oder mehr</translation>
        </message>
        <message>
            <source>{what} falls by {limit} a minute or more</source>
            <translation>{what} fällt um {limit} je Minute oder mehr</translation>
        </message>
        <message>
            <source>{what} outside {low} to {limit}</source>
            <translation>{what} außerhalb {low} bis {limit}</translation>
        </message>
        <message>
            <source>baseline − {size}</source>
            <translation>Ausgangswert − {size}</translation>
        </message>
        <message>
            <source>baseline + {size}</source>
            <translation>Ausgangswert + {size}</translation>
        </message>
        <message>
            <source>from T+{minute}</source>
            <translation>ab T+{minute}</translation>
        </message>
        <message>
            <source>baseline &lt; {limit}</source>
            <translation>Ausgangswert &lt; {limit}</translation>
        </message>
        <message>
            <source>baseline ≥ {limit} or unknown</source>
            <translation>Ausgangswert ≥ {limit} oder unbekannt</translation>
        </message>
        <message>
            <source>with MOAA/S ≤ {limit}</source>
            <translation>bei MOAA/S ≤ {limit}</translation>
        </message>
        <message>
            <source>also while a BP alert waits for its recheck</source>
            <translation>auch solange ein BD-Alarm auf seine Kontrollmessung wartet</translation>
        </message>
        <message>
            <source>it does not begin with the opening of a session</source>
            <translation>sie beginnt nicht mit dem Öffnen einer Sitzung</translation>
        </message>
        <message>
            <source>event {seq} does not have the shape of a {kind}: {error}</source>
            <translation>Ereignis {seq} hat nicht die Form von {kind}: {error}</translation>
        </message>
        <message>
            <source>record intact, page not checked</source>
            <translation>Aufzeichnung unversehrt, Seiten nicht geprüft</translation>
        </message>
        <message>
            <source>altered: page 1: it says beside the clinic's name what no report says there</source>
            <translation>verändert: Seite 1: neben dem Namen der Klinik steht, was dort in keinem Bericht steht</translation>
        </message>
        <message>
            <source>not a report of KAT Monitor, or too damaged to find the record in it</source>
            <translation>kein Bericht von KAT Monitor, oder zu beschädigt, um die Aufzeichnung darin zu finden</translation>
        </message>
        <message>
            <source>the record does not make a session</source>
            <translation>die Aufzeichnung ergibt keine Sitzung</translation>
        </message>
        <message>
            <source>the attached record is not spelled as it was exported</source>
            <translation>die angehängte Aufzeichnung ist nicht so geschrieben, wie sie exportiert wurde</translation>
        </message>
        <message>
            <source>what the pages were set from does not follow from the record</source>
            <translation>woraus die Seiten gesetzt wurden, folgt nicht aus der Aufzeichnung</translation>
        </message>
        <message>
            <source>page 1: the identity block is not one</source>
            <translation>Seite 1: der Block mit der Identität ist keiner</translation>
        </message>
        <message>
            <source>page 1: the library knows the patient or the escort by other words</source>
            <translation>Seite 1: die Datenbank kennt Patient oder Begleitperson unter anderen Angaben</translation>
        </message>
        <message>
            <source>{words}; page not checked</source>
            <translation>{words}; Seiten nicht geprüft</translation>
        </message>
        <message>
            <source>what the pages were set from does not follow from the derived copy</source>
            <translation>woraus die Seiten gesetzt wurden, folgt nicht aus der abgeleiteten Kopie</translation>
        </message>
        <message>
            <source>page 1: a derived copy names nobody</source>
            <translation>Seite 1: eine abgeleitete Kopie nennt niemanden</translation>
        </message>
        <message>
            <source>altered: {what}</source>
            <translation>verändert: {what}</translation>
        </message>
        <message>
            <source>the pages cannot be set from what is attached</source>
            <translation>die Seiten lassen sich aus dem Angehängten nicht setzen</translation>
        </message>
        <message>
            <source>the file around the record is damaged</source>
            <translation>die Datei um die Aufzeichnung herum ist beschädigt</translation>
        </message>
        <message>
            <source>page {number}: {line}</source>
            <translation>Seite {number}: {line}</translation>
        </message>
        <message>
            <source>its drawing</source>
            <translation>ihre Zeichnung</translation>
        </message>
        <message>
            <source>page {number}: {found} pages instead of {wanted}</source>
            <translation>Seite {number}: {found} Seiten statt {wanted}</translation>
        </message>
        <message>
            <source>the file around its pages: they were stored anew, or their fonts or attachments changed</source>
            <translation>die Datei um die Seiten herum: sie wurden neu gespeichert, oder Schriften oder Anhänge geändert</translation>
        </message>
        <message>
            <source>a line is missing</source>
            <translation>eine Zeile fehlt</translation>
        </message>
        <message>
            <source>{words}; tables not checked</source>
            <translation>{words}; Tabellen nicht geprüft</translation>
        </message>
        <message>
            <source>altered: derived copy, table {wrong} is not what its signed document says</source>
            <translation>verändert: abgeleitete Kopie, Tabelle {wrong} ist nicht, was ihr signiertes Dokument sagt</translation>
        </message>
        <message>
            <source>last session, {day}, {drug} {mg:g} mg</source>
            <translation>letzte Sitzung, {day}, {drug} {mg:g} mg</translation>
        </message>
        <message>
            <source>up to 30 s</source>
            <translation>bis 30 s</translation>
        </message>
        <message>
            <source>up to 60 s</source>
            <translation>bis 60 s</translation>
        </message>
        <message>
            <source>up to 2 min</source>
            <translation>bis 2 min</translation>
        </message>
        <message>
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Doses given</source>
            <translation>Gegebene Dosen</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <source>With late or missed checks</source>
            <translation>Kontrolle spät oder verpasst</translation>
        </message>
        <message>
            <source>With a high alert</source>
            <translation>Mit Alarm hoher Priorität</translation>
        </message>
        <message>
            <source>With an override</source>
            <translation>Mit ärztlicher Ausnahme</translation>
        </message>
        <message>
            <source>REMS forms owed</source>
            <translation>Offene REMS-Formulare</translation>
        </message>
        <message>
            <source>Not intact, not counted</source>
            <translation>Nicht unversehrt, nicht gezählt</translation>
        </message>
        <message>
            <source>no protocol</source>
            <translation>kein Protokoll</translation>
        </message>
        <message>
            <source>Sessions by protocol</source>
            <translation>Sitzungen je Protokoll</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>Pünktlich</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Spät</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Verpasst</translation>
        </message>
        <message>
            <source>{value:.0f} % of {total} on time</source>
            <translation>{value:.0f} % von {total} pünktlich</translation>
        </message>
        <message>
            <source>late ones by {median:.1f} min in the middle, {late:.1f} at worst</source>
            <translation>späte im Median um {median:.1f} min, höchstens {late:.1f}</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kontrollen</translation>
        </message>
        <message>
            <source>{total:.1f} alerts a session</source>
            <translation>{total:.1f} Alarme je Sitzung</translation>
        </message>
        <message>
            <source>Alert burden by rule</source>
            <translation>Alarmlast je Regel</translation>
        </message>
        <message>
            <source>Answers to medium and high alerts</source>
            <translation>Antworten auf mittlere und hohe Alarme</translation>
        </message>
        <message>
            <source>{name} min</source>
            <translation>{name} min</translation>
        </message>
        <message>
            <source>{median:.0f} min in the middle, {times:.0f} at most</source>
            <translation>im Median {median:.0f} min, höchstens {times:.0f}</translation>
        </message>
        <message>
            <source>Time to discharge</source>
            <translation>Zeit bis zur Entlassung</translation>
        </message>
        <message>
            <source>Ready and still here</source>
            <translation>Bereit und noch da</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>Gates waived</source>
            <translation>Erlassene Prüfpunkte</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Telefonisch</translation>
        </message>
        <message>
            <source>Late findings</source>
            <translation>Späte Befunde</translation>
        </message>
        <message>
            <source>Decisions and findings</source>
            <translation>Entscheidungen und Befunde</translation>
        </message>
        <message>
            <source>in all sessions</source>
            <translation>in allen Sitzungen</translation>
        </message>
        <message>
            <source>not ended</source>
            <translation>nicht beendet</translation>
        </message>
        <message>
            <source>How sessions ended</source>
            <translation>Wie Sitzungen endeten</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>REMS forms</source>
            <translation>REMS-Formulare</translation>
        </message>
        <message>
            <source>, {late_min} min late</source>
            <translation>, {late_min} min zu spät</translation>
        </message>
        <message>
            <source>Check of {at}: {state}{late}</source>
            <translation>Kontrolle um {at}: {state}{late}</translation>
        </message>
        <message>
            <source>{text}: not answered for {waited}</source>
            <translation>{text}: {waited} unbeantwortet</translation>
        </message>
        <message>
            <source>{text}: {action} by {by} after {seconds}</source>
            <translation>{text}: {action} von {by} nach {seconds}</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Erlassen</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>Mit Ausnahme</translation>
        </message>
        <message>
            <source> by telephone</source>
            <translation> telefonisch</translation>
        </message>
        <message>
            <source>{kind}{told} by {prescriber}: {what}. {reason}</source>
            <translation>{kind}{told} durch {prescriber}: {what}. {reason}</translation>
        </message>
        <message>
            <source>Late finding: {text}</source>
            <translation>Später Befund: {text}</translation>
        </message>
        <message>
            <source>{count} medium or high</source>
            <translation>{count} mittel oder hoch</translation>
        </message>
        <message>
            <source>: median {median}, worst {times}</source>
            <translation>: Median {median}, höchstens {times}</translation>
        </message>
        <message>
            <source>; {never} never answered</source>
            <translation>; {never} nie beantwortet</translation>
        </message>
        <message>
            <source>; {slow} over 2 min</source>
            <translation>; {slow} über 2 min</translation>
        </message>
        <message>
            <source>{count} waived, {count_2} overridden, {count_3} found late</source>
            <translation>{count} erlassen, {count_2} mit Ausnahme, {count_3} spät gefunden</translation>
        </message>
        <message>
            <source>{count} on time, {count_2} late, {count_3} missed</source>
            <translation>{count} pünktlich, {count_2} spät, {count_3} verpasst</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <source>{count}, {gaps} in all</source>
            <translation>{count}, zusammen {gaps}</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>unsigned for {utc} h</source>
            <translation>seit {utc} h nicht unterschrieben</translation>
        </message>
        <message>
            <source>{days_left} days left</source>
            <translation>noch {days_left} Tage</translation>
        </message>
        <message>
            <source>{days_left} days over</source>
            <translation>{days_left} Tage überfällig</translation>
        </message>
        <message>
            <source>REMS form not submitted, {days}</source>
            <translation>REMS-Formular nicht eingereicht, {days}</translation>
        </message>
        <message>
            <source>this version of the program decides this log otherwise than it was recorded; both sides are decided anew</source>
            <translation>diese Programmversion entscheidet diese Aufzeichnung anders, als sie geführt wurde; beide Seiten sind neu entschieden</translation>
        </message>
        <message>
            <source>session {number} of {logs}</source>
            <translation>Sitzung {number} von {logs}</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>kommt</translation>
        </message>
        <message>
            <source>goes</source>
            <translation>geht</translation>
        </message>
        <message>
            <source>moves</source>
            <translation>rückt</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>{count} comes</source>
            <translation>{count} kommt</translation>
        </message>
        <message>
            <source>{count} come</source>
            <translation>{count} kommen</translation>
        </message>
        <message>
            <source>{count} goes</source>
            <translation>{count} entfällt</translation>
        </message>
        <message>
            <source>{count} go</source>
            <translation>{count} entfallen</translation>
        </message>
        <message>
            <source>{count} moves</source>
            <translation>{count} verschiebt sich</translation>
        </message>
        <message>
            <source>{count} move</source>
            <translation>{count} verschieben sich</translation>
        </message>
        <message>
            <source>{count} stays</source>
            <translation>{count} bleibt</translation>
        </message>
        <message>
            <source>{count} stay</source>
            <translation>{count} bleiben</translation>
        </message>
        <message>
            <source>no dose</source>
            <translation>keine Dosis</translation>
        </message>
        <message>
            <source>{how:&lt;5}  {stars:&lt;3} {when:&lt;7} {rule}: {text}</source>
            <translation>{how:&lt;5}  {stars:&lt;3} {when:&lt;7} {rule}: {text}</translation>
        </message>
        <message>
            <source>{line} ({moved})</source>
            <translation>{line} ({moved})</translation>
        </message>
        <message>
            <source>{moved} later</source>
            <translation>{moved} später</translation>
        </message>
        <message>
            <source>{moved} sooner</source>
            <translation>{moved} früher</translation>
        </message>
        <message>
            <source>from {was} to {now}, {by}</source>
            <translation>von {was} nach {now}, {by}</translation>
        </message>
        <message>
            <source>ended {was}, now {now}</source>
            <translation>endete {was}, jetzt {now}</translation>
        </message>
        <message>
            <source>ends at another second</source>
            <translation>endet in einer anderen Sekunde</translation>
        </message>
        <message>
            <source>was {priority}</source>
            <translation>war {priority}</translation>
        </message>
        <message>
            <source>limit was {limit:g}</source>
            <translation>Grenze war {limit:g}</translation>
        </message>
        <message>
            <source>came back {now} times, was {was}</source>
            <translation>kam {now}-mal zurück, war {was}</translation>
        </message>
        <message>
            <source>{priority} {was} to {now}</source>
            <translation>{priority} {was} auf {now}</translation>
        </message>
        <message>
            <source>1 session: {changed} alerts</source>
            <translation>1 Sitzung: Alarme {changed}</translation>
        </message>
        <message>
            <source>{count} sessions: {changed} alerts</source>
            <translation>{count} Sitzungen: Alarme {changed}</translation>
        </message>
        <message>
            <source>This session is open already. Start a new one for another patient.</source>
            <translation>Diese Sitzung ist schon offen. Für eine andere Person eine neue beginnen.</translation>
        </message>
        <message>
            <source>The session has ended: readings stop.</source>
            <translation>Die Sitzung ist beendet: keine Messwerte mehr.</translation>
        </message>
        <message>
            <source>A number in this entry is not possible. Enter it again.</source>
            <translation>Eine Zahl in diesem Eintrag ist nicht möglich. Bitte neu eingeben.</translation>
        </message>
        <message>
            <source>Not for the role {role}.</source>
            <translation>Nicht für die Rolle {role}.</translation>
        </message>
        <message>
            <source> Ask: {allowed}.</source>
            <translation> Bitten Sie: {allowed}.</translation>
        </message>
        <message>
            <source>{by} is not signed in. Sign in with the PIN first.</source>
            <translation>{by} ist nicht angemeldet. Zuerst mit PIN anmelden.</translation>
        </message>
        <message>
            <source>{name} is signed in as {person_role}, not as {role}.</source>
            <translation>{name} ist als {person_role} angemeldet, nicht als {role}.</translation>
        </message>
        <message>
            <source>The record is signed. Write an addendum instead.</source>
            <translation>Die Aufzeichnung ist unterschrieben. Bitte einen Nachtrag schreiben.</translation>
        </message>
        <message>
            <source>The session has ended. Write a note, or an addendum after signing.</source>
            <translation>Die Sitzung ist beendet. Notiz schreiben, nach der Unterschrift einen Nachtrag.</translation>
        </message>
        <message>
            <source>public transport</source>
            <translation>öffentliche Verkehrsmittel</translation>
        </message>
        <message>
            <source>on foot</source>
            <translation>zu Fuß</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>noch nicht beurteilt</translation>
        </message>
        <message>
            <source>not answered: {missing}</source>
            <translation>nicht beantwortet: {missing}</translation>
        </message>
        <message>
            <source>{by} at {at}</source>
            <translation>{by}, {at}</translation>
        </message>
        <message>
            <source>{key} {word}</source>
            <translation>{key} {word}</translation>
        </message>
        <message>
            <source>{code} at {at}, after {who}</source>
            <translation>{code} ({at}), nach {who}</translation>
        </message>
        <message>
            <source>{who}: {found}</source>
            <translation>{who}: {found}</translation>
        </message>
        <message>
            <source>arranged: {relation}, {transport}; </source>
            <translation>vereinbart: {relation}, {transport}; </translation>
        </message>
        <message>
            <source>none arranged; </source>
            <translation>keine vereinbart; </translation>
        </message>
        <message>
            <source>{planned}the escort has not been seen</source>
            <translation>{planned}die Begleitperson wurde nicht gesehen</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>kam nicht</translation>
        </message>
        <message>
            <source>unfit</source>
            <translation>nicht fahrtüchtig</translation>
        </message>
        <message>
            <source>escort {reason} ({when})</source>
            <translation>Begleitperson {reason} ({when})</translation>
        </message>
        <message>
            <source>{relation}, {transport}, seen by {when}</source>
            <translation>{relation}, {transport}, gesehen von {when}</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>allein</translation>
        </message>
        <message>
            <source>not handed over yet</source>
            <translation>noch nicht übergeben</translation>
        </message>
        <message>
            <source>{why}: {shown}</source>
            <translation>{why}: {shown}</translation>
        </message>
        <message>
            <source>{shown}, handed over</source>
            <translation>{shown}, übergeben</translation>
        </message>
        <message>
            <source>nobody goes with the patient</source>
            <translation>niemand begleitet die Person</translation>
        </message>
        <message>
            <source>the escort is not fit to drive</source>
            <translation>die Begleitperson ist nicht fahrtüchtig</translation>
        </message>
        <message>
            <source>no dose yet</source>
            <translation>noch keine Dosis</translation>
        </message>
        <message>
            <source>{because}: over since {at}</source>
            <translation>{because}: vorbei seit {at}</translation>
        </message>
        <message>
            <source>{because}: until {at}</source>
            <translation>{because}: bis {at}</translation>
        </message>
        <message>
            <source>{before_dose} or less</source>
            <translation>{before_dose} oder weniger</translation>
        </message>
        <message>
            <source>{resp_rate}-{resp_rate_2} or own baseline</source>
            <translation>{resp_rate}-{resp_rate_2} oder eigener Ausgangswert</translation>
        </message>
        <message>
            <source>{spo2} % or own pre-dose value</source>
            <translation>{spo2} % oder eigener Wert vor der Dosis</translation>
        </message>
        <message>
            <source>{heart_rate}-{heart_rate_2} or within {within_percent} % of baseline</source>
            <translation>{heart_rate}-{heart_rate_2} oder innerhalb {within_percent} % vom Ausgangswert</translation>
        </message>
        <message>
            <source>no {label} in the last {newest_within} min</source>
            <translation>{label}: kein Wert in den letzten {newest_within} min</translation>
        </message>
        <message>
            <source>{label} {value} at {at}</source>
            <translation>{label} {value}, {at}</translation>
        </message>
        <message>
            <source>{shown}; needs {need}</source>
            <translation>{shown}; nötig {need}</translation>
        </message>
        <message>
            <source>on oxygen since {at}; {proof}</source>
            <translation>Sauerstoff seit {at}; {proof}</translation>
        </message>
        <message>
            <source>oxygen off at {at}, {no_oxygen} min needed</source>
            <translation>Sauerstoff aus ({at}), {no_oxygen} min nötig</translation>
        </message>
        <message>
            <source>{proof}, no oxygen since {at}</source>
            <translation>{proof}, kein Sauerstoff seit {at}</translation>
        </message>
        <message>
            <source>time since sedating and reversal drugs is over</source>
            <translation>Zeit seit sedierenden und Gegenmitteln ist um</translation>
        </message>
        <message>
            <source>no sedating or reversal drug given</source>
            <translation>kein sedierendes oder Gegenmittel gegeben</translation>
        </message>
        <message>
            <source>missing: {missing}; {text}</source>
            <translation>es fehlt: {missing}; {text}</translation>
        </message>
        <message>
            <source>{text}; needs {at_least} and no 0</source>
            <translation>{text}; nötig {at_least} und keine 0</translation>
        </message>
        <message>
            <source>not used by this protocol</source>
            <translation>in diesem Protokoll nicht verwendet</translation>
        </message>
        <message>
            <source>{code} since {at}</source>
            <translation>{code} seit {at}</translation>
        </message>
        <message>
            <source>open: {shown}</source>
            <translation>offen: {shown}</translation>
        </message>
        <message>
            <source>no open red symptom</source>
            <translation>kein offenes rotes Symptom</translation>
        </message>
        <message>
            <source>Observation time is over</source>
            <translation>Beobachtung vorbei</translation>
        </message>
        <message>
            <source>Awake (MOAA/S 5)</source>
            <translation>Wach (MOAA/S 5)</translation>
        </message>
        <message>
            <source>Dissociation gone</source>
            <translation>Dissoziation abgeklungen</translation>
        </message>
        <message>
            <source>Breathing as before</source>
            <translation>Atmung wie zuvor</translation>
        </message>
        <message>
            <source>Blood pressure</source>
            <translation>Blutdruck</translation>
        </message>
        <message>
            <source>SpO2 on room air</source>
            <translation>SpO2 bei Raumluft</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Herzfrequenz</translation>
        </message>
        <message>
            <source>Modified Aldrete</source>
            <translation>Modifizierter Aldrete</translation>
        </message>
        <message>
            <source>Adapted PADSS</source>
            <translation>Angepasster PADSS</translation>
        </message>
        <message>
            <source>Oriented</source>
            <translation>Orientiert</translation>
        </message>
        <message>
            <source>Steady gait</source>
            <translation>Sicherer Gang</translation>
        </message>
        <message>
            <source>Nausea none or mild</source>
            <translation>Übelkeit keine oder leicht</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>No open red symptom</source>
            <translation>Kein offenes rotes Symptom</translation>
        </message>
        <message>
            <source>Mood and safety check</source>
            <translation>Stimmung und Sicherheit geprüft</translation>
        </message>
        <message>
            <source>Ride home: handed over to the escort</source>
            <translation>Heimweg: an die Begleitperson übergeben</translation>
        </message>
        <message>
            <source>Instructions given</source>
            <translation>Hinweise gegeben</translation>
        </message>
        <message>
            <source>Follow-up within 24 h</source>
            <translation>Nachsorge innerhalb 24 h</translation>
        </message>
        <message>
            <source>Time since sedating and reversal drugs</source>
            <translation>Zeit seit sedierenden und Gegenmitteln</translation>
        </message>
        <message>
            <source>Cannula out</source>
            <translation>Kanüle entfernt</translation>
        </message>
        <message>
            <source>{mg} mg is outside {mg_2}-{mg_3} mg</source>
            <translation>{mg} mg liegt außerhalb {mg_2}-{mg_3} mg</translation>
        </message>
        <message>
            <source>mg/kg is unknown without a weight; the range is {limits}-{limits_2} mg/kg</source>
            <translation>mg/kg ist ohne Gewicht unbekannt; der Bereich ist {limits}-{limits_2} mg/kg</translation>
        </message>
        <message>
            <source>{by_weight} mg/kg is outside {limits}-{limits_2} mg/kg</source>
            <translation>{by_weight} mg/kg liegt außerhalb {limits}-{limits_2} mg/kg</translation>
        </message>
        <message>
            <source>the first device</source>
            <translation>dem ersten Gerät</translation>
        </message>
        <message>
            <source>the last dose</source>
            <translation>der letzten Dosis</translation>
        </message>
        <message>
            <source>{minimum} min from {source}</source>
            <translation>{minimum} min ab {source}</translation>
        </message>
        <message>
            <source>{after_infusion} min after the infusion's end</source>
            <translation>{after_infusion} min nach Ende der Infusion</translation>
        </message>
        <message>
            <source>Discharged</source>
            <translation>Entlassen</translation>
        </message>
        <message>
            <source>Discharged with override</source>
            <translation>Mit Ausnahme entlassen</translation>
        </message>
        <message>
            <source>Left before criteria were met</source>
            <translation>Gegangen, bevor Kriterien erfüllt waren</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Verlegt</translation>
        </message>
        <message>
            <source>Not dosed</source>
            <translation>Nicht dosiert</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <source>Only a recording ends as one.</source>
            <translation>Nur eine Aufnahme endet als solche.</translation>
        </message>
        <message>
            <source>This is a recording, not a session: it has no discharge.</source>
            <translation>Dies ist eine Aufnahme, keine Sitzung: es gibt keine Entlassung.</translation>
        </message>
        <message>
            <source>A dose was given. Choose another ending.</source>
            <translation>Eine Dosis wurde gegeben. Anderes Ende wählen.</translation>
        </message>
        <message>
            <source>No dose was given: end the session as not dosed.</source>
            <translation>Keine Dosis wurde gegeben: Sitzung als nicht dosiert beenden.</translation>
        </message>
        <message>
            <source>Not met: {unmet}.</source>
            <translation>Nicht erfüllt: {unmet}.</translation>
        </message>
        <message>
            <source> Cannot be overridden: {barred}.</source>
            <translation> Keine Ausnahme möglich: {barred}.</translation>
        </message>
        <message>
            <source>Neither met nor overridden: {unmet}.{last}</source>
            <translation>Weder erfüllt noch mit Ausnahme: {unmet}.{last}</translation>
        </message>
        <message>
            <source>Every criterion is met: the ending is discharged.</source>
            <translation>Alle Kriterien sind erfüllt: das Ende ist entlassen.</translation>
        </message>
        <message>
            <source>{title}: {proof}</source>
            <translation>{title}: {proof}</translation>
        </message>
        <message>
            <source>{title}: {why}</source>
            <translation>{title}: {why}</translation>
        </message>
        <message>
            <source>Entered behind the lock, claimed by nobody: {words}</source>
            <translation>Hinter der Sperre eingetragen, von niemandem übernommen: {words}</translation>
        </message>
        <message>
            <source>REMS form: {label} not said</source>
            <translation>REMS-Formular: {label} nicht angegeben</translation>
        </message>
        <message>
            <source>No protocol was chosen</source>
            <translation>Kein Protokoll wurde gewählt</translation>
        </message>
        <message>
            <source>The patient's age is not known</source>
            <translation>Das Alter ist nicht bekannt</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>Verfall</translation>
        </message>
        <message>
            <source>ordered by</source>
            <translation>angeordnet von</translation>
        </message>
        <message>
            <source>prescriber on site</source>
            <translation>Arzt vor Ort</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Dose {number}: {missing} not said</source>
            <translation>Dosis {number}: {missing} nicht angegeben</translation>
        </message>
        <message>
            <source>Dose {number}: drawn and wasted not said</source>
            <translation>Dosis {number}: aufgezogen und verworfen nicht angegeben</translation>
        </message>
        <message>
            <source>Dose {number}: drawn, given and wasted differ by {balance} mg</source>
            <translation>Dosis {number}: aufgezogen, gegeben und verworfen weichen um {balance} mg ab</translation>
        </message>
        <message>
            <source>Dose {number}: not checked by a second person</source>
            <translation>Dosis {number}: nicht von einer zweiten Person geprüft</translation>
        </message>
        <message>
            <source>The set of T{minute:+g} is missing</source>
            <translation>Der Satz von T{minute:+g} fehlt</translation>
        </message>
        <message>
            <source>Sedation was not scored at T{minute:+g}</source>
            <translation>Sedierung bei T{minute:+g} nicht bewertet</translation>
        </message>
        <message>
            <source>By telephone, to be countersigned within 24 h: {what} ({prescriber})</source>
            <translation>Telefonisch, innerhalb 24 h gegenzuzeichnen: {what} ({prescriber})</translation>
        </message>
        <message>
            <source>{titles}: {missing} not said</source>
            <translation>{titles}: {missing} nicht angegeben</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Nicht unterschrieben</translation>
        </message>
        <message>
            <source>HR</source>
            <translation>HF</translation>
        </message>
        <message>
            <source>RR</source>
            <translation>AF</translation>
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
            <translation>MAP</translation>
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
            <translation>BD {digits}/{digits_2}</translation>
        </message>
        <message>
            <source>{vital} {digits}</source>
            <translation>{vital} {digits}</translation>
        </message>
        <message>
            <source>That lies before this session was opened</source>
            <translation>Das liegt vor Beginn dieser Sitzung</translation>
        </message>
        <message>
            <source>{clock:02d}:{clock_2:02d} is still to come, or was before this session was opened</source>
            <translation>{clock:02d}:{clock_2:02d} kommt erst noch oder lag vor Beginn dieser Sitzung</translation>
        </message>
        <message>
            <source>Two times: write only one, such as @-3 or @14:20</source>
            <translation>Zwei Zeiten: nur eine schreiben, etwa @-3 oder @14:20</translation>
        </message>
        <message>
            <source>Write the time as @-3 (three minutes ago) or @14:20</source>
            <translation>Zeit als @-3 (vor drei Minuten) oder @14:20 schreiben</translation>
        </message>
        <message>
            <source>That time is still to come: a measurement lies in the past</source>
            <translation>Diese Zeit kommt erst noch: eine Messung liegt in der Vergangenheit</translation>
        </message>
        <message>
            <source>That is too long ago</source>
            <translation>Das ist zu lange her</translation>
        </message>
        <message>
            <source>{hour}:{minute:02d} is not a time of day</source>
            <translation>{hour}:{minute:02d} ist keine Uhrzeit</translation>
        </message>
        <message>
            <source>{digits}: say what it is, such as rr {digits}</source>
            <translation>{digits}: sagen, was es ist, etwa rr {digits}</translation>
        </message>
        <message>
            <source>Too many numbers: BP, HR, SpO2, RR, then name the rest, such as temp 36.8</source>
            <translation>Zu viele Zahlen: BD, HF, SpO2, AF, das Übrige mit Namen, etwa temp 36,8</translation>
        </message>
        <message>
            <source>BP is there twice</source>
            <translation>BD steht zweimal da</translation>
        </message>
        <message>
            <source>{digits}... is not possible</source>
            <translation>{digits}... ist nicht möglich</translation>
        </message>
        <message>
            <source>{line} is not understood</source>
            <translation>{line} wird nicht verstanden</translation>
        </message>
        <message>
            <source>{name} needs a number</source>
            <translation>{name} braucht eine Zahl</translation>
        </message>
        <message>
            <source>, not {word}</source>
            <translation>, nicht {word}</translation>
        </message>
        <message>
            <source>{word} is not understood; the words are bp, hr, spo2, rr, moaas, dis, temp, rass</source>
            <translation>{word} wird nicht verstanden; die Wörter sind bp, hr, spo2, rr, moaas, dis, temp, rass</translation>
        </message>
        <message>
            <source>{label} is there twice</source>
            <translation>{label} steht zweimal da</translation>
        </message>
        <message>
            <source>{label} {digits} is not possible ({lowest}-{highest})</source>
            <translation>{label} {digits} ist nicht möglich ({lowest}-{highest})</translation>
        </message>
        <message>
            <source>Half a blood pressure: type both, such as 120/80; one value alone needs its name, such as hr 88</source>
            <translation>Halber Blutdruck: beide eingeben, etwa 120/80; ein einzelner Wert braucht seinen Namen, etwa hr 88</translation>
        </message>
        <message>
            <source>{digits}/{digits_2}: the diastolic must be below the systolic</source>
            <translation>{digits}/{digits_2}: der diastolische muss unter dem systolischen liegen</translation>
        </message>
        <message>
            <source>{drug} ({purposes}) at {at}, {minutes} min needed</source>
            <translation>{drug} ({purposes}), {at}; {minutes} min nötig</translation>
        </message>
        <message>
            <source>Choose a protocol first</source>
            <translation>Zuerst ein Protokoll wählen</translation>
        </message>
        <message>
            <source>a recording</source>
            <translation>eine Aufnahme</translation>
        </message>
        <message>
            <source>{why}; waived{told}: {reason}</source>
            <translation>{why}; erlassen{told}: {reason}</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>noch nicht beantwortet</translation>
        </message>
        <message>
            <source>looks intoxicated: no dose today</source>
            <translation>wirkt berauscht: heute keine Dosis</translation>
        </message>
        <message>
            <source>{words} {value}</source>
            <translation>{words} {value}</translation>
        </message>
        <message>
            <source>for the prescriber: {found}</source>
            <translation>ärztlich zu entscheiden: {found}</translation>
        </message>
        <message>
            <source>asked at session 1; again after 6 months or on any change</source>
            <translation>in Sitzung 1 gefragt; erneut nach 6 Monaten oder bei Änderungen</translation>
        </message>
        <message>
            <source>food</source>
            <translation>Essen</translation>
        </message>
        <message>
            <source>drink</source>
            <translation>Trinken</translation>
        </message>
        <message>
            <source>nasal spray</source>
            <translation>Nasenspray</translation>
        </message>
        <message>
            <source>{words} {hours} ago, {hours_2} h asked</source>
            <translation>{words} vor {hours}, verlangt {hours_2} h</translation>
        </message>
        <message>
            <source>{short}: wait, or write the reason</source>
            <translation>{short}: warten oder den Grund schreiben</translation>
        </message>
        <message>
            <source>{short}: {reason}</source>
            <translation>{short}: {reason}</translation>
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
            <translation>noch nicht vereinbart</translation>
        </message>
        <message>
            <source>somebody must go with the patient</source>
            <translation>jemand muss mitgehen</translation>
        </message>
        <message>
            <source>the escort's phone number is not known</source>
            <translation>die Telefonnummer der Begleitperson ist nicht bekannt</translation>
        </message>
        <message>
            <source>{relation}, {transport}</source>
            <translation>{relation}, {transport}</translation>
        </message>
        <message>
            <source>PHQ-9 item 9 is {item9}: ask about safety</source>
            <translation>PHQ-9 Frage 9 ist {item9}: nach Sicherheit fragen</translation>
        </message>
        <message>
            <source>older than {scales_days} days: fill in again, or say why not</source>
            <translation>älter als {scales_days} Tage: neu ausfüllen oder sagen, warum nicht</translation>
        </message>
        <message>
            <source>fill in, or say why not today</source>
            <translation>ausfüllen oder sagen, warum heute nicht</translation>
        </message>
        <message>
            <source>session {number}: briefed before</source>
            <translation>Sitzung {number}: schon eingewiesen</translation>
        </message>
        <message>
            <source>not asked by this protocol</source>
            <translation>in diesem Protokoll nicht verlangt</translation>
        </message>
        <message>
            <source>{why}; stands on page 1 of the report</source>
            <translation>{why}; steht auf Seite 1 des Berichts</translation>
        </message>
        <message>
            <source>no set yet; {sets} are needed</source>
            <translation>noch kein Satz; {sets} nötig</translation>
        </message>
        <message>
            <source>{count} of {sets} sets, {apart} min apart</source>
            <translation>{count} von {sets} Sätzen, {apart} min Abstand</translation>
        </message>
        <message>
            <source>{why}; {why_2}</source>
            <translation>{why}; {why_2}</translation>
        </message>
        <message>
            <source>last set {pressure}</source>
            <translation>letzter Satz {pressure}</translation>
        </message>
        <message>
            <source>BP {systolic}/{diastolic}, at or over {blocked_systolic}/{blocked_diastolic}: no dose</source>
            <translation>BD {systolic}/{diastolic}, ab {blocked_systolic}/{blocked_diastolic}: keine Dosis</translation>
        </message>
        <message>
            <source>BP {systolic}/{diastolic}, over {most}/{diastolic_2}: the prescriber decides</source>
            <translation>BD {systolic}/{diastolic}, über {most}/{diastolic_2}: ärztliche Entscheidung</translation>
        </message>
        <message>
            <source>MOAA/S {value}: no dose while sedated</source>
            <translation>MOAA/S {value}: keine Dosis bei Sedierung</translation>
        </message>
        <message>
            <source>HR {rate}, outside {limits}: the prescriber decides</source>
            <translation>HF {rate}, außerhalb {limits}: ärztliche Entscheidung</translation>
        </message>
        <message>
            <source>SpO2 {spo2}, below {spo2_prescriber}: the prescriber decides</source>
            <translation>SpO2 {spo2}, unter {spo2_prescriber}: ärztliche Entscheidung</translation>
        </message>
        <message>
            <source>SpO2 {spo2}, below {spo2_recheck}: measure again</source>
            <translation>SpO2 {spo2}, unter {spo2_recheck}: erneut messen</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Doses</source>
            <translation>Dosen</translation>
        </message>
        <message>
            <source>Last vitals</source>
            <translation>Letzte Vitalwerte</translation>
        </message>
        <message>
            <source>Open symptoms</source>
            <translation>Offene Symptome</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>Was ansteht</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>{code} since {minute_text}</source>
            <translation>{code} seit {minute_text}</translation>
        </message>
        <message>
            <source>no protocol yet</source>
            <translation>noch kein Protokoll</translation>
        </message>
        <message>
            <source>session {number}</source>
            <translation>Sitzung {number}</translation>
        </message>
        <message>
            <source>before the dose</source>
            <translation>vor der Dosis</translation>
        </message>
        <message>
            <source>{drug} {mg:g} mg {route} at {given_t}</source>
            <translation>{drug} {mg:g} mg {route}, {given_t}</translation>
        </message>
        <message>
            <source>{words}, infusion {state}, {mg:.1f} mg given</source>
            <translation>{words}, Infusion {state}, {mg:.1f} mg gegeben</translation>
        </message>
        <message>
            <source>BP</source>
            <translation>BD</translation>
        </message>
        <message>
            <source>none taken</source>
            <translation>keine gemessen</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>{label} {value}, {say}</source>
            <translation>{label} {value}, {say}</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>vor {minutes} min</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>{action} by {acknowledged_by}</source>
            <translation>{action} von {acknowledged_by}</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>{priority}: {text} ({seen})</source>
            <translation>{priority}: {text} ({seen})</translation>
        </message>
        <message>
            <source>{past} earlier, over</source>
            <translation>{past} frühere, vorbei</translation>
        </message>
        <message>
            <source>the record is signed</source>
            <translation>die Aufzeichnung ist unterschrieben</translation>
        </message>
        <message>
            <source>ended, to be signed</source>
            <translation>beendet, zu unterschreiben</translation>
        </message>
        <message>
            <source>in </source>
            <translation>in </translation>
        </message>
        <message>
            <source>due now</source>
            <translation>jetzt fällig</translation>
        </message>
        <message>
            <source>late by </source>
            <translation>überfällig um </translation>
        </message>
        <message>
            <source>set of vitals {when}{away_ms}</source>
            <translation>Satz Vitalwerte {when}{away_ms}</translation>
        </message>
        <message>
            <source>the dose has not been given</source>
            <translation>die Dosis wurde nicht gegeben</translation>
        </message>
        <message>
            <source>may leave from {minute_text} at the earliest</source>
            <translation>darf frühestens ab {minute_text} gehen</translation>
        </message>
        <message>
            <source>{ends} to {limit_text}</source>
            <translation>{ends} auf {limit_text}</translation>
        </message>
        <message>
            <source>onset</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>about {peak_mark} min</source>
            <translation>etwa {peak_mark} min</translation>
        </message>
        <message>
            <source> device {device}</source>
            <translation> Gerät {device}</translation>
        </message>
        <message>
            <source>{drug} {mg} mg{device}</source>
            <translation>{drug} {mg} mg{device}</translation>
        </message>
        <message>
            <source>infusion {change}</source>
            <translation>Infusion {change}</translation>
        </message>
        <message>
            <source>no complete set since the dose</source>
            <translation>kein vollständiger Satz seit der Dosis</translation>
        </message>
        <message>
            <source>{one} at {at}</source>
            <translation>{one} ({at})</translation>
        </message>
        <message>
            <source>{shown}: {bad}</source>
            <translation>{shown}: {bad}</translation>
        </message>
        <message>
            <source>{shown}: a second set {sets_apart} min apart</source>
            <translation>{shown}: ein zweiter Satz im Abstand von {sets_apart} min</translation>
        </message>
        <message>
            <source>{shown}: {next}</source>
            <translation>{shown}: {next}</translation>
        </message>
        <message>
            <source>{shown}: newest older than {newest_within} min</source>
            <translation>{shown}: neuester älter als {newest_within} min</translation>
        </message>
        <message>
            <source>not within {within_percent} % of baseline and higher than before</source>
            <translation>nicht innerhalb {within_percent} % vom Ausgangswert und höher als zuvor</translation>
        </message>
        <message>
            <source>{shown}: {why}</source>
            <translation>{shown}: {why}</translation>
        </message>
        <message>
            <source>{shown}{against}</source>
            <translation>{shown}{against}</translation>
        </message>
        <message>
            <source>must be below {systolic_below}/{diastolic_below}</source>
            <translation>muss unter {systolic_below}/{diastolic_below} liegen</translation>
        </message>
        <message>
            <source>systolic below {systolic_low_floor}</source>
            <translation>systolisch unter {systolic_low_floor}</translation>
        </message>
        <message>
            <source>systolic below {systolic_low} and not within {within_percent} % of baseline</source>
            <translation>systolisch unter {systolic_low} und nicht innerhalb {within_percent} % vom Ausgangswert</translation>
        </message>
        <message>
            <source>; baseline {base_s}/{base_d}</source>
            <translation>; Ausgangswert {base_s}/{base_d}</translation>
        </message>
        <message>
            <source>{shown}: the newest set standing after 1-3 min</source>
            <translation>{shown}: neuester Satz im Stehen nach 1-3 min</translation>
        </message>
        <message>
            <source>{shown}: not standing without dizziness</source>
            <translation>{shown}: steht nicht ohne Schwindel</translation>
        </message>
        <message>
            <source>{shown}, standing without dizziness</source>
            <translation>{shown}, steht ohne Schwindel</translation>
        </message>
        <message>
            <source>Over the last 2 weeks, how often have you been bothered by any of the following problems?</source>
            <translation>Wie oft fühlten Sie sich im Verlauf der letzten 2 Wochen durch die folgenden Beschwerden beeinträchtigt?</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Überhaupt nicht</translation>
        </message>
        <message>
            <source>Several days</source>
            <translation>An einzelnen Tagen</translation>
        </message>
        <message>
            <source>More than half the days</source>
            <translation>An mehr als der Hälfte der Tage</translation>
        </message>
        <message>
            <source>Nearly every day</source>
            <translation>Beinahe jeden Tag</translation>
        </message>
        <message>
            <source>Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.</source>
            <translation>Entwickelt von Dr. Robert L. Spitzer, Dr. Janet B.W. Williams, Dr. Kurt Kroenke und Kollegen, gefördert durch Pfizer Inc. Vervielfältigung, Übersetzung, Darstellung und Verbreitung ohne Genehmigung erlaubt.</translation>
        </message>
        <message>
            <source>PHQ-9</source>
            <translation>PHQ-9</translation>
        </message>
        <message>
            <source>Little interest or pleasure in doing things</source>
            <translation>Wenig Interesse oder Freude an Ihren Tätigkeiten</translation>
        </message>
        <message>
            <source>Feeling down, depressed, or hopeless</source>
            <translation>Niedergeschlagenheit, Schwermut oder Hoffnungslosigkeit</translation>
        </message>
        <message>
            <source>Trouble falling or staying asleep, or sleeping too much</source>
            <translation>Schwierigkeiten, ein- oder durchzuschlafen, oder vermehrter Schlaf</translation>
        </message>
        <message>
            <source>Feeling tired or having little energy</source>
            <translation>Müdigkeit oder Gefühl, keine Energie zu haben</translation>
        </message>
        <message>
            <source>Poor appetite or overeating</source>
            <translation>Verminderter Appetit oder übermäßiges Bedürfnis zu essen</translation>
        </message>
        <message>
            <source>Feeling bad about yourself — or that you are a failure or have let yourself or your family down</source>
            <translation>Schlechte Meinung von sich selbst; Gefühl, ein Versager zu sein oder die Familie enttäuscht zu haben</translation>
        </message>
        <message>
            <source>Trouble concentrating on things, such as reading the newspaper or watching television</source>
            <translation>Schwierigkeiten, sich auf etwas zu konzentrieren, z. B. beim Zeitunglesen oder Fernsehen</translation>
        </message>
        <message>
            <source>Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual</source>
            <translation>Waren Ihre Bewegungen oder Ihre Sprache so verlangsamt, dass es auch anderen auffallen würde? Oder waren Sie im Gegenteil „zappelig“ oder ruhelos und hatten dadurch einen stärkeren Bewegungsdrang als sonst?</translation>
        </message>
        <message>
            <source>Thoughts that you would be better off dead or of hurting yourself in some way</source>
            <translation>Gedanken, dass Sie lieber tot wären oder sich Leid zufügen möchten</translation>
        </message>
        <message>
            <source>moderately severe</source>
            <translation>mittelschwer</translation>
        </message>
        <message>
            <source>GAD-7</source>
            <translation>GAD-7</translation>
        </message>
        <message>
            <source>Feeling nervous, anxious, or on edge</source>
            <translation>Nervosität, Ängstlichkeit oder Anspannung</translation>
        </message>
        <message>
            <source>Not being able to stop or control worrying</source>
            <translation>Nicht in der Lage sein, Sorgen zu stoppen oder zu kontrollieren</translation>
        </message>
        <message>
            <source>Worrying too much about different things</source>
            <translation>Übermäßige Sorgen bezüglich verschiedener Angelegenheiten</translation>
        </message>
        <message>
            <source>Trouble relaxing</source>
            <translation>Schwierigkeiten zu entspannen</translation>
        </message>
        <message>
            <source>Being so restless that it is hard to sit still</source>
            <translation>Rastlosigkeit, so dass Stillsitzen schwer fällt</translation>
        </message>
        <message>
            <source>Becoming easily annoyed or irritable</source>
            <translation>Schnelle Verärgerung oder Gereiztheit</translation>
        </message>
        <message>
            <source>Feeling afraid, as if something awful might happen</source>
            <translation>Gefühl der Angst, so als würde etwas Schlimmes passieren</translation>
        </message>
        <message>
            <source>{name}: {given} of {count} answered</source>
            <translation>{name}: {given} von {count} beantwortet</translation>
        </message>
        <message>
            <source>{name} {total} of {highest}, {band}</source>
            <translation>{name} {total} von {highest}, {band}</translation>
        </message>
        <message>
            <source>Item 9 is {score}: ask about safety now, before going on</source>
            <translation>Frage 9 ist {score}: jetzt nach Sicherheit fragen, bevor es weitergeht</translation>
        </message>
        <message>
            <source>{name}: the answers come to {total}</source>
            <translation>{name}: die Antworten ergeben {total}</translation>
        </message>
        <message>
            <source>did not occur</source>
            <translation>trat nicht auf</translation>
        </message>
        <message>
            <source>Name and date of birth said by the patient</source>
            <translation>Name und Geburtsdatum selbst genannt</translation>
        </message>
        <message>
            <source>Protocol read out and agreed</source>
            <translation>Protokoll vorgelesen und bestätigt</translation>
        </message>
        <message>
            <source>Consent signed and still wanted today</source>
            <translation>Einwilligung unterschrieben und heute noch gewünscht</translation>
        </message>
        <message>
            <source>New illness since last time</source>
            <translation>Neue Erkrankung seit dem letzten Mal</translation>
        </message>
        <message>
            <source>New drug or changed dose</source>
            <translation>Neues Medikament oder geänderte Dosis</translation>
        </message>
        <message>
            <source>Alcohol or drugs in the last 24 h</source>
            <translation>Alkohol oder Drogen in den letzten 24 h</translation>
        </message>
        <message>
            <source>Chest pain</source>
            <translation>Brustschmerz</translation>
        </message>
        <message>
            <source>Bladder symptoms</source>
            <translation>Blasenbeschwerden</translation>
        </message>
        <message>
            <source>Pregnancy possible</source>
            <translation>Schwangerschaft möglich</translation>
        </message>
        <message>
            <source>Fall or head injury</source>
            <translation>Sturz oder Kopfverletzung</translation>
        </message>
        <message>
            <source>Psychosis or mania</source>
            <translation>Psychose oder Manie</translation>
        </message>
        <message>
            <source>Change in suicidal thoughts</source>
            <translation>Veränderung der Suizidgedanken</translation>
        </message>
        <message>
            <source>Today's blood-pressure tablets</source>
            <translation>Heutige Blutdrucktabletten</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>nicht genommen</translation>
        </message>
        <message>
            <source>not prescribed</source>
            <translation>nicht verordnet</translation>
        </message>
        <message>
            <source>Looks intoxicated now</source>
            <translation>Wirkt jetzt berauscht</translation>
        </message>
        <message>
            <source>Aneurysm or AV malformation (esketamine)</source>
            <translation>Aneurysma oder AV-Malformation (Esketamin)</translation>
        </message>
        <message>
            <source>Bleeding in the brain, ever (esketamine)</source>
            <translation>Hirnblutung, jemals (Esketamin)</translation>
        </message>
        <message>
            <source>Stroke</source>
            <translation>Schlaganfall</translation>
        </message>
        <message>
            <source>Hypersensitive to ketamine or esketamine</source>
            <translation>Überempfindlich gegen Ketamin oder Esketamin</translation>
        </message>
        <message>
            <source>Heart attack or cardiovascular event in the last 6 weeks</source>
            <translation>Herzinfarkt oder kardiovaskuläres Ereignis in den letzten 6 Wochen</translation>
        </message>
        <message>
            <source>Uncontrolled high blood pressure</source>
            <translation>Unkontrollierter Bluthochdruck</translation>
        </message>
        <message>
            <source>Unstable angina, heart failure or severe valve disease</source>
            <translation>Instabile Angina, Herzinsuffizienz oder schwerer Klappenfehler</translation>
        </message>
        <message>
            <source>Unstable slow or fast heart rhythm</source>
            <translation>Instabile Bradykardie oder Tachykardie</translation>
        </message>
        <message>
            <source>Raised intracranial pressure or head injury</source>
            <translation>Erhöhter Hirndruck oder Kopfverletzung</translation>
        </message>
        <message>
            <source>Severe lung disease, COPD included</source>
            <translation>Schwere Lungenerkrankung, auch COPD</translation>
        </message>
        <message>
            <source>Respiratory infection now (ketamine)</source>
            <translation>Akuter Atemwegsinfekt (Ketamin)</translation>
        </message>
        <message>
            <source>Sleep apnoea with BMI of 35 or more</source>
            <translation>Schlafapnoe mit BMI ab 35</translation>
        </message>
        <message>
            <source>Overactive thyroid</source>
            <translation>Schilddrüsenüberfunktion</translation>
        </message>
        <message>
            <source>Severe liver disease</source>
            <translation>Schwere Lebererkrankung</translation>
        </message>
        <message>
            <source>Bladder disease or cystitis, now or before</source>
            <translation>Blasenerkrankung oder Zystitis, jetzt oder früher</translation>
        </message>
        <message>
            <source>Seizures or epilepsy</source>
            <translation>Krampfanfälle oder Epilepsie</translation>
        </message>
        <message>
            <source>Glaucoma (ketamine)</source>
            <translation>Glaukom (Ketamin)</translation>
        </message>
        <message>
            <source>Porphyria (ketamine)</source>
            <translation>Porphyrie (Ketamin)</translation>
        </message>
        <message>
            <source>Pregnant, breast-feeding or (pre-)eclampsia</source>
            <translation>Schwanger, stillend oder (Prä-)Eklampsie</translation>
        </message>
        <message>
            <source>Psychosis ever, or in a parent, sibling or child</source>
            <translation>Psychose jemals, oder bei Eltern, Geschwistern oder Kindern</translation>
        </message>
        <message>
            <source>Mania, now or before</source>
            <translation>Manie, jetzt oder früher</translation>
        </message>
        <message>
            <source>Severe personality disorder</source>
            <translation>Schwere Persönlichkeitsstörung</translation>
        </message>
        <message>
            <source>Acute suicidality with intent</source>
            <translation>Akute Suizidalität mit Absicht</translation>
        </message>
        <message>
            <source>Active drug or alcohol use, or under 1 year abstinent</source>
            <translation>Aktiver Drogen- oder Alkoholkonsum oder unter 1 Jahr abstinent</translation>
        </message>
        <message>
            <source>Takes opioid, benzodiazepine, stimulant or MAOI</source>
            <translation>Nimmt Opioid, Benzodiazepin, Stimulans oder MAO-Hemmer</translation>
        </message>
        <message>
            <source>Takes theophylline or aminophylline</source>
            <translation>Nimmt Theophyllin oder Aminophyllin</translation>
        </message>
        <message>
            <source>Last food</source>
            <translation>Letzte Mahlzeit</translation>
        </message>
        <message>
            <source>Last drink</source>
            <translation>Letztes Getränk</translation>
        </message>
        <message>
            <source>Last nasal spray (none: leave empty)</source>
            <translation>Letztes Nasenspray (keines: leer lassen)</translation>
        </message>
        <message>
            <source>Medicines taken today</source>
            <translation>Heute genommene Medikamente</translation>
        </message>
        <message>
            <source>Reason for going on after a short fast</source>
            <translation>Grund, trotz kurzer Nüchternheit fortzufahren</translation>
        </message>
        <message>
            <source>Intention, in the patient's words</source>
            <translation>Intention, in eigenen Worten</translation>
        </message>
        <message>
            <source>Calming plan</source>
            <translation>Beruhigungsplan</translation>
        </message>
        <message>
            <source>Oxygen, suction and bag-mask at hand</source>
            <translation>Sauerstoff, Absaugung und Beatmungsbeutel griffbereit</translation>
        </message>
        <message>
            <source>Cuff fits, not on the IV arm</source>
            <translation>Manschette passt, nicht am i.v.-Arm</translation>
        </message>
        <message>
            <source>PHQ-9 total</source>
            <translation>PHQ-9 gesamt</translation>
        </message>
        <message>
            <source>PHQ-9 item 9</source>
            <translation>PHQ-9 Frage 9</translation>
        </message>
        <message>
            <source>GAD-7 total</source>
            <translation>GAD-7 gesamt</translation>
        </message>
        <message>
            <source>C-SSRS screener, result</source>
            <translation>C-SSRS-Screening, Ergebnis</translation>
        </message>
        <message>
            <source>C-SSRS judged by</source>
            <translation>C-SSRS beurteilt von</translation>
        </message>
        <message>
            <source>CADSS total</source>
            <translation>CADSS gesamt</translation>
        </message>
        <message>
            <source>MADRS total</source>
            <translation>MADRS gesamt</translation>
        </message>
        <message>
            <source>Another instrument, its name</source>
            <translation>Anderes Instrument, Name</translation>
        </message>
        <message>
            <source>Its score</source>
            <translation>Dessen Wert</translation>
        </message>
        <message>
            <source>Days since the scales were filled in</source>
            <translation>Tage seit dem Ausfüllen</translation>
        </message>
        <message>
            <source>Not done today, because</source>
            <translation>Heute nicht, weil</translation>
        </message>
        <message>
            <source>What failed</source>
            <translation>Was nicht bestand</translation>
        </message>
        <message>
            <source>Indication and earlier treatments</source>
            <translation>Indikation und frühere Behandlungen</translation>
        </message>
        <message>
            <source>Oral antidepressant</source>
            <translation>Orales Antidepressivum</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Allergien</translation>
        </message>
        <message>
            <source>Medicines (sedative, stimulant, MAOI, opioid)</source>
            <translation>Medikamente (Sedativum, Stimulans, MAO-Hemmer, Opioid)</translation>
        </message>
        <message>
            <source>Seated at rest for 5 min</source>
            <translation>5 min ruhig gesessen</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>Arm</translation>
        </message>
        <message>
            <source>Cuff size</source>
            <translation>Manschettengröße</translation>
        </message>
        <message>
            <source>Posture</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>Von einer zweiten Person geprüft</translation>
        </message>
        <message>
            <source>Enrolled in the REMS</source>
            <translation>Im REMS registriert</translation>
        </message>
        <message>
            <source>First treatment</source>
            <translation>Erste Behandlung</translation>
        </message>
        <message>
            <source>Takes a benzodiazepine</source>
            <translation>Nimmt ein Benzodiazepin</translation>
        </message>
        <message>
            <source>Takes another sedative or hypnotic</source>
            <translation>Nimmt anderes Sedativum oder Schlafmittel</translation>
        </message>
        <message>
            <source>Takes an opioid</source>
            <translation>Nimmt ein Opioid</translation>
        </message>
        <message>
            <source>Takes a stimulant</source>
            <translation>Nimmt ein Stimulans</translation>
        </message>
        <message>
            <source>Takes an MAOI</source>
            <translation>Nimmt einen MAO-Hemmer</translation>
        </message>
        <message>
            <source>Monitoring provider</source>
            <translation>Überwachende Fachkraft</translation>
        </message>
        <message>
            <source>Provider's telephone</source>
            <translation>Telefon der Fachkraft</translation>
        </message>
        <message>
            <source>Provider's e-mail</source>
            <translation>E-Mail der Fachkraft</translation>
        </message>
        <message>
            <source>Healthcare setting, name and address</source>
            <translation>Einrichtung, Name und Anschrift</translation>
        </message>
        <message>
            <source>Vital signs acceptable before the dose</source>
            <translation>Vitalwerte vor der Dosis annehmbar</translation>
        </message>
        <message>
            <source>Vital signs acceptable at the end</source>
            <translation>Vitalwerte am Ende annehmbar</translation>
        </message>
        <message>
            <source>Sedation: a serious adverse event</source>
            <translation>Sedierung: schwerwiegendes unerwünschtes Ereignis</translation>
        </message>
        <message>
            <source>Dissociation: a serious adverse event</source>
            <translation>Dissoziation: schwerwiegendes unerwünschtes Ereignis</translation>
        </message>
        <message>
            <source>Respiratory depression: a serious adverse event</source>
            <translation>Atemdepression: schwerwiegendes unerwünschtes Ereignis</translation>
        </message>
        <message>
            <source>Says who they are</source>
            <translation>Sagt, wer sie/er ist</translation>
        </message>
        <message>
            <source>Says where they are</source>
            <translation>Sagt, wo sie/er ist</translation>
        </message>
        <message>
            <source>Says what day it is</source>
            <translation>Sagt, welcher Tag ist</translation>
        </message>
        <message>
            <source>Walks steadily</source>
            <translation>Geht sicher</translation>
        </message>
        <message>
            <source>Nausea</source>
            <translation>Übelkeit</translation>
        </message>
        <message>
            <source>Suicidal thoughts, compared with before the dose</source>
            <translation>Suizidgedanken im Vergleich zu vor der Dosis</translation>
        </message>
        <message>
            <source>A plan</source>
            <translation>Ein Plan</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Absicht</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Verhalten</translation>
        </message>
        <message>
            <source>No driving until after a night's sleep</source>
            <translation>Kein Fahren bis nach einer Nacht Schlaf</translation>
        </message>
        <message>
            <source>No machinery</source>
            <translation>Keine Maschinen</translation>
        </message>
        <message>
            <source>No important decisions</source>
            <translation>Keine wichtigen Entscheidungen</translation>
        </message>
        <message>
            <source>A number to call</source>
            <translation>Eine Nummer zum Anrufen</translation>
        </message>
        <message>
            <source>Who follows up within 24 h</source>
            <translation>Wer meldet sich innerhalb 24 h</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Cannula out, or none was placed</source>
            <translation>Kanüle entfernt oder keine gelegt</translation>
        </message>
        <message>
            <source>Moves limbs: 2 all, 1 two, 0 none</source>
            <translation>Bewegt Gliedmaßen: 2 alle, 1 zwei, 0 keine</translation>
        </message>
        <message>
            <source>Newest pressure standing after 1-3 min</source>
            <translation>Neuester Druck im Stehen nach 1-3 min</translation>
        </message>
        <message>
            <source>Dizzy on standing</source>
            <translation>Schwindel im Stehen</translation>
        </message>
        <message>
            <source>Said that they leave</source>
            <translation>Sagte, dass sie/er geht</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Gegangen</translation>
        </message>
        <message>
            <source>Risks explained by</source>
            <translation>Risiken erklärt von</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>nicht beurteilt</translation>
        </message>
        <message>
            <source>none placed</source>
            <translation>keine gelegt</translation>
        </message>
        <message>
            <source>Left with</source>
            <translation>Gegangen mit</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Zeuge</translation>
        </message>
        <message>
            <source>Prescriber told</source>
            <translation>Arzt informiert</translation>
        </message>
        <message>
            <source>Clinic lead told</source>
            <translation>Klinikleitung informiert</translation>
        </message>
        <message>
            <source>Call due (next day)</source>
            <translation>Anruf fällig (nächster Tag)</translation>
        </message>
        <message>
            <source>Help called</source>
            <translation>Hilfe gerufen</translation>
        </message>
        <message>
            <source>Help arrived</source>
            <translation>Hilfe eingetroffen</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Übergeben an</translation>
        </message>
        <message>
            <source>Why no dose was given</source>
            <translation>Warum keine Dosis gegeben wurde</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemacht am</translation>
        </message>
        <message>
            <source>How the patient is, in their words</source>
            <translation>Befinden, in eigenen Worten</translation>
        </message>
        <message>
            <source>Safe now</source>
            <translation>Jetzt sicher</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Was folgt</translation>
        </message>
        <message>
            <source>Memories, in the patient's words</source>
            <translation>Erinnerungen, in eigenen Worten</translation>
        </message>
        <message>
            <source>Insights, in the patient's words</source>
            <translation>Einsichten, in eigenen Worten</translation>
        </message>
        <message>
            <source>What helped, in the patient's words</source>
            <translation>Was half, in eigenen Worten</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Eingereicht am</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>Eingereicht von</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Nachtrag</translation>
        </message>
        <message>
            <source>Follow-up made</source>
            <translation>Nachsorge gemacht</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Integration</translation>
        </message>
        <message>
            <source>REMS form submitted</source>
            <translation>REMS-Formular eingereicht</translation>
        </message>
        <message>
            <source>Identity and protocol</source>
            <translation>Identität und Protokoll</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Screening today</source>
            <translation>Screening heute</translation>
        </message>
        <message>
            <source>Full screening</source>
            <translation>Vollständiges Screening</translation>
        </message>
        <message>
            <source>Food, drink, medicines</source>
            <translation>Essen, Trinken, Medikamente</translation>
        </message>
        <message>
            <source>Intention and calming plan</source>
            <translation>Intention und Beruhigungsplan</translation>
        </message>
        <message>
            <source>Ride home arranged</source>
            <translation>Heimweg vereinbart</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Ausrüstung</translation>
        </message>
        <message>
            <source>PHQ-9 and GAD-7</source>
            <translation>PHQ-9 und GAD-7</translation>
        </message>
        <message>
            <source>Self-test of the room</source>
            <translation>Selbsttest des Raums</translation>
        </message>
        <message>
            <source>First-session briefing</source>
            <translation>Einweisung zur ersten Sitzung</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangswerte</translation>
        </message>
        <message>
            <source>Dose check by a second person</source>
            <translation>Vier-Augen-Kontrolle der Dosis</translation>
        </message>
        <message>
            <source>REMS form: before</source>
            <translation>REMS-Formular: vorher</translation>
        </message>
        <message>
            <source>REMS form: at the end</source>
            <translation>REMS-Formular: am Ende</translation>
        </message>
        <message>
            <source>Red symptoms</source>
            <translation>Rote Symptome</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Körper</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Psyche</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Getan</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Worte</translation>
        </message>
        <message>
            <source>Drug</source>
            <translation>Medikament</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Applikationsweg</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Gegeben von</translation>
        </message>
        <message>
            <source>Ordered by</source>
            <translation>Angeordnet von</translation>
        </message>
        <message>
            <source>L/min</source>
            <translation>L/min</translation>
        </message>
        <message>
            <source>Spat or swallowed</source>
            <translation>Ausgespuckt oder geschluckt</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Lage</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Severe headache</source>
            <translation>Starker Kopfschmerz</translation>
        </message>
        <message>
            <source>Breathless</source>
            <translation>Atemnot</translation>
        </message>
        <message>
            <source>Neurological sign</source>
            <translation>Neurologisches Zeichen</translation>
        </message>
        <message>
            <source>Seizure</source>
            <translation>Krampfanfall</translation>
        </message>
        <message>
            <source>Fainted</source>
            <translation>Ohnmacht</translation>
        </message>
        <message>
            <source>Unresponsive</source>
            <translation>Nicht ansprechbar</translation>
        </message>
        <message>
            <source>Vomited</source>
            <translation>Erbrochen</translation>
        </message>
        <message>
            <source>Dizzy</source>
            <translation>Schwindel</translation>
        </message>
        <message>
            <source>Headache</source>
            <translation>Kopfschmerz</translation>
        </message>
        <message>
            <source>Blurred vision</source>
            <translation>Verschwommenes Sehen</translation>
        </message>
        <message>
            <source>Double vision</source>
            <translation>Doppelbilder</translation>
        </message>
        <message>
            <source>Drowsy</source>
            <translation>Schläfrig</translation>
        </message>
        <message>
            <source>Confused</source>
            <translation>Verwirrt</translation>
        </message>
        <message>
            <source>Unsteady</source>
            <translation>Gangunsicher</translation>
        </message>
        <message>
            <source>Palpitations</source>
            <translation>Herzklopfen</translation>
        </message>
        <message>
            <source>Urinary urgency</source>
            <translation>Harndrang</translation>
        </message>
        <message>
            <source>Anxious</source>
            <translation>Ängstlich</translation>
        </message>
        <message>
            <source>Distressed</source>
            <translation>Belastet</translation>
        </message>
        <message>
            <source>Panic</source>
            <translation>Panik</translation>
        </message>
        <message>
            <source>Hallucination</source>
            <translation>Halluzination</translation>
        </message>
        <message>
            <source>Agitated</source>
            <translation>Unruhig</translation>
        </message>
        <message>
            <source>Tearful</source>
            <translation>Weint</translation>
        </message>
        <message>
            <source>Euphoric</source>
            <translation>Euphorisch</translation>
        </message>
        <message>
            <source>Emotionally raw</source>
            <translation>Emotional aufgewühlt</translation>
        </message>
        <message>
            <source>Drug given</source>
            <translation>Medikament gegeben</translation>
        </message>
        <message>
            <source>Oxygen on</source>
            <translation>Sauerstoff an</translation>
        </message>
        <message>
            <source>Oxygen off</source>
            <translation>Sauerstoff aus</translation>
        </message>
        <message>
            <source>Infusion paused</source>
            <translation>Infusion pausiert</translation>
        </message>
        <message>
            <source>Infusion resumed</source>
            <translation>Infusion fortgesetzt</translation>
        </message>
        <message>
            <source>Infusion stopped</source>
            <translation>Infusion gestoppt</translation>
        </message>
        <message>
            <source>Lozenge out</source>
            <translation>Lutschtablette entfernt</translation>
        </message>
        <message>
            <source>Position changed</source>
            <translation>Lage geändert</translation>
        </message>
        <message>
            <source>Reassured</source>
            <translation>Beruhigt</translation>
        </message>
        <message>
            <source>IV site checked</source>
            <translation>i.v.-Stelle geprüft</translation>
        </message>
        <message>
            <source>Toilet</source>
            <translation>Toilette</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Wasser</translation>
        </message>
        <message>
            <source>Blanket</source>
            <translation>Decke</translation>
        </message>
        <message>
            <source>Eye mask</source>
            <translation>Augenmaske</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Musik</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Somebody came in</source>
            <translation>Jemand kam herein</translation>
        </message>
        <message>
            <source>Somebody went out</source>
            <translation>Jemand ging hinaus</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>In the patient's words</source>
            <translation>In eigenen Worten</translation>
        </message>
        <message>
            <source>Theme for later</source>
            <translation>Thema für später</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>That time is still to come. Enter it when it has happened, or correct the time.</source>
            <translation>Diese Zeit kommt erst noch. Eintragen, wenn es geschehen ist, oder die Zeit berichtigen.</translation>
        </message>
        <message>
            <source>That time lies before this session was opened. Write it into a note instead.</source>
            <translation>Diese Zeit liegt vor Beginn dieser Sitzung. Bitte als Notiz schreiben.</translation>
        </message>
        <message>
            <source>The session ended at {ended_t}: readings stop there.</source>
            <translation>Die Sitzung ist beendet ({ended_t}): dort enden die Messwerte.</translation>
        </message>
        <message>
            <source>an earlier time</source>
            <translation>früher</translation>
        </message>
        <message>
            <source>Nothing was entered. Type a value, such as 120/80.</source>
            <translation>Nichts eingegeben. Einen Wert eingeben, etwa 120/80.</translation>
        </message>
        <message>
            <source>{vital} is not a vital sign that this program knows.</source>
            <translation>{vital} ist kein Vitalwert, den dieses Programm kennt.</translation>
        </message>
        <message>
            <source>{label} is there twice. Keep one of them.</source>
            <translation>{label} steht zweimal da. Einen behalten.</translation>
        </message>
        <message>
            <source>{label} {value} is not possible ({lowest}-{highest}). Check the number.</source>
            <translation>{label} {value} ist nicht möglich ({lowest}-{highest}). Zahl prüfen.</translation>
        </message>
        <message>
            <source>{systolic}/{diastolic}: the diastolic must be below the systolic. Check both numbers.</source>
            <translation>{systolic}/{diastolic}: der diastolische muss unter dem systolischen liegen. Beide Zahlen prüfen.</translation>
        </message>
        <message>
            <source>Half a blood pressure. Enter both numbers, such as 120/80.</source>
            <translation>Halber Blutdruck. Beide Zahlen eingeben, etwa 120/80.</translation>
        </message>
        <message>
            <source>{label} {value} is unusual. Press Enter again to keep it.</source>
            <translation>{label} {value} ist ungewöhnlich. Mit Enter erneut bestätigen.</translation>
        </message>
        <message>
            <source>That measurement is not in this session, or was struck. Enter it anew.</source>
            <translation>Diese Messung ist nicht in dieser Sitzung oder wurde gestrichen. Neu eingeben.</translation>
        </message>
        <message>
            <source>Nothing to correct. Type the right value, or strike the reading.</source>
            <translation>Nichts zu berichtigen. Richtigen Wert eingeben oder den Messwert streichen.</translation>
        </message>
        <message>
            <source>A correction needs a reason. Write a word or two.</source>
            <translation>Eine Berichtigung braucht einen Grund. Ein, zwei Worte schreiben.</translation>
        </message>
        <message>
            <source>That measurement has no {label}.</source>
            <translation>Diese Messung hat kein {label}.</translation>
        </message>
        <message>
            <source>That measurement is not in this session, or was struck already.</source>
            <translation>Diese Messung ist nicht in dieser Sitzung oder wurde schon gestrichen.</translation>
        </message>
        <message>
            <source>Striking a reading needs a reason. Write a word or two.</source>
            <translation>Streichen braucht einen Grund. Ein, zwei Worte schreiben.</translation>
        </message>
        <message>
            <source>That measurement does not have this value.</source>
            <translation>Diese Messung hat diesen Wert nicht.</translation>
        </message>
        <message>
            <source>Strike the whole blood pressure, not half of it.</source>
            <translation>Den ganzen Blutdruck streichen, nicht die Hälfte.</translation>
        </message>
        <message>
            <source>{code} is not a quick event that this program knows. Write a note instead.</source>
            <translation>{code} ist kein Schnelleintrag, den dieses Programm kennt. Bitte Notiz schreiben.</translation>
        </message>
        <message>
            <source>Enter this with the infusion, so that the dose is counted right.</source>
            <translation>Bitte bei der Infusion eintragen, damit die Dosis richtig gezählt wird.</translation>
        </message>
        <message>
            <source>Write down what was said.</source>
            <translation>Schreiben Sie auf, was gesagt wurde.</translation>
        </message>
        <message>
            <source>That symptom is not in this session, or was struck.</source>
            <translation>Dieses Symptom ist nicht in dieser Sitzung oder wurde gestrichen.</translation>
        </message>
        <message>
            <source>That symptom is resolved already. Note it anew if it is back.</source>
            <translation>Dieses Symptom ist schon vorbei. Neu eintragen, falls es wieder da ist.</translation>
        </message>
        <message>
            <source>A symptom cannot be over before it began. Check the time.</source>
            <translation>Ein Symptom kann nicht enden, bevor es begann. Zeit prüfen.</translation>
        </message>
        <message>
            <source>The note is empty. Write something, or leave it.</source>
            <translation>Die Notiz ist leer. Etwas schreiben oder sie verlassen.</translation>
        </message>
        <message>
            <source>That time is still to come. Correct the time of the note.</source>
            <translation>Diese Zeit kommt erst noch. Zeit der Notiz berichtigen.</translation>
        </message>
        <message>
            <source>That time lies before this session was opened.</source>
            <translation>Diese Zeit liegt vor Beginn dieser Sitzung.</translation>
        </message>
        <message>
            <source>That is not a note or a quick event of this session.</source>
            <translation>Das ist keine Notiz und kein Schnelleintrag dieser Sitzung.</translation>
        </message>
        <message>
            <source>Striking an entry needs a reason. Write a word or two.</source>
            <translation>Einen Eintrag zu streichen braucht einen Grund. Ein, zwei Worte schreiben.</translation>
        </message>
        <message>
            <source>That entry was struck already.</source>
            <translation>Dieser Eintrag wurde schon gestrichen.</translation>
        </message>
        <message>
            <source>That alert is over already.</source>
            <translation>Dieser Alarm ist schon vorbei.</translation>
        </message>
        <message>
            <source>A therapist marks an alert as seen by calling the nurse: choose called.</source>
            <translation>Therapeuten markieren einen Alarm als gesehen, indem sie die Pflegekraft rufen: Gerufen wählen.</translation>
        </message>
        <message>
            <source>Sound can be paused for {pause_ms} min at most, from now on.</source>
            <translation>Der Ton kann ab jetzt höchstens {pause_ms} min pausiert werden.</translation>
        </message>
        <message>
            <source>Nothing sounds that could be paused.</source>
            <translation>Es tönt nichts, das pausiert werden könnte.</translation>
        </message>
        <message>
            <source>The sound is not paused any more.</source>
            <translation>Der Ton ist nicht mehr pausiert.</translation>
        </message>
        <message>
            <source>Devices can be off on purpose for {off_ms} min at most, from now on.</source>
            <translation>Geräte können ab jetzt höchstens {off_ms} min absichtlich aus sein.</translation>
        </message>
        <message>
            <source>Devices are off on purpose already. Switch them back on first.</source>
            <translation>Geräte sind schon absichtlich aus. Zuerst wieder einschalten.</translation>
        </message>
        <message>
            <source>The devices are watched already.</source>
            <translation>Die Geräte werden schon überwacht.</translation>
        </message>
        <message>
            <source>No window is open: nothing is due that could be held, or the set is late already.</source>
            <translation>Kein Zeitfenster ist offen: nichts ist fällig, oder der Satz ist schon überfällig.</translation>
        </message>
        <message>
            <source>The cuff is held until the end of this window at most.</source>
            <translation>Die Manschette wird höchstens bis zum Ende dieses Zeitfensters angehalten.</translation>
        </message>
        <message>
            <source>{device} was not connected in this session.</source>
            <translation>{device} war in dieser Sitzung nicht verbunden.</translation>
        </message>
        <message>
            <source>A dose was given: the protocol stays. End this session and start another.</source>
            <translation>Eine Dosis wurde gegeben: das Protokoll bleibt. Diese Sitzung beenden und eine neue beginnen.</translation>
        </message>
        <message>
            <source>The protocol's text does not match its digest. Choose it again from the list.</source>
            <translation>Der Protokolltext passt nicht zu seiner Prüfsumme. Erneut aus der Liste wählen.</translation>
        </message>
        <message>
            <source>This protocol cannot be read: {mistake}. Check the file first.</source>
            <translation>Dieses Protokoll ist nicht lesbar: {mistake}. Zuerst die Datei prüfen.</translation>
        </message>
        <message>
            <source>An age of {age_years} years is not possible. Check the date of birth.</source>
            <translation>Ein Alter von {age_years} Jahren ist nicht möglich. Geburtsdatum prüfen.</translation>
        </message>
        <message>
            <source>A weight of {weight} kg is not possible. Check the number and its unit.</source>
            <translation>Ein Gewicht von {weight} kg ist nicht möglich. Zahl und Einheit prüfen.</translation>
        </message>
        <message>
            <source>This gate is not in the protocol in force.</source>
            <translation>Dieser Prüfpunkt gehört nicht zum geltenden Protokoll.</translation>
        </message>
        <message>
            <source>The dose was given. Write a note instead.</source>
            <translation>Die Dosis wurde gegeben. Bitte Notiz schreiben.</translation>
        </message>
        <message>
            <source>A reason is needed. Write it in the prescriber's words.</source>
            <translation>Ein Grund ist nötig. Bitte in ärztlichen Worten schreiben.</translation>
        </message>
        <message>
            <source>Name the prescriber who decides.</source>
            <translation>Bitte die entscheidende Ärztin oder den Arzt nennen.</translation>
        </message>
        <message>
            <source>A nurse enters this only as told by the prescriber on the telephone, read back. Mark it so.</source>
            <translation>Eine Pflegekraft trägt dies nur ein, wie ärztlich am Telefon gesagt und zurückgelesen. Bitte so kennzeichnen.</translation>
        </message>
        <message>
            <source>By telephone: say when it was told, and read it back to the prescriber.</source>
            <translation>Telefonisch: Zeit angeben und zurücklesen.</translation>
        </message>
        <message>
            <source>The time of the call is still to come. Check the time.</source>
            <translation>Die Zeit des Anrufs kommt erst noch. Zeit prüfen.</translation>
        </message>
        <message>
            <source>{name} is not a prescriber. Name the prescriber who decides.</source>
            <translation>{name} ist nicht ärztlich tätig. Bitte Ärztin oder Arzt nennen.</translation>
        </message>
        <message>
            <source>The dose was given: there is nothing to waive any more.</source>
            <translation>Die Dosis wurde gegeben: es gibt nichts mehr zu erlassen.</translation>
        </message>
        <message>
            <source>{title} is {state} already: there is nothing to waive.</source>
            <translation>{title} ist schon {state}: nichts zu erlassen.</translation>
        </message>
        <message>
            <source>{title} cannot be waived: {why}.</source>
            <translation>{title} kann nicht erlassen werden: {why}.</translation>
        </message>
        <message>
            <source>Choose a protocol before the dose.</source>
            <translation>Vor der Dosis ein Protokoll wählen.</translation>
        </message>
        <message>
            <source>This is a recording: nothing is given here.</source>
            <translation>Dies ist eine Aufnahme: hier wird nichts gegeben.</translation>
        </message>
        <message>
            <source>Still missing before the dose: {blockers}.</source>
            <translation>Vor der Dosis fehlt noch: {blockers}.</translation>
        </message>
        <message>
            <source>The dose in mg must be more than 0. Check the number.</source>
            <translation>Die Dosis in mg muss über 0 liegen. Zahl prüfen.</translation>
        </message>
        <message>
            <source>Name the drug.</source>
            <translation>Bitte das Medikament nennen.</translation>
        </message>
        <message>
            <source>A weight of {weight_kg} kg is not possible. Check the number and its unit.</source>
            <translation>Ein Gewicht von {weight_kg} kg ist nicht möglich. Zahl und Einheit prüfen.</translation>
        </message>
        <message>
            <source>The infusion's length must be more than 0 min. Check the number.</source>
            <translation>Die Infusionsdauer muss über 0 min liegen. Zahl prüfen.</translation>
        </message>
        <message>
            <source>Drawn and wasted cannot be less than 0 mg.</source>
            <translation>Aufgezogen und verworfen können nicht unter 0 mg liegen.</translation>
        </message>
        <message>
            <source>The protocol is for the route {route}, not {route_2}. Choose the matching protocol.</source>
            <translation>Das Protokoll ist für den Weg {route}, nicht {route_2}. Passendes Protokoll wählen.</translation>
        </message>
        <message>
            <source>The protocol is for {drugs}, not {drug}. Choose the matching protocol.</source>
            <translation>Das Protokoll ist für {drugs}, nicht {drug}. Passendes Protokoll wählen.</translation>
        </message>
        <message>
            <source>All {devices} devices of this protocol were given.</source>
            <translation>Alle {devices} Geräte dieses Protokolls wurden gegeben.</translation>
        </message>
        <message>
            <source>The next device is number {given}.</source>
            <translation>Das nächste Gerät ist Nummer {given}.</translation>
        </message>
        <message>
            <source>The devices are {device_apart} min apart: next in {rest}.</source>
            <translation>Die Geräte liegen {device_apart} min auseinander: nächstes in {rest}.</translation>
        </message>
        <message>
            <source>{outside}: it needs the prescriber who ordered it, and the reason.</source>
            <translation>{outside}: nötig sind die anordnende Ärztin/der Arzt und der Grund.</translation>
        </message>
        <message>
            <source>The second check is for another person than the one who gives the dose.</source>
            <translation>Die Zweitprüfung macht eine andere Person als die, die die Dosis gibt.</translation>
        </message>
        <message>
            <source>This protocol requires a check by a second person. Ask somebody to check drug, dose and patient.</source>
            <translation>Dieses Protokoll verlangt eine Prüfung durch eine zweite Person. Bitten Sie jemanden, Medikament, Dosis und Person zu prüfen.</translation>
        </message>
        <message>
            <source>Only a recording assumes its dose and its baseline.</source>
            <translation>Nur eine Aufnahme nimmt Dosis und Ausgangswerte an.</translation>
        </message>
        <message>
            <source>That infusion is not in this session.</source>
            <translation>Diese Infusion ist nicht in dieser Sitzung.</translation>
        </message>
        <message>
            <source>The infusion had not begun then. Check the time.</source>
            <translation>Die Infusion hatte da noch nicht begonnen. Zeit prüfen.</translation>
        </message>
        <message>
            <source>The infusion is {state} already.</source>
            <translation>Die Infusion ist schon {state}.</translation>
        </message>
        <message>
            <source>The infusion is paused already.</source>
            <translation>Die Infusion ist schon pausiert.</translation>
        </message>
        <message>
            <source>The infusion is running already.</source>
            <translation>Die Infusion läuft schon.</translation>
        </message>
        <message>
            <source>A new rate is needed, in mg/h. To halt the infusion choose pause or stop.</source>
            <translation>Eine neue Rate in mg/h ist nötig. Zum Anhalten Pause oder Stopp wählen.</translation>
        </message>
        <message>
            <source>That dose is not in this session.</source>
            <translation>Diese Dosis ist nicht in dieser Sitzung.</translation>
        </message>
        <message>
            <source>That is the time which stands already.</source>
            <translation>Das ist die Zeit, die schon gilt.</translation>
        </message>
        <message>
            <source>The infusion was changed before that time. Check the time.</source>
            <translation>Die Infusion wurde vor dieser Zeit geändert. Zeit prüfen.</translation>
        </message>
        <message>
            <source>{title} is not asked by the protocol in force.</source>
            <translation>{title} wird vom geltenden Protokoll nicht verlangt.</translation>
        </message>
        <message>
            <source>{title} is read from the record. Take the measurement that is missing.</source>
            <translation>{title} wird aus der Aufzeichnung gelesen. Die fehlende Messung machen.</translation>
        </message>
        <message>
            <source>No dose was given yet: this is judged at the end.</source>
            <translation>Noch keine Dosis gegeben: dies wird am Ende beurteilt.</translation>
        </message>
        <message>
            <source>No dose was given: there is nothing to override.</source>
            <translation>Keine Dosis gegeben: es braucht keine Ausnahme.</translation>
        </message>
        <message>
            <source>Say which criteria are overridden.</source>
            <translation>Sagen Sie, für welche Kriterien die Ausnahme gilt.</translation>
        </message>
        <message>
            <source>{title} cannot be overridden. Wait, or end the session as left or transferred.</source>
            <translation>Für {title} ist keine Ausnahme möglich. Warten oder als gegangen oder verlegt beenden.</translation>
        </message>
        <message>
            <source>{title} is met: there is nothing to override.</source>
            <translation>{title} ist erfüllt: es braucht keine Ausnahme.</translation>
        </message>
        <message>
            <source>Not by telephone at this blood pressure. The prescriber must see the patient.</source>
            <translation>Nicht telefonisch bei diesem Blutdruck. Ärztliche Untersuchung nötig.</translation>
        </message>
        <message>
            <source>That time is still to come. End the session when the patient has gone.</source>
            <translation>Diese Zeit kommt erst noch. Sitzung beenden, wenn die Person gegangen ist.</translation>
        </message>
        <message>
            <source>The session cannot end before its last dose. Check the time.</source>
            <translation>Die Sitzung kann nicht vor ihrer letzten Dosis enden. Zeit prüfen.</translation>
        </message>
        <message>
            <source>At {when}: {barred}</source>
            <translation>Bei {when}: {barred}</translation>
        </message>
        <message>
            <source>The patient was still measured at {last}, after {when}. Check the time.</source>
            <translation>Bei {last}, nach {when}, wurde noch gemessen. Zeit prüfen.</translation>
        </message>
        <message>
            <source>End the session first: say how and when the patient left.</source>
            <translation>Zuerst die Sitzung beenden: sagen, wie und wann die Person ging.</translation>
        </message>
        <message>
            <source>The record is not stored completely. Wait until recording works again, then sign.</source>
            <translation>Die Aufzeichnung ist nicht vollständig gespeichert. Warten, bis wieder aufgezeichnet wird, dann unterschreiben.</translation>
        </message>
        <message>
            <source>A signature needs the printed name and what it means.</source>
            <translation>Eine Unterschrift braucht den Namen in Druckschrift und ihre Bedeutung.</translation>
        </message>
        <message>
            <source>{name} has signed already. Write an addendum instead.</source>
            <translation>{name} hat schon unterschrieben. Bitte Nachtrag schreiben.</translation>
        </message>
        <message>
            <source>An administrator records that the REMS form was submitted, and nothing else of the session.</source>
            <translation>Administratoren vermerken, dass das REMS-Formular eingereicht wurde, und sonst nichts.</translation>
        </message>
        <message>
            <source>The record is not signed yet. Write a note instead.</source>
            <translation>Die Aufzeichnung ist noch nicht unterschrieben. Bitte Notiz schreiben.</translation>
        </message>
        <message>
            <source>The addendum is empty. Write something, or leave it.</source>
            <translation>Der Nachtrag ist leer. Etwas schreiben oder ihn verlassen.</translation>
        </message>
        <message>
            <source>The entry that this addendum is about is not in the record.</source>
            <translation>Der Eintrag, um den es im Nachtrag geht, ist nicht in der Aufzeichnung.</translation>
        </message>
        <message>
            <source>The session has not ended yet. Write a note instead.</source>
            <translation>Die Sitzung ist noch nicht beendet. Bitte Notiz schreiben.</translation>
        </message>
        <message>
            <source>An addendum needs the printed name of its writer.</source>
            <translation>Ein Nachtrag braucht den Namen in Druckschrift.</translation>
        </message>
        <message>
            <source>This session has no REMS form: no esketamine was given.</source>
            <translation>Diese Sitzung hat kein REMS-Formular: kein Esketamin gegeben.</translation>
        </message>
        <message>
            <source>Not said yet: {missing}.</source>
            <translation>Noch nicht angegeben: {missing}.</translation>
        </message>
        <message>
            <source>Nothing was written. Write something, or leave it.</source>
            <translation>Nichts geschrieben. Etwas schreiben oder es verlassen.</translation>
        </message>
        <message>
            <source>That is not a waiver or override by telephone.</source>
            <translation>Das ist weder telefonisch erlassen noch eine telefonische Ausnahme.</translation>
        </message>
        <message>
            <source>To be countersigned by {prescriber}, who gave it.</source>
            <translation>Gegenzuzeichnen von {prescriber}, von dort kam es.</translation>
        </message>
        <message>
            <source>That is countersigned already.</source>
            <translation>Das ist schon gegengezeichnet.</translation>
        </message>
        <message>
            <source>The session is not signed yet. Sign-off comes after that.</source>
            <translation>Die Sitzung ist noch nicht unterschrieben. Abgezeichnet wird danach.</translation>
        </message>
        <message>
            <source>This protocol has no such limit.</source>
            <translation>Dieses Protokoll hat keine solche Grenze.</translation>
        </message>
        <message>
            <source>This rule is off in the protocol. Its limit would change nothing.</source>
            <translation>Diese Regel ist im Protokoll aus. Ihre Grenze würde nichts ändern.</translation>
        </message>
        <message>
            <source>Another limit needs a reason. Write a word or two.</source>
            <translation>Eine andere Grenze braucht einen Grund. Ein, zwei Worte schreiben.</translation>
        </message>
        <message>
            <source>The limit is in {unit}, not in {unit_2}.</source>
            <translation>Die Grenze ist in {unit}, nicht in {unit_2}.</translation>
        </message>
        <message>
            <source>The limit is {limit} by now. Look again before you change it.</source>
            <translation>Die Grenze ist inzwischen {limit}. Vor dem Ändern erneut ansehen.</translation>
        </message>
        <message>
            <source>A band needs both its ends, any other rule one limit.</source>
            <translation>Ein Band braucht beide Enden, jede andere Regel eine Grenze.</translation>
        </message>
        <message>
            <source>That is the limit which stands already.</source>
            <translation>Das ist die Grenze, die schon gilt.</translation>
        </message>
        <message>
            <source>{person_role} is not a role. Choose one of: {roles}.</source>
            <translation>{person_role} ist keine Rolle. Wählen Sie: {roles}.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Eine Person braucht einen Namen.</translation>
        </message>
        <message>
            <source>{person} is not signed in.</source>
            <translation>{person} ist nicht angemeldet.</translation>
        </message>
        <message>
            <source>{person} is responsible for this session. Hand over first.</source>
            <translation>{person} ist für diese Sitzung verantwortlich. Zuerst übergeben.</translation>
        </message>
        <message>
            <source>{holder} is responsible and hands over, not {by}.</source>
            <translation>{holder} ist verantwortlich und übergibt, nicht {by}.</translation>
        </message>
        <message>
            <source>Hand over to another person.</source>
            <translation>An eine andere Person übergeben.</translation>
        </message>
        <message>
            <source>{to_name} is not signed in. Sign in with the PIN first.</source>
            <translation>{to_name} ist nicht angemeldet. Zuerst mit PIN anmelden.</translation>
        </message>
        <message>
            <source>{name} is signed in as {person_role}. A nurse or a prescriber takes over.</source>
            <translation>{name} ist als {person_role} angemeldet. Pflege oder Ärztin/Arzt übernimmt.</translation>
        </message>
        <message>
            <source>Choose the entries that are yours.</source>
            <translation>Wählen Sie Ihre Einträge.</translation>
        </message>
        <message>
            <source>One of these entries was claimed already, or was not made behind the lock.</source>
            <translation>Einer dieser Einträge wurde schon übernommen oder nicht hinter der Sperre gemacht.</translation>
        </message>
        <message>
            <source>The note was not kept. Write it again.</source>
            <translation>Die Notiz wurde nicht behalten. Bitte neu schreiben.</translation>
        </message>
        <message>
            <source>Unlock first: only typed values are taken behind the lock.</source>
            <translation>Zuerst entsperren: hinter der Sperre werden nur eingegebene Werte angenommen.</translation>
        </message>
        <message>
            <source>Unlock first: behind the lock an infusion can be paused or stopped.</source>
            <translation>Zuerst entsperren: hinter der Sperre kann eine Infusion pausiert oder gestoppt werden.</translation>
        </message>
        <message>
            <source>Unlock first: behind the lock only what was entered there can be struck.</source>
            <translation>Zuerst entsperren: hinter der Sperre kann nur dort Eingetragenes gestrichen werden.</translation>
        </message>
        <message>
            <source>The emergency card is open already; its stopwatch runs on.</source>
            <translation>Die Notfallkarte ist schon offen; ihre Stoppuhr läuft weiter.</translation>
        </message>
        <message>
            <source>No emergency is open.</source>
            <translation>Kein Notfall ist offen.</translation>
        </message>
        <message>
            <source>An emergency cannot be over before it began. Check the time.</source>
            <translation>Ein Notfall kann nicht enden, bevor er begann. Zeit prüfen.</translation>
        </message>
        <message>
            <source>Sedation</source>
            <translation>Sedierung</translation>
        </message>
        <message>
            <source>Dissociation</source>
            <translation>Dissoziation</translation>
        </message>
        <message>
            <source>Respiratory depression</source>
            <translation>Atemdepression</translation>
        </message>
        <message>
            <source>Treatment date</source>
            <translation>Behandlungsdatum</translation>
        </message>
        <message>
            <source>Dose, mg</source>
            <translation>Dosis, mg</translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation>Chargennummer</translation>
        </message>
        <message>
            <source>BP before</source>
            <translation>BD vorher</translation>
        </message>
        <message>
            <source>BP at 40 min</source>
            <translation>BD nach 40 min</translation>
        </message>
        <message>
            <source>BP at the end</source>
            <translation>BD am Ende</translation>
        </message>
        <message>
            <source>{label}: onset</source>
            <translation>{label}: Beginn</translation>
        </message>
        <message>
            <source>{label}: resolved</source>
            <translation>{label}: Ende</translation>
        </message>
        <message>
            <source>Minutes from the first device to the end</source>
            <translation>Minuten vom ersten Gerät bis zum Ende</translation>
        </message>
        <message>
            <source>Ready to leave after, minutes</source>
            <translation>Bereit zu gehen nach, Minuten</translation>
        </message>
        <message>
            <source>{minute} min</source>
            <translation>{minute} min</translation>
        </message>
        <message>
            <source>This computer's clock stands {bridged} min before the last entry. Check date and time, then say whether they are right now. If they are, the session goes on from its last entry.</source>
            <translation>Die Uhr dieses Computers steht {bridged} min vor dem letzten Eintrag. Datum und Uhrzeit prüfen und sagen, ob sie jetzt stimmen. Dann geht die Sitzung ab ihrem letzten Eintrag weiter.</translation>
        </message>
        <message>
            <source>The last entry is {bridged} h old by this computer's clock. Check date and time, then say whether they are right now.</source>
            <translation>Der letzte Eintrag ist nach der Uhr dieses Computers {bridged} h alt. Datum und Uhrzeit prüfen und sagen, ob sie jetzt stimmen.</translation>
        </message>
        <message>
            <source>{vitals}: {shown} is shown, {also} is recorded too.</source>
            <translation>{vitals}: {shown} wird angezeigt, {also} wird auch aufgezeichnet.</translation>
        </message>
        <message>
            <source>{vitals}: {shown} is shown, {also} are recorded too.</source>
            <translation>{vitals}: {shown} wird angezeigt, {also} werden auch aufgezeichnet.</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} und {last}</translation>
        </message>
        <message>
            <source>{name} {score}</source>
            <translation>{name} {score}</translation>
        </message>
        <message>
            <source>{name} {total} of {highest} ({shown})</source>
            <translation>{name} {total} von {highest} ({shown})</translation>
        </message>
        <message>
            <source>steady gait</source>
            <translation>sicherer Gang</translation>
        </message>
        <message>
            <source>as judged</source>
            <translation>wie beurteilt</translation>
        </message>
        <message>
            <source>RR {resp_rate}</source>
            <translation>AF {resp_rate}</translation>
        </message>
        <message>
            <source>SBP {systolic} against {baseline_systolic}</source>
            <translation>SBD {systolic} gegen {baseline_systolic}</translation>
        </message>
        <message>
            <source>MOAA/S {moaas}</source>
            <translation>MOAA/S {moaas}</translation>
        </message>
        <message>
            <source>oxygen saturation</source>
            <translation>Sauerstoffsättigung</translation>
        </message>
        <message>
            <source>SpO2 {spo2} on oxygen</source>
            <translation>SpO2 {spo2} mit Sauerstoff</translation>
        </message>
        <message>
            <source>SpO2 {spo2}</source>
            <translation>SpO2 {spo2}</translation>
        </message>
        <message>
            <source>vital signs</source>
            <translation>Vitalwerte</translation>
        </message>
        <message>
            <source>BP and HR</source>
            <translation>BD und HF</translation>
        </message>
        <message>
            <source>person not identified</source>
            <translation>nicht identifizierte Person</translation>
        </message>
        <message>
            <source>{minute_text} {what}</source>
            <translation>{minute_text} {what}</translation>
        </message>
        <message>
            <source>BP {upper:g}/{lower:g}</source>
            <translation>BD {upper:g}/{lower:g}</translation>
        </message>
        <message>
            <source>{label} {value:g}</source>
            <translation>{label} {value:g}</translation>
        </message>
        <message>
            <source>alert {action}: {text}</source>
            <translation>Alarm {action}: {text}</translation>
        </message>
        <message>
            <source>alert {action}</source>
            <translation>Alarm {action}</translation>
        </message>
        <message>
            <source>struck event {target}</source>
            <translation>strich Ereignis {target}</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Anzeige</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Notfallkarte</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>one of: {choices}</source>
            <translation>eines von: {choices}</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>eine ganze Zahl von {least} bis {most}</translation>
        </message>
        <message>
            <source>one line</source>
            <translation>eine Zeile</translation>
        </message>
        <message>
            <source>at most {longest} characters</source>
            <translation>höchstens {longest} Zeichen</translation>
        </message>
        <message>
            <source>At each due time of the protocol: wait for a press, or let the schedule start the cuff.</source>
            <translation>Zu jeder fälligen Zeit des Protokolls: auf einen Druck warten oder den Zeitplan die Manschette starten lassen.</translation>
        </message>
        <message>
            <source>Cuff at due times</source>
            <translation>Manschette zu fälligen Zeiten</translation>
        </message>
        <message>
            <source>Wait for a press</source>
            <translation>Auf Druck warten</translation>
        </message>
        <message>
            <source>Start by itself</source>
            <translation>Selbst starten</translation>
        </message>
        <message>
            <source>After a medium or high blood pressure alert: wait for a press, or repeat it when the recheck is due.</source>
            <translation>Nach einem mittleren oder hohen Blutdruckalarm: auf einen Druck warten oder wiederholen, wenn die Kontrolle fällig ist.</translation>
        </message>
        <message>
            <source>Cuff after an alert</source>
            <translation>Manschette nach Alarm</translation>
        </message>
        <message>
            <source>Repeat by itself</source>
            <translation>Selbst wiederholen</translation>
        </message>
        <message>
            <source>Language of the window, from the next start on. Records and reports stay in English.</source>
            <translation>Sprache des Fensters, ab dem nächsten Start. Aufzeichnungen und Berichte bleiben englisch.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Wie dieser Computer</translation>
        </message>
        <message>
            <source>Colours of the window: dim for a dark room.</source>
            <translation>Farben des Fensters: gedimmt für einen dunklen Raum.</translation>
        </message>
        <message>
            <source>Dim</source>
            <translation>Gedimmt</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>How large everything in the window is, as far as this screen has room for it. Counts from the next start.</source>
            <translation>Wie groß alles im Fenster ist, soweit dieser Bildschirm Platz hat. Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>As this computer's own text</source>
            <translation>Wie der Text dieses Computers</translation>
        </message>
        <message>
            <source>Darken the screen a little from onset to the end of the peak; values and alerts keep their contrast.</source>
            <translation>Dunkelt den Bildschirm von Beginn bis Ende des Höhepunkts etwas ab; Werte und Alarme behalten ihren Kontrast.</translation>
        </message>
        <message>
            <source>Brightness follows the phase</source>
            <translation>Helligkeit folgt der Phase</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Letters and digits at the foot of the page, for a screen without a keyboard: when a finger is on a text field, or in every text field.</source>
            <translation>Buchstaben und Ziffern am Fuß der Seite, für einen Bildschirm ohne Tastatur: wenn ein Finger auf einem Textfeld liegt, oder in jedem Textfeld.</translation>
        </message>
        <message>
            <source>Keyboard on the screen</source>
            <translation>Bildschirmtastatur</translation>
        </message>
        <message>
            <source>For a finger</source>
            <translation>Für einen Finger</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>What the clinic does in an emergency, one step a line. It stands on the emergency card as written here.</source>
            <translation>Was die Klinik im Notfall tut, ein Schritt je Zeile. Steht so auf der Notfallkarte.</translation>
        </message>
        <message>
            <source>The clinic's own steps</source>
            <translation>Eigene Schritte der Klinik</translation>
        </message>
        <message>
            <source>Minutes without input after which a running session hides who the patient is. Elsewhere it is 3 minutes.</source>
            <translation>Minuten ohne Eingabe, nach denen eine laufende Sitzung verbirgt, um wen es geht. Sonst sind es 3 Minuten.</translation>
        </message>
        <message>
            <source>Privacy lock</source>
            <translation>Privatsphärensperre</translation>
        </message>
        <message>
            <source>Paper of printed reports.</source>
            <translation>Papier gedruckter Berichte.</translation>
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
            <translation>Wie Daten in Berichten geschrieben werden.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>As this computer does</source>
            <translation>Wie auf diesem Computer</translation>
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
            <translation>Das Logo der Klinik für Berichte: wo die PNG-, JPEG- oder einfache SVG-Datei liegt. Leer: kein Logo.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Sessions that begin now are encrypted on the disk, if this data has a key. Off: whoever has the disk reads them, and Home says so.</source>
            <translation>Jetzt beginnende Sitzungen werden auf dem Datenträger verschlüsselt, wenn diese Daten einen Schlüssel haben. Aus: wer den Datenträger hat, liest sie, und die Startseite sagt es.</translation>
        </message>
        <message>
            <source>Encrypt new sessions</source>
            <translation>Neue Sitzungen verschlüsseln</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>How the room sounds. Everything shows in any case, and what is silent is said on the screen all the time.</source>
            <translation>Wie der Raum tönt. Angezeigt wird alles, und was stumm ist, steht immer auf dem Bildschirm.</translation>
        </message>
        <message>
            <source>Room profile</source>
            <translation>Raumprofil</translation>
        </message>
        <message>
            <source>Quiet: high sounds, medium chimes once</source>
            <translation>Ruhig: hohe tönen, mittlere läuten einmal</translation>
        </message>
        <message>
            <source>Normal: all sound</source>
            <translation>Normal: alle Töne</translation>
        </message>
        <message>
            <source>Headset: all sound, there alone</source>
            <translation>Kopfhörer: alle Töne, nur dort</translation>
        </message>
        <message>
            <source>The one sound output of the headset profile, as this computer's sound settings name it.</source>
            <translation>Der eine Tonausgang des Kopfhörerprofils, wie ihn die Toneinstellungen dieses Computers nennen.</translation>
        </message>
        <message>
            <source>Headset</source>
            <translation>Kopfhörer</translation>
        </message>
        <message>
            <source>What the screen says when nobody answers an alert: whom to call, and how.</source>
            <translation>Was der Bildschirm sagt, wenn niemand auf einen Alarm antwortet: wen rufen und wie.</translation>
        </message>
        <message>
            <source>Call line</source>
            <translation>Rufzeile</translation>
        </message>
        <message>
            <source>Oxygen
Suction
Bag-mask
Defibrillator (AED)
Emergency drugs in date
Cuff sizes</source>
            <translation>Sauerstoff
Absaugung
Beatmungsbeutel
Defibrillator (AED)
Notfallmedikamente haltbar
Manschettengrößen</translation>
        </message>
        <message>
            <source>What a person looks at for the self-test of the room, one thing a line.</source>
            <translation>Was eine Person für den Selbsttest des Raums ansieht, eines je Zeile.</translation>
        </message>
        <message>
            <source>The clinic's own list of the self-test</source>
            <translation>Eigene Liste der Klinik für den Selbsttest</translation>
        </message>
        <message>
            <source>Where a backup is made once a day by itself: a folder on a second disk or a share. Empty: none is made.</source>
            <translation>Wo einmal täglich selbsttätig gesichert wird: ein Ordner auf einem zweiten Datenträger oder einer Freigabe. Leer: keine Sicherung.</translation>
        </message>
        <message>
            <source>Daily backup to</source>
            <translation>Tägliche Sicherung nach</translation>
        </message>
        <message>
            <source>How many backups of this data stay there; older ones go when a new one is whole.</source>
            <translation>Wie viele Sicherungen dieser Daten dort bleiben; ältere gehen, wenn eine neue vollständig ist.</translation>
        </message>
        <message>
            <source>Backups that stay</source>
            <translation>Behaltene Sicherungen</translation>
        </message>
        <message>
            <source>Where every event of a running session is copied to within a second: a folder on a second disk or a share. Empty: nowhere.</source>
            <translation>Wohin jedes Ereignis einer laufenden Sitzung binnen einer Sekunde kopiert wird: ein Ordner auf einem zweiten Datenträger oder einer Freigabe. Leer: nirgends.</translation>
        </message>
        <message>
            <source>Second copy while a session runs</source>
            <translation>Zweite Kopie während der Sitzung</translation>
        </message>
        <message>
            <source>How long signed sessions are kept before the lead is asked to let them go. 0: nothing is ever proposed.</source>
            <translation>Wie lange unterschriebene Sitzungen behalten werden, bevor die Leitung gefragt wird. 0: nie wird etwas vorgeschlagen.</translation>
        </message>
        <message>
            <source>Keep sessions for</source>
            <translation>Sitzungen behalten für</translation>
        </message>
        <message>
            <source>years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>simulated oximeter, capnometer and cuff</source>
            <translation>simuliertes Oximeter, Kapnometer und Manschette</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Ganz</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <source>Stop cuff</source>
            <translation>Messung stopp</translation>
        </message>
        <message>
            <source>Before 12/12</source>
            <translation>Vorher 12/12</translation>
        </message>
        <message>
            <source>Infusion</source>
            <translation>Infusion</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signieren</translation>
        </message>
        <message>
            <source>Discharge 20/20</source>
            <translation>Entlassen 20/20</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächstes</translation>
        </message>
        <message>
            <source>NEXT</source>
            <translation>NÄCHSTES</translation>
        </message>
        <message>
            <source>Vitals</source>
            <translation>Vitalwerte</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Kurve</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Discharge</source>
            <translation>Entlassung</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Notfall</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Ruhe</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Quittieren</translation>
        </message>
        <message>
            <source>Show patient</source>
            <translation>Person zeigen</translation>
        </message>
        <message>
            <source>+{more} more</source>
            <translation>+{more} weitere</translation>
        </message>
        <message>
            <source> · seen</source>
            <translation> · gesehen</translation>
        </message>
        <message>
            <source>+99 more</source>
            <translation>+99 weitere</translation>
        </message>
        <message>
            <source>NOT ANSWERED</source>
            <translation>NICHT BEANTWORTET</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>nicht gesehen</translation>
        </message>
        <message>
            <source>not acknowledged</source>
            <translation>nicht quittiert</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <source>, {tone} priority</source>
            <translation>, Priorität {tone}</translation>
        </message>
        <message>
            <source>{chart}: {label}{tone}, {words}</source>
            <translation>{chart}: {label}{tone}, {words}</translation>
        </message>
        <message>
            <source>{value:g}</source>
            <translation>{value:g}</translation>
        </message>
        <message>
            <source>opens {count} sessions</source>
            <translation>öffnet {count} Sitzungen</translation>
        </message>
        <message>
            <source>{label}: {words}</source>
            <translation>{label}: {words}</translation>
        </message>
        <message>
            <source>opens these sessions</source>
            <translation>öffnet diese Sitzungen</translation>
        </message>
        <message>
            <source>Mark what you entered yourself. What nobody claims is listed before the patient leaves, and in the report.</source>
            <translation>Markieren Sie, was Sie selbst eingetragen haben. Was niemand übernimmt, wird vor dem Gehen und im Bericht aufgeführt.</translation>
        </message>
        <message>
            <source>Entered behind the lock</source>
            <translation>Hinter der Sperre eingetragen</translation>
        </message>
        <message>
            <source>Mark all</source>
            <translation>Alle markieren</translation>
        </message>
        <message>
            <source>Whose they are</source>
            <translation>Wessen Einträge</translation>
        </message>
        <message>
            <source>These are mine</source>
            <translation>Das sind meine</translation>
        </message>
        <message>
            <source>{words}: which of these are yours?</source>
            <translation>{words}: welche davon sind Ihre?</translation>
        </message>
        <message>
            <source>Kept for {name}: what was not stored yet</source>
            <translation>Für {name} aufgehoben: was noch nicht gespeichert war</translation>
        </message>
        <message>
            <source>Handed over: {words}, is responsible now</source>
            <translation>Übergeben: {words} ist jetzt verantwortlich</translation>
        </message>
        <message>
            <source>Dose and highest systolic pressure by session</source>
            <translation>Dosis und höchster systolischer Druck je Sitzung</translation>
        </message>
        <message>
            <source>{day}: {mg:g} mg, {systolic} mmHg</source>
            <translation>{day}: {mg:g} mg, {systolic} mmHg</translation>
        </message>
        <message>
            <source>Highest systolic, mmHg</source>
            <translation>Höchster systolischer, mmHg</translation>
        </message>
        <message>
            <source>Scores over time</source>
            <translation>Werte im Verlauf</translation>
        </message>
        <message>
            <source>{n}: {points}</source>
            <translation>{n}: {points}</translation>
        </message>
        <message>
            <source>{v:g}</source>
            <translation>{v:g}</translation>
        </message>
        <message>
            <source>Cuff started</source>
            <translation>Manschette gestartet</translation>
        </message>
        <message>
            <source>Press Measure again to start the cuff</source>
            <translation>Messen erneut drücken, um die Manschette zu starten</translation>
        </message>
        <message>
            <source>Quiet ended: the cuff may start</source>
            <translation>Ruhe beendet: die Manschette darf starten</translation>
        </message>
        <message>
            <source>Nothing is due that the cuff could be held from</source>
            <translation>Nichts ist fällig, wovon die Manschette abgehalten werden könnte</translation>
        </message>
        <message>
            <source>Quiet until {end}: the cuff is held</source>
            <translation>Ruhe bis {end}: die Manschette wartet</translation>
        </message>
        <message>
            <source>This needs the PIN again.</source>
            <translation>Dafür ist die PIN erneut nötig.</translation>
        </message>
        <message>
            <source>at the device</source>
            <translation>am Gerät</translation>
        </message>
        <message>
            <source>by the schedule</source>
            <translation>nach Zeitplan</translation>
        </message>
        <message>
            <source>as the recheck after an alert</source>
            <translation>als Kontrolle nach einem Alarm</translation>
        </message>
        <message>
            <source>Quiet until {until}</source>
            <translation>Ruhe bis {until}</translation>
        </message>
        <message>
            <source>the cuff is held</source>
            <translation>die Manschette wartet</translation>
        </message>
        <message>
            <source>{label} shown from {device}</source>
            <translation>{label} von {device} gezeigt</translation>
        </message>
        <message>
            <source>{device} {state}</source>
            <translation>{device} {state}</translation>
        </message>
        <message>
            <source>Stopwatch</source>
            <translation>Stoppuhr</translation>
        </message>
        <message>
            <source>Emergency over</source>
            <translation>Notfall vorbei</translation>
        </message>
        <message>
            <source>not in the record yet</source>
            <translation>noch nicht in der Aufzeichnung</translation>
        </message>
        <message>
            <source>no infusion</source>
            <translation>keine Infusion</translation>
        </message>
        <message>
            <source>struck within 10 s</source>
            <translation>binnen 10 s gestrichen</translation>
        </message>
        <message>
            <source>Stored: {code}</source>
            <translation>Gespeichert: {code}</translation>
        </message>
        <message>
            <source>Infusion {change}</source>
            <translation>Infusion {change}</translation>
        </message>
        <message>
            <source>Acknowledged: {action}</source>
            <translation>Quittiert: {action}</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Vorbei</translation>
        </message>
        <message>
            <source>Struck: {reason}</source>
            <translation>Gestrichen: {reason}</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Berichtigt</translation>
        </message>
        <message>
            <source>Addendum signed</source>
            <translation>Nachtrag unterschrieben</translation>
        </message>
        <message>
            <source>Dose time corrected</source>
            <translation>Dosiszeit berichtigt</translation>
        </message>
        <message>
            <source>Struck</source>
            <translation>Gestrichen</translation>
        </message>
        <message>
            <source>Stored: {echo}</source>
            <translation>Gespeichert: {echo}</translation>
        </message>
        <message>
            <source>{words}   ·   kept in memory, not on disk yet</source>
            <translation>{words}   ·   im Speicher gehalten, noch nicht auf dem Datenträger</translation>
        </message>
        <message>
            <source>Vitals: type the numbers</source>
            <translation>Vitalwerte: Zahlen eingeben</translation>
        </message>
        <message>
            <source>Number pad, key #</source>
            <translation>Ziffernblock, Taste #</translation>
        </message>
        <message>
            <source>Number pad</source>
            <translation>Ziffernblock</translation>
        </message>
        <message>
            <source>Strike</source>
            <translation>Streichen</translation>
        </message>
        <message>
            <source>Enter: take it up</source>
            <translation>Enter: übernehmen</translation>
        </message>
        <message>
            <source>Wrong patient</source>
            <translation>Falsche Person</translation>
        </message>
        <message>
            <source>False reading</source>
            <translation>Falscher Messwert</translation>
        </message>
        <message>
            <source>Typing error</source>
            <translation>Tippfehler</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>Hier kann nichts geändert werden.</translation>
        </message>
        <message>
            <source>Resolved now</source>
            <translation>Jetzt vorbei</translation>
        </message>
        <message>
            <source>Read, with the author's PIN</source>
            <translation>Lesen, mit PIN der Verfasser</translation>
        </message>
        <message>
            <source>What is right, and why</source>
            <translation>Was richtig ist, und warum</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Unterschrieben von</translation>
        </message>
        <message>
            <source>Sign the addendum</source>
            <translation>Nachtrag unterschreiben</translation>
        </message>
        <message>
            <source>Write what is right</source>
            <translation>Schreiben Sie, was richtig ist</translation>
        </message>
        <message>
            <source>The record is signed: addendum</source>
            <translation>Die Aufzeichnung ist unterschrieben: Nachtrag</translation>
        </message>
        <message>
            <source>Right values</source>
            <translation>Richtige Werte</translation>
        </message>
        <message>
            <source>158/94 or hr 88</source>
            <translation>158/94 oder hr 88</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Berichtigen</translation>
        </message>
        <message>
            <source>Type the right values</source>
            <translation>Richtige Werte eingeben</translation>
        </message>
        <message>
            <source>A word or two why</source>
            <translation>Ein, zwei Worte, warum</translation>
        </message>
        <message>
            <source>Given at</source>
            <translation>Gegeben um</translation>
        </message>
        <message>
            <source>@14:20 or @-3</source>
            <translation>@14:20 oder @-3</translation>
        </message>
        <message>
            <source>Correct the time</source>
            <translation>Zeit berichtigen</translation>
        </message>
        <message>
            <source>Type a time, such as @14:20 or @-3</source>
            <translation>Zeit eingeben, etwa @14:20 oder @-3</translation>
        </message>
        <message>
            <source>Other reason, Enter strikes</source>
            <translation>Anderer Grund, Enter streicht</translation>
        </message>
        <message>
            <source>Strike: it does not hold</source>
            <translation>Streichen: es gilt nicht</translation>
        </message>
        <message>
            <source>In your words: what matters now, what worries you</source>
            <translation>In Ihren Worten: was jetzt zählt, was Ihnen Sorge macht</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>In Ihren Worten</translation>
        </message>
        <message>
            <source>PIN of who hands over</source>
            <translation>PIN der übergebenden Person</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Wer übernimmt</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>Übernimmt</translation>
        </message>
        <message>
            <source>{words}, hands over</source>
            <translation>{words} übergibt</translation>
        </message>
        <message>
            <source>a digit starts the vitals line from outside a text field; where a PIN is asked for it is the PIN's</source>
            <translation>eine Ziffer beginnt die Vitalwertzeile, außer in einem Textfeld; wo eine PIN gefragt ist, gehört sie zur PIN</translation>
        </message>
        <message>
            <source>the next control; Enter or Space presses it</source>
            <translation>das nächste Element; Enter oder Leertaste drückt es</translation>
        </message>
        <message>
            <source>F-keys</source>
            <translation>F-Tasten</translation>
        </message>
        <message>
            <source>work from every field and behind the privacy lock</source>
            <translation>wirken aus jedem Feld und hinter der Privatsphärensperre</translation>
        </message>
        <message>
            <source>Always there</source>
            <translation>Immer da</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>{title}: {called}</source>
            <translation>{title}: {called}</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Therapie</translation>
        </message>
        <message>
            <source>Keys, key ?</source>
            <translation>Tasten, Taste ?</translation>
        </message>
        <message>
            <source>Keys and theme</source>
            <translation>Tasten und Farben</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>At the screen now. Shows everyone who is here</source>
            <translation>Jetzt am Bildschirm. Zeigt alle, die hier sind</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Hides who the patient is; values, clock and alerts stay</source>
            <translation>Verbirgt, um wen es geht; Werte, Uhr und Alarme bleiben</translation>
        </message>
        <message>
            <source>responsible: {responsible}</source>
            <translation>verantwortlich: {responsible}</translation>
        </message>
        <message>
            <source>All values</source>
            <translation>Alle Werte</translation>
        </message>
        <message>
            <source>{word}, key {key}</source>
            <translation>{word}, Taste {key}</translation>
        </message>
        <message>
            <source>Responsible: {responsible}</source>
            <translation>Verantw.: {responsible}</translation>
        </message>
        <message>
            <source>Change the pump first, then say so here.</source>
            <translation>Zuerst die Pumpe ändern, dann hier sagen.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Fortgesetzt</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>No infusion is running.</source>
            <translation>Keine Infusion läuft.</translation>
        </message>
        <message>
            <source>{text}, key {keys}</source>
            <translation>{text}, Taste {keys}</translation>
        </message>
        <message>
            <source>Pause sound</source>
            <translation>Ton pausieren</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Ton an</translation>
        </message>
        <message>
            <source>Probes off</source>
            <translation>Sensoren ab</translation>
        </message>
        <message>
            <source>Probes on</source>
            <translation>Sensoren an</translation>
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
            <translation>Noch nicht, Taste Escape</translation>
        </message>
        <message>
            <source>It goes on being watched and recorded until it is ended. Whoever goes hands it over to somebody who stays.</source>
            <translation>Sie wird weiter überwacht und aufgezeichnet, bis sie beendet ist. Wer geht, übergibt an jemanden, der bleibt.</translation>
        </message>
        <message>
            <source>Out of sight, the window comes back by itself as soon as an alert asks for somebody.</source>
            <translation>Außer Sicht kommt das Fenster von selbst zurück, sobald ein Alarm jemanden verlangt.</translation>
        </message>
        <message>
            <source>A simulated session: nobody is watched and nothing is kept.</source>
            <translation>Eine simulierte Sitzung: niemand wird überwacht und nichts behalten.</translation>
        </message>
        <message>
            <source>Close the demo</source>
            <translation>Demo schließen</translation>
        </message>
        <message>
            <source>Nothing is watched or recorded any more. At the next start it is offered again.</source>
            <translation>Nichts wird mehr überwacht oder aufgezeichnet. Beim nächsten Start wird sie wieder angeboten.</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Programm schließen</translation>
        </message>
        <message>
            <source>Close in mid-session?</source>
            <translation>Während der Sitzung schließen?</translation>
        </message>
        <message>
            <source>Out of sight, all goes on</source>
            <translation>Außer Sicht, alles läuft weiter</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <source>Who the patient is, notes and pages are hidden. Without a PIN work: acknowledge, vitals with V, measure, quick events, emergency. They are recorded as person not identified, and claimed later by PIN.</source>
            <translation>Verborgen sind Identität, Notizen und Seiten. Ohne PIN möglich: Quittieren, Vitalwerte mit V, Messen, Schnelleinträge, Notfall. Sie werden als nicht identifizierte Person aufgezeichnet und später per PIN übernommen.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Who is there</source>
            <translation>Wer ist da</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>KAT Monitor: record and reminder aid, not a medical device</source>
            <translation>KAT Monitor: Protokoll- und Erinnerungshilfe, kein Medizinprodukt</translation>
        </message>
        <message>
            <source>Clinical note · Enter stores</source>
            <translation>Klinische Notiz · Enter speichert</translation>
        </message>
        <message>
            <source>OWN NOTE</source>
            <translation>EIGENE NOTIZ</translation>
        </message>
        <message>
            <source>Own note</source>
            <translation>Eigene Notiz</translation>
        </message>
        <message>
            <source>Clinical note</source>
            <translation>Klinische Notiz</translation>
        </message>
        <message>
            <source>What was seen or said</source>
            <translation>Was gesehen oder gesagt wurde</translation>
        </message>
        <message>
            <source>For you alone: nobody else can read it</source>
            <translation>Nur für Sie: niemand sonst kann sie lesen</translation>
        </message>
        <message>
            <source>The kind is chosen before typing: store this note first</source>
            <translation>Die Art wird vor dem Tippen gewählt: zuerst diese Notiz speichern</translation>
        </message>
        <message>
            <source>{words}. Enter takes it up</source>
            <translation>{words}. Enter übernimmt</translation>
        </message>
        <message>
            <source>Enter again keeps it</source>
            <translation>Enter erneut behält es</translation>
        </message>
        <message>
            <source>Enter twice keeps it</source>
            <translation>Zweimal Enter behält es</translation>
        </message>
        <message>
            <source>! {name} is a name. F8: {instead}. {keep}</source>
            <translation>! {name} ist ein Name. F8: {instead}. {keep}</translation>
        </message>
        <message>
            <source>Own note stored</source>
            <translation>Eigene Notiz gespeichert</translation>
        </message>
        <message>
            <source>Note stored</source>
            <translation>Notiz gespeichert</translation>
        </message>
        <message>
            <source>slash</source>
            <translation>Schrägstrich</translation>
        </message>
        <message>
            <source>point</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>at the time</source>
            <translation>zur Uhrzeit</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>minus</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <source>Written under an earlier PIN? Type that one.</source>
            <translation>Unter einer früheren PIN geschrieben? Diese eingeben.</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Ihre PIN</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Your first own note. A key is made that only your PIN opens: nobody else reads it, the lead neither.</source>
            <translation>Ihre erste eigene Notiz. Ein Schlüssel entsteht, den nur Ihre PIN öffnet: niemand sonst liest sie, auch die Leitung nicht.</translation>
        </message>
        <message>
            <source>Not stored: {fault}</source>
            <translation>Nicht gespeichert: {fault}</translation>
        </message>
        <message>
            <source>{by} reads this note with the PIN. {old_pin}</source>
            <translation>{by} liest diese Notiz mit der PIN. {old_pin}</translation>
        </message>
        <message>
            <source>An unfinished own note lies here, encrypted. {old_pin}</source>
            <translation>Eine unfertige eigene Notiz liegt hier, verschlüsselt. {old_pin}</translation>
        </message>
        <message>
            <source>Integration and aftercare</source>
            <translation>Integration und Nachsorge</translation>
        </message>
        <message>
            <source>REMS form</source>
            <translation>REMS-Formular</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>Was half</translation>
        </message>
        <message>
            <source>Brought back later</source>
            <translation>Später zurückgebracht</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>The session has not ended yet</source>
            <translation>Die Sitzung ist noch nicht beendet</translation>
        </message>
        <message>
            <source>{duty_titles}: recorded by</source>
            <translation>{duty_titles}: vermerkt von</translation>
        </message>
        <message>
            <source>Record: {duty_titles}</source>
            <translation>Vermerken: {duty_titles}</translation>
        </message>
        <message>
            <source>Record: REMS submitted</source>
            <translation>Vermerken: REMS eingereicht</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>NOT SAID</source>
            <translation>NICHT ANGEGEBEN</translation>
        </message>
        <message>
            <source>{label}, {unit}</source>
            <translation>{label}, {unit}</translation>
        </message>
        <message>
            <source>Before dosing</source>
            <translation>Vor der Dosis</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Prüfpunkte</translation>
        </message>
        <message>
            <source>Dose given</source>
            <translation>Dosis gegeben</translation>
        </message>
        <message>
            <source>{few} missing, next: {following}</source>
            <translation>{few} fehlen; weiter: {following}</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nichts fehlt</translation>
        </message>
        <message>
            <source>Still missing: </source>
            <translation>Es fehlt noch: </translation>
        </message>
        <message>
            <source>A prescriber decides</source>
            <translation>Ärztlich entscheiden</translation>
        </message>
        <message>
            <source>Waive this gate</source>
            <translation>Diesen Prüfpunkt erlassen</translation>
        </message>
        <message>
            <source>{word}: {why}</source>
            <translation>{word}: {why}</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>No complete set yet</source>
            <translation>Noch kein vollständiger Satz</translation>
        </message>
        <message>
            <source>Write it here</source>
            <translation>Hier schreiben</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Nehmen</translation>
        </message>
        <message>
            <source>Choose one that is there</source>
            <translation>Etwas wählen, das da ist</translation>
        </message>
        <message>
            <source>{name} is there already. Press again to replace it</source>
            <translation>{name} ist schon da. Noch einmal drücken ersetzt es</translation>
        </message>
        <message>
            <source>If they are wrong, set them in this computer's own settings: this page follows. Until somebody answers, the session stays as it is, nothing of it is lost, and Home offers it again.</source>
            <translation>Sind sie falsch: in den Einstellungen dieses Computers richtigstellen, diese Seite folgt. Bis jemand antwortet, bleibt die Sitzung, wie sie ist, nichts davon geht verloren, und die Startseite bietet sie wieder an.</translation>
        </message>
        <message>
            <source>Is this computer's clock right?</source>
            <translation>Geht die Uhr dieses Computers richtig?</translation>
        </message>
        <message>
            <source>This computer says</source>
            <translation>Dieser Computer sagt</translation>
        </message>
        <message>
            <source>They are wrong: leave it as it is</source>
            <translation>Falsch: lassen, wie es ist</translation>
        </message>
        <message>
            <source>They are right: go on</source>
            <translation>Richtig: fortfahren</translation>
        </message>
        <message>
            <source>They go from this computer for good, with what the library knows of them. Backups keep them until those go.</source>
            <translation>Sie verschwinden endgültig von diesem Computer, mit allem, was die Bibliothek davon weiß. Sicherungen behalten sie, bis auch diese gehen.</translation>
        </message>
        <message>
            <source>Confirmed by the lead</source>
            <translation>Bestätigt von der Leitung</translation>
        </message>
        <message>
            <source>Let these records go</source>
            <translation>Diese Aufzeichnungen löschen</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Gelesen von</translation>
        </message>
        <message>
            <source>Read the audit</source>
            <translation>Audit lesen</translation>
        </message>
        <message>
            <source>Audit, newest first</source>
            <translation>Audit, neueste zuerst</translation>
        </message>
        <message>
            <source>Who used the data</source>
            <translation>Wer die Daten benutzt hat</translation>
        </message>
        <message>
            <source>Records past their time</source>
            <translation>Aufzeichnungen über ihrer Frist</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>The data of this computer lies in {folder}.</source>
            <translation>Die Daten dieses Computers liegen in {folder}.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>Im Raum</translation>
        </message>
        <message>
            <source>Prescriber on the telephone</source>
            <translation>Arzt am Telefon</translation>
        </message>
        <message>
            <source>Time of the call</source>
            <translation>Zeit des Anrufs</translation>
        </message>
        <message>
            <source>Read back and confirmed</source>
            <translation>Zurückgelesen und bestätigt</translation>
        </message>
        <message>
            <source>Prescriber</source>
            <translation>Arzt</translation>
        </message>
        <message>
            <source>Taken down by</source>
            <translation>Aufgeschrieben von</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <source>10 times</source>
            <translation>10-fach</translation>
        </message>
        <message>
            <source>60 times</source>
            <translation>60-fach</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Sofort</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Anschlüsse</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Neu suchen</translation>
        </message>
        <message>
            <source>Bluetooth</source>
            <translation>Bluetooth</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>End test</source>
            <translation>Test beenden</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>nicht aufgeführt</translation>
        </message>
        <message>
            <source>Which device hangs on it</source>
            <translation>Welches Gerät daran angeschlossen ist</translation>
        </message>
        <message>
            <source>Port or file</source>
            <translation>Anschluss oder Datei</translation>
        </message>
        <message>
            <source>/dev/pts/3 or a file</source>
            <translation>/dev/pts/3 oder eine Datei</translation>
        </message>
        <message>
            <source>How fast a file is played</source>
            <translation>Wie schnell eine Datei gespielt wird</translation>
        </message>
        <message>
            <source>Show this device</source>
            <translation>Dieses Gerät zeigen</translation>
        </message>
        <message>
            <source>Save bytes</source>
            <translation>Bytes speichern</translation>
        </message>
        <message>
            <source>The latest bytes, for support, without anything that names a person</source>
            <translation>Die neuesten Bytes, für den Support, ohne etwas, das eine Person nennt</translation>
        </message>
        <message>
            <source>WAITING FOR ESCORT: only the ride home is missing. A set every 30 min, no device alerts.</source>
            <translation>WARTEN AUF BEGLEITPERSON: nur der Heimweg fehlt. Ein Satz alle 30 min, keine Gerätealarme.</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterien</translation>
        </message>
        <message>
            <source>Discharge {passed} of {count}</source>
            <translation>Entlassung {passed} von {count}</translation>
        </message>
        <message>
            <source>Store what was found</source>
            <translation>Befund speichern</translation>
        </message>
        <message>
            <source>Score it</source>
            <translation>Bewerten</translation>
        </message>
        <message>
            <source>Override</source>
            <translation>Ausnahme machen</translation>
        </message>
        <message>
            <source>{word}: {proof}</source>
            <translation>{word}: {proof}</translation>
        </message>
        <message>
            <source>The same decision also lets these be</source>
            <translation>Dieselbe Entscheidung lässt auch diese zu</translation>
        </message>
        <message>
            <source>Dose {count}</source>
            <translation>Dosis {count}</translation>
        </message>
        <message>
            <source>A nurse or a prescriber gives the dose: change the active person first</source>
            <translation>Pflege oder Ärztin/Arzt gibt die Dosis: zuerst die aktive Person wechseln</translation>
        </message>
        <message>
            <source>Something is missing or wrong above</source>
            <translation>Oben fehlt etwas oder ist falsch</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Geprüft von</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Zweite Person</translation>
        </message>
        <message>
            <source>{words}: your PIN</source>
            <translation>{words}: Ihre PIN</translation>
        </message>
        <message>
            <source>Reads drug, concentration, dose, patient and route, and confirms by PIN.</source>
            <translation>Liest Medikament, Konzentration, Dosis, Person und Weg und bestätigt per PIN.</translation>
        </message>
        <message>
            <source>Reads drug, concentration, dose, patient and route, and confirms by PIN. Without this check the report says so on page 1.</source>
            <translation>Liest Medikament, Konzentration, Dosis, Person und Weg und bestätigt per PIN. Ohne diese Prüfung sagt es der Bericht auf Seite 1.</translation>
        </message>
        <message>
            <source>{mg:g} mg {drug}, {route}, given {at}</source>
            <translation>{mg:g} mg {drug}, {route}, gegeben {at}</translation>
        </message>
        <message>
            <source>over {duration_min:g} min</source>
            <translation>über {duration_min:g} min</translation>
        </message>
        <message>
            <source>device {device}</source>
            <translation>Gerät {device}</translation>
        </message>
        <message>
            <source>lot {lot}, expiry {expiry}</source>
            <translation>Charge {lot}, haltbar bis {expiry}</translation>
        </message>
        <message>
            <source>site {site}</source>
            <translation>Stelle {site}</translation>
        </message>
        <message>
            <source>ordered by {by_name}</source>
            <translation>angeordnet von {by_name}</translation>
        </message>
        <message>
            <source>prescriber on site: {by_name}</source>
            <translation>Arzt vor Ort: {by_name}</translation>
        </message>
        <message>
            <source>starts the clock: T0 is the time of this dose.</source>
            <translation>startet die Uhr: T0 ist die Zeit dieser Dosis.</translation>
        </message>
        <message>
            <source>moves the earliest leave time.</source>
            <translation>verschiebt die früheste Entlasszeit.</translation>
        </message>
        <message>
            <source>Recording {first} {observation}</source>
            <translation>Das Aufzeichnen {first} {observation}</translation>
        </message>
        <message>
            <source>Drug and dose</source>
            <translation>Medikament und Dosis</translation>
        </message>
        <message>
            <source>Vial and waste</source>
            <translation>Ampulle und Verwurf</translation>
        </message>
        <message>
            <source>People and time</source>
            <translation>Personen und Zeit</translation>
        </message>
        <message>
            <source>the two weights differ: weigh again</source>
            <translation>die zwei Gewichte weichen ab: erneut wiegen</translation>
        </message>
        <message>
            <source>this protocol is for {route}: choose another protocol</source>
            <translation>dieses Protokoll ist für {route}: anderes Protokoll wählen</translation>
        </message>
        <message>
            <source>, last time {last_weight:g} kg</source>
            <translation>, letztes Mal {last_weight:g} kg</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>Konzentration</translation>
        </message>
        <message>
            <source>50 mg/mL</source>
            <translation>50 mg/mL</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>or 154 lb</source>
            <translation>oder 154 lb</translation>
        </message>
        <message>
            <source>Weight again</source>
            <translation>Gewicht erneut</translation>
        </message>
        <message>
            <source>Infusion over</source>
            <translation>Infusion über</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>left deltoid</source>
            <translation>linker Deltamuskel</translation>
        </message>
        <message>
            <source>Reason for a dose outside the range, as ordered</source>
            <translation>Grund für eine Dosis außerhalb des Bereichs, wie angeordnet</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Haltbar bis</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Aufgezogen</translation>
        </message>
        <message>
            <source>Wasted</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>It does not balance: record it so</source>
            <translation>Es geht nicht auf: so aufzeichnen</translation>
        </message>
        <message>
            <source>Prescriber on site</source>
            <translation>Arzt vor Ort</translation>
        </message>
        <message>
            <source>Witness of the waste</source>
            <translation>Zeuge des Verwurfs</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message>
            <source>Now, as it is recorded</source>
            <translation>Jetzt, beim Aufzeichnen</translation>
        </message>
        <message>
            <source>At another time</source>
            <translation>Zu anderer Zeit</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>The patient left, or the session ended</source>
            <translation>Die Person ging, oder die Sitzung endete</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Ended at</source>
            <translation>Beendet um</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>The report would lack</source>
            <translation>Dem Bericht würde fehlen</translation>
        </message>
        <message>
            <source>How the session ends</source>
            <translation>Wie die Sitzung endet</translation>
        </message>
        <message>
            <source>Readings stop; signing follows.</source>
            <translation>Messwerte enden; es folgt die Unterschrift.</translation>
        </message>
        <message>
            <source>A nurse or a prescriber ends the session: change the active person first</source>
            <translation>Pflege oder Ärztin/Arzt beendet die Sitzung: zuerst die aktive Person wechseln</translation>
        </message>
        <message>
            <source>Not said: {empty}. Fill in, or press again to end without</source>
            <translation>Nicht angegeben: {empty}. Ausfüllen oder erneut drücken, um ohne zu beenden</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopie</translation>
        </message>
        <message>
            <source>File (empty: with the other reports)</source>
            <translation>Datei (leer: zu den anderen Berichten)</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Datei schreiben</translation>
        </message>
        <message>
            <source>A record and reminder aid for one treatment room. It is not a certified medical device. Two short steps, and it is ready.</source>
            <translation>Eine Protokoll- und Erinnerungshilfe für einen Behandlungsraum. Kein zertifiziertes Medizinprodukt. Zwei kurze Schritte, und sie ist bereit.</translation>
        </message>
        <message>
            <source>Clinic</source>
            <translation>Klinik</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>as it is called in the house</source>
            <translation>wie er im Haus heißt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>as it should stand on reports</source>
            <translation>wie er in Berichten stehen soll</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>one to four letters</source>
            <translation>ein bis vier Buchstaben</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>PIN, 4 to 12 digits</source>
            <translation>PIN, 4 bis 12 Ziffern</translation>
        </message>
        <message>
            <source>PIN again</source>
            <translation>PIN erneut</translation>
        </message>
        <message>
            <source>Others are added later. The PIN is stored only as a digest: nobody can read it.</source>
            <translation>Andere werden später hinzugefügt. Die PIN wird nur als Prüfsumme gespeichert: niemand kann sie lesen.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Look at a demo session</source>
            <translation>Eine Demositzung ansehen</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Something is missing above</source>
            <translation>Oben fehlt etwas</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>14:20 or 6 h ago</source>
            <translation>14:20 oder 6 h</translation>
        </message>
        <message>
            <source>{title}: stopped</source>
            <translation>{title}: gestoppt</translation>
        </message>
        <message>
            <source>Wait until what is under way is done, or stop it</source>
            <translation>Warten, bis der laufende Vorgang fertig ist, oder ihn stoppen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Choose who you are first: every answer carries a name</source>
            <translation>Zuerst wählen, wer Sie sind: jede Antwort trägt einen Namen</translation>
        </message>
        <message>
            <source>Store the answer</source>
            <translation>Antwort speichern</translation>
        </message>
        <message>
            <source>Remark; if not met, why</source>
            <translation>Bemerkung; wenn nicht erfüllt, warum</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Nicht erfüllt</translation>
        </message>
        <message>
            <source>Ask about safety now, before going on</source>
            <translation>Jetzt nach Sicherheit fragen, bevor es weitergeht</translation>
        </message>
        <message>
            <source>Relation to the patient</source>
            <translation>Beziehung zur Patientin/zum Patienten</translation>
        </message>
        <message>
            <source>partner, friend; alone</source>
            <translation>Partner, Freundin; allein</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Verkehrsmittel</translation>
        </message>
        <message>
            <source>Escort's name</source>
            <translation>Name der Begleitperson</translation>
        </message>
        <message>
            <source>Escort's phone</source>
            <translation>Telefon der Begleitperson</translation>
        </message>
        <message>
            <source>a number that answers today</source>
            <translation>heute erreichbar</translation>
        </message>
        <message>
            <source>needed to reach the escort</source>
            <translation>nötig, um die Begleitperson zu erreichen</translation>
        </message>
        <message>
            <source>The same is asked on the dose page, beside the dose itself.</source>
            <translation>Dasselbe wird auf der Dosisseite gefragt, neben der Dosis.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Stop the infusion</source>
            <translation>Infusion stoppen</translation>
        </message>
        <message>
            <source>No dose was given yet.</source>
            <translation>Noch keine Dosis gegeben.</translation>
        </message>
        <message>
            <source>Give another dose</source>
            <translation>Weitere Dosis geben</translation>
        </message>
        <message>
            <source>Changed at (empty: now)</source>
            <translation>Geändert um (leer: jetzt)</translation>
        </message>
        <message>
            <source>New rate</source>
            <translation>Neue Rate</translation>
        </message>
        <message>
            <source>Set the rate</source>
            <translation>Rate setzen</translation>
        </message>
        <message>
            <source>Really given at</source>
            <translation>Tatsächlich gegeben um</translation>
        </message>
        <message>
            <source>Correct the time of this dose</source>
            <translation>Zeit dieser Dosis berichtigen</translation>
        </message>
        <message>
            <source>Store the corrected time</source>
            <translation>Berichtigte Zeit speichern</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Durchsicht</translation>
        </message>
        <message>
            <source>This room today</source>
            <translation>Dieser Raum heute</translation>
        </message>
        <message>
            <source>Demo session</source>
            <translation>Demositzung</translation>
        </message>
        <message>
            <source>Start a session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Keine ist offen.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Nichts ist fällig.</translation>
        </message>
        <message>
            <source>Sign in first: every entry carries a name</source>
            <translation>Zuerst anmelden: jeder Eintrag trägt einen Namen</translation>
        </message>
        <message>
            <source>{state} · {detail}</source>
            <translation>{state} · {detail}</translation>
        </message>
        <message>
            <source>, LATE</source>
            <translation>, ÜBERFÄLLIG</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>{words}, signed in</source>
            <translation>{words}, angemeldet</translation>
        </message>
        <message>
            <source>Backup and audit</source>
            <translation>Sicherung und Audit</translation>
        </message>
        <message>
            <source>Last backup: {backup}</source>
            <translation>Letzte Sicherung: {backup}</translation>
        </message>
        <message>
            <source>For this patient, in this session, from now on. Values of before keep the limit of their own time. The protocol stays as it is.</source>
            <translation>Für diese Person, in dieser Sitzung, ab jetzt. Frühere Werte behalten die Grenze ihrer Zeit. Das Protokoll bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Limits for this patient</source>
            <translation>Grenzen für diese Person</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Change this limit</source>
            <translation>Diese Grenze ändern</translation>
        </message>
        <message>
            <source>New limit</source>
            <translation>Neue Grenze</translation>
        </message>
        <message>
            <source>New lower limit</source>
            <translation>Neue Untergrenze</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Geändert von</translation>
        </message>
        <message>
            <source>{title}, {word}, {proof}</source>
            <translation>{title}, {word}, {proof}</translation>
        </message>
        <message>
            <source>Nobody has touched this window for a while. What was typed is still there.</source>
            <translation>Eine Weile hat niemand dieses Fenster berührt. Getipptes ist noch da.</translation>
        </message>
        <message>
            <source>this PIN does not fit</source>
            <translation>diese PIN passt nicht</translation>
        </message>
        <message>
            <source>{label}: another name</source>
            <translation>{label}: anderer Name</translation>
        </message>
        <message>
            <source>another name</source>
            <translation>anderer Name</translation>
        </message>
        <message>
            <source>Nobody to choose: sign in under People</source>
            <translation>Niemand zu wählen: unter Personal anmelden</translation>
        </message>
        <message>
            <source>either a person or another name, not both</source>
            <translation>entweder eine Person oder ein anderer Name, nicht beides</translation>
        </message>
        <message>
            <source>{label}: PIN</source>
            <translation>{label}: PIN</translation>
        </message>
        <message>
            <source>{question}: {words}</source>
            <translation>{question}: {words}</translation>
        </message>
        <message>
            <source>Protect this clinic's data</source>
            <translation>Die Daten dieser Klinik schützen</translation>
        </message>
        <message>
            <source>Protect the data that is here</source>
            <translation>Die vorhandenen Daten schützen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase erneut</translation>
        </message>
        <message>
            <source>The key</source>
            <translation>Der Schlüssel</translation>
        </message>
        <message>
            <source>Do without encryption</source>
            <translation>Ohne Verschlüsselung</translation>
        </message>
        <message>
            <source>Or without</source>
            <translation>Oder ohne</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Save it as text</source>
            <translation>Als Text speichern</translation>
        </message>
        <message>
            <source>Last group of the recovery key, from the print</source>
            <translation>Letzte Gruppe des Wiederherstellungsschlüssels, vom Ausdruck</translation>
        </message>
        <message>
            <source>four letters and digits</source>
            <translation>vier Buchstaben und Ziffern</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>Der Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Recovery key {recovery}</source>
            <translation>Wiederherstellungsschlüssel {recovery}</translation>
        </message>
        <message>
            <source>the two differ: type the second again</source>
            <translation>beide weichen ab: die zweite neu eingeben</translation>
        </message>
        <message>
            <source>Where to, best a stick that goes into the safe</source>
            <translation>Wohin, am besten ein Stick für den Tresor</translation>
        </message>
        <message>
            <source>Whoever signs has read every number above. The version is in force from the next session on, under this name; a changed letter is another version and needs another signature.</source>
            <translation>Wer unterschreibt, hat jede Zahl oben gelesen. Die Version gilt ab der nächsten Sitzung unter diesem Namen; ein geänderter Buchstabe ist eine andere Version und braucht eine neue Unterschrift.</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Weiterlesen</translation>
        </message>
        <message>
            <source>Alert rules</source>
            <translation>Alarmregeln</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Approve this version</source>
            <translation>Diese Version freigeben</translation>
        </message>
        <message>
            <source>The clinic's own files lie in {folder}.</source>
            <translation>Die eigenen Dateien der Klinik liegen in {folder}.</translation>
        </message>
        <message>
            <source>Limits are examples until a prescriber has signed the version. {own}</source>
            <translation>Grenzen sind Beispiele, bis die Version ärztlich unterschrieben ist. {own}</translation>
        </message>
        <message>
            <source>An example stays as it is: copy it, then edit the copy</source>
            <translation>Ein Beispiel bleibt, wie es ist: kopieren, dann die Kopie bearbeiten</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>The lead agrees</source>
            <translation>Die Leitung stimmt zu</translation>
        </message>
        <message>
            <source>No high-priority alert</source>
            <translation>Kein Alarm hoher Priorität</translation>
        </message>
        <message>
            <source>Line, field, what was expected</source>
            <translation>Zeile, Feld, Erwartetes</translation>
        </message>
        <message>
            <source>The file leaves {vitals} without a high-priority alert. It is not taken until the lead has agreed, with a reason.</source>
            <translation>Die Datei lässt {vitals} ohne Alarm hoher Priorität. Sie wird erst angenommen, wenn die Leitung mit Grund zugestimmt hat.</translation>
        </message>
        <message>
            <source>{name}, question by question</source>
            <translation>{name}, Frage für Frage</translation>
        </message>
        <message>
            <source>{number}. {words}</source>
            <translation>{number}. {words}</translation>
        </message>
        <message>
            <source>No session fits. Escape in the search clears it.</source>
            <translation>Keine Sitzung passt. Escape in der Suche leert sie.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>patient, room, protocol, person, reason</source>
            <translation>Person, Raum, Protokoll, Personal, Grund</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Ab Tag</translation>
        </message>
        <message>
            <source>from 2026-11-01</source>
            <translation>ab 2026-11-01</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Bis Tag</translation>
        </message>
        <message>
            <source>to 2026-11-30</source>
            <translation>bis 2026-11-30</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <source>Nothing quiet to sign</source>
            <translation>Nichts Ruhiges abzuzeichnen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Patient's course</source>
            <translation>Verlauf der Person</translation>
        </message>
        <message>
            <source>Sign off 100 quiet</source>
            <translation>100 ruhige abzeichnen</translation>
        </message>
        <message>
            <source>{name}: all</source>
            <translation>{name}: alle</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Monat davor</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Monat danach</translation>
        </message>
        <message>
            <source>{named}, {clinic}</source>
            <translation>{named}, {clinic}</translation>
        </message>
        <message>
            <source>, {imported} of them imported from other rooms</source>
            <translation>, davon {imported} aus anderen Räumen importiert</translation>
        </message>
        <message>
            <source>{sessions} sessions{imported}</source>
            <translation>{sessions} Sitzungen{imported}</translation>
        </message>
        <message>
            <source>No session was opened here</source>
            <translation>Hier wurde keine Sitzung geöffnet</translation>
        </message>
        <message>
            <source>{chart}: {label}</source>
            <translation>{chart}: {label}</translation>
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
            <translation>Kein Wert wurde eingetragen.</translation>
        </message>
        <message>
            <source>Dose and highest pressure</source>
            <translation>Dosis und höchster Druck</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Skalenwerte</translation>
        </message>
        <message>
            <source>{count} session, {stops}</source>
            <translation>{count} Sitzung, {stops}</translation>
        </message>
        <message>
            <source>{count} sessions, {stops}</source>
            <translation>{count} Sitzungen, {stops}</translation>
        </message>
        <message>
            <source>nothing is kept yet</source>
            <translation>noch nichts behalten</translation>
        </message>
        <message>
            <source>{day} to {day_2}</source>
            <translation>{day} bis {day_2}</translation>
        </message>
        <message>
            <source>Session {number}, </source>
            <translation>Sitzung {number}, </translation>
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
            <translation>höchster {systolic:g}</translation>
        </message>
        <message>
            <source>lowest SpO2 {lowest_spo2:g} %</source>
            <translation>niedrigste SpO2 {lowest_spo2:g} %</translation>
        </message>
        <message>
            <source>{alerts} alert</source>
            <translation>{alerts} Alarm</translation>
        </message>
        <message>
            <source>{alerts} alerts</source>
            <translation>{alerts} Alarme</translation>
        </message>
        <message>
            <source>left at T+{left_min:.0f}</source>
            <translation>gegangen bei T+{left_min:.0f}</translation>
        </message>
        <message>
            <source>One PIN for this sitting of 15 min; each session is signed off for itself. F10 signs, F8 goes on</source>
            <translation>Eine PIN für 15 min; jede Sitzung wird für sich abgezeichnet. F10 zeichnet ab, F8 geht weiter</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Clinic lead</source>
            <translation>Klinikleitung</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>Page 1</source>
            <translation>Seite 1</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Abzeichnen</translation>
        </message>
        <message>
            <source>{words}. {sitting_words}</source>
            <translation>{words}. {sitting_words}</translation>
        </message>
        <message>
            <source>This session needs a look: its sign-off needs a PIN of its own.</source>
            <translation>Diese Sitzung ist anzusehen: ihr Abzeichnen braucht eine eigene PIN.</translation>
        </message>
        <message>
            <source>Look at: {reasons}</source>
            <translation>Anzusehen: {reasons}</translation>
        </message>
        <message>
            <source>Quiet: nothing to look at.</source>
            <translation>Ruhig: nichts anzusehen.</translation>
        </message>
        <message>
            <source>Record: {head}</source>
            <translation>Aufzeichnung: {head}</translation>
        </message>
        <message>
            <source>Escort seen</source>
            <translation>Begleitperson gesehen</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Jemand anderes</translation>
        </message>
        <message>
            <source>The escort has not been seen yet.</source>
            <translation>Die Begleitperson wurde noch nicht gesehen.</translation>
        </message>
        <message>
            <source>The escort is here; the patient is not handed over yet.</source>
            <translation>Die Begleitperson ist da; die Übergabe steht noch aus.</translation>
        </message>
        <message>
            <source>The patient was handed over to the escort.</source>
            <translation>An die Begleitperson übergeben.</translation>
        </message>
        <message>
            <source>The escort did not come. Arrange another one; the patient stays until somebody is here.</source>
            <translation>Die Begleitperson kam nicht. Eine andere vereinbaren; die Person bleibt, bis jemand da ist.</translation>
        </message>
        <message>
            <source>The escort is not fit to drive. Arrange another one; the patient stays until somebody is here.</source>
            <translation>Die Begleitperson ist nicht fahrtüchtig. Eine andere vereinbaren; die Person bleibt, bis jemand da ist.</translation>
        </message>
        <message>
            <source>Who is at the door</source>
            <translation>Wer an der Tür ist</translation>
        </message>
        <message>
            <source>The escort of the plan</source>
            <translation>Die geplante Begleitperson</translation>
        </message>
        <message>
            <source>Name, for the library</source>
            <translation>Name, für die Bibliothek</translation>
        </message>
        <message>
            <source>Fit to drive, or not driving</source>
            <translation>Fahrtüchtig, oder fährt nicht</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Kam nicht</translation>
        </message>
        <message>
            <source>Unfit to drive</source>
            <translation>Nicht fahrtüchtig</translation>
        </message>
        <message>
            <source>Plan: {plan}</source>
            <translation>Plan: {plan}</translation>
        </message>
        <message>
            <source>Nothing is in force until it is published as a new version and a prescriber has signed that.</source>
            <translation>Nichts gilt, bis es als neue Version veröffentlicht und ärztlich unterschrieben ist.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Before the dose</source>
            <translation>Vor der Dosis</translation>
        </message>
        <message>
            <source>Onset</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Peak</source>
            <translation>Höhepunkt</translation>
        </message>
        <message>
            <source>Waning</source>
            <translation>Abklingen</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Nachbeobachtung</translation>
        </message>
        <message>
            <source>The difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Try on past sessions</source>
            <translation>An früheren Sitzungen proben</translation>
        </message>
        <message>
            <source>Publish as a new version</source>
            <translation>Als neue Version veröffentlichen</translation>
        </message>
        <message>
            <source>Alert rules of {name}</source>
            <translation>Alarmregeln von {name}</translation>
        </message>
        <message>
            <source>The draft was changed while it was tried. Try it again</source>
            <translation>Der Entwurf wurde während der Erprobung geändert. Noch einmal erproben</translation>
        </message>
        <message>
            <source>These changes are not published. Press again to leave them</source>
            <translation>Diese Änderungen sind nicht veröffentlicht. Erneut drücken, um sie zu verlassen</translation>
        </message>
        <message>
            <source>The whole draft</source>
            <translation>Der ganze Entwurf</translation>
        </message>
        <message>
            <source>difference, trial, publishing</source>
            <translation>Unterschied, Probe, Veröffentlichung</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <source>1 rule changed</source>
            <translation>1 Regel geändert</translation>
        </message>
        <message>
            <source>{count} rules changed</source>
            <translation>{count} Regeln geändert</translation>
        </message>
        <message>
            <source>There are mistakes. Put them right first</source>
            <translation>Es gibt Fehler. Zuerst beheben</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Nichts wurde geändert</translation>
        </message>
        <message>
            <source>{field}. Type a number there first</source>
            <translation>{field}. Dort zuerst eine Zahl eingeben</translation>
        </message>
        <message>
            <source>There is no past session to try it on</source>
            <translation>Es gibt keine frühere Sitzung zum Proben</translation>
        </message>
        <message>
            <source>another version than the one it was made from</source>
            <translation>eine andere Version als die, aus der sie entstand</translation>
        </message>
        <message>
            <source>In these phases</source>
            <translation>In diesen Phasen</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <source>Stays after its end until acknowledged</source>
            <translation>Bleibt nach seinem Ende bis zum Quittieren</translation>
        </message>
        <message>
            <source>Its priority's</source>
            <translation>Wie Priorität</translation>
        </message>
        <message>
            <source>Advice: the clinic's own line</source>
            <translation>Hinweis: eigene Zeile der Klinik</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Neue Version</translation>
        </message>
        <message>
            <source>To be reviewed by</source>
            <translation>Zu prüfen bis</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>Veröffentlicht von</translation>
        </message>
        <message>
            <source>Mistakes: line, field, what was expected</source>
            <translation>Fehler: Zeile, Feld, Erwartetes</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Was anders ist</translation>
        </message>
        <message>
            <source>No high-priority alert is left for {unguarded}. The lead has to agree to that.</source>
            <translation>Für {unguarded} bleibt kein Alarm hoher Priorität. Dem muss die Leitung zustimmen.</translation>
        </message>
        <message>
            <source>Past sessions under these rules</source>
            <translation>Frühere Sitzungen unter diesen Regeln</translation>
        </message>
        <message>
            <source>What this room signs is sealed with its key. Give the key to other rooms, so that they know its records; trust theirs, so that this room knows those. Compare a fingerprint by voice: a file alone may come from anybody.</source>
            <translation>Was dieser Raum unterschreibt, wird mit seinem Schlüssel versiegelt. Geben Sie den Schlüssel anderen Räumen, damit sie seine Aufzeichnungen kennen; vertrauen Sie deren, damit dieser Raum sie kennt. Vergleichen Sie den Fingerabdruck mündlich: eine Datei allein kann von jedem stammen.</translation>
        </message>
        <message>
            <source>Confirmed by a lead or an administrator</source>
            <translation>Bestätigt von Leitung oder Administration</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Choose another room's key or report</source>
            <translation>Schlüssel oder Bericht eines anderen Raums wählen</translation>
        </message>
        <message>
            <source>Seal keys</source>
            <translation>Siegelschlüssel</translation>
        </message>
        <message>
            <source>No longer trust it</source>
            <translation>Nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>No longer trust {name}</source>
            <translation>{name} nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>No other room's key is trusted here.</source>
            <translation>Keinem anderen Schlüssel wird hier vertraut.</translation>
        </message>
        <message>
            <source>{words}. Does that room show the same fingerprint?</source>
            <translation>{words}. Zeigt jener Raum denselben Fingerabdruck?</translation>
        </message>
        <message>
            <source>{words}. Records sealed with it are no longer known here.</source>
            <translation>{words}. Damit versiegelte Aufzeichnungen sind hier nicht mehr bekannt.</translation>
        </message>
        <message>
            <source>Play the test tone</source>
            <translation>Testton spielen</translation>
        </message>
        <message>
            <source>Looked at by</source>
            <translation>Angesehen von</translation>
        </message>
        <message>
            <source>What this computer found</source>
            <translation>Was dieser Computer fand</translation>
        </message>
        <message>
            <source>What a person looks at</source>
            <translation>Was eine Person ansieht</translation>
        </message>
        <message>
            <source>Sign the self-test</source>
            <translation>Selbsttest unterschreiben</translation>
        </message>
        <message>
            <source>Being tested now.</source>
            <translation>Wird gerade geprüft.</translation>
        </message>
        <message>
            <source>{title}: the test tone</source>
            <translation>{title}: der Testton</translation>
        </message>
        <message>
            <source>Not all was looked at: say of each whether it is in order</source>
            <translation>Nicht alles wurde angesehen: zu jedem sagen, ob es in Ordnung ist</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>{changed} changed</source>
            <translation>{changed} geändert</translation>
        </message>
        <message>
            <source>Something above cannot be stored so</source>
            <translation>Etwas oben kann so nicht gespeichert werden</translation>
        </message>
        <message>
            <source>The report lacks</source>
            <translation>Dem Bericht fehlt</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Unterschrieben</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Integration, follow-up, REMS</source>
            <translation>Integration, Nachsorge, REMS</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Bericht öffnen</translation>
        </message>
        <message>
            <source> EXAMPLE LIMITS, NOT APPROVED were in force.</source>
            <translation> BEISPIELGRENZEN, OHNE FREIGABE galten.</translation>
        </message>
        <message>
            <source>{words}, signs everything up to {head}: “{meaning}”. After that the record takes only further signatures and addenda.</source>
            <translation>{words} unterschreibt alles bis {head}: „{meaning}“. Danach nimmt die Aufzeichnung nur weitere Unterschriften und Nachträge auf.</translation>
        </message>
        <message>
            <source>By telephone, to be countersigned within 24 h</source>
            <translation>Telefonisch, innerhalb 24 h gegenzuzeichnen</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Welches</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>Gegenzeichnen</translation>
        </message>
        <message>
            <source>LATE: </source>
            <translation>ÜBERFÄLLIG: </translation>
        </message>
        <message>
            <source>Event {seq}</source>
            <translation>Ereignis {seq}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>About event (empty: the session)</source>
            <translation>Zu Ereignis (leer: die Sitzung)</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Geschrieben von</translation>
        </message>
        <message>
            <source>Store the addendum</source>
            <translation>Nachtrag speichern</translation>
        </message>
        <message>
            <source>Own notes written so far open with the old PIN alone: nobody else can give it back. Who knows the old PIN changes it under Change my PIN, and keeps them.</source>
            <translation>Bisherige eigene Notizen öffnen sich nur mit der alten PIN: niemand sonst kann sie zurückgeben. Wer die alte PIN weiß, ändert sie unter Meine PIN ändern und behält sie.</translation>
        </message>
        <message>
            <source>The PIN of who leaves is void from then on. The name stays in the records, and the initials are free for others.</source>
            <translation>Die PIN der gehenden Person ist ab dann ungültig. Der Name bleibt in den Aufzeichnungen, das Kürzel wird frei.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Their PIN, 4 to 12 digits</source>
            <translation>Deren PIN, 4 bis 12 Ziffern</translation>
        </message>
        <message>
            <source>Their PIN again</source>
            <translation>Deren PIN erneut</translation>
        </message>
        <message>
            <source>New PIN, 4 to 12 digits</source>
            <translation>Neue PIN, 4 bis 12 Ziffern</translation>
        </message>
        <message>
            <source>New PIN again</source>
            <translation>Neue PIN erneut</translation>
        </message>
        <message>
            <source>Whose PIN</source>
            <translation>Wessen PIN</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Bestätigt von</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Wer hier arbeitet</translation>
        </message>
        <message>
            <source>Identity stays in this clinic's library; the record holds a pseudonym.</source>
            <translation>Die Identität bleibt in der Bibliothek dieser Klinik; die Aufzeichnung enthält ein Pseudonym.</translation>
        </message>
        <message>
            <source>Patient number</source>
            <translation>Patientennummer</translation>
        </message>
        <message>
            <source>the clinic's own number</source>
            <translation>eigene Nummer der Klinik</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Voller Name</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Session number</source>
            <translation>Sitzungsnummer</translation>
        </message>
        <message>
            <source>of this course</source>
            <translation>dieser Behandlung</translation>
        </message>
        <message>
            <source>Planned in this course</source>
            <translation>In dieser Behandlung geplant</translation>
        </message>
        <message>
            <source>Change name, date of birth or phone</source>
            <translation>Name, Geburtsdatum oder Telefon ändern</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>{words}. Identity stays in this clinic's library; the record holds a pseudonym.</source>
            <translation>{words}. Die Identität bleibt in der Bibliothek dieser Klinik; die Aufzeichnung enthält ein Pseudonym.</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient/in</translation>
        </message>
        <message>
            <source>{name}, born {date_of_birth}</source>
            <translation>{name}, geboren {date_of_birth}</translation>
        </message>
        <message>
            <source>Known here: {known_words}. Ask the patient to say name and date of birth.</source>
            <translation>Hier bekannt: {known_words}. Name und Geburtsdatum selbst sagen lassen.</translation>
        </message>
        <message>
            <source>session {of} of {planned}: look again</source>
            <translation>Sitzung {of} von {planned}: erneut ansehen</translation>
        </message>
        <message>
            <source>Type the passphrase of this data. Where it is lost, type the printed recovery key instead: seven groups of four letters and digits. Without either, nobody can open it.</source>
            <translation>Geben Sie die Passphrase dieser Daten ein. Ist sie verloren, stattdessen den gedruckten Wiederherstellungsschlüssel: sieben Gruppen aus vier Buchstaben und Ziffern. Ohne beides kann niemand sie öffnen.</translation>
        </message>
        <message>
            <source>The recovery key opened the data. Choose a new passphrase: from now on it opens the data at each start.</source>
            <translation>Der Wiederherstellungsschlüssel hat die Daten geöffnet. Wählen Sie eine neue Passphrase: sie öffnet die Daten künftig bei jedem Start.</translation>
        </message>
        <message>
            <source>This data is encrypted</source>
            <translation>Diese Daten sind verschlüsselt</translation>
        </message>
        <message>
            <source>The data in {folder} is opened by its passphrase.</source>
            <translation>Die Daten in {folder} werden mit ihrer Passphrase geöffnet.</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Neue Passphrase erneut</translation>
        </message>
        <message>
            <source>A new passphrase</source>
            <translation>Eine neue Passphrase</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>an own note</source>
            <translation>eine eigene Notiz</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> und {count} weitere</translation>
        </message>
        <message>
            <source>{wall} behind the lock</source>
            <translation>{wall} hinter der Sperre</translation>
        </message>
        <message>
            <source>Parked {wall}: {cut}{more}</source>
            <translation>Geparkt {wall}: {cut}{more}</translation>
        </message>
        <message>
            <source>Not kept over a crash: {problem}</source>
            <translation>Nicht absturzsicher: {problem}</translation>
        </message>
        <message>
            <source>A draft could not be removed: {problem}</source>
            <translation>Ein Entwurf konnte nicht entfernt werden: {problem}</translation>
        </message>
        <message>
            <source>Who is at the screen from now on?</source>
            <translation>Wer ist ab jetzt am Bildschirm?</translation>
        </message>
        <message>
            <source>Who has left?</source>
            <translation>Wer ist gegangen?</translation>
        </message>
        <message>
            <source>This session goes on meanwhile; its alerts are shown on Home too.</source>
            <translation>Diese Sitzung läuft inzwischen weiter; ihre Alarme erscheinen auch auf der Startseite.</translation>
        </message>
        <message>
            <source>People here</source>
            <translation>Personen hier</translation>
        </message>
        <message>
            <source>Somebody has left</source>
            <translation>Jemand ist gegangen</translation>
        </message>
        <message>
            <source>Home, other sessions</source>
            <translation>Startseite, andere Sitzungen</translation>
        </message>
        <message>
            <source>Everybody who works here is signed in.</source>
            <translation>Alle, die hier arbeiten, sind angemeldet.</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>Wer kommt</translation>
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
            <translation>Sitzung beendet</translation>
        </message>
        <message>
            <source>Session ended, sign it</source>
            <translation>Sitzung beendet, unterschreiben</translation>
        </message>
        <message>
            <source>Choose a protocol</source>
            <translation>Protokoll wählen</translation>
        </message>
        <message>
            <source>Dose when ready</source>
            <translation>Dosis, wenn bereit</translation>
        </message>
        <message>
            <source>Nothing due</source>
            <translation>Nichts fällig</translation>
        </message>
        <message>
            <source>quiet until {until}</source>
            <translation>Ruhe bis {until}</translation>
        </message>
        <message>
            <source>in {away_ms}</source>
            <translation>in {away_ms}</translation>
        </message>
        <message>
            <source>late by {away_ms}</source>
            <translation>{away_ms} zu spät</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>{what} again</source>
            <translation>{what} erneut</translation>
        </message>
        <message>
            <source>Baseline {what}</source>
            <translation>Ausgangswert {what}</translation>
        </message>
        <message>
            <source>{what} + MOAA/S</source>
            <translation>{what} + MOAA/S</translation>
        </message>
        <message>
            <source>, ends {end_t}</source>
            <translation>, endet {end_t}</translation>
        </message>
        <message>
            <source>{mg:.1f} of {mg_2:g} mg in {running_ms} min</source>
            <translation>{mg:.1f} von {mg_2:g} mg in {running_ms} min</translation>
        </message>
        <message>
            <source>{state}: {given}{ends}</source>
            <translation>{state}: {given}{ends}</translation>
        </message>
        <message>
            <source>Discharge{count}</source>
            <translation>Entlassen{count}</translation>
        </message>
        <message>
            <source>Before{count}</source>
            <translation>Vorher{count}</translation>
        </message>
        <message>
            <source>The last entry of this session: {day}, {time}</source>
            <translation>Der letzte Eintrag dieser Sitzung: {day}, {time}</translation>
        </message>
        <message>
            <source>The clock fits the last entry. The session can go on.</source>
            <translation>Die Uhr passt zum letzten Eintrag. Die Sitzung kann weitergehen.</translation>
        </message>
        <message>
            <source>nurse</source>
            <translation>Pflegekraft</translation>
        </message>
        <message>
            <source>therapist</source>
            <translation>Therapeut/in</translation>
        </message>
        <message>
            <source>prescriber</source>
            <translation>Ärztin/Arzt</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>Administrator/in</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>beobachtet</translation>
        </message>
        <message>
            <source>rechecked</source>
            <translation>nachgemessen</translation>
        </message>
        <message>
            <source>treated</source>
            <translation>behandelt</translation>
        </message>
        <message>
            <source>called</source>
            <translation>gerufen</translation>
        </message>
        <message>
            <source>toilet</source>
            <translation>Toilette</translation>
        </message>
        <message>
            <source>gait test</source>
            <translation>Gehtest</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>resumed</source>
            <translation>fortgesetzt</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>Höhepunkt</translation>
        </message>
        <message>
            <source>waning</source>
            <translation>Abklingen</translation>
        </message>
        <message>
            <source>observe</source>
            <translation>Nachbeobachtung</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>pünktlich</translation>
        </message>
        <message>
            <source>late</source>
            <translation>spät</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>verpasst</translation>
        </message>
        <message>
            <source>discharged</source>
            <translation>entlassen</translation>
        </message>
        <message>
            <source>transferred</source>
            <translation>verlegt</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>negativ</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>mäßig</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>leicht</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>schwer</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimal</translation>
        </message>
        <message>
            <source>better</source>
            <translation>besser</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>genommen</translation>
        </message>
        <message>
            <source>spat</source>
            <translation>ausgespuckt</translation>
        </message>
        <message>
            <source>swallowed</source>
            <translation>geschluckt</translation>
        </message>
        <message>
            <source>quiet</source>
            <translation>ruhig</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>headset</source>
            <translation>Kopfhörer</translation>
        </message>
        <message>
            <source>met</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>nicht bestanden</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>erlassen</translation>
        </message>
        <message>
            <source>new or worse</source>
            <translation>neu oder schlimmer</translation>
        </message>
        <message>
            <source>not dosed</source>
            <translation>nicht dosiert</translation>
        </message>
        <message>
            <source>discharged with override</source>
            <translation>mit Ausnahme entlassen</translation>
        </message>
        <message>
            <source>sedation</source>
            <translation>Sedierung</translation>
        </message>
        <message>
            <source>reversal</source>
            <translation>Gegenmittel</translation>
        </message>
        <message>
            <source>nausea</source>
            <translation>Übelkeit</translation>
        </message>
        <message>
            <source>typing error</source>
            <translation>Tippfehler</translation>
        </message>
        <message>
            <source>streaming</source>
            <translation>sendet</translation>
        </message>
        <message>
            <source>measuring</source>
            <translation>misst</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>wird geöffnet</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>verbunden</translation>
        </message>
        <message>
            <source>reconnecting</source>
            <translation>verbindet neu</translation>
        </message>
        <message>
            <source>identifying</source>
            <translation>wird erkannt</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>unterschrieben</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>unfertig</translation>
        </message>
        <message>
            <source>ketamine</source>
            <translation>Ketamin</translation>
        </message>
        <message>
            <source>esketamine</source>
            <translation>Esketamin</translation>
        </message>
        <message>
            <source>first device</source>
            <translation>dem ersten Gerät</translation>
        </message>
        <message>
            <source>first dose</source>
            <translation>der ersten Dosis</translation>
        </message>
        <message>
            <source>last dose</source>
            <translation>der letzten Dosis</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>contraindications</source>
            <translation>Kontraindikationen</translation>
        </message>
        <message>
            <source>intake</source>
            <translation>Essen und Trinken</translation>
        </message>
        <message>
            <source>intention</source>
            <translation>Intention</translation>
        </message>
        <message>
            <source>ride</source>
            <translation>Heimweg</translation>
        </message>
        <message>
            <source>equipment</source>
            <translation>Ausrüstung</translation>
        </message>
        <message>
            <source>scales</source>
            <translation>Skalen</translation>
        </message>
        <message>
            <source>self test</source>
            <translation>Selbsttest</translation>
        </message>
        <message>
            <source>briefing</source>
            <translation>Einweisung</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Ausgangswerte</translation>
        </message>
        <message>
            <source>dose check</source>
            <translation>Dosisprüfung</translation>
        </message>
        <message>
            <source>rems</source>
            <translation>REMS</translation>
        </message>
        <message>
            <source>rems end</source>
            <translation>REMS am Ende</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>in Vorbereitung</translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>ohne gültige Werte</translation>
        </message>
        <message>
            <source>configuring</source>
            <translation>wird eingerichtet</translation>
        </message>
        <message>
            <source>im</source>
            <translation>i.m.</translation>
        </message>
        <message>
            <source>iv</source>
            <translation>i.v.</translation>
        </message>
        <message>
            <source>oral</source>
            <translation>oral</translation>
        </message>
        <message>
            <source>nasal</source>
            <translation>nasal</translation>
        </message>
        <message>
            <source>sublingual</source>
            <translation>sublingual</translation>
        </message>
        <message>
            <source>struck</source>
            <translation>gestrichen</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>respiration</source>
            <translation>Atmung</translation>
        </message>
        <message>
            <source>circulation</source>
            <translation>Kreislauf</translation>
        </message>
        <message>
            <source>consciousness</source>
            <translation>Bewusstsein</translation>
        </message>
        <message>
            <source>surgical bleeding</source>
            <translation>Nachblutung</translation>
        </message>
        <message>
            <source>pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>nausea and vomiting</source>
            <translation>Übelkeit und Erbrechen</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>wie geplant</translation>
        </message>
        <message>
            <source>not as planned</source>
            <translation>nicht wie geplant</translation>
        </message>
        <message>
            <source>fit to drive</source>
            <translation>fahrtüchtig</translation>
        </message>
        <message>
            <source>not fit to drive</source>
            <translation>nicht fahrtüchtig</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>übergeben</translation>
        </message>
        <message>
            <source>gap</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <source>program stopped</source>
            <translation>Programm angehalten</translation>
        </message>
        <message>
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>steady</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>score</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>change</source>
            <translation>Veränderung</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>intent</source>
            <translation>Absicht</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>Verhalten</translation>
        </message>
        <message>
            <source>driving</source>
            <translation>Fahren</translation>
        </message>
        <message>
            <source>machinery</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <source>decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>who</source>
            <translation>wer</translation>
        </message>
        <message>
            <source>when</source>
            <translation>wann</translation>
        </message>
        <message>
            <source>out</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>im Stehen</translation>
        </message>
        <message>
            <source>dizzy</source>
            <translation>schwindlig</translation>
        </message>
        <message>
            <source>simulator</source>
            <translation>Simulator</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>awake</source>
            <translation>Wachbleiben</translation>
        </message>
        <message>
            <source>battery</source>
            <translation>Akku</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>zweite Kopie</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>Uhr</translation>
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
            <translation>Kein Atemzug{held} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &lt;= {limit} {phase}</source>
            <translation>{label} {value} &lt;= {limit} {phase}</translation>
        </message>
        <message>
            <source>{what}, {clock}: go to the patient</source>
            <translation>{what}, {clock}: zur Person gehen</translation>
        </message>
        <message>
            <source>Vomited, {clock}: check SpO2, position and sedation now</source>
            <translation>Erbrochen, {clock}: jetzt SpO2, Lage und Sedierung prüfen</translation>
        </message>
        <message>
            <source>Vomited while sedated, {clock}: check SpO2, position and sedation now</source>
            <translation>Unter Sedierung erbrochen, {clock}: jetzt SpO2, Lage und Sedierung prüfen</translation>
        </message>
        <message>
            <source>{label}: no value for 15 s, {what}. Check the probe</source>
            <translation>{label}: seit 15 s kein Wert, {what}. Sensor prüfen</translation>
        </message>
        <message>
            <source>{label}: no value for 30 s, {what}. Check the probe</source>
            <translation>{label}: seit 30 s kein Wert, {what}. Sensor prüfen</translation>
        </message>
        <message>
            <source>{label}: nothing but artefact for 30 s. Check the probe</source>
            <translation>{label}: seit 30 s nur Artefakte. Sensor prüfen</translation>
        </message>
        <message>
            <source>{label}: no signal. Check lead, probe or cuff</source>
            <translation>{label}: kein Signal. Kabel, Sensor oder Manschette prüfen</translation>
        </message>
        <message>
            <source>The cuff gave no reading: {what}. Check cuff and hose</source>
            <translation>Die Manschette gab keinen Messwert: {what}. Manschette und Schlauch prüfen</translation>
        </message>
        <message>
            <source>Device lost: {what}</source>
            <translation>Gerät verloren: {what}</translation>
        </message>
        <message>
            <source>NOT RECORDING. Values and alerts go on; keep notes on paper until this ends</source>
            <translation>KEINE AUFZEICHNUNG. Werte und Alarme laufen weiter; bis zum Ende auf Papier notieren</translation>
        </message>
        <message>
            <source>NO SOUND: {what}. Watch the screen</source>
            <translation>KEIN TON: {what}. Auf den Bildschirm achten</translation>
        </message>
        <message>
            <source>SCREEN NOT UPDATING: {what}</source>
            <translation>BILDSCHIRM WIRD NICHT ERNEUERT: {what}</translation>
        </message>
        <message>
            <source>This computer may go to sleep: {what}</source>
            <translation>Dieser Computer kann in Ruhezustand gehen: {what}</translation>
        </message>
        <message>
            <source>Battery low: {what}. Connect the mains</source>
            <translation>Akku schwach: {what}. Netz anschließen</translation>
        </message>
        <message>
            <source>NO SECOND COPY: {what}</source>
            <translation>KEINE ZWEITE KOPIE: {what}</translation>
        </message>
        <message>
            <source>{what}. Durations are right, times of day have moved</source>
            <translation>{what}. Zeitspannen stimmen, Uhrzeiten haben sich verschoben</translation>
        </message>
        <message>
            <source>Check of {what} is 8 min late</source>
            <translation>Kontrolle von {what} ist 8 min überfällig</translation>
        </message>
        <message>
            <source>Check of {what} is 8 min late, and a blood pressure was high or low</source>
            <translation>Kontrolle von {what} ist 8 min überfällig, und ein Blutdruck war hoch oder niedrig</translation>
        </message>
        <message>
            <source>Blood pressure to be taken again at {what}: 2 min late</source>
            <translation>Blutdruck um {what} erneut zu messen: 2 min überfällig</translation>
        </message>
        <message>
            <source>in {phase}, {clock}</source>
            <translation>in {phase}, {clock}</translation>
        </message>
        <message>
            <source>, baseline {value}: {change} {unit}</source>
            <translation>, Ausgangswert {value}: {change} {unit}</translation>
        </message>
        <message>
            <source> for {seconds} s</source>
            <translation> seit {seconds} s</translation>
        </message>
        <message>
            <source>red symptom</source>
            <translation>rotes Symptom</translation>
        </message>
        <message>
            <source>vomited</source>
            <translation>erbrochen</translation>
        </message>
        <message>
            <source>vomited sedated</source>
            <translation>erbrochen, sediert</translation>
        </message>
        <message>
            <source>stale 15</source>
            <translation>kein Wert seit 15 s</translation>
        </message>
        <message>
            <source>stale 30</source>
            <translation>kein Wert seit 30 s</translation>
        </message>
        <message>
            <source>stale 15 peak</source>
            <translation>kein Wert seit 15 s, Höhepunkt</translation>
        </message>
        <message>
            <source>artefact 30</source>
            <translation>Artefakt seit 30 s</translation>
        </message>
        <message>
            <source>no signal</source>
            <translation>kein Signal</translation>
        </message>
        <message>
            <source>cuff failed</source>
            <translation>Manschette ohne Wert</translation>
        </message>
        <message>
            <source>device lost</source>
            <translation>Gerät verloren</translation>
        </message>
        <message>
            <source>no speaker</source>
            <translation>kein Lautsprecher</translation>
        </message>
        <message>
            <source>screen stood still</source>
            <translation>Bildschirm stand still</translation>
        </message>
        <message>
            <source>may sleep</source>
            <translation>kann einschlafen</translation>
        </message>
        <message>
            <source>no second copy</source>
            <translation>keine zweite Kopie</translation>
        </message>
        <message>
            <source>clock set</source>
            <translation>Uhr gestellt</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>Kontrolle überfällig</translation>
        </message>
        <message>
            <source>overdue peak</source>
            <translation>Kontrolle überfällig, Höhepunkt</translation>
        </message>
        <message>
            <source>overdue after bp</source>
            <translation>Kontrolle überfällig nach BD</translation>
        </message>
        <message>
            <source>recheck late</source>
            <translation>Nachmessung überfällig</translation>
        </message>
        <message>
            <source>red symptom: {what}</source>
            <translation>rotes Symptom: {what}</translation>
        </message>
        <message>
            <source>{number} late finding</source>
            <translation>{number} später Befund</translation>
        </message>
        <message>
            <source>{number} late findings</source>
            <translation>{number} späte Befunde</translation>
        </message>
        <message>
            <source>{number} missed set</source>
            <translation>{number} verpasster Satz</translation>
        </message>
        <message>
            <source>{number} missed sets</source>
            <translation>{number} verpasste Sätze</translation>
        </message>
        <message>
            <source>observation shorter than its minimum</source>
            <translation>Beobachtung kürzer als ihre Mindestzeit</translation>
        </message>
        <message>
            <source>alerts paused for {what}</source>
            <translation>Alarme {what} lang pausiert</translation>
        </message>
        <message>
            <source>gap {what}</source>
            <translation>Lücke {what}</translation>
        </message>
        <message>
            <source>waste not balanced</source>
            <translation>Verwurf geht nicht auf</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>nicht unterschrieben</translation>
        </message>
        <message>
            <source>example limits in force</source>
            <translation>Beispielgrenzen in Kraft</translation>
        </message>
        <message>
            <source>left before criteria were met</source>
            <translation>gegangen, bevor Kriterien erfüllt waren</translation>
        </message>
        <message>
            <source>{number} override</source>
            <translation>{number} Ausnahme</translation>
        </message>
        <message>
            <source>{number} overrides</source>
            <translation>{number} Ausnahmen</translation>
        </message>
        <message>
            <source>{number} waiver or override by telephone</source>
            <translation>{number} telefonisch erlassen oder Ausnahme</translation>
        </message>
        <message>
            <source>{number} waivers or overrides by telephone</source>
            <translation>{number} telefonisch erlassen oder Ausnahmen</translation>
        </message>
        <message>
            <source>{number} countersignature missing</source>
            <translation>{number} Gegenzeichnung fehlt</translation>
        </message>
        <message>
            <source>{number} countersignatures missing</source>
            <translation>{number} Gegenzeichnungen fehlen</translation>
        </message>
        <message>
            <source>{number} high alert</source>
            <translation>{number} hoher Alarm</translation>
        </message>
        <message>
            <source>{number} high alerts</source>
            <translation>{number} hohe Alarme</translation>
        </message>
        <message>
            <source>high alert unanswered for {what}</source>
            <translation>hoher Alarm {what} lang unbeantwortet</translation>
        </message>
        <message>
            <source>Esketamine nasal spray</source>
            <translation>Esketamin-Nasenspray</translation>
        </message>
        <message>
            <source>Up to three devices of 28 mg, 5 min apart; the reading at 40 min is strict.</source>
            <translation>Bis zu drei Geräte zu 28 mg, 5 min Abstand; die Messung bei 40 min ist streng.</translation>
        </message>
        <message>
            <source>Generic session</source>
            <translation>Allgemeine Sitzung</translation>
        </message>
        <message>
            <source>For a route whose own protocol is not set up; timings of a 40 min infusion.</source>
            <translation>Für einen Weg ohne eigenes Protokoll; Zeiten einer Infusion über 40 min.</translation>
        </message>
        <message>
            <source>Intramuscular injection</source>
            <translation>Intramuskuläre Injektion</translation>
        </message>
        <message>
            <source>One injection, a second one if ordered.</source>
            <translation>Eine Injektion, eine zweite auf Anordnung.</translation>
        </message>
        <message>
            <source>Intravenous infusion</source>
            <translation>Intravenöse Infusion</translation>
        </message>
        <message>
            <source>Infusion of about 40 min; the peak ends 15 min after the infusion.</source>
            <translation>Infusion über etwa 40 min; der Höhepunkt endet 15 min nach der Infusion.</translation>
        </message>
        <message>
            <source>Other route</source>
            <translation>Anderer Weg</translation>
        </message>
        <message>
            <source>Nebulised, patch, pill, subcutaneous: timings are free and want the prescriber's own.</source>
            <translation>Vernebelt, Pflaster, Tablette, subkutan: die Zeiten sind frei und ärztlich zu setzen.</translation>
        </message>
        <message>
            <source>Sublingual or oral</source>
            <translation>Sublingual oder oral</translation>
        </message>
        <message>
            <source>Lozenge held in the mouth or swallowed.</source>
            <translation>Lutschtablette, im Mund gehalten oder geschluckt.</translation>
        </message>
        <message>
            <source>{made_at}, to {to}</source>
            <translation>{made_at}, nach {to}</translation>
        </message>
        <message>
            <source>NONE YET</source>
            <translation>NOCH KEINE</translation>
        </message>
        <message>
            <source>. FAILED {failed_at}: {failure}</source>
            <translation>. FEHLGESCHLAGEN {failed_at}: {failure}</translation>
        </message>
        <message>
            <source>. No daily backup is set</source>
            <translation>. Keine tägliche Sicherung eingerichtet</translation>
        </message>
        <message>
            <source>Nothing is ever proposed: no years are set under Settings, Data.</source>
            <translation>Nie wird etwas vorgeschlagen: unter Einstellungen, Daten sind keine Jahre gesetzt.</translation>
        </message>
        <message>
            <source>No signed session is older than {years} years.</source>
            <translation>Keine unterschriebene Sitzung ist älter als {years} Jahre.</translation>
        </message>
        <message>
            <source>Signed sessions older than {years} years: {count}, the oldest of {oldest}.</source>
            <translation>Unterschriebene Sitzungen über {years} Jahre: {count}, die älteste von {oldest}.</translation>
        </message>
        <message>
            <source>! ALTERED: {problem}</source>
            <translation>! VERÄNDERT: {problem}</translation>
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
            <translation>und {count} ältere Zeilen: die Datei hat alle</translation>
        </message>
        <message>
            <source>This room has no key yet.</source>
            <translation>Dieser Raum hat noch keinen Schlüssel.</translation>
        </message>
        <message>
            <source>This room, {words}</source>
            <translation>Dieser Raum, {words}</translation>
        </message>
        <message>
            <source>being set up</source>
            <translation>wird eingerichtet</translation>
        </message>
        <message>
            <source>nothing valid</source>
            <translation>nichts Gültiges</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>nicht da</translation>
        </message>
        <message>
            <source>No port found. Plug the device's cable in: it appears here by itself.</source>
            <translation>Kein Anschluss gefunden. Gerätekabel einstecken: es erscheint hier von selbst.</translation>
        </message>
        <message>
            <source>Values go into this session's record.</source>
            <translation>Werte gehen in die Aufzeichnung dieser Sitzung.</translation>
        </message>
        <message>
            <source>A test: nothing is recorded.</source>
            <translation>Ein Test: nichts wird aufgezeichnet.</translation>
        </message>
        <message>
            <source>{where} Nothing is sent to a port before you choose its device.</source>
            <translation>{where} An keinen Anschluss wird etwas gesendet, bevor Sie sein Gerät wählen.</translation>
        </message>
        <message>
            <source>port {name}</source>
            <translation>Anschluss {name}</translation>
        </message>
        <message>
            <source>usb {vendor_id:04x}:{product_id:04x} {serial_number}</source>
            <translation>usb {vendor_id:04x}:{product_id:04x} {serial_number}</translation>
        </message>
        <message>
            <source>not a USB adapter</source>
            <translation>kein USB-Adapter</translation>
        </message>
        <message>
            <source>serial port</source>
            <translation>serieller Anschluss</translation>
        </message>
        <message>
            <source>Bluetooth, {address}. Pair it in the system's settings first.</source>
            <translation>Bluetooth, {address}. Zuerst in den Systemeinstellungen koppeln.</translation>
        </message>
        <message>
            <source>USB {vendor_id:04x}:{product_id:04x}</source>
            <translation>USB {vendor_id:04x}:{product_id:04x}</translation>
        </message>
        <message>
            <source>{usb}, serial number {serial_number}</source>
            <translation>{usb}, Seriennummer {serial_number}</translation>
        </message>
        <message>
            <source>{usb}, no serial number</source>
            <translation>{usb}, keine Seriennummer</translation>
        </message>
        <message>
            <source>By its path</source>
            <translation>Über seinen Pfad</translation>
        </message>
        <message>
            <source>for training: a port or a captured file</source>
            <translation>zur Übung: Anschluss oder Datei</translation>
        </message>
        <message>
            <source>A port that is not listed, or a file of captured bytes. Of a file the speed can be chosen.</source>
            <translation>Ein nicht aufgeführter Anschluss oder eine Datei mit aufgenommenen Bytes. Bei einer Datei ist das Tempo wählbar.</translation>
        </message>
        <message>
            <source>last value</source>
            <translation>letzter Wert</translation>
        </message>
        <message>
            <source>Cuff</source>
            <translation>Manschette</translation>
        </message>
        <message>
            <source>No byte received yet.</source>
            <translation>Noch kein Byte empfangen.</translation>
        </message>
        <message>
            <source>{received} bytes received, the last: {last}</source>
            <translation>{received} Bytes empfangen, zuletzt: {last}</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>Your clinic has not written its steps. They stand here once a lead has written them under Settings, Emergency card.</source>
            <translation>Ihre Klinik hat ihre Schritte nicht geschrieben. Sie stehen hier, sobald die Leitung sie unter Einstellungen, Notfallkarte geschrieben hat.</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>seit {since}</translation>
        </message>
        <message>
            <source> · {times} times</source>
            <translation> · {times} Mal</translation>
        </message>
        <message>
            <source>{wall_text}, after {span_text}{times}</source>
            <translation>{wall_text}, nach {span_text}{times}</translation>
        </message>
        <message>
            <source>158/94 88 97   or   bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 @-3</source>
            <translation>158/94 88 97   oder   bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 @-3</translation>
        </message>
        <message>
            <source>{echo}: begun {t} min ago. Add when: @-3 or @14:20</source>
            <translation>{echo}: vor {t} min begonnen. Zeit ergänzen: @-3 oder @14:20</translation>
        </message>
        <message>
            <source>Enter again: keep it</source>
            <translation>Enter erneut: behalten</translation>
        </message>
        <message>
            <source>Enter twice: store</source>
            <translation>Zweimal Enter: speichern</translation>
        </message>
        <message>
            <source>{words}   ·   {odd} is unusual</source>
            <translation>{words}   ·   {odd} ist ungewöhnlich</translation>
        </message>
        <message>
            <source>Enter: store</source>
            <translation>Enter: speichern</translation>
        </message>
        <message>
            <source>at {minute_text}</source>
            <translation>um {minute_text}</translation>
        </message>
        <message>
            <source>PDF report</source>
            <translation>PDF-Bericht</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Arbeitsmappe (XLSX)</translation>
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation>Tabellen (CSV)</translation>
        </message>
        <message>
            <source>Record (JSON)</source>
            <translation>Aufzeichnung (JSON)</translation>
        </message>
        <message>
            <source>FHIR R4 bundle</source>
            <translation>FHIR-R4-Bündel</translation>
        </message>
        <message>
            <source>Esketamine REMS form</source>
            <translation>Esketamin-REMS-Formular</translation>
        </message>
        <message>
            <source>Plain database (SQLite)</source>
            <translation>Einfache Datenbank (SQLite)</translation>
        </message>
        <message>
            <source>Whole record</source>
            <translation>Ganze Aufzeichnung</translation>
        </message>
        <message>
            <source>For a payer: without notes, quotes and themes</source>
            <translation>Für Kostenträger: ohne Notizen, Zitate und Themen</translation>
        </message>
        <message>
            <source>De-identified: no names, other dates, no free text</source>
            <translation>De-identifiziert: keine Namen, andere Daten, kein freier Text</translation>
        </message>
        <message>
            <source>What is written is not encrypted. A report names the patient, unless the copy is de-identified.</source>
            <translation>Was geschrieben wird, ist nicht verschlüsselt. Ein Bericht nennt die Person, außer die Kopie ist de-identifiziert.</translation>
        </message>
        <message>
            <source>No dose was given</source>
            <translation>Keine Dosis wurde gegeben</translation>
        </message>
        <message>
            <source>Vital signs</source>
            <translation>Vitalwerte</translation>
        </message>
        <message>
            <source>Going home</source>
            <translation>Heimweg</translation>
        </message>
        <message>
            <source>{what}, {seconds}: {reason}</source>
            <translation>{what}, {seconds}: {reason}</translation>
        </message>
        <message>
            <source>The record lacks</source>
            <translation>Der Aufzeichnung fehlt</translation>
        </message>
        <message>
            <source>event {seq} of {of}, {hash}</source>
            <translation>Ereignis {seq} von {of}, {hash}</translation>
        </message>
        <message>
            <source>approved by {approved}</source>
            <translation>freigegeben von {approved}</translation>
        </message>
        <message>
            <source>EXAMPLE LIMITS, NOT APPROVED</source>
            <translation>BEISPIELGRENZEN, OHNE FREIGABE</translation>
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
            <translation>, keine Zweitprüfung</translation>
        </message>
        <message>
            <source>{at}  {drug} {mg} mg {route}{per_kg}, {by}{check}</source>
            <translation>{at}  {drug} {mg} mg {route}{per_kg}, {by}{check}</translation>
        </message>
        <message>
            <source>Baseline {systolic}/{diastolic}</source>
            <translation>Ausgangswert {systolic}/{diastolic}</translation>
        </message>
        <message>
            <source>Highest {number}{beside} at {at}{minute}</source>
            <translation>Höchster {number}{beside} um {at}{minute}</translation>
        </message>
        <message>
            <source>Lowest SpO2 {number} % at {at}{minute}</source>
            <translation>Niedrigste SpO2 {number} % um {at}{minute}</translation>
        </message>
        <message>
            <source>No vital sign was recorded</source>
            <translation>Kein Vitalwert aufgezeichnet</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>{rest} of low priority</source>
            <translation>{rest} niedriger Priorität</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>{action} by {by} after {seconds}</source>
            <translation>{action} von {by} nach {seconds}</translation>
        </message>
        <message>
            <source>{part} {at} {text}: {answer}</source>
            <translation>{part} {at} {text}: {answer}</translation>
        </message>
        <message>
            <source>None was due</source>
            <translation>Keine war fällig</translation>
        </message>
        <message>
            <source>{at}{minute}: {state}{late}</source>
            <translation>{at}{minute}: {state}{late}</translation>
        </message>
        <message>
            <source>Nothing was waived or overridden</source>
            <translation>Nichts wurde erlassen, keine Ausnahme gemacht</translation>
        </message>
        <message>
            <source> by telephone, countersigned</source>
            <translation> telefonisch, gegengezeichnet</translation>
        </message>
        <message>
            <source> by telephone, NOT COUNTERSIGNED</source>
            <translation> telefonisch, NICHT GEGENGEZEICHNET</translation>
        </message>
        <message>
            <source>{kind} by {prescriber}{told}: {map}. {reason}</source>
            <translation>{kind} durch {prescriber}{told}: {map}. {reason}</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Nicht beendet</translation>
        </message>
        <message>
            <source>{title} at {at}{minute}</source>
            <translation>{title} um {at}{minute}</translation>
        </message>
        <message>
            <source>Observation until {at}</source>
            <translation>Beobachtung bis {at}</translation>
        </message>
        <message>
            <source>Clinically ready {at}{minute}</source>
            <translation>Klinisch bereit {at}{minute}</translation>
        </message>
        <message>
            <source>{label}: {state}</source>
            <translation>{label}: {state}</translation>
        </message>
        <message>
            <source>All {count} criteria met</source>
            <translation>Alle {count} Kriterien erfüllt</translation>
        </message>
        <message>
            <source>Ride: {seen}</source>
            <translation>Heimweg: {seen}</translation>
        </message>
        <message>
            <source>Nobody has signed</source>
            <translation>Niemand hat unterschrieben</translation>
        </message>
        <message>
            <source>qwertyuiop asdfghjkl zxcvbnm</source>
            <translation>qwertzuiopü asdfghjklöä yxcvbnmß</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <source>Rechecked</source>
            <translation>Nachgemessen</translation>
        </message>
        <message>
            <source>Treated</source>
            <translation>Behandelt</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Gerufen</translation>
        </message>
        <message>
            <source>Gait test</source>
            <translation>Gehtest</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>{text} {left}</source>
            <translation>{text} {left}</translation>
        </message>
        <message>
            <source>, not acknowledged</source>
            <translation>, nicht quittiert</translation>
        </message>
        <message>
            <source>{priority} priority: {text}, {when}, for {lasting}{seen}{note}; {rest} more{off}</source>
            <translation>Priorität {priority}: {text}, {when}, seit {lasting}{seen}{note}; {rest} weitere{off}</translation>
        </message>
        <message>
            <source>Sound on the headset</source>
            <translation>Ton im Kopfhörer</translation>
        </message>
        <message>
            <source>{label} high</source>
            <translation>{label} hoch</translation>
        </message>
        <message>
            <source>{label} low</source>
            <translation>{label} niedrig</translation>
        </message>
        <message>
            <source>{action} · {acknowledged_by}</source>
            <translation>{action} · {acknowledged_by}</translation>
        </message>
        <message>
            <source>over since {ended}, not seen</source>
            <translation>vorbei seit {ended}, nicht gesehen</translation>
        </message>
        <message>
            <source>again in {left}</source>
            <translation>erneut in {left}</translation>
        </message>
        <message>
            <source>take it again now</source>
            <translation>jetzt erneut messen</translation>
        </message>
        <message>
            <source>just typed, silent for now</source>
            <translation>gerade eingegeben, vorerst stumm</translation>
        </message>
        <message>
            <source>NOT ANSWERED {left}: {call}</source>
            <translation>NICHT BEANTWORTET {left}: {call}</translation>
        </message>
        <message>
            <source>No open alerts</source>
            <translation>Keine offenen Alarme</translation>
        </message>
        <message>
            <source>No open alerts   ·   last: {text}, ended {when}</source>
            <translation>Keine offenen Alarme   ·   zuletzt: {text}, Ende {when}</translation>
        </message>
        <message>
            <source>{role} {name}</source>
            <translation>{role} {name}</translation>
        </message>
        <message>
            <source>Name not at hand</source>
            <translation>Name nicht zur Hand</translation>
        </message>
        <message>
            <source>Nothing was written down.</source>
            <translation>Nichts wurde aufgeschrieben.</translation>
        </message>
        <message>
            <source>Intention: {intention}</source>
            <translation>Intention: {intention}</translation>
        </message>
        <message>
            <source>{minute_text}  Theme: {text}</source>
            <translation>{minute_text}  Thema: {text}</translation>
        </message>
        <message>
            <source>Calming plan: {calming}</source>
            <translation>Beruhigungsplan: {calming}</translation>
        </message>
        <message>
            <source>, {times} times</source>
            <translation>, {times} Mal</translation>
        </message>
        <message>
            <source>{what}, first at {minute_text}{times}</source>
            <translation>{what}, zuerst bei {minute_text}{times}</translation>
        </message>
        <message>
            <source>No follow-up was planned.</source>
            <translation>Keine Nachsorge geplant.</translation>
        </message>
        <message>
            <source>Within 24 h: {planned}</source>
            <translation>Innerhalb 24 h: {planned}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>Submitted: {by}</source>
            <translation>Eingereicht: {by}</translation>
        </message>
        <message>
            <source>Due by {isoformat}, {days_left_words}</source>
            <translation>Fällig bis {isoformat}, {days_left_words}</translation>
        </message>
        <message>
            <source>Due 7 days after the session</source>
            <translation>Fällig 7 Tage nach der Sitzung</translation>
        </message>
        <message>
            <source>Sublingual</source>
            <translation>Sublingual</translation>
        </message>
        <message>
            <source>Oral</source>
            <translation>Oral</translation>
        </message>
        <message>
            <source>Nasal</source>
            <translation>Nasal</translation>
        </message>
        <message>
            <source>, device {device}</source>
            <translation>, Gerät {device}</translation>
        </message>
        <message>
            <source>{mg:g} mg {drug} {route}{device}</source>
            <translation>{mg:g} mg {drug} {route}{device}</translation>
        </message>
        <message>
            <source>{given_t}, {given_t_2}, by {by}</source>
            <translation>{given_t}, {given_t_2}, von {by}</translation>
        </message>
        <message>
            <source>first entered as {first_given_t}</source>
            <translation>zuerst eingetragen als {first_given_t}</translation>
        </message>
        <message>
            <source>corrected to {given_t} by {by}: {reason}</source>
            <translation>berichtigt auf {given_t} von {by}: {reason}</translation>
        </message>
        <message>
            <source> at {rate_mg_h:g} mg/h</source>
            <translation> mit {rate_mg_h:g} mg/h</translation>
        </message>
        <message>
            <source>Infusion {state}: {mg:.1f} of {mg_2:g} mg in {running_ms}{rate}{ends}</source>
            <translation>Infusion {state}: {mg:.1f} von {mg_2:g} mg in {running_ms}{rate}{ends}</translation>
        </message>
        <message>
            <source>{at}. {infusion}</source>
            <translation>{at}. {infusion}</translation>
        </message>
        <message>
            <source>All {devices} devices were given</source>
            <translation>Alle {devices} Geräte wurden gegeben</translation>
        </message>
        <message>
            <source>Device {given} of at most {devices}</source>
            <translation>Gerät {given} von höchstens {devices}</translation>
        </message>
        <message>
            <source>{this}: from {due}, in {due_2}</source>
            <translation>{this}: ab {due}, in {due_2}</translation>
        </message>
        <message>
            <source>{this}: may be given now</source>
            <translation>{this}: kann jetzt gegeben werden</translation>
        </message>
        <message>
            <source>, and {after_infusion:g} min after the infusion's end</source>
            <translation>, und {after_infusion:g} min nach Ende der Infusion</translation>
        </message>
        <message>
            <source>Observation: at least {minimum:g} min from the {counts_from}{after}.</source>
            <translation>Beobachtung: mindestens {minimum:g} min ab {counts_from}{after}.</translation>
        </message>
        <message>
            <source>Earliest leave {clock} ({because})</source>
            <translation>Frühestens gehen {clock} ({because})</translation>
        </message>
        <message>
            <source>{kg:g} kg is not possible</source>
            <translation>{kg:g} kg ist nicht möglich</translation>
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
            <translation>{mg:g} mg bei {per_ml:g} mg/mL = {mg_2:g} mL</translation>
        </message>
        <message>
            <source>drawn {drawn_mg:g}, given {mg:g}, wasted {wasted_mg:g} mg</source>
            <translation>aufgezogen {drawn_mg:g}, gegeben {mg:g}, verworfen {wasted_mg:g} mg</translation>
        </message>
        <message>
            <source>Balances: {said}</source>
            <translation>Geht auf: {said}</translation>
        </message>
        <message>
            <source>Does not balance: {said}; {rest:g} mg missing</source>
            <translation>Geht nicht auf: {said}; {rest:g} mg fehlen</translation>
        </message>
        <message>
            <source>Does not balance: {said}; {rest:g} mg too many</source>
            <translation>Geht nicht auf: {said}; {rest:g} mg zu viel</translation>
        </message>
        <message>
            <source>No range set: this protocol's prescriber has not filled one in</source>
            <translation>Kein Bereich gesetzt: in diesem Protokoll nicht ärztlich ausgefüllt</translation>
        </message>
        <message>
            <source>{outside}: it needs the prescriber who ordered it, and the reason</source>
            <translation>{outside}: nötig sind die anordnende Ärztin/der Arzt und der Grund</translation>
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
            <translation>Bereich dieses Protokolls: {limits}</translation>
        </message>
        <message>
            <source>private car</source>
            <translation>privates Auto</translation>
        </message>
        <message>
            <source>taxi</source>
            <translation>Taxi</translation>
        </message>
        <message>
            <source>ambulance</source>
            <translation>Krankenwagen</translation>
        </message>
        <message>
            <source>Y, N or U answers and goes on. Every yes and every unknown goes to the prescriber.</source>
            <translation>J, N oder U antwortet und geht weiter. Jedes Ja und jedes Unbekannt geht an die Ärztin/den Arzt.</translation>
        </message>
        <message>
            <source>{title}: </source>
            <translation>{title}: </translation>
        </message>
        <message>
            <source>No protocol chosen</source>
            <translation>Kein Protokoll gewählt</translation>
        </message>
        <message>
            <source>approved by {approved_by}</source>
            <translation>freigegeben von {approved_by}</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>stopp</translation>
        </message>
        <message>
            <source>{who}: </source>
            <translation>{who}: </translation>
        </message>
        <message>
            <source>{who}{why}</source>
            <translation>{who}{why}</translation>
        </message>
        <message>
            <source>{by}, {role}, at {clock}</source>
            <translation>{by}, {role}, um {clock}</translation>
        </message>
        <message>
            <source>{text}: {said}</source>
            <translation>{text}: {said}</translation>
        </message>
        <message>
            <source>, nasal spray {nasal_spray_hours} h</source>
            <translation>, Nasenspray {nasal_spray_hours} h</translation>
        </message>
        <message>
            <source>Asked before the dose: food {food_hours} h, drink {fluid_hours} h{spray}</source>
            <translation>Vor der Dosis verlangt: Essen {food_hours} h, Trinken {fluid_hours} h{spray}</translation>
        </message>
        <message>
            <source>The patient says name and date of birth; they are compared with the line above.</source>
            <translation>Name und Geburtsdatum werden selbst gesagt und mit der Zeile oben verglichen.</translation>
        </message>
        <message>
            <source>All of it at session 1, then every 6 months or on any change. {screened}</source>
            <translation>Alles in Sitzung 1, dann alle 6 Monate oder bei Änderungen. {screened}</translation>
        </message>
        <message>
            <source>Name and phone stay in the library; the record holds relation and transport.</source>
            <translation>Name und Telefon bleiben in der Bibliothek; die Aufzeichnung enthält Beziehung und Verkehrsmittel.</translation>
        </message>
        <message>
            <source>Totals of today or of the last 7 days; or why not today.</source>
            <translation>Summen von heute oder den letzten 7 Tagen; oder warum nicht heute.</translation>
        </message>
        <message>
            <source>A failed item never blocks; it stands in the report.</source>
            <translation>Ein nicht bestandener Punkt sperrt nie; er steht im Bericht.</translation>
        </message>
        <message>
            <source>A second person looks at drug, concentration, dose, patient, route, and says so by PIN.</source>
            <translation>Eine zweite Person prüft Medikament, Konzentration, Dosis, Patient/in und Applikationsweg und bestätigt per PIN.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source> (over {age} years)</source>
            <translation> (über {age} Jahre)</translation>
        </message>
        <message>
            <source>Over {most}/{diastolic}{age} the prescriber decides; at or over {blocked_systolic}/{blocked_diastolic} no dose. The last set is judged.</source>
            <translation>Über {most}/{diastolic}{age} ärztliche Entscheidung; ab {blocked_systolic}/{blocked_diastolic} keine Dosis. Es zählt der letzte Satz.</translation>
        </message>
        <message>
            <source>Next set{wanted} in {away_ms}</source>
            <translation>Nächster Satz{wanted} in {away_ms}</translation>
        </message>
        <message>
            <source>Next set{wanted} now: V types it, M measures</source>
            <translation>Nächster Satz{wanted} jetzt: V tippt, M misst</translation>
        </message>
        <message>
            <source>a total of {total} and {item} in item 9 do not fit together</source>
            <translation>Summe {total} und {item} bei Frage 9 passen nicht zusammen</translation>
        </message>
        <message>
            <source>both totals, or why not today</source>
            <translation>beide Summen, oder warum nicht heute</translation>
        </message>
        <message>
            <source>{reason} (by telephone {when}, read back)</source>
            <translation>{reason} (telefonisch {when}, zurückgelesen)</translation>
        </message>
        <message>
            <source>To be signed</source>
            <translation>Zu unterschreiben</translation>
        </message>
        <message>
            <source>To be countersigned</source>
            <translation>Gegenzuzeichnen</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Nachsorge</translation>
        </message>
        <message>
            <source>Call after leaving early</source>
            <translation>Anruf nach vorzeitigem Gehen</translation>
        </message>
        <message>
            <source>REMS due</source>
            <translation>REMS fällig</translation>
        </message>
        <message>
            <source>dose given</source>
            <translation>Dosis gegeben</translation>
        </message>
        <message>
            <source>no dose given</source>
            <translation>keine Dosis gegeben</translation>
        </message>
        <message>
            <source>opened {day} {time}</source>
            <translation>geöffnet {day} {time}</translation>
        </message>
        <message>
            <source>ended {ago}, {ending}</source>
            <translation>vor {ago} beendet, {ending}</translation>
        </message>
        <message>
            <source>{missing} fields not said</source>
            <translation>{missing} Felder nicht angegeben</translation>
        </message>
        <message>
            <source>{missing} field not said</source>
            <translation>{missing} Feld nicht angegeben</translation>
        </message>
        <message>
            <source>{days} days over</source>
            <translation>{days} Tage überfällig</translation>
        </message>
        <message>
            <source>{days} day over</source>
            <translation>{days} Tag überfällig</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>{days} days left</source>
            <translation>noch {days} Tage</translation>
        </message>
        <message>
            <source>{days} day left</source>
            <translation>noch {days} Tag</translation>
        </message>
        <message>
            <source>{prescriber}: waived {gate} by telephone</source>
            <translation>{prescriber}: {gate} telefonisch erlassen</translation>
        </message>
        <message>
            <source>{prescriber}: overrode {count} criteria by telephone</source>
            <translation>{prescriber}: Kriterien mit telefonischer Ausnahme: {count}</translation>
        </message>
        <message>
            <source>{ms} days ago</source>
            <translation>{ms} Tagen</translation>
        </message>
        <message>
            <source>{ms} ago</source>
            <translation>{ms}</translation>
        </message>
        <message>
            <source>Approved by {approved_by}, {date}</source>
            <translation>Freigegeben von {approved_by}, {date}</translation>
        </message>
        <message>
            <source>{sessions} sessions before</source>
            <translation>{sessions} Sitzungen zuvor</translation>
        </message>
        <message>
            <source>1 session before</source>
            <translation>1 Sitzung zuvor</translation>
        </message>
        <message>
            <source>first session here</source>
            <translation>erste Sitzung hier</translation>
        </message>
        <message>
            <source>{name} v{version}</source>
            <translation>{name} v{version}</translation>
        </message>
        <message>
            <source>I ran this session and the record is complete</source>
            <translation>Ich habe diese Sitzung geführt, und die Aufzeichnung ist vollständig</translation>
        </message>
        <message>
            <source>I took part in this session and the record is as I saw it</source>
            <translation>Ich habe an dieser Sitzung teilgenommen, und die Aufzeichnung ist, wie ich es sah</translation>
        </message>
        <message>
            <source>I am the responsible prescriber and have read this record</source>
            <translation>Ich bin die verantwortliche Ärztin/der verantwortliche Arzt und habe diese Aufzeichnung gelesen</translation>
        </message>
        <message>
            <source>I gave this by telephone, as it stands here</source>
            <translation>Ich habe dies telefonisch gegeben, wie es hier steht</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>mit Ausnahme</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>nicht erfüllt</translation>
        </message>
        <message>
            <source>At the earliest {earliest_t}, in {earliest_t_2}</source>
            <translation>Ab {earliest_t}, in {earliest_t_2}</translation>
        </message>
        <message>
            <source>Score it in the vitals line, F7: {word} and the number</source>
            <translation>In die Vitalwertzeile eingeben, F7: {word} und die Zahl</translation>
        </message>
        <message>
            <source>No dose was given: a session can end as not dosed, left or transferred.</source>
            <translation>Keine Dosis gegeben: eine Sitzung kann als nicht dosiert, gegangen oder verlegt enden.</translation>
        </message>
        <message>
            <source>clinically ready since {ready}, {ready_2}</source>
            <translation>klinisch bereit seit {ready}, {ready_2}</translation>
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
            <translation>Kein Heimweg vereinbart</translation>
        </message>
        <message>
            <source>fit to drive, or not driving</source>
            <translation>fahrtüchtig, oder fährt nicht</translation>
        </message>
        <message>
            <source>No complete set was taken</source>
            <translation>Kein vollständiger Satz gemessen</translation>
        </message>
        <message>
            <source>Last set {pressure}, HR {rate}, SpO2 {spo2}, {said_time}</source>
            <translation>Letzter Satz {pressure}, HF {rate}, SpO2 {spo2}, {said_time}</translation>
        </message>
        <message>
            <source>{endings} at {ended_t}</source>
            <translation>{endings} um {ended_t}</translation>
        </message>
        <message>
            <source>event {seq}</source>
            <translation>Ereignis {seq}</translation>
        </message>
        <message>
            <source>{name}, {person_role}, {when}: {meaning}</source>
            <translation>{name}, {person_role}, {when}: {meaning}</translation>
        </message>
        <message>
            <source> on event {target}</source>
            <translation> zu Ereignis {target}</translation>
        </message>
        <message>
            <source>{title}{about}, {name}, {when}: {said}</source>
            <translation>{title}{about}, {name}, {when}: {said}</translation>
        </message>
        <message>
            <source>Countersigned event {target}, {name}, {when}: {meaning}</source>
            <translation>Gegengezeichnet Ereignis {target}, {name}, {when}: {meaning}</translation>
        </message>
        <message>
            <source>Clinic lead {name}, {when}: {comment}</source>
            <translation>Klinikleitung {name}, {when}: {comment}</translation>
        </message>
        <message>
            <source>waived: {gate}</source>
            <translation>erlassen: {gate}</translation>
        </message>
        <message>
            <source>overrode: </source>
            <translation>Ausnahme: </translation>
        </message>
        <message>
            <source>{said} {what}. {reason}. Event {seq}, {clock}</source>
            <translation>{said} {what}. {reason}. Ereignis {seq}, {clock}</translation>
        </message>
        <message>
            <source>Choose a protocol first.</source>
            <translation>Zuerst ein Protokoll wählen.</translation>
        </message>
        <message>
            <source>The session has ended.</source>
            <translation>Die Sitzung ist beendet.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>{labels} outside {low:g} to {size}{unit}</source>
            <translation>{labels} außerhalb {low:g} bis {size}{unit}</translation>
        </message>
        <message>
            <source>≥ baseline +</source>
            <translation>≥ Ausgangswert +</translation>
        </message>
        <message>
            <source>≤ baseline −</source>
            <translation>≤ Ausgangswert −</translation>
        </message>
        <message>
            <source>{labels} {sign} {size} %</source>
            <translation>{labels} {sign} {size} %</translation>
        </message>
        <message>
            <source>{labels} rises {size}{unit} a minute</source>
            <translation>{labels} steigt {size}{unit} pro Minute</translation>
        </message>
        <message>
            <source>{labels} falls {size}{unit} a minute</source>
            <translation>{labels} fällt {size}{unit} pro Minute</translation>
        </message>
        <message>
            <source>{labels} ≥ baseline + {size}{unit}</source>
            <translation>{labels} ≥ Ausgangswert + {size}{unit}</translation>
        </message>
        <message>
            <source>{labels} {signs} baseline {part} {size}{unit}</source>
            <translation>{labels} {signs} Ausgangswert {part} {size}{unit}</translation>
        </message>
        <message>
            <source>{labels} {signs} {limit:g}{unit}</source>
            <translation>{labels} {signs} {limit:g}{unit}</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>jederzeit</translation>
        </message>
        <message>
            <source>from the dose on</source>
            <translation>ab der Dosis</translation>
        </message>
        <message>
            <source>The protocol says {condition}. {phases}</source>
            <translation>Das Protokoll sagt {condition}. {phases}</translation>
        </message>
        <message>
            <source>{when}: {limit_change_text}, {by}: {reason}</source>
            <translation>{when}: {limit_change_text}, {by}: {reason}</translation>
        </message>
        <message>
            <source>yesterday </source>
            <translation>gestern </translation>
        </message>
        <message>
            <source>tomorrow </source>
            <translation>morgen </translation>
        </message>
        <message>
            <source>'{text}' is not a number</source>
            <translation>„{text}“ ist keine Zahl</translation>
        </message>
        <message>
            <source>'{text}' can be read as {text_2} or {text_3}: write one</source>
            <translation>„{text}“ kann {text_2} oder {text_3} heißen: eines schreiben</translation>
        </message>
        <message>
            <source>a whole number, please</source>
            <translation>bitte eine ganze Zahl</translation>
        </message>
        <message>
            <source>must be more than {above}</source>
            <translation>muss über {above} liegen</translation>
        </message>
        <message>
            <source>{text} is outside {least} to {most}</source>
            <translation>{text} liegt außerhalb {least} bis {most}</translation>
        </message>
        <message>
            <source>must be at least {least}</source>
            <translation>muss mindestens {least} sein</translation>
        </message>
        <message>
            <source>at most 3 decimals</source>
            <translation>höchstens 3 Nachkommastellen</translation>
        </message>
        <message>
            <source>{count} letters; at most {most} fit</source>
            <translation>{count} Zeichen; höchstens {most} passen</translation>
        </message>
        <message>
            <source>'{typed}' is not a time: write 14:20, or 6 h ago</source>
            <translation>„{typed}“ ist keine Zeit: 14:20 oder 6 h schreiben</translation>
        </message>
        <message>
            <source>{typed} has not come yet</source>
            <translation>{typed} war noch nicht</translation>
        </message>
        <message>
            <source>{typed} is too long ago</source>
            <translation>{typed} ist zu lange her</translation>
        </message>
        <message>
            <source>{still}; it is {clock}</source>
            <translation>{still}; es ist {clock}</translation>
        </message>
        <message>
            <source>{clock}, {span} ago</source>
            <translation>{clock}, vor {span}</translation>
        </message>
        <message>
            <source>{clock}, now</source>
            <translation>{clock}, jetzt</translation>
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
            <translation>Datum als 1984-02-29 oder 29 Feb 1984 schreiben</translation>
        </message>
        <message>
            <source>there is no {typed}</source>
            <translation>es gibt kein {typed}</translation>
        </message>
        <message>
            <source>that makes {years} years: look again</source>
            <translation>das macht {years} Jahre: erneut ansehen</translation>
        </message>
        <message>
            <source>{years} years old</source>
            <translation>{years} Jahre alt</translation>
        </message>
        <message>
            <source>there is no month {number}</source>
            <translation>es gibt keinen Monat {number}</translation>
        </message>
        <message>
            <source>write the expiry as 2027-12 or 2027-12-31</source>
            <translation>Haltbarkeit als 2027-12 oder 2027-12-31 schreiben</translation>
        </message>
        <message>
            <source>EXPIRED</source>
            <translation>ABGELAUFEN</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>Meine PIN ändern</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Neue PIN</translation>
        </message>
        <message>
            <source>Somebody leaves</source>
            <translation>Jemand geht</translation>
        </message>
        <message>
            <source>Changed by a lead or an administrator, with their PIN: {names}.</source>
            <translation>Änderungen durch Leitung oder Administration, mit deren PIN: {names}.</translation>
        </message>
        <message>
            <source>Until there is a lead or an administrator, {names} changes this list, with the PIN.</source>
            <translation>Bis es Leitung oder Administration gibt, ändert {names} diese Liste, mit der PIN.</translation>
        </message>
        <message>
            <source>Set a new PIN for {name}</source>
            <translation>Neue PIN für {name} setzen</translation>
        </message>
        <message>
            <source>Set a new PIN</source>
            <translation>Neue PIN setzen</translation>
        </message>
        <message>
            <source>{name} leaves</source>
            <translation>{name} geht</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Geht</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>Diese Person hinzufügen</translation>
        </message>
        <message>
            <source>at the screen</source>
            <translation>am Bildschirm</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>verantwortlich</translation>
        </message>
        <message>
            <source>unfinished entry</source>
            <translation>unfertiger Eintrag</translation>
        </message>
        <message>
            <source>Sessions, names and people are encrypted on this computer's disk: whoever takes the disk, or a copy of the folder, reads nothing.</source>
            <translation>Sitzungen, Namen und Personal sind auf dem Datenträger dieses Computers verschlüsselt: wer ihn oder eine Kopie des Ordners nimmt, liest nichts.</translation>
        </message>
        <message>
            <source>If the way in is lost (a new computer, a broken keyring, a forgotten passphrase), this recovery key opens the data, and nothing else does. KAT Monitor keeps no copy of it and nobody can make another: without both, every session and every name in this data is gone for good. Print it now and keep it with the clinic's papers, not in this room.</source>
            <translation>Geht der Zugang verloren (neuer Computer, defekter Schlüsselbund, vergessene Passphrase), öffnet dieser Wiederherstellungsschlüssel die Daten, und sonst nichts. KAT Monitor behält keine Kopie, und niemand kann einen anderen machen: ohne beides ist jede Sitzung und jeder Name dieser Daten endgültig verloren. Jetzt drucken und bei den Papieren der Klinik aufbewahren, nicht in diesem Raum.</translation>
        </message>
        <message>
            <source>Then whoever has this disk reads every session and every name. It is a decision for the whole clinic, and Home says that it was made.</source>
            <translation>Dann liest, wer diesen Datenträger hat, jede Sitzung und jeden Namen. Das ist eine Entscheidung für die ganze Klinik, und die Startseite sagt, dass sie getroffen wurde.</translation>
        </message>
        <message>
            <source>This data stays readable</source>
            <translation>Diese Daten bleiben lesbar</translation>
        </message>
        <message>
            <source>The key is made now and kept in the keyring of this computer, under the user who is signed in to it. At the next start nothing has to be typed.</source>
            <translation>Der Schlüssel wird jetzt gemacht und im Schlüsselbund dieses Computers aufbewahrt, beim angemeldeten Benutzer. Beim nächsten Start ist nichts einzugeben.</translation>
        </message>
        <message>
            <source>This computer has no keyring, so a passphrase opens the data at each start. At least 10 letters; four words that fit nowhere else do well. It is stored nowhere.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, darum öffnet eine Passphrase die Daten bei jedem Start. Mindestens 10 Zeichen; vier Wörter, die nirgends sonst passen, sind gut. Sie wird nirgends gespeichert.</translation>
        </message>
        <message>
            <source>KAT Monitor: recovery key

{clinic}


{recovery}


This key opens the clinic's encrypted data when its passphrase or the computer's keyring is lost. Whoever has it and the data can read everything. Keep it with the clinic's papers, away from the computer.

To use it: start KAT Monitor on the data folder and type the key where the passphrase is asked for. Only letters and digits matter; O and I are read as 0 and 1.
</source>
            <translation>KAT Monitor: Wiederherstellungsschlüssel

{clinic}


{recovery}


Dieser Schlüssel öffnet die verschlüsselten Daten der Klinik, wenn ihre Passphrase oder der Schlüsselbund des Computers verloren ist. Wer ihn und die Daten hat, kann alles lesen. Bei den Papieren der Klinik aufbewahren, fern vom Computer.

Gebrauch: KAT Monitor auf dem Datenordner starten und den Schlüssel dort eingeben, wo nach der Passphrase gefragt wird. Nur Buchstaben und Ziffern zählen; O und I werden als 0 und 1 gelesen.
</translation>
        </message>
        <message>
            <source>This clinic</source>
            <translation>Diese Klinik</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Phasen</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Beobachtung</translation>
        </message>
        <message>
            <source>{waning} to {observe}</source>
            <translation>{waning} bis {observe}</translation>
        </message>
        <message>
            <source>Peak of an infusion</source>
            <translation>Höhepunkt einer Infusion</translation>
        </message>
        <message>
            <source>ends {peak_after_infusion} after its end</source>
            <translation>endet {peak_after_infusion} nach ihrem Ende</translation>
        </message>
        <message>
            <source>Onset mark</source>
            <translation>Marke Beginn</translation>
        </message>
        <message>
            <source>{onset_mark} min</source>
            <translation>{onset_mark} min</translation>
        </message>
        <message>
            <source>Peak mark</source>
            <translation>Marke Höhepunkt</translation>
        </message>
        <message>
            <source>the start of the last dose</source>
            <translation>dem Beginn der letzten Dosis</translation>
        </message>
        <message>
            <source>Stays at least</source>
            <translation>Bleibt mindestens</translation>
        </message>
        <message>
            <source>{minimum} from {counts}</source>
            <translation>{minimum} ab {counts}</translation>
        </message>
        <message>
            <source>After an infusion</source>
            <translation>Nach einer Infusion</translation>
        </message>
        <message>
            <source>at least {after_infusion} from its end</source>
            <translation>mindestens {after_infusion} ab ihrem Ende</translation>
        </message>
        <message>
            <source>Window shown</source>
            <translation>Gezeigtes Fenster</translation>
        </message>
        <message>
            <source>Before the minimum</source>
            <translation>Vor der Mindestzeit</translation>
        </message>
        <message>
            <source>a prescriber may override</source>
            <translation>ärztliche Ausnahme möglich</translation>
        </message>
        <message>
            <source>never as discharged</source>
            <translation>nie als entlassen</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>A prescriber may waive</source>
            <translation>Ärztlich erlassbar</translation>
        </message>
        <message>
            <source>BP needs a prescriber</source>
            <translation>BD braucht ärztliche Entscheidung</translation>
        </message>
        <message>
            <source>over {systolic}/{diastolic} mmHg</source>
            <translation>über {systolic}/{diastolic} mmHg</translation>
        </message>
        <message>
            <source>BP, older than {age}</source>
            <translation>BD, älter als {age}</translation>
        </message>
        <message>
            <source>over {systolic_over_age} systolic</source>
            <translation>über {systolic_over_age} systolisch</translation>
        </message>
        <message>
            <source>BP blocks</source>
            <translation>BD sperrt</translation>
        </message>
        <message>
            <source>from {blocked_systolic}/{blocked_diastolic} mmHg</source>
            <translation>ab {blocked_systolic}/{blocked_diastolic} mmHg</translation>
        </message>
        <message>
            <source>recheck below {spo2_recheck} %, prescriber below {spo2_prescriber} %</source>
            <translation>nachmessen unter {spo2_recheck} %, ärztlich unter {spo2_prescriber} %</translation>
        </message>
        <message>
            <source>prescriber above {heart_rate_high} or below {heart_rate_low} /min</source>
            <translation>ärztlich über {heart_rate_high} oder unter {heart_rate_low} /min</translation>
        </message>
        <message>
            <source>Fasting</source>
            <translation>Nüchternheit</translation>
        </message>
        <message>
            <source>food {food_hours} h, fluid {fluid_hours} h</source>
            <translation>Essen {food_hours} h, Trinken {fluid_hours} h</translation>
        </message>
        <message>
            <source>Nasal spray</source>
            <translation>Nasenspray</translation>
        </message>
        <message>
            <source>none for {nasal_spray_hours} h</source>
            <translation>keines seit {nasal_spray_hours} h</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Sätze</translation>
        </message>
        <message>
            <source>median of at least {sets}, {apart} apart, of the last {within}</source>
            <translation>Median aus mindestens {sets}, Abstand {apart}, aus den letzten {within}</translation>
        </message>
        <message>
            <source>Rest before</source>
            <translation>Ruhe davor</translation>
        </message>
        <message>
            <source>required</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>asked, its absence is printed</source>
            <translation>verlangt, ihr Fehlen wird gedruckt</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>nicht verlangt</translation>
        </message>
        <message>
            <source>, as an infusion</source>
            <translation>, als Infusion</translation>
        </message>
        <message>
            <source>Drugs</source>
            <translation>Medikamente</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Second person's check</source>
            <translation>Prüfung durch zweite Person</translation>
        </message>
        <message>
            <source>Weight asked again</source>
            <translation>Gewicht erneut gefragt</translation>
        </message>
        <message>
            <source>if it differs by more than {weight_change_percent} %</source>
            <translation>bei über {weight_change_percent} % Abweichung</translation>
        </message>
        <message>
            <source> of {device_mg} mg</source>
            <translation> zu {device_mg} mg</translation>
        </message>
        <message>
            <source>at most {devices}{mg}, {device_apart} apart</source>
            <translation>höchstens {devices}{mg}, Abstand {device_apart}</translation>
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
            <translation>kein Bereich gesetzt</translation>
        </message>
        <message>
            <source>Due at minute</source>
            <translation>Fällig bei Minute</translation>
        </message>
        <message>
            <source>{sets}, then every {then_every}</source>
            <translation>{sets}, dann alle {then_every}</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Innerhalb</translation>
        </message>
        <message>
            <source>± {window}; alert {low_after} late</source>
            <translation>± {window}; Alarm {low_after} danach</translation>
        </message>
        <message>
            <source>A set is</source>
            <translation>Ein Satz ist</translation>
        </message>
        <message>
            <source>Sedation and dissociation</source>
            <translation>Sedierung und Dissoziation</translation>
        </message>
        <message>
            <source>asked at {scores}</source>
            <translation>gefragt bei {scores}</translation>
        </message>
        <message>
            <source>Settled, not roused</source>
            <translation>Ruhig, nicht geweckt</translation>
        </message>
        <message>
            <source>at most {settled_in_a_row} in a row</source>
            <translation>höchstens {settled_in_a_row} in Folge</translation>
        </message>
        <message>
            <source>BP again</source>
            <translation>BD erneut</translation>
        </message>
        <message>
            <source>{medium} after a medium alert; {high} after a high one, then every {high_again}; until {clear} are clear; alert {late} late</source>
            <translation>{medium} nach mittlerem Alarm; {high} nach hohem, dann alle {high_again}; bis {clear} im Bereich; Alarm {late} danach</translation>
        </message>
        <message>
            <source>Not early</source>
            <translation>Nicht früher</translation>
        </message>
        <message>
            <source>at {strict}</source>
            <translation>bei {strict}</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>altitude</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>SpO2 limits marked so are moved by {altitude} %</source>
            <translation>so markierte SpO2-Grenzen verschieben sich um {altitude} %</translation>
        </message>
        <message>
            <source>for {hold}</source>
            <translation>für {hold}</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>jederzeit</translation>
        </message>
        <message>
            <source>also before the dose</source>
            <translation>auch vor der Dosis</translation>
        </message>
        <message>
            <source>moved by altitude</source>
            <translation>nach Höhe verschoben</translation>
        </message>
        <message>
            <source>stays until acknowledged</source>
            <translation>bleibt bis zum Quittieren</translation>
        </message>
        <message>
            <source>sound: {sound}</source>
            <translation>Ton: {sound}</translation>
        </message>
        <message>
            <source>a stream ends it by {end_by} inside for {end_s} s</source>
            <translation>ein Datenstrom beendet ihn mit {end_by} im Bereich für {end_s} s</translation>
        </message>
        <message>
            <source>A prescriber may override</source>
            <translation>Ärztliche Ausnahme möglich</translation>
        </message>
        <message>
            <source>Last two sets</source>
            <translation>Letzte zwei Sätze</translation>
        </message>
        <message>
            <source>at least {sets_apart} apart, the newest at most {newest_within} old</source>
            <translation>Abstand mindestens {sets_apart}, neuester höchstens {newest_within} alt</translation>
        </message>
        <message>
            <source>below {systolic_below}/{diastolic_below} mmHg, within {within_percent} % of baseline</source>
            <translation>unter {systolic_below}/{diastolic_below} mmHg, innerhalb {within_percent} % vom Ausgangswert</translation>
        </message>
        <message>
            <source>Low systolic</source>
            <translation>Systolisch niedrig</translation>
        </message>
        <message>
            <source>from {systolic_low}, or from {systolic_low_floor} if close to baseline</source>
            <translation>ab {systolic_low}, oder ab {systolic_low_floor} nahe am Ausgangswert</translation>
        </message>
        <message>
            <source>After a drug for BP</source>
            <translation>Nach einem Blutdruckmittel</translation>
        </message>
        <message>
            <source>at least {spo2} %, no oxygen for {no_oxygen}</source>
            <translation>mindestens {spo2} %, {no_oxygen} ohne Sauerstoff</translation>
        </message>
        <message>
            <source>{heart_rate} /min</source>
            <translation>{heart_rate} /min</translation>
        </message>
        <message>
            <source>Breathing</source>
            <translation>Atmung</translation>
        </message>
        <message>
            <source>{resp_rate} /min</source>
            <translation>{resp_rate} /min</translation>
        </message>
        <message>
            <source>at least {aldrete}</source>
            <translation>mindestens {aldrete}</translation>
        </message>
        <message>
            <source>at least {padss}</source>
            <translation>mindestens {padss}</translation>
        </message>
        <message>
            <source>at most {pain}</source>
            <translation>höchstens {pain}</translation>
        </message>
        <message>
            <source>After sedating drugs</source>
            <translation>Nach sedierenden Mitteln</translation>
        </message>
        <message>
            <source>{after_sedative}; after a reversal agent {after_reversal}</source>
            <translation>{after_sedative}; nach einem Gegenmittel {after_reversal}</translation>
        </message>
        <message>
            <source>Taxi alone</source>
            <translation>Taxi allein</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>erlaubt</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>{ends} to {ends_2}</source>
            <translation>{ends} bis {ends_2}</translation>
        </message>
        <message>
            <source>the lead has to agree: no high-priority alert is left for</source>
            <translation>die Leitung muss zustimmen: kein Alarm hoher Priorität bleibt für</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>kommt mit dem Programm</translation>
        </message>
        <message>
            <source>this clinic's own</source>
            <translation>von dieser Klinik</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>freigegeben</translation>
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
            <translation>Nicht in Kraft: war noch nie fehlerfrei</translation>
        </message>
        <message>
            <source>. Review date passed: {review_by}</source>
            <translation>. Prüfdatum überschritten: {review_by}</translation>
        </message>
        <message>
            <source>. To be reviewed by {review_by}</source>
            <translation>. Zu prüfen bis {review_by}</translation>
        </message>
        <message>
            <source>The file has mistakes; version {version}, the last without, stays. {stands}</source>
            <translation>Die Datei hat Fehler; Version {version}, die letzte ohne, bleibt. {stands}</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>nicht freigegeben</translation>
        </message>
        <message>
            <source>review due</source>
            <translation>Prüfung fällig</translation>
        </message>
        <message>
            <source>{about} By {author}, {date}.</source>
            <translation>{about} Von {author}, {date}.</translation>
        </message>
        <message>
            <source>No high-priority alert for {vitals}: {lead} agreed, {date}. {reason}</source>
            <translation>Kein Alarm hoher Priorität für {vitals}: {lead} hat zugestimmt, {date}. {reason}</translation>
        </message>
        <message>
            <source>{label} (phase: {phases})</source>
            <translation>{label} (Phase: {phases})</translation>
        </message>
        <message>
            <source>1 mistake</source>
            <translation>1 Fehler</translation>
        </message>
        <message>
            <source>{count} mistakes</source>
            <translation>{count} Fehler</translation>
        </message>
        <message>
            <source>PR</source>
            <translation>PF</translation>
        </message>
        <message>
            <source>BP {upper:g}/{lower:g} at {view}</source>
            <translation>BD {upper:g}/{lower:g} bei {view}</translation>
        </message>
        <message>
            <source>{name} {vital} at {view}</source>
            <translation>{name} {vital} bei {view}</translation>
        </message>
        <message>
            <source>nothing measured at {minute}</source>
            <translation>nichts gemessen bei {minute}</translation>
        </message>
        <message>
            <source>to be signed</source>
            <translation>zu unterschreiben</translation>
        </message>
        <message>
            <source>waits for you</source>
            <translation>wartet auf Sie</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>abgezeichnet</translation>
        </message>
        <message>
            <source>{total} session</source>
            <translation>{total} Sitzung</translation>
        </message>
        <message>
            <source>{total} sessions</source>
            <translation>{total} Sitzungen</translation>
        </message>
        <message>
            <source>{look} needs a look</source>
            <translation>{look} anzusehen</translation>
        </message>
        <message>
            <source>{look} need a look</source>
            <translation>{look} anzusehen</translation>
        </message>
        <message>
            <source>none needs a look</source>
            <translation>keine anzusehen</translation>
        </message>
        <message>
            <source>{count} shown{behind}</source>
            <translation>{count} gezeigt{behind}</translation>
        </message>
        <message>
            <source>{working} still being read</source>
            <translation>{working} werden noch gelesen</translation>
        </message>
        <message>
            <source>, session {number}</source>
            <translation>, Sitzung {number}</translation>
        </message>
        <message>
            <source>IMPORTED from {clinic}</source>
            <translation>IMPORTIERT aus {clinic}</translation>
        </message>
        <message>
            <source>{drug} {mg:g} mg</source>
            <translation>{drug} {mg:g} mg</translation>
        </message>
        <message>
            <source>peak {systolic:g}</source>
            <translation>höchster {systolic:g}</translation>
        </message>
        <message>
            <source>record not intact</source>
            <translation>Aufzeichnung nicht unversehrt</translation>
        </message>
        <message>
            <source>signed there</source>
            <translation>dort unterschrieben</translation>
        </message>
        <message>
            <source>needs a look: {look_words}</source>
            <translation>anzusehen: {look_words}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>Streaming: must hold for, s</source>
            <translation>Datenstrom: muss andauern, s</translation>
        </message>
        <message>
            <source>Ends when inside by</source>
            <translation>Endet, wenn im Bereich um</translation>
        </message>
        <message>
            <source>Ends after so many s inside</source>
            <translation>Endet nach so vielen s im Bereich</translation>
        </message>
        <message>
            <source>From minute</source>
            <translation>Ab Minute</translation>
        </message>
        <message>
            <source>{rule}, {field}: {problem}</source>
            <translation>{rule}, {field}: {problem}</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Not in order</source>
            <translation>Nicht in Ordnung</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Gehört</translation>
        </message>
        <message>
            <source>Not heard</source>
            <translation>Nicht gehört</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>NOT IN ORDER</source>
            <translation>NICHT IN ORDNUNG</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>anzusehen</translation>
        </message>
        <message>
            <source>{room}: {signed}. Failed: {failed}.</source>
            <translation>{room}: {signed}. Nicht bestanden: {failed}.</translation>
        </message>
        <message>
            <source>{room}: not signed today. What fails holds nothing up; it stands in today's records.</source>
            <translation>{room}: heute nicht unterschrieben. Was nicht besteht, hält nichts auf; es steht in den heutigen Aufzeichnungen.</translation>
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
            <translation>Heute NICHT UNTERSCHRIEBEN</translation>
        </message>
        <message>
            <source>{signed}, NOT IN ORDER: {failed}</source>
            <translation>{signed}, NICHT IN ORDNUNG: {failed}</translation>
        </message>
        <message>
            <source>{signed}, all in order</source>
            <translation>{signed}, alles in Ordnung</translation>
        </message>
        <message>
            <source>{named}   responsible: {holder}</source>
            <translation>{named}   verantwortlich: {holder}</translation>
        </message>
        <message>
            <source>before dose</source>
            <translation>vor Dosis</translation>
        </message>
        <message>
            <source>{default} {unit}</source>
            <translation>{default} {unit}</translation>
        </message>
        <message>
            <source>{help} Usually {default}.</source>
            <translation>{help} Üblich: {default}.</translation>
        </message>
        <message>
            <source>Record and reminder aid</source>
            <translation>Merk- und Protokollhilfe</translation>
        </message>
        <message>
            <source>not a medical device</source>
            <translation>kein Medizinprodukt</translation>
        </message>
        <message>
            <source>BEFORE DOSE</source>
            <translation>VOR DOSIS</translation>
        </message>
        <message>
            <source>ONSET</source>
            <translation>BEGINN</translation>
        </message>
        <message>
            <source>PEAK</source>
            <translation>HÖHEPUNKT</translation>
        </message>
        <message>
            <source>WANING</source>
            <translation>ABKLINGEN</translation>
        </message>
        <message>
            <source>OBSERVE</source>
            <translation>NACHBEOBACHTUNG</translation>
        </message>
        <message>
            <source> of {course}</source>
            <translation> von {course}</translation>
        </message>
        <message>
            <source>session {number}{of}</source>
            <translation>Sitzung {number}{of}</translation>
        </message>
        <message>
            <source>Identity hidden</source>
            <translation>Identität verborgen</translation>
        </message>
        <message>
            <source>nobody signed in</source>
            <translation>niemand angemeldet</translation>
        </message>
        <message>
            <source>LOCKED</source>
            <translation>GESPERRT</translation>
        </message>
        <message>
            <source>NOT RECORDING</source>
            <translation>KEINE AUFZEICHNUNG</translation>
        </message>
        <message>
            <source>SIMULATED · PIN {pin}</source>
            <translation>SIMULIERT · PIN {pin}</translation>
        </message>
        <message>
            <source>SIMULATED</source>
            <translation>SIMULIERT</translation>
        </message>
        <message>
            <source>REPLAYED</source>
            <translation>WIEDERGABE</translation>
        </message>
        <message>
            <source>ENDED</source>
            <translation>BEENDET</translation>
        </message>
        <message>
            <source>leave ≥ {wall_text}</source>
            <translation>gehen ab {wall_text}</translation>
        </message>
        <message>
            <source>in {ms} h {ms_2:02d}</source>
            <translation>in {ms} h {ms_2:02d}</translation>
        </message>
        <message>
            <source>in {ms} min</source>
            <translation>in {ms} min</translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>Zeit ist um</translation>
        </message>
        <message>
            <source>In limits</source>
            <translation>Im Bereich</translation>
        </message>
        <message>
            <source>Check due</source>
            <translation>Kontrolle fällig</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Keine Daten</translation>
        </message>
        <message>
            <source>Alert: nurse called</source>
            <translation>Alarm: Pflege gerufen</translation>
        </message>
        <message>
            <source>Alert: call the nurse</source>
            <translation>Alarm: Pflege rufen</translation>
        </message>
        <message>
            <source>Nurse called {call_t}</source>
            <translation>Pflege gerufen {call_t}</translation>
        </message>
        <message>
            <source>no fresh {blank}</source>
            <translation>kein aktueller Wert: {blank}</translation>
        </message>
        <message>
            <source>too old: </source>
            <translation>zu alt: </translation>
        </message>
        <message>
            <source>{name} {old}{value} {unit}</source>
            <translation>{name} {old}{value} {unit}</translation>
        </message>
        <message>
            <source>MAP {average:g}</source>
            <translation>MAP {average:g}</translation>
        </message>
        <message>
            <source>EtCO₂ {value:g}</source>
            <translation>EtCO₂ {value:g}</translation>
        </message>
        <message>
            <source>settled {age_text} ago</source>
            <translation>ruhig vor {age_text}</translation>
        </message>
        <message>
            <source>not scored yet</source>
            <translation>noch nicht bewertet</translation>
        </message>
        <message>
            <source>dissoc. {value:g}</source>
            <translation>dissoz. {value:g}</translation>
        </message>
        <message>
            <source>of 5</source>
            <translation>von 5</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>cuff inflates</source>
            <translation>Manschette pumpt auf</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>noch nicht gemessen</translation>
        </message>
        <message>
            <source>HIGH PRIORITY</source>
            <translation>HOHE PRIORITÄT</translation>
        </message>
        <message>
            <source>MEDIUM PRIORITY</source>
            <translation>MITTLERE PRIORITÄT</translation>
        </message>
        <message>
            <source>LOW PRIORITY</source>
            <translation>NIEDRIGE PRIORITÄT</translation>
        </message>
        <message>
            <source>{words} · seen</source>
            <translation>{words} · gesehen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>struck: </source>
            <translation>gestrichen: </translation>
        </message>
        <message>
            <source>{priority} alert: </source>
            <translation>Alarm {priority}: </translation>
        </message>
        <message>
            <source>still open: </source>
            <translation>noch offen: </translation>
        </message>
        <message>
            <source>{which} {why}</source>
            <translation>{which} {why}</translation>
        </message>
        <message>
            <source>addendum by {name}: {text}</source>
            <translation>Nachtrag von {name}: {text}</translation>
        </message>
        <message>
            <source>entered {wall_text}</source>
            <translation>eingetragen {wall_text}</translation>
        </message>
        <message>
            <source>settled, not roused</source>
            <translation>ruhig, nicht geweckt</translation>
        </message>
        <message>
            <source>corrected to {readings_text},</source>
            <translation>berichtigt auf {readings_text},</translation>
        </message>
        <message>
            <source>{label} not measured</source>
            <translation>{label} nicht gemessen</translation>
        </message>
        <message>
            <source>{code} resolved</source>
            <translation>{code} vorbei</translation>
        </message>
        <message>
            <source>Dose: {drug} {mg:g} mg {route}{device}</source>
            <translation>Dosis: {drug} {mg:g} mg {route}{device}</translation>
        </message>
        <message>
            <source>time corrected from {first}: {reason}</source>
            <translation>Zeit berichtigt von {first}: {reason}</translation>
        </message>
        <message>
            <source> to {rate_mg_h:g} mg/h</source>
            <translation> auf {rate_mg_h:g} mg/h</translation>
        </message>
        <message>
            <source>Infusion {change}{rate}</source>
            <translation>Infusion {change}{rate}</translation>
        </message>
        <message>
            <source>and {also} more limits</source>
            <translation>und {also} weitere Grenzen</translation>
        </message>
        <message>
            <source>and 1 more limit</source>
            <translation>und 1 weitere Grenze</translation>
        </message>
        <message>
            <source>{action} by {who}</source>
            <translation>{action} von {who}</translation>
        </message>
        <message>
            <source>ended {when}: {why}</source>
            <translation>Ende {when}: {why}</translation>
        </message>
        <message>
            <source>Limit for this patient: {rule} {change}</source>
            <translation>Grenze für diese Person: {rule} {change}</translation>
        </message>
        <message>
            <source>Own note of {by}</source>
            <translation>Eigene Notiz von {by}</translation>
        </message>
        <message>
            <source>only its author can read it</source>
            <translation>nur von ihrem Verfasser lesbar</translation>
        </message>
        <message>
            <source>Gap: nothing was recorded</source>
            <translation>Lücke: nichts wurde aufgezeichnet</translation>
        </message>
        <message>
            <source>Session ended: {ending}</source>
            <translation>Sitzung beendet: {ending}</translation>
        </message>
        <message>
            <source>EMERGENCY</source>
            <translation>NOTFALL</translation>
        </message>
        <message>
            <source>Nurse called</source>
            <translation>Pflege gerufen</translation>
        </message>
        <message>
            <source>Program restarted, session goes on</source>
            <translation>Programm neu gestartet, Sitzung geht weiter</translation>
        </message>
        <message>
            <source>NOT RECORDING from here</source>
            <translation>KEINE AUFZEICHNUNG ab hier</translation>
        </message>
        <message>
            <source>Recording again, nothing lost</source>
            <translation>Aufzeichnung läuft wieder, nichts verloren</translation>
        </message>
        <message>
            <source>Clinically ready to go home</source>
            <translation>Klinisch bereit, nach Hause zu gehen</translation>
        </message>
        <message>
            <source>Escort not available</source>
            <translation>Begleitperson nicht verfügbar</translation>
        </message>
        <message>
            <source>{person} present</source>
            <translation>{person} anwesend</translation>
        </message>
        <message>
            <source>{person} left</source>
            <translation>{person} gegangen</translation>
        </message>
        <message>
            <source>{title}: {summary}</source>
            <translation>{title}: {summary}</translation>
        </message>
        <message>
            <source>Handed over to {to}</source>
            <translation>Übergeben an {to}</translation>
        </message>
        <message>
            <source>{many} entry behind the lock claimed</source>
            <translation>{many} Eintrag hinter der Sperre übernommen</translation>
        </message>
        <message>
            <source>{many} entries behind the lock claimed</source>
            <translation>{many} Einträge hinter der Sperre übernommen</translation>
        </message>
        <message>
            <source>Gate waived: {gate}</source>
            <translation>Prüfpunkt erlassen: {gate}</translation>
        </message>
        <message>
            <source>Discharge criteria overridden</source>
            <translation>Ausnahme von Entlasskriterien</translation>
        </message>
        <message>
            <source>Signed by {name}, {person_role}</source>
            <translation>Unterschrieben von {name}, {person_role}</translation>
        </message>
        <message>
            <source>Addendum by {name}</source>
            <translation>Nachtrag von {name}</translation>
        </message>
        <message>
            <source>Countersigned by {name}</source>
            <translation>Gegengezeichnet von {name}</translation>
        </message>
        <message>
            <source>Signed off by {name}</source>
            <translation>Abgezeichnet von {name}</translation>
        </message>
        <message>
            <source>Sound can be heard again</source>
            <translation>Ton ist wieder zu hören</translation>
        </message>
        <message>
            <source>Screen updates again</source>
            <translation>Bildschirm wird wieder erneuert</translation>
        </message>
        <message>
            <source>Screen did not update</source>
            <translation>Bildschirm wurde nicht erneuert</translation>
        </message>
        <message>
            <source>Computer is kept awake</source>
            <translation>Computer wird wach gehalten</translation>
        </message>
        <message>
            <source>Computer may go to sleep</source>
            <translation>Computer kann in Ruhezustand gehen</translation>
        </message>
        <message>
            <source>Battery is charged again</source>
            <translation>Akku ist wieder geladen</translation>
        </message>
        <message>
            <source>Battery low</source>
            <translation>Akku schwach</translation>
        </message>
        <message>
            <source>Second copy is kept again</source>
            <translation>Zweite Kopie wird wieder geführt</translation>
        </message>
        <message>
            <source>No second copy</source>
            <translation>Keine zweite Kopie</translation>
        </message>
        <message>
            <source> high</source>
            <translation> hoch</translation>
        </message>
        <message>
            <source> low</source>
            <translation> niedrig</translation>
        </message>
        <message>
            <source>{label}{side} sound paused</source>
            <translation>{label}{side}: Ton pausiert</translation>
        </message>
        <message>
            <source>up to {until}</source>
            <translation>bis {until}</translation>
        </message>
        <message>
            <source>Sound on again</source>
            <translation>Ton wieder an</translation>
        </message>
        <message>
            <source>Devices off on purpose: {reason}</source>
            <translation>Geräte absichtlich aus: {reason}</translation>
        </message>
        <message>
            <source>{label} watched again</source>
            <translation>{label} wieder überwacht</translation>
        </message>
        <message>
            <source>Sound of the room: {profile}</source>
            <translation>Ton des Raums: {profile}</translation>
        </message>
        <message>
            <source>from minute {start:.0f} to {end:.0f}</source>
            <translation>von Minute {start:.0f} bis {end:.0f}</translation>
        </message>
        <message>
            <source>; dotted behind it: {words}</source>
            <translation>; gepunktet dahinter: {words}</translation>
        </message>
        <message>
            <source>Trend of blood pressure, heart rate, oxygen saturation and breathing, {spans}; now minute {now:.0f}{behind}</source>
            <translation>Verlauf von Blutdruck, Herzfrequenz, Sauerstoffsättigung und Atmung, {spans}; jetzt Minute {now:.0f}{behind}</translation>
        </message>
        <message>
            <source>RN</source>
            <translation>Pfl</translation>
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
            <translation>Sensor ab</translation>
        </message>
        <message>
            <source>searching</source>
            <translation>sucht</translation>
        </message>
        <message>
            <source>held</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>device demo</source>
            <translation>Gerätedemo</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>nicht verfügbar</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>ungültig</translation>
        </message>
        <message>
            <source>implausible</source>
            <translation>unplausibel</translation>
        </message>
        <message>
            <source>artefact</source>
            <translation>Artefakt</translation>
        </message>
        <message>
            <source>low perfusion</source>
            <translation>schwache Perfusion</translation>
        </message>
        <message>
            <source>irregular</source>
            <translation>unregelmäßig</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>Jan.</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>Feb.</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>März</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>Apr.</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>Aug.</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>Sept.</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>Okt.</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>Nov.</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>Dez.</translation>
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
            <translation>getippt</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>cuff</source>
            <translation>Manschette</translation>
        </message>
        <message>
            <source>capnometer</source>
            <translation>Kapnometer</translation>
        </message>
        <message>
            <source>oximeter</source>
            <translation>Oximeter</translation>
        </message>
        <message>
            <source>{mark} {name}</source>
            <translation>{mark} {name}</translation>
        </message>
        <message>
            <source>BP -- {quality_words}</source>
            <translation>BD -- {quality_words}</translation>
        </message>
        <message>
            <source>BP {value:g}/{value_2:g}{middle}</source>
            <translation>BD {value:g}/{value_2:g}{middle}</translation>
        </message>
        <message>
            <source> {mark}</source>
            <translation> {mark}</translation>
        </message>
        <message>
            <source>A fault of the program stopped this. Nothing of it is kept; try again</source>
            <translation>Ein Programmfehler hat dies gestoppt. Nichts davon wird behalten; erneut versuchen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>{title}: {words}</source>
            <translation>{title}: {words}</translation>
        </message>
        <message>
            <source>{title}: stopping</source>
            <translation>{title}: wird gestoppt</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>{name}: {words}</source>
            <translation>{name}: {words}</translation>
        </message>
        <message>
            <source>Quick event</source>
            <translation>Schnelleintrag</translation>
        </message>
        <message>
            <source>{text} (may stay empty)</source>
            <translation>{text} (darf leer bleiben)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>   T{minute:+.0f} min</source>
            <translation>   T{minute:+.0f} min</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>Großbuchstabe</translation>
        </message>
        <message>
            <source>Capitals stay</source>
            <translation>Großbuchstaben bleiben</translation>
        </message>
        <message>
            <source>One sign to the left</source>
            <translation>Ein Zeichen nach links</translation>
        </message>
        <message>
            <source>One sign to the right</source>
            <translation>Ein Zeichen nach rechts</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Put the keyboard away</source>
            <translation>Tastatur weglegen</translation>
        </message>
        <message>
            <source>Other keys: {signs}</source>
            <translation>Andere Tasten: {signs}</translation>
        </message>
        <message>
            <source>Keyboard on the screen, key {key}</source>
            <translation>Bildschirmtastatur, Taste {key}</translation>
        </message>
        <message>
            <source>in front</source>
            <translation>vorn</translation>
        </message>
        <message>
            <source>again to go there</source>
            <translation>erneut, um dorthin zu gehen</translation>
        </message>
        <message>
            <source>press twice to go there</source>
            <translation>zweimal drücken, um dorthin zu gehen</translation>
        </message>
        <message>
            <source>{words}, key {key}</source>
            <translation>{words}, Taste {key}</translation>
        </message>
        <message>
            <source>{front}. {priority} {alert}</source>
            <translation>{front}. {priority} {alert}</translation>
        </message>
        <message>
            <source>Again: go to {words}</source>
            <translation>Erneut: zu {words} gehen</translation>
        </message>
        <message>
            <source>no sound output was found</source>
            <translation>kein Tonausgang gefunden</translation>
        </message>
        <message>
            <source>this computer lacks what is needed to play sound</source>
            <translation>diesem Computer fehlt etwas zum Abspielen von Ton</translation>
        </message>
        <message>
            <source>the sound output does not open</source>
            <translation>der Tonausgang öffnet sich nicht</translation>
        </message>
        <message>
            <source>the headset is not connected</source>
            <translation>der Kopfhörer ist nicht verbunden</translation>
        </message>
        <message>
            <source>Off or paused</source>
            <translation>Aus oder pausiert</translation>
        </message>
        <message>
            <source>+{more} more off</source>
            <translation>+{more} weitere aus</translation>
        </message>
        <message>
            <source>not written down before the dose</source>
            <translation>vor der Dosis nicht aufgeschrieben</translation>
        </message>
        <message>
            <source>Newest values</source>
            <translation>Neueste Werte</translation>
        </message>
        <message>
            <source>{name} {old}{value}, {age}</source>
            <translation>{name} {old}{value}, {age}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Call the nurse</source>
            <translation>Pflege rufen</translation>
        </message>
        <message>
            <source>Intention</source>
            <translation>Intention</translation>
        </message>
        <message>
            <source>Show only {words}</source>
            <translation>Nur {words} zeigen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>OPEN  {text}</source>
            <translation>OFFEN  {text}</translation>
        </message>
        <message>
            <source>SpO₂ %</source>
            <translation>SpO₂ %</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Held. C follows again</source>
            <translation>Angehalten. C folgt wieder</translation>
        </message>
        <message>
            <source>dotted: {words}</source>
            <translation>gepunktet: {words}</translation>
        </message>
        <message>
            <source>Drug given: which one, with E</source>
            <translation>Medikament gegeben: welches, mit E</translation>
        </message>
        <message>
            <source>The infusion was stopped at the pump. A nurse or prescriber enters it under Infusion.</source>
            <translation>Die Infusion wurde an der Pumpe gestoppt. Pflege oder Ärztin/Arzt trägt es unter Infusion ein.</translation>
        </message>
        <message>
            <source>Kept as a note: a nurse or prescriber enters it under Infusion</source>
            <translation>Als Notiz aufgehoben: Pflege oder Ärztin/Arzt trägt es unter Infusion ein</translation>
        </message>
        <message>
            <source>SBP</source>
            <translation>SBD</translation>
        </message>
        <message>
            <source>DBP</source>
            <translation>DBD</translation>
        </message>
        <message>
            <source>PI</source>
            <translation>PI</translation>
        </message>
        <message>
            <source>Translation not clinically reviewed</source>
            <translation>Übersetzung nicht klinisch geprüft</translation>
        </message>
        <message>
            <source>Mark the entries that are yours</source>
            <translation>Markieren Sie Ihre Einträge</translation>
        </message>
        <message>
            <source>Choose first who is at the screen instead</source>
            <translation>Zuerst wählen, wer stattdessen am Bildschirm ist</translation>
        </message>
        <message>
            <source>{initials} has an unfinished entry: take it up or clear it first</source>
            <translation>{initials} hat einen unfertigen Eintrag: zuerst übernehmen oder leeren</translation>
        </message>
        <message>
            <source>more than {weight_change_percent:g} % off{last}: weigh again</source>
            <translation>mehr als {weight_change_percent:g} % Abweichung{last}: erneut wiegen</translation>
        </message>
        <message>
            <source>the two PINs differ: type the second again</source>
            <translation>die PINs weichen ab: die zweite neu eingeben</translation>
        </message>
        <message>
            <source>Written: {out}</source>
            <translation>Geschrieben: {out}</translation>
        </message>
        <message>
            <source>{text} is missing</source>
            <translation>{text} fehlt</translation>
        </message>
        <message>
            <source>{text}: a number, such as 2</source>
            <translation>{text}: eine Zahl, etwa 2</translation>
        </message>
        <message>
            <source>{name} is a name: write {instead}, or Store again to keep it</source>
            <translation>{name} ist ein Name: {instead} schreiben oder erneut Speichern, um ihn zu behalten</translation>
        </message>
        <message>
            <source>say why it is not met</source>
            <translation>sagen, warum nicht erfüllt</translation>
        </message>
        <message>
            <source>{unclaimed} entered behind the lock: whose?</source>
            <translation>{unclaimed} hinter der Sperre eingetragen: wessen?</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>Trust this key</source>
            <translation>Diesem Schlüssel vertrauen</translation>
        </message>
        <message>
            <source>No longer trust this key</source>
            <translation>Diesem Schlüssel nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>Make my key</source>
            <translation>Meinen Schlüssel machen</translation>
        </message>
        <message>
            <source>Dose given: {few} missing</source>
            <translation>Dosis gegeben: {few} fehlen</translation>
        </message>
        <message>
            <source>Record the dose</source>
            <translation>Dosis aufzeichnen</translation>
        </message>
        <message>
            <source>Sign now</source>
            <translation>Jetzt unterschreiben</translation>
        </message>
        <message>
            <source>{speed} times</source>
            <translation>{speed}-fach</translation>
        </message>
        <message>
            <source>Sign off {count} quiet</source>
            <translation>{count} ruhige abzeichnen</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>this is not the last group: compare it with the print</source>
            <translation>das ist nicht die letzte Gruppe: mit dem Ausdruck vergleichen</translation>
        </message>
        <message>
            <source>Strike {left} s</source>
            <translation>Streichen {left} s</translation>
        </message>
        <message>
            <source>Strike 10 s</source>
            <translation>Streichen 10 s</translation>
        </message>
        <message>
            <source>tick this first: it is a decision for the whole clinic</source>
            <translation>zuerst ankreuzen: es ist eine Entscheidung für die ganze Klinik</translation>
        </message>
    </context>
</TS>
