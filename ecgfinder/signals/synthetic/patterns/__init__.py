"""Every pattern the generator knows; importing this package registers them all, in the order of a textbook."""

# ruff: noqa: I001 - the order of registration is the order of the contact sheet
from ecgfinder.signals.synthetic.patterns import normal as normal
from ecgfinder.signals.synthetic.patterns import rhythm as rhythm
from ecgfinder.signals.synthetic.patterns import ectopy as ectopy
from ecgfinder.signals.synthetic.patterns import av_block as av_block
from ecgfinder.signals.synthetic.patterns import pacing as pacing
from ecgfinder.signals.synthetic.patterns import conduction as conduction
from ecgfinder.signals.synthetic.patterns import chambers as chambers
from ecgfinder.signals.synthetic.patterns import infarction as infarction
from ecgfinder.signals.synthetic.patterns import repolarisation as repolarisation
from ecgfinder.signals.synthetic.patterns import tracing as tracing
from ecgfinder.signals.synthetic.patterns.registry import PATTERNS, Pattern

__all__ = ["PATTERNS", "Pattern"]
