"""The map of the paper mended by where the lines of its grid lie.

Spectra tell slopes, and small errors of slopes add up over a page to ten milliseconds and more. The phase of the 1 mm
lines tells places: in each block of the picture, by how much the lines miss the whole millimetres of the map.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ecgfinder.digitize.papermap import PaperMap, terms

Floats = npt.NDArray[np.float64]

_BLOCK = 64  # pixels; some fifteen millimetres
_CLEAR = 8.0  # times the power of noise
_FEWEST = 24  # clear blocks, for nine terms and a constant
_USUAL_MM = 0.02  # by which blocks miss a smooth page


def on_its_lines(paper: PaperMap, plane: npt.NDArray[np.float32], factor: int) -> PaperMap:
    """The map with the lines of the grid at whole millimetres, up to a constant.

    `plane` is the darkness of the grid in the picture reduced `factor` times.
    """
    height, width = (side // _BLOCK for side in plane.shape)
    if not height or not width:
        return paper
    blocks = plane[: height * _BLOCK, : width * _BLOCK].reshape(height, _BLOCK, width, _BLOCK)
    centres = np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=-1) * _BLOCK + _BLOCK / 2
    centres = centres * factor - 0.5
    slopes = _mm_per_pixel(paper, centres) * factor
    basis = terms((centres - paper.centre) / paper.scale)
    rows = []
    for axis in range(2):
        wave = _phasors(blocks, slopes[..., axis, :]) * np.exp(-2j * np.pi * paper.to_mm(centres)[..., axis])
        rows.append(paper.coefficients[axis] + _missing_mm(wave, basis))
    return replace(paper, coefficients=np.stack(rows))


def _mm_per_pixel(paper: PaperMap, xy: Floats) -> Floats:
    """Slopes (…, 2, 2) of the map: first the axis of the paper, then that of the picture."""
    steps = np.eye(2) / 2
    return np.stack([paper.to_mm(xy + step) - paper.to_mm(xy - step) for step in steps], axis=-1)


def _phasors(blocks: npt.NDArray[np.float32], slopes: Floats) -> npt.NDArray[np.complex128]:
    """The wave of one millimetre in each block (rows, columns), on a scale on which noise has power 1."""
    place = np.arange(_BLOCK) + 0.5 - _BLOCK / 2
    window = np.hanning(_BLOCK + 2)[1:-1]
    across, down = (window * np.exp(-2j * np.pi * slopes[..., axis, None] * place) for axis in range(2))
    wave = np.einsum("iajb,ija,ijb->ij", blocks, down, across, optimize=True)
    energy = np.einsum("iajb,a,b->ij", blocks**2, window**2, window**2, optimize=True)
    return np.asarray(wave / np.sqrt(energy + 1e-6))


def _missing_mm(wave: npt.NDArray[np.complex128], basis: Floats) -> Floats:
    """Coefficients of what the map lacks, without a constant; zeros where too few blocks show lines.

    First from neighbours, which differ by less than half a millimetre, then from all blocks at once.
    """
    power = np.minimum(np.abs(wave) ** 2, 100)
    clear = np.where(power > _CLEAR, np.sqrt(power), 0)
    if (clear > 0).sum() < _FEWEST:
        return np.zeros(basis.shape[-1])
    rough = _from_neighbours(wave, basis, clear)
    rest = wave * np.exp(-2j * np.pi * (basis @ rough))
    rest = rest * np.exp(-1j * np.angle((rest * (clear > 0)).sum()))
    with_constant = np.concatenate([basis, np.ones((*wave.shape, 1))], axis=-1).reshape(wave.size, -1)
    return rough + _fitted(with_constant, _mm(rest).ravel(), clear.ravel())[:-1]


def _from_neighbours(wave: npt.NDArray[np.complex128], basis: Floats, clear: Floats) -> Floats:
    turns, changes, weights = [], [], []
    for axis in range(2):
        before, after = np.arange(wave.shape[axis] - 1), np.arange(1, wave.shape[axis])
        turns.append((wave.take(after, axis) * wave.take(before, axis).conj()).ravel())
        changes.append((basis.take(after, axis) - basis.take(before, axis)).reshape(-1, basis.shape[-1]))
        weights.append(np.minimum(clear.take(after, axis), clear.take(before, axis)).ravel())
    return _fitted(np.concatenate(changes), _mm(np.concatenate(turns)), np.concatenate(weights))


def _mm(turns: npt.NDArray[np.complex128]) -> Floats:
    return np.asarray(np.angle(turns) / (2 * np.pi))


def _fitted(matrix: Floats, target_mm: Floats, weights: Floats) -> Floats:
    """Least squares in which what misses by much loses its weight."""
    near = weights
    for _ in range(6):
        found = np.linalg.lstsq(matrix * near[:, None], target_mm * near, rcond=1e-6)[0]
        solution = np.asarray(found, dtype=np.float64)
        near = weights / (1 + ((target_mm - matrix @ solution) / _USUAL_MM) ** 2)
    return solution
