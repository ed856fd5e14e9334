"""What a review looks like: in a terminal, in a pull request, as data, in a browser."""

from __future__ import annotations

from scripts.specdiff.findings import Contract, Finding, Review

PAGE = "docs/review-rules.md"
"""Where the rules are explained, below the repository."""
_LONG = 160
_AROUND = 60


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
    todo = {
        "raise the version of": [item.provider for item in review.contracts if item.wanted],
        "complete the changelog of": [item.provider for item in review.contracts if item.missing],
        "look at suppressions of": [item.provider for item in review.contracts if item.problems],
    }
    reasons = [f"{what} {', '.join(names)}" for what, names in todo.items() if names]
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


def change(finding: Finding) -> tuple[str, str]:
    """Give before and after, short enough for a line: long ones around where they begin to differ."""
    before, after = finding.before or "", finding.after or ""
    same = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), 0)
    start = max(0, same - _AROUND) if max(len(before), len(after)) > _LONG else 0
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    shown = text[start : start + _LONG]
    return f"{'…' if start and shown else ''}{shown}{'…' if len(text) > start + _LONG else ''}"
