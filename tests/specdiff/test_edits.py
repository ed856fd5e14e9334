"""Every edit of the table gets its verdict, and no neutral one gets any."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.paths import PROVIDERS, ROOT
from scripts.specdiff.engine import compare
from scripts.specdiff.findings import Finding
from scripts.specdiff.rules import rules
from scripts.specdiff.sources import read_file
from tests.specdiff.editing import Edit, edits, source
from tests.support.proofs import every

ALL = edits()
SINGLE = [edit for edit in ALL if not edit.neutral]
NEUTRAL = [edit for edit in ALL if edit.neutral]


def found(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[str, frozenset[str], str]]:
    return summary(compare(source(before), source(after), "acme"))


def summary(findings: Iterable[Finding]) -> list[tuple[str, frozenset[str], str]]:
    return [(finding.rule, frozenset(map(str, finding.verdicts)), finding.step) for finding in findings]


def turned(node: Any) -> Any:
    """Turn the order of all keys round."""
    if isinstance(node, dict):
        return {key: turned(node[key]) for key in reversed(node)}
    return [turned(item) for item in node] if isinstance(node, list) else node


@pytest.mark.parametrize("edit", every(2, SINGLE), ids=str)
def test_verdict(edit: Edit) -> None:
    assert edit.before != edit.after
    plain = compare(source(edit.before), source(edit.after), "acme")
    assert summary(plain) == edit.expected
    mixed = compare(source(turned(edit.before)), source(turned(edit.after)), "acme")
    assert {f.id for f in mixed} == {f.id for f in plain}, "the order of keys is no part of an id"
    if edit.operations is not None:
        [finding] = plain
        assert list(finding.operations) == edit.operations


@pytest.mark.parametrize("edit", NEUTRAL, ids=str)
def test_neutral(edit: Edit) -> None:
    assert edit.before != edit.after or "order" in edit.name
    assert found(edit.before, edit.after) == []


def test_the_table_is_large_enough_and_shows_every_rule() -> None:
    assert len(SINGLE) >= 60
    assert len(NEUTRAL) >= 10
    shown = {number for edit in ALL for number, _, _ in edit.expected}
    more_than_one_edit = {"SD404", "SD405", "SD406", "SD407", "SD501"}
    assert {rule.number for rule in rules().values()} - shown == more_than_one_edit


def test_whole_contracts() -> None:
    one = source(ALL[0].before)
    assert [(f.rule, f.step) for f in compare(None, one, "acme")] == [("SD404", "minor")]
    assert [(f.rule, f.step) for f in compare(one, None, "acme")] == [("SD405", "major")]
    assert compare(None, None, "acme") == ()


def test_a_contract_that_is_worded_anew_is_one_finding_per_operation() -> None:
    def reworded(node: Any) -> Any:
        if isinstance(node, dict):
            return {
                key: f"{value} again"
                if key in {"description", "summary"} and isinstance(value, str)
                else reworded(value)
                for key, value in node.items()
            }
        return [reworded(item) for item in node] if isinstance(node, list) else node

    before = read_file(ROOT / "specs" / "clink" / "openapi.yaml").document
    findings = compare(source(before), source(reworded(before)), "clink")
    operations = sum(
        method in item for item in before["paths"].values() for method in ("get", "post", "put", "patch", "delete")
    )
    events = len(before.get("webhooks", {}))
    assert {finding.rule for finding in findings} <= {"SD401", "SD406"}
    assert operations <= len(findings) <= operations + events + 1
    assert max(finding.folded for finding in findings) > 100, "the shared parts are one finding"


@pytest.mark.parametrize("provider", [*PROVIDERS, "canonical"])
def test_a_contract_against_itself(provider: str) -> None:
    contract = read_file(ROOT / "specs" / provider / "openapi.yaml")
    assert compare(contract, contract, provider) == ()


def shuffled(node: Any, random: Random) -> Any:
    if isinstance(node, dict):
        items = [(key, shuffled(value, random)) for key, value in node.items()]
        random.shuffle(items)
        return dict(items)
    return [shuffled(item, random) for item in node] if isinstance(node, list) else node


@given(st.sampled_from(SINGLE), st.integers(0, 2**32))
@settings(max_examples=10, deadline=None)
def test_order_of_keys_changes_neither_verdict_nor_id(edit: Edit, seed: int) -> None:
    random = Random(seed)
    plain = compare(source(edit.before), source(edit.after), "acme")
    mixed = compare(source(shuffled(edit.before, random)), source(shuffled(edit.after, random)), "acme")
    assert {(f.id, f.rule, f.verdicts) for f in mixed} == {(f.id, f.rule, f.verdicts) for f in plain}


@given(st.sampled_from(SINGLE))
@settings(max_examples=20, deadline=None)
def test_an_id_survives_an_unrelated_edit(edit: Edit) -> None:
    """The wording of something else changes too: the finding of the edit keeps its id."""
    after = {**edit.after, "info": {**edit.after["info"], "description": "Something else"}}
    ids = {finding.id for finding in compare(source(edit.before), source(edit.after), "acme")}
    assert ids <= {finding.id for finding in compare(source(edit.before), source(after), "acme")}


def test_places_have_file_line_and_pointer() -> None:
    edit = next(edit for edit in SINGLE if edit.name == "length limited more")
    [finding] = compare(source(edit.before), source(edit.after), "acme")
    assert finding.new is not None
    assert finding.new.file == "specs/acme/openapi.yaml"
    assert finding.new.line > 1
    assert finding.new.pointer == "/components/schemas/PaymentRequest/properties/description/maxLength"
    assert (finding.before, finding.after) == ("maxLength 100", "maxLength 50")
    assert finding.reaches == ("createPayment request",)
