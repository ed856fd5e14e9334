"""Entries of a contract's changelog: which ones count, what they name, whose cause holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.specdiff import changelog
from scripts.specdiff.engine import compare
from scripts.specdiff.findings import Finding
from tests.specdiff.editing import Edit, base, edits, source
from tests.support.proofs import every

TEXT = """# Contract versions

## 0.4.0 (2026-11-21)

Cause: documentation and wire disagree.

- `PaymentRequest.description` is shorter (provider changed)

## [0.3.1] - 2026-11-20

Cause: provider changed, says its page.

- `x-signing` is another scheme
- events `payment.*`

## 0.3.0

Cause: first transcription.

- all of `x-success`
"""


def finding(name: str) -> Finding:
    edit = next(edit for edit in edits() if edit.name == name)
    return compare(source(edit.before), source(edit.after), "acme")[0]


def test_entries_after_the_old_version_count() -> None:
    passed = changelog.since(TEXT, "0.3.0", "0.4.0")
    assert [entry.version for entry in passed] == ["0.4.0", "0.3.1"]
    signing, length, success = map(finding, ("signing rule changed", "length limited more", "sign of success changed"))
    assert changelog.cause_of(passed, signing) == "provider changed"
    assert changelog.cause_of(passed, length) == "provider changed", "the line's own cause comes before the entry's"
    assert changelog.missing(passed, [signing, length], "0.4.0") == ()
    [lack] = changelog.missing(passed, [signing, success], "0.4.0")
    assert lack == f"the entry 0.4.0 does not name: {success.title}"


def test_a_newer_version_without_entry_is_missing() -> None:
    assert changelog.since(TEXT, "0.4.0", "0.5.0") == ()
    assert changelog.missing((), [finding("signing rule changed")], "0.5.0") == ("CHANGELOG.md has no entry ## 0.5.0",)
    assert changelog.missing((), [], "0.5.0") == ()


@pytest.mark.parametrize(("kind", "named"), [("webhooks", True), ("paths", False)])
def test_a_pattern_names_what_is_new_as_a_whole(kind: str, named: bool) -> None:
    before: dict[str, Any] = json.loads(json.dumps(base()))
    after = json.loads(json.dumps(before))
    if kind == "webhooks":
        after["webhooks"]["payment.lost"] = {**after["webhooks"]["payment.paid"]}
        after["webhooks"]["payment.lost"]["post"] = {
            **after["webhooks"]["payment.paid"]["post"],
            "operationId": "onPaymentLost",
        }
    else:
        after["paths"]["/payments/lost"] = {
            "get": {**after["paths"]["/payments/{id}"]["get"], "operationId": "getLost", "parameters": []}
        }
    [new] = compare(source(before), source(after), "acme")
    [entry] = changelog.since(TEXT, "0.3.0", "0.3.1")
    assert entry.names(new) is named
    [gone] = compare(source(after), source(before), "acme")
    assert not entry.names(gone), "what goes away is named one by one"


def test_long_values_that_differ_late_have_two_ids() -> None:
    """An accepted finding must not cover another one that begins alike."""
    ids = set()
    for end in ("first", "second"):
        after = json.loads(json.dumps(base()))
        after["x-errors"] = [*after["x-errors"], *({"code": n, "reason": "unavailable"} for n in range(40))]
        after["x-errors"].append({"code": 99, "reason": end})
        ids |= {found.id for found in compare(source(base()), source(after), "acme")}
    assert len(ids) == 2


def test_a_draft_keeps_what_stands_there(tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(TEXT, encoding="utf-8")
    success = finding("sign of success changed")
    assert changelog.draft(path, "0.3.0", "0.4.0", [success], "2026-11-21")
    text = path.read_text(encoding="utf-8")
    assert set(TEXT.splitlines()) < set(text.splitlines())
    assert changelog.missing(changelog.since(text, "0.3.0", "0.4.0"), [success], "0.4.0") == ()
    assert not changelog.draft(path, "0.3.0", "0.4.0", [success], "2026-11-21"), "a second draft adds nothing"


@pytest.mark.parametrize("edit", every(3, [edit for edit in edits() if not edit.neutral]), ids=str)
def test_every_draft_names_what_it_has_to(edit: Edit, tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    findings = compare(source(edit.before), source(edit.after), "acme")
    assert changelog.draft(path, "0.3.0", "1.0.0", findings, "2026-11-21")
    drafted = path.read_text(encoding="utf-8")
    [lack] = changelog.missing(changelog.since(drafted, "0.3.0", "1.0.0"), findings, "1.0.0")
    assert "names no cause" in lack
    chosen = drafted.replace("CHOOSE ONE OF ", "")
    assert changelog.missing(changelog.since(chosen, "0.3.0", "1.0.0"), findings, "1.0.0") == ()


def test_a_shared_parameter_is_named_as_on_the_wire() -> None:
    def contract(*names: str) -> dict[str, object]:
        uses = [{"$ref": f"#/components/parameters/Own{name}"} for name in names]
        get = {"parameters": uses, "responses": {"200": {"description": "done"}}}
        paths = {f"/a{number}": {"get": {"operationId": f"get{number}", **get}} for number in range(5)}
        own = {f"Own{name}": {"name": name, "in": "header", "schema": {"type": "string"}} for name in names}
        head = {"openapi": "3.1.0", "info": {"title": "A", "version": "1.0.0"}}
        return {**head, "paths": paths, "components": {"parameters": own}}

    findings = compare(source(contract("X-Old")), source(contract("X-Old", "X-Mark")), "acme")
    assert findings
    for line, fits in (("- `X-Mark` is a header of all calls", True), ("- `X-Old` is a header of all calls", False)):
        [entry] = changelog.since(f"## 1.1.0\n\nCause: we transcribed it wrong.\n\n{line}\n", "1.0.0", "1.1.0")
        assert all(entry.names(finding) for finding in findings) is fits
