"""What the command prints and how it ends."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scripts.lint_specs import __main__ as command

from .planting import CONTRACT, GOOD, delete, drop, replace, write

MISSING = "acme/openapi.yaml:{line}: PB104 createPayment: has no x-source"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(command, "SPECS", tmp_path)
    monkeypatch.setattr(command, "NAMES", (GOOD.name,))
    return Path(shutil.copytree(GOOD, tmp_path / GOOD.name))


def test_nothing_found(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([]) == 0
    assert capsys.readouterr().out == "lint_specs: nothing found in acme\n"


def test_a_finding_has_file_line_rule_and_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drop("/paths/~1payments/post/x-source")(folder)
    lines = (folder / CONTRACT).read_text(encoding="utf-8").splitlines()
    line = lines.index("    post:") + 1
    assert command.main([GOOD.name]) == 1
    assert capsys.readouterr().out.splitlines() == [
        MISSING.format(line=line),
        "lint_specs: 1 found. Why, and what to do: docs/rules.md#pb104",
    ]


def test_an_error_inside_a_schema_is_located(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(CONTRACT, "enum: [1, 2]", "enum: 12")(folder)
    lines = (folder / CONTRACT).read_text(encoding="utf-8").splitlines()
    assert command.main([]) == 1
    line = lines.index("      enum: 12") + 1
    assert capsys.readouterr().out.startswith(f"acme/openapi.yaml:{line}: PB001 Status: must be a list")


def test_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    delete("GAPS.md")(folder)
    assert command.main(["--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "findings": [
            {
                "file": "acme/GAPS.md",
                "line": 1,
                "rule": "PB502",
                "where": "GAPS.md",
                "message": "is missing",
                "help": "docs/rules.md#pb502",
            }
        ]
    }


@pytest.mark.parametrize(
    "change",
    [
        write(CONTRACT, "a: [1"),
        write(CONTRACT, "- a\n"),
        delete(CONTRACT),
        replace(CONTRACT, "openapi: 3.1.1", "openapi: 3.1.1\nopenapi: 3.1.1"),
    ],
    ids=["syntax", "list", "absent", "twice"],
)
def test_a_contract_that_cannot_be_read(change: object, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert callable(change)
    change(folder)
    assert command.main([]) == 2
    assert "openapi.yaml" in capsys.readouterr().err


def test_an_unknown_provider(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        command.main(["acme"])
    assert stop.value.code == 2
    assert "no such provider: acme" in capsys.readouterr().err
