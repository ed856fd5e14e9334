"""The version step that findings ask for, held against the versions of both sides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .findings import Finding, Step
from .rules import larger


def step_of(findings: Sequence[Finding]) -> Step:
    """Give the largest step of the findings that are neither suppressed nor approved."""
    step: Step = "none"
    for finding in findings:
        if finding.suppressed is None and finding.approved is None:
            step = larger(step, finding.step)
    return step


def lowest(old: str, step: Step) -> str | None:
    """Give the smallest version that a step leads to; None where no step is needed or the version is none.

    Before 1.0 a breaking change raises the second number and everything else the third, as Semantic Versioning leaves
    it to us; from 1.0 on the numbers are major, minor, patch.
    """
    match = re.fullmatch(r"v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-+].*)?", old)
    if match is None or step == "none":
        return None
    major, minor, patch = (int(part or 0) for part in match.groups())
    if major == 0:
        return f"0.{minor + 1}.0" if step == "major" else f"0.{minor}.{patch + 1}"
    return {"major": f"{major + 1}.0.0", "minor": f"{major}.{minor + 1}.0", "patch": f"{major}.{minor}.{patch + 1}"}[
        step
    ]


def needed(old: str, new: str, step: Step) -> str | None:
    """Give the version that is needed where the new one is too small; None where it will do."""
    wanted = lowest(old, step)
    if wanted is None:
        return None
    return None if number(new) >= number(wanted) else wanted


def number(version: str) -> tuple[int, ...]:
    """Give a version's numbers, to compare."""
    found = [int(part) for part in re.findall(r"\d+", version.partition("-")[0].partition("+")[0])[:3]]
    return tuple([*found, 0, 0, 0][:3]) if found else ()
