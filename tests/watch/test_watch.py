"""Planted edits of every kind: what is reported, what is patched, and what is left to a person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.watch import overlay
from scripts.watch.apply import apply
from scripts.watch.contract import Contract, read_contract
from scripts.watch.faces import wording
from scripts.watch.record import Acknowledgement

from . import shop

FIELD = "/components/schemas/OrderRequest/properties"


def at(document: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        document = document[step.replace("~1", "/")]
    return document


def patched(tmp_path: Path, name: str, *pairs: tuple[str, str]) -> tuple[Any, dict[str, Any]]:
    """Plant edits, apply what is proposed to the files, and read the contract again."""
    text = shop.text(name)
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    report = shop.run(tmp_path, name, text)
    contract = read_contract(tmp_path / "specs" / "acme")
    patch = report.providers[0].patch
    assert all("is no longer used" in note for note in report.providers[0].notes)
    if patch is not None:
        apply(contract, patch.actions)
    return report.pages[0], read_contract(tmp_path / "specs" / "acme").document


@pytest.mark.parametrize("name", ["mintlify", "tables", "apifox", "openapi", "html"])
def test_nothing_new(name: str, tmp_path: Path) -> None:
    report = shop.run(tmp_path, name, shop.text(name))
    assert report.findings == 0
    assert report.summary.startswith("Nothing new: 1 page")


EDITS: list[dict[str, Any]] = yaml.load((shop.HERE / "edits.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: f"{edit['page']}-{edit['kind']}")
def test_a_planted_edit_becomes_a_patch(edit: dict[str, Any], tmp_path: Path) -> None:
    name, pointer, expected = edit["page"], edit["pointer"], edit["expected"]
    pairs = [(one["old"], one["new"]) for one in edit["edits"]]
    page, document = patched(tmp_path, name, *pairs)
    assert page.changes
    found = at(document, pointer)
    if pointer.endswith("/parameters"):
        found = next(one["name"] for one in found if one["name"] == expected)
    assert found == expected
    known = shop.record(name)
    text = shop.text(name)
    for old, new in pairs:
        text = text.replace(old, new)
    again = shop.watch(
        tmp_path / "specs", [known], {known.name: shop.Fetched(page=shop.page(name, text))}, shop.DAY, with_review=False
    )
    left = [wording.difference(one) for one in again.pages[0].differences]
    assert left == [], "the patched contract still differs from the page"


@pytest.mark.parametrize(
    ("name", "old", "new", "shown"),
    [
        (
            "mintlify",
            "Every order needs a price that is above zero.",
            "Every order needs a price of at least five.",
            "at least five",
        ),
        ("mintlify", "Anything that the parcel shall carry.", "Printed on the parcel.", "Printed on the parcel."),
        ("tables", "code is zero when all went well.", "code is 200 when all went well.", "code is 200"),
        ("tables", "Anything for the parcel", "Never shown to the buyer", "Never shown"),
        ("apifox", "Place an order\n\nPOST", "Place an order\nRetired in 2027\n\nPOST", "Retired in 2027"),
        ("openapi", "description: Price of the whole order.", "description: Price without tax.", "Price without tax."),
        ("html", "above zero", "of at least five", "of at least five"),
    ],
)
def test_prose_is_shown_from_the_page(name: str, old: str, new: str, shown: str, tmp_path: Path) -> None:
    page, report = shop.look(tmp_path, name, old, new)
    assert any(shown in line for text in page.texts for line in text.text)
    assert report.providers[0].patch is None
    assert page.decisions


def test_removed_prose_is_counted(tmp_path: Path) -> None:
    page, _ = shop.look(tmp_path, "mintlify", "Every order needs a price that is above zero.\n", "")
    assert [(text.kind, text.count) for text in page.texts] == [("removed", 1)]


def test_moved_text_is_shown(tmp_path: Path) -> None:
    page, _ = shop.look(tmp_path, "apifox", "Request Code Samples\n\nShell\nGo", "Shell\nGo\n\nRequest Code Samples")
    assert {text.kind for text in page.texts} == {"moved"}


def test_an_example_that_contradicts_its_own_page_is_no_patch(tmp_path: Path) -> None:
    page, report = shop.look(tmp_path, "mintlify", '"amount": 12.5', '"amount": "12.50"')
    assert report.providers[0].patch is None
    assert any("against what the page itself documents" in line for line in page.decisions)


def test_a_name_that_changed_in_one_part_only_is_left_to_a_person(tmp_path: Path) -> None:
    page, report = shop.look(tmp_path, "apifox", '"note"', '"remark"', everywhere=False)
    assert report.providers[0].patch is None
    assert any("still note" in line for line in page.decisions)


def test_what_another_operation_uses_is_not_taken_out(tmp_path: Path) -> None:
    page, report = shop.look(tmp_path, "tables", "data.id | string | Id of the order |\n", "")
    assert report.providers[0].patch is None
    assert any("getOrder use the same schema" in line for line in page.decisions)


def test_a_removed_field_of_the_request_is_taken_out(tmp_path: Path) -> None:
    page, document = patched(tmp_path, "tables", ("note | string | No | Anything for the parcel |\n", ""))
    assert "note" not in at(document, FIELD)
    assert any("only no longer documented" in line for line in page.decisions)


def test_an_amount_gets_no_unit_by_guessing(tmp_path: Path) -> None:
    page, document = patched(
        tmp_path, "tables", ("note | string | No", "tip_amount | number | No | Tip |\nnote | string | No")
    )
    assert "x-money" not in at(document, f"{FIELD}/tip_amount")
    assert any("tip_amount: is it an amount?" in line for line in page.decisions)


def test_an_entry_of_the_list_of_pages(tmp_path: Path) -> None:
    page, _ = shop.look(
        tmp_path, "apifox", "    • Read an order", "    • Cancel an order\n      POST\n    • Read an order"
    )
    assert any("list of pages: added (POST)" in wording.change(change) for change in page.changes)


def acknowledged(expires: str, value: Any) -> Any:
    entry = Acknowledgement("request note type", value, "the page is older than the server", expires)
    return replace(shop.record("tables"), acknowledged=(entry,))


@pytest.mark.parametrize(
    ("expires", "value", "reported", "expired"),
    [("2026-11-30", "integer", 0, 0), ("2026-11-29", "integer", 1, 1), ("2027-01-01", "boolean", 1, 0)],
)
def test_acknowledgements(expires: str, value: Any, reported: int, expired: int, tmp_path: Path) -> None:
    """It holds to its last day, and only for the statement that it was written for."""
    text = shop.text("tables").replace("note | string", "note | integer")
    page = shop.run(tmp_path, "tables", text, acknowledged(expires, value)).pages[0]
    assert len(page.differences) == reported
    assert len(page.expired) == expired


def test_an_acknowledgement_without_a_difference_is_named(tmp_path: Path) -> None:
    page = shop.run(tmp_path, "tables", shop.text("tables"), acknowledged("2027-01-01", "integer")).pages[0]
    assert any("take out the acknowledgement of request note type" in line for line in page.decisions)


def test_a_contract_that_changed_contradicts_an_unchanged_page(tmp_path: Path) -> None:
    """Also where the server answers that nothing changed: then the recorded facts are compared."""
    specs = shop.specs(tmp_path)
    file = specs / "acme" / "schemas" / "order.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("maxLength: 40", "maxLength: 20"), encoding="utf-8")
    known = shop.record("mintlify")
    report = shop.watch(specs, [known], {known.name: shop.Fetched(unchanged=True)}, shop.DAY, with_review=False)
    assert [one.topic for one in report.pages[0].differences] == ["request note maxLength"]


def test_a_patch_that_does_not_fit_any_longer_is_refused_and_nothing_written(tmp_path: Path) -> None:
    contract: Contract = read_contract(shop.specs(tmp_path) / "acme")
    before = {path: path.read_bytes() for path in contract.bundle.files}
    actions = [
        overlay.Action(overlay.path("", "info"), update={"title": "Other"}),
        overlay.Action("$.components.schemas.Nothing", update={"type": "string"}),
    ]
    with pytest.raises(overlay.OverlayError, match=r"actions\[1\].*selects nothing"):
        apply(contract, actions)
    assert before == {path: path.read_bytes() for path in contract.bundle.files}
