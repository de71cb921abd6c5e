<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About CaseVault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can rely on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is uploaded, and nothing about you is counted or reported.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your original files are only read. No existing file is ever replaced.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A package gets its name only after everything in it was read back and checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every step with evidence or a key stands in the custody log before it happens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What no program can promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without its key, nobody can open a package. There is no way around it, for you or for us.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log is tamper-evident up to the last outside checkpoint. Give checkpoints to others: packages, receipts and exports carry one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names and times in the log are what this computer and its user said.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key that was on the screen or in the clipboard may have been seen or copied, and this computer's memory cannot be wiped with certainty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer that others control can watch everything you do on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile folder</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AddProviderDialog</name>
    <message>
        <source>Add a token or service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as you want to call it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who issued it, and when you got it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A fresh secret is sealed to the key and opened again. A token or a service far away may take a while.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its private half stays where it is. CaseVault asks for the public half, proves once that it opens what is sealed to it, and keeps how it is reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A package is offered to you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take it over…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is &amp;here: compare it, and take it over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Refuse it, with a reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From whom, if somebody else brought it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file holds: the giver's log signed what it says. Your key is not needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re&amp;fuse it…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>case {case}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by {who} to {to}, on {time} UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by {who}, on {time} UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>seals {numbers}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium and seals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Giver's log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before that</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{entries} of that log about the package</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and lock it away.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BroughtCustodyView</name>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custody in the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package brings no custody entries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking signatures and proofs…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} entries of the log {log}, as signed when it had {size} entries. The signature and every proof hold. Whose log this is, and that nothing was left out of it, only a checkpoint kept elsewhere can tell.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package holds no case record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes: nothing may be destroyed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Not stated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2026-03-31</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type of case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By whose authority</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>&amp;Load case.json…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save case.json…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transactions, matches or links, as CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the reference must be filled in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reference must be filled in. The policy of your agency also demands: {fields}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} rows added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChangingHandsDialog</name>
    <message>
        <source>Choose the &amp;package's file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can also be dropped here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Where the package goes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In how many files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The check has not been made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Solve what stands in the way, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the points for you to decide.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One file; several only if the drive cannot hold it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FAT drives and memory cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CD</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DVD</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files of at most {size}: {medium}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot be sealed like this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something for you to decide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files: {n}, {size} · package about {estimate} · {free} free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In bytes: {size}, package about {estimate}, free {free}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name tells nothing about the case. The package gets it only when it is verified and its key is safe.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Choose a &amp;package…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop a package here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault looks at what the file is, not at its name. The name may be any.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is only read. Opening it changes nothing in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You look at files in memory. Nothing is written to the drive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening, looking and extracting become entries in your log.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChoosingStep</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back the last step (Ctrl+Z)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>SHA-256 of the file {digest}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The codes hold the whole file. Scan all of them, in any order, into the field for codes in CaseVault; or write what they hold into one file and take that in. What was read wrongly is noticed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>The code before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a scanner that t&amp;ypes: letters and digits only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file has {size} and is too large for codes. Give the file itself, on the medium with the package or on another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A picture for a camera or scanner. The file and its text hold the same.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Is this really {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are the &amp;same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose how you compared…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By telephone; I know the voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By video call; I know the face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When, which number, who was there (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They &amp;differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How did you compare?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note for the custody log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the file says of its owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now: {state}, {when}. {how}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now: {state}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is a bare key: it names nobody and has no words. Ask its owner for the SHA-256 of the key, or take the file from their hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use a telephone number you knew before the file came, or meet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1. Call {name} at a number you knew before the file came. Do not write: who exchanged the file can exchange the answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2. Ask {name} to open Keys, People in CaseVault. The words of their own identity stand at the top.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3. Read these words to each other over the telephone, one line each.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If a single word differs, it is somebody else's key. Nothing may be sealed to it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Choose the key &amp;file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds the key {fingerprint}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your vault does not hold the package's key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have no identity of your own yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of your tokens and services fits. Add it on the page of keys.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CsvPane</name>
    <message>
        <source>Table of the file</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message>
        <source>Custody log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries of the custody log, newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its entries are readable there: guard the folder like evidence. Give the checkpoint in it to somebody else, so that the log can be compared with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log was exported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lines of JSON, with checkpoint and public key…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Table (CSV), with checkpoint and public key…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lines as a &amp;bag (BagIt)…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Graph for case systems (CASE/UCO)…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tree as t&amp;iles (C2SP tlog-tiles)…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>Custody report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries in this report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries in the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What stands behind this report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Three questions, three answers; none stands for another. They are about the whole log, checked when this report was made. Who acts is what the person at the computer said of themselves; the times are the computer's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every entry that names the case or package, in order. An act is announced before it is done, and has a second entry that says how it ended. Numbers left out are entries about other things.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CustodyTable</name>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy copies of a key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We are &amp;both present, and know that no other copy can be ruled out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the key of {name}: {places}.
