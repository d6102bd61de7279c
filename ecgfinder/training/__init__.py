"""Training and export of the encoders; the only room that knows torch (extra `train`)."""
