"""What is printed about the custody log."""
