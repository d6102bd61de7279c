from __future__ import annotations

import importlib
import warnings
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def wfdb() -> ModuleType:
    """The wfdb package as a peer; its import stumbles over deprecations of newer pandas."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module("wfdb")
