"""The report as the body of a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.watch.report import PageReport, ProviderReport, Report

from . import wording

MARK = "<!-- polybill watch -->"
_MOST = 60_000
"""A pull request takes 65,536 characters."""


def as_markdown(report: Report) -> str:
    """Write the report."""
    text = "\n".join(_lines(report)) + "\n"
    if len(text) > _MOST:
        text = text[:_MOST].rsplit("\n", 1)[0] + "\n\n… cut; the whole report is the artifact of the run.\n"
    return text


def _lines(report: Report) -> Iterator[str]:
    yield from (MARK, f"## Documentation pages, {report.day}", "", f"**{report.summary}**", "")
    for page in report.pages:
        if page.findings or page.expired or page.unused:
            yield from _page(page)
    for provider in report.providers:
        yield from _provider(provider)
    if report.notes:
        yield from ("### Notes", "", *(f"- {note}" for note in report.notes), "")
    yield from _decisions(report)


def _page(page: PageReport) -> Iterator[str]:
    record = page.record
    yield from (f"### {record.name}", "", f"<{record.page}>, recorded {record.read or 'never'}, {page.count} facts", "")
    if page.problem:
        yield from (f"**{page.problem}**", "")
    if page.moved:
        yield from (f"**The page has moved to** <{page.moved}>", "")
    if page.differences:
        yield from ("**The contract contradicts or lacks**", "")
        for found in page.differences:
            yield f"- {_code(wording.difference(found))} ({wording.lines(found.lines)})"
        yield ""
    if page.changes:
        yield from ("**Changed since the record**", "")
        yield from (f"- {_code(wording.change(found))} ({wording.lines(found.lines)})" for found in page.changes)
        yield ""
    if page.texts or page.problems:
        yield from ("**A person must read this**", "")
        for problem in page.problems:
            yield f"- line {problem.line}: {problem.text}"
        for text in page.texts:
            yield f"- {wording.text(text)}"
            yield from (f"  > {_quoted(line)}" for line in text.text)
        yield ""
    if page.acknowledged:
        reasons = (
            f"- {_code(found.topic)} until {entry.expires}: {entry.reason}" for found, entry in page.acknowledged
        )
        yield from ("<details><summary>Acknowledged differences</summary>", "", *reasons, "", "</details>", "")


def _code(text: str) -> str:
    plain = text.replace("`", "'")
    return f"`{plain}`"


def _quoted(line: str) -> str:
    """Write a line of a page so that it stays text: it is not ours, and may hold markup or mentions."""
    fence = "``" if "`" in line else "`"
    return f"{fence} {line.strip()} {fence}"


def _provider(report: ProviderReport) -> Iterator[str]:
    if report.patch is None and not report.notes:
        return
    yield from (f"### Contract of {report.provider}", "")
    if report.patch is not None:
        text = report.patch.as_yaml().rstrip()
        fence = "~~~~"
        yield from ("Proposed patch (OpenAPI Overlay 1.1):", "", f"{fence}yaml", text, fence, "")
    if report.review is not None:
        yield from _review(report.review)
    yield from (f"- {note}" for note in report.notes)
    yield ""


def _review(review: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"Review of the patch: **{review['verdict']}**", "")
    yield from ("| finding | who is hurt | reaches | tests |", "|---|---|---|---|")
    for found in review["findings"]:
        hurt = " ".join(found["verdicts"]) or "no impact"
        cells = (found["title"], hurt, some(found["operations"]), some(found["tests"]))
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    yield ""


def some(names: list[str]) -> str:
    """Join names, five at most."""
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(names[:5]) + more


def _decisions(report: Report) -> Iterator[str]:
    found = [f"{page.record.name}: {line}" for page in report.pages for line in page.decisions]
    if found:
        yield from ("### Left to decide", "", *(f"- [ ] {line}" for line in found), "")
