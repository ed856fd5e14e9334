"""A contract's changelog: what an entry contains, what it lacks, and a draft of it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from .findings import Cause, Finding, Verdict
from .versions import number

CAUSES: tuple[Cause, ...] = (
    "provider changed",
    "we transcribed it wrong",
    "documentation and wire disagree",
    "first transcription",
)
UNNAMED = " does not name: "
"""Between an entry and the change that it lacks."""

_PATTERN = re.compile(r"`([^`\s]+\*)`")
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
        """Return whether a line names the finding."""
        return self._line(finding) is not None

    def cause_of(self, finding: Finding) -> Cause | None:
        """Give the finding's cause: that of its line in brackets, or the entry's."""
        line = self._line(finding) or ""
        return next((cause for cause in CAUSES if f"({cause})" in line), self.cause)

    def _line(self, finding: Finding) -> str | None:
        words = wanted(finding)
        groups = _groups(finding)
        for line in self.lines:
            if any(_holds(line, word) for word in words) or any(
                fnmatchcase(word, pattern) for word in groups for pattern in _PATTERN.findall(line)
            ):
                return line
        return None


def _groups(finding: Finding) -> list[str]:
    """List the names by which something new may be named with others of its kind, as ``invoice.*`` or ``/plan/*``."""
    place = finding.new
    parts = [part.replace("~1", "/") for part in place.pointer.split("/")[1:3]] if place else []
    whole = len(parts) == 2 and finding.before is None and finding.old is None
    return parts[1:] if whole and parts[0] in {"paths", "webhooks"} else []


def _holds(line: str, word: str) -> bool:
    return word in line and re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", line) is not None


def entries(text: str) -> dict[str, Entry]:
    """Read a changelog, by version."""
    marks = list(_HEADING.finditer(text))
    found = {}
    ends = [mark.start() for mark in marks[1:]]
    for mark, end in zip(marks, [*ends, len(text)], strict=False):
        body = text[mark.end() : end]
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
    if parts[:1] in (["security"], ["info"]):
        names.append(parts[0])
    if "servers" in parts:
        names.append("servers")
    if parts[:2] == ["components", "securitySchemes"]:
        names += parts[2:3]
    names += _wire_names(finding)
    # A field is named by itself before its class, which many other lines may name.
    last = names[:1] if len(names) == 1 else [name for name in names if name not in parts[2:3]]
    return list(dict.fromkeys(last or names))


def _wire_names(finding: Finding) -> list[str]:
    """Give the name of a parameter or header that came or went: a reader knows it, not that of its component."""
    found = []
    for text in (finding.before, finding.after):
        try:
            value = json.loads(text or "null")
        except ValueError:
            continue
        if isinstance(value, dict) and "in" in value and isinstance(value.get("name"), str):
            found.append(value["name"])
    return found


def since(text: str, old: str | None, new: str) -> tuple[Entry, ...]:
    """Give the entries of all versions after one up to another, the newest first; none where the newest lacks one."""
    found = entries(text)
    if new not in found:
        return ()
    floor = number(old) if old else ()
    passed = [entry for version, entry in found.items() if floor < number(version) <= number(new)]
    return tuple(sorted(passed or [found[new]], key=lambda entry: number(entry.version), reverse=True))


def cause_of(passed: Sequence[Entry], finding: Finding) -> Cause | None:
    """Give a finding's cause by the entry that names it, or by the newest one."""
    entry = next((entry for entry in passed if entry.names(finding)), passed[0] if passed else None)
    return entry.cause_of(finding) if entry is not None else None


def missing(passed: Sequence[Entry], findings: Sequence[Finding], version: str) -> tuple[str, ...]:
    """List what the entries lack: the newest itself, causes, names of changes. Changes of wording need no name."""
    if not findings:
        return ()
    if not passed:
        return (f"CHANGELOG.md has no entry ## {version}",)
    named = [finding for finding in findings if finding.verdicts != {Verdict.TEXT}]
    lacks = []
    if any(cause_of(passed, finding) is None for finding in findings):
        lacks.append(f"the entry {version} names no cause: write one of: {'; '.join(CAUSES[:3])}")
    lacks += [
        f"the entry {version}{UNNAMED}{finding.title}"
        for finding in named
        if not any(entry.names(finding) for entry in passed)
    ]
    return tuple(lacks)


def draft(path: Path, old: str | None, version: str, findings: Sequence[Finding], today: str) -> bool:
    """Write what the entries since a version lack into the newest one; existing text is not touched.

    Returns:
        Whether something was written.
    """
    text = path.read_text(encoding="utf-8") if path.exists() else "# Contract versions\n"
    entry = entries(text).get(version)
    passed = since(text, old, version)
    lines = [f"- {_line(finding)}" for finding in findings if not any(entry.names(finding) for entry in passed)]
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
    line = f"{text}: {about}" if about else text
    # The entry is held to a name: a line without one would be drafted again.
    known = wanted(finding)
    return line if not known or any(_holds(line, word) for word in known) else f"{line} (`{known[0]}`)"
