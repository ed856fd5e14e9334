"""The command: exit codes, the forms of the report, records, patches, and the walk from a page to the contract."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.paths import PROVIDERS, SPECS
from scripts.watch.__main__ import main
from scripts.watch.record import RecordError, read_record, read_records, write_record

from . import shop


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A repository's specs with one recorded page, and a folder with that page."""
    specs = shop.specs(tmp_path)
    write_record(specs, shop.record("mintlify"))
    put(tmp_path, shop.text("mintlify"))
    return tmp_path


def put(place: Path, text: str) -> None:
    folder = place / "pages"
    folder.mkdir(exist_ok=True)
    (folder / "acme-mintlify.txt").write_text(text, encoding="utf-8")


def run(place: Path, *arguments: str) -> int:
    return main(["--specs", str(place / "specs"), "--from", str(place / "pages"), "--today", shop.DAY, *arguments])


def changed(place: Path) -> None:
    put(
        place,
        shop.text("mintlify").replace("EUR,\nUSD\n", "EUR,\nUSD,\nSEK\n").replace("above zero", "of at least five"),
    )


def data(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_nothing_new_ends_with_0(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(place) == 0
    assert capsys.readouterr().out.startswith("Nothing new: 1 page")


def test_a_picture_loads_nothing(place: Path) -> None:
    changed(place)
    run(place, "--svg", str(place / "report.svg"), "--no-review")
    drawn = (place / "report.svg").read_text(encoding="utf-8")
    assert "SEK" in drawn
    assert "url(" not in drawn.replace("url(#", "")


def test_findings_end_with_1_and_show_patch_review_and_text(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(place)
    assert run(place, "--json") == 1
    report = data(capsys)
    [page], [contract] = report["pages"], report["contracts"]
    assert [one["sentence"] for one in page["contradictions"]] == [
        'request currency enum: the page states ["EUR", "USD", "SEK"], the contract ["EUR", "USD"]'
    ]
    assert [text["text"] for text in page["texts"]] == [["Every order needs a price that is of at least five."]]
    patch = contract["patch"]
    assert patch["overlay"] == "1.1.0"
    assert patch["extends"] == "specs/acme/openapi.yaml"
    [action] = patch["actions"]
    assert action["update"] == {"enum": ["SEK"]}
    assert action["x-evidence"]["page"] == "https://docs.acme.example/create-order"
    assert action["x-evidence"]["read"] == shop.DAY
    [finding] = contract["review"]["findings"]
    assert finding["operations"] == ["createOrder"]
    assert "SEK" in finding["title"] + str(finding["after"])


@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_every_form_shows_all_of_it(form: str, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(place)
    file = place / "report.md"
    assert run(place, "--no-review", *(["--markdown", str(file)] if form == "markdown" else [])) == 1
    text = file.read_text(encoding="utf-8") if form == "markdown" else capsys.readouterr().out
    for part in (
        "1 text to read",
        "SEK",
        "overlay: 1.1.0",
        "of at least five",
        "Left to decide",
    ):
        assert part in text, part


def test_apply_edits_the_contract_and_keeps_its_version(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(place)
    assert run(place, "--apply", "--no-review") == 1
    text = (place / "specs/acme/schemas/order.yaml").read_text(encoding="utf-8")
    assert "    - USD\n    - SEK\n" in text
    assert "# The page demands both." in text
    assert "version: 0.1.0" in (place / "specs/acme/openapi.yaml").read_text(encoding="utf-8")
    assert "next: raise info.version, then nox -s change -- acme" in capsys.readouterr().out


def test_apply_and_record_leave_nothing_new(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(place)
    run(place, "--apply", "--record", "--no-review")
    capsys.readouterr()
    assert run(place) == 0


def test_record_holds_no_sentence_of_the_page(place: Path) -> None:
    text = (place / "specs/acme/pages/mintlify.yaml").read_text(encoding="utf-8")
    for line in shop.text("mintlify").split("\n"):
        if len(line.split()) > 2:
            assert line.strip() not in text, line
    for secret in ("ada@example.com", "ring twice", "<api-key>"):
        assert secret not in text
    known, written = shop.record("mintlify"), read_record(place / "specs/acme/pages/mintlify.yaml")
    assert {fact.key: fact.value for fact in written.facts} == {fact.key: fact.value for fact in known.facts}
    assert replace(written, facts=()) == replace(known, facts=())


def test_a_record_keeps_what_a_person_wrote(place: Path) -> None:
    file = place / "specs/acme/pages/mintlify.yaml"
    rows = ("  - fact: request note type", "page: integer", 'reason: "older: see GAPS"', 'expires: "2027-01-01"')
    entry = "acknowledged:\n" + "\n    ".join(rows) + "\n"
    file.write_text(file.read_text(encoding="utf-8").replace("facts:\n", f"{entry}facts:\n", 1), encoding="utf-8")
    run(place, "--record")
    assert read_record(file).acknowledged[0].reason == "older: see GAPS"


def test_add_begins_a_record_from_the_source_of_an_operation(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "pages" / "acme-get-order.txt").write_text(shop.text("apifox"), encoding="utf-8")
    assert run(place, "--add", "acme:getOrder") == 0
    known = read_record(place / "specs/acme/pages/get-order.yaml")
    assert (known.page, known.operations, known.reader) == (
        "https://docs.acme.example/get-order",
        ("getOrder",),
        "apifox",
    )
    assert known.lines
    assert "recorded acme/get-order" in capsys.readouterr().out


def test_a_patch_of_any_origin_is_applied(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = place / "patch.yaml"
    file.write_text(
        "overlay: 1.1.0\ninfo: {title: from elsewhere, version: 1.0.0}\nextends: specs/acme/openapi.yaml\n"
        "actions:\n- target: $.components.schemas.Currency\n  update: {enum: [SEK]}\n",
        encoding="utf-8",
    )
    assert main(["--specs", str(place / "specs"), "--apply-patch", str(file)]) == 0
    assert "edited specs/acme/schemas/order.yaml" in capsys.readouterr().out
    assert "- SEK" in (place / "specs/acme/schemas/order.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "no page is recorded as 'nowhere'; expected some of acme, acme/mintlify"),
        (["--add", "acme"], "is not PROVIDER:OPERATION"),
        (["--add", "acme:payOrder"], "has no operation 'payOrder'"),
        (["--apply-patch", "missing.yaml"], "missing.yaml"),
    ],
)
def test_what_can_not_be_done_ends_with_2(
    arguments: list[str], message: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(place, *arguments) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("reader: mintlify", "reader: other", "reader: unknown reader 'other'"),
        ("operations: [createOrder]", "operations: createOrder", "operations: must be a list"),
        ("page: ", "paeg: ", "unknown member 'paeg'"),
        ("facts:\n", "acknowledged: [{fact: x}]\nfacts:\n", "acknowledged: an entry must have exactly"),
        ("lines: >-\n", "lines: >-\n  zz\n", "'zz' is not a hash"),
        ("facts:\n", "facts: [\n", "line"),
    ],
)
def test_a_broken_record_is_named(
    old: str, new: str, message: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = place / "specs/acme/pages/mintlify.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RecordError, match=re.escape("mintlify.yaml")):
        read_record(file)
    assert run(place) == 2
    assert message in capsys.readouterr().err


def test_a_page_that_was_never_recorded_is_a_finding(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_record(place / "specs", shop.without_lines(shop.record("mintlify")))
    assert run(place) == 1
    assert "never recorded: nox -s watch -- --record" in capsys.readouterr().out


def test_a_missing_operation_is_a_finding(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    index = place / "specs/acme/paths/order.yaml"
    index.write_text(index.read_text(encoding="utf-8").replace("createOrder", "placeOrder"), encoding="utf-8")
    assert run(place) == 1
    assert "the contract has no operation createOrder" in capsys.readouterr().out


def test_text_of_a_page_stays_text_in_the_pull_request(place: Path) -> None:
    put(place, shop.text("mintlify").replace("above zero.", "above zero. ![x](https://evil.example/?) @somebody <b>`"))
    run(place, "--markdown", str(place / "report.md"))
    [line] = [line for line in (place / "report.md").read_text(encoding="utf-8").split("\n") if "evil" in line]
    assert line.strip().startswith("> `` ")
    assert line.rstrip().endswith(" ``")


@pytest.mark.parametrize("record", read_records(SPECS, PROVIDERS), ids=lambda one: one.name)
def test_the_records_of_the_repository(record: Any) -> None:
    """Recorded facts and contracts agree, but for what is acknowledged."""
    from scripts.watch.fetch import Fetched
    from scripts.watch.watch import watch

    day = max(record.read, shop.DAY)
    [page] = watch(SPECS, [record], {record.name: Fetched(unchanged=True)}, day, with_review=False).pages
    assert [one.topic for one in page.differences] == []
    assert record.lines
    assert record.facts


def test_the_overlay_document_has_the_form_of_the_specification(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed(place)
    run(place, "--patches", str(place / "out"), "--no-review")
    document = yaml.safe_load((place / "out" / "acme.overlay.yaml").read_text(encoding="utf-8"))
    assert list(document) == ["overlay", "info", "extends", "actions"]
    assert set(document["info"]) == {"title", "version"}
    for action in document["actions"]:
        assert action["target"].startswith("$")
        assert len({"update", "remove", "copy"} & set(action)) == 1
