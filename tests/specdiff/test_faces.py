"""The forms of a review: data by its schema, a page that holds everything, a comment that fits; nothing breaks out."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from scripts.paths import ROOT
from scripts.specdiff import __main__ as command
from scripts.specdiff import docs
from scripts.specdiff.faces.data import as_data
from scripts.specdiff.faces.html import as_html
from scripts.specdiff.faces.markdown import MARK, as_markdown
from tests.specdiff.editing import base, edits

EVIL = "</details><script>alert(1)</script> | @everyone `x` @@BODY@@"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    by_name = {edit.name: edit.after for edit in edits()}
    after = {**by_name["length limited more"], "x-signing": by_name["signing rule changed"]["x-signing"]}
    after = json.loads(json.dumps(after))
    after["components"]["schemas"]["Payment"]["properties"]["note"]["description"] = EVIL
    after["components"]["schemas"]["Payment"]["properties"][EVIL] = {"type": "string", "description": EVIL}
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(yaml.safe_dump(base(), sort_keys=False), encoding="utf-8")
    new.write_text(yaml.safe_dump(after, sort_keys=False), encoding="utf-8")
    return old, new


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.details: list[dict[str, str | None]] = []
        self.scripts = 0
        self.boxes: list[dict[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "details":
            self.details.append(found)
        elif tag == "script":
            self.scripts += 1
        elif tag == "input":
            self.boxes.append(found)
        for name, value in attrs:
            assert name not in {"src", "href"}, f"{tag} loads {value}"

    def handle_data(self, data: str) -> None:
        self.text += data


def test_json_keeps_its_schema(files: tuple[Path, Path]) -> None:
    done = command.of_files(*files, "2026-11-21")
    schema = json.loads((ROOT / "docs" / "review.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    found = as_data(done.review)
    Draft202012Validator(schema).validate(found)
    assert found["breaking"] is any(finding["breaking"] for finding in found["findings"])


def test_the_page_holds_every_finding_and_nothing_escapes(files: tuple[Path, Path]) -> None:
    done = command.of_files(*files, "2026-11-21")
    text = as_html(done.review, done.old, done.new)
    page = Page()
    page.feed(text)
    assert [item["id"] for item in page.details] == [finding.id for finding in done.review.findings]
    assert page.scripts == 1
    assert {box["value"] for box in page.boxes} == {"WIRE", "SOURCE", "BEHAVIOUR", "TEXT", "none", "acme"}
    assert all(
        set(str(item["data-verdicts"]).split()) <= {"WIRE", "SOURCE", "BEHAVIOUR", "TEXT", "none"}
        for item in page.details
    )
    assert "Not mergeable" in page.text.partition("Hurts")[0], "the answer is on the first screen"
    assert EVIL in page.text, "shown as text"
    assert "http" not in text.replace("http-equiv", "").replace(done.new[str(files[1])], "")[:4000], (
        "no address is loaded"
    )


def test_the_comment_is_found_again_and_harmless(files: tuple[Path, Path]) -> None:
    text = as_markdown(command.of_files(*files, "2026-11-21").review)
    assert text.startswith(MARK)
    marked_up = re.sub(r"`[^`\n]*`", "", text)
    assert "<script>" not in marked_up, "what stands in backticks is shown as it is"
    assert "detailsscript" in text
    assert marked_up.count("<details>") == marked_up.count("</details>")
    assert "@everyone" not in marked_up
    assert "**Not mergeable" in text.partition("###")[0]


def test_a_long_comment_is_cut_and_says_so(tmp_path: Path) -> None:
    after = json.loads(json.dumps(base()))
    after["components"]["schemas"]["Payment"]["properties"] |= {f"field{n}": {"type": "string"} for n in range(400)}
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(yaml.safe_dump(base()), encoding="utf-8")
    new.write_text(yaml.safe_dump(after), encoding="utf-8")
    text = as_markdown(command.of_files(old, new, "2026-11-21").review)
    assert len(text) < 65_000
    assert "of 400 changes do not fit here" in text


def test_two_files(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--files", *map(str, files), "--json"]) == 1
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert found["breaking"] is True
    assert found["findings"]
    assert command.main(["--files", str(files[0]), str(files[0]), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []
    assert command.main(["--files", *map(str, files)]) == 1
    assert capsys.readouterr().out.startswith("Not mergeable")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("openapi: 3.1.0\n  x: [", "line 2"),
        ("[]", "not an object"),
        ("a: 1", "not an OpenAPI document"),
        ("a: 1\na: 2", "line 2"),
    ],
)
def test_two_files_of_which_one_cannot_be_read(
    tmp_path: Path, text: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = tmp_path / "odd.yaml"
    odd.write_text(text, encoding="utf-8")
    assert command.main(["--files", str(odd), str(odd), "--json"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert says in captured.err
    assert command.main(["--files", str(tmp_path / "none.yaml"), str(odd)]) == 2


def test_the_page_of_rules_is_current() -> None:
    assert docs.PAGE.read_text(encoding="utf-8") == docs.page(), f"write it again: {docs.COMMAND}"
