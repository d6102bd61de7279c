"""Where a millimetre of the paper lies in the picture: a smooth map that follows tilt, perspective and gentle curl."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_POWERS = [(i, j) for total in range(1, 4) for i in range(total, -1, -1) for j in [total - i]]
"""Exponents of x and y of the nine terms up to the third degree, linear terms first."""


@dataclass(frozen=True, slots=True, eq=False)
class PaperMap:
    """Pixels to millimetres and back.

    `coefficients` (2, 9): u and v in mm as polynomials of ((x, y) - `centre`) / `scale`. u runs along the time axis,
    v downward; their zero is arbitrary.
    """

    coefficients: Floats
    centre: tuple[float, float]
    scale: float

    def to_mm(self, xy: Floats) -> Floats:
        """Millimetres (…, 2) of points (…, 2) in pixels."""
        mm: Floats = terms((xy - self.centre) / self.scale) @ self.coefficients.T
        return mm

    def to_pixels(self, uv_mm: Floats) -> Floats:
        """Pixels (…, 2) of points (…, 2) in mm, by Newton's method from the linear part."""
        inverse = np.linalg.inv(self.coefficients[:, :2])
        xy: Floats = uv_mm @ inverse.T
        for _ in range(12):
            step = (uv_mm - terms(xy) @ self.coefficients.T) @ inverse.T
            xy = np.clip(xy + step, -4, 4)
        pixels: Floats = xy * self.scale + np.array(self.centre)
        return pixels

    def mm_per_pixel(self) -> float:
        """Millimetres a pixel at the middle of the picture."""
        return float(np.sqrt(abs(np.linalg.det(self.coefficients[:, :2]))) / self.scale)

    def tilt_deg(self) -> float:
        """By how much the time axis falls to the right at the middle of the picture, in degrees."""
        along = np.linalg.inv(self.coefficients[:, :2])[:, 0]
        return float(np.degrees(np.arctan2(along[1], along[0])))


def flat_map(shape: tuple[int, ...], mm_per_pixel: float, tilt_deg: float = 0.0) -> PaperMap:
    """The map of a picture without perspective, of `shape` (height, width, …)."""
    scale = max(shape[:2]) / 2
    cos, sin = np.cos(np.radians(tilt_deg)), np.sin(np.radians(tilt_deg))
    coefficients = np.zeros((2, len(_POWERS)))
    coefficients[:, :2] = np.array([[cos, sin], [-sin, cos]]) * mm_per_pixel * scale
    return PaperMap(coefficients, (shape[1] / 2, shape[0] / 2), scale)


def fit_gradients(xy: Floats, gradients: Floats, weights: Floats, shape: tuple[int, ...], degree: int) -> Floats:
    """Coefficients (9,) of the polynomial whose slopes at `xy` are `gradients` (n, 2), mm a pixel.

    Least squares, each point counting by `weights` (n,); terms above `degree` stay zero.
    """
    scale = max(shape[:2]) / 2
    x, y = ((xy - np.array([shape[1] / 2, shape[0] / 2])) / scale).T
    used = [index for index, power in enumerate(_POWERS) if sum(power) <= degree]
    by_x = np.stack([i * x ** max(i - 1, 0) * y**j for i, j in _POWERS], axis=1)[:, used]
    by_y = np.stack([j * x**i * y ** max(j - 1, 0) for i, j in _POWERS], axis=1)[:, used]
    matrix = np.concatenate([by_x, by_y]) * np.tile(weights, 2)[:, None]
    target = np.concatenate([gradients[:, 0], gradients[:, 1]]) * scale * np.tile(weights, 2)
    ridge = 1e-3 * weights.sum() ** 0.5 * np.diag([0.0 if sum(_POWERS[index]) == 1 else 0.02 for index in used])
    solution = np.linalg.lstsq(np.vstack([matrix, ridge]), np.concatenate([target, np.zeros(len(used))]), rcond=None)[0]
    out = np.zeros(len(_POWERS))
    out[used] = solution
    return out


def slopes(coefficients: Floats, xy: Floats, shape: tuple[int, ...]) -> Floats:
    """Slopes (n, 2) in mm a pixel of a fitted polynomial at `xy`."""
    scale = max(shape[:2]) / 2
    x, y = ((xy - np.array([shape[1] / 2, shape[0] / 2])) / scale).T
    by_x = np.stack([i * x ** max(i - 1, 0) * y**j for i, j in _POWERS], axis=1)
    by_y = np.stack([j * x**i * y ** max(j - 1, 0) for i, j in _POWERS], axis=1)
    return np.stack([by_x @ coefficients, by_y @ coefficients], axis=1) / scale


def terms(xy: Floats) -> Floats:
    """The nine terms (…, 9) of a map at points (…, 2) that are centred and scaled as it is."""
    x, y = xy[..., 0], xy[..., 1]
    return np.stack([x**i * y**j for i, j in _POWERS], axis=-1)
