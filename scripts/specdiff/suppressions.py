"""Accepted findings: ``specs/review-suppressions.yaml``, with a written reason and an expiry."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from scripts import contracts

from .findings import Finding, Suppression


def read(path: Path) -> dict[str, Suppression]:
    """Read the file; one that is not there holds nothing.

    Raises:
        ContractError: a row has not its form.
    """
    if not path.exists():
        return {}
    rows = contracts.read(path).get("suppressions") or []
    found = {}
    for number, row in enumerate(rows, start=1):
        texts = [row.get(key) if isinstance(row, dict) else None for key in ("id", "reason", "expires")]
        if not all(isinstance(text, str) and text.strip() for text in texts):
            raise contracts.ContractError(f"{path.name}: row {number} needs id, reason and expires, each a text")
        name, reason, expires = map(str, texts)
        try:
            datetime.date.fromisoformat(expires)
        except ValueError:
            raise contracts.ContractError(f"{path.name}: row {number}: expires must be a date as YYYY-MM-DD") from None
        found[name] = Suppression(reason, expires)
    return found


def applied(
    findings: Iterable[Finding], suppressions: dict[str, Suppression], today: str
) -> tuple[list[Finding], list[str]]:
    """Mark the findings that are suppressed; report which suppressions have expired.

    Returns:
        The findings, and what is wrong with suppressions of theirs.
    """
    made, wrong = [], []
    for finding in findings:
        row = suppressions.get(finding.id)
        if row is not None and row.expires < today:
            wrong.append(f"the suppression of {finding.id} expired on {row.expires} ({row.reason})")
        elif row is not None:
            finding = replace(finding, suppressed=row)  # noqa: PLW2901 - the same finding, marked
        made.append(finding)
    return made, wrong
