"""Processes of the program's own that read a stranger's bytes: limited, watched and killed."""
