"""A small provider with pages in each structure: the contract, its records, and planted edits."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

from scripts.watch.fetch import Fetched
from scripts.watch.page import Page, read_page
from scripts.watch.readers import detect, read
from scripts.watch.record import Record, recorded
from scripts.watch.report import PageReport, Report
from scripts.watch.watch import watch

HERE = Path(__file__).parent
PAGES = HERE / "pages"
FILES = {
    "mintlify": "mintlify.txt",
    "tables": "tables.txt",
    "apifox": "apifox.txt",
    "openapi": "openapi.md",
    "html": "page.html",
}
DAY = "2026-11-30"


def specs(folder: Path) -> Path:
    """Copy the contract to a folder of its own; give the folder of all contracts."""
    shutil.copytree(HERE / "acme", folder / "specs" / "acme", dirs_exist_ok=True)
    return folder / "specs"


def text(name: str) -> str:
    return (PAGES / FILES[name]).read_text(encoding="utf-8")


def page(name: str, content: str | None = None) -> Page:
    return read_page((text(name) if content is None else content).encode(), name=FILES[name])


@cache
def record(name: str) -> Record:
    """Record a page as it is."""
    found = page(name)
    begun = Record("acme", name, "https://docs.acme.example/create-order", ("createOrder",))
    return recorded(begun, found, read(found, detect(found)), DAY)


def run(folder: Path, name: str, content: str, known: Record | None = None, *, with_review: bool = False) -> Report:
    """Watch one page with a content against its record."""
    mine = known or record(name)
    fetched = {mine.name: Fetched(page=page(name, content))}
    return watch(specs(folder), [mine], fetched, DAY, with_review=with_review)


def look(folder: Path, name: str, old: str, new: str, *, everywhere: bool = True) -> tuple[PageReport, Report]:
    """Plant an edit, and watch."""
    before = text(name)
    assert old in before, f"{name} has no {old!r}"
    report = run(folder, name, before.replace(old, new) if everywhere else before.replace(old, new, 1))
    return report.pages[0], report


def without_lines(known: Record) -> Record:
    return replace(known, lines=(), facts=())
