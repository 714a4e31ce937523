"""Proofs that run long: a few rounds of each with the tests, all of them by `python benchmarks/proofs.py`."""
