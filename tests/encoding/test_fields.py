"""The fields against values worked out by hand."""

from __future__ import annotations

import numpy as np

from ecgfinder.encoding.fields import gramian, markov_transition, recurrence


def test_gramian_is_the_cosine_of_summed_angles() -> None:
    # -1, 0, 1 are the angles 180, 90 and 0 degrees
    field = gramian(np.array([2, 4, 6], dtype=np.float32))
    np.testing.assert_allclose(field, [[1, 0, -1], [0, -1, 0], [-1, 0, 1]], atol=1e-6)


def test_gramian_agrees_with_its_definition_on_any_series() -> None:
    series = np.random.default_rng(1).normal(size=40).astype(np.float32)
    scaled = 2 * (series - series.min()) / (series.max() - series.min()) - 1
    phi = np.arccos(np.clip(scaled, -1, 1))
    np.testing.assert_allclose(gramian(series), np.cos(phi[:, None] + phi[None, :]), atol=1e-3)


def test_recurrence_is_the_distance_of_the_trajectories() -> None:
    field = recurrence(np.array([0, 3, 1], dtype=np.float32))
    np.testing.assert_allclose(field, [[0, 3, 1], [3, 0, 2], [1, 2, 0]])


def test_recurrence_of_embedded_trajectories() -> None:
    # trajectories (0,3), (3,4), (4,4): the last repeats the end of the series
    field = recurrence(np.array([0, 3, 4], dtype=np.float32), dimension=2)
    np.testing.assert_allclose(field[0], [0, np.sqrt(10), np.sqrt(17)], rtol=1e-6)
    np.testing.assert_allclose(field[1, 2], 1)


def test_markov_transition_of_two_alternating_states() -> None:
    # two bins split at the median 1.5: states 0 1 0 1 1, transitions 0->1 twice, 1->0 once, 1->1 once
    field = markov_transition(np.array([1, 2, 1, 2, 1.5], dtype=np.float32), bins=2)
    state = [0, 1, 0, 1, 1]
    weight = np.array([[0, 1], [0.5, 0.5]])
    np.testing.assert_allclose(field, weight[np.ix_(state, state)])


def test_markov_transition_of_a_constant_series_is_certain() -> None:
    np.testing.assert_allclose(markov_transition(np.zeros(5, dtype=np.float32), bins=4), 1)