Present: {first} and {second}.
What CaseVault removes cannot be brought back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After this the log knows no place from which the package opens. If it has no passphrase, its contents are lost for good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destroy these copies for good?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Destroy them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else than you is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}, key {fingerprint}. Mark what is destroyed now, together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access that was given cannot be taken back: {names}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The second person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log keeps who was present and what you both say was done. That nobody copied, photographed or remembered the key, nobody can prove.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault removes it and looks whether it is gone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How you destroyed it, such as: card shredded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it was destroyed: {place}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log knows no copy that could be destroyed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title or role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Choose an entry on the left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path as found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>folder, {n} inside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{words} ({n} bytes)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not checked in this session; the hash above is authentic as sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name as found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name in bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details of the entry</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DevicesTable</name>
    <message>
        <source>Devices and media</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None yet. Exhibits refer to a device by its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add &amp;device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device in line {row}, {column}: {problem}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy leaves out the name of your account and your home folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault {version}, Python {python}, Qt {qt}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>refuses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Window system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with a selection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Session bus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind}, on a network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>look at this</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DiscloseView</name>
    <message>
        <source>Files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Disclose again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DisclosureRows</name>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✕ not disclosable: {exhibit}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DisclosureSchedule</name>
    <message>
        <source>Disclosure schedule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package that was disclosed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The original it was made from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not known: the package was not open when this was made, or it is not a derived package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclosed files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclosed by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manifest root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files in it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclosed, each proven</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every disclosed file was checked against the manifest root of the original by a proof in the package: name, size, time and SHA-256 are those that were sealed there. Disclosed and withheld files together are as many as the original holds; where it is signed, the signature covers its root and that number. That the reasons are right is proven by nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withheld files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: everything the original holds was disclosed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No. in the original</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Entries found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries of the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words of a name, all of them; a path with /; the beginning of a SHA-256; size&gt;10MB or size&lt;1kB; after:2025-01-31, before:2025-02-01; ext:jpg; is:folder, is:flawed; is:noted, is:listed (on a list of hashes). What stands in quotes is one word.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Modified (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✕ damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ verified, with a flaw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ verified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>! flaw at sealing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EntrySearch</name>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} found, {percent} %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} found, stopped at No. {seq}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries shown: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything that happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search case, person, file or hash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show only this kind of entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show only this state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search in the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop searching</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>{what}, {state}, {time} UTC, by {who}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How to check entry {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You need the exported log (the file entries.jsonl), a shell, openssl and the coreutils that every Linux has; nothing of CaseVault. Go to the folder of the export and type the grey lines. They must say: entry holds, root holds, Signature Verified Successfully, log named by its key. One line left out, and something is not as it was on {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A signature alone would not do: who holds the log's key could sign another log. So keep this sheet away from the computer that keeps the log. If all four hold, the entry stood in the log, as it is, when this sheet was made, among {n} entries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1. Take entry {n}: it is line {line} of the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2. Its hash is the one on this sheet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3. With its neighbours' hashes it leads to the log's root.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4. The log's key signed that root.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>5. The log is named after that key, and no other log can be.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>hash of this entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Plain words…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entry as it stands in the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry {n} cannot be read. Verify the log to learn more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry {n}: {what}, {state}, by {who}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something needs your attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Refused: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On {time} UTC this checkpoint was not cosigned: {why}. Entry {n} keeps it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The checkpoint that was refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was cosigned of that log before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two checkpoints that one log signed and that cannot both be true prove, for anyone, that two histories were signed. This is a matter for whoever looks after that log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer entries alone may be an old request that came late: ask for a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save both…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both are written, as they are.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message>
        <source>Drop the files and folders to be sealed here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files and folders to be sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seal the contents of &amp;ZIP archives, not the archives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files: {n}, {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counting: {total} so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your originals are only read. CaseVault never changes, moves or deletes them.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExceptionsTable</name>
    <message>
        <source>File or folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExhibitsModel</name>
    <message>
        <source>Where it is in the evidence</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExhibitsTable</name>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No exhibits yet. They are optional.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add e&amp;xhibit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove exhibit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exhibit in line {row}, {column}: {problem}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExplainEntryDialog</name>
    <message>
        <source>Entry {n} in plain words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What holds it in its place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not proven: who sat at the computer, that its clock was right, and that nothing was left out. The name is what the person said of themselves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what}, {state}, on {time} UTC, by {who}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says how that ended which entry {n} announced.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry {n} says how it ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing says yet how it ended: it goes on, or the computer stopped in the middle.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1. Its hash is made of every byte of it. One changed letter gives another hash.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2. Entry {n} repeats this hash. So the order is fixed: nothing can be put in between or taken out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2. It is the newest entry; the next one will repeat its hash.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3. Joined with {k} more hashes it leads to one root over all {size} entries, which the log's key signed. Checked just now: {answer}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IT DOES NOT HOLD. Verify the log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4. CONTRADICTED by a checkpoint kept outside: {where}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4. A checkpoint that covers it is held outside: {where}. Even the holder of the log's key cannot change it any more without being contradicted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4. No checkpoint held outside is known to cover it yet. Until one is, the holder of the log's key could write another history. A package, report or export that is given away carries one; compare it when it comes back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written not before {time}: entry {n} holds a signature that a witness gave then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written not after {time}: a witness had seen it by then ({where}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These times are UTC, by the clocks of the witnesses.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>5. {times}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files: {n}, {size} together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder to extract into</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing that is there already is replaced: a file whose name is taken gets a number. Names that some systems cannot hold are written in a safe form, and the result lists them. Each file appears only when its SHA-256 holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The files are no longer encrypted there. Keep that folder safe.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExtractedDialog</name>
    <message>
        <source>Names and failures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path in the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written as, or why not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✕ not written: {why} ({code})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names that changed, and failures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Track {n}: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sampling rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made, says the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed, says the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker of the device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model of the device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes of pictures</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>&amp;Disclose selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Withhold selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick what the other side gets; a folder brings all below it. Everything else is withheld.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All &amp;found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None f&amp;ound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N&amp;one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By the case record, {files} must not be disclosed: they have no box to tick, and choosing a folder leaves them out.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Examples of: {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make several &amp;files of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>I have &amp;read these points and want to seal all the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stands in the way: this must be solved first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For you to decide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>or as digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits: {digits}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Other people's logs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does it hold?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Came with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search name or log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No entries of other logs yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packages, transfer files and receipts bring along what another log says about them. CaseVault keeps it, and verifies what is new or changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two things that came of one log and contradict each other prove that two histories were signed. Both are kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verifying what is kept of other logs…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of this log: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NO: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>{name} (required)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Show its pictures ({n})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each one that comes into view is noted in the custody log as looked at.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures of the folder</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>Packages offered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offered (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search package or person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was offered yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When a package changes hands, offer it here first. CaseVault hashes it, logs the offer, and makes a small transfer file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the transfer file along with the package: on the medium, as QR codes from this screen, or on paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receiver compares the package and gives a receipt back. Taken in here, it ends the offer, and neither log can be rewritten any more without the other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Offer a package…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take in a receipt…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Show its file again…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It &amp;came back…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Paper to sign…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(nobody named)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>case {case}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>package {id}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reason: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ended by entry {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>because: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give this file along with the package. It holds no key and nothing of the contents; who has it learns what the log says about the package. The receiver takes it in from the file, or scans its codes from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transfer file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} came back and nobody answered its offer. The offer ends with this; a transfer file that is still out there is not taken back by it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;End the offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The offer is ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written: {name}. It is for both sides to sign.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{package} was REFUSED by {who}: entry {n}. Reason: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{package} was received by {who}: entry {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Give access to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Write the grant…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gets access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stands in the grant and in the custody log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A grant is a small file that opens this package, and no other, for one more person or key. The sealed package stays as it is. What was given cannot be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A grant is signed with your identity, and you have none yet. Make it on the tab People.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A grant is signed with your identity, which lies in your key vault. Unlock it on the tab Vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nobody to give access to yet: compare a person on the tab People, or pin a key on the tab Tokens and services.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GrantEntry</name>
    <message>
        <source>Use a &amp;grant file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access granted by yourself. Your words are: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access granted by somebody who is none of your contacts and goes by the name of {name}. Compare their words with them: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access granted by {name}, your contact, whose words you compared: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access granted by {name}, your contact, not compared yet. Compare their words with them: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access granted by {name}, whom you revoked: {words}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide - CaseVault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quick start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Investigator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do when …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} is not part of the guide; CaseVault does not open it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>such as: seal whole, box undamaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>several with commas between</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition of medium and seals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers of the seals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Second person present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium: make</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium: model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium: serial number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>required for a refusal</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Given away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other &amp;logs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in a transfer file or a receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A transfer file (.cvtransfer) comes with a package that is offered to you. A receipt (.cvreceipt) answers one that you offered.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>Hand-over receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is handed over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The seals are whole and bear the numbers above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SHA-256 of the package was computed again and is the one above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key is on the medium or in the same envelope.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Giver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log of the giver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its hash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hand-over was refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log of the receiver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seal numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no. {n}, {leaf}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry in this log</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HashesPanel</name>
    <message>
        <source>Show &amp;hits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A list has no SHA-256: nothing can be compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files that are on the lists: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file is on the lists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: {hits} of {n} hashes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines with MD5 or SHA-1 alone, which a package has not: {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HexPane</name>
    <message>
        <source>Bytes of the file in hexadecimal</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HexRows</name>
    <message>
        <source>Offset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ASCII</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seal a case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put files and folders into one encrypted package. Your originals are only read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open or verify a package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that a package is whole and unaltered, look inside, take files out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custody log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See who did what and when, check the record, and export it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Try it with the sample case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can also drop things anywhere here: a package opens, anything else is put up for sealing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seal a made-up case of a dozen small files, receive its key, and open it again. It takes a minute.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make your identity…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save my &amp;identity file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the key &amp;vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give others your identity file, so that they can seal packages to you. When they call to compare, read these words to each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No identity yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With an identity others can seal packages to you, and you can sign what you seal and give others access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its private half belongs into your key vault, which is locked. Unlock it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its private half never lies open on the disk. This computer has no keyring that can be used: make a key vault first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its private half will lie in your key vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its private half will lie in the keyring of this computer ({backend}) and nowhere else. With a key vault it can be backed up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>keyring</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>turned as the camera recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shown smaller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first of {n} pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>taken at {place}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IntakeField</name>
    <message>
        <source>Scan its codes here with a scanner that types, or paste its text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text, as it would stand in the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codes of two different files stand here. Clear the field and begin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {m} codes are here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {m} codes are here. Missing: {some}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code is not whole, or was read wrongly: scan it again. If that does not help, give the scanner the layout of this keyboard.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IntakeTable</name>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inside number {n}: sealed once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready · files: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not packed: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A link: add what it points to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file and no folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>JSON document as a tree</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Long work is under way</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep a copy of the key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep a copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is tried on the package first, then stored and read back. Where is it now?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In your key &amp;vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the keyri&amp;ng of this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This package has no key of its own that could be kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no vault yet. Make one on the tab Vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is locked. Unlock it on the tab Vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds this key already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be used now.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key card {key}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for one sealed CaseVault package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever holds this card can open the package. Keep the two apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key in one line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This may be the only copy of the key. Without the key nobody can open the package, not even the makers of CaseVault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send or store the card by another way than the package, and never in the same envelope.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock it away like the evidence itself. A photograph or photocopy of it is a key as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the fingerprint with the one in the custody log or on the receipt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same key, for a camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type all 16 groups in order, in capitals or small letters. After cvkey1 there is no digit 1, and nowhere the letters b, i and o.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyDisplay</name>
    <message>
        <source>Package key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {n}: {group}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown in sixteen groups of four characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {n}, hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Package key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the key while typing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Well formed. Fingerprint {fingerprint}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too long: a key has {n} characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{done} of {all} characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More than one character is wrong. Compare every group with the key card; nothing was corrected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {n}: a package key begins with cvkey1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {n}: this character is in no key. Is it another one?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {n}: use capitals or small letters alone, not both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {n} looks wrong. Compare it with the key card; nothing was corrected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {n}: no key ends like this. Compare it with the key card.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>&amp;Show key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;opy once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hide key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clipboard is cleared in {n} s. A clipboard history may keep it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something else was copied over the key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clipboard was emptied by another program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clipboard could NOT be cleared. The key may still be there: copy something else now.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>The keyring holds the only proven copy. It is lost with this account or this computer: keep a second one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your key vault holds the only proven copy. It is lost with this computer unless the vault is backed up: keep a second one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish becomes possible when the key is kept in one of these ways.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody has the key. After Finish it cannot be shown again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyOnceDialog</name>
    <message>
        <source>The key of this package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard this package?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not proven that anybody holds its key. Without the key nobody can ever open the package, so it would be removed. Your original files were not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved as {name}. Print it, then lock it away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can open the package without this key, and it cannot be made again. Keep it apart from the package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Nothing here is like this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {size}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyWays</name>
    <message>
        <source>Save key &amp;card (PDF)…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A page to print and lock away, apart from the package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save to &amp;keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save key &amp;file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On another drive than the package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Last group (16)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last group of the key, number 16</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proves that you wrote it down: type it from your copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it in at least one way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: ready.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: locked. Your system will ask to unlock it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: did not answer. You may try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no keyring that can be used. That is usual on a computer without a network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: refuses. Keep the key in another way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right: you have the key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is not the last group. Look at your copy again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds of places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens and service&amp;s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>A package &amp;key, shown to you once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A &amp;passphrase of your own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Seal 1 file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Seal {files}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The policy of your agency asks for something else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one way to open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the package key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After this, nobody could open the package. Choose at least one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After this, the package opens with: {way}, and nothing else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After this, the package opens with: {ways}, or {last}. Either one is enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the key is shown, you can also store it in the keyring.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock it before the key is shown, if you want to store the key there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key cannot be stored there. Paper or a file will do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No keyring here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is usual on a separate computer. Paper or a file will do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring not allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever guesses it opens the package, whatever else protects it. Choose a longer one if you can.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault makes a new random key. After sealing you keep it on paper, in a file on another drive, or in the keyring, before the package is done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In addition to the key or instead of it. You must be able to remember it: nobody can find it out for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For the custody log, if you like</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it is sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CaseVault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault was interrupted the last time. Nothing was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;See what was interrupted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log is not what it was: it was cut, rewritten, or put back to an old copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Look at the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{page} - CaseVault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault is still working. If you stop now, your original files stay as they are, what is unfinished is removed, and the custody log says that you stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to {page}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show this list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move between sidebar and page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close CaseVault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With an underlined letter: press that button</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MakeIdentityDialog</name>
    <message>
        <source>Make your identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is what your identity file says of you. Nothing in it is proven: others trust it because they compared its words with you. It cannot be changed afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title or role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is safe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MigrateDialog</name>
    <message>
        <source>Migrate an old export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key of the old export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The earlier system exported a case with a key, often in the same file. CaseVault opens it in memory, seals what is in it together with the export itself, and gives the package a new key. What is in it counts as disclosed to whoever had both. The custody log keeps only a hash of the old key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave it empty if the key came in the file, or for a database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotPackedView</name>
    <message>
        <source>These could not be packed as they were found. They were known when the package was sealed, and the person who sealed it was told.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything that was chosen was packed as it was found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was not packed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>points to {target}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>system error {n}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keeping…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept in your profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written {time} UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your note; it stays in your profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on this entry</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is too large to be shown here as more than its bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tree leaves out what is too deep or too much.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table shows its first columns only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not UTF-8; read as {encoding}, which may show wrong letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invisible signs in it that change the direction of text: {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very long lines are broken for display.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It begins like a picture but cannot be decoded as one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It begins like a PDF but cannot be read as one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It begins like a database but cannot be read as one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It looks like a message but cannot be read as one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It begins like an archive but cannot be read as one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It begins like sound or film, but says nothing more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is too large to be shown here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Showing it takes more memory than previews are given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is locked with a password of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing in it that could be listed here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text is cut after its first part.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message is a page: its words are shown, nothing is fetched or run.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Newer rows may stand in a file beside it that ends in -wal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the file's beginning was read.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>&amp;Go to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on this package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>★ yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search paths and notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bookmarks and notes are made under “Details”. They are kept encrypted in your profile; the package is not changed by them, and they are not in the custody log.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sealing has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copying has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the recovery record has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repairing has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing files out has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The work has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not complete. CaseVault says why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault waits for your answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault shows the result.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer a package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Offer it…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is hashed and the offer logged. The transfer file goes with the package; the offer stays open until the receipt for it is taken in here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OldExportOffer</name>
    <message>
        <source>&amp;Migrate an old export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With other evidence beside it, the old export is sealed closed, as it is. Seal it in a package of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old export opened: case {case}; rows: {rows}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the result</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Choose the &amp;package's file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening the package. A passphrase takes a moment on purpose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} is another package. {name} is wanted.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PackagePapers</name>
    <message>
        <source>Package {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This memorandum goes by another way than the encrypted medium. Whoever receives both computes the SHA-256 of the package, for instance with: sha256sum FILE, and compares it with the value below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files in the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not listed: the package was not open when this was made. The manifest root above covers the name, size and SHA-256 of every file in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} files, in the order of the package, as sealed. Sizes are in bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package {id}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key travels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This letter holds no key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key comes to you by a way of its own, apart from the package and apart from this letter. Whoever has key and package can read everything in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package this is about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the envelope or message with the key was not opened by anybody else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the SHA-256 of the package you have with the one above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you open the package, compare the key's fingerprint that CaseVault shows with the one above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the key apart from the package, locked away like the evidence itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If anything differs, or somebody else may have seen the key, do not open the package; tell the sender at once, by telephone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign below and send this page back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key, sealed and unopened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package, with the SHA-256 above</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was disposed of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the custody log says about it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What and how</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log holds no destruction of this package or its keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is written on this paper by hand stands for itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be filled in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authority for the disposal (order, number, date)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method (overwritten, shredded, degaussed, returned to …)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seal numbers found, and their condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copies that remain, and where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place and time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What nobody can prove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That no other copy of the package or of a key exists. Those who sign attest what they did and saw, not more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disposed of by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Second person, present throughout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How: {text}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>&amp;Verify everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;xtract selected…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extract &amp;all…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Disclose some of it…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Compare with another package…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Match lists of hashes…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Verify and write a report…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hash memorandum…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclosure &amp;schedule…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Notes and bookmarks…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file on the left to look at it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A folder. Entries in it: {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not packed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not packed ({n})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PackagesView</name>
    <message>
        <source>Packages and their keys, newest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last proof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search package, case, recipient or fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep a copy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Give access…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} opens. The custody log keeps the proof.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key of {name} was kept and read back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written: {file}. Hand it over together with {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destroyed as you both said. That no other copy exists, nobody can prove, and the log says so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No package was sealed here yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For each package that you seal, this page tells where its key lives: on a card, in a file, in the vault, with a colleague, in a token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It warns when a key has no second place, and says when it last opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key that is nowhere is a case that is lost: give every package two places that do not burn together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Seal a case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the chosen package</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageBelow</name>
    <message>
        <source>&amp;Back to the log</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageDoors</name>
    <message>
        <source>&amp;Others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over, and witnesses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hand-over: offers, receipts, other logs…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Witnesses: cosignatures, trust policy…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Page of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a page by its words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the whole page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> of {n}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>≠ changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>→ moved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>− only here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ only there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>= the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files of both packages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compared with {name}: they differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compared with {name}: both hold the same files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything ({n})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All differences ({n})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which files are shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of a path, or the beginning of a SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>QR code. It holds this text: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DRAFT: {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>… (shortened)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DRAFT. Not signed, not filed, not advice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault filled in what its log holds. A qualified person must read every word, complete and correct it, compare the form with the law in force, and sign their own version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A qualified person must read every word, complete and correct it, and sign it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On paper a QR code stands here. It holds this text:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(to be filled in)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Reports…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The paper was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look through it before it is signed or given away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not in this log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manifest root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not packed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(see no. {n})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seals: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This signed text commits the log to all of its {n} entries as they were at {made} UTC, this paper's own announcement included. The log is tamper-evident up to the last checkpoint that somebody else holds. So keep this page away from the computer that keeps the log: if an entry is ever changed or cut off, this checkpoint contradicts it.

To compare, save the text below, or what the code holds, as a file and choose it under “Compare a checkpoint”, or run: casevault custody verify --checkpoint FILE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public key of the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and office</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers about the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For instance: by hand, with officer Okafor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case, as the log writes it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package id, 32 digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gets the letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the key travels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an entry in the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which package? Its id is in each of its entries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A package id has 32 digits, 0 to 9 and a to f.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which case or package is it about?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About entry {n}, which is chosen in the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The paper is announced in the log before it is made. It is a PDF, and readable by whoever gets it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartiesTable</name>
    <message>
        <source>Parties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody yet: subjects, victims, witnesses, counsel and others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add &amp;party</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove party</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Party in line {row}, {column}: {problem}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>(missing)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartsPane</name>
    <message>
        <source>Table or sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows {first}–{last} of {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows {first}–{last}, more follow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People you know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agency and role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search name, agency or words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask a colleague for their identity file (.cvid) and add it here, or drop it on this page. A file with a key of the age program (age1pq…) works too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then compare its words by telephone: only that tells whose key it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From then on you can seal packages that this person can open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People you seal to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your identity is made. Save its file and give it to others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved: {name}. It is public: send it any way you like.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added: {names}. Compare the words before you seal anything to them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is offered to be sealed to {name} any more. Packages that were sealed to them before stay open to them: that cannot be taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} and how you compared are forgotten here; the custody log keeps it. Packages that were sealed to them stay open to them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Read and encrypt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write to the drive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read back and verify</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand over the key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: still to come</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PinFileDialog</name>
    <message>
        <source>Pin a public key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pin it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from whom, when, and how you know that it is theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From now on you can seal to this key, offline. Compare its fingerprint with its owner first: whoever exchanged the file opens what you seal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Policy of your agency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No policy is in force on this computer: you decide everything.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whom to ask: {contact}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed by {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From {path}, {signed}. SHA-256 {digest}…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Trust policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whose cosignatures count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One line for each witness: witness NAME KEY. A line quorum NAME says whose signature is asked for, quorum none that nobody's is. For several: group NAME any|all|NUMBER MEMBER…, then quorum with that name. A line that begins with # is a remark.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PreviewArea</name>
    <message>
        <source>Reading it in a process of its own…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as {way}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>The package is written and verified. Its key is waiting for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Giving the package its name…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removing the unfinished package…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept for the next package, files and folders: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your originals are only read. You can stop at any moment: the unfinished package is then removed. You may also look at other pages meanwhile.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProofBadge</name>
    <message>
        <source>Whole file verified: its SHA-256 holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First {size} of {whole}, authentic as sealed. The file's hash is checked when it is extracted.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Protect your profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a &amp;passphrase, asked at each start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the &amp;keyring of this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring of this computer cannot be used now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who can use your account, or who takes this drive, can read your custody log and sign in your name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your profile unlocks when you log in to this computer. It does not open on another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is too easy to guess. Choose a longer one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and keep it in a safe place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changing the protection…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Does it still open?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test each key while there still is another one. The custody log keeps what opened the package, and when.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also &amp;read {n} files chosen at random and compare their hashes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Disclosed from package {package}…: every file here is proven to be one of its {files} files; withheld: {withheld}. The original: {signed}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>The key is symmetric: the service encrypts and decrypts itself, &amp;online</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReasonsStep</name>
    <message>
        <source>&amp;Give to selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take from selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for what is selected below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for everything else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withheld: {files} · without a reason: {bare}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withheld: {files} · each has a reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not relevant to the matter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside what was ordered or requested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy of third parties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal privilege</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protection of a source or witness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another investigation is under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not disclosable according to the case record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose, or use your own words</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>Packages received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search package or person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody who hands a package over gives a transfer file with it, or shows codes. Take it in here, or drop it on this page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault compares the package with what was offered, byte by byte. No key is needed, and nothing is opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You take the package over or refuse it. Either way the giver gets an answer that both logs then stand for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take over or refuse…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received &amp;without an offer…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make an answer again…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>log …{end}, entry {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>came without an offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(nobody named)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refusal for the giver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt for the giver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused, in entry {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken over, in entry {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give this file back to the giver, who takes it in: only then is the offer ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The giver's checkpoint was NOT cosigned: {why}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It carries your cosignature of the giver's log as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received, without an offer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make an answer again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a receipt or refusal that was lost. Take in the transfer file it answered: the same answer is written once more.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>&amp;Forget the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packages used last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open {name} in {place}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Cards for several people, who open it &amp;together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the package key in my key &amp;vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;ign the package with my identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access token of the key service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{words} — always, by your agency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name 2 to 16 people for the cards, one a line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two of the people named for cards have one name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More cards are needed than people are named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the passphrase of your vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the access token of the key service.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {count} cards together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} — fingerprint compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} — fingerprint not compared yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} — token, service or key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the identity of {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A fingerprint that was not compared may be somebody else's. Compare it by telephone first, on the page of keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys of tokens and services are of today's kind: who keeps the medium until there is a large quantum computer could open the package through them, however well the other ways hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People, tokens and services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the page of keys you can add people, tokens and services to seal for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names of the holders, one a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One name a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cards needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also open it with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holders, one name a line</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Where it opens from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>opened with {what} on {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last proof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log names no place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>gone: destroyed on {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{when} UTC</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Work was interrupted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle of something. Your original files were not changed, and nothing that was finished was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sealing a package, started {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copying a package, started {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taking files out of a package, started {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was not finished. Remove what was left behind, then seal again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The copy was not finished; the package is as it was. Remove what was left behind, then copy again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files that came out are whole and stay. Remove what is unfinished, then take the others out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is whole and its key was kept. Only its name is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The copy is whole. Only its name is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{t} UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finished. The package has its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cleaned up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecoveryDoor</name>
    <message>
        <source>&amp;Recovery record…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecoveryRecordDialog</name>
    <message>
        <source>Recovery record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much of the package it can repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make the record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Write the whole package…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every block of the package is compared with its record. That needs no key, and changes neither file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is none yet. A recovery record is a file beside the package: if a disc is scratched or a stick loses data, it brings that part back. It needs no key and holds nothing secret. Keep a copy of it on another medium.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recovery record was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It repairs up to {percent} % of the package. Size: {size}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocks that do not hold: {n} of {all}, {size} each.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package has {now}; it had {then}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repaired: the new file is the package as it was</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is as it was when its record was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More is damaged than this record can repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beyond repair: {n}. Salvage brings out what holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is damaged, and can be repaired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>&amp;Rehearse recovery…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep your originals: recovery was not rehearsed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep your originals: you chose not to rehearse now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Rehearse another way…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last try failed: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package key opened a sample; no second way has done so yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That somebody can open this package is not proven. You can rehearse it here, or later on the page Keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before you rely on the package alone, prove with a sample that it opens with what will be kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opened on the drive with: {ways}. Files chosen at random were read, and their hashes are those of your originals.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not tried: {ways}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe, but for the exceptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe in the package</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Can it be had back?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open a sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take what somebody will have on the day it is needed, best something else than the key you just took. It opens the package as it lies on the drive; up to {n} files chosen at random are read and their hashes compared. Nothing is written but the custody log.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask for a cosignature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make the request…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} (signed {entries})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody who has seen nothing of this log yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A witness signs that it saw this log as it is now, and refuses if it was cut or rewritten since. The request holds a checkpoint and hashes; no entry, no name, no case.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many entries that witness saw last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A refusal says the number; correct it here then, and ask again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Exceptions: not packed, or not as found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Seal another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sealed: complete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every file is in the package, was read back from the drive, and has the hash it had here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sealed: complete with exceptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is in the package was read back and verified. What is not in it, or not as it was found, is listed below and in the package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exceptions: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sealed: stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped the work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not finished: the package has no name yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is whole and its key is safe; only its name is missing. Solve what is said below and try again, or discard it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed: not sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you filled in is still there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move or rename the file that has this name, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sealed: the package was discarded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody took its key, so nobody could ever have opened it; it was removed. Your originals were not changed, and what you filled in is still there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} · files in it: {n}, {content}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In bytes: {size}, contents {content}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the key is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n}, all of them needed: {first} to {last}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with you: you retyped its end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on its key card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in a key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in your key vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Open or verify a package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Salvage what still holds…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back to the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See who can open it, check that it is whole, look inside, take files out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a CaseVault package. It is closed; one of its keys opens it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Another package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is damaged. What still holds can be brought out with one of its keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case {reference}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>files: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>package {start}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclose some files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare packages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} waits to be opened.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SalvageView</name>
    <message>
        <source>New folder for what comes out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also write &amp;lost files as far as they hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lost file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Salvage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What opens it, and where to?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A whole copy is always better: compare the SHA-256 on the receipt with that of every copy there is. Salvage only reads this file. What comes out is proven file by file, not as a package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Into a folder of their own, under names that end in .incomplete, with zeros for what is lost. The list says where. As a whole they are no evidence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in this package holds any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files salvaged: {files}. How many are lost is not known for certain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salvaged: {files}. Lost: {lost}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every file was salvaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files that came out: {n}, {size}. Each holds by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a listed SHA-256, proven by their encryption alone: {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of files is damaged too: there may have been more files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{lost} of {all}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{lost} of the {all} that are left; the end is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blocks lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written in part, no evidence as a whole: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{lost} of {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files that were lost</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScheduleStep</name>
    <message>
        <source>Tell &amp;names and sizes of what is withheld</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case reference that is told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use a &amp;case.json…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This goes into the package. Of the case nothing else is told: the record of the original stays there, with its custody entries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawing up the schedule…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the reference of the case.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another &amp;case.json…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the reference is missing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal a case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SealPolicy</name>
    <message>
        <source>What is off here, the policy of your agency has decided.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The policy of your agency has decided this.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SealSteps</name>
    <message>
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A package is whole and its key is safe, but it has no name yet. If you close now, it stays where it is, and the next start offers to finish it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServicesView</name>
    <message>
        <source>Keys of tokens and services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search name, kind, origin or fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key is pinned yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A public key of a smart card, an HSM, a cloud key service or a key file can be sealed to offline. Only opening needs the card or the service.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the token or service itself: it is tested before it can be chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or pin the public key alone, when somebody else will open what you seal to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quantum computer of a later day could open what is sealed to this key. Keep what must stay secret for decades to identities and package keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pin a public key file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a token or service…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{when} UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{when} UTC: it opened what was sealed to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can be sealed to from now on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A fresh secret is sealed to it and opened again. What you enter here is used once and kept nowhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} opens what is sealed to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its public key and how it is reached are forgotten here. Packages that were sealed to it stay as they are, but CaseVault cannot open them with it until it is added again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its limits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the chosen key</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServingView</name>
    <message>
        <source>Logs you are a witness of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries cosigned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused: evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search what was refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are no witness of any log yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A colleague who wants a witness gives you the key of their log (.vkey). Make that log known here; from then on you can cosign its checkpoints.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you saw of a log is stored before you sign. A checkpoint that was cut or rewritten since is refused, and kept as evidence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give them your key as a witness, so that they can check your signature.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cosign a checkpoint…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a log &amp;known…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Your key as a witness…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the &amp;evidence…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused, and kept as evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cosign a checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cosign it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The request of a log that is known here. Your signature says that it goes on from what you saw before; it says nothing about what its entries claim.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first {entries} of {name} are cosigned, on {time}.

Give this answer back, as a file or by its code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your cosignature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a log known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Know it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The public key of the log (.vkey), from whoever looks after it. Checkpoints that this key signed can be cosigned here from then on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is known from now on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it to those whose logs you cosign, by a way that they trust: they put it into their trust policy. It is public, and signs nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your key as a witness</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title or role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change &amp;protection…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> minutes without use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the rights of your account keep others from the key of your custody log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault asks for your passphrase at each start.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protected by the keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring of this computer unlocks your profile when you log in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved. The custody log names you so from now on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The language changes when CaseVault starts again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log names you so in every entry. It is your statement; the log cannot check it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protection of your profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looks and safety</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear a copied key after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock the key vault after</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share card {n} of set {set}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share card {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{threshold} of {shares} such cards together open one sealed CaseVault package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This card alone opens nothing. Never keep two of a set together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cards needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring it when the package must be opened: its words are typed, or the code is read. The words follow SLIP-0039, a published standard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A photograph or photocopy of it is a share as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If you leave your office, hand it over or back, and have that written down.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If too many cards are lost, nobody can open the package with them any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same words, for a camera</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShareCardsDialog</name>
    <message>
        <source>The cards of several people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard this package?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not every card was made. Without them the people named cannot open the package, so it would be removed. Your original files were not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every card was made. Print each, hand it over, and delete the files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish becomes possible when every card was saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{threshold} of these {shares} people together can open the package; fewer cannot. Save a card for each on another drive than the package, print it, and hand it over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save card {n}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save card {n} for {name}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>Type or paste the words of one card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words of one card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add this c&amp;ard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card {numbers} does not belong to the others and was put aside.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of the cards is wrong; from so few it cannot be told which. Type one more, or one of them anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This card is of set {given}; the package needs set {wanted}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This card is of another set than those given before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This card was not typed correctly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cards given: {numbers}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More cards needed: {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>set {number}: {n} cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needed: {sets}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {v}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seal a case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custody log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SignerView</name>
    <message>
        <source>Looking for a signature…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed by {name}, whom you know, on {when} UTC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed on {when} UTC by {name}, whom you revoked: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed on {when} UTC by an identity you do not know, which calls itself {name}: {words}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Locking the key vault</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codes on &amp;paper (PDF)…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Acting as {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So the custody log names who acts. Click to change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click to change how it is protected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile not protected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile protected by a passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile protected by the keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No keyring here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click to look again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vault unreadable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click to learn what it does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vault locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click to unlock it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click to lock it now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key leaves the clipboard in {n} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click to clear it now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key in the clipboard</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {n} of {all}, {name}: done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {n} of {all}, {name}: you are here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step {n} of {all}, {name}: still to come</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Several words that belong to no sentence are good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weak: guessed within months by somebody determined.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fair: holds for years, at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It contains words or passwords that many people use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repeating adds nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows like abc or 123 are tried first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows of keys on the keyboard are tried first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Years and dates are tried first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add one or two more words that do not belong together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is too short.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It contains invisible characters that nobody can retype.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Codes or text</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comparing hashes that came along</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hashing and encrypting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copying the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing everything to the drive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading back and checking every file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taking files out and checking them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking the custody log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the recovery record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the originals again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comparing every block with the recovery record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file {done} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>files: {done}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{speed} each second · about {left} left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>{name}: not shown</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Package and files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other logs</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case or package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package {id}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Acts, oldest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Show in the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture of the acts over time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed or refused: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>without an end: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n}, {first} to {last} UTC. {parts}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{who}, in log …{end}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{state}; that log does NOT hold</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Token, key service or key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN, passphrase or access token</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TypedCheckpointDialog</name>
    <message>
        <source>Compare a checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it from a printed report, a letter or a receipt, or scan its code: name of the log, number, hash and signature. Spaces and line ends do not matter. A wrong character is pointed at and never replaced.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock your profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying it. This takes a moment on purpose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your custody log is protected by a passphrase. Nothing happens before it is unlocked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do you want to open it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} in files: {n}, all of them here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} in files: {n}; missing: {missing}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>package key {fingerprint}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cards of set {set}: {n} together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{type}”, which this version of CaseVault does not know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying the passphrase. This takes a moment on purpose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the keyring. Your system may ask you to unlock it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for opening, for the custody log (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for opening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What anyone can see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These facts are not secret and not proven yet. They are proven when the package opens.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnofferedDialog</name>
    <message>
        <source>Received without an offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a package that came from another program, or whose giver made no transfer file. It is hashed, never opened. Verification goes on saying that it was never offered; say below why that is so.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>&amp;Make a vault…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock with &amp;keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No longer unlock with the k&amp;eyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let the k&amp;eyring unlock it too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No vault yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A vault keeps the keys of the packages you seal, under one passphrase. With it a lost key card is no lost case.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys in it: {n}. Unlock it to use them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys in it: {n}. It locks by itself when you are away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a key vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a passphrase for the vault. It opens every key in it, so make it long: four or more words that do not belong together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock the key vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log says that the vault was unlocked, and by whom.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the vault's passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made under.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase in force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backed up; keys in the backup: {n}. It opens with the vault's passphrase of today. Keep it on another medium.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore a backup of a vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the backup has and your vault has not is added. Nothing is replaced.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restored. Added: {added}. Here already: {same}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Different here, and left as they are: {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a vault does and does not do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It recovers every package sealed here, as long as its passphrase is known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can open it without the passphrase. There is no back door.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lies on this computer: a lost computer takes it along. Back it up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who has this computer while it is unlocked can use every key in it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Three questions, three answers: the log is tamper-evident up to the last outside checkpoint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VerificationPaper</name>
    <message>
        <source>Verification report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every verdict below is of this verification.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not packed, or not as found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256 as sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checkpoint of the custody log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This signed text commits the log to every entry up to this report. Keep it elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public key of the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verified by</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VouchingView</name>
    <message>
        <source>Witnesses of this log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counts?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed last (its clock)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search witness or key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody vouches for this log yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever holds this log's key could cut or rewrite it and sign it again. A witness stops that: it signs what it saw, and refuses what does not go on from there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any second CaseVault can be a witness, or a program that speaks C2SP tlog-witness. Files or codes carry everything; no network is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask a colleague for their key as a witness, and trust it here. Then ask for a cosignature, and take the answer in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Ask for a cosignature…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tr&amp;ust a witness…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Key of this log…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in the policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give this to the witness, as a file or by its code. What the witness answers, take in here: only then does the log hold it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request for a cosignature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a witness of the trust policy answered to a request of this log, or a whole cosigned checkpoint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} cosigned the first {entries}, on {time} by its own clock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trust a witness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you call it, in one word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Get the key of the witness (.vkey) from the witness itself, not from whoever looks after this log. The next step shows the policy before it is taken over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The policy is in force. The log says that it changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it to whoever is to witness this log, by a way that they trust: they make this log known by it. It is public, and signs nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public key of this log</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>&amp;Other ways…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the key in this computer's key&amp;ring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the key in your &amp;vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the package &amp;key, typed or pasted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a k&amp;ey file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a pa&amp;ssphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With your own &amp;identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the cards of several &amp;people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a &amp;token, key service or key file of yours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{backend} is ready.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{backend} is locked. Your system will ask to unlock it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{backend} refuses access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no keyring that can be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether the keyring works is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This package has no key that a keyring could hold.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Files of the original that are not here, and why. How many is proven; the reasons are those of whoever disclosed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was withheld</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>number {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WitnessesPage</name>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For this &amp;log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You as a &amp;witness</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>&amp;Tell me when long work has ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the windows &amp;out of pictures of the screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep a list of the packages used &amp;last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Forget the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Windows then leaves them out of screenshots, recordings and shared screens. A camera still sees them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>macOS is asked to leave them out. Newer ways of recording may show them all the same, and so does a camera.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures of the screen cannot be prevented here: under X11 every program you run may look at the whole screen. Show keys only where you trust all of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures of the screen are your desktop's affair here: under Wayland it asks you before a program may look, and CaseVault can add nothing to that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault knows no way to prevent pictures of the screen on this system.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work and privacy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message of your desktop, only while CaseVault is not in front. It names no case and no file, for it may stand on a locked screen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list stands on the first page, and in your profile with names and places of the packages. Without it nothing of the kind is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>&amp;Names and failures…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is whole and unaltered; it was sealed with exceptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is whole and unaltered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything was decrypted, and every SHA-256 holds. Files: {files}, {size}. Nothing was written to the drive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not be packed as found: {n}. See “Not packed”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manifest root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files: {files}, damaged: {damaged}. The report was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lists every file with its size and SHA-256 as sealed. Files: {n}. Give it away by another way than the package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hash memorandum was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lists what was disclosed, and what was withheld and why. Look through it before it is signed or given away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disclosure schedule was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extracted with exceptions; files that failed: {n}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything was extracted and checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files: {files}, {size}, each with its SHA-256 checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names changed to fit, or so as not to replace: {n}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Not stated</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} acts</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>choose_files</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault packages (*.cvx *.cvx.0*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Log begun</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key of the log changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log moved to a newer version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log restored from a copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checkpoint printed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another log's checkpoint signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Witness signature received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time stamp received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interruption found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clock went back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package verified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files taken out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files salvaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery record made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package repaired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key printed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key stored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key fetched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access granted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key split into shares</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key tested</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key did not fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key destroyed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Physical seal checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Physical seal broken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclosed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disposed of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry {seq} was announced, and nothing says how it ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry {seq} ends something that was never announced.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry {seq} ends something that had ended before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock went back before entry {seq}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry {seq} is about a package this log never saw arrive ({detail}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hand-over offered in entry {seq} has no receipt yet ({detail}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package received in entry {seq} came without an offer ({detail}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names another entry that is not that one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tree of hashes differs from the entries.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its signature does not hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its contents were changed or damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its contents break the rules of the log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stands under facts that are not its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its hash was changed or damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person stopped it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>A link: not packed, its target is noted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A socket: holds nothing to pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A pipe: holds nothing to pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A device: not packed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not be read: not packed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vanished before it was read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed while it was sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Became shorter while it was sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts could not be read and stand as zeros</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its name in the package was taken: not packed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packed as found: its hash is not the one a list beside it names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Named by a list of hashes, and not there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packed: lies in a bag that does not list it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes {ranges}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it covers fewer entries than you saw of that log before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it CONTRADICTS what you saw of that log before. Both checkpoints are kept in your log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it brings no proof that it goes on from what you saw of that log before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another key is known under that log's name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a transfer file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what came of it contradicts itself: two histories were signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a file kept here is damaged</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the package key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a person's identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a token, key service or key file (RSA)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a token or key file (elliptic curve)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>share cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key in the keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key in the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a token, key service or key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public key only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key file (PEM)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Token, smart card or HSM (PKCS #11)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AWS KMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Azure Key Vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HashiCorp Vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault cannot test it: whether the owner still has the private half, only they know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not protect against somebody who copies the file: they can guess at its passphrase for as long as they like.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not protect against somebody who has the token and its PIN, and a lost or blocked token opens nothing any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not protect against whoever administers the account: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not protect against whoever administers the vault: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not protect against whoever administers the server or steals the access token, and while the server cannot be reached nothing opens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN of the token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>symmetric</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No place known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{places} only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log knows no place that holds this package's key. If it was not written down unseen, and the package has no passphrase, its contents are lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This package has no key of its own: it opens with its passphrase alone. Who forgets it loses the contents.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every known copy of the key lies on this computer. If it is lost or breaks, so is the case: print a key card, give access to somebody, or back up the vault.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>CaseVault made a mistake of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your original files were not changed. What was sealed before is as it was.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you asked for was stopped and may be unfinished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close CaseVault and start it again: it then looks for anything unfinished. This is a defect in CaseVault, not a mistake of yours. Please report it with the details below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(unknown)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something to know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your evidence and your packages were not touched. The log was not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault did not go on, because no step may happen without its entry in the log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a copy of the profile folder as it is now, before anything else. Then restore your last good copy or ask whoever looks after your logs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log could not be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault is already running with this profile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not started a second time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the CaseVault that is running[[ (process {pid})]], or wait until it has ended and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file of the custody log is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your evidence and packages were not touched. [[Entries up to {after} are good.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile was used by a newer CaseVault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profile was not opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the newer CaseVault, or start with another profile folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entry in the custody log could not be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your original files and earlier entries were not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The step itself was refused: nothing happens without its entry in the log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the drive of the profile has room and may be written[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your profile is protected and still locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log was not opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock the profile, then go on. On the command line, name its passphrase with --profile-passphrase-file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This passphrase does not unlock your profile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profile stays locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This checkpoint or proof cannot be used[[: {problem}]][[ ({path})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says nothing about this log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the checkpoint again from where you keep it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A checkpoint kept outside [[(at entry {size}) ]]contradicts this log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log does not count as verified.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Either the log was rewritten, or the checkpoint belongs to another log. Keep both as they are, and compare the name of the log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log contradicts itself[[ at entry {seq}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log does not count as verified[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry breaks a rule of the custody log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The earlier entries were not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entry was not written, so the step was not done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shorten or change what you typed[[ in “{field}”]][[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file of your profile is missing or damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your evidence and your packages were not touched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profile was not opened.[[ The file is {path}.]][[ The reason: {problem}.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profile cannot live in this folder[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The profile was not made or opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder of your own on a drive in this computer[[, not {path}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The custody log holds nothing that this paper could tell of.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No paper was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look in the custody log for how case and package are written there, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This custody log has ended: its key was changed, and another log goes on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was done, for nothing can be logged here any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work in the profile that goes on. This log can still be verified and exported by `casevault custody`.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key of the custody log cannot be changed while work is unfinished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put in order what an earlier run left unfinished, then change the key again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server that holds the custody log cannot be used[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See that the server runs and lets you in by your account, a certificate or a password file of its own, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This custody log lies on a server already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not moved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on working with it where it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of the check of the custody log ended before its time[[ ({exit})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log was not checked to its end: nothing is said of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs, for memory may be short, and check the log again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is another kind of file, or damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this log did not sign it; it is of another log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the library for it is not installed (the extra “postgres”)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its address holds a password, which would be readable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it does not answer, or refuses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was altered after it was signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it lies on a network drive, where a log cannot be kept safely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you have no right to use it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not there and cannot be made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its drive is full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its drive failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it holds other things already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The original package was only read. Nothing in it was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was disclosed, and no package was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This package does not prove what it says about the original it was made from[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package file was only read, not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its files were not accepted as files of the original.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[Look at {path}. ]]Ask whoever disclosed it to make it again from the original.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file was chosen for disclosure.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one file, or a folder with files in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something is to be withheld without a reason[[: {path}]][[ ({count})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A chosen file must not be disclosed[[: {path}]][[ (exhibit {exhibit})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The case record says so. Leave the file out, or have whoever keeps the record change it and seal the case again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its list of proofs is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a proof does not lead to the original</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a file is not as the original has it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a file has no proof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>disclosed and withheld files are not all the files there were</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it names too many files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the original's signature does not belong to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file with this name is already there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An unfinished package lies there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder for the package is not there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the drive or choose another folder: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not write in that folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder you may write to: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package would lie among the files being sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a place outside of {source}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not enough room on the drive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package needs about {needed:size}, and {free:size} are free: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drive cannot hold a file that large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package needs about {needed:size}; the format of this drive allows {limit:size} for one file. Let it be split into parts[[ (about {volumes})]], or choose another drive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package would have too many parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In parts of {size:size} there would be about {volumes}, and {limit} are the most. Choose larger parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package will be in parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each is a file of at most {size:size}; there will be about {volumes}. Keep all of them together: the package opens by any of them, if every one is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something you chose cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the drive is connected and that you may read it, or take it off the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds the secret keys of your custody log, which whoever opens the package would have. Choose the files and folders beside it: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to seal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add at least one file. Folders without files cannot be sealed alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file with the name of the key file is already there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name for the key: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key would lie among the files being sealed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a place for the key outside of {source}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder for the key cannot be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not there, or you may not write in it: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some files cannot be read: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They would be missing from the package. Each is named in its list of exceptions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Links and special files: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A link is recorded with the place it points to; what lies there is not sealed. Devices and the like cannot be sealed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files that moved or changed just now: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something is still working on them. Stop it if you can, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files whose names cannot stand side by side: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They cannot both be sealed as they are. Those left out are named in the list of exceptions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files changed in the last two minutes: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may still be written to. Wait or stop the program that writes them, then check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key would lie on the same drive as the package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever loses or steals the drive would lose both together. Choose another drive for the key: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People whose fingerprint was not compared: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing shows yet that these keys are theirs. Compare the words with them by voice or in person first: {names}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys that later computers may break: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A package is as safe as the weakest way into it. Whoever keeps a copy until there are quantum computers opens it with these: {names}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package would be written over the network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is slower, and the drive may vanish half-way. Nothing half-written would count as finished: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something was chosen twice: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lies in a folder that is sealed anyway, so it goes into the package once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names that cannot be kept letter by letter: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package gives them safe names and keeps the original names beside them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names that some systems do not allow: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package keeps them as they are. When taken out, such files may get a safe name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very long paths: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package keeps them whole. Some programs and systems cannot open such files once they are taken out; a folder near the top of a drive helps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files with large empty stretches: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They hold {bytes:size} and take {stored:size} on the drive. The package holds them in full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Large files that seem to hold zeros alone: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In four places each, nothing but zeros ({bytes:size} in all). A copy that failed looks like this, and so does a wiped or unused drive. They are sealed as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Large files that may be encrypted: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In four places each, bytes without any pattern, and no known beginning ({bytes:size} in all). Encrypted containers look like this, and so do some compressed files. They are sealed as they are; their own passwords are needed to read them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disk images (E01, Ex01): {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While they are sealed, the medium in each is hashed again and compared with the hashes in it, if libewf-python is installed (the extra “ewf”).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Images that are kept whole and not read: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L01, Lx01, AFF and AFF4 are sealed as the files they are. The hashes in them are not compared: verify them with the program that made them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty files: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are sealed like all others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty folders: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very many files: {files}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This takes a little longer. You can stop at any moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files with a date in the future: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A clock was wrong somewhere. The dates are kept as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files with more than one name: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each name is sealed as a file of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some folders lie on other drives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are sealed too, because they stand inside what you chose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypted exports of the earlier system: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They would be sealed as they are, closed as before, perhaps with their key inside. Migrating opens them and seals what is in them as well (on the command line: casevault migrate).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archives sealed by their contents: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each becomes a folder of its name. The archive itself is not packed; its SHA-256 stands in the case record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone reports kept whole: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are one exhibit each, and are sealed as the files they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Treat what is in the old export as disclosed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It came with its key, or was never encrypted: whoever saw that file has its contents. Sealing protects them from now on, not before: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An old export, opened with a key given apart from it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The earlier system delivered key and data in one reply. Treat the contents as disclosed unless you know that nobody else had both: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packages were only read; none was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was not checked yet is not said to be whole. The report keeps what was.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The packages could not be checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again: the check goes on where it stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This report of earlier checks cannot be added to[[: {problem}]][[, in line {line}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was not changed[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No package was checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name the report that belongs to this place, or a new file. What was known from the old one is then known no longer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The place with the packages cannot be read[[: {problem}]][[ ({path})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the name, that the drive or the network is connected, and that you may read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A library that this needs is not installed[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have CaseVault installed with it[[: {extra}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The processes or machines that check packages were lost[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See that they run and have the same CaseVault, then try again: the check goes on where it stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is none, or is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a newer CaseVault made it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is about another place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you have no right to read it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this kind of store is not known, or its library is not installed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it does not answer as it should</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package and its contents were not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was not opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was not changed. Other copies of its key are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was not read from or kept in the keyring.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the key in another way: copy it, print it, or save it on another medium.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or use another key that this package accepts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was not typed correctly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was not tried, and nothing in it was guessed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at [[character {position:ordinal} (in group {position:group}) of ]]the key[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key is well written but belongs to another package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was decrypted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[The fingerprint of this key is {fingerprint:fingerprint}. ]][[It belongs to package {known_package}. ]]Compare fingerprints on the key card or the receipt, and look for the key of this package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This passphrase does not open the package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout. If the package has another key, use that one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This package cannot be opened in this way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[You offered: {wanted}. This package opens with: {offered}. ]]Use a key or passphrase that this package accepts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key would lie on the same medium as the package it opens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was not saved[[ to {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another drive for the key. Whoever loses or steals the medium must not hold both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody has shown yet that the key of this package is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package is whole on the drive, and your original files are unchanged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package keeps its unfinished name until its key is in safe hands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy, print or store the key, then confirm it. Without its key, nobody can open the package, not even we.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This passphrase cannot be used[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passphrase was not set or tried.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose several words that you can remember and others cannot guess.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key or passphrase could be read from this file[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was sealed or opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the file, or give it in another way[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This package was not sealed for this key[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try another way to open it, or ask the sender for whom it was sealed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring of this computer did not do what was asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no keyring that CaseVault can use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is normal on a computer without a network. Copy the key, print it, or save it on another medium.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock the keyring of your system, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow CaseVault to use the keyring when your system asks, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring cannot hold an entry of this size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring said it kept the key, but it did not give it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key does not count as kept in the keyring.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring gave no answer[[ within {seconds} seconds]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for a window of your system that waits for your permission. Then try again, or keep the key in another way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring works, but holds no key for this package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the key, or open the package on the computer where its key was stored.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key begins with cvkey1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this character never stands in a key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>large and small letters are mixed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key is too short or too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the check at the end does not agree, so a character is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the end of the key is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it holds characters that do not print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not plain text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is not there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you may not read the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is too large for a key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is not plain text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the drive could not read the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The old export was not changed. Nothing of it was written anywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no export of the earlier system[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An old export is one of four: the reply of the earlier system (JSON with “encrypted_data”), its data as hexadecimal text, a Fernet token, or a database case_….db. Anything else is sealed as it is: casevault seal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This old export came without its key[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the key that the earlier system showed or delivered with it (on the command line: --legacy-key-file F). Without that key nobody can open it; you can still seal it as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was given as the key of the old export is no such key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Such a key has 44 characters and ends with “=” (or it is written as 64 or 88 hexadecimal digits). Copy it whole, without quotation marks[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This old export does not open with this key[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made. Either the key belongs to another export, or this one was altered: its format cannot tell which.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try the key of each export delivered at that time. If none opens it, get another copy of the export, and treat this one as altered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This old export is not whole[[: {problem}]][[ ({path})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No package was made of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Get another copy of it. What cannot be had again can be sealed as it is: casevault seal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This old export is too large to be opened[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its format can only be checked whole, in memory[[; {limit:size} are the most that is read, and this is {size:size}]]. Seal it as it is, and keep its key apart from it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This archive is not safe to unpack[[: {problem}]][[ ({path})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The archive was not changed. Nothing was taken out of it or written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No package was made[[; it is about “{member}”]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seal the archive as the file it is (on the command line: without --unpack). It is then kept whole, and nothing in it can do harm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not well formed JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its hexadecimal text breaks off or is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>part of the encrypted data is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the database in it is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the process that read it broke off, or needed more time or memory than it is given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>beside it lies a journal with changes that are not in it yet; open and close it once with the program that made it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is no whole ZIP archive, or something stands before or after it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it lists too many files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what it holds would be too large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>far more would come out of it than it could honestly hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>files in it share the same bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>two things in it have one name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is encrypted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is compressed in a way that is not read here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the process that read its list of contents broke off, or needed more time or memory than it is given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its list of contents and the contents contradict each other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package file was only read. Nothing in it was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file was taken out of the package, and nothing unverified was shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the SHA-256 of this copy with the one on the receipt. If they differ, ask for another copy; if they agree, note the code and tell whoever sealed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something stopped this step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your original files were not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The step was not finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again. If it happens again, note the code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your original files were not changed, and unfinished files were removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The step was not finished. The custody log says so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault tested its cryptography on this machine, and it answered wrongly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was opened, read or written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault does no work here until the test passes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not use this machine or this copy of the program for evidence. Install CaseVault again, then have the machine's memory tested. `casevault doctor` repeats the test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file could not be shown[[, because {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package and the file in it are as they were. Only the process that read it was ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No picture, table or text was made of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at its bytes here, or examine it elsewhere, on a machine you can spare: it may be damaged, or made to do harm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This package could not be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is not a CaseVault package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was only read, not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that you chose the right file. Some drawing programs also use the ending .cvx for their own files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This package was made by a newer CaseVault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not opened, because this version could misread it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it with a newer version of CaseVault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The beginning of this package is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The beginning of this package was altered after it was sealed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep this copy as it is. Ask for another copy, and compare the SHA-256 of both with the receipt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The place for this key in the package holds something that does not fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package may have been altered. Ask for another copy, or try another key or passphrase that this package accepts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sealed contents do not belong to the beginning of this package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two packages may have been mixed, or this one was altered. Keep it as it is and ask for another copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end of this package is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was not accepted as complete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ This file has {size:size}.]] Copy it again from the original medium. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing that opens a package is left in this file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing could be salvaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A package opens by its first bytes, or by the copy of them at its end; this file has neither. Check that you chose the right file, or look for another copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of the sealed contents is damaged or was altered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The damaged part was not shown and not written anywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[The damage begins at byte {offset} of the contents (block {chunk}). ]]Ask for another copy, and compare the SHA-256 with the receipt. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end of the sealed contents breaks a rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The contents of this package are not in the right order.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of files in this package breaks a rule.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file in the package is not the file that was listed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One file was not accepted[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other files are judged one by one. Keep this copy, ask for another, and tell whoever sealed it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package holds no file with this name[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file from the list of the package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of this package has a beginning that does not hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[{path}: {problem}. ]]Copy this part again from where it was sealed. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part among these is another package's[[: part {number} of {count}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the part that belongs here into the folder[[, and take this one away: {path}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of this package is there twice[[: part {number} of {count}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move one of the two out of the folder[[: {path} or {other}]].[[ Missing: {numbers}.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts of this package are missing[[: {numbers}, of {count}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the missing parts into the folder of the others[[: {folder}]]. Where they are lost, salvage brings out what lies in the parts that are left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of this package does not have its length[[: part {number} of {count}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ {path} has {size:size}, and should have {wanted:size}.]] Copy this part again. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was never finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it does not fit the other parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the process for it did not start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the process that read it broke off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reading it took too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what came of reading it made no sense</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No package was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was written under the final name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your original files were not changed, and no existing file was replaced.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you chose cannot be sealed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the list of chosen files and folders.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This cannot be read[[, because {problem}]][[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was read from it or used in its place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the name, that the drive is connected, and that you may read it; or leave it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This would lie among the files being sealed, and change them[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a place outside of [[{source}, or of all ]]the folders you seal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The case record needs a correction.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was changed; what you typed is still there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the case record again[[, at “{field}”]][[, in line {line}]][[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No package was made: whoever opens it would hold the secret keys of your custody log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the files and folders beside it, not the folder that holds it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An original is no longer what was sealed[[: {path}]][[ ({count} of them)]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CaseVault only read your original files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program is writing to it, or its drive gives other bytes each time. Stop what writes, copy failing media first, then seal again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file with this name is already there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The existing file was not touched[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drive is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[This needs {needed:size}, and {free:size} are free. ]]Make room or choose another drive[[ than that of {path}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not write in this place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drive may be write-protected. Choose a folder you may write to, or ask for the right[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder is not there[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect the drive or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drive failed while it was being written to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This copy is void and must not be used[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not trust this drive any more. Choose another drive and seal again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This drive cannot hold a file that large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[Its format allows files of at most {limit:size}. ]]Let the package be split into parts, or choose a drive with another format.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What came back from the drive is not what was written to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was not accepted. This copy is void[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not trust this drive or its cable. Seal again to another drive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An unfinished package already lies in this place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The unfinished package was not touched[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package would be split into too many parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose larger parts.[[ A package has at most {limit} of them.]][[ This would take about {volumes}.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is a link (name what it points to instead)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this must be filled in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is too long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this holds characters that do not print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this holds broken characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is none of the values allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not a date such as 2026-03-31</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this number or name is used twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there are too many of these</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not a whole number in its range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not an amount such as 1204.50</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not a hash of that kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the record follows newer rules than this program knows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the table must name its columns in the first line (amount; internal and external; or from and to) and have no more cells in any line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not the kind of value expected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is not well formed JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your original files were not changed. Packages can be opened and verified.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The policy of your agency stands against this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask whoever administers CaseVault in your agency.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The policy file of your agency cannot be used[[: {problem}]][[, at “{rule}”]][[, in line {line}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody: what the policy forbids is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have whoever administers CaseVault correct the file[[ {path}]], then start CaseVault again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The policy file is not signed as your agency demands[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have whoever administers CaseVault sign the file[[ {path}]] again, then start CaseVault again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The policy[[ “{policy}”]] of your agency stands against this[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not done; no package was made for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do it as the policy asks: the settings show all of it, and so does `casevault policy show`.[[ Whom to ask: {contact}.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weak or better</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fair or better</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>strong or better</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>very strong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a package key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a contact's identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a pinned public key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>share cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>anybody on this computer may change it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not well-formed TOML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it does not say which version it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it needs a newer CaseVault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it has a rule that is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something is missing in it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a value is of another kind than its rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a value is not among the possible ones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no package could obey it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what lies beside it is no signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the signature is for another file, or the file was changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>somebody else signed it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the signature does not hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key that signatures are checked with cannot be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the case record must say something in “{field}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must open with a package key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must open with a passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must open for a contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must open with a pinned public key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must open with a key service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must open with share cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must not open with a package key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must not open with a passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must not open for a contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must not open with a pinned public key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must not open with a key service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must not open with share cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it must open for “{name}”, who is not among your contacts or pinned keys[[ (fingerprint {reference})]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the fingerprint was not compared with[[ {name}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a later quantum computer could open it through[[ {name}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least {needed} cards must be needed to open it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you must sign it with your identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the passphrase is guessed at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the passphrase must be fair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the passphrase must be strong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the passphrase must be very strong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no secret goes into the keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no key goes onto the clipboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no key is written into a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no key lies on the package's own drive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your profile must be protected by a passphrase or the keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every package opens with {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No package opens with {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every package also opens for {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every package is signed with an identity.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only people whose fingerprint was compared are given access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is given access in a way that a quantum computer could break.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of share cards at least {value} are needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After sealing, the originals are read again and compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The case record says something in {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New passphrases are {value}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No secret goes into the keyring.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key goes onto the clipboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key is written into a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key lies on the package's own drive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profiles are protected by a passphrase or the keyring.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key vault locks after at most {value} minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copied key is cleared after at most {value} seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was added to your contacts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your packages, contacts and keys are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the vault holds was not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key was read from or kept in the vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was not used, and nothing was opened with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The signature in this package does not hold[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was not accepted as whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the package's SHA-256 and for another copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This grant cannot be used[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask who granted access for the file once more[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This share was not typed correctly[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The share was not used, and nothing in it was guessed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare it with the card, word by word[[, beginning with word {word}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These shares do not open the package[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that all cards carry the set number that the package shows.[[ {needed} of them are needed.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A second person must be present and named.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every copy of the key is as it was.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name somebody else who is present and attests it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is named as the one who destroys the key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say in the settings who you are (or `casevault profile describe --name …`), then try again: two persons attest it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log tells of no single package here[[: {name}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every copy of every key is as it was.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was looked up or destroyed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the package id from the list of keys, whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One package cannot be opened in so many ways[[: {given} were chosen]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose fewer[[; {limit} are possible]]. Others can be given access afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The identity could not be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or ask its owner for the file once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a sound identity file[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your contacts and packages are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask its owner for the file once more[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own identity is not at hand[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was signed, and nothing was opened with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make an identity, or unlock the vault or keyring that holds its keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No single contact is meant[[ by {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody was given access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at your contacts, and name one by its fingerprint if names repeat.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This identity is among your contacts already[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the contact you have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This contact was revoked[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose somebody else, or add and compare their new identity.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key vault could not be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or use another copy of the key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile has no key vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make one first, or keep the key in another way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key vault is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock it with its passphrase, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This passphrase does not unlock the key vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault stays locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it again. Look at capitals and the keyboard layout.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file of the key vault is damaged[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was left as it is. Packages are not affected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the file aside and restore a backup of the vault[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer CaseVault wrote this vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use a newer CaseVault.[[ The vault is of version {version}.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This profile has a key vault already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No second one was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock the one you have, or restore a backup into it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no sound backup of a key vault[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try another copy of the backup[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The token or key service could not be used[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or open the package in another way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no answer[[ from {name}]][[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Insert the token, or check the connection and the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PIN[[ of {name}]] is wrong or missing[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the PIN before trying again: tokens block after a few wrong ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not use this key[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask whoever manages the key for access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No answer came in time[[ from {name}]][[ ({seconds} s)]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again later, or open the package in another way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key or token[[ {name}]] cannot do what is needed[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another key or another token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library for this kind of key is not installed[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was not sealed for this key[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another key, or open the package in another way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key[[ of {name}]] is not the one that was pinned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask whoever manages the key whether it was replaced, then pin it anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no single key of this name[[: {name}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the list of keys and choose a name from it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This private key file cannot be used[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the file and its passphrase[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing can be sealed to this key[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key was not pinned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use an RSA key of 3072 or 4096 bits, or one on the curve P-256 or P-384[[: {path}]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its inner structure is not sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a part of it was altered or lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an entry in it was altered or lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what the keyring holds does not fit it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none was made yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its secret keys are not where they were</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it needs its passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it lies in clear, unprotected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is no private key, or damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key of this kind is not used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the token is not there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>several tokens fit, name one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the key is not there, or is switched off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>several keys fit, name one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its address cannot be reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the service is not open for use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the token did not accept it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none was given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no access token was given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the token is blocked after wrong PINs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it does not know this way of decrypting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its key is of another kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is not offered there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its address is not well formed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its address holds a PIN, which must not lie on the drive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it has not passed its test yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only its public half is known here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a key of this kind is not sealed to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was closed meanwhile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what was signed is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was made for other contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the signer's identity is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not the signer's</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the granter's identity is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was altered after it was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is for another package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a word is not one of those used on cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a word is wrong or out of its place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words are missing or too many</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is of a kind not used here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there are too few of them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>they are not of one set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>two differ that carry the same number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>card {numbers} does not fit the others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>they do not belong together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its key is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the secret keys at hand belong to another identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package and its recovery record were only read, not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was repaired, and no file was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No recovery record was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recovery record could not be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for another copy of the package or of its record.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This recovery record cannot be used[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that you chose the right file[[ ({path})]], or look for another copy of the record. Without one, salvage brings out what still holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This recovery record was made for another package.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the record that was made with this package; its name is the package's with “.recovery” behind it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More of this package is damaged than its recovery record can repair.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[[Of {blocks} blocks {damaged} do not hold, and {beyond} of these cannot be repaired. ]]Look for a better copy of the package or of the record. Without one, salvage brings out what still holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package gave other bytes when it was read a second time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was only read, not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drive may be failing, or a program is writing to the file[[ ({path})]]. Verify the package, and copy it to another drive before you go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is too damaged itself to be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it breaks a rule of its format</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package was only read. It was not changed, and nothing in it was opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text is not a checkpoint as it was printed[[: {problem}]][[ ({path})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log was not changed. What you typed was not corrected for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log was not compared with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare with the paper[[ at line {line}, character {position} (spaces do not count)]][[, where “{found}” stands]], and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The checkpoint was not cosigned[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this witness knew is unchanged. A refused checkpoint of a known log stays in the custody log as evidence, beside the one it contradicts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell whoever sent it[[: this witness last saw {size} entries]]. Two checkpoints that contradict each other are a matter for whoever looks after that log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This cosignature cannot be used[[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not taken into the log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Get the key of the witness from the witness itself, and name it in the trust policy; on the command line it can also be given with --witness.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trust policy breaks a rule[[ in line {line}]][[: {problem}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The policy used before is still in force.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The new policy was not taken over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the line. docs/hand-over.md shows the form.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This transfer file or receipt does not hold[[: {problem}]][[ ({path})]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the package that was offered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not logged as received.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for the right file, or refuse the transfer.[[ Offered is package {offered}, this file is package {found}.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package differs from the one that was offered[[ in its {what}]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not logged as received; the log says that it was refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy it again from the medium; if that does not help, refuse the transfer with a reason.[[ Offered was {offered}, this file has {found}.]]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This receipt answers no offer of this custody log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No offer was closed by it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It belongs to another log[[: {log}]]. Import it where the offer was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was taken in before[[: entry {seq} says so]].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not logged a second time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such offer[[ of package {package}]] open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See the open offers on the page of hand-over, or by casevault hand-over list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the name of a log, a number, a hash and a signature are not all there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it names another log than this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a character is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>characters are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there are too many characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its number and its hash do not belong together in this log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its signature does not hold, and the log is too short to say where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this witness does not know the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the log did not sign it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its proof does not begin where this witness stands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it covers fewer entries than this witness has seen of the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it contradicts what this witness has seen of the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is no request for a cosignature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its witness is not known here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it fits no checkpoint that this log gave out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is no cosignature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was made by a newer CaseVault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its log did not sign its checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an entry in it breaks a rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an entry in it does not stand under its checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what it says is no offer of a package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what it says is neither a receipt nor a refusal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it says something else than the offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its cosignature does not fit the checkpoint it was given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is an offer of this very log, which cannot be its own receiver</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Custody report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every entry of a case or package, the three answers about the log, a checkpoint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package's hash and root, to travel apart from the encrypted medium.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tells the recipient which package a key opens. No key and no case on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package's last hand-over, for both sides to sign; without one, the empty form.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was destroyed of a package, for two persons to sign.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft: certification, FRE 902(14)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A draft to complete and correct; it is not signed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part A</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part B</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How to check one entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One sheet with commands of openssl and sha256sum, for a clerk.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>Key file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File with the encrypted private key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Module of the token's maker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a library, such as opensc-pkcs11.so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the key (PKCS #11 URI)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pkcs11:token=Evidence;object=unwrap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key id, ARN or alias</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>alias/evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as your AWS profile says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address, if it is not the usual one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>https://name.vault.azure.net</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the newest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>https://vault.example:8200</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Path of the transit engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>transit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate of the server's own authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a PEM file, if it has one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are known to the service as AWS's own tools know you (environment or profile files). CaseVault keeps no password of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are known to the service as Azure's own tools know you. CaseVault keeps no password of it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>kB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>.</source>
        <comment>decimal point</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{min} min {s:02} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{h} h {min:02} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 act</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{year:04}-{month:02}-{day:02}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Criminal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fraud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regulatory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Civil</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Human rights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warrant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Court order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counsel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>USB stick</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Optical disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIM card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Devices and media</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disclosures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disk images, hashed again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hashes that came along, compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archives, sealed by their contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DIFFERS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holds no hash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>libewf-python was not installed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lay in an archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A segment is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Damaged, encrypted or incomplete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reader stood still</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The process that read it broke off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IMEI</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why withheld</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>External name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risk score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not listed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MD5</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Does it agree with itself?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anchored outside up to?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anything left open?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not follow the log before it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>that log is not kept here, or does not open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>that log does not end by naming this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what one holds of the other is not what it was</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>that log does not hold, or a checkpoint held outside contradicts it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goes on after log …{end}, {entries}: it holds, and each names the other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does not follow log …{end}: {why}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, all {entries}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every entry, link and signature agrees.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No, from entry {n} on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log ends before a checkpoint that was kept outside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A checkpoint kept outside contradicts the log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checkpoint over {entries}, from {where}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not anchored yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No checkpoint held outside is known. An export has one to give away; compare it later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first {n} of {entries}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By: {where}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cosigned on {time}, by the witness's clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing left open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One thing to explain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} things to explain</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>witnesses</name>
    <message>
        <source>The trust policy asks for nobody's signature.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trust policy asks for the signature of {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trust policy asks for {k} of the {n} in {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is signed by them so far.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed so far: the first {n} of {entries}.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>