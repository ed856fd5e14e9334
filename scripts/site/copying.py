"""Which pages of the repository the site shows, and where."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

SECTIONS: Final = {
    "Start": ("docs/first-call", "README", "docs/capabilities", "docs/settings", "docs/cli"),
    "Use": (
        "docs/retries",
        "docs/ledger",
        "docs/errors",
        "docs/concurrency",
        "docs/webhooks",
        "docs/observability",
        "docs/testing",
        "docs/sandbox",
        "docs/moving",
    ),
    "Follow a provider": (
        "docs/watch",
        "docs/drift",
        "docs/contract-review",
        "docs/review-rules",
        "docs/review-comparison",
        "docs/rules",
        "docs/coverage",
        "specs/README",
    ),
    "Work on polybill": (
        "CONTRIBUTING",
        "docs/architecture",
        "docs/adding-a-provider",
        "docs/certificate",
        "docs/performance",
        "docs/decisions/README",
        "docs/glossary",
        "docs/versions",
        "CHANGELOG",
        "SECURITY",
    ),
}
"""Every page by hand, by section of the menu; a page of docs/ without a place here is an error of Sphinx (-W)."""

TITLES: Final = {"README": "All kinds of calls <README>", "specs/README": "Writing a contract <specs/README>"}
"""Entries of the menu that are not the page's own heading."""

_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?\)")
_FENCED = re.compile(r"(^ *(```|~~~).*?^ *\2[^\n]*$)", re.DOTALL | re.MULTILINE)
_FENCE: Final = 2
_ORPHAN: Final = "---\norphan: true\n---\n\n"
"""Begins a page that another page links to, and that is not in the menu."""


def index(providers: Iterable[str]) -> str:
    """Write the first page: the README's beginning, and the menu."""
    found = {
        **{title: [TITLES.get(page, page) for page in pages] for title, pages in SECTIONS.items()},
        "Providers": [f"providers/{name}" for name in providers],
        "Reference": ["reference/index"],
    }
    order = ["Start", "Providers", *list(SECTIONS)[1:], "Reference"]
    menus = [
        f"```{{toctree}}\n:caption: {title}\n:maxdepth: 1\n\n" + "\n".join(found[title]) + "\n```" for title in order
    ]
    head = "---\nhide-toc: true\n---\n\n```{include} README.md\n:end-before: '## Two commands'\n```\n\n"
    more = "[All kinds of calls](README.md#using-it) goes on from here.\n\n"
    return head + more + "\n\n".join(menus) + "\n"


def copy(root: Path, source: Path) -> None:
    """Copy the pages, and the files that they show or link to.

    Args:
        root: the repository.
        source: a folder that is emptied first.
    """
    shutil.rmtree(source, ignore_errors=True)
    for page in _pages(root):
        place = source / page.relative_to(root)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(_for_site(root, source, page), encoding="utf-8")


def _pages(root: Path) -> Iterator[Path]:
    for names in SECTIONS.values():
        yield from (root / f"{name}.md" for name in names)
    shown = {root / f"{name}.md" for names in SECTIONS.values() for name in names}
    yield from (page for page in sorted((root / "docs").rglob("*.md")) if page not in shown)


def _for_site(root: Path, source: Path, page: Path) -> str:
    """Give a page's text: files that it links to are copied, what the site lacks loses its link."""
    shown = set(_pages(root))

    def link(found: re.Match[str]) -> str:
        picture, words, target, _ = found.groups()
        place = (page.parent / target).resolve()
        if place in shown:
            return found[0]
        if not place.is_file() or not place.is_relative_to(root):
            return str(words)
        # A page that the site does not show is offered as the file that it is.
        suffix = ".txt" if place.suffix == ".md" else ""
        copied = source / f"{place.relative_to(root)}{suffix}"
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(place, copied)
        return f"{picture}[{words}]({target}{suffix})"

    # A pattern with two groups: of three parts the second is a block of code, the third its fence.
    parts = _FENCED.split(page.read_text(encoding="utf-8"))
    text = "".join(
        part if place % 3 else _LINK.sub(link, part) for place, part in enumerate(parts) if place % 3 < _FENCE
    )
    head = _ORPHAN if page.parent.name == "decisions" and page.name != "README.md" else ""
    return f"{head}{text.rstrip()}\n"
