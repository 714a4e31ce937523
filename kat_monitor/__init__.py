"""KAT Monitor: the timed session, vital signs, alerts, notes and discharge of a ketamine-assisted-therapy room.

A record and reminder aid, not a certified medical device. It never recommends a dose or a drug.
"""

__version__ = "0.1.0"
