"""The .cvx package: header, slots, bag, manifest, writer and reader (docs/cvx-format.md)."""
