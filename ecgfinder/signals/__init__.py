"""Filters, beats, waves, measurements and quality of ECG signals, and synthetic ones."""
