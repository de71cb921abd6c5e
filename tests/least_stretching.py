"""The smallest Argon2id that is accepted, for tests of what it protects and not of itself."""

LEAST = {"lanes": 1, "memory_kib": 19 * 1024, "passes": 2}
