"""Where things are in this repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
OVERLAYS = ROOT / "overlays"
PROVIDERS = ("linksfield", "clink", "payapi", "useepay", "unibee")
PYTHONS = ("3.11", "3.12", "3.13", "3.14", "3.15")
"""The versions of Python that are tested; noxfile.py and the metadata of the distributions have the same."""
