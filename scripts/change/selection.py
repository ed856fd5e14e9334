"""Which tests can notice that a contract changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.paths import PROVIDERS, ROOT

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
    files = [path for path in sorted((root / "tests").rglob("test_*.py")) if _may_notice(path, provider)]
    chosen = {root / name for name in named if name} | set(files)
    folders = {path for path in chosen if path.is_dir()}
    kept = [path for path in chosen if not any(folder in path.parents for folder in folders) and path.exists()]
    return sorted(path.relative_to(root).as_posix() for path in kept)


def _path(text: str) -> str:
    """Take the path of what the review gives to pytest."""
    return text.partition(" ")[0].partition("::")[0]


def _may_notice(path: Path, provider: str) -> bool:
    if provider in path.stem:
        return True
    if any(other in path.stem for other in PROVIDERS):
        return False
    text = path.read_text(encoding="utf-8")
    helpers = [path.with_name(f"{name}.py") for name in re.findall(r"from \.+(\w+) import", text)]
    texts = [text, *(helper.read_text(encoding="utf-8") for helper in helpers if helper.exists())]
    word = re.compile(rf"\b{re.escape(provider)}\b", re.IGNORECASE)
    return any(word.search(found) or _EVERY.search(found) for found in texts)
