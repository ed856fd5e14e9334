"""After a contract changed: ``python -m scripts.change PROVIDER``.

It regenerates the client, renews the pages that are made from the contracts, signs our examples again, lints the
contract, reviews the change and runs the tests that can notice it. Exit codes: 0 = everything is green, 1 = something
is left to do (listed in the last lines), 2 = it can't start.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from scripts.contracts import ContractError
from scripts.paths import PROVIDERS, ROOT, SPECS

from .resign import resign
from .selection import select

NAMES = (*PROVIDERS, "canonical")


@dataclass(slots=True)
class Run:
    """The steps of one run.

    Attributes:
        provider: the contract that changed.
        base: old revision for the review; empty = the merge base with main.
        left: what is left to do, as commands and sentences.
        review: what the review found.
    """

    provider: str
    base: str
    left: list[str] = field(default_factory=list)
    review: dict[str, Any] = field(default_factory=dict)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all steps; a step that fails does not keep the others from telling what they find."""
    options = _parser().parse_args(arguments)
    if options.provider not in NAMES:
        print(f"change: unknown contract {options.provider!r}; expected one of {', '.join(NAMES)}", file=sys.stderr)
        return 2
    run = Run(options.provider, options.base or "")
    steps: list[tuple[str, Callable[[Run], bool]]] = [
        ("generate the client", _generate),
        ("renew docs/coverage.md and docs/capabilities.md", _coverage),
        ("sign our examples again", _resign),
        ("lint the contract", _lint),
        ("review the change", _review),
        ("run the tests that can notice it", _tests),
    ]
    if options.no_tests:
        steps.pop()
    for number, (title, step) in enumerate(steps, 1):
        print(f"\n[{number}/{len(steps)}] {title}", flush=True)
        started = time.monotonic()
        good = step(run)
        print(f"    {'done' if good else 'not green'} ({time.monotonic() - started:.1f} s)", flush=True)
        if not good and step is _generate:
            break  # everything after it would speak of the old client
    return _end(run)


def _end(run: Run) -> int:
    print()
    if run.left:
        print("Left to do:")
        for line in dict.fromkeys(run.left):
            print(f"  - {line}")
        print(f"then again: nox -s change -- {run.provider}")
        return 1
    print("Green. Next: nox -s lint types tests, then commit specs/, generated/ and docs/ together and push.")
    return 0


def _python(*arguments: str, capture: bool = False) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, check=False, text=True, capture_output=capture)


def _generate(run: Run) -> bool:
    good = _python("scripts.generate", run.provider).returncode == 0
    if not good:
        run.left.append("repair the contract where the generator names it, above")
    return good


def _coverage(run: Run) -> bool:
    codes = [_python(f"scripts.{name}", "--write").returncode for name in ("coverage", "matrix")]
    if any(codes):
        run.left.append("repair what coverage or matrix names, above")
    return not any(codes)


def _resign(run: Run) -> bool:
    try:
        changed = resign(SPECS / run.provider)
    except ContractError as error:
        print(f"    {error}")
        run.left.append("repair the contract where the message above names it")
        return False
    print(f"    {', '.join(changed)} signed again" if changed else "    every signature is right")
    return True


def _lint(run: Run) -> bool:
    good = _python("scripts.lint_specs", run.provider).returncode == 0
    if not good:
        run.left.append("fix the lint findings (docs/rules.md explains each rule)")
    return good


def _review(run: Run) -> bool:
    done = _python("scripts.specdiff", *([run.base] if run.base else []), "--json", capture=True)
    if done.returncode not in {0, 1}:
        print(f"    {done.stderr.strip()}")
        run.left.append("repair what the review names, above; --base REVISION chooses another base")
        return False
    run.review = json.loads(done.stdout)
    print(f"    {run.review['verdict']}")
    mine = [contract for contract in run.review["contracts"] if contract["provider"] == run.provider]
    for found in (item for item in run.review["findings"] if item["provider"] == run.provider):
        print(f"    {' '.join(found['verdicts']) or 'no impact':<18} {found['title']}")
    for contract in mine:
        if contract["wanted"]:
            run.left.append(f"set info.version of specs/{run.provider}/openapi.yaml to {contract['wanted']}")
        if contract["missing"]:
            run.left.append("complete the changelog: nox -s specdiff -- --write-changelog drafts it; choose the cause")
        run.left += contract["problems"]
    return not any(contract["wanted"] or contract["missing"] or contract["problems"] for contract in mine)


def _tests(run: Run) -> bool:
    chosen = select(run.provider, run.review)
    print(f"    {len(chosen)} files")
    good = True
    if chosen:
        good = _python("pytest", "-q", "--numprocesses", "auto", "--dist", "worksteal", *chosen).returncode == 0
    if not good:
        run.left.append("make the red tests above green: the overlay or an example of ours has to follow the contract")
    return good


def _parser() -> argparse.ArgumentParser:
    description, _, epilog = str(__doc__).partition("\n\n")
    parser = argparse.ArgumentParser(prog="python -m scripts.change", description=description, epilog=epilog)
    parser.add_argument("provider", metavar="PROVIDER", help=f"one of {', '.join(NAMES)}")
    parser.add_argument("--base", metavar="REVISION", help="old revision; the merge base with main unless given")
    parser.add_argument("--no-tests", action="store_true", help="leave the tests out")
    return parser


if __name__ == "__main__":
    sys.exit(main())
