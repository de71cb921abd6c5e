"""CaseVault: seal, open and account for digital evidence, offline."""

__version__ = "0.1.0"
