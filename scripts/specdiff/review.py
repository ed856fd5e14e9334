"""The whole review: findings, impact, suppressions, versions, changelogs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from . import approvals, changelog, suppressions, versions
from .engine import compare
from .findings import Approval, Contract, Finding, Review, Suppression
from .rules import STEPS
from .sources import Source

SUPPRESSIONS = "review-suppressions.yaml"


def review_trees(
    old: Mapping[str, Source],
    new: Mapping[str, Source],
    head: Path,
    names: tuple[str, str],
    today: str,
    approved: Mapping[str, Approval] | None = None,
) -> Review:
    """Review all contracts of two trees.

    Args:
        old: contracts before, by provider.
        new: contracts after.
        head: folder of the new tree, for changelogs and suppressions.
        names: how the reader calls the two revisions.
        today: ISO date.
        approved: approvals of the pull request, by finding.

    Raises:
        ContractError: the suppressions can't be read.
    """
    accepted = suppressions.read(head / "specs" / SUPPRESSIONS)
    found = []
    for provider in sorted({*old, *new}):
        contract = review_contract(old.get(provider), new.get(provider), provider, head, accepted, today, approved)
        if contract.findings:
            found.append(contract)
    found.sort(key=lambda contract: -STEPS.index(contract.step))  # the first screen shows what breaks
    return Review(*names, tuple(found))


def review_contract(
    old: Source | None,
    new: Source | None,
    provider: str,
    head: Path | None,
    accepted: Mapping[str, Suppression],
    today: str,
    approved: Mapping[str, Approval] | None = None,
) -> Contract:
    """Review one contract.

    Args:
        old: before, None where it is new.
        new: after, None where it is gone.
        provider: provider key.
        head: folder of the new tree; None for two files alone, which have no changelog and no overlay.
        accepted: suppressions by finding.
        today: ISO date.
        approved: approvals of the pull request, by finding.
    """
    findings = _with_impact(list(compare(old, new, provider)), old, new, in_repository=head is not None)
    findings, problems = suppressions.applied(findings, dict(accepted), today)
    findings = approvals.applied(findings, approved or {})
    step = versions.step_of(findings)
    before, after = (source.version if source is not None else None for source in (old, new))
    wanted = versions.needed(before, after, step) if before is not None and after is not None else None
    missing: tuple[str, ...] = ()
    if head is not None and new is not None:
        page = head / "specs" / provider / "CHANGELOG.md"
        missing, findings = _held_against_changelog(findings, page, before, wanted or after or "")
    if new is None and step == "major":
        # No version number can express a removal: an intended one is listed in the file of suppressions.
        problems = [*problems, f"the contract is gone: accept its finding in specs/{SUPPRESSIONS}, with a reason"]
    return Contract(provider, before, after, step, wanted, missing, tuple(findings), tuple(problems))


def _with_impact(
    findings: list[Finding], old: Source | None, new: Source | None, *, in_repository: bool
) -> list[Finding]:
    """Complete the findings of a contract that packages are generated from; of anybody else's there are none."""
    documents = [source.document if source is not None else {} for source in (old, new)]
    if not findings or not any("x-provider" in document for document in documents):
        return findings
    if find_spec(f"{__package__}.impact") is None:
        return findings  # the installed review knows no packages, whatever a contract is marked as
    from .impact import with_impact  # noqa: PLC0415 - it reads the packages, which only this repository has

    return with_impact(findings, *documents, in_repository=in_repository)


def _held_against_changelog(
    findings: list[Finding], path: Path, old: str | None, version: str
) -> tuple[tuple[str, ...], list[Finding]]:
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    passed = changelog.since(text, old, version)
    active = [finding for finding in findings if finding.suppressed is None]
    named = [replace(finding, cause=changelog.cause_of(passed, finding)) for finding in findings]
    return changelog.missing(passed, active, version), named
