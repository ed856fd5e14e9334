"""A documentation page as lines of text, whatever it came as."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from selectolax.lexbor import LexborHTMLParser, LexborNode

Form = Literal["html", "markdown", "text"]

_SKIPPED = frozenset({"script", "style", "svg", "noscript", "template", "head", "iframe"})
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
    "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "-text",
})  # fmt: skip


class PageError(Exception):
    """A page has no text that can be read; the message states why."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as text.

    Attributes:
        lines: its lines, without line ends.
        form: what it came as.
    """

    lines: tuple[str, ...]
    form: Form

    @property
    def text(self) -> str:
        """The whole text."""
        return "\n".join(self.lines)


def read_page(content: bytes, media: str = "", name: str = "", charset: str = "utf-8") -> Page:
    """Make lines of a page.

    Args:
        content: the page as it was served or stored.
        media: media type that the server named, empty where none did.
        name: file name or address, whose ending decides where no media type does.
        charset: encoding that the server named.

    Raises:
        PageError: it is empty, binary or not in its encoding.
    """
    try:
        text = content.decode(charset or "utf-8").removeprefix("\ufeff")
    except (UnicodeDecodeError, LookupError) as error:
        raise PageError(f"the page is not readable as {charset}: {error}") from error
    if "\x00" in text:
        raise PageError("the page is binary, not text")
    form = _form(text, media, name)
    lines = _html_lines(text) if form == "html" else text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not any(line.strip() for line in lines):
        raise PageError("the page is empty" if not text.strip() else "the page has no text: it may need a browser")
    return Page(tuple(lines), form)


def _form(text: str, media: str, name: str) -> Form:
    start = text.lstrip()[:400].lower()
    if (
        "html" in media
        or start.startswith(("<!doctype html", "<html"))
        or (not media and name.lower().endswith((".html", ".htm")))
    ):
        return "html"
    path = name.partition("?")[0].lower()
    return "markdown" if "markdown" in media or path.endswith((".md", ".mdx")) else "text"


def _html_lines(text: str) -> list[str]:
    root = LexborHTMLParser(text).body
    if root is None:
        return []
    found: list[str] = [""]
    _walk(root, found, keep=False)
    return [line for line in (line.rstrip() if line.startswith(" ") else line.strip() for line in found) if line]


def _walk(node: LexborNode, lines: list[str], *, keep: bool) -> None:
    child = node.child
    while child is not None:
        _node(child, lines, keep=keep)
        child = child.next


def _node(node: LexborNode, lines: list[str], *, keep: bool) -> None:
    tag = str(node.tag)
    if tag in _SKIPPED:
        return
    if tag == "-text":
        _text(str(node.text_content or ""), lines, keep=keep)
    elif tag == "br":
        lines.append("")
    elif tag == "tr":
        lines.append(_row(node))
        if node.css_first("th") is not None:
            lines.append("|" + "---|" * len(_cells(node)))
        lines.append("")
    elif tag in _INLINE:
        _walk(node, lines, keep=keep)
    else:
        lines.append("")
        _walk(node, lines, keep=keep or tag in {"pre", "textarea"})
        lines.append("")


def _text(text: str, lines: list[str], *, keep: bool) -> None:
    if not keep:
        lines[-1] += re.sub(r"\s+", " ", text)
        return
    first, *rest = text.split("\n")
    lines[-1] += first
    lines.extend(rest)


def _cells(row: LexborNode) -> list[str]:
    cells = []
    child = row.child
    while child is not None:
        if child.tag in {"td", "th"}:
            cells.append(" ".join(child.text(deep=True, separator=" ").split()).replace("|", r"\|"))
        child = child.next
    return cells


def _row(row: LexborNode) -> str:
    return f"| {' | '.join(_cells(row))} |"
