"""Check contracts against the rules of docs/rules.md."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from scripts.contracts import ContractError
from scripts.paths import PROVIDERS, SPECS

from . import docs
from .findings import Finding, help_page
from .lint import lint

NAMES = (*PROVIDERS, "canonical")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0 = nothing found, 1 = findings, 2 = a contract cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m scripts.lint_specs", description=__doc__)
    parser.add_argument("providers", nargs="*", metavar="PROVIDER", help=f"of {', '.join(NAMES)}; default: all")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument("--write-docs", action="store_true", help="write docs/rules.md and check nothing")
    options = parser.parse_args(arguments)
    if options.write_docs:
        docs.PAGE.parent.mkdir(exist_ok=True)
        docs.PAGE.write_text(docs.page(), encoding="utf-8")
        return 0
    if unknown := set(options.providers) - set(NAMES):
        parser.error(f"no such provider: {', '.join(sorted(unknown))}")
    findings: list[Finding] = []
    unreadable: list[str] = []
    names = []
    for name in NAMES:
        if options.providers and name not in options.providers:
            continue
        try:
            findings += lint(SPECS / name)
            names.append(name)
        except ContractError as error:
            unreadable += str(error).splitlines()
    if names or options.json:
        show(sorted(set(findings)), names, as_json=options.json)
    for text in unreadable:
        print(text, file=sys.stderr)
    if unreadable:
        print("lint_specs: these contracts cannot be read; nothing is known of them", file=sys.stderr)
    if unreadable:
        return 2
    return 1 if findings else 0


def show(findings: Sequence[Finding], names: Sequence[str], *, as_json: bool) -> None:
    """Print the report."""
    if as_json:
        print(json.dumps({"findings": [finding.as_data() for finding in findings]}, ensure_ascii=False, indent=1))
        return
    for finding in findings:
        print(finding)
    if not findings:
        print(f"lint_specs: nothing found in {', '.join(names)}")
        return
    pages = ", ".join(help_page(rule) for rule in sorted({finding.rule for finding in findings}))
    print(f"lint_specs: {len(findings)} found. Why, and what to do: {pages}")


if __name__ == "__main__":
    sys.exit(main())
