"""Redocly CLI over the contracts, a second opinion from another code base: ``python -m scripts.lint_specs.redocly``.

Exit codes: 0 = no findings, 1 = findings, 3 = it can't be installed. ``specs/redocly.yaml`` lists which of its rules
are on.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from scripts import node
from scripts.paths import PROVIDERS, ROOT, SPECS

CONFIG = SPECS / "redocly.yaml"
_SCRIPT = "@redocly/cli/bin/cli.js"

CANONICAL = ("no-unused-components", "no-empty-servers", "no-illogical-composition-keywords")
"""Rules for APIs, not for the canonical model: it has no server, no path, and its actions differ by a const."""


def problems(contract: Path, config: Path = CONFIG) -> Iterator[str]:
    """Yield Redocly's findings for a contract, with file and line.

    Raises:
        NodeError: it can't be installed, or answers with something else than findings.
    """
    skip = CANONICAL if contract.parent.name == "canonical" else ()
    arguments = ["lint", "--format=json", "--max-problems=10000", f"--config={config}", str(contract)]
    arguments += [f"--skip-rule={rule}" for rule in skip]
    done = node.run(_SCRIPT, arguments, cwd=contract.parent)
    try:
        found = json.loads(done.stdout)["problems"]
    except (ValueError, KeyError):
        raise node.NodeError(f"Redocly CLI failed on {contract}: {done.stderr.strip()[-500:]}") from None
    for problem in found:
        yield _text(problem, contract)


def _text(problem: dict[str, Any], contract: Path) -> str:
    where = str(contract)
    for place in problem["location"][:1]:
        line = place.get("start", {}).get("line", 1)
        where = f"{_shown((contract.parent / place['source']['ref']).resolve())}:{line}"
    return f"{where}: {problem['ruleId']} {' '.join(problem['message'].split())}"


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Check and print."""
    parser = argparse.ArgumentParser(prog="python -m scripts.lint_specs.redocly", description=__doc__)
    parser.add_argument("provider", nargs="*", choices=[[], *PROVIDERS, "canonical"], help="all unless given")
    names = parser.parse_args(arguments).provider or [*PROVIDERS, "canonical"]
    try:
        node.install()
        with ThreadPoolExecutor(2) as pool:
            texts = [
                text
                for found in pool.map(lambda name: list(problems(SPECS / name / "openapi.yaml")), names)
                for text in found
            ]
    except node.NodeError as error:
        print(f"redocly: {error}", file=sys.stderr)
        return 3
    for text in texts:
        print(text)
    print(f"redocly: {len(texts) or 'nothing'} found in {', '.join(names)}", file=sys.stderr)
    return 1 if texts else 0


if __name__ == "__main__":
    sys.exit(main())
