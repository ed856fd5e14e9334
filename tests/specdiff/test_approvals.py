"""Findings that a person approves in the pull request, and annotations of lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.specdiff import __main__ as command
from scripts.specdiff import approvals
from tests.specdiff.editing import base, edits

TODAY = "2026-11-21"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    edit = next(edit for edit in edits() if edit.name == "length limited more")
    paths = [tmp_path / "old.yaml", tmp_path / "new.yaml"]
    for path, document in zip(paths, (base(), edit.after), strict=True):
        path.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    return [str(path) for path in paths]


def comment(body: str, login: str = "ada", association: str = "MEMBER", kind: str = "User") -> dict[str, Any]:
    return {"body": body, "user": {"login": login, "type": kind}, "author_association": association}


def reviewed(files: list[str], comments: object, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, Any]:
    path = Path(files[0]).with_name("comments.json")
    path.write_text(json.dumps(comments), encoding="utf-8")
    code = command.main(["--files", *files, "--json", "--approvals", str(path), *more])
    shown = capsys.readouterr()
    return code, json.loads(shown.out) if shown.out else shown.err


def test_an_approved_finding_asks_for_no_version(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, found = reviewed(files, [], capsys)
    assert code == 1
    name = found["findings"][0]["id"]
    posted = comment(f"Looks right.\r\n/approve {name} The provider never took more\r\n")
    code, found = reviewed(files, [posted], capsys)
    assert (code, found["mergeable"], found["breaking"]) == (0, True, True), "it is breaking still, and may be merged"
    assert found["findings"][0]["approved"] == {"by": "ada", "reason": "The provider never took more"}
    code, _ = reviewed(files, [posted, comment(f"/withdraw {name}", "bob", "OWNER")], capsys)
    assert code == 1


@pytest.mark.parametrize(
    "posted",
    [
        comment("/approve {id}"),
        comment("> /approve {id} quoted"),
        comment("/approve {id} a stranger", association="NONE"),
        comment("/approve {id} a contributor", association="CONTRIBUTOR"),
        comment("/approve {id} a machine", kind="Bot"),
        comment("/approve {id} the author", login="author"),
        comment("/approve 000000000000 another finding"),
    ],
)
def test_who_can_not_approve(posted: dict[str, Any], files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    _, found = reviewed(files, [], capsys)
    posted = {**posted, "body": posted["body"].replace("{id}", found["findings"][0]["id"])}
    code, found = reviewed(files, [posted], capsys, "--author", "author")
    assert code == 1
    assert found["findings"][0]["approved"] is None


def test_comments_that_are_none(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, message = reviewed(files, {"message": "Not Found"}, capsys)
    assert code == 2
    assert "line 1: must be the list of comments" in message
    assert approvals.found([{"body": None, "user": None, "author_association": "MEMBER"}]) == {}


def test_annotations_name_file_and_line_and_can_not_be_forged(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--files", *files, "--annotations"]) == 1
    [line] = capsys.readouterr().out.splitlines()
    number = next(
        number
        for number, text in enumerate(Path(files[1]).read_text(encoding="utf-8").splitlines(), 1)
        if "maxLength: 50" in text
    )
    assert line.startswith(f"::error file={files[1]},line={number},title=Contract review SD221 ")
    text = Path(files[1]).read_text(encoding="utf-8")
    evil = "\n::warning file=x::forged"
    document = yaml.safe_load(text)
    document["components"]["schemas"]["Payment"]["properties"][evil] = {"type": "string"}
    Path(files[1]).write_text(yaml.safe_dump(document), encoding="utf-8")
    command.main(["--files", *files, "--annotations"])
    assert all(line.startswith(("::error file=", "::notice file=")) for line in capsys.readouterr().out.splitlines())
