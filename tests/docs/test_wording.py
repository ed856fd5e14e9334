"""The counter of our own words: it finds them where they are ours, and can turn red."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import wording
from scripts.wording import __main__ as command


def tree(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("the id is no text", "is no"),
        ("two things happened", "thing"),
        ("the provider said no", "say"),
        ("it tells the caller", "tell"),
        ("the amount stands there", "stand"),
        ("beside the request", "beside"),
        ("Nobody is hurt.", "somebody"),
    ],
)
@pytest.mark.parametrize(
    "name", ["overlays/polybill/a.py", "overlays/a.js", "scripts/a/b.jinja", "scripts/a.txt", "docs/a.md"]
)
def test_a_word_of_ours_is_found(tmp_path: Path, name: str, line: str, word: str) -> None:
    tree(tmp_path, name, f"first\n{line}\n")
    [place] = command.places(tmp_path)
    assert (place.area, place.word, place.path, place.line) == (name.split("/", maxsplit=1)[0], word, name, 2)


def test_code_quotes_and_other_words_are_left_alone(tmp_path: Path) -> None:
    tree(tmp_path, "docs/a.md", 'It is no longer there: `say`, "nobody".\n\n```\ntells\n```\n\nStandard, everything.\n')
    assert command.places(tmp_path) == []


def test_too_many_are_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = command.places
    monkeypatch.setattr(command, "places", lambda: found(tmp_path))
    tree(tmp_path, "docs/a.md", "a thing\n" * command.MOST)
    assert command.main([]) == 0
    tree(tmp_path, "docs/b.md", "a thing\n")
    assert command.main([]) == 1
    assert "docs/b.md:1: thing: a thing" in capsys.readouterr().out
    assert wording.__doc__
