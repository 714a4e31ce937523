"""What a session is: the frozen `Session`, the fold that makes it from events, and what follows from it."""
