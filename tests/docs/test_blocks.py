"""The code of the pages: found, written for the type checkers with the lines of the page, and every block complete."""

from __future__ import annotations

import ast
import builtins
from pathlib import Path

import pytest

from scripts import blocks


def loose(code: str) -> set[str]:
    """Names that a block uses and neither makes nor imports: it would not run alone."""
    tree = ast.parse(code)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    made = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names) | ast.ImportFrom(names=names):
                made |= {(item.asname or item.name).partition(".")[0] for item in names}
            case (
                ast.FunctionDef(name)
                | ast.AsyncFunctionDef(name)
                | ast.ClassDef(name)
                | ast.ExceptHandler(name=str(name))
                | ast.arg(name)
            ):
                made.add(name)
            case ast.MatchAs(name=str(name)):
                made.add(name)
    return used - made - set(dir(builtins))


@pytest.mark.parametrize("page", blocks.pages(), ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_every_block_stands_alone(page: Path) -> None:
    assert {line: names for line, code in blocks.blocks(page) if (names := loose(code))} == {}


def test_a_loose_name_is_found() -> None:
    assert loose("import os\nprint(os.name, request)\n") == {"request"}


def test_a_file_has_the_lines_of_its_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = blocks.ROOT / "README.md"
    monkeypatch.setattr(blocks, "pages", lambda: [page])
    (tmp_path / "old.py").touch()
    made = blocks.write(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(made)
    lines = page.read_text(encoding="utf-8").splitlines()
    for path in made:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            assert line in {"", lines[number]}
