"""Words for the findings of the check before sealing: a title and an explanation for each code."""

from __future__ import annotations

from collections.abc import Mapping

from casevault_gui.language import QT_TRANSLATE_NOOP

WORDS: Mapping[str, tuple[str, str]] = {
    "target-exists": (
        QT_TRANSLATE_NOOP("messages", "A file with this name is already there"),
        QT_TRANSLATE_NOOP(
            "messages",
            "No existing file is ever replaced. Choose another name: {path}",
        ),
    ),
    "partial-exists": (
        QT_TRANSLATE_NOOP("messages", "An unfinished package lies there"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Start CaseVault again (on the command line: casevault doctor) to see what was"
            " interrupted, or choose another name: {path}",
        ),
    ),
    "target-folder-missing": (
        QT_TRANSLATE_NOOP("messages", "The folder for the package is not there"),
        QT_TRANSLATE_NOOP("messages", "Connect the drive or choose another folder: {path}"),
    ),
    "target-not-writable": (
        QT_TRANSLATE_NOOP("messages", "You may not write in that folder"),
        QT_TRANSLATE_NOOP("messages", "Choose a folder you may write to: {path}"),
    ),
    "target-inside-source": (
        QT_TRANSLATE_NOOP("messages", "The package would lie among the files being sealed"),
        QT_TRANSLATE_NOOP("messages", "Choose a place outside of {source}"),
    ),
    "no-space": (
        QT_TRANSLATE_NOOP("messages", "Not enough room on the drive"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The package needs about {needed:size}, and {free:size} are free: {path}",
        ),
    ),
    "file-too-large-for-volume": (
        QT_TRANSLATE_NOOP("messages", "The drive cannot hold a file that large"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The package needs about {needed:size}; the format of this drive allows "
            "{limit:size} for one file. Let it be split into parts[[ (about {volumes})]], or "
            "choose another drive.",
        ),
    ),
    "too-many-volumes": (
        QT_TRANSLATE_NOOP("messages", "The package would have too many parts"),
        QT_TRANSLATE_NOOP(
            "messages",
            "In parts of {size:size} there would be about {volumes}, and {limit} are the most. "
            "Choose larger parts.",
        ),
    ),
    "split-into-volumes": (
        QT_TRANSLATE_NOOP("messages", "The package will be in parts"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Each is a file of at most {size:size}; there will be about {volumes}. Keep all of "
            "them together: the package opens by any of them, if every one is there.",
        ),
    ),
    "source-unreadable": (
        QT_TRANSLATE_NOOP("messages", "Something you chose cannot be read"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that the drive is connected and that you may read it, or take it off the list.",
        ),
    ),
    "profile-among-sources": (
        QT_TRANSLATE_NOOP("messages", "Your CaseVault profile lies among what you chose"),
        QT_TRANSLATE_NOOP(
            "messages",
            "It holds the secret keys of your custody log, which whoever opens the package would"
            " have. Choose the files and folders beside it: {path}",
        ),
    ),
    "nothing-to-seal": (
        QT_TRANSLATE_NOOP("messages", "There is nothing to seal"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Add at least one file. Folders without files cannot be sealed alone.",
        ),
    ),
    "key-file-exists": (
        QT_TRANSLATE_NOOP("messages", "A file with the name of the key file is already there"),
        QT_TRANSLATE_NOOP(
            "messages",
            "No existing file is ever replaced. Choose another name for the key: {path}",
        ),
    ),
    "key-file-inside-source": (
        QT_TRANSLATE_NOOP("messages", "The key would lie among the files being sealed"),
        QT_TRANSLATE_NOOP("messages", "Choose a place for the key outside of {source}"),
    ),
    "key-folder-unusable": (
        QT_TRANSLATE_NOOP("messages", "The folder for the key cannot be used"),
        QT_TRANSLATE_NOOP("messages", "It is not there, or you may not write in it: {path}"),
    ),
    "unreadable": (
        QT_TRANSLATE_NOOP("messages", "Some files cannot be read: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "They would be missing from the package. Each is named in its list of exceptions.",
        ),
    ),
    "links-and-special": (
        QT_TRANSLATE_NOOP("messages", "Links and special files: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A link is recorded with the place it points to; what lies there is not sealed. "
            "Devices and the like cannot be sealed.",
        ),
    ),
    "vanished-or-changed": (
        QT_TRANSLATE_NOOP("messages", "Files that moved or changed just now: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Something is still working on them. Stop it if you can, then check again.",
        ),
    ),
    "name-collisions": (
        QT_TRANSLATE_NOOP("messages", "Files whose names cannot stand side by side: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "They cannot both be sealed as they are. Those left out are named in the list of "
            "exceptions.",
        ),
    ),
    "recently-changed": (
        QT_TRANSLATE_NOOP("messages", "Files changed in the last two minutes: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "They may still be written to. Wait or stop the program that writes them, then "
            "check again.",
        ),
    ),
    "key-file-same-volume": (
        QT_TRANSLATE_NOOP("messages", "The key would lie on the same drive as the package"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Whoever loses or steals the drive would lose both together. Choose another drive "
            "for the key: {path}",
        ),
    ),
    "recipient-not-compared": (
        QT_TRANSLATE_NOOP("messages", "People whose fingerprint was not compared: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Nothing shows yet that these keys are theirs. Compare the words with them by voice or"
            " in person first: {names}",
        ),
    ),
    "classical-recipient": (
        QT_TRANSLATE_NOOP("messages", "Keys that later computers may break: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A package is as safe as the weakest way into it. Whoever keeps a copy until there are"
            " quantum computers opens it with these: {names}",
        ),
    ),
    "target-on-network": (
        QT_TRANSLATE_NOOP("messages", "The package would be written over the network"),
        QT_TRANSLATE_NOOP(
            "messages",
            "That is slower, and the drive may vanish half-way. Nothing half-written would "
            "count as finished: {path}",
        ),
    ),
    "overlapping-sources": (
        QT_TRANSLATE_NOOP("messages", "Something was chosen twice: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "It lies in a folder that is sealed anyway, so it goes into the package once.",
        ),
    ),
    "names-aliased": (
        QT_TRANSLATE_NOOP("messages", "Names that cannot be kept letter by letter: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The package gives them safe names and keeps the original names beside them.",
        ),
    ),
    "names-changed-on-extraction": (
        QT_TRANSLATE_NOOP("messages", "Names that some systems do not allow: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The package keeps them as they are. When taken out, such files may get a safe name.",
        ),
    ),
    "long-paths": (
        QT_TRANSLATE_NOOP("messages", "Very long paths: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The package keeps them whole. Some programs and systems cannot open such files once"
            " they are taken out; a folder near the top of a drive helps.",
        ),
    ),
    "sparse-files": (
        QT_TRANSLATE_NOOP("messages", "Files with large empty stretches: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "They hold {bytes:size} and take {stored:size} on the drive. The package holds them "
            "in full.",
        ),
    ),
    "zero-filled": (
        QT_TRANSLATE_NOOP("messages", "Large files that seem to hold zeros alone: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "In four places each, nothing but zeros ({bytes:size} in all). A copy that failed looks"
            " like this, and so does a wiped or unused drive. They are sealed as they are.",
        ),
    ),
    "no-pattern": (
        QT_TRANSLATE_NOOP("messages", "Large files that may be encrypted: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "In four places each, bytes without any pattern, and no known beginning"
            " ({bytes:size} in all). Encrypted containers look like this, and so do some compressed"
            " files. They are sealed as they are; their own passwords are needed to read them.",
        ),
    ),
    "disk-images": (
        QT_TRANSLATE_NOOP("messages", "Disk images (E01, Ex01): {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "While they are sealed, the medium in each is hashed again and compared with the hashes"
            " in it, if libewf-python is installed (the extra “ewf”).",
        ),
    ),
    "images-not-read": (
        QT_TRANSLATE_NOOP("messages", "Images that are kept whole and not read: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "L01, Lx01, AFF and AFF4 are sealed as the files they are. The hashes in them are not"
            " compared: verify them with the program that made them.",
        ),
    ),
    "empty-files": (
        QT_TRANSLATE_NOOP("messages", "Empty files: {count}"),
        QT_TRANSLATE_NOOP("messages", "They are sealed like all others."),
    ),
    "empty-folders": (
        QT_TRANSLATE_NOOP("messages", "Empty folders: {count}"),
        QT_TRANSLATE_NOOP("messages", "They are sealed like all others."),
    ),
    "many-files": (
        QT_TRANSLATE_NOOP("messages", "Very many files: {files}"),
        QT_TRANSLATE_NOOP("messages", "This takes a little longer. You can stop at any moment."),
    ),
    "future-times": (
        QT_TRANSLATE_NOOP("messages", "Files with a date in the future: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A clock was wrong somewhere. The dates are kept as they are.",
        ),
    ),
    "hard-linked-files": (
        QT_TRANSLATE_NOOP("messages", "Files with more than one name: {count}"),
        QT_TRANSLATE_NOOP("messages", "Each name is sealed as a file of its own."),
    ),
    "other-volumes": (
        QT_TRANSLATE_NOOP("messages", "Some folders lie on other drives"),
        QT_TRANSLATE_NOOP(
            "messages",
            "They are sealed too, because they stand inside what you chose.",
        ),
    ),
    "old-export-encrypted": (
        QT_TRANSLATE_NOOP("messages", "Encrypted exports of the earlier system: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "They would be sealed as they are, closed as before, perhaps with their key inside."
            " Migrating opens them and seals what is in them as well (on the command line:"
            " casevault migrate).",
        ),
    ),
    "archives-unpacked": (
        QT_TRANSLATE_NOOP("messages", "Archives sealed by their contents: {count}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Each becomes a folder of its name. The archive itself is not packed; its SHA-256"
            " stands in the case record.",
        ),
    ),
    "archives-kept-whole": (
        QT_TRANSLATE_NOOP("messages", "Phone reports kept whole: {count}"),
        QT_TRANSLATE_NOOP(
            "messages", "They are one exhibit each, and are sealed as the files they are."
        ),
    ),
    "old-export-disclosed": (
        QT_TRANSLATE_NOOP("messages", "Treat what is in the old export as disclosed"),
        QT_TRANSLATE_NOOP(
            "messages",
            "It came with its key, or was never encrypted: whoever saw that file has its contents."
            " Sealing protects them from now on, not before: {name}",
        ),
    ),
    "old-export-key-apart": (
        QT_TRANSLATE_NOOP("messages", "An old export, opened with a key given apart from it"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The earlier system delivered key and data in one reply. Treat the contents as"
            " disclosed unless you know that nobody else had both: {name}",
        ),
    ),
}
