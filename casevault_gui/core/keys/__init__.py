"""Places where keys are kept and the proofs that they are still there."""
