"""Describe what an installation of the built files consists of: ``python -m scripts.sbom [FOLDER]``.

Installs all distributions with all extras into an empty environment and writes a CycloneDX bill of materials of it,
next to the folder of the built files: a registry takes distributions only.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.paths import ROOT
from scripts.wheels import constraints


def write(folder: Path, target: Path) -> list[str]:
    """Write the bill of materials of the built files in a folder.

    Args:
        folder: has the wheels.
        target: the file to write.

    Returns:
        Names of the components.
    """
    files = sorted(folder.glob("*.whl"))
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        held = constraints(files, work / "constraints.txt")
        environment = work / "venv"
        subprocess.run([sys.executable, "-m", "uv", "venv", "--quiet", str(environment)], check=True)
        python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", str(python)]
        install += ["-c", str(held), "--find-links", str(folder)]
        subprocess.run([*install, "polybill[all,cli,postgres,fast]"], check=True)
        command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON"]
        subprocess.run([*command, "-o", str(target), str(python)], check=True)
    parts = json.loads(target.read_text(encoding="utf-8"))["components"]
    return sorted(part["name"] for part in parts)


def main(arguments: list[str] | None = None) -> int:
    """Write ``<folder>.cdx.json``; 0 = written and complete, 1 = a distribution is not in it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=str(ROOT / "dist"), type=Path)
    folder = Path(parser.parse_args(arguments).folder).resolve()
    target = folder.parent / f"{folder.name}.cdx.json"
    names = write(folder, target)
    print(f"{target.name}: {len(names)} components")
    missing = {file.name.split("-")[0].replace("_", "-") for file in folder.glob("*.whl")} - set(names)
    for name in sorted(missing):
        print(f"{name} is not in it", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
