"""Build the documentation site: ``python -m scripts.site [FOLDER]`` (usually .cache/site); a warning is an error.

The pages stay where they are and stay readable on the platform that hosts the code. They are copied with what they
link to; what is data (a provider's quickstart, its operations, its changelog, the reference) is written beside them.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from scripts.paths import ROOT

from . import copying, providers, reference

CONFIG = Path(__file__).parent


def prepare(source: Path) -> None:
    """Write every page into a folder."""
    copying.copy(ROOT, source)
    pages = {**providers.pages(), **reference.pages(), "index": copying.index(providers.names())}
    for name, text in pages.items():
        path = source / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Build; 0 = built without a warning."""
    parser = argparse.ArgumentParser(prog="python -m scripts.site", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / ".cache" / "site")
    folder = parser.parse_args(arguments).folder
    prepare(folder / "source")
    options = ["-b", "html", "-W", "--keep-going", "-q", "-E", "-c", str(CONFIG), "-d", str(folder / "doctrees")]
    command = [sys.executable, "-m", "sphinx", *options, str(folder / "source"), str(folder / "html")]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if not code:
        print(f"site: {folder / 'html' / 'index.html'}")
    return code


if __name__ == "__main__":
    sys.exit(main())
