"""The parts of the left ventricle that coronary arteries supply, and the right outflow tract."""

from __future__ import annotations

from ecgfinder.signals.synthetic.repolarisation import Region

ANTERIOR = Region(-80.0, 0.60, 45.0, 0.45)
ANTERIOR_EPICARDIUM = Region(-45.0, 0.50, 45.0, 0.50, (0.6, 1.0))
ANTEROSEPTAL = Region(-25.0, 0.62, 48.0, 0.42)
APICAL = Region(-40.0, 0.95, 180.0, 0.25)
LATERAL = Region(-155.0, 0.55, 48.0, 0.40)
INFERIOR = Region(58.0, 0.11, 58.0, 0.26, side="both")
POSTERIOR = Region(165.0, 0.25, 85.0, 0.60)
ANTEROSEPTAL_SCAR = Region(-22.0, 0.36, 52.0, 0.50, (0.0, 0.66))
ANTERIOR_SCAR = Region(-13.0, 0.62, 72.0, 0.19, (0.0, 1.1))
INFERIOR_SCAR = Region(75.0, 0.07, 44.0, 0.37)
LATERAL_SCAR = Region(-168.0, 0.36, 56.0, 0.16)
SUBENDOCARDIAL = Region(180.0, 0.70, 125.0, 0.45, (0.0, 0.45))
ALL_EPICARDIUM = Region(100.0, 0.70, 80.0, 0.50, (0.5, 1.0), "both")
INFEROLATERAL_EPICARDIUM = Region(150.0, 0.75, 75.0, 0.35, (0.6, 1.0))
RIGHT_OUTFLOW = Region(-30.0, 0.40, 60.0, 0.25, side="both")
RIGHT_WALL = Region(0.0, 0.3, 180.0, 0.6, (0.0, 1.0), "right")
