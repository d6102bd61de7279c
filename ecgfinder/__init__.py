"""ecgfinder: open an ECG, read the reports of the most similar past cases.

Similar past cases for a clinician's reading; not a diagnosis, not a medical device.
"""

__version__ = "0.1.0"
