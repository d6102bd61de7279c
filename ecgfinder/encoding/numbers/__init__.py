"""What is measured on a window, group by group; `encoding.measured` puts the groups together.

Each module tells the `NAMES` of its numbers and what they are, in that order, NaN where something is not known.
"""
