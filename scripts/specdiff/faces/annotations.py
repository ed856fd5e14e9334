"""The review as annotations of lines, in the format of the commands that GitHub Actions reads from a step's output."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.specdiff.findings import Finding, Review

from . import accepted, words

_LIMIT = 50
"""Annotations that the platform shows of one step are few; the worst come first."""


def as_annotations(review: Review) -> Iterator[str]:
    """Yield one command per finding: breaking ones as errors, accepted ones and the others as notices or warnings."""
    findings = [finding for finding in review.findings if finding.new or finding.old]
    yield from (_annotation(finding) for finding in findings[:_LIMIT])
    if len(findings) > _LIMIT:
        yield f"::notice::{_text(f'{len(findings) - _LIMIT} more findings are in the comment and on the page.')}"


def _annotation(finding: Finding) -> str:
    place = finding.new or finding.old
    assert place is not None  # noqa: S101 - the caller chose the ones that have a place
    level = (
        "notice"
        if accepted(finding) or words(finding) in {"none", "TEXT"}
        else "error"
        if finding.breaking
        else "warning"
    )
    gone = "" if finding.new else f" It was at {place.file}:{place.line} before."
    note = f" ({accepted(finding)})" if accepted(finding) else ""
    text = f"{words(finding)}: {finding.title}. {finding.consequence}{gone}{note}"
    title = _member(f"Contract review {finding.rule} {finding.id}")
    # A line that is gone can't be annotated: the platform would show another one.
    where = f"file={_member(place.file)},line={place.line}," if finding.new else ""
    return f"::{level} {where}title={title}::{_text(text)}"


def _text(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _member(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")
