"""Write every block of Python of README and docs into a file of its own, for the type checkers: ``FOLDER``.

Each block is self-contained, as a reader copies it. A finding has the line of the page: the file begins with as many
blank lines as the page has before the block.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from scripts.paths import ROOT

_BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)

_DRAFT = "polybill.providers.acme"
"""A provider that only the reader of docs/adding-a-provider.md has; tests/new_provider runs that block in a copy."""


def pages() -> list[Path]:
    """List the pages whose code is checked."""
    found = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "overlays" / "README.md"]
    return [*found, *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "generated").glob("*/README.md"))]


def blocks(page: Path) -> Iterator[tuple[int, str]]:
    """Find the blocks of a page, with the lines before each."""
    text = page.read_text(encoding="utf-8")
    for found in _BLOCK.finditer(text):
        if _DRAFT not in found[1]:
            yield text.count("\n", 0, found.start(1)), found[1]


def write(folder: Path) -> list[Path]:
    """Write the blocks.

    Args:
        folder: an empty or new folder.

    Returns:
        The files, named by page and line.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.py"):
        old.unlink()
    made = []
    for page in pages():
        name = re.sub(r"\W", "_", page.relative_to(ROOT).with_suffix("").as_posix()).lower()
        for before, code in blocks(page):
            path = folder / f"{name}_line_{before + 1}.py"
            path.write_text("\n" * before + code, encoding="utf-8")
            made.append(path)
    return made


def main(arguments: list[str]) -> int:
    """Write; 0 = written, 2 = wrong usage."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    print(f"{len(write(Path(arguments[0])))} blocks")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
