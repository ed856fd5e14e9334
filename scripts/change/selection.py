"""Which tests can notice that a contract changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.paths import PROVIDERS, ROOT

_IMPORT = re.compile(r"^from (\.*)([\w.]*) import (\([^)]*\)|.*)", re.MULTILINE)
_EVERY = re.compile(r"\bPROVIDERS\b|\bSPECS\b|\bGENERATED\b|glob\(")
"""A test that goes through all providers, or through the files of all of them."""


def select(provider: str, review: Mapping[str, Any], root: Path = ROOT) -> list[str]:
    """List the test files to run, below the repository.

    Args:
        provider: the contract that changed.
        review: what the review found; the tests that it names are among the result.
        root: the repository.

    Returns:
        Files that the review names, and files that name the provider, its helpers, or all providers. Whole files: a
        test is red by what it does, not by what its name has.
    """
    named = [_path(text) for found in review.get("findings", ()) for text in found["tests"]]
    files = [
        path for path in sorted((root / "tests").rglob("test_*.py")) if _may_notice(path, provider, root / "tests")
    ]
    chosen = {root / name for name in named if name} | set(files)
    folders = {path for path in chosen if path.is_dir()}
    kept = [path for path in chosen if not any(folder in path.parents for folder in folders) and path.exists()]
    return sorted(path.relative_to(root).as_posix() for path in kept)


def _path(text: str) -> str:
    """Take the path of what the review gives to pytest."""
    return text.partition(" ")[0].partition("::")[0]


def _may_notice(path: Path, provider: str, tests: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    word = re.compile(rf"\b{re.escape(provider)}\b", re.IGNORECASE)
    if provider in path.stem:
        return True
    if any(other in path.stem for other in PROVIDERS):
        return bool(word.search(text))
    if tests / "docs" in path.parents:
        return True  # the pages show calls of each provider, and the tests run them
    texts = [text, *(helper.read_text(encoding="utf-8") for helper in _helpers(path, tests))]
    return any(word.search(found) or _EVERY.search(found) for found in texts)


def _helpers(path: Path, tests: Path) -> set[Path]:
    """List the modules of the tests that a file imports, those of its helpers included, and its conftest.py."""
    found: set[Path] = set()
    open_ = [path]
    while open_:
        file = open_.pop()
        fresh = {one for one in _imported(file, tests) if one.exists()} - found - {path}
        found |= fresh
        open_ += fresh
    return found


def _imported(file: Path, tests: Path) -> Iterator[Path]:
    yield file.with_name("conftest.py")
    for dots, module, names in _IMPORT.findall(file.read_text(encoding="utf-8")):
        if not dots and module.split(".")[0] != "tests":
            continue
        start = file.parents[len(dots) - 1] if dots else tests.parent
        below = start.joinpath(*filter(None, module.split(".")))
        yield below.with_suffix(".py")
        yield from (below / f"{name}.py" for name in re.findall(r"\w+", names))
