"""Fields printed as blocks of lines, as by Mintlify and Apifox: name, type, marks, description, values."""

from __future__ import annotations

import json
import re
from typing import Any

from scripts.watch.facts import Reading

from .words import label, means, section

_NAME = re.compile(r"[A-Za-z_$@][\w$@-]*(?:\[\d*\])*(?:\.[A-Za-z_$@][\w$@-]*(?:\[\d*\])*)*")
_BASE = (
    r"(?:string|integer|int|number|float|double|boolean|bool|object|array|file|any|null|map|enum|date-time|datetime|date"
    r"|long|text|uuid|uri|url|timestamp|decimal|bigint|json)"
)
_ONE = rf"{_BASE}(?:\s?(?:<[\w.:, -]+>|\[[\w {{}}<>-]*\]|\{{\d*\}}))*(?:\[\])*"
_TYPE = re.compile(rf"(?i){_ONE}(?:\s*(?:\||or)\s*{_ONE})*")
_BOUND = re.compile(r"(?i)^`?\s*([<>]=?|≥|≤)\s*(-?\d+(?:\.\d+)?)\s*(characters?|items?|字符)?\s*`?$")
_STATUS = re.compile(r"^\W*([1-5](?:\d\d|XX))(?!\d)")
_MEDIA = re.compile(r"^[a-z]+/[\w.+*-]+$")
_NAMES = {"int": "integer", "long": "integer", "float": "number", "double": "number", "bool": "boolean",
          "map": "object", "file": "string", "date": "string"}  # fmt: skip


def is_field(lines: list[str], at: int) -> bool:
    """Return whether a field begins at an index: a name, and a type in the next line."""
    if at + 1 >= len(lines):
        return False
    name, kind = lines[at].strip().strip("`*"), lines[at + 1].strip().strip("`*")
    return bool(_NAME.fullmatch(name) and _TYPE.fullmatch(kind) and not means(name, "locations"))


def read_attributes(lines: list[str], taken: set[int], reading: Reading) -> None:
    """Read all blocks of a page.

    Args:
        lines: the page.
        taken: lines that belong to something else.
        reading: gets what is found.
    """
    free = [("" if number in taken else line) for number, line in enumerate(lines, 1)]
    at, place = 0, ""
    while at < len(free):
        found = section(free[at])
        if found == "request" and place.startswith("response"):
            found = "response"  # Apifox heads the body of an answer like that of a request
        if found is not None:
            place = "" if found == "end" else found
            at = _heading(free, at, place, reading) if place in {"request", "response"} else at + 1
            place = _status_of(reading, place)
        elif place and is_field(free, at):
            at = _block(free, at, place, reading)
        else:
            at += 1


def _status_of(reading: Reading, place: str) -> str:
    last = reading.facts[-1] if reading.facts else None
    status = last.name if place == "response" and last is not None and last.kind == "status" else ""
    return f"response {status}".strip() if place == "response" else place


def _heading(lines: list[str], at: int, place: str, reading: Reading) -> int:
    """Read the lines under a heading: the status and the media type."""
    if media := re.search(r"(?:application|multipart|text)/[\w.+-]+\s*$", lines[at]):
        reading.add("attributes", place, "", "media", media[0].strip(), at + 1)
    at += 1
    status: tuple[str, int] | None = None
    while at < len(lines) and not is_field(lines, at) and section(lines[at]) is None:
        text = lines[at].strip()
        if _MEDIA.match(text):
            reading.add("attributes", place, "", "media", text, at + 1)
        elif place == "response" and status is None and (match := _STATUS.match(text)):
            status = (match[1], at + 1)
        elif text and not _MEDIA.match(text):
            break
        at += 1
    if status is not None:
        reading.add("attributes", "operation", status[0], "status", True, status[1])
    return at


class _Block:
    """One field while its lines are read."""

    def __init__(self, place: str, name: str, line: int, reading: Reading) -> None:
        self.place, self.name, self.line, self._reading = place, name, line, reading
        self.required: bool | None = None
        self._prose: list[tuple[int, str]] = []

    def add(self, kind: str, value: Any, line: int) -> None:
        self._reading.add("attributes", self.place, self.name, kind, value, line)

    def prose(self, line: int, text: str) -> None:
        self._prose.append((line, text))
        self._reading.labels[line] = f"{self.place} {self.name}"

    def close(self) -> None:
        if self.required is None and not self.place.startswith("response"):
            self.add("required", False, self.line)
        if self._prose:
            self.add("description", " ".join(text for _, text in self._prose), self._prose[0][0])


def _block(lines: list[str], at: int, place: str, reading: Reading) -> int:
    name = lines[at].strip().strip("`*")
    rest = [line.strip() for line in lines[at + 2 : at + 5]]
    where = next((line.lower() for line in rest[:1] if means(line, "locations")), place)
    block = _Block("request" if where == "body" else where, name, at + 1, reading)
    block.add("field", True, at + 1)
    for kind, value in types(lines[at + 1]):
        block.add(kind, value, at + 2)
    at += 2
    while at < len(lines) and not is_field(lines, at) and section(lines[at]) is None:
        at = _line(lines, at, block)
    block.close()
    return at


