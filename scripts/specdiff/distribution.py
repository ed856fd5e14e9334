"""The review as a distribution of its own, ``polybill-review``: ``python -m scripts.specdiff.distribution FOLDER``.

It is made of the same files: nothing is written twice. What belongs to this repository alone (generated names, the
overlay, its pages) stays behind, and the modules get the name that they have in the distribution.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.paths import ROOT

_HERE = Path(__file__).parent
_LEFT_OUT = {
    "distribution.py",
    "comparison.py",
    "docs.py",
    "impact",
    "python_side.py",
    "package",
    "themselves.py",
    "__pycache__",
}
_BESIDE = {
    "scripts/contracts/__init__.py": "_contracts/__init__.py",
    "scripts/contracts/bundling.py": "_contracts/bundling.py",
    "scripts/contracts/collector.py": "_contracts/collector.py",
    "scripts/contracts/joining.py": "_contracts/joining.py",
    "scripts/contracts/loading.py": "_contracts/loading.py",
    "scripts/contracts/pointers.py": "_contracts/pointers.py",
    "scripts/contracts/positions.py": "_contracts/positions.py",
}
"""Modules of other tools that it needs."""
_NAMES = (
    (r"from scripts import contracts\b", "from polybill_review import _contracts as contracts"),
    (r"\bscripts\.contracts\b", "polybill_review._contracts"),
    # Only its messages shorten paths by the root of this repository; there is none in an installed package.
    (r"from scripts\.paths import ROOT\b", "ROOT = Path.cwd()"),
    (r"python -m scripts\.specdiff\b", "polybill-review"),
    (r"\bscripts\.specdiff\b", "polybill_review"),
    (r'"specdiff: ', '"polybill-review: '),
)


def write(folder: Path) -> Path:
    """Write the sources of the distribution.

    Args:
        folder: where to; an older tree there is replaced.

    Returns:
        The folder to build.

    Raises:
        ValueError: a module would still need this repository.
    """
    target = folder / "polybill-review"
    shutil.rmtree(target, ignore_errors=True)
    package = target / "polybill_review"
    for path in sorted(_HERE.rglob("*")):
        parts = path.relative_to(_HERE).parts
        if path.is_file() and not _LEFT_OUT & set(parts):
            _copy(path, package.joinpath(*parts))
    for source, name in _BESIDE.items():
        _copy(ROOT / source, package / name)
    (package / "py.typed").touch()
    for path in sorted((_HERE / "package").iterdir()):
        shutil.copy(path, target / path.name)
    shutil.copy(ROOT / "LICENSE", target / "LICENSE")
    return target


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.suffix != ".py":
        shutil.copy(source, target)
        return
    text = source.read_text(encoding="utf-8")
    for pattern, name in _NAMES:
        text = re.sub(pattern, name, text)
    if re.search(r"^\s*(from|import) (scripts|tests)\b", text, re.MULTILINE):
        raise ValueError(f"{source.relative_to(ROOT)} needs a module that polybill-review has not")
    target.write_text(text, encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the sources."""
    parser = argparse.ArgumentParser(prog="python -m scripts.specdiff.distribution", description=__doc__)
    parser.add_argument("folder", type=Path, help="where to write polybill-review/")
    print(write(parser.parse_args(arguments).folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
