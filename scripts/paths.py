"""Paths in this repository. A provider is found because its folder is there; no list names it."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
OVERLAYS = ROOT / "overlays"
CANONICAL = "canonical"
PROVIDERS = tuple(sorted({path.parent.name for path in SPECS.glob("*/openapi.yaml")} - {CANONICAL}))
"""Provider keys: the folders of ``specs/`` that hold a contract, in alphabetical order."""
PYTHONS = ("3.11", "3.12", "3.13", "3.14", "3.15")
"""The versions of Python that are tested; noxfile.py and the metadata of the distributions have the same."""
