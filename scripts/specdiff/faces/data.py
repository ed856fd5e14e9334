"""The review as JSON; ``docs/review.schema.json`` describes it."""

from __future__ import annotations

import json
from typing import Any, TextIO

from scripts.specdiff.findings import Approval, Contract, Finding, Place, Review, Suppression, Symbol

from . import PAGE, verdict, words


def write_json(review: Review, stream: TextIO) -> None:
    """Write the review, one finding per line, so that a large one is never held in memory as text."""
    head = json.dumps(_head(review), indent=2, ensure_ascii=False)
    stream.write(f'{head[:-2]},\n  "findings": [')
    start = ""
    for finding in review.findings:
        stream.write(f"{start}\n    {json.dumps(_finding(finding), ensure_ascii=False)}")
        start = ","
    stream.write("\n  ]\n}\n" if start else "]\n}\n")


def as_data(review: Review) -> dict[str, Any]:
    """Give the review as plain values."""
    return {**_head(review), "findings": [_finding(finding) for finding in review.findings]}


def _head(review: Review) -> dict[str, Any]:
    return {
        "base": review.base,
        "head": review.head,
        "breaking": review.breaking,
        "mergeable": review.mergeable,
        "verdict": verdict(review),
        "contracts": [_contract(contract) for contract in review.contracts],
    }


def _contract(contract: Contract) -> dict[str, Any]:
    return {
        "provider": contract.provider,
        "old_version": contract.old_version,
        "new_version": contract.new_version,
        "step": contract.step,
        "wanted": contract.wanted,
        "missing": list(contract.missing),
        "problems": list(contract.problems),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "rule": finding.rule,
        "page": f"{PAGE}#{finding.rule.lower()}",
        "provider": finding.provider,
        "title": finding.title,
        "consequence": finding.consequence,
        "verdicts": [] if words(finding) == "none" else words(finding).split(),
        "breaking": finding.breaking,
        "step": finding.step,
        "directions": sorted(finding.directions),
        "operations": list(finding.operations),
        "reaches": list(finding.reaches),
        "before": finding.before,
        "after": finding.after,
        "old": _members(finding.old),
        "new": _members(finding.new),
        "cause": finding.cause,
        "folded": finding.folded,
        "approved": _members(finding.approved),
        "suppressed": _members(finding.suppressed),
        "symbols": [_members(symbol) for symbol in finding.impact.symbols],
        "overlay": list(finding.impact.overlay),
        "canonical": list(finding.impact.canonical),
        "tests": list(finding.impact.tests),
    }


def _members(found: Place | Approval | Suppression | Symbol | None) -> dict[str, Any] | None:
    """Give the members of a flat value; dataclasses.asdict copies each, which takes longer than the comparison."""
    return None if found is None else {name: getattr(found, name) for name in found.__slots__}
