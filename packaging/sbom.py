"""The list of parts (CycloneDX 1.6, JSON) of a frozen folder; the same folder gives the same bytes."""

from __future__ import annotations

import os
import platform
import subprocess
import uuid
from datetime import UTC, datetime
from importlib.metadata import Distribution, version
from pathlib import Path

import bundle
from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from ecgfinder.assets import file_sha256


def write(path: Path, folder: Path, packages: dict[str, str]) -> None:
    """Write the parts: Python and its distributions, libraries of the building system, models and demo library."""
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"ecgfinder-{version('ecgfinder')}"))
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    bom.metadata.component = Component(
        name="ecgfinder", version=version("ecgfinder"), type=ComponentType.APPLICATION, bom_ref="ecgfinder"
    )
    parts = [_of_distribution(one) for one in bundle.distributions(folder) if one.name != "ecgfinder"]
    inside = folder / bundle.INSIDE
    parts.append(_part("python", platform.python_version(), ComponentType.PLATFORM))
    parts += [_of_package(package) for package in sorted(set(packages.values()))]
    parts += [_of_file(file, inside) for file in sorted((inside / "models").glob("*.onnx"))]
    parts.append(_of_file(inside / "resources" / "demo" / "library.db", inside))
    bom.components.update(parts)
    for part in parts:
        bom.register_dependency(bom.metadata.component, [part])
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise ValueError(f"the list of parts is not CycloneDX 1.6: {wrong}")
    path.write_text(text, encoding="utf-8")


def _part(name: str, its_version: str, kind: ComponentType = ComponentType.LIBRARY) -> Component:
    return Component(name=name, version=its_version, type=kind, bom_ref=f"{name}@{its_version}")


def _of_distribution(one: Distribution) -> Component:
    part = _part(one.name, one.version)
    part.purl = PackageURL("pypi", name=one.name.lower(), version=one.version)
    if named := _licence(one):
        part.licenses.add(LicenseFactory().make_from_string(named))
    return part


def _licence(one: Distribution) -> str:
    """What a distribution says of its licence in a line, in a classifier if nowhere else."""
    named = one.metadata.get("License-Expression") or one.metadata.get("License") or ""
    classes = [text.split(" :: ")[-1] for text in one.metadata.get_all("Classifier", []) if text.startswith("License")]
    return named if named and "\n" not in named else ", ".join(classes)


def _of_package(package: str) -> Component:
    query = ["dpkg-query", "-W", "-f=${Version}", package]
    its_version = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    part = _part(package, its_version)
    part.purl = PackageURL("deb", "debian", package, its_version, {"arch": platform.machine()})
    return part


def _of_file(path: Path, inside: Path) -> Component:
    digest = file_sha256(path)
    name = path.relative_to(inside).as_posix()
    part = Component(name=name, version=digest[:12], type=ComponentType.DATA, bom_ref=name)
    part.hashes.add(HashType(alg=HashAlgorithm.SHA_256, content=digest))
    return part
