"""What an agency demands of everybody who seals here: its policy file, and whether an act obeys."""
