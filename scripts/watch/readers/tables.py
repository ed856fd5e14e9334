"""Fields printed as tables, with or without the pipes at the beginning of a row. UniBee's pages have them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from scripts.watch.facts import Reading

from .attributes import types
from .payloads import read_url
from .words import plain, section

_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*")
_SPLIT = re.compile(r"\s\|(?=\s|$)|(?<!\\)\|$")
_COLUMNS: Final[Mapping[str, str]] = {
    "name": "name", "field": "name", "parameter": "name", "property": "name", "key": "name", "attribute": "name",
    "参数名": "name", "字段": "name", "字段名": "name", "名称": "name", "参数": "name",
    "header": "header", "请求头": "header",
    "type": "type", "data type": "type", "类型": "type",
    "required": "required", "mandatory": "required", "必填": "required", "是否必填": "required", "必选": "required",
    "description": "description", "meaning": "description", "说明": "description", "描述": "description",
    "备注": "description",
    "http status": "status", "status code": "status", "http code": "status", "状态码": "status",
    "default": "default", "默认值": "default", "example": "example", "示例": "example", "示例值": "example",
    "enum": "enum", "枚举": "enum", "format": "format", "in": "location", "location": "location", "位置": "location",
    "max length": "maxLength", "maxlength": "maxLength", "长度": "maxLength", "min length": "minLength",
}  # fmt: skip
_YES = frozenset({"yes", "true", "y", "required", "是", "必填", "m", "✓", "✔", "mandatory"})
_NO = frozenset({"no", "false", "n", "optional", "否", "可选", "选填", "o", "✗", "-"})
_URL = re.compile(r"https?://\S+")
_METHOD_URL = re.compile(r"(GET|POST|PUT|PATCH|DELETE)\s+(\S*/\S*)")
_NUMBERED = re.compile(r"(-?\d+)\s*[-=:\uff1a]\s*([A-Za-z][\w ]*?)\s*(?=[|,;/]|$)")
_WORDS = re.compile(r"(?<![\w&])([A-Za-z]\w*(?:\|[A-Za-z]\w*)+)(?![\w&])")
_CENT = re.compile(r"(?i)\b(in )?(cents?|minor units?)\b")
_NAME = re.compile(r"[A-Za-z_$@][\w$@.\[\]-]*")


def read_tables(lines: list[str], taken: set[int], reading: Reading) -> None:
    """Read all tables of a page, and addresses that are alone on a line."""
    titles: list[str] = []
    requests = 0
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        if at + 1 in taken:
            at += 1
        elif _is_head(lines, at):
            columns = [_COLUMNS.get(plain(cell), "") for cell in cells(line)]
            place = _place(cells(line), columns, titles, requests)
            requests += place == "request"
            titles = []
            at = _rows(lines, at + 2, columns, place, reading)
        else:
            _address(line, at + 1, reading)
            titles = [*titles[-2:], line] if line else titles
            at += 1


def cells(line: str, count: int | None = None) -> list[str]:
    """Split a row. A pipe without a space on each side belongs to the text, and so does one more than the columns."""
    text = line.strip().removeprefix("|")
    found = [part.strip().replace(r"\|", "|") for part in _SPLIT.split(text + " ")]
    while found and not found[-1] and len(found) != count:
        found.pop()
    if count is not None and len(found) > count:
        found = [*found[: count - 1], " | ".join(found[count - 1 :])]
    return found


def _is_head(lines: list[str], at: int) -> bool:
    known = [plain(cell) for cell in cells(lines[at])] if "|" in lines[at] else []
    return (
        at + 1 < len(lines)
        and _RULE.fullmatch(lines[at + 1].strip()) is not None
        and any(_COLUMNS.get(cell) in {"name", "header", "status"} for cell in known)
    )


def _place(head: list[str], columns: list[str], titles: list[str], requests: int) -> str:
    if "status" in columns:
        return "operation"
    if "header" in columns:
        return "header"
    for title in reversed(titles):
        found = section(title.lstrip("# "))
        if found not in {None, "end"}:
            return str(found)
    answer = plain(head[0]) in {"field", "字段", "字段名"} or (requests > 0 and "required" not in columns)
    return "response" if answer else "request"


def _address(line: str, number: int, reading: Reading) -> None:
    text = line.strip("`* ")
    if match := _METHOD_URL.fullmatch(text):
        reading.add("page", "operation", "", "method", match[1], number)
        read_url(match[2], number, "page", reading)
    elif _URL.fullmatch(text):
        read_url(text, number, "page", reading)


def _rows(lines: list[str], at: int, columns: list[str], place: str, reading: Reading) -> int:
    while at < len(lines) and "|" in lines[at] and not _is_head(lines, at):
        row = cells(lines[at], len(columns))
        name = row[0].strip("`* ") if row else ""
        if not name or not (_NAME.fullmatch(name) or (place == "operation" and re.fullmatch(r"[1-5](\d\d|XX)", name))):
            break
        _row(dict(zip(columns, row, strict=False)), name, place, at + 1, reading)
        at += 1
    return at


def _row(row: Mapping[str, str], name: str, place: str, line: int, reading: Reading) -> None:
    where = plain(row.get("location", "")) or place
    where = {"body": "request"}.get(where, where)

    def add(kind: str, value: object) -> None:
        reading.add("table", where, name, kind, value, line)

    add("status" if "status" in row else "field", True)
    for kind, value in types(row["type"]) if row.get("type") else ():
        add(kind, value)
    if row.get("required"):
        word = plain(row["required"])
        add("required", True if word in _YES else False if word in _NO else row["required"])
    for kind in ("default", "example", "format"):
        if row.get(kind, "").strip("`- "):
            add(kind, row[kind].strip("`"))
    for kind in ("maxLength", "minLength"):
        if row.get(kind, "").isdigit():
            add(kind, int(row[kind]))
    if row.get("enum", "").strip("`- "):
        add("enum", [part.strip("`\"' ") for part in re.split(r"[,|/]", row["enum"]) if part.strip()])
    if text := row.get("description", ""):
        add("description", text)
        for kind, found in stated(text, name):
            add(kind, found)


def stated(text: str, name: str = "") -> list[tuple[str, object]]:
    """Read what a description states in a fixed form: ``10-Created|20-Success``, ``merchant|user``, ``Cent``."""
    found: list[tuple[str, object]] = []
    pairs = _NUMBERED.findall(text)
    if len(pairs) > 1:
        found += [("enum", [int(number) for number, _ in pairs]), ("enum names", [word.strip() for _, word in pairs])]
    elif match := _WORDS.search(text):
        found.append(("enum", match[1].split("|")))
    if _CENT.search(text) and name.lower() != "description":
        found.append(("unit", "minor"))
    return found
