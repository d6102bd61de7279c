"""Retrieval metrics and the protocols by which the encoders are judged; no torch."""
