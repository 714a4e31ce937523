"""What each device is told, one file a device that needs to be told anything."""
