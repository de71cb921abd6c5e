"""The desktop shell: all Qt lives here."""
