"""The table of known artefacts in specs/README.md names rules that exist and are proved by a planted fault."""

from __future__ import annotations

import re

from scripts.lint_specs.catalogue import rules
from scripts.paths import SPECS

from .faults import FAULTS

SECTION = "## Artefacts of the providers' own generators"


def table() -> list[list[str]]:
    text = (SPECS / "README.md").read_text(encoding="utf-8").partition(SECTION)[2].partition("\n## ")[0]
    rows = [line.strip("|").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row] for row in rows[1:] if set(row[0]) != {"-"}]


def test_every_artefact_has_a_rule_that_turns_red() -> None:
    assert len(table()) >= 8
    for *_, rule in table():
        assert re.fullmatch(r"PB\d{3}", rule), rule
        assert rule in rules()
        assert rule in {fault.rule for fault in FAULTS}


def test_the_rules_that_were_made_for_artefacts_are_in_the_table() -> None:
    assert {"PB309", "PB312"} <= {row[-1] for row in table()}
