"""The pages beside the live screen: first run, home, start, before dosing, dose, discharge, ending, signing."""
