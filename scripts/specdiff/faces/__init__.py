"""What a review looks like: in a terminal, in a pull request, as data, in a browser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scripts.specdiff.changelog import UNNAMED
from scripts.specdiff.findings import Contract, Finding, Review

PAGE = "docs/review-rules.md"
"""Where the rules are explained, below the repository."""
_LONG = 160
_NAMED = 3
_AROUND = 60


def verdict(review: Review) -> str:
    """Summarize in one sentence whether it can be merged, and why."""
    count = len(review.findings)
    if not count:
        return "Mergeable: no change in the contracts."
    changes = f"{count} change{'s' if count > 1 else ''}"
    major = len(breaking(review))
    harm = f"{major} breaking" if major else "none breaking"
    if review.mergeable:
        return f"Mergeable: {changes}, {harm}; versions and changelogs fit."
    todo = {
        "raise the version of": [item.provider for item in review.contracts if item.wanted],
        "complete the changelog of": [item.provider for item in review.contracts if item.missing],
        "check the suppressions of": [item.provider for item in review.contracts if item.problems],
    }
    reasons = [f"{what} {', '.join(names)}" for what, names in todo.items() if names]
    return f"Not mergeable: {changes}, {harm}; {'; '.join(reasons)}."


def heading(contract: Contract) -> str:
    """Name a contract with its versions and the step that its changes ask for."""
    versions = f"{contract.old_version or 'new'} → {contract.new_version or 'gone'}"
    needed = f", needs {contract.wanted}" if contract.wanted else ""
    return f"{contract.provider} {versions} (step: {contract.step}{needed})"


def words(finding: Finding) -> str:
    """Give the verdicts in their fixed order; ``none`` without an impact."""
    order = ("WIRE", "SOURCE", "BEHAVIOUR", "TEXT")
    return " ".join(word for word in order if word in set(map(str, finding.verdicts))) or "none"


def whom(finding: Finding) -> str:
    """Name who is affected, in words."""
    received = finding.directions <= {"webhook"} and bool(finding.directions)
    people = {
        "WIRE": "receivers of events" if received else "running clients",
        "SOURCE": "code that imports the package",
        "BEHAVIOUR": "code that relies on the old meaning",
    }
    named = [people[word] for word in words(finding).split() if word in people]
    return ", ".join(named) or "none"


def breaking(review: Review) -> list[Finding]:
    """List the breaking findings of all contracts, the worst first; accepted ones are not among them."""
    from scripts.specdiff.engine.judge import harm  # noqa: PLC0415 - the package of the engine reads this one's types

    found = [each for each in review.findings if each.breaking and each.suppressed is None and each.approved is None]
    return sorted(found, key=harm)


def chores(review: Review) -> list[str]:
    """List what is left to do before the merge: versions, changelogs, suppressions."""
    lines = []
    for contract in review.contracts:
        if contract.wanted:
            found = contract.new_version or "missing"
            lines.append(f"{contract.provider}: info.version must be {contract.wanted} or higher, it is {found}")
        lines += [f"{contract.provider}: {line}" for line in (*_missing(contract.missing), *contract.problems)]
    return lines


def _missing(lines: Sequence[str]) -> Iterator[str]:
    """Yield what an entry lacks; where it lacks many names, the first ones and how many more."""
    named: dict[str, list[str]] = {}
    for line in lines:
        entry, mark, name = line.partition(UNNAMED)
        if mark:
            named.setdefault(entry, []).append(name)
        else:
            yield line
    for entry, names in named.items():
        if len(names) <= _NAMED:
            yield from (f"{entry}{UNNAMED}{name}" for name in names)
        else:
            first = "; ".join(names[:_NAMED])
            rest = f"and {len(names) - _NAMED} more (--write-changelog drafts them)"
            yield f"{entry} does not name {len(names)} changes: {first}; {rest}"


def alike(findings: Sequence[Finding]) -> list[tuple[Finding, ...]]:
    """Group findings that differ only in their place, in the order of the first of each."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for each in findings:
        same = (each.provider, each.rule, each.verdicts, each.step, each.consequence, each.before, each.after,
                each.cause, accepted(each), each.folded)  # fmt: skip
        groups.setdefault(same, []).append(each)
    return [tuple(group) for group in groups.values()]


def accepted(finding: Finding) -> str:
    """Give who or what accepted a finding; empty where it is open."""
    if finding.approved is not None:
        return f"approved by {finding.approved.by}: {finding.approved.reason}"
    if finding.suppressed is not None:
        return f"accepted until {finding.suppressed.expires}: {finding.suppressed.reason}"
    return ""


def change(finding: Finding) -> tuple[str, str]:
    """Give before and after, short enough for a line: long ones around where they begin to differ."""
    before, after = finding.before or "", finding.after or ""
    same = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), 0)
    start = max(0, same - _AROUND) if max(len(before), len(after)) > _LONG else 0
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    shown = text[start : start + _LONG]
    return f"{'…' if start and shown else ''}{shown}{'…' if len(text) > start + _LONG else ''}"
