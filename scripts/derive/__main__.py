"""Make the derived files of the overlay: ``python -m scripts.derive [--check]``.

0 = done, or all are current; 1 = ``--check`` found a file that is not what it should be.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.derive import clients, names, twins
from scripts.paths import OVERLAYS

PACKAGE = OVERLAYS / "polybill"


def made(package: Path) -> dict[Path, str]:
    """Make every derived file; the names come last, because they are those of the clients."""
    sources = clients.made(package)
    found = sources | twins.made(package, sources)
    return twins.formatted(found | names.made(package, found))


def wrong(package: Path) -> list[str]:
    """List the derived files that are not what they should be, each with what is wrong."""
    found = [f"{path.relative_to(package)}: its source is gone; delete it" for path in twins.orphans(package)]
    for path, text in made(package).items():
        if not path.exists():
            found.append(f"{path.relative_to(package)}: missing")
        elif path.read_text(encoding="utf-8") != text:
            found.append(f"{path.relative_to(package)}: differs from what its source gives")
    return found


def write(package: Path) -> list[str]:
    """Write what differs, delete what has no source, and list both."""
    changed = []
    for path in twins.orphans(package):
        path.unlink()
        changed.append(f"{path.relative_to(package)}: deleted")
    for path, text in made(package).items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            changed.append(f"{path.relative_to(package)}: written")
    return changed


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m scripts.derive", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, change nothing")
    if parser.parse_args(arguments).check:
        found = wrong(PACKAGE)
        print("\n".join(found) or "derive: all files are current", file=sys.stderr if found else sys.stdout)
        if found:
            print("Repair with: nox -s derive", file=sys.stderr)
        return 1 if found else 0
    changed = write(PACKAGE)
    print("\n".join(changed) or "derive: nothing to do")
    return 0


if __name__ == "__main__":
    sys.exit(main())
