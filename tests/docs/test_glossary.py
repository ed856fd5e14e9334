"""The glossary has every public name, and leads to files that exist."""

from __future__ import annotations

import re

import polybill as pb
from polybill import registry

from scripts.paths import ROOT

TEXT = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
QUOTED = set(re.findall(r"`([^`]+)`", TEXT))


def missing(names: set[str]) -> set[str]:
    return {name for name in names if name not in QUOTED}


def test_every_public_name_is_in_the_glossary() -> None:
    # A client is named after its provider; the glossary explains what clients have in common.
    declared = [registry.get(provider) for provider in registry.installed()]
    clients = {cls.__name__ for item in declared for cls in (item.client, item.async_client)}
    assert len(clients) >= 10
    assert missing(set(pb.__all__) - clients - {"__version__"}) == set()


def test_a_name_that_is_missing_is_seen() -> None:
    assert missing({"Entry", "EntryOfNextYear"}) == {"EntryOfNextYear"}


def test_every_place_exists() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ") and line.count("|") == 4]
    places = {place for row in rows for place in re.findall(r"`([^`]+)`", row.split("|")[3])}
    assert len(places) > 20
    for place in places - {"x-evidence"}:
        first = place.replace("<provider>", "clink")
        assert (ROOT / first).exists() or (ROOT / "overlays" / "polybill" / first).exists(), place
