"""Where things are in this repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
OVERLAYS = ROOT / "overlays"
PROVIDERS = ("linksfield", "clink", "payapi", "useepay", "unibee")
