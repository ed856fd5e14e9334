"""The review as one page for a browser: no network, works from a file, light and dark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from scripts.specdiff.findings import Contract, Finding, Place, Review

from . import PAGE, accepted, breaking, change, chores, heading, verdict, whom, words

_PAGE = "page.html.jinja"
_AROUND = 5
_FIRST = 10
_WORDS = ("WIRE", "SOURCE", "BEHAVIOUR", "TEXT", "none")

Texts = Mapping[str, str]
"""Files by the path that places name."""


def as_html(review: Review, old: Texts, new: Texts) -> str:
    """Give the page.

    Args:
        review: what to show.
        old: files of the old revision.
        new: files of the new one.
    """
    # Autoescape: a text of a contract is shown as it is, whatever it looks like.
    found = Environment(
        autoescape=True, loader=PackageLoader(__package__, "."), undefined=StrictUndefined, trim_blocks=True
    )
    worst = breaking(review)
    return found.get_template(_PAGE).render(
        range=f"{review.base} → {review.head}",
        mood="good" if review.mergeable else "bad",
        verdict=verdict(review),
        todo=chores(review),
        worst=[{"id": item.id, "title": item.title, "whom": whom(item)} for item in worst[:_FIRST]],
        more_worst=max(0, len(worst) - _FIRST),
        verdicts=_WORDS,
        providers=[contract.provider for contract in review.contracts],
        sections=[_section(contract, old, new) for contract in review.contracts],
    )


def _section(contract: Contract, old: Texts, new: Texts) -> dict[str, Any]:
    return {"heading": heading(contract), "changes": [_item(finding, old, new) for finding in contract.findings]}


def _item(finding: Finding, old: Texts, new: Texts) -> dict[str, Any]:
    hurts = words(finding)
    before, after = change(finding)
    rows = [
        ("meaning", finding.consequence),
        ("before", before),
        ("after", after),
        ("step", finding.step),
        ("reaches", _some(finding.reaches)),
        ("Python", _some([f"{symbol.name} ({symbol.change})" for symbol in finding.impact.symbols])),
        ("overlay", _some(finding.impact.overlay)),
        ("canonical", _some(finding.impact.canonical)),
        ("tests", _some(finding.impact.tests)),
        ("cause", finding.cause),
        ("accepted", accepted(finding)),
        ("rule", f"{finding.rule}, {PAGE}#{finding.rule.lower()}"),
    ]
    return {
        "verdicts": hurts,
        "provider": finding.provider,
        "id": finding.id,
        "opened": finding.breaking and not accepted(finding),
        "tags": [word for word in hurts.split() if word != "none"] or ["no impact"],
        "step": finding.step,
        "title": finding.title,
        "facts": [(name, value) for name, value in rows if value],
        "sides": [_side("old", finding.old, old), _side("new", finding.new, new)],
    }


def _side(name: str, place: Place | None, texts: Texts) -> dict[str, Any]:
    if place is None:
        return {"name": name, "caption": "not there yet" if name == "old" else "gone", "lines": []}
    lines = texts.get(place.file, "").split("\n")
    first, last = max(1, place.line - _AROUND), min(len(lines), place.line + _AROUND)
    # The changed part is the line and what is indented below it.
    end = _end(lines, place.line)
    shown = [
        {"number": number, "text": lines[number - 1], "hit": place.line <= number <= end}
        for number in range(first, max(last, min(end, place.line + 2 * _AROUND)) + 1)
        if number <= len(lines)
    ]
    return {"name": name, "caption": f"{place.file}:{place.line}", "lines": shown}


def _end(lines: list[str], line: int) -> int:
    if line > len(lines):
        return line
    depth = len(lines[line - 1]) - len(lines[line - 1].lstrip())
    end = line
    for number in range(line + 1, min(len(lines), line + 2 * _AROUND) + 1):
        text = lines[number - 1]
        if text.strip() and len(text) - len(text.lstrip()) <= depth:
            break
        end = number
    return end


def _some(names: Iterable[str]) -> str:
    found = list(names)
    return ", ".join(found[:12]) + (f" and {len(found) - 12} more" if len(found) > 12 else "")
