"""The Qt-free core: it seals, opens and records, and never speaks to people."""
