"""Sessions without a room: simulated and replayed ones, from arguments to files.

Their logs say so in the first event, and every screen and page says so too.
"""
