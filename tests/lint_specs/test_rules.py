"""Every rule sees its fault, and sees nothing in a good contract."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.lint_specs import lint as linting
from scripts.lint_specs.catalogue import rules
from scripts.lint_specs.lint import lint
from scripts.paths import PROVIDERS
from tests.support.proofs import first_of_each

from .faults import FAULTS
from .places import POST
from .planting import GOOD, Fault, drop, put


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOOD, tmp_path / GOOD.name))


def test_the_good_contract_has_no_finding() -> None:
    assert lint(GOOD) == []


@pytest.mark.parametrize("fault", first_of_each(FAULTS, lambda fault: fault.rule), ids=str)
def test_a_planted_fault_is_found_by_its_rule_and_by_no_other(fault: Fault, folder: Path) -> None:
    for change in fault.changes:
        change(folder)
    # The validator of PB001 takes ten times as long as all other rules; its own faults run it.
    findings = lint(folder, quick=fault.rule != "PB001")
    assert {finding.rule for finding in findings} == {fault.rule}, findings
    assert fault.message_id in {finding.message_id for finding in findings}, findings


PROVIDERS_ONLY = {fault.rule: fault for fault in FAULTS if not rules()[fault.rule].canonical}.values()
"""One fault of each such rule: that the rule is left out does not depend on the fault."""


@pytest.mark.parametrize("fault", PROVIDERS_ONLY, ids=str)
def test_some_rules_do_not_hold_for_the_canonical_model(fault: Fault, folder: Path) -> None:
    for change in fault.changes:
        change(folder)
    model = folder.rename(folder.with_name("canonical"))
    assert fault.rule not in {finding.rule for finding in lint(model, quick=True)}


def test_a_contract_that_describes_no_provider_needs_no_day_and_no_evidence(folder: Path) -> None:
    for file in folder.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8").replace("https://docs.acme.example/", "https://docs.example.com/")
        file.write_text(text, encoding="utf-8")
    put(f"{POST}/x-source/read", "2026-11")(folder)
    drop("/components/schemas/Payment/properties/amount/x-money/evidence")(folder)
    assert lint(folder, quick=True) == []
    put(f"{POST}/x-source/page", "https://docs.acme.example/payments")(folder)
    assert {finding.rule for finding in lint(folder, quick=True)} == {"PB104", "PB206"}


def test_every_message_of_every_rule_has_a_planted_fault() -> None:
    written = {(rule.number, message_id) for rule in rules().values() for message_id in rule.messages}
    assert {(fault.rule, fault.message_id) for fault in FAULTS} == written


def test_an_excuse_holds_for_its_rule_and_is_an_error_when_it_is_not_needed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linting, "excused", lambda: {"PB206": ["acme"]})
    assert {(finding.rule, finding.message_id) for finding in lint(folder)} == {("PB206", "excused")}
    drop("/components/schemas/Payment/properties/amount/x-money/evidence")(folder)
    assert lint(folder) == []


def test_excuses_name_rules_and_providers_that_exist() -> None:
    assert set(linting.excused()) <= set(rules())
    assert {name for names in linting.excused().values() for name in names} <= set(PROVIDERS)
