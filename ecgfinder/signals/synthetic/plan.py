"""The plan of one synthetic ECG: a healthy person drawn from a seed, which a pattern then changes part by part."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ecgfinder.domain import Patient, Sex
from ecgfinder.signals.synthetic import conduction as conduct
from ecgfinder.signals.synthetic import rhythm as rhythms
from ecgfinder.signals.synthetic.atria import Atria
from ecgfinder.signals.synthetic.conduction import Conduction
from ecgfinder.signals.synthetic.muscle import Muscle
from ecgfinder.signals.synthetic.noise import Noise
from ecgfinder.signals.synthetic.repolarisation import Change, Region, Repolarisation
from ecgfinder.signals.synthetic.rhythm import Rhythm
from ecgfinder.signals.synthetic.torso import Torso
from ecgfinder.signals.synthetic.voltage import Voltage

Limits = tuple[float, float]

_ANTERIOR_EPICARDIUM = Region(-60.0, 0.55, 60.0, 0.6, (0.6, 1.0))  # its early notch lifts the J point in V2-V4
_INFERIOR_EPICARDIUM = Region(90.0, 0.5, 60.0, 0.5, (0.5, 1.0))


@dataclass(slots=True, eq=False)
class Plan:
    """All that is drawn; a pattern changes what it is about and leaves the rest healthy.

    `axis_deg` is the wanted frontal axis of the QRS before any scar, None to leave it to the anatomy; with
    `axis_path` it is the axis that conduction by that path would have, as cardiologists name the axis in right bundle
    branch block. `t_axis_deg` is the frontal axis that T waves are turned to, None to leave it to the
    repolarisation, and `least_t_mv_ms` their least frontal area then. `qtc_ms` is Fridericia's, `voltage` what the
    QRS must keep to.
    `paths` are the ways the ventricles can be activated, by the origin that beats name. `rhythm` None means sinus
    rhythm at `rate_bpm`. `findings` are the statements of the report in order, `values` further numbers for it,
    `codes` the SCP statements. `u_wave_mv` is the height of U waves, `swapped` names two electrodes put on the wrong
    way round, `lost` leads that were not recorded.
    """

    rng: np.random.Generator
    duration_s: float
    age_years: int
    sex: Sex
    rate_bpm: float
    pr_ms: float
    axis_deg: float | None
    qtc_ms: float
    respiratory: float
    paths: dict[str, Conduction]
    repolarisation: Repolarisation
    muscle: Muscle
    torso: Torso
    atria: Atria
    noise: Noise
    voltage: Voltage
    axis_path: Conduction | None = None
    t_axis_deg: float | None = None
    least_t_mv_ms: float = 0.0
    rhythm: Rhythm | None = None
    codes: dict[str, float] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)
    values: dict[str, float] = field(default_factory=dict)
    u_wave_mv: float = 0.0
    swapped: tuple[str, str] | None = None
    lost: tuple[str, ...] = ()

    def between(self, low: float, high: float) -> float:
        """A number drawn evenly from a range."""
        return float(self.rng.uniform(low, high))

    def around(self, mean: float, sd: float, limits: Limits) -> float:
        """A number drawn from a normal distribution cut at its limits."""
        return float(np.clip(self.rng.normal(mean, sd), *limits))

    def chance(self, share: float) -> bool:
        """True in the given share of draws."""
        return bool(self.rng.random() < share)

    def choose(self, *options: str) -> str:
        """One of the options, evenly."""
        return options[int(self.rng.integers(len(options)))]

    @property
    def qrs_ms(self) -> float:
        """The QRS duration asked of conducted beats."""
        return self.paths["conducted"].qrs_ms

    def say(self, *findings: str, **codes: float) -> None:
        """Add statements to the report and codes with their likelihood."""
        self.findings.extend(findings)
        self.codes.update(codes)

    def with_healthy_t(self) -> None:
        """T waves point where those of normal ECGs do (PTB-XL folds 1-8): left and down, turning less than the QRS."""
        self.t_axis_deg = self.around(28 + 0.27 * (self.axis_deg or 0.0), 15, (2, 72))
        self.least_t_mv_ms = self.between(18, 30)

    def sinus(self) -> Rhythm:
        """Sinus rhythm at the drawn rate and PR interval."""
        return rhythms.sinus(self.rng, self.rate_bpm, self.pr_ms, self.duration_s, self.respiratory)

    @property
    def patient(self) -> Patient:
        """Age and sex; nobody else is behind it."""
        return Patient(age_years=float(self.age_years), sex=self.sex)


def healthy(rng: np.random.Generator, duration_s: float, ages: Limits = (18, 89)) -> Plan:
    """A healthy person: ranges after Rijnbeek (J Electrocardiol 2014) for adults, axis turning left with age."""
    age = round(rng.uniform(*ages))
    sex: Sex = "F" if rng.random() < 0.48 else "M"
    axis = float(np.clip(rng.normal(52 - 0.55 * (age - 30), 24), -28, 88))
    qrs = float(np.clip(rng.normal(81 if sex == "F" else 88, 7.5), 70, 106))
    return Plan(
        rng=rng,
        duration_s=duration_s,
        age_years=age,
        sex=sex,
        rate_bpm=float(np.clip(rng.normal(72, 12), 60, 98)),
        pr_ms=float(np.clip(rng.normal(140 + 0.25 * age, 20), 120, 198)),
        axis_deg=axis,
        qtc_ms=float(np.clip(rng.normal(396 if sex == "M" else 405, 16), 365, 442)),
        respiratory=float(np.clip((0.05 - 0.0004 * age) * np.exp(0.8 * rng.standard_normal()), 0.004, 0.095)),
        paths={"conducted": conduct.varied(rng, conduct.normal(qrs))},
        repolarisation=_repolarisation(rng),
        muscle=Muscle.draw(rng),
        torso=Torso.draw(rng, gain=1.3 - 0.003 * (age - 18)),
        atria=Atria(
            p_ms=float(np.clip(rng.normal(111, 11), 86, 130)),
            right_mv=float(0.09 * np.exp(0.25 * rng.standard_normal())),
            left_mv=float(0.075 * np.exp(0.25 * rng.standard_normal())),
            turn_deg=float(rng.normal(0, 12)),
            forward=float(np.clip(rng.normal(0.73, 0.5), -0.5, 1.9)),
        ),
        noise=Noise.draw(rng),
        u_wave_mv=float(rng.uniform(0.0, 0.02)),
        voltage=Voltage(sokolow_mv=(0.0, 2.9 if age >= 35 else 3.6)),
    )


def _repolarisation(rng: np.random.Generator) -> Repolarisation:
    mean = Repolarisation()
    strength = float(np.exp(0.02 + 0.26 * rng.standard_normal()))
    drawn = Repolarisation(
        transmural_ms=mean.transmural_ms + 1.5 * float(rng.standard_normal()),
        apical_ms=mean.apical_ms - 3 + 4 * float(rng.standard_normal()),
        right_ms=mean.right_ms + 3 * float(rng.standard_normal()),
        anterior_ms=mean.anterior_ms + 2.5 * float(rng.standard_normal()),
        lateral_ms=mean.lateral_ms + 2.5 * float(rng.standard_normal()),
        coupling=mean.coupling + 0.04 * float(rng.standard_normal()),
        downstroke_ms=float(rng.uniform(30, 39)),
        slope=float(rng.uniform(0.0, 0.03)),
    )
    return drawn.stronger(strength).changed(
        Change(_ANTERIOR_EPICARDIUM, sag=float(rng.uniform(0.0, 0.06)), duration_ms=float(rng.normal(-5, 4))),
        Change(_INFERIOR_EPICARDIUM, duration_ms=float(rng.normal(-3, 3))),
    )
