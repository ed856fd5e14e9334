"""The review in a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from scripts.specdiff.findings import Contract, Finding, Review

from . import PAGE, accepted, alike, change, chores, heading, verdict, words

_COLOURS = {"major": "red", "minor": "yellow", "patch": "cyan", "none": "green"}


def show(review: Review, console: Console) -> None:
    """Print it: the answer first, then what hurts most."""
    text = verdict(review)
    console.print(Text(text, style="bold green" if review.mergeable else "bold red"))
    console.print(Text(f"{review.base} → {review.head}", style="dim"))
    for line in chores(review):
        console.print(Text(f"  ✗ {line}", style="red"))
    for contract in review.contracts:
        _contract(contract, console)


def _contract(contract: Contract, console: Console) -> None:
    console.print()
    console.rule(Text(heading(contract), style="bold"), align="left")
    for finding, *others in alike(contract.findings):
        _finding(finding, others, console)


def _finding(finding: Finding, others: Sequence[Finding], console: Console) -> None:
    """Print a finding, and the names of those that differ only in their place."""
    colour = "dim" if accepted(finding) else _COLOURS[finding.step]
    head = Text.assemble((f"{words(finding):<22}", f"bold {colour}"), f"{finding.title}  ", (finding.id, "dim"))
    lines = [head]
    before, after = change(finding)
    both = f"{before or 'nothing'} → {after or 'nothing'}" if before or after else ""
    place = finding.new or finding.old
    where = f"{place.file}:{place.line}" if place else ""
    for label, text in (
        ("", finding.consequence),
        ("change", both),
        ("where", where),
        ("reaches", _some(finding.reaches)),
        ("python", _some([symbol.name for symbol in finding.impact.symbols])),
        ("overlay", _some(finding.impact.overlay)),
        ("canonical", _some(finding.impact.canonical)),
        ("tests", _some(finding.impact.tests)),
        ("cause", finding.cause or ""),
        ("rule", f"{PAGE}#{finding.rule.lower()}"),
        ("accepted", accepted(finding)),
        ("alike", "; ".join(f"{each.title} {each.id}" for each in others)),
    ):
        if text:
            start = f"    {label + ':':<11}" if label else "    "
            lines.append(Text(start + text))
    # One call for all: rich takes longer for each than the comparison.
    console.print(Text("\n").join(lines), soft_wrap=True)


def _some(names: object) -> str:
    found = list(names) if isinstance(names, tuple | list) else []
    rest = f" and {len(found) - 5} more" if len(found) > 5 else ""
    return ", ".join(map(str, found[:5])) + rest
