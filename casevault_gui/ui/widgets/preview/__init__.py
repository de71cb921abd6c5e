"""Panes that show evidence from memory: nothing is written, fetched or run."""
