"""Regenerate ``generated/`` from ``specs/``: ``python -m scripts.generate [--check] [--force] [TARGET ...]``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from . import installing, jobs, publishing, targets

REPAIR = "nox -s generate"
SHOWN = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0 = done or nothing to do, 1 = the committed output differs, 2 = a contract can't be generated."""
    options = _options(arguments)
    started = time.monotonic()
    wanted = [target for target in targets.TARGETS if not options.targets or target in options.targets]
    if found := targets.strangers():
        for path in found:
            shown = f"specs/{path.name}/openapi.yaml:1"
            print(f"{shown}: not found: a folder of specs/ holds a contract", file=sys.stderr)
        return 2
    stale = [target for target in wanted if options.check or options.force or not targets.is_fresh(target)]
    if not stale:
        _publish(check=False)
        print(f"generate: nothing to do ({', '.join(wanted)} fresh)")
        return 0
    from . import config  # noqa: PLC0415 - only a run that generates asks for installed versions

    if wrong := config.wrong_versions():
        print(f"generate: wrong generator versions: {', '.join(wrong)}; install requirements/dev.txt", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        if errors := _build(stale, folder):
            print("\n".join(errors), file=sys.stderr)
            print("generate: refused; generated/ stays as it was", file=sys.stderr)
            return 2
        if options.check:
            return _report_check(stale, Path(folder), started) or _publish(check=True)
        return _install(stale, Path(folder), started)


def _publish(*, check: bool) -> int:
    """Write or compare what is derived of the providers in metadata; 1 = it was to be compared, and differs."""
    found = publishing.write(check=check)
    for name in found:
        print(f"generate: {name}: the blocks of the providers {'differ' if check else 'were written'}")
    return int(check and bool(found))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(targets.TARGETS)}; default: all")
    parser.add_argument("--check", action="store_true", help="compare with a fresh generation; change nothing")
    parser.add_argument("--force", action="store_true", help="regenerate also what the hashes call fresh")
    options = parser.parse_args(arguments)
    if unknown := set(options.targets) - set(targets.TARGETS):
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    return options


def _build(stale: list[str], folder: str) -> list[str]:
    """Build every target, the largest first, and give the errors."""
    if len(stale) == 1:
        found = [jobs.try_build(stale[0], folder)]
    else:
        found = _in_parallel(sorted(stale, key=_size, reverse=True), folder)
    return [error for error in found if error]


def _in_parallel(order: list[str], folder: str) -> list[str | None]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - a run with nothing to do needs no processes
    from multiprocessing import get_all_start_methods, get_context  # noqa: PLC0415 - see above

    # A fork server imports the generators once for all workers.
    method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
    context = get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(["scripts.generate.building"])
    with ProcessPoolExecutor(min(len(order), os.cpu_count() or 1), mp_context=context) as pool:
        return list(pool.map(jobs.try_build, order, [folder] * len(order)))


def _size(target: str) -> int:
    folder = targets.contract_path(target).parent
    return sum(path.stat().st_size for path in folder.rglob("*.yaml")) if target in targets.CONTRACTS else 0


def _report_check(stale: list[str], folder: Path, started: float) -> int:
    found = [line for target in stale for line in targets.differences(target, folder / target)]
    if found:
        print("generate: generated/ is not what the contracts give:\n  " + "\n  ".join(found), file=sys.stderr)
        print(f"Repair with: {REPAIR}", file=sys.stderr)
        return 1
    print(f"generate: {len(stale)} distributions match their contracts ({time.monotonic() - started:.1f} s)")
    return 0


def _install(stale: list[str], folder: Path, started: float) -> int:
    changed = installing.install(stale, folder)
    _publish(check=False)
    seconds = time.monotonic() - started
    print(f"generate: {', '.join(stale)} regenerated, {len(changed)} files changed ({seconds:.1f} s)")
    for line in changed[:SHOWN]:
        print(f"  {line}")
    if len(changed) > SHOWN:
        print(f"  and {len(changed) - SHOWN} more")
    return 0


if __name__ == "__main__":
    sys.exit(main())
