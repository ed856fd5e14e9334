"""What a review looks like: in a terminal, in a pull request, as data, in a browser."""

from __future__ import annotations

from scripts.specdiff.findings import Contract, Finding, Review

PAGE = "docs/review-rules.md"


def verdict(review: Review) -> str:
    """Say in one sentence whether it can be merged, and why."""
    count = len(review.findings)
    if not count:
        return "Mergeable: the contracts say the same."
    changes = f"{count} change{'s' if count > 1 else ''}"
    major = sum(finding.breaking and finding.suppressed is None for finding in review.findings)
    breaking = f"{major} breaking" if major else "none breaking"
    if review.mergeable:
        return f"Mergeable: {changes}, {breaking}; versions and changelogs fit."
    reasons = [
        *(f"{item.provider} needs version {item.wanted}" for item in review.contracts if item.wanted),
        *(f"{item.provider}: its changelog lacks something" for item in review.contracts if item.missing),
        *(f"{item.provider}: a suppression has expired" for item in review.contracts if item.problems),
    ]
    return f"Not mergeable: {changes}, {breaking}; {'; '.join(reasons)}."


def heading(contract: Contract) -> str:
    """Name a contract with its versions and the step that its changes ask for."""
    versions = f"{contract.old_version or 'new'} → {contract.new_version or 'gone'}"
    needed = f", needs {contract.wanted}" if contract.wanted else ""
    return f"{contract.provider} {versions} (step: {contract.step}{needed})"


def words(finding: Finding) -> str:
    """Give the verdicts in their fixed order; ``none`` where nobody is hurt."""
    order = ("WIRE", "SOURCE", "BEHAVIOUR", "TEXT")
    return " ".join(word for word in order if word in set(map(str, finding.verdicts))) or "none"
