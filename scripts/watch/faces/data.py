"""The report as JSON; ``docs/watch.md`` describes it."""

from __future__ import annotations

from typing import Any

from scripts.watch.changes import Change
from scripts.watch.compare import Difference
from scripts.watch.report import PageReport, ProviderReport, Report

from . import wording


def as_data(report: Report) -> dict[str, Any]:
    """Give the report as plain values."""
    return {
        "day": report.day,
        "findings": report.findings,
        "summary": report.summary,
        "pages": [_page(page) for page in report.pages],
        "contracts": [_provider(provider) for provider in report.providers],
        "notes": report.notes,
        "recorded": report.recorded,
    }


def _page(page: PageReport) -> dict[str, Any]:
    record = page.record
    return {
        "name": record.name,
        "provider": record.provider,
        "page": record.page,
        "recorded": record.read,
        "reader": page.reader,
        "unchanged": page.unchanged,
        "facts": page.count,
        "findings": page.findings,
        "problem": page.problem,
        "moved": page.moved,
        "contradictions": [_difference(found) for found in page.differences],
        "acknowledged": [
            {**_difference(found), "reason": entry.reason, "expires": entry.expires}
            for found, entry in page.acknowledged
        ],
        "changes": [_change(found) for found in page.changes],
        "texts": [
            {
                "kind": found.kind,
                "line": found.line,
                "count": found.count,
                "about": found.label,
                "text": list(found.text),
            }
            for found in page.texts
        ],
        "lines": {"new": page.new_lines, "gone": page.gone_lines},
        "unreadable": [{"line": problem.line, "text": problem.text} for problem in page.problems],
        "decisions": page.decisions,
    }


def _difference(found: Difference) -> dict[str, Any]:
    return {
        "topic": found.topic,
        "relation": found.relation,
        "operation": found.operation,
        "page": found.fact.value,
        "contract": found.ours,
        "pointer": found.pointer,
        "lines": found.lines,
        "sentence": wording.difference(found),
    }


def _change(found: Change) -> dict[str, Any]:
    fact = found.fact
    return {
        "kind": found.kind,
        "part": fact.source,
        "place": fact.place,
        "name": fact.name,
        "fact": fact.kind,
        "before": found.before,
        "now": None if found.kind == "removed" else fact.value,
        "lines": found.lines,
        "sentence": wording.change(found),
    }


def _provider(report: ProviderReport) -> dict[str, Any]:
    return {
        "provider": report.provider,
        "patch": report.patch.as_data() if report.patch is not None else None,
        "review": report.review,
        "notes": report.notes,
        "applied": report.applied,
    }
