<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About CaseVault</source>
        <translation>Über CaseVault</translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation>Version {version} · Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>&amp;Handbuch lesen</translation>
    </message>
    <message>
        <source>What you can rely on</source>
        <translation>Worauf Sie sich verlassen können</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and nothing about you is counted or reported.</source>
        <translation>Nichts wird hochgeladen, und nichts über Sie wird gezählt oder gemeldet.</translation>
    </message>
    <message>
        <source>Your original files are only read. No existing file is ever replaced.</source>
        <translation>Ihre Originaldateien werden nur gelesen. Keine vorhandene Datei wird je ersetzt.</translation>
    </message>
    <message>
        <source>A package gets its name only after everything in it was read back and checked.</source>
        <translation>Ein Paket erhält seinen Namen erst, wenn sein gesamter Inhalt zurückgelesen und geprüft ist.</translation>
    </message>
    <message>
        <source>Every step with evidence or a key stands in the custody log before it happens.</source>
        <translation>Jeder Schritt mit Beweismitteln oder einem Schlüssel steht im Nachweisprotokoll, bevor er geschieht.</translation>
    </message>
    <message>
        <source>What no program can promise</source>
        <translation>Was kein Programm versprechen kann</translation>
    </message>
    <message>
        <source>Without its key, nobody can open a package. There is no way around it, for you or for us.</source>
        <translation>Ohne seinen Schlüssel kann niemand ein Paket öffnen. Es gibt keinen Weg daran vorbei, weder für Sie noch für uns.</translation>
    </message>
    <message>
        <source>The custody log is tamper-evident up to the last outside checkpoint. Give checkpoints to others: packages, receipts and exports carry one.</source>
        <translation>Manipulationen am Nachweisprotokoll sind bis zum letzten außen verwahrten Kontrollpunkt erkennbar. Geben Sie Kontrollpunkte an andere: Pakete, Quittungen und Exporte enthalten einen.</translation>
    </message>
    <message>
        <source>Names and times in the log are what this computer and its user said.</source>
        <translation>Namen und Zeiten im Protokoll sind Angaben dieses Computers und der Person, die ihn bedient.</translation>
    </message>
    <message>
        <source>A key that was on the screen or in the clipboard may have been seen or copied, and this computer&apos;s memory cannot be wiped with certainty.</source>
        <translation>Ein Schlüssel, der auf dem Bildschirm oder in der Zwischenablage war, kann gesehen oder kopiert worden sein, und der Arbeitsspeicher dieses Computers lässt sich nicht mit Sicherheit löschen.</translation>
    </message>
    <message>
        <source>A computer that others control can watch everything you do on it.</source>
        <translation>Ein Computer, den andere beherrschen, kann alles beobachten, was Sie daran tun.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hergestellt mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AddProviderDialog</name>
    <message>
        <source>Add a token or service</source>
        <translation>Token oder Dienst hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>&amp;Testen und hinzufügen</translation>
    </message>
    <message>
        <source>as you want to call it</source>
        <translation>wie Sie ihn nennen wollen</translation>
    </message>
    <message>
        <source>who issued it, and when you got it</source>
        <translation>wer ihn ausgestellt hat und wann Sie ihn erhielten</translation>
    </message>
    <message>
        <source>A fresh secret is sealed to the key and opened again. A token or a service far away may take a while.</source>
        <translation>Ein neues Geheimnis wird für den Schlüssel versiegelt und wieder geöffnet. Bei einem Token oder einem entfernten Dienst kann das eine Weile dauern.</translation>
    </message>
    <message>
        <source>Its private half stays where it is. CaseVault asks for the public half, proves once that it opens what is sealed to it, and keeps how it is reached.</source>
        <translation>Die private Hälfte bleibt, wo sie ist. CaseVault fragt die öffentliche Hälfte ab, weist einmal nach, dass sich öffnen lässt, was dafür versiegelt wird, und merkt sich den Zugangsweg.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A package is offered to you</source>
        <translation>Ihnen wird ein Paket angeboten</translation>
    </message>
    <message>
        <source>&amp;Take it over…</source>
        <translation>Ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>The package is &amp;here: compare it, and take it over</source>
        <translation>Das Paket ist &amp;hier: vergleichen und übernehmen</translation>
    </message>
    <message>
        <source>&amp;Refuse it, with a reason</source>
        <translation>&amp;Ablehnen, mit Begründung</translation>
    </message>
    <message>
        <source>From whom, if somebody else brought it</source>
        <translation>Von wem, falls jemand anderes es gebracht hat</translation>
    </message>
    <message>
        <source>This file holds: the giver&apos;s log signed what it says. Your key is not needed.</source>
        <translation>Diese Datei ist gültig: Das Protokoll der übergebenden Person hat ihren Inhalt signiert. Ihr Schlüssel wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Re&amp;fuse it…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>Fall {case}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>by {who} to {to}, on {time} UTC</source>
        <translation>von {who} an {to}, am {time} UTC</translation>
    </message>
    <message>
        <source>by {who}, on {time} UTC</source>
        <translation>von {who}, am {time} UTC</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>jemand ohne Namensangabe</translation>
    </message>
    <message>
        <source>seals {numbers}</source>
        <translation>Plomben {numbers}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Medium and seals</source>
        <translation>Datenträger und Plomben</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Giver&apos;s log</source>
        <translation>Protokoll der Gegenseite</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>{entries} of that log about the package</source>
        <translation>{entries} dieses Protokolls zum Paket</translation>
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and lock it away.</source>
        <translation>Niemand kann eine vergessene Passphrase wiederherstellen. Schreiben Sie sie auf und schließen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>BroughtCustodyView</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Custody in the package</source>
        <translation>Nachweise im Paket</translation>
    </message>
    <message>
        <source>The package brings no custody entries.</source>
        <translation>Das Paket bringt keine Einträge eines Nachweisprotokolls mit.</translation>
    </message>
    <message>
        <source>Checking signatures and proofs…</source>
        <translation>Signaturen und Belege werden geprüft…</translation>
    </message>
    <message>
        <source>{n} entries of the log {log}, as signed when it had {size} entries. The signature and every proof hold. Whose log this is, and that nothing was left out of it, only a checkpoint kept elsewhere can tell.</source>
        <translation>{n} Einträge des Protokolls {log}, signiert bei einem Umfang von {size} Einträgen. Die Signatur und alle Belege sind gültig. Wessen Protokoll es ist und ob nichts ausgelassen wurde, kann nur ein anderswo verwahrter Kontrollpunkt zeigen.</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case record</source>
        <translation>Fallakte</translation>
    </message>
    <message>
        <source>The package holds no case record.</source>
        <translation>Das Paket enthält keine Fallakte.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Untersuchende Person</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Yes: nothing may be destroyed</source>
        <translation>Ja: Nichts darf vernichtet werden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Aktenzeichen des Falls</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Art des Falls</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Untersuchende Person</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Art der Berechtigung</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Aktenzeichen dazu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was sie umfasst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>By whose authority</source>
        <translation>Mit welcher Berechtigung</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>&amp;Load case.json…</source>
        <translation>case.json &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Save case.json…</source>
        <translation>case.json &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Tabelle importieren…</translation>
    </message>
    <message>
        <source>Transactions, matches or links, as CSV</source>
        <translation>Transaktionen, Übereinstimmungen oder Verbindungen als CSV</translation>
    </message>
    <message>
        <source>Only the reference must be filled in.</source>
        <translation>Nur das Aktenzeichen muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>The reference must be filled in. The policy of your agency also demands: {fields}.</source>
        <translation>Das Aktenzeichen muss ausgefüllt werden. Die Richtlinie Ihrer Dienststelle verlangt außerdem: {fields}.</translation>
    </message>
    <message>
        <source>{count} rows added</source>
        <translation>Zeilen hinzugefügt: {count}</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>ChangeKeyDialog</name>
    <message>
        <source>Change the log&apos;s key</source>
        <translation>Schlüssel des Protokolls ändern</translation>
    </message>
    <message>
        <source>Do this when somebody else may have the key: a laptop or a copy of the profile was stolen. The custody log ends with an entry that names a new one, and the new one begins with an entry that names the old.</source>
        <translation>Tun Sie dies, wenn jemand anders den Schlüssel haben könnte: Ein Laptop oder eine Kopie des Profils wurde gestohlen. Das Nachweisprotokoll endet mit einem Eintrag, der ein neues nennt, und das neue beginnt mit einem Eintrag, der das alte nennt.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <translation>&amp;Schlüssel ändern</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>Ich weiß, dass sich dies nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Reason, for both logs</source>
        <translation>Grund, für beide Protokolle</translation>
    </message>
    <message>
        <source>What stays: every package and its keys, the vault, your identity, contacts and notes. The old log is kept beside the new one and can still be verified.</source>
        <translation>Was bleibt: jedes Paket und seine Schlüssel, der Tresor, Ihre Identität, Kontakte und Notizen. Das alte Protokoll liegt neben dem neuen und lässt sich weiterhin prüfen.</translation>
    </message>
    <message>
        <source>What changes: the key that signs checkpoints, and your key as a witness. Whoever holds the old keys needs the new ones. Offers that are still open stay with the old log.</source>
        <translation>Was sich ändert: der Schlüssel, der Kontrollpunkte signiert, und Ihr Zeugenschlüssel. Wer die alten Schlüssel hat, braucht die neuen. Noch offene Angebote bleiben beim alten Protokoll.</translation>
    </message>
    <message>
        <source>CaseVault then opens anew: what is open in this window is closed.</source>
        <translation>CaseVault öffnet sich danach neu: Was in diesem Fenster offen ist, wird geschlossen.</translation>
    </message>
    <message>
        <source>Changing the key…</source>
        <translation>Schlüssel wird geändert…</translation>
    </message>
</context>
<context>
    <name>ChangingHandsDialog</name>
    <message>
        <source>Choose the &amp;package&apos;s file…</source>
        <translation>&amp;Paketdatei auswählen…</translation>
    </message>
    <message>
        <source>It can also be dropped here.</source>
        <translation>Sie können sie auch hier ablegen.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Where the package goes</source>
        <translation>Wohin das Paket kommt</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The check has not been made.</source>
        <translation>Es wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Solve what stands in the way, then check again.</source>
        <translation>Beheben Sie, was im Wege steht, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Read the points for you to decide.</source>
        <translation>Lesen Sie die Punkte, über die Sie entscheiden müssen.</translation>
    </message>
    <message>
        <source>Cannot be sealed like this</source>
        <translation>Kann so nicht versiegelt werden</translation>
    </message>
    <message>
        <source>Something for you to decide</source>
        <translation>Sie müssen etwas entscheiden</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nichts steht im Wege</translation>
    </message>
    <message>
        <source>Files: {n}, {size} · package about {estimate} · {free} free</source>
        <translation>Dateien: {n}, {size} · Paket etwa {estimate} · {free} frei</translation>
    </message>
    <message>
        <source>In bytes: {size}, package about {estimate}, free {free}</source>
        <translation>In Bytes: {size}, Paket etwa {estimate}, frei {free}</translation>
    </message>
    <message>
        <source>The name tells nothing about the case. The package gets it only when it is verified and its key is safe.</source>
        <translation>Der Name verrät nichts über den Fall. Das Paket erhält ihn erst, wenn es geprüft und sein Schlüssel gesichert ist.</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Choose a &amp;package…</source>
        <translation>&amp;Paket auswählen…</translation>
    </message>
    <message>
        <source>Drop a package here</source>
        <translation>Legen Sie hier ein Paket ab</translation>
    </message>
    <message>
        <source>CaseVault looks at what the file is, not at its name. The name may be any.</source>
        <translation>CaseVault achtet darauf, was die Datei ist, nicht auf ihren Namen. Der Name ist beliebig.</translation>
    </message>
    <message>
        <source>The package is only read. Opening it changes nothing in it.</source>
        <translation>Das Paket wird nur gelesen. Das Öffnen ändert nichts daran.</translation>
    </message>
    <message>
        <source>You look at files in memory. Nothing is written to the drive.</source>
        <translation>Sie sehen Dateien im Arbeitsspeicher an. Auf das Laufwerk wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Opening, looking and extracting become entries in your log.</source>
        <translation>Öffnen, Ansehen und Entnehmen werden zu Einträgen in Ihrem Protokoll.</translation>
    </message>
</context>
<context>
    <name>ChoosingStep</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step (Ctrl+Z)</source>
        <translation>Letzten Schritt zurücknehmen (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>SHA-256 of the file {digest}</source>
        <translation>SHA-256 der Datei {digest}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Paketkennung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The codes hold the whole file. Scan all of them, in any order, into the field for codes in CaseVault; or write what they hold into one file and take that in. What was read wrongly is noticed.</source>
        <translation>Die Codes enthalten die ganze Datei. Scannen Sie alle, in beliebiger Reihenfolge, in das Feld für Codes in CaseVault; oder schreiben Sie ihren Inhalt in eine Datei und lesen Sie diese ein. Lesefehler werden bemerkt.</translation>
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation>Code {n} von {m}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>The code before</source>
        <translation>Voriger Code</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>Nächster Code</translation>
    </message>
    <message>
        <source>For a scanner that t&amp;ypes: letters and digits only</source>
        <translation>Für &amp;tippende Scanner: nur Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>This file has {size} and is too large for codes. Give the file itself, on the medium with the package or on another.</source>
        <translation>Diese Datei hat {size} und ist für Codes zu groß. Geben Sie die Datei selbst weiter, auf dem Datenträger mit dem Paket oder auf einem anderen.</translation>
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation>Code {n} von {m}</translation>
    </message>
    <message>
        <source>A picture for a camera or scanner. The file and its text hold the same.</source>
        <translation>Ein Bild für eine Kamera oder einen Scanner. Die Datei und ihr Text enthalten dasselbe.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Is this really {name}?</source>
        <translation>Ist das wirklich {name}?</translation>
    </message>
    <message>
        <source>They are the &amp;same</source>
        <translation>Sie sind &amp;gleich</translation>
    </message>
    <message>
        <source>Choose how you compared…</source>
        <translation>Wählen Sie, wie Sie verglichen haben…</translation>
    </message>
    <message>
        <source>By telephone; I know the voice</source>
        <translation>Am Telefon; ich kenne die Stimme</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>By video call; I know the face</source>
        <translation>Per Videoanruf; ich kenne das Gesicht</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Auf andere Weise</translation>
    </message>
    <message>
        <source>When, which number, who was there (optional)</source>
        <translation>Wann, welche Nummer, wer war dabei (freiwillig)</translation>
    </message>
    <message>
        <source>They &amp;differ</source>
        <translation>Sie &amp;weichen ab</translation>
    </message>
    <message>
        <source>How did you compare?</source>
        <translation>Wie haben Sie verglichen?</translation>
    </message>
    <message>
        <source>Note for the custody log</source>
        <translation>Notiz für das Nachweisprotokoll</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 des Schlüssels</translation>
    </message>
    <message>
        <source>What the file says of its owner</source>
        <translation>Was die Datei über die Person sagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Now: {state}, {when}. {how}</source>
        <translation>Jetzt: {state}, {when}. {how}</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>Jetzt: {state}</translation>
    </message>
    <message>
        <source>This file is a bare key: it names nobody and has no words. Ask its owner for the SHA-256 of the key, or take the file from their hand.</source>
        <translation>Diese Datei ist ein bloßer Schlüssel: Sie nennt niemanden und hat keine Wörter. Erfragen Sie bei der Person, der er gehört, den SHA-256 des Schlüssels, oder nehmen Sie die Datei von ihr persönlich entgegen.</translation>
    </message>
    <message>
        <source>Use a telephone number you knew before the file came, or meet.</source>
        <translation>Verwenden Sie eine Telefonnummer, die Sie vor dem Eintreffen der Datei kannten, oder treffen Sie sich.</translation>
    </message>
    <message>
        <source>1. Call {name} at a number you knew before the file came. Do not write: who exchanged the file can exchange the answer.</source>
        <translation>1. Rufen Sie {name} unter einer Nummer an, die Sie vor dem Eintreffen der Datei kannten. Schreiben Sie nicht: Wer die Datei austauscht, kann auch die Antwort austauschen.</translation>
    </message>
    <message>
        <source>2. Ask {name} to open Keys, People in CaseVault. The words of their own identity stand at the top.</source>
        <translation>2. Bitten Sie {name}, in CaseVault „Schlüssel“, „Personen“ zu öffnen. Die Wörter der eigenen Identität stehen oben.</translation>
    </message>
    <message>
        <source>3. Read these words to each other over the telephone, one line each.</source>
        <translation>3. Lesen Sie sich diese Wörter am Telefon gegenseitig vor, abwechselnd je eine Zeile.</translation>
    </message>
    <message>
        <source>If a single word differs, it is somebody else&apos;s key. Nothing may be sealed to it.</source>
        <translation>Weicht auch nur ein Wort ab, ist es der Schlüssel einer anderen Person. Dann darf nichts dafür versiegelt werden.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy the package</source>
        <translation>Paket kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Copied, read back and compared</source>
        <translation>Kopiert, zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 des Pakets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One file, {size}.</source>
        <translation>Eine Datei, {size}.</translation>
    </message>
    <message>
        <source>Files: {n}, {size} together; the last is {last}. All are needed.</source>
        <translation>Dateien: {n}, zusammen {size}; die letzte ist {last}. Alle werden gebraucht.</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Wohin die Kopie kommt</translation>
    </message>
    <message>
        <source>The package is copied as it is: no key is needed, nothing of it is opened. It can be joined into one file, or split for another medium.</source>
        <translation>Das Paket wird kopiert, wie es ist: Es braucht keinen Schlüssel, nichts davon wird geöffnet. Es lässt sich zu einer Datei zusammenfügen oder für ein anderes Medium teilen.</translation>
    </message>
    <message>
        <source>Reason, for the custody log</source>
        <translation>Grund, für das Nachweisprotokoll</translation>
    </message>
</context>
<context>
    <name>CopyDoor</name>
    <message>
        <source>C&amp;opy…</source>
        <translation>K&amp;opieren…</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Choose the key &amp;file…</source>
        <translation>Schlüsseldatei aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Passphrase des Pakets</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Passphrase Ihres Tresors</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>It holds the key {fingerprint}.</source>
        <translation>Sie enthält den Schlüssel {fingerprint}.</translation>
    </message>
    <message>
        <source>Your vault does not hold the package&apos;s key.</source>
        <translation>Ihr Tresor enthält den Schlüssel dieses Pakets nicht.</translation>
    </message>
    <message>
        <source>You have no identity of your own yet.</source>
        <translation>Sie haben noch keine eigene Identität.</translation>
    </message>
    <message>
        <source>None of your tokens and services fits. Add it on the page of keys.</source>
        <translation>Keines Ihrer Token und keiner Ihrer Dienste passt. Fügen Sie den passenden auf der Seite „Schlüssel“ hinzu.</translation>
    </message>
</context>
<context>
    <name>CsvPane</name>
    <message>
        <source>Table of the file</source>
        <translation>Tabelle der Datei</translation>
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message>
        <source>Custody log</source>
        <translation>Nachweisprotokoll</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>Protokoll &amp;prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Entries of the custody log, newest first</source>
        <translation>Einträge des Nachweisprotokolls, neueste zuerst</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Kein Eintrag entspricht dem.</translation>
    </message>
    <message>
        <source>Its entries are readable there: guard the folder like evidence. Give the checkpoint in it to somebody else, so that the log can be compared with it.</source>
        <translation>Die Einträge sind dort lesbar: Sichern Sie den Ordner wie ein Beweismittel. Geben Sie den Kontrollpunkt darin an jemand anderen, damit sich das Protokoll damit vergleichen lässt.</translation>
    </message>
    <message>
        <source>The log was exported</source>
        <translation>Das Protokoll wurde exportiert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Lines of JSON, with checkpoint and public key…</source>
        <translation>&amp;JSON-Zeilen, mit Kontrollpunkt und öffentlichem Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV), with checkpoint and public key…</source>
        <translation>&amp;Tabelle (CSV), mit Kontrollpunkt und öffentlichem Schlüssel…</translation>
    </message>
    <message>
        <source>The lines as a &amp;bag (BagIt)…</source>
        <translation>Die Zeilen als &amp;Bag (BagIt)…</translation>
    </message>
    <message>
        <source>&amp;Graph for case systems (CASE/UCO)…</source>
        <translation>&amp;Graph für Fallsysteme (CASE/UCO)…</translation>
    </message>
    <message>
        <source>The tree as t&amp;iles (C2SP tlog-tiles)…</source>
        <translation>Der Baum als &amp;Kacheln (C2SP tlog-tiles)…</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>Custody report</source>
        <translation>Nachweisbericht</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Fall {case}</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paket {name}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Entries in this report</source>
        <translation>Einträge in diesem Bericht</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Einträge im Protokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What stands behind this report</source>
        <translation>Was hinter diesem Bericht steht</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>Three questions, three answers; none stands for another. They are about the whole log, checked when this report was made. Who acts is what the person at the computer said of themselves; the times are the computer&apos;s.</source>
        <translation>Drei Fragen, drei Antworten; keine ersetzt eine andere. Sie betreffen das ganze Protokoll, geprüft bei der Erstellung dieses Berichts. Wer handelt, ist eine Angabe der Person am Computer über sich selbst; die Zeiten sind die des Computers.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Every entry that names the case or package, in order. An act is announced before it is done, and has a second entry that says how it ended. Numbers left out are entries about other things.</source>
        <translation>Jeder Eintrag, der den Fall oder das Paket nennt, in der Reihenfolge des Protokolls. Eine Handlung wird angekündigt, bevor sie geschieht, und ein zweiter Eintrag sagt, wie sie endete. Fehlende Nummern sind Einträge zu anderen Dingen.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
</context>
<context>
    <name>CustodyTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy copies of a key</source>
        <translation>Kopien eines Schlüssels vernichten</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Vernichten…</translation>
    </message>
    <message>
        <source>We are &amp;both present, and know that no other copy can be ruled out</source>
        <translation>Wir sind &amp;beide anwesend und wissen, dass sich eine weitere Kopie nicht ausschließen lässt</translation>
    </message>
    <message>
        <source>Of the key of {name}: {places}.
Present: {first} and {second}.
What CaseVault removes cannot be brought back.</source>
        <translation>Vom Schlüssel von {name}: {places}.
Anwesend: {first} und {second}.
Was CaseVault löscht, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>After this the log knows no place from which the package opens. If it has no passphrase, its contents are lost for good.</source>
        <translation>Danach kennt das Protokoll keinen Ort mehr, von dem aus sich das Paket öffnen lässt. Hat es keine Passphrase, ist sein Inhalt endgültig verloren.</translation>
    </message>
    <message>
        <source>Destroy these copies for good?</source>
        <translation>Diese Kopien endgültig vernichten?</translation>
    </message>
    <message>
        <source>&amp;Destroy them</source>
        <translation>&amp;Vernichten</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Alles behalten</translation>
    </message>
    <message>
        <source>Somebody else than you is needed.</source>
        <translation>Es wird eine andere Person als Sie gebraucht.</translation>
    </message>
    <message>
        <source>{name}, key {fingerprint}. Mark what is destroyed now, together.</source>
        <translation>{name}, Schlüssel {fingerprint}. Markieren Sie, was jetzt gemeinsam vernichtet wird.</translation>
    </message>
    <message>
        <source>Access that was given cannot be taken back: {names}.</source>
        <translation>Gegebener Zugang lässt sich nicht zurücknehmen: {names}.</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>Die zweite Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The log keeps who was present and what you both say was done. That nobody copied, photographed or remembered the key, nobody can prove.</source>
        <translation>Das Protokoll hält fest, wer anwesend war und was nach Ihrer beider Angabe geschah. Dass niemand den Schlüssel kopiert, fotografiert oder sich gemerkt hat, kann niemand beweisen.</translation>
    </message>
    <message>
        <source>CaseVault removes it and looks whether it is gone.</source>
        <translation>CaseVault löscht ihn und sieht nach, ob er weg ist.</translation>
    </message>
    <message>
        <source>How you destroyed it, such as: card shredded</source>
        <translation>Wie Sie ihn vernichtet haben, zum Beispiel: Karte geschreddert</translation>
    </message>
    <message>
        <source>How it was destroyed: {place}</source>
        <translation>Wie vernichtet wurde: {place}</translation>
    </message>
    <message>
        <source>The log knows no copy that could be destroyed.</source>
        <translation>Das Protokoll kennt keine Kopie, die vernichtet werden könnte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Amtsbezeichnung oder Funktion</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Dienst- oder Personalnummer</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Choose an entry on the left.</source>
        <translation>Wählen Sie links einen Eintrag aus.</translation>
    </message>
    <message>
        <source>Path as found</source>
        <translation>Pfad wie vorgefunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>folder, {n} inside</source>
        <translation>Ordner, {n} darin</translation>
    </message>
    <message>
        <source>{words} ({n} bytes)</source>
        <translation>{words} ({n} Bytes)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Prüfergebnis</translation>
    </message>
    <message>
        <source>not checked in this session; the hash above is authentic as sealed</source>
        <translation>in dieser Sitzung nicht geprüft; der Hashwert oben ist authentisch wie versiegelt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>Name as found</source>
        <translation>Name wie vorgefunden</translation>
    </message>
    <message>
        <source>Name in bytes</source>
        <translation>Name in Bytes</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Angaben zum Eintrag</translation>
    </message>
</context>
<context>
    <name>DevicesTable</name>
    <message>
        <source>Devices and media</source>
        <translation>Geräte und Datenträger</translation>
    </message>
    <message>
        <source>None yet. Exhibits refer to a device by its name.</source>
        <translation>Noch keine. Asservate verweisen auf ein Gerät durch dessen Namen.</translation>
    </message>
    <message>
        <source>Add &amp;device</source>
        <translation>&amp;Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Device in line {row}, {column}: {problem}</source>
        <translation>Gerät in Zeile {row}, {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A copy leaves out the name of your account and your home folder.</source>
        <translation>Eine Kopie lässt den Namen Ihres Kontos und Ihren persönlichen Ordner weg.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>CaseVault {version}, Python {python}, Qt {qt}</source>
        <translation>CaseVault {version}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>with a selection</source>
        <translation>mit Auswahl</translation>
    </message>
    <message>
        <source>one only</source>
        <translation>nur eine</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{kind}, on a network</source>
        <translation>{kind}, im Netzwerk</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Free there</source>
        <translation>Dort frei</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>bitte ansehen</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DiscloseView</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Disclose again</source>
        <translation>Erneut &amp;offenlegen</translation>
    </message>
</context>
<context>
    <name>DisclosureRows</name>
    <message>
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation>✓ offengelegt</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>✕ not disclosable: {exhibit}</source>
        <translation>✕ nicht offenzulegen: {exhibit}</translation>
    </message>
</context>
<context>
    <name>DisclosureSchedule</name>
    <message>
        <source>Disclosure schedule</source>
        <translation>Offenlegungsverzeichnis</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paket {name}</translation>
    </message>
    <message>
        <source>The package that was disclosed</source>
        <translation>Das offengelegte Paket</translation>
    </message>
    <message>
        <source>The original it was made from</source>
        <translation>Das Original, aus dem es gemacht wurde</translation>
    </message>
    <message>
        <source>Not known: the package was not open when this was made, or it is not a derived package.</source>
        <translation>Nicht bekannt: Das Paket war bei der Erstellung nicht geöffnet, oder es ist kein abgeleitetes Paket.</translation>
    </message>
    <message>
        <source>Disclosed files</source>
        <translation>Offengelegte Dateien</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Disclosed by</source>
        <translation>Offengelegt von</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Paketkennung</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Manifest-Wurzel</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Dateien darin</translation>
    </message>
    <message>
        <source>Disclosed, each proven</source>
        <translation>Offengelegt, jede belegt</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Every disclosed file was checked against the manifest root of the original by a proof in the package: name, size, time and SHA-256 are those that were sealed there. Disclosed and withheld files together are as many as the original holds; where it is signed, the signature covers its root and that number. That the reasons are right is proven by nothing.</source>
        <translation>Jede offengelegte Datei wurde durch einen Beleg im Paket gegen die Manifest-Wurzel des Originals geprüft: Name, Größe, Zeit und SHA-256 sind die dort versiegelten. Offengelegte und zurückgehaltene Dateien sind zusammen so viele, wie das Original enthält; ist es signiert, deckt die Signatur dessen Wurzel und diese Anzahl. Dass die Gründe zutreffen, ist durch nichts belegt.</translation>
    </message>
    <message>
        <source>Withheld files</source>
        <translation>Zurückgehaltene Dateien</translation>
    </message>
    <message>
        <source>None: everything the original holds was disclosed.</source>
        <translation>Keine: Alles, was das Original enthält, wurde offengelegt.</translation>
    </message>
    <message>
        <source>No. in the original</source>
        <translation>Nr. im Original</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Entries found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>Einträge: {n}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>Entries of the package</source>
        <translation>Einträge des Pakets</translation>
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation>Suchen (Strg+E)</translation>
    </message>
    <message>
        <source>Search the package</source>
        <translation>Im Paket suchen</translation>
    </message>
    <message>
        <source>Words of a name, all of them; a path with /; the beginning of a SHA-256; size&gt;10MB or size&lt;1kB; after:2025-01-31, before:2025-02-01; ext:jpg; is:folder, is:flawed; is:noted, is:listed (on a list of hashes). What stands in quotes is one word.</source>
        <translation>Wörter eines Namens, alle davon; ein Pfad mit /; der Anfang eines SHA-256; size&gt;10MB oder size&lt;1kB; after:2025-01-31, before:2025-02-01; ext:jpg; is:folder, is:flawed; is:noted, is:listed (auf einer Hashliste). Was in Anführungszeichen steht, gilt als ein Wort.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified (UTC)</source>
        <translation>Geändert (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Prüfergebnis</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>on a list</source>
        <translation>auf einer Liste</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ beschädigt</translation>
    </message>
    <message>
        <source>✓ verified, with a flaw</source>
        <translation>✓ geprüft, mit einem Mangel</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>! flaw at sealing</source>
        <translation>! Mangel beim Versiegeln</translation>
    </message>
</context>
<context>
    <name>EntrySearch</name>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>{n} found, {percent} %</source>
        <translation>{n} gefunden, {percent} %</translation>
    </message>
    <message>
        <source>{n} found, stopped at No. {seq}</source>
        <translation>{n} gefunden, angehalten bei Nr. {seq}</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} von {size}</translation>
    </message>
    <message>
        <source>All {size}</source>
        <translation>Alle {size}</translation>
    </message>
    <message>
        <source>Entries shown: {words}</source>
        <translation>Angezeigte Einträge: {words}</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Alles, was geschah</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Search case, person, file or hash</source>
        <translation>Fall, Person, Datei oder Hashwert suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation>Suchen (Strg+E)</translation>
    </message>
    <message>
        <source>Show only this kind of entry</source>
        <translation>Nur diese Art von Eintrag zeigen</translation>
    </message>
    <message>
        <source>Show only this state</source>
        <translation>Nur diesen Stand zeigen</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche anhalten</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>{what}, {state}, {time} UTC, by {who}</source>
        <translation>{what}, {state}, {time} UTC, von {who}</translation>
    </message>
    <message>
        <source>How to check entry {n}</source>
        <translation>So prüfen Sie Eintrag {n}</translation>
    </message>
    <message>
        <source>You need the exported log (the file entries.jsonl), a shell, openssl and the coreutils that every Linux has; nothing of CaseVault. Go to the folder of the export and type the grey lines. They must say: entry holds, root holds, Signature Verified Successfully, log named by its key. One line left out, and something is not as it was on {day}.</source>
        <translation>Sie brauchen das exportierte Protokoll (die Datei entries.jsonl), eine Shell, openssl und die coreutils, die jedes Linux hat; nichts von CaseVault. Wechseln Sie in den Ordner des Exports und geben Sie die grauen Zeilen ein. Die Ausgabe muss lauten: entry holds, root holds, Signature Verified Successfully, log named by its key. Fehlt eine dieser Zeilen, ist etwas nicht so, wie es am {day} war.</translation>
    </message>
    <message>
        <source>A signature alone would not do: who holds the log&apos;s key could sign another log. So keep this sheet away from the computer that keeps the log. If all four hold, the entry stood in the log, as it is, when this sheet was made, among {n} entries.</source>
        <translation>Eine Signatur allein würde nicht genügen: Wer den Schlüssel des Protokolls hat, könnte ein anderes Protokoll signieren. Verwahren Sie dieses Blatt deshalb getrennt von dem Computer, der das Protokoll führt. Treffen alle vier zu, stand der Eintrag bei der Erstellung dieses Blattes genau so im Protokoll, unter {n} Einträgen.</translation>
    </message>
    <message>
        <source>1. Take entry {n}: it is line {line} of the file.</source>
        <translation>1. Nehmen Sie Eintrag {n}: Es ist Zeile {line} der Datei.</translation>
    </message>
    <message>
        <source>2. Its hash is the one on this sheet.</source>
        <translation>2. Sein Hashwert ist der auf diesem Blatt.</translation>
    </message>
    <message>
        <source>3. With its neighbours&apos; hashes it leads to the log&apos;s root.</source>
        <translation>3. Mit den Hashwerten seiner Nachbarn führt er zur Wurzel des Protokolls.</translation>
    </message>
    <message>
        <source>4. The log&apos;s key signed that root.</source>
        <translation>4. Der Schlüssel des Protokolls hat diese Wurzel signiert.</translation>
    </message>
    <message>
        <source>5. The log is named after that key, and no other log can be.</source>
        <translation>5. Das Protokoll ist nach diesem Schlüssel benannt, und kein anderes Protokoll kann so heißen.</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>hash of this entry</source>
        <translation>Hashwert dieses Eintrags</translation>
    </message>
    <message>
        <source>&amp;Plain words…</source>
        <translation>In &amp;klaren Worten…</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Zeitachse…</translation>
    </message>
    <message>
        <source>The entry as it stands in the log</source>
        <translation>Der Eintrag, wie er im Protokoll steht</translation>
    </message>
    <message>
        <source>Entry {n} cannot be read. Verify the log to learn more.</source>
        <translation>Eintrag {n} ist nicht lesbar. Prüfen Sie das Protokoll, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>Entry {n}: {what}, {state}, by {who}</source>
        <translation>Eintrag {n}: {what}, {state}, von {who}</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something needs your attention</source>
        <translation>Etwas braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Refused: {name}</source>
        <translation>Abgelehnt: {name}</translation>
    </message>
    <message>
        <source>On {time} UTC this checkpoint was not cosigned: {why}. Entry {n} keeps it.</source>
        <translation>Am {time} UTC wurde dieser Kontrollpunkt nicht mitgezeichnet: {why}. Eintrag {n} hält ihn fest.</translation>
    </message>
    <message>
        <source>The checkpoint that was refused</source>
        <translation>Der abgelehnte Kontrollpunkt</translation>
    </message>
    <message>
        <source>What was cosigned of that log before</source>
        <translation>Was von diesem Protokoll zuvor mitgezeichnet wurde</translation>
    </message>
    <message>
        <source>Two checkpoints that one log signed and that cannot both be true prove, for anyone, that two histories were signed. This is a matter for whoever looks after that log.</source>
        <translation>Zwei Kontrollpunkte, die ein Protokoll signiert hat und die nicht beide wahr sein können, beweisen jedermann, dass zwei Verläufe signiert wurden. Das ist Sache derer, die für dieses Protokoll verantwortlich sind.</translation>
    </message>
    <message>
        <source>Fewer entries alone may be an old request that came late: ask for a new one.</source>
        <translation>Weniger Einträge allein können eine alte Anfrage sein, die verspätet ankam: Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>&amp;Save both…</source>
        <translation>Beide &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Both are written, as they are.</source>
        <translation>Beide werden geschrieben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message>
        <source>Drop the files and folders to be sealed here</source>
        <translation>Legen Sie hier die Dateien und Ordner ab, die versiegelt werden sollen</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Files and folders to be sealed</source>
        <translation>Dateien und Ordner zum Versiegeln</translation>
    </message>
    <message>
        <source>Seal the contents of &amp;ZIP archives, not the archives</source>
        <translation>Den &amp;Inhalt von ZIP-Archiven versiegeln, nicht die Archive</translation>
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation>Fügen Sie mindestens eine Datei oder einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>Files: {n}, {size}</source>
        <translation>Dateien: {n}, {size}</translation>
    </message>
    <message>
        <source>Counting: {total} so far</source>
        <translation>Wird gezählt: bisher {total}</translation>
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation>Bytes: {n}</translation>
    </message>
    <message>
        <source>Your originals are only read. CaseVault never changes, moves or deletes them.</source>
        <translation>Ihre Originale werden nur gelesen. CaseVault ändert, verschiebt oder löscht sie nie.</translation>
    </message>
</context>
<context>
    <name>ExceptionsTable</name>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was damit geschah</translation>
    </message>
</context>
<context>
    <name>ExhibitsModel</name>
    <message>
        <source>Where it is in the evidence</source>
        <translation>Wo in den Beweismitteln</translation>
    </message>
</context>
<context>
    <name>ExhibitsTable</name>
    <message>
        <source>Exhibits</source>
        <translation>Asservate</translation>
    </message>
    <message>
        <source>No exhibits yet. They are optional.</source>
        <translation>Noch keine Asservate. Sie sind freiwillig.</translation>
    </message>
    <message>
        <source>Add e&amp;xhibit</source>
        <translation>&amp;Asservat hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove exhibit</source>
        <translation>Asservat &amp;entfernen</translation>
    </message>
    <message>
        <source>Exhibit in line {row}, {column}: {problem}</source>
        <translation>Asservat in Zeile {row}, {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>ExplainEntryDialog</name>
    <message>
        <source>Entry {n} in plain words</source>
        <translation>Eintrag {n} in klaren Worten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>What holds it in its place</source>
        <translation>Was ihn an seinem Platz hält</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Not proven: who sat at the computer, that its clock was right, and that nothing was left out. The name is what the person said of themselves.</source>
        <translation>Nicht belegt: wer am Computer saß, dass dessen Uhr richtig ging und dass nichts ausgelassen wurde. Der Name ist eine Angabe der Person über sich selbst.</translation>
    </message>
    <message>
        <source>{what}, {state}, on {time} UTC, by {who}.</source>
        <translation>{what}, {state}, am {time} UTC, von {who}.</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>jemand ohne Namensangabe</translation>
    </message>
    <message>
        <source>It says how that ended which entry {n} announced.</source>
        <translation>Er sagt, wie endete, was Eintrag {n} ankündigte.</translation>
    </message>
    <message>
        <source>Entry {n} says how it ended.</source>
        <translation>Eintrag {n} sagt, wie es endete.</translation>
    </message>
    <message>
        <source>Nothing says yet how it ended: it goes on, or the computer stopped in the middle.</source>
        <translation>Noch sagt nichts, wie es endete: Es läuft noch, oder der Computer blieb mittendrin stehen.</translation>
    </message>
    <message>
        <source>1. Its hash is made of every byte of it. One changed letter gives another hash.</source>
        <translation>1. Sein Hashwert wird aus jedem seiner Bytes gebildet. Ein geänderter Buchstabe ergibt einen anderen Hashwert.</translation>
    </message>
    <message>
        <source>2. Entry {n} repeats this hash. So the order is fixed: nothing can be put in between or taken out.</source>
        <translation>2. Eintrag {n} wiederholt diesen Hashwert. So steht die Reihenfolge fest: Nichts lässt sich dazwischenschieben oder herausnehmen.</translation>
    </message>
    <message>
        <source>2. It is the newest entry; the next one will repeat its hash.</source>
        <translation>2. Er ist der neueste Eintrag; der nächste wird seinen Hashwert wiederholen.</translation>
    </message>
    <message>
        <source>3. Joined with {k} more hashes it leads to one root over all {size} entries, which the log&apos;s key signed. Checked just now: {answer}</source>
        <translation>3. Mit {k} weiteren Hashwerten führt er zu einer Wurzel über alle {size} Einträge, die der Schlüssel des Protokolls signiert hat. Soeben geprüft: {answer}</translation>
    </message>
    <message>
        <source>it holds.</source>
        <translation>Es stimmt.</translation>
    </message>
    <message>
        <source>IT DOES NOT HOLD. Verify the log.</source>
        <translation>ES STIMMT NICHT. Prüfen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>4. CONTRADICTED by a checkpoint kept outside: {where}.</source>
        <translation>4. WIDERLEGT durch einen außen verwahrten Kontrollpunkt: {where}.</translation>
    </message>
    <message>
        <source>4. A checkpoint that covers it is held outside: {where}. Even the holder of the log&apos;s key cannot change it any more without being contradicted.</source>
        <translation>4. Ein Kontrollpunkt, der ihn abdeckt, wird außen verwahrt: {where}. Selbst wer den Schlüssel des Protokolls hat, kann ihn nicht mehr ändern, ohne widerlegt zu werden.</translation>
    </message>
    <message>
        <source>4. No checkpoint held outside is known to cover it yet. Until one is, the holder of the log&apos;s key could write another history. A package, report or export that is given away carries one; compare it when it comes back.</source>
        <translation>4. Es ist kein außen verwahrter Kontrollpunkt bekannt, der ihn abdeckt. Bis es einen gibt, könnte, wer den Schlüssel des Protokolls hat, einen anderen Verlauf schreiben. Jedes Paket, jeder Bericht und jeder Export, den Sie weitergeben, enthält einen Kontrollpunkt; vergleichen Sie ihn, wenn er zurückkommt.</translation>
    </message>
    <message>
        <source>Written not before {time}: entry {n} holds a signature that a witness gave then.</source>
        <translation>Nicht vor {time} geschrieben: Eintrag {n} enthält eine Signatur, die ein Zeuge zu dieser Zeit leistete.</translation>
    </message>
    <message>
        <source>Written not after {time}: a witness had seen it by then ({where}).</source>
        <translation>Nicht nach {time} geschrieben: Ein Zeuge hatte ihn da bereits gesehen ({where}).</translation>
    </message>
    <message>
        <source>These times are UTC, by the clocks of the witnesses.</source>
        <translation>Diese Zeiten sind UTC, nach den Uhren der Zeugen.</translation>
    </message>
    <message>
        <source>5. {times}</source>
        <translation>5. {times}</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract files</source>
        <translation>Dateien entnehmen</translation>
    </message>
    <message>
        <source>Files: {n}, {size} together.</source>
        <translation>Dateien: {n}, zusammen {size}.</translation>
    </message>
    <message>
        <source>Folder to extract into</source>
        <translation>Zielordner für die Entnahme</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Noch kein Ordner ausgewählt</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Ordner auswählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Entnehmen</translation>
    </message>
    <message>
        <source>If a name is taken</source>
        <translation>Wenn ein Name vergeben ist</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Eine Nummer anhängen</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Die Datei auslassen</translation>
    </message>
    <message>
        <source>Extract nothing</source>
        <translation>Nichts entnehmen</translation>
    </message>
    <message>
        <source>Nothing that is there already is replaced. Names that some systems cannot hold are written in a safe form, and the result lists them. Each file appears only when its SHA-256 holds.</source>
        <translation>Nichts Vorhandenes wird ersetzt. Namen, die manche Systeme nicht zulassen, werden in sicherer Form geschrieben und im Ergebnis aufgeführt. Jede Datei erscheint erst, wenn ihr SHA-256 stimmt.</translation>
    </message>
    <message>
        <source>The files are no longer encrypted there. Keep that folder safe.</source>
        <translation>Dort sind die Dateien nicht mehr verschlüsselt. Sichern Sie diesen Ordner.</translation>
    </message>
</context>
<context>
    <name>ExtractedDialog</name>
    <message>
        <source>Names and failures</source>
        <translation>Namen und Fehler</translation>
    </message>
    <message>
        <source>Path in the package</source>
        <translation>Pfad im Paket</translation>
    </message>
    <message>
        <source>Written as, or why not</source>
        <translation>Geschrieben als, oder warum nicht</translation>
    </message>
    <message>
        <source>✕ not written: {why} ({code})</source>
        <translation>✕ nicht geschrieben: {why} ({code})</translation>
    </message>
    <message>
        <source>Names that changed, and failures</source>
        <translation>Geänderte Namen und Fehler</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>&amp;Liste speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Was die Datei über sich selbst sagt</translation>
    </message>
    <message>
        <source>Track {n}: {what}</source>
        <translation>Spur {n}: {what}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>Bits je Abtastwert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Made, says the file</source>
        <translation>Erstellt, laut Datei</translation>
    </message>
    <message>
        <source>Changed, says the file</source>
        <translation>Geändert, laut Datei</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>Gerätehersteller</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Gerätemodell</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Bytes of pictures</source>
        <translation>Bytes an Bildern</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>&amp;Disclose selected</source>
        <translation>Auswahl &amp;offenlegen</translation>
    </message>
    <message>
        <source>&amp;Withhold selected</source>
        <translation>Auswahl zurück&amp;halten</translation>
    </message>
    <message>
        <source>Tick what the other side gets; a folder brings all below it. Everything else is withheld.</source>
        <translation>Kreuzen Sie an, was die andere Seite erhält; ein Ordner schließt alles darunter ein. Alles Übrige wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Wählen Sie mindestens eine Datei.</translation>
    </message>
    <message>
        <source>All &amp;found</source>
        <translation>Alle &amp;gefundenen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>None f&amp;ound</source>
        <translation>Keine ge&amp;fundenen</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation>Offengelegt: {files}, {size} · zurückgehalten: {rest}</translation>
    </message>
    <message>
        <source>By the case record, {files} must not be disclosed: they have no box to tick, and choosing a folder leaves them out.</source>
        <translation>Nach der Fallakte nicht offenzulegen: {files}. Sie haben kein Kästchen zum Ankreuzen, und die Auswahl eines Ordners lässt sie aus.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Examples of: {title}</source>
        <translation>Beispiele für: {title}</translation>
    </message>
    <message>
        <source>Make several &amp;files of it</source>
        <translation>&amp;Mehrere Dateien daraus machen</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>I have &amp;read these points and want to seal all the same</source>
        <translation>Ich habe diese Punkte &amp;gelesen und will trotzdem versiegeln</translation>
    </message>
    <message>
        <source>Stands in the way: this must be solved first</source>
        <translation>Steht im Wege: muss zuerst behoben werden</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>Sie müssen entscheiden</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>or as digits</source>
        <translation>oder als Ziffern</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Wörter: {words}</translation>
    </message>
    <message>
        <source>Digits: {digits}</source>
        <translation>Ziffern: {digits}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Noch kein Ordner ausgewählt</translation>
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Other people&apos;s logs</source>
        <translation>Protokolle anderer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>Gültig?</translation>
    </message>
    <message>
        <source>Entries here</source>
        <translation>Einträge hier</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Zuletzt (UTC)</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Kam mit</translation>
    </message>
    <message>
        <source>Search name or log</source>
        <translation>Name oder Protokoll suchen</translation>
    </message>
    <message>
        <source>No entries of other logs yet</source>
        <translation>Noch keine Einträge anderer Protokolle</translation>
    </message>
    <message>
        <source>Packages, transfer files and receipts bring along what another log says about them. CaseVault keeps it, and verifies what is new or changed.</source>
        <translation>Pakete, Übergabedateien und Quittungen bringen mit, was ein anderes Protokoll über sie sagt. CaseVault bewahrt es auf und prüft, was neu oder geändert ist.</translation>
    </message>
    <message>
        <source>Two things that came of one log and contradict each other prove that two histories were signed. Both are kept.</source>
        <translation>Zwei Dinge, die aus einem Protokoll stammen und einander widersprechen, beweisen, dass zwei Verläufe signiert wurden. Beide werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Verifying what is kept of other logs…</source>
        <translation>Aufbewahrtes aus anderen Protokollen wird geprüft…</translation>
    </message>
    <message>
        <source>Name of this log: {name}</source>
        <translation>Name dieses Protokolls: {name}</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Ja, alles</translation>
    </message>
    <message>
        <source>NO: {why}</source>
        <translation>NEIN: {why}</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} von {size}</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>{name} (required)</source>
        <translation>{name} (Pflichtfeld)</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Show its pictures ({n})</source>
        <translation>Bilder anzeigen ({n})</translation>
    </message>
    <message>
        <source>Each one that comes into view is noted in the custody log as looked at.</source>
        <translation>Jedes Bild, das sichtbar wird, wird im Nachweisprotokoll als angesehen vermerkt.</translation>
    </message>
    <message>
        <source>Pictures of the folder</source>
        <translation>Bilder des Ordners</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>Packages offered</source>
        <translation>Angebotene Pakete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Offered (UTC)</source>
        <translation>Angeboten (UTC)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Search package or person</source>
        <translation>Paket oder Person suchen</translation>
    </message>
    <message>
        <source>Nothing was offered yet</source>
        <translation>Noch wurde nichts angeboten</translation>
    </message>
    <message>
        <source>When a package changes hands, offer it here first. CaseVault hashes it, logs the offer, and makes a small transfer file.</source>
        <translation>Wenn ein Paket den Besitz wechselt, bieten Sie es zuerst hier an. CaseVault bildet seinen Hashwert, protokolliert das Angebot und erstellt eine kleine Übergabedatei.</translation>
    </message>
    <message>
        <source>Give the transfer file along with the package: on the medium, as QR codes from this screen, or on paper.</source>
        <translation>Geben Sie die Übergabedatei mit dem Paket weiter: auf dem Datenträger, als QR-Codes von diesem Bildschirm oder auf Papier.</translation>
    </message>
    <message>
        <source>The receiver compares the package and gives a receipt back. Taken in here, it ends the offer, and neither log can be rewritten any more without the other.</source>
        <translation>Die übernehmende Person vergleicht das Paket und gibt eine Quittung zurück. Hier eingelesen, schließt sie das Angebot ab, und keines der beiden Protokolle lässt sich mehr ohne das andere umschreiben.</translation>
    </message>
    <message>
        <source>&amp;Offer a package…</source>
        <translation>Paket an&amp;bieten…</translation>
    </message>
    <message>
        <source>&amp;Take in a receipt…</source>
        <translation>&amp;Quittung einlesen…</translation>
    </message>
    <message>
        <source>&amp;Show its file again…</source>
        <translation>&amp;Datei erneut zeigen…</translation>
    </message>
    <message>
        <source>It &amp;came back…</source>
        <translation>Zurück&amp;gekommen…</translation>
    </message>
    <message>
        <source>&amp;Paper to sign…</source>
        <translation>Papier zum &amp;Unterschreiben…</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(niemand genannt)</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Eintrag {n}</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>Fall {case}</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>Paket {id}</translation>
    </message>
    <message>
        <source>reason: {why}</source>
        <translation>Grund: {why}</translation>
    </message>
    <message>
        <source>ended by entry {n}</source>
        <translation>abgeschlossen durch Eintrag {n}</translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation>Begründung: {why}</translation>
    </message>
    <message>
        <source>Give this file along with the package. It holds no key and nothing of the contents; who has it learns what the log says about the package. The receiver takes it in from the file, or scans its codes from here.</source>
        <translation>Geben Sie diese Datei mit dem Paket weiter. Sie enthält keinen Schlüssel und nichts vom Inhalt; wer sie hat, erfährt, was das Protokoll über das Paket sagt. Die übernehmende Person liest sie aus der Datei ein oder scannt ihre Codes von hier.</translation>
    </message>
    <message>
        <source>Transfer file</source>
        <translation>Übergabedatei</translation>
    </message>
    <message>
        <source>{name} came back and nobody answered its offer. The offer ends with this; a transfer file that is still out there is not taken back by it.</source>
        <translation>{name} kam zurück, und niemand hat auf das Angebot geantwortet. Damit endet das Angebot; eine Übergabedatei, die noch unterwegs ist, wird dadurch nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>&amp;End the offer</source>
        <translation>Angebot &amp;beenden</translation>
    </message>
    <message>
        <source>The offer is ended.</source>
        <translation>Das Angebot ist beendet.</translation>
    </message>
    <message>
        <source>Written: {name}. It is for both sides to sign.</source>
        <translation>Geschrieben: {name}. Beide Seiten sollen es unterschreiben.</translation>
    </message>
    <message>
        <source>{package} was REFUSED by {who}: entry {n}. Reason: {why}</source>
        <translation>{package} wurde von {who} ABGELEHNT: Eintrag {n}. Grund: {why}</translation>
    </message>
    <message>
        <source>{package} was received by {who}: entry {n}.</source>
        <translation>{package} wurde von {who} empfangen: Eintrag {n}.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Give access to {name}</source>
        <translation>Zugang zu {name} geben</translation>
    </message>
    <message>
        <source>&amp;Write the grant…</source>
        <translation>&amp;Freigabe schreiben…</translation>
    </message>
    <message>
        <source>Who gets access</source>
        <translation>Wer Zugang erhält</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Stands in the grant and in the custody log</source>
        <translation>Steht in der Freigabe und im Nachweisprotokoll</translation>
    </message>
    <message>
        <source>A grant is a small file that opens this package, and no other, for one more person or key. The sealed package stays as it is. What was given cannot be taken back.</source>
        <translation>Eine Freigabe ist eine kleine Datei, die dieses Paket, und kein anderes, für eine weitere Person oder einen weiteren Schlüssel öffnet. Das versiegelte Paket bleibt, wie es ist. Was gegeben wurde, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>A grant is signed with your identity, and you have none yet. Make it on the tab People.</source>
        <translation>Eine Freigabe wird mit Ihrer Identität signiert, und Sie haben noch keine. Erstellen Sie sie auf dem Reiter „Personen“.</translation>
    </message>
    <message>
        <source>A grant is signed with your identity, which lies in your key vault. Unlock it on the tab Vault.</source>
        <translation>Eine Freigabe wird mit Ihrer Identität signiert, die in Ihrem Schlüsseltresor liegt. Entsperren Sie ihn auf dem Reiter „Tresor“.</translation>
    </message>
    <message>
        <source>There is nobody to give access to yet: compare a person on the tab People, or pin a key on the tab Tokens and services.</source>
        <translation>Noch gibt es niemanden, dem Sie Zugang geben könnten: Vergleichen Sie eine Person auf dem Reiter „Personen“, oder hinterlegen Sie einen Schlüssel auf dem Reiter „Token und Dienste“.</translation>
    </message>
</context>
<context>
    <name>GrantEntry</name>
    <message>
        <source>Use a &amp;grant file…</source>
        <translation>F&amp;reigabedatei verwenden…</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>Access granted by yourself. Your words are: {words}</source>
        <translation>Zugang von Ihnen selbst gegeben. Ihre Wörter lauten: {words}</translation>
    </message>
    <message>
        <source>Access granted by somebody who is none of your contacts and goes by the name of {name}. Compare their words with them: {words}</source>
        <translation>Zugang gegeben von jemandem, der nicht zu Ihren Kontakten gehört und sich {name} nennt. Vergleichen Sie mit dieser Person ihre Wörter: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, your contact, whose words you compared: {words}</source>
        <translation>Zugang gegeben von {name}, Ihrem Kontakt, dessen Wörter Sie verglichen haben: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, your contact, not compared yet. Compare their words with them: {words}</source>
        <translation>Zugang gegeben von {name}, Ihrem noch nicht verglichenen Kontakt. Vergleichen Sie mit dieser Person ihre Wörter: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, whom you revoked: {words}</source>
        <translation>Zugang gegeben von {name}, von Ihnen widerrufen: {words}</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide - CaseVault</source>
        <translation>Handbuch - CaseVault</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Im Handbuch gefunden</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schnelleinstieg</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Ermittelnde Person</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Verwahrende Person</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>What to do when …</source>
        <translation>Was tun, wenn …</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>Not found: try another word.</source>
        <translation>Nicht gefunden: Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>{address} is not part of the guide; CaseVault does not open it.</source>
        <translation>{address} gehört nicht zum Handbuch; CaseVault öffnet es nicht.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>such as: seal whole, box undamaged</source>
        <translation>zum Beispiel: Plombe unversehrt, Karton unbeschädigt</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Condition of medium and seals</source>
        <translation>Zustand von Datenträger und Plomben</translation>
    </message>
    <message>
        <source>Numbers of the seals</source>
        <translation>Nummern der Plomben</translation>
    </message>
    <message>
        <source>Second person present</source>
        <translation>Anwesende zweite Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Medium: make</source>
        <translation>Datenträger: Hersteller</translation>
    </message>
    <message>
        <source>Medium: model</source>
        <translation>Datenträger: Modell</translation>
    </message>
    <message>
        <source>Medium: serial number</source>
        <translation>Datenträger: Seriennummer</translation>
    </message>
    <message>
        <source>required for a refusal</source>
        <translation>bei Ablehnung erforderlich</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>&amp;Given away</source>
        <translation>&amp;Abgegeben</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>Other &amp;logs</source>
        <translation>Andere &amp;Protokolle</translation>
    </message>
    <message>
        <source>Take in a transfer file or a receipt</source>
        <translation>Übergabedatei oder Quittung einlesen</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>E&amp;inlesen</translation>
    </message>
    <message>
        <source>A transfer file (.cvtransfer) comes with a package that is offered to you. A receipt (.cvreceipt) answers one that you offered.</source>
        <translation>Eine Übergabedatei (.cvtransfer) kommt mit einem Paket, das Ihnen angeboten wird. Eine Quittung (.cvreceipt) beantwortet ein Angebot von Ihnen.</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>Hand-over receipt</source>
        <translation>Übergabequittung</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paket {name}</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Übergeben von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>The seals are whole and bear the numbers above.</source>
        <translation>Die Plomben sind unversehrt und tragen die oben genannten Nummern.</translation>
    </message>
    <message>
        <source>The SHA-256 of the package was computed again and is the one above.</source>
        <translation>Der SHA-256 des Pakets wurde neu berechnet und ist der oben genannte.</translation>
    </message>
    <message>
        <source>No key is on the medium or in the same envelope.</source>
        <translation>Weder auf dem Datenträger noch im selben Umschlag befindet sich ein Schlüssel.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Übergebende Person</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Übernehmende Person</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Plomben</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Log of the giver</source>
        <translation>Protokoll der übergebenden Person</translation>
    </message>
    <message>
        <source>Entry there</source>
        <translation>Eintrag dort</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Dessen Hashwert</translation>
    </message>
    <message>
        <source>The hand-over was refused.</source>
        <translation>Die Übergabe wurde abgelehnt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Log of the receiver</source>
        <translation>Protokoll der übernehmenden Person</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation>Datenträger: Hersteller, Modell, Seriennummer</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>Plombennummern</translation>
    </message>
    <message>
        <source>no. {n}, {leaf}</source>
        <translation>Nr. {n}, {leaf}</translation>
    </message>
    <message>
        <source>Entry in this log</source>
        <translation>Eintrag in diesem Protokoll</translation>
    </message>
</context>
<context>
    <name>HashesPanel</name>
    <message>
        <source>Show &amp;hits</source>
        <translation>&amp;Treffer zeigen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>Als CSV oder JSON, je nach gewähltem Namen</translation>
    </message>
    <message>
        <source>A list has no SHA-256: nothing can be compared</source>
        <translation>Eine Liste enthält kein SHA-256: Nichts lässt sich vergleichen</translation>
    </message>
    <message>
        <source>Files that are on the lists: {n}</source>
        <translation>Dateien, die auf den Listen stehen: {n}</translation>
    </message>
    <message>
        <source>No file is on the lists</source>
        <translation>Keine Datei steht auf den Listen</translation>
    </message>
    <message>
        <source>{name}: {hits} of {n} hashes</source>
        <translation>{name}: {hits} von {n} Hashwerten</translation>
    </message>
    <message>
        <source>Lines with MD5 or SHA-1 alone, which a package has not: {n}.</source>
        <translation>Zeilen nur mit MD5 oder SHA-1, die ein Paket nicht enthält: {n}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>HexPane</name>
    <message>
        <source>Bytes of the file in hexadecimal</source>
        <translation>Bytes der Datei, hexadezimal</translation>
    </message>
</context>
<context>
    <name>HexRows</name>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is sent anywhere.</source>
        <translation>Alles geschieht auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Seal a case</source>
        <translation>Fall versiegeln</translation>
    </message>
    <message>
        <source>Put files and folders into one encrypted package. Your originals are only read.</source>
        <translation>Legen Sie Dateien und Ordner in ein verschlüsseltes Paket. Ihre Originale werden nur gelesen.</translation>
    </message>
    <message>
        <source>Open or verify a package</source>
        <translation>Paket öffnen oder prüfen</translation>
    </message>
    <message>
        <source>Check that a package is whole and unaltered, look inside, take files out.</source>
        <translation>Prüfen Sie, ob ein Paket vollständig und unverändert ist, sehen Sie hinein, entnehmen Sie Dateien.</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Nachweisprotokoll</translation>
    </message>
    <message>
        <source>See who did what and when, check the record, and export it.</source>
        <translation>Sehen Sie, wer wann was getan hat, prüfen Sie die Aufzeichnung und exportieren Sie sie.</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample case</source>
        <translation>Mit dem &amp;Beispielfall ausprobieren</translation>
    </message>
    <message>
        <source>You can also drop things anywhere here: a package opens, anything else is put up for sealing.</source>
        <translation>Sie können auch überall hier etwas ablegen: Ein Paket wird geöffnet, alles andere zum Versiegeln vorgemerkt.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Seal a made-up case of a dozen small files, receive its key, and open it again. It takes a minute.</source>
        <translation>Versiegeln Sie einen erfundenen Fall aus einem Dutzend kleiner Dateien, nehmen Sie seinen Schlüssel entgegen und öffnen Sie ihn wieder. Das dauert eine Minute.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>&amp;Make your identity…</source>
        <translation>&amp;Identität erstellen…</translation>
    </message>
    <message>
        <source>Save my &amp;identity file…</source>
        <translation>Meine Identitäts&amp;datei speichern…</translation>
    </message>
    <message>
        <source>Go to the key &amp;vault</source>
        <translation>Zum Schlüssel&amp;tresor</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Ihre Identität</translation>
    </message>
    <message>
        <source>Give others your identity file, so that they can seal packages to you. When they call to compare, read these words to each other.</source>
        <translation>Geben Sie anderen Ihre Identitätsdatei, damit sie Pakete für Sie versiegeln können. Wenn jemand zum Vergleichen anruft, lesen Sie sich diese Wörter gegenseitig vor.</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>Noch keine Identität</translation>
    </message>
    <message>
        <source>With an identity others can seal packages to you, and you can sign what you seal and give others access.</source>
        <translation>Mit einer Identität können andere Pakete für Sie versiegeln, und Sie können signieren, was Sie versiegeln, und anderen Zugang geben.</translation>
    </message>
    <message>
        <source>Its private half belongs into your key vault, which is locked. Unlock it first.</source>
        <translation>Ihre private Hälfte gehört in Ihren Schlüsseltresor, der gesperrt ist. Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Its private half never lies open on the disk. This computer has no keyring that can be used: make a key vault first.</source>
        <translation>Ihre private Hälfte liegt nie offen auf der Festplatte. Dieser Computer hat keinen nutzbaren Schlüsselbund: Legen Sie zuerst einen Schlüsseltresor an.</translation>
    </message>
    <message>
        <source>Its private half will lie in your key vault.</source>
        <translation>Ihre private Hälfte wird in Ihrem Schlüsseltresor liegen.</translation>
    </message>
    <message>
        <source>Its private half will lie in the keyring of this computer ({backend}) and nowhere else. With a key vault it can be backed up.</source>
        <translation>Ihre private Hälfte wird im Schlüsselbund dieses Computers ({backend}) liegen und nirgends sonst. Mit einem Schlüsseltresor lässt sie sich sichern.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>turned as the camera recorded</source>
        <translation>gedreht, wie von der Kamera aufgezeichnet</translation>
    </message>
    <message>
        <source>shown smaller</source>
        <translation>verkleinert dargestellt</translation>
    </message>
    <message>
        <source>first of {n} pictures</source>
        <translation>erstes von {n} Bildern</translation>
    </message>
    <message>
        <source>taken at {place}</source>
        <translation>aufgenommen bei {place}</translation>
    </message>
</context>
<context>
    <name>IntakeField</name>
    <message>
        <source>Scan its codes here with a scanner that types, or paste its text.</source>
        <translation>Scannen Sie die Codes hier mit einem tippenden Scanner, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>Text, as it would stand in the file.</source>
        <translation>Text, wie er in der Datei stünde.</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>Sie können auch eine Datei hier ablegen.</translation>
    </message>
    <message>
        <source>Codes of two different files stand here. Clear the field and begin.</source>
        <translation>Hier stehen Codes zweier verschiedener Dateien. Leeren Sie das Feld und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>All {m} codes are here.</source>
        <translation>Alle {m} Codes sind da.</translation>
    </message>
    <message>
        <source>{n} of {m} codes are here. Missing: {some}</source>
        <translation>{n} von {m} Codes sind da. Es fehlen: {some}</translation>
    </message>
    <message>
        <source>A code is not whole, or was read wrongly: scan it again. If that does not help, give the scanner the layout of this keyboard.</source>
        <translation>Ein Code ist unvollständig oder wurde falsch gelesen: Scannen Sie ihn erneut. Hilft das nicht, stellen Sie den Scanner auf die Belegung dieser Tastatur ein.</translation>
    </message>
</context>
<context>
    <name>IntakeTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation>Bytes: {n}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Inside number {n}: sealed once</source>
        <translation>In Nummer {n} enthalten: wird einmal versiegelt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready · files: {n}</source>
        <translation>Bereit · Dateien: {n}</translation>
    </message>
    <message>
        <source>not packed: {n}</source>
        <translation>nicht gepackt: {n}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>A link: add what it points to</source>
        <translation>Eine Verknüpfung: Fügen Sie hinzu, worauf sie zeigt</translation>
    </message>
    <message>
        <source>No file and no folder</source>
        <translation>Weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>JSON document as a tree</source>
        <translation>JSON-Dokument als Baum</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Long work is under way</source>
        <translation>Eine längere Arbeit läuft</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep a copy of the key</source>
        <translation>Kopie des Schlüssels aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Keep a copy</source>
        <translation>Kopie &amp;aufbewahren</translation>
    </message>
    <message>
        <source>The key is tried on the package first, then stored and read back. Where is it now?</source>
        <translation>Der Schlüssel wird zuerst am Paket erprobt, dann gespeichert und zurückgelesen. Wo ist er jetzt?</translation>
    </message>
    <message>
        <source>In your key &amp;vault</source>
        <translation>In Ihrem Schlüssel&amp;tresor</translation>
    </message>
    <message>
        <source>In the keyri&amp;ng of this computer</source>
        <translation>Im Schlüssel&amp;bund dieses Computers</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>Wohin soll die Kopie?</translation>
    </message>
    <message>
        <source>This package has no key of its own that could be kept.</source>
        <translation>Dieses Paket hat keinen eigenen Schlüssel, der sich aufbewahren ließe.</translation>
    </message>
    <message>
        <source>There is no vault yet. Make one on the tab Vault.</source>
        <translation>Es gibt noch keinen Tresor. Legen Sie auf dem Reiter „Tresor“ einen an.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it on the tab Vault.</source>
        <translation>Er ist gesperrt. Entsperren Sie ihn auf dem Reiter „Tresor“.</translation>
    </message>
    <message>
        <source>It holds this key already.</source>
        <translation>Er enthält diesen Schlüssel bereits.</translation>
    </message>
    <message>
        <source>It cannot be used now.</source>
        <translation>Er kann jetzt nicht benutzt werden.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key card {key}</source>
        <translation>Schlüsselkarte {key}</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Schlüsselkarte</translation>
    </message>
    <message>
        <source>for one sealed CaseVault package</source>
        <translation>für ein versiegeltes CaseVault-Paket</translation>
    </message>
    <message>
        <source>Whoever holds this card can open the package. Keep the two apart.</source>
        <translation>Wer diese Karte hat, kann das Paket öffnen. Verwahren Sie beide getrennt.</translation>
    </message>
    <message>
        <source>Key in one line</source>
        <translation>Schlüssel in einer Zeile</translation>
    </message>
    <message>
        <source>Opens package</source>
        <translation>Öffnet Paket</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation>Vollständig (SHA-256)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This may be the only copy of the key. Without the key nobody can open the package, not even the makers of CaseVault.</source>
        <translation>Dies kann die einzige Kopie des Schlüssels sein. Ohne den Schlüssel kann niemand das Paket öffnen, auch nicht die Hersteller von CaseVault.</translation>
    </message>
    <message>
        <source>Send or store the card by another way than the package, and never in the same envelope.</source>
        <translation>Versenden oder lagern Sie die Karte auf einem anderen Weg als das Paket, und nie im selben Umschlag.</translation>
    </message>
    <message>
        <source>Lock it away like the evidence itself. A photograph or photocopy of it is a key as well.</source>
        <translation>Schließen Sie sie weg wie das Beweismittel selbst. Auch ein Foto oder eine Fotokopie davon ist ein Schlüssel.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one in the custody log or on the receipt.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem im Nachweisprotokoll oder auf der Quittung.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Verwahrt bei</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Ausgehändigt an</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>The same key, for a camera</source>
        <translation>Derselbe Schlüssel, für eine Kamera</translation>
    </message>
    <message>
        <source>Type all 16 groups in order, in capitals or small letters. After cvkey1 there is no digit 1, and nowhere the letters b, i and o.</source>
        <translation>Tippen Sie alle 16 Gruppen der Reihe nach, in Groß- oder Kleinbuchstaben. Nach cvkey1 kommt keine Ziffer 1 mehr vor, und nirgends die Buchstaben b, i und o.</translation>
    </message>
</context>
<context>
    <name>KeyChangedDialog</name>
    <message>
        <source>The log&apos;s key was changed</source>
        <translation>Der Schlüssel des Protokolls wurde geändert</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>Neues Protokoll</translation>
    </message>
    <message>
        <source>Log that has ended</source>
        <translation>Beendetes Protokoll</translation>
    </message>
    <message>
        <source>It lies in</source>
        <translation>Es liegt in</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>Neuen Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open CaseVault anew</source>
        <translation>CaseVault neu &amp;öffnen</translation>
    </message>
    <message>
        <source>Give the new keys of log and witness, and a first checkpoint, to whoever holds the old ones, at once: that is what tells your log from a thief&apos;s. You find them in the custody log under Others.</source>
        <translation>Geben Sie die neuen Schlüssel von Protokoll und Zeuge und einen ersten Kontrollpunkt sofort allen, die die alten haben: Das unterscheidet Ihr Protokoll von dem eines Diebes. Sie finden sie im Nachweisprotokoll unter „Andere“.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>KeyDisplay</name>
    <message>
        <source>Package key</source>
        <translation>Paketschlüssel</translation>
    </message>
    <message>
        <source>Group {n}: {group}</source>
        <translation>Gruppe {n}: {group}</translation>
    </message>
    <message>
        <source>Shown in sixteen groups of four characters.</source>
        <translation>Dargestellt in sechzehn Gruppen zu je vier Zeichen.</translation>
    </message>
    <message>
        <source>Group {n}, hidden</source>
        <translation>Gruppe {n}, verborgen</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Verborgen.</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Package key</source>
        <translation>Paketschlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the key while typing</source>
        <translation>Schlüssel beim Tippen verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Well formed. Fingerprint {fingerprint}.</source>
        <translation>Richtig aufgebaut. Fingerabdruck {fingerprint}.</translation>
    </message>
    <message>
        <source>Too long: a key has {n} characters.</source>
        <translation>Zu lang: Ein Schlüssel hat {n} Zeichen.</translation>
    </message>
    <message>
        <source>{done} of {all} characters</source>
        <translation>{done} von {all} Zeichen</translation>
    </message>
    <message>
        <source>More than one character is wrong. Compare every group with the key card; nothing was corrected.</source>
        <translation>Mehr als ein Zeichen ist falsch. Vergleichen Sie jede Gruppe mit der Schlüsselkarte; nichts wurde korrigiert.</translation>
    </message>
    <message>
        <source>Group {n}: a package key begins with cvkey1.</source>
        <translation>Gruppe {n}: Ein Paketschlüssel beginnt mit cvkey1.</translation>
    </message>
    <message>
        <source>Group {n}: this character is in no key. Is it another one?</source>
        <translation>Gruppe {n}: Dieses Zeichen kommt in keinem Schlüssel vor. Ist es ein anderes?</translation>
    </message>
    <message>
        <source>Group {n}: use capitals or small letters alone, not both.</source>
        <translation>Gruppe {n}: Verwenden Sie nur Großbuchstaben oder nur Kleinbuchstaben, nicht beides.</translation>
    </message>
    <message>
        <source>Group {n} looks wrong. Compare it with the key card; nothing was corrected.</source>
        <translation>Gruppe {n} scheint falsch zu sein. Vergleichen Sie sie mit der Schlüsselkarte; nichts wurde korrigiert.</translation>
    </message>
    <message>
        <source>Group {n}: no key ends like this. Compare it with the key card.</source>
        <translation>Gruppe {n}: So endet kein Schlüssel. Vergleichen Sie sie mit der Schlüsselkarte.</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>&amp;Show key</source>
        <translation>Schlüssel &amp;zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy once</source>
        <translation>&amp;Einmal kopieren</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Zeit bis zum Leeren der Zwischenablage</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>&amp;Hide key</source>
        <translation>Schlüssel &amp;verbergen</translation>
    </message>
    <message>
        <source>Copied once</source>
        <translation>Einmal kopiert</translation>
    </message>
    <message>
        <source>The clipboard is cleared in {n} s. A clipboard history may keep it.</source>
        <translation>Die Zwischenablage wird in {n} s geleert. Ein Verlauf der Zwischenablage kann ihn behalten.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>Something else was copied over the key.</source>
        <translation>Der Schlüssel wurde durch etwas anderes Kopiertes überschrieben.</translation>
    </message>
    <message>
        <source>The clipboard was emptied by another program.</source>
        <translation>Die Zwischenablage wurde von einem anderen Programm geleert.</translation>
    </message>
    <message>
        <source>The clipboard could NOT be cleared. The key may still be there: copy something else now.</source>
        <translation>Die Zwischenablage konnte NICHT geleert werden. Der Schlüssel kann noch darin sein: Kopieren Sie jetzt etwas anderes.</translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>The keyring holds the only proven copy. It is lost with this account or this computer: keep a second one.</source>
        <translation>Der Schlüsselbund hat die einzige nachgewiesene Kopie. Sie geht mit diesem Konto oder diesem Computer verloren: Bewahren Sie eine zweite auf.</translation>
    </message>
    <message>
        <source>Your key vault holds the only proven copy. It is lost with this computer unless the vault is backed up: keep a second one.</source>
        <translation>Ihr Schlüsseltresor hat die einzige nachgewiesene Kopie. Sie geht mit diesem Computer verloren, wenn der Tresor nicht gesichert ist: Bewahren Sie eine zweite auf.</translation>
    </message>
    <message>
        <source>Finish becomes possible when the key is kept in one of these ways.</source>
        <translation>„Fertigstellen“ wird möglich, wenn der Schlüssel auf einem dieser Wege aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Somebody has the key. After Finish it cannot be shown again.</source>
        <translation>Jemand hat den Schlüssel. Nach „Fertigstellen“ kann er nicht mehr gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>KeyOnceDialog</name>
    <message>
        <source>The key of this package</source>
        <translation>Der Schlüssel dieses Pakets</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>Dieses Paket verwerfen?</translation>
    </message>
    <message>
        <source>It is not proven that anybody holds its key. Without the key nobody can ever open the package, so it would be removed. Your original files were not changed.</source>
        <translation>Es ist nicht nachgewiesen, dass jemand seinen Schlüssel hat. Ohne den Schlüssel könnte niemand das Paket je öffnen, deshalb würde es gelöscht. Ihre Originaldateien wurden nicht geändert.</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>Paket &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then lock it away.</source>
        <translation>Gespeichert als {name}. Drucken Sie die Karte und schließen Sie sie weg.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Warten auf Ihre Passwortverwaltung…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Gespeichert, zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Nobody can open the package without this key, and it cannot be made again. Keep it apart from the package.</source>
        <translation>Ohne diesen Schlüssel kann niemand das Paket öffnen, und er lässt sich nicht noch einmal erzeugen. Verwahren Sie ihn getrennt vom Paket.</translation>
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation>Pake&amp;t verwerfen…</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Nothing here is like this.</source>
        <translation>Nichts hier entspricht dem.</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} von {size}</translation>
    </message>
    <message>
        <source>All {size}</source>
        <translation>Alle {size}</translation>
    </message>
</context>
<context>
    <name>KeyWays</name>
    <message>
        <source>Save key &amp;card (PDF)…</source>
        <translation>Schlüssel&amp;karte speichern (PDF)…</translation>
    </message>
    <message>
        <source>A page to print and lock away, apart from the package.</source>
        <translation>Eine Seite zum Drucken und Wegschließen, getrennt vom Paket.</translation>
    </message>
    <message>
        <source>Save to &amp;keyring</source>
        <translation>Im Schlüssel&amp;bund speichern</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Save key &amp;file…</source>
        <translation>Schlüssel&amp;datei speichern…</translation>
    </message>
    <message>
        <source>On another drive than the package.</source>
        <translation>Auf einem anderen Laufwerk als das Paket.</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Last group (16)</source>
        <translation>&amp;Letzte Gruppe (16)</translation>
    </message>
    <message>
        <source>Last group of the key, number 16</source>
        <translation>Letzte Gruppe des Schlüssels, Nummer 16</translation>
    </message>
    <message>
        <source>Proves that you wrote it down: type it from your copy.</source>
        <translation>Belegt, dass Sie ihn aufgeschrieben haben: Tippen Sie sie von Ihrer Abschrift ab.</translation>
    </message>
    <message>
        <source>Keep it in at least one way</source>
        <translation>Bewahren Sie ihn auf mindestens einem Weg auf</translation>
    </message>
    <message>
        <source>{name}: ready.</source>
        <translation>{name}: bereit.</translation>
    </message>
    <message>
        <source>{name}: locked. Your system will ask to unlock it.</source>
        <translation>{name}: gesperrt. Ihr System wird zum Entsperren auffordern.</translation>
    </message>
    <message>
        <source>{name}: did not answer. You may try again.</source>
        <translation>{name}: hat nicht geantwortet. Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. That is usual on a computer without a network.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund. Das ist bei einem Computer ohne Netzwerk üblich.</translation>
    </message>
    <message>
        <source>{name}: refuses. Keep the key in another way.</source>
        <translation>{name}: verweigert. Bewahren Sie den Schlüssel auf andere Weise auf.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Right: you have the key.</source>
        <translation>Richtig: Sie haben den Schlüssel.</translation>
    </message>
    <message>
        <source>That is not the last group. Look at your copy again.</source>
        <translation>Das ist nicht die letzte Gruppe. Sehen Sie Ihre Abschrift noch einmal an.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Arten von Orten</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>&amp;Pakete</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>P&amp;ersonen</translation>
    </message>
    <message>
        <source>Tokens and service&amp;s</source>
        <translation>Token und &amp;Dienste</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Tresor</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>A package &amp;key, shown to you once</source>
        <translation>Ein Paket&amp;schlüssel, der Ihnen einmal gezeigt wird</translation>
    </message>
    <message>
        <source>A &amp;passphrase of your own</source>
        <translation>Eine eigene &amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>&amp;Seal 1 file</source>
        <translation>1 Datei &amp;versiegeln</translation>
    </message>
    <message>
        <source>&amp;Seal {files}</source>
        <translation>{files} &amp;versiegeln</translation>
    </message>
    <message>
        <source>The policy of your agency asks for something else.</source>
        <translation>Die Richtlinie Ihrer Dienststelle verlangt etwas anderes.</translation>
    </message>
    <message>
        <source>Choose at least one way to open it.</source>
        <translation>Wählen Sie mindestens einen Weg, es zu öffnen.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Tippen Sie die Passphrase zweimal.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Tippen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>the package key</source>
        <translation>der Paketschlüssel</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>After this, nobody could open the package. Choose at least one.</source>
        <translation>So könnte danach niemand das Paket öffnen. Wählen Sie mindestens einen Weg.</translation>
    </message>
    <message>
        <source>After this, the package opens with: {way}, and nothing else.</source>
        <translation>Danach öffnet dies das Paket: {way}, und nichts sonst.</translation>
    </message>
    <message>
        <source>After this, the package opens with: {ways}, or {last}. Either one is enough.</source>
        <translation>Danach öffnet dies das Paket: {ways} oder {last}. Eines davon genügt.</translation>
    </message>
    <message>
        <source>Keyring ready</source>
        <translation>Schlüsselbund bereit</translation>
    </message>
    <message>
        <source>When the key is shown, you can also store it in the keyring.</source>
        <translation>Wenn der Schlüssel gezeigt wird, können Sie ihn auch im Schlüsselbund speichern.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Unlock it before the key is shown, if you want to store the key there.</source>
        <translation>Entsperren Sie ihn, bevor der Schlüssel gezeigt wird, wenn Sie ihn dort speichern wollen.</translation>
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation>Schlüsselbund verweigert</translation>
    </message>
    <message>
        <source>The key cannot be stored there. Paper or a file will do.</source>
        <translation>Der Schlüssel kann dort nicht gespeichert werden. Papier oder eine Datei genügt.</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>That is usual on a separate computer. Paper or a file will do.</source>
        <translation>Das ist bei einem abgetrennten Computer üblich. Papier oder eine Datei genügt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Keyring not allowed</source>
        <translation>Schlüsselbund nicht erlaubt</translation>
    </message>
    <message>
        <source>Whoever guesses it opens the package, whatever else protects it. Choose a longer one if you can.</source>
        <translation>Wer sie errät, öffnet das Paket, was auch immer es sonst schützt. Wählen Sie nach Möglichkeit eine längere.</translation>
    </message>
    <message>
        <source>CaseVault makes a new random key. After sealing you keep it on paper, in a file on another drive, or in the keyring, before the package is done.</source>
        <translation>CaseVault erzeugt einen neuen Zufallsschlüssel. Nach dem Versiegeln bewahren Sie ihn auf Papier, in einer Datei auf einem anderen Laufwerk oder im Schlüsselbund auf, bevor das Paket fertig ist.</translation>
    </message>
    <message>
        <source>In addition to the key or instead of it. You must be able to remember it: nobody can find it out for you.</source>
        <translation>Zusätzlich zum Schlüssel oder statt seiner. Sie müssen sie sich merken können: Niemand kann sie für Sie herausfinden.</translation>
    </message>
    <message>
        <source>For the custody log, if you like</source>
        <translation>Für das Nachweisprotokoll, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Why it is sealed</source>
        <translation>Warum versiegelt wird</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CaseVault</source>
        <translation>CaseVault</translation>
    </message>
    <message>
        <source>CaseVault was interrupted the last time. Nothing was lost.</source>
        <translation>CaseVault wurde beim letzten Mal unterbrochen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>&amp;See what was interrupted</source>
        <translation>&amp;Unterbrochenes ansehen</translation>
    </message>
    <message>
        <source>The custody log is not what it was: it was cut, rewritten, or put back to an old copy.</source>
        <translation>Das Nachweisprotokoll ist nicht mehr, was es war: Es wurde gekürzt, umgeschrieben oder auf eine alte Kopie zurückgesetzt.</translation>
    </message>
    <message>
        <source>&amp;Look at the log</source>
        <translation>&amp;Protokoll ansehen</translation>
    </message>
    <message>
        <source>{page} - CaseVault</source>
        <translation>{page} - CaseVault</translation>
    </message>
    <message>
        <source>CaseVault is still working. If you stop now, your original files stay as they are, what is unfinished is removed, and the custody log says that you stopped.</source>
        <translation>CaseVault arbeitet noch. Wenn Sie jetzt abbrechen, bleiben Ihre Originaldateien, wie sie sind, Unfertiges wird gelöscht, und das Nachweisprotokoll hält den Abbruch fest.</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>Arbeit abbrechen und schließen?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Zu {page} gehen</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Diese Liste zeigen</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Handbuch lesen</translation>
    </message>
    <message>
        <source>Move between sidebar and page</source>
        <translation>Zwischen Seitenleiste und Seite wechseln</translation>
    </message>
    <message>
        <source>Search in a package or in the custody log</source>
        <translation>In einem Paket oder im Nachweisprotokoll suchen</translation>
    </message>
    <message>
        <source>Search in the text that is shown</source>
        <translation>Im angezeigten Text suchen</translation>
    </message>
    <message>
        <source>Take back the last choice of files</source>
        <translation>Die letzte Auswahl von Dateien zurücknehmen</translation>
    </message>
    <message>
        <source>Take chosen files out of the list</source>
        <translation>Ausgewählte Dateien aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Close CaseVault</source>
        <translation>CaseVault schließen</translation>
    </message>
    <message>
        <source>With an underlined letter: press that button</source>
        <translation>Mit einem unterstrichenen Buchstaben: die Schaltfläche drücken</translation>
    </message>
</context>
<context>
    <name>MakeIdentityDialog</name>
    <message>
        <source>Make your identity</source>
        <translation>Ihre Identität erstellen</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>This is what your identity file says of you. Nothing in it is proven: others trust it because they compared its words with you. It cannot be changed afterwards.</source>
        <translation>Dies sagt Ihre Identitätsdatei über Sie. Nichts davon ist bewiesen: Andere vertrauen ihr, weil sie ihre Wörter mit Ihnen verglichen haben. Nachträglich lässt sie sich nicht ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Amtsbezeichnung oder Funktion</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Dienst- oder Personalnummer</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Was sicher ist</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>Was nicht getan wurde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>MigrateDialog</name>
    <message>
        <source>Migrate an old export</source>
        <translation>Alten Export migrieren</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Key of the old export</source>
        <translation>Schlüssel des alten Exports</translation>
    </message>
    <message>
        <source>The earlier system exported a case with a key, often in the same file. CaseVault opens it in memory, seals what is in it together with the export itself, and gives the package a new key. What is in it counts as disclosed to whoever had both. The custody log keeps only a hash of the old key.</source>
        <translation>Das frühere System exportierte einen Fall mit einem Schlüssel, oft in derselben Datei. CaseVault öffnet ihn im Arbeitsspeicher, versiegelt seinen Inhalt zusammen mit dem Export selbst und gibt dem Paket einen neuen Schlüssel. Der Inhalt gilt gegenüber jedem, der beides hatte, als offengelegt. Das Nachweisprotokoll bewahrt vom alten Schlüssel nur einen Hashwert.</translation>
    </message>
    <message>
        <source>Leave it empty if the key came in the file, or for a database.</source>
        <translation>Lassen Sie das Feld leer, wenn der Schlüssel in der Datei war oder es eine Datenbank ist.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>MigrateFolderDialog</name>
    <message>
        <source>Migrate a folder of old exports</source>
        <translation>Einen Ordner alter Exporte migrieren</translation>
    </message>
    <message>
        <source>&amp;Migrate all</source>
        <translation>Alle &amp;migrieren</translation>
    </message>
    <message>
        <source>Folder of the old exports</source>
        <translation>Ordner der alten Exporte</translation>
    </message>
    <message>
        <source>Choose the &amp;exports…</source>
        <translation>E&amp;xporte wählen…</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Ordner für die Pakete</translation>
    </message>
    <message>
        <source>Choose for &amp;packages…</source>
        <translation>Für &amp;Pakete wählen…</translation>
    </message>
    <message>
        <source>A &amp;key of its own for each package, kept in a file</source>
        <translation>Ein eigener &amp;Schlüssel für jedes Paket, in einer Datei aufbewahrt</translation>
    </message>
    <message>
        <source>Folder for the new keys, on another drive</source>
        <translation>Ordner für die neuen Schlüssel, auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>Choose for ke&amp;ys…</source>
        <translation>Für Sch&amp;lüssel wählen…</translation>
    </message>
    <message>
        <source>One p&amp;assphrase that opens all of them</source>
        <translation>Eine P&amp;assphrase, die alle öffnet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Key of old exports that came without one</source>
        <translation>Schlüssel alter Exporte, die ohne einen kamen</translation>
    </message>
    <message>
        <source>Folder of their keys, each called NAME.key</source>
        <translation>Ordner ihrer Schlüssel, jeder NAME.key genannt</translation>
    </message>
    <message>
        <source>Choose &amp;old keys…</source>
        <translation>&amp;Alte Schlüssel wählen…</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Package, or why not</source>
        <translation>Paket, oder warum nicht</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not every old export is a package now</source>
        <translation>Nicht jeder alte Export ist jetzt ein Paket</translation>
    </message>
    <message>
        <source>Every old export is a package now</source>
        <translation>Jeder alte Export ist jetzt ein Paket</translation>
    </message>
    <message>
        <source>There is no old export in this folder</source>
        <translation>In diesem Ordner ist kein alter Export</translation>
    </message>
    <message>
        <source>Nothing of the others is lost. Do it again for the rest: what is done is left alone.</source>
        <translation>Von den anderen ist nichts verloren. Wiederholen Sie es für den Rest: Was erledigt ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>The old exports still lie where they were. What was in them counts as disclosed to whoever had them and their keys.</source>
        <translation>Die alten Exporte liegen noch, wo sie waren. Was in ihnen war, gilt als bekannt gegenüber allen, die sie und ihre Schlüssel hatten.</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migriert</translation>
    </message>
    <message>
        <source>Migrated before</source>
        <translation>Schon früher migriert</translation>
    </message>
    <message>
        <source>Not migrated</source>
        <translation>Nicht migriert</translation>
    </message>
    <message>
        <source>No old export</source>
        <translation>Kein alter Export</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Each export in the folder becomes a package of its own, under a new key. Trouble with one stops none of the others, and what was migrated before is left alone.</source>
        <translation>Aus jedem Export im Ordner wird ein eigenes Paket unter einem neuen Schlüssel. Schwierigkeiten mit einem halten die anderen nicht auf, und was früher migriert wurde, bleibt unberührt.</translation>
    </message>
    <message>
        <source>What opens the packages</source>
        <translation>Was die Pakete öffnet</translation>
    </message>
    <message>
        <source>For exports that came without their key</source>
        <translation>Für Exporte, die ohne ihren Schlüssel kamen</translation>
    </message>
    <message>
        <source>One key for all of them, if there is one</source>
        <translation>Ein Schlüssel für alle, falls es einen gibt</translation>
    </message>
</context>
<context>
    <name>NotPackedView</name>
    <message>
        <source>These could not be packed as they were found. They were known when the package was sealed, and the person who sealed it was told.</source>
        <translation>Diese konnten nicht so gepackt werden, wie sie vorgefunden wurden. Das war beim Versiegeln bekannt, und die versiegelnde Person wurde darauf hingewiesen.</translation>
    </message>
    <message>
        <source>Everything that was chosen was packed as it was found.</source>
        <translation>Alles Ausgewählte wurde so gepackt, wie es vorgefunden wurde.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>What was not packed</source>
        <translation>Was nicht gepackt wurde</translation>
    </message>
    <message>
        <source>points to {target}</source>
        <translation>zeigt auf {target}</translation>
    </message>
    <message>
        <source>system error {n}</source>
        <translation>Systemfehler {n}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Kept in your profile</source>
        <translation>In Ihrem Profil gespeichert</translation>
    </message>
    <message>
        <source>Written {time} UTC</source>
        <translation>Geschrieben {time} UTC</translation>
    </message>
    <message>
        <source>Your note; it stays in your profile</source>
        <translation>Ihre Notiz; sie bleibt in Ihrem Profil</translation>
    </message>
    <message>
        <source>Note on this entry</source>
        <translation>Notiz zu diesem Eintrag</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here as more than its bytes.</source>
        <translation>Die Datei ist zu groß; hier lassen sich nur ihre Bytes zeigen.</translation>
    </message>
    <message>
        <source>The tree leaves out what is too deep or too much.</source>
        <translation>Der Baum lässt weg, was zu tief oder zu viel ist.</translation>
    </message>
    <message>
        <source>The table shows its first columns only.</source>
        <translation>Die Tabelle zeigt nur die ersten Spalten.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Gelesen als {encoding}.</translation>
    </message>
    <message>
        <source>Not UTF-8; read as {encoding}, which may show wrong letters.</source>
        <translation>Kein UTF-8; gelesen als {encoding}, was falsche Buchstaben zeigen kann.</translation>
    </message>
    <message>
        <source>Invisible signs in it that change the direction of text: {n}.</source>
        <translation>Unsichtbare Zeichen darin, die die Textrichtung ändern: {n}.</translation>
    </message>
    <message>
        <source>Very long lines are broken for display.</source>
        <translation>Sehr lange Zeilen sind für die Anzeige umbrochen.</translation>
    </message>
    <message>
        <source>It begins like a picture but cannot be decoded as one.</source>
        <translation>Sie beginnt wie ein Bild, lässt sich aber nicht als Bild dekodieren.</translation>
    </message>
    <message>
        <source>It begins like a PDF but cannot be read as one.</source>
        <translation>Sie beginnt wie ein PDF, lässt sich aber nicht als PDF lesen.</translation>
    </message>
    <message>
        <source>It begins like a database but cannot be read as one.</source>
        <translation>Sie beginnt wie eine Datenbank, lässt sich aber nicht als Datenbank lesen.</translation>
    </message>
    <message>
        <source>It looks like a message but cannot be read as one.</source>
        <translation>Sie sieht aus wie eine Nachricht, lässt sich aber nicht als Nachricht lesen.</translation>
    </message>
    <message>
        <source>It begins like an archive but cannot be read as one.</source>
        <translation>Sie beginnt wie ein Archiv, lässt sich aber nicht als Archiv lesen.</translation>
    </message>
    <message>
        <source>It begins like sound or film, but says nothing more.</source>
        <translation>Sie beginnt wie Ton oder Film, sagt aber nichts weiter.</translation>
    </message>
    <message>
        <source>It is too large to be shown here.</source>
        <translation>Sie ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>Das Bild ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Showing it takes more memory than previews are given.</source>
        <translation>Die Anzeige braucht mehr Speicher, als einer Vorschau zusteht.</translation>
    </message>
    <message>
        <source>It is locked with a password of its own.</source>
        <translation>Sie ist mit einem eigenen Passwort gesperrt.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be listed here.</source>
        <translation>Sie enthält nichts, was sich hier auflisten ließe.</translation>
    </message>
    <message>
        <source>The text is cut after its first part.</source>
        <translation>Der Text ist nach seinem ersten Teil abgeschnitten.</translation>
    </message>
    <message>
        <source>The message is a page: its words are shown, nothing is fetched or run.</source>
        <translation>Die Nachricht ist eine Webseite: Ihre Wörter werden gezeigt, nichts wird abgerufen oder ausgeführt.</translation>
    </message>
    <message>
        <source>Newer rows may stand in a file beside it that ends in -wal.</source>
        <translation>Neuere Zeilen können in einer Datei daneben stehen, die auf -wal endet.</translation>
    </message>
    <message>
        <source>Only the file&apos;s beginning was read.</source>
        <translation>Nur der Anfang der Datei wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Geschrieben (UTC)</translation>
    </message>
    <message>
        <source>Notes on this package</source>
        <translation>Notizen zu diesem Paket</translation>
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation>Angezeigt: {n}</translation>
    </message>
    <message>
        <source>★ yes</source>
        <translation>★ ja</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>Als CSV oder JSON, je nach gewähltem Namen</translation>
    </message>
    <message>
        <source>Search paths and notes</source>
        <translation>Pfade und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Bookmarks and notes are made under “Details”. They are kept encrypted in your profile; the package is not changed by them, and they are not in the custody log.</source>
        <translation>Lesezeichen und Notizen setzen Sie unter „Details“. Sie werden verschlüsselt in Ihrem Profil aufbewahrt; das Paket ändern sie nicht, und sie stehen nicht im Nachweisprotokoll.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sealing has ended.</source>
        <translation>Das Versiegeln ist beendet.</translation>
    </message>
    <message>
        <source>Copying has ended.</source>
        <translation>Das Kopieren ist beendet.</translation>
    </message>
    <message>
        <source>Making the recovery record has ended.</source>
        <translation>Das Erstellen des Wiederherstellungssatzes ist beendet.</translation>
    </message>
    <message>
        <source>Repairing has ended.</source>
        <translation>Das Reparieren ist beendet.</translation>
    </message>
    <message>
        <source>Writing files out has ended.</source>
        <translation>Das Herausschreiben der Dateien ist beendet.</translation>
    </message>
    <message>
        <source>Checking has ended.</source>
        <translation>Das Prüfen ist beendet.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>Die Arbeit ist beendet.</translation>
    </message>
    <message>
        <source>Not complete. CaseVault says why.</source>
        <translation>Nicht vollständig. CaseVault sagt, warum.</translation>
    </message>
    <message>
        <source>CaseVault waits for your answer.</source>
        <translation>CaseVault wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Vollständig.</translation>
    </message>
    <message>
        <source>CaseVault shows the result.</source>
        <translation>CaseVault zeigt das Ergebnis.</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer a package</source>
        <translation>Paket anbieten</translation>
    </message>
    <message>
        <source>&amp;Offer it…</source>
        <translation>&amp;Anbieten…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>The package is hashed and the offer logged. The transfer file goes with the package; the offer stays open until the receipt for it is taken in here.</source>
        <translation>Der Hashwert des Pakets wird gebildet und das Angebot protokolliert. Die Übergabedatei geht mit dem Paket; das Angebot bleibt offen, bis die Quittung dafür hier eingelesen wird.</translation>
    </message>
</context>
<context>
    <name>OldExportOffer</name>
    <message>
        <source>&amp;Migrate an old export…</source>
        <translation>&amp;Alten Export migrieren…</translation>
    </message>
    <message>
        <source>A folder of &amp;them…</source>
        <translation>Ein &amp;Ordner davon…</translation>
    </message>
    <message>
        <source>Migrate every old export in a folder</source>
        <translation>Jeden alten Export in einem Ordner migrieren</translation>
    </message>
    <message>
        <source>With other evidence beside it, the old export is sealed closed, as it is. Seal it in a package of its own.</source>
        <translation>Mit anderen Beweismitteln daneben wird der alte Export ungeöffnet versiegelt, wie er ist. Versiegeln Sie ihn in einem eigenen Paket.</translation>
    </message>
    <message>
        <source>Old export opened: case {case}; rows: {rows}</source>
        <translation>Alter Export geöffnet: Fall {case}; Zeilen: {rows}</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ergebnis verbergen</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Choose the &amp;package&apos;s file…</source>
        <translation>&amp;Paketdatei auswählen…</translation>
    </message>
    <message>
        <source>{name} is wanted.</source>
        <translation>Gesucht ist {name}.</translation>
    </message>
    <message>
        <source>Opening the package. A passphrase takes a moment on purpose.</source>
        <translation>Das Paket wird geöffnet. Bei einer Passphrase dauert das absichtlich einen Moment.</translation>
    </message>
    <message>
        <source>{file} is another package. {name} is wanted.</source>
        <translation>{file} ist ein anderes Paket. Gesucht ist {name}.</translation>
    </message>
</context>
<context>
    <name>PackagePapers</name>
    <message>
        <source>Package {name}</source>
        <translation>Paket {name}</translation>
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation>Hashwert-Vermerk</translation>
    </message>
    <message>
        <source>This memorandum goes by another way than the encrypted medium. Whoever receives both computes the SHA-256 of the package, for instance with: sha256sum FILE, and compares it with the value below.</source>
        <translation>Dieser Vermerk geht auf einem anderen Weg als der verschlüsselte Datenträger. Wer beides erhält, berechnet den SHA-256 des Pakets, zum Beispiel mit: sha256sum FILE, und vergleicht ihn mit dem Wert unten.</translation>
    </message>
    <message>
        <source>Files in the package</source>
        <translation>Dateien im Paket</translation>
    </message>
    <message>
        <source>Not listed: the package was not open when this was made. The manifest root above covers the name, size and SHA-256 of every file in it.</source>
        <translation>Nicht aufgeführt: Das Paket war bei der Erstellung nicht geöffnet. Die Manifest-Wurzel oben deckt Name, Größe und SHA-256 jeder Datei darin.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>{n} files, in the order of the package, as sealed. Sizes are in bytes.</source>
        <translation>{n} Dateien, in der Reihenfolge des Pakets, wie versiegelt. Größen in Bytes.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Package {id}</source>
        <translation>Paket {id}</translation>
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation>Begleitschreiben zum Schlüssel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The key travels</source>
        <translation>Weg des Schlüssels</translation>
    </message>
    <message>
        <source>This letter holds no key.</source>
        <translation>Dieses Schreiben enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key comes to you by a way of its own, apart from the package and apart from this letter. Whoever has key and package can read everything in it.</source>
        <translation>Der Schlüssel erreicht Sie auf einem eigenen Weg, getrennt vom Paket und von diesem Schreiben. Wer Schlüssel und Paket hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>The package this is about</source>
        <translation>Das Paket, um das es geht</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>Check that the envelope or message with the key was not opened by anybody else.</source>
        <translation>Prüfen Sie, dass der Umschlag oder die Nachricht mit dem Schlüssel von niemand anderem geöffnet wurde.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of the package you have with the one above.</source>
        <translation>Vergleichen Sie den SHA-256 des Pakets, das Sie haben, mit dem oben genannten.</translation>
    </message>
    <message>
        <source>When you open the package, compare the key&apos;s fingerprint that CaseVault shows with the one above.</source>
        <translation>Vergleichen Sie beim Öffnen des Pakets den Fingerabdruck des Schlüssels, den CaseVault zeigt, mit dem oben genannten.</translation>
    </message>
    <message>
        <source>Keep the key apart from the package, locked away like the evidence itself.</source>
        <translation>Verwahren Sie den Schlüssel getrennt vom Paket, weggeschlossen wie das Beweismittel selbst.</translation>
    </message>
    <message>
        <source>If anything differs, or somebody else may have seen the key, do not open the package; tell the sender at once, by telephone.</source>
        <translation>Wenn etwas abweicht oder jemand anderes den Schlüssel gesehen haben kann, öffnen Sie das Paket nicht; benachrichtigen Sie sofort telefonisch die absendende Stelle.</translation>
    </message>
    <message>
        <source>Sign below and send this page back.</source>
        <translation>Unterschreiben Sie unten und senden Sie diese Seite zurück.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>The key, sealed and unopened</source>
        <translation>Der Schlüssel, verschlossen und ungeöffnet</translation>
    </message>
    <message>
        <source>The package, with the SHA-256 above</source>
        <translation>Das Paket mit dem oben genannten SHA-256</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>Aussonderungsnachweis</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation>Was ausgesondert wurde</translation>
    </message>
    <message>
        <source>What the custody log says about it</source>
        <translation>Was das Nachweisprotokoll dazu sagt</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>Was und wie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hashwert des Eintrags</translation>
    </message>
    <message>
        <source>The log holds no destruction of this package or its keys.</source>
        <translation>Das Protokoll enthält keine Vernichtung dieses Pakets oder seiner Schlüssel.</translation>
    </message>
    <message>
        <source>What is written on this paper by hand stands for itself.</source>
        <translation>Was von Hand auf dieses Papier geschrieben ist, steht für sich selbst.</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Auszufüllen</translation>
    </message>
    <message>
        <source>Authority for the disposal (order, number, date)</source>
        <translation>Berechtigung zur Aussonderung (Anordnung, Nummer, Datum)</translation>
    </message>
    <message>
        <source>Method (overwritten, shredded, degaussed, returned to …)</source>
        <translation>Verfahren (überschrieben, geschreddert, entmagnetisiert, zurückgegeben an …)</translation>
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation>Datenträger: Hersteller, Modell, Seriennummer</translation>
    </message>
    <message>
        <source>Seal numbers found, and their condition</source>
        <translation>Vorgefundene Plombennummern und Zustand der Plomben</translation>
    </message>
    <message>
        <source>Copies that remain, and where</source>
        <translation>Verbleibende Kopien und ihr Ort</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Ort und Zeit</translation>
    </message>
    <message>
        <source>What nobody can prove</source>
        <translation>Was niemand beweisen kann</translation>
    </message>
    <message>
        <source>That no other copy of the package or of a key exists. Those who sign attest what they did and saw, not more.</source>
        <translation>Dass keine weitere Kopie des Pakets oder eines Schlüssels besteht. Die Unterzeichnenden bezeugen, was sie getan und gesehen haben, nicht mehr.</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>Ausgesondert von</translation>
    </message>
    <message>
        <source>Second person, present throughout</source>
        <translation>Zweite Person, durchgehend anwesend</translation>
    </message>
    <message>
        <source>Copy: {text}</source>
        <translation>Kopie: {text}</translation>
    </message>
    <message>
        <source>How: {text}</source>
        <translation>Wie: {text}</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>&amp;Verify everything</source>
        <translation>Alles &amp;prüfen</translation>
    </message>
    <message>
        <source>E&amp;xtract selected…</source>
        <translation>Auswahl &amp;entnehmen…</translation>
    </message>
    <message>
        <source>Extract &amp;all…</source>
        <translation>&amp;Alles entnehmen…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Disclose some of it…</source>
        <translation>Teile &amp;offenlegen…</translation>
    </message>
    <message>
        <source>&amp;Compare with another package…</source>
        <translation>Mit anderem Paket &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Match lists of hashes…</source>
        <translation>Mit &amp;Hashlisten abgleichen…</translation>
    </message>
    <message>
        <source>&amp;Verify and write a report…</source>
        <translation>Prüfen und &amp;Bericht schreiben…</translation>
    </message>
    <message>
        <source>&amp;Hash memorandum…</source>
        <translation>Hashwert-Ver&amp;merk…</translation>
    </message>
    <message>
        <source>Disclosure &amp;schedule…</source>
        <translation>Offenlegungsver&amp;zeichnis…</translation>
    </message>
    <message>
        <source>&amp;Notes and bookmarks…</source>
        <translation>&amp;Notizen und Lesezeichen…</translation>
    </message>
    <message>
        <source>Choose a file on the left to look at it.</source>
        <translation>Wählen Sie links eine Datei aus, um sie anzusehen.</translation>
    </message>
    <message>
        <source>A folder. Entries in it: {n}.</source>
        <translation>Ein Ordner. Einträge darin: {n}.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>Nicht gepackt</translation>
    </message>
    <message>
        <source>Not packed ({n})</source>
        <translation>Nicht gepackt ({n})</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Verwahrung</translation>
    </message>
</context>
<context>
    <name>PackagesView</name>
    <message>
        <source>Packages and their keys, newest first</source>
        <translation>Pakete und ihre Schlüssel, neueste zuerst</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Opens from</source>
        <translation>Schlüsselorte</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Letzter Nachweis</translation>
    </message>
    <message>
        <source>Search package, case, recipient or fingerprint</source>
        <translation>Paket, Fall, Empfänger oder Fingerabdruck suchen</translation>
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation>&amp;Jetzt testen…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy…</source>
        <translation>Kopie auf&amp;bewahren…</translation>
    </message>
    <message>
        <source>&amp;Give access…</source>
        <translation>&amp;Zugang geben…</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Vernichten…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{name} opens. The custody log keeps the proof.</source>
        <translation>{name} lässt sich öffnen. Das Nachweisprotokoll bewahrt den Nachweis.</translation>
    </message>
    <message>
        <source>The key of {name} was kept and read back.</source>
        <translation>Der Schlüssel von {name} wurde aufbewahrt und zurückgelesen.</translation>
    </message>
    <message>
        <source>Written: {file}. Hand it over together with {name}.</source>
        <translation>Geschrieben: {file}. Übergeben Sie sie zusammen mit {name}.</translation>
    </message>
    <message>
        <source>Destroyed as you both said. That no other copy exists, nobody can prove, and the log says so.</source>
        <translation>Vernichtet, wie Sie beide angaben. Dass keine weitere Kopie besteht, kann niemand beweisen, und das Protokoll sagt dies.</translation>
    </message>
    <message>
        <source>No package was sealed here yet</source>
        <translation>Hier wurde noch kein Paket versiegelt</translation>
    </message>
    <message>
        <source>For each package that you seal, this page tells where its key lives: on a card, in a file, in the vault, with a colleague, in a token.</source>
        <translation>Für jedes Paket, das Sie versiegeln, sagt diese Seite, wo sein Schlüssel liegt: auf einer Karte, in einer Datei, im Tresor, bei einer anderen Person, in einem Token.</translation>
    </message>
    <message>
        <source>It warns when a key has no second place, and says when it last opened.</source>
        <translation>Sie warnt, wenn ein Schlüssel keinen zweiten Ort hat, und sagt, wann er zuletzt geöffnet hat.</translation>
    </message>
    <message>
        <source>A key that is nowhere is a case that is lost: give every package two places that do not burn together.</source>
        <translation>Ein Schlüssel, der nirgends ist, ist ein verlorener Fall: Geben Sie jedem Paket zwei Orte, die nicht gemeinsam abbrennen.</translation>
    </message>
    <message>
        <source>&amp;Seal a case</source>
        <translation>&amp;Fall versiegeln</translation>
    </message>
    <message>
        <source>About the chosen package</source>
        <translation>Zum ausgewählten Paket</translation>
    </message>
</context>
<context>
    <name>PageBelow</name>
    <message>
        <source>&amp;Back to the log</source>
        <translation>&amp;Zurück zum Protokoll</translation>
    </message>
</context>
<context>
    <name>PageDoors</name>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Andere</translation>
    </message>
    <message>
        <source>Hand-over, and witnesses</source>
        <translation>Übergabe und Zeugen</translation>
    </message>
    <message>
        <source>&amp;Hand-over: offers, receipts, other logs…</source>
        <translation>&amp;Übergabe: Angebote, Quittungen, andere Protokolle…</translation>
    </message>
    <message>
        <source>&amp;Witnesses: cosignatures, trust policy…</source>
        <translation>&amp;Zeugen: Mitzeichnungen, Vertrauensrichtlinie…</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Page of the document</source>
        <translation>Seite des Dokuments</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>Find a page by its words</source>
        <translation>Eine Seite nach ihren Wörtern suchen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Ganze Seite zeigen</translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> von {n}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Path here</source>
        <translation>Pfad hier</translation>
    </message>
    <message>
        <source>Path there</source>
        <translation>Pfad dort</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Größe hier</translation>
    </message>
    <message>
        <source>Size there</source>
        <translation>Größe dort</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ verschoben</translation>
    </message>
    <message>
        <source>− only here</source>
        <translation>− nur hier</translation>
    </message>
    <message>
        <source>+ only there</source>
        <translation>+ nur dort</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Files of both packages</source>
        <translation>Dateien beider Pakete</translation>
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation>Angezeigt: {n}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Compared with {name}: they differ</source>
        <translation>Verglichen mit {name}: Sie weichen voneinander ab</translation>
    </message>
    <message>
        <source>Compared with {name}: both hold the same files</source>
        <translation>Verglichen mit {name}: Beide enthalten dieselben Dateien</translation>
    </message>
    <message>
        <source>Everything ({n})</source>
        <translation>Alles ({n})</translation>
    </message>
    <message>
        <source>All differences ({n})</source>
        <translation>Alle Unterschiede ({n})</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>Als CSV oder JSON, je nach gewähltem Namen</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Welche Dateien gezeigt werden</translation>
    </message>
    <message>
        <source>Part of a path, or the beginning of a SHA-256</source>
        <translation>Teil eines Pfads oder der Anfang eines SHA-256</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>QR code. It holds this text: {text}</source>
        <translation>QR-Code. Er enthält diesen Text: {text}</translation>
    </message>
    <message>
        <source>DRAFT: {title}</source>
        <translation>ENTWURF: {title}</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Seite {n} von {m}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>… (shortened)</source>
        <translation>… (gekürzt)</translation>
    </message>
    <message>
        <source>DRAFT. Not signed, not filed, not advice.</source>
        <translation>ENTWURF. Nicht unterschrieben, nicht eingereicht, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>CaseVault filled in what its log holds. A qualified person must read every word, complete and correct it, compare the form with the law in force, and sign their own version.</source>
        <translation>CaseVault hat eingetragen, was sein Protokoll enthält. Eine befähigte Person muss jedes Wort lesen, ergänzen und berichtigen, das Formular mit dem geltenden Recht vergleichen und die eigene Fassung unterschreiben.</translation>
    </message>
    <message>
        <source>A qualified person must read every word, complete and correct it, and sign it.</source>
        <translation>Eine befähigte Person muss jedes Wort lesen, ergänzen und berichtigen und das Papier unterschreiben.</translation>
    </message>
    <message>
        <source>On paper a QR code stands here. It holds this text:</source>
        <translation>Auf Papier steht hier ein QR-Code. Er enthält diesen Text:</translation>
    </message>
    <message>
        <source>(to be filled in)</source>
        <translation>(auszufüllen)</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Reports…</source>
        <translation>&amp;Berichte…</translation>
    </message>
    <message>
        <source>The paper was made</source>
        <translation>Das Papier wurde erstellt</translation>
    </message>
    <message>
        <source>Look through it before it is signed or given away.</source>
        <translation>Sehen Sie es durch, bevor es unterschrieben oder weitergegeben wird.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation>{tool} · erstellt {made} UTC · {log}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} Bytes</translation>
    </message>
    <message>
        <source>not in this log</source>
        <translation>nicht in diesem Protokoll</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Paketkennung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Manifest-Wurzel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>Nicht gepackt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation>Vollständig (SHA-256)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hashwert des Eintrags</translation>
    </message>
    <message>
        <source>(see no. {n})</source>
        <translation>(siehe Nr. {n})</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>Warum: {text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>Ort: {text}</translation>
    </message>
    <message>
        <source>With: {text}</source>
        <translation>Mit: {text}</translation>
    </message>
    <message>
        <source>Seals: {text}</source>
        <translation>Plomben: {text}</translation>
    </message>
    <message>
        <source>Medium: {text}</source>
        <translation>Datenträger: {text}</translation>
    </message>
    <message>
        <source>Key: {text}</source>
        <translation>Schlüssel: {text}</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>This signed text commits the log to all of its {n} entries as they were at {made} UTC, this paper&apos;s own announcement included. The log is tamper-evident up to the last checkpoint that somebody else holds. So keep this page away from the computer that keeps the log: if an entry is ever changed or cut off, this checkpoint contradicts it.

To compare, save the text below, or what the code holds, as a file and choose it under “Compare a checkpoint”, or run: casevault custody verify --checkpoint FILE</source>
        <translation>Dieser signierte Text legt das Protokoll auf alle seine {n} Einträge fest, wie sie am {made} UTC waren, die Ankündigung dieses Papiers eingeschlossen. Manipulationen am Protokoll sind bis zum letzten Kontrollpunkt erkennbar, den jemand anderes hat. Verwahren Sie diese Seite deshalb getrennt von dem Computer, der das Protokoll führt: Wird ein Eintrag je geändert oder abgeschnitten, widerlegt ihn dieser Kontrollpunkt.

Zum Vergleich speichern Sie den Text unten, oder was der Code enthält, als Datei und wählen Sie sie unter „Kontrollpunkt vergleichen“ aus, oder führen Sie aus: casevault custody verify --checkpoint FILE</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Öffentlicher Schlüssel des Protokolls</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>Name und Amt</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Datum und Ort</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers about the log</source>
        <translation>Papiere zum Protokoll</translation>
    </message>
    <message>
        <source>For instance: by hand, with officer Okafor</source>
        <translation>Zum Beispiel: persönlich, durch PHK Okafor</translation>
    </message>
    <message>
        <source>Case, as the log writes it</source>
        <translation>Fall, wie das Protokoll ihn schreibt</translation>
    </message>
    <message>
        <source>Package id, 32 digits</source>
        <translation>Paketkennung, 32 Zeichen</translation>
    </message>
    <message>
        <source>Who gets the letter</source>
        <translation>Wer das Schreiben erhält</translation>
    </message>
    <message>
        <source>How the key travels</source>
        <translation>Wie der Schlüssel überbracht wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Choose an entry in the table.</source>
        <translation>Wählen Sie einen Eintrag in der Tabelle aus.</translation>
    </message>
    <message>
        <source>Which package? Its id is in each of its entries.</source>
        <translation>Welches Paket? Seine Kennung steht in jedem seiner Einträge.</translation>
    </message>
    <message>
        <source>A package id has 32 digits, 0 to 9 and a to f.</source>
        <translation>Eine Paketkennung hat 32 Zeichen, 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Which case or package is it about?</source>
        <translation>Um welchen Fall oder welches Paket geht es?</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Welches Papier</translation>
    </message>
    <message>
        <source>About entry {n}, which is chosen in the table.</source>
        <translation>Zu Eintrag {n}, der in der Tabelle ausgewählt ist.</translation>
    </message>
    <message>
        <source>The paper is announced in the log before it is made. It is a PDF, and readable by whoever gets it.</source>
        <translation>Das Papier wird im Protokoll angekündigt, bevor es erstellt wird. Es ist ein PDF und für jeden lesbar, der es erhält.</translation>
    </message>
</context>
<context>
    <name>PartiesTable</name>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Nobody yet: subjects, victims, witnesses, counsel and others.</source>
        <translation>Noch niemand: Beschuldigte, Geschädigte, Zeugen, Rechtsbeistände und andere.</translation>
    </message>
    <message>
        <source>Add &amp;party</source>
        <translation>&amp;Beteiligte hinzufügen</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>Beteiligte entfernen</translation>
    </message>
    <message>
        <source>Party in line {row}, {column}: {problem}</source>
        <translation>Beteiligte in Zeile {row}, {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
</context>
<context>
    <name>PartsPane</name>
    <message>
        <source>Table or sheet</source>
        <translation>Tabelle oder Blatt</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Vorige Zeilen</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Nächste Zeilen</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {n}</source>
        <translation>Zeilen {first}–{last} von {n}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}, more follow</source>
        <translation>Zeilen {first}–{last}, weitere folgen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People you know</source>
        <translation>Personen, die Sie kennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Agency and role</source>
        <translation>Dienststelle und Funktion</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Search name, agency or words</source>
        <translation>Name, Dienststelle oder Wörter suchen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Ask a colleague for their identity file (.cvid) and add it here, or drop it on this page. A file with a key of the age program (age1pq…) works too.</source>
        <translation>Bitten Sie eine Kollegin oder einen Kollegen um die Identitätsdatei (.cvid) und fügen Sie sie hier hinzu, oder legen Sie sie auf dieser Seite ab. Auch eine Datei mit einem Schlüssel des Programms age (age1pq…) ist möglich.</translation>
    </message>
    <message>
        <source>Then compare its words by telephone: only that tells whose key it is.</source>
        <translation>Vergleichen Sie dann ihre Wörter am Telefon: Nur das zeigt, wessen Schlüssel es ist.</translation>
    </message>
    <message>
        <source>From then on you can seal packages that this person can open.</source>
        <translation>Von da an können Sie Pakete versiegeln, die diese Person öffnen kann.</translation>
    </message>
    <message>
        <source>People you seal to</source>
        <translation>Personen, für die Sie versiegeln</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Person &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Your identity is made. Save its file and give it to others.</source>
        <translation>Ihre Identität ist erstellt. Speichern Sie ihre Datei und geben Sie sie an andere.</translation>
    </message>
    <message>
        <source>Saved: {name}. It is public: send it any way you like.</source>
        <translation>Gespeichert: {name}. Die Datei ist öffentlich: Senden Sie sie auf beliebigem Weg.</translation>
    </message>
    <message>
        <source>Added: {names}. Compare the words before you seal anything to them.</source>
        <translation>Hinzugefügt: {names}. Vergleichen Sie die Wörter, bevor Sie etwas dafür versiegeln.</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>{name} widerrufen?</translation>
    </message>
    <message>
        <source>Nothing is offered to be sealed to {name} any more. Packages that were sealed to them before stay open to them: that cannot be taken back.</source>
        <translation>Für {name} wird kein Versiegeln mehr angeboten. Pakete, die zuvor für diese Person versiegelt wurden, kann sie weiterhin öffnen: Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>{name} and how you compared are forgotten here; the custody log keeps it. Packages that were sealed to them stay open to them.</source>
        <translation>{name} und die Art Ihres Vergleichs werden hier vergessen; das Nachweisprotokoll behält sie. Pakete, die für diese Person versiegelt wurden, kann sie weiterhin öffnen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Read and encrypt</source>
        <translation>Lesen und verschlüsseln</translation>
    </message>
    <message>
        <source>Write to the drive</source>
        <translation>Auf das Laufwerk schreiben</translation>
    </message>
    <message>
        <source>Read back and verify</source>
        <translation>Zurücklesen und prüfen</translation>
    </message>
    <message>
        <source>Hand over the key</source>
        <translation>Schlüssel übergeben</translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation>{name}: erledigt</translation>
    </message>
    <message>
        <source>{name}: under way</source>
        <translation>{name}: läuft</translation>
    </message>
    <message>
        <source>{name}: still to come</source>
        <translation>{name}: steht noch aus</translation>
    </message>
</context>
<context>
    <name>PinFileDialog</name>
    <message>
        <source>Pin a public key</source>
        <translation>Öffentlichen Schlüssel hinterlegen</translation>
    </message>
    <message>
        <source>&amp;Pin it</source>
        <translation>&amp;Hinterlegen</translation>
    </message>
    <message>
        <source>from whom, when, and how you know that it is theirs</source>
        <translation>von wem, wann, und woher Sie wissen, wem er gehört</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>From now on you can seal to this key, offline. Compare its fingerprint with its owner first: whoever exchanged the file opens what you seal.</source>
        <translation>Von jetzt an können Sie für diesen Schlüssel versiegeln, auch ohne Netzwerk. Vergleichen Sie zuvor den Fingerabdruck mit der Person, der er gehört: Wer die Datei ausgetauscht hat, öffnet, was Sie versiegeln.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Policy of your agency</source>
        <translation>Richtlinie Ihrer Dienststelle</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No policy is in force on this computer: you decide everything.</source>
        <translation>Auf diesem Computer ist keine Richtlinie in Kraft: Sie entscheiden alles.</translation>
    </message>
    <message>
        <source>Whom to ask: {contact}</source>
        <translation>Auskunft gibt: {contact}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>signiert von {name}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>From {path}, {signed}. SHA-256 {digest}…</source>
        <translation>Aus {path}, {signed}. SHA-256 {digest}…</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Trust policy</source>
        <translation>Vertrauensrichtlinie</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Whose cosignatures count</source>
        <translation>Wessen Mitzeichnung zählt</translation>
    </message>
    <message>
        <source>One line for each witness: witness NAME KEY. A line quorum NAME says whose signature is asked for, quorum none that nobody&apos;s is. For several: group NAME any|all|NUMBER MEMBER…, then quorum with that name. A line that begins with # is a remark.</source>
        <translation>Je Zeuge eine Zeile: witness NAME KEY. Eine Zeile quorum NAME sagt, wessen Signatur verlangt wird, quorum none, dass keine verlangt wird. Für mehrere: group NAME any|all|NUMBER MEMBER…, dann quorum mit diesem Namen. Eine Zeile, die mit # beginnt, ist eine Anmerkung.</translation>
    </message>
</context>
<context>
    <name>PreviewArea</name>
    <message>
        <source>Reading it in a process of its own…</source>
        <translation>Wird in einem eigenen Prozess gelesen…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Show as {way}</source>
        <translation>Zeigen als {way}</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>The package is written and verified. Its key is waiting for you.</source>
        <translation>Das Paket ist geschrieben und geprüft. Sein Schlüssel wartet auf Sie.</translation>
    </message>
    <message>
        <source>Giving the package its name…</source>
        <translation>Das Paket erhält seinen Namen…</translation>
    </message>
    <message>
        <source>Removing the unfinished package…</source>
        <translation>Das unfertige Paket wird gelöscht…</translation>
    </message>
    <message>
        <source>Kept for the next package, files and folders: {n}</source>
        <translation>Für das nächste Paket gemerkt, Dateien und Ordner: {n}</translation>
    </message>
    <message>
        <source>Your originals are only read. You can stop at any moment: the unfinished package is then removed. You may also look at other pages meanwhile.</source>
        <translation>Ihre Originale werden nur gelesen. Sie können jederzeit abbrechen: Das unfertige Paket wird dann gelöscht. Inzwischen können Sie auch andere Seiten ansehen.</translation>
    </message>
</context>
<context>
    <name>ProofBadge</name>
    <message>
        <source>Whole file verified: its SHA-256 holds.</source>
        <translation>Ganze Datei geprüft: Ihr SHA-256 stimmt.</translation>
    </message>
    <message>
        <source>First {size} of {whole}, authentic as sealed. The file&apos;s hash is checked when it is extracted.</source>
        <translation>Die ersten {size} von {whole}, authentisch wie versiegelt. Der Hashwert der Datei wird bei der Entnahme geprüft.</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Protect your profile</source>
        <translation>Ihr Profil schützen</translation>
    </message>
    <message>
        <source>With a &amp;passphrase, asked at each start</source>
        <translation>Mit einer &amp;Passphrase, abgefragt bei jedem Start</translation>
    </message>
    <message>
        <source>With the &amp;keyring of this computer</source>
        <translation>Mit dem &amp;Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;Gar nicht</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used now.</source>
        <translation>Der Schlüsselbund dieses Computers kann jetzt nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Anyone who can use your account, or who takes this drive, can read your custody log and sign in your name.</source>
        <translation>Wer Ihr Konto benutzen kann oder dieses Laufwerk an sich nimmt, kann Ihr Nachweisprotokoll lesen und in Ihrem Namen signieren.</translation>
    </message>
    <message>
        <source>Your profile unlocks when you log in to this computer. It does not open on another one.</source>
        <translation>Ihr Profil wird entsperrt, wenn Sie sich an diesem Computer anmelden. Auf einem anderen öffnet es sich nicht.</translation>
    </message>
    <message>
        <source>This is too easy to guess. Choose a longer one.</source>
        <translation>Sie ist zu leicht zu erraten. Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and keep it in a safe place.</source>
        <translation>Niemand kann eine vergessene Passphrase wiederherstellen. Schreiben Sie sie auf und verwahren Sie sie an einem sicheren Ort.</translation>
    </message>
    <message>
        <source>Changing the protection…</source>
        <translation>Der Schutz wird geändert…</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Does it still open?</source>
        <translation>Lässt es sich noch öffnen?</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>Jetzt &amp;testen</translation>
    </message>
    <message>
        <source>Test each key while there still is another one. The custody log keeps what opened the package, and when.</source>
        <translation>Testen Sie jeden Schlüssel, solange es noch einen anderen gibt. Das Nachweisprotokoll hält fest, was das Paket geöffnet hat und wann.</translation>
    </message>
    <message>
        <source>Also &amp;read {n} files chosen at random and compare their hashes</source>
        <translation>Auch {n} zufällig gewählte Dateien &amp;lesen und ihre Hashwerte vergleichen</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Disclosed from package {package}…: every file here is proven to be one of its {files} files; withheld: {withheld}. The original: {signed}.</source>
        <translation>Offengelegt aus Paket {package}…: Jede Datei hier ist nachweislich eine seiner {files} Dateien; zurückgehalten: {withheld}. Das Original: {signed}.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>The key is symmetric: the service encrypts and decrypts itself, &amp;online</source>
        <translation>Der Schlüssel ist symmetrisch: Der Dienst ver- und entschlüsselt selbst, &amp;online</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Auswählen: {what}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ReasonsStep</name>
    <message>
        <source>&amp;Give to selected</source>
        <translation>&amp;Grund zuweisen</translation>
    </message>
    <message>
        <source>&amp;Take from selected</source>
        <translation>Grund &amp;entfernen</translation>
    </message>
    <message>
        <source>Reason for what is selected below</source>
        <translation>Grund für die Auswahl unten</translation>
    </message>
    <message>
        <source>Reason for everything else</source>
        <translation>Grund für alles Übrige</translation>
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation>Geben Sie für alles, was zurückgehalten wird, einen Grund an.</translation>
    </message>
    <message>
        <source>Withheld: {files} · without a reason: {bare}</source>
        <translation>Zurückgehalten: {files} · ohne Grund: {bare}</translation>
    </message>
    <message>
        <source>Withheld: {files} · each has a reason</source>
        <translation>Zurückgehalten: {files} · alle mit Grund</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>Nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Not relevant to the matter</source>
        <translation>Für die Sache nicht erheblich</translation>
    </message>
    <message>
        <source>Outside what was ordered or requested</source>
        <translation>Nicht von der Anordnung oder dem Ersuchen umfasst</translation>
    </message>
    <message>
        <source>Privacy of third parties</source>
        <translation>Schutz der Privatsphäre Dritter</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>Anwaltsgeheimnis</translation>
    </message>
    <message>
        <source>Protection of a source or witness</source>
        <translation>Schutz einer Quelle oder eines Zeugen</translation>
    </message>
    <message>
        <source>Another investigation is under way</source>
        <translation>Eine andere Ermittlung läuft</translation>
    </message>
    <message>
        <source>Not disclosable according to the case record</source>
        <translation>Laut Fallakte nicht offenzulegen</translation>
    </message>
    <message>
        <source>Choose, or use your own words</source>
        <translation>Auswählen oder eigene Worte verwenden</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>Packages received</source>
        <translation>Empfangene Pakete</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>Empfangen (UTC)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Search package or person</source>
        <translation>Paket oder Person suchen</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Noch wurde nichts empfangen</translation>
    </message>
    <message>
        <source>Somebody who hands a package over gives a transfer file with it, or shows codes. Take it in here, or drop it on this page.</source>
        <translation>Wer ein Paket übergibt, gibt eine Übergabedatei mit oder zeigt Codes. Lesen Sie sie hier ein, oder legen Sie die Datei auf dieser Seite ab.</translation>
    </message>
    <message>
        <source>CaseVault compares the package with what was offered, byte by byte. No key is needed, and nothing is opened.</source>
        <translation>CaseVault vergleicht das Paket Byte für Byte mit dem Angebotenen. Es wird kein Schlüssel gebraucht und nichts geöffnet.</translation>
    </message>
    <message>
        <source>You take the package over or refuse it. Either way the giver gets an answer that both logs then stand for.</source>
        <translation>Sie übernehmen das Paket oder lehnen es ab. In beiden Fällen erhält die übergebende Person eine Antwort, für die dann beide Protokolle einstehen.</translation>
    </message>
    <message>
        <source>&amp;Take over or refuse…</source>
        <translation>Übernehmen oder ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Received &amp;without an offer…</source>
        <translation>&amp;Ohne Angebot empfangen…</translation>
    </message>
    <message>
        <source>&amp;Make an answer again…</source>
        <translation>Antwort erneut er&amp;stellen…</translation>
    </message>
    <message>
        <source>log …{end}, entry {n}</source>
        <translation>Protokoll …{end}, Eintrag {n}</translation>
    </message>
    <message>
        <source>came without an offer</source>
        <translation>kam ohne Angebot</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(niemand genannt)</translation>
    </message>
    <message>
        <source>Refusal for the giver</source>
        <translation>Ablehnung für die übergebende Person</translation>
    </message>
    <message>
        <source>Receipt for the giver</source>
        <translation>Quittung für die übergebende Person</translation>
    </message>
    <message>
        <source>Refused, in entry {n}.</source>
        <translation>Abgelehnt, in Eintrag {n}.</translation>
    </message>
    <message>
        <source>Taken over, in entry {n}.</source>
        <translation>Übernommen, in Eintrag {n}.</translation>
    </message>
    <message>
        <source>Give this file back to the giver, who takes it in: only then is the offer ended.</source>
        <translation>Geben Sie diese Datei der übergebenden Person zurück, die sie einliest: Erst dann ist das Angebot abgeschlossen.</translation>
    </message>
    <message>
        <source>The giver&apos;s checkpoint was NOT cosigned: {why}.</source>
        <translation>Der Kontrollpunkt der übergebenden Person wurde NICHT mitgezeichnet: {why}.</translation>
    </message>
    <message>
        <source>It carries your cosignature of the giver&apos;s log as well.</source>
        <translation>Sie enthält auch Ihre Mitzeichnung des Protokolls der übergebenden Person.</translation>
    </message>
    <message>
        <source>Received, without an offer.</source>
        <translation>Empfangen, ohne Angebot.</translation>
    </message>
    <message>
        <source>Make an answer again</source>
        <translation>Antwort erneut erstellen</translation>
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation>&amp;Erstellen…</translation>
    </message>
    <message>
        <source>For a receipt or refusal that was lost. Take in the transfer file it answered: the same answer is written once more.</source>
        <translation>Für eine verlorene Quittung oder Ablehnung. Lesen Sie die Übergabedatei ein, die damit beantwortet wurde: Dieselbe Antwort wird noch einmal geschrieben.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>&amp;Forget the list</source>
        <translation>Liste &amp;vergessen</translation>
    </message>
    <message>
        <source>Packages used last</source>
        <translation>Zuletzt benutzte Pakete</translation>
    </message>
    <message>
        <source>Open {name} in {place}</source>
        <translation>{name} in {place} öffnen</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Cards for several people, who open it &amp;together</source>
        <translation>Karten für mehrere Personen, die es &amp;gemeinsam öffnen</translation>
    </message>
    <message>
        <source>Keep the package key in my key &amp;vault</source>
        <translation>Paketschlüssel in meinem Schlüssel&amp;tresor aufbewahren</translation>
    </message>
    <message>
        <source>S&amp;ign the package with my identity</source>
        <translation>Paket mit meiner &amp;Identität signieren</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Passphrase Ihres Tresors</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Access token of the key service</source>
        <translation>Zugriffstoken des Schlüsseldienstes</translation>
    </message>
    <message>
        <source>{words} — always, by your agency</source>
        <translation>{words} — immer, laut Ihrer Dienststelle</translation>
    </message>
    <message>
        <source>Name 2 to 16 people for the cards, one a line.</source>
        <translation>Nennen Sie 2 bis 16 Personen für die Karten, je Zeile eine.</translation>
    </message>
    <message>
        <source>Two of the people named for cards have one name.</source>
        <translation>Zwei der für Karten genannten Personen haben denselben Namen.</translation>
    </message>
    <message>
        <source>More cards are needed than people are named.</source>
        <translation>Es werden mehr Karten gebraucht, als Personen genannt sind.</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault.</source>
        <translation>Tippen Sie die Passphrase Ihres Tresors.</translation>
    </message>
    <message>
        <source>Type the access token of the key service.</source>
        <translation>Tippen Sie das Zugriffstoken des Schlüsseldienstes.</translation>
    </message>
    <message>
        <source>{n} of {count} cards together</source>
        <translation>{n} von {count} Karten gemeinsam</translation>
    </message>
    <message>
        <source>{name} — fingerprint compared</source>
        <translation>{name} — Fingerabdruck verglichen</translation>
    </message>
    <message>
        <source>{name} — fingerprint not compared yet</source>
        <translation>{name} — Fingerabdruck noch nicht verglichen</translation>
    </message>
    <message>
        <source>{name} — token, service or key file</source>
        <translation>{name} — Token, Dienst oder Schlüsseldatei</translation>
    </message>
    <message>
        <source>the identity of {name}</source>
        <translation>die Identität von {name}</translation>
    </message>
    <message>
        <source>A fingerprint that was not compared may be somebody else&apos;s. Compare it by telephone first, on the page of keys.</source>
        <translation>Ein nicht verglichener Fingerabdruck kann der einer anderen Person sein. Vergleichen Sie ihn zuerst am Telefon, auf der Seite „Schlüssel“.</translation>
    </message>
    <message>
        <source>Keys of tokens and services are of today&apos;s kind: who keeps the medium until there is a large quantum computer could open the package through them, however well the other ways hold.</source>
        <translation>Schlüssel von Token und Diensten sind von heutiger Art: Wer den Datenträger aufbewahrt, bis es einen großen Quantencomputer gibt, könnte das Paket über sie öffnen, wie gut die anderen Wege auch standhalten.</translation>
    </message>
    <message>
        <source>People, tokens and services</source>
        <translation>Personen, Token und Dienste</translation>
    </message>
    <message>
        <source>On the page of keys you can add people, tokens and services to seal for.</source>
        <translation>Auf der Seite „Schlüssel“ können Sie Personen, Token und Dienste hinzufügen, für die Sie versiegeln.</translation>
    </message>
    <message>
        <source>Names of the holders, one a line</source>
        <translation>Namen der Inhaber, je Zeile einer</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name je Zeile</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>Benötigte Karten</translation>
    </message>
    <message>
        <source>Also open it with</source>
        <translation>Auch öffnen mit</translation>
    </message>
    <message>
        <source>Holders, one name a line</source>
        <translation>Inhaber, ein Name je Zeile</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Where it opens from</source>
        <translation>Von wo es sich öffnen lässt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>opened with {what} on {when}</source>
        <translation>am {when} geöffnet ({what})</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Letzter Nachweis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>The log names no place.</source>
        <translation>Das Protokoll nennt keinen Ort.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>gone: destroyed on {when}</source>
        <translation>weg: am {when} vernichtet</translation>
    </message>
    <message>
        <source>{when} UTC</source>
        <translation>{when} UTC</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Work was interrupted</source>
        <translation>Arbeit wurde unterbrochen</translation>
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle of something. Your original files were not changed, and nothing that was finished was lost.</source>
        <translation>CaseVault oder der Computer blieb mitten in einer Arbeit stehen. Ihre Originaldateien wurden nicht geändert, und nichts Fertiges ging verloren.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Sealing a package, started {time}</source>
        <translation>Versiegeln eines Pakets, begonnen {time}</translation>
    </message>
    <message>
        <source>Copying a package, started {time}</source>
        <translation>Kopieren eines Pakets, begonnen {time}</translation>
    </message>
    <message>
        <source>Taking files out of a package, started {time}</source>
        <translation>Entnehmen von Dateien aus einem Paket, begonnen {time}</translation>
    </message>
    <message>
        <source>The package was not finished. Remove what was left behind, then seal again.</source>
        <translation>Das Paket wurde nicht fertig. Löschen Sie die Reste und versiegeln Sie dann erneut.</translation>
    </message>
    <message>
        <source>The copy was not finished; the package is as it was. Remove what was left behind, then copy again.</source>
        <translation>Die Kopie wurde nicht fertig; das Paket ist, wie es war. Löschen Sie die Reste und kopieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Files that came out are whole and stay. Remove what is unfinished, then take the others out.</source>
        <translation>Entnommene Dateien sind vollständig und bleiben. Löschen Sie Unfertiges und entnehmen Sie dann die übrigen.</translation>
    </message>
    <message>
        <source>The package is whole and its key was kept. Only its name is missing.</source>
        <translation>Das Paket ist vollständig und sein Schlüssel aufbewahrt. Nur sein Name fehlt.</translation>
    </message>
    <message>
        <source>The copy is whole. Only its name is missing.</source>
        <translation>Die Kopie ist vollständig. Nur ihr Name fehlt.</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>{t} UTC</source>
        <translation>{t} UTC</translation>
    </message>
    <message>
        <source>Finished. The package has its name.</source>
        <translation>Fertig. Das Paket hat seinen Namen.</translation>
    </message>
    <message>
        <source>Cleaned up.</source>
        <translation>Aufgeräumt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>RecoveryDoor</name>
    <message>
        <source>&amp;Recovery record…</source>
        <translation>&amp;Wiederherstellungssatz…</translation>
    </message>
</context>
<context>
    <name>RecoveryRecordDialog</name>
    <message>
        <source>Recovery record</source>
        <translation>Wiederherstellungssatz</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Anderen auswählen…</translation>
    </message>
    <message>
        <source>How much of the package it can repair</source>
        <translation>Wie viel vom Paket er reparieren kann</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Make the record</source>
        <translation>Satz &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Write the whole package…</source>
        <translation>Ganzes Paket &amp;schreiben…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Every block of the package is compared with its record. That needs no key, and changes neither file.</source>
        <translation>Jeder Block des Pakets wird mit seinem Satz verglichen. Das braucht keinen Schlüssel und ändert keine der beiden Dateien.</translation>
    </message>
    <message>
        <source>There is none yet. A recovery record is a file beside the package: if a disc is scratched or a stick loses data, it brings that part back. It needs no key and holds nothing secret. Keep a copy of it on another medium.</source>
        <translation>Es gibt noch keinen. Ein Wiederherstellungssatz ist eine Datei neben dem Paket: Ist eine Disc zerkratzt oder verliert ein Stick Daten, stellt er diesen Teil wieder her. Er braucht keinen Schlüssel und enthält nichts Geheimes. Bewahren Sie eine Kopie davon auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>The recovery record was made</source>
        <translation>Der Wiederherstellungssatz wurde erstellt</translation>
    </message>
    <message>
        <source>It repairs up to {percent} % of the package. Size: {size}.</source>
        <translation>Er repariert bis zu {percent} % des Pakets. Größe: {size}.</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 des Pakets</translation>
    </message>
    <message>
        <source>Blocks that do not hold: {n} of {all}, {size} each.</source>
        <translation>Blöcke, die nicht stimmen: {n} von {all}, je {size}.</translation>
    </message>
    <message>
        <source>The package has {now}; it had {then}.</source>
        <translation>Das Paket hat {now}; es hatte {then}.</translation>
    </message>
    <message>
        <source>Repaired: the new file is the package as it was</source>
        <translation>Repariert: Die neue Datei ist das Paket, wie es war</translation>
    </message>
    <message>
        <source>The package is as it was when its record was made</source>
        <translation>Das Paket ist, wie es bei der Erstellung seines Satzes war</translation>
    </message>
    <message>
        <source>More is damaged than this record can repair</source>
        <translation>Es ist mehr beschädigt, als dieser Satz reparieren kann</translation>
    </message>
    <message>
        <source>Beyond repair: {n}. Salvage brings out what holds.</source>
        <translation>Nicht zu reparieren: {n}. Eine Bergung holt heraus, was noch unversehrt ist.</translation>
    </message>
    <message>
        <source>The package is damaged, and can be repaired</source>
        <translation>Das Paket ist beschädigt und lässt sich reparieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>&amp;Rehearse recovery…</source>
        <translation>Wiederherstellung &amp;proben…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Keep your originals: recovery was not rehearsed</source>
        <translation>Behalten Sie Ihre Originale: Die Wiederherstellung wurde nicht geprobt</translation>
    </message>
    <message>
        <source>Keep your originals: you chose not to rehearse now</source>
        <translation>Behalten Sie Ihre Originale: Sie wollten jetzt nicht proben</translation>
    </message>
    <message>
        <source>&amp;Rehearse another way…</source>
        <translation>&amp;Auf anderem Weg proben…</translation>
    </message>
    <message>
        <source>The last try failed: {what}</source>
        <translation>Der letzte Versuch ist gescheitert: {what}</translation>
    </message>
    <message>
        <source>The package key opened a sample; no second way has done so yet.</source>
        <translation>Der Paketschlüssel hat eine Stichprobe geöffnet; ein zweiter Weg hat das noch nicht.</translation>
    </message>
    <message>
        <source>That somebody can open this package is not proven. You can rehearse it here, or later on the page Keys.</source>
        <translation>Dass jemand dieses Paket öffnen kann, ist nicht nachgewiesen. Sie können es hier proben oder später auf der Seite „Schlüssel“.</translation>
    </message>
    <message>
        <source>Before you rely on the package alone, prove with a sample that it opens with what will be kept.</source>
        <translation>Bevor Sie sich allein auf das Paket verlassen, weisen Sie mit einer Stichprobe nach, dass es sich mit dem öffnet, was aufbewahrt wird.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Opened on the drive with: {ways}. Files chosen at random were read, and their hashes are those of your originals.</source>
        <translation>Zum Öffnen auf dem Laufwerk verwendet: {ways}. Zufällig gewählte Dateien wurden gelesen, und ihre Hashwerte sind die Ihrer Originale.</translation>
    </message>
    <message>
        <source>Not tried: {ways}.</source>
        <translation>Nicht versucht: {ways}.</translation>
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe, but for the exceptions</source>
        <translation>Wiederherstellung geprobt: Ihre Quelle ist sicher, bis auf die Ausnahmen</translation>
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe in the package</source>
        <translation>Wiederherstellung geprobt: Ihre Quelle ist im Paket sicher</translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Can it be had back?</source>
        <translation>Lässt es sich zurückgewinnen?</translation>
    </message>
    <message>
        <source>&amp;Open a sample</source>
        <translation>&amp;Stichprobe öffnen</translation>
    </message>
    <message>
        <source>Take what somebody will have on the day it is needed, best something else than the key you just took. It opens the package as it lies on the drive; up to {n} files chosen at random are read and their hashes compared. Nothing is written but the custody log.</source>
        <translation>Nehmen Sie, was jemand an dem Tag haben wird, an dem es gebraucht wird, am besten etwas anderes als den eben entgegengenommenen Schlüssel. Es öffnet das Paket, wie es auf dem Laufwerk liegt; bis zu {n} zufällig gewählte Dateien werden gelesen und ihre Hashwerte verglichen. Außer dem Nachweisprotokoll wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask for a cosignature</source>
        <translation>Um eine Mitzeichnung bitten</translation>
    </message>
    <message>
        <source>&amp;Make the request…</source>
        <translation>&amp;Anfrage erstellen…</translation>
    </message>
    <message>
        <source>{name} (signed {entries})</source>
        <translation>{name} (hat {entries} signiert)</translation>
    </message>
    <message>
        <source>Somebody who has seen nothing of this log yet</source>
        <translation>Jemand, der von diesem Protokoll noch nichts gesehen hat</translation>
    </message>
    <message>
        <source>A witness signs that it saw this log as it is now, and refuses if it was cut or rewritten since. The request holds a checkpoint and hashes; no entry, no name, no case.</source>
        <translation>Ein Zeuge signiert, dass er dieses Protokoll in seinem jetzigen Stand gesehen hat, und lehnt ab, wenn es seither gekürzt oder umgeschrieben wurde. Die Anfrage enthält einen Kontrollpunkt und Hashwerte; keinen Eintrag, keinen Namen, keinen Fall.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gebeten wird</translation>
    </message>
    <message>
        <source>How many entries that witness saw last</source>
        <translation>Wie viele Einträge dieser Zeuge zuletzt sah</translation>
    </message>
    <message>
        <source>A refusal says the number; correct it here then, and ask again.</source>
        <translation>Eine Ablehnung nennt die Zahl; berichtigen Sie sie dann hier und fragen Sie erneut an.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Exceptions: not packed, or not as found</source>
        <translation>Ausnahmen: nicht gepackt oder nicht wie vorgefunden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>Paket &amp;verwerfen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy SHA-256</source>
        <translation>SHA-256 &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation>Zur &amp;Durchsicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Seal another</source>
        <translation>&amp;Weiteren Fall versiegeln</translation>
    </message>
    <message>
        <source>Sealed: complete</source>
        <translation>Versiegelt: vollständig</translation>
    </message>
    <message>
        <source>Every file is in the package, was read back from the drive, and has the hash it had here.</source>
        <translation>Jede Datei ist im Paket, wurde vom Laufwerk zurückgelesen und hat den Hashwert, den sie hier hatte.</translation>
    </message>
    <message>
        <source>Sealed: complete with exceptions</source>
        <translation>Versiegelt: vollständig, mit Ausnahmen</translation>
    </message>
    <message>
        <source>What is in the package was read back and verified. What is not in it, or not as it was found, is listed below and in the package.</source>
        <translation>Was im Paket ist, wurde zurückgelesen und geprüft. Was nicht darin ist oder nicht so, wie es vorgefunden wurde, ist unten und im Paket aufgeführt.</translation>
    </message>
    <message>
        <source>Exceptions: {n}</source>
        <translation>Ausnahmen: {n}</translation>
    </message>
    <message>
        <source>Not sealed: stopped</source>
        <translation>Nicht versiegelt: abgebrochen</translation>
    </message>
    <message>
        <source>You stopped the work.</source>
        <translation>Sie haben die Arbeit abgebrochen.</translation>
    </message>
    <message>
        <source>Not finished: the package has no name yet</source>
        <translation>Nicht fertig: Das Paket hat noch keinen Namen</translation>
    </message>
    <message>
        <source>The package is whole and its key is safe; only its name is missing. Solve what is said below and try again, or discard it.</source>
        <translation>Das Paket ist vollständig und sein Schlüssel gesichert; nur sein Name fehlt. Beheben Sie, was unten steht, und versuchen Sie es erneut, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>Failed: not sealed</source>
        <translation>Fehlgeschlagen: nicht versiegelt</translation>
    </message>
    <message>
        <source>What you filled in is still there.</source>
        <translation>Was Sie ausgefüllt haben, ist noch da.</translation>
    </message>
    <message>
        <source>Move or rename the file that has this name, then try again.</source>
        <translation>Verschieben Sie die Datei mit diesem Namen oder benennen Sie sie um, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not sealed: the package was discarded</source>
        <translation>Nicht versiegelt: Das Paket wurde verworfen</translation>
    </message>
    <message>
        <source>Nobody took its key, so nobody could ever have opened it; it was removed. Your originals were not changed, and what you filled in is still there.</source>
        <translation>Niemand nahm seinen Schlüssel entgegen, also hätte es nie jemand öffnen können; es wurde gelöscht. Ihre Originale wurden nicht geändert, und was Sie ausgefüllt haben, ist noch da.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 des Pakets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{size} · files in it: {n}, {content}</source>
        <translation>{size} · Dateien darin: {n}, {content}</translation>
    </message>
    <message>
        <source>In bytes: {size}, contents {content}</source>
        <translation>In Bytes: {size}, Inhalt {content}</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Wege zum Öffnen</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Wo der Schlüssel ist</translation>
    </message>
    <message>
        <source>{n}, all of them needed: {first} to {last}</source>
        <translation>{n}, alle werden gebraucht: {first} bis {last}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>with you: you retyped its end</source>
        <translation>bei Ihnen: Sie haben sein Ende abgetippt</translation>
    </message>
    <message>
        <source>on its key card</source>
        <translation>auf seiner Schlüsselkarte</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>in a key file</source>
        <translation>in einer Schlüsseldatei</translation>
    </message>
    <message>
        <source>in your key vault</source>
        <translation>in Ihrem Schlüsseltresor</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Open or verify a package</source>
        <translation>Paket öffnen oder prüfen</translation>
    </message>
    <message>
        <source>&amp;Salvage what still holds…</source>
        <translation>Unversehrtes &amp;bergen…</translation>
    </message>
    <message>
        <source>&amp;Close package</source>
        <translation>Paket &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Back to the package</source>
        <translation>&amp;Zurück zum Paket</translation>
    </message>
    <message>
        <source>See who can open it, check that it is whole, look inside, take files out.</source>
        <translation>Sehen Sie, wer es öffnen kann, prüfen Sie, ob es vollständig ist, sehen Sie hinein, entnehmen Sie Dateien.</translation>
    </message>
    <message>
        <source>It is a CaseVault package. It is closed; one of its keys opens it.</source>
        <translation>Es ist ein CaseVault-Paket. Es ist verschlossen; einer seiner Schlüssel öffnet es.</translation>
    </message>
    <message>
        <source>&amp;Another package</source>
        <translation>&amp;Anderes Paket</translation>
    </message>
    <message>
        <source>It is damaged. What still holds can be brought out with one of its keys.</source>
        <translation>Es ist beschädigt. Was noch unversehrt ist, lässt sich mit einem seiner Schlüssel herausholen.</translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation>Fall {reference}</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>Dateien: {n}</translation>
    </message>
    <message>
        <source>package {start}…</source>
        <translation>Paket {start}…</translation>
    </message>
    <message>
        <source>Disclose some files</source>
        <translation>Einige Dateien offenlegen</translation>
    </message>
    <message>
        <source>Compare packages</source>
        <translation>Pakete vergleichen</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>{name} waits to be opened.</source>
        <translation>{name} wartet darauf, geöffnet zu werden.</translation>
    </message>
</context>
<context>
    <name>SalvageView</name>
    <message>
        <source>New folder for what comes out</source>
        <translation>Neuer Ordner für das Geborgene</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>Ort &amp;auswählen…</translation>
    </message>
    <message>
        <source>Also write &amp;lost files as far as they hold</source>
        <translation>&amp;Verlorene Dateien schreiben, soweit erhalten</translation>
    </message>
    <message>
        <source>Lost file</source>
        <translation>Verlorene Datei</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Salvage</source>
        <translation>&amp;Bergen</translation>
    </message>
    <message>
        <source>What opens it, and where to?</source>
        <translation>Was öffnet es, und wohin damit?</translation>
    </message>
    <message>
        <source>A whole copy is always better: compare the SHA-256 on the receipt with that of every copy there is. Salvage only reads this file. What comes out is proven file by file, not as a package.</source>
        <translation>Eine vollständige Kopie ist immer besser: Vergleichen Sie den SHA-256 auf der Quittung mit dem jeder vorhandenen Kopie. Die Bergung liest diese Datei nur. Was herauskommt, ist Datei für Datei belegt, nicht als Paket.</translation>
    </message>
    <message>
        <source>Into a folder of their own, under names that end in .incomplete, with zeros for what is lost. The list says where. As a whole they are no evidence.</source>
        <translation>In einen eigenen Ordner, unter Namen mit der Endung .incomplete, mit Nullen für das Verlorene. Die Liste sagt, wo. Als Ganzes sind sie keine Beweismittel.</translation>
    </message>
    <message>
        <source>Nothing in this package holds any more</source>
        <translation>In diesem Paket ist nichts mehr unversehrt</translation>
    </message>
    <message>
        <source>Files salvaged: {files}. How many are lost is not known for certain.</source>
        <translation>Geborgene Dateien: {files}. Wie viele verloren sind, ist nicht sicher bekannt.</translation>
    </message>
    <message>
        <source>Salvaged: {files}. Lost: {lost}.</source>
        <translation>Geborgen: {files}. Verloren: {lost}.</translation>
    </message>
    <message>
        <source>Every file was salvaged</source>
        <translation>Jede Datei wurde geborgen</translation>
    </message>
    <message>
        <source>Files that came out: {n}, {size}. Each holds by itself.</source>
        <translation>Herausgeholte Dateien: {n}, {size}. Jede ist für sich gültig.</translation>
    </message>
    <message>
        <source>Without a listed SHA-256, proven by their encryption alone: {n}.</source>
        <translation>Ohne aufgeführten SHA-256, allein durch ihre Verschlüsselung belegt: {n}.</translation>
    </message>
    <message>
        <source>The list of files is damaged too: there may have been more files.</source>
        <translation>Auch die Dateiliste ist beschädigt: Es kann weitere Dateien gegeben haben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{lost} of {all}</source>
        <translation>{lost} von {all}</translation>
    </message>
    <message>
        <source>{lost} of the {all} that are left; the end is missing</source>
        <translation>{lost} von {all} noch vorhandenen; das Ende fehlt</translation>
    </message>
    <message>
        <source>Blocks lost</source>
        <translation>Verlorene Blöcke</translation>
    </message>
    <message>
        <source>Written in part, no evidence as a whole: {n}</source>
        <translation>Teilweise geschrieben, als Ganzes kein Beweismittel: {n}</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Fehlende Teile</translation>
    </message>
    <message>
        <source>{lost} of {size}</source>
        <translation>{lost} von {size}</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Noch kein Ordner ausgewählt</translation>
    </message>
    <message>
        <source>Files that were lost</source>
        <translation>Verlorene Dateien</translation>
    </message>
</context>
<context>
    <name>ScheduleStep</name>
    <message>
        <source>Tell &amp;names and sizes of what is withheld</source>
        <translation>&amp;Namen und Größen des Zurückgehaltenen nennen</translation>
    </message>
    <message>
        <source>Case reference that is told</source>
        <translation>Mitgeteiltes Aktenzeichen</translation>
    </message>
    <message>
        <source>Use a &amp;case.json…</source>
        <translation>&amp;case.json verwenden…</translation>
    </message>
    <message>
        <source>This goes into the package. Of the case nothing else is told: the record of the original stays there, with its custody entries.</source>
        <translation>Dies kommt in das Paket. Vom Fall wird sonst nichts mitgeteilt: Die Akte des Originals bleibt dort, mit ihren Nachweiseinträgen.</translation>
    </message>
    <message>
        <source>Drawing up the schedule…</source>
        <translation>Das Verzeichnis wird erstellt…</translation>
    </message>
    <message>
        <source>Type the reference of the case.</source>
        <translation>Tippen Sie das Aktenzeichen des Falls.</translation>
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation>Offengelegt: {files}, {size} · zurückgehalten: {rest}</translation>
    </message>
    <message>
        <source>Another &amp;case.json…</source>
        <translation>Andere &amp;case.json…</translation>
    </message>
    <message>
        <source>the reference is missing</source>
        <translation>das Aktenzeichen fehlt</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal a case</source>
        <translation>Fall versiegeln</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
</context>
<context>
    <name>SealPolicy</name>
    <message>
        <source>What is off here, the policy of your agency has decided.</source>
        <translation>Was hier ausgeschaltet ist, hat die Richtlinie Ihrer Dienststelle entschieden.</translation>
    </message>
    <message>
        <source>The policy of your agency has decided this.</source>
        <translation>Das hat die Richtlinie Ihrer Dienststelle entschieden.</translation>
    </message>
</context>
<context>
    <name>SealSteps</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>A package is whole and its key is safe, but it has no name yet. If you close now, it stays where it is, and the next start offers to finish it.</source>
        <translation>Ein Paket ist vollständig und sein Schlüssel gesichert, aber es hat noch keinen Namen. Wenn Sie jetzt schließen, bleibt es, wo es ist, und der nächste Start bietet an, es fertigzustellen.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>ServicesView</name>
    <message>
        <source>Keys of tokens and services</source>
        <translation>Schlüssel von Token und Diensten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Search name, kind, origin or fingerprint</source>
        <translation>Name, Art, Herkunft oder Fingerabdruck suchen</translation>
    </message>
    <message>
        <source>No key is pinned yet</source>
        <translation>Noch ist kein Schlüssel hinterlegt</translation>
    </message>
    <message>
        <source>A public key of a smart card, an HSM, a cloud key service or a key file can be sealed to offline. Only opening needs the card or the service.</source>
        <translation>Für den öffentlichen Schlüssel einer Smartcard, eines HSM, eines Cloud-Schlüsseldienstes oder einer Schlüsseldatei lässt sich ohne Verbindung versiegeln. Nur das Öffnen braucht die Karte oder den Dienst.</translation>
    </message>
    <message>
        <source>Add the token or service itself: it is tested before it can be chosen.</source>
        <translation>Fügen Sie das Token oder den Dienst selbst hinzu: Es wird getestet, bevor es wählbar ist.</translation>
    </message>
    <message>
        <source>Or pin the public key alone, when somebody else will open what you seal to it.</source>
        <translation>Oder hinterlegen Sie nur den öffentlichen Schlüssel, wenn jemand anderes öffnen wird, was Sie dafür versiegeln.</translation>
    </message>
    <message>
        <source>A quantum computer of a later day could open what is sealed to this key. Keep what must stay secret for decades to identities and package keys.</source>
        <translation>Ein künftiger Quantencomputer könnte öffnen, was für diesen Schlüssel versiegelt ist. Was jahrzehntelang geheim bleiben muss, versiegeln Sie nur für Identitäten und Paketschlüssel.</translation>
    </message>
    <message>
        <source>&amp;Pin a public key file…</source>
        <translation>Öffentlichen Schlüssel &amp;hinterlegen…</translation>
    </message>
    <message>
        <source>&amp;Add a token or service…</source>
        <translation>Token oder Dienst hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation>&amp;Jetzt testen…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>{when} UTC</source>
        <translation>{when} UTC</translation>
    </message>
    <message>
        <source>{when} UTC: it opened what was sealed to it</source>
        <translation>{when} UTC: öffnete, was dafür versiegelt war</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>{name} can be sealed to from now on.</source>
        <translation>Für {name} kann von jetzt an versiegelt werden.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>{name} testen</translation>
    </message>
    <message>
        <source>A fresh secret is sealed to it and opened again. What you enter here is used once and kept nowhere.</source>
        <translation>Ein neues Geheimnis wird dafür versiegelt und wieder geöffnet. Was Sie hier eingeben, wird einmal verwendet und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>{name} opens what is sealed to it.</source>
        <translation>{name} öffnet, was dafür versiegelt ist.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Its public key and how it is reached are forgotten here. Packages that were sealed to it stay as they are, but CaseVault cannot open them with it until it is added again.</source>
        <translation>Der öffentliche Schlüssel und der Zugangsweg werden hier vergessen. Pakete, die dafür versiegelt wurden, bleiben, wie sie sind, aber CaseVault kann sie damit erst wieder öffnen, wenn Sie den Eintrag erneut hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>About the chosen key</source>
        <translation>Zum ausgewählten Schlüssel</translation>
    </message>
</context>
<context>
    <name>ServingView</name>
    <message>
        <source>Logs you are a witness of</source>
        <translation>Protokolle, deren Zeuge Sie sind</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Entries cosigned</source>
        <translation>Mitgezeichnete Einträge</translation>
    </message>
    <message>
        <source>Name of the log</source>
        <translation>Name des Protokolls</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>Protokoll suchen</translation>
    </message>
    <message>
        <source>Refused: evidence</source>
        <translation>Abgelehnt: Belege</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Search what was refused</source>
        <translation>Abgelehntes suchen</translation>
    </message>
    <message>
        <source>You are no witness of any log yet</source>
        <translation>Sie sind noch für kein Protokoll Zeuge</translation>
    </message>
    <message>
        <source>A colleague who wants a witness gives you the key of their log (.vkey). Make that log known here; from then on you can cosign its checkpoints.</source>
        <translation>Wer einen Zeugen braucht, gibt Ihnen den Schlüssel des eigenen Protokolls (.vkey). Machen Sie dieses Protokoll hier bekannt; von da an können Sie dessen Kontrollpunkte mitzeichnen.</translation>
    </message>
    <message>
        <source>What you saw of a log is stored before you sign. A checkpoint that was cut or rewritten since is refused, and kept as evidence.</source>
        <translation>Was Sie von einem Protokoll gesehen haben, wird gespeichert, bevor Sie signieren. Ein Kontrollpunkt, der seither gekürzt oder umgeschrieben wurde, wird abgelehnt und als Beleg aufbewahrt.</translation>
    </message>
    <message>
        <source>Give them your key as a witness, so that they can check your signature.</source>
        <translation>Geben Sie Ihren Zeugenschlüssel weiter, damit sich Ihre Signatur prüfen lässt.</translation>
    </message>
    <message>
        <source>&amp;Cosign a checkpoint…</source>
        <translation>Kontrollpunkt &amp;mitzeichnen…</translation>
    </message>
    <message>
        <source>Make a log &amp;known…</source>
        <translation>Protokoll &amp;bekannt machen…</translation>
    </message>
    <message>
        <source>&amp;Your key as a witness…</source>
        <translation>Ihr Zeugen&amp;schlüssel…</translation>
    </message>
    <message>
        <source>Show the &amp;evidence…</source>
        <translation>Be&amp;lege zeigen…</translation>
    </message>
    <message>
        <source>Refused, and kept as evidence</source>
        <translation>Abgelehnt und als Beleg aufbewahrt</translation>
    </message>
    <message>
        <source>Cosign a checkpoint</source>
        <translation>Kontrollpunkt mitzeichnen</translation>
    </message>
    <message>
        <source>&amp;Cosign it</source>
        <translation>&amp;Mitzeichnen</translation>
    </message>
    <message>
        <source>The request of a log that is known here. Your signature says that it goes on from what you saw before; it says nothing about what its entries claim.</source>
        <translation>Die Anfrage eines Protokolls, das hier bekannt ist. Ihre Signatur sagt, dass es an das anschließt, was Sie zuvor gesehen haben; über den Inhalt seiner Einträge sagt sie nichts.</translation>
    </message>
    <message>
        <source>The first {entries} of {name} are cosigned, on {time}.

Give this answer back, as a file or by its code.</source>
        <translation>Mitgezeichnet am {time}: die ersten {entries} des Protokolls {name}.

Geben Sie diese Antwort zurück, als Datei oder durch ihren Code.</translation>
    </message>
    <message>
        <source>Your cosignature</source>
        <translation>Ihre Mitzeichnung</translation>
    </message>
    <message>
        <source>Make a log known</source>
        <translation>Protokoll bekannt machen</translation>
    </message>
    <message>
        <source>&amp;Know it</source>
        <translation>&amp;Bekannt machen</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <source>The public key of the log (.vkey), from whoever looks after it. Checkpoints that this key signed can be cosigned here from then on.</source>
        <translation>Der öffentliche Schlüssel des Protokolls (.vkey), von der dafür verantwortlichen Person. Kontrollpunkte, die dieser Schlüssel signiert hat, lassen sich von da an hier mitzeichnen.</translation>
    </message>
    <message>
        <source>{name} is known from now on.</source>
        <translation>{name} ist von jetzt an bekannt.</translation>
    </message>
    <message>
        <source>Give it to those whose logs you cosign, by a way that they trust: they put it into their trust policy. It is public, and signs nothing.</source>
        <translation>Geben Sie ihn denen, deren Protokolle Sie mitzeichnen, auf einem Weg, dem sie vertrauen: Sie nehmen ihn in ihre Vertrauensrichtlinie auf. Er ist öffentlich und signiert nichts.</translation>
    </message>
    <message>
        <source>Your key as a witness</source>
        <translation>Ihr Zeugenschlüssel</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Amtsbezeichnung oder Funktion</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Dienst- oder Personalnummer</translation>
    </message>
    <message>
        <source>&amp;Save identity</source>
        <translation>Angaben &amp;speichern</translation>
    </message>
    <message>
        <source>Change &amp;protection…</source>
        <translation>S&amp;chutz ändern…</translation>
    </message>
    <message>
        <source>Change the log&apos;s &amp;key…</source>
        <translation>Protokoll&amp;schlüssel ändern…</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source> minutes without use</source>
        <translation> Minuten ohne Benutzung</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Only the rights of your account keep others from the key of your custody log.</source>
        <translation>Nur die Rechte Ihres Kontos halten andere vom Schlüssel Ihres Nachweisprotokolls fern.</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>CaseVault asks for your passphrase at each start.</source>
        <translation>CaseVault fragt bei jedem Start nach Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Protected by the keyring</source>
        <translation>Durch den Schlüsselbund geschützt</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks your profile when you log in.</source>
        <translation>Der Schlüsselbund dieses Computers entsperrt Ihr Profil bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Saved. The custody log names you so from now on.</source>
        <translation>Gespeichert. Das Nachweisprotokoll nennt Sie von jetzt an so.</translation>
    </message>
    <message>
        <source>The language changes when CaseVault starts again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von CaseVault.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>The custody log names you so in every entry. It is your statement; the log cannot check it.</source>
        <translation>So nennt Sie das Nachweisprotokoll in jedem Eintrag. Es ist Ihre Angabe; das Protokoll kann sie nicht prüfen.</translation>
    </message>
    <message>
        <source>Protection of your profile</source>
        <translation>Schutz Ihres Profils</translation>
    </message>
    <message>
        <source>Looks and safety</source>
        <translation>Aussehen und Sicherheit</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Clear a copied key after</source>
        <translation>Kopierten Schlüssel löschen nach</translation>
    </message>
    <message>
        <source>Lock the key vault after</source>
        <translation>Schlüsseltresor sperren nach</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share card {n} of set {set}</source>
        <translation>Teilkarte {n} des Satzes {set}</translation>
    </message>
    <message>
        <source>Share card {n}</source>
        <translation>Teilkarte {n}</translation>
    </message>
    <message>
        <source>{threshold} of {shares} such cards together open one sealed CaseVault package</source>
        <translation>{threshold} von {shares} solchen Karten öffnen gemeinsam ein versiegeltes CaseVault-Paket</translation>
    </message>
    <message>
        <source>This card alone opens nothing. Never keep two of a set together.</source>
        <translation>Diese Karte allein öffnet nichts. Verwahren Sie nie zwei Karten eines Satzes zusammen.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>Benötigte Karten</translation>
    </message>
    <message>
        <source>Opens package</source>
        <translation>Öffnet Paket</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Bring it when the package must be opened: its words are typed, or the code is read. The words follow SLIP-0039, a published standard.</source>
        <translation>Bringen Sie sie mit, wenn das Paket geöffnet werden muss: Ihre Wörter werden getippt, oder der Code wird gelesen. Die Wörter folgen SLIP-0039, einem veröffentlichten Standard.</translation>
    </message>
    <message>
        <source>A photograph or photocopy of it is a share as well.</source>
        <translation>Auch ein Foto oder eine Fotokopie davon ist ein Teil des Schlüssels.</translation>
    </message>
    <message>
        <source>If you leave your office, hand it over or back, and have that written down.</source>
        <translation>Wenn Sie Ihr Amt aufgeben, übergeben Sie sie oder geben Sie sie zurück, und lassen Sie das schriftlich festhalten.</translation>
    </message>
    <message>
        <source>If too many cards are lost, nobody can open the package with them any more.</source>
        <translation>Gehen zu viele Karten verloren, kann niemand das Paket mehr mit ihnen öffnen.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Verwahrt bei</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Ausgehändigt an</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>The same words, for a camera</source>
        <translation>Dieselben Wörter, für eine Kamera</translation>
    </message>
</context>
<context>
    <name>ShareCardsDialog</name>
    <message>
        <source>The cards of several people</source>
        <translation>Die Karten mehrerer Personen</translation>
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation>Pake&amp;t verwerfen…</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>Dieses Paket verwerfen?</translation>
    </message>
    <message>
        <source>Not every card was made. Without them the people named cannot open the package, so it would be removed. Your original files were not changed.</source>
        <translation>Nicht jede Karte wurde erstellt. Ohne sie können die genannten Personen das Paket nicht öffnen, deshalb würde es gelöscht. Ihre Originaldateien wurden nicht geändert.</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>Paket &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Every card was made. Print each, hand it over, and delete the files.</source>
        <translation>Jede Karte wurde erstellt. Drucken Sie jede, übergeben Sie sie und löschen Sie die Dateien.</translation>
    </message>
    <message>
        <source>Finish becomes possible when every card was saved.</source>
        <translation>„Fertigstellen“ wird möglich, wenn jede Karte gespeichert ist.</translation>
    </message>
    <message>
        <source>{threshold} of these {shares} people together can open the package; fewer cannot. Save a card for each on another drive than the package, print it, and hand it over.</source>
        <translation>{threshold} dieser {shares} Personen können das Paket gemeinsam öffnen; weniger können es nicht. Speichern Sie für jede eine Karte auf einem anderen Laufwerk als das Paket, drucken Sie sie und übergeben Sie sie.</translation>
    </message>
    <message>
        <source>Save card {n}…</source>
        <translation>Karte {n} speichern…</translation>
    </message>
    <message>
        <source>Save card {n} for {name}</source>
        <translation>Karte {n} für {name} speichern</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>Type or paste the words of one card</source>
        <translation>Tippen Sie die Wörter einer Karte, oder fügen Sie sie ein</translation>
    </message>
    <message>
        <source>Words of one card</source>
        <translation>Wörter einer Karte</translation>
    </message>
    <message>
        <source>Add this c&amp;ard</source>
        <translation>&amp;Karte hinzufügen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Card {numbers} does not belong to the others and was put aside.</source>
        <translation>Karte {numbers} gehört nicht zu den anderen und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>One of the cards is wrong; from so few it cannot be told which. Type one more, or one of them anew.</source>
        <translation>Eine der Karten ist falsch; bei so wenigen lässt sich nicht sagen, welche. Tippen Sie noch eine ein oder eine davon neu.</translation>
    </message>
    <message>
        <source>This card is of set {given}; the package needs set {wanted}.</source>
        <translation>Diese Karte gehört zu Satz {given}; das Paket braucht Satz {wanted}.</translation>
    </message>
    <message>
        <source>This card is of another set than those given before.</source>
        <translation>Diese Karte gehört zu einem anderen Satz als die zuvor eingegebenen.</translation>
    </message>
    <message>
        <source>This card was not typed correctly.</source>
        <translation>Diese Karte wurde nicht richtig eingegeben.</translation>
    </message>
    <message>
        <source>Cards given: {numbers}.</source>
        <translation>Eingegebene Karten: {numbers}.</translation>
    </message>
    <message>
        <source>More cards needed: {n}.</source>
        <translation>Noch benötigte Karten: {n}.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Das genügt.</translation>
    </message>
    <message>
        <source>set {number}: {n} cards</source>
        <translation>Satz {number}: {n} Karten</translation>
    </message>
    <message>
        <source>Needed: {sets}.</source>
        <translation>Benötigt: {sets}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>&amp;Handbuch lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation>Version {v}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Seal a case</source>
        <translation>Fall versiegeln</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Nachweisprotokoll</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>CaseVault</source>
        <translation>CaseVault</translation>
    </message>
</context>
<context>
    <name>SignerView</name>
    <message>
        <source>Looking for a signature…</source>
        <translation>Nach einer Signatur wird gesucht…</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know, on {when} UTC</source>
        <translation>Signiert am {when} UTC von {name}, Ihnen bekannt</translation>
    </message>
    <message>
        <source>Signed on {when} UTC by {name}, whom you revoked: {words}</source>
        <translation>Signiert am {when} UTC von {name}, von Ihnen widerrufen: {words}</translation>
    </message>
    <message>
        <source>Signed on {when} UTC by an identity you do not know, which calls itself {name}: {words}</source>
        <translation>Signiert am {when} UTC von einer Ihnen unbekannten Identität, die sich {name} nennt: {words}</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Locking the key vault</source>
        <translation>Der Schlüsseltresor wird gesperrt</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Codes on &amp;paper (PDF)…</source>
        <translation>Codes auf &amp;Papier (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Acting as {name}</source>
        <translation>Es handelt: {name}</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>So the custody log names who acts. Click to change.</source>
        <translation>So nennt das Nachweisprotokoll, wer handelt. Zum Ändern klicken.</translation>
    </message>
    <message>
        <source>Click to change how it is protected.</source>
        <translation>Klicken, um den Schutz zu ändern.</translation>
    </message>
    <message>
        <source>Profile not protected</source>
        <translation>Profil nicht geschützt</translation>
    </message>
    <message>
        <source>Profile protected by a passphrase</source>
        <translation>Profil durch Passphrase geschützt</translation>
    </message>
    <message>
        <source>Profile protected by the keyring</source>
        <translation>Profil durch Schlüsselbund geschützt</translation>
    </message>
    <message>
        <source>Keyring ready</source>
        <translation>Schlüsselbund bereit</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation>Schlüsselbund verweigert</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Click to look again.</source>
        <translation>Klicken, um erneut nachzusehen.</translation>
    </message>
    <message>
        <source>Vault unreadable</source>
        <translation>Tresor nicht lesbar</translation>
    </message>
    <message>
        <source>No key vault</source>
        <translation>Kein Schlüsseltresor</translation>
    </message>
    <message>
        <source>Click to learn what it does.</source>
        <translation>Klicken, um zu erfahren, was er leistet.</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Tresor gesperrt</translation>
    </message>
    <message>
        <source>Click to unlock it.</source>
        <translation>Zum Entsperren klicken.</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Tresor entsperrt</translation>
    </message>
    <message>
        <source>Click to lock it now.</source>
        <translation>Klicken, um ihn jetzt zu sperren.</translation>
    </message>
    <message>
        <source>Key leaves the clipboard in {n} s</source>
        <translation>Schlüssel verlässt die Zwischenablage in {n} s</translation>
    </message>
    <message>
        <source>Click to clear it now.</source>
        <translation>Klicken, um sie jetzt zu leeren.</translation>
    </message>
    <message>
        <source>No key in the clipboard</source>
        <translation>Kein Schlüssel in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: done</source>
        <translation>Schritt {n} von {all}, {name}: erledigt</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: you are here</source>
        <translation>Schritt {n} von {all}, {name}: Sie sind hier</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: still to come</source>
        <translation>Schritt {n} von {all}, {name}: steht noch aus</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Several words that belong to no sentence are good.</source>
        <translation>Gut sind mehrere Wörter, die zu keinem Satz gehören.</translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation>Sofort erraten.</translation>
    </message>
    <message>
        <source>Weak: guessed within months by somebody determined.</source>
        <translation>Schwach: binnen Monaten erraten von jemandem mit Ausdauer.</translation>
    </message>
    <message>
        <source>Fair: holds for years, at most.</source>
        <translation>Mittel: hält höchstens einige Jahre.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sehr stark.</translation>
    </message>
    <message>
        <source>It contains words or passwords that many people use.</source>
        <translation>Sie enthält Wörter oder Passwörter, die viele verwenden.</translation>
    </message>
    <message>
        <source>Repeating adds nothing.</source>
        <translation>Wiederholen bringt nichts.</translation>
    </message>
    <message>
        <source>Rows like abc or 123 are tried first.</source>
        <translation>Folgen wie abc oder 123 werden zuerst versucht.</translation>
    </message>
    <message>
        <source>Rows of keys on the keyboard are tried first.</source>
        <translation>Tastenreihen der Tastatur werden zuerst versucht.</translation>
    </message>
    <message>
        <source>Years and dates are tried first.</source>
        <translation>Jahre und Daten werden zuerst versucht.</translation>
    </message>
    <message>
        <source>Add one or two more words that do not belong together.</source>
        <translation>Fügen Sie ein oder zwei Wörter hinzu, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Sie ist zu kurz.</translation>
    </message>
    <message>
        <source>It contains invisible characters that nobody can retype.</source>
        <translation>Sie enthält unsichtbare Zeichen, die niemand abtippen kann.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Codes or text</source>
        <translation>Codes oder Text</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Comparing hashes that came along</source>
        <translation>Mitgelieferte Hashwerte werden verglichen</translation>
    </message>
    <message>
        <source>Hashing and encrypting</source>
        <translation>Hashwerte werden gebildet, Daten verschlüsselt</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Das Paket wird kopiert</translation>
    </message>
    <message>
        <source>Writing everything to the drive</source>
        <translation>Alles wird auf das Laufwerk geschrieben</translation>
    </message>
    <message>
        <source>Reading back and checking every file</source>
        <translation>Jede Datei wird zurückgelesen und geprüft</translation>
    </message>
    <message>
        <source>Taking files out and checking them</source>
        <translation>Dateien werden entnommen und geprüft</translation>
    </message>
    <message>
        <source>Checking the custody log</source>
        <translation>Das Nachweisprotokoll wird geprüft</translation>
    </message>
    <message>
        <source>Making the recovery record</source>
        <translation>Der Wiederherstellungssatz wird erstellt</translation>
    </message>
    <message>
        <source>Reading the originals again</source>
        <translation>Die Originale werden noch einmal gelesen</translation>
    </message>
    <message>
        <source>Comparing every block with the recovery record</source>
        <translation>Jeder Block wird mit dem Wiederherstellungssatz verglichen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>file {done} of {total}</source>
        <translation>Datei {done} von {total}</translation>
    </message>
    <message>
        <source>files: {done}</source>
        <translation>Dateien: {done}</translation>
    </message>
    <message>
        <source>{speed} each second · about {left} left</source>
        <translation>{speed} je Sekunde · noch etwa {left}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic ({encoding})</source>
        <translation>Automatisch ({encoding})</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>{name}: not shown</source>
        <translation>{name}: nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Package and files</source>
        <translation>Paket und Dateien</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Verwahrung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Other logs</source>
        <translation>Andere Protokolle</translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Case or package</source>
        <translation>Fall oder Paket</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Fall {case}</translation>
    </message>
    <message>
        <source>Package {id}</source>
        <translation>Paket {id}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Acts, oldest first</source>
        <translation>Handlungen, älteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Show in the log</source>
        <translation>Im Protokoll &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Picture of the acts over time</source>
        <translation>Bild der Handlungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>failed or refused: {n}</source>
        <translation>fehlgeschlagen oder abgelehnt: {n}</translation>
    </message>
    <message>
        <source>without an end: {n}</source>
        <translation>ohne Ende: {n}</translation>
    </message>
    <message>
        <source>{n}, {first} to {last} UTC. {parts}.</source>
        <translation>{n}, {first} bis {last} UTC. {parts}.</translation>
    </message>
    <message>
        <source>{who}, in log …{end}</source>
        <translation>{who}, in Protokoll …{end}</translation>
    </message>
    <message>
        <source>{state}; that log does NOT hold</source>
        <translation>{state}; dieses Protokoll ist NICHT gültig</translation>
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Token, key service or key file</source>
        <translation>Token, Schlüsseldienst oder Schlüsseldatei</translation>
    </message>
    <message>
        <source>PIN, passphrase or access token</source>
        <translation>PIN, Passphrase oder Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>TypedCheckpointDialog</name>
    <message>
        <source>Compare a checkpoint</source>
        <translation>Kontrollpunkt vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Type it from a printed report, a letter or a receipt, or scan its code: name of the log, number, hash and signature. Spaces and line ends do not matter. A wrong character is pointed at and never replaced.</source>
        <translation>Tippen Sie ihn von einem gedruckten Bericht, einem Schreiben oder einer Quittung ab, oder scannen Sie seinen Code: Name des Protokolls, Zahl, Hashwert und Signatur. Leerzeichen und Zeilenenden spielen keine Rolle. Ein falsches Zeichen wird gezeigt und nie ersetzt.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock your profile</source>
        <translation>Ihr Profil entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Trying it. This takes a moment on purpose.</source>
        <translation>Wird versucht. Das dauert absichtlich einen Moment.</translation>
    </message>
    <message>
        <source>Your custody log is protected by a passphrase. Nothing happens before it is unlocked.</source>
        <translation>Ihr Nachweisprotokoll ist durch eine Passphrase geschützt. Bevor es entsperrt ist, geschieht nichts.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>How do you want to open it?</source>
        <translation>Wie wollen Sie es öffnen?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{size} in files: {n}, all of them here</source>
        <translation>{size} in Dateien: {n}, alle vorhanden</translation>
    </message>
    <message>
        <source>{size} in files: {n}; missing: {missing}</source>
        <translation>{size} in Dateien: {n}; es fehlen: {missing}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Wege zum Öffnen</translation>
    </message>
    <message>
        <source>package key {fingerprint}</source>
        <translation>Paketschlüssel {fingerprint}</translation>
    </message>
    <message>
        <source>cards of set {set}: {n} together</source>
        <translation>Karten des Satzes {set}: {n} gemeinsam</translation>
    </message>
    <message>
        <source>“{type}”, which this version of CaseVault does not know</source>
        <translation>„{type}“, dieser Version von CaseVault nicht bekannt</translation>
    </message>
    <message>
        <source>Trying the passphrase. This takes a moment on purpose.</source>
        <translation>Die Passphrase wird versucht. Das dauert absichtlich einen Moment.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Your system may ask you to unlock it.</source>
        <translation>Warten auf den Schlüsselbund. Ihr System fordert Sie vielleicht auf, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Reason for opening, for the custody log (optional)</source>
        <translation>Grund des Öffnens, für das Nachweisprotokoll (freiwillig)</translation>
    </message>
    <message>
        <source>Reason for opening</source>
        <translation>Grund des Öffnens</translation>
    </message>
    <message>
        <source>What anyone can see</source>
        <translation>Was jeder sehen kann</translation>
    </message>
    <message>
        <source>These facts are not secret and not proven yet. They are proven when the package opens.</source>
        <translation>Diese Angaben sind nicht geheim und noch nicht belegt. Belegt sind sie, wenn sich das Paket öffnet.</translation>
    </message>
</context>
<context>
    <name>UnofferedDialog</name>
    <message>
        <source>Received without an offer</source>
        <translation>Ohne Angebot empfangen</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>For a package that came from another program, or whose giver made no transfer file. It is hashed, never opened. Verification goes on saying that it was never offered; say below why that is so.</source>
        <translation>Für ein Paket, das aus einem anderen Programm kam oder zu dem keine Übergabedatei erstellt wurde. Sein Hashwert wird gebildet, geöffnet wird es nicht. Die Prüfung wird weiterhin melden, dass es nie angeboten wurde; sagen Sie unten, warum das so ist.</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>&amp;Make a vault…</source>
        <translation>Tresor an&amp;legen…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Entspe&amp;rren…</translation>
    </message>
    <message>
        <source>Unlock with &amp;keyring</source>
        <translation>Mit Schlüssel&amp;bund entsperren</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Passp&amp;hrase ändern…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>No longer unlock with the k&amp;eyring</source>
        <translation>Nicht mehr mit Schlüsselbu&amp;nd entsperren</translation>
    </message>
    <message>
        <source>Let the k&amp;eyring unlock it too</source>
        <translation>Auch mit Schlüsselbu&amp;nd entsperren</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Noch kein Tresor</translation>
    </message>
    <message>
        <source>A vault keeps the keys of the packages you seal, under one passphrase. With it a lost key card is no lost case.</source>
        <translation>Ein Tresor bewahrt die Schlüssel der Pakete, die Sie versiegeln, unter einer Passphrase auf. Mit ihm ist eine verlorene Schlüsselkarte kein verlorener Fall.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Keys in it: {n}. Unlock it to use them.</source>
        <translation>Schlüssel darin: {n}. Entsperren Sie ihn, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Keys in it: {n}. It locks by itself when you are away.</source>
        <translation>Schlüssel darin: {n}. Er sperrt sich von selbst, wenn Sie nicht da sind.</translation>
    </message>
    <message>
        <source>Make a key vault</source>
        <translation>Schlüsseltresor anlegen</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault. It opens every key in it, so make it long: four or more words that do not belong together.</source>
        <translation>Wählen Sie eine Passphrase für den Tresor. Sie öffnet jeden Schlüssel darin, also machen Sie sie lang: vier oder mehr Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>Tresor &amp;anlegen</translation>
    </message>
    <message>
        <source>Unlock the key vault</source>
        <translation>Schlüsseltresor entsperren</translation>
    </message>
    <message>
        <source>The custody log says that the vault was unlocked, and by whom.</source>
        <translation>Das Nachweisprotokoll hält fest, dass der Tresor entsperrt wurde und von wem.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Change the vault&apos;s passphrase</source>
        <translation>Passphrase des Tresors ändern</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made under.</source>
        <translation>Frühere Sicherungen behalten die Passphrase, unter der sie erstellt wurden.</translation>
    </message>
    <message>
        <source>Passphrase in force</source>
        <translation>Geltende Passphrase</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Backed up; keys in the backup: {n}. It opens with the vault&apos;s passphrase of today. Keep it on another medium.</source>
        <translation>Gesichert; Schlüssel in der Sicherung: {n}. Sie öffnet sich mit der heutigen Passphrase des Tresors. Verwahren Sie sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Restore a backup of a vault</source>
        <translation>Sicherung eines Tresors wiederherstellen</translation>
    </message>
    <message>
        <source>What the backup has and your vault has not is added. Nothing is replaced.</source>
        <translation>Was die Sicherung hat und Ihr Tresor nicht, wird hinzugefügt. Nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored. Added: {added}. Here already: {same}.</source>
        <translation>Wiederhergestellt. Hinzugefügt: {added}. Schon vorhanden: {same}.</translation>
    </message>
    <message>
        <source>Different here, and left as they are: {n}.</source>
        <translation>Hier abweichend und belassen, wie sie sind: {n}.</translation>
    </message>
    <message>
        <source>Key vault</source>
        <translation>Schlüsseltresor</translation>
    </message>
    <message>
        <source>What a vault does and does not do</source>
        <translation>Was ein Tresor leistet und was nicht</translation>
    </message>
    <message>
        <source>It recovers every package sealed here, as long as its passphrase is known.</source>
        <translation>Er stellt jedes hier versiegelte Paket wieder her, solange seine Passphrase bekannt ist.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase. There is no back door.</source>
        <translation>Ohne die Passphrase kann ihn niemand öffnen. Es gibt keine Hintertür.</translation>
    </message>
    <message>
        <source>It lies on this computer: a lost computer takes it along. Back it up.</source>
        <translation>Er liegt auf diesem Computer: Geht der Computer verloren, geht er mit. Sichern Sie ihn.</translation>
    </message>
    <message>
        <source>Who has this computer while it is unlocked can use every key in it.</source>
        <translation>Wer diesen Computer hat, während der Tresor entsperrt ist, kann jeden Schlüssel darin benutzen.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Three questions, three answers: the log is tamper-evident up to the last outside checkpoint.</source>
        <translation>Drei Fragen, drei Antworten: Manipulationen am Protokoll sind bis zum letzten außen verwahrten Kontrollpunkt erkennbar.</translation>
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation>Kontrollpunkt &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation>Antworten verber&amp;gen</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
</context>
<context>
    <name>VerificationPaper</name>
    <message>
        <source>Verification report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paket {name}</translation>
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation>{tool} · erstellt {made} UTC · {log}</translation>
    </message>
    <message>
        <source>Every verdict below is of this verification.</source>
        <translation>Jedes Ergebnis unten stammt aus dieser Prüfung.</translation>
    </message>
    <message>
        <source>Not packed, or not as found</source>
        <translation>Nicht gepackt oder nicht wie vorgefunden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Prüfergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256 as sealed</source>
        <translation>SHA-256 wie versiegelt</translation>
    </message>
    <message>
        <source>Checkpoint of the custody log</source>
        <translation>Kontrollpunkt des Nachweisprotokolls</translation>
    </message>
    <message>
        <source>This signed text commits the log to every entry up to this report. Keep it elsewhere.</source>
        <translation>Dieser signierte Text legt das Protokoll auf jeden Eintrag bis zu diesem Bericht fest. Verwahren Sie ihn anderswo.</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Öffentlicher Schlüssel des Protokolls</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Geprüft von</translation>
    </message>
</context>
<context>
    <name>VolumeSizeField</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>Größe jeder Datei</translation>
    </message>
    <message>
        <source>In how many files</source>
        <translation>In wie vielen Dateien</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>One file; several only if the drive cannot hold it</source>
        <translation>Eine Datei; mehrere nur, wenn das Laufwerk sie nicht fasst</translation>
    </message>
    <message>
        <source>FAT drives and memory cards</source>
        <translation>FAT-Laufwerke und Speicherkarten</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation>Blu-ray-Disc</translation>
    </message>
    <message>
        <source>Files of at most {size}: {medium}</source>
        <translation>Dateien bis {size}: {medium}</translation>
    </message>
    <message>
        <source>Files of a size of your own</source>
        <translation>Dateien in eigener Größe</translation>
    </message>
</context>
<context>
    <name>VouchingView</name>
    <message>
        <source>Witnesses of this log</source>
        <translation>Zeugen dieses Protokolls</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Zählt?</translation>
    </message>
    <message>
        <source>Signed last (its clock)</source>
        <translation>Zuletzt signiert (eigene Uhr)</translation>
    </message>
    <message>
        <source>Entries signed</source>
        <translation>Signierte Einträge</translation>
    </message>
    <message>
        <source>Search witness or key</source>
        <translation>Zeuge oder Schlüssel suchen</translation>
    </message>
    <message>
        <source>Nobody vouches for this log yet</source>
        <translation>Noch bürgt niemand für dieses Protokoll</translation>
    </message>
    <message>
        <source>Whoever holds this log&apos;s key could cut or rewrite it and sign it again. A witness stops that: it signs what it saw, and refuses what does not go on from there.</source>
        <translation>Wer den Schlüssel dieses Protokolls hat, könnte es kürzen oder umschreiben und neu signieren. Ein Zeuge verhindert das: Er signiert, was er gesehen hat, und lehnt ab, was nicht daran anschließt.</translation>
    </message>
    <message>
        <source>Any second CaseVault can be a witness, or a program that speaks C2SP tlog-witness. Files or codes carry everything; no network is needed.</source>
        <translation>Jedes zweite CaseVault kann Zeuge sein, ebenso ein Programm, das C2SP tlog-witness spricht. Dateien oder Codes übertragen alles; ein Netzwerk ist nicht nötig.</translation>
    </message>
    <message>
        <source>Ask a colleague for their key as a witness, and trust it here. Then ask for a cosignature, and take the answer in.</source>
        <translation>Bitten Sie eine Kollegin oder einen Kollegen um den Zeugenschlüssel und nehmen Sie ihn hier in die Vertrauensrichtlinie auf. Bitten Sie dann um eine Mitzeichnung und lesen Sie die Antwort ein.</translation>
    </message>
    <message>
        <source>&amp;Ask for a cosignature…</source>
        <translation>Um &amp;Mitzeichnung bitten…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>&amp;Antwort einlesen…</translation>
    </message>
    <message>
        <source>Tr&amp;ust a witness…</source>
        <translation>Zeugen ver&amp;trauen…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>&amp;Richtlinie…</translation>
    </message>
    <message>
        <source>&amp;Key of this log…</source>
        <translation>&amp;Schlüssel dieses Protokolls…</translation>
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation>Kontrollpunkt &amp;vergleichen…</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} von {size}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Not in the policy</source>
        <translation>Nicht in der Richtlinie</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Give this to the witness, as a file or by its code. What the witness answers, take in here: only then does the log hold it.</source>
        <translation>Geben Sie dies dem Zeugen, als Datei oder durch den Code. Was der Zeuge antwortet, lesen Sie hier ein: Erst dann enthält es das Protokoll.</translation>
    </message>
    <message>
        <source>Request for a cosignature</source>
        <translation>Anfrage um Mitzeichnung</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Antwort einlesen</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>E&amp;inlesen</translation>
    </message>
    <message>
        <source>What a witness of the trust policy answered to a request of this log, or a whole cosigned checkpoint.</source>
        <translation>Was ein Zeuge der Vertrauensrichtlinie auf eine Anfrage dieses Protokolls geantwortet hat, oder ein ganzer mitgezeichneter Kontrollpunkt.</translation>
    </message>
    <message>
        <source>{name} cosigned the first {entries}, on {time} by its own clock.</source>
        <translation>{name} hat am {time} nach eigener Uhr mitgezeichnet: die ersten {entries}.</translation>
    </message>
    <message>
        <source>Trust a witness</source>
        <translation>Einem Zeugen vertrauen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>What you call it, in one word</source>
        <translation>Wie Sie ihn nennen, in einem Wort</translation>
    </message>
    <message>
        <source>Get the key of the witness (.vkey) from the witness itself, not from whoever looks after this log. The next step shows the policy before it is taken over.</source>
        <translation>Holen Sie den Schlüssel des Zeugen (.vkey) beim Zeugen selbst ein, nicht bei der für dieses Protokoll verantwortlichen Person. Der nächste Schritt zeigt die Richtlinie, bevor sie übernommen wird.</translation>
    </message>
    <message>
        <source>The policy is in force. The log says that it changed.</source>
        <translation>Die Richtlinie ist in Kraft. Das Protokoll hält die Änderung fest.</translation>
    </message>
    <message>
        <source>Give it to whoever is to witness this log, by a way that they trust: they make this log known by it. It is public, and signs nothing.</source>
        <translation>Geben Sie ihn demjenigen, der dieses Protokoll bezeugen soll, auf einem Weg, dem er vertraut: Damit wird dieses Protokoll dort bekannt gemacht. Er ist öffentlich und signiert nichts.</translation>
    </message>
    <message>
        <source>Public key of this log</source>
        <translation>Öffentlicher Schlüssel dieses Protokolls</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>&amp;Other ways…</source>
        <translation>Andere We&amp;ge…</translation>
    </message>
    <message>
        <source>With the key in this computer&apos;s key&amp;ring</source>
        <translation>Mit dem Schlüssel im Schlüssel&amp;bund dieses Computers</translation>
    </message>
    <message>
        <source>With the key in your &amp;vault</source>
        <translation>Mit dem Schlüssel in Ihrem &amp;Tresor</translation>
    </message>
    <message>
        <source>With the package &amp;key, typed or pasted</source>
        <translation>Mit dem Paketschlüssel, getippt oder &amp;eingefügt</translation>
    </message>
    <message>
        <source>With a k&amp;ey file</source>
        <translation>Mit einer Schlüssel&amp;datei</translation>
    </message>
    <message>
        <source>With a pa&amp;ssphrase</source>
        <translation>Mit einer Pa&amp;ssphrase</translation>
    </message>
    <message>
        <source>With your own &amp;identity</source>
        <translation>Mit Ihrer eigenen &amp;Identität</translation>
    </message>
    <message>
        <source>With the cards of several &amp;people</source>
        <translation>Mit den Karten mehrerer &amp;Personen</translation>
    </message>
    <message>
        <source>With a &amp;token, key service or key file of yours</source>
        <translation>Mit einem eigenen T&amp;oken, Schlüsseldienst oder einer Schlüsseldatei</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>{backend} is ready.</source>
        <translation>{backend} ist bereit.</translation>
    </message>
    <message>
        <source>{backend} is locked. Your system will ask to unlock it.</source>
        <translation>{backend} ist gesperrt. Ihr System wird zum Entsperren auffordern.</translation>
    </message>
    <message>
        <source>{backend} refuses access.</source>
        <translation>{backend} verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund.</translation>
    </message>
    <message>
        <source>Whether the keyring works is not known.</source>
        <translation>Ob der Schlüsselbund funktioniert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This package has no key that a keyring could hold.</source>
        <translation>Dieses Paket hat keinen Schlüssel, den ein Schlüsselbund aufnehmen könnte.</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Files of the original that are not here, and why. How many is proven; the reasons are those of whoever disclosed it.</source>
        <translation>Dateien des Originals, die hier fehlen, und warum. Wie viele es sind, ist belegt; die Gründe stammen von der offenlegenden Stelle.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What was withheld</source>
        <translation>Was zurückgehalten wurde</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>Nummer {n}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
</context>
<context>
    <name>WitnessesPage</name>
    <message>
        <source>Witnesses</source>
        <translation>Zeugen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>For this &amp;log</source>
        <translation>Für dieses &amp;Protokoll</translation>
    </message>
    <message>
        <source>You as a &amp;witness</source>
        <translation>Sie als Ze&amp;uge</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>&amp;Tell me when long work has ended</source>
        <translation>Ende langer Arbeiten &amp;melden</translation>
    </message>
    <message>
        <source>Keep the windows &amp;out of pictures of the screen</source>
        <translation>Fenster aus &amp;Bildschirmaufnahmen heraushalten</translation>
    </message>
    <message>
        <source>Keep a list of the packages used &amp;last</source>
        <translation>Liste der &amp;zuletzt benutzten Pakete führen</translation>
    </message>
    <message>
        <source>&amp;Forget the list</source>
        <translation>Liste &amp;vergessen</translation>
    </message>
    <message>
        <source>Windows then leaves them out of screenshots, recordings and shared screens. A camera still sees them.</source>
        <translation>Windows lässt sie dann aus Bildschirmfotos, Aufzeichnungen und geteilten Bildschirmen weg. Eine Kamera sieht sie weiterhin.</translation>
    </message>
    <message>
        <source>macOS is asked to leave them out. Newer ways of recording may show them all the same, and so does a camera.</source>
        <translation>macOS wird gebeten, sie wegzulassen. Neuere Aufzeichnungsverfahren können sie dennoch zeigen, eine Kamera ebenso.</translation>
    </message>
    <message>
        <source>Pictures of the screen cannot be prevented here: under X11 every program you run may look at the whole screen. Show keys only where you trust all of them.</source>
        <translation>Bildschirmaufnahmen lassen sich hier nicht verhindern: Unter X11 kann jedes Programm, das Sie ausführen, den ganzen Bildschirm sehen. Zeigen Sie Schlüssel nur, wo Sie allen vertrauen.</translation>
    </message>
    <message>
        <source>Pictures of the screen are your desktop&apos;s affair here: under Wayland it asks you before a program may look, and CaseVault can add nothing to that.</source>
        <translation>Bildschirmaufnahmen sind hier Sache Ihres Desktops: Unter Wayland fragt er Sie, bevor ein Programm etwas sehen darf, und CaseVault kann dem nichts hinzufügen.</translation>
    </message>
    <message>
        <source>CaseVault knows no way to prevent pictures of the screen on this system.</source>
        <translation>CaseVault kennt keinen Weg, Bildschirmaufnahmen auf diesem System zu verhindern.</translation>
    </message>
    <message>
        <source>Work and privacy</source>
        <translation>Arbeit und Privatsphäre</translation>
    </message>
    <message>
        <source>A message of your desktop, only while CaseVault is not in front. It names no case and no file, for it may stand on a locked screen.</source>
        <translation>Eine Mitteilung Ihres Desktops, nur wenn CaseVault nicht im Vordergrund ist. Sie nennt weder Fall noch Datei, denn sie kann auf einem gesperrten Bildschirm stehen.</translation>
    </message>
    <message>
        <source>The list stands on the first page, and in your profile with names and places of the packages. Without it nothing of the kind is kept.</source>
        <translation>Die Liste steht auf der ersten Seite und in Ihrem Profil, mit Namen und Orten der Pakete. Ohne sie wird nichts dergleichen aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>&amp;Names and failures…</source>
        <translation>&amp;Namen und Fehler…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>The package is whole and unaltered; it was sealed with exceptions</source>
        <translation>Das Paket ist vollständig und unverändert; es wurde mit Ausnahmen versiegelt</translation>
    </message>
    <message>
        <source>The package is whole and unaltered</source>
        <translation>Das Paket ist vollständig und unverändert</translation>
    </message>
    <message>
        <source>Everything was decrypted, and every SHA-256 holds. Files: {files}, {size}. Nothing was written to the drive.</source>
        <translation>Alles wurde entschlüsselt, und jeder SHA-256 stimmt. Dateien: {files}, {size}. Auf das Laufwerk wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Could not be packed as found: {n}. See “Not packed”.</source>
        <translation>Konnten nicht wie vorgefunden gepackt werden: {n}. Siehe „Nicht gepackt“.</translation>
    </message>
    <message>
        <source>Package SHA-256</source>
        <translation>SHA-256 des Pakets</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Manifest-Wurzel</translation>
    </message>
    <message>
        <source>Files: {files}, damaged: {damaged}. The report was written.</source>
        <translation>Dateien: {files}, beschädigt: {damaged}. Der Bericht wurde geschrieben.</translation>
    </message>
    <message>
        <source>It lists every file with its size and SHA-256 as sealed. Files: {n}. Give it away by another way than the package.</source>
        <translation>Er führt jede Datei mit Größe und SHA-256 auf, wie versiegelt. Dateien: {n}. Geben Sie ihn auf einem anderen Weg als das Paket weiter.</translation>
    </message>
    <message>
        <source>The hash memorandum was made</source>
        <translation>Der Hashwert-Vermerk wurde erstellt</translation>
    </message>
    <message>
        <source>It lists what was disclosed, and what was withheld and why. Look through it before it is signed or given away.</source>
        <translation>Es führt auf, was offengelegt wurde und was warum zurückgehalten wurde. Sehen Sie es durch, bevor es unterschrieben oder weitergegeben wird.</translation>
    </message>
    <message>
        <source>The disclosure schedule was made</source>
        <translation>Das Offenlegungsverzeichnis wurde erstellt</translation>
    </message>
    <message>
        <source>Extracted with exceptions; files that failed: {n}</source>
        <translation>Mit Ausnahmen entnommen; fehlgeschlagene Dateien: {n}</translation>
    </message>
    <message>
        <source>Everything was extracted and checked</source>
        <translation>Alles wurde entnommen und geprüft</translation>
    </message>
    <message>
        <source>Extracted; files left out because their names are taken: {n}</source>
        <translation>Entnommen; Dateien ausgelassen, weil ihre Namen vergeben sind: {n}</translation>
    </message>
    <message>
        <source>Files: {files}, {size}, each with its SHA-256 checked.</source>
        <translation>Dateien: {files}, {size}, jede mit geprüftem SHA-256.</translation>
    </message>
    <message>
        <source>Names changed to fit, or so as not to replace: {n}.</source>
        <translation>Angepasste Namen, damit sie zulässig sind oder nichts ersetzen: {n}.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} acts</source>
        <translation>
            <numerusform>{count} Handlung</numerusform>
            <numerusform>{count} Handlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choose_files</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Paket auswählen</translation>
    </message>
    <message>
        <source>CaseVault packages (*.cvx *.cvx.0*)</source>
        <translation>CaseVault-Pakete (*.cvx *.cvx.0*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Log begun</source>
        <translation>Protokoll begonnen</translation>
    </message>
    <message>
        <source>Key of the log changed</source>
        <translation>Schlüssel des Protokolls gewechselt</translation>
    </message>
    <message>
        <source>Log moved to a newer version</source>
        <translation>Protokoll auf neuere Version gebracht</translation>
    </message>
    <message>
        <source>Log restored from a copy</source>
        <translation>Protokoll aus einer Kopie wiederhergestellt</translation>
    </message>
    <message>
        <source>Log checked</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>Kontrollpunkt erstellt</translation>
    </message>
    <message>
        <source>Checkpoint printed</source>
        <translation>Kontrollpunkt gedruckt</translation>
    </message>
    <message>
        <source>Another log&apos;s checkpoint signed</source>
        <translation>Kontrollpunkt eines anderen Protokolls signiert</translation>
    </message>
    <message>
        <source>Witness signature received</source>
        <translation>Signatur eines Zeugen erhalten</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Quittung eingelesen</translation>
    </message>
    <message>
        <source>Time stamp received</source>
        <translation>Zeitstempel erhalten</translation>
    </message>
    <message>
        <source>CaseVault started</source>
        <translation>CaseVault gestartet</translation>
    </message>
    <message>
        <source>CaseVault closed</source>
        <translation>CaseVault geschlossen</translation>
    </message>
    <message>
        <source>Interruption found</source>
        <translation>Unterbrechung festgestellt</translation>
    </message>
    <message>
        <source>Clock went back</source>
        <translation>Uhr ging zurück</translation>
    </message>
    <message>
        <source>Package sealed</source>
        <translation>Paket versiegelt</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Paket aufgenommen</translation>
    </message>
    <message>
        <source>Package opened</source>
        <translation>Paket geöffnet</translation>
    </message>
    <message>
        <source>Package verified</source>
        <translation>Paket geprüft</translation>
    </message>
    <message>
        <source>File looked at</source>
        <translation>Datei angesehen</translation>
    </message>
    <message>
        <source>Files taken out</source>
        <translation>Dateien entnommen</translation>
    </message>
    <message>
        <source>Package copied</source>
        <translation>Paket kopiert</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei gelöscht</translation>
    </message>
    <message>
        <source>Files salvaged</source>
        <translation>Dateien geborgen</translation>
    </message>
    <message>
        <source>Recovery record made</source>
        <translation>Wiederherstellungssatz erstellt</translation>
    </message>
    <message>
        <source>Package repaired</source>
        <translation>Paket repariert</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Schlüssel gezeigt</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Schlüssel kopiert</translation>
    </message>
    <message>
        <source>Key printed</source>
        <translation>Schlüssel gedruckt</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>Key fetched</source>
        <translation>Schlüssel abgerufen</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Zugang gegeben</translation>
    </message>
    <message>
        <source>Key split into shares</source>
        <translation>Schlüssel in Teile aufgeteilt</translation>
    </message>
    <message>
        <source>Key tested</source>
        <translation>Schlüssel getestet</translation>
    </message>
    <message>
        <source>Key did not fit</source>
        <translation>Schlüssel passte nicht</translation>
    </message>
    <message>
        <source>Key destroyed</source>
        <translation>Schlüssel vernichtet</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>Übergabe angeboten</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Hand-over refused</source>
        <translation>Übergabe abgelehnt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Physical seal checked</source>
        <translation>Plombe geprüft</translation>
    </message>
    <message>
        <source>Physical seal broken</source>
        <translation>Plombe gebrochen</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Entry {seq} was announced, and nothing says how it ended.</source>
        <translation>Eintrag {seq} wurde angekündigt, und nichts sagt, wie es endete.</translation>
    </message>
    <message>
        <source>Entry {seq} ends something that was never announced.</source>
        <translation>Eintrag {seq} beendet etwas, das nie angekündigt wurde.</translation>
    </message>
    <message>
        <source>Entry {seq} ends something that had ended before.</source>
        <translation>Eintrag {seq} beendet etwas, das bereits beendet war.</translation>
    </message>
    <message>
        <source>The clock went back before entry {seq}.</source>
        <translation>Vor Eintrag {seq} ging die Uhr zurück.</translation>
    </message>
    <message>
        <source>Entry {seq} is about a package this log never saw arrive ({detail}).</source>
        <translation>Eintrag {seq} betrifft ein Paket, dessen Eingang dieses Protokoll nie sah ({detail}).</translation>
    </message>
    <message>
        <source>The hand-over offered in entry {seq} has no receipt yet ({detail}).</source>
        <translation>Für die in Eintrag {seq} angebotene Übergabe gibt es noch keine Quittung ({detail}).</translation>
    </message>
    <message>
        <source>The package received in entry {seq} came without an offer ({detail}).</source>
        <translation>Das in Eintrag {seq} empfangene Paket kam ohne Angebot ({detail}).</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>Ein Eintrag fehlt.</translation>
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation>Er schließt nicht an den Eintrag davor an.</translation>
    </message>
    <message>
        <source>It names another entry that is not that one.</source>
        <translation>Er nennt einen anderen Eintrag, der nicht der genannte ist.</translation>
    </message>
    <message>
        <source>The tree of hashes differs from the entries.</source>
        <translation>Der Hashbaum weicht von den Einträgen ab.</translation>
    </message>
    <message>
        <source>Its signature does not hold.</source>
        <translation>Seine Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>Its contents were changed or damaged.</source>
        <translation>Sein Inhalt wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>Its contents break the rules of the log.</source>
        <translation>Sein Inhalt verstößt gegen die Regeln des Protokolls.</translation>
    </message>
    <message>
        <source>It stands under facts that are not its own.</source>
        <translation>Er steht unter Angaben, die nicht seine eigenen sind.</translation>
    </message>
    <message>
        <source>Its hash was changed or damaged.</source>
        <translation>Sein Hashwert wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>A person stopped it.</source>
        <translation>Eine Person hat es abgebrochen.</translation>
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle.</source>
        <translation>CaseVault oder der Computer blieb mittendrin stehen.</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>A link: not packed, its target is noted</source>
        <translation>Eine Verknüpfung: nicht gepackt, ihr Ziel ist vermerkt</translation>
    </message>
    <message>
        <source>A socket: holds nothing to pack</source>
        <translation>Ein Socket: enthält nichts zu packen</translation>
    </message>
    <message>
        <source>A pipe: holds nothing to pack</source>
        <translation>Eine Pipe: enthält nichts zu packen</translation>
    </message>
    <message>
        <source>A device: not packed</source>
        <translation>Ein Gerät: nicht gepackt</translation>
    </message>
    <message>
        <source>Could not be read: not packed</source>
        <translation>Nicht lesbar: nicht gepackt</translation>
    </message>
    <message>
        <source>Vanished before it was read</source>
        <translation>Vor dem Lesen verschwunden</translation>
    </message>
    <message>
        <source>Changed while it was sealed</source>
        <translation>Während des Versiegelns geändert</translation>
    </message>
    <message>
        <source>Became shorter while it was sealed</source>
        <translation>Während des Versiegelns kürzer geworden</translation>
    </message>
    <message>
        <source>Parts could not be read and stand as zeros</source>
        <translation>Teile waren nicht lesbar und stehen als Nullen</translation>
    </message>
    <message>
        <source>Its name in the package was taken: not packed</source>
        <translation>Der Name im Paket war vergeben: nicht gepackt</translation>
    </message>
    <message>
        <source>Packed as found: its hash is not the one a list beside it names</source>
        <translation>Gepackt wie vorgefunden: Der Hashwert ist nicht der, den eine Liste daneben nennt</translation>
    </message>
    <message>
        <source>Named by a list of hashes, and not there</source>
        <translation>In einer Hashliste genannt und nicht vorhanden</translation>
    </message>
    <message>
        <source>Packed: lies in a bag that does not list it</source>
        <translation>Gepackt: liegt in einem Bag, dessen Liste es nicht nennt</translation>
    </message>
    <message>
        <source>Packed: a time of it is before 1677 or after 2262, and kept as the nearest</source>
        <translation>Gepackt: eine Zeit davon liegt vor 1677 oder nach 2262 und steht als die nächste, die passt</translation>
    </message>
    <message>
        <source>Bytes {ranges}</source>
        <translation>Bytes {ranges}</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>it covers fewer entries than you saw of that log before</source>
        <translation>er deckt weniger Einträge ab, als Sie zuvor von diesem Protokoll gesehen haben</translation>
    </message>
    <message>
        <source>it CONTRADICTS what you saw of that log before. Both checkpoints are kept in your log</source>
        <translation>er WIDERSPRICHT dem, was Sie zuvor von diesem Protokoll gesehen haben. Beide Kontrollpunkte werden in Ihrem Protokoll aufbewahrt</translation>
    </message>
    <message>
        <source>it brings no proof that it goes on from what you saw of that log before</source>
        <translation>er bringt keinen Beleg dafür, dass er an das anschließt, was Sie zuvor von diesem Protokoll gesehen haben</translation>
    </message>
    <message>
        <source>another key is known under that log&apos;s name</source>
        <translation>unter dem Namen dieses Protokolls ist ein anderer Schlüssel bekannt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a transfer file</source>
        <translation>eine Übergabedatei</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>eine Quittung</translation>
    </message>
    <message>
        <source>what came of it contradicts itself: two histories were signed</source>
        <translation>was daraus hervorging, widerspricht sich: Es wurden zwei Verläufe signiert</translation>
    </message>
    <message>
        <source>a file kept here is damaged</source>
        <translation>eine hier aufbewahrte Datei ist beschädigt</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Schlüsselkarte</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Key vault</source>
        <translation>Schlüsseltresor</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Share cards</source>
        <translation>Teilkarten</translation>
    </message>
    <message>
        <source>the package key</source>
        <translation>der Paketschlüssel</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>die Passphrase</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>the key vault</source>
        <translation>der Schlüsseltresor</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>eine Passphrase</translation>
    </message>
    <message>
        <source>a person&apos;s identity</source>
        <translation>die Identität einer Person</translation>
    </message>
    <message>
        <source>a token, key service or key file (RSA)</source>
        <translation>ein Token, Schlüsseldienst oder eine Schlüsseldatei (RSA)</translation>
    </message>
    <message>
        <source>a token or key file (elliptic curve)</source>
        <translation>ein Token oder eine Schlüsseldatei (elliptische Kurve)</translation>
    </message>
    <message>
        <source>a key service</source>
        <translation>ein Schlüsseldienst</translation>
    </message>
    <message>
        <source>share cards</source>
        <translation>Teilkarten</translation>
    </message>
    <message>
        <source>the key in the keyring</source>
        <translation>der Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>the key in the vault</source>
        <translation>der Schlüssel im Tresor</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>eine Schlüsseldatei</translation>
    </message>
    <message>
        <source>your identity</source>
        <translation>Ihre Identität</translation>
    </message>
    <message>
        <source>a token, key service or key file</source>
        <translation>ein Token, Schlüsseldienst oder eine Schlüsseldatei</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Public key only</source>
        <translation>Nur öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Key file (PEM)</source>
        <translation>Schlüsseldatei (PEM)</translation>
    </message>
    <message>
        <source>Token, smart card or HSM (PKCS #11)</source>
        <translation>Token, Smartcard oder HSM (PKCS #11)</translation>
    </message>
    <message>
        <source>AWS KMS</source>
        <translation>AWS KMS</translation>
    </message>
    <message>
        <source>Azure Key Vault</source>
        <translation>Azure Key Vault</translation>
    </message>
    <message>
        <source>HashiCorp Vault</source>
        <translation>HashiCorp Vault</translation>
    </message>
    <message>
        <source>CaseVault cannot test it: whether the owner still has the private half, only they know.</source>
        <translation>CaseVault kann ihn nicht testen: Ob die private Hälfte noch vorhanden ist, weiß nur die Person, der er gehört.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who copies the file: they can guess at its passphrase for as long as they like.</source>
        <translation>Sie schützt nicht vor jemandem, der die Datei kopiert: Er kann ihre Passphrase beliebig lange zu erraten versuchen.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the token and its PIN, and a lost or blocked token opens nothing any more.</source>
        <translation>Es schützt nicht vor jemandem, der das Token und seine PIN hat, und ein verlorenes oder gesperrtes Token öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the account: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation>Er schützt nicht vor denen, die das Konto verwalten: Sie können den Schlüssel benutzen, ihn Ihnen verbieten oder ihn löschen, und der Dienst sieht jede Benutzung.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the vault: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation>Er schützt nicht vor denen, die den Tresor verwalten: Sie können den Schlüssel benutzen, ihn Ihnen verbieten oder ihn löschen, und der Dienst sieht jede Benutzung.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the server or steals the access token, and while the server cannot be reached nothing opens.</source>
        <translation>Er schützt nicht vor denen, die den Server verwalten oder das Zugriffstoken stehlen, und solange der Server nicht erreichbar ist, öffnet sich nichts.</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN des Tokens</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Kein Ort bekannt</translation>
    </message>
    <message>
        <source>Passphrase only</source>
        <translation>Nur Passphrase</translation>
    </message>
    <message>
        <source>{places} only</source>
        <translation>Nur: {places}</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Ort</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} Orte</translation>
    </message>
    <message>
        <source>The log knows no place that holds this package&apos;s key. If it was not written down unseen, and the package has no passphrase, its contents are lost.</source>
        <translation>Das Protokoll kennt keinen Ort, der den Schlüssel dieses Pakets enthält. Wurde er nicht ungesehen aufgeschrieben und hat das Paket keine Passphrase, ist sein Inhalt verloren.</translation>
    </message>
    <message>
        <source>This package has no key of its own: it opens with its passphrase alone. Who forgets it loses the contents.</source>
        <translation>Dieses Paket hat keinen eigenen Schlüssel: Es öffnet sich allein mit seiner Passphrase. Wer sie vergisst, verliert den Inhalt.</translation>
    </message>
    <message>
        <source>Every known copy of the key lies on this computer. If it is lost or breaks, so is the case: print a key card, give access to somebody, or back up the vault.</source>
        <translation>Jede bekannte Kopie des Schlüssels liegt auf diesem Computer. Geht er verloren oder kaputt, so auch der Fall: Drucken Sie eine Schlüsselkarte, geben Sie jemandem Zugang, oder sichern Sie den Tresor.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>CaseVault made a mistake of its own.</source>
        <translation>CaseVault hat selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Your original files were not changed. What was sealed before is as it was.</source>
        <translation>Ihre Originaldateien wurden nicht geändert. Was zuvor versiegelt wurde, ist, wie es war.</translation>
    </message>
    <message>
        <source>What you asked for was stopped and may be unfinished.</source>
        <translation>Was Sie verlangten, wurde angehalten und ist möglicherweise unfertig.</translation>
    </message>
    <message>
        <source>Close CaseVault and start it again: it then looks for anything unfinished. This is a defect in CaseVault, not a mistake of yours. Please report it with the details below.</source>
        <translation>Schließen Sie CaseVault und starten Sie es erneut: Es sucht dann nach Unfertigem. Dies ist ein Mangel in CaseVault, kein Fehler von Ihnen. Bitte melden Sie ihn mit den Angaben unten.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Zu Ihrer Kenntnis</translation>
    </message>
    <message>
        <source>Your evidence and your packages were not touched. The log was not changed.</source>
        <translation>Ihre Beweismittel und Ihre Pakete wurden nicht angetastet. Das Protokoll wurde nicht geändert.</translation>
    </message>
    <message>
        <source>CaseVault did not go on, because no step may happen without its entry in the log.</source>
        <translation>CaseVault machte nicht weiter, denn kein Schritt darf ohne seinen Eintrag im Protokoll geschehen.</translation>
    </message>
    <message>
        <source>Make a copy of the profile folder as it is now, before anything else. Then restore your last good copy or ask whoever looks after your logs.</source>
        <translation>Machen Sie vor allem anderen eine Kopie des Profilordners, wie er jetzt ist. Stellen Sie dann Ihre letzte gute Kopie wieder her, oder fragen Sie die für Ihre Protokolle verantwortliche Person.</translation>
    </message>
    <message>
        <source>The custody log could not be used.</source>
        <translation>Das Nachweisprotokoll konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>CaseVault is already running with this profile.</source>
        <translation>CaseVault läuft bereits mit diesem Profil.</translation>
    </message>
    <message>
        <source>It was not started a second time.</source>
        <translation>Es wurde kein zweites Mal gestartet.</translation>
    </message>
    <message>
        <source>Use the CaseVault that is running[[ (process {pid})]], or wait until it has ended and try again.</source>
        <translation>Verwenden Sie das laufende CaseVault[[ (Prozess {pid})]], oder warten Sie, bis es beendet ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file of the custody log is damaged.</source>
        <translation>Die Datei des Nachweisprotokolls ist beschädigt.</translation>
    </message>
    <message>
        <source>Your evidence and packages were not touched. [[Entries up to {after} are good.]]</source>
        <translation>Ihre Beweismittel und Pakete wurden nicht angetastet. [[Einträge bis {after} sind gut.]]</translation>
    </message>
    <message>
        <source>This profile was used by a newer CaseVault.</source>
        <translation>Dieses Profil wurde von einem neueren CaseVault benutzt.</translation>
    </message>
    <message>
        <source>The profile was not opened.</source>
        <translation>Das Profil wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Use the newer CaseVault, or start with another profile folder.</source>
        <translation>Verwenden Sie das neuere CaseVault, oder starten Sie mit einem anderen Profilordner.</translation>
    </message>
    <message>
        <source>The entry in the custody log could not be written.</source>
        <translation>Der Eintrag im Nachweisprotokoll konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Your original files and earlier entries were not changed.</source>
        <translation>Ihre Originaldateien und frühere Einträge wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The step itself was refused: nothing happens without its entry in the log.</source>
        <translation>Der Schritt selbst wurde verweigert: Nichts geschieht ohne seinen Eintrag im Protokoll.</translation>
    </message>
    <message>
        <source>Check that the drive of the profile has room and may be written[[: {path}]]</source>
        <translation>Prüfen Sie, ob das Laufwerk des Profils Platz hat und beschreibbar ist[[: {path}]]</translation>
    </message>
    <message>
        <source>Your profile is protected and still locked.</source>
        <translation>Ihr Profil ist geschützt und noch gesperrt.</translation>
    </message>
    <message>
        <source>The custody log was not opened.</source>
        <translation>Das Nachweisprotokoll wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Unlock the profile, then go on. On the command line, name its passphrase with --profile-passphrase-file.</source>
        <translation>Entsperren Sie das Profil und machen Sie dann weiter. Auf der Befehlszeile geben Sie seine Passphrase mit --profile-passphrase-file an.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock your profile.</source>
        <translation>Diese Passphrase entsperrt Ihr Profil nicht.</translation>
    </message>
    <message>
        <source>The profile stays locked.</source>
        <translation>Das Profil bleibt gesperrt.</translation>
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout.</source>
        <translation>Tippen Sie sie erneut. Achten Sie auf Großbuchstaben, Leerzeichen und die Tastaturbelegung.</translation>
    </message>
    <message>
        <source>This checkpoint or proof cannot be used[[: {problem}]][[ ({path})]].</source>
        <translation>Dieser Kontrollpunkt oder Beleg kann nicht verwendet werden[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>It says nothing about this log.</source>
        <translation>Er sagt nichts über dieses Protokoll.</translation>
    </message>
    <message>
        <source>Take the checkpoint again from where you keep it.</source>
        <translation>Nehmen Sie den Kontrollpunkt noch einmal von dort, wo Sie ihn verwahren.</translation>
    </message>
    <message>
        <source>A checkpoint kept outside [[(at entry {size}) ]]contradicts this log.</source>
        <translation>Ein außen verwahrter Kontrollpunkt [[(bei Eintrag {size}) ]]widerlegt dieses Protokoll.</translation>
    </message>
    <message>
        <source>The log does not count as verified.</source>
        <translation>Das Protokoll gilt nicht als geprüft.</translation>
    </message>
    <message>
        <source>Either the log was rewritten, or the checkpoint belongs to another log. Keep both as they are, and compare the name of the log.</source>
        <translation>Entweder wurde das Protokoll umgeschrieben, oder der Kontrollpunkt gehört zu einem anderen Protokoll. Bewahren Sie beide auf, wie sie sind, und vergleichen Sie den Namen des Protokolls.</translation>
    </message>
    <message>
        <source>The custody log contradicts itself[[ at entry {seq}]].</source>
        <translation>Das Nachweisprotokoll widerspricht sich[[ bei Eintrag {seq}]].</translation>
    </message>
    <message>
        <source>The log does not count as verified[[: {problem}]].</source>
        <translation>Das Protokoll gilt nicht als geprüft[[: {problem}]].</translation>
    </message>
    <message>
        <source>An entry breaks a rule of the custody log.</source>
        <translation>Ein Eintrag verstößt gegen eine Regel des Nachweisprotokolls.</translation>
    </message>
    <message>
        <source>The earlier entries were not changed.</source>
        <translation>Die früheren Einträge wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The entry was not written, so the step was not done.</source>
        <translation>Der Eintrag wurde nicht geschrieben, also wurde der Schritt nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Shorten or change what you typed[[ in “{field}”]][[: {problem}]].</source>
        <translation>Kürzen oder ändern Sie Ihre Eingabe[[ in „{field}“]][[: {problem}]].</translation>
    </message>
    <message>
        <source>A file of your profile is missing or damaged.</source>
        <translation>Eine Datei Ihres Profils fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Your evidence and your packages were not touched.</source>
        <translation>Ihre Beweismittel und Ihre Pakete wurden nicht angetastet.</translation>
    </message>
    <message>
        <source>The profile was not opened.[[ The file is {path}.]][[ The reason: {problem}.]]</source>
        <translation>Das Profil wurde nicht geöffnet.[[ Die Datei ist {path}.]][[ Der Grund: {problem}.]]</translation>
    </message>
    <message>
        <source>The profile cannot live in this folder[[: {problem}]].</source>
        <translation>Das Profil kann nicht in diesem Ordner liegen[[: {problem}]].</translation>
    </message>
    <message>
        <source>The profile was not made or opened.</source>
        <translation>Das Profil wurde weder angelegt noch geöffnet.</translation>
    </message>
    <message>
        <source>Choose a folder of your own on a drive in this computer[[, not {path}]].</source>
        <translation>Wählen Sie einen eigenen Ordner auf einem Laufwerk in diesem Computer[[, nicht {path}]].</translation>
    </message>
    <message>
        <source>The custody log holds nothing that this paper could tell of.</source>
        <translation>Das Nachweisprotokoll enthält nichts, wovon dieses Papier berichten könnte.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No paper was made.</source>
        <translation>Es wurde kein Papier erstellt.</translation>
    </message>
    <message>
        <source>Look in the custody log for how case and package are written there, and try again.</source>
        <translation>Sehen Sie im Nachweisprotokoll nach, wie Fall und Paket dort geschrieben sind, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This custody log has ended: its key was changed, and another log goes on.</source>
        <translation>Dieses Nachweisprotokoll ist beendet: Sein Schlüssel wurde gewechselt, und ein anderes Protokoll setzt es fort.</translation>
    </message>
    <message>
        <source>Nothing was done, for nothing can be logged here any more.</source>
        <translation>Nichts wurde getan, denn hier kann nichts mehr protokolliert werden.</translation>
    </message>
    <message>
        <source>Work in the profile that goes on. This log can still be verified and exported by `casevault custody`.</source>
        <translation>Arbeiten Sie in dem Profil, das es fortsetzt. Dieses Protokoll lässt sich weiterhin mit `casevault custody` prüfen und exportieren.</translation>
    </message>
    <message>
        <source>The key of the custody log cannot be changed while work is unfinished.</source>
        <translation>Der Schlüssel des Nachweisprotokolls kann nicht gewechselt werden, solange Arbeit unfertig ist.</translation>
    </message>
    <message>
        <source>The key was not changed.</source>
        <translation>Der Schlüssel wurde nicht gewechselt.</translation>
    </message>
    <message>
        <source>Put in order what an earlier run left unfinished, then change the key again.</source>
        <translation>Bringen Sie in Ordnung, was ein früherer Lauf unfertig hinterließ, und wechseln Sie den Schlüssel dann erneut.</translation>
    </message>
    <message>
        <source>The server that holds the custody log cannot be used[[: {problem}]].</source>
        <translation>Der Server, auf dem das Nachweisprotokoll liegt, kann nicht benutzt werden[[: {problem}]].</translation>
    </message>
    <message>
        <source>See that the server runs and lets you in by your account, a certificate or a password file of its own, then try again.</source>
        <translation>Sorgen Sie dafür, dass der Server läuft und Sie mit Ihrem Konto, einem Zertifikat oder einer eigenen Passwortdatei einlässt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This custody log lies on a server already.</source>
        <translation>Dieses Nachweisprotokoll liegt bereits auf einem Server.</translation>
    </message>
    <message>
        <source>It was not moved.</source>
        <translation>Es wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>Go on working with it where it is.</source>
        <translation>Arbeiten Sie damit dort weiter, wo es ist.</translation>
    </message>
    <message>
        <source>A part of the check of the custody log ended before its time[[ ({exit})]].</source>
        <translation>Ein Teil der Prüfung des Nachweisprotokolls endete vorzeitig[[ ({exit})]].</translation>
    </message>
    <message>
        <source>The log was not checked to its end: nothing is said of it.</source>
        <translation>Das Protokoll wurde nicht zu Ende geprüft: Es gibt keine Aussage dazu.</translation>
    </message>
    <message>
        <source>Close other programs, for memory may be short, and check the log again.</source>
        <translation>Schließen Sie andere Programme, denn der Speicher kann knapp sein, und prüfen Sie das Protokoll erneut.</translation>
    </message>
    <message>
        <source>it is another kind of file, or damaged</source>
        <translation>eine Datei anderer Art oder beschädigt</translation>
    </message>
    <message>
        <source>this log did not sign it; it is of another log</source>
        <translation>nicht von diesem Protokoll signiert, gehört zu einem anderen</translation>
    </message>
    <message>
        <source>the library for it is not installed (the extra “postgres”)</source>
        <translation>die Bibliothek dafür ist nicht installiert (das Extra „postgres“)</translation>
    </message>
    <message>
        <source>its address holds a password, which would be readable</source>
        <translation>die Adresse enthält ein Passwort, das lesbar wäre</translation>
    </message>
    <message>
        <source>it does not answer, or refuses</source>
        <translation>keine Antwort oder Verweigerung</translation>
    </message>
    <message>
        <source>it was altered after it was signed</source>
        <translation>nach dem Signieren verändert</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>gehört zu einem anderen Profil</translation>
    </message>
    <message>
        <source>it lies on a network drive, where a log cannot be kept safely</source>
        <translation>liegt auf einem Netzlaufwerk, wo sich ein Protokoll nicht sicher aufbewahren lässt</translation>
    </message>
    <message>
        <source>you have no right to use it</source>
        <translation>Sie haben kein Recht, ihn zu benutzen</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>it is not there and cannot be made</source>
        <translation>nicht vorhanden und lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>its drive is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>its drive failed</source>
        <translation>das Laufwerk ist ausgefallen</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>es ist eine Datei</translation>
    </message>
    <message>
        <source>it holds other things already</source>
        <translation>enthält bereits anderes</translation>
    </message>
    <message>
        <source>The original package was only read. Nothing in it was changed.</source>
        <translation>Das Originalpaket wurde nur gelesen. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was disclosed, and no package was made.</source>
        <translation>Nichts wurde offengelegt, und es wurde kein Paket erstellt.</translation>
    </message>
    <message>
        <source>This package does not prove what it says about the original it was made from[[: {problem}]].</source>
        <translation>Dieses Paket belegt nicht, was es über das Original sagt, aus dem es gemacht wurde[[: {problem}]].</translation>
    </message>
    <message>
        <source>The package file was only read, not changed.</source>
        <translation>Die Paketdatei wurde nur gelesen, nicht geändert.</translation>
    </message>
    <message>
        <source>Its files were not accepted as files of the original.</source>
        <translation>Ihre Dateien wurden nicht als Dateien des Originals anerkannt.</translation>
    </message>
    <message>
        <source>[[Look at {path}. ]]Ask whoever disclosed it to make it again from the original.</source>
        <translation>[[Sehen Sie sich {path} an. ]]Bitten Sie die offenlegende Stelle, es aus dem Original neu zu erstellen.</translation>
    </message>
    <message>
        <source>No file was chosen for disclosure.</source>
        <translation>Es wurde keine Datei zur Offenlegung ausgewählt.</translation>
    </message>
    <message>
        <source>Choose at least one file, or a folder with files in it.</source>
        <translation>Wählen Sie mindestens eine Datei oder einen Ordner mit Dateien darin.</translation>
    </message>
    <message>
        <source>Something is to be withheld without a reason[[: {path}]][[ ({count})]].</source>
        <translation>Etwas soll ohne Grund zurückgehalten werden[[: {path}]][[ ({count})]].</translation>
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation>Geben Sie für alles, was zurückgehalten wird, einen Grund an.</translation>
    </message>
    <message>
        <source>A chosen file must not be disclosed[[: {path}]][[ (exhibit {exhibit})]].</source>
        <translation>Eine ausgewählte Datei darf nicht offengelegt werden[[: {path}]][[ (Asservat {exhibit})]].</translation>
    </message>
    <message>
        <source>The case record says so. Leave the file out, or have whoever keeps the record change it and seal the case again.</source>
        <translation>So steht es in der Fallakte. Lassen Sie die Datei weg, oder lassen Sie die aktenführende Person die Akte ändern und den Fall erneut versiegeln.</translation>
    </message>
    <message>
        <source>its list of proofs is damaged</source>
        <translation>die Liste der Belege ist beschädigt</translation>
    </message>
    <message>
        <source>a proof does not lead to the original</source>
        <translation>ein Beleg führt nicht zum Original</translation>
    </message>
    <message>
        <source>a file is not as the original has it</source>
        <translation>eine Datei ist nicht so, wie das Original sie enthält</translation>
    </message>
    <message>
        <source>a file has no proof</source>
        <translation>eine Datei hat keinen Beleg</translation>
    </message>
    <message>
        <source>disclosed and withheld files are not all the files there were</source>
        <translation>offengelegte und zurückgehaltene Dateien sind nicht alle Dateien, die es gab</translation>
    </message>
    <message>
        <source>it names too many files</source>
        <translation>nennt zu viele Dateien</translation>
    </message>
    <message>
        <source>the original&apos;s signature does not belong to it</source>
        <translation>die Signatur des Originals gehört nicht dazu</translation>
    </message>
    <message>
        <source>A file with this name is already there</source>
        <translation>Eine Datei mit diesem Namen ist bereits vorhanden</translation>
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name: {path}</source>
        <translation>Keine vorhandene Datei wird je ersetzt. Wählen Sie einen anderen Namen: {path}</translation>
    </message>
    <message>
        <source>An unfinished package lies there</source>
        <translation>Dort liegt ein unfertiges Paket</translation>
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name: {path}</source>
        <translation>Starten Sie CaseVault erneut (auf der Befehlszeile: casevault doctor), um zu sehen, was unterbrochen wurde, oder wählen Sie einen anderen Namen: {path}</translation>
    </message>
    <message>
        <source>The folder for the package is not there</source>
        <translation>Der Ordner für das Paket ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder: {path}</source>
        <translation>Schließen Sie das Laufwerk an, oder wählen Sie einen anderen Ordner: {path}</translation>
    </message>
    <message>
        <source>You may not write in that folder</source>
        <translation>Sie dürfen in diesem Ordner nicht schreiben</translation>
    </message>
    <message>
        <source>Choose a folder you may write to: {path}</source>
        <translation>Wählen Sie einen Ordner, in dem Sie schreiben dürfen: {path}</translation>
    </message>
    <message>
        <source>The package would lie among the files being sealed</source>
        <translation>Das Paket läge unter den Dateien, die versiegelt werden</translation>
    </message>
    <message>
        <source>Choose a place outside of {source}</source>
        <translation>Wählen Sie einen Ort außerhalb von {source}</translation>
    </message>
    <message>
        <source>Not enough room on the drive</source>
        <translation>Nicht genug Platz auf dem Laufwerk</translation>
    </message>
    <message>
        <source>The package needs about {needed:size}, and {free:size} are free: {path}</source>
        <translation>Das Paket braucht etwa {needed:size}, frei sind {free:size}: {path}</translation>
    </message>
    <message>
        <source>The drive cannot hold a file that large</source>
        <translation>Das Laufwerk kann keine so große Datei aufnehmen</translation>
    </message>
    <message>
        <source>The package needs about {needed:size}; the format of this drive allows {limit:size} for one file. Let it be split into parts[[ (about {volumes})]], or choose another drive.</source>
        <translation>Das Paket braucht etwa {needed:size}; das Format dieses Laufwerks erlaubt {limit:size} für eine Datei. Lassen Sie es in Teilbände aufteilen[[ (etwa {volumes})]], oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The package would have too many parts</source>
        <translation>Das Paket hätte zu viele Teilbände</translation>
    </message>
    <message>
        <source>In parts of {size:size} there would be about {volumes}, and {limit} are the most. Choose larger parts.</source>
        <translation>Bei Teilbänden von {size:size} wären es etwa {volumes}, höchstens {limit} sind möglich. Wählen Sie größere Teilbände.</translation>
    </message>
    <message>
        <source>The package will be in parts</source>
        <translation>Das Paket wird aus Teilbänden bestehen</translation>
    </message>
    <message>
        <source>Each is a file of at most {size:size}; there will be about {volumes}. Keep all of them together: the package opens by any of them, if every one is there.</source>
        <translation>Jeder ist eine Datei von höchstens {size:size}; es werden etwa {volumes} sein. Bewahren Sie alle zusammen auf: Das Paket öffnet sich über jeden von ihnen, wenn alle da sind.</translation>
    </message>
    <message>
        <source>Something you chose cannot be read</source>
        <translation>Etwas Ausgewähltes ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read it, or take it off the list.</source>
        <translation>Prüfen Sie, ob das Laufwerk angeschlossen ist und Sie es lesen dürfen, oder nehmen Sie es von der Liste.</translation>
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose</source>
        <translation>Ihr CaseVault-Profil liegt unter dem Ausgewählten</translation>
    </message>
    <message>
        <source>It holds the secret keys of your custody log, which whoever opens the package would have. Choose the files and folders beside it: {path}</source>
        <translation>Es enthält die geheimen Schlüssel Ihres Nachweisprotokolls, und wer das Paket öffnet, hätte sie. Wählen Sie die Dateien und Ordner daneben: {path}</translation>
    </message>
    <message>
        <source>There is nothing to seal</source>
        <translation>Es gibt nichts zu versiegeln</translation>
    </message>
    <message>
        <source>Add at least one file. Folders without files cannot be sealed alone.</source>
        <translation>Fügen Sie mindestens eine Datei hinzu. Ordner ohne Dateien können nicht allein versiegelt werden.</translation>
    </message>
    <message>
        <source>A file with the name of the key file is already there</source>
        <translation>Eine Datei mit dem Namen der Schlüsseldatei ist bereits vorhanden</translation>
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name for the key: {path}</source>
        <translation>Keine vorhandene Datei wird je ersetzt. Wählen Sie einen anderen Namen für den Schlüssel: {path}</translation>
    </message>
    <message>
        <source>The key would lie among the files being sealed</source>
        <translation>Der Schlüssel läge unter den Dateien, die versiegelt werden</translation>
    </message>
    <message>
        <source>Choose a place for the key outside of {source}</source>
        <translation>Wählen Sie für den Schlüssel einen Ort außerhalb von {source}</translation>
    </message>
    <message>
        <source>The folder for the key cannot be used</source>
        <translation>Der Ordner für den Schlüssel kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>It is not there, or you may not write in it: {path}</source>
        <translation>Er ist nicht vorhanden, oder Sie dürfen darin nicht schreiben: {path}</translation>
    </message>
    <message>
        <source>Some files cannot be read: {count}</source>
        <translation>Nicht lesbare Dateien: {count}</translation>
    </message>
    <message>
        <source>They would be missing from the package. Each is named in its list of exceptions.</source>
        <translation>Sie würden im Paket fehlen. Jede wird in seiner Liste der Ausnahmen genannt.</translation>
    </message>
    <message>
        <source>Links and special files: {count}</source>
        <translation>Verknüpfungen und Sonderdateien: {count}</translation>
    </message>
    <message>
        <source>A link is recorded with the place it points to; what lies there is not sealed. Devices and the like cannot be sealed.</source>
        <translation>Eine Verknüpfung wird mit dem Ort vermerkt, auf den sie zeigt; was dort liegt, wird nicht versiegelt. Geräte und dergleichen können nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>Files that moved or changed just now: {count}</source>
        <translation>Soeben verschobene oder geänderte Dateien: {count}</translation>
    </message>
    <message>
        <source>Something is still working on them. Stop it if you can, then check again.</source>
        <translation>Etwas arbeitet noch daran. Halten Sie es an, wenn Sie können, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Files whose names cannot stand side by side: {count}</source>
        <translation>Dateien, deren Namen nicht nebeneinander bestehen können: {count}</translation>
    </message>
    <message>
        <source>They cannot both be sealed as they are. Those left out are named in the list of exceptions.</source>
        <translation>Sie können nicht beide versiegelt werden, wie sie sind. Die ausgelassenen werden in der Liste der Ausnahmen genannt.</translation>
    </message>
    <message>
        <source>Files changed in the last two minutes: {count}</source>
        <translation>In den letzten zwei Minuten geänderte Dateien: {count}</translation>
    </message>
    <message>
        <source>They may still be written to. Wait or stop the program that writes them, then check again.</source>
        <translation>Möglicherweise wird noch in sie geschrieben. Warten Sie, oder halten Sie das schreibende Programm an, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The key would lie on the same drive as the package</source>
        <translation>Der Schlüssel läge auf demselben Laufwerk wie das Paket</translation>
    </message>
    <message>
        <source>Whoever loses or steals the drive would lose both together. Choose another drive for the key: {path}</source>
        <translation>Wer das Laufwerk verliert, verliert beide zusammen, und wer es stiehlt, hat beide. Wählen Sie für den Schlüssel ein anderes Laufwerk: {path}</translation>
    </message>
    <message>
        <source>People whose fingerprint was not compared: {count}</source>
        <translation>Personen, deren Fingerabdruck nicht verglichen wurde: {count}</translation>
    </message>
    <message>
        <source>Nothing shows yet that these keys are theirs. Compare the words with them by voice or in person first: {names}</source>
        <translation>Noch zeigt nichts, dass diese Schlüssel ihnen gehören. Vergleichen Sie die Wörter zuerst am Telefon oder persönlich: {names}</translation>
    </message>
    <message>
        <source>Keys that later computers may break: {count}</source>
        <translation>Schlüssel, die spätere Computer brechen können: {count}</translation>
    </message>
    <message>
        <source>A package is as safe as the weakest way into it. Whoever keeps a copy until there are quantum computers opens it with these: {names}</source>
        <translation>Ein Paket ist so sicher wie der schwächste Weg hinein. Wer eine Kopie aufbewahrt, bis es Quantencomputer gibt, öffnet es mit diesen: {names}</translation>
    </message>
    <message>
        <source>The package would be written over the network</source>
        <translation>Das Paket würde über das Netzwerk geschrieben</translation>
    </message>
    <message>
        <source>That is slower, and the drive may vanish half-way. Nothing half-written would count as finished: {path}</source>
        <translation>Das ist langsamer, und das Laufwerk kann mittendrin verschwinden. Nichts halb Geschriebenes würde als fertig gelten: {path}</translation>
    </message>
    <message>
        <source>Something was chosen twice: {count}</source>
        <translation>Doppelt Ausgewähltes: {count}</translation>
    </message>
    <message>
        <source>It lies in a folder that is sealed anyway, so it goes into the package once.</source>
        <translation>Es liegt in einem Ordner, der ohnehin versiegelt wird, und kommt deshalb nur einmal in das Paket.</translation>
    </message>
    <message>
        <source>Names that cannot be kept letter by letter: {count}</source>
        <translation>Namen, die sich nicht buchstabengetreu erhalten lassen: {count}</translation>
    </message>
    <message>
        <source>The package gives them safe names and keeps the original names beside them.</source>
        <translation>Das Paket gibt ihnen sichere Namen und bewahrt die ursprünglichen daneben auf.</translation>
    </message>
    <message>
        <source>Names that some systems do not allow: {count}</source>
        <translation>Namen, die manche Systeme nicht erlauben: {count}</translation>
    </message>
    <message>
        <source>The package keeps them as they are. When taken out, such files may get a safe name.</source>
        <translation>Das Paket bewahrt sie, wie sie sind. Bei der Entnahme können solche Dateien einen sicheren Namen erhalten.</translation>
    </message>
    <message>
        <source>Very long paths: {count}</source>
        <translation>Sehr lange Pfade: {count}</translation>
    </message>
    <message>
        <source>The package keeps them whole. Some programs and systems cannot open such files once they are taken out; a folder near the top of a drive helps.</source>
        <translation>Das Paket bewahrt sie vollständig. Manche Programme und Systeme können solche Dateien nach der Entnahme nicht öffnen; ein Ordner weit oben auf einem Laufwerk hilft.</translation>
    </message>
    <message>
        <source>Files with large empty stretches: {count}</source>
        <translation>Dateien mit großen leeren Bereichen: {count}</translation>
    </message>
    <message>
        <source>They hold {bytes:size} and take {stored:size} on the drive. The package holds them in full.</source>
        <translation>Sie umfassen {bytes:size} und belegen auf dem Laufwerk {stored:size}. Das Paket enthält sie in voller Größe.</translation>
    </message>
    <message>
        <source>Large files that seem to hold zeros alone: {count}</source>
        <translation>Große Dateien, die nur Nullen zu enthalten scheinen: {count}</translation>
    </message>
    <message>
        <source>In four places each, nothing but zeros ({bytes:size} in all). A copy that failed looks like this, and so does a wiped or unused drive. They are sealed as they are.</source>
        <translation>An je vier Stellen nichts als Nullen (insgesamt {bytes:size}). So sieht eine misslungene Kopie aus, ebenso ein gelöschtes oder unbenutztes Laufwerk. Sie werden versiegelt, wie sie sind.</translation>
    </message>
    <message>
        <source>Large files that may be encrypted: {count}</source>
        <translation>Große, möglicherweise verschlüsselte Dateien: {count}</translation>
    </message>
    <message>
        <source>In four places each, bytes without any pattern, and no known beginning ({bytes:size} in all). Encrypted containers look like this, and so do some compressed files. They are sealed as they are; their own passwords are needed to read them.</source>
        <translation>An je vier Stellen Bytes ohne jedes Muster und kein bekannter Anfang (insgesamt {bytes:size}). So sehen verschlüsselte Container aus, ebenso manche komprimierte Dateien. Sie werden versiegelt, wie sie sind; zum Lesen braucht man ihre eigenen Passwörter.</translation>
    </message>
    <message>
        <source>Disk images (E01, Ex01): {count}</source>
        <translation>Datenträgerabbilder (E01, Ex01): {count}</translation>
    </message>
    <message>
        <source>While they are sealed, the medium in each is hashed again and compared with the hashes in it, if libewf-python is installed (the extra “ewf”).</source>
        <translation>Beim Versiegeln wird der Hashwert des Datenträgers in jedem Abbild neu gebildet und mit den Hashwerten darin verglichen, wenn libewf-python installiert ist (das Extra „ewf“).</translation>
    </message>
    <message>
        <source>Images that are kept whole and not read: {count}</source>
        <translation>Abbilder, die als Ganzes aufbewahrt und nicht gelesen werden: {count}</translation>
    </message>
    <message>
        <source>L01, Lx01, AFF and AFF4 are sealed as the files they are. The hashes in them are not compared: verify them with the program that made them.</source>
        <translation>L01, Lx01, AFF und AFF4 werden als die Dateien versiegelt, die sie sind. Die Hashwerte in ihnen werden nicht verglichen: Prüfen Sie sie mit dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>Empty files: {count}</source>
        <translation>Leere Dateien: {count}</translation>
    </message>
    <message>
        <source>They are sealed like all others.</source>
        <translation>Sie werden wie alle anderen versiegelt.</translation>
    </message>
    <message>
        <source>Empty folders: {count}</source>
        <translation>Leere Ordner: {count}</translation>
    </message>
    <message>
        <source>Very many files: {files}</source>
        <translation>Sehr viele Dateien: {files}</translation>
    </message>
    <message>
        <source>This takes a little longer. You can stop at any moment.</source>
        <translation>Das dauert etwas länger. Sie können jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Files with a date in the future: {count}</source>
        <translation>Dateien mit einem Datum in der Zukunft: {count}</translation>
    </message>
    <message>
        <source>A clock was wrong somewhere. The dates are kept as they are.</source>
        <translation>Irgendwo ging eine Uhr falsch. Die Daten werden beibehalten, wie sie sind.</translation>
    </message>
    <message>
        <source>Files with more than one name: {count}</source>
        <translation>Dateien mit mehr als einem Namen: {count}</translation>
    </message>
    <message>
        <source>Each name is sealed as a file of its own.</source>
        <translation>Jeder Name wird als eigene Datei versiegelt.</translation>
    </message>
    <message>
        <source>Some folders lie on other drives</source>
        <translation>Manche Ordner liegen auf anderen Laufwerken</translation>
    </message>
    <message>
        <source>They are sealed too, because they stand inside what you chose.</source>
        <translation>Sie werden mitversiegelt, weil sie innerhalb des Ausgewählten stehen.</translation>
    </message>
    <message>
        <source>Encrypted exports of the earlier system: {count}</source>
        <translation>Verschlüsselte Exporte des früheren Systems: {count}</translation>
    </message>
    <message>
        <source>They would be sealed as they are, closed as before, perhaps with their key inside. Migrating opens them and seals what is in them as well (on the command line: casevault migrate).</source>
        <translation>Sie würden versiegelt, wie sie sind, verschlossen wie zuvor, vielleicht mit ihrem Schlüssel darin. Beim Migrieren werden sie geöffnet, und auch ihr Inhalt wird versiegelt (auf der Befehlszeile: casevault migrate).</translation>
    </message>
    <message>
        <source>Archives sealed by their contents: {count}</source>
        <translation>Archive, deren Inhalt versiegelt wird: {count}</translation>
    </message>
    <message>
        <source>Each becomes a folder of its name. The archive itself is not packed; its SHA-256 stands in the case record.</source>
        <translation>Jedes wird zu einem Ordner seines Namens. Das Archiv selbst wird nicht gepackt; sein SHA-256 steht in der Fallakte.</translation>
    </message>
    <message>
        <source>Phone reports kept whole: {count}</source>
        <translation>Vollständig belassene Telefonberichte: {count}</translation>
    </message>
    <message>
        <source>They are one exhibit each, and are sealed as the files they are.</source>
        <translation>Jeder gilt als ein Asservat; seine Dateien werden versiegelt, wie sie sind.</translation>
    </message>
    <message>
        <source>Treat what is in the old export as disclosed</source>
        <translation>Behandeln Sie den Inhalt des alten Exports als offengelegt</translation>
    </message>
    <message>
        <source>It came with its key, or was never encrypted: whoever saw that file has its contents. Sealing protects them from now on, not before: {name}</source>
        <translation>Er kam mit seinem Schlüssel oder war nie verschlüsselt: Wer diese Datei gesehen hat, hat ihren Inhalt. Die Versiegelung schützt ihn von jetzt an, nicht für die Zeit davor: {name}</translation>
    </message>
    <message>
        <source>An old export, opened with a key given apart from it</source>
        <translation>Ein alter Export, geöffnet mit einem getrennt davon übergebenen Schlüssel</translation>
    </message>
    <message>
        <source>The earlier system delivered key and data in one reply. Treat the contents as disclosed unless you know that nobody else had both: {name}</source>
        <translation>Das frühere System lieferte Schlüssel und Daten in einer Antwort. Behandeln Sie den Inhalt als offengelegt, sofern Sie nicht wissen, dass niemand sonst beides hatte: {name}</translation>
    </message>
    <message>
        <source>Packages were only read; none was changed.</source>
        <translation>Pakete wurden nur gelesen; keines wurde geändert.</translation>
    </message>
    <message>
        <source>What was not checked yet is not said to be whole. The report keeps what was.</source>
        <translation>Über noch nicht Geprüftes wird nicht gesagt, es sei unversehrt. Der Bericht bewahrt, was geprüft wurde.</translation>
    </message>
    <message>
        <source>The packages could not be checked.</source>
        <translation>Die Pakete konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Try again: the check goes on where it stopped.</source>
        <translation>Versuchen Sie es erneut: Die Prüfung macht dort weiter, wo sie aufhörte.</translation>
    </message>
    <message>
        <source>This report of earlier checks cannot be added to[[: {problem}]][[, in line {line}]].</source>
        <translation>Dieser Bericht über frühere Prüfungen lässt sich nicht fortschreiben[[: {problem}]][[, in Zeile {line}]].</translation>
    </message>
    <message>
        <source>The file was not changed[[: {path}]]</source>
        <translation>Die Datei wurde nicht geändert[[: {path}]]</translation>
    </message>
    <message>
        <source>No package was checked.</source>
        <translation>Es wurde kein Paket geprüft.</translation>
    </message>
    <message>
        <source>Name the report that belongs to this place, or a new file. What was known from the old one is then known no longer.</source>
        <translation>Geben Sie den Bericht an, der zu diesem Ort gehört, oder eine neue Datei. Was aus dem alten bekannt war, ist dann nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The place with the packages cannot be read[[: {problem}]][[ ({path})]].</source>
        <translation>Der Ort mit den Paketen ist nicht lesbar[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>Check the name, that the drive or the network is connected, and that you may read it.</source>
        <translation>Prüfen Sie den Namen, ob das Laufwerk oder Netzwerk verbunden ist und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>A library that this needs is not installed[[: {name}]].</source>
        <translation>Eine hierfür nötige Bibliothek ist nicht installiert[[: {name}]].</translation>
    </message>
    <message>
        <source>Have CaseVault installed with it[[: {extra}]]</source>
        <translation>Lassen Sie CaseVault damit installieren[[: {extra}]]</translation>
    </message>
    <message>
        <source>The processes or machines that check packages were lost[[: {path}]]</source>
        <translation>Die Prozesse oder Rechner, die Pakete prüfen, gingen verloren[[: {path}]]</translation>
    </message>
    <message>
        <source>See that they run and have the same CaseVault, then try again: the check goes on where it stopped.</source>
        <translation>Sorgen Sie dafür, dass sie laufen und dasselbe CaseVault haben, und versuchen Sie es erneut: Die Prüfung macht dort weiter, wo sie aufhörte.</translation>
    </message>
    <message>
        <source>it is none, or is damaged</source>
        <translation>es ist keiner, oder er ist beschädigt</translation>
    </message>
    <message>
        <source>a newer CaseVault made it</source>
        <translation>von einem neueren CaseVault erstellt</translation>
    </message>
    <message>
        <source>it is about another place</source>
        <translation>betrifft einen anderen Ort</translation>
    </message>
    <message>
        <source>you have no right to read it</source>
        <translation>Sie haben kein Leserecht</translation>
    </message>
    <message>
        <source>this kind of store is not known, or its library is not installed</source>
        <translation>diese Art von Speicher ist nicht bekannt, oder die Bibliothek dafür ist nicht installiert</translation>
    </message>
    <message>
        <source>it does not answer as it should</source>
        <translation>keine ordnungsgemäße Antwort</translation>
    </message>
    <message>
        <source>The package and its contents were not changed.</source>
        <translation>Das Paket und sein Inhalt wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The package was not opened.</source>
        <translation>Das Paket wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The package was not changed. Other copies of its key are as they were.</source>
        <translation>Das Paket wurde nicht geändert. Andere Kopien seines Schlüssels sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The key was not read from or kept in the keyring.</source>
        <translation>Der Schlüssel wurde im Schlüsselbund weder gelesen noch aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep the key in another way: copy it, print it, or save it on another medium.</source>
        <translation>Bewahren Sie den Schlüssel auf andere Weise auf: Kopieren Sie ihn, drucken Sie ihn, oder speichern Sie ihn auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>Der Schlüssel konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Try again, or use another key that this package accepts.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie einen anderen Schlüssel, den dieses Paket annimmt.</translation>
    </message>
    <message>
        <source>The key was not typed correctly.</source>
        <translation>Der Schlüssel wurde nicht richtig eingegeben.</translation>
    </message>
    <message>
        <source>The key was not tried, and nothing in it was guessed.</source>
        <translation>Der Schlüssel wurde nicht versucht, und nichts darin wurde erraten.</translation>
    </message>
    <message>
        <source>Look at [[character {position:ordinal} (in group {position:group}) of ]]the key[[: {problem}]].</source>
        <translation>Sehen Sie sich den Schlüssel an[[, vor allem Zeichen {position:ordinal} (in Gruppe {position:group})]][[: {problem}]].</translation>
    </message>
    <message>
        <source>This key is well written but belongs to another package.</source>
        <translation>Dieser Schlüssel ist richtig geschrieben, gehört aber zu einem anderen Paket.</translation>
    </message>
    <message>
        <source>Nothing was decrypted.</source>
        <translation>Nichts wurde entschlüsselt.</translation>
    </message>
    <message>
        <source>[[The fingerprint of this key is {fingerprint:fingerprint}. ]][[It belongs to package {known_package}. ]]Compare fingerprints on the key card or the receipt, and look for the key of this package.</source>
        <translation>[[Der Fingerabdruck dieses Schlüssels ist {fingerprint:fingerprint}. ]][[Er gehört zu Paket {known_package}. ]]Vergleichen Sie die Fingerabdrücke auf der Schlüsselkarte oder der Quittung, und suchen Sie den Schlüssel dieses Pakets.</translation>
    </message>
    <message>
        <source>This passphrase does not open the package.</source>
        <translation>Diese Passphrase öffnet das Paket nicht.</translation>
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout. If the package has another key, use that one.</source>
        <translation>Tippen Sie sie erneut. Achten Sie auf Großbuchstaben, Leerzeichen und die Tastaturbelegung. Hat das Paket einen anderen Schlüssel, verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>This package cannot be opened in this way.</source>
        <translation>Dieses Paket lässt sich auf diesem Weg nicht öffnen.</translation>
    </message>
    <message>
        <source>[[You offered: {wanted}. This package opens with: {offered}. ]]Use a key or passphrase that this package accepts.</source>
        <translation>[[Ihre Angabe: {wanted}. Wege zum Öffnen dieses Pakets: {offered}. ]]Verwenden Sie einen Schlüssel oder eine Passphrase, die dieses Paket annimmt.</translation>
    </message>
    <message>
        <source>The key would lie on the same medium as the package it opens.</source>
        <translation>Der Schlüssel läge auf demselben Datenträger wie das Paket, das er öffnet.</translation>
    </message>
    <message>
        <source>The key was not saved[[ to {path}]]</source>
        <translation>Der Schlüssel wurde nicht gespeichert[[: {path}]]</translation>
    </message>
    <message>
        <source>Choose another drive for the key. Whoever loses or steals the medium must not hold both.</source>
        <translation>Wählen Sie für den Schlüssel ein anderes Laufwerk. Wer den Datenträger findet oder stiehlt, darf nicht beides haben.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that the key of this package is kept.</source>
        <translation>Noch hat niemand nachgewiesen, dass der Schlüssel dieses Pakets aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The package is whole on the drive, and your original files are unchanged.</source>
        <translation>Das Paket liegt vollständig auf dem Laufwerk, und Ihre Originaldateien sind unverändert.</translation>
    </message>
    <message>
        <source>The package keeps its unfinished name until its key is in safe hands.</source>
        <translation>Das Paket behält seinen unfertigen Namen, bis sein Schlüssel in sicheren Händen ist.</translation>
    </message>
    <message>
        <source>Copy, print or store the key, then confirm it. Without its key, nobody can open the package, not even we.</source>
        <translation>Kopieren, drucken oder speichern Sie den Schlüssel, und bestätigen Sie es dann. Ohne seinen Schlüssel kann niemand das Paket öffnen, auch wir nicht.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used[[: {problem}]].</source>
        <translation>Diese Passphrase kann nicht verwendet werden[[: {problem}]].</translation>
    </message>
    <message>
        <source>The passphrase was not set or tried.</source>
        <translation>Die Passphrase wurde weder gesetzt noch versucht.</translation>
    </message>
    <message>
        <source>Choose several words that you can remember and others cannot guess.</source>
        <translation>Wählen Sie mehrere Wörter, die Sie sich merken und andere nicht erraten können.</translation>
    </message>
    <message>
        <source>No key or passphrase could be read from this file[[: {problem}]].</source>
        <translation>Aus dieser Datei ließ sich kein Schlüssel und keine Passphrase lesen[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was sealed or opened.</source>
        <translation>Nichts wurde versiegelt oder geöffnet.</translation>
    </message>
    <message>
        <source>Check the file, or give it in another way[[: {path}]]</source>
        <translation>Prüfen Sie die Datei, oder geben Sie ihren Inhalt auf andere Weise an[[: {path}]]</translation>
    </message>
    <message>
        <source>This package was not sealed for this key[[: {name}]].</source>
        <translation>Dieses Paket wurde nicht für diesen Schlüssel versiegelt[[: {name}]].</translation>
    </message>
    <message>
        <source>Try another way to open it, or ask the sender for whom it was sealed.</source>
        <translation>Versuchen Sie einen anderen Weg, es zu öffnen, oder fragen Sie die absendende Stelle, für wen es versiegelt wurde.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not do what was asked.</source>
        <translation>Der Schlüsselbund dieses Computers tat nicht, was verlangt wurde.</translation>
    </message>
    <message>
        <source>This computer has no keyring that CaseVault can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den CaseVault benutzen kann.</translation>
    </message>
    <message>
        <source>That is normal on a computer without a network. Copy the key, print it, or save it on another medium.</source>
        <translation>Das ist bei einem Computer ohne Netzwerk üblich. Kopieren Sie den Schlüssel, drucken Sie ihn, oder speichern Sie ihn auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your system, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund Ihres Systems, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow CaseVault to use the keyring when your system asks, then try again.</source>
        <translation>Erlauben Sie CaseVault die Benutzung des Schlüsselbunds, wenn Ihr System fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring cannot hold an entry of this size.</source>
        <translation>Der Schlüsselbund kann keinen Eintrag dieser Größe aufnehmen.</translation>
    </message>
    <message>
        <source>The keyring said it kept the key, but it did not give it back.</source>
        <translation>Der Schlüsselbund meldete, er habe den Schlüssel aufbewahrt, gab ihn aber nicht zurück.</translation>
    </message>
    <message>
        <source>The key does not count as kept in the keyring.</source>
        <translation>Der Schlüssel gilt nicht als im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The keyring gave no answer[[ within {seconds} seconds]].</source>
        <translation>Der Schlüsselbund gab keine Antwort[[ binnen {seconds} Sekunden]].</translation>
    </message>
    <message>
        <source>Look for a window of your system that waits for your permission. Then try again, or keep the key in another way.</source>
        <translation>Suchen Sie ein Fenster Ihres Systems, das auf Ihre Erlaubnis wartet. Versuchen Sie es dann erneut, oder bewahren Sie den Schlüssel auf andere Weise auf.</translation>
    </message>
    <message>
        <source>The keyring works, but holds no key for this package.</source>
        <translation>Der Schlüsselbund funktioniert, enthält aber keinen Schlüssel für dieses Paket.</translation>
    </message>
    <message>
        <source>Type the key, or open the package on the computer where its key was stored.</source>
        <translation>Tippen Sie den Schlüssel, oder öffnen Sie das Paket auf dem Computer, auf dem sein Schlüssel gespeichert wurde.</translation>
    </message>
    <message>
        <source>a key begins with cvkey1</source>
        <translation>ein Schlüssel beginnt mit cvkey1</translation>
    </message>
    <message>
        <source>this character never stands in a key</source>
        <translation>dieses Zeichen kommt in keinem Schlüssel vor</translation>
    </message>
    <message>
        <source>large and small letters are mixed</source>
        <translation>Groß- und Kleinbuchstaben sind gemischt</translation>
    </message>
    <message>
        <source>the key is too short or too long</source>
        <translation>der Schlüssel ist zu kurz oder zu lang</translation>
    </message>
    <message>
        <source>the check at the end does not agree, so a character is wrong</source>
        <translation>die Prüfung am Ende geht nicht auf, also ist ein Zeichen falsch</translation>
    </message>
    <message>
        <source>the end of the key is wrong</source>
        <translation>das Ende des Schlüssels ist falsch</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it holds characters that do not print</source>
        <translation>enthält nicht druckbare Zeichen</translation>
    </message>
    <message>
        <source>it is not plain text</source>
        <translation>kein reiner Text</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht vorhanden</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>Sie dürfen die Datei nicht lesen</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>dies ist ein Ordner</translation>
    </message>
    <message>
        <source>the file is too large for a key</source>
        <translation>die Datei ist für einen Schlüssel zu groß</translation>
    </message>
    <message>
        <source>the file is not plain text</source>
        <translation>die Datei ist kein reiner Text</translation>
    </message>
    <message>
        <source>the drive could not read the file</source>
        <translation>das Laufwerk konnte die Datei nicht lesen</translation>
    </message>
    <message>
        <source>The old export was not changed. Nothing of it was written anywhere.</source>
        <translation>Der alte Export wurde nicht geändert. Nichts davon wurde irgendwohin geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made.</source>
        <translation>Nichts wurde entschlüsselt, und es wurde kein Paket erstellt.</translation>
    </message>
    <message>
        <source>This is no export of the earlier system[[: {path}]]</source>
        <translation>Dies ist kein Export des früheren Systems[[: {path}]]</translation>
    </message>
    <message>
        <source>An old export is one of four: the reply of the earlier system (JSON with “encrypted_data”), its data as hexadecimal text, a Fernet token, or a database case_….db. Anything else is sealed as it is: casevault seal.</source>
        <translation>Ein alter Export ist eines von vieren: die Antwort des früheren Systems (JSON mit „encrypted_data“), seine Daten als hexadezimaler Text, ein Fernet-Token oder eine Datenbank case_….db. Alles andere wird versiegelt, wie es ist: casevault seal.</translation>
    </message>
    <message>
        <source>This old export came without its key[[: {path}]]</source>
        <translation>Dieser alte Export kam ohne seinen Schlüssel[[: {path}]]</translation>
    </message>
    <message>
        <source>Give the key that the earlier system showed or delivered with it (on the command line: --legacy-key-file F). Without that key nobody can open it; you can still seal it as it is.</source>
        <translation>Geben Sie den Schlüssel an, den das frühere System dazu zeigte oder lieferte (auf der Befehlszeile: --legacy-key-file F). Ohne diesen Schlüssel kann niemand ihn öffnen; versiegeln können Sie ihn trotzdem, wie er ist.</translation>
    </message>
    <message>
        <source>What was given as the key of the old export is no such key.</source>
        <translation>Was als Schlüssel des alten Exports angegeben wurde, ist kein solcher Schlüssel.</translation>
    </message>
    <message>
        <source>Such a key has 44 characters and ends with “=” (or it is written as 64 or 88 hexadecimal digits). Copy it whole, without quotation marks[[: {path}]]</source>
        <translation>Ein solcher Schlüssel hat 44 Zeichen und endet mit „=“ (oder er ist mit 64 oder 88 hexadezimalen Ziffern geschrieben). Kopieren Sie ihn vollständig, ohne Anführungszeichen[[: {path}]]</translation>
    </message>
    <message>
        <source>This old export does not open with this key[[: {path}]]</source>
        <translation>Dieser alte Export öffnet sich nicht mit diesem Schlüssel[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made. Either the key belongs to another export, or this one was altered: its format cannot tell which.</source>
        <translation>Nichts wurde entschlüsselt, und es wurde kein Paket erstellt. Entweder gehört der Schlüssel zu einem anderen Export, oder dieser wurde verändert: Sein Format lässt nicht erkennen, was zutrifft.</translation>
    </message>
    <message>
        <source>Try the key of each export delivered at that time. If none opens it, get another copy of the export, and treat this one as altered.</source>
        <translation>Versuchen Sie den Schlüssel jedes damals gelieferten Exports. Öffnet ihn keiner, beschaffen Sie eine andere Kopie des Exports, und behandeln Sie diesen als verändert.</translation>
    </message>
    <message>
        <source>This old export is not whole[[: {problem}]][[ ({path})]].</source>
        <translation>Dieser alte Export ist nicht vollständig[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>No package was made of it.</source>
        <translation>Daraus wurde kein Paket erstellt.</translation>
    </message>
    <message>
        <source>Get another copy of it. What cannot be had again can be sealed as it is: casevault seal.</source>
        <translation>Beschaffen Sie eine andere Kopie davon. Was nicht noch einmal zu bekommen ist, kann versiegelt werden, wie es ist: casevault seal.</translation>
    </message>
    <message>
        <source>This old export is too large to be opened[[: {path}]]</source>
        <translation>Dieser alte Export ist zu groß, um geöffnet zu werden[[: {path}]]</translation>
    </message>
    <message>
        <source>Its format can only be checked whole, in memory[[; {limit:size} are the most that is read, and this is {size:size}]]. Seal it as it is, and keep its key apart from it.</source>
        <translation>Sein Format lässt sich nur als Ganzes im Arbeitsspeicher prüfen[[; höchstens {limit:size} werden gelesen, und dies sind {size:size}]]. Versiegeln Sie ihn, wie er ist, und verwahren Sie seinen Schlüssel getrennt davon.</translation>
    </message>
    <message>
        <source>This archive is not safe to unpack[[: {problem}]][[ ({path})]].</source>
        <translation>Dieses Archiv lässt sich nicht sicher entpacken[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>The archive was not changed. Nothing was taken out of it or written.</source>
        <translation>Das Archiv wurde nicht geändert. Nichts wurde daraus entnommen oder geschrieben.</translation>
    </message>
    <message>
        <source>No package was made[[; it is about “{member}”]].</source>
        <translation>Es wurde kein Paket erstellt[[; es geht um „{member}“]].</translation>
    </message>
    <message>
        <source>Seal the archive as the file it is (on the command line: without --unpack). It is then kept whole, and nothing in it can do harm.</source>
        <translation>Versiegeln Sie das Archiv als die Datei, die es ist (auf der Befehlszeile: ohne --unpack). Es bleibt dann vollständig, und nichts darin kann Schaden anrichten.</translation>
    </message>
    <message>
        <source>it is not well formed JSON</source>
        <translation>kein wohlgeformtes JSON</translation>
    </message>
    <message>
        <source>its hexadecimal text breaks off or is wrong</source>
        <translation>der hexadezimale Text bricht ab oder ist falsch</translation>
    </message>
    <message>
        <source>part of the encrypted data is missing</source>
        <translation>ein Teil der verschlüsselten Daten fehlt</translation>
    </message>
    <message>
        <source>the database in it is damaged</source>
        <translation>die Datenbank darin ist beschädigt</translation>
    </message>
    <message>
        <source>the process that read it broke off, or needed more time or memory than it is given</source>
        <translation>der lesende Prozess brach ab oder brauchte mehr Zeit oder Speicher, als ihm zusteht</translation>
    </message>
    <message>
        <source>beside it lies a journal with changes that are not in it yet; open and close it once with the program that made it</source>
        <translation>daneben liegt ein Journal mit noch nicht übernommenen Änderungen; öffnen und schließen Sie die Datenbank einmal mit dem Programm, das sie erstellt hat</translation>
    </message>
    <message>
        <source>it is no whole ZIP archive, or something stands before or after it</source>
        <translation>kein vollständiges ZIP-Archiv, oder etwas steht davor oder danach</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>das Inhaltsverzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>führt zu viele Dateien auf</translation>
    </message>
    <message>
        <source>what it holds would be too large</source>
        <translation>der Inhalt wäre zu groß</translation>
    </message>
    <message>
        <source>far more would come out of it than it could honestly hold</source>
        <translation>es käme weit mehr heraus, als redlicherweise darin sein kann</translation>
    </message>
    <message>
        <source>files in it share the same bytes</source>
        <translation>Dateien darin teilen sich dieselben Bytes</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>ein Name darin führt an einen anderen Ort</translation>
    </message>
    <message>
        <source>two things in it have one name</source>
        <translation>zwei Dinge darin haben denselben Namen</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not read here</source>
        <translation>auf eine Weise komprimiert, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>the process that read its list of contents broke off, or needed more time or memory than it is given</source>
        <translation>der Prozess, der das Inhaltsverzeichnis las, brach ab oder brauchte mehr Zeit oder Speicher, als ihm zusteht</translation>
    </message>
    <message>
        <source>its list of contents and the contents contradict each other</source>
        <translation>Inhaltsverzeichnis und Inhalt widersprechen einander</translation>
    </message>
    <message>
        <source>The package file was only read. Nothing in it was changed.</source>
        <translation>Die Paketdatei wurde nur gelesen. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>No file was taken out of the package, and nothing unverified was shown.</source>
        <translation>Keine Datei wurde aus dem Paket entnommen, und nichts Ungeprüftes wurde gezeigt.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of this copy with the one on the receipt. If they differ, ask for another copy; if they agree, note the code and tell whoever sealed it.</source>
        <translation>Vergleichen Sie den SHA-256 dieser Kopie mit dem auf der Quittung. Weichen sie ab, bitten Sie um eine andere Kopie; stimmen sie überein, notieren Sie den Code und melden Sie ihn der versiegelnden Stelle.</translation>
    </message>
    <message>
        <source>Something stopped this step.</source>
        <translation>Etwas hat diesen Schritt angehalten.</translation>
    </message>
    <message>
        <source>Your original files were not changed.</source>
        <translation>Ihre Originaldateien wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The step was not finished.</source>
        <translation>Der Schritt wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, note the code.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, notieren Sie den Code.</translation>
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation>Sie haben diesen Schritt abgebrochen.</translation>
    </message>
    <message>
        <source>Your original files were not changed, and unfinished files were removed.</source>
        <translation>Ihre Originaldateien wurden nicht geändert, und unfertige Dateien wurden gelöscht.</translation>
    </message>
    <message>
        <source>The step was not finished. The custody log says so.</source>
        <translation>Der Schritt wurde nicht beendet. Das Nachweisprotokoll hält das fest.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Beginnen Sie erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>CaseVault tested its cryptography on this machine, and it answered wrongly.</source>
        <translation>CaseVault hat seine Kryptografie auf diesem Rechner getestet, und das Ergebnis war falsch.</translation>
    </message>
    <message>
        <source>Nothing was opened, read or written.</source>
        <translation>Nichts wurde geöffnet, gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>CaseVault does no work here until the test passes.</source>
        <translation>CaseVault arbeitet hier nicht, bis der Test bestanden ist.</translation>
    </message>
    <message>
        <source>Do not use this machine or this copy of the program for evidence. Install CaseVault again, then have the machine&apos;s memory tested. `casevault doctor` repeats the test.</source>
        <translation>Verwenden Sie diesen Rechner oder diese Kopie des Programms nicht für Beweismittel. Installieren Sie CaseVault neu, und lassen Sie dann den Arbeitsspeicher des Rechners testen. `casevault doctor` wiederholt den Test.</translation>
    </message>
    <message>
        <source>This file could not be shown[[, because {problem}]].</source>
        <translation>Diese Datei konnte nicht gezeigt werden[[: {problem}]].</translation>
    </message>
    <message>
        <source>The package and the file in it are as they were. Only the process that read it was ended.</source>
        <translation>Das Paket und die Datei darin sind, wie sie waren. Nur der lesende Prozess wurde beendet.</translation>
    </message>
    <message>
        <source>No picture, table or text was made of it.</source>
        <translation>Es wurde kein Bild, keine Tabelle und kein Text daraus erstellt.</translation>
    </message>
    <message>
        <source>Look at its bytes here, or examine it elsewhere, on a machine you can spare: it may be damaged, or made to do harm.</source>
        <translation>Sehen Sie sich hier ihre Bytes an, oder untersuchen Sie sie anderswo, auf einem entbehrlichen Rechner: Sie kann beschädigt oder auf Schaden angelegt sein.</translation>
    </message>
    <message>
        <source>This package could not be used.</source>
        <translation>Dieses Paket konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This file is not a CaseVault package.</source>
        <translation>Diese Datei ist kein CaseVault-Paket.</translation>
    </message>
    <message>
        <source>The file was only read, not changed.</source>
        <translation>Die Datei wurde nur gelesen, nicht geändert.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Some drawing programs also use the ending .cvx for their own files.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben. Auch manche Zeichenprogramme verwenden die Endung .cvx für ihre Dateien.</translation>
    </message>
    <message>
        <source>This package was made by a newer CaseVault.</source>
        <translation>Dieses Paket wurde von einem neueren CaseVault erstellt.</translation>
    </message>
    <message>
        <source>It was not opened, because this version could misread it.</source>
        <translation>Es wurde nicht geöffnet, weil diese Version es falsch lesen könnte.</translation>
    </message>
    <message>
        <source>Open it with a newer version of CaseVault.</source>
        <translation>Öffnen Sie es mit einer neueren Version von CaseVault.</translation>
    </message>
    <message>
        <source>The beginning of this package is damaged.</source>
        <translation>Der Anfang dieses Pakets ist beschädigt.</translation>
    </message>
    <message>
        <source>The beginning of this package was altered after it was sealed.</source>
        <translation>Der Anfang dieses Pakets wurde nach dem Versiegeln verändert.</translation>
    </message>
    <message>
        <source>Keep this copy as it is. Ask for another copy, and compare the SHA-256 of both with the receipt.</source>
        <translation>Bewahren Sie diese Kopie auf, wie sie ist. Bitten Sie um eine andere Kopie, und vergleichen Sie den SHA-256 beider mit der Quittung.</translation>
    </message>
    <message>
        <source>The place for this key in the package holds something that does not fit.</source>
        <translation>Der Platz für diesen Schlüssel im Paket enthält etwas, das nicht passt.</translation>
    </message>
    <message>
        <source>The package may have been altered. Ask for another copy, or try another key or passphrase that this package accepts.</source>
        <translation>Das Paket kann verändert worden sein. Bitten Sie um eine andere Kopie, oder versuchen Sie einen anderen Schlüssel oder eine andere Passphrase, die dieses Paket annimmt.</translation>
    </message>
    <message>
        <source>The sealed contents do not belong to the beginning of this package.</source>
        <translation>Der versiegelte Inhalt gehört nicht zum Anfang dieses Pakets.</translation>
    </message>
    <message>
        <source>Two packages may have been mixed, or this one was altered. Keep it as it is and ask for another copy.</source>
        <translation>Zwei Pakete können vermischt worden sein, oder dieses wurde verändert. Bewahren Sie es auf, wie es ist, und bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>The end of this package is missing.</source>
        <translation>Das Ende dieses Pakets fehlt.</translation>
    </message>
    <message>
        <source>The package was not accepted as complete.</source>
        <translation>Das Paket wurde nicht als vollständig anerkannt.</translation>
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ This file has {size:size}.]] Copy it again from the original medium. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>Eine Kopie oder ein Download brach wahrscheinlich zu früh ab.[[ Diese Datei hat {size:size}.]] Kopieren Sie sie erneut vom ursprünglichen Datenträger. Ist keine vollständige Kopie mehr vorhanden, holt eine Bergung heraus, was noch unversehrt ist.</translation>
    </message>
    <message>
        <source>Nothing that opens a package is left in this file.</source>
        <translation>In dieser Datei ist nichts mehr übrig, was ein Paket öffnet.</translation>
    </message>
    <message>
        <source>Nothing could be salvaged.</source>
        <translation>Nichts konnte geborgen werden.</translation>
    </message>
    <message>
        <source>A package opens by its first bytes, or by the copy of them at its end; this file has neither. Check that you chose the right file, or look for another copy.</source>
        <translation>Ein Paket öffnet sich über seine ersten Bytes oder deren Kopie an seinem Ende; diese Datei hat keines von beiden. Prüfen Sie, ob Sie die richtige Datei gewählt haben, oder suchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>A part of the sealed contents is damaged or was altered.</source>
        <translation>Ein Teil des versiegelten Inhalts ist beschädigt oder wurde verändert.</translation>
    </message>
    <message>
        <source>The damaged part was not shown and not written anywhere.</source>
        <translation>Der beschädigte Teil wurde nicht gezeigt und nirgends geschrieben.</translation>
    </message>
    <message>
        <source>[[The damage begins at byte {offset} of the contents (block {chunk}). ]]Ask for another copy, and compare the SHA-256 with the receipt. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>[[Der Schaden beginnt bei Byte {offset} des Inhalts (Block {chunk}). ]]Bitten Sie um eine andere Kopie, und vergleichen Sie den SHA-256 mit der Quittung. Ist keine vollständige Kopie mehr vorhanden, holt eine Bergung heraus, was noch unversehrt ist.</translation>
    </message>
    <message>
        <source>The end of the sealed contents breaks a rule.</source>
        <translation>Das Ende des versiegelten Inhalts verstößt gegen eine Regel.</translation>
    </message>
    <message>
        <source>The contents of this package are not in the right order.</source>
        <translation>Der Inhalt dieses Pakets ist nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>The list of files in this package breaks a rule.</source>
        <translation>Die Dateiliste in diesem Paket verstößt gegen eine Regel.</translation>
    </message>
    <message>
        <source>A file in the package is not the file that was listed.</source>
        <translation>Eine Datei im Paket ist nicht die aufgeführte Datei.</translation>
    </message>
    <message>
        <source>One file was not accepted[[: {path}]]</source>
        <translation>Eine Datei wurde nicht anerkannt[[: {path}]]</translation>
    </message>
    <message>
        <source>The other files are judged one by one. Keep this copy, ask for another, and tell whoever sealed it.</source>
        <translation>Die anderen Dateien werden einzeln beurteilt. Bewahren Sie diese Kopie auf, bitten Sie um eine andere, und benachrichtigen Sie die versiegelnde Stelle.</translation>
    </message>
    <message>
        <source>The package holds no file with this name[[: {path}]]</source>
        <translation>Das Paket enthält keine Datei mit diesem Namen[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>Nichts wurde entnommen.</translation>
    </message>
    <message>
        <source>Choose a file from the list of the package.</source>
        <translation>Wählen Sie eine Datei aus der Liste des Pakets.</translation>
    </message>
    <message>
        <source>A part of this package has a beginning that does not hold.</source>
        <translation>Der Anfang eines Teilbands dieses Pakets ist ungültig.</translation>
    </message>
    <message>
        <source>[[{path}: {problem}. ]]Copy this part again from where it was sealed. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>[[{path}: {problem}. ]]Kopieren Sie diesen Teilband erneut von dort, wo er versiegelt wurde. Ist keine vollständige Kopie mehr vorhanden, holt eine Bergung heraus, was noch unversehrt ist.</translation>
    </message>
    <message>
        <source>A part among these is another package&apos;s[[: part {number} of {count}]].</source>
        <translation>Ein Teilband hier gehört zu einem anderen Paket[[: Teilband {number} von {count}]].</translation>
    </message>
    <message>
        <source>Put the part that belongs here into the folder[[, and take this one away: {path}]].</source>
        <translation>Legen Sie den richtigen Teilband in den Ordner[[, und nehmen Sie diesen heraus: {path}]].</translation>
    </message>
    <message>
        <source>A part of this package is there twice[[: part {number} of {count}]].</source>
        <translation>Ein Teilband dieses Pakets ist zweimal vorhanden[[: Teilband {number} von {count}]].</translation>
    </message>
    <message>
        <source>Move one of the two out of the folder[[: {path} or {other}]].[[ Missing: {numbers}.]]</source>
        <translation>Verschieben Sie einen der beiden aus dem Ordner[[: {path} oder {other}]].[[ Es fehlen: {numbers}.]]</translation>
    </message>
    <message>
        <source>Parts of this package are missing[[: {numbers}, of {count}]].</source>
        <translation>Teilbände dieses Pakets fehlen[[: {numbers}, von {count}]].</translation>
    </message>
    <message>
        <source>Copy the missing parts into the folder of the others[[: {folder}]]. Where they are lost, salvage brings out what lies in the parts that are left.</source>
        <translation>Kopieren Sie die fehlenden Teilbände in den Ordner der übrigen[[: {folder}]]. Sind sie verloren, holt eine Bergung heraus, was in den verbliebenen Teilbänden liegt.</translation>
    </message>
    <message>
        <source>A part of this package does not have its length[[: part {number} of {count}]].</source>
        <translation>Ein Teilband dieses Pakets hat nicht die richtige Länge[[: Teilband {number} von {count}]].</translation>
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ {path} has {size:size}, and should have {wanted:size}.]] Copy this part again. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>Eine Kopie oder ein Download brach wahrscheinlich zu früh ab.[[ {path} hat {size:size} und sollte {wanted:size} haben.]] Kopieren Sie diesen Teilband erneut. Ist keine vollständige Kopie mehr vorhanden, holt eine Bergung heraus, was noch unversehrt ist.</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>die ersten Bytes sind beschädigt</translation>
    </message>
    <message>
        <source>it was never finished</source>
        <translation>nie fertiggestellt</translation>
    </message>
    <message>
        <source>it does not fit the other parts</source>
        <translation>passt nicht zu den anderen Teilbänden</translation>
    </message>
    <message>
        <source>the process for it did not start</source>
        <translation>der Prozess dafür startete nicht</translation>
    </message>
    <message>
        <source>the process that read it broke off</source>
        <translation>der lesende Prozess brach ab</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>das Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>what came of reading it made no sense</source>
        <translation>das Ergebnis des Lesens ergab keinen Sinn</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>für eine Vorschau zu groß</translation>
    </message>
    <message>
        <source>No package was made.</source>
        <translation>Es wurde kein Paket erstellt.</translation>
    </message>
    <message>
        <source>Nothing was written under the final name.</source>
        <translation>Unter dem endgültigen Namen wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Your original files were not changed, and no existing file was replaced.</source>
        <translation>Ihre Originaldateien wurden nicht geändert, und keine vorhandene Datei wurde ersetzt.</translation>
    </message>
    <message>
        <source>What you chose cannot be sealed.</source>
        <translation>Das Ausgewählte kann nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>Look at the list of chosen files and folders.</source>
        <translation>Sehen Sie die Liste der ausgewählten Dateien und Ordner an.</translation>
    </message>
    <message>
        <source>This cannot be read[[, because {problem}]][[: {path}]]</source>
        <translation>Das Lesen ist nicht möglich[[ ({problem})]][[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was read from it or used in its place.</source>
        <translation>Nichts wurde daraus gelesen oder stattdessen verwendet.</translation>
    </message>
    <message>
        <source>Check the name, that the drive is connected, and that you may read it; or leave it out.</source>
        <translation>Prüfen Sie den Namen, ob das Laufwerk angeschlossen ist und ob Sie es lesen dürfen; oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>Es gibt nichts zu versiegeln.</translation>
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation>Fügen Sie mindestens eine Datei oder einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>This would lie among the files being sealed, and change them[[: {path}]]</source>
        <translation>Dies läge unter den Dateien, die versiegelt werden, und würde sie ändern[[: {path}]]</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation>Es wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Choose a place outside of [[{source}, or of all ]]the folders you seal.</source>
        <translation>Wählen Sie einen Ort außerhalb [[von {source} oder aller ]]der Ordner, die Sie versiegeln.</translation>
    </message>
    <message>
        <source>The case record needs a correction.</source>
        <translation>Die Fallakte muss berichtigt werden.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is still there.</source>
        <translation>Nichts wurde geändert; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Look at the case record again[[, at “{field}”]][[, in line {line}]][[: {problem}]].</source>
        <translation>Sehen Sie die Fallakte noch einmal an[[, bei „{field}“]][[, in Zeile {line}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose[[: {path}]]</source>
        <translation>Ihr CaseVault-Profil liegt unter dem Ausgewählten[[: {path}]]</translation>
    </message>
    <message>
        <source>No package was made: whoever opens it would hold the secret keys of your custody log.</source>
        <translation>Es wurde kein Paket erstellt: Wer es öffnet, hätte die geheimen Schlüssel Ihres Nachweisprotokolls.</translation>
    </message>
    <message>
        <source>Choose the files and folders beside it, not the folder that holds it.</source>
        <translation>Wählen Sie die Dateien und Ordner daneben, nicht den Ordner, der es enthält.</translation>
    </message>
    <message>
        <source>An original is no longer what was sealed[[: {path}]][[ ({count} of them)]]</source>
        <translation>Ein Original ist nicht mehr, was versiegelt wurde[[: {path}]][[ ({count} davon)]]</translation>
    </message>
    <message>
        <source>CaseVault only read your original files.</source>
        <translation>CaseVault hat Ihre Originaldateien nur gelesen.</translation>
    </message>
    <message>
        <source>A program is writing to it, or its drive gives other bytes each time. Stop what writes, copy failing media first, then seal again.</source>
        <translation>Ein Programm schreibt hinein, oder das Laufwerk liefert jedes Mal andere Bytes. Halten Sie das schreibende Programm an, kopieren Sie zuerst ausfallende Datenträger, und versiegeln Sie dann erneut.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Wählen Sie einen anderen Ort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A file with this name is already there.</source>
        <translation>Eine Datei mit diesem Namen ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>The existing file was not touched[[: {path}]]</source>
        <translation>Die vorhandene Datei wurde nicht angetastet[[: {path}]]</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The drive is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>[[This needs {needed:size}, and {free:size} are free. ]]Make room or choose another drive[[ than that of {path}]].</source>
        <translation>[[Gebraucht werden {needed:size}, frei sind {free:size}. ]]Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk[[ als das von {path}]].</translation>
    </message>
    <message>
        <source>You may not write in this place.</source>
        <translation>Sie dürfen an diesem Ort nicht schreiben.</translation>
    </message>
    <message>
        <source>The drive may be write-protected. Choose a folder you may write to, or ask for the right[[: {path}]]</source>
        <translation>Das Laufwerk kann schreibgeschützt sein. Wählen Sie einen Ordner, in dem Sie schreiben dürfen, oder bitten Sie um das Recht dazu[[: {path}]]</translation>
    </message>
    <message>
        <source>The folder is not there[[: {path}]]</source>
        <translation>Der Ordner ist nicht vorhanden[[: {path}]]</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder.</source>
        <translation>Schließen Sie das Laufwerk an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The drive failed while it was being written to.</source>
        <translation>Das Laufwerk fiel aus, während darauf geschrieben wurde.</translation>
    </message>
    <message>
        <source>This copy is void and must not be used[[: {path}]]</source>
        <translation>Diese Kopie ist ungültig und darf nicht verwendet werden[[: {path}]]</translation>
    </message>
    <message>
        <source>Do not trust this drive any more. Choose another drive and seal again.</source>
        <translation>Vertrauen Sie diesem Laufwerk nicht mehr. Wählen Sie ein anderes Laufwerk, und versiegeln Sie erneut.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file that large.</source>
        <translation>Dieses Laufwerk kann keine so große Datei aufnehmen.</translation>
    </message>
    <message>
        <source>[[Its format allows files of at most {limit:size}. ]]Let the package be split into parts, or choose a drive with another format.</source>
        <translation>[[Sein Format erlaubt Dateien von höchstens {limit:size}. ]]Lassen Sie das Paket in Teilbände aufteilen, oder wählen Sie ein Laufwerk mit einem anderen Format.</translation>
    </message>
    <message>
        <source>What came back from the drive is not what was written to it.</source>
        <translation>Was vom Laufwerk zurückkam, ist nicht, was darauf geschrieben wurde.</translation>
    </message>
    <message>
        <source>The package was not accepted. This copy is void[[: {path}]]</source>
        <translation>Das Paket wurde nicht anerkannt. Diese Kopie ist ungültig[[: {path}]]</translation>
    </message>
    <message>
        <source>Do not trust this drive or its cable. Seal again to another drive.</source>
        <translation>Vertrauen Sie weder diesem Laufwerk noch seinem Kabel. Versiegeln Sie erneut auf ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>An unfinished package already lies in this place.</source>
        <translation>An diesem Ort liegt bereits ein unfertiges Paket.</translation>
    </message>
    <message>
        <source>The unfinished package was not touched[[: {path}]]</source>
        <translation>Das unfertige Paket wurde nicht angetastet[[: {path}]]</translation>
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name.</source>
        <translation>Starten Sie CaseVault erneut (auf der Befehlszeile: casevault doctor), um zu sehen, was unterbrochen wurde, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The package would be split into too many parts.</source>
        <translation>Das Paket würde in zu viele Teilbände aufgeteilt.</translation>
    </message>
    <message>
        <source>Choose larger parts.[[ A package has at most {limit} of them.]][[ This would take about {volumes}.]]</source>
        <translation>Wählen Sie größere Teilbände.[[ Ein Paket hat höchstens {limit} davon.]][[ Dieses bräuchte etwa {volumes}.]]</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link (name what it points to instead)</source>
        <translation>es ist eine Verknüpfung (geben Sie stattdessen an, worauf sie zeigt)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>this must be filled in</source>
        <translation>dies muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>dies ist zu lang</translation>
    </message>
    <message>
        <source>this holds characters that do not print</source>
        <translation>dies enthält nicht druckbare Zeichen</translation>
    </message>
    <message>
        <source>this holds broken characters</source>
        <translation>dies enthält fehlerhafte Zeichen</translation>
    </message>
    <message>
        <source>this is none of the values allowed</source>
        <translation>dies ist keiner der erlaubten Werte</translation>
    </message>
    <message>
        <source>this is not a date such as 2026-03-31</source>
        <translation>dies ist kein Datum wie 2026-03-31</translation>
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation>dies endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>this number or name is used twice</source>
        <translation>diese Nummer oder dieser Name kommt zweimal vor</translation>
    </message>
    <message>
        <source>there are too many of these</source>
        <translation>davon gibt es zu viele</translation>
    </message>
    <message>
        <source>this is not a whole number in its range</source>
        <translation>dies ist keine ganze Zahl im erlaubten Bereich</translation>
    </message>
    <message>
        <source>this is not an amount such as 1204.50</source>
        <translation>dies ist kein Betrag wie 1204.50</translation>
    </message>
    <message>
        <source>this is not a hash of that kind</source>
        <translation>dies ist kein Hashwert dieser Art</translation>
    </message>
    <message>
        <source>the record follows newer rules than this program knows</source>
        <translation>die Akte folgt neueren Regeln, als dieses Programm kennt</translation>
    </message>
    <message>
        <source>the table must name its columns in the first line (amount; internal and external; or from and to) and have no more cells in any line</source>
        <translation>die Tabelle muss in der ersten Zeile ihre Spalten nennen (amount; internal und external; oder from und to) und darf in keiner Zeile mehr Zellen haben</translation>
    </message>
    <message>
        <source>this is not the kind of value expected</source>
        <translation>dies ist nicht die erwartete Art von Wert</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>the file is not well formed JSON</source>
        <translation>die Datei ist kein wohlgeformtes JSON</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>ein Name steht zweimal darin</translation>
    </message>
    <message>
        <source>Your original files were not changed. Packages can be opened and verified.</source>
        <translation>Ihre Originaldateien wurden nicht geändert. Pakete lassen sich öffnen und prüfen.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody.</source>
        <translation>Nichts wurde versiegelt, und kein Schlüssel wurde aufbewahrt, kopiert oder weitergegeben.</translation>
    </message>
    <message>
        <source>The policy of your agency stands against this.</source>
        <translation>Die Richtlinie Ihrer Dienststelle steht dem entgegen.</translation>
    </message>
    <message>
        <source>Ask whoever administers CaseVault in your agency.</source>
        <translation>Wenden Sie sich an die Person, die CaseVault in Ihrer Dienststelle verwaltet.</translation>
    </message>
    <message>
        <source>The policy file of your agency cannot be used[[: {problem}]][[, at “{rule}”]][[, in line {line}]].</source>
        <translation>Die Richtliniendatei Ihrer Dienststelle kann nicht verwendet werden[[: {problem}]][[, bei „{rule}“]][[, in Zeile {line}]].</translation>
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody: what the policy forbids is not known.</source>
        <translation>Nichts wurde versiegelt, und kein Schlüssel wurde aufbewahrt, kopiert oder weitergegeben: Was die Richtlinie verbietet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Have whoever administers CaseVault correct the file[[ {path}]], then start CaseVault again.</source>
        <translation>Lassen Sie die Person, die CaseVault verwaltet, die Datei[[ {path}]] berichtigen, und starten Sie CaseVault dann erneut.</translation>
    </message>
    <message>
        <source>The policy file is not signed as your agency demands[[: {problem}]].</source>
        <translation>Die Richtliniendatei ist nicht so signiert, wie Ihre Dienststelle es verlangt[[: {problem}]].</translation>
    </message>
    <message>
        <source>Have whoever administers CaseVault sign the file[[ {path}]] again, then start CaseVault again.</source>
        <translation>Lassen Sie die Person, die CaseVault verwaltet, die Datei[[ {path}]] neu signieren, und starten Sie CaseVault dann erneut.</translation>
    </message>
    <message>
        <source>The policy[[ “{policy}”]] of your agency stands against this[[: {problem}]].</source>
        <translation>Die Richtlinie[[ „{policy}“]] Ihrer Dienststelle steht dem entgegen[[: {problem}]].</translation>
    </message>
    <message>
        <source>It was not done; no package was made for it.</source>
        <translation>Es wurde nicht getan; dafür wurde kein Paket erstellt.</translation>
    </message>
    <message>
        <source>Do it as the policy asks: the settings show all of it, and so does `casevault policy show`.[[ Whom to ask: {contact}.]]</source>
        <translation>Gehen Sie vor, wie es die Richtlinie verlangt: Die Einstellungen zeigen sie ganz, ebenso `casevault policy show`.[[ Auskunft gibt: {contact}.]]</translation>
    </message>
    <message>
        <source>weak or better</source>
        <translation>schwach oder besser</translation>
    </message>
    <message>
        <source>fair or better</source>
        <translation>mittel oder besser</translation>
    </message>
    <message>
        <source>strong or better</source>
        <translation>stark oder besser</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>a package key</source>
        <translation>ein Paketschlüssel</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>eine Passphrase</translation>
    </message>
    <message>
        <source>a contact&apos;s identity</source>
        <translation>die Identität eines Kontakts</translation>
    </message>
    <message>
        <source>a pinned public key</source>
        <translation>ein hinterlegter öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>a key service</source>
        <translation>ein Schlüsseldienst</translation>
    </message>
    <message>
        <source>share cards</source>
        <translation>Teilkarten</translation>
    </message>
    <message>
        <source>anybody on this computer may change it</source>
        <translation>jeder an diesem Computer kann sie ändern</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>zu groß für eine Richtlinie</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is not well-formed TOML</source>
        <translation>kein wohlgeformtes TOML</translation>
    </message>
    <message>
        <source>it does not say which version it is</source>
        <translation>die Angabe der Version fehlt</translation>
    </message>
    <message>
        <source>it needs a newer CaseVault</source>
        <translation>braucht ein neueres CaseVault</translation>
    </message>
    <message>
        <source>it has a rule that is not known</source>
        <translation>enthält eine unbekannte Regel</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>etwas darin fehlt</translation>
    </message>
    <message>
        <source>a value is of another kind than its rule</source>
        <translation>ein Wert ist von anderer Art als seine Regel</translation>
    </message>
    <message>
        <source>a value is not among the possible ones</source>
        <translation>ein Wert ist nicht unter den möglichen</translation>
    </message>
    <message>
        <source>no package could obey it</source>
        <translation>kein Paket könnte sie befolgen</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>daneben liegt keine Signatur</translation>
    </message>
    <message>
        <source>what lies beside it is no signature</source>
        <translation>was daneben liegt, ist keine Signatur</translation>
    </message>
    <message>
        <source>the signature is for another file, or the file was changed</source>
        <translation>die Signatur gehört zu einer anderen Datei, oder die Datei wurde geändert</translation>
    </message>
    <message>
        <source>somebody else signed it</source>
        <translation>jemand anderes hat sie signiert</translation>
    </message>
    <message>
        <source>the signature does not hold</source>
        <translation>die Signatur ist ungültig</translation>
    </message>
    <message>
        <source>the key that signatures are checked with cannot be used</source>
        <translation>der Schlüssel zum Prüfen der Signaturen kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>the case record must say something in “{field}”</source>
        <translation>die Fallakte muss etwas in „{field}“ enthalten</translation>
    </message>
    <message>
        <source>it must open with a package key</source>
        <translation>es muss sich mit einem Paketschlüssel öffnen lassen</translation>
    </message>
    <message>
        <source>it must open with a passphrase</source>
        <translation>es muss sich mit einer Passphrase öffnen lassen</translation>
    </message>
    <message>
        <source>it must open for a contact</source>
        <translation>es muss sich für einen Kontakt öffnen lassen</translation>
    </message>
    <message>
        <source>it must open with a pinned public key</source>
        <translation>es muss sich mit einem hinterlegten öffentlichen Schlüssel öffnen lassen</translation>
    </message>
    <message>
        <source>it must open with a key service</source>
        <translation>es muss sich mit einem Schlüsseldienst öffnen lassen</translation>
    </message>
    <message>
        <source>it must open with share cards</source>
        <translation>es muss sich mit Teilkarten öffnen lassen</translation>
    </message>
    <message>
        <source>it must not open with a package key</source>
        <translation>es darf sich nicht mit einem Paketschlüssel öffnen lassen</translation>
    </message>
    <message>
        <source>it must not open with a passphrase</source>
        <translation>es darf sich nicht mit einer Passphrase öffnen lassen</translation>
    </message>
    <message>
        <source>it must not open for a contact</source>
        <translation>es darf sich nicht für einen Kontakt öffnen lassen</translation>
    </message>
    <message>
        <source>it must not open with a pinned public key</source>
        <translation>es darf sich nicht mit einem hinterlegten öffentlichen Schlüssel öffnen lassen</translation>
    </message>
    <message>
        <source>it must not open with a key service</source>
        <translation>es darf sich nicht mit einem Schlüsseldienst öffnen lassen</translation>
    </message>
    <message>
        <source>it must not open with share cards</source>
        <translation>es darf sich nicht mit Teilkarten öffnen lassen</translation>
    </message>
    <message>
        <source>it must open for “{name}”, who is not among your contacts or pinned keys[[ (fingerprint {reference})]]</source>
        <translation>es muss sich für „{name}“ öffnen lassen, nicht enthalten in Ihren Kontakten und hinterlegten Schlüsseln[[ (Fingerabdruck {reference})]]</translation>
    </message>
    <message>
        <source>the fingerprint was not compared with[[ {name}]]</source>
        <translation>der Fingerabdruck wurde nicht verglichen[[: {name}]]</translation>
    </message>
    <message>
        <source>a later quantum computer could open it through[[ {name}]]</source>
        <translation>ein späterer Quantencomputer könnte es auf diesem Weg öffnen[[: {name}]]</translation>
    </message>
    <message>
        <source>at least {needed} cards must be needed to open it</source>
        <translation>zum Öffnen müssen mindestens {needed} Karten nötig sein</translation>
    </message>
    <message>
        <source>you must sign it with your identity</source>
        <translation>Sie müssen es mit Ihrer Identität signieren</translation>
    </message>
    <message>
        <source>the passphrase is guessed at once</source>
        <translation>die Passphrase wird sofort erraten</translation>
    </message>
    <message>
        <source>the passphrase must be fair</source>
        <translation>die Passphrase muss mindestens mittel stark sein</translation>
    </message>
    <message>
        <source>the passphrase must be strong</source>
        <translation>die Passphrase muss stark sein</translation>
    </message>
    <message>
        <source>the passphrase must be very strong</source>
        <translation>die Passphrase muss sehr stark sein</translation>
    </message>
    <message>
        <source>no secret goes into the keyring</source>
        <translation>kein Geheimnis kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>no key goes onto the clipboard</source>
        <translation>kein Schlüssel kommt in die Zwischenablage</translation>
    </message>
    <message>
        <source>no key is written into a file</source>
        <translation>kein Schlüssel wird in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>no key lies on the package&apos;s own drive</source>
        <translation>kein Schlüssel liegt auf dem Laufwerk des Pakets</translation>
    </message>
    <message>
        <source>your profile must be protected by a passphrase or the keyring</source>
        <translation>Ihr Profil muss durch eine Passphrase oder den Schlüsselbund geschützt sein</translation>
    </message>
    <message>
        <source>Every package opens with {value}.</source>
        <translation>Jedes Paket lässt sich auf diesem Weg öffnen: {value}.</translation>
    </message>
    <message>
        <source>No package opens with {value}.</source>
        <translation>Kein Paket lässt sich auf diesem Weg öffnen: {value}.</translation>
    </message>
    <message>
        <source>Every package also opens for {value}.</source>
        <translation>Jedes Paket lässt sich auch öffnen für: {value}.</translation>
    </message>
    <message>
        <source>Every package is signed with an identity.</source>
        <translation>Jedes Paket wird mit einer Identität signiert.</translation>
    </message>
    <message>
        <source>Only people whose fingerprint was compared are given access.</source>
        <translation>Zugang erhalten nur Personen, deren Fingerabdruck verglichen wurde.</translation>
    </message>
    <message>
        <source>Nobody is given access in a way that a quantum computer could break.</source>
        <translation>Niemand erhält Zugang auf einem Weg, den ein Quantencomputer brechen könnte.</translation>
    </message>
    <message>
        <source>Of share cards at least {value} are needed.</source>
        <translation>Mindestens benötigte Teilkarten: {value}.</translation>
    </message>
    <message>
        <source>After sealing, the originals are read again and compared.</source>
        <translation>Nach dem Versiegeln werden die Originale noch einmal gelesen und verglichen.</translation>
    </message>
    <message>
        <source>The case record says something in {value}.</source>
        <translation>In der Fallakte ist ausgefüllt: {value}.</translation>
    </message>
    <message>
        <source>New passphrases are {value}.</source>
        <translation>Stärke neuer Passphrasen: {value}.</translation>
    </message>
    <message>
        <source>No secret goes into the keyring.</source>
        <translation>Kein Geheimnis kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>No key goes onto the clipboard.</source>
        <translation>Kein Schlüssel kommt in die Zwischenablage.</translation>
    </message>
    <message>
        <source>No key is written into a file.</source>
        <translation>Kein Schlüssel wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No key lies on the package&apos;s own drive.</source>
        <translation>Kein Schlüssel liegt auf dem Laufwerk des Pakets.</translation>
    </message>
    <message>
        <source>Profiles are protected by a passphrase or the keyring.</source>
        <translation>Profile sind durch eine Passphrase oder den Schlüsselbund geschützt.</translation>
    </message>
    <message>
        <source>The key vault locks after at most {value} minutes.</source>
        <translation>Der Schlüsseltresor sperrt sich nach höchstens {value} Minuten.</translation>
    </message>
    <message>
        <source>A copied key is cleared after at most {value} seconds.</source>
        <translation>Ein kopierter Schlüssel wird nach höchstens {value} Sekunden gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was added to your contacts.</source>
        <translation>Ihren Kontakten wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Your packages, contacts and keys are as they were.</source>
        <translation>Ihre Pakete, Kontakte und Schlüssel sind, wie sie waren.</translation>
    </message>
    <message>
        <source>What the vault holds was not changed.</source>
        <translation>Der Inhalt des Tresors wurde nicht geändert.</translation>
    </message>
    <message>
        <source>No key was read from or kept in the vault.</source>
        <translation>Im Tresor wurde kein Schlüssel gelesen oder aufbewahrt.</translation>
    </message>
    <message>
        <source>The key was not used, and nothing was opened with it.</source>
        <translation>Der Schlüssel wurde nicht verwendet, und nichts wurde damit geöffnet.</translation>
    </message>
    <message>
        <source>The signature in this package does not hold[[: {problem}]].</source>
        <translation>Die Signatur in diesem Paket ist ungültig[[: {problem}]].</translation>
    </message>
    <message>
        <source>The package was not accepted as whole.</source>
        <translation>Das Paket wurde nicht als unversehrt anerkannt.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the package&apos;s SHA-256 and for another copy.</source>
        <translation>Verlassen Sie sich nicht darauf. Erfragen Sie bei der absendenden Stelle den SHA-256 des Pakets, und bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>This grant cannot be used[[: {problem}]].</source>
        <translation>Diese Freigabe kann nicht verwendet werden[[: {problem}]].</translation>
    </message>
    <message>
        <source>Ask who granted access for the file once more[[: {path}]]</source>
        <translation>Bitten Sie die Person, die den Zugang gegeben hat, noch einmal um die Datei[[: {path}]]</translation>
    </message>
    <message>
        <source>This share was not typed correctly[[: {problem}]].</source>
        <translation>Diese Teilkarte wurde nicht richtig eingegeben[[: {problem}]].</translation>
    </message>
    <message>
        <source>The share was not used, and nothing in it was guessed.</source>
        <translation>Die Teilkarte wurde nicht verwendet, und nichts darin wurde erraten.</translation>
    </message>
    <message>
        <source>Compare it with the card, word by word[[, beginning with word {word}]].</source>
        <translation>Vergleichen Sie Ihre Eingabe Wort für Wort mit der Karte[[, beginnend mit Wort {word}]].</translation>
    </message>
    <message>
        <source>These shares do not open the package[[: {problem}]].</source>
        <translation>Diese Teilkarten öffnen das Paket nicht[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check that all cards carry the set number that the package shows.[[ {needed} of them are needed.]]</source>
        <translation>Prüfen Sie, ob alle Karten die Satznummer tragen, die das Paket zeigt.[[ {needed} davon werden gebraucht.]]</translation>
    </message>
    <message>
        <source>A second person must be present and named.</source>
        <translation>Eine zweite Person muss anwesend und benannt sein.</translation>
    </message>
    <message>
        <source>Every copy of the key is as it was.</source>
        <translation>Jede Kopie des Schlüssels ist, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>Nichts wurde vernichtet.</translation>
    </message>
    <message>
        <source>Name somebody else who is present and attests it.</source>
        <translation>Benennen Sie eine andere Person, die anwesend ist und es bezeugt.</translation>
    </message>
    <message>
        <source>Nobody is named as the one who destroys the key.</source>
        <translation>Niemand ist als die Person benannt, die den Schlüssel vernichtet.</translation>
    </message>
    <message>
        <source>Say in the settings who you are (or `casevault profile describe --name …`), then try again: two persons attest it.</source>
        <translation>Geben Sie in den Einstellungen an, wer Sie sind (oder mit `casevault profile describe --name …`), und versuchen Sie es dann erneut: Zwei Personen bezeugen es.</translation>
    </message>
    <message>
        <source>The log tells of no single package here[[: {name}]]</source>
        <translation>Das Protokoll nennt hier kein einzelnes Paket[[: {name}]]</translation>
    </message>
    <message>
        <source>Every copy of every key is as it was.</source>
        <translation>Jede Kopie jedes Schlüssels ist, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing was looked up or destroyed.</source>
        <translation>Nichts wurde nachgeschlagen oder vernichtet.</translation>
    </message>
    <message>
        <source>Take the package id from the list of keys, whole.</source>
        <translation>Übernehmen Sie die vollständige Paketkennung aus der Liste der Schlüssel.</translation>
    </message>
    <message>
        <source>One package cannot be opened in so many ways[[: {given} were chosen]].</source>
        <translation>Ein Paket kann nicht auf so vielen Wegen geöffnet werden[[: {given} wurden gewählt]].</translation>
    </message>
    <message>
        <source>Choose fewer[[; {limit} are possible]]. Others can be given access afterwards.</source>
        <translation>Wählen Sie weniger[[; {limit} sind möglich]]. Weiteren Personen kann nachträglich Zugang gegeben werden.</translation>
    </message>
    <message>
        <source>The identity could not be used.</source>
        <translation>Die Identität konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Try again, or ask its owner for the file once more.</source>
        <translation>Versuchen Sie es erneut, oder bitten Sie die Person, der sie gehört, noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>This is not a sound identity file[[: {problem}]].</source>
        <translation>Dies ist keine einwandfreie Identitätsdatei[[: {problem}]].</translation>
    </message>
    <message>
        <source>Your contacts and packages are as they were.</source>
        <translation>Ihre Kontakte und Pakete sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Ask its owner for the file once more[[: {path}]]</source>
        <translation>Bitten Sie die Person, der sie gehört, noch einmal um die Datei[[: {path}]]</translation>
    </message>
    <message>
        <source>Your own identity is not at hand[[: {problem}]].</source>
        <translation>Ihre eigene Identität ist nicht verfügbar[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was signed, and nothing was opened with it.</source>
        <translation>Nichts wurde signiert, und nichts wurde damit geöffnet.</translation>
    </message>
    <message>
        <source>Make an identity, or unlock the vault or keyring that holds its keys.</source>
        <translation>Erstellen Sie eine Identität, oder entsperren Sie den Tresor oder Schlüsselbund, der ihre Schlüssel enthält.</translation>
    </message>
    <message>
        <source>No single contact is meant[[ by {name}]].</source>
        <translation>Es ist kein einzelner Kontakt bezeichnet[[ mit {name}]].</translation>
    </message>
    <message>
        <source>Nobody was given access.</source>
        <translation>Niemandem wurde Zugang gegeben.</translation>
    </message>
    <message>
        <source>Look at your contacts, and name one by its fingerprint if names repeat.</source>
        <translation>Sehen Sie Ihre Kontakte an, und bezeichnen Sie einen durch seinen Fingerabdruck, wenn sich Namen wiederholen.</translation>
    </message>
    <message>
        <source>This identity is among your contacts already[[: {name}]].</source>
        <translation>Diese Identität gehört bereits zu Ihren Kontakten[[: {name}]].</translation>
    </message>
    <message>
        <source>Use the contact you have.</source>
        <translation>Verwenden Sie den vorhandenen Kontakt.</translation>
    </message>
    <message>
        <source>This contact was revoked[[: {name}]].</source>
        <translation>Dieser Kontakt wurde widerrufen[[: {name}]].</translation>
    </message>
    <message>
        <source>Choose somebody else, or add and compare their new identity.</source>
        <translation>Wählen Sie jemand anderen, oder fügen Sie die neue Identität hinzu und vergleichen Sie sie.</translation>
    </message>
    <message>
        <source>The key vault could not be used.</source>
        <translation>Der Schlüsseltresor konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Try again, or use another copy of the key.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie eine andere Kopie des Schlüssels.</translation>
    </message>
    <message>
        <source>This profile has no key vault.</source>
        <translation>Dieses Profil hat keinen Schlüsseltresor.</translation>
    </message>
    <message>
        <source>Make one first, or keep the key in another way.</source>
        <translation>Legen Sie zuerst einen an, oder bewahren Sie den Schlüssel auf andere Weise auf.</translation>
    </message>
    <message>
        <source>The key vault is locked.</source>
        <translation>Der Schlüsseltresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase, then try again.</source>
        <translation>Entsperren Sie ihn mit seiner Passphrase, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock the key vault.</source>
        <translation>Diese Passphrase entsperrt den Schlüsseltresor nicht.</translation>
    </message>
    <message>
        <source>The vault stays locked.</source>
        <translation>Der Tresor bleibt gesperrt.</translation>
    </message>
    <message>
        <source>Type it again. Look at capitals and the keyboard layout.</source>
        <translation>Tippen Sie sie erneut. Achten Sie auf Großbuchstaben und die Tastaturbelegung.</translation>
    </message>
    <message>
        <source>The file of the key vault is damaged[[: {problem}]].</source>
        <translation>Die Datei des Schlüsseltresors ist beschädigt[[: {problem}]].</translation>
    </message>
    <message>
        <source>The file was left as it is. Packages are not affected.</source>
        <translation>Die Datei wurde belassen, wie sie ist. Pakete sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Set the file aside and restore a backup of the vault[[: {path}]]</source>
        <translation>Legen Sie die Datei beiseite, und stellen Sie eine Sicherung des Tresors wieder her[[: {path}]]</translation>
    </message>
    <message>
        <source>A newer CaseVault wrote this vault.</source>
        <translation>Ein neueres CaseVault hat diesen Tresor geschrieben.</translation>
    </message>
    <message>
        <source>Use a newer CaseVault.[[ The vault is of version {version}.]]</source>
        <translation>Verwenden Sie ein neueres CaseVault.[[ Der Tresor hat Version {version}.]]</translation>
    </message>
    <message>
        <source>This profile has a key vault already.</source>
        <translation>Dieses Profil hat bereits einen Schlüsseltresor.</translation>
    </message>
    <message>
        <source>No second one was made.</source>
        <translation>Es wurde kein zweiter angelegt.</translation>
    </message>
    <message>
        <source>Unlock the one you have, or restore a backup into it.</source>
        <translation>Entsperren Sie den vorhandenen, oder stellen Sie eine Sicherung darin wieder her.</translation>
    </message>
    <message>
        <source>This is no sound backup of a key vault[[: {problem}]].</source>
        <translation>Dies ist keine einwandfreie Sicherung eines Schlüsseltresors[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Try another copy of the backup[[: {path}]]</source>
        <translation>Versuchen Sie eine andere Kopie der Sicherung[[: {path}]]</translation>
    </message>
    <message>
        <source>The token or key service could not be used[[: {name}]].</source>
        <translation>Das Token oder der Schlüsseldienst konnte nicht benutzt werden[[: {name}]].</translation>
    </message>
    <message>
        <source>Try again, or open the package in another way.</source>
        <translation>Versuchen Sie es erneut, oder öffnen Sie das Paket auf andere Weise.</translation>
    </message>
    <message>
        <source>There is no answer[[ from {name}]][[: {problem}]].</source>
        <translation>Es kommt keine Antwort[[ von {name}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>Insert the token, or check the connection and the address.</source>
        <translation>Stecken Sie das Token ein, oder prüfen Sie die Verbindung und die Adresse.</translation>
    </message>
    <message>
        <source>The PIN[[ of {name}]] is wrong or missing[[: {problem}]].</source>
        <translation>Die PIN[[ von {name}]] ist falsch oder fehlt[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check the PIN before trying again: tokens block after a few wrong ones.</source>
        <translation>Prüfen Sie die PIN, bevor Sie es erneut versuchen: Token sperren sich nach wenigen falschen.</translation>
    </message>
    <message>
        <source>You may not use this key[[: {name}]].</source>
        <translation>Sie dürfen diesen Schlüssel nicht benutzen[[: {name}]].</translation>
    </message>
    <message>
        <source>Ask whoever manages the key for access.</source>
        <translation>Bitten Sie die Person, die den Schlüssel verwaltet, um Zugang.</translation>
    </message>
    <message>
        <source>No answer came in time[[ from {name}]][[ ({seconds} s)]].</source>
        <translation>Es kam rechtzeitig keine Antwort[[ von {name}]][[ ({seconds} s)]].</translation>
    </message>
    <message>
        <source>Try again later, or open the package in another way.</source>
        <translation>Versuchen Sie es später erneut, oder öffnen Sie das Paket auf andere Weise.</translation>
    </message>
    <message>
        <source>The key or token[[ {name}]] cannot do what is needed[[: {problem}]].</source>
        <translation>Der Schlüssel oder das Token[[ {name}]] kann nicht, was nötig ist[[: {problem}]].</translation>
    </message>
    <message>
        <source>Choose another key or another token.</source>
        <translation>Wählen Sie einen anderen Schlüssel oder ein anderes Token.</translation>
    </message>
    <message>
        <source>The library for this kind of key is not installed[[: {name}]].</source>
        <translation>Die Bibliothek für diese Art von Schlüssel ist nicht installiert[[: {name}]].</translation>
    </message>
    <message>
        <source>The package was not sealed for this key[[: {name}]].</source>
        <translation>Das Paket wurde nicht für diesen Schlüssel versiegelt[[: {name}]].</translation>
    </message>
    <message>
        <source>Choose another key, or open the package in another way.</source>
        <translation>Wählen Sie einen anderen Schlüssel, oder öffnen Sie das Paket auf andere Weise.</translation>
    </message>
    <message>
        <source>The key[[ of {name}]] is not the one that was pinned.</source>
        <translation>Der Schlüssel[[ von {name}]] ist nicht der hinterlegte.</translation>
    </message>
    <message>
        <source>Ask whoever manages the key whether it was replaced, then pin it anew.</source>
        <translation>Fragen Sie die Person, die den Schlüssel verwaltet, ob er ersetzt wurde, und hinterlegen Sie ihn dann neu.</translation>
    </message>
    <message>
        <source>There is no single key of this name[[: {name}]].</source>
        <translation>Es gibt keinen einzelnen Schlüssel dieses Namens[[: {name}]].</translation>
    </message>
    <message>
        <source>Look at the list of keys and choose a name from it.</source>
        <translation>Sehen Sie die Liste der Schlüssel an, und wählen Sie daraus einen Namen.</translation>
    </message>
    <message>
        <source>This private key file cannot be used[[: {problem}]].</source>
        <translation>Diese Datei mit privatem Schlüssel kann nicht verwendet werden[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check the file and its passphrase[[: {path}]]</source>
        <translation>Prüfen Sie die Datei und ihre Passphrase[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing can be sealed to this key[[: {problem}]].</source>
        <translation>Für diesen Schlüssel kann nichts versiegelt werden[[: {problem}]].</translation>
    </message>
    <message>
        <source>The key was not pinned.</source>
        <translation>Der Schlüssel wurde nicht hinterlegt.</translation>
    </message>
    <message>
        <source>Use an RSA key of 3072 or 4096 bits, or one on the curve P-256 or P-384[[: {path}]]</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit 3072 oder 4096 Bit oder einen auf der Kurve P-256 oder P-384[[: {path}]]</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>eine Datei anderer Art</translation>
    </message>
    <message>
        <source>its inner structure is not sound</source>
        <translation>der innere Aufbau ist fehlerhaft</translation>
    </message>
    <message>
        <source>a part of it was altered or lost</source>
        <translation>ein Teil davon wurde verändert oder ging verloren</translation>
    </message>
    <message>
        <source>an entry in it was altered or lost</source>
        <translation>ein Eintrag darin wurde verändert oder ging verloren</translation>
    </message>
    <message>
        <source>what the keyring holds does not fit it</source>
        <translation>der Inhalt des Schlüsselbunds passt nicht dazu</translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation>noch wurde keine erstellt</translation>
    </message>
    <message>
        <source>its secret keys are not where they were</source>
        <translation>die geheimen Schlüssel sind nicht mehr, wo sie waren</translation>
    </message>
    <message>
        <source>it needs its passphrase</source>
        <translation>die Passphrase dafür wird gebraucht</translation>
    </message>
    <message>
        <source>it lies in clear, unprotected</source>
        <translation>liegt ungeschützt im Klartext vor</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>it is no private key, or damaged</source>
        <translation>kein privater Schlüssel oder beschädigt</translation>
    </message>
    <message>
        <source>a key of this kind is not used</source>
        <translation>ein Schlüssel dieser Art wird nicht verwendet</translation>
    </message>
    <message>
        <source>the token is not there</source>
        <translation>das Token ist nicht vorhanden</translation>
    </message>
    <message>
        <source>several tokens fit, name one</source>
        <translation>mehrere Token passen, benennen Sie eines</translation>
    </message>
    <message>
        <source>the key is not there, or is switched off</source>
        <translation>der Schlüssel ist nicht vorhanden oder abgeschaltet</translation>
    </message>
    <message>
        <source>several keys fit, name one</source>
        <translation>mehrere Schlüssel passen, benennen Sie einen</translation>
    </message>
    <message>
        <source>its address cannot be reached</source>
        <translation>die Adresse ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the service is not open for use</source>
        <translation>der Dienst ist nicht zur Benutzung freigegeben</translation>
    </message>
    <message>
        <source>the token did not accept it</source>
        <translation>das Token hat sie nicht angenommen</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>no access token was given</source>
        <translation>kein Zugriffstoken angegeben</translation>
    </message>
    <message>
        <source>the token is blocked after wrong PINs</source>
        <translation>das Token ist nach falschen PINs gesperrt</translation>
    </message>
    <message>
        <source>it does not know this way of decrypting</source>
        <translation>kennt diese Art der Entschlüsselung nicht</translation>
    </message>
    <message>
        <source>its key is of another kind</source>
        <translation>der Schlüssel ist von anderer Art</translation>
    </message>
    <message>
        <source>this is not offered there</source>
        <translation>dies wird dort nicht angeboten</translation>
    </message>
    <message>
        <source>its address is not well formed</source>
        <translation>die Adresse ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>its address holds a PIN, which must not lie on the drive</source>
        <translation>die Adresse enthält eine PIN, die nicht auf dem Laufwerk liegen darf</translation>
    </message>
    <message>
        <source>it has not passed its test yet</source>
        <translation>der Test ist noch nicht bestanden</translation>
    </message>
    <message>
        <source>only its public half is known here</source>
        <translation>nur die öffentliche Hälfte ist hier bekannt</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>a key of this kind is not sealed to</source>
        <translation>für einen Schlüssel dieser Art wird nicht versiegelt</translation>
    </message>
    <message>
        <source>it was closed meanwhile</source>
        <translation>inzwischen geschlossen</translation>
    </message>
    <message>
        <source>what was signed is damaged</source>
        <translation>das Signierte ist beschädigt</translation>
    </message>
    <message>
        <source>it was made for other contents</source>
        <translation>für anderen Inhalt erstellt</translation>
    </message>
    <message>
        <source>the signer&apos;s identity is damaged</source>
        <translation>die Identität der signierenden Person ist beschädigt</translation>
    </message>
    <message>
        <source>it is not the signer&apos;s</source>
        <translation>stammt nicht von der signierenden Person</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>the granter&apos;s identity is damaged</source>
        <translation>die Identität der freigebenden Person ist beschädigt</translation>
    </message>
    <message>
        <source>it was altered after it was made</source>
        <translation>nach der Erstellung verändert</translation>
    </message>
    <message>
        <source>it is for another package</source>
        <translation>gehört zu einem anderen Paket</translation>
    </message>
    <message>
        <source>a word is not one of those used on cards</source>
        <translation>ein Wort gehört nicht zu den auf Karten verwendeten</translation>
    </message>
    <message>
        <source>words are missing</source>
        <translation>es fehlen Wörter</translation>
    </message>
    <message>
        <source>a word is wrong or out of its place</source>
        <translation>ein Wort ist falsch oder nicht an seinem Platz</translation>
    </message>
    <message>
        <source>words are missing or too many</source>
        <translation>es fehlen Wörter, oder es sind zu viele</translation>
    </message>
    <message>
        <source>it is of a kind not used here</source>
        <translation>von einer hier nicht verwendeten Art</translation>
    </message>
    <message>
        <source>there are too few of them</source>
        <translation>es sind zu wenige</translation>
    </message>
    <message>
        <source>they are not of one set</source>
        <translation>sie gehören nicht zu einem Satz</translation>
    </message>
    <message>
        <source>two differ that carry the same number</source>
        <translation>zwei mit derselben Nummer weichen voneinander ab</translation>
    </message>
    <message>
        <source>card {numbers} does not fit the others</source>
        <translation>Karte {numbers} passt nicht zu den anderen</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>sie gehören nicht zusammen</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>ein Teil davon ist beschädigt</translation>
    </message>
    <message>
        <source>its key is damaged</source>
        <translation>der Schlüssel darin ist beschädigt</translation>
    </message>
    <message>
        <source>the secret keys at hand belong to another identity</source>
        <translation>die verfügbaren geheimen Schlüssel gehören zu einer anderen Identität</translation>
    </message>
    <message>
        <source>The package and its recovery record were only read, not changed.</source>
        <translation>Das Paket und sein Wiederherstellungssatz wurden nur gelesen, nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing was repaired, and no file was made.</source>
        <translation>Nichts wurde repariert, und es wurde keine Datei erstellt.</translation>
    </message>
    <message>
        <source>No recovery record was made.</source>
        <translation>Es wurde kein Wiederherstellungssatz erstellt.</translation>
    </message>
    <message>
        <source>The recovery record could not be used.</source>
        <translation>Der Wiederherstellungssatz konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Look for another copy of the package or of its record.</source>
        <translation>Suchen Sie eine andere Kopie des Pakets oder seines Satzes.</translation>
    </message>
    <message>
        <source>This recovery record cannot be used[[: {problem}]].</source>
        <translation>Dieser Wiederherstellungssatz kann nicht verwendet werden[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check that you chose the right file[[ ({path})]], or look for another copy of the record. Without one, salvage brings out what still holds.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben[[ ({path})]], oder suchen Sie eine andere Kopie des Satzes. Ohne einen solchen holt eine Bergung heraus, was noch unversehrt ist.</translation>
    </message>
    <message>
        <source>This recovery record was made for another package.</source>
        <translation>Dieser Wiederherstellungssatz wurde für ein anderes Paket erstellt.</translation>
    </message>
    <message>
        <source>Choose the record that was made with this package; its name is the package&apos;s with “.recovery” behind it.</source>
        <translation>Wählen Sie den Satz, der mit diesem Paket erstellt wurde; sein Name ist der des Pakets mit „.recovery“ dahinter.</translation>
    </message>
    <message>
        <source>More of this package is damaged than its recovery record can repair.</source>
        <translation>Von diesem Paket ist mehr beschädigt, als sein Wiederherstellungssatz reparieren kann.</translation>
    </message>
    <message>
        <source>[[Of {blocks} blocks {damaged} do not hold, and {beyond} of these cannot be repaired. ]]Look for a better copy of the package or of the record. Without one, salvage brings out what still holds.</source>
        <translation>[[Von {blocks} Blöcken stimmen {damaged} nicht, und {beyond} davon lassen sich nicht reparieren. ]]Suchen Sie eine bessere Kopie des Pakets oder des Satzes. Ohne eine solche holt eine Bergung heraus, was noch unversehrt ist.</translation>
    </message>
    <message>
        <source>The package gave other bytes when it was read a second time.</source>
        <translation>Das Paket lieferte beim zweiten Lesen andere Bytes.</translation>
    </message>
    <message>
        <source>The package was only read, not changed.</source>
        <translation>Das Paket wurde nur gelesen, nicht geändert.</translation>
    </message>
    <message>
        <source>The drive may be failing, or a program is writing to the file[[ ({path})]]. Verify the package, and copy it to another drive before you go on.</source>
        <translation>Das Laufwerk kann am Ausfallen sein, oder ein Programm schreibt in die Datei[[ ({path})]]. Prüfen Sie das Paket, und kopieren Sie es auf ein anderes Laufwerk, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>es ist keiner</translation>
    </message>
    <message>
        <source>it is too damaged itself to be read</source>
        <translation>selbst zu beschädigt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>it breaks a rule of its format</source>
        <translation>verstößt gegen eine Regel des Formats</translation>
    </message>
    <message>
        <source>The package was only read. It was not changed, and nothing in it was opened.</source>
        <translation>Das Paket wurde nur gelesen. Es wurde nicht geändert, und nichts darin wurde geöffnet.</translation>
    </message>
    <message>
        <source>This text is not a checkpoint as it was printed[[: {problem}]][[ ({path})]].</source>
        <translation>Dieser Text ist kein Kontrollpunkt, wie er gedruckt wurde[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>The log was not changed. What you typed was not corrected for you.</source>
        <translation>Das Protokoll wurde nicht geändert. Ihre Eingabe wurde nicht für Sie korrigiert.</translation>
    </message>
    <message>
        <source>The log was not compared with it.</source>
        <translation>Das Protokoll wurde nicht damit verglichen.</translation>
    </message>
    <message>
        <source>Compare with the paper[[ at line {line}, character {position} (spaces do not count)]][[, where “{found}” stands]], and try again.</source>
        <translation>Vergleichen Sie mit dem Papier[[ bei Zeile {line}, Zeichen {position} (Leerzeichen zählen nicht)]][[, wo „{found}“ steht]], und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The checkpoint was not cosigned[[: {problem}]].</source>
        <translation>Der Kontrollpunkt wurde nicht mitgezeichnet[[: {problem}]].</translation>
    </message>
    <message>
        <source>What this witness knew is unchanged. A refused checkpoint of a known log stays in the custody log as evidence, beside the one it contradicts.</source>
        <translation>Was dieser Zeuge wusste, ist unverändert. Ein abgelehnter Kontrollpunkt eines bekannten Protokolls bleibt als Beleg im Nachweisprotokoll, neben dem, dem er widerspricht.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>Tell whoever sent it[[: this witness last saw {size} entries]]. Two checkpoints that contradict each other are a matter for whoever looks after that log.</source>
        <translation>Benachrichtigen Sie die Person, die ihn gesendet hat[[: Dieser Zeuge sah zuletzt {size} Einträge]]. Zwei Kontrollpunkte, die einander widersprechen, sind Sache derer, die für dieses Protokoll verantwortlich sind.</translation>
    </message>
    <message>
        <source>This cosignature cannot be used[[: {problem}]].</source>
        <translation>Diese Mitzeichnung kann nicht verwendet werden[[: {problem}]].</translation>
    </message>
    <message>
        <source>It was not taken into the log.</source>
        <translation>Sie wurde nicht in das Protokoll aufgenommen.</translation>
    </message>
    <message>
        <source>Get the key of the witness from the witness itself, and name it in the trust policy; on the command line it can also be given with --witness.</source>
        <translation>Holen Sie den Schlüssel des Zeugen beim Zeugen selbst ein, und nennen Sie ihn in der Vertrauensrichtlinie; auf der Befehlszeile lässt er sich auch mit --witness angeben.</translation>
    </message>
    <message>
        <source>The trust policy breaks a rule[[ in line {line}]][[: {problem}]].</source>
        <translation>Die Vertrauensrichtlinie verstößt gegen eine Regel[[ in Zeile {line}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>The policy used before is still in force.</source>
        <translation>Die bisherige Richtlinie ist weiterhin in Kraft.</translation>
    </message>
    <message>
        <source>The new policy was not taken over.</source>
        <translation>Die neue Richtlinie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Correct the line. docs/hand-over.md shows the form.</source>
        <translation>Berichtigen Sie die Zeile. docs/hand-over.md zeigt die Form.</translation>
    </message>
    <message>
        <source>This transfer file or receipt does not hold[[: {problem}]][[ ({path})]].</source>
        <translation>Diese Übergabedatei oder Quittung ist ungültig[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>Bitten Sie die Person, die sie gesendet hat, noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>This is not the package that was offered.</source>
        <translation>Dies ist nicht das angebotene Paket.</translation>
    </message>
    <message>
        <source>It was not logged as received.</source>
        <translation>Es wurde nicht als empfangen protokolliert.</translation>
    </message>
    <message>
        <source>Look for the right file, or refuse the transfer.[[ Offered is package {offered}, this file is package {found}.]]</source>
        <translation>Suchen Sie die richtige Datei, oder lehnen Sie die Übergabe ab.[[ Angeboten ist Paket {offered}, diese Datei ist Paket {found}.]]</translation>
    </message>
    <message>
        <source>The package differs from the one that was offered[[ in its {problem}]].</source>
        <translation>Das Paket weicht vom angebotenen ab[[ ({problem})]].</translation>
    </message>
    <message>
        <source>It was not logged as received; the log says that it was refused.</source>
        <translation>Es wurde nicht als empfangen protokolliert; das Protokoll hält fest, dass es abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Copy it again from the medium; if that does not help, refuse the transfer with a reason.[[ Offered was {offered}, this file has {found}.]]</source>
        <translation>Kopieren Sie es erneut vom Datenträger; hilft das nicht, lehnen Sie die Übergabe mit Begründung ab.[[ Angeboten war {offered}, diese Datei hat {found}.]]</translation>
    </message>
    <message>
        <source>This receipt answers no offer of this custody log.</source>
        <translation>Diese Quittung beantwortet kein Angebot dieses Nachweisprotokolls.</translation>
    </message>
    <message>
        <source>No offer was closed by it.</source>
        <translation>Sie hat kein Angebot abgeschlossen.</translation>
    </message>
    <message>
        <source>It belongs to another log[[: {log}]]. Import it where the offer was made.</source>
        <translation>Sie gehört zu einem anderen Protokoll[[: {log}]]. Lesen Sie sie dort ein, wo das Angebot gemacht wurde.</translation>
    </message>
    <message>
        <source>This was taken in before[[: entry {seq} says so]].</source>
        <translation>Dies wurde bereits eingelesen[[: So sagt es Eintrag {seq}]].</translation>
    </message>
    <message>
        <source>It was not logged a second time.</source>
        <translation>Es wurde nicht ein zweites Mal protokolliert.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>There is no such offer[[ of package {package}]] open.</source>
        <translation>Es ist kein solches Angebot[[ für Paket {package}]] offen.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nichts wurde protokolliert.</translation>
    </message>
    <message>
        <source>See the open offers on the page of hand-over, or by casevault hand-over list.</source>
        <translation>Die offenen Angebote sehen Sie auf der Seite „Übergabe“ oder mit casevault hand-over list.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>the name of a log, a number, a hash and a signature are not all there</source>
        <translation>Name eines Protokolls, Zahl, Hashwert und Signatur sind nicht alle vorhanden</translation>
    </message>
    <message>
        <source>it names another log than this one</source>
        <translation>nennt ein anderes Protokoll als dieses</translation>
    </message>
    <message>
        <source>a character is wrong</source>
        <translation>ein Zeichen ist falsch</translation>
    </message>
    <message>
        <source>characters are missing</source>
        <translation>es fehlen Zeichen</translation>
    </message>
    <message>
        <source>there are too many characters</source>
        <translation>es sind zu viele Zeichen</translation>
    </message>
    <message>
        <source>its number and its hash do not belong together in this log</source>
        <translation>Zahl und Hashwert gehören in diesem Protokoll nicht zusammen</translation>
    </message>
    <message>
        <source>its signature does not hold, and the log is too short to say where</source>
        <translation>die Signatur ist ungültig, und das Protokoll ist zu kurz, um zu sagen, wo</translation>
    </message>
    <message>
        <source>this witness does not know the log</source>
        <translation>dieser Zeuge kennt das Protokoll nicht</translation>
    </message>
    <message>
        <source>the log did not sign it</source>
        <translation>nicht vom Protokoll signiert</translation>
    </message>
    <message>
        <source>its proof does not begin where this witness stands</source>
        <translation>der Beleg beginnt nicht dort, wo dieser Zeuge steht</translation>
    </message>
    <message>
        <source>it covers fewer entries than this witness has seen of the log</source>
        <translation>deckt weniger Einträge ab, als dieser Zeuge vom Protokoll gesehen hat</translation>
    </message>
    <message>
        <source>it contradicts what this witness has seen of the log</source>
        <translation>widerspricht dem, was dieser Zeuge vom Protokoll gesehen hat</translation>
    </message>
    <message>
        <source>this is no request for a cosignature</source>
        <translation>dies ist keine Anfrage um Mitzeichnung</translation>
    </message>
    <message>
        <source>its witness is not known here</source>
        <translation>der Zeuge ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>it fits no checkpoint that this log gave out</source>
        <translation>passt zu keinem Kontrollpunkt, den dieses Protokoll ausgegeben hat</translation>
    </message>
    <message>
        <source>this is no cosignature</source>
        <translation>dies ist keine Mitzeichnung</translation>
    </message>
    <message>
        <source>it was made by a newer CaseVault</source>
        <translation>von einem neueren CaseVault erstellt</translation>
    </message>
    <message>
        <source>its log did not sign its checkpoint</source>
        <translation>der Kontrollpunkt ist nicht von seinem Protokoll signiert</translation>
    </message>
    <message>
        <source>an entry in it breaks a rule</source>
        <translation>ein Eintrag darin verstößt gegen eine Regel</translation>
    </message>
    <message>
        <source>an entry in it does not stand under its checkpoint</source>
        <translation>ein Eintrag darin steht nicht unter dem Kontrollpunkt</translation>
    </message>
    <message>
        <source>what it says is no offer of a package</source>
        <translation>der Inhalt ist kein Angebot eines Pakets</translation>
    </message>
    <message>
        <source>what it says is neither a receipt nor a refusal</source>
        <translation>der Inhalt ist weder eine Quittung noch eine Ablehnung</translation>
    </message>
    <message>
        <source>it says something else than the offer</source>
        <translation>sagt etwas anderes als das Angebot</translation>
    </message>
    <message>
        <source>its cosignature does not fit the checkpoint it was given</source>
        <translation>die Mitzeichnung passt nicht zu dem Kontrollpunkt, für den sie gegeben wurde</translation>
    </message>
    <message>
        <source>it is an offer of this very log, which cannot be its own receiver</source>
        <translation>ein Angebot eben dieses Protokolls, das nicht selbst die übernehmende Seite sein kann</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Custody report</source>
        <translation>Nachweisbericht</translation>
    </message>
    <message>
        <source>Every entry of a case or package, the three answers about the log, a checkpoint.</source>
        <translation>Jeder Eintrag eines Falls oder Pakets, die drei Antworten zum Protokoll, ein Kontrollpunkt.</translation>
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation>Hashwert-Vermerk</translation>
    </message>
    <message>
        <source>The package&apos;s hash and root, to travel apart from the encrypted medium.</source>
        <translation>Hashwert und Wurzel des Pakets, getrennt vom verschlüsselten Datenträger zu versenden.</translation>
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation>Begleitschreiben zum Schlüssel</translation>
    </message>
    <message>
        <source>Tells the recipient which package a key opens. No key and no case on it.</source>
        <translation>Sagt dem Empfänger, welches Paket ein Schlüssel öffnet. Enthält keinen Schlüssel und keinen Fall.</translation>
    </message>
    <message>
        <source>Hand-over receipt</source>
        <translation>Übergabequittung</translation>
    </message>
    <message>
        <source>The package&apos;s last hand-over, for both sides to sign; without one, the empty form.</source>
        <translation>Die letzte Übergabe des Pakets, von beiden Seiten zu unterschreiben; ohne eine solche das leere Formular.</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>Aussonderungsnachweis</translation>
    </message>
    <message>
        <source>What was destroyed of a package, for two persons to sign.</source>
        <translation>Was von einem Paket vernichtet wurde, von zwei Personen zu unterschreiben.</translation>
    </message>
    <message>
        <source>Draft: certification, FRE 902(14)</source>
        <translation>Entwurf: Bescheinigung nach FRE 902(14)</translation>
    </message>
    <message>
        <source>A draft to complete and correct; it is not signed.</source>
        <translation>Ein Entwurf zum Ergänzen und Berichtigen; er ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part A</source>
        <translation>Entwurf: Bescheinigung nach BSA, Section 63, Teil A</translation>
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part B</source>
        <translation>Entwurf: Bescheinigung nach BSA, Section 63, Teil B</translation>
    </message>
    <message>
        <source>How to check one entry</source>
        <translation>So prüfen Sie einen Eintrag</translation>
    </message>
    <message>
        <source>One sheet with commands of openssl and sha256sum, for a clerk.</source>
        <translation>Ein Blatt mit Befehlen von openssl und sha256sum, für die Geschäftsstelle.</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>File with the encrypted private key</source>
        <translation>Datei mit dem verschlüsselten privaten Schlüssel</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Module of the token&apos;s maker</source>
        <translation>Modul des Token-Herstellers</translation>
    </message>
    <message>
        <source>a library, such as opensc-pkcs11.so</source>
        <translation>eine Bibliothek, zum Beispiel opensc-pkcs11.so</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the key (PKCS #11 URI)</source>
        <translation>Adresse des Schlüssels (PKCS #11 URI)</translation>
    </message>
    <message>
        <source>pkcs11:token=Evidence;object=unwrap</source>
        <translation>pkcs11:token=Evidence;object=unwrap</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key id, ARN or alias</source>
        <translation>Schlüsselkennung, ARN oder Alias</translation>
    </message>
    <message>
        <source>alias/evidence</source>
        <translation>alias/evidence</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>as your AWS profile says</source>
        <translation>wie in Ihrem AWS-Profil angegeben</translation>
    </message>
    <message>
        <source>Address, if it is not the usual one</source>
        <translation>Adresse, falls nicht die übliche</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>Adresse des Tresors</translation>
    </message>
    <message>
        <source>https://name.vault.azure.net</source>
        <translation>https://name.vault.azure.net</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>die neueste</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>https://vault.example:8200</source>
        <translation>https://vault.example:8200</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Path of the transit engine</source>
        <translation>Pfad der Transit-Engine</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>transit</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate of the server&apos;s own authority</source>
        <translation>Zertifikat der eigenen Zertifizierungsstelle des Servers</translation>
    </message>
    <message>
        <source>a PEM file, if it has one</source>
        <translation>eine PEM-Datei, falls vorhanden</translation>
    </message>
    <message>
        <source>You are known to the service as AWS&apos;s own tools know you (environment or profile files). CaseVault keeps no password of it.</source>
        <translation>Der Dienst kennt Sie, wie die eigenen Werkzeuge von AWS Sie kennen (Umgebung oder Profildateien). CaseVault bewahrt kein Passwort dafür auf.</translation>
    </message>
    <message>
        <source>You are known to the service as Azure&apos;s own tools know you. CaseVault keeps no password of it.</source>
        <translation>Der Dienst kennt Sie, wie die eigenen Werkzeuge von Azure Sie kennen. CaseVault bewahrt kein Passwort dafür auf.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>EB</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal point</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{min} min {s:02} s</source>
        <translation>{min} min {s:02} s</translation>
    </message>
    <message>
        <source>{h} h {min:02} min</source>
        <translation>{h} h {min:02} min</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 act</source>
        <translation>1 Handlung</translation>
    </message>
    <message>
        <source>{year:04}-{month:02}-{day:02}</source>
        <translation>{day:02}.{month:02}.{year:04}</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Criminal</source>
        <translation>Strafsache</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Aufsichtssache</translation>
    </message>
    <message>
        <source>Civil</source>
        <translation>Zivilsache</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Menschenrechte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Durchsuchungsbeschluss</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>Gerichtliche Anordnung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betroffene Person</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Geschädigte Person</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Verwahrende Person</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Untersuchende Person</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Rechtsbeistand</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Speicherkarte</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation>Optische Disc</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Devices and media</source>
        <translation>Geräte und Datenträger</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Asservate</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Offenlegungen</translation>
    </message>
    <message>
        <source>Disk images, hashed again</source>
        <translation>Datenträgerabbilder, Hashwert neu gebildet</translation>
    </message>
    <message>
        <source>Hashes that came along, compared</source>
        <translation>Mitgelieferte Hashwerte, verglichen</translation>
    </message>
    <message>
        <source>Archives, sealed by their contents</source>
        <translation>Archive, deren Inhalt versiegelt ist</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>WEICHT AB</translation>
    </message>
    <message>
        <source>Holds no hash</source>
        <translation>Enthält keinen Hashwert</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>libewf-python was not installed</source>
        <translation>libewf-python war nicht installiert</translation>
    </message>
    <message>
        <source>It lay in an archive</source>
        <translation>Lag in einem Archiv</translation>
    </message>
    <message>
        <source>A segment is missing</source>
        <translation>Ein Segment fehlt</translation>
    </message>
    <message>
        <source>Damaged, encrypted or incomplete</source>
        <translation>Beschädigt, verschlüsselt oder unvollständig</translation>
    </message>
    <message>
        <source>The reader stood still</source>
        <translation>Das Lesen blieb stehen</translation>
    </message>
    <message>
        <source>The process that read it broke off</source>
        <translation>Der Prozess, der es las, brach ab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Wo es war</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Abgeleitet aus</translation>
    </message>
    <message>
        <source>Why withheld</source>
        <translation>Warum zurückgehalten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>Externer Name</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Asservat</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risikowert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Prüfergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Stimmen überein</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Weichen ab</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht aufgeführt</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Does it agree with itself?</source>
        <translation>Stimmt es in sich überein?</translation>
    </message>
    <message>
        <source>Anchored outside up to?</source>
        <translation>Bis wohin außen verankert?</translation>
    </message>
    <message>
        <source>Anything left open?</source>
        <translation>Ist etwas offen geblieben?</translation>
    </message>
    <message>
        <source>It does not follow the log before it</source>
        <translation>Es schließt nicht an das Protokoll davor an</translation>
    </message>
    <message>
        <source>that log is not kept here, or does not open</source>
        <translation>dieses Protokoll wird hier nicht aufbewahrt oder lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>that log does not end by naming this one</source>
        <translation>dieses Protokoll endet nicht damit, dieses hier zu nennen</translation>
    </message>
    <message>
        <source>what one holds of the other is not what it was</source>
        <translation>was das eine vom anderen enthält, ist nicht, was es war</translation>
    </message>
    <message>
        <source>that log does not hold, or a checkpoint held outside contradicts it</source>
        <translation>dieses Protokoll ist ungültig, oder ein außen verwahrter Kontrollpunkt widerlegt es</translation>
    </message>
    <message>
        <source>Goes on after log …{end}, {entries}: it holds, and each names the other.</source>
        <translation>Schließt an Protokoll …{end} an, {entries}: Es ist gültig, und jedes nennt das andere.</translation>
    </message>
    <message>
        <source>Does not follow log …{end}: {why}.</source>
        <translation>Schließt nicht an Protokoll …{end} an: {why}.</translation>
    </message>
    <message>
        <source>Yes, all {entries}</source>
        <translation>Ja, alle {entries}</translation>
    </message>
    <message>
        <source>Every entry, link and signature agrees.</source>
        <translation>Alle Einträge, Verkettungen und Signaturen stimmen überein.</translation>
    </message>
    <message>
        <source>No, from entry {n} on</source>
        <translation>Nein, ab Eintrag {n}</translation>
    </message>
    <message>
        <source>The log ends before a checkpoint that was kept outside</source>
        <translation>Das Protokoll endet vor einem außen verwahrten Kontrollpunkt</translation>
    </message>
    <message>
        <source>A checkpoint kept outside contradicts the log</source>
        <translation>Ein außen verwahrter Kontrollpunkt widerlegt das Protokoll</translation>
    </message>
    <message>
        <source>Checkpoint over {entries}, from {where}</source>
        <translation>Kontrollpunkt über {entries}, von {where}</translation>
    </message>
    <message>
        <source>Not anchored yet</source>
        <translation>Noch nicht verankert</translation>
    </message>
    <message>
        <source>No checkpoint held outside is known. An export has one to give away; compare it later.</source>
        <translation>Es ist kein außen verwahrter Kontrollpunkt bekannt. Ein Export enthält einen zum Weitergeben; vergleichen Sie ihn später.</translation>
    </message>
    <message>
        <source>The first {n} of {entries}</source>
        <translation>Die ersten {n}, insgesamt {entries}</translation>
    </message>
    <message>
        <source>By: {where}</source>
        <translation>Durch: {where}</translation>
    </message>
    <message>
        <source>Cosigned on {time}, by the witness&apos;s clock</source>
        <translation>Am {time} mitgezeichnet, nach der Uhr des Zeugen</translation>
    </message>
    <message>
        <source>Nothing left open</source>
        <translation>Nichts offen geblieben</translation>
    </message>
    <message>
        <source>One thing to explain</source>
        <translation>Ein Punkt zu erklären</translation>
    </message>
    <message>
        <source>{n} things to explain</source>
        <translation>{n} Punkte zu erklären</translation>
    </message>
</context>
<context>
    <name>witnesses</name>
    <message>
        <source>The trust policy asks for nobody&apos;s signature.</source>
        <translation>Die Vertrauensrichtlinie verlangt niemandes Signatur.</translation>
    </message>
    <message>
        <source>The trust policy asks for the signature of {name}.</source>
        <translation>Die Vertrauensrichtlinie verlangt die Signatur von {name}.</translation>
    </message>
    <message>
        <source>The trust policy asks for {k} of the {n} in {name}.</source>
        <translation>Die Vertrauensrichtlinie verlangt {k} der {n} in {name}.</translation>
    </message>
    <message>
        <source>Nothing is signed by them so far.</source>
        <translation>Bisher haben sie nichts signiert.</translation>
    </message>
    <message>
        <source>Signed so far: the first {n} of {entries}.</source>
        <translation>Bisher signiert: die ersten {n}, insgesamt {entries}.</translation>
    </message>
</context>
</TS>
