"""The keys that must be nowhere but on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from scripts.certificate.providers import MODULES

SECRETS: Final[Mapping[str, str]] = {provider: found.SECRET for provider, found in MODULES.items()}
"""Planted keys; they must be nowhere but on the wire. Linksfield has none."""
