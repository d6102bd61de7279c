"""The window: the only room that imports Qt. Views know models, models know services, services know the core."""
