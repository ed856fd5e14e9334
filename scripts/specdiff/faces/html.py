"""The review as one page for a browser: no network, works from a file, light and dark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path

from scripts.specdiff.findings import Contract, Finding, Place, Review

from . import PAGE, accepted, breaking, change, chores, heading, verdict, whom, words

_TEMPLATE = Path(__file__).with_name("page.html")
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
    todo, worst = chores(review), breaking(review)
    parts = {
        "RANGE": escape(f"{review.base} → {review.head}"),
        "MOOD": "good" if review.mergeable else "bad",
        "VERDICT": escape(verdict(review)),
        "TODO": _todo(todo),
        "WORST": _worst(worst),
        "VERDICTS": "".join(_box("verdict", word, "no impact" if word == "none" else word) for word in _WORDS),
        "PROVIDERS": "".join(_box("provider", item.provider, item.provider) for item in review.contracts),
        "BODY": "\n".join(_section(contract, old, new) for contract in review.contracts),
    }
    # One pass over the page: a text of a contract that looks like a mark is not filled in again.
    return re.sub(r"@@([A-Z]+)@@", lambda mark: parts[mark[1]], _TEMPLATE.read_text(encoding="utf-8"))


def _todo(lines: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f'<h2>To do before the merge</h2><ul class="todo">{items}</ul>' if lines else ""


def _worst(findings: Sequence[Finding]) -> str:
    """Give the breaking changes as a list that leads to their details."""
    if not findings:
        return ""
    rows = "".join(
        f'<li><button type="button" data-to="{finding.id}">{escape(finding.title)}</button> '
        f'<span class="quiet">{escape(whom(finding))}</span></li>'
        for finding in findings[:_FIRST]
    )
    more = f"<li>and {len(findings) - _FIRST} more</li>" if len(findings) > _FIRST else ""
    return f'<h2>Breaking</h2><ul class="worst">{rows}{more}</ul>'


def _box(name: str, value: str, label: str) -> str:
    return f'<label><input type="checkbox" name="{name}" value="{escape(value)}" checked> {escape(label)}</label>'


def _section(contract: Contract, old: Texts, new: Texts) -> str:
    items = "\n".join(_item(finding, old, new) for finding in contract.findings)
    return f"<section><h2>{escape(heading(contract))}</h2>\n{items}\n</section>"


def _item(finding: Finding, old: Texts, new: Texts) -> str:
    hurts = words(finding)
    tags = "".join(f'<span class="tag {finding.step}">{word}</span>' for word in hurts.split() if word != "none")
    tags = tags or f'<span class="tag {finding.step}">no impact</span>'
    opened = " open" if finding.breaking and not accepted(finding) else ""
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
    facts = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in rows if value)
    sides = _side("old", finding.old, old) + _side("new", finding.new, new)
    return (
        f'<details data-verdicts="{hurts}" data-provider="{escape(finding.provider)}" id="{finding.id}"{opened}>'
        f'<summary>{tags}<span class="title">{escape(finding.title)}</span>'
        f'<span class="id">{finding.id}</span></summary>'
        f'<div class="inside"><dl>{facts}</dl><div class="sides">{sides}</div></div></details>'
    )


def _side(name: str, place: Place | None, texts: Texts) -> str:
    if place is None:
        word = "not there yet" if name == "old" else "gone"
        return f'<figure class="{name}"><figcaption>{word}</figcaption></figure>'
    lines = texts.get(place.file, "").split("\n")
    first, last = max(1, place.line - _AROUND), min(len(lines), place.line + _AROUND)
    # The changed thing is the line and what is indented below it.
    end = _end(lines, place.line)
    shown = "".join(
        f"<span{' class=hit' if place.line <= number <= end else ''}><i>{number}</i>{escape(lines[number - 1])}</span>"
        for number in range(first, max(last, min(end, place.line + 2 * _AROUND)) + 1)
        if number <= len(lines)
    )
    caption = escape(f"{place.file}:{place.line}")
    return f'<figure class="{name}"><figcaption>{caption}</figcaption><pre>{shown}</pre></figure>'


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
