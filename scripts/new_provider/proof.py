"""Prove on a copy that a new provider is green at once: ``python -m scripts.new_provider.proof [--all]``.

It makes the provider, finds that nothing outside of its own folders changed, and runs generate, lint, types, tests and
demo in the copy.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from scripts.scratch_copy import ScratchCopy

KEY: Final = "acme"


def steps(*, everything: bool) -> list[tuple[str, list[str]]]:
    """List the commands by the nox session that they are of."""
    chosen = [] if everything else ["-k", KEY]
    python = [sys.executable, "-m"]
    mypy = [*python, "mypy", "--no-incremental"]
    return [
        ("generate", [*python, "scripts.generate", "--check", KEY]),
        ("lint", [*python, "ruff", "check", "."]),
        ("lint", [*python, "ruff", "format", "--check", "."]),
        ("lint", [str(Path(sys.executable).parent / "lint-imports"), "--config", "pyproject.toml"]),
        ("lint", [*python, "scripts.lint_specs"]),
        ("lint", [*python, "scripts.derive", "--check"]),
        ("types", [*mypy, "overlays/polybill"]),
        ("tests", [*python, "pytest", "-q", "-p", "no:cacheprovider", "-n", "2", *chosen]),
        ("demo", [*python, "scripts.demo"]),
    ]


def foreign(names: set[str]) -> list[str]:
    """List the files that are in no folder of the provider and have not its name."""
    return sorted(name for name in names if not any(KEY in part for part in name.split("/")))


def main(arguments: list[str] | None = None) -> int:
    """Run; 0 = all of it is green."""
    parser = argparse.ArgumentParser(prog="python -m scripts.new_provider.proof", description=__doc__)
    parser.add_argument("--all", action="store_true", help="run the tests of all providers, not of the new one only")
    everything = parser.parse_args(arguments).all
    with tempfile.TemporaryDirectory() as folder:
        copy = ScratchCopy(Path(folder) / "copy")
        made = copy.run([sys.executable, "-m", "scripts.new_provider", KEY])
        if made.returncode:
            print(made.stdout + made.stderr, file=sys.stderr)
            return 1
        copy.install(KEY)
        if found := foreign(copy.changed()):
            print(f"new_provider: changed outside of the provider's folders: {', '.join(found)}", file=sys.stderr)
            return 1
        print(f"new_provider: {len(copy.changed())} files, 0 outside of the provider's own folders")
        return max([_step(copy, name, command) for name, command in steps(everything=everything)])


def _step(copy: ScratchCopy, name: str, command: list[str]) -> int:
    begin = time.monotonic()
    done = copy.run(command)
    shown = " ".join(Path(part).name if part.startswith("/") else part for part in command)
    print(f"{'green' if done.returncode == 0 else 'RED':<6} {name:<9} {time.monotonic() - begin:6.1f} s  {shown}")
    if done.returncode:
        print(done.stdout[-4000:] + done.stderr[-4000:], file=sys.stderr)
    return min(abs(done.returncode), 1)


if __name__ == "__main__":
    sys.exit(main())