def _line(lines: list[str], at: int, block: _Block) -> int:
    text = lines[at].strip()
    if not text:
        return at + 1
    if means(text, "locations"):
        block.add("location", text.lower(), at + 1)
    elif means(text, "required") or means(text, "optional"):
        block.required = means(text, "required")
        block.add("required", block.required, at + 1)
    elif flag := next(
        (name for name in ("deprecated", "read_only", "write_only", "nullable") if means(text, name)), ""
    ):
        block.add(flag.replace("_only", "Only"), True, at + 1)
    elif bound := _BOUND.match(text):
        block.add(_limit(bound[1], bound[3] or ""), number(bound[2]), at + 1)
    elif found := label(text):
        return _labelled(lines, at, *found, block)
    else:
        block.prose(at + 1, text)
    return at + 1


def _limit(sign: str, unit: str) -> str:
    end = "min" if sign in {">", ">=", "≥"} else "max"
    return f"{end}{'Length' if unit[:4].lower() in {'char', '字符'} else 'Items' if unit else 'imum'}"


def number(text: str) -> int | float:
    """Read a number as JSON does."""
    found: int | float = json.loads(text)
    return found


def _labelled(lines: list[str], at: int, kind: str, value: str, block: _Block) -> int:
    line = at + 1
    if kind == "enum":
        return _options(lines, at, value, block)
    if not value:
        ahead = at + 1
        while ahead < len(lines) and not lines[ahead].strip():
            ahead += 1
        if ahead >= len(lines) or is_field(lines, ahead) or section(lines[ahead]) is not None:
            return at + 1
        value, line = lines[ahead].strip().strip("`"), ahead + 1
    for name, found in limits(kind, value):
        block.add(name, found, line)
    return line


def _options(lines: list[str], at: int, value: str, block: _Block) -> int:
    values = [part.strip().strip("`\"'") for part in value.split(",") if part.strip()]
    line = at + 1
    more = not value or value.rstrip().endswith(",")
    while more and line < len(lines) and lines[line].strip() and not is_field(lines, line):
        text = lines[line].strip()
        values += [part.strip().strip("`\"'") for part in text.split(",") if part.strip()]
        line += 1
        more = text.endswith(",")
    block.add("enum", values, at + 1)
    for index, number_ in enumerate(range(at + 2, line + 1)):
        block.add("enum value", values[min(index, len(values) - 1)], number_)
    return line


def limits(kind: str, value: str) -> list[tuple[str, Any]]:
    """Read what a label announces: one keyword, or the two ends of a range."""
    ends = {"length": ("minLength", "maxLength"), "items": ("minItems", "maxItems"), "range": ("minimum", "maximum")}
    text = value.strip("` ")
    if kind not in ends:
        counted = kind.startswith(("min", "max")) and re.fullmatch(r"-?\d+(\.\d+)?", text)
        return [(kind, number(text) if counted else _value(text))]
    if match := re.fullmatch(r"(-?[\d.]+)\s*(?:-|\u2013|to|<=?\s*\w+\s*<=?)\s*(-?[\d.]+)", text):
        return [(ends[kind][0], number(match[1])), (ends[kind][1], number(match[2]))]
    if match := re.fullmatch(r"\w*\s*([<>]=?)\s*(-?[\d.]+)", text):
        return [(ends[kind][match[1].startswith("<")], number(match[2]))]
    return [(kind, text)]


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def types(text: str) -> list[tuple[str, Any]]:
    """Read a type as documentation prints it: ``enum<string>``, ``integer<int64>``, ``string[]``, ``string | null``."""
    found: list[tuple[str, Any]] = []
    parts = [part.strip() for part in re.split(r"\||\bor\b", text.strip().strip("`*").lower())]
    if "null" in parts and len(parts) > 1:
        found.append(("nullable", True))
        parts.remove("null")
    names: list[str] = []
    for part in parts:
        base = re.match(_BASE, part)
        name = _NAMES.get(base[0], base[0]) if base else part
        inner = re.search(r"<([^>]+)>|\[([a-z]+)", part)
        inside = (inner[1] or inner[2] or "") if inner else ""
        if part.endswith("[]"):
            found.append(("items", _NAMES.get(name, name)))
            name = "array"
        elif name == "enum":
            name = _NAMES.get(inside, inside) or "string"
        elif name == "array" and inside:
            found.append(("items", _NAMES.get(inside, inside)))
        elif inside:
            found.append(("format", inside))
        names.append(name)
    known = [name for name in names if name != "any"]
    return [("type", known[0] if len(known) == 1 else sorted(known)), *found] if known else found
