"""Every rule sees its fault, and sees nothing in a good contract."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.lint_specs.catalogue import rules
from scripts.lint_specs.lint import lint

from .faults import FAULTS
from .planting import GOOD, Fault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOOD, tmp_path / GOOD.name))


def test_the_good_contract_has_no_finding() -> None:
    assert lint(GOOD) == []


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_planted_fault_is_found_by_its_rule_and_by_no_other(fault: Fault, folder: Path) -> None:
    for change in fault.changes:
        change(folder)
    # The validator of PB001 takes ten times as long as all other rules; its own faults run it.
    findings = lint(folder, quick=fault.rule != "PB001")
    assert {finding.rule for finding in findings} == {fault.rule}, findings
    assert fault.says in {finding.says for finding in findings}, findings


PROVIDERS_ONLY = [fault for fault in FAULTS if not rules()[fault.rule].canonical]


@pytest.mark.parametrize("fault", PROVIDERS_ONLY, ids=str)
def test_some_rules_do_not_hold_for_the_canonical_model(fault: Fault, folder: Path) -> None:
    for change in fault.changes:
        change(folder)
    model = folder.rename(folder.with_name("canonical"))
    assert fault.rule not in {finding.rule for finding in lint(model, quick=True)}


def test_every_message_of_every_rule_has_a_planted_fault() -> None:
    written = {(rule.number, says) for rule in rules().values() for says in rule.says}
    assert {(fault.rule, fault.says) for fault in FAULTS} == written
