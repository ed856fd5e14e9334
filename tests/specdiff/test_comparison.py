"""The page of comparisons, and the command that reviews public files against themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.specdiff import themselves
from scripts.specdiff.comparison import THEMSELVES, with_section

CLEAN = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
FILES = {
    "clean.yaml": CLEAN,
    "same.yml": CLEAN,
    "old.json": '{"swagger": "2.0", "info": {}}',
    "broken.yaml": CLEAN + "x: [\n",
    "other.yaml": "name: no contract\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_what_came_of_public_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert themselves.main([str(folder)]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("3 files of 1 packages, each reviewed against itself: 1 clean,\n0 unclean, 2 refused")
    assert "| Swagger 2.0 is not supported | 1 |" in printed.out
    assert "broken.yaml" in printed.err


@pytest.mark.parametrize("outcome", ["unclean", "crashed"])
def test_a_fault_of_the_review_ends_with_1(
    outcome: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def compare(*_: object) -> tuple[object, ...]:
        if outcome == "crashed":
            raise AttributeError("planted")
        return (type("Planted", (), {"title": "planted"}),)

    monkeypatch.setattr(themselves, "compare", compare)
    assert themselves.main([str(folder)]) == 1
    printed = capsys.readouterr()
    assert f"1 {outcome}" in printed.out
    assert "planted" in printed.err


def test_the_last_section_is_replaced_by_itself() -> None:
    page = with_section("# Title\n\n| a |\n", f"{THEMSELVES}\n\nold\n")
    assert with_section(page, f"{THEMSELVES}\n\nnew") == f"# Title\n\n| a |\n\n{THEMSELVES}\n\nnew\n"
    assert with_section(page, "") == page
