"""Regenerate ``generated/`` from ``specs/``: ``python -m scripts.generate [--check] [--force] [TARGET ...]``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from . import targets

REPAIR = "nox -s generate"
SHOWN = 20


def main(arguments: list[str] | None = None) -> int:
    """Run; 0 = done or nothing to do, 1 = the committed output differs, 2 = a contract can't be generated."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(targets.TARGETS)}; default: all")
    parser.add_argument("--check", action="store_true", help="regenerate beside and compare, change nothing")
    parser.add_argument("--force", action="store_true", help="regenerate also what the hashes call fresh")
    options = parser.parse_args(arguments)
    unknown = set(options.targets) - set(targets.TARGETS)
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    started = time.monotonic()
    wanted = [target for target in targets.TARGETS if not options.targets or target in options.targets]
    stale = [target for target in wanted if options.check or options.force or not targets.is_fresh(target)]
    if not stale:
        print(f"generate: nothing to do ({', '.join(wanted)} fresh)")
        return 0
    from . import config  # noqa: PLC0415 - only a run that generates needs the generators

    if wrong := config.wrong_versions():
        print(f"generate: wrong generator versions: {', '.join(wrong)}; install requirements/dev.txt", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        with ProcessPoolExecutor(min(len(stale), os.cpu_count() or 1), mp_context=get_context("spawn")) as pool:
            errors = [error for error in pool.map(targets.try_build, stale, [folder] * len(stale)) if error]
        if errors:
            print("generate: failed\n" + "\n".join(errors), file=sys.stderr)
            return 2
        found: list[str] = []
        for target in stale:
            act = targets.differences if options.check else targets.install
            found += act(target, Path(folder) / target)
    seconds = time.monotonic() - started
    if options.check:
        if found:
            print("generate: generated/ is not what the contracts give:\n  " + "\n  ".join(found), file=sys.stderr)
            print(f"Repair with: {REPAIR}", file=sys.stderr)
            return 1
        print(f"generate: {len(stale)} distributions match their contracts ({seconds:.1f} s)")
        return 0
    print(f"generate: {', '.join(stale)} regenerated, {len(found)} files changed ({seconds:.1f} s)")
    for line in found[:SHOWN]:
        print(f"  {line}")
    if len(found) > SHOWN:
        print(f"  and {len(found) - SHOWN} more")
    return 0


if __name__ == "__main__":
    sys.exit(main())
