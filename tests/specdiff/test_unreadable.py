"""Two files that can't be compared end with 2 and a line, never with a traceback."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.specdiff import __main__ as command
from scripts.specdiff.versions import needed
from tests.specdiff.test_keywords import review

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1.0'}\n"
SCHEMA = HEAD + "paths: {}\ncomponents:\n  schemas:\n    A: "


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "line 1"),
        ("[1]", "line 1"),
        (HEAD + "paths: [", "line 4"),
        (HEAD + "paths: [1]", "line 3"),
        (HEAD + "paths: {}\nservers: text", "line 4"),
        (HEAD + "paths:\n  /a:\n    get:\n      parameters: [1]", "line 6"),
        (HEAD + "paths: {}\nsecurity:\n  - {key: 7}", "line 5"),
        (HEAD + "paths:\n  /a:\n    get:\n      responses:\n        '200': {links: [1]}", "line 7"),
        (SCHEMA + "{maxLength: '7'}", "line 6"),
        (SCHEMA + "{properties: [1]}", "line 6"),
        (SCHEMA + "{required: [[1]]}", "line 6"),
        (SCHEMA + "{$ref: '#/components/schemas/B'}", "line 6"),
        (SCHEMA + "{$ref: '#/components/schemas/A'}", "line 6"),
    ],
)
def test_the_line_is_named(text: str, line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text(HEAD + "paths: {}\n", encoding="utf-8")
    bad.write_text(text, encoding="utf-8")
    for pair in ([good, bad], [bad, good]):
        assert command.main(["--files", *map(str, pair), "--json"]) == 2
        told: Any = capsys.readouterr()
        assert line in told.err
        assert told.out == ""


def test_json_with_characters_in_two_halves(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(r'{"openapi": "3.1.0", "info": {"title": "\ud83d\ude00", "version": "1"}}', encoding="utf-8")
    assert command.main(["--files", str(path), str(path), "--json"]) == 0


def test_versions_with_less_numbers() -> None:
    assert needed("1.0", "1.0", "major") == "2.0.0"
    assert needed("1", "2", "major") is None
    assert needed("v1", "v1", "minor") == "1.1.0"


@pytest.mark.parametrize("before", [{}, {"x-enum-varnames": 2.5}, {"x-enum-varnames": {"a": "b"}}])
def test_names_of_members_that_another_tool_wrote(before: dict[str, Any]) -> None:
    [finding] = review({"type": "string", **before}, {"type": "string", "x-enum-varnames": 1.5})
    assert finding.rule == "SD317"
