"""From a finding to Python: generated names, the overlay that uses them, canonical fields, tests to run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from scripts.specdiff.findings import Finding, Impact, Symbol, Verdict

from .overlay import Usage, uses
from .symbols import modules_of, symbols
from .tests import tests_of


def with_impact(
    findings: Iterable[Finding], old: Mapping[str, Any], new: Mapping[str, Any], *, in_repository: bool
) -> list[Finding]:
    """Complete the findings of a contract.

    Args:
        findings: what the engine found.
        old: the contract before.
        new: the contract after.
        in_repository: whether the overlay and the tests of this repository belong to the contract.
    """
    modules = modules_of(old) | modules_of(new)
    return [
        _completed(finding, symbols(finding, old, new, modules), in_repository=in_repository) for finding in findings
    ]


def _completed(finding: Finding, names: tuple[Symbol, ...], *, in_repository: bool) -> Finding:
    if not in_repository:
        return replace(finding, impact=Impact(symbols=names))
    usage: Usage = uses(finding, names)
    impact = Impact(names, usage.overlay, usage.canonical, tests_of(finding, usage, names))
    verdicts = finding.verdicts | {Verdict.SOURCE} if usage.closed else finding.verdicts
    return replace(finding, impact=impact, verdicts=verdicts)
