"""Check that a tag, the version and the changelog agree: ``python -m scripts.release v0.2.0``; no dependencies."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from scripts.paths import ROOT


def problems(tag: str, root: Path = ROOT) -> list[str]:
    """List what keeps a tag from being released.

    Args:
        tag: name of the tag, such as ``v0.2.0``.
        root: folder of the repository.
    """
    metadata = tomllib.loads((root / "overlays" / "pyproject.toml").read_text(encoding="utf-8"))
    version = str(metadata["project"]["version"])
    module = (root / "overlays" / "polybill" / "_version.py").read_text(encoding="utf-8")
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    waiting = sorted(path.name for path in (root / "changelog.d").glob("*.md") if path.name != "README.md")
    found = []
    if tag != f"v{version}":
        found.append(f"tag {tag}: overlays/pyproject.toml has version {version}")
    if f'"{version}"' not in module:
        found.append(f"overlays/polybill/_version.py: not {version}")
    if not re.search(rf"^## {re.escape(version)} \(", changelog, flags=re.MULTILINE):
        found.append(f"CHANGELOG.md: no section {version}; run: nox -s changelog -- --version {version} --yes")
    if waiting:
        found.append(f"changelog.d: fragments are left over: {', '.join(waiting)}")
    return found


def main(arguments: list[str]) -> int:
    """Check; 0 = the tag may be released, 1 = not, 2 = wrong usage."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    found = problems(arguments[0])
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
