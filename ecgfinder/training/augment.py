"""What clinics send, drawn at random on a batch of prepared ECGs: (n, 12, samples) mV, NaN for unknown."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

RATE_HZ = 100

LAYOUTS = ("3x4", "3x4+1", "3x4+3", "6x2")
_COLUMNS = {"3x4": 4, "3x4+1": 4, "3x4+3": 4, "6x2": 2}
_RHYTHM_LEADS = {"3x4": (), "3x4+1": (1,), "3x4+3": (1, 6, 10), "6x2": ()}


def augment(mv: Tensor, *, most: float = 1.3, mask_share: float = 0.25) -> Tensor:
    """Gain, time scale, shift, noise, wander, lost leads and print-out masks. Returns a new tensor.

    Each record's strength is drawn between 0 and `most`: most of what is searched is as clean as the recorder gave it.
    """
    strength = torch.rand(len(mv), 1, 1) * most
    mv = _stretch_and_shift(mv, strength[:, 0, 0])
    mv = mv * _gain(mv, strength)
    mv = mv + _noise(mv, strength) + _mains(mv, strength) + _wander(mv, strength)
    mv = _lose_leads(mv, 0.15 * strength[:, :, 0])
    return mask_print_outs(mv, mask_share)


def print_out_mask(layout: str, samples: int) -> Tensor:
    """Which samples a print-out shows: bool (12, samples). The columns follow each other in time."""
    columns = _COLUMNS[layout]
    mask = torch.zeros(12, samples, dtype=torch.bool)
    for lead in range(12):
        column = lead * columns // 12
        mask[lead, column * samples // columns : (column + 1) * samples // columns] = True
    for lead in _RHYTHM_LEADS[layout]:
        mask[lead] = True
    return mask


def mask_print_outs(mv: Tensor, share: float) -> Tensor:
    """Show a share of the batch as print-outs: each lead only for its own 2.5 or 5 s."""
    masks = torch.stack([print_out_mask(layout, mv.shape[2]) for layout in LAYOUTS])
    chosen = masks[torch.randint(len(LAYOUTS), (len(mv),))]
    chosen |= (torch.rand(len(mv)) >= share)[:, None, None]
    return mv.masked_fill(~chosen, math.nan)


def _gain(mv: Tensor, strength: Tensor) -> Tensor:
    whole = torch.randn(len(mv), 1, 1) * 0.12 * strength
    each = torch.randn(len(mv), mv.shape[1], 1) * 0.03 * strength
    return torch.exp(whole + each)


def _noise(mv: Tensor, strength: Tensor) -> Tensor:
    """White (muscle-like) noise of a level drawn a record, up to some 30 uV."""
    level = torch.rand(len(mv), 1, 1).pow(3) * 0.03 * strength
    return torch.randn_like(mv) * level


def _mains(mv: Tensor, strength: Tensor) -> Tensor:
    """What mains of 50 or 60 Hz leave at 100 Hz, the latter at 40 Hz: in a third of the records up to some 30 uV."""
    time_s = torch.arange(mv.shape[2]) / RATE_HZ
    f_hz = 40 + 9.5 * (torch.rand(len(mv), 1, 1) < 0.5)
    phase = 2 * math.pi * torch.rand(len(mv), 1, 1)
    level = 0.03 * torch.rand(len(mv), mv.shape[1], 1) * strength * (torch.rand(len(mv), 1, 1) < 1 / 3)
    return torch.sin(2 * math.pi * f_hz * time_s + phase) * level


def _wander(mv: Tensor, strength: Tensor) -> Tensor:
    """What a high-pass leaves of the baseline's wander: slow waves of 0.3 to 0.8 Hz, lead by lead."""
    time_s = torch.arange(mv.shape[2]) / RATE_HZ
    f_hz = 0.3 + 0.5 * torch.rand(len(mv), 1, 1)
    phase = 2 * math.pi * torch.rand(len(mv), 1, 1)
    level = torch.randn(len(mv), mv.shape[1], 1) * 0.03 * strength
    return torch.sin(2 * math.pi * f_hz * time_s + phase) * level


def _lose_leads(mv: Tensor, share: Tensor) -> Tensor:
    """In a share of the records one to six leads are lost."""
    lose = torch.rand(len(mv), 1) < share
    rate = torch.rand(len(mv), 1) * 0.5
    lost = (torch.rand(len(mv), mv.shape[1]) < rate) & lose
    return mv.masked_fill(lost[:, :, None], math.nan)


def _stretch_and_shift(mv: Tensor, strength: Tensor) -> Tensor:
    """Paper speed off by up to 2 %, start shifted by up to half a second; what comes in from outside is unknown."""
    samples = mv.shape[2]
    scale = 1 + (torch.rand(len(mv)) * 2 - 1) * 0.02 * strength
    shift = (torch.rand(len(mv)) * 2 - 1) * 0.05 * 2 * strength
    theta = torch.zeros(len(mv), 2, 3)
    theta[:, 0, 0], theta[:, 0, 2], theta[:, 1, 1] = scale, shift, 1
    grid = F.affine_grid(theta, [len(mv), 1, mv.shape[1], samples], align_corners=False)
    moved = F.grid_sample(mv[:, None], grid, mode="bilinear", padding_mode="border", align_corners=False)[:, 0]
    outside = (grid[:, 0, :, 0].abs() > 1)[:, None, :]
    return moved.masked_fill(outside, math.nan)
