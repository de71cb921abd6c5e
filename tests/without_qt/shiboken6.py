"""Stands before the real shiboken6 on the path of the Qt-free run, and refuses."""

msg = "shiboken6 is kept away from this run"
raise ModuleNotFoundError(msg, name="shiboken6")
