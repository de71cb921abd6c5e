"""Where cases come from: the case record and the sources of evidence files."""
