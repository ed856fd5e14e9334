"""Readers: each knows one structure of documentation pages and gives the facts that a page states."""

from __future__ import annotations

import re
from typing import Final

from scripts.watch.facts import Reading, digest, numbered
from scripts.watch.page import Page

from .attributes import is_field, read_attributes
from .openapi import blocks, read_openapi
from .payloads import read_samples, read_url
from .tables import read_tables

NAMES: Final = ("openapi", "tables", "mintlify", "apifox")
"""openapi: an OpenAPI block in Markdown. tables: tables of fields. mintlify: blocks of name, type, marks and text.
apifox: examples, curl, headers and the list of the site's pages."""

_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
_SEGMENT = re.compile(r"[\w.~{}:-]+")
_PATH = re.compile(r"/[\w./~{}:-]*|https?://\S+")
_BULLET = re.compile(r"^\s*(?:[•·]|\d+\.)\s+(\S.*)$")
_MODIFIED = re.compile(r"(?i)^(?:modified at|last modified|修改于|更新时间|最后修改时间)\W*(\d{4}-\d\d-\d\d[\d: ]*)")


def read(page: Page, reader: str) -> Reading:
    """Read a page.

    Args:
        page: the page.
        reader: one of `NAMES`.

    Returns:
        The facts, each with its line, and what could not be read. Keys of facts are unique.
    """
    reading = Reading(reader)
    lines = list(page.lines)
    taken = read_openapi(page, reading) if reader == "openapi" else set()
    rest = ["" if number in taken else line for number, line in enumerate(lines, 1)]
    taken |= read_samples(rest, reading)
    if reader == "tables":
        read_tables(rest, taken, reading)
    if reader in {"mintlify", "apifox"}:
        read_attributes(rest, taken, reading)
    _head(rest, taken, reading)
    if reader == "apifox":
        _sidebar(rest, taken, reading)
    reading.facts = numbered(reading.facts)
    return reading


def detect(page: Page) -> str:
    """Choose the reader of a page that has no record yet."""
    if any(True for _ in blocks(page)):
        return "openapi"
    lines = list(page.lines)
    found = Reading("tables")
    read_tables(lines, set(), found)
    if any(fact.kind == "field" for fact in found.facts):
        return "tables"
    return "mintlify" if any(is_field(lines, at) for at in range(len(lines))) else "apifox"


def _head(lines: list[str], taken: set[int], reading: Reading) -> None:
    """Read the line with the method and the path under it, in one line or a segment a line."""
    for at, line in enumerate(lines[:-1]):
        if line.strip() not in _METHODS or at + 1 in taken:
            continue
        path, end = _path(lines, at + 1)
        if path:
            reading.add("page", "operation", "", "method", line.strip(), at + 1)
            read_url(path, at + 2, "page", reading)
            for number in range(at + 3, end + 1):
                reading.add(
                    "page", "operation", f"segment {number - at - 2}", "value", lines[number - 1].strip(), number
                )


def _path(lines: list[str], at: int) -> tuple[str, int]:
    first = lines[at].strip()
    if first != "/":
        return (first, at + 1) if _PATH.fullmatch(first) else ("", at)
    path = ""
    while at + 1 < len(lines) and lines[at].strip() == "/" and _SEGMENT.fullmatch(lines[at + 1].strip()):
        path += "/" + lines[at + 1].strip()
        at += 2
    return path, at


def _sidebar(lines: list[str], taken: set[int], reading: Reading) -> None:
    """Read the list of the site's pages: an operation that appears there is missing in the contract, most likely."""
    for at, line in enumerate(lines):
        if at + 1 in taken:
            continue
        if match := _MODIFIED.match(line.strip()):
            reading.add("page", "page", "", "modified", match[1].strip(), at + 1)
        elif entry := _BULLET.match(line):
            method = lines[at + 1].strip() if at + 1 < len(lines) else ""
            has_method = method in _METHODS
            name = digest(entry[1])
            reading.add("sidebar", "page", name, "entry", method if has_method else "page", at + 1)
            if has_method:
                reading.add("sidebar", "page", name, "method", method, at + 2)
