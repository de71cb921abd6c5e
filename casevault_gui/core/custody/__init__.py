"""The custody log: entries, store, tree, checkpoints and verification (docs/custody-log.md)."""
