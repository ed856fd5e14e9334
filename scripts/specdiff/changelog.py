"""A contract's changelog: what an entry says, what it lacks, and a draft of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .findings import Cause, Finding, Verdict

CAUSES: tuple[Cause, ...] = (
    "provider changed",
    "we transcribed it wrong",
    "documentation and wire disagree",
    "first transcription",
)
_HEADING = re.compile(r"^## +\[?v?(\d[^\s\]]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry of one version.

    Attributes:
        cause: of all its changes that name no other one.
        lines: its text.
    """

    version: str
    cause: Cause | None
    lines: tuple[str, ...]

    def names(self, finding: Finding) -> bool:
        """Tell whether a line names the finding."""
        return self._line(finding) is not None

    def cause_of(self, finding: Finding) -> Cause | None:
        """Give the finding's cause: that of its line in brackets, or the entry's."""
        line = self._line(finding) or ""
        return next((cause for cause in CAUSES if f"({cause})" in line), self.cause)

    def _line(self, finding: Finding) -> str | None:
        words = wanted(finding)
        return next((line for line in self.lines if any(_holds(line, word) for word in words)), None)


def _holds(line: str, word: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", line) is not None


def entries(text: str) -> dict[str, Entry]:
    """Read a changelog, by version."""
    marks = list(_HEADING.finditer(text))
    found = {}
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        body = text[mark.end() : following.start() if following else len(text)]
        lines = tuple(line.strip() for line in body.splitlines() if line.strip())
        head = next((line for line in lines if line.startswith("Cause:")), "")
        # A draft lists all causes to choose from: only the one right behind the colon was chosen.
        chosen = head.removeprefix("Cause:").strip()
        cause = next((cause for cause in CAUSES if chosen.startswith(cause)), None)
        found[mark[1]] = Entry(mark[1], cause, lines)
    return found


def wanted(finding: Finding) -> list[str]:
    """List the names by which an entry may speak of a finding: any of them will do."""
    place = finding.new or finding.old
    parts = [part.replace("~1", "/").replace("~0", "~") for part in (place.pointer if place else "").split("/")[1:]]
    names = [parts[index + 1] for index, part in enumerate(parts[:-1]) if part in {"properties", "schemas", "webhooks"}]
    names += [part for part in parts if part.startswith("x-")]
    names += [
        symbol.name.rsplit(".", 1)[-1] for symbol in finding.impact.symbols if symbol.kind in {"attribute", "class"}
    ]
    if len(finding.operations) <= 3:
        names += finding.operations
    if parts[:1] in (["servers"], ["security"], ["info"]):
        names.append(parts[0])
    if parts[:2] == ["components", "securitySchemes"]:
        names += parts[2:3]
    # A field is named by itself before its class, which many other lines may name.
    last = names[:1] if len(names) == 1 else [name for name in names if name not in parts[2:3]]
    return list(dict.fromkeys(last or names))


def missing(entry: Entry | None, findings: Sequence[Finding], version: str) -> tuple[str, ...]:
    """Say what the entry lacks: itself, its cause, or the names of changes. Wording needs no name of its own."""
    if not findings:
        return ()
    if entry is None:
        return (f"CHANGELOG.md has no entry ## {version}",)
    lacks = []
    named = [finding for finding in findings if finding.verdicts != {Verdict.TEXT}]
    if entry.cause is None and any(entry.cause_of(finding) is None for finding in findings):
        lacks.append(f"the entry {version} names no cause: write one of: {'; '.join(CAUSES[:3])}")
    lacks += [f"the entry {version} does not name: {finding.title}" for finding in named if not entry.names(finding)]
    return tuple(lacks)


def draft(path: Path, version: str, findings: Sequence[Finding], today: str) -> bool:
    """Write what an entry lacks into the changelog; nothing that stands there is touched.

    Returns:
        Whether something was written.
    """
    text = path.read_text(encoding="utf-8") if path.exists() else "# Contract versions\n"
    entry = entries(text).get(version)
    lines = [f"- {_line(finding)}" for finding in findings if entry is None or not entry.names(finding)]
    lines = list(dict.fromkeys(lines))
    if entry is None:
        block = [f"## {version} ({today})", "", f"Cause: CHOOSE ONE OF {'; '.join(CAUSES[:3])}.", "", *lines, ""]
        mark = _HEADING.search(text)
        at = mark.start() if mark else len(text)
        made = text[:at].rstrip("\n") + "\n\n" + "\n".join(block) + "\n" + text[at:]
    elif lines:
        heading = next(mark for mark in _HEADING.finditer(text) if mark[1] == version)
        following = _HEADING.search(text, heading.end())
        at = following.start() if following else len(text)
        made = text[:at].rstrip("\n") + "\n" + "\n".join(lines) + "\n" + ("\n" + text[at:] if following else "")
    else:
        return False
    path.write_text(made.rstrip("\n") + "\n", encoding="utf-8")
    return True


def _line(finding: Finding) -> str:
    names = [f"`{symbol.name}`" for symbol in finding.impact.symbols if symbol.change != "touched"][:4]
    reached = [f"`{operation}`" for operation in finding.operations[:3]]
    about = ", ".join(names or reached)
    text = finding.title[:1].upper() + finding.title[1:]
    return f"{text}: {about}" if about else text
