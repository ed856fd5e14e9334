"""Counts over the files of one commit; each function takes the folder that the commit is in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_MADE = "# Made from "
_LISTS = 4
"""Provider keys in one file from which on it counts as listing the providers."""


def _texts(folder: Path, pattern: str = "*.py") -> Iterator[tuple[Path, str]]:
    """Yield the files that are written by hand, with their text."""
    for path in sorted(folder.rglob(pattern)):
        text = path.read_text(encoding="utf-8")
        if not text.startswith(_MADE) and "Made from " not in text.partition("\n")[0]:
            yield path, text


def providers(root: Path) -> list[str]:
    """List the keys of the providers."""
    folder = root / "overlays" / "polybill" / "providers"
    return sorted(path.name for path in folder.iterdir() if (path / "__init__.py").exists())


def provider_lines(root: Path) -> int:
    """Count the lines of the providers' code; derived files are left out."""
    folder = root / "overlays" / "polybill" / "providers"
    return sum(len(text.splitlines()) for path, text in _texts(folder) if path.parent != folder)


def listing_files(root: Path) -> list[str]:
    """List the files that name at least `_LISTS` providers: those that a new provider has to be added to.

    Counted are overlays, scripts and the files of the top; a provider's own folders, derived files and prose are not.
    """
    keys = providers(root)
    words = re.compile(f"(?<![a-z])(?:{'|'.join(keys)})(?![a-z])")
    files = [*_texts(root / "overlays"), *_texts(root / "scripts"), *_texts(root / "overlays", "pyproject.toml")]
    top = ((path, path.read_text(encoding="utf-8")) for path in (root / "noxfile.py", root / "pyproject.toml"))
    found = []
    for path, text in [*files, *top]:
        relative = path.relative_to(root)
        own = set(relative.parts) & set(keys) or relative.stem in keys
        if not own and len({match[0] for match in words.finditer(_code(path, text))}) >= _LISTS:
            found.append(relative.as_posix())
    return found


def _code(path: Path, text: str) -> str:
    """Leave out the docstrings of Python."""
    if path.suffix != ".py":
        return text
    tree = ast.parse(text)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            body[0].value.value = ""
    return ast.unparse(tree)


def runtime_copies(root: Path) -> int:
    """Count the copies of the generated code's runtime, by the module that reads and writes JSON."""
    return sum(1 for path in (root / "generated").rglob("*codecs.py") if path.stem in {"_codecs", "codecs"})


def any_uses(root: Path) -> int:
    """Count the uses of ``Any`` in the overlay; imports and derived files are left out."""
    trees = (ast.parse(text) for _, text in _texts(root / "overlays"))
    return sum(isinstance(node, ast.Name) and node.id == "Any" for tree in trees for node in ast.walk(tree))


def name_comparisons(root: Path) -> list[str]:
    """List the places of the overlay that recognise a type by its name or by ``hasattr``: file and line."""
    found: list[str] = []
    for path, text in _texts(root / "overlays"):
        name = path.relative_to(root).as_posix()
        nodes = (node for node in ast.walk(ast.parse(text)) if _by_name(node))
        found += [f"{name}:{getattr(node, 'lineno', 0)}" for node in nodes]
    return found


def _by_name(node: ast.AST) -> bool:
    if isinstance(node, ast.Compare):
        return any(
            isinstance(side, ast.Attribute) and side.attr in {"__name__", "__qualname__"}
            for side in [node.left, *node.comparators]
        )
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "hasattr"
