"""Install the built files as a user would, on each Python that is there, and make the README's first call.

``python -m scripts.wheels [--python 3.12] [--dist FOLDER]``: builds all distributions, or takes those of ``--dist``;
then, for each Python, an empty environment, the README's first ``pip install`` line and its first block of Python. The
constraints hold pip to the built files: a distribution of the same name in a registry is never taken for ours.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from scripts import dist
from scripts.paths import PYTHONS, ROOT

MOST_SECONDS: Final = 120
MOST_LINES: Final = 10

_IMPORTS: Final = """
import sys
import polybill
assert "site-packages" in polybill.__file__, polybill.__file__
assert "sqlite3" not in sys.modules and "typer" not in sys.modules
with polybill.Clink(api_key="sk_test_1", environment="sandbox") as clink:
    print(clink)
"""


def first_steps(page: str) -> tuple[str, str]:
    """Find the first ``pip install "polybill..."`` line and the first block of Python of a page.

    Raises:
        ValueError: the page lacks one of them.
    """
    install = re.search(r'^pip install "(polybill\[[^"]+\])"', page, flags=re.MULTILINE)
    block = re.search(r"^```python\n(.*?)^```", page, flags=re.DOTALL | re.MULTILINE)
    if install is None or block is None:
        raise ValueError('README.md needs a line `pip install "polybill[...]"` and a block of Python')
    return install[1], block[1]


def lines_of(code: str) -> int:
    """Count the lines that a user types: blank lines and comments left out."""
    return sum(1 for line in code.splitlines() if line.strip() and not line.strip().startswith("#"))


def _works(python: str) -> bool:
    return subprocess.run([python, "-c", ""], check=False, capture_output=True).returncode == 0


def interpreter(version: str) -> str | None:
    """Find a Python of a version: on the path, or among those of pyenv; None where there is none that runs."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [shutil.which(f"python{version}"), *map(str, sorted(pyenv.glob(f"{version}.*/bin/python")))]
    return next((python for python in found if python and _works(python)), None)


def constraints(files: list[Path], path: Path) -> Path:
    """Write the constraints that hold pip to the versions of the built wheels."""
    parts = [file.name.split("-") for file in files if file.suffix == ".whl"]
    path.write_text("".join(f"{part[0].replace('_', '-')}=={part[1]}\n" for part in parts), encoding="utf-8")
    return path


def foreign(environment: Path, files: list[Path]) -> list[str]:
    """List the installed distributions of our names whose files are not those of the built wheels."""
    built = {}
    for file in files:
        if file.suffix == ".whl":
            records = [data for name, data in dist.contents(file).items() if name.endswith("/RECORD")]
            built[file.name.split("-")[0]] = _hashes(records[0].decode())
    found = {path.parent.name.split("-")[0]: path for path in environment.rglob("polybill*.dist-info/RECORD")}
    return [name for name, path in found.items() if not built[name] <= _hashes(path.read_text(encoding="utf-8"))]


def _hashes(record: str) -> set[str]:
    return {line for line in record.splitlines() if ".dist-info/" not in line and line.count(",") == 2}


class Failed(Exception):
    """A step did not work; the message has its output."""


def _run(command: list[str], cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


def try_on(python: str, work: Path, wanted: str, code: str, files: list[Path]) -> float:
    """Make an empty environment, install, call; give the seconds from nothing to the answer.

    Args:
        python: the interpreter.
        work: an empty folder.
        wanted: what the README installs first.
        code: the README's first block.
        files: the built files.

    Raises:
        Failed: a step did not work.
    """
    begin = time.monotonic()
    _run([python, "-m", "venv", str(work / "venv")], work)
    inside = str(work / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    held = constraints(files, work / "constraints.txt")
    local = ["-c", str(held), "--find-links", str(files[0].parent)]
    install = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *local]
    _run([*install, "polybill[clink]"], work)
    # -I: neither the folder nor the user's site may lend a package that the wheels forgot to ask for.
    _run([inside, "-I", "-c", _IMPORTS], work)
    _run([*install, wanted], work)
    if strangers := foreign(work / "venv", files):
        raise Failed(f"not the built files: {', '.join(strangers)}")
    (work / "first.py").write_text(code, encoding="utf-8")
    answer = _run([inside, "-I", str(work / "first.py")], work)
    seconds = time.monotonic() - begin
    if not answer:
        raise Failed("the README's first block printed nothing")
    print(f"  {answer.splitlines()[0]}")
    return seconds


def main(arguments: list[str] | None = None) -> int:
    """Build, install, call; 0 = all of it works, 1 = not, or no Python was there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", action="append", help="only this version; may be repeated")
    parser.add_argument("--dist", type=Path, help="folder with built files, instead of building")
    options = parser.parse_args(arguments)
    wanted, code = first_steps((ROOT / "README.md").read_text(encoding="utf-8"))
    lines = 1 + lines_of(code)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        files = sorted(options.dist.glob("polybill*")) if options.dist else dist.build_all(work / "dist")
        found = dist.check(files)
        wheels = [file for file in files if file.suffix == ".whl"]
        size = sum(file.stat().st_size for file in wheels)
        print(f"{len(wheels)} wheels, {size / 1000:.0f} kB together (at most {dist.MOST_BYTES / 1000:.0f})")
        print(f"first call: {lines} lines with the installation (at most {MOST_LINES})")
        if lines > MOST_LINES:
            found.append(f"README.md: the first call takes {lines} lines")
        ran = 0
        for version in options.python or PYTHONS:
            python = interpreter(version)
            if python is None:
                print(f"Python {version}: not on this machine")
                continue
            ran += 1
            print(f"Python {version}:")
            (work / version).mkdir()
            try:
                seconds = try_on(python, work / version, wanted, code, files)
            except Failed as error:
                found.append(f"Python {version}: {error}")
                continue
            print(f"  {seconds:.0f} s from an empty environment to the answer (at most {MOST_SECONDS})")
            if seconds > MOST_SECONDS:
                found.append(f"Python {version}: {seconds:.0f} s")
        if not ran:
            found.append("no Python to try it on")
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
