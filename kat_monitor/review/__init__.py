"""Reviews: what a clinic lead looks at, as pure functions over kept digests and folded sessions."""
