"""Viewers of strangers' formats, in a process of their own: bytes in, a checked answer out."""
