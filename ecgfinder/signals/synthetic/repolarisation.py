"""Repolarisation: how long and how fully each volume stays excited; every change of ST, T and QT is made here.

The action potential of a volume, as a share of its full height, is `U - sag S - (1 - sag) R`: the upstroke U at its
activation, a loss S of plateau shortly after (injury, ischaemia, or the notch of the epicardium) and the downstroke
R at the end of its duration. Durations fall towards the epicardium and with later activation, which makes the T wave
point the way the QRS does in a healthy heart and against it where the ventricles are excited by a detour.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ecgfinder.signals.synthetic.heart import Floats, Ventricles


@dataclass(frozen=True, slots=True)
class Region:
    """A soft-edged part of the ventricles: around an angle and a height, between two depths of the wall."""

    angle_deg: float
    height: float
    width_deg: float = 45.0
    reach: float = 0.3
    depths: tuple[float, float] = (0.0, 1.0)
    side: str = "left"

    def share(self, v: Ventricles) -> Floats:
        """Membership of each volume, shape (n,), 0 to 1."""
        turn = (v.angle_deg - self.angle_deg + 180) % 360 - 180
        turn = turn * np.clip(1.15 - v.height, 0.0, 1.0)  # towards the apex the angles run together
        inside = np.exp(-((turn / self.width_deg) ** 4) - ((v.height - self.height) / self.reach) ** 4)
        low, high = self.depths
        wall = 1 / (1 + np.exp(-np.clip((v.wall - low) / 0.06, -50, 50)))
        wall = wall / (1 + np.exp(np.clip((v.wall - high) / 0.06, -50, 50)))
        wall = wall if (low, high) != (0.0, 1.0) else np.ones_like(inside)
        of_side = {"left": v.is_left, "right": ~v.is_left, "both": np.ones_like(v.is_left)}[self.side]
        return np.asarray(inside * wall * of_side)


@dataclass(frozen=True, slots=True)
class Change:
    """What a region does differently: duration in ms, loss of plateau (share), both at full membership."""

    region: Region
    duration_ms: float = 0.0
    sag: float = 0.0


@dataclass(frozen=True, slots=True)
class Repolarisation:
    """Gradients of the action potential's duration, ms, and the changes upon them.

    `transmural_ms` endocardium minus epicardium; `apical_ms` base minus apex; `right_ms` left minus right;
    `anterior_ms`, `lateral_ms` shortening of these walls; `coupling` shortening per ms of later activation;
    `along_mm` ms per mm along the heart's coordinates; `downstroke_ms` the width of the downstroke, `slope` the
    share of it that already happens during the plateau.
    The defaults are calibrated on the mean T waves of normal ECGs.
    """

    transmural_ms: float = 6.0
    apical_ms: float = 29.0
    right_ms: float = 34.0
    anterior_ms: float = -5.5
    lateral_ms: float = 10.5
    coupling: float = 0.30
    downstroke_ms: float = 37.0
    slope: float = 0.01
    along_mm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    changes: tuple[Change, ...] = field(default=())

    def changed(self, *changes: Change) -> Repolarisation:
        """The same with further regional changes."""
        return replace(self, changes=self.changes + changes)

    def shifted(
        self,
        *,
        coupling: float = 0.0,
        apical_ms: float = 0.0,
        right_ms: float = 0.0,
        anterior_ms: float = 0.0,
        lateral_ms: float = 0.0,
    ) -> Repolarisation:
        """The same with some of its gradients larger by so much."""
        return replace(
            self,
            coupling=self.coupling + coupling,
            apical_ms=self.apical_ms + apical_ms,
            right_ms=self.right_ms + right_ms,
            anterior_ms=self.anterior_ms + anterior_ms,
            lateral_ms=self.lateral_ms + lateral_ms,
        )

    def stronger(self, factor: float) -> Repolarisation:
        """The same with the spread of repolarisation times multiplied: taller T waves, or flatter ones."""
        return replace(
            self,
            transmural_ms=self.transmural_ms * factor,
            apical_ms=self.apical_ms * factor,
            right_ms=self.right_ms * factor,
            anterior_ms=self.anterior_ms * factor,
            lateral_ms=self.lateral_ms * factor,
            coupling=1 - (1 - self.coupling) * factor,
        )

    def duration_ms(self, v: Ventricles, activation_ms: Floats) -> Floats:
        """Duration of each volume's action potential relative to the mean one, shape (n,), ms."""
        out = -self.transmural_ms * v.depth - self.apical_ms * v.height - self.right_ms * ~v.is_left
        free_wall = v.is_left & ~v.is_septum
        out -= self.anterior_ms * np.cos(np.radians(v.angle_deg + 90)) * free_wall
        out -= self.lateral_ms * np.cos(np.radians(v.angle_deg - 180)) * free_wall
        out -= self.coupling * (activation_ms - activation_ms.mean())
        out += v.position_mm @ np.array(self.along_mm)
        for change in self.changes:
            out += change.duration_ms * change.region.share(v)
        return np.asarray(out - out.mean())

    def sag(self, v: Ventricles) -> Floats:
        """Loss of plateau of each volume, shape (n,), as a share."""
        out = np.zeros(len(v.depth))
        for change in self.changes:
            out += change.sag * change.region.share(v)
        return out
