"""Keeping watch over sealed packages that nobody opens: what was found, run after run."""
