<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About CaseVault</source>
        <translation>À propos de CaseVault</translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation>Version {version} · Licence Apache 2.0</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>Lire le &amp;guide</translation>
    </message>
    <message>
        <source>What you can rely on</source>
        <translation>Ce sur quoi vous pouvez compter</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and nothing about you is counted or reported.</source>
        <translation>Rien n’est envoyé, et rien de ce qui vous concerne n’est compté ni transmis.</translation>
    </message>
    <message>
        <source>Your original files are only read. No existing file is ever replaced.</source>
        <translation>Vos fichiers d’origine sont seulement lus. Aucun fichier existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>A package gets its name only after everything in it was read back and checked.</source>
        <translation>Un paquet ne reçoit son nom qu’une fois tout son contenu relu et vérifié.</translation>
    </message>
    <message>
        <source>Every step with evidence or a key stands in the custody log before it happens.</source>
        <translation>Chaque opération sur une preuve ou une clé est inscrite au journal de traçabilité avant d’avoir lieu.</translation>
    </message>
    <message>
        <source>What no program can promise</source>
        <translation>Ce qu’aucun programme ne peut promettre</translation>
    </message>
    <message>
        <source>Without its key, nobody can open a package. There is no way around it, for you or for us.</source>
        <translation>Sans sa clé, personne ne peut ouvrir un paquet. Il n’existe aucun contournement, ni pour vous ni pour nous.</translation>
    </message>
    <message>
        <source>The custody log is tamper-evident up to the last outside checkpoint. Give checkpoints to others: packages, receipts and exports carry one.</source>
        <translation>Toute altération du journal de traçabilité est décelable jusqu’au dernier point de contrôle détenu à l’extérieur. Confiez des points de contrôle à d’autres&#x202f;: les paquets, les reçus et les exports en contiennent un.</translation>
    </message>
    <message>
        <source>Names and times in the log are what this computer and its user said.</source>
        <translation>Les noms et les heures du journal sont ceux qu’ont indiqués cet ordinateur et son utilisateur.</translation>
    </message>
    <message>
        <source>A key that was on the screen or in the clipboard may have been seen or copied, and this computer&apos;s memory cannot be wiped with certainty.</source>
        <translation>Une clé affichée à l’écran ou placée dans le presse-papiers a pu être vue ou copiée, et la mémoire de cet ordinateur ne peut pas être effacée avec certitude.</translation>
    </message>
    <message>
        <source>A computer that others control can watch everything you do on it.</source>
        <translation>Un ordinateur contrôlé par d’autres peut observer tout ce que vous y faites.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Composants utilisés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Dossier du profil</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddProviderDialog</name>
    <message>
        <source>Add a token or service</source>
        <translation>Ajouter un jeton ou un service</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>&amp;Tester et ajouter</translation>
    </message>
    <message>
        <source>as you want to call it</source>
        <translation>le nom que vous voulez lui donner</translation>
    </message>
    <message>
        <source>who issued it, and when you got it</source>
        <translation>qui vous l’a remis, et quand</translation>
    </message>
    <message>
        <source>A fresh secret is sealed to the key and opened again. A token or a service far away may take a while.</source>
        <translation>Un secret nouveau est scellé avec la clé, puis rouvert. Avec un jeton ou un service distant, cela peut prendre un moment.</translation>
    </message>
    <message>
        <source>Its private half stays where it is. CaseVault asks for the public half, proves once that it opens what is sealed to it, and keeps how it is reached.</source>
        <translation>Sa moitié privée reste où elle est. CaseVault demande la moitié publique, prouve une fois qu’elle ouvre ce qui est scellé pour elle, et retient comment y accéder.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A package is offered to you</source>
        <translation>Un paquet vous est proposé</translation>
    </message>
    <message>
        <source>&amp;Take it over…</source>
        <translation>&amp;Le prendre en charge…</translation>
    </message>
    <message>
        <source>The package is &amp;here: compare it, and take it over</source>
        <translation>Le paquet est &amp;ici&#x202f;: le comparer et le prendre en charge</translation>
    </message>
    <message>
        <source>&amp;Refuse it, with a reason</source>
        <translation>Le &amp;refuser, avec un motif</translation>
    </message>
    <message>
        <source>From whom, if somebody else brought it</source>
        <translation>De qui, si une autre personne l’a apporté</translation>
    </message>
    <message>
        <source>This file holds: the giver&apos;s log signed what it says. Your key is not needed.</source>
        <translation>Ce fichier est valide&#x202f;: le journal du remettant a signé ce qu’il dit. Votre clé n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Re&amp;fuse it…</source>
        <translation>Le re&amp;fuser…</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>affaire {case}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>by {who} to {to}, on {time} UTC</source>
        <translation>par {who} à {to}, le {time} UTC</translation>
    </message>
    <message>
        <source>by {who}, on {time} UTC</source>
        <translation>par {who}, le {time} UTC</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>une personne qui n’a pas donné de nom</translation>
    </message>
    <message>
        <source>seals {numbers}</source>
        <translation>scellés physiques {numbers}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Medium and seals</source>
        <translation>Support et scellés physiques</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>Giver&apos;s log</source>
        <translation>Journal du remettant</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Avant cela</translation>
    </message>
    <message>
        <source>{entries} of that log about the package</source>
        <translation>{entries} de ce journal concernant le paquet</translation>
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and lock it away.</source>
        <translation>Personne ne peut retrouver une phrase secrète oubliée. Notez-la et gardez-la sous clé.</translation>
    </message>
</context>
<context>
    <name>BroughtCustodyView</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Custody in the package</source>
        <translation>Traçabilité contenue dans le paquet</translation>
    </message>
    <message>
        <source>The package brings no custody entries.</source>
        <translation>Le paquet n’apporte aucune entrée de traçabilité.</translation>
    </message>
    <message>
        <source>Checking signatures and proofs…</source>
        <translation>Vérification des signatures et des preuves…</translation>
    </message>
    <message>
        <source>{n} entries of the log {log}, as signed when it had {size} entries. The signature and every proof hold. Whose log this is, and that nothing was left out of it, only a checkpoint kept elsewhere can tell.</source>
        <translation>{n} entrées du journal {log}, tel que signé lorsqu’il en comptait {size}. La signature et toutes les preuves sont valides. À qui appartient ce journal, et si rien n’y a été omis, seul un point de contrôle conservé ailleurs peut le dire.</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case record</source>
        <translation>Fiche de l’affaire</translation>
    </message>
    <message>
        <source>The package holds no case record.</source>
        <translation>Le paquet ne contient pas de fiche de l’affaire.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Obligation de conservation</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Yes: nothing may be destroyed</source>
        <translation>Oui&#x202f;: rien ne doit être détruit</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Autorité de délivrance</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Référence de l’affaire</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Type d’affaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Nature de l’habilitation</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Sa référence</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Autorité de délivrance</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qu’elle couvre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>L’affaire</translation>
    </message>
    <message>
        <source>By whose authority</source>
        <translation>En vertu de quelle habilitation</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>&amp;Load case.json…</source>
        <translation>&amp;Charger case.json…</translation>
    </message>
    <message>
        <source>&amp;Save case.json…</source>
        <translation>&amp;Enregistrer case.json…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>Transactions, matches or links, as CSV</source>
        <translation>Transactions, correspondances ou liens, au format CSV</translation>
    </message>
    <message>
        <source>Only the reference must be filled in.</source>
        <translation>Seule la référence doit être remplie.</translation>
    </message>
    <message>
        <source>The reference must be filled in. The policy of your agency also demands: {fields}.</source>
        <translation>La référence doit être remplie. La politique de votre organisme exige en outre&#x202f;: {fields}.</translation>
    </message>
    <message>
        <source>{count} rows added</source>
        <translation>Lignes ajoutées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>ChangeKeyDialog</name>
    <message>
        <source>Change the log&apos;s key</source>
        <translation>Changer la clé du journal</translation>
    </message>
    <message>
        <source>Do this when somebody else may have the key: a laptop or a copy of the profile was stolen. The custody log ends with an entry that names a new one, and the new one begins with an entry that names the old.</source>
        <translation>À faire quand quelqu’un d’autre pourrait détenir la clé&#x202f;: un portable ou une copie du profil a été volé. Le journal de traçabilité se termine par une entrée qui en nomme un nouveau, et le nouveau commence par une entrée qui nomme l’ancien.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <translation>Changer la &amp;clé</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>Je sais que c’est irréversible</translation>
    </message>
    <message>
        <source>Reason, for both logs</source>
        <translation>Motif, pour les deux journaux</translation>
    </message>
    <message>
        <source>What stays: every package and its keys, the vault, your identity, contacts and notes. The old log is kept beside the new one and can still be verified.</source>
        <translation>Ce qui reste&#x202f;: chaque paquet et ses clés, le coffre, votre identité, vos contacts et vos notes. L’ancien journal est conservé à côté du nouveau et reste vérifiable.</translation>
    </message>
    <message>
        <source>What changes: the key that signs checkpoints, and your key as a witness. Whoever holds the old keys needs the new ones. Offers that are still open stay with the old log.</source>
        <translation>Ce qui change&#x202f;: la clé qui signe les points de contrôle, et votre clé de témoin. Qui détient les anciennes a besoin des nouvelles. Les offres encore ouvertes restent dans l’ancien journal.</translation>
    </message>
    <message>
        <source>CaseVault then opens anew: what is open in this window is closed.</source>
        <translation>CaseVault se rouvre ensuite&#x202f;: ce qui est ouvert dans cette fenêtre est fermé.</translation>
    </message>
    <message>
        <source>Changing the key…</source>
        <translation>Changement de la clé…</translation>
    </message>
</context>
<context>
    <name>ChangingHandsDialog</name>
    <message>
        <source>Choose the &amp;package&apos;s file…</source>
        <translation>Choisir le &amp;fichier du paquet…</translation>
    </message>
    <message>
        <source>It can also be dropped here.</source>
        <translation>Il peut aussi être déposé ici.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Where the package goes</source>
        <translation>Emplacement du paquet</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The check has not been made.</source>
        <translation>La vérification n’a pas été faite.</translation>
    </message>
    <message>
        <source>Solve what stands in the way, then check again.</source>
        <translation>Réglez ce qui fait obstacle, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Read the points for you to decide.</source>
        <translation>Lisez les points sur lesquels vous devez vous prononcer.</translation>
    </message>
    <message>
        <source>Cannot be sealed like this</source>
        <translation>Impossible de sceller ainsi</translation>
    </message>
    <message>
        <source>Something for you to decide</source>
        <translation>Une décision vous revient</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Rien ne fait obstacle</translation>
    </message>
    <message>
        <source>Files: {n}, {size} · package about {estimate} · {free} free</source>
        <translation>Fichiers&#x202f;: {n}, {size} · paquet d’environ {estimate} · {free} libres</translation>
    </message>
    <message>
        <source>In bytes: {size}, package about {estimate}, free {free}</source>
        <translation>En octets&#x202f;: {size}, paquet d’environ {estimate}, libres {free}</translation>
    </message>
    <message>
        <source>The name tells nothing about the case. The package gets it only when it is verified and its key is safe.</source>
        <translation>Le nom ne révèle rien de l’affaire. Le paquet ne le reçoit qu’une fois vérifié et sa clé en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Choose a &amp;package…</source>
        <translation>Choisir un &amp;paquet…</translation>
    </message>
    <message>
        <source>Drop a package here</source>
        <translation>Déposez un paquet ici</translation>
    </message>
    <message>
        <source>CaseVault looks at what the file is, not at its name. The name may be any.</source>
        <translation>CaseVault examine ce qu’est le fichier, non son nom. Le nom peut être quelconque.</translation>
    </message>
    <message>
        <source>The package is only read. Opening it changes nothing in it.</source>
        <translation>Le paquet est seulement lu. L’ouvrir n’y change rien.</translation>
    </message>
    <message>
        <source>You look at files in memory. Nothing is written to the drive.</source>
        <translation>Vous consultez les fichiers en mémoire. Rien n’est écrit sur le lecteur.</translation>
    </message>
    <message>
        <source>Opening, looking and extracting become entries in your log.</source>
        <translation>L’ouverture, la consultation et l’extraction deviennent des entrées de votre journal.</translation>
    </message>
</context>
<context>
    <name>ChoosingStep</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Défa&amp;ire</translation>
    </message>
    <message>
        <source>Take back the last step (Ctrl+Z)</source>
        <translation>Revenir sur la dernière action (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>SHA-256 of the file {digest}</source>
        <translation>SHA-256 du fichier {digest}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identifiant du paquet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The codes hold the whole file. Scan all of them, in any order, into the field for codes in CaseVault; or write what they hold into one file and take that in. What was read wrongly is noticed.</source>
        <translation>Les codes contiennent le fichier entier. Lisez-les tous, dans n’importe quel ordre, dans le champ de CaseVault prévu pour les codes&#x202f;; ou écrivez leur contenu dans un seul fichier et intégrez-le. Toute erreur de lecture est détectée.</translation>
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation>Code {n} sur {m}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>The code before</source>
        <translation>Code précédent</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>Code suivant</translation>
    </message>
    <message>
        <source>For a scanner that t&amp;ypes: letters and digits only</source>
        <translation>Pour un lecteur de codes qui &amp;saisit au clavier&#x202f;: lettres et chiffres seulement</translation>
    </message>
    <message>
        <source>This file has {size} and is too large for codes. Give the file itself, on the medium with the package or on another.</source>
        <translation>Ce fichier a une taille de {size}&#x202f;; il est trop volumineux pour des codes. Remettez le fichier lui-même, sur le support du paquet ou sur un autre.</translation>
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation>Code {n} sur {m}</translation>
    </message>
    <message>
        <source>A picture for a camera or scanner. The file and its text hold the same.</source>
        <translation>Une image pour un appareil photo ou un lecteur de codes. Le fichier et son texte contiennent la même chose.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Is this really {name}?</source>
        <translation>Est-ce bien {name}&#x202f;?</translation>
    </message>
    <message>
        <source>They are the &amp;same</source>
        <translation>Ils sont &amp;identiques</translation>
    </message>
    <message>
        <source>Choose how you compared…</source>
        <translation>Choisissez comment vous avez comparé…</translation>
    </message>
    <message>
        <source>By telephone; I know the voice</source>
        <translation>Par téléphone&#x202f;; je connais la voix</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>By video call; I know the face</source>
        <translation>Par appel vidéo&#x202f;; je connais le visage</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>D’une autre façon</translation>
    </message>
    <message>
        <source>When, which number, who was there (optional)</source>
        <translation>Quand, à quel numéro, qui était présent (facultatif)</translation>
    </message>
    <message>
        <source>They &amp;differ</source>
        <translation>Ils &amp;diffèrent</translation>
    </message>
    <message>
        <source>How did you compare?</source>
        <translation>Comment avez-vous comparé&#x202f;?</translation>
    </message>
    <message>
        <source>Note for the custody log</source>
        <translation>Note pour le journal de traçabilité</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 de la clé</translation>
    </message>
    <message>
        <source>What the file says of its owner</source>
        <translation>Ce que le fichier dit de son détenteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Now: {state}, {when}. {how}</source>
        <translation>Actuellement&#x202f;: {state}, {when}. {how}</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>Actuellement&#x202f;: {state}</translation>
    </message>
    <message>
        <source>This file is a bare key: it names nobody and has no words. Ask its owner for the SHA-256 of the key, or take the file from their hand.</source>
        <translation>Ce fichier est une clé seule&#x202f;: il ne nomme personne et n’a pas de mots. Demandez à son détenteur le SHA-256 de la clé, ou recevez le fichier de sa main.</translation>
    </message>
    <message>
        <source>Use a telephone number you knew before the file came, or meet.</source>
        <translation>Utilisez un numéro de téléphone que vous connaissiez avant de recevoir le fichier, ou rencontrez-vous.</translation>
    </message>
    <message>
        <source>1. Call {name} at a number you knew before the file came. Do not write: who exchanged the file can exchange the answer.</source>
        <translation>1. Appelez {name} à un numéro que vous connaissiez avant de recevoir le fichier. N’écrivez pas&#x202f;: qui a pu échanger le fichier peut échanger la réponse.</translation>
    </message>
    <message>
        <source>2. Ask {name} to open Keys, People in CaseVault. The words of their own identity stand at the top.</source>
        <translation>2. Demandez à {name} d’ouvrir Clés, Personnes dans CaseVault. Les mots de sa propre identité figurent en haut.</translation>
    </message>
    <message>
        <source>3. Read these words to each other over the telephone, one line each.</source>
        <translation>3. Lisez-vous mutuellement ces mots au téléphone, une ligne chacun.</translation>
    </message>
    <message>
        <source>If a single word differs, it is somebody else&apos;s key. Nothing may be sealed to it.</source>
        <translation>Si un seul mot diffère, c’est la clé de quelqu’un d’autre. Rien ne doit être scellé pour elle.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy the package</source>
        <translation>Copier le paquet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Copied, read back and compared</source>
        <translation>Copié, relu et comparé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 du paquet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One file, {size}.</source>
        <translation>Un seul fichier, {size}.</translation>
    </message>
    <message>
        <source>Files: {n}, {size} together; the last is {last}. All are needed.</source>
        <translation>Fichiers&#x202f;: {n}, {size} au total&#x202f;; le dernier est {last}. Tous sont nécessaires.</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Emplacement de la copie</translation>
    </message>
    <message>
        <source>The package is copied as it is: no key is needed, nothing of it is opened. It can be joined into one file, or split for another medium.</source>
        <translation>Le paquet est copié tel quel&#x202f;: aucune clé n’est nécessaire, rien n’est ouvert. Il peut être réuni en un seul fichier ou divisé pour un autre support.</translation>
    </message>
    <message>
        <source>Reason, for the custody log</source>
        <translation>Motif, pour le journal de traçabilité</translation>
    </message>
</context>
<context>
    <name>CopyDoor</name>
    <message>
        <source>C&amp;opy…</source>
        <translation>C&amp;opier…</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Choose the key &amp;file…</source>
        <translation>Choisir le &amp;fichier de clé…</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Phrase secrète du paquet</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Phrase secrète de votre coffre à clés</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Recherche d’un trousseau…</translation>
    </message>
    <message>
        <source>It holds the key {fingerprint}.</source>
        <translation>Il contient la clé {fingerprint}.</translation>
    </message>
    <message>
        <source>Your vault does not hold the package&apos;s key.</source>
        <translation>Votre coffre à clés ne contient pas la clé du paquet.</translation>
    </message>
    <message>
        <source>You have no identity of your own yet.</source>
        <translation>Vous n’avez pas encore d’identité à vous.</translation>
    </message>
    <message>
        <source>None of your tokens and services fits. Add it on the page of keys.</source>
        <translation>Aucun de vos jetons et services ne convient. Ajoutez-le à la page Clés.</translation>
    </message>
</context>
<context>
    <name>CsvPane</name>
    <message>
        <source>Table of the file</source>
        <translation>Tableau du fichier</translation>
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message>
        <source>Custody log</source>
        <translation>Journal de traçabilité</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Entries of the custody log, newest first</source>
        <translation>Entrées du journal de traçabilité, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Its entries are readable there: guard the folder like evidence. Give the checkpoint in it to somebody else, so that the log can be compared with it.</source>
        <translation>Ses entrées y sont lisibles&#x202f;: gardez ce dossier comme une preuve. Confiez à une autre personne le point de contrôle qu’il contient, afin que le journal puisse lui être comparé.</translation>
    </message>
    <message>
        <source>The log was exported</source>
        <translation>Le journal a été exporté</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Lines of JSON, with checkpoint and public key…</source>
        <translation>&amp;Lignes JSON, avec point de contrôle et clé publique…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV), with checkpoint and public key…</source>
        <translation>&amp;Tableau (CSV), avec point de contrôle et clé publique…</translation>
    </message>
    <message>
        <source>The lines as a &amp;bag (BagIt)…</source>
        <translation>Les lignes dans un &amp;sac (BagIt)…</translation>
    </message>
    <message>
        <source>&amp;Graph for case systems (CASE/UCO)…</source>
        <translation>&amp;Graphe pour systèmes de gestion d’affaires (CASE/UCO)…</translation>
    </message>
    <message>
        <source>The tree as t&amp;iles (C2SP tlog-tiles)…</source>
        <translation>L’arbre en t&amp;uiles (C2SP tlog-tiles)…</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>Custody report</source>
        <translation>Rapport de traçabilité</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Affaire {case}</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paquet {name}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Entries in this report</source>
        <translation>Entrées dans ce rapport</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Entrées dans le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What stands behind this report</source>
        <translation>Ce qui fonde ce rapport</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
    <message>
        <source>Three questions, three answers; none stands for another. They are about the whole log, checked when this report was made. Who acts is what the person at the computer said of themselves; the times are the computer&apos;s.</source>
        <translation>Trois questions, trois réponses&#x202f;; aucune n’en remplace une autre. Elles portent sur le journal entier, vérifié lors de l’établissement de ce rapport. L’auteur d’un acte est ce que la personne à l’ordinateur a dit d’elle-même&#x202f;; les heures sont celles de l’ordinateur.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Every entry that names the case or package, in order. An act is announced before it is done, and has a second entry that says how it ended. Numbers left out are entries about other things.</source>
        <translation>Toutes les entrées qui nomment l’affaire ou le paquet, dans l’ordre. Un acte est annoncé avant d’être accompli, et une seconde entrée dit comment il s’est terminé. Les numéros absents sont des entrées sur d’autres sujets.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Contrôlé par</translation>
    </message>
</context>
<context>
    <name>CustodyTable</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy copies of a key</source>
        <translation>Détruire des copies d’une clé</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Détruire…</translation>
    </message>
    <message>
        <source>We are &amp;both present, and know that no other copy can be ruled out</source>
        <translation>Nous sommes &amp;présents tous les deux, et savons qu’aucune autre copie ne peut être exclue</translation>
    </message>
    <message>
        <source>Of the key of {name}: {places}.
Present: {first} and {second}.
What CaseVault removes cannot be brought back.</source>
        <translation>De la clé de {name}&#x202f;: {places}.
Présents&#x202f;: {first} et {second}.
Ce que CaseVault supprime ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>After this the log knows no place from which the package opens. If it has no passphrase, its contents are lost for good.</source>
        <translation>Après cela, le journal ne connaîtra plus aucun emplacement depuis lequel le paquet s’ouvre. S’il n’a pas de phrase secrète, son contenu est définitivement perdu.</translation>
    </message>
    <message>
        <source>Destroy these copies for good?</source>
        <translation>Détruire définitivement ces copies&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Destroy them</source>
        <translation>&amp;Détruire</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>Tout &amp;conserver</translation>
    </message>
    <message>
        <source>Somebody else than you is needed.</source>
        <translation>Une autre personne que vous est nécessaire.</translation>
    </message>
    <message>
        <source>{name}, key {fingerprint}. Mark what is destroyed now, together.</source>
        <translation>{name}, clé {fingerprint}. Cochez ce qui est détruit maintenant, ensemble.</translation>
    </message>
    <message>
        <source>Access that was given cannot be taken back: {names}.</source>
        <translation>Les accès accordés ne peuvent pas être repris&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La seconde personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The log keeps who was present and what you both say was done. That nobody copied, photographed or remembered the key, nobody can prove.</source>
        <translation>Le journal retient qui était présent et ce que vous déclarez tous deux avoir fait. Que personne n’ait copié, photographié ou mémorisé la clé, nul ne peut le prouver.</translation>
    </message>
    <message>
        <source>CaseVault removes it and looks whether it is gone.</source>
        <translation>CaseVault la supprime et contrôle qu’elle a disparu.</translation>
    </message>
    <message>
        <source>How you destroyed it, such as: card shredded</source>
        <translation>Comment vous l’avez détruite, par exemple&#x202f;: carte passée au destructeur</translation>
    </message>
    <message>
        <source>How it was destroyed: {place}</source>
        <translation>Mode de destruction&#x202f;: {place}</translation>
    </message>
    <message>
        <source>The log knows no copy that could be destroyed.</source>
        <translation>Le journal ne connaît aucune copie qui puisse être détruite.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Titre ou fonction</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Numéro de carte ou de matricule</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Choose an entry on the left.</source>
        <translation>Choisissez une entrée à gauche.</translation>
    </message>
    <message>
        <source>Path as found</source>
        <translation>Chemin d’origine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>folder, {n} inside</source>
        <translation>dossier, contenant {n}</translation>
    </message>
    <message>
        <source>{words} ({n} bytes)</source>
        <translation>{words} ({n} octets)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>not checked in this session; the hash above is authentic as sealed</source>
        <translation>non vérifié pendant cette session&#x202f;; le hachage ci-dessus est authentique, tel que scellé</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Statut modifié</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Name as found</source>
        <translation>Nom d’origine</translation>
    </message>
    <message>
        <source>Name in bytes</source>
        <translation>Nom en octets</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Détails de l’entrée</translation>
    </message>
</context>
<context>
    <name>DevicesTable</name>
    <message>
        <source>Devices and media</source>
        <translation>Appareils et supports</translation>
    </message>
    <message>
        <source>None yet. Exhibits refer to a device by its name.</source>
        <translation>Aucun pour l’instant. Les pièces renvoient à un appareil par son nom.</translation>
    </message>
    <message>
        <source>Add &amp;device</source>
        <translation>Ajouter un &amp;appareil</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation>Retirer l’appareil</translation>
    </message>
    <message>
        <source>Device in line {row}, {column}: {problem}</source>
        <translation>Appareil à la ligne {row}, {column}&#x202f;: {problem}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A copy leaves out the name of your account and your home folder.</source>
        <translation>La copie omet le nom de votre compte et votre dossier personnel.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>CaseVault {version}, Python {python}, Qt {qt}</source>
        <translation>CaseVault {version}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Système de fenêtrage</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>with a selection</source>
        <translation>avec une sélection</translation>
    </message>
    <message>
        <source>one only</source>
        <translation>un seul</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>Bus de session</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portails</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{kind}, on a network</source>
        <translation>{kind}, sur un réseau</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Free there</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à examiner</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DiscloseView</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Bordereau</translation>
    </message>
    <message>
        <source>&amp;Disclose again</source>
        <translation>&amp;Communiquer de nouveau</translation>
    </message>
</context>
<context>
    <name>DisclosureRows</name>
    <message>
        <source>Disclosure</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation>✓ communiqué</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>✕ not disclosable: {exhibit}</source>
        <translation>✕ non communicable&#x202f;: {exhibit}</translation>
    </message>
</context>
<context>
    <name>DisclosureSchedule</name>
    <message>
        <source>Disclosure schedule</source>
        <translation>Bordereau de communication</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paquet {name}</translation>
    </message>
    <message>
        <source>The package that was disclosed</source>
        <translation>Le paquet communiqué</translation>
    </message>
    <message>
        <source>The original it was made from</source>
        <translation>L’original dont il est issu</translation>
    </message>
    <message>
        <source>Not known: the package was not open when this was made, or it is not a derived package.</source>
        <translation>Inconnu&#x202f;: le paquet n’était pas ouvert lors de l’établissement de ce document, ou ce n’est pas un paquet dérivé.</translation>
    </message>
    <message>
        <source>Disclosed files</source>
        <translation>Fichiers communiqués</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Disclosed by</source>
        <translation>Communiqué par</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identifiant du paquet</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Racine du manifeste</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Fichiers contenus</translation>
    </message>
    <message>
        <source>Disclosed, each proven</source>
        <translation>Communiqués, chacun avec sa preuve</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Every disclosed file was checked against the manifest root of the original by a proof in the package: name, size, time and SHA-256 are those that were sealed there. Disclosed and withheld files together are as many as the original holds; where it is signed, the signature covers its root and that number. That the reasons are right is proven by nothing.</source>
        <translation>Chaque fichier communiqué a été contrôlé par rapport à la racine du manifeste de l’original au moyen d’une preuve contenue dans le paquet&#x202f;: le nom, la taille, l’heure et le SHA-256 sont ceux qui y ont été scellés. Les fichiers communiqués et retenus sont ensemble aussi nombreux que ceux de l’original&#x202f;; s’il est signé, la signature couvre sa racine et ce nombre. Rien ne prouve que les motifs sont justes.</translation>
    </message>
    <message>
        <source>Withheld files</source>
        <translation>Volumes manquants</translation>
    </message>
    <message>
        <source>None: everything the original holds was disclosed.</source>
        <translation>Aucun&#x202f;: tout ce que contient l’original a été communiqué.</translation>
    </message>
    <message>
        <source>No. in the original</source>
        <translation>Nº dans l’original</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Entries found</source>
        <translation>Entrées trouvées</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>Entrées&#x202f;: {n}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>Trouvé&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Entries of the package</source>
        <translation>Entrées du paquet</translation>
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation>Rechercher (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search the package</source>
        <translation>Rechercher dans le paquet</translation>
    </message>
    <message>
        <source>Words of a name, all of them; a path with /; the beginning of a SHA-256; size&gt;10MB or size&lt;1kB; after:2025-01-31, before:2025-02-01; ext:jpg; is:folder, is:flawed; is:noted, is:listed (on a list of hashes). What stands in quotes is one word.</source>
        <translation>Mots d’un nom, tous présents&#x202f;; un chemin avec /&#x202f;; le début d’un SHA-256&#x202f;; size&gt;10MB ou size&lt;1kB&#x202f;; after:2025-01-31, before:2025-02-01&#x202f;; ext:jpg&#x202f;; is:folder, is:flawed&#x202f;; is:noted, is:listed (sur une liste de hachages). Ce qui est entre guillemets est un seul mot.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified (UTC)</source>
        <translation>Modifié (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>on a list</source>
        <translation>sur une liste</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>annoté</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ endommagé</translation>
    </message>
    <message>
        <source>✓ verified, with a flaw</source>
        <translation>✓ vérifié, avec un défaut</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ vérifié</translation>
    </message>
    <message>
        <source>! flaw at sealing</source>
        <translation>! défaut au scellement</translation>
    </message>
</context>
<context>
    <name>EntrySearch</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{n} found, {percent} %</source>
        <translation>Trouvé&#x202f;: {n}, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{n} found, stopped at No. {seq}</source>
        <translation>Trouvé&#x202f;: {n}, arrêt au nº {seq}</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} sur {size}</translation>
    </message>
    <message>
        <source>All {size}</source>
        <translation>Tout&#x202f;: {size}</translation>
    </message>
    <message>
        <source>Entries shown: {words}</source>
        <translation>Entrées affichées&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tout ce qui s’est passé</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Search case, person, file or hash</source>
        <translation>Rechercher une affaire, une personne, un fichier ou un hachage</translation>
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation>Rechercher (Ctrl+E)</translation>
    </message>
    <message>
        <source>Show only this kind of entry</source>
        <translation>N’afficher que ce type d’entrée</translation>
    </message>
    <message>
        <source>Show only this state</source>
        <translation>N’afficher que cet état</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>{what}, {state}, {time} UTC, by {who}</source>
        <translation>{what}, {state}, {time} UTC, par {who}</translation>
    </message>
    <message>
        <source>How to check entry {n}</source>
        <translation>Comment contrôler l’entrée {n}</translation>
    </message>
    <message>
        <source>You need the exported log (the file entries.jsonl), a shell, openssl and the coreutils that every Linux has; nothing of CaseVault. Go to the folder of the export and type the grey lines. They must say: entry holds, root holds, Signature Verified Successfully, log named by its key. One line left out, and something is not as it was on {day}.</source>
        <translation>Il vous faut le journal exporté (le fichier entries.jsonl), un shell, openssl et les coreutils présents sur tout Linux&#x202f;; rien de CaseVault. Allez dans le dossier de l’export et saisissez les lignes grises. Elles doivent répondre&#x202f;: entry holds, root holds, Signature Verified Successfully, log named by its key. Si une seule de ces réponses manque, quelque chose n’est plus comme le {day}.</translation>
    </message>
    <message>
        <source>A signature alone would not do: who holds the log&apos;s key could sign another log. So keep this sheet away from the computer that keeps the log. If all four hold, the entry stood in the log, as it is, when this sheet was made, among {n} entries.</source>
        <translation>Une signature seule ne suffirait pas&#x202f;: qui détient la clé du journal pourrait signer un autre journal. Conservez donc cette feuille loin de l’ordinateur qui tient le journal. Si les quatre contrôles réussissent, l’entrée figurait dans le journal, telle quelle, lorsque cette feuille a été établie, parmi {n} entrées.</translation>
    </message>
    <message>
        <source>1. Take entry {n}: it is line {line} of the file.</source>
        <translation>1. Prenez l’entrée {n}&#x202f;: c’est la ligne {line} du fichier.</translation>
    </message>
    <message>
        <source>2. Its hash is the one on this sheet.</source>
        <translation>2. Son hachage est celui de cette feuille.</translation>
    </message>
    <message>
        <source>3. With its neighbours&apos; hashes it leads to the log&apos;s root.</source>
        <translation>3. Avec les hachages voisins, il conduit à la racine du journal.</translation>
    </message>
    <message>
        <source>4. The log&apos;s key signed that root.</source>
        <translation>4. La clé du journal a signé cette racine.</translation>
    </message>
    <message>
        <source>5. The log is named after that key, and no other log can be.</source>
        <translation>5. Le journal tire son nom de cette clé, et aucun autre journal ne peut le porter.</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>hash of this entry</source>
        <translation>hachage de cette entrée</translation>
    </message>
    <message>
        <source>&amp;Plain words…</source>
        <translation>En termes &amp;simples…</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Chronologie…</translation>
    </message>
    <message>
        <source>The entry as it stands in the log</source>
        <translation>L’entrée telle qu’elle figure dans le journal</translation>
    </message>
    <message>
        <source>Entry {n} cannot be read. Verify the log to learn more.</source>
        <translation>L’entrée {n} ne peut pas être lue. Vérifiez le journal pour en savoir plus.</translation>
    </message>
    <message>
        <source>Entry {n}: {what}, {state}, by {who}</source>
        <translation>Entrée {n}&#x202f;: {what}, {state}, par {who}</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something needs your attention</source>
        <translation>Un point demande votre attention</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Refused: {name}</source>
        <translation>Refusé&#x202f;: {name}</translation>
    </message>
    <message>
        <source>On {time} UTC this checkpoint was not cosigned: {why}. Entry {n} keeps it.</source>
        <translation>Le {time} UTC, ce point de contrôle n’a pas été cosigné&#x202f;: {why}. L’entrée {n} le conserve.</translation>
    </message>
    <message>
        <source>The checkpoint that was refused</source>
        <translation>Le point de contrôle refusé</translation>
    </message>
    <message>
        <source>What was cosigned of that log before</source>
        <translation>Ce qui avait été cosigné de ce journal auparavant</translation>
    </message>
    <message>
        <source>Two checkpoints that one log signed and that cannot both be true prove, for anyone, that two histories were signed. This is a matter for whoever looks after that log.</source>
        <translation>Deux points de contrôle signés par un même journal et qui ne peuvent pas être vrais tous deux prouvent à quiconque que deux historiques ont été signés. Cela regarde la personne responsable de ce journal.</translation>
    </message>
    <message>
        <source>Fewer entries alone may be an old request that came late: ask for a new one.</source>
        <translation>Un nombre d’entrées moindre, à lui seul, peut venir d’une ancienne demande arrivée en retard&#x202f;: demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>&amp;Save both…</source>
        <translation>&amp;Enregistrer les deux…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Both are written, as they are.</source>
        <translation>Les deux sont écrits, tels quels.</translation>
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message>
        <source>Drop the files and folders to be sealed here</source>
        <translation>Déposez ici les fichiers et dossiers à sceller</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Défa&amp;ire</translation>
    </message>
    <message>
        <source>Files and folders to be sealed</source>
        <translation>Fichiers et dossiers à sceller</translation>
    </message>
    <message>
        <source>Seal the contents of &amp;ZIP archives, not the archives</source>
        <translation>Sceller le contenu des archives &amp;ZIP, non les archives</translation>
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation>Ajoutez au moins un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>Files: {n}, {size}</source>
        <translation>Fichiers&#x202f;: {n}, {size}</translation>
    </message>
    <message>
        <source>Counting: {total} so far</source>
        <translation>Décompte&#x202f;: {total} jusqu’ici</translation>
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation>Octets&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Your originals are only read. CaseVault never changes, moves or deletes them.</source>
        <translation>Vos originaux sont seulement lus. CaseVault ne les modifie, ne les déplace et ne les supprime jamais.</translation>
    </message>
</context>
<context>
    <name>ExceptionsTable</name>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
</context>
<context>
    <name>ExhibitsModel</name>
    <message>
        <source>Where it is in the evidence</source>
        <translation>Emplacement parmi les preuves</translation>
    </message>
</context>
<context>
    <name>ExhibitsTable</name>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>No exhibits yet. They are optional.</source>
        <translation>Aucune pièce pour l’instant. Elles sont facultatives.</translation>
    </message>
    <message>
        <source>Add e&amp;xhibit</source>
        <translation>Ajouter une &amp;pièce</translation>
    </message>
    <message>
        <source>&amp;Remove exhibit</source>
        <translation>&amp;Retirer la pièce</translation>
    </message>
    <message>
        <source>Exhibit in line {row}, {column}: {problem}</source>
        <translation>Pièce à la ligne {row}, {column}&#x202f;: {problem}</translation>
    </message>
</context>
<context>
    <name>ExplainEntryDialog</name>
    <message>
        <source>Entry {n} in plain words</source>
        <translation>L’entrée {n} en termes simples</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>What holds it in its place</source>
        <translation>Ce qui la maintient à sa place</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Not proven: who sat at the computer, that its clock was right, and that nothing was left out. The name is what the person said of themselves.</source>
        <translation>Non prouvé&#x202f;: qui était assis à l’ordinateur, que son horloge était juste, et que rien n’a été omis. Le nom est celui que la personne s’est donné.</translation>
    </message>
    <message>
        <source>{what}, {state}, on {time} UTC, by {who}.</source>
        <translation>{what}, {state}, le {time} UTC, par {who}.</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>une personne qui n’a pas donné de nom</translation>
    </message>
    <message>
        <source>It says how that ended which entry {n} announced.</source>
        <translation>Elle dit comment s’est terminé ce que l’entrée {n} annonçait.</translation>
    </message>
    <message>
        <source>Entry {n} says how it ended.</source>
        <translation>L’entrée {n} dit comment cela s’est terminé.</translation>
    </message>
    <message>
        <source>Nothing says yet how it ended: it goes on, or the computer stopped in the middle.</source>
        <translation>Rien ne dit encore comment cela s’est terminé&#x202f;: l’acte est en cours, ou l’ordinateur s’est arrêté au milieu.</translation>
    </message>
    <message>
        <source>1. Its hash is made of every byte of it. One changed letter gives another hash.</source>
        <translation>1. Son hachage est calculé sur chacun de ses octets. Une seule lettre modifiée donne un autre hachage.</translation>
    </message>
    <message>
        <source>2. Entry {n} repeats this hash. So the order is fixed: nothing can be put in between or taken out.</source>
        <translation>2. L’entrée {n} répète ce hachage. L’ordre est donc fixé&#x202f;: rien ne peut y être intercalé ni retiré.</translation>
    </message>
    <message>
        <source>2. It is the newest entry; the next one will repeat its hash.</source>
        <translation>2. C’est l’entrée la plus récente&#x202f;; la suivante répétera son hachage.</translation>
    </message>
    <message>
        <source>3. Joined with {k} more hashes it leads to one root over all {size} entries, which the log&apos;s key signed. Checked just now: {answer}</source>
        <translation>3. Réuni à {k} autres hachages, il conduit à une racine unique pour les {size} entrées, que la clé du journal a signée. Contrôle fait à l’instant&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>it holds.</source>
        <translation>c’est valide.</translation>
    </message>
    <message>
        <source>IT DOES NOT HOLD. Verify the log.</source>
        <translation>CE N’EST PAS VALIDE. Vérifiez le journal.</translation>
    </message>
    <message>
        <source>4. CONTRADICTED by a checkpoint kept outside: {where}.</source>
        <translation>4. CONTREDITE par un point de contrôle conservé à l’extérieur&#x202f;: {where}.</translation>
    </message>
    <message>
        <source>4. A checkpoint that covers it is held outside: {where}. Even the holder of the log&apos;s key cannot change it any more without being contradicted.</source>
        <translation>4. Un point de contrôle qui la couvre est détenu à l’extérieur&#x202f;: {where}. Même le détenteur de la clé du journal ne peut plus la modifier sans être contredit.</translation>
    </message>
    <message>
        <source>4. No checkpoint held outside is known to cover it yet. Until one is, the holder of the log&apos;s key could write another history. A package, report or export that is given away carries one; compare it when it comes back.</source>
        <translation>4. On ne connaît encore aucun point de contrôle détenu à l’extérieur qui la couvre. Tant qu’il n’y en a pas, le détenteur de la clé du journal pourrait écrire un autre historique. Tout paquet, rapport ou export remis à autrui en contient un&#x202f;; comparez-le à son retour.</translation>
    </message>
    <message>
        <source>Written not before {time}: entry {n} holds a signature that a witness gave then.</source>
        <translation>Écrite au plus tôt le {time}&#x202f;: l’entrée {n} contient une signature qu’un témoin a donnée à ce moment.</translation>
    </message>
    <message>
        <source>Written not after {time}: a witness had seen it by then ({where}).</source>
        <translation>Écrite au plus tard le {time}&#x202f;: un témoin l’avait vue à ce moment ({where}).</translation>
    </message>
    <message>
        <source>These times are UTC, by the clocks of the witnesses.</source>
        <translation>Ces heures sont en UTC, selon les horloges des témoins.</translation>
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
        <translation>Extraire des fichiers</translation>
    </message>
    <message>
        <source>Files: {n}, {size} together.</source>
        <translation>Fichiers&#x202f;: {n}, {size} au total.</translation>
    </message>
    <message>
        <source>Folder to extract into</source>
        <translation>Dossier d’extraction</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraire</translation>
    </message>
    <message>
        <source>If a name is taken</source>
        <translation>Si un nom est pris</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Laisser le fichier de côté</translation>
    </message>
    <message>
        <source>Extract nothing</source>
        <translation>Ne rien extraire</translation>
    </message>
    <message>
        <source>Nothing that is there already is replaced. Names that some systems cannot hold are written in a safe form, and the result lists them. Each file appears only when its SHA-256 holds.</source>
        <translation>Rien de ce qui s’y trouve déjà n’est remplacé. Les noms que certains systèmes n’admettent pas sont écrits sous une forme sûre, et le résultat les énumère. Chaque fichier n’apparaît que si son SHA-256 concorde.</translation>
    </message>
    <message>
        <source>The files are no longer encrypted there. Keep that folder safe.</source>
        <translation>Les fichiers n’y sont plus chiffrés. Gardez ce dossier en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>ExtractedDialog</name>
    <message>
        <source>Names and failures</source>
        <translation>Noms et échecs</translation>
    </message>
    <message>
        <source>Path in the package</source>
        <translation>Chemin dans le paquet</translation>
    </message>
    <message>
        <source>Written as, or why not</source>
        <translation>Nom d’écriture, ou raison de l’échec</translation>
    </message>
    <message>
        <source>✕ not written: {why} ({code})</source>
        <translation>✕ non écrit&#x202f;: {why} ({code})</translation>
    </message>
    <message>
        <source>Names that changed, and failures</source>
        <translation>Noms modifiés et échecs</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>Enregistrer la &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>Track {n}: {what}</source>
        <translation>Piste {n}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>Bits par échantillon</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Made, says the file</source>
        <translation>Créé, selon le fichier</translation>
    </message>
    <message>
        <source>Changed, says the file</source>
        <translation>Modifié, selon le fichier</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>Fabricant de l’appareil</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Modèle de l’appareil</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droits d’auteur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Bytes of pictures</source>
        <translation>Octets d’images</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>&amp;Disclose selected</source>
        <translation>&amp;Communiquer la sélection</translation>
    </message>
    <message>
        <source>&amp;Withhold selected</source>
        <translation>&amp;Retenir la sélection</translation>
    </message>
    <message>
        <source>Tick what the other side gets; a folder brings all below it. Everything else is withheld.</source>
        <translation>Cochez ce que reçoit l’autre partie&#x202f;; un dossier entraîne tout ce qu’il contient. Tout le reste est retenu.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Choisissez au moins un fichier.</translation>
    </message>
    <message>
        <source>All &amp;found</source>
        <translation>Tous les &amp;trouvés</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>To&amp;us</translation>
    </message>
    <message>
        <source>None f&amp;ound</source>
        <translation>Aucun des tr&amp;ouvés</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation>Communiqué&#x202f;: {files}, {size} · retenu&#x202f;: {rest}</translation>
    </message>
    <message>
        <source>By the case record, {files} must not be disclosed: they have no box to tick, and choosing a folder leaves them out.</source>
        <translation>D’après la fiche de l’affaire, {files} ne doivent pas être communiqués&#x202f;: ils n’ont pas de case à cocher, et le choix d’un dossier ne les inclut pas.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Examples of: {title}</source>
        <translation>Exemples pour&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Make several &amp;files of it</source>
        <translation>En faire plusieurs &amp;fichiers</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>I have &amp;read these points and want to seal all the same</source>
        <translation>J’ai &amp;lu ces points et veux sceller malgré tout</translation>
    </message>
    <message>
        <source>Stands in the way: this must be solved first</source>
        <translation>Fait obstacle&#x202f;: à régler d’abord</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>or as digits</source>
        <translation>ou en chiffres</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Mots&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Digits: {digits}</source>
        <translation>Chiffres&#x202f;: {digits}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi pour l’instant</translation>
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Other people&apos;s logs</source>
        <translation>Journaux d’autres personnes</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>Est-il valide&#x202f;?</translation>
    </message>
    <message>
        <source>Entries here</source>
        <translation>Entrées ici</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Dernière (UTC)</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Arrivé avec</translation>
    </message>
    <message>
        <source>Search name or log</source>
        <translation>Rechercher un nom ou un journal</translation>
    </message>
    <message>
        <source>No entries of other logs yet</source>
        <translation>Aucune entrée d’autres journaux pour l’instant</translation>
    </message>
    <message>
        <source>Packages, transfer files and receipts bring along what another log says about them. CaseVault keeps it, and verifies what is new or changed.</source>
        <translation>Les paquets, les fichiers de transfert et les reçus apportent ce qu’un autre journal dit d’eux. CaseVault le conserve et vérifie ce qui est nouveau ou modifié.</translation>
    </message>
    <message>
        <source>Two things that came of one log and contradict each other prove that two histories were signed. Both are kept.</source>
        <translation>Deux éléments issus d’un même journal et qui se contredisent prouvent que deux historiques ont été signés. Les deux sont conservés.</translation>
    </message>
    <message>
        <source>Verifying what is kept of other logs…</source>
        <translation>Vérification de ce qui est conservé d’autres journaux…</translation>
    </message>
    <message>
        <source>Name of this log: {name}</source>
        <translation>Nom de ce journal&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Oui, en totalité</translation>
    </message>
    <message>
        <source>NO: {why}</source>
        <translation>NON&#x202f;: {why}</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(illisible)</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} sur {size}</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>{name} (required)</source>
        <translation>{name} (obligatoire)</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Show its pictures ({n})</source>
        <translation>Afficher ses images ({n})</translation>
    </message>
    <message>
        <source>Each one that comes into view is noted in the custody log as looked at.</source>
        <translation>Chacune de celles qui apparaissent est inscrite au journal de traçabilité comme consultée.</translation>
    </message>
    <message>
        <source>Pictures of the folder</source>
        <translation>Images du dossier</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>Packages offered</source>
        <translation>Paquets proposés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Offered (UTC)</source>
        <translation>Proposé (UTC)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Search package or person</source>
        <translation>Rechercher un paquet ou une personne</translation>
    </message>
    <message>
        <source>Nothing was offered yet</source>
        <translation>Rien n’a encore été proposé</translation>
    </message>
    <message>
        <source>When a package changes hands, offer it here first. CaseVault hashes it, logs the offer, and makes a small transfer file.</source>
        <translation>Quand un paquet change de mains, proposez-le d’abord ici. CaseVault en calcule le hachage, inscrit l’offre au journal et crée un petit fichier de transfert.</translation>
    </message>
    <message>
        <source>Give the transfer file along with the package: on the medium, as QR codes from this screen, or on paper.</source>
        <translation>Remettez le fichier de transfert avec le paquet&#x202f;: sur le support, sous forme de codes QR depuis cet écran, ou sur papier.</translation>
    </message>
    <message>
        <source>The receiver compares the package and gives a receipt back. Taken in here, it ends the offer, and neither log can be rewritten any more without the other.</source>
        <translation>Le réceptionnaire compare le paquet et remet un reçu en retour. Une fois intégré ici, il met fin à l’offre, et aucun des deux journaux ne peut plus être réécrit sans l’autre.</translation>
    </message>
    <message>
        <source>&amp;Offer a package…</source>
        <translation>&amp;Proposer un paquet…</translation>
    </message>
    <message>
        <source>&amp;Take in a receipt…</source>
        <translation>&amp;Intégrer un reçu…</translation>
    </message>
    <message>
        <source>&amp;Show its file again…</source>
        <translation>&amp;Afficher de nouveau son fichier…</translation>
    </message>
    <message>
        <source>It &amp;came back…</source>
        <translation>Il est &amp;revenu…</translation>
    </message>
    <message>
        <source>&amp;Paper to sign…</source>
        <translation>&amp;Document à signer…</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(aucun nom indiqué)</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Entrée {n}</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>affaire {case}</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>paquet {id}</translation>
    </message>
    <message>
        <source>reason: {why}</source>
        <translation>motif&#x202f;: {why}</translation>
    </message>
    <message>
        <source>ended by entry {n}</source>
        <translation>terminée par l’entrée {n}</translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation>parce que&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Give this file along with the package. It holds no key and nothing of the contents; who has it learns what the log says about the package. The receiver takes it in from the file, or scans its codes from here.</source>
        <translation>Remettez ce fichier avec le paquet. Il ne contient ni clé ni rien du contenu&#x202f;; qui le détient apprend ce que le journal dit du paquet. Le réceptionnaire l’intègre depuis le fichier, ou en lit les codes ici.</translation>
    </message>
    <message>
        <source>Transfer file</source>
        <translation>Fichier de transfert</translation>
    </message>
    <message>
        <source>{name} came back and nobody answered its offer. The offer ends with this; a transfer file that is still out there is not taken back by it.</source>
        <translation>{name} est revenu et personne n’a répondu à son offre. L’offre prend ainsi fin&#x202f;; un fichier de transfert encore en circulation n’est pas repris pour autant.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Il est revenu</translation>
    </message>
    <message>
        <source>&amp;End the offer</source>
        <translation>&amp;Mettre fin à l’offre</translation>
    </message>
    <message>
        <source>The offer is ended.</source>
        <translation>L’offre est terminée.</translation>
    </message>
    <message>
        <source>Written: {name}. It is for both sides to sign.</source>
        <translation>Écrit&#x202f;: {name}. À signer par les deux parties.</translation>
    </message>
    <message>
        <source>{package} was REFUSED by {who}: entry {n}. Reason: {why}</source>
        <translation>{package} a été REFUSÉ par {who}&#x202f;: entrée {n}. Motif&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{package} was received by {who}: entry {n}.</source>
        <translation>{package} a été reçu par {who}&#x202f;: entrée {n}.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>aucun n’est indiqué</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Give access to {name}</source>
        <translation>Donner accès à {name}</translation>
    </message>
    <message>
        <source>&amp;Write the grant…</source>
        <translation>É&amp;crire l’autorisation…</translation>
    </message>
    <message>
        <source>Who gets access</source>
        <translation>Qui reçoit l’accès</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Stands in the grant and in the custody log</source>
        <translation>Figure dans l’autorisation et dans le journal de traçabilité</translation>
    </message>
    <message>
        <source>A grant is a small file that opens this package, and no other, for one more person or key. The sealed package stays as it is. What was given cannot be taken back.</source>
        <translation>Une autorisation est un petit fichier qui ouvre ce paquet, et aucun autre, pour une personne ou une clé de plus. Le paquet scellé reste tel quel. Ce qui a été donné ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>A grant is signed with your identity, and you have none yet. Make it on the tab People.</source>
        <translation>Une autorisation est signée avec votre identité, et vous n’en avez pas encore. Créez-la sous l’onglet Personnes.</translation>
    </message>
    <message>
        <source>A grant is signed with your identity, which lies in your key vault. Unlock it on the tab Vault.</source>
        <translation>Une autorisation est signée avec votre identité, qui se trouve dans votre coffre à clés. Déverrouillez-le sous l’onglet Coffre à clés.</translation>
    </message>
    <message>
        <source>There is nobody to give access to yet: compare a person on the tab People, or pin a key on the tab Tokens and services.</source>
        <translation>Il n’y a encore personne à qui donner accès&#x202f;: comparez une personne sous l’onglet Personnes, ou épinglez une clé sous l’onglet Jetons et services.</translation>
    </message>
</context>
<context>
    <name>GrantEntry</name>
    <message>
        <source>Use a &amp;grant file…</source>
        <translation>Utiliser un fichier d’&amp;autorisation…</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>Access granted by yourself. Your words are: {words}</source>
        <translation>Accès accordé par vous-même. Vos mots sont&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Access granted by somebody who is none of your contacts and goes by the name of {name}. Compare their words with them: {words}</source>
        <translation>Accès accordé par une personne qui n’est pas de vos contacts et se fait appeler {name}. Comparez ses mots avec elle&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, your contact, whose words you compared: {words}</source>
        <translation>Accès accordé par {name}, votre contact, dont vous avez comparé les mots&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, your contact, not compared yet. Compare their words with them: {words}</source>
        <translation>Accès accordé par {name}, votre contact, pas encore comparé. Comparez ses mots avec cette personne&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, whom you revoked: {words}</source>
        <translation>Accès accordé par {name}, contact que vous avez révoqué&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide - CaseVault</source>
        <translation>Guide - CaseVault</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Trouvé dans le guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Prise en main</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Enquêteur</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Dépositaire</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>What to do when …</source>
        <translation>Que faire quand…</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} trouvés</translation>
    </message>
    <message>
        <source>Not found: try another word.</source>
        <translation>Introuvable&#x202f;: essayez un autre mot.</translation>
    </message>
    <message>
        <source>{address} is not part of the guide; CaseVault does not open it.</source>
        <translation>{address} ne fait pas partie du guide&#x202f;; CaseVault ne l’ouvre pas.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>such as: seal whole, box undamaged</source>
        <translation>par exemple&#x202f;: scellé intact, boîte non endommagée</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Condition of medium and seals</source>
        <translation>État du support et des scellés physiques</translation>
    </message>
    <message>
        <source>Numbers of the seals</source>
        <translation>Numéros des scellés physiques</translation>
    </message>
    <message>
        <source>Second person present</source>
        <translation>Seconde personne présente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Medium: make</source>
        <translation>Support&#x202f;: marque</translation>
    </message>
    <message>
        <source>Medium: model</source>
        <translation>Support&#x202f;: modèle</translation>
    </message>
    <message>
        <source>Medium: serial number</source>
        <translation>Support&#x202f;: numéro de série</translation>
    </message>
    <message>
        <source>required for a refusal</source>
        <translation>obligatoire en cas de refus</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>&amp;Given away</source>
        <translation>Re&amp;mis</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>&amp;Reçus</translation>
    </message>
    <message>
        <source>Other &amp;logs</source>
        <translation>Autres &amp;journaux</translation>
    </message>
    <message>
        <source>Take in a transfer file or a receipt</source>
        <translation>Intégrer un fichier de transfert ou un reçu</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Intégrer</translation>
    </message>
    <message>
        <source>A transfer file (.cvtransfer) comes with a package that is offered to you. A receipt (.cvreceipt) answers one that you offered.</source>
        <translation>Un fichier de transfert (.cvtransfer) accompagne un paquet qui vous est proposé. Un reçu (.cvreceipt) répond à celui que vous avez proposé.</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>Hand-over receipt</source>
        <translation>Reçu de remise</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paquet {name}</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Ce qui est remis</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>The seals are whole and bear the numbers above.</source>
        <translation>Les scellés physiques sont intacts et portent les numéros ci-dessus.</translation>
    </message>
    <message>
        <source>The SHA-256 of the package was computed again and is the one above.</source>
        <translation>Le SHA-256 du paquet a été recalculé et correspond à celui indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>No key is on the medium or in the same envelope.</source>
        <translation>Aucune clé ne se trouve sur le support ni dans la même enveloppe.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Remettant</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Réceptionnaire</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État constaté</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Scellés physiques</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>Log of the giver</source>
        <translation>Journal du remettant</translation>
    </message>
    <message>
        <source>Entry there</source>
        <translation>Entrée correspondante</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Son hachage</translation>
    </message>
    <message>
        <source>The hand-over was refused.</source>
        <translation>La remise a été refusée.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Log of the receiver</source>
        <translation>Journal du réceptionnaire</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Date, heure et lieu</translation>
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation>Support&#x202f;: marque, modèle, numéro de série</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>Numéros de scellés physiques</translation>
    </message>
    <message>
        <source>no. {n}, {leaf}</source>
        <translation>nº {n}, {leaf}</translation>
    </message>
    <message>
        <source>Entry in this log</source>
        <translation>Entrée dans ce journal</translation>
    </message>
</context>
<context>
    <name>HashesPanel</name>
    <message>
        <source>Show &amp;hits</source>
        <translation>Afficher les &amp;concordances</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>Au format CSV ou JSON, selon le nom que vous donnez</translation>
    </message>
    <message>
        <source>A list has no SHA-256: nothing can be compared</source>
        <translation>Une liste est sans SHA-256&#x202f;: rien ne peut être comparé</translation>
    </message>
    <message>
        <source>Files that are on the lists: {n}</source>
        <translation>Fichiers figurant sur les listes&#x202f;: {n}</translation>
    </message>
    <message>
        <source>No file is on the lists</source>
        <translation>Aucun fichier ne figure sur les listes</translation>
    </message>
    <message>
        <source>{name}: {hits} of {n} hashes</source>
        <translation>{name}&#x202f;: {hits} sur {n} hachages</translation>
    </message>
    <message>
        <source>Lines with MD5 or SHA-1 alone, which a package has not: {n}.</source>
        <translation>Lignes avec MD5 ou SHA-1 seuls, absents des paquets&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>HexPane</name>
    <message>
        <source>Bytes of the file in hexadecimal</source>
        <translation>Octets du fichier en hexadécimal</translation>
    </message>
</context>
<context>
    <name>HexRows</name>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
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
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is sent anywhere.</source>
        <translation>Tout se passe sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Seal a case</source>
        <translation>Sceller une affaire</translation>
    </message>
    <message>
        <source>Put files and folders into one encrypted package. Your originals are only read.</source>
        <translation>Réunir des fichiers et des dossiers dans un seul paquet chiffré. Vos originaux sont seulement lus.</translation>
    </message>
    <message>
        <source>Open or verify a package</source>
        <translation>Ouvrir ou vérifier un paquet</translation>
    </message>
    <message>
        <source>Check that a package is whole and unaltered, look inside, take files out.</source>
        <translation>Contrôler qu’un paquet est complet et inaltéré, en consulter le contenu, en extraire des fichiers.</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Journal de traçabilité</translation>
    </message>
    <message>
        <source>See who did what and when, check the record, and export it.</source>
        <translation>Voir qui a fait quoi et quand, contrôler le journal et l’exporter.</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample case</source>
        <translation>&amp;Essayer avec l’affaire d’exemple</translation>
    </message>
    <message>
        <source>You can also drop things anywhere here: a package opens, anything else is put up for sealing.</source>
        <translation>Vous pouvez aussi déposer des éléments n’importe où ici&#x202f;: un paquet s’ouvre, tout le reste est préparé pour le scellement.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première utilisation&#x202f;?</translation>
    </message>
    <message>
        <source>Seal a made-up case of a dozen small files, receive its key, and open it again. It takes a minute.</source>
        <translation>Scellez une affaire fictive d’une douzaine de petits fichiers, recevez-en la clé et rouvrez-la. Cela prend une minute.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>&amp;Make your identity…</source>
        <translation>&amp;Créer votre identité…</translation>
    </message>
    <message>
        <source>Save my &amp;identity file…</source>
        <translation>Enregistrer mon fichier d’&amp;identité…</translation>
    </message>
    <message>
        <source>Go to the key &amp;vault</source>
        <translation>Aller au co&amp;ffre à clés</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Votre identité</translation>
    </message>
    <message>
        <source>Give others your identity file, so that they can seal packages to you. When they call to compare, read these words to each other.</source>
        <translation>Donnez votre fichier d’identité à d’autres, pour qu’ils puissent sceller des paquets à votre intention. Lorsqu’ils appellent pour comparer, lisez-vous mutuellement ces mots.</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>Pas encore d’identité</translation>
    </message>
    <message>
        <source>With an identity others can seal packages to you, and you can sign what you seal and give others access.</source>
        <translation>Avec une identité, d’autres peuvent sceller des paquets à votre intention, et vous pouvez signer ce que vous scellez et donner accès à d’autres.</translation>
    </message>
    <message>
        <source>Its private half belongs into your key vault, which is locked. Unlock it first.</source>
        <translation>Sa moitié privée a sa place dans votre coffre à clés, qui est verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>Its private half never lies open on the disk. This computer has no keyring that can be used: make a key vault first.</source>
        <translation>Sa moitié privée ne se trouve jamais en clair sur le disque. Cet ordinateur n’a pas de trousseau utilisable&#x202f;: créez d’abord un coffre à clés.</translation>
    </message>
    <message>
        <source>Its private half will lie in your key vault.</source>
        <translation>Sa moitié privée se trouvera dans votre coffre à clés.</translation>
    </message>
    <message>
        <source>Its private half will lie in the keyring of this computer ({backend}) and nowhere else. With a key vault it can be backed up.</source>
        <translation>Sa moitié privée se trouvera dans le trousseau de cet ordinateur ({backend}) et nulle part ailleurs. Avec un coffre à clés, elle peut être sauvegardée.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>turned as the camera recorded</source>
        <translation>tournée selon l’indication de l’appareil photo</translation>
    </message>
    <message>
        <source>shown smaller</source>
        <translation>affichée en réduction</translation>
    </message>
    <message>
        <source>first of {n} pictures</source>
        <translation>première de {n} images</translation>
    </message>
    <message>
        <source>taken at {place}</source>
        <translation>prise à {place}</translation>
    </message>
</context>
<context>
    <name>IntakeField</name>
    <message>
        <source>Scan its codes here with a scanner that types, or paste its text.</source>
        <translation>Lisez ici ses codes avec un lecteur qui saisit au clavier, ou collez son texte.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Fichier&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Text, as it would stand in the file.</source>
        <translation>Texte, tel qu’il figurerait dans le fichier.</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>Un fichier peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>Codes of two different files stand here. Clear the field and begin.</source>
        <translation>Des codes de deux fichiers différents se trouvent ici. Videz le champ et recommencez.</translation>
    </message>
    <message>
        <source>All {m} codes are here.</source>
        <translation>Les {m} codes sont tous là.</translation>
    </message>
    <message>
        <source>{n} of {m} codes are here. Missing: {some}</source>
        <translation>{n} codes sur {m} sont là. Manquent&#x202f;: {some}</translation>
    </message>
    <message>
        <source>A code is not whole, or was read wrongly: scan it again. If that does not help, give the scanner the layout of this keyboard.</source>
        <translation>Un code est incomplet ou a été mal lu&#x202f;: lisez-le de nouveau. Si cela ne suffit pas, réglez le lecteur sur la disposition de ce clavier.</translation>
    </message>
</context>
<context>
    <name>IntakeTable</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation>Octets&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Inside number {n}: sealed once</source>
        <translation>Contenu dans le numéro {n}&#x202f;: scellé une seule fois</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready · files: {n}</source>
        <translation>Prêt · fichiers&#x202f;: {n}</translation>
    </message>
    <message>
        <source>not packed: {n}</source>
        <translation>non inclus&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>A link: add what it points to</source>
        <translation>Un lien&#x202f;: ajoutez ce vers quoi il pointe</translation>
    </message>
    <message>
        <source>No file and no folder</source>
        <translation>Ni fichier ni dossier</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>JSON document as a tree</source>
        <translation>Document JSON sous forme d’arbre</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Long work is under way</source>
        <translation>Un long travail est en cours</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep a copy of the key</source>
        <translation>Conserver une copie de la clé</translation>
    </message>
    <message>
        <source>&amp;Keep a copy</source>
        <translation>&amp;Conserver une copie</translation>
    </message>
    <message>
        <source>The key is tried on the package first, then stored and read back. Where is it now?</source>
        <translation>La clé est d’abord essayée sur le paquet, puis stockée et relue. Où est-elle maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>In your key &amp;vault</source>
        <translation>Dans votre coffre à c&amp;lés</translation>
    </message>
    <message>
        <source>In the keyri&amp;ng of this computer</source>
        <translation>Dans le &amp;trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>Où placer la copie&#x202f;?</translation>
    </message>
    <message>
        <source>This package has no key of its own that could be kept.</source>
        <translation>Ce paquet n’a pas de clé propre qui puisse être conservée.</translation>
    </message>
    <message>
        <source>There is no vault yet. Make one on the tab Vault.</source>
        <translation>Il n’y a pas encore de coffre à clés. Créez-en un sous l’onglet Coffre à clés.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it on the tab Vault.</source>
        <translation>Il est verrouillé. Déverrouillez-le sous l’onglet Coffre à clés.</translation>
    </message>
    <message>
        <source>It holds this key already.</source>
        <translation>Il contient déjà cette clé.</translation>
    </message>
    <message>
        <source>It cannot be used now.</source>
        <translation>Il est inutilisable pour l’instant.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key card {key}</source>
        <translation>Carte de clé {key}</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Carte de clé</translation>
    </message>
    <message>
        <source>for one sealed CaseVault package</source>
        <translation>pour un paquet CaseVault scellé</translation>
    </message>
    <message>
        <source>Whoever holds this card can open the package. Keep the two apart.</source>
        <translation>Quiconque détient cette carte peut ouvrir le paquet. Conservez-les séparément.</translation>
    </message>
    <message>
        <source>Key in one line</source>
        <translation>Clé sur une ligne</translation>
    </message>
    <message>
        <source>Opens package</source>
        <translation>Ouvre le paquet</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation>En entier (SHA-256)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>This may be the only copy of the key. Without the key nobody can open the package, not even the makers of CaseVault.</source>
        <translation>Cette carte est peut-être la seule copie de la clé. Sans la clé, personne ne peut ouvrir le paquet, pas même les auteurs de CaseVault.</translation>
    </message>
    <message>
        <source>Send or store the card by another way than the package, and never in the same envelope.</source>
        <translation>Envoyez ou conservez la carte par une autre voie que le paquet, et jamais dans la même enveloppe.</translation>
    </message>
    <message>
        <source>Lock it away like the evidence itself. A photograph or photocopy of it is a key as well.</source>
        <translation>Gardez-la sous clé comme les preuves elles-mêmes. Une photographie ou une photocopie de la carte est également une clé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one in the custody log or on the receipt.</source>
        <translation>Comparez l’empreinte avec celle du journal de traçabilité ou du reçu.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Conservée à</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The same key, for a camera</source>
        <translation>La même clé, pour un appareil photo</translation>
    </message>
    <message>
        <source>Type all 16 groups in order, in capitals or small letters. After cvkey1 there is no digit 1, and nowhere the letters b, i and o.</source>
        <translation>Saisissez les 16 groupes dans l’ordre, en majuscules ou en minuscules. Après cvkey1, il n’y a pas de chiffre 1, et nulle part les lettres b, i et o.</translation>
    </message>
</context>
<context>
    <name>KeyChangedDialog</name>
    <message>
        <source>The log&apos;s key was changed</source>
        <translation>La clé du journal a été changée</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>Nouveau journal</translation>
    </message>
    <message>
        <source>Log that has ended</source>
        <translation>Journal terminé</translation>
    </message>
    <message>
        <source>It lies in</source>
        <translation>Il se trouve dans</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>&amp;Copier la nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Open CaseVault anew</source>
        <translation>&amp;Rouvrir CaseVault</translation>
    </message>
    <message>
        <source>Give the new keys of log and witness, and a first checkpoint, to whoever holds the old ones, at once: that is what tells your log from a thief&apos;s. You find them in the custody log under Others.</source>
        <translation>Donnez sans attendre les nouvelles clés du journal et de témoin, et un premier point de contrôle, à qui détient les anciennes&#x202f;: c’est ce qui distingue votre journal de celui d’un voleur. Vous les trouverez dans le journal de traçabilité, sous «&#x202f;Autres&#x202f;».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>KeyDisplay</name>
    <message>
        <source>Package key</source>
        <translation>Clé du paquet</translation>
    </message>
    <message>
        <source>Group {n}: {group}</source>
        <translation>Groupe {n}&#x202f;: {group}</translation>
    </message>
    <message>
        <source>Shown in sixteen groups of four characters.</source>
        <translation>Affichée en seize groupes de quatre caractères.</translation>
    </message>
    <message>
        <source>Group {n}, hidden</source>
        <translation>Groupe {n}, masqué</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Masquée.</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Package key</source>
        <translation>Clé du paquet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the key while typing</source>
        <translation>Masquer la clé pendant la saisie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Well formed. Fingerprint {fingerprint}.</source>
        <translation>Bien formée. Empreinte {fingerprint}.</translation>
    </message>
    <message>
        <source>Too long: a key has {n} characters.</source>
        <translation>Trop longue&#x202f;: une clé compte {n} caractères.</translation>
    </message>
    <message>
        <source>{done} of {all} characters</source>
        <translation>{done} caractères sur {all}</translation>
    </message>
    <message>
        <source>More than one character is wrong. Compare every group with the key card; nothing was corrected.</source>
        <translation>Plusieurs caractères sont faux. Comparez chaque groupe avec la carte de clé&#x202f;; rien n’a été corrigé.</translation>
    </message>
    <message>
        <source>Group {n}: a package key begins with cvkey1.</source>
        <translation>Groupe {n}&#x202f;: une clé de paquet commence par cvkey1.</translation>
    </message>
    <message>
        <source>Group {n}: this character is in no key. Is it another one?</source>
        <translation>Groupe {n}&#x202f;: ce caractère ne figure dans aucune clé. En est-ce un autre&#x202f;?</translation>
    </message>
    <message>
        <source>Group {n}: use capitals or small letters alone, not both.</source>
        <translation>Groupe {n}&#x202f;: utilisez seulement des majuscules ou seulement des minuscules, pas les deux.</translation>
    </message>
    <message>
        <source>Group {n} looks wrong. Compare it with the key card; nothing was corrected.</source>
        <translation>Le groupe {n} semble faux. Comparez-le avec la carte de clé&#x202f;; rien n’a été corrigé.</translation>
    </message>
    <message>
        <source>Group {n}: no key ends like this. Compare it with the key card.</source>
        <translation>Groupe {n}&#x202f;: aucune clé ne se termine ainsi. Comparez-le avec la carte de clé.</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>&amp;Show key</source>
        <translation>&amp;Afficher la clé</translation>
    </message>
    <message>
        <source>C&amp;opy once</source>
        <translation>C&amp;opier une fois</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Temps restant avant l’effacement du presse-papiers</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>&amp;Hide key</source>
        <translation>&amp;Masquer la clé</translation>
    </message>
    <message>
        <source>Copied once</source>
        <translation>Copiée une fois</translation>
    </message>
    <message>
        <source>The clipboard is cleared in {n} s. A clipboard history may keep it.</source>
        <translation>Le presse-papiers sera effacé dans {n} s. Un historique du presse-papiers peut la conserver.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été effacé.</translation>
    </message>
    <message>
        <source>Something else was copied over the key.</source>
        <translation>Autre chose a été copié par-dessus la clé.</translation>
    </message>
    <message>
        <source>The clipboard was emptied by another program.</source>
        <translation>Le presse-papiers a été vidé par un autre programme.</translation>
    </message>
    <message>
        <source>The clipboard could NOT be cleared. The key may still be there: copy something else now.</source>
        <translation>Le presse-papiers n’a PAS pu être effacé. La clé s’y trouve peut-être encore&#x202f;: copiez autre chose maintenant.</translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>The keyring holds the only proven copy. It is lost with this account or this computer: keep a second one.</source>
        <translation>Le trousseau contient la seule copie prouvée. Elle est perdue avec ce compte ou cet ordinateur&#x202f;: conservez-en une seconde.</translation>
    </message>
    <message>
        <source>Your key vault holds the only proven copy. It is lost with this computer unless the vault is backed up: keep a second one.</source>
        <translation>Votre coffre à clés contient la seule copie prouvée. Elle est perdue avec cet ordinateur, sauf si le coffre est sauvegardé&#x202f;: conservez-en une seconde.</translation>
    </message>
    <message>
        <source>Finish becomes possible when the key is kept in one of these ways.</source>
        <translation>«&#x202f;Terminer&#x202f;» devient possible lorsque la clé est conservée par l’un de ces moyens.</translation>
    </message>
    <message>
        <source>Somebody has the key. After Finish it cannot be shown again.</source>
        <translation>Quelqu’un détient la clé. Après «&#x202f;Terminer&#x202f;», elle ne peut plus être affichée.</translation>
    </message>
</context>
<context>
    <name>KeyOnceDialog</name>
    <message>
        <source>The key of this package</source>
        <translation>La clé de ce paquet</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>Abandonner ce paquet&#x202f;?</translation>
    </message>
    <message>
        <source>It is not proven that anybody holds its key. Without the key nobody can ever open the package, so it would be removed. Your original files were not changed.</source>
        <translation>Il n’est pas prouvé que quelqu’un détient sa clé. Sans la clé, personne ne pourra jamais ouvrir le paquet&#x202f;; il serait donc supprimé. Vos fichiers d’origine n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>&amp;Abandonner le paquet</translation>
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation>&amp;Continuer à y travailler</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then lock it away.</source>
        <translation>Enregistrée sous {name}. Imprimez-la, puis gardez-la sous clé.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Attente de votre gestionnaire de mots de passe…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Stockée, relue et comparée.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>Nobody can open the package without this key, and it cannot be made again. Keep it apart from the package.</source>
        <translation>Personne ne peut ouvrir le paquet sans cette clé, et elle ne peut pas être recréée. Conservez-la séparément du paquet.</translation>
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation>&amp;Abandonner le paquet…</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Nothing here is like this.</source>
        <translation>Rien ici ne correspond.</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} sur {size}</translation>
    </message>
    <message>
        <source>All {size}</source>
        <translation>Tout&#x202f;: {size}</translation>
    </message>
</context>
<context>
    <name>KeyWays</name>
    <message>
        <source>Save key &amp;card (PDF)…</source>
        <translation>Enregistrer la &amp;carte de clé (PDF)…</translation>
    </message>
    <message>
        <source>A page to print and lock away, apart from the package.</source>
        <translation>Une page à imprimer et à garder sous clé, séparément du paquet.</translation>
    </message>
    <message>
        <source>Save to &amp;keyring</source>
        <translation>Enregistrer dans le trou&amp;sseau</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Recherche d’un trousseau…</translation>
    </message>
    <message>
        <source>Save key &amp;file…</source>
        <translation>Enregistrer le &amp;fichier de clé…</translation>
    </message>
    <message>
        <source>On another drive than the package.</source>
        <translation>Sur un autre lecteur que le paquet.</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Last group (16)</source>
        <translation>&amp;Dernier groupe (16)</translation>
    </message>
    <message>
        <source>Last group of the key, number 16</source>
        <translation>Dernier groupe de la clé, numéro 16</translation>
    </message>
    <message>
        <source>Proves that you wrote it down: type it from your copy.</source>
        <translation>Prouve que vous l’avez notée&#x202f;: saisissez-le d’après votre copie.</translation>
    </message>
    <message>
        <source>Keep it in at least one way</source>
        <translation>Conservez-la par un moyen au moins</translation>
    </message>
    <message>
        <source>{name}: ready.</source>
        <translation>{name}&#x202f;: prêt.</translation>
    </message>
    <message>
        <source>{name}: locked. Your system will ask to unlock it.</source>
        <translation>{name}&#x202f;: verrouillé. Votre système demandera de le déverrouiller.</translation>
    </message>
    <message>
        <source>{name}: did not answer. You may try again.</source>
        <translation>{name}&#x202f;: pas de réponse. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. That is usual on a computer without a network.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable. C’est habituel sur un ordinateur sans réseau.</translation>
    </message>
    <message>
        <source>{name}: refuses. Keep the key in another way.</source>
        <translation>{name}&#x202f;: refuse. Conservez la clé autrement.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Right: you have the key.</source>
        <translation>Exact&#x202f;: vous avez la clé.</translation>
    </message>
    <message>
        <source>That is not the last group. Look at your copy again.</source>
        <translation>Ce n’est pas le dernier groupe. Regardez de nouveau votre copie.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Types d’emplacements</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>&amp;Paquets</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>P&amp;ersonnes</translation>
    </message>
    <message>
        <source>Tokens and service&amp;s</source>
        <translation>&amp;Jetons et services</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Coffre à clés</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>A package &amp;key, shown to you once</source>
        <translation>Une &amp;clé de paquet, affichée une seule fois</translation>
    </message>
    <message>
        <source>A &amp;passphrase of your own</source>
        <translation>Une &amp;phrase secrète de votre choix</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, une seconde fois</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>&amp;Seal 1 file</source>
        <translation>&amp;Sceller 1 fichier</translation>
    </message>
    <message>
        <source>&amp;Seal {files}</source>
        <translation>&amp;Sceller {files}</translation>
    </message>
    <message>
        <source>The policy of your agency asks for something else.</source>
        <translation>La politique de votre organisme exige autre chose.</translation>
    </message>
    <message>
        <source>Choose at least one way to open it.</source>
        <translation>Choisissez au moins un moyen de l’ouvrir.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Saisissez la phrase secrète deux fois.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Saisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>the package key</source>
        <translation>la clé du paquet</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>votre phrase secrète</translation>
    </message>
    <message>
        <source>After this, nobody could open the package. Choose at least one.</source>
        <translation>Après cela, personne ne pourrait ouvrir le paquet. Choisissez au moins un moyen.</translation>
    </message>
    <message>
        <source>After this, the package opens with: {way}, and nothing else.</source>
        <translation>Après cela, le paquet s’ouvre avec&#x202f;: {way}, et rien d’autre.</translation>
    </message>
    <message>
        <source>After this, the package opens with: {ways}, or {last}. Either one is enough.</source>
        <translation>Après cela, le paquet s’ouvre avec&#x202f;: {ways}, ou {last}. Un seul de ces moyens suffit.</translation>
    </message>
    <message>
        <source>Keyring ready</source>
        <translation>Trousseau prêt</translation>
    </message>
    <message>
        <source>When the key is shown, you can also store it in the keyring.</source>
        <translation>Lorsque la clé est affichée, vous pouvez aussi la stocker dans le trousseau.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Unlock it before the key is shown, if you want to store the key there.</source>
        <translation>Déverrouillez-le avant l’affichage de la clé si vous voulez l’y stocker.</translation>
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation>Le trousseau refuse</translation>
    </message>
    <message>
        <source>The key cannot be stored there. Paper or a file will do.</source>
        <translation>La clé ne peut pas y être stockée. Le papier ou un fichier conviennent.</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <translation>Pas de trousseau ici</translation>
    </message>
    <message>
        <source>That is usual on a separate computer. Paper or a file will do.</source>
        <translation>C’est habituel sur un ordinateur isolé. Le papier ou un fichier conviennent.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Keyring not allowed</source>
        <translation>Trousseau non autorisé</translation>
    </message>
    <message>
        <source>Whoever guesses it opens the package, whatever else protects it. Choose a longer one if you can.</source>
        <translation>Quiconque la devine ouvre le paquet, quelle que soit par ailleurs sa protection. Choisissez-en une plus longue si vous le pouvez.</translation>
    </message>
    <message>
        <source>CaseVault makes a new random key. After sealing you keep it on paper, in a file on another drive, or in the keyring, before the package is done.</source>
        <translation>CaseVault crée une nouvelle clé aléatoire. Après le scellement, vous la conservez sur papier, dans un fichier sur un autre lecteur ou dans le trousseau, avant que le paquet soit achevé.</translation>
    </message>
    <message>
        <source>In addition to the key or instead of it. You must be able to remember it: nobody can find it out for you.</source>
        <translation>En plus de la clé ou à sa place. Vous devez pouvoir vous en souvenir&#x202f;: personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <source>For the custody log, if you like</source>
        <translation>Pour le journal de traçabilité, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Why it is sealed</source>
        <translation>Raison du scellement</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous vous trouvez</translation>
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
        <translation>CaseVault a été interrompu la dernière fois. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>&amp;See what was interrupted</source>
        <translation>&amp;Voir ce qui a été interrompu</translation>
    </message>
    <message>
        <source>The custody log is not what it was: it was cut, rewritten, or put back to an old copy.</source>
        <translation>Le journal de traçabilité n’est plus ce qu’il était&#x202f;: il a été tronqué, réécrit ou remplacé par une ancienne copie.</translation>
    </message>
    <message>
        <source>&amp;Look at the log</source>
        <translation>&amp;Examiner le journal</translation>
    </message>
    <message>
        <source>{page} - CaseVault</source>
        <translation>{page} - CaseVault</translation>
    </message>
    <message>
        <source>CaseVault is still working. If you stop now, your original files stay as they are, what is unfinished is removed, and the custody log says that you stopped.</source>
        <translation>CaseVault est encore en train de travailler. Si vous arrêtez maintenant, vos fichiers d’origine restent tels quels, ce qui est inachevé est supprimé, et le journal de traçabilité indique que vous avez arrêté.</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>Arrêter le travail et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Continuer le travail</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Aller à {page}</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Afficher cette liste</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Lire le guide</translation>
    </message>
    <message>
        <source>Move between sidebar and page</source>
        <translation>Passer de la barre latérale à la page</translation>
    </message>
    <message>
        <source>Search in a package or in the custody log</source>
        <translation>Chercher dans un paquet ou dans le journal de traçabilité</translation>
    </message>
    <message>
        <source>Search in the text that is shown</source>
        <translation>Chercher dans le texte affiché</translation>
    </message>
    <message>
        <source>Take back the last choice of files</source>
        <translation>Annuler le dernier choix de fichiers</translation>
    </message>
    <message>
        <source>Take chosen files out of the list</source>
        <translation>Retirer de la liste les fichiers choisis</translation>
    </message>
    <message>
        <source>Close CaseVault</source>
        <translation>Fermer CaseVault</translation>
    </message>
    <message>
        <source>With an underlined letter: press that button</source>
        <translation>Avec une lettre soulignée&#x202f;: actionner ce bouton</translation>
    </message>
</context>
<context>
    <name>MakeIdentityDialog</name>
    <message>
        <source>Make your identity</source>
        <translation>Créer votre identité</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>This is what your identity file says of you. Nothing in it is proven: others trust it because they compared its words with you. It cannot be changed afterwards.</source>
        <translation>Voici ce que votre fichier d’identité dit de vous. Rien de cela n’est prouvé&#x202f;: les autres s’y fient parce qu’ils en ont comparé les mots avec vous. Il ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Titre ou fonction</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Numéro de carte ou de matricule</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Ce qui est en sûreté</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>Ce qui n’a pas été fait</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>MigrateDialog</name>
    <message>
        <source>Migrate an old export</source>
        <translation>Migrer un ancien export</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Key of the old export</source>
        <translation>Clé de l’ancien export</translation>
    </message>
    <message>
        <source>The earlier system exported a case with a key, often in the same file. CaseVault opens it in memory, seals what is in it together with the export itself, and gives the package a new key. What is in it counts as disclosed to whoever had both. The custody log keeps only a hash of the old key.</source>
        <translation>Le système précédent exportait une affaire avec une clé, souvent dans le même fichier. CaseVault l’ouvre en mémoire, scelle son contenu avec l’export lui-même et donne au paquet une nouvelle clé. Ce contenu est réputé divulgué à quiconque a eu les deux. Le journal de traçabilité ne conserve qu’un hachage de l’ancienne clé.</translation>
    </message>
    <message>
        <source>Leave it empty if the key came in the file, or for a database.</source>
        <translation>Laissez vide si la clé était dans le fichier, ou pour une base de données.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>MigrateFolderDialog</name>
    <message>
        <source>Migrate a folder of old exports</source>
        <translation>Migrer un dossier d’anciens exports</translation>
    </message>
    <message>
        <source>&amp;Migrate all</source>
        <translation>Tout &amp;migrer</translation>
    </message>
    <message>
        <source>Folder of the old exports</source>
        <translation>Dossier des anciens exports</translation>
    </message>
    <message>
        <source>Choose the &amp;exports…</source>
        <translation>Choisir les &amp;exports…</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Dossier pour les paquets</translation>
    </message>
    <message>
        <source>Choose for &amp;packages…</source>
        <translation>Choisir pour les &amp;paquets…</translation>
    </message>
    <message>
        <source>A &amp;key of its own for each package, kept in a file</source>
        <translation>Une &amp;clé propre à chaque paquet, conservée dans un fichier</translation>
    </message>
    <message>
        <source>Folder for the new keys, on another drive</source>
        <translation>Dossier pour les nouvelles clés, sur un autre lecteur</translation>
    </message>
    <message>
        <source>Choose for ke&amp;ys…</source>
        <translation>Choisir pour les c&amp;lés…</translation>
    </message>
    <message>
        <source>One p&amp;assphrase that opens all of them</source>
        <translation>Une phr&amp;ase secrète qui les ouvre tous</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, une seconde fois</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>Key of old exports that came without one</source>
        <translation>Clé des anciens exports arrivés sans clé</translation>
    </message>
    <message>
        <source>Folder of their keys, each called NAME.key</source>
        <translation>Dossier de leurs clés, chacune nommée NOM.key</translation>
    </message>
    <message>
        <source>Choose &amp;old keys…</source>
        <translation>Choisir les &amp;anciennes clés…</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Package, or why not</source>
        <translation>Paquet, ou pourquoi il n’y en a pas</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Ce que chaque fichier est devenu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not every old export is a package now</source>
        <translation>Tous les anciens exports ne sont pas encore des paquets</translation>
    </message>
    <message>
        <source>Every old export is a package now</source>
        <translation>Chaque ancien export est maintenant un paquet</translation>
    </message>
    <message>
        <source>There is no old export in this folder</source>
        <translation>Il n’y a aucun ancien export dans ce dossier</translation>
    </message>
    <message>
        <source>Nothing of the others is lost. Do it again for the rest: what is done is left alone.</source>
        <translation>Rien n’est perdu des autres. Recommencez pour le reste : ce qui est fait n’est pas touché.</translation>
    </message>
    <message>
        <source>The old exports still lie where they were. What was in them counts as disclosed to whoever had them and their keys.</source>
        <translation>Les anciens exports sont toujours à leur place. Leur contenu est réputé connu de quiconque a eu les exports et leurs clés.</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migré</translation>
    </message>
    <message>
        <source>Migrated before</source>
        <translation>Migré auparavant</translation>
    </message>
    <message>
        <source>Not migrated</source>
        <translation>Non migré</translation>
    </message>
    <message>
        <source>No old export</source>
        <translation>Pas un ancien export</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Each export in the folder becomes a package of its own, under a new key. Trouble with one stops none of the others, and what was migrated before is left alone.</source>
        <translation>Chaque export du dossier devient un paquet à part, sous une nouvelle clé. Un problème avec l’un n’arrête pas les autres, et ce qui a déjà été migré n’est pas touché.</translation>
    </message>
    <message>
        <source>What opens the packages</source>
        <translation>Ce qui ouvre les paquets</translation>
    </message>
    <message>
        <source>For exports that came without their key</source>
        <translation>Pour les exports arrivés sans leur clé</translation>
    </message>
    <message>
        <source>One key for all of them, if there is one</source>
        <translation>Une clé pour tous, s’il y en a une</translation>
    </message>
</context>
<context>
    <name>NotPackedView</name>
    <message>
        <source>These could not be packed as they were found. They were known when the package was sealed, and the person who sealed it was told.</source>
        <translation>Ces éléments n’ont pas pu être inclus tels qu’ils ont été trouvés. On le savait lors du scellement, et la personne qui a scellé le paquet en a été informée.</translation>
    </message>
    <message>
        <source>Everything that was chosen was packed as it was found.</source>
        <translation>Tout ce qui avait été choisi a été inclus tel quel.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>What was not packed</source>
        <translation>Ce qui n’a pas été inclus</translation>
    </message>
    <message>
        <source>points to {target}</source>
        <translation>pointe vers {target}</translation>
    </message>
    <message>
        <source>system error {n}</source>
        <translation>erreur système {n}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Signet</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Kept in your profile</source>
        <translation>Conservé dans votre profil</translation>
    </message>
    <message>
        <source>Written {time} UTC</source>
        <translation>Écrit le {time} UTC</translation>
    </message>
    <message>
        <source>Your note; it stays in your profile</source>
        <translation>Votre note&#x202f;; elle reste dans votre profil</translation>
    </message>
    <message>
        <source>Note on this entry</source>
        <translation>Note sur cette entrée</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here as more than its bytes.</source>
        <translation>Le fichier est trop volumineux pour être montré ici autrement que par ses octets.</translation>
    </message>
    <message>
        <source>The tree leaves out what is too deep or too much.</source>
        <translation>L’arbre omet ce qui est trop profond ou trop abondant.</translation>
    </message>
    <message>
        <source>The table shows its first columns only.</source>
        <translation>Le tableau ne montre que ses premières colonnes.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Lu en {encoding}.</translation>
    </message>
    <message>
        <source>Not UTF-8; read as {encoding}, which may show wrong letters.</source>
        <translation>Pas de l’UTF-8&#x202f;; lu en {encoding}, ce qui peut afficher des lettres fausses.</translation>
    </message>
    <message>
        <source>Invisible signs in it that change the direction of text: {n}.</source>
        <translation>Signes invisibles changeant le sens du texte&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Very long lines are broken for display.</source>
        <translation>Les lignes très longues sont coupées pour l’affichage.</translation>
    </message>
    <message>
        <source>It begins like a picture but cannot be decoded as one.</source>
        <translation>Il commence comme une image mais ne peut pas être décodé comme tel.</translation>
    </message>
    <message>
        <source>It begins like a PDF but cannot be read as one.</source>
        <translation>Il commence comme un PDF mais ne peut pas être lu comme tel.</translation>
    </message>
    <message>
        <source>It begins like a database but cannot be read as one.</source>
        <translation>Il commence comme une base de données mais ne peut pas être lu comme tel.</translation>
    </message>
    <message>
        <source>It looks like a message but cannot be read as one.</source>
        <translation>Il ressemble à un message mais ne peut pas être lu comme tel.</translation>
    </message>
    <message>
        <source>It begins like an archive but cannot be read as one.</source>
        <translation>Il commence comme une archive mais ne peut pas être lu comme tel.</translation>
    </message>
    <message>
        <source>It begins like sound or film, but says nothing more.</source>
        <translation>Il commence comme un fichier audio ou vidéo, mais ne dit rien de plus.</translation>
    </message>
    <message>
        <source>It is too large to be shown here.</source>
        <translation>Il est trop volumineux pour être montré ici.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>L’image est trop grande pour être montrée ici.</translation>
    </message>
    <message>
        <source>Showing it takes more memory than previews are given.</source>
        <translation>Son affichage demande plus de mémoire qu’il n’en est accordé aux aperçus.</translation>
    </message>
    <message>
        <source>It is locked with a password of its own.</source>
        <translation>Il est protégé par un mot de passe qui lui est propre.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be listed here.</source>
        <translation>Il ne contient rien qui puisse être énuméré ici.</translation>
    </message>
    <message>
        <source>The text is cut after its first part.</source>
        <translation>Le texte est coupé après sa première partie.</translation>
    </message>
    <message>
        <source>The message is a page: its words are shown, nothing is fetched or run.</source>
        <translation>Le message est une page&#x202f;: ses mots sont affichés, rien n’est téléchargé ni exécuté.</translation>
    </message>
    <message>
        <source>Newer rows may stand in a file beside it that ends in -wal.</source>
        <translation>Des lignes plus récentes peuvent se trouver dans un fichier voisin dont le nom se termine par -wal.</translation>
    </message>
    <message>
        <source>Only the file&apos;s beginning was read.</source>
        <translation>Seul le début du fichier a été lu.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Écrit (UTC)</translation>
    </message>
    <message>
        <source>Notes on this package</source>
        <translation>Notes sur ce paquet</translation>
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation>Affichés&#x202f;: {n}</translation>
    </message>
    <message>
        <source>★ yes</source>
        <translation>★ oui</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>Au format CSV ou JSON, selon le nom que vous donnez</translation>
    </message>
    <message>
        <source>Search paths and notes</source>
        <translation>Rechercher dans les chemins et les notes</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Bookmarks and notes are made under “Details”. They are kept encrypted in your profile; the package is not changed by them, and they are not in the custody log.</source>
        <translation>Les signets et les notes se créent sous «&#x202f;Détails&#x202f;». Ils sont conservés chiffrés dans votre profil&#x202f;; ils ne modifient pas le paquet et ne figurent pas dans le journal de traçabilité.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sealing has ended.</source>
        <translation>Le scellement est terminé.</translation>
    </message>
    <message>
        <source>Copying has ended.</source>
        <translation>La copie est terminée.</translation>
    </message>
    <message>
        <source>Making the recovery record has ended.</source>
        <translation>La création des données de réparation est terminée.</translation>
    </message>
    <message>
        <source>Repairing has ended.</source>
        <translation>La réparation est terminée.</translation>
    </message>
    <message>
        <source>Writing files out has ended.</source>
        <translation>L’écriture des fichiers est terminée.</translation>
    </message>
    <message>
        <source>Checking has ended.</source>
        <translation>La vérification est terminée.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>Le travail est terminé.</translation>
    </message>
    <message>
        <source>Not complete. CaseVault says why.</source>
        <translation>Incomplet. CaseVault dit pourquoi.</translation>
    </message>
    <message>
        <source>CaseVault waits for your answer.</source>
        <translation>CaseVault attend votre réponse.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Complet.</translation>
    </message>
    <message>
        <source>CaseVault shows the result.</source>
        <translation>CaseVault affiche le résultat.</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer a package</source>
        <translation>Proposer un paquet</translation>
    </message>
    <message>
        <source>&amp;Offer it…</source>
        <translation>&amp;Proposer…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>The package is hashed and the offer logged. The transfer file goes with the package; the offer stays open until the receipt for it is taken in here.</source>
        <translation>Le hachage du paquet est calculé et l’offre inscrite au journal. Le fichier de transfert accompagne le paquet&#x202f;; l’offre reste ouverte jusqu’à ce que son reçu soit intégré ici.</translation>
    </message>
</context>
<context>
    <name>OldExportOffer</name>
    <message>
        <source>&amp;Migrate an old export…</source>
        <translation>&amp;Migrer un ancien export…</translation>
    </message>
    <message>
        <source>A folder of &amp;them…</source>
        <translation>Un &amp;dossier entier…</translation>
    </message>
    <message>
        <source>Migrate every old export in a folder</source>
        <translation>Migrer tous les anciens exports d’un dossier</translation>
    </message>
    <message>
        <source>With other evidence beside it, the old export is sealed closed, as it is. Seal it in a package of its own.</source>
        <translation>Accompagné d’autres preuves, l’ancien export est scellé fermé, tel quel. Scellez-le dans un paquet à part.</translation>
    </message>
    <message>
        <source>Old export opened: case {case}; rows: {rows}</source>
        <translation>Ancien export ouvert&#x202f;: affaire {case}&#x202f;; lignes&#x202f;: {rows}</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Masquer le résultat</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Choose the &amp;package&apos;s file…</source>
        <translation>Choisir le &amp;fichier du paquet…</translation>
    </message>
    <message>
        <source>{name} is wanted.</source>
        <translation>{name} est attendu.</translation>
    </message>
    <message>
        <source>Opening the package. A passphrase takes a moment on purpose.</source>
        <translation>Ouverture du paquet. Une phrase secrète prend à dessein un moment.</translation>
    </message>
    <message>
        <source>{file} is another package. {name} is wanted.</source>
        <translation>{file} est un autre paquet. {name} est attendu.</translation>
    </message>
</context>
<context>
    <name>PackagePapers</name>
    <message>
        <source>Package {name}</source>
        <translation>Paquet {name}</translation>
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation>Note de hachage</translation>
    </message>
    <message>
        <source>This memorandum goes by another way than the encrypted medium. Whoever receives both computes the SHA-256 of the package, for instance with: sha256sum FILE, and compares it with the value below.</source>
        <translation>Cette note suit une autre voie que le support chiffré. Quiconque reçoit les deux calcule le SHA-256 du paquet, par exemple avec&#x202f;: sha256sum FILE, et le compare avec la valeur ci-dessous.</translation>
    </message>
    <message>
        <source>Files in the package</source>
        <translation>Fichiers du paquet</translation>
    </message>
    <message>
        <source>Not listed: the package was not open when this was made. The manifest root above covers the name, size and SHA-256 of every file in it.</source>
        <translation>Non énumérés&#x202f;: le paquet n’était pas ouvert lors de l’établissement de ce document. La racine du manifeste ci-dessus couvre le nom, la taille et le SHA-256 de chacun de ses fichiers.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>{n} files, in the order of the package, as sealed. Sizes are in bytes.</source>
        <translation>{n} fichiers, dans l’ordre du paquet, tels que scellés. Les tailles sont en octets.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Package {id}</source>
        <translation>Paquet {id}</translation>
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation>Lettre de remise de la clé</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The key travels</source>
        <translation>Voie d’acheminement de la clé</translation>
    </message>
    <message>
        <source>This letter holds no key.</source>
        <translation>Cette lettre ne contient aucune clé.</translation>
    </message>
    <message>
        <source>The key comes to you by a way of its own, apart from the package and apart from this letter. Whoever has key and package can read everything in it.</source>
        <translation>La clé vous parvient par une voie qui lui est propre, séparément du paquet et de cette lettre. Quiconque détient la clé et le paquet peut en lire tout le contenu.</translation>
    </message>
    <message>
        <source>The package this is about</source>
        <translation>Le paquet concerné</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Nous vous prions de</translation>
    </message>
    <message>
        <source>Check that the envelope or message with the key was not opened by anybody else.</source>
        <translation>Contrôler que l’enveloppe ou le message contenant la clé n’a été ouvert par personne d’autre.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of the package you have with the one above.</source>
        <translation>Comparer le SHA-256 du paquet en votre possession avec celui indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>When you open the package, compare the key&apos;s fingerprint that CaseVault shows with the one above.</source>
        <translation>À l’ouverture du paquet, comparer l’empreinte de la clé affichée par CaseVault avec celle indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>Keep the key apart from the package, locked away like the evidence itself.</source>
        <translation>Conserver la clé séparément du paquet, sous clé comme les preuves elles-mêmes.</translation>
    </message>
    <message>
        <source>If anything differs, or somebody else may have seen the key, do not open the package; tell the sender at once, by telephone.</source>
        <translation>Si quelque chose diffère, ou si une autre personne a pu voir la clé, ne pas ouvrir le paquet&#x202f;; en avertir immédiatement l’expéditeur, par téléphone.</translation>
    </message>
    <message>
        <source>Sign below and send this page back.</source>
        <translation>Signer ci-dessous et renvoyer cette page.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>The key, sealed and unopened</source>
        <translation>La clé, scellée et non ouverte</translation>
    </message>
    <message>
        <source>The package, with the SHA-256 above</source>
        <translation>Le paquet, dont le SHA-256 est indiqué ci-dessus</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>Certificat d’élimination</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation>Ce qui a été éliminé</translation>
    </message>
    <message>
        <source>What the custody log says about it</source>
        <translation>Ce qu’en dit le journal de traçabilité</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>Quoi et comment</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hachage de l’entrée</translation>
    </message>
    <message>
        <source>The log holds no destruction of this package or its keys.</source>
        <translation>Le journal ne contient aucune destruction de ce paquet ni de ses clés.</translation>
    </message>
    <message>
        <source>What is written on this paper by hand stands for itself.</source>
        <translation>Ce qui est écrit à la main sur ce document n’engage que son auteur.</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>Authority for the disposal (order, number, date)</source>
        <translation>Titre autorisant l’élimination (décision, numéro, date)</translation>
    </message>
    <message>
        <source>Method (overwritten, shredded, degaussed, returned to …)</source>
        <translation>Méthode (écrasement, broyage, démagnétisation, restitution à …)</translation>
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation>Support&#x202f;: marque, modèle, numéro de série</translation>
    </message>
    <message>
        <source>Seal numbers found, and their condition</source>
        <translation>Numéros des scellés physiques constatés, et leur état</translation>
    </message>
    <message>
        <source>Copies that remain, and where</source>
        <translation>Copies restantes, et leur emplacement</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Lieu, date et heure</translation>
    </message>
    <message>
        <source>What nobody can prove</source>
        <translation>Ce que nul ne peut prouver</translation>
    </message>
    <message>
        <source>That no other copy of the package or of a key exists. Those who sign attest what they did and saw, not more.</source>
        <translation>Qu’il n’existe aucune autre copie du paquet ou d’une clé. Les signataires attestent ce qu’ils ont fait et vu, rien de plus.</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>Éliminé par</translation>
    </message>
    <message>
        <source>Second person, present throughout</source>
        <translation>Seconde personne, présente du début à la fin</translation>
    </message>
    <message>
        <source>Copy: {text}</source>
        <translation>Copie&#x202f;: {text}</translation>
    </message>
    <message>
        <source>How: {text}</source>
        <translation>Mode&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>&amp;Verify everything</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>E&amp;xtract selected…</source>
        <translation>E&amp;xtraire la sélection…</translation>
    </message>
    <message>
        <source>Extract &amp;all…</source>
        <translation>Tout ext&amp;raire…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Disclose some of it…</source>
        <translation>&amp;Communiquer une partie…</translation>
    </message>
    <message>
        <source>&amp;Compare with another package…</source>
        <translation>C&amp;omparer avec un autre paquet…</translation>
    </message>
    <message>
        <source>&amp;Match lists of hashes…</source>
        <translation>Co&amp;nfronter à des listes de hachages…</translation>
    </message>
    <message>
        <source>&amp;Verify and write a report…</source>
        <translation>&amp;Vérifier et écrire un rapport…</translation>
    </message>
    <message>
        <source>&amp;Hash memorandum…</source>
        <translation>Note de &amp;hachage…</translation>
    </message>
    <message>
        <source>Disclosure &amp;schedule…</source>
        <translation>&amp;Bordereau de communication…</translation>
    </message>
    <message>
        <source>&amp;Notes and bookmarks…</source>
        <translation>Note&amp;s et signets…</translation>
    </message>
    <message>
        <source>Choose a file on the left to look at it.</source>
        <translation>Choisissez un fichier à gauche pour le consulter.</translation>
    </message>
    <message>
        <source>A folder. Entries in it: {n}.</source>
        <translation>Un dossier. Entrées qu’il contient&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>Non inclus</translation>
    </message>
    <message>
        <source>Not packed ({n})</source>
        <translation>Non inclus ({n})</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Traçabilité</translation>
    </message>
</context>
<context>
    <name>PackagesView</name>
    <message>
        <source>Packages and their keys, newest first</source>
        <translation>Paquets et leurs clés, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Opens from</source>
        <translation>S’ouvre depuis</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Dernière preuve</translation>
    </message>
    <message>
        <source>Search package, case, recipient or fingerprint</source>
        <translation>Rechercher un paquet, une affaire, un destinataire ou une empreinte</translation>
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation>&amp;Tester maintenant…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy…</source>
        <translation>&amp;Conserver une copie…</translation>
    </message>
    <message>
        <source>&amp;Give access…</source>
        <translation>Donner &amp;accès…</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Détruire…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{name} opens. The custody log keeps the proof.</source>
        <translation>{name} s’ouvre. Le journal de traçabilité en conserve la preuve.</translation>
    </message>
    <message>
        <source>The key of {name} was kept and read back.</source>
        <translation>La clé de {name} a été conservée et relue.</translation>
    </message>
    <message>
        <source>Written: {file}. Hand it over together with {name}.</source>
        <translation>Écrit&#x202f;: {file}. À remettre avec {name}.</translation>
    </message>
    <message>
        <source>Destroyed as you both said. That no other copy exists, nobody can prove, and the log says so.</source>
        <translation>Détruit comme vous l’avez tous deux déclaré. Qu’il n’existe aucune autre copie, nul ne peut le prouver, et le journal le dit.</translation>
    </message>
    <message>
        <source>No package was sealed here yet</source>
        <translation>Aucun paquet n’a encore été scellé ici</translation>
    </message>
    <message>
        <source>For each package that you seal, this page tells where its key lives: on a card, in a file, in the vault, with a colleague, in a token.</source>
        <translation>Pour chaque paquet que vous scellez, cette page dit où se trouve sa clé&#x202f;: sur une carte, dans un fichier, dans le coffre à clés, chez un collègue, dans un jeton.</translation>
    </message>
    <message>
        <source>It warns when a key has no second place, and says when it last opened.</source>
        <translation>Elle avertit lorsqu’une clé n’a pas de second emplacement, et dit quand elle a ouvert pour la dernière fois.</translation>
    </message>
    <message>
        <source>A key that is nowhere is a case that is lost: give every package two places that do not burn together.</source>
        <translation>Une clé qui n’est nulle part, c’est une affaire perdue&#x202f;: donnez à chaque paquet deux emplacements qui ne brûlent pas ensemble.</translation>
    </message>
    <message>
        <source>&amp;Seal a case</source>
        <translation>&amp;Sceller une affaire</translation>
    </message>
    <message>
        <source>About the chosen package</source>
        <translation>À propos du paquet choisi</translation>
    </message>
</context>
<context>
    <name>PageBelow</name>
    <message>
        <source>&amp;Back to the log</source>
        <translation>&amp;Retour au journal</translation>
    </message>
</context>
<context>
    <name>PageDoors</name>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Autres</translation>
    </message>
    <message>
        <source>Hand-over, and witnesses</source>
        <translation>Remise et témoins</translation>
    </message>
    <message>
        <source>&amp;Hand-over: offers, receipts, other logs…</source>
        <translation>&amp;Remise&#x202f;: offres, reçus, autres journaux…</translation>
    </message>
    <message>
        <source>&amp;Witnesses: cosignatures, trust policy…</source>
        <translation>&amp;Témoins&#x202f;: cosignatures, politique de confiance…</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Page of the document</source>
        <translation>Page du document</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Rechercher des mots</translation>
    </message>
    <message>
        <source>Find a page by its words</source>
        <translation>Trouver une page par ses mots</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> sur {n}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>What it is</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Path here</source>
        <translation>Chemin ici</translation>
    </message>
    <message>
        <source>Path there</source>
        <translation>Chemin là-bas</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Taille ici</translation>
    </message>
    <message>
        <source>Size there</source>
        <translation>Taille là-bas</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ modifié</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ déplacé</translation>
    </message>
    <message>
        <source>− only here</source>
        <translation>− ici seulement</translation>
    </message>
    <message>
        <source>+ only there</source>
        <translation>+ là-bas seulement</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= identique</translation>
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
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Files of both packages</source>
        <translation>Fichiers des deux paquets</translation>
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation>Affichés&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Compared with {name}: they differ</source>
        <translation>Comparé avec {name}&#x202f;: ils diffèrent</translation>
    </message>
    <message>
        <source>Compared with {name}: both hold the same files</source>
        <translation>Comparé avec {name}&#x202f;: les deux contiennent les mêmes fichiers</translation>
    </message>
    <message>
        <source>Everything ({n})</source>
        <translation>Tout ({n})</translation>
    </message>
    <message>
        <source>All differences ({n})</source>
        <translation>Toutes les différences ({n})</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>Au format CSV ou JSON, selon le nom que vous donnez</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Fichiers affichés</translation>
    </message>
    <message>
        <source>Part of a path, or the beginning of a SHA-256</source>
        <translation>Une partie d’un chemin, ou le début d’un SHA-256</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>QR code. It holds this text: {text}</source>
        <translation>Code QR. Il contient ce texte&#x202f;: {text}</translation>
    </message>
    <message>
        <source>DRAFT: {title}</source>
        <translation>PROJET&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Page {n} sur {m}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>… (shortened)</source>
        <translation>… (abrégé)</translation>
    </message>
    <message>
        <source>DRAFT. Not signed, not filed, not advice.</source>
        <translation>PROJET. Non signé, non déposé, ne vaut pas conseil.</translation>
    </message>
    <message>
        <source>CaseVault filled in what its log holds. A qualified person must read every word, complete and correct it, compare the form with the law in force, and sign their own version.</source>
        <translation>CaseVault a rempli ce que contient son journal. Une personne qualifiée doit lire chaque mot, le compléter et le corriger, comparer le formulaire avec le droit en vigueur, et signer sa propre version.</translation>
    </message>
    <message>
        <source>A qualified person must read every word, complete and correct it, and sign it.</source>
        <translation>Une personne qualifiée doit lire chaque mot, le compléter, le corriger et signer.</translation>
    </message>
    <message>
        <source>On paper a QR code stands here. It holds this text:</source>
        <translation>Sur papier, un code QR figure ici. Il contient ce texte&#x202f;:</translation>
    </message>
    <message>
        <source>(to be filled in)</source>
        <translation>(à remplir)</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Reports…</source>
        <translation>&amp;Rapports…</translation>
    </message>
    <message>
        <source>The paper was made</source>
        <translation>Le document a été établi</translation>
    </message>
    <message>
        <source>Look through it before it is signed or given away.</source>
        <translation>Relisez-le avant de le signer ou de le remettre.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation>{tool} · établi le {made} UTC · {log}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>nº {number}</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} octets</translation>
    </message>
    <message>
        <source>not in this log</source>
        <translation>pas dans ce journal</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identifiant du paquet</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Racine du manifeste</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>Non inclus</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation>En entier (SHA-256)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hachage de l’entrée</translation>
    </message>
    <message>
        <source>(see no. {n})</source>
        <translation>(voir nº {n})</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>Raison&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>Lieu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>With: {text}</source>
        <translation>Avec&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Seals: {text}</source>
        <translation>Scellés physiques&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Medium: {text}</source>
        <translation>Support&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Key: {text}</source>
        <translation>Clé&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>This signed text commits the log to all of its {n} entries as they were at {made} UTC, this paper&apos;s own announcement included. The log is tamper-evident up to the last checkpoint that somebody else holds. So keep this page away from the computer that keeps the log: if an entry is ever changed or cut off, this checkpoint contradicts it.

To compare, save the text below, or what the code holds, as a file and choose it under “Compare a checkpoint”, or run: casevault custody verify --checkpoint FILE</source>
        <translation>Ce texte signé engage le journal sur la totalité de ses {n} entrées, telles qu’elles étaient le {made} UTC, y compris l’annonce du présent document. Toute altération du journal est décelable jusqu’au dernier point de contrôle détenu par une autre personne. Conservez donc cette page loin de l’ordinateur qui tient le journal&#x202f;: si une entrée est un jour modifiée ou retranchée, ce point de contrôle le contredit.

Pour comparer, enregistrez le texte ci-dessous, ou le contenu du code, dans un fichier et choisissez-le sous «&#x202f;Comparer un point de contrôle&#x202f;», ou exécutez&#x202f;: casevault custody verify --checkpoint FILE</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Clé publique du journal</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers about the log</source>
        <translation>Documents sur le journal</translation>
    </message>
    <message>
        <source>For instance: by hand, with officer Okafor</source>
        <translation>Par exemple&#x202f;: en main propre, par l’agent Okafor</translation>
    </message>
    <message>
        <source>Case, as the log writes it</source>
        <translation>Affaire, telle que l’écrit le journal</translation>
    </message>
    <message>
        <source>Package id, 32 digits</source>
        <translation>Identifiant du paquet, 32 chiffres</translation>
    </message>
    <message>
        <source>Who gets the letter</source>
        <translation>Destinataire de la lettre</translation>
    </message>
    <message>
        <source>How the key travels</source>
        <translation>Voie d’acheminement de la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Choose an entry in the table.</source>
        <translation>Choisissez une entrée dans le tableau.</translation>
    </message>
    <message>
        <source>Which package? Its id is in each of its entries.</source>
        <translation>Quel paquet&#x202f;? Son identifiant figure dans chacune de ses entrées.</translation>
    </message>
    <message>
        <source>A package id has 32 digits, 0 to 9 and a to f.</source>
        <translation>Un identifiant de paquet compte 32 chiffres hexadécimaux, de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>Which case or package is it about?</source>
        <translation>Sur quelle affaire ou quel paquet porte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quel document</translation>
    </message>
    <message>
        <source>About entry {n}, which is chosen in the table.</source>
        <translation>Sur l’entrée {n}, choisie dans le tableau.</translation>
    </message>
    <message>
        <source>The paper is announced in the log before it is made. It is a PDF, and readable by whoever gets it.</source>
        <translation>Le document est annoncé dans le journal avant d’être établi. C’est un PDF, lisible par quiconque le reçoit.</translation>
    </message>
</context>
<context>
    <name>PartiesTable</name>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Nobody yet: subjects, victims, witnesses, counsel and others.</source>
        <translation>Personne pour l’instant&#x202f;: personnes mises en cause, victimes, témoins, avocats et autres.</translation>
    </message>
    <message>
        <source>Add &amp;party</source>
        <translation>Ajouter une p&amp;artie</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>Retirer la partie</translation>
    </message>
    <message>
        <source>Party in line {row}, {column}: {problem}</source>
        <translation>Partie à la ligne {row}, {column}&#x202f;: {problem}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>(missing)</source>
        <translation>(manquant)</translation>
    </message>
</context>
<context>
    <name>PartsPane</name>
    <message>
        <source>Table or sheet</source>
        <translation>Table ou feuille</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Lignes précédentes</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Lignes suivantes</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {n}</source>
        <translation>Lignes {first}–{last} sur {n}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}, more follow</source>
        <translation>Lignes {first}–{last}, d’autres suivent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People you know</source>
        <translation>Personnes que vous connaissez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Agency and role</source>
        <translation>Organisme et rôle</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Search name, agency or words</source>
        <translation>Rechercher un nom, un organisme ou des mots</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Ask a colleague for their identity file (.cvid) and add it here, or drop it on this page. A file with a key of the age program (age1pq…) works too.</source>
        <translation>Demandez à un collègue son fichier d’identité (.cvid) et ajoutez-le ici, ou déposez-le sur cette page. Un fichier contenant une clé du programme age (age1pq…) convient aussi.</translation>
    </message>
    <message>
        <source>Then compare its words by telephone: only that tells whose key it is.</source>
        <translation>Comparez-en ensuite les mots par téléphone&#x202f;: cela seul dit à qui est la clé.</translation>
    </message>
    <message>
        <source>From then on you can seal packages that this person can open.</source>
        <translation>Dès lors, vous pouvez sceller des paquets que cette personne peut ouvrir.</translation>
    </message>
    <message>
        <source>People you seal to</source>
        <translation>Personnes pour qui vous scellez</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>Retire&amp;r…</translation>
    </message>
    <message>
        <source>Your identity is made. Save its file and give it to others.</source>
        <translation>Votre identité est créée. Enregistrez son fichier et donnez-le à d’autres.</translation>
    </message>
    <message>
        <source>Saved: {name}. It is public: send it any way you like.</source>
        <translation>Enregistré&#x202f;: {name}. Il est public&#x202f;: envoyez-le par la voie de votre choix.</translation>
    </message>
    <message>
        <source>Added: {names}. Compare the words before you seal anything to them.</source>
        <translation>Ajouté&#x202f;: {names}. Comparez les mots avant de sceller quoi que ce soit à leur intention.</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>Révoquer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is offered to be sealed to {name} any more. Packages that were sealed to them before stay open to them: that cannot be taken back.</source>
        <translation>Le scellement à l’intention de {name} n’est plus proposé. Les paquets scellés auparavant pour cette personne lui restent ouverts&#x202f;: cela ne peut pas être repris.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>{name} and how you compared are forgotten here; the custody log keeps it. Packages that were sealed to them stay open to them.</source>
        <translation>{name} et votre façon de comparer sont oubliés ici&#x202f;; le journal de traçabilité les conserve. Les paquets scellés pour cette personne lui restent ouverts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Read and encrypt</source>
        <translation>Lire et chiffrer</translation>
    </message>
    <message>
        <source>Write to the drive</source>
        <translation>Écrire sur le lecteur</translation>
    </message>
    <message>
        <source>Read back and verify</source>
        <translation>Relire et vérifier</translation>
    </message>
    <message>
        <source>Hand over the key</source>
        <translation>Remettre la clé</translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation>{name}&#x202f;: fait</translation>
    </message>
    <message>
        <source>{name}: under way</source>
        <translation>{name}&#x202f;: en cours</translation>
    </message>
    <message>
        <source>{name}: still to come</source>
        <translation>{name}&#x202f;: à venir</translation>
    </message>
</context>
<context>
    <name>PinFileDialog</name>
    <message>
        <source>Pin a public key</source>
        <translation>Épingler une clé publique</translation>
    </message>
    <message>
        <source>&amp;Pin it</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>from whom, when, and how you know that it is theirs</source>
        <translation>de qui, quand, et comment vous savez qu’elle lui appartient</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>From now on you can seal to this key, offline. Compare its fingerprint with its owner first: whoever exchanged the file opens what you seal.</source>
        <translation>Désormais, vous pouvez sceller pour cette clé, hors ligne. Comparez d’abord son empreinte avec son détenteur&#x202f;: qui a échangé le fichier ouvre ce que vous scellez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Policy of your agency</source>
        <translation>Politique de votre organisme</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No policy is in force on this computer: you decide everything.</source>
        <translation>Aucune politique n’est en vigueur sur cet ordinateur&#x202f;: vous décidez de tout.</translation>
    </message>
    <message>
        <source>Whom to ask: {contact}</source>
        <translation>À qui s’adresser&#x202f;: {contact}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>signé par {name}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>From {path}, {signed}. SHA-256 {digest}…</source>
        <translation>Du fichier {path}, {signed}. SHA-256 {digest}…</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Trust policy</source>
        <translation>Politique de confiance</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Whose cosignatures count</source>
        <translation>Quelles cosignatures comptent</translation>
    </message>
    <message>
        <source>One line for each witness: witness NAME KEY. A line quorum NAME says whose signature is asked for, quorum none that nobody&apos;s is. For several: group NAME any|all|NUMBER MEMBER…, then quorum with that name. A line that begins with # is a remark.</source>
        <translation>Une ligne par témoin&#x202f;: witness NOM CLÉ. Une ligne quorum NOM dit de qui la signature est exigée, quorum none que celle de personne ne l’est. Pour plusieurs&#x202f;: group NOM any|all|NOMBRE MEMBRE…, puis quorum avec ce nom. Une ligne qui commence par # est une remarque.</translation>
    </message>
</context>
<context>
    <name>PreviewArea</name>
    <message>
        <source>Reading it in a process of its own…</source>
        <translation>Lecture dans un processus à part…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Show as {way}</source>
        <translation>Afficher comme {way}</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>The package is written and verified. Its key is waiting for you.</source>
        <translation>Le paquet est écrit et vérifié. Sa clé vous attend.</translation>
    </message>
    <message>
        <source>Giving the package its name…</source>
        <translation>Attribution de son nom au paquet…</translation>
    </message>
    <message>
        <source>Removing the unfinished package…</source>
        <translation>Suppression du paquet inachevé…</translation>
    </message>
    <message>
        <source>Kept for the next package, files and folders: {n}</source>
        <translation>Gardé pour le prochain paquet, fichiers et dossiers&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Your originals are only read. You can stop at any moment: the unfinished package is then removed. You may also look at other pages meanwhile.</source>
        <translation>Vos originaux sont seulement lus. Vous pouvez arrêter à tout moment&#x202f;: le paquet inachevé est alors supprimé. Vous pouvez aussi consulter d’autres pages entre-temps.</translation>
    </message>
</context>
<context>
    <name>ProofBadge</name>
    <message>
        <source>Whole file verified: its SHA-256 holds.</source>
        <translation>Fichier entier vérifié&#x202f;: son SHA-256 concorde.</translation>
    </message>
    <message>
        <source>First {size} of {whole}, authentic as sealed. The file&apos;s hash is checked when it is extracted.</source>
        <translation>Premiers {size} sur {whole}, authentiques tels que scellés. Le hachage du fichier est contrôlé à l’extraction.</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Protect your profile</source>
        <translation>Protéger votre profil</translation>
    </message>
    <message>
        <source>With a &amp;passphrase, asked at each start</source>
        <translation>Avec une &amp;phrase secrète, demandée à chaque démarrage</translation>
    </message>
    <message>
        <source>With the &amp;keyring of this computer</source>
        <translation>Avec le &amp;trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>Pas &amp;du tout</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Recherche d’un trousseau…</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used now.</source>
        <translation>Le trousseau de cet ordinateur est inutilisable pour l’instant.</translation>
    </message>
    <message>
        <source>Anyone who can use your account, or who takes this drive, can read your custody log and sign in your name.</source>
        <translation>Quiconque peut utiliser votre compte, ou emporte ce lecteur, peut lire votre journal de traçabilité et signer en votre nom.</translation>
    </message>
    <message>
        <source>Your profile unlocks when you log in to this computer. It does not open on another one.</source>
        <translation>Votre profil se déverrouille lorsque vous ouvrez une session sur cet ordinateur. Il ne s’ouvre sur aucun autre.</translation>
    </message>
    <message>
        <source>This is too easy to guess. Choose a longer one.</source>
        <translation>C’est trop facile à deviner. Choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and keep it in a safe place.</source>
        <translation>Personne ne peut retrouver une phrase secrète oubliée. Notez-la et conservez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>Changing the protection…</source>
        <translation>Modification de la protection…</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Does it still open?</source>
        <translation>S’ouvre-t-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Tester maintenant</translation>
    </message>
    <message>
        <source>Test each key while there still is another one. The custody log keeps what opened the package, and when.</source>
        <translation>Testez chaque clé tant qu’il en existe encore une autre. Le journal de traçabilité retient ce qui a ouvert le paquet, et quand.</translation>
    </message>
    <message>
        <source>Also &amp;read {n} files chosen at random and compare their hashes</source>
        <translation>&amp;Lire aussi {n} fichiers choisis au hasard et en comparer les hachages</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Disclosed from package {package}…: every file here is proven to be one of its {files} files; withheld: {withheld}. The original: {signed}.</source>
        <translation>Issu par communication du paquet {package}…&#x202f;: il est prouvé que chaque fichier ici est l’un de ses {files} fichiers&#x202f;; retenus&#x202f;: {withheld}. L’original&#x202f;: {signed}.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>The key is symmetric: the service encrypts and decrypts itself, &amp;online</source>
        <translation>La clé est symétrique&#x202f;: le service chiffre et déchiffre lui-même, &amp;en ligne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Choisir&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ReasonsStep</name>
    <message>
        <source>&amp;Give to selected</source>
        <translation>&amp;Donner à la sélection</translation>
    </message>
    <message>
        <source>&amp;Take from selected</source>
        <translation>&amp;Retirer à la sélection</translation>
    </message>
    <message>
        <source>Reason for what is selected below</source>
        <translation>Motif pour ce qui est sélectionné ci-dessous</translation>
    </message>
    <message>
        <source>Reason for everything else</source>
        <translation>Motif pour tout le reste</translation>
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation>Donnez un motif pour tout ce qui est retenu.</translation>
    </message>
    <message>
        <source>Withheld: {files} · without a reason: {bare}</source>
        <translation>Retenus&#x202f;: {files} · sans motif&#x202f;: {bare}</translation>
    </message>
    <message>
        <source>Withheld: {files} · each has a reason</source>
        <translation>Retenus&#x202f;: {files} · chacun a un motif</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>Rien n’est retenu.</translation>
    </message>
    <message>
        <source>Not relevant to the matter</source>
        <translation>Sans rapport avec l’affaire</translation>
    </message>
    <message>
        <source>Outside what was ordered or requested</source>
        <translation>Hors de ce qui a été ordonné ou demandé</translation>
    </message>
    <message>
        <source>Privacy of third parties</source>
        <translation>Vie privée de tiers</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>Secret professionnel de l’avocat</translation>
    </message>
    <message>
        <source>Protection of a source or witness</source>
        <translation>Protection d’une source ou d’un témoin</translation>
    </message>
    <message>
        <source>Another investigation is under way</source>
        <translation>Une autre enquête est en cours</translation>
    </message>
    <message>
        <source>Not disclosable according to the case record</source>
        <translation>Non communicable d’après la fiche de l’affaire</translation>
    </message>
    <message>
        <source>Choose, or use your own words</source>
        <translation>Choisissez, ou formulez vous-même</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>Packages received</source>
        <translation>Paquets reçus</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>Reçu (UTC)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Search package or person</source>
        <translation>Rechercher un paquet ou une personne</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Rien n’a encore été reçu</translation>
    </message>
    <message>
        <source>Somebody who hands a package over gives a transfer file with it, or shows codes. Take it in here, or drop it on this page.</source>
        <translation>Qui remet un paquet remet avec lui un fichier de transfert, ou montre des codes. Intégrez-le ici, ou déposez-le sur cette page.</translation>
    </message>
    <message>
        <source>CaseVault compares the package with what was offered, byte by byte. No key is needed, and nothing is opened.</source>
        <translation>CaseVault compare le paquet avec ce qui a été proposé, octet par octet. Aucune clé n’est nécessaire, et rien n’est ouvert.</translation>
    </message>
    <message>
        <source>You take the package over or refuse it. Either way the giver gets an answer that both logs then stand for.</source>
        <translation>Vous prenez le paquet en charge ou le refusez. Dans les deux cas, le remettant reçoit une réponse qui lie ensuite les deux journaux.</translation>
    </message>
    <message>
        <source>&amp;Take over or refuse…</source>
        <translation>&amp;Prendre en charge ou refuser…</translation>
    </message>
    <message>
        <source>Received &amp;without an offer…</source>
        <translation>Reçu &amp;sans offre…</translation>
    </message>
    <message>
        <source>&amp;Make an answer again…</source>
        <translation>&amp;Refaire une réponse…</translation>
    </message>
    <message>
        <source>log …{end}, entry {n}</source>
        <translation>journal …{end}, entrée {n}</translation>
    </message>
    <message>
        <source>came without an offer</source>
        <translation>arrivé sans offre</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(aucun nom indiqué)</translation>
    </message>
    <message>
        <source>Refusal for the giver</source>
        <translation>Refus pour le remettant</translation>
    </message>
    <message>
        <source>Receipt for the giver</source>
        <translation>Reçu pour le remettant</translation>
    </message>
    <message>
        <source>Refused, in entry {n}.</source>
        <translation>Refusé, à l’entrée {n}.</translation>
    </message>
    <message>
        <source>Taken over, in entry {n}.</source>
        <translation>Pris en charge, à l’entrée {n}.</translation>
    </message>
    <message>
        <source>Give this file back to the giver, who takes it in: only then is the offer ended.</source>
        <translation>Rendez ce fichier au remettant, qui l’intègre&#x202f;: alors seulement l’offre est terminée.</translation>
    </message>
    <message>
        <source>The giver&apos;s checkpoint was NOT cosigned: {why}.</source>
        <translation>Le point de contrôle du remettant n’a PAS été cosigné&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>It carries your cosignature of the giver&apos;s log as well.</source>
        <translation>Il contient aussi votre cosignature du journal du remettant.</translation>
    </message>
    <message>
        <source>Received, without an offer.</source>
        <translation>Reçu, sans offre.</translation>
    </message>
    <message>
        <source>Make an answer again</source>
        <translation>Refaire une réponse</translation>
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation>&amp;Refaire…</translation>
    </message>
    <message>
        <source>For a receipt or refusal that was lost. Take in the transfer file it answered: the same answer is written once more.</source>
        <translation>Pour un reçu ou un refus perdu. Intégrez le fichier de transfert auquel il répondait&#x202f;: la même réponse est écrite une fois de plus.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>&amp;Forget the list</source>
        <translation>&amp;Oublier la liste</translation>
    </message>
    <message>
        <source>Packages used last</source>
        <translation>Derniers paquets utilisés</translation>
    </message>
    <message>
        <source>Open {name} in {place}</source>
        <translation>Ouvrir {name} dans {place}</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Cards for several people, who open it &amp;together</source>
        <translation>Des cartes pour plusieurs personnes, qui l’ouvrent &amp;ensemble</translation>
    </message>
    <message>
        <source>Keep the package key in my key &amp;vault</source>
        <translation>Conserver la clé du paquet dans mon co&amp;ffre à clés</translation>
    </message>
    <message>
        <source>S&amp;ign the package with my identity</source>
        <translation>Si&amp;gner le paquet avec mon identité</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Phrase secrète de votre coffre à clés</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Access token of the key service</source>
        <translation>Jeton d’accès du service de clés</translation>
    </message>
    <message>
        <source>{words} — always, by your agency</source>
        <translation>{words} — toujours, imposé par votre organisme</translation>
    </message>
    <message>
        <source>Name 2 to 16 people for the cards, one a line.</source>
        <translation>Nommez de 2 à 16 personnes pour les cartes, une par ligne.</translation>
    </message>
    <message>
        <source>Two of the people named for cards have one name.</source>
        <translation>Deux des personnes nommées pour les cartes portent le même nom.</translation>
    </message>
    <message>
        <source>More cards are needed than people are named.</source>
        <translation>Il faut plus de cartes que de personnes nommées.</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault.</source>
        <translation>Saisissez la phrase secrète de votre coffre à clés.</translation>
    </message>
    <message>
        <source>Type the access token of the key service.</source>
        <translation>Saisissez le jeton d’accès du service de clés.</translation>
    </message>
    <message>
        <source>{n} of {count} cards together</source>
        <translation>{n} cartes sur {count} réunies</translation>
    </message>
    <message>
        <source>{name} — fingerprint compared</source>
        <translation>{name} — empreinte comparée</translation>
    </message>
    <message>
        <source>{name} — fingerprint not compared yet</source>
        <translation>{name} — empreinte pas encore comparée</translation>
    </message>
    <message>
        <source>{name} — token, service or key file</source>
        <translation>{name} — jeton, service ou fichier de clé</translation>
    </message>
    <message>
        <source>the identity of {name}</source>
        <translation>l’identité de {name}</translation>
    </message>
    <message>
        <source>A fingerprint that was not compared may be somebody else&apos;s. Compare it by telephone first, on the page of keys.</source>
        <translation>Une empreinte qui n’a pas été comparée peut être celle de quelqu’un d’autre. Comparez-la d’abord par téléphone, à la page Clés.</translation>
    </message>
    <message>
        <source>Keys of tokens and services are of today&apos;s kind: who keeps the medium until there is a large quantum computer could open the package through them, however well the other ways hold.</source>
        <translation>Les clés des jetons et services sont du type actuel&#x202f;: qui garde le support jusqu’à l’existence d’un grand ordinateur quantique pourrait ouvrir le paquet par leur moyen, si solides que soient les autres.</translation>
    </message>
    <message>
        <source>People, tokens and services</source>
        <translation>Personnes, jetons et services</translation>
    </message>
    <message>
        <source>On the page of keys you can add people, tokens and services to seal for.</source>
        <translation>À la page Clés, vous pouvez ajouter des personnes, des jetons et des services pour lesquels sceller.</translation>
    </message>
    <message>
        <source>Names of the holders, one a line</source>
        <translation>Noms des détenteurs, un par ligne</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>Cartes nécessaires</translation>
    </message>
    <message>
        <source>Also open it with</source>
        <translation>L’ouvrir aussi avec</translation>
    </message>
    <message>
        <source>Holders, one name a line</source>
        <translation>Détenteurs, un nom par ligne</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Where it opens from</source>
        <translation>D’où il s’ouvre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>opened with {what} on {when}</source>
        <translation>ouvert avec {what} le {when}</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Dernière preuve</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>The log names no place.</source>
        <translation>Le journal ne nomme aucun emplacement.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis le {when}</translation>
    </message>
    <message>
        <source>gone: destroyed on {when}</source>
        <translation>disparu&#x202f;: détruit le {when}</translation>
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
        <translation>Un travail a été interrompu</translation>
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle of something. Your original files were not changed, and nothing that was finished was lost.</source>
        <translation>CaseVault ou l’ordinateur s’est arrêté au milieu d’une opération. Vos fichiers d’origine n’ont pas été modifiés, et rien de ce qui était achevé n’a été perdu.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Sealing a package, started {time}</source>
        <translation>Scellement d’un paquet, commencé le {time}</translation>
    </message>
    <message>
        <source>Copying a package, started {time}</source>
        <translation>Copie d’un paquet, commencée le {time}</translation>
    </message>
    <message>
        <source>Taking files out of a package, started {time}</source>
        <translation>Extraction de fichiers d’un paquet, commencée le {time}</translation>
    </message>
    <message>
        <source>The package was not finished. Remove what was left behind, then seal again.</source>
        <translation>Le paquet n’a pas été achevé. Supprimez ce qui en reste, puis scellez de nouveau.</translation>
    </message>
    <message>
        <source>The copy was not finished; the package is as it was. Remove what was left behind, then copy again.</source>
        <translation>La copie n’a pas été achevée&#x202f;; le paquet est tel qu’il était. Supprimez ce qui en reste, puis copiez de nouveau.</translation>
    </message>
    <message>
        <source>Files that came out are whole and stay. Remove what is unfinished, then take the others out.</source>
        <translation>Les fichiers extraits sont complets et restent. Supprimez ce qui est inachevé, puis extrayez les autres.</translation>
    </message>
    <message>
        <source>The package is whole and its key was kept. Only its name is missing.</source>
        <translation>Le paquet est complet et sa clé a été conservée. Seul son nom manque.</translation>
    </message>
    <message>
        <source>The copy is whole. Only its name is missing.</source>
        <translation>La copie est complète. Seul son nom manque.</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Nettoyer</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>{t} UTC</source>
        <translation>{t} UTC</translation>
    </message>
    <message>
        <source>Finished. The package has its name.</source>
        <translation>Terminé. Le paquet a son nom.</translation>
    </message>
    <message>
        <source>Cleaned up.</source>
        <translation>Nettoyé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>RecoveryDoor</name>
    <message>
        <source>&amp;Recovery record…</source>
        <translation>Données de &amp;réparation…</translation>
    </message>
</context>
<context>
    <name>RecoveryRecordDialog</name>
    <message>
        <source>Recovery record</source>
        <translation>Données de réparation</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Choisir d’autres données…</translation>
    </message>
    <message>
        <source>How much of the package it can repair</source>
        <translation>Part du paquet qu’elles peuvent réparer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Make the record</source>
        <translation>C&amp;réer les données</translation>
    </message>
    <message>
        <source>&amp;Write the whole package…</source>
        <translation>Écrire le paquet com&amp;plet…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Every block of the package is compared with its record. That needs no key, and changes neither file.</source>
        <translation>Chaque bloc du paquet est comparé avec ses données de réparation. Cela ne demande aucune clé et ne modifie aucun des deux fichiers.</translation>
    </message>
    <message>
        <source>There is none yet. A recovery record is a file beside the package: if a disc is scratched or a stick loses data, it brings that part back. It needs no key and holds nothing secret. Keep a copy of it on another medium.</source>
        <translation>Il n’y en a pas encore. Les données de réparation sont un fichier placé à côté du paquet&#x202f;: si un disque est rayé ou qu’une clé USB perd des données, elles rétablissent la partie perdue. Elles ne demandent aucune clé et ne contiennent rien de secret. Gardez-en une copie sur un autre support.</translation>
    </message>
    <message>
        <source>The recovery record was made</source>
        <translation>Les données de réparation ont été créées</translation>
    </message>
    <message>
        <source>It repairs up to {percent} % of the package. Size: {size}.</source>
        <translation>Elles réparent jusqu’à {percent}&#x202f;% du paquet. Taille&#x202f;: {size}.</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 du paquet</translation>
    </message>
    <message>
        <source>Blocks that do not hold: {n} of {all}, {size} each.</source>
        <translation>Blocs qui ne concordent pas&#x202f;: {n} sur {all}, de {size} chacun.</translation>
    </message>
    <message>
        <source>The package has {now}; it had {then}.</source>
        <translation>Taille du paquet&#x202f;: {now}&#x202f;; auparavant&#x202f;: {then}.</translation>
    </message>
    <message>
        <source>Repaired: the new file is the package as it was</source>
        <translation>Réparé&#x202f;: le nouveau fichier est le paquet tel qu’il était</translation>
    </message>
    <message>
        <source>The package is as it was when its record was made</source>
        <translation>Le paquet est tel qu’il était lors de la création de ses données de réparation</translation>
    </message>
    <message>
        <source>More is damaged than this record can repair</source>
        <translation>Les dommages dépassent ce que ces données peuvent réparer</translation>
    </message>
    <message>
        <source>Beyond repair: {n}. Salvage brings out what holds.</source>
        <translation>Irréparables&#x202f;: {n}. La récupération en tire ce qui est encore intact.</translation>
    </message>
    <message>
        <source>The package is damaged, and can be repaired</source>
        <translation>Le paquet est endommagé et peut être réparé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>&amp;Rehearse recovery…</source>
        <translation>&amp;Tester la restauration…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Keep your originals: recovery was not rehearsed</source>
        <translation>Conservez vos originaux&#x202f;: la restauration n’a pas été testée</translation>
    </message>
    <message>
        <source>Keep your originals: you chose not to rehearse now</source>
        <translation>Conservez vos originaux&#x202f;: vous avez choisi de ne pas tester maintenant</translation>
    </message>
    <message>
        <source>&amp;Rehearse another way…</source>
        <translation>&amp;Tester par un autre moyen…</translation>
    </message>
    <message>
        <source>The last try failed: {what}</source>
        <translation>Le dernier essai a échoué&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The package key opened a sample; no second way has done so yet.</source>
        <translation>La clé du paquet a ouvert un échantillon&#x202f;; aucun second moyen ne l’a encore fait.</translation>
    </message>
    <message>
        <source>That somebody can open this package is not proven. You can rehearse it here, or later on the page Keys.</source>
        <translation>Il n’est pas prouvé que quelqu’un peut ouvrir ce paquet. Vous pouvez le tester ici, ou plus tard à la page Clés.</translation>
    </message>
    <message>
        <source>Before you rely on the package alone, prove with a sample that it opens with what will be kept.</source>
        <translation>Avant de vous en remettre au seul paquet, prouvez sur un échantillon qu’il s’ouvre avec ce qui sera conservé.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Opened on the drive with: {ways}. Files chosen at random were read, and their hashes are those of your originals.</source>
        <translation>Ouvert sur le lecteur avec&#x202f;: {ways}. Des fichiers choisis au hasard ont été lus, et leurs hachages sont ceux de vos originaux.</translation>
    </message>
    <message>
        <source>Not tried: {ways}.</source>
        <translation>Non essayés&#x202f;: {ways}.</translation>
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe, but for the exceptions</source>
        <translation>Restauration testée&#x202f;: votre source est en sûreté, aux exceptions près</translation>
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe in the package</source>
        <translation>Restauration testée&#x202f;: votre source est en sûreté dans le paquet</translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Can it be had back?</source>
        <translation>Peut-on le restaurer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Open a sample</source>
        <translation>&amp;Ouvrir un échantillon</translation>
    </message>
    <message>
        <source>Take what somebody will have on the day it is needed, best something else than the key you just took. It opens the package as it lies on the drive; up to {n} files chosen at random are read and their hashes compared. Nothing is written but the custody log.</source>
        <translation>Prenez ce que l’on aura le jour où il le faudra, de préférence autre chose que la clé que vous venez de prendre. Le paquet est ouvert tel qu’il se trouve sur le lecteur&#x202f;; jusqu’à {n} fichiers choisis au hasard sont lus et leurs hachages comparés. Rien n’est écrit, hormis le journal de traçabilité.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask for a cosignature</source>
        <translation>Demander une cosignature</translation>
    </message>
    <message>
        <source>&amp;Make the request…</source>
        <translation>&amp;Créer la demande…</translation>
    </message>
    <message>
        <source>{name} (signed {entries})</source>
        <translation>{name} (a signé {entries})</translation>
    </message>
    <message>
        <source>Somebody who has seen nothing of this log yet</source>
        <translation>Une personne qui n’a encore rien vu de ce journal</translation>
    </message>
    <message>
        <source>A witness signs that it saw this log as it is now, and refuses if it was cut or rewritten since. The request holds a checkpoint and hashes; no entry, no name, no case.</source>
        <translation>Un témoin signe qu’il a vu ce journal tel qu’il est maintenant, et refuse si le journal a été tronqué ou réécrit depuis. La demande contient un point de contrôle et des hachages&#x202f;; aucune entrée, aucun nom, aucune affaire.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>À qui l’on demande</translation>
    </message>
    <message>
        <source>How many entries that witness saw last</source>
        <translation>Nombre d’entrées que ce témoin a vues en dernier</translation>
    </message>
    <message>
        <source>A refusal says the number; correct it here then, and ask again.</source>
        <translation>Un refus indique le nombre&#x202f;; corrigez-le alors ici, et demandez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Exceptions: not packed, or not as found</source>
        <translation>Exceptions&#x202f;: non inclus, ou différents de l’état d’origine</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>&amp;Abandonner le paquet</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy SHA-256</source>
        <translation>&amp;Copier le SHA-256</translation>
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation>&amp;Ouvrir pour consultation</translation>
    </message>
    <message>
        <source>&amp;Seal another</source>
        <translation>&amp;Sceller un autre paquet</translation>
    </message>
    <message>
        <source>Sealed: complete</source>
        <translation>Scellé&#x202f;: complet</translation>
    </message>
    <message>
        <source>Every file is in the package, was read back from the drive, and has the hash it had here.</source>
        <translation>Chaque fichier est dans le paquet, a été relu depuis le lecteur et a le hachage qu’il avait ici.</translation>
    </message>
    <message>
        <source>Sealed: complete with exceptions</source>
        <translation>Scellé&#x202f;: complet, avec exceptions</translation>
    </message>
    <message>
        <source>What is in the package was read back and verified. What is not in it, or not as it was found, is listed below and in the package.</source>
        <translation>Le contenu du paquet a été relu et vérifié. Ce qui n’y est pas, ou n’y est pas tel qu’il a été trouvé, est énuméré ci-dessous et dans le paquet.</translation>
    </message>
    <message>
        <source>Exceptions: {n}</source>
        <translation>Exceptions&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Not sealed: stopped</source>
        <translation>Non scellé&#x202f;: arrêté</translation>
    </message>
    <message>
        <source>You stopped the work.</source>
        <translation>Vous avez arrêté le travail.</translation>
    </message>
    <message>
        <source>Not finished: the package has no name yet</source>
        <translation>Non terminé&#x202f;: le paquet n’a pas encore de nom</translation>
    </message>
    <message>
        <source>The package is whole and its key is safe; only its name is missing. Solve what is said below and try again, or discard it.</source>
        <translation>Le paquet est complet et sa clé est en sûreté&#x202f;; seul son nom manque. Réglez ce qui est indiqué ci-dessous et réessayez, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Failed: not sealed</source>
        <translation>Échec&#x202f;: non scellé</translation>
    </message>
    <message>
        <source>What you filled in is still there.</source>
        <translation>Ce que vous avez rempli est toujours là.</translation>
    </message>
    <message>
        <source>Move or rename the file that has this name, then try again.</source>
        <translation>Déplacez ou renommez le fichier qui porte ce nom, puis réessayez.</translation>
    </message>
    <message>
        <source>Not sealed: the package was discarded</source>
        <translation>Non scellé&#x202f;: le paquet a été abandonné</translation>
    </message>
    <message>
        <source>Nobody took its key, so nobody could ever have opened it; it was removed. Your originals were not changed, and what you filled in is still there.</source>
        <translation>Personne n’en a pris la clé, donc personne n’aurait jamais pu l’ouvrir&#x202f;; il a été supprimé. Vos originaux n’ont pas été modifiés, et ce que vous avez rempli est toujours là.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 du paquet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{size} · files in it: {n}, {content}</source>
        <translation>{size} · fichiers contenus&#x202f;: {n}, {content}</translation>
    </message>
    <message>
        <source>In bytes: {size}, contents {content}</source>
        <translation>En octets&#x202f;: {size}, contenu {content}</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>S’ouvre avec</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Où se trouve la clé</translation>
    </message>
    <message>
        <source>{n}, all of them needed: {first} to {last}</source>
        <translation>{n}, tous nécessaires&#x202f;: de {first} à {last}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>with you: you retyped its end</source>
        <translation>chez vous&#x202f;: vous en avez ressaisi la fin</translation>
    </message>
    <message>
        <source>on its key card</source>
        <translation>sur sa carte de clé</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <translation>dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>in a key file</source>
        <translation>dans un fichier de clé</translation>
    </message>
    <message>
        <source>in your key vault</source>
        <translation>dans votre coffre à clés</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Open or verify a package</source>
        <translation>Ouvrir ou vérifier un paquet</translation>
    </message>
    <message>
        <source>&amp;Salvage what still holds…</source>
        <translation>&amp;Récupérer ce qui est encore intact…</translation>
    </message>
    <message>
        <source>&amp;Close package</source>
        <translation>&amp;Fermer le paquet</translation>
    </message>
    <message>
        <source>&amp;Back to the package</source>
        <translation>Re&amp;tour au paquet</translation>
    </message>
    <message>
        <source>See who can open it, check that it is whole, look inside, take files out.</source>
        <translation>Voir qui peut l’ouvrir, contrôler qu’il est complet, en consulter le contenu, en extraire des fichiers.</translation>
    </message>
    <message>
        <source>It is a CaseVault package. It is closed; one of its keys opens it.</source>
        <translation>C’est un paquet CaseVault. Il est fermé&#x202f;; l’une de ses clés l’ouvre.</translation>
    </message>
    <message>
        <source>&amp;Another package</source>
        <translation>&amp;Autre paquet</translation>
    </message>
    <message>
        <source>It is damaged. What still holds can be brought out with one of its keys.</source>
        <translation>Il est endommagé. Ce qui est encore intact peut en être tiré avec l’une de ses clés.</translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation>Affaire {reference}</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>fichiers&#x202f;: {n}</translation>
    </message>
    <message>
        <source>package {start}…</source>
        <translation>paquet {start}…</translation>
    </message>
    <message>
        <source>Disclose some files</source>
        <translation>Communiquer certains fichiers</translation>
    </message>
    <message>
        <source>Compare packages</source>
        <translation>Comparer des paquets</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>{name} waits to be opened.</source>
        <translation>{name} attend d’être ouvert.</translation>
    </message>
</context>
<context>
    <name>SalvageView</name>
    <message>
        <source>New folder for what comes out</source>
        <translation>Nouveau dossier pour ce qui est récupéré</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Also write &amp;lost files as far as they hold</source>
        <translation>Écrire aussi les fichiers perd&amp;us, pour autant qu’ils soient intacts</translation>
    </message>
    <message>
        <source>Lost file</source>
        <translation>Fichier perdu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Salvage</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>What opens it, and where to?</source>
        <translation>Avec quoi l’ouvrir, et où récupérer&#x202f;?</translation>
    </message>
    <message>
        <source>A whole copy is always better: compare the SHA-256 on the receipt with that of every copy there is. Salvage only reads this file. What comes out is proven file by file, not as a package.</source>
        <translation>Une copie complète vaut toujours mieux&#x202f;: comparez le SHA-256 du reçu avec celui de toutes les copies existantes. La récupération ne fait que lire ce fichier. Ce qui est récupéré est prouvé fichier par fichier, non en tant que paquet.</translation>
    </message>
    <message>
        <source>Into a folder of their own, under names that end in .incomplete, with zeros for what is lost. The list says where. As a whole they are no evidence.</source>
        <translation>Dans un dossier à part, sous des noms se terminant par .incomplete, avec des zéros à la place de ce qui est perdu. La liste indique où. Pris dans leur ensemble, ils ne constituent pas une preuve.</translation>
    </message>
    <message>
        <source>Nothing in this package holds any more</source>
        <translation>Plus rien dans ce paquet n’est intact</translation>
    </message>
    <message>
        <source>Files salvaged: {files}. How many are lost is not known for certain.</source>
        <translation>Fichiers récupérés&#x202f;: {files}. Le nombre de fichiers perdus n’est pas connu avec certitude.</translation>
    </message>
    <message>
        <source>Salvaged: {files}. Lost: {lost}.</source>
        <translation>Récupérés&#x202f;: {files}. Perdus&#x202f;: {lost}.</translation>
    </message>
    <message>
        <source>Every file was salvaged</source>
        <translation>Tous les fichiers ont été récupérés</translation>
    </message>
    <message>
        <source>Files that came out: {n}, {size}. Each holds by itself.</source>
        <translation>Fichiers récupérés&#x202f;: {n}, {size}. Chacun est valide par lui-même.</translation>
    </message>
    <message>
        <source>Without a listed SHA-256, proven by their encryption alone: {n}.</source>
        <translation>Sans SHA-256 dans la liste, prouvés par leur seul chiffrement&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>The list of files is damaged too: there may have been more files.</source>
        <translation>La liste des fichiers est elle aussi endommagée&#x202f;: il a pu y avoir d’autres fichiers.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{lost} of {all}</source>
        <translation>{lost} sur {all}</translation>
    </message>
    <message>
        <source>{lost} of the {all} that are left; the end is missing</source>
        <translation>{lost} sur les {all} qui restent&#x202f;; la fin manque</translation>
    </message>
    <message>
        <source>Blocks lost</source>
        <translation>Blocs perdus</translation>
    </message>
    <message>
        <source>Written in part, no evidence as a whole: {n}</source>
        <translation>Écrits en partie, sans valeur de preuve dans leur ensemble&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Volumes manquants</translation>
    </message>
    <message>
        <source>{lost} of {size}</source>
        <translation>{lost} sur {size}</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi pour l’instant</translation>
    </message>
    <message>
        <source>Files that were lost</source>
        <translation>Fichiers perdus</translation>
    </message>
</context>
<context>
    <name>ScheduleStep</name>
    <message>
        <source>Tell &amp;names and sizes of what is withheld</source>
        <translation>Indiquer les &amp;noms et tailles de ce qui est retenu</translation>
    </message>
    <message>
        <source>Case reference that is told</source>
        <translation>Référence de l’affaire qui est indiquée</translation>
    </message>
    <message>
        <source>Use a &amp;case.json…</source>
        <translation>Utiliser un &amp;case.json…</translation>
    </message>
    <message>
        <source>This goes into the package. Of the case nothing else is told: the record of the original stays there, with its custody entries.</source>
        <translation>Ceci entre dans le paquet. De l’affaire, rien d’autre n’est indiqué&#x202f;: la fiche de l’original y demeure, avec ses entrées de traçabilité.</translation>
    </message>
    <message>
        <source>Drawing up the schedule…</source>
        <translation>Établissement du bordereau…</translation>
    </message>
    <message>
        <source>Type the reference of the case.</source>
        <translation>Saisissez la référence de l’affaire.</translation>
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation>Communiqué&#x202f;: {files}, {size} · retenu&#x202f;: {rest}</translation>
    </message>
    <message>
        <source>Another &amp;case.json…</source>
        <translation>Un autre &amp;case.json…</translation>
    </message>
    <message>
        <source>the reference is missing</source>
        <translation>la référence manque</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal a case</source>
        <translation>Sceller une affaire</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>SealPolicy</name>
    <message>
        <source>What is off here, the policy of your agency has decided.</source>
        <translation>Ce qui est désactivé ici l’est par décision de la politique de votre organisme.</translation>
    </message>
    <message>
        <source>The policy of your agency has decided this.</source>
        <translation>La politique de votre organisme en a décidé ainsi.</translation>
    </message>
</context>
<context>
    <name>SealSteps</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Scellement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>A package is whole and its key is safe, but it has no name yet. If you close now, it stays where it is, and the next start offers to finish it.</source>
        <translation>Un paquet est complet et sa clé est en sûreté, mais il n’a pas encore de nom. Si vous fermez maintenant, il reste où il est, et le prochain démarrage propose de le terminer.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>ServicesView</name>
    <message>
        <source>Keys of tokens and services</source>
        <translation>Clés des jetons et services</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testée</translation>
    </message>
    <message>
        <source>Search name, kind, origin or fingerprint</source>
        <translation>Rechercher un nom, une nature, une provenance ou une empreinte</translation>
    </message>
    <message>
        <source>No key is pinned yet</source>
        <translation>Aucune clé n’est encore épinglée</translation>
    </message>
    <message>
        <source>A public key of a smart card, an HSM, a cloud key service or a key file can be sealed to offline. Only opening needs the card or the service.</source>
        <translation>On peut sceller hors ligne pour une clé publique de carte à puce, de HSM, de service de clés en nuage ou de fichier de clé. Seule l’ouverture demande la carte ou le service.</translation>
    </message>
    <message>
        <source>Add the token or service itself: it is tested before it can be chosen.</source>
        <translation>Ajoutez le jeton ou le service lui-même&#x202f;: il est testé avant de pouvoir être choisi.</translation>
    </message>
    <message>
        <source>Or pin the public key alone, when somebody else will open what you seal to it.</source>
        <translation>Ou épinglez la clé publique seule, lorsque quelqu’un d’autre ouvrira ce que vous scellez pour elle.</translation>
    </message>
    <message>
        <source>A quantum computer of a later day could open what is sealed to this key. Keep what must stay secret for decades to identities and package keys.</source>
        <translation>Un futur ordinateur quantique pourrait ouvrir ce qui est scellé pour cette clé. Réservez aux identités et aux clés de paquet ce qui doit rester secret pendant des décennies.</translation>
    </message>
    <message>
        <source>&amp;Pin a public key file…</source>
        <translation>É&amp;pingler un fichier de clé publique…</translation>
    </message>
    <message>
        <source>&amp;Add a token or service…</source>
        <translation>&amp;Ajouter un jeton ou un service…</translation>
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation>&amp;Tester maintenant…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>Retire&amp;r…</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>{when} UTC</source>
        <translation>{when} UTC</translation>
    </message>
    <message>
        <source>{when} UTC: it opened what was sealed to it</source>
        <translation>{when} UTC&#x202f;: a ouvert ce qui était scellé à son intention</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>{name} can be sealed to from now on.</source>
        <translation>On peut désormais sceller pour {name}.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>Tester {name}</translation>
    </message>
    <message>
        <source>A fresh secret is sealed to it and opened again. What you enter here is used once and kept nowhere.</source>
        <translation>Un secret nouveau est scellé à son intention, puis rouvert. Ce que vous saisissez ici est utilisé une fois et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>{name} opens what is sealed to it.</source>
        <translation>{name} ouvre ce qui est scellé à son intention.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Its public key and how it is reached are forgotten here. Packages that were sealed to it stay as they are, but CaseVault cannot open them with it until it is added again.</source>
        <translation>Sa clé publique et la façon d’y accéder sont oubliées ici. Les paquets scellés à son intention restent tels quels, mais CaseVault ne peut pas les ouvrir par ce moyen avant qu’il soit ajouté de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Ses limites</translation>
    </message>
    <message>
        <source>About the chosen key</source>
        <translation>À propos de la clé choisie</translation>
    </message>
</context>
<context>
    <name>ServingView</name>
    <message>
        <source>Logs you are a witness of</source>
        <translation>Journaux dont vous êtes témoin</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entries cosigned</source>
        <translation>Entrées cosignées</translation>
    </message>
    <message>
        <source>Name of the log</source>
        <translation>Nom du journal</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>Rechercher un journal</translation>
    </message>
    <message>
        <source>Refused: evidence</source>
        <translation>Refusé&#x202f;: élément de preuve</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Search what was refused</source>
        <translation>Rechercher dans ce qui a été refusé</translation>
    </message>
    <message>
        <source>You are no witness of any log yet</source>
        <translation>Vous n’êtes encore témoin d’aucun journal</translation>
    </message>
    <message>
        <source>A colleague who wants a witness gives you the key of their log (.vkey). Make that log known here; from then on you can cosign its checkpoints.</source>
        <translation>Un collègue qui souhaite un témoin vous donne la clé de son journal (.vkey). Déclarez ce journal ici&#x202f;; vous pouvez dès lors en cosigner les points de contrôle.</translation>
    </message>
    <message>
        <source>What you saw of a log is stored before you sign. A checkpoint that was cut or rewritten since is refused, and kept as evidence.</source>
        <translation>Ce que vous avez vu d’un journal est stocké avant que vous signiez. Un point de contrôle tronqué ou réécrit depuis est refusé et conservé comme élément de preuve.</translation>
    </message>
    <message>
        <source>Give them your key as a witness, so that they can check your signature.</source>
        <translation>Donnez à vos collègues votre clé de témoin, pour qu’ils puissent vérifier votre signature.</translation>
    </message>
    <message>
        <source>&amp;Cosign a checkpoint…</source>
        <translation>&amp;Cosigner un point de contrôle…</translation>
    </message>
    <message>
        <source>Make a log &amp;known…</source>
        <translation>&amp;Déclarer un journal…</translation>
    </message>
    <message>
        <source>&amp;Your key as a witness…</source>
        <translation>&amp;Votre clé de témoin…</translation>
    </message>
    <message>
        <source>Show the &amp;evidence…</source>
        <translation>Afficher l’élé&amp;ment de preuve…</translation>
    </message>
    <message>
        <source>Refused, and kept as evidence</source>
        <translation>Refusé et conservé comme élément de preuve</translation>
    </message>
    <message>
        <source>Cosign a checkpoint</source>
        <translation>Cosigner un point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Cosign it</source>
        <translation>&amp;Cosigner</translation>
    </message>
    <message>
        <source>The request of a log that is known here. Your signature says that it goes on from what you saw before; it says nothing about what its entries claim.</source>
        <translation>La demande d’un journal déclaré ici. Votre signature dit qu’il prolonge ce que vous aviez vu auparavant&#x202f;; elle ne dit rien de ce qu’affirment ses entrées.</translation>
    </message>
    <message>
        <source>The first {entries} of {name} are cosigned, on {time}.

Give this answer back, as a file or by its code.</source>
        <translation>Les premières entrées de {name} ({entries}) ont été cosignées le {time}.

Rendez cette réponse, sous forme de fichier ou par son code.</translation>
    </message>
    <message>
        <source>Your cosignature</source>
        <translation>Votre cosignature</translation>
    </message>
    <message>
        <source>Make a log known</source>
        <translation>Déclarer un journal</translation>
    </message>
    <message>
        <source>&amp;Know it</source>
        <translation>&amp;Déclarer</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>The public key of the log (.vkey), from whoever looks after it. Checkpoints that this key signed can be cosigned here from then on.</source>
        <translation>La clé publique du journal (.vkey), obtenue de la personne qui en est responsable. Les points de contrôle signés par cette clé peuvent dès lors être cosignés ici.</translation>
    </message>
    <message>
        <source>{name} is known from now on.</source>
        <translation>{name} est désormais déclaré.</translation>
    </message>
    <message>
        <source>Give it to those whose logs you cosign, by a way that they trust: they put it into their trust policy. It is public, and signs nothing.</source>
        <translation>Donnez-la à ceux dont vous cosignez les journaux, par une voie à laquelle ils se fient&#x202f;: ils l’inscrivent dans leur politique de confiance. Elle est publique, et ne signe rien.</translation>
    </message>
    <message>
        <source>Your key as a witness</source>
        <translation>Votre clé de témoin</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Titre ou fonction</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Numéro de carte ou de matricule</translation>
    </message>
    <message>
        <source>&amp;Save identity</source>
        <translation>&amp;Enregistrer l’identité</translation>
    </message>
    <message>
        <source>Change &amp;protection…</source>
        <translation>Modifier la &amp;protection…</translation>
    </message>
    <message>
        <source>Change the log&apos;s &amp;key…</source>
        <translation>Changer la &amp;clé du journal…</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source> minutes without use</source>
        <translation> minutes sans utilisation</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais automatiquement</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Only the rights of your account keep others from the key of your custody log.</source>
        <translation>Seuls les droits de votre compte empêchent les autres d’accéder à la clé de votre journal de traçabilité.</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>CaseVault asks for your passphrase at each start.</source>
        <translation>CaseVault demande votre phrase secrète à chaque démarrage.</translation>
    </message>
    <message>
        <source>Protected by the keyring</source>
        <translation>Protégé par le trousseau</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks your profile when you log in.</source>
        <translation>Le trousseau de cet ordinateur déverrouille votre profil à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Saved. The custody log names you so from now on.</source>
        <translation>Enregistré. Le journal de traçabilité vous désigne désormais ainsi.</translation>
    </message>
    <message>
        <source>The language changes when CaseVault starts again.</source>
        <translation>La langue change au prochain démarrage de CaseVault.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>The custody log names you so in every entry. It is your statement; the log cannot check it.</source>
        <translation>Le journal de traçabilité vous désigne ainsi dans chaque entrée. C’est votre déclaration&#x202f;; le journal ne peut pas la vérifier.</translation>
    </message>
    <message>
        <source>Protection of your profile</source>
        <translation>Protection de votre profil</translation>
    </message>
    <message>
        <source>Looks and safety</source>
        <translation>Apparence et sécurité</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Clear a copied key after</source>
        <translation>Effacer une clé copiée après</translation>
    </message>
    <message>
        <source>Lock the key vault after</source>
        <translation>Verrouiller le coffre à clés après</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share card {n} of set {set}</source>
        <translation>Carte de part {n} du jeu {set}</translation>
    </message>
    <message>
        <source>Share card {n}</source>
        <translation>Carte de part {n}</translation>
    </message>
    <message>
        <source>{threshold} of {shares} such cards together open one sealed CaseVault package</source>
        <translation>{threshold} de ces {shares} cartes, réunies, ouvrent un paquet CaseVault scellé</translation>
    </message>
    <message>
        <source>This card alone opens nothing. Never keep two of a set together.</source>
        <translation>Cette carte n’ouvre rien à elle seule. Ne conservez jamais ensemble deux cartes d’un même jeu.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenue par</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>Cartes nécessaires</translation>
    </message>
    <message>
        <source>Opens package</source>
        <translation>Ouvre le paquet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bring it when the package must be opened: its words are typed, or the code is read. The words follow SLIP-0039, a published standard.</source>
        <translation>Apportez-la lorsque le paquet doit être ouvert&#x202f;: ses mots sont saisis, ou le code est lu. Les mots suivent SLIP-0039, une norme publiée.</translation>
    </message>
    <message>
        <source>A photograph or photocopy of it is a share as well.</source>
        <translation>Une photographie ou une photocopie de la carte est également une part.</translation>
    </message>
    <message>
        <source>If you leave your office, hand it over or back, and have that written down.</source>
        <translation>Si vous quittez vos fonctions, transmettez-la ou restituez-la, et faites-le consigner par écrit.</translation>
    </message>
    <message>
        <source>If too many cards are lost, nobody can open the package with them any more.</source>
        <translation>Si trop de cartes sont perdues, personne ne peut plus ouvrir le paquet avec elles.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Conservée à</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The same words, for a camera</source>
        <translation>Les mêmes mots, pour un appareil photo</translation>
    </message>
</context>
<context>
    <name>ShareCardsDialog</name>
    <message>
        <source>The cards of several people</source>
        <translation>Les cartes de plusieurs personnes</translation>
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation>&amp;Abandonner le paquet…</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>Abandonner ce paquet&#x202f;?</translation>
    </message>
    <message>
        <source>Not every card was made. Without them the people named cannot open the package, so it would be removed. Your original files were not changed.</source>
        <translation>Toutes les cartes n’ont pas été établies. Sans elles, les personnes nommées ne peuvent pas ouvrir le paquet&#x202f;; il serait donc supprimé. Vos fichiers d’origine n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>&amp;Abandonner le paquet</translation>
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation>&amp;Continuer à y travailler</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Every card was made. Print each, hand it over, and delete the files.</source>
        <translation>Toutes les cartes ont été établies. Imprimez-les, remettez-les et supprimez les fichiers.</translation>
    </message>
    <message>
        <source>Finish becomes possible when every card was saved.</source>
        <translation>«&#x202f;Terminer&#x202f;» devient possible lorsque toutes les cartes ont été enregistrées.</translation>
    </message>
    <message>
        <source>{threshold} of these {shares} people together can open the package; fewer cannot. Save a card for each on another drive than the package, print it, and hand it over.</source>
        <translation>{threshold} de ces {shares} personnes, réunies, peuvent ouvrir le paquet&#x202f;; un nombre moindre ne le peut pas. Enregistrez une carte pour chacune sur un autre lecteur que le paquet, imprimez-la et remettez-la.</translation>
    </message>
    <message>
        <source>Save card {n}…</source>
        <translation>Enregistrer la carte {n}…</translation>
    </message>
    <message>
        <source>Save card {n} for {name}</source>
        <translation>Enregistrer la carte {n} pour {name}</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>Type or paste the words of one card</source>
        <translation>Saisissez ou collez les mots d’une carte</translation>
    </message>
    <message>
        <source>Words of one card</source>
        <translation>Mots d’une carte</translation>
    </message>
    <message>
        <source>Add this c&amp;ard</source>
        <translation>Ajouter cette c&amp;arte</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Card {numbers} does not belong to the others and was put aside.</source>
        <translation>La carte {numbers} ne va pas avec les autres et a été mise de côté.</translation>
    </message>
    <message>
        <source>One of the cards is wrong; from so few it cannot be told which. Type one more, or one of them anew.</source>
        <translation>L’une des cartes est fausse&#x202f;; avec si peu de cartes, on ne peut pas dire laquelle. Saisissez-en une de plus, ou l’une d’elles à nouveau.</translation>
    </message>
    <message>
        <source>This card is of set {given}; the package needs set {wanted}.</source>
        <translation>Cette carte est du jeu {given}&#x202f;; le paquet demande le jeu {wanted}.</translation>
    </message>
    <message>
        <source>This card is of another set than those given before.</source>
        <translation>Cette carte est d’un autre jeu que celles données auparavant.</translation>
    </message>
    <message>
        <source>This card was not typed correctly.</source>
        <translation>Cette carte n’a pas été saisie correctement.</translation>
    </message>
    <message>
        <source>Cards given: {numbers}.</source>
        <translation>Cartes données&#x202f;: {numbers}.</translation>
    </message>
    <message>
        <source>More cards needed: {n}.</source>
        <translation>Cartes encore nécessaires&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>C’est suffisant.</translation>
    </message>
    <message>
        <source>set {number}: {n} cards</source>
        <translation>jeu {number}&#x202f;: {n} cartes</translation>
    </message>
    <message>
        <source>Needed: {sets}.</source>
        <translation>Nécessaire&#x202f;: {sets}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>Lire le &amp;guide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation>Version {v}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Seal a case</source>
        <translation>Sceller une affaire</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Journal de traçabilité</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
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
        <translation>Recherche d’une signature…</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know, on {when} UTC</source>
        <translation>Signé par {name}, que vous connaissez, le {when} UTC</translation>
    </message>
    <message>
        <source>Signed on {when} UTC by {name}, whom you revoked: {words}</source>
        <translation>Signé le {when} UTC par {name}, contact que vous avez révoqué&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Signed on {when} UTC by an identity you do not know, which calls itself {name}: {words}</source>
        <translation>Signé le {when} UTC par une identité que vous ne connaissez pas et qui se nomme {name}&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Locking the key vault</source>
        <translation>Verrouillage du coffre à clés</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Codes on &amp;paper (PDF)…</source>
        <translation>Codes sur &amp;papier (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#x202f;: {name}</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Acting as {name}</source>
        <translation>Vous agissez en tant que {name}</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Aucun nom indiqué</translation>
    </message>
    <message>
        <source>So the custody log names who acts. Click to change.</source>
        <translation>C’est ainsi que le journal de traçabilité désigne l’auteur des actes. Cliquez pour modifier.</translation>
    </message>
    <message>
        <source>Click to change how it is protected.</source>
        <translation>Cliquez pour modifier sa protection.</translation>
    </message>
    <message>
        <source>Profile not protected</source>
        <translation>Profil non protégé</translation>
    </message>
    <message>
        <source>Profile protected by a passphrase</source>
        <translation>Profil protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>Profile protected by the keyring</source>
        <translation>Profil protégé par le trousseau</translation>
    </message>
    <message>
        <source>Keyring ready</source>
        <translation>Trousseau prêt</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation>Le trousseau refuse</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <translation>Pas de trousseau ici</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Recherche d’un trousseau…</translation>
    </message>
    <message>
        <source>Click to look again.</source>
        <translation>Cliquez pour actualiser.</translation>
    </message>
    <message>
        <source>Vault unreadable</source>
        <translation>Coffre à clés illisible</translation>
    </message>
    <message>
        <source>No key vault</source>
        <translation>Pas de coffre à clés</translation>
    </message>
    <message>
        <source>Click to learn what it does.</source>
        <translation>Cliquez pour savoir à quoi il sert.</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Coffre à clés verrouillé</translation>
    </message>
    <message>
        <source>Click to unlock it.</source>
        <translation>Cliquez pour le déverrouiller.</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Coffre à clés déverrouillé</translation>
    </message>
    <message>
        <source>Click to lock it now.</source>
        <translation>Cliquez pour le verrouiller maintenant.</translation>
    </message>
    <message>
        <source>Key leaves the clipboard in {n} s</source>
        <translation>La clé quitte le presse-papiers dans {n} s</translation>
    </message>
    <message>
        <source>Click to clear it now.</source>
        <translation>Cliquez pour l’effacer maintenant.</translation>
    </message>
    <message>
        <source>No key in the clipboard</source>
        <translation>Pas de clé dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: done</source>
        <translation>Étape {n} sur {all}, {name}&#x202f;: faite</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: you are here</source>
        <translation>Étape {n} sur {all}, {name}&#x202f;: vous êtes ici</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: still to come</source>
        <translation>Étape {n} sur {all}, {name}&#x202f;: à venir</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>Several words that belong to no sentence are good.</source>
        <translation>Plusieurs mots n’appartenant à aucune phrase conviennent bien.</translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation>Devinée aussitôt.</translation>
    </message>
    <message>
        <source>Weak: guessed within months by somebody determined.</source>
        <translation>Faible&#x202f;: devinée en quelques mois par une personne déterminée.</translation>
    </message>
    <message>
        <source>Fair: holds for years, at most.</source>
        <translation>Moyenne&#x202f;: résiste des années, tout au plus.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très solide.</translation>
    </message>
    <message>
        <source>It contains words or passwords that many people use.</source>
        <translation>Elle contient des mots ou des mots de passe utilisés par beaucoup de gens.</translation>
    </message>
    <message>
        <source>Repeating adds nothing.</source>
        <translation>Répéter n’ajoute rien.</translation>
    </message>
    <message>
        <source>Rows like abc or 123 are tried first.</source>
        <translation>Les suites comme abc ou 123 sont essayées en premier.</translation>
    </message>
    <message>
        <source>Rows of keys on the keyboard are tried first.</source>
        <translation>Les suites de touches du clavier sont essayées en premier.</translation>
    </message>
    <message>
        <source>Years and dates are tried first.</source>
        <translation>Les années et les dates sont essayées en premier.</translation>
    </message>
    <message>
        <source>Add one or two more words that do not belong together.</source>
        <translation>Ajoutez un ou deux mots de plus, sans lien entre eux.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Elle est trop courte.</translation>
    </message>
    <message>
        <source>It contains invisible characters that nobody can retype.</source>
        <translation>Elle contient des caractères invisibles que personne ne peut ressaisir.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Codes or text</source>
        <translation>Codes ou texte</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Comparing hashes that came along</source>
        <translation>Comparaison des hachages joints</translation>
    </message>
    <message>
        <source>Hashing and encrypting</source>
        <translation>Hachage et chiffrement</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Copie du paquet</translation>
    </message>
    <message>
        <source>Writing everything to the drive</source>
        <translation>Écriture du tout sur le lecteur</translation>
    </message>
    <message>
        <source>Reading back and checking every file</source>
        <translation>Relecture et vérification de chaque fichier</translation>
    </message>
    <message>
        <source>Taking files out and checking them</source>
        <translation>Extraction et vérification des fichiers</translation>
    </message>
    <message>
        <source>Checking the custody log</source>
        <translation>Vérification du journal de traçabilité</translation>
    </message>
    <message>
        <source>Making the recovery record</source>
        <translation>Création des données de réparation</translation>
    </message>
    <message>
        <source>Reading the originals again</source>
        <translation>Nouvelle lecture des originaux</translation>
    </message>
    <message>
        <source>Comparing every block with the recovery record</source>
        <translation>Comparaison de chaque bloc avec les données de réparation</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>file {done} of {total}</source>
        <translation>fichier {done} sur {total}</translation>
    </message>
    <message>
        <source>files: {done}</source>
        <translation>fichiers&#x202f;: {done}</translation>
    </message>
    <message>
        <source>{speed} each second · about {left} left</source>
        <translation>{speed} par seconde · encore environ {left}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>Trouvé&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic ({encoding})</source>
        <translation>Automatique ({encoding})</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>{name}: not shown</source>
        <translation>{name}&#x202f;: non affiché</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Package and files</source>
        <translation>Paquet et fichiers</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Other logs</source>
        <translation>Autres journaux</translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Case or package</source>
        <translation>Affaire ou paquet</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Affaire {case}</translation>
    </message>
    <message>
        <source>Package {id}</source>
        <translation>Paquet {id}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Acts, oldest first</source>
        <translation>Actes, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>&amp;Show in the log</source>
        <translation>&amp;Afficher dans le journal</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Picture of the acts over time</source>
        <translation>Représentation des actes dans le temps</translation>
    </message>
    <message>
        <source>failed or refused: {n}</source>
        <translation>échoués ou refusés&#x202f;: {n}</translation>
    </message>
    <message>
        <source>without an end: {n}</source>
        <translation>sans fin&#x202f;: {n}</translation>
    </message>
    <message>
        <source>{n}, {first} to {last} UTC. {parts}.</source>
        <translation>{n}, du {first} au {last} UTC. {parts}.</translation>
    </message>
    <message>
        <source>{who}, in log …{end}</source>
        <translation>{who}, dans le journal …{end}</translation>
    </message>
    <message>
        <source>{state}; that log does NOT hold</source>
        <translation>{state}&#x202f;; ce journal n’est PAS valide</translation>
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Token, key service or key file</source>
        <translation>Jeton, service de clés ou fichier de clé</translation>
    </message>
    <message>
        <source>PIN, passphrase or access token</source>
        <translation>PIN, phrase secrète ou jeton d’accès</translation>
    </message>
</context>
<context>
    <name>TypedCheckpointDialog</name>
    <message>
        <source>Compare a checkpoint</source>
        <translation>Comparer un point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Type it from a printed report, a letter or a receipt, or scan its code: name of the log, number, hash and signature. Spaces and line ends do not matter. A wrong character is pointed at and never replaced.</source>
        <translation>Saisissez-le d’après un rapport, une lettre ou un reçu imprimés, ou lisez son code&#x202f;: nom du journal, nombre, hachage et signature. Les espaces et les fins de ligne sont sans importance. Un caractère faux est signalé et jamais remplacé.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock your profile</source>
        <translation>Déverrouiller votre profil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Trying it. This takes a moment on purpose.</source>
        <translation>Essai en cours. Cela prend à dessein un moment.</translation>
    </message>
    <message>
        <source>Your custody log is protected by a passphrase. Nothing happens before it is unlocked.</source>
        <translation>Votre journal de traçabilité est protégé par une phrase secrète. Rien ne se fait avant qu’il soit déverrouillé.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>How do you want to open it?</source>
        <translation>Comment voulez-vous l’ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{size} in files: {n}, all of them here</source>
        <translation>{size} en fichiers&#x202f;: {n}, tous présents</translation>
    </message>
    <message>
        <source>{size} in files: {n}; missing: {missing}</source>
        <translation>{size} en fichiers&#x202f;: {n}&#x202f;; manquants&#x202f;: {missing}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>S’ouvre avec</translation>
    </message>
    <message>
        <source>package key {fingerprint}</source>
        <translation>clé du paquet {fingerprint}</translation>
    </message>
    <message>
        <source>cards of set {set}: {n} together</source>
        <translation>cartes du jeu {set}&#x202f;: {n} réunies</translation>
    </message>
    <message>
        <source>“{type}”, which this version of CaseVault does not know</source>
        <translation>«&#x202f;{type}&#x202f;», que cette version de CaseVault ne connaît pas</translation>
    </message>
    <message>
        <source>Trying the passphrase. This takes a moment on purpose.</source>
        <translation>Essai de la phrase secrète. Cela prend à dessein un moment.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Your system may ask you to unlock it.</source>
        <translation>Attente du trousseau. Votre système peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Reason for opening, for the custody log (optional)</source>
        <translation>Raison de l’ouverture, pour le journal de traçabilité (facultatif)</translation>
    </message>
    <message>
        <source>Reason for opening</source>
        <translation>Raison de l’ouverture</translation>
    </message>
    <message>
        <source>What anyone can see</source>
        <translation>Ce que chacun peut voir</translation>
    </message>
    <message>
        <source>These facts are not secret and not proven yet. They are proven when the package opens.</source>
        <translation>Ces indications ne sont pas secrètes et pas encore prouvées. Elles le sont lorsque le paquet s’ouvre.</translation>
    </message>
</context>
<context>
    <name>UnofferedDialog</name>
    <message>
        <source>Received without an offer</source>
        <translation>Reçu sans offre</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>For a package that came from another program, or whose giver made no transfer file. It is hashed, never opened. Verification goes on saying that it was never offered; say below why that is so.</source>
        <translation>Pour un paquet venu d’un autre programme, ou dont le remettant n’a pas créé de fichier de transfert. Son hachage est calculé, il n’est jamais ouvert. La vérification continue de signaler qu’il n’a jamais été proposé&#x202f;; dites ci-dessous pourquoi.</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>&amp;Make a vault…</source>
        <translation>&amp;Créer un coffre à clés…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>Unlock with &amp;keyring</source>
        <translation>Déverrouiller avec le &amp;trousseau</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>No longer unlock with the k&amp;eyring</source>
        <translation>Ne p&amp;lus déverrouiller avec le trousseau</translation>
    </message>
    <message>
        <source>Let the k&amp;eyring unlock it too</source>
        <translation>Permettre aussi au trousseau de &amp;le déverrouiller</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Pas encore de coffre à clés</translation>
    </message>
    <message>
        <source>A vault keeps the keys of the packages you seal, under one passphrase. With it a lost key card is no lost case.</source>
        <translation>Un coffre à clés conserve les clés des paquets que vous scellez, sous une seule phrase secrète. Grâce à lui, une carte de clé perdue n’est pas une affaire perdue.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Keys in it: {n}. Unlock it to use them.</source>
        <translation>Clés contenues&#x202f;: {n}. Déverrouillez-le pour les utiliser.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Keys in it: {n}. It locks by itself when you are away.</source>
        <translation>Clés contenues&#x202f;: {n}. Il se verrouille de lui-même en votre absence.</translation>
    </message>
    <message>
        <source>Make a key vault</source>
        <translation>Créer un coffre à clés</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault. It opens every key in it, so make it long: four or more words that do not belong together.</source>
        <translation>Choisissez une phrase secrète pour le coffre à clés. Elle en ouvre toutes les clés&#x202f;; faites-la donc longue&#x202f;: quatre mots ou plus, sans lien entre eux.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Créer le coffre à clés</translation>
    </message>
    <message>
        <source>Unlock the key vault</source>
        <translation>Déverrouiller le coffre à clés</translation>
    </message>
    <message>
        <source>The custody log says that the vault was unlocked, and by whom.</source>
        <translation>Le journal de traçabilité indique que le coffre à clés a été déverrouillé, et par qui.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Phrase secrète du coffre à clés</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Change the vault&apos;s passphrase</source>
        <translation>Changer la phrase secrète du coffre à clés</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made under.</source>
        <translation>Les sauvegardes antérieures gardent la phrase secrète sous laquelle elles ont été faites.</translation>
    </message>
    <message>
        <source>Passphrase in force</source>
        <translation>Phrase secrète en vigueur</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>Backed up; keys in the backup: {n}. It opens with the vault&apos;s passphrase of today. Keep it on another medium.</source>
        <translation>Sauvegardé&#x202f;; clés dans la sauvegarde&#x202f;: {n}. Elle s’ouvre avec la phrase secrète actuelle du coffre à clés. Conservez-la sur un autre support.</translation>
    </message>
    <message>
        <source>Restore a backup of a vault</source>
        <translation>Restaurer une sauvegarde d’un coffre à clés</translation>
    </message>
    <message>
        <source>What the backup has and your vault has not is added. Nothing is replaced.</source>
        <translation>Ce que contient la sauvegarde et qui manque à votre coffre à clés est ajouté. Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Restored. Added: {added}. Here already: {same}.</source>
        <translation>Restauré. Ajoutées&#x202f;: {added}. Déjà présentes&#x202f;: {same}.</translation>
    </message>
    <message>
        <source>Different here, and left as they are: {n}.</source>
        <translation>Différentes ici, et laissées telles quelles&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Key vault</source>
        <translation>Coffre à clés</translation>
    </message>
    <message>
        <source>What a vault does and does not do</source>
        <translation>Ce qu’un coffre à clés fait et ne fait pas</translation>
    </message>
    <message>
        <source>It recovers every package sealed here, as long as its passphrase is known.</source>
        <translation>Il permet de rouvrir tout paquet scellé ici, tant que sa phrase secrète est connue.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase. There is no back door.</source>
        <translation>Personne ne peut l’ouvrir sans la phrase secrète. Il n’y a pas de porte dérobée.</translation>
    </message>
    <message>
        <source>It lies on this computer: a lost computer takes it along. Back it up.</source>
        <translation>Il se trouve sur cet ordinateur&#x202f;: un ordinateur perdu l’emporte avec lui. Sauvegardez-le.</translation>
    </message>
    <message>
        <source>Who has this computer while it is unlocked can use every key in it.</source>
        <translation>Qui dispose de cet ordinateur pendant qu’il est déverrouillé peut en utiliser toutes les clés.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Three questions, three answers: the log is tamper-evident up to the last outside checkpoint.</source>
        <translation>Trois questions, trois réponses&#x202f;: toute altération du journal est décelable jusqu’au dernier point de contrôle extérieur.</translation>
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation>&amp;Comparer un point de contrôle…</translation>
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation>&amp;Masquer les réponses</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
</context>
<context>
    <name>VerificationPaper</name>
    <message>
        <source>Verification report</source>
        <translation>Rapport de vérification</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paquet {name}</translation>
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation>{tool} · établi le {made} UTC · {log}</translation>
    </message>
    <message>
        <source>Every verdict below is of this verification.</source>
        <translation>Chaque verdict ci-dessous est celui de la présente vérification.</translation>
    </message>
    <message>
        <source>Not packed, or not as found</source>
        <translation>Non inclus, ou différent de l’état d’origine</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>SHA-256 as sealed</source>
        <translation>SHA-256 tel que scellé</translation>
    </message>
    <message>
        <source>Checkpoint of the custody log</source>
        <translation>Point de contrôle du journal de traçabilité</translation>
    </message>
    <message>
        <source>This signed text commits the log to every entry up to this report. Keep it elsewhere.</source>
        <translation>Ce texte signé engage le journal sur toutes les entrées jusqu’à ce rapport. Conservez-le ailleurs.</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Clé publique du journal</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
</context>
<context>
    <name>VolumeSizeField</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>Taille de chaque fichier</translation>
    </message>
    <message>
        <source>In how many files</source>
        <translation>En combien de fichiers</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un seul fichier</translation>
    </message>
    <message>
        <source>One file; several only if the drive cannot hold it</source>
        <translation>Un seul fichier&#x202f;; plusieurs seulement si le lecteur ne peut pas le contenir</translation>
    </message>
    <message>
        <source>FAT drives and memory cards</source>
        <translation>Lecteurs FAT et cartes mémoire</translation>
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
        <translation>Disque Blu-ray</translation>
    </message>
    <message>
        <source>Files of at most {size}: {medium}</source>
        <translation>Fichiers de {size} au plus&#x202f;: {medium}</translation>
    </message>
    <message>
        <source>Files of a size of your own</source>
        <translation>Fichiers d’une taille de votre choix</translation>
    </message>
</context>
<context>
    <name>VouchingView</name>
    <message>
        <source>Witnesses of this log</source>
        <translation>Témoins de ce journal</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>Compte&#x202f;?</translation>
    </message>
    <message>
        <source>Signed last (its clock)</source>
        <translation>Dernière signature (son horloge)</translation>
    </message>
    <message>
        <source>Entries signed</source>
        <translation>Entrées signées</translation>
    </message>
    <message>
        <source>Search witness or key</source>
        <translation>Rechercher un témoin ou une clé</translation>
    </message>
    <message>
        <source>Nobody vouches for this log yet</source>
        <translation>Personne ne se porte encore garant de ce journal</translation>
    </message>
    <message>
        <source>Whoever holds this log&apos;s key could cut or rewrite it and sign it again. A witness stops that: it signs what it saw, and refuses what does not go on from there.</source>
        <translation>Quiconque détient la clé de ce journal pourrait le tronquer ou le réécrire, puis le signer de nouveau. Un témoin l’empêche&#x202f;: il signe ce qu’il a vu, et refuse ce qui n’en est pas la suite.</translation>
    </message>
    <message>
        <source>Any second CaseVault can be a witness, or a program that speaks C2SP tlog-witness. Files or codes carry everything; no network is needed.</source>
        <translation>Tout second CaseVault peut être témoin, de même qu’un programme qui parle C2SP tlog-witness. Des fichiers ou des codes transportent tout&#x202f;; aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>Ask a colleague for their key as a witness, and trust it here. Then ask for a cosignature, and take the answer in.</source>
        <translation>Demandez à un collègue sa clé de témoin, et accordez-lui votre confiance ici. Demandez ensuite une cosignature, et intégrez la réponse.</translation>
    </message>
    <message>
        <source>&amp;Ask for a cosignature…</source>
        <translation>&amp;Demander une cosignature…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>&amp;Intégrer une réponse…</translation>
    </message>
    <message>
        <source>Tr&amp;ust a witness…</source>
        <translation>&amp;Faire confiance à un témoin…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>&amp;Politique…</translation>
    </message>
    <message>
        <source>&amp;Key of this log…</source>
        <translation>C&amp;lé de ce journal…</translation>
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation>&amp;Comparer un point de contrôle…</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} sur {size}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Not in the policy</source>
        <translation>Pas dans la politique</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Give this to the witness, as a file or by its code. What the witness answers, take in here: only then does the log hold it.</source>
        <translation>Donnez ceci au témoin, sous forme de fichier ou par son code. Intégrez ici ce que le témoin répond&#x202f;: alors seulement le journal le contient.</translation>
    </message>
    <message>
        <source>Request for a cosignature</source>
        <translation>Demande de cosignature</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Intégrer une réponse</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Intégrer</translation>
    </message>
    <message>
        <source>What a witness of the trust policy answered to a request of this log, or a whole cosigned checkpoint.</source>
        <translation>Ce qu’un témoin de la politique de confiance a répondu à une demande de ce journal, ou un point de contrôle cosigné entier.</translation>
    </message>
    <message>
        <source>{name} cosigned the first {entries}, on {time} by its own clock.</source>
        <translation>{name} a cosigné les premières entrées ({entries}), le {time} selon sa propre horloge.</translation>
    </message>
    <message>
        <source>Trust a witness</source>
        <translation>Faire confiance à un témoin</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>What you call it, in one word</source>
        <translation>Le nom que vous lui donnez, en un mot</translation>
    </message>
    <message>
        <source>Get the key of the witness (.vkey) from the witness itself, not from whoever looks after this log. The next step shows the policy before it is taken over.</source>
        <translation>Obtenez la clé du témoin (.vkey) du témoin lui-même, non de la personne responsable de ce journal. L’étape suivante montre la politique avant qu’elle soit acceptée.</translation>
    </message>
    <message>
        <source>The policy is in force. The log says that it changed.</source>
        <translation>La politique est en vigueur. Le journal indique qu’elle a changé.</translation>
    </message>
    <message>
        <source>Give it to whoever is to witness this log, by a way that they trust: they make this log known by it. It is public, and signs nothing.</source>
        <translation>Donnez-la à qui doit être témoin de ce journal, par une voie à laquelle cette personne se fie&#x202f;: elle déclare ainsi ce journal. La clé est publique, et ne signe rien.</translation>
    </message>
    <message>
        <source>Public key of this log</source>
        <translation>Clé publique de ce journal</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>&amp;Other ways…</source>
        <translation>&amp;Autres moyens…</translation>
    </message>
    <message>
        <source>With the key in this computer&apos;s key&amp;ring</source>
        <translation>Avec la clé du &amp;trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>With the key in your &amp;vault</source>
        <translation>Avec la clé de votre c&amp;offre à clés</translation>
    </message>
    <message>
        <source>With the package &amp;key, typed or pasted</source>
        <translation>Avec la &amp;clé du paquet, saisie ou collée</translation>
    </message>
    <message>
        <source>With a k&amp;ey file</source>
        <translation>Avec un &amp;fichier de clé</translation>
    </message>
    <message>
        <source>With a pa&amp;ssphrase</source>
        <translation>Avec une phrase &amp;secrète</translation>
    </message>
    <message>
        <source>With your own &amp;identity</source>
        <translation>Avec votre propre &amp;identité</translation>
    </message>
    <message>
        <source>With the cards of several &amp;people</source>
        <translation>Avec les cartes de &amp;plusieurs personnes</translation>
    </message>
    <message>
        <source>With a &amp;token, key service or key file of yours</source>
        <translation>Avec un &amp;jeton, un service de clés ou un fichier de clé à vous</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>Le trousseau</translation>
    </message>
    <message>
        <source>{backend} is ready.</source>
        <translation>{backend} est prêt.</translation>
    </message>
    <message>
        <source>{backend} is locked. Your system will ask to unlock it.</source>
        <translation>{backend} est verrouillé. Votre système demandera de le déverrouiller.</translation>
    </message>
    <message>
        <source>{backend} refuses access.</source>
        <translation>{backend} refuse l’accès.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>Whether the keyring works is not known.</source>
        <translation>On ne sait pas si le trousseau fonctionne.</translation>
    </message>
    <message>
        <source>This package has no key that a keyring could hold.</source>
        <translation>Ce paquet n’a pas de clé qu’un trousseau puisse contenir.</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Files of the original that are not here, and why. How many is proven; the reasons are those of whoever disclosed it.</source>
        <translation>Fichiers de l’original qui ne sont pas ici, et pourquoi. Leur nombre est prouvé&#x202f;; les motifs sont ceux de la personne qui a procédé à la communication.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What was withheld</source>
        <translation>Ce qui a été retenu</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>numéro {n}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>WitnessesPage</name>
    <message>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>For this &amp;log</source>
        <translation>Pour ce &amp;journal</translation>
    </message>
    <message>
        <source>You as a &amp;witness</source>
        <translation>Vous comme &amp;témoin</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>&amp;Tell me when long work has ended</source>
        <translation>&amp;M’avertir lorsqu’un long travail est terminé</translation>
    </message>
    <message>
        <source>Keep the windows &amp;out of pictures of the screen</source>
        <translation>Exclure les fenêtres des &amp;images de l’écran</translation>
    </message>
    <message>
        <source>Keep a list of the packages used &amp;last</source>
        <translation>Garder la liste des &amp;derniers paquets utilisés</translation>
    </message>
    <message>
        <source>&amp;Forget the list</source>
        <translation>&amp;Oublier la liste</translation>
    </message>
    <message>
        <source>Windows then leaves them out of screenshots, recordings and shared screens. A camera still sees them.</source>
        <translation>Windows les exclut alors des captures, des enregistrements et des partages d’écran. Un appareil photo les voit encore.</translation>
    </message>
    <message>
        <source>macOS is asked to leave them out. Newer ways of recording may show them all the same, and so does a camera.</source>
        <translation>macOS est prié de les exclure. Les méthodes d’enregistrement plus récentes peuvent malgré tout les montrer, de même qu’un appareil photo.</translation>
    </message>
    <message>
        <source>Pictures of the screen cannot be prevented here: under X11 every program you run may look at the whole screen. Show keys only where you trust all of them.</source>
        <translation>Les images de l’écran ne peuvent pas être empêchées ici&#x202f;: sous X11, tout programme que vous exécutez peut voir l’écran entier. N’affichez des clés que si vous faites confiance à tous.</translation>
    </message>
    <message>
        <source>Pictures of the screen are your desktop&apos;s affair here: under Wayland it asks you before a program may look, and CaseVault can add nothing to that.</source>
        <translation>Les images de l’écran relèvent ici de votre bureau&#x202f;: sous Wayland, il vous demande votre accord avant qu’un programme puisse regarder, et CaseVault n’y peut rien ajouter.</translation>
    </message>
    <message>
        <source>CaseVault knows no way to prevent pictures of the screen on this system.</source>
        <translation>CaseVault ne connaît aucun moyen d’empêcher les images de l’écran sur ce système.</translation>
    </message>
    <message>
        <source>Work and privacy</source>
        <translation>Travail et confidentialité</translation>
    </message>
    <message>
        <source>A message of your desktop, only while CaseVault is not in front. It names no case and no file, for it may stand on a locked screen.</source>
        <translation>Un message de votre bureau, seulement lorsque CaseVault n’est pas au premier plan. Il ne nomme aucune affaire et aucun fichier, car il peut apparaître sur un écran verrouillé.</translation>
    </message>
    <message>
        <source>The list stands on the first page, and in your profile with names and places of the packages. Without it nothing of the kind is kept.</source>
        <translation>La liste figure sur la première page, et dans votre profil avec les noms et emplacements des paquets. Sans elle, rien de tel n’est conservé.</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>&amp;Names and failures…</source>
        <translation>&amp;Noms et échecs…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>The package is whole and unaltered; it was sealed with exceptions</source>
        <translation>Le paquet est complet et inaltéré&#x202f;; il a été scellé avec des exceptions</translation>
    </message>
    <message>
        <source>The package is whole and unaltered</source>
        <translation>Le paquet est complet et inaltéré</translation>
    </message>
    <message>
        <source>Everything was decrypted, and every SHA-256 holds. Files: {files}, {size}. Nothing was written to the drive.</source>
        <translation>Tout a été déchiffré, et chaque SHA-256 concorde. Fichiers&#x202f;: {files}, {size}. Rien n’a été écrit sur le lecteur.</translation>
    </message>
    <message>
        <source>Could not be packed as found: {n}. See “Not packed”.</source>
        <translation>N’ont pas pu être inclus tels quels&#x202f;: {n}. Voir «&#x202f;Non inclus&#x202f;».</translation>
    </message>
    <message>
        <source>Package SHA-256</source>
        <translation>SHA-256 du paquet</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Racine du manifeste</translation>
    </message>
    <message>
        <source>Files: {files}, damaged: {damaged}. The report was written.</source>
        <translation>Fichiers&#x202f;: {files}, endommagés&#x202f;: {damaged}. Le rapport a été écrit.</translation>
    </message>
    <message>
        <source>It lists every file with its size and SHA-256 as sealed. Files: {n}. Give it away by another way than the package.</source>
        <translation>Elle énumère chaque fichier avec sa taille et son SHA-256 tels que scellés. Fichiers&#x202f;: {n}. Transmettez-la par une autre voie que le paquet.</translation>
    </message>
    <message>
        <source>The hash memorandum was made</source>
        <translation>La note de hachage a été établie</translation>
    </message>
    <message>
        <source>It lists what was disclosed, and what was withheld and why. Look through it before it is signed or given away.</source>
        <translation>Il énumère ce qui a été communiqué, ainsi que ce qui a été retenu et pourquoi. Relisez-le avant de le signer ou de le remettre.</translation>
    </message>
    <message>
        <source>The disclosure schedule was made</source>
        <translation>Le bordereau de communication a été établi</translation>
    </message>
    <message>
        <source>Extracted with exceptions; files that failed: {n}</source>
        <translation>Extrait avec des exceptions&#x202f;; fichiers en échec&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Everything was extracted and checked</source>
        <translation>Tout a été extrait et vérifié</translation>
    </message>
    <message>
        <source>Extracted; files left out because their names are taken: {n}</source>
        <translation>Extrait&#x202f;; fichiers laissés de côté car leurs noms sont pris&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Files: {files}, {size}, each with its SHA-256 checked.</source>
        <translation>Fichiers&#x202f;: {files}, {size}, le SHA-256 de chacun étant vérifié.</translation>
    </message>
    <message>
        <source>Names changed to fit, or so as not to replace: {n}.</source>
        <translation>Noms modifiés pour être admis, ou pour ne rien remplacer&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrée</numerusform>
            <numerusform>{count} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} acts</source>
        <translation>
            <numerusform>{count} acte</numerusform>
            <numerusform>{count} actes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choose_files</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Choisir un paquet</translation>
    </message>
    <message>
        <source>CaseVault packages (*.cvx *.cvx.0*)</source>
        <translation>Paquets CaseVault (*.cvx *.cvx.0*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Log begun</source>
        <translation>Journal ouvert</translation>
    </message>
    <message>
        <source>Key of the log changed</source>
        <translation>Clé du journal changée</translation>
    </message>
    <message>
        <source>Log moved to a newer version</source>
        <translation>Journal passé à une version plus récente</translation>
    </message>
    <message>
        <source>Log restored from a copy</source>
        <translation>Journal restauré depuis une copie</translation>
    </message>
    <message>
        <source>Log checked</source>
        <translation>Journal vérifié</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>Point de contrôle établi</translation>
    </message>
    <message>
        <source>Checkpoint printed</source>
        <translation>Point de contrôle imprimé</translation>
    </message>
    <message>
        <source>Another log&apos;s checkpoint signed</source>
        <translation>Point de contrôle d’un autre journal signé</translation>
    </message>
    <message>
        <source>Witness signature received</source>
        <translation>Signature d’un témoin reçue</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Reçu intégré</translation>
    </message>
    <message>
        <source>Time stamp received</source>
        <translation>Horodatage reçu</translation>
    </message>
    <message>
        <source>CaseVault started</source>
        <translation>CaseVault démarré</translation>
    </message>
    <message>
        <source>CaseVault closed</source>
        <translation>CaseVault fermé</translation>
    </message>
    <message>
        <source>Interruption found</source>
        <translation>Interruption constatée</translation>
    </message>
    <message>
        <source>Clock went back</source>
        <translation>Retour en arrière de l’horloge</translation>
    </message>
    <message>
        <source>Package sealed</source>
        <translation>Paquet scellé</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Paquet intégré</translation>
    </message>
    <message>
        <source>Package opened</source>
        <translation>Paquet ouvert</translation>
    </message>
    <message>
        <source>Package verified</source>
        <translation>Paquet vérifié</translation>
    </message>
    <message>
        <source>File looked at</source>
        <translation>Fichier consulté</translation>
    </message>
    <message>
        <source>Files taken out</source>
        <translation>Fichiers extraits</translation>
    </message>
    <message>
        <source>Package copied</source>
        <translation>Paquet copié</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Fichier supprimé</translation>
    </message>
    <message>
        <source>Files salvaged</source>
        <translation>Fichiers récupérés</translation>
    </message>
    <message>
        <source>Recovery record made</source>
        <translation>Données de réparation créées</translation>
    </message>
    <message>
        <source>Package repaired</source>
        <translation>Paquet réparé</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clé créée</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Clé affichée</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Clé copiée</translation>
    </message>
    <message>
        <source>Key printed</source>
        <translation>Clé imprimée</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Clé stockée</translation>
    </message>
    <message>
        <source>Key fetched</source>
        <translation>Clé lue</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Accès accordé</translation>
    </message>
    <message>
        <source>Key split into shares</source>
        <translation>Clé divisée en parts</translation>
    </message>
    <message>
        <source>Key tested</source>
        <translation>Clé testée</translation>
    </message>
    <message>
        <source>Key did not fit</source>
        <translation>Clé non concordante</translation>
    </message>
    <message>
        <source>Key destroyed</source>
        <translation>Clé détruite</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>Remise proposée</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Hand-over refused</source>
        <translation>Remise refusée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Restitué</translation>
    </message>
    <message>
        <source>Physical seal checked</source>
        <translation>Scellé physique contrôlé</translation>
    </message>
    <message>
        <source>Physical seal broken</source>
        <translation>Scellé physique brisé</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Entry {seq} was announced, and nothing says how it ended.</source>
        <translation>L’entrée {seq} a été annoncée, et rien ne dit comment cela s’est terminé.</translation>
    </message>
    <message>
        <source>Entry {seq} ends something that was never announced.</source>
        <translation>L’entrée {seq} termine un acte qui n’a jamais été annoncé.</translation>
    </message>
    <message>
        <source>Entry {seq} ends something that had ended before.</source>
        <translation>L’entrée {seq} termine un acte déjà terminé auparavant.</translation>
    </message>
    <message>
        <source>The clock went back before entry {seq}.</source>
        <translation>L’horloge est revenue en arrière avant l’entrée {seq}.</translation>
    </message>
    <message>
        <source>Entry {seq} is about a package this log never saw arrive ({detail}).</source>
        <translation>L’entrée {seq} porte sur un paquet que ce journal n’a jamais vu arriver ({detail}).</translation>
    </message>
    <message>
        <source>The hand-over offered in entry {seq} has no receipt yet ({detail}).</source>
        <translation>La remise proposée à l’entrée {seq} n’a pas encore de reçu ({detail}).</translation>
    </message>
    <message>
        <source>The package received in entry {seq} came without an offer ({detail}).</source>
        <translation>Le paquet reçu à l’entrée {seq} est arrivé sans offre ({detail}).</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>Une entrée manque.</translation>
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation>Elle ne suit pas l’entrée qui la précède.</translation>
    </message>
    <message>
        <source>It names another entry that is not that one.</source>
        <translation>Elle nomme une autre entrée, qui n’est pas celle-là.</translation>
    </message>
    <message>
        <source>The tree of hashes differs from the entries.</source>
        <translation>L’arbre des hachages diffère des entrées.</translation>
    </message>
    <message>
        <source>Its signature does not hold.</source>
        <translation>Sa signature n’est pas valide.</translation>
    </message>
    <message>
        <source>Its contents were changed or damaged.</source>
        <translation>Son contenu a été modifié ou endommagé.</translation>
    </message>
    <message>
        <source>Its contents break the rules of the log.</source>
        <translation>Son contenu enfreint les règles du journal.</translation>
    </message>
    <message>
        <source>It stands under facts that are not its own.</source>
        <translation>Elle figure sous des indications qui ne sont pas les siennes.</translation>
    </message>
    <message>
        <source>Its hash was changed or damaged.</source>
        <translation>Son hachage a été modifié ou endommagé.</translation>
    </message>
    <message>
        <source>A person stopped it.</source>
        <translation>Une personne l’a arrêté.</translation>
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle.</source>
        <translation>CaseVault ou l’ordinateur s’est arrêté au milieu.</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>A link: not packed, its target is noted</source>
        <translation>Un lien&#x202f;: non inclus, sa cible est notée</translation>
    </message>
    <message>
        <source>A socket: holds nothing to pack</source>
        <translation>Un socket&#x202f;: ne contient rien à inclure</translation>
    </message>
    <message>
        <source>A pipe: holds nothing to pack</source>
        <translation>Un tube&#x202f;: ne contient rien à inclure</translation>
    </message>
    <message>
        <source>A device: not packed</source>
        <translation>Un périphérique&#x202f;: non inclus</translation>
    </message>
    <message>
        <source>Could not be read: not packed</source>
        <translation>Illisible&#x202f;: non inclus</translation>
    </message>
    <message>
        <source>Vanished before it was read</source>
        <translation>Disparu avant d’être lu</translation>
    </message>
    <message>
        <source>Changed while it was sealed</source>
        <translation>Modifié pendant le scellement</translation>
    </message>
    <message>
        <source>Became shorter while it was sealed</source>
        <translation>Raccourci pendant le scellement</translation>
    </message>
    <message>
        <source>Parts could not be read and stand as zeros</source>
        <translation>Des parties n’ont pas pu être lues et sont remplacées par des zéros</translation>
    </message>
    <message>
        <source>Its name in the package was taken: not packed</source>
        <translation>Son nom dans le paquet était pris&#x202f;: non inclus</translation>
    </message>
    <message>
        <source>Packed as found: its hash is not the one a list beside it names</source>
        <translation>Inclus tel quel&#x202f;: son hachage n’est pas celui qu’indique une liste voisine</translation>
    </message>
    <message>
        <source>Named by a list of hashes, and not there</source>
        <translation>Nommé par une liste de hachages, et absent</translation>
    </message>
    <message>
        <source>Packed: lies in a bag that does not list it</source>
        <translation>Inclus&#x202f;: se trouve dans un sac qui ne l’énumère pas</translation>
    </message>
    <message>
        <source>Packed: a time of it is before 1677 or after 2262, and kept as the nearest</source>
        <translation>Inclus&#x202f;: une de ses dates est antérieure à 1677 ou postérieure à 2262&#x202f;; la plus proche possible est conservée</translation>
    </message>
    <message>
        <source>Bytes {ranges}</source>
        <translation>Octets {ranges}</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>it covers fewer entries than you saw of that log before</source>
        <translation>il couvre moins d’entrées que vous n’en aviez vu de ce journal auparavant</translation>
    </message>
    <message>
        <source>it CONTRADICTS what you saw of that log before. Both checkpoints are kept in your log</source>
        <translation>il CONTREDIT ce que vous aviez vu de ce journal auparavant. Les deux points de contrôle sont conservés dans votre journal</translation>
    </message>
    <message>
        <source>it brings no proof that it goes on from what you saw of that log before</source>
        <translation>il n’apporte pas la preuve qu’il prolonge ce que vous aviez vu de ce journal auparavant</translation>
    </message>
    <message>
        <source>another key is known under that log&apos;s name</source>
        <translation>une autre clé est connue sous le nom de ce journal</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>a transfer file</source>
        <translation>un fichier de transfert</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>un reçu</translation>
    </message>
    <message>
        <source>what came of it contradicts itself: two histories were signed</source>
        <translation>ce qui en provient se contredit&#x202f;: deux historiques ont été signés</translation>
    </message>
    <message>
        <source>a file kept here is damaged</source>
        <translation>un fichier conservé ici est endommagé</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Carte de clé</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Key vault</source>
        <translation>Coffre à clés</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notée</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Share cards</source>
        <translation>Cartes de part</translation>
    </message>
    <message>
        <source>the package key</source>
        <translation>la clé du paquet</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la phrase secrète</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>the key vault</source>
        <translation>le coffre à clés</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>une phrase secrète</translation>
    </message>
    <message>
        <source>a person&apos;s identity</source>
        <translation>l’identité d’une personne</translation>
    </message>
    <message>
        <source>a token, key service or key file (RSA)</source>
        <translation>un jeton, un service de clés ou un fichier de clé (RSA)</translation>
    </message>
    <message>
        <source>a token or key file (elliptic curve)</source>
        <translation>un jeton ou un fichier de clé (courbe elliptique)</translation>
    </message>
    <message>
        <source>a key service</source>
        <translation>un service de clés</translation>
    </message>
    <message>
        <source>share cards</source>
        <translation>des cartes de part</translation>
    </message>
    <message>
        <source>the key in the keyring</source>
        <translation>la clé du trousseau</translation>
    </message>
    <message>
        <source>the key in the vault</source>
        <translation>la clé du coffre à clés</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>un fichier de clé</translation>
    </message>
    <message>
        <source>your identity</source>
        <translation>votre identité</translation>
    </message>
    <message>
        <source>a token, key service or key file</source>
        <translation>un jeton, un service de clés ou un fichier de clé</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparé</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>Public key only</source>
        <translation>Clé publique seule</translation>
    </message>
    <message>
        <source>Key file (PEM)</source>
        <translation>Fichier de clé (PEM)</translation>
    </message>
    <message>
        <source>Token, smart card or HSM (PKCS #11)</source>
        <translation>Jeton, carte à puce ou HSM (PKCS #11)</translation>
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
        <translation>CaseVault ne peut pas la tester&#x202f;: seul son détenteur sait s’il a encore la moitié privée.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who copies the file: they can guess at its passphrase for as long as they like.</source>
        <translation>Ne protège pas contre qui copie le fichier&#x202f;: cette personne peut chercher à en deviner la phrase secrète aussi longtemps qu’elle le veut.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the token and its PIN, and a lost or blocked token opens nothing any more.</source>
        <translation>Ne protège pas contre qui détient le jeton et son PIN&#x202f;; et un jeton perdu ou bloqué n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the account: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation>Ne protège pas contre qui administre le compte&#x202f;: cette personne peut utiliser la clé, vous l’interdire ou la supprimer, et le service voit chaque utilisation.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the vault: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation>Ne protège pas contre qui administre le coffre&#x202f;: cette personne peut utiliser la clé, vous l’interdire ou la supprimer, et le service voit chaque utilisation.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the server or steals the access token, and while the server cannot be reached nothing opens.</source>
        <translation>Ne protège pas contre qui administre le serveur ou vole le jeton d’accès&#x202f;; et tant que le serveur est injoignable, rien ne s’ouvre.</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Phrase secrète du fichier de clé</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN du jeton</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symétrique</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Aucun emplacement connu</translation>
    </message>
    <message>
        <source>Passphrase only</source>
        <translation>Phrase secrète seulement</translation>
    </message>
    <message>
        <source>{places} only</source>
        <translation>{places} seulement</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 emplacement</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} emplacements</translation>
    </message>
    <message>
        <source>The log knows no place that holds this package&apos;s key. If it was not written down unseen, and the package has no passphrase, its contents are lost.</source>
        <translation>Le journal ne connaît aucun emplacement contenant la clé de ce paquet. Si elle n’a pas été notée à son insu, et si le paquet n’a pas de phrase secrète, son contenu est perdu.</translation>
    </message>
    <message>
        <source>This package has no key of its own: it opens with its passphrase alone. Who forgets it loses the contents.</source>
        <translation>Ce paquet n’a pas de clé propre&#x202f;: il ne s’ouvre qu’avec sa phrase secrète. Qui l’oublie perd le contenu.</translation>
    </message>
    <message>
        <source>Every known copy of the key lies on this computer. If it is lost or breaks, so is the case: print a key card, give access to somebody, or back up the vault.</source>
        <translation>Toutes les copies connues de la clé se trouvent sur cet ordinateur. S’il est perdu ou tombe en panne, l’affaire l’est aussi&#x202f;: imprimez une carte de clé, donnez accès à quelqu’un, ou sauvegardez le coffre à clés.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>CaseVault made a mistake of its own.</source>
        <translation>CaseVault a lui-même commis une erreur.</translation>
    </message>
    <message>
        <source>Your original files were not changed. What was sealed before is as it was.</source>
        <translation>Vos fichiers d’origine n’ont pas été modifiés. Ce qui avait été scellé auparavant est intact.</translation>
    </message>
    <message>
        <source>What you asked for was stopped and may be unfinished.</source>
        <translation>Ce que vous avez demandé a été arrêté et peut être inachevé.</translation>
    </message>
    <message>
        <source>Close CaseVault and start it again: it then looks for anything unfinished. This is a defect in CaseVault, not a mistake of yours. Please report it with the details below.</source>
        <translation>Fermez CaseVault et redémarrez-le&#x202f;: il recherche alors ce qui est inachevé. C’est un défaut de CaseVault, non une erreur de votre part. Veuillez le signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Un point à connaître</translation>
    </message>
    <message>
        <source>Your evidence and your packages were not touched. The log was not changed.</source>
        <translation>Vos preuves et vos paquets n’ont pas été touchés. Le journal n’a pas été modifié.</translation>
    </message>
    <message>
        <source>CaseVault did not go on, because no step may happen without its entry in the log.</source>
        <translation>CaseVault n’a pas poursuivi, car aucune opération ne peut avoir lieu sans son entrée dans le journal.</translation>
    </message>
    <message>
        <source>Make a copy of the profile folder as it is now, before anything else. Then restore your last good copy or ask whoever looks after your logs.</source>
        <translation>Avant toute autre chose, faites une copie du dossier du profil dans son état actuel. Restaurez ensuite votre dernière bonne copie, ou adressez-vous à la personne responsable de vos journaux.</translation>
    </message>
    <message>
        <source>The custody log could not be used.</source>
        <translation>Le journal de traçabilité n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>CaseVault is already running with this profile.</source>
        <translation>CaseVault est déjà en cours d’exécution avec ce profil.</translation>
    </message>
    <message>
        <source>It was not started a second time.</source>
        <translation>Il n’a pas été démarré une seconde fois.</translation>
    </message>
    <message>
        <source>Use the CaseVault that is running[[ (process {pid})]], or wait until it has ended and try again.</source>
        <translation>Utilisez le CaseVault en cours d’exécution[[ (processus {pid})]], ou attendez qu’il soit terminé et réessayez.</translation>
    </message>
    <message>
        <source>The file of the custody log is damaged.</source>
        <translation>Le fichier du journal de traçabilité est endommagé.</translation>
    </message>
    <message>
        <source>Your evidence and packages were not touched. [[Entries up to {after} are good.]]</source>
        <translation>Vos preuves et vos paquets n’ont pas été touchés. [[Les entrées jusqu’à {after} sont bonnes.]]</translation>
    </message>
    <message>
        <source>This profile was used by a newer CaseVault.</source>
        <translation>Ce profil a été utilisé par un CaseVault plus récent.</translation>
    </message>
    <message>
        <source>The profile was not opened.</source>
        <translation>Le profil n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Use the newer CaseVault, or start with another profile folder.</source>
        <translation>Utilisez le CaseVault plus récent, ou démarrez avec un autre dossier de profil.</translation>
    </message>
    <message>
        <source>The entry in the custody log could not be written.</source>
        <translation>L’entrée du journal de traçabilité n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Your original files and earlier entries were not changed.</source>
        <translation>Vos fichiers d’origine et les entrées antérieures n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The step itself was refused: nothing happens without its entry in the log.</source>
        <translation>L’opération elle-même a été refusée&#x202f;: rien ne se fait sans son entrée dans le journal.</translation>
    </message>
    <message>
        <source>Check that the drive of the profile has room and may be written[[: {path}]]</source>
        <translation>Vérifiez que le lecteur du profil a de la place et accepte l’écriture[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Your profile is protected and still locked.</source>
        <translation>Votre profil est protégé et encore verrouillé.</translation>
    </message>
    <message>
        <source>The custody log was not opened.</source>
        <translation>Le journal de traçabilité n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Unlock the profile, then go on. On the command line, name its passphrase with --profile-passphrase-file.</source>
        <translation>Déverrouillez le profil, puis continuez. En ligne de commande, indiquez sa phrase secrète avec --profile-passphrase-file.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock your profile.</source>
        <translation>Cette phrase secrète ne déverrouille pas votre profil.</translation>
    </message>
    <message>
        <source>The profile stays locked.</source>
        <translation>Le profil reste verrouillé.</translation>
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout.</source>
        <translation>Saisissez-la de nouveau. Attention aux majuscules, aux espaces et à la disposition du clavier.</translation>
    </message>
    <message>
        <source>This checkpoint or proof cannot be used[[: {problem}]][[ ({path})]].</source>
        <translation>Ce point de contrôle ou cette preuve est inutilisable[[&#x202f;: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>It says nothing about this log.</source>
        <translation>Cela ne dit rien de ce journal.</translation>
    </message>
    <message>
        <source>Take the checkpoint again from where you keep it.</source>
        <translation>Reprenez le point de contrôle là où vous le conservez.</translation>
    </message>
    <message>
        <source>A checkpoint kept outside [[(at entry {size}) ]]contradicts this log.</source>
        <translation>Un point de contrôle conservé à l’extérieur [[(à l’entrée {size}) ]]contredit ce journal.</translation>
    </message>
    <message>
        <source>The log does not count as verified.</source>
        <translation>Le journal n’est pas réputé vérifié.</translation>
    </message>
    <message>
        <source>Either the log was rewritten, or the checkpoint belongs to another log. Keep both as they are, and compare the name of the log.</source>
        <translation>Soit le journal a été réécrit, soit le point de contrôle appartient à un autre journal. Conservez les deux tels quels, et comparez le nom du journal.</translation>
    </message>
    <message>
        <source>The custody log contradicts itself[[ at entry {seq}]].</source>
        <translation>Le journal de traçabilité se contredit[[ à l’entrée {seq}]].</translation>
    </message>
    <message>
        <source>The log does not count as verified[[: {problem}]].</source>
        <translation>Le journal n’est pas réputé vérifié[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>An entry breaks a rule of the custody log.</source>
        <translation>Une entrée enfreint une règle du journal de traçabilité.</translation>
    </message>
    <message>
        <source>The earlier entries were not changed.</source>
        <translation>Les entrées antérieures n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>The entry was not written, so the step was not done.</source>
        <translation>L’entrée n’a pas été écrite&#x202f;; l’opération n’a donc pas été effectuée.</translation>
    </message>
    <message>
        <source>Shorten or change what you typed[[ in “{field}”]][[: {problem}]].</source>
        <translation>Raccourcissez ou modifiez votre saisie[[ dans «&#x202f;{field}&#x202f;»]][[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>A file of your profile is missing or damaged.</source>
        <translation>Un fichier de votre profil manque ou est endommagé.</translation>
    </message>
    <message>
        <source>Your evidence and your packages were not touched.</source>
        <translation>Vos preuves et vos paquets n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>The profile was not opened.[[ The file is {path}.]][[ The reason: {problem}.]]</source>
        <translation>Le profil n’a pas été ouvert.[[ Le fichier est {path}.]][[ La raison&#x202f;: {problem}.]]</translation>
    </message>
    <message>
        <source>The profile cannot live in this folder[[: {problem}]].</source>
        <translation>Le profil ne peut pas se trouver dans ce dossier[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The profile was not made or opened.</source>
        <translation>Le profil n’a été ni créé ni ouvert.</translation>
    </message>
    <message>
        <source>Choose a folder of your own on a drive in this computer[[, not {path}]].</source>
        <translation>Choisissez un dossier à vous sur un lecteur de cet ordinateur[[, et non {path}]].</translation>
    </message>
    <message>
        <source>The custody log holds nothing that this paper could tell of.</source>
        <translation>Le journal de traçabilité ne contient rien que ce document puisse rapporter.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No paper was made.</source>
        <translation>Aucun document n’a été établi.</translation>
    </message>
    <message>
        <source>Look in the custody log for how case and package are written there, and try again.</source>
        <translation>Cherchez dans le journal de traçabilité comment l’affaire et le paquet y sont écrits, et réessayez.</translation>
    </message>
    <message>
        <source>This custody log has ended: its key was changed, and another log goes on.</source>
        <translation>Ce journal de traçabilité est clos&#x202f;: sa clé a été changée, et un autre journal lui fait suite.</translation>
    </message>
    <message>
        <source>Nothing was done, for nothing can be logged here any more.</source>
        <translation>Rien n’a été fait, car plus rien ne peut être inscrit ici.</translation>
    </message>
    <message>
        <source>Work in the profile that goes on. This log can still be verified and exported by `casevault custody`.</source>
        <translation>Travaillez dans le profil qui lui fait suite. Ce journal peut toujours être vérifié et exporté avec `casevault custody`.</translation>
    </message>
    <message>
        <source>The key of the custody log cannot be changed while work is unfinished.</source>
        <translation>La clé du journal de traçabilité ne peut pas être changée tant qu’un travail est inachevé.</translation>
    </message>
    <message>
        <source>The key was not changed.</source>
        <translation>La clé n’a pas été changée.</translation>
    </message>
    <message>
        <source>Put in order what an earlier run left unfinished, then change the key again.</source>
        <translation>Réglez ce qu’une exécution précédente a laissé inachevé, puis changez de nouveau la clé.</translation>
    </message>
    <message>
        <source>The server that holds the custody log cannot be used[[: {problem}]].</source>
        <translation>Le serveur qui tient le journal de traçabilité est inutilisable[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>See that the server runs and lets you in by your account, a certificate or a password file of its own, then try again.</source>
        <translation>Assurez-vous que le serveur fonctionne et vous admet par votre compte, un certificat ou un fichier de mot de passe qui lui est propre, puis réessayez.</translation>
    </message>
    <message>
        <source>This custody log lies on a server already.</source>
        <translation>Ce journal de traçabilité se trouve déjà sur un serveur.</translation>
    </message>
    <message>
        <source>It was not moved.</source>
        <translation>Il n’a pas été déplacé.</translation>
    </message>
    <message>
        <source>Go on working with it where it is.</source>
        <translation>Continuez à l’utiliser là où il est.</translation>
    </message>
    <message>
        <source>A part of the check of the custody log ended before its time[[ ({exit})]].</source>
        <translation>Une partie de la vérification du journal de traçabilité s’est terminée prématurément[[ ({exit})]].</translation>
    </message>
    <message>
        <source>The log was not checked to its end: nothing is said of it.</source>
        <translation>Le journal n’a pas été vérifié jusqu’au bout&#x202f;: rien n’en est affirmé.</translation>
    </message>
    <message>
        <source>Close other programs, for memory may be short, and check the log again.</source>
        <translation>Fermez d’autres programmes, car la mémoire peut manquer, et vérifiez de nouveau le journal.</translation>
    </message>
    <message>
        <source>it is another kind of file, or damaged</source>
        <translation>autre type de fichier, ou contenu endommagé</translation>
    </message>
    <message>
        <source>this log did not sign it; it is of another log</source>
        <translation>non signé par ce journal&#x202f;; provient d’un autre journal</translation>
    </message>
    <message>
        <source>the library for it is not installed (the extra “postgres”)</source>
        <translation>la bibliothèque requise n’est pas installée (l’extra «&#x202f;postgres&#x202f;»)</translation>
    </message>
    <message>
        <source>its address holds a password, which would be readable</source>
        <translation>son adresse contient un mot de passe, qui serait lisible</translation>
    </message>
    <message>
        <source>it does not answer, or refuses</source>
        <translation>pas de réponse, ou refus</translation>
    </message>
    <message>
        <source>it was altered after it was signed</source>
        <translation>altération après la signature</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>contenu endommagé</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>appartient à un autre profil</translation>
    </message>
    <message>
        <source>it lies on a network drive, where a log cannot be kept safely</source>
        <translation>il se trouve sur un lecteur réseau, où un journal ne peut pas être conservé de manière sûre</translation>
    </message>
    <message>
        <source>you have no right to use it</source>
        <translation>vous n’avez pas le droit de l’utiliser</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>it is not there and cannot be made</source>
        <translation>il n’existe pas et ne peut pas être créé</translation>
    </message>
    <message>
        <source>its drive is full</source>
        <translation>son lecteur est plein</translation>
    </message>
    <message>
        <source>its drive failed</source>
        <translation>défaillance du lecteur</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>c’est un fichier</translation>
    </message>
    <message>
        <source>it holds other things already</source>
        <translation>il contient déjà autre chose</translation>
    </message>
    <message>
        <source>The original package was only read. Nothing in it was changed.</source>
        <translation>Le paquet d’origine a seulement été lu. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was disclosed, and no package was made.</source>
        <translation>Rien n’a été communiqué, et aucun paquet n’a été créé.</translation>
    </message>
    <message>
        <source>This package does not prove what it says about the original it was made from[[: {problem}]].</source>
        <translation>Ce paquet ne prouve pas ce qu’il dit de l’original dont il est issu[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The package file was only read, not changed.</source>
        <translation>Le fichier du paquet a seulement été lu, non modifié.</translation>
    </message>
    <message>
        <source>Its files were not accepted as files of the original.</source>
        <translation>Ses fichiers n’ont pas été admis comme fichiers de l’original.</translation>
    </message>
    <message>
        <source>[[Look at {path}. ]]Ask whoever disclosed it to make it again from the original.</source>
        <translation>[[Examinez {path}. ]]Demandez à la personne qui l’a communiqué de le refaire à partir de l’original.</translation>
    </message>
    <message>
        <source>No file was chosen for disclosure.</source>
        <translation>Aucun fichier n’a été choisi pour la communication.</translation>
    </message>
    <message>
        <source>Choose at least one file, or a folder with files in it.</source>
        <translation>Choisissez au moins un fichier, ou un dossier contenant des fichiers.</translation>
    </message>
    <message>
        <source>Something is to be withheld without a reason[[: {path}]][[ ({count})]].</source>
        <translation>Un élément doit être retenu sans motif[[&#x202f;: {path}]][[ ({count})]].</translation>
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation>Donnez un motif pour tout ce qui est retenu.</translation>
    </message>
    <message>
        <source>A chosen file must not be disclosed[[: {path}]][[ (exhibit {exhibit})]].</source>
        <translation>Un fichier choisi ne doit pas être communiqué[[&#x202f;: {path}]][[ (pièce {exhibit})]].</translation>
    </message>
    <message>
        <source>The case record says so. Leave the file out, or have whoever keeps the record change it and seal the case again.</source>
        <translation>La fiche de l’affaire le dit. Écartez ce fichier, ou faites modifier la fiche par la personne qui la tient et scellez de nouveau l’affaire.</translation>
    </message>
    <message>
        <source>its list of proofs is damaged</source>
        <translation>sa liste de preuves est endommagée</translation>
    </message>
    <message>
        <source>a proof does not lead to the original</source>
        <translation>une preuve ne conduit pas à l’original</translation>
    </message>
    <message>
        <source>a file is not as the original has it</source>
        <translation>un fichier n’est pas tel que dans l’original</translation>
    </message>
    <message>
        <source>a file has no proof</source>
        <translation>un fichier n’a pas de preuve</translation>
    </message>
    <message>
        <source>disclosed and withheld files are not all the files there were</source>
        <translation>les fichiers communiqués et retenus ne forment pas la totalité des fichiers</translation>
    </message>
    <message>
        <source>it names too many files</source>
        <translation>il nomme trop de fichiers</translation>
    </message>
    <message>
        <source>the original&apos;s signature does not belong to it</source>
        <translation>la signature de l’original ne lui correspond pas</translation>
    </message>
    <message>
        <source>A file with this name is already there</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name: {path}</source>
        <translation>Aucun fichier existant n’est jamais remplacé. Choisissez un autre nom&#x202f;: {path}</translation>
    </message>
    <message>
        <source>An unfinished package lies there</source>
        <translation>Un paquet inachevé s’y trouve</translation>
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name: {path}</source>
        <translation>Redémarrez CaseVault (en ligne de commande&#x202f;: casevault doctor) pour voir ce qui a été interrompu, ou choisissez un autre nom&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The folder for the package is not there</source>
        <translation>Le dossier du paquet est introuvable</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder: {path}</source>
        <translation>Connectez le lecteur ou choisissez un autre dossier&#x202f;: {path}</translation>
    </message>
    <message>
        <source>You may not write in that folder</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier</translation>
    </message>
    <message>
        <source>Choose a folder you may write to: {path}</source>
        <translation>Choisissez un dossier où vous avez le droit d’écrire&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The package would lie among the files being sealed</source>
        <translation>Le paquet se trouverait parmi les fichiers à sceller</translation>
    </message>
    <message>
        <source>Choose a place outside of {source}</source>
        <translation>Choisissez un emplacement hors de {source}</translation>
    </message>
    <message>
        <source>Not enough room on the drive</source>
        <translation>Pas assez de place sur le lecteur</translation>
    </message>
    <message>
        <source>The package needs about {needed:size}, and {free:size} are free: {path}</source>
        <translation>Le paquet demande environ {needed:size}, et {free:size} sont libres&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The drive cannot hold a file that large</source>
        <translation>Le lecteur ne peut pas contenir un fichier aussi volumineux</translation>
    </message>
    <message>
        <source>The package needs about {needed:size}; the format of this drive allows {limit:size} for one file. Let it be split into parts[[ (about {volumes})]], or choose another drive.</source>
        <translation>Le paquet demande environ {needed:size}&#x202f;; le format de ce lecteur admet {limit:size} par fichier. Faites-le diviser en volumes[[ (environ {volumes})]], ou choisissez un autre lecteur.</translation>
    </message>
    <message>
        <source>The package would have too many parts</source>
        <translation>Le paquet aurait trop de volumes</translation>
    </message>
    <message>
        <source>In parts of {size:size} there would be about {volumes}, and {limit} are the most. Choose larger parts.</source>
        <translation>Avec des volumes de {size:size}, il y en aurait environ {volumes}, et {limit} est le maximum. Choisissez des volumes plus grands.</translation>
    </message>
    <message>
        <source>The package will be in parts</source>
        <translation>Le paquet sera divisé en volumes</translation>
    </message>
    <message>
        <source>Each is a file of at most {size:size}; there will be about {volumes}. Keep all of them together: the package opens by any of them, if every one is there.</source>
        <translation>Chacun est un fichier de {size:size} au plus&#x202f;; il y en aura environ {volumes}. Conservez-les tous ensemble&#x202f;: le paquet s’ouvre par n’importe lequel, si tous sont présents.</translation>
    </message>
    <message>
        <source>Something you chose cannot be read</source>
        <translation>Un élément choisi ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read it, or take it off the list.</source>
        <translation>Vérifiez que le lecteur est connecté et que vous avez le droit de le lire, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose</source>
        <translation>Votre profil CaseVault se trouve parmi ce que vous avez choisi</translation>
    </message>
    <message>
        <source>It holds the secret keys of your custody log, which whoever opens the package would have. Choose the files and folders beside it: {path}</source>
        <translation>Il contient les clés secrètes de votre journal de traçabilité, que détiendrait quiconque ouvre le paquet. Choisissez les fichiers et dossiers voisins&#x202f;: {path}</translation>
    </message>
    <message>
        <source>There is nothing to seal</source>
        <translation>Il n’y a rien à sceller</translation>
    </message>
    <message>
        <source>Add at least one file. Folders without files cannot be sealed alone.</source>
        <translation>Ajoutez au moins un fichier. Des dossiers sans fichiers ne peuvent pas être scellés seuls.</translation>
    </message>
    <message>
        <source>A file with the name of the key file is already there</source>
        <translation>Un fichier portant le nom du fichier de clé existe déjà</translation>
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name for the key: {path}</source>
        <translation>Aucun fichier existant n’est jamais remplacé. Choisissez un autre nom pour la clé&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The key would lie among the files being sealed</source>
        <translation>La clé se trouverait parmi les fichiers à sceller</translation>
    </message>
    <message>
        <source>Choose a place for the key outside of {source}</source>
        <translation>Choisissez pour la clé un emplacement hors de {source}</translation>
    </message>
    <message>
        <source>The folder for the key cannot be used</source>
        <translation>Le dossier de la clé est inutilisable</translation>
    </message>
    <message>
        <source>It is not there, or you may not write in it: {path}</source>
        <translation>Il est introuvable, ou vous n’avez pas le droit d’y écrire&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Some files cannot be read: {count}</source>
        <translation>Fichiers illisibles&#x202f;: {count}</translation>
    </message>
    <message>
        <source>They would be missing from the package. Each is named in its list of exceptions.</source>
        <translation>Ils manqueraient dans le paquet. Chacun est nommé dans sa liste d’exceptions.</translation>
    </message>
    <message>
        <source>Links and special files: {count}</source>
        <translation>Liens et fichiers spéciaux&#x202f;: {count}</translation>
    </message>
    <message>
        <source>A link is recorded with the place it points to; what lies there is not sealed. Devices and the like cannot be sealed.</source>
        <translation>Un lien est consigné avec l’emplacement vers lequel il pointe&#x202f;; ce qui s’y trouve n’est pas scellé. Les périphériques et éléments semblables ne peuvent pas être scellés.</translation>
    </message>
    <message>
        <source>Files that moved or changed just now: {count}</source>
        <translation>Fichiers déplacés ou modifiés à l’instant&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Something is still working on them. Stop it if you can, then check again.</source>
        <translation>Un programme y travaille encore. Arrêtez-le si vous le pouvez, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Files whose names cannot stand side by side: {count}</source>
        <translation>Fichiers dont les noms ne peuvent pas coexister&#x202f;: {count}</translation>
    </message>
    <message>
        <source>They cannot both be sealed as they are. Those left out are named in the list of exceptions.</source>
        <translation>Ils ne peuvent pas être scellés tels quels l’un avec l’autre. Ceux qui sont écartés sont nommés dans la liste d’exceptions.</translation>
    </message>
    <message>
        <source>Files changed in the last two minutes: {count}</source>
        <translation>Fichiers modifiés au cours des deux dernières minutes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>They may still be written to. Wait or stop the program that writes them, then check again.</source>
        <translation>Un programme y écrit peut-être encore. Attendez ou arrêtez ce programme, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The key would lie on the same drive as the package</source>
        <translation>La clé se trouverait sur le même lecteur que le paquet</translation>
    </message>
    <message>
        <source>Whoever loses or steals the drive would lose both together. Choose another drive for the key: {path}</source>
        <translation>Perdre ce lecteur, ou se le faire voler, ce serait perdre les deux ensemble. Choisissez un autre lecteur pour la clé&#x202f;: {path}</translation>
    </message>
    <message>
        <source>People whose fingerprint was not compared: {count}</source>
        <translation>Personnes dont l’empreinte n’a pas été comparée&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Nothing shows yet that these keys are theirs. Compare the words with them by voice or in person first: {names}</source>
        <translation>Rien ne montre encore que ces clés sont les leurs. Comparez d’abord les mots avec ces personnes, de vive voix ou en personne&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Keys that later computers may break: {count}</source>
        <translation>Clés que de futurs ordinateurs pourraient casser&#x202f;: {count}</translation>
    </message>
    <message>
        <source>A package is as safe as the weakest way into it. Whoever keeps a copy until there are quantum computers opens it with these: {names}</source>
        <translation>Un paquet est aussi sûr que le plus faible de ses moyens d’ouverture. Qui garde une copie jusqu’à l’arrivée des ordinateurs quantiques l’ouvre avec celles-ci&#x202f;: {names}</translation>
    </message>
    <message>
        <source>The package would be written over the network</source>
        <translation>Le paquet serait écrit par le réseau</translation>
    </message>
    <message>
        <source>That is slower, and the drive may vanish half-way. Nothing half-written would count as finished: {path}</source>
        <translation>C’est plus lent, et le lecteur peut disparaître en cours de route. Rien d’écrit à moitié ne serait réputé achevé&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Something was chosen twice: {count}</source>
        <translation>Éléments choisis deux fois&#x202f;: {count}</translation>
    </message>
    <message>
        <source>It lies in a folder that is sealed anyway, so it goes into the package once.</source>
        <translation>Ils se trouvent dans un dossier qui est scellé de toute façon, et n’entrent donc qu’une fois dans le paquet.</translation>
    </message>
    <message>
        <source>Names that cannot be kept letter by letter: {count}</source>
        <translation>Noms qui ne peuvent pas être conservés à la lettre&#x202f;: {count}</translation>
    </message>
    <message>
        <source>The package gives them safe names and keeps the original names beside them.</source>
        <translation>Le paquet leur donne des noms sûrs et conserve à côté les noms d’origine.</translation>
    </message>
    <message>
        <source>Names that some systems do not allow: {count}</source>
        <translation>Noms que certains systèmes n’admettent pas&#x202f;: {count}</translation>
    </message>
    <message>
        <source>The package keeps them as they are. When taken out, such files may get a safe name.</source>
        <translation>Le paquet les conserve tels quels. À l’extraction, ces fichiers peuvent recevoir un nom sûr.</translation>
    </message>
    <message>
        <source>Very long paths: {count}</source>
        <translation>Chemins très longs&#x202f;: {count}</translation>
    </message>
    <message>
        <source>The package keeps them whole. Some programs and systems cannot open such files once they are taken out; a folder near the top of a drive helps.</source>
        <translation>Le paquet les conserve en entier. Certains programmes et systèmes ne peuvent pas ouvrir de tels fichiers une fois extraits&#x202f;; un dossier proche de la racine d’un lecteur facilite les choses.</translation>
    </message>
    <message>
        <source>Files with large empty stretches: {count}</source>
        <translation>Fichiers comportant de grandes zones vides&#x202f;: {count}</translation>
    </message>
    <message>
        <source>They hold {bytes:size} and take {stored:size} on the drive. The package holds them in full.</source>
        <translation>Ils contiennent {bytes:size} et occupent {stored:size} sur le lecteur. Le paquet les contient en totalité.</translation>
    </message>
    <message>
        <source>Large files that seem to hold zeros alone: {count}</source>
        <translation>Fichiers volumineux qui semblent ne contenir que des zéros&#x202f;: {count}</translation>
    </message>
    <message>
        <source>In four places each, nothing but zeros ({bytes:size} in all). A copy that failed looks like this, and so does a wiped or unused drive. They are sealed as they are.</source>
        <translation>À quatre endroits de chacun, rien que des zéros ({bytes:size} au total). Une copie manquée ressemble à cela, de même qu’un lecteur effacé ou inutilisé. Ils sont scellés tels quels.</translation>
    </message>
    <message>
        <source>Large files that may be encrypted: {count}</source>
        <translation>Fichiers volumineux peut-être chiffrés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>In four places each, bytes without any pattern, and no known beginning ({bytes:size} in all). Encrypted containers look like this, and so do some compressed files. They are sealed as they are; their own passwords are needed to read them.</source>
        <translation>À quatre endroits de chacun, des octets sans aucun motif, et aucun début connu ({bytes:size} au total). Les conteneurs chiffrés ressemblent à cela, de même que certains fichiers compressés. Ils sont scellés tels quels&#x202f;; leurs propres mots de passe sont nécessaires pour les lire.</translation>
    </message>
    <message>
        <source>Disk images (E01, Ex01): {count}</source>
        <translation>Images de disque (E01, Ex01)&#x202f;: {count}</translation>
    </message>
    <message>
        <source>While they are sealed, the medium in each is hashed again and compared with the hashes in it, if libewf-python is installed (the extra “ewf”).</source>
        <translation>Pendant le scellement, le support contenu dans chacune est de nouveau haché et comparé avec les hachages qu’elle contient, si libewf-python est installé (l’extra «&#x202f;ewf&#x202f;»).</translation>
    </message>
    <message>
        <source>Images that are kept whole and not read: {count}</source>
        <translation>Images conservées entières et non lues : {count}</translation>
    </message>
    <message>
        <source>L01, Lx01, AFF and AFF4 are sealed as the files they are. The hashes in them are not compared: verify them with the program that made them.</source>
        <translation>L01, Lx01, AFF et AFF4 sont scellés comme les fichiers qu’ils sont. Les hachages qu’ils contiennent ne sont pas comparés : vérifiez-les avec le programme qui les a créés.</translation>
    </message>
    <message>
        <source>Empty files: {count}</source>
        <translation>Fichiers vides&#x202f;: {count}</translation>
    </message>
    <message>
        <source>They are sealed like all others.</source>
        <translation>Ils sont scellés comme tous les autres.</translation>
    </message>
    <message>
        <source>Empty folders: {count}</source>
        <translation>Dossiers vides&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Very many files: {files}</source>
        <translation>Très nombreux fichiers&#x202f;: {files}</translation>
    </message>
    <message>
        <source>This takes a little longer. You can stop at any moment.</source>
        <translation>Cela prend un peu plus de temps. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Files with a date in the future: {count}</source>
        <translation>Fichiers dont la date est dans le futur&#x202f;: {count}</translation>
    </message>
    <message>
        <source>A clock was wrong somewhere. The dates are kept as they are.</source>
        <translation>Une horloge était fausse quelque part. Les dates sont conservées telles quelles.</translation>
    </message>
    <message>
        <source>Files with more than one name: {count}</source>
        <translation>Fichiers portant plusieurs noms&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Each name is sealed as a file of its own.</source>
        <translation>Chaque nom est scellé comme un fichier distinct.</translation>
    </message>
    <message>
        <source>Some folders lie on other drives</source>
        <translation>Certains dossiers se trouvent sur d’autres lecteurs</translation>
    </message>
    <message>
        <source>They are sealed too, because they stand inside what you chose.</source>
        <translation>Ils sont scellés aussi, car ils font partie de ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Encrypted exports of the earlier system: {count}</source>
        <translation>Exports chiffrés du système précédent&#x202f;: {count}</translation>
    </message>
    <message>
        <source>They would be sealed as they are, closed as before, perhaps with their key inside. Migrating opens them and seals what is in them as well (on the command line: casevault migrate).</source>
        <translation>Ils seraient scellés tels quels, fermés comme avant, peut-être avec leur clé à l’intérieur. La migration les ouvre et scelle aussi leur contenu (en ligne de commande&#x202f;: casevault migrate).</translation>
    </message>
    <message>
        <source>Archives sealed by their contents: {count}</source>
        <translation>Archives scellées par leur contenu&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Each becomes a folder of its name. The archive itself is not packed; its SHA-256 stands in the case record.</source>
        <translation>Chacune devient un dossier à son nom. L’archive elle-même n’est pas incluse&#x202f;; son SHA-256 figure dans la fiche de l’affaire.</translation>
    </message>
    <message>
        <source>Phone reports kept whole: {count}</source>
        <translation>Rapports de téléphone conservés entiers&#x202f;: {count}</translation>
    </message>
    <message>
        <source>They are one exhibit each, and are sealed as the files they are.</source>
        <translation>Ils forment chacun une pièce, et sont scellés comme les fichiers qu’ils sont.</translation>
    </message>
    <message>
        <source>Treat what is in the old export as disclosed</source>
        <translation>Considérez le contenu de l’ancien export comme divulgué</translation>
    </message>
    <message>
        <source>It came with its key, or was never encrypted: whoever saw that file has its contents. Sealing protects them from now on, not before: {name}</source>
        <translation>Il est arrivé avec sa clé, ou n’a jamais été chiffré&#x202f;: quiconque a vu ce fichier en a le contenu. Le sceller le protège désormais, non pour le passé&#x202f;: {name}</translation>
    </message>
    <message>
        <source>An old export, opened with a key given apart from it</source>
        <translation>Un ancien export, ouvert avec une clé donnée séparément</translation>
    </message>
    <message>
        <source>The earlier system delivered key and data in one reply. Treat the contents as disclosed unless you know that nobody else had both: {name}</source>
        <translation>Le système précédent livrait la clé et les données dans une même réponse. Considérez le contenu comme divulgué, sauf si vous savez que personne d’autre n’a eu les deux&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Packages were only read; none was changed.</source>
        <translation>Les paquets ont seulement été lus&#x202f;; aucun n’a été modifié.</translation>
    </message>
    <message>
        <source>What was not checked yet is not said to be whole. The report keeps what was.</source>
        <translation>Ce qui n’a pas encore été vérifié n’est pas dit intact. Le rapport conserve ce qui l’a été.</translation>
    </message>
    <message>
        <source>The packages could not be checked.</source>
        <translation>Les paquets n’ont pas pu être vérifiés.</translation>
    </message>
    <message>
        <source>Try again: the check goes on where it stopped.</source>
        <translation>Réessayez&#x202f;: la vérification reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>This report of earlier checks cannot be added to[[: {problem}]][[, in line {line}]].</source>
        <translation>Ce rapport de vérifications antérieures ne peut pas être complété[[&#x202f;: {problem}]][[, à la ligne {line}]].</translation>
    </message>
    <message>
        <source>The file was not changed[[: {path}]]</source>
        <translation>Le fichier n’a pas été modifié[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>No package was checked.</source>
        <translation>Aucun paquet n’a été vérifié.</translation>
    </message>
    <message>
        <source>Name the report that belongs to this place, or a new file. What was known from the old one is then known no longer.</source>
        <translation>Indiquez le rapport qui correspond à cet emplacement, ou un nouveau fichier. Ce que l’on savait par l’ancien n’est alors plus connu.</translation>
    </message>
    <message>
        <source>The place with the packages cannot be read[[: {problem}]][[ ({path})]].</source>
        <translation>L’emplacement des paquets ne peut pas être lu[[&#x202f;: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>Check the name, that the drive or the network is connected, and that you may read it.</source>
        <translation>Vérifiez le nom, que le lecteur ou le réseau est connecté et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>A library that this needs is not installed[[: {name}]].</source>
        <translation>Une bibliothèque nécessaire n’est pas installée[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Have CaseVault installed with it[[: {extra}]]</source>
        <translation>Faites installer CaseVault avec elle[[&#x202f;: {extra}]]</translation>
    </message>
    <message>
        <source>The processes or machines that check packages were lost[[: {path}]]</source>
        <translation>Les processus ou machines qui vérifient les paquets ont été perdus[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>See that they run and have the same CaseVault, then try again: the check goes on where it stopped.</source>
        <translation>Assurez-vous qu’ils fonctionnent et ont le même CaseVault, puis réessayez&#x202f;: la vérification reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>it is none, or is damaged</source>
        <translation>ce n’en est pas un, ou il est endommagé</translation>
    </message>
    <message>
        <source>a newer CaseVault made it</source>
        <translation>création par un CaseVault plus récent</translation>
    </message>
    <message>
        <source>it is about another place</source>
        <translation>il concerne un autre emplacement</translation>
    </message>
    <message>
        <source>you have no right to read it</source>
        <translation>vous n’avez pas le droit de lecture</translation>
    </message>
    <message>
        <source>this kind of store is not known, or its library is not installed</source>
        <translation>ce type de stockage n’est pas connu, ou sa bibliothèque n’est pas installée</translation>
    </message>
    <message>
        <source>it does not answer as it should</source>
        <translation>il ne répond pas comme il le devrait</translation>
    </message>
    <message>
        <source>The package and its contents were not changed.</source>
        <translation>Le paquet et son contenu n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The package was not opened.</source>
        <translation>Le paquet n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The package was not changed. Other copies of its key are as they were.</source>
        <translation>Le paquet n’a pas été modifié. Les autres copies de sa clé sont intactes.</translation>
    </message>
    <message>
        <source>The key was not read from or kept in the keyring.</source>
        <translation>La clé n’a été ni lue dans le trousseau ni conservée dans celui-ci.</translation>
    </message>
    <message>
        <source>Keep the key in another way: copy it, print it, or save it on another medium.</source>
        <translation>Conservez la clé autrement&#x202f;: copiez-la, imprimez-la ou enregistrez-la sur un autre support.</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>La clé n’a pas pu être utilisée.</translation>
    </message>
    <message>
        <source>Try again, or use another key that this package accepts.</source>
        <translation>Réessayez, ou utilisez une autre clé que ce paquet accepte.</translation>
    </message>
    <message>
        <source>The key was not typed correctly.</source>
        <translation>La clé n’a pas été saisie correctement.</translation>
    </message>
    <message>
        <source>The key was not tried, and nothing in it was guessed.</source>
        <translation>La clé n’a pas été essayée, et rien n’y a été deviné.</translation>
    </message>
    <message>
        <source>Look at [[character {position:ordinal} (in group {position:group}) of ]]the key[[: {problem}]].</source>
        <translation>Examinez [[le caractère {position:ordinal} (dans le groupe {position:group}) de ]]la clé[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>This key is well written but belongs to another package.</source>
        <translation>Cette clé est bien écrite mais appartient à un autre paquet.</translation>
    </message>
    <message>
        <source>Nothing was decrypted.</source>
        <translation>Rien n’a été déchiffré.</translation>
    </message>
    <message>
        <source>[[The fingerprint of this key is {fingerprint:fingerprint}. ]][[It belongs to package {known_package}. ]]Compare fingerprints on the key card or the receipt, and look for the key of this package.</source>
        <translation>[[L’empreinte de cette clé est {fingerprint:fingerprint}. ]][[Elle appartient au paquet {known_package}. ]]Comparez les empreintes sur la carte de clé ou le reçu, et cherchez la clé de ce paquet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the package.</source>
        <translation>Cette phrase secrète n’ouvre pas le paquet.</translation>
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout. If the package has another key, use that one.</source>
        <translation>Saisissez-la de nouveau. Attention aux majuscules, aux espaces et à la disposition du clavier. Si le paquet a une autre clé, utilisez celle-là.</translation>
    </message>
    <message>
        <source>This package cannot be opened in this way.</source>
        <translation>Ce paquet ne peut pas être ouvert de cette façon.</translation>
    </message>
    <message>
        <source>[[You offered: {wanted}. This package opens with: {offered}. ]]Use a key or passphrase that this package accepts.</source>
        <translation>[[Vous avez présenté&#x202f;: {wanted}. Ce paquet s’ouvre avec&#x202f;: {offered}. ]]Utilisez une clé ou une phrase secrète que ce paquet accepte.</translation>
    </message>
    <message>
        <source>The key would lie on the same medium as the package it opens.</source>
        <translation>La clé se trouverait sur le même support que le paquet qu’elle ouvre.</translation>
    </message>
    <message>
        <source>The key was not saved[[ to {path}]]</source>
        <translation>La clé n’a pas été enregistrée[[ dans {path}]]</translation>
    </message>
    <message>
        <source>Choose another drive for the key. Whoever loses or steals the medium must not hold both.</source>
        <translation>Choisissez un autre lecteur pour la clé. Qui perd ou vole le support ne doit pas détenir les deux.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that the key of this package is kept.</source>
        <translation>Personne n’a encore montré que la clé de ce paquet est conservée.</translation>
    </message>
    <message>
        <source>The package is whole on the drive, and your original files are unchanged.</source>
        <translation>Le paquet est complet sur le lecteur, et vos fichiers d’origine sont inchangés.</translation>
    </message>
    <message>
        <source>The package keeps its unfinished name until its key is in safe hands.</source>
        <translation>Le paquet garde son nom provisoire jusqu’à ce que sa clé soit en mains sûres.</translation>
    </message>
    <message>
        <source>Copy, print or store the key, then confirm it. Without its key, nobody can open the package, not even we.</source>
        <translation>Copiez, imprimez ou stockez la clé, puis confirmez-la. Sans sa clé, personne ne peut ouvrir le paquet, pas même nous.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used[[: {problem}]].</source>
        <translation>Cette phrase secrète est inutilisable[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The passphrase was not set or tried.</source>
        <translation>La phrase secrète n’a été ni définie ni essayée.</translation>
    </message>
    <message>
        <source>Choose several words that you can remember and others cannot guess.</source>
        <translation>Choisissez plusieurs mots que vous pouvez retenir et que d’autres ne peuvent pas deviner.</translation>
    </message>
    <message>
        <source>No key or passphrase could be read from this file[[: {problem}]].</source>
        <translation>Aucune clé ni phrase secrète n’a pu être lue dans ce fichier[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was sealed or opened.</source>
        <translation>Rien n’a été scellé ni ouvert.</translation>
    </message>
    <message>
        <source>Check the file, or give it in another way[[: {path}]]</source>
        <translation>Vérifiez le fichier, ou fournissez-la autrement[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>This package was not sealed for this key[[: {name}]].</source>
        <translation>Ce paquet n’a pas été scellé pour cette clé[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Try another way to open it, or ask the sender for whom it was sealed.</source>
        <translation>Essayez un autre moyen de l’ouvrir, ou demandez à l’expéditeur pour qui il a été scellé.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not do what was asked.</source>
        <translation>Le trousseau de cet ordinateur n’a pas fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>This computer has no keyring that CaseVault can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau que CaseVault puisse utiliser.</translation>
    </message>
    <message>
        <source>That is normal on a computer without a network. Copy the key, print it, or save it on another medium.</source>
        <translation>C’est normal sur un ordinateur sans réseau. Copiez la clé, imprimez-la ou enregistrez-la sur un autre support.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your system, then try again.</source>
        <translation>Déverrouillez le trousseau de votre système, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>Allow CaseVault to use the keyring when your system asks, then try again.</source>
        <translation>Autorisez CaseVault à utiliser le trousseau lorsque votre système le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring cannot hold an entry of this size.</source>
        <translation>Le trousseau ne peut pas contenir une entrée de cette taille.</translation>
    </message>
    <message>
        <source>The keyring said it kept the key, but it did not give it back.</source>
        <translation>Le trousseau a dit avoir conservé la clé, mais ne l’a pas rendue.</translation>
    </message>
    <message>
        <source>The key does not count as kept in the keyring.</source>
        <translation>La clé n’est pas réputée conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>The keyring gave no answer[[ within {seconds} seconds]].</source>
        <translation>Le trousseau n’a pas répondu[[ en {seconds} secondes]].</translation>
    </message>
    <message>
        <source>Look for a window of your system that waits for your permission. Then try again, or keep the key in another way.</source>
        <translation>Cherchez une fenêtre de votre système qui attend votre autorisation. Réessayez ensuite, ou conservez la clé autrement.</translation>
    </message>
    <message>
        <source>The keyring works, but holds no key for this package.</source>
        <translation>Le trousseau fonctionne, mais ne contient aucune clé pour ce paquet.</translation>
    </message>
    <message>
        <source>Type the key, or open the package on the computer where its key was stored.</source>
        <translation>Saisissez la clé, ou ouvrez le paquet sur l’ordinateur où sa clé a été stockée.</translation>
    </message>
    <message>
        <source>a key begins with cvkey1</source>
        <translation>une clé commence par cvkey1</translation>
    </message>
    <message>
        <source>this character never stands in a key</source>
        <translation>ce caractère ne figure jamais dans une clé</translation>
    </message>
    <message>
        <source>large and small letters are mixed</source>
        <translation>des majuscules et des minuscules sont mélangées</translation>
    </message>
    <message>
        <source>the key is too short or too long</source>
        <translation>la clé est trop courte ou trop longue</translation>
    </message>
    <message>
        <source>the check at the end does not agree, so a character is wrong</source>
        <translation>le contrôle final ne concorde pas, un caractère est donc faux</translation>
    </message>
    <message>
        <source>the end of the key is wrong</source>
        <translation>la fin de la clé est fausse</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>longueur excessive</translation>
    </message>
    <message>
        <source>it holds characters that do not print</source>
        <translation>contient des caractères non imprimables</translation>
    </message>
    <message>
        <source>it is not plain text</source>
        <translation>pas du texte brut</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>le fichier est introuvable</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>vous n’avez pas le droit de lire le fichier</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the file is too large for a key</source>
        <translation>le fichier est trop volumineux pour une clé</translation>
    </message>
    <message>
        <source>the file is not plain text</source>
        <translation>le fichier n’est pas du texte brut</translation>
    </message>
    <message>
        <source>the drive could not read the file</source>
        <translation>le lecteur n’a pas pu lire le fichier</translation>
    </message>
    <message>
        <source>The old export was not changed. Nothing of it was written anywhere.</source>
        <translation>L’ancien export n’a pas été modifié. Rien de son contenu n’a été écrit où que ce soit.</translation>
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made.</source>
        <translation>Rien n’a été déchiffré, et aucun paquet n’a été créé.</translation>
    </message>
    <message>
        <source>This is no export of the earlier system[[: {path}]]</source>
        <translation>Ce n’est pas un export du système précédent[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>An old export is one of four: the reply of the earlier system (JSON with “encrypted_data”), its data as hexadecimal text, a Fernet token, or a database case_….db. Anything else is sealed as it is: casevault seal.</source>
        <translation>Un ancien export est de l’une de ces quatre formes&#x202f;: la réponse du système précédent (JSON avec «&#x202f;encrypted_data&#x202f;»), ses données en texte hexadécimal, un jeton Fernet, ou une base de données case_….db. Tout autre fichier est scellé tel quel&#x202f;: casevault seal.</translation>
    </message>
    <message>
        <source>This old export came without its key[[: {path}]]</source>
        <translation>Cet ancien export est arrivé sans sa clé[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Give the key that the earlier system showed or delivered with it (on the command line: --legacy-key-file F). Without that key nobody can open it; you can still seal it as it is.</source>
        <translation>Fournissez la clé que le système précédent a affichée ou livrée avec lui (en ligne de commande&#x202f;: --legacy-key-file F). Sans cette clé, personne ne peut l’ouvrir&#x202f;; vous pouvez toujours le sceller tel quel.</translation>
    </message>
    <message>
        <source>What was given as the key of the old export is no such key.</source>
        <translation>Ce qui a été fourni comme clé de l’ancien export n’en est pas une.</translation>
    </message>
    <message>
        <source>Such a key has 44 characters and ends with “=” (or it is written as 64 or 88 hexadecimal digits). Copy it whole, without quotation marks[[: {path}]]</source>
        <translation>Une telle clé compte 44 caractères et se termine par «&#x202f;=&#x202f;» (ou s’écrit en 64 ou 88 chiffres hexadécimaux). Copiez-la en entier, sans guillemets[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>This old export does not open with this key[[: {path}]]</source>
        <translation>Cet ancien export ne s’ouvre pas avec cette clé[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made. Either the key belongs to another export, or this one was altered: its format cannot tell which.</source>
        <translation>Rien n’a été déchiffré, et aucun paquet n’a été créé. Soit la clé appartient à un autre export, soit celui-ci a été altéré&#x202f;: son format ne permet pas de dire lequel des deux.</translation>
    </message>
    <message>
        <source>Try the key of each export delivered at that time. If none opens it, get another copy of the export, and treat this one as altered.</source>
        <translation>Essayez la clé de chaque export livré à cette époque. Si aucune ne l’ouvre, procurez-vous une autre copie de l’export, et considérez celle-ci comme altérée.</translation>
    </message>
    <message>
        <source>This old export is not whole[[: {problem}]][[ ({path})]].</source>
        <translation>Cet ancien export n’est pas complet[[&#x202f;: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>No package was made of it.</source>
        <translation>Aucun paquet n’en a été créé.</translation>
    </message>
    <message>
        <source>Get another copy of it. What cannot be had again can be sealed as it is: casevault seal.</source>
        <translation>Procurez-vous-en une autre copie. Ce qui ne peut plus être obtenu peut être scellé tel quel&#x202f;: casevault seal.</translation>
    </message>
    <message>
        <source>This old export is too large to be opened[[: {path}]]</source>
        <translation>Cet ancien export est trop volumineux pour être ouvert[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Its format can only be checked whole, in memory[[; {limit:size} are the most that is read, and this is {size:size}]]. Seal it as it is, and keep its key apart from it.</source>
        <translation>Son format ne peut être contrôlé qu’en entier, en mémoire[[&#x202f;; {limit:size} au plus sont lus, et celui-ci fait {size:size}]]. Scellez-le tel quel, et conservez sa clé séparément.</translation>
    </message>
    <message>
        <source>This archive is not safe to unpack[[: {problem}]][[ ({path})]].</source>
        <translation>Cette archive n’est pas sûre à décompresser[[&#x202f;: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>The archive was not changed. Nothing was taken out of it or written.</source>
        <translation>L’archive n’a pas été modifiée. Rien n’en a été extrait ni écrit.</translation>
    </message>
    <message>
        <source>No package was made[[; it is about “{member}”]].</source>
        <translation>Aucun paquet n’a été créé[[&#x202f;; il s’agit de «&#x202f;{member}&#x202f;»]].</translation>
    </message>
    <message>
        <source>Seal the archive as the file it is (on the command line: without --unpack). It is then kept whole, and nothing in it can do harm.</source>
        <translation>Scellez l’archive comme le fichier qu’elle est (en ligne de commande&#x202f;: sans --unpack). Elle est alors conservée entière, et rien de ce qu’elle contient ne peut nuire.</translation>
    </message>
    <message>
        <source>it is not well formed JSON</source>
        <translation>ce n’est pas du JSON bien formé</translation>
    </message>
    <message>
        <source>its hexadecimal text breaks off or is wrong</source>
        <translation>son texte hexadécimal est interrompu ou faux</translation>
    </message>
    <message>
        <source>part of the encrypted data is missing</source>
        <translation>une partie des données chiffrées manque</translation>
    </message>
    <message>
        <source>the database in it is damaged</source>
        <translation>la base de données qu’il contient est endommagée</translation>
    </message>
    <message>
        <source>the process that read it broke off, or needed more time or memory than it is given</source>
        <translation>le processus qui le lisait s’est interrompu, ou demandait plus de temps ou de mémoire qu’il ne lui en est accordé</translation>
    </message>
    <message>
        <source>beside it lies a journal with changes that are not in it yet; open and close it once with the program that made it</source>
        <translation>à côté se trouve un journal contenant des modifications qui n’y sont pas encore&#x202f;; ouvrez et fermez la base une fois avec le programme qui l’a créée</translation>
    </message>
    <message>
        <source>it is no whole ZIP archive, or something stands before or after it</source>
        <translation>ce n’est pas une archive ZIP complète, ou quelque chose se trouve avant ou après elle</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>sa table des matières est endommagée</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>elle énumère trop de fichiers</translation>
    </message>
    <message>
        <source>what it holds would be too large</source>
        <translation>son contenu serait trop volumineux</translation>
    </message>
    <message>
        <source>far more would come out of it than it could honestly hold</source>
        <translation>il en sortirait bien plus qu’elle ne pourrait honnêtement contenir</translation>
    </message>
    <message>
        <source>files in it share the same bytes</source>
        <translation>des fichiers y partagent les mêmes octets</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>un nom y conduit à un autre emplacement</translation>
    </message>
    <message>
        <source>two things in it have one name</source>
        <translation>deux éléments y portent le même nom</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>elle est chiffrée</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not read here</source>
        <translation>elle est compressée d’une manière qui n’est pas lue ici</translation>
    </message>
    <message>
        <source>the process that read its list of contents broke off, or needed more time or memory than it is given</source>
        <translation>le processus qui lisait sa table des matières s’est interrompu, ou demandait plus de temps ou de mémoire qu’il ne lui en est accordé</translation>
    </message>
    <message>
        <source>its list of contents and the contents contradict each other</source>
        <translation>sa table des matières et son contenu se contredisent</translation>
    </message>
    <message>
        <source>The package file was only read. Nothing in it was changed.</source>
        <translation>Le fichier du paquet a seulement été lu. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>No file was taken out of the package, and nothing unverified was shown.</source>
        <translation>Aucun fichier n’a été extrait du paquet, et rien de non vérifié n’a été affiché.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of this copy with the one on the receipt. If they differ, ask for another copy; if they agree, note the code and tell whoever sealed it.</source>
        <translation>Comparez le SHA-256 de cette copie avec celui du reçu. S’ils diffèrent, demandez une autre copie&#x202f;; s’ils concordent, notez le code et avertissez la personne qui a scellé le paquet.</translation>
    </message>
    <message>
        <source>Something stopped this step.</source>
        <translation>Quelque chose a arrêté cette opération.</translation>
    </message>
    <message>
        <source>Your original files were not changed.</source>
        <translation>Vos fichiers d’origine n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The step was not finished.</source>
        <translation>L’opération n’a pas été achevée.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, note the code.</source>
        <translation>Réessayez. Si cela se reproduit, notez le code.</translation>
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation>Vous avez arrêté cette opération.</translation>
    </message>
    <message>
        <source>Your original files were not changed, and unfinished files were removed.</source>
        <translation>Vos fichiers d’origine n’ont pas été modifiés, et les fichiers inachevés ont été supprimés.</translation>
    </message>
    <message>
        <source>The step was not finished. The custody log says so.</source>
        <translation>L’opération n’a pas été achevée. Le journal de traçabilité l’indique.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>CaseVault tested its cryptography on this machine, and it answered wrongly.</source>
        <translation>CaseVault a testé sa cryptographie sur cette machine, et la réponse était fausse.</translation>
    </message>
    <message>
        <source>Nothing was opened, read or written.</source>
        <translation>Rien n’a été ouvert, lu ni écrit.</translation>
    </message>
    <message>
        <source>CaseVault does no work here until the test passes.</source>
        <translation>CaseVault n’effectue ici aucun travail tant que le test n’est pas réussi.</translation>
    </message>
    <message>
        <source>Do not use this machine or this copy of the program for evidence. Install CaseVault again, then have the machine&apos;s memory tested. `casevault doctor` repeats the test.</source>
        <translation>N’utilisez pas cette machine ni cette copie du programme pour des preuves. Réinstallez CaseVault, puis faites tester la mémoire de la machine. `casevault doctor` répète le test.</translation>
    </message>
    <message>
        <source>This file could not be shown[[, because {problem}]].</source>
        <translation>Ce fichier n’a pas pu être affiché[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The package and the file in it are as they were. Only the process that read it was ended.</source>
        <translation>Le paquet et le fichier qu’il contient sont intacts. Seul le processus qui le lisait a été arrêté.</translation>
    </message>
    <message>
        <source>No picture, table or text was made of it.</source>
        <translation>Aucune image, aucun tableau et aucun texte n’en ont été tirés.</translation>
    </message>
    <message>
        <source>Look at its bytes here, or examine it elsewhere, on a machine you can spare: it may be damaged, or made to do harm.</source>
        <translation>Regardez ses octets ici, ou examinez-le ailleurs, sur une machine que vous pouvez risquer&#x202f;: il peut être endommagé, ou fait pour nuire.</translation>
    </message>
    <message>
        <source>This package could not be used.</source>
        <translation>Ce paquet n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>This file is not a CaseVault package.</source>
        <translation>Ce fichier n’est pas un paquet CaseVault.</translation>
    </message>
    <message>
        <source>The file was only read, not changed.</source>
        <translation>Le fichier a seulement été lu, non modifié.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Some drawing programs also use the ending .cvx for their own files.</source>
        <translation>Vérifiez que vous avez choisi le bon fichier. Certains programmes de dessin utilisent aussi l’extension .cvx pour leurs propres fichiers.</translation>
    </message>
    <message>
        <source>This package was made by a newer CaseVault.</source>
        <translation>Ce paquet a été créé par un CaseVault plus récent.</translation>
    </message>
    <message>
        <source>It was not opened, because this version could misread it.</source>
        <translation>Il n’a pas été ouvert, car cette version pourrait mal le lire.</translation>
    </message>
    <message>
        <source>Open it with a newer version of CaseVault.</source>
        <translation>Ouvrez-le avec une version plus récente de CaseVault.</translation>
    </message>
    <message>
        <source>The beginning of this package is damaged.</source>
        <translation>Le début de ce paquet est endommagé.</translation>
    </message>
    <message>
        <source>The beginning of this package was altered after it was sealed.</source>
        <translation>Le début de ce paquet a été altéré après le scellement.</translation>
    </message>
    <message>
        <source>Keep this copy as it is. Ask for another copy, and compare the SHA-256 of both with the receipt.</source>
        <translation>Conservez cette copie telle quelle. Demandez une autre copie, et comparez le SHA-256 des deux avec le reçu.</translation>
    </message>
    <message>
        <source>The place for this key in the package holds something that does not fit.</source>
        <translation>L’emplacement de cette clé dans le paquet contient quelque chose qui ne convient pas.</translation>
    </message>
    <message>
        <source>The package may have been altered. Ask for another copy, or try another key or passphrase that this package accepts.</source>
        <translation>Le paquet a pu être altéré. Demandez une autre copie, ou essayez une autre clé ou phrase secrète que ce paquet accepte.</translation>
    </message>
    <message>
        <source>The sealed contents do not belong to the beginning of this package.</source>
        <translation>Le contenu scellé n’appartient pas au début de ce paquet.</translation>
    </message>
    <message>
        <source>Two packages may have been mixed, or this one was altered. Keep it as it is and ask for another copy.</source>
        <translation>Deux paquets ont pu être mélangés, ou celui-ci a été altéré. Conservez-le tel quel et demandez une autre copie.</translation>
    </message>
    <message>
        <source>The end of this package is missing.</source>
        <translation>La fin de ce paquet manque.</translation>
    </message>
    <message>
        <source>The package was not accepted as complete.</source>
        <translation>Le paquet n’a pas été admis comme complet.</translation>
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ This file has {size:size}.]] Copy it again from the original medium. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>Une copie ou un téléchargement s’est sans doute arrêté trop tôt.[[ Ce fichier fait {size:size}.]] Copiez-le de nouveau depuis le support d’origine. S’il ne reste aucune copie complète, la récupération en tire ce qui est encore intact.</translation>
    </message>
    <message>
        <source>Nothing that opens a package is left in this file.</source>
        <translation>Il ne reste dans ce fichier rien qui ouvre un paquet.</translation>
    </message>
    <message>
        <source>Nothing could be salvaged.</source>
        <translation>Rien n’a pu être récupéré.</translation>
    </message>
    <message>
        <source>A package opens by its first bytes, or by the copy of them at its end; this file has neither. Check that you chose the right file, or look for another copy.</source>
        <translation>Un paquet s’ouvre par ses premiers octets, ou par leur copie à la fin&#x202f;; ce fichier n’a ni les uns ni l’autre. Vérifiez que vous avez choisi le bon fichier, ou cherchez une autre copie.</translation>
    </message>
    <message>
        <source>A part of the sealed contents is damaged or was altered.</source>
        <translation>Une partie du contenu scellé est endommagée ou a été altérée.</translation>
    </message>
    <message>
        <source>The damaged part was not shown and not written anywhere.</source>
        <translation>La partie endommagée n’a été ni affichée ni écrite où que ce soit.</translation>
    </message>
    <message>
        <source>[[The damage begins at byte {offset} of the contents (block {chunk}). ]]Ask for another copy, and compare the SHA-256 with the receipt. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>[[Les dommages commencent à l’octet {offset} du contenu (bloc {chunk}). ]]Demandez une autre copie, et comparez le SHA-256 avec le reçu. S’il ne reste aucune copie complète, la récupération en tire ce qui est encore intact.</translation>
    </message>
    <message>
        <source>The end of the sealed contents breaks a rule.</source>
        <translation>La fin du contenu scellé enfreint une règle.</translation>
    </message>
    <message>
        <source>The contents of this package are not in the right order.</source>
        <translation>Le contenu de ce paquet n’est pas dans le bon ordre.</translation>
    </message>
    <message>
        <source>The list of files in this package breaks a rule.</source>
        <translation>La liste des fichiers de ce paquet enfreint une règle.</translation>
    </message>
    <message>
        <source>A file in the package is not the file that was listed.</source>
        <translation>Un fichier du paquet n’est pas celui qui était énuméré.</translation>
    </message>
    <message>
        <source>One file was not accepted[[: {path}]]</source>
        <translation>Un fichier n’a pas été admis[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>The other files are judged one by one. Keep this copy, ask for another, and tell whoever sealed it.</source>
        <translation>Les autres fichiers sont jugés un par un. Conservez cette copie, demandez-en une autre, et avertissez la personne qui a scellé le paquet.</translation>
    </message>
    <message>
        <source>The package holds no file with this name[[: {path}]]</source>
        <translation>Le paquet ne contient aucun fichier de ce nom[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>Rien n’a été extrait.</translation>
    </message>
    <message>
        <source>Choose a file from the list of the package.</source>
        <translation>Choisissez un fichier dans la liste du paquet.</translation>
    </message>
    <message>
        <source>A part of this package has a beginning that does not hold.</source>
        <translation>Un volume de ce paquet a un début non valide.</translation>
    </message>
    <message>
        <source>[[{path}: {problem}. ]]Copy this part again from where it was sealed. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>[[{path}&#x202f;: {problem}. ]]Copiez de nouveau ce volume depuis l’endroit où il a été scellé. S’il ne reste aucune copie complète, la récupération en tire ce qui est encore intact.</translation>
    </message>
    <message>
        <source>A part among these is another package&apos;s[[: part {number} of {count}]].</source>
        <translation>L’un de ces volumes appartient à un autre paquet[[&#x202f;: volume {number} sur {count}]].</translation>
    </message>
    <message>
        <source>Put the part that belongs here into the folder[[, and take this one away: {path}]].</source>
        <translation>Placez dans le dossier le volume qui lui revient[[, et retirez celui-ci&#x202f;: {path}]].</translation>
    </message>
    <message>
        <source>A part of this package is there twice[[: part {number} of {count}]].</source>
        <translation>Un volume de ce paquet est présent deux fois[[&#x202f;: volume {number} sur {count}]].</translation>
    </message>
    <message>
        <source>Move one of the two out of the folder[[: {path} or {other}]].[[ Missing: {numbers}.]]</source>
        <translation>Déplacez l’un des deux hors du dossier[[&#x202f;: {path} ou {other}]].[[ Manquants&#x202f;: {numbers}.]]</translation>
    </message>
    <message>
        <source>Parts of this package are missing[[: {numbers}, of {count}]].</source>
        <translation>Des volumes de ce paquet manquent[[&#x202f;: {numbers}, sur {count}]].</translation>
    </message>
    <message>
        <source>Copy the missing parts into the folder of the others[[: {folder}]]. Where they are lost, salvage brings out what lies in the parts that are left.</source>
        <translation>Copiez les volumes manquants dans le dossier des autres[[&#x202f;: {folder}]]. S’ils sont perdus, la récupération tire ce que contiennent les volumes restants.</translation>
    </message>
    <message>
        <source>A part of this package does not have its length[[: part {number} of {count}]].</source>
        <translation>Un volume de ce paquet n’a pas la bonne longueur[[&#x202f;: volume {number} sur {count}]].</translation>
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ {path} has {size:size}, and should have {wanted:size}.]] Copy this part again. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>Une copie ou un téléchargement s’est sans doute arrêté trop tôt.[[ {path} fait {size:size}, et devrait faire {wanted:size}.]] Copiez de nouveau ce volume. S’il ne reste aucune copie complète, la récupération en tire ce qui est encore intact.</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>ses premiers octets sont endommagés</translation>
    </message>
    <message>
        <source>it was never finished</source>
        <translation>il n’a jamais été achevé</translation>
    </message>
    <message>
        <source>it does not fit the other parts</source>
        <translation>il ne va pas avec les autres volumes</translation>
    </message>
    <message>
        <source>the process for it did not start</source>
        <translation>le processus prévu pour cela n’a pas démarré</translation>
    </message>
    <message>
        <source>the process that read it broke off</source>
        <translation>le processus qui le lisait s’est interrompu</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>la lecture a pris trop de temps</translation>
    </message>
    <message>
        <source>what came of reading it made no sense</source>
        <translation>le résultat de la lecture n’avait pas de sens</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>il est trop volumineux pour un aperçu</translation>
    </message>
    <message>
        <source>No package was made.</source>
        <translation>Aucun paquet n’a été créé.</translation>
    </message>
    <message>
        <source>Nothing was written under the final name.</source>
        <translation>Rien n’a été écrit sous le nom définitif.</translation>
    </message>
    <message>
        <source>Your original files were not changed, and no existing file was replaced.</source>
        <translation>Vos fichiers d’origine n’ont pas été modifiés, et aucun fichier existant n’a été remplacé.</translation>
    </message>
    <message>
        <source>What you chose cannot be sealed.</source>
        <translation>Ce que vous avez choisi ne peut pas être scellé.</translation>
    </message>
    <message>
        <source>Look at the list of chosen files and folders.</source>
        <translation>Examinez la liste des fichiers et dossiers choisis.</translation>
    </message>
    <message>
        <source>This cannot be read[[, because {problem}]][[: {path}]]</source>
        <translation>Lecture impossible[[&#x202f;: {problem}]][[ ({path})]]</translation>
    </message>
    <message>
        <source>Nothing was read from it or used in its place.</source>
        <translation>Rien n’en a été lu ni utilisé à sa place.</translation>
    </message>
    <message>
        <source>Check the name, that the drive is connected, and that you may read it; or leave it out.</source>
        <translation>Vérifiez le nom, que le lecteur est connecté et que vous avez le droit de lire cet élément&#x202f;; ou écartez-le.</translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>Il n’y a rien à sceller.</translation>
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation>Ajoutez au moins un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>This would lie among the files being sealed, and change them[[: {path}]]</source>
        <translation>Ceci se trouverait parmi les fichiers à sceller, et les modifierait[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation>Cet élément n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Choose a place outside of [[{source}, or of all ]]the folders you seal.</source>
        <translation>Choisissez un emplacement hors [[de {source}, ou plus généralement hors ]]des dossiers que vous scellez.</translation>
    </message>
    <message>
        <source>The case record needs a correction.</source>
        <translation>La fiche de l’affaire demande une correction.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is still there.</source>
        <translation>Rien n’a été modifié&#x202f;; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Look at the case record again[[, at “{field}”]][[, in line {line}]][[: {problem}]].</source>
        <translation>Reprenez la fiche de l’affaire[[, à «&#x202f;{field}&#x202f;»]][[, à la ligne {line}]][[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose[[: {path}]]</source>
        <translation>Votre profil CaseVault se trouve parmi ce que vous avez choisi[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>No package was made: whoever opens it would hold the secret keys of your custody log.</source>
        <translation>Aucun paquet n’a été créé&#x202f;: quiconque l’ouvre détiendrait les clés secrètes de votre journal de traçabilité.</translation>
    </message>
    <message>
        <source>Choose the files and folders beside it, not the folder that holds it.</source>
        <translation>Choisissez les fichiers et dossiers voisins, non le dossier qui le contient.</translation>
    </message>
    <message>
        <source>An original is no longer what was sealed[[: {path}]][[ ({count} of them)]]</source>
        <translation>Un original n’est plus ce qui a été scellé[[&#x202f;: {path}]][[ ({count} au total)]]</translation>
    </message>
    <message>
        <source>CaseVault only read your original files.</source>
        <translation>CaseVault a seulement lu vos fichiers d’origine.</translation>
    </message>
    <message>
        <source>A program is writing to it, or its drive gives other bytes each time. Stop what writes, copy failing media first, then seal again.</source>
        <translation>Un programme y écrit, ou son lecteur donne chaque fois d’autres octets. Arrêtez ce qui écrit, copiez d’abord les supports défaillants, puis scellez de nouveau.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Choisissez un autre emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>A file with this name is already there.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The existing file was not touched[[: {path}]]</source>
        <translation>Le fichier existant n’a pas été touché[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The drive is full.</source>
        <translation>Le lecteur est plein.</translation>
    </message>
    <message>
        <source>[[This needs {needed:size}, and {free:size} are free. ]]Make room or choose another drive[[ than that of {path}]].</source>
        <translation>[[Il faut {needed:size}, et {free:size} sont libres. ]]Faites de la place ou choisissez un autre lecteur[[ que celui de {path}]].</translation>
    </message>
    <message>
        <source>You may not write in this place.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet emplacement.</translation>
    </message>
    <message>
        <source>The drive may be write-protected. Choose a folder you may write to, or ask for the right[[: {path}]]</source>
        <translation>Le lecteur est peut-être protégé en écriture. Choisissez un dossier où vous avez le droit d’écrire, ou demandez ce droit[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>The folder is not there[[: {path}]]</source>
        <translation>Le dossier est introuvable[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder.</source>
        <translation>Connectez le lecteur ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The drive failed while it was being written to.</source>
        <translation>Le lecteur est tombé en défaut pendant l’écriture.</translation>
    </message>
    <message>
        <source>This copy is void and must not be used[[: {path}]]</source>
        <translation>Cette copie est nulle et ne doit pas être utilisée[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Do not trust this drive any more. Choose another drive and seal again.</source>
        <translation>Ne vous fiez plus à ce lecteur. Choisissez un autre lecteur et scellez de nouveau.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file that large.</source>
        <translation>Ce lecteur ne peut pas contenir un fichier aussi volumineux.</translation>
    </message>
    <message>
        <source>[[Its format allows files of at most {limit:size}. ]]Let the package be split into parts, or choose a drive with another format.</source>
        <translation>[[Son format admet des fichiers de {limit:size} au plus. ]]Faites diviser le paquet en volumes, ou choisissez un lecteur d’un autre format.</translation>
    </message>
    <message>
        <source>What came back from the drive is not what was written to it.</source>
        <translation>Ce qui a été relu du lecteur n’est pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>The package was not accepted. This copy is void[[: {path}]]</source>
        <translation>Le paquet n’a pas été admis. Cette copie est nulle[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Do not trust this drive or its cable. Seal again to another drive.</source>
        <translation>Ne vous fiez ni à ce lecteur ni à son câble. Scellez de nouveau sur un autre lecteur.</translation>
    </message>
    <message>
        <source>An unfinished package already lies in this place.</source>
        <translation>Un paquet inachevé se trouve déjà à cet emplacement.</translation>
    </message>
    <message>
        <source>The unfinished package was not touched[[: {path}]]</source>
        <translation>Le paquet inachevé n’a pas été touché[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name.</source>
        <translation>Redémarrez CaseVault (en ligne de commande&#x202f;: casevault doctor) pour voir ce qui a été interrompu, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The package would be split into too many parts.</source>
        <translation>Le paquet serait divisé en trop de volumes.</translation>
    </message>
    <message>
        <source>Choose larger parts.[[ A package has at most {limit} of them.]][[ This would take about {volumes}.]]</source>
        <translation>Choisissez des volumes plus grands.[[ Un paquet en a {limit} au plus.]][[ Il en faudrait ici environ {volumes}.]]</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a link (name what it points to instead)</source>
        <translation>c’est un lien (indiquez plutôt ce vers quoi il pointe)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>ce n’est ni un fichier ni un dossier</translation>
    </message>
    <message>
        <source>this must be filled in</source>
        <translation>ce champ doit être rempli</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>c’est trop long</translation>
    </message>
    <message>
        <source>this holds characters that do not print</source>
        <translation>cela contient des caractères non imprimables</translation>
    </message>
    <message>
        <source>this holds broken characters</source>
        <translation>cela contient des caractères défectueux</translation>
    </message>
    <message>
        <source>this is none of the values allowed</source>
        <translation>ce n’est aucune des valeurs admises</translation>
    </message>
    <message>
        <source>this is not a date such as 2026-03-31</source>
        <translation>ce n’est pas une date comme 2026-03-31</translation>
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>this number or name is used twice</source>
        <translation>ce numéro ou ce nom est utilisé deux fois</translation>
    </message>
    <message>
        <source>there are too many of these</source>
        <translation>il y en a trop</translation>
    </message>
    <message>
        <source>this is not a whole number in its range</source>
        <translation>ce n’est pas un nombre entier dans les limites admises</translation>
    </message>
    <message>
        <source>this is not an amount such as 1204.50</source>
        <translation>ce n’est pas un montant comme 1204.50</translation>
    </message>
    <message>
        <source>this is not a hash of that kind</source>
        <translation>ce n’est pas un hachage de ce type</translation>
    </message>
    <message>
        <source>the record follows newer rules than this program knows</source>
        <translation>la fiche suit des règles plus récentes que celles que ce programme connaît</translation>
    </message>
    <message>
        <source>the table must name its columns in the first line (amount; internal and external; or from and to) and have no more cells in any line</source>
        <translation>le tableau doit nommer ses colonnes à la première ligne (amount&#x202f;; internal et external&#x202f;; ou from et to) et n’avoir plus de cellules dans aucune ligne</translation>
    </message>
    <message>
        <source>this is not the kind of value expected</source>
        <translation>ce n’est pas le type de valeur attendu</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>the file is not well formed JSON</source>
        <translation>le fichier n’est pas du JSON bien formé</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>le fichier est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>un nom y figure deux fois</translation>
    </message>
    <message>
        <source>Your original files were not changed. Packages can be opened and verified.</source>
        <translation>Vos fichiers d’origine n’ont pas été modifiés. Les paquets peuvent être ouverts et vérifiés.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody.</source>
        <translation>Rien n’a été scellé, et aucune clé n’a été conservée, copiée ou donnée à quiconque.</translation>
    </message>
    <message>
        <source>The policy of your agency stands against this.</source>
        <translation>La politique de votre organisme s’y oppose.</translation>
    </message>
    <message>
        <source>Ask whoever administers CaseVault in your agency.</source>
        <translation>Adressez-vous à la personne qui administre CaseVault dans votre organisme.</translation>
    </message>
    <message>
        <source>The policy file of your agency cannot be used[[: {problem}]][[, at “{rule}”]][[, in line {line}]].</source>
        <translation>Le fichier de politique de votre organisme est inutilisable[[&#x202f;: {problem}]][[, à «&#x202f;{rule}&#x202f;»]][[, à la ligne {line}]].</translation>
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody: what the policy forbids is not known.</source>
        <translation>Rien n’a été scellé, et aucune clé n’a été conservée, copiée ou donnée à quiconque&#x202f;: on ne sait pas ce que la politique interdit.</translation>
    </message>
    <message>
        <source>Have whoever administers CaseVault correct the file[[ {path}]], then start CaseVault again.</source>
        <translation>Faites corriger le fichier[[ {path}]] par la personne qui administre CaseVault, puis redémarrez CaseVault.</translation>
    </message>
    <message>
        <source>The policy file is not signed as your agency demands[[: {problem}]].</source>
        <translation>Le fichier de politique n’est pas signé comme votre organisme l’exige[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Have whoever administers CaseVault sign the file[[ {path}]] again, then start CaseVault again.</source>
        <translation>Faites signer de nouveau le fichier[[ {path}]] par la personne qui administre CaseVault, puis redémarrez CaseVault.</translation>
    </message>
    <message>
        <source>The policy[[ “{policy}”]] of your agency stands against this[[: {problem}]].</source>
        <translation>La politique[[ «&#x202f;{policy}&#x202f;»]] de votre organisme s’y oppose[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>It was not done; no package was made for it.</source>
        <translation>Ce n’a pas été fait&#x202f;; aucun paquet n’a été créé à cet effet.</translation>
    </message>
    <message>
        <source>Do it as the policy asks: the settings show all of it, and so does `casevault policy show`.[[ Whom to ask: {contact}.]]</source>
        <translation>Procédez comme la politique le demande&#x202f;: les réglages la montrent en entier, de même que `casevault policy show`.[[ À qui s’adresser&#x202f;: {contact}.]]</translation>
    </message>
    <message>
        <source>weak or better</source>
        <translation>faibles ou mieux</translation>
    </message>
    <message>
        <source>fair or better</source>
        <translation>moyennes ou mieux</translation>
    </message>
    <message>
        <source>strong or better</source>
        <translation>solides ou mieux</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>très solides</translation>
    </message>
    <message>
        <source>a package key</source>
        <translation>une clé de paquet</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>une phrase secrète</translation>
    </message>
    <message>
        <source>a contact&apos;s identity</source>
        <translation>l’identité d’un contact</translation>
    </message>
    <message>
        <source>a pinned public key</source>
        <translation>une clé publique épinglée</translation>
    </message>
    <message>
        <source>a key service</source>
        <translation>un service de clés</translation>
    </message>
    <message>
        <source>share cards</source>
        <translation>des cartes de part</translation>
    </message>
    <message>
        <source>anybody on this computer may change it</source>
        <translation>n’importe qui sur cet ordinateur peut le modifier</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>il est trop volumineux pour en être un</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not well-formed TOML</source>
        <translation>ce n’est pas du TOML bien formé</translation>
    </message>
    <message>
        <source>it does not say which version it is</source>
        <translation>il n’indique pas de quelle version il est</translation>
    </message>
    <message>
        <source>it needs a newer CaseVault</source>
        <translation>il demande un CaseVault plus récent</translation>
    </message>
    <message>
        <source>it has a rule that is not known</source>
        <translation>il contient une règle inconnue</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>il y manque quelque chose</translation>
    </message>
    <message>
        <source>a value is of another kind than its rule</source>
        <translation>une valeur est d’un autre type que sa règle</translation>
    </message>
    <message>
        <source>a value is not among the possible ones</source>
        <translation>une valeur n’est pas parmi les valeurs possibles</translation>
    </message>
    <message>
        <source>no package could obey it</source>
        <translation>aucun paquet ne pourrait s’y conformer</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>il n’y a pas de signature à côté</translation>
    </message>
    <message>
        <source>what lies beside it is no signature</source>
        <translation>ce qui se trouve à côté n’est pas une signature</translation>
    </message>
    <message>
        <source>the signature is for another file, or the file was changed</source>
        <translation>la signature est celle d’un autre fichier, ou le fichier a été modifié</translation>
    </message>
    <message>
        <source>somebody else signed it</source>
        <translation>une autre personne l’a signé</translation>
    </message>
    <message>
        <source>the signature does not hold</source>
        <translation>la signature n’est pas valide</translation>
    </message>
    <message>
        <source>the key that signatures are checked with cannot be used</source>
        <translation>la clé servant à contrôler les signatures est inutilisable</translation>
    </message>
    <message>
        <source>the case record must say something in “{field}”</source>
        <translation>la fiche de l’affaire doit renseigner «&#x202f;{field}&#x202f;»</translation>
    </message>
    <message>
        <source>it must open with a package key</source>
        <translation>le paquet doit s’ouvrir avec une clé de paquet</translation>
    </message>
    <message>
        <source>it must open with a passphrase</source>
        <translation>le paquet doit s’ouvrir avec une phrase secrète</translation>
    </message>
    <message>
        <source>it must open for a contact</source>
        <translation>le paquet doit s’ouvrir pour un contact</translation>
    </message>
    <message>
        <source>it must open with a pinned public key</source>
        <translation>le paquet doit s’ouvrir avec une clé publique épinglée</translation>
    </message>
    <message>
        <source>it must open with a key service</source>
        <translation>le paquet doit s’ouvrir avec un service de clés</translation>
    </message>
    <message>
        <source>it must open with share cards</source>
        <translation>le paquet doit s’ouvrir avec des cartes de part</translation>
    </message>
    <message>
        <source>it must not open with a package key</source>
        <translation>le paquet ne doit pas s’ouvrir avec une clé de paquet</translation>
    </message>
    <message>
        <source>it must not open with a passphrase</source>
        <translation>le paquet ne doit pas s’ouvrir avec une phrase secrète</translation>
    </message>
    <message>
        <source>it must not open for a contact</source>
        <translation>le paquet ne doit pas s’ouvrir pour un contact</translation>
    </message>
    <message>
        <source>it must not open with a pinned public key</source>
        <translation>le paquet ne doit pas s’ouvrir avec une clé publique épinglée</translation>
    </message>
    <message>
        <source>it must not open with a key service</source>
        <translation>le paquet ne doit pas s’ouvrir avec un service de clés</translation>
    </message>
    <message>
        <source>it must not open with share cards</source>
        <translation>le paquet ne doit pas s’ouvrir avec des cartes de part</translation>
    </message>
    <message>
        <source>it must open for “{name}”, who is not among your contacts or pinned keys[[ (fingerprint {reference})]]</source>
        <translation>le paquet doit s’ouvrir pour «&#x202f;{name}&#x202f;», qui n’est pas parmi vos contacts ou clés épinglées[[ (empreinte {reference})]]</translation>
    </message>
    <message>
        <source>the fingerprint was not compared with[[ {name}]]</source>
        <translation>l’empreinte n’a pas été comparée[[ avec {name}]]</translation>
    </message>
    <message>
        <source>a later quantum computer could open it through[[ {name}]]</source>
        <translation>un futur ordinateur quantique pourrait ouvrir le paquet[[ par {name}]]</translation>
    </message>
    <message>
        <source>at least {needed} cards must be needed to open it</source>
        <translation>au moins {needed} cartes doivent être nécessaires pour ouvrir le paquet</translation>
    </message>
    <message>
        <source>you must sign it with your identity</source>
        <translation>vous devez signer le paquet avec votre identité</translation>
    </message>
    <message>
        <source>the passphrase is guessed at once</source>
        <translation>la phrase secrète est devinée aussitôt</translation>
    </message>
    <message>
        <source>the passphrase must be fair</source>
        <translation>la phrase secrète doit être moyenne</translation>
    </message>
    <message>
        <source>the passphrase must be strong</source>
        <translation>la phrase secrète doit être solide</translation>
    </message>
    <message>
        <source>the passphrase must be very strong</source>
        <translation>la phrase secrète doit être très solide</translation>
    </message>
    <message>
        <source>no secret goes into the keyring</source>
        <translation>aucun secret ne va dans le trousseau</translation>
    </message>
    <message>
        <source>no key goes onto the clipboard</source>
        <translation>aucune clé ne va dans le presse-papiers</translation>
    </message>
    <message>
        <source>no key is written into a file</source>
        <translation>aucune clé n’est écrite dans un fichier</translation>
    </message>
    <message>
        <source>no key lies on the package&apos;s own drive</source>
        <translation>aucune clé ne se trouve sur le lecteur même du paquet</translation>
    </message>
    <message>
        <source>your profile must be protected by a passphrase or the keyring</source>
        <translation>votre profil doit être protégé par une phrase secrète ou par le trousseau</translation>
    </message>
    <message>
        <source>Every package opens with {value}.</source>
        <translation>Tout paquet s’ouvre avec {value}.</translation>
    </message>
    <message>
        <source>No package opens with {value}.</source>
        <translation>Aucun paquet ne s’ouvre avec {value}.</translation>
    </message>
    <message>
        <source>Every package also opens for {value}.</source>
        <translation>Tout paquet s’ouvre aussi pour {value}.</translation>
    </message>
    <message>
        <source>Every package is signed with an identity.</source>
        <translation>Tout paquet est signé avec une identité.</translation>
    </message>
    <message>
        <source>Only people whose fingerprint was compared are given access.</source>
        <translation>Seules les personnes dont l’empreinte a été comparée reçoivent un accès.</translation>
    </message>
    <message>
        <source>Nobody is given access in a way that a quantum computer could break.</source>
        <translation>Personne ne reçoit d’accès d’une façon qu’un ordinateur quantique pourrait casser.</translation>
    </message>
    <message>
        <source>Of share cards at least {value} are needed.</source>
        <translation>Au moins {value} cartes de part sont nécessaires.</translation>
    </message>
    <message>
        <source>After sealing, the originals are read again and compared.</source>
        <translation>Après le scellement, les originaux sont relus et comparés.</translation>
    </message>
    <message>
        <source>The case record says something in {value}.</source>
        <translation>La fiche de l’affaire renseigne {value}.</translation>
    </message>
    <message>
        <source>New passphrases are {value}.</source>
        <translation>Les nouvelles phrases secrètes sont {value}.</translation>
    </message>
    <message>
        <source>No secret goes into the keyring.</source>
        <translation>Aucun secret ne va dans le trousseau.</translation>
    </message>
    <message>
        <source>No key goes onto the clipboard.</source>
        <translation>Aucune clé ne va dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No key is written into a file.</source>
        <translation>Aucune clé n’est écrite dans un fichier.</translation>
    </message>
    <message>
        <source>No key lies on the package&apos;s own drive.</source>
        <translation>Aucune clé ne se trouve sur le lecteur même du paquet.</translation>
    </message>
    <message>
        <source>Profiles are protected by a passphrase or the keyring.</source>
        <translation>Les profils sont protégés par une phrase secrète ou par le trousseau.</translation>
    </message>
    <message>
        <source>The key vault locks after at most {value} minutes.</source>
        <translation>Le coffre à clés se verrouille après {value} minutes au plus.</translation>
    </message>
    <message>
        <source>A copied key is cleared after at most {value} seconds.</source>
        <translation>Une clé copiée est effacée après {value} secondes au plus.</translation>
    </message>
    <message>
        <source>Nothing was added to your contacts.</source>
        <translation>Rien n’a été ajouté à vos contacts.</translation>
    </message>
    <message>
        <source>Your packages, contacts and keys are as they were.</source>
        <translation>Vos paquets, vos contacts et vos clés sont intacts.</translation>
    </message>
    <message>
        <source>What the vault holds was not changed.</source>
        <translation>Le contenu du coffre à clés n’a pas été modifié.</translation>
    </message>
    <message>
        <source>No key was read from or kept in the vault.</source>
        <translation>Aucune clé n’a été lue dans le coffre à clés ni conservée dans celui-ci.</translation>
    </message>
    <message>
        <source>The key was not used, and nothing was opened with it.</source>
        <translation>La clé n’a pas été utilisée, et rien n’a été ouvert avec elle.</translation>
    </message>
    <message>
        <source>The signature in this package does not hold[[: {problem}]].</source>
        <translation>La signature de ce paquet n’est pas valide[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The package was not accepted as whole.</source>
        <translation>Le paquet n’a pas été admis comme intègre.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the package&apos;s SHA-256 and for another copy.</source>
        <translation>Ne vous y fiez pas. Demandez à l’expéditeur le SHA-256 du paquet et une autre copie.</translation>
    </message>
    <message>
        <source>This grant cannot be used[[: {problem}]].</source>
        <translation>Cette autorisation est inutilisable[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Ask who granted access for the file once more[[: {path}]]</source>
        <translation>Demandez de nouveau le fichier à la personne qui a accordé l’accès[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>This share was not typed correctly[[: {problem}]].</source>
        <translation>Cette part n’a pas été saisie correctement[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The share was not used, and nothing in it was guessed.</source>
        <translation>La part n’a pas été utilisée, et rien n’y a été deviné.</translation>
    </message>
    <message>
        <source>Compare it with the card, word by word[[, beginning with word {word}]].</source>
        <translation>Comparez-la avec la carte, mot à mot[[, à partir du mot {word}]].</translation>
    </message>
    <message>
        <source>These shares do not open the package[[: {problem}]].</source>
        <translation>Ces parts n’ouvrent pas le paquet[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Check that all cards carry the set number that the package shows.[[ {needed} of them are needed.]]</source>
        <translation>Vérifiez que toutes les cartes portent le numéro de jeu que le paquet indique.[[ Il en faut {needed}.]]</translation>
    </message>
    <message>
        <source>A second person must be present and named.</source>
        <translation>Une seconde personne doit être présente et nommée.</translation>
    </message>
    <message>
        <source>Every copy of the key is as it was.</source>
        <translation>Toutes les copies de la clé sont intactes.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>Rien n’a été détruit.</translation>
    </message>
    <message>
        <source>Name somebody else who is present and attests it.</source>
        <translation>Nommez une autre personne, qui est présente et l’atteste.</translation>
    </message>
    <message>
        <source>Nobody is named as the one who destroys the key.</source>
        <translation>Personne n’est nommé comme auteur de la destruction de la clé.</translation>
    </message>
    <message>
        <source>Say in the settings who you are (or `casevault profile describe --name …`), then try again: two persons attest it.</source>
        <translation>Indiquez dans les réglages qui vous êtes (ou avec `casevault profile describe --name …`), puis réessayez&#x202f;: deux personnes l’attestent.</translation>
    </message>
    <message>
        <source>The log tells of no single package here[[: {name}]]</source>
        <translation>Le journal ne désigne pas ici un paquet unique[[&#x202f;: {name}]]</translation>
    </message>
    <message>
        <source>Every copy of every key is as it was.</source>
        <translation>Toutes les copies de toutes les clés sont intactes.</translation>
    </message>
    <message>
        <source>Nothing was looked up or destroyed.</source>
        <translation>Rien n’a été recherché ni détruit.</translation>
    </message>
    <message>
        <source>Take the package id from the list of keys, whole.</source>
        <translation>Prenez l’identifiant du paquet dans la liste des clés, en entier.</translation>
    </message>
    <message>
        <source>One package cannot be opened in so many ways[[: {given} were chosen]].</source>
        <translation>Un même paquet ne peut pas être ouvert d’autant de façons[[&#x202f;: {given} ont été choisies]].</translation>
    </message>
    <message>
        <source>Choose fewer[[; {limit} are possible]]. Others can be given access afterwards.</source>
        <translation>Choisissez-en moins[[&#x202f;; {limit} sont possibles]]. D’autres personnes peuvent recevoir un accès ensuite.</translation>
    </message>
    <message>
        <source>The identity could not be used.</source>
        <translation>L’identité n’a pas pu être utilisée.</translation>
    </message>
    <message>
        <source>Try again, or ask its owner for the file once more.</source>
        <translation>Réessayez, ou demandez de nouveau le fichier à son détenteur.</translation>
    </message>
    <message>
        <source>This is not a sound identity file[[: {problem}]].</source>
        <translation>Ce n’est pas un fichier d’identité valable[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Your contacts and packages are as they were.</source>
        <translation>Vos contacts et vos paquets sont intacts.</translation>
    </message>
    <message>
        <source>Ask its owner for the file once more[[: {path}]]</source>
        <translation>Demandez de nouveau le fichier à son détenteur[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Your own identity is not at hand[[: {problem}]].</source>
        <translation>Votre propre identité n’est pas disponible[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was signed, and nothing was opened with it.</source>
        <translation>Rien n’a été signé, et rien n’a été ouvert avec elle.</translation>
    </message>
    <message>
        <source>Make an identity, or unlock the vault or keyring that holds its keys.</source>
        <translation>Créez une identité, ou déverrouillez le coffre à clés ou le trousseau qui en contient les clés.</translation>
    </message>
    <message>
        <source>No single contact is meant[[ by {name}]].</source>
        <translation>Cela ne désigne pas un contact unique[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Nobody was given access.</source>
        <translation>Personne n’a reçu d’accès.</translation>
    </message>
    <message>
        <source>Look at your contacts, and name one by its fingerprint if names repeat.</source>
        <translation>Examinez vos contacts, et désignez-en un par son empreinte si des noms se répètent.</translation>
    </message>
    <message>
        <source>This identity is among your contacts already[[: {name}]].</source>
        <translation>Cette identité est déjà parmi vos contacts[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Use the contact you have.</source>
        <translation>Utilisez le contact que vous avez.</translation>
    </message>
    <message>
        <source>This contact was revoked[[: {name}]].</source>
        <translation>Ce contact a été révoqué[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Choose somebody else, or add and compare their new identity.</source>
        <translation>Choisissez quelqu’un d’autre, ou ajoutez et comparez sa nouvelle identité.</translation>
    </message>
    <message>
        <source>The key vault could not be used.</source>
        <translation>Le coffre à clés n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Try again, or use another copy of the key.</source>
        <translation>Réessayez, ou utilisez une autre copie de la clé.</translation>
    </message>
    <message>
        <source>This profile has no key vault.</source>
        <translation>Ce profil n’a pas de coffre à clés.</translation>
    </message>
    <message>
        <source>Make one first, or keep the key in another way.</source>
        <translation>Créez-en d’abord un, ou conservez la clé autrement.</translation>
    </message>
    <message>
        <source>The key vault is locked.</source>
        <translation>Le coffre à clés est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase, then try again.</source>
        <translation>Déverrouillez-le avec sa phrase secrète, puis réessayez.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock the key vault.</source>
        <translation>Cette phrase secrète ne déverrouille pas le coffre à clés.</translation>
    </message>
    <message>
        <source>The vault stays locked.</source>
        <translation>Le coffre à clés reste verrouillé.</translation>
    </message>
    <message>
        <source>Type it again. Look at capitals and the keyboard layout.</source>
        <translation>Saisissez-la de nouveau. Attention aux majuscules et à la disposition du clavier.</translation>
    </message>
    <message>
        <source>The file of the key vault is damaged[[: {problem}]].</source>
        <translation>Le fichier du coffre à clés est endommagé[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The file was left as it is. Packages are not affected.</source>
        <translation>Le fichier a été laissé tel quel. Les paquets ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Set the file aside and restore a backup of the vault[[: {path}]]</source>
        <translation>Mettez ce fichier de côté et restaurez une sauvegarde du coffre à clés[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>A newer CaseVault wrote this vault.</source>
        <translation>Un CaseVault plus récent a écrit ce coffre à clés.</translation>
    </message>
    <message>
        <source>Use a newer CaseVault.[[ The vault is of version {version}.]]</source>
        <translation>Utilisez un CaseVault plus récent.[[ Le coffre à clés est de version {version}.]]</translation>
    </message>
    <message>
        <source>This profile has a key vault already.</source>
        <translation>Ce profil a déjà un coffre à clés.</translation>
    </message>
    <message>
        <source>No second one was made.</source>
        <translation>Aucun second n’a été créé.</translation>
    </message>
    <message>
        <source>Unlock the one you have, or restore a backup into it.</source>
        <translation>Déverrouillez celui que vous avez, ou restaurez-y une sauvegarde.</translation>
    </message>
    <message>
        <source>This is no sound backup of a key vault[[: {problem}]].</source>
        <translation>Ce n’est pas une sauvegarde valable d’un coffre à clés[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Try another copy of the backup[[: {path}]]</source>
        <translation>Essayez une autre copie de la sauvegarde[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>The token or key service could not be used[[: {name}]].</source>
        <translation>Le jeton ou le service de clés n’a pas pu être utilisé[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Try again, or open the package in another way.</source>
        <translation>Réessayez, ou ouvrez le paquet autrement.</translation>
    </message>
    <message>
        <source>There is no answer[[ from {name}]][[: {problem}]].</source>
        <translation>Il n’y a pas de réponse[[ de {name}]][[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Insert the token, or check the connection and the address.</source>
        <translation>Insérez le jeton, ou vérifiez la connexion et l’adresse.</translation>
    </message>
    <message>
        <source>The PIN[[ of {name}]] is wrong or missing[[: {problem}]].</source>
        <translation>Le PIN[[ de {name}]] est faux ou manque[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Check the PIN before trying again: tokens block after a few wrong ones.</source>
        <translation>Vérifiez le PIN avant de réessayer&#x202f;: les jetons se bloquent après quelques essais faux.</translation>
    </message>
    <message>
        <source>You may not use this key[[: {name}]].</source>
        <translation>Vous n’avez pas le droit d’utiliser cette clé[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Ask whoever manages the key for access.</source>
        <translation>Demandez l’accès à la personne qui gère la clé.</translation>
    </message>
    <message>
        <source>No answer came in time[[ from {name}]][[ ({seconds} s)]].</source>
        <translation>Aucune réponse n’est arrivée à temps[[ de {name}]][[ ({seconds} s)]].</translation>
    </message>
    <message>
        <source>Try again later, or open the package in another way.</source>
        <translation>Réessayez plus tard, ou ouvrez le paquet autrement.</translation>
    </message>
    <message>
        <source>The key or token[[ {name}]] cannot do what is needed[[: {problem}]].</source>
        <translation>La clé ou le jeton[[ {name}]] ne peut pas faire ce qui est nécessaire[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Choose another key or another token.</source>
        <translation>Choisissez une autre clé ou un autre jeton.</translation>
    </message>
    <message>
        <source>The library for this kind of key is not installed[[: {name}]].</source>
        <translation>La bibliothèque pour ce type de clé n’est pas installée[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>The package was not sealed for this key[[: {name}]].</source>
        <translation>Le paquet n’a pas été scellé pour cette clé[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Choose another key, or open the package in another way.</source>
        <translation>Choisissez une autre clé, ou ouvrez le paquet autrement.</translation>
    </message>
    <message>
        <source>The key[[ of {name}]] is not the one that was pinned.</source>
        <translation>La clé[[ de {name}]] n’est pas celle qui a été épinglée.</translation>
    </message>
    <message>
        <source>Ask whoever manages the key whether it was replaced, then pin it anew.</source>
        <translation>Demandez à la personne qui gère la clé si elle a été remplacée, puis épinglez-la à nouveau.</translation>
    </message>
    <message>
        <source>There is no single key of this name[[: {name}]].</source>
        <translation>Il n’existe pas de clé unique de ce nom[[&#x202f;: {name}]].</translation>
    </message>
    <message>
        <source>Look at the list of keys and choose a name from it.</source>
        <translation>Regardez la liste des clés et choisissez-y un nom.</translation>
    </message>
    <message>
        <source>This private key file cannot be used[[: {problem}]].</source>
        <translation>Ce fichier de clé privée est inutilisable[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Check the file and its passphrase[[: {path}]]</source>
        <translation>Vérifiez le fichier et sa phrase secrète[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>Nothing can be sealed to this key[[: {problem}]].</source>
        <translation>Rien ne peut être scellé pour cette clé[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The key was not pinned.</source>
        <translation>La clé n’a pas été épinglée.</translation>
    </message>
    <message>
        <source>Use an RSA key of 3072 or 4096 bits, or one on the curve P-256 or P-384[[: {path}]]</source>
        <translation>Utilisez une clé RSA de 3072 ou 4096 bits, ou une clé sur la courbe P-256 ou P-384[[&#x202f;: {path}]]</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>c’est un autre type de fichier</translation>
    </message>
    <message>
        <source>its inner structure is not sound</source>
        <translation>sa structure interne n’est pas valide</translation>
    </message>
    <message>
        <source>a part of it was altered or lost</source>
        <translation>une partie en a été altérée ou perdue</translation>
    </message>
    <message>
        <source>an entry in it was altered or lost</source>
        <translation>une entrée en a été altérée ou perdue</translation>
    </message>
    <message>
        <source>what the keyring holds does not fit it</source>
        <translation>ce que contient le trousseau ne lui correspond pas</translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation>aucune n’a encore été créée</translation>
    </message>
    <message>
        <source>its secret keys are not where they were</source>
        <translation>ses clés secrètes ne sont plus où elles étaient</translation>
    </message>
    <message>
        <source>it needs its passphrase</source>
        <translation>sa phrase secrète est nécessaire</translation>
    </message>
    <message>
        <source>it lies in clear, unprotected</source>
        <translation>il est en clair, sans protection</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>la phrase secrète est fausse</translation>
    </message>
    <message>
        <source>it is no private key, or damaged</source>
        <translation>ce n’est pas une clé privée, ou elle est endommagée</translation>
    </message>
    <message>
        <source>a key of this kind is not used</source>
        <translation>une clé de ce type n’est pas utilisée</translation>
    </message>
    <message>
        <source>the token is not there</source>
        <translation>le jeton est introuvable</translation>
    </message>
    <message>
        <source>several tokens fit, name one</source>
        <translation>plusieurs jetons conviennent, nommez-en un</translation>
    </message>
    <message>
        <source>the key is not there, or is switched off</source>
        <translation>la clé est introuvable, ou désactivée</translation>
    </message>
    <message>
        <source>several keys fit, name one</source>
        <translation>plusieurs clés conviennent, nommez-en une</translation>
    </message>
    <message>
        <source>its address cannot be reached</source>
        <translation>son adresse est injoignable</translation>
    </message>
    <message>
        <source>the service is not open for use</source>
        <translation>le service n’est pas ouvert à l’utilisation</translation>
    </message>
    <message>
        <source>the token did not accept it</source>
        <translation>le jeton ne l’a pas accepté</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>aucun n’a été fourni</translation>
    </message>
    <message>
        <source>no access token was given</source>
        <translation>aucun jeton d’accès n’a été fourni</translation>
    </message>
    <message>
        <source>the token is blocked after wrong PINs</source>
        <translation>le jeton est bloqué après des PIN faux</translation>
    </message>
    <message>
        <source>it does not know this way of decrypting</source>
        <translation>cette façon de déchiffrer lui est inconnue</translation>
    </message>
    <message>
        <source>its key is of another kind</source>
        <translation>sa clé est d’un autre type</translation>
    </message>
    <message>
        <source>this is not offered there</source>
        <translation>cela n’y est pas proposé</translation>
    </message>
    <message>
        <source>its address is not well formed</source>
        <translation>son adresse n’est pas bien formée</translation>
    </message>
    <message>
        <source>its address holds a PIN, which must not lie on the drive</source>
        <translation>son adresse contient un PIN, qui ne doit pas se trouver sur le lecteur</translation>
    </message>
    <message>
        <source>it has not passed its test yet</source>
        <translation>son test n’est pas encore réussi</translation>
    </message>
    <message>
        <source>only its public half is known here</source>
        <translation>seule sa moitié publique est connue ici</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>a key of this kind is not sealed to</source>
        <translation>on ne scelle pas pour une clé de ce type</translation>
    </message>
    <message>
        <source>it was closed meanwhile</source>
        <translation>fermeture survenue entre-temps</translation>
    </message>
    <message>
        <source>what was signed is damaged</source>
        <translation>ce qui a été signé est endommagé</translation>
    </message>
    <message>
        <source>it was made for other contents</source>
        <translation>elle a été faite pour un autre contenu</translation>
    </message>
    <message>
        <source>the signer&apos;s identity is damaged</source>
        <translation>l’identité du signataire est endommagée</translation>
    </message>
    <message>
        <source>it is not the signer&apos;s</source>
        <translation>ce n’est pas celle du signataire</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>une partie en manque</translation>
    </message>
    <message>
        <source>the granter&apos;s identity is damaged</source>
        <translation>l’identité de la personne qui accorde l’accès est endommagée</translation>
    </message>
    <message>
        <source>it was altered after it was made</source>
        <translation>altération après la création</translation>
    </message>
    <message>
        <source>it is for another package</source>
        <translation>elle est destinée à un autre paquet</translation>
    </message>
    <message>
        <source>a word is not one of those used on cards</source>
        <translation>un mot n’est pas de ceux utilisés sur les cartes</translation>
    </message>
    <message>
        <source>words are missing</source>
        <translation>des mots manquent</translation>
    </message>
    <message>
        <source>a word is wrong or out of its place</source>
        <translation>un mot est faux ou n’est pas à sa place</translation>
    </message>
    <message>
        <source>words are missing or too many</source>
        <translation>des mots manquent ou sont en trop</translation>
    </message>
    <message>
        <source>it is of a kind not used here</source>
        <translation>elle est d’un type qui n’est pas utilisé ici</translation>
    </message>
    <message>
        <source>there are too few of them</source>
        <translation>il y en a trop peu</translation>
    </message>
    <message>
        <source>they are not of one set</source>
        <translation>elles ne sont pas d’un même jeu</translation>
    </message>
    <message>
        <source>two differ that carry the same number</source>
        <translation>deux cartes portant le même numéro diffèrent</translation>
    </message>
    <message>
        <source>card {numbers} does not fit the others</source>
        <translation>la carte {numbers} ne va pas avec les autres</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>elles ne vont pas ensemble</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>une partie en est endommagée</translation>
    </message>
    <message>
        <source>its key is damaged</source>
        <translation>sa clé est endommagée</translation>
    </message>
    <message>
        <source>the secret keys at hand belong to another identity</source>
        <translation>les clés secrètes disponibles appartiennent à une autre identité</translation>
    </message>
    <message>
        <source>The package and its recovery record were only read, not changed.</source>
        <translation>Le paquet et ses données de réparation ont seulement été lus, non modifiés.</translation>
    </message>
    <message>
        <source>Nothing was repaired, and no file was made.</source>
        <translation>Rien n’a été réparé, et aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>No recovery record was made.</source>
        <translation>Aucune donnée de réparation n’a été créée.</translation>
    </message>
    <message>
        <source>The recovery record could not be used.</source>
        <translation>Les données de réparation n’ont pas pu être utilisées.</translation>
    </message>
    <message>
        <source>Look for another copy of the package or of its record.</source>
        <translation>Cherchez une autre copie du paquet ou de ses données de réparation.</translation>
    </message>
    <message>
        <source>This recovery record cannot be used[[: {problem}]].</source>
        <translation>Ces données de réparation sont inutilisables[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>Check that you chose the right file[[ ({path})]], or look for another copy of the record. Without one, salvage brings out what still holds.</source>
        <translation>Vérifiez que vous avez choisi le bon fichier[[ ({path})]], ou cherchez une autre copie des données de réparation. Sans elles, la récupération tire du paquet ce qui est encore intact.</translation>
    </message>
    <message>
        <source>This recovery record was made for another package.</source>
        <translation>Ces données de réparation ont été créées pour un autre paquet.</translation>
    </message>
    <message>
        <source>Choose the record that was made with this package; its name is the package&apos;s with “.recovery” behind it.</source>
        <translation>Choisissez les données créées avec ce paquet&#x202f;; leur nom est celui du paquet, suivi de «&#x202f;.recovery&#x202f;».</translation>
    </message>
    <message>
        <source>More of this package is damaged than its recovery record can repair.</source>
        <translation>Les dommages de ce paquet dépassent ce que ses données de réparation peuvent réparer.</translation>
    </message>
    <message>
        <source>[[Of {blocks} blocks {damaged} do not hold, and {beyond} of these cannot be repaired. ]]Look for a better copy of the package or of the record. Without one, salvage brings out what still holds.</source>
        <translation>[[Sur {blocks} blocs, {damaged} ne concordent pas, dont {beyond} sont irréparables. ]]Cherchez une meilleure copie du paquet ou des données de réparation. Sans elles, la récupération tire du paquet ce qui est encore intact.</translation>
    </message>
    <message>
        <source>The package gave other bytes when it was read a second time.</source>
        <translation>Le paquet a donné d’autres octets à la seconde lecture.</translation>
    </message>
    <message>
        <source>The package was only read, not changed.</source>
        <translation>Le paquet a seulement été lu, non modifié.</translation>
    </message>
    <message>
        <source>The drive may be failing, or a program is writing to the file[[ ({path})]]. Verify the package, and copy it to another drive before you go on.</source>
        <translation>Le lecteur est peut-être défaillant, ou un programme écrit dans le fichier[[ ({path})]]. Vérifiez le paquet, et copiez-le sur un autre lecteur avant de poursuivre.</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>ce n’en sont pas</translation>
    </message>
    <message>
        <source>it is too damaged itself to be read</source>
        <translation>elles sont elles-mêmes trop endommagées pour être lues</translation>
    </message>
    <message>
        <source>it breaks a rule of its format</source>
        <translation>elles enfreignent une règle de leur format</translation>
    </message>
    <message>
        <source>The package was only read. It was not changed, and nothing in it was opened.</source>
        <translation>Le paquet a seulement été lu. Il n’a pas été modifié, et rien n’y a été ouvert.</translation>
    </message>
    <message>
        <source>This text is not a checkpoint as it was printed[[: {problem}]][[ ({path})]].</source>
        <translation>Ce texte n’est pas un point de contrôle tel qu’il a été imprimé[[&#x202f;: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>The log was not changed. What you typed was not corrected for you.</source>
        <translation>Le journal n’a pas été modifié. Votre saisie n’a pas été corrigée à votre place.</translation>
    </message>
    <message>
        <source>The log was not compared with it.</source>
        <translation>Le journal n’a pas été comparé avec lui.</translation>
    </message>
    <message>
        <source>Compare with the paper[[ at line {line}, character {position} (spaces do not count)]][[, where “{found}” stands]], and try again.</source>
        <translation>Comparez avec le papier[[ à la ligne {line}, caractère {position} (sans compter les espaces)]][[, là où figure «&#x202f;{found}&#x202f;»]], et réessayez.</translation>
    </message>
    <message>
        <source>The checkpoint was not cosigned[[: {problem}]].</source>
        <translation>Le point de contrôle n’a pas été cosigné[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>What this witness knew is unchanged. A refused checkpoint of a known log stays in the custody log as evidence, beside the one it contradicts.</source>
        <translation>Ce que ce témoin savait reste inchangé. Un point de contrôle refusé d’un journal déclaré reste dans le journal de traçabilité comme élément de preuve, à côté de celui qu’il contredit.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Tell whoever sent it[[: this witness last saw {size} entries]]. Two checkpoints that contradict each other are a matter for whoever looks after that log.</source>
        <translation>Avertissez la personne qui l’a envoyé[[&#x202f;: ce témoin a vu en dernier {size} entrées]]. Deux points de contrôle qui se contredisent regardent la personne responsable de ce journal.</translation>
    </message>
    <message>
        <source>This cosignature cannot be used[[: {problem}]].</source>
        <translation>Cette cosignature est inutilisable[[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>It was not taken into the log.</source>
        <translation>Elle n’a pas été intégrée au journal.</translation>
    </message>
    <message>
        <source>Get the key of the witness from the witness itself, and name it in the trust policy; on the command line it can also be given with --witness.</source>
        <translation>Obtenez la clé du témoin du témoin lui-même, et inscrivez-la dans la politique de confiance&#x202f;; en ligne de commande, elle peut aussi être donnée avec --witness.</translation>
    </message>
    <message>
        <source>The trust policy breaks a rule[[ in line {line}]][[: {problem}]].</source>
        <translation>La politique de confiance enfreint une règle[[ à la ligne {line}]][[&#x202f;: {problem}]].</translation>
    </message>
    <message>
        <source>The policy used before is still in force.</source>
        <translation>La politique utilisée auparavant reste en vigueur.</translation>
    </message>
    <message>
        <source>The new policy was not taken over.</source>
        <translation>La nouvelle politique n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Correct the line. docs/hand-over.md shows the form.</source>
        <translation>Corrigez la ligne. docs/hand-over.md en montre la forme.</translation>
    </message>
    <message>
        <source>This transfer file or receipt does not hold[[: {problem}]][[ ({path})]].</source>
        <translation>Ce fichier de transfert ou ce reçu n’est pas valide[[&#x202f;: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Rien n’en a été intégré.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>Redemandez le fichier à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>This is not the package that was offered.</source>
        <translation>Ce n’est pas le paquet qui a été proposé.</translation>
    </message>
    <message>
        <source>It was not logged as received.</source>
        <translation>Il n’a pas été inscrit comme reçu.</translation>
    </message>
    <message>
        <source>Look for the right file, or refuse the transfer.[[ Offered is package {offered}, this file is package {found}.]]</source>
        <translation>Cherchez le bon fichier, ou refusez le transfert.[[ Le paquet proposé est {offered}, ce fichier est le paquet {found}.]]</translation>
    </message>
    <message>
        <source>The package differs from the one that was offered[[ in its {problem}]].</source>
        <translation>Le paquet diffère de celui qui a été proposé[[ (différence&#x202f;: {problem})]].</translation>
    </message>
    <message>
        <source>It was not logged as received; the log says that it was refused.</source>
        <translation>Il n’a pas été inscrit comme reçu&#x202f;; le journal indique qu’il a été refusé.</translation>
    </message>
    <message>
        <source>Copy it again from the medium; if that does not help, refuse the transfer with a reason.[[ Offered was {offered}, this file has {found}.]]</source>
        <translation>Copiez-le de nouveau depuis le support&#x202f;; si cela ne suffit pas, refusez le transfert avec un motif.[[ Proposé&#x202f;: {offered}&#x202f;; ce fichier&#x202f;: {found}.]]</translation>
    </message>
    <message>
        <source>This receipt answers no offer of this custody log.</source>
        <translation>Ce reçu ne répond à aucune offre de ce journal de traçabilité.</translation>
    </message>
    <message>
        <source>No offer was closed by it.</source>
        <translation>Il n’a mis fin à aucune offre.</translation>
    </message>
    <message>
        <source>It belongs to another log[[: {log}]]. Import it where the offer was made.</source>
        <translation>Il appartient à un autre journal[[&#x202f;: {log}]]. Intégrez-le là où l’offre a été faite.</translation>
    </message>
    <message>
        <source>This was taken in before[[: entry {seq} says so]].</source>
        <translation>Cet élément a déjà été intégré[[&#x202f;: l’entrée {seq} l’indique]].</translation>
    </message>
    <message>
        <source>It was not logged a second time.</source>
        <translation>Il n’a pas été inscrit une seconde fois.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is no such offer[[ of package {package}]] open.</source>
        <translation>Aucune offre de ce genre[[ du paquet {package}]] n’est ouverte.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Rien n’a été inscrit.</translation>
    </message>
    <message>
        <source>See the open offers on the page of hand-over, or by casevault hand-over list.</source>
        <translation>Consultez les offres ouvertes à la page Remise, ou avec casevault hand-over list.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>the name of a log, a number, a hash and a signature are not all there</source>
        <translation>le nom d’un journal, un nombre, un hachage et une signature ne sont pas tous présents</translation>
    </message>
    <message>
        <source>it names another log than this one</source>
        <translation>il nomme un autre journal que celui-ci</translation>
    </message>
    <message>
        <source>a character is wrong</source>
        <translation>un caractère est faux</translation>
    </message>
    <message>
        <source>characters are missing</source>
        <translation>des caractères manquent</translation>
    </message>
    <message>
        <source>there are too many characters</source>
        <translation>il y a trop de caractères</translation>
    </message>
    <message>
        <source>its number and its hash do not belong together in this log</source>
        <translation>son nombre et son hachage ne vont pas ensemble dans ce journal</translation>
    </message>
    <message>
        <source>its signature does not hold, and the log is too short to say where</source>
        <translation>sa signature n’est pas valide, et le journal est trop court pour dire où</translation>
    </message>
    <message>
        <source>this witness does not know the log</source>
        <translation>ce témoin ne connaît pas le journal</translation>
    </message>
    <message>
        <source>the log did not sign it</source>
        <translation>le journal ne l’a pas signé</translation>
    </message>
    <message>
        <source>its proof does not begin where this witness stands</source>
        <translation>sa preuve ne commence pas là où en est ce témoin</translation>
    </message>
    <message>
        <source>it covers fewer entries than this witness has seen of the log</source>
        <translation>il couvre moins d’entrées que ce témoin n’en a vu du journal</translation>
    </message>
    <message>
        <source>it contradicts what this witness has seen of the log</source>
        <translation>il contredit ce que ce témoin a vu du journal</translation>
    </message>
    <message>
        <source>this is no request for a cosignature</source>
        <translation>ce n’est pas une demande de cosignature</translation>
    </message>
    <message>
        <source>its witness is not known here</source>
        <translation>son témoin n’est pas connu ici</translation>
    </message>
    <message>
        <source>it fits no checkpoint that this log gave out</source>
        <translation>elle ne correspond à aucun point de contrôle délivré par ce journal</translation>
    </message>
    <message>
        <source>this is no cosignature</source>
        <translation>ce n’est pas une cosignature</translation>
    </message>
    <message>
        <source>it was made by a newer CaseVault</source>
        <translation>il a été créé par un CaseVault plus récent</translation>
    </message>
    <message>
        <source>its log did not sign its checkpoint</source>
        <translation>son journal n’a pas signé son point de contrôle</translation>
    </message>
    <message>
        <source>an entry in it breaks a rule</source>
        <translation>une entrée y enfreint une règle</translation>
    </message>
    <message>
        <source>an entry in it does not stand under its checkpoint</source>
        <translation>une entrée n’y est pas couverte par son point de contrôle</translation>
    </message>
    <message>
        <source>what it says is no offer of a package</source>
        <translation>ce qu’il dit n’est pas l’offre d’un paquet</translation>
    </message>
    <message>
        <source>what it says is neither a receipt nor a refusal</source>
        <translation>ce qu’il dit n’est ni un reçu ni un refus</translation>
    </message>
    <message>
        <source>it says something else than the offer</source>
        <translation>il dit autre chose que l’offre</translation>
    </message>
    <message>
        <source>its cosignature does not fit the checkpoint it was given</source>
        <translation>sa cosignature ne correspond pas au point de contrôle auquel elle se rapporte</translation>
    </message>
    <message>
        <source>it is an offer of this very log, which cannot be its own receiver</source>
        <translation>c’est une offre de ce journal même, qui ne peut pas être son propre réceptionnaire</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Custody report</source>
        <translation>Rapport de traçabilité</translation>
    </message>
    <message>
        <source>Every entry of a case or package, the three answers about the log, a checkpoint.</source>
        <translation>Toutes les entrées d’une affaire ou d’un paquet, les trois réponses sur le journal, un point de contrôle.</translation>
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation>Note de hachage</translation>
    </message>
    <message>
        <source>The package&apos;s hash and root, to travel apart from the encrypted medium.</source>
        <translation>Le hachage et la racine du paquet, à transmettre séparément du support chiffré.</translation>
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation>Lettre de remise de la clé</translation>
    </message>
    <message>
        <source>Tells the recipient which package a key opens. No key and no case on it.</source>
        <translation>Indique au destinataire quel paquet une clé ouvre. Ne contient ni clé ni affaire.</translation>
    </message>
    <message>
        <source>Hand-over receipt</source>
        <translation>Reçu de remise</translation>
    </message>
    <message>
        <source>The package&apos;s last hand-over, for both sides to sign; without one, the empty form.</source>
        <translation>La dernière remise du paquet, à signer par les deux parties&#x202f;; à défaut, le formulaire vierge.</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>Certificat d’élimination</translation>
    </message>
    <message>
        <source>What was destroyed of a package, for two persons to sign.</source>
        <translation>Ce qui a été détruit d’un paquet, à signer par deux personnes.</translation>
    </message>
    <message>
        <source>Draft: certification, FRE 902(14)</source>
        <translation>Projet&#x202f;: certification, FRE 902(14)</translation>
    </message>
    <message>
        <source>A draft to complete and correct; it is not signed.</source>
        <translation>Un projet à compléter et à corriger&#x202f;; il n’est pas signé.</translation>
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part A</source>
        <translation>Projet&#x202f;: certificat, BSA article 63, partie A</translation>
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part B</source>
        <translation>Projet&#x202f;: certificat, BSA article 63, partie B</translation>
    </message>
    <message>
        <source>How to check one entry</source>
        <translation>Comment contrôler une entrée</translation>
    </message>
    <message>
        <source>One sheet with commands of openssl and sha256sum, for a clerk.</source>
        <translation>Une feuille avec des commandes d’openssl et de sha256sum, pour un greffier.</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>File with the encrypted private key</source>
        <translation>Fichier contenant la clé privée chiffrée</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Module of the token&apos;s maker</source>
        <translation>Module du fabricant du jeton</translation>
    </message>
    <message>
        <source>a library, such as opensc-pkcs11.so</source>
        <translation>une bibliothèque, telle que opensc-pkcs11.so</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the key (PKCS #11 URI)</source>
        <translation>Adresse de la clé (URI PKCS #11)</translation>
    </message>
    <message>
        <source>pkcs11:token=Evidence;object=unwrap</source>
        <translation>pkcs11:token=Evidence;object=unwrap</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key id, ARN or alias</source>
        <translation>Identifiant, ARN ou alias de la clé</translation>
    </message>
    <message>
        <source>alias/evidence</source>
        <translation>alias/evidence</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>as your AWS profile says</source>
        <translation>celle de votre profil AWS</translation>
    </message>
    <message>
        <source>Address, if it is not the usual one</source>
        <translation>Adresse, si ce n’est pas l’adresse habituelle</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>Adresse du coffre</translation>
    </message>
    <message>
        <source>https://name.vault.azure.net</source>
        <translation>https://name.vault.azure.net</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>https://vault.example:8200</source>
        <translation>https://vault.example:8200</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Path of the transit engine</source>
        <translation>Chemin du moteur transit</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>transit</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificate of the server&apos;s own authority</source>
        <translation>Certificat de l’autorité propre au serveur</translation>
    </message>
    <message>
        <source>a PEM file, if it has one</source>
        <translation>un fichier PEM, s’il y en a un</translation>
    </message>
    <message>
        <source>You are known to the service as AWS&apos;s own tools know you (environment or profile files). CaseVault keeps no password of it.</source>
        <translation>Le service vous reconnaît comme les outils d’AWS eux-mêmes (environnement ou fichiers de profil). CaseVault n’en conserve aucun mot de passe.</translation>
    </message>
    <message>
        <source>You are known to the service as Azure&apos;s own tools know you. CaseVault keeps no password of it.</source>
        <translation>Le service vous reconnaît comme les outils d’Azure eux-mêmes. CaseVault n’en conserve aucun mot de passe.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>Eo</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
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
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>1 act</source>
        <translation>1 acte</translation>
    </message>
    <message>
        <source>{year:04}-{month:02}-{day:02}</source>
        <translation>{day:02}/{month:02}/{year:04}</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Criminal</source>
        <translation>Pénale</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Réglementaire</translation>
    </message>
    <message>
        <source>Civil</source>
        <translation>Civile</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Droits humains</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>Ordonnance judiciaire</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Personne mise en cause</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Dépositaire</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Carte mémoire</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation>Disque optique</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Carte SIM</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Devices and media</source>
        <translation>Appareils et supports</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Communications de pièces</translation>
    </message>
    <message>
        <source>Disk images, hashed again</source>
        <translation>Images de disque, de nouveau hachées</translation>
    </message>
    <message>
        <source>Hashes that came along, compared</source>
        <translation>Hachages joints, comparés</translation>
    </message>
    <message>
        <source>Archives, sealed by their contents</source>
        <translation>Archives, scellées par leur contenu</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>DIFFÈRE</translation>
    </message>
    <message>
        <source>Holds no hash</source>
        <translation>Ne contient pas de hachage</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>libewf-python was not installed</source>
        <translation>libewf-python n’était pas installé</translation>
    </message>
    <message>
        <source>It lay in an archive</source>
        <translation>Se trouvait dans une archive</translation>
    </message>
    <message>
        <source>A segment is missing</source>
        <translation>Un segment manque</translation>
    </message>
    <message>
        <source>Damaged, encrypted or incomplete</source>
        <translation>Endommagé, chiffré ou incomplet</translation>
    </message>
    <message>
        <source>The reader stood still</source>
        <translation>Le programme de lecture s’est figé</translation>
    </message>
    <message>
        <source>The process that read it broke off</source>
        <translation>Le processus qui le lisait s’est interrompu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État constaté</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de support</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Emplacement d’origine</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Dérivé de</translation>
    </message>
    <message>
        <source>Why withheld</source>
        <translation>Motif de rétention</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>Nom externe</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Niveau de confiance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Score de risque</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Concordent</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Diffèrent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non énumérés</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
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
        <translation>Est-il cohérent avec lui-même&#x202f;?</translation>
    </message>
    <message>
        <source>Anchored outside up to?</source>
        <translation>Jusqu’où est-il ancré à l’extérieur&#x202f;?</translation>
    </message>
    <message>
        <source>Anything left open?</source>
        <translation>Reste-t-il quelque chose d’ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>It does not follow the log before it</source>
        <translation>Il ne fait pas suite au journal qui le précède</translation>
    </message>
    <message>
        <source>that log is not kept here, or does not open</source>
        <translation>ce journal-là n’est pas conservé ici, ou ne s’ouvre pas</translation>
    </message>
    <message>
        <source>that log does not end by naming this one</source>
        <translation>ce journal-là ne se termine pas en nommant celui-ci</translation>
    </message>
    <message>
        <source>what one holds of the other is not what it was</source>
        <translation>ce que l’un contient de l’autre n’est plus ce que c’était</translation>
    </message>
    <message>
        <source>that log does not hold, or a checkpoint held outside contradicts it</source>
        <translation>ce journal-là n’est pas valide, ou un point de contrôle détenu à l’extérieur le contredit</translation>
    </message>
    <message>
        <source>Goes on after log …{end}, {entries}: it holds, and each names the other.</source>
        <translation>Fait suite au journal …{end}, {entries}&#x202f;: il est valide, et chacun nomme l’autre.</translation>
    </message>
    <message>
        <source>Does not follow log …{end}: {why}.</source>
        <translation>Ne fait pas suite au journal …{end}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Yes, all {entries}</source>
        <translation>Oui, en totalité&#x202f;: {entries}</translation>
    </message>
    <message>
        <source>Every entry, link and signature agrees.</source>
        <translation>Toutes les entrées, tous les liens et toutes les signatures concordent.</translation>
    </message>
    <message>
        <source>No, from entry {n} on</source>
        <translation>Non, à partir de l’entrée {n}</translation>
    </message>
    <message>
        <source>The log ends before a checkpoint that was kept outside</source>
        <translation>Le journal se termine avant un point de contrôle conservé à l’extérieur</translation>
    </message>
    <message>
        <source>A checkpoint kept outside contradicts the log</source>
        <translation>Un point de contrôle conservé à l’extérieur contredit le journal</translation>
    </message>
    <message>
        <source>Checkpoint over {entries}, from {where}</source>
        <translation>Point de contrôle portant sur {entries}, de {where}</translation>
    </message>
    <message>
        <source>Not anchored yet</source>
        <translation>Pas encore ancré</translation>
    </message>
    <message>
        <source>No checkpoint held outside is known. An export has one to give away; compare it later.</source>
        <translation>On ne connaît aucun point de contrôle détenu à l’extérieur. Un export en contient un à remettre&#x202f;; comparez-le plus tard.</translation>
    </message>
    <message>
        <source>The first {n} of {entries}</source>
        <translation>Les premières, soit {n} sur {entries}</translation>
    </message>
    <message>
        <source>By: {where}</source>
        <translation>Par&#x202f;: {where}</translation>
    </message>
    <message>
        <source>Cosigned on {time}, by the witness&apos;s clock</source>
        <translation>Cosigné le {time}, selon l’horloge du témoin</translation>
    </message>
    <message>
        <source>Nothing left open</source>
        <translation>Rien ne reste ouvert</translation>
    </message>
    <message>
        <source>One thing to explain</source>
        <translation>Un point à expliquer</translation>
    </message>
    <message>
        <source>{n} things to explain</source>
        <translation>{n} points à expliquer</translation>
    </message>
</context>
<context>
    <name>witnesses</name>
    <message>
        <source>The trust policy asks for nobody&apos;s signature.</source>
        <translation>La politique de confiance n’exige la signature de personne.</translation>
    </message>
    <message>
        <source>The trust policy asks for the signature of {name}.</source>
        <translation>La politique de confiance exige la signature de {name}.</translation>
    </message>
    <message>
        <source>The trust policy asks for {k} of the {n} in {name}.</source>
        <translation>La politique de confiance exige {k} des {n} signatures du groupe {name}.</translation>
    </message>
    <message>
        <source>Nothing is signed by them so far.</source>
        <translation>Rien n’a encore été signé par eux.</translation>
    </message>
    <message>
        <source>Signed so far: the first {n} of {entries}.</source>
        <translation>Signé jusqu’ici&#x202f;: les premières, soit {n} sur {entries}.</translation>
    </message>
</context>
</TS>
