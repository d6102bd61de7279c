"""Synthetic 12-lead ECGs: a heart of many moving dipoles with rhythm, conduction and repolarisation as parts.

>>> from ecgfinder.signals.synthetic import PATTERNS, generate
>>> generate("lbbb", seed=1).codes
{'SR': 0, 'CLBBB': 100}
"""

from ecgfinder.signals.synthetic.generate import STEP_MV, SyntheticEcg, generate, leads_mv
from ecgfinder.signals.synthetic.patterns import PATTERNS, Pattern

__all__ = ["PATTERNS", "STEP_MV", "Pattern", "SyntheticEcg", "generate", "leads_mv"]
