"""The review as one comment of a pull request: the answer, a short table, details folded."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.specdiff.findings import Contract, Finding, Review

from . import PAGE, accepted, alike, breaking, change, chores, heading, verdict, whom, words

MARK = "<!-- polybill contract review -->"
"""The line by which the comment is found again."""

_LIMIT = 60_000
_ROWS = 40
_FIRST = 10


def as_markdown(review: Review, repository: str = ".") -> str:
    """Give the comment; what does not fit is counted, never dropped in silence.

    Args:
        review: what to show.
        repository: base URL of the repository's files; a comment cannot contain relative links.
    """
    sign = "✅" if review.mergeable else "❌"
    lines = [
        MARK,
        f"## {sign} Contract review",
        "",
        f"**{verdict(review)}**",
        "",
        f"`{review.base}` → `{review.head}`",
        "",
    ]
    lines += _first(review)
    for contract in review.contracts:
        lines += _contract(contract, repository)
    text = "\n".join(lines).rstrip() + "\n"
    if len(text) <= _LIMIT:
        return text
    short = text[:_LIMIT].rpartition("\n<details>")[0]
    shown = short.count("<details>")
    note = f"{len(review.findings) - shown} of {len(review.findings)} changes do not fit here: run `nox -s specdiff`."
    return f"{short}\n\n{note}\n"


def _first(review: Review) -> Iterator[str]:
    """Yield what a reader needs first: the breaking changes and whom they hurt, then what is left to do."""
    worst = breaking(review)
    if worst:
        yield "| breaking | hurts | reaches | id |"
        yield "|---|---|---|---|"
        groups = alike(worst)
        for finding, *others in groups[:_FIRST]:
            count = len({name for each in (finding, *others) for name in each.operations})
            reached = f"`{_code(finding.operations[0])}`" if count == 1 else f"{count} operations" if count else ""
            more = f" and {len(others)} alike" if others else ""
            yield f"| {_plain(finding.title)}{more} | {whom(finding)} | {reached} | `{finding.id}` |"
        rest = sum(len(group) for group in groups[_FIRST:])
        if rest:
            yield f"| and {rest} more | | | |"
        yield ""
    todo = chores(review)
    if todo:
        yield "To do before the merge:"
        yield ""
        yield from (f"- [ ] {_plain(line)}" for line in todo[:_FIRST])
        if len(todo) > _FIRST:
            yield f"- [ ] and {len(todo) - _FIRST} more"
        yield ""


def _contract(contract: Contract, repository: str) -> Iterator[str]:
    yield f"### {heading(contract)}"
    yield ""
    yield "| hurts | change | reaches |"
    yield "|---|---|---|"
    groups = alike(contract.findings)
    for finding, *others in groups[:_ROWS]:
        reached = ", ".join(f"`{name}`" for name in finding.operations[:3])
        more = f" +{len(finding.operations) - 3}" if len(finding.operations) > 3 else ""
        hurts = f"**{words(finding)}**" if finding.breaking else words(finding)
        same = f" and {len(others)} alike" if others else ""
        yield f"| {hurts} | {_plain(finding.title)}{same} | {reached}{more} |"
    rest = sum(len(group) for group in groups[_ROWS:])
    if rest:
        yield f"| | and {rest} more | |"
    yield ""
    for finding in contract.findings:
        yield from _details(finding, repository)


def _details(finding: Finding, repository: str) -> Iterator[str]:
    yield "<details>"
    yield f"<summary>{words(finding)}: {_plain(finding.title)} <code>{finding.id}</code></summary>"
    yield ""
    yield _plain(finding.consequence)
    yield ""
    place = finding.new or finding.old
    before, after = change(finding)
    rows = [
        ("before", before),
        ("after", after),
        ("where", f"{place.file}:{place.line} {place.pointer}" if place else None),
        ("reaches", ", ".join(finding.reaches[:10])),
        ("Python", ", ".join(symbol.name for symbol in finding.impact.symbols[:10])),
        ("overlay", ", ".join(finding.impact.overlay[:10])),
        ("canonical", ", ".join(finding.impact.canonical[:10])),
        ("tests", ", ".join(finding.impact.tests)),
    ]
    yield from (f"* {name}: `{_code(value)}`" for name, value in rows if value)
    yield f"* cause: {finding.cause or 'not given'}"
    yield f"* rule: [{finding.rule}]({repository}/{PAGE}#{finding.rule.lower()})"
    if accepted(finding):
        yield f"* {_plain(accepted(finding))}"
    yield ""
    yield "</details>"
    yield ""


def _plain(text: str) -> str:
    """Make text of a contract harmless: no markup, no table cell, no mention of a person."""
    table = {"|": "\\|", "<": "&lt;", ">": "&gt;", "@": "@\u200b", "`": "'", "\n": " ", "[": "\\[", "]": "\\]"}
    return "".join(table.get(letter, letter) for letter in text)


def _code(text: str) -> str:
    return " ".join(text.replace("`", "'").split())
