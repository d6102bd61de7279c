"""The ventricles as a lattice of small volumes of muscle, each of them a moving dipole while excitation crosses it.

Heart coordinates in mm, origin on the long axis of the left ventricle near its base: `r` points from the left
ventricle to the right one, `b` to the diaphragmatic (inferior) wall, `c` along the axis to the apex. The shapes
are the usual truncated ellipsoids; sizes are those of an adult heart (wall of the left ventricle 10 mm, right
5 mm). The same lattice serves every patient: size, place and wall thickness enter as factors elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

SPACING_MM = 4.0
_LV_OUTER_MM, _LV_INNER_MM = (33.0, 72.0), (22.5, 61.0)  # radius, length of the half ellipsoid
_RV_CENTRE_MM = np.array([20.0, -4.0, -4.0])
_RV_OUTER_MM = np.array([37.0, 37.0, 62.0])
_RV_WALL_MM = 6.0
_BASE_MM = -14.0
_OUTFLOW_RISE = 0.55  # the right ventricle's base rises towards the anterior wall: its outflow tract


@dataclass(frozen=True, slots=True, eq=False)
class Ventricles:
    """The lattice. `n` volumes, `m` links between neighbours (26-neighbourhood), `g` links along the axes.

    `position_mm` (n, 3); `wall` (n,) from 0 at the cavity to 1 at the outer surface (in the septum from the left to
    the right cavity); `depth` (n,) the same, but 0 at either cavity; `angle_deg` (n,) around the long axis: 0 septum,
    90 inferior, 180 lateral, -90 anterior; `height` (n,) from 0 at the base to 1 at the apex;
    `is_left`, `is_septum`, `left_endocardium`, `right_endocardium` (n,); `links` (m, 2) with `length_mm` (m,);
    `axis_links` (g, 2) with `axis` (g,), first end at the smaller coordinate.
    """

    position_mm: Floats
    wall: Floats
    depth: Floats
    angle_deg: Floats
    height: Floats
    is_left: Bools
    is_septum: Bools
    left_endocardium: Bools
    right_endocardium: Bools
    links: Ints
    length_mm: Floats
    axis_links: Ints
    axis: Ints

    def nearest(self, angle_deg: float, height: float, among: Bools) -> int:
        """Index of the volume among the given ones that lies nearest to an angle and a height."""
        turn = np.abs((self.angle_deg - angle_deg + 180) % 360 - 180) / 90
        miss = turn**2 + (2 * (self.height - height)) ** 2 + np.where(among, 0.0, 1e9)
        return int(np.argmin(miss))


@cache
def ventricles() -> Ventricles:
    """The one lattice of about 2,600 volumes, built on first use."""
    grid = _grid()
    left_out, left_in = _shell(grid, _LV_OUTER_MM), _shell(grid, _LV_INNER_MM)
    right_out = _ellipsoid(grid, _RV_OUTER_MM)
    right_in = _ellipsoid(grid, _RV_OUTER_MM - _RV_WALL_MM)
    r, b, c = np.moveaxis(grid, -1, 0)
    above_left = c >= _BASE_MM
    above_right = c >= _BASE_MM + _OUTFLOW_RISE * np.minimum(b, 0)
    left = (left_out <= 1) & (left_in > 1) & above_left
    left_cavity = (left_in <= 1) & above_left
    right_side = (left_out > 1) & above_right & (r > 0)
    right = (right_out <= 1) & (right_in > 1) & right_side
    right_cavity = (right_in <= 1) & right_side
    muscle = left | right
    wall = np.where(left, _depth(left_in, left_out), _depth(right_in, right_out))
    septum = left & (right_in <= 1.05) & (r > 0)
    depth = np.where(septum, 1 - np.abs(2 * wall - 1), wall)
    angle = np.degrees(np.arctan2(b, r))
    height = np.clip((c - _BASE_MM) / (_LV_OUTER_MM[1] - _BASE_MM), -0.5, 1)
    links, length = _links(muscle, _half_neighbourhood())
    axis_sets = [_links(muscle, [tuple(int(k == a) for k in range(3))])[0] for a in range(3)]
    return Ventricles(
        grid[muscle],
        np.clip(wall[muscle], 0, 1),
        np.clip(depth[muscle], 0, 1),
        angle[muscle],
        height[muscle],
        left[muscle],
        septum[muscle],
        (muscle & _touches(left_cavity))[muscle],
        (muscle & _touches(right_cavity))[muscle],
        links,
        length,
        np.concatenate(axis_sets),
        np.concatenate([np.full(len(pairs), a) for a, pairs in enumerate(axis_sets)]),
    )


def _grid() -> Floats:
    """Lattice points, shape (nr, nb, nc, 3), mm, with a free margin of one point all around."""
    axes = [np.arange(low, high, SPACING_MM) for low, high in ((-42, 66), (-50, 50), (-46, 82))]
    return np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).astype(np.float64)


def _shell(grid: Floats, size_mm: tuple[float, float]) -> Floats:
    radius, length = size_mm
    return np.asarray(np.sqrt((grid[..., 0] ** 2 + grid[..., 1] ** 2) / radius**2 + (grid[..., 2] / length) ** 2))


def _ellipsoid(grid: Floats, size_mm: Floats) -> Floats:
    return np.asarray(np.sqrt((((grid - _RV_CENTRE_MM) / size_mm) ** 2).sum(-1)))


def _depth(inner: Floats, outer: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (inner - 1) / ((inner - 1) + (1 - outer))
    return np.nan_to_num(share, nan=0.5, posinf=1, neginf=0)


def _touches(region: Bools) -> Bools:
    """Points with a neighbour along an axis that lies in the region."""
    out = np.zeros_like(region)
    for axis in range(3):
        out |= np.roll(region, 1, axis) | np.roll(region, -1, axis)
    return out


def _half_neighbourhood() -> list[tuple[int, int, int]]:
    steps = [(i, j, k) for i in (-1, 0, 1) for j in (-1, 0, 1) for k in (-1, 0, 1)]
    return [step for step in steps if step > (0, 0, 0)]


def _links(muscle: Bools, steps: list[tuple[int, ...]] | list[tuple[int, int, int]]) -> tuple[Ints, Floats]:
    index = np.full(muscle.shape, -1)
    index[muscle] = np.arange(int(muscle.sum()))
    pairs, lengths = [], []
    for step in steps:
        other = np.roll(index, [-s for s in step], axis=(0, 1, 2))
        joined = (index >= 0) & (other >= 0)
        pairs.append(np.stack([index[joined], other[joined]], axis=1))
        lengths.append(np.full(int(joined.sum()), SPACING_MM * float(np.linalg.norm(step))))
    return np.concatenate(pairs), np.concatenate(lengths)
