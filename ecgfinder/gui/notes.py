"""The core's remarks on an ECG in the window's language: they come as English sentences with values in them."""

from __future__ import annotations

import re
from functools import cache

from ecgfinder.gui.translate import mark, tr

NOTES = (
    mark("No heart beats were found."),
    mark("Pacemaker spikes before {count} of {beats} beats."),
    mark("{count} of {beats} beats have another QRS shape than the usual ones."),
    mark("Irregular rhythm without P waves."),
    mark("No P waves were found."),
    mark("Irregular rhythm."),
    mark("P and QRS are upside down in lead I but not in V6: the arm electrodes may be swapped."),
    mark("Lead II is nearly flat beside I and III: right arm and right leg electrodes may be swapped."),
    mark("No channel bears the name of a standard lead, so nothing was measured."),
    mark("Measured in the first {seconds} s."),
    mark("left out, no ECG: {leads}"),
    mark("left out, no voltage: {leads}"),
    mark("left out, without a valid sample: {leads}"),
    mark("left out, sampled at another rate: {leads}"),
    mark("shorter than the others: {leads}"),
    mark("computed from I and II: {leads}"),
    mark("the leads are not named; taken as {leads}"),
    mark("the rate is not said; taken as {rate} Hz, which makes ten seconds"),
    mark("the unit is not said; taken as {unit}"),
    mark("the recorder reports loose electrodes: {leads}"),
    mark("the checksum of the file does not match"),
    mark("Digitised from a picture: layout {layout}, {speed} mm/s assumed."),
    mark("No grid was found: the scale is the resolution that the file states."),
    mark("No grid was found: the scale is such that the page shows ten seconds."),
    mark("No calibration pulse was found: 10 mm/mV assumed."),
    mark("The calibration pulses disagree: 10 mm/mV assumed."),
    mark("The leads are named as they are on the page, which is no usual order: check the names."),
    mark("The limb leads do not add up as they should: check the layout and the traces."),
)
"""The sentences that readers, measurement and digitiser write into `notes`."""

FAULTS = {
    "flat": mark("Flat: {leads}."),
    "clipped": mark("Clipped: {leads}."),
    "noisy": mark("Noisy: {leads}."),
}
"""The faults of `Measurements.lead_quality` but "missing", each with its sentence."""


def tr_note(note: str) -> str:
    """A remark in the window's language; one that is not known here stays as it is."""
    for sentence in NOTES:
        found = pattern_of(sentence).fullmatch(note)
        if found:
            return tr(sentence, **found.groupdict())
    return note


@cache
def pattern_of(sentence: str) -> re.Pattern[str]:
    """What a filled-in sentence looks like, its values by their names."""
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(sentence)))
