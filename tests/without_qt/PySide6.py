"""Stands before the real PySide6 on the path of the Qt-free run, and refuses."""

msg = "PySide6 is kept away from this run"
raise ModuleNotFoundError(msg, name="PySide6")
