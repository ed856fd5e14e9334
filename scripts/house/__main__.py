"""Print figures about the code base, before and after: ``python -m scripts.house [--base COMMIT] [--write]``.

``--write`` puts them into docs/architecture.md. The base is taken from git, so the history has to be there.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.house import counts
from scripts.paths import ROOT
from scripts.specdiff import revisions

BASE = "01eb92d"
PAGE = ROOT / "docs" / "architecture.md"
_COUNTED = ("overlays", "generated", "scripts", "noxfile.py", "pyproject.toml")
BEGIN, END = "<!-- house: begin -->", "<!-- house: end -->"
NOTES = """\
How it is counted (`python -m scripts.house --write`): files that are made from others count nowhere. A file *lists the
providers* where its code names at least four of them, outside of their own folders. A *comparison by name* recognises a
type by `__name__` or `hasattr`. A *crossing* is a call from a function of one of our files into another file during one
`clink.subscriptions.create` (generator resumptions included), a *return* one into a file that was entered before and
left again."""


def figures(root: Path) -> dict[str, int]:
    """Count everything of the commit in a folder: title of the figure and its value."""
    command = [sys.executable, str(Path(__file__).with_name("probe.py")), str(root)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"house: the probe failed in {root}:\n{done.stderr}")
    probe = json.loads(done.stdout)
    return {
        "lines of the providers' code, by hand": counts.provider_lines(root),
        "files outside that list the providers": len(counts.listing_files(root)),
        "copies of the generated code's runtime": counts.runtime_copies(root),
        "`Any` in the overlay": counts.any_uses(root),
        "comparisons by name": len(counts.name_comparisons(root)),
        "files that one canonical create enters": probe["files"],
        "crossings of one canonical create": probe["crossings"],
        "returns of one canonical create": probe["returns"],
    }


def table(base: str, before: dict[str, int], after: dict[str, int]) -> str:
    """Make the table of both."""
    rows = [f"| {title} | {value:,} | {after[title]:,} |" for title, value in before.items()]
    return "\n".join([f"| figure | before (`{base}`) | now |", "|---|---:|---:|", *rows])


def written(page: str, text: str) -> str:
    """Put a text between the marks of a page.

    Raises:
        SystemExit: the page has no marks.
    """
    head, begin, rest = page.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"house: {PAGE.name} needs the lines {BEGIN} and {END}")
    return f"{head}{BEGIN}\n{text}\n{END}{tail}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.house", description=__doc__)
    parser.add_argument("--base", default=BASE, help=f"commit to compare with; {BASE} unless given")
    parser.add_argument("--write", action="store_true", help="write docs/architecture.md")
    options = parser.parse_args(arguments)
    try:
        with revisions.tree(ROOT, options.base, *_COUNTED) as folder:
            text = table(options.base, figures(folder), figures(ROOT))
    except revisions.GitError as error:
        raise SystemExit(f"house: {error}") from None
    print(text)
    if options.write:
        page = written(PAGE.read_text(encoding="utf-8"), f"{text}\n\n{NOTES}")
        PAGE.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
