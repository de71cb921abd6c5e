"""Dialogs, each given the values and callables it needs."""
