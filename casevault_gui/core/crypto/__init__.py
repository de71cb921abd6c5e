"""Primitives, the evidence stream, Merkle trees, signed notes and key text."""
