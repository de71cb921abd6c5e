"""Structure for the PDFs that Qt writes: what each thing on a page is, for screen readers."""
