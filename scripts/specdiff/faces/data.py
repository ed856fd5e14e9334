"""The review as JSON; ``docs/review.schema.json`` describes it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from scripts.specdiff.findings import Contract, Finding, Review

from . import PAGE, verdict, words


def as_data(review: Review) -> dict[str, Any]:
    """Give the review as plain values."""
    return {
        "base": review.base,
        "head": review.head,
        "breaking": review.breaking,
        "mergeable": review.mergeable,
        "verdict": verdict(review),
        "contracts": [_contract(contract) for contract in review.contracts],
        "findings": [_finding(finding) for finding in review.findings],
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
        "old": asdict(finding.old) if finding.old else None,
        "new": asdict(finding.new) if finding.new else None,
        "cause": finding.cause,
        "folded": finding.folded,
        "approved": asdict(finding.approved) if finding.approved else None,
        "suppressed": asdict(finding.suppressed) if finding.suppressed else None,
        "symbols": [asdict(symbol) for symbol in finding.impact.symbols],
        "overlay": list(finding.impact.overlay),
        "canonical": list(finding.impact.canonical),
        "tests": list(finding.impact.tests),
    }
