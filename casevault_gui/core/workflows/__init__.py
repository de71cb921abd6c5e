"""Everything that touches evidence or a key; each workflow writes its own custody entries."""
