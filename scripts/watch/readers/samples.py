"""Finding the curl commands and JSON payloads that a page prints, wherever in a line they begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

_CURL = re.compile(r"(?<![\w/.-])curl(?=\s+(?:-|'|\"|https?:|/|\\))")
_OPEN = re.compile(r'\{(?=\s*"|\s*\}\s*$)|(?<![\w)>])\[(?=\s*[\{"\]])', re.MULTILINE)
_ENDS = {"{": "}", "[": "]"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a command line.

    Attributes:
        text: without its quotes.
        line: line of the page at which the text inside of the quotes begins.
    """

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Sample:
    """A command or a payload of a page.

    Attributes:
        kind: ``curl``, ``json``, or ``broken`` for what begins like JSON and can't be read.
        line: first line, from 1.
        last: last line.
        words: of a command.
        node: of a payload, with positions; None where it is broken.
        error: why it can't be read.
    """

    kind: str
    line: int
    last: int
    words: tuple[Word, ...] = ()
    node: yaml.Node | None = None
    error: str = ""


def samples(text: str) -> list[Sample]:
    """List commands and payloads in the page's order. Payloads inside of a command belong to it."""
    found: list[Sample] = []
    at = 0
    while True:
        curl, opened = _CURL.search(text, at), _OPEN.search(text, at)
        starts = [match.start() for match in (curl, opened) if match is not None]
        if not starts:
            return found
        if curl is not None and curl.start() == min(starts):
            sample, at = _command(text, curl.start())
            found.append(sample)
        elif opened is not None:
            one, at = _payload(text, opened.start())
            found += [one] if one is not None else []


def line_of(text: str, at: int) -> int:
    """Give the line, from 1, of a position."""
    return text.count("\n", 0, at) + 1


def _command(text: str, start: int) -> tuple[Sample, int]:
    words: list[Word] = []
    at = end = start
    for word, at in _words(text, start):
        words.append(word)
        end = at
    return Sample("curl", line_of(text, start), line_of(text, end - 1), tuple(words)), max(end, start + 4)


def _words(text: str, at: int) -> Iterator[tuple[Word, int]]:
    """Split a command line as a shell does. It ends with a line that is not continued, or at the next payload."""
    word: list[str] | None = None
    begin = at
    while at < len(text):
        char = text[at]
        if char == "\\" and text[at + 1 : at + 2] in {"\n", ""}:
            at += 2
            continue
        if char in " \t\n":
            if word is not None:
                yield Word("".join(word), line_of(text, begin)), at
                word = None
            if char == "\n":
                return
            at += 1
            continue
        if word is None:
            word, begin = [], at + (char in "'\"")
        if char in "'\"":
            piece, at = _quoted(text, at)
            word.append(piece)
            if text[at : at + 1] in {"{", "["}:  # the next block of the page, printed without a line end between
                break
            continue
        word.append(text[at + 1 : at + 2] if char == "\\" else char)
        at += 2 if char == "\\" else 1
    if word is not None:
        yield Word("".join(word), line_of(text, begin)), at


def _quoted(text: str, at: int) -> tuple[str, int]:
    quote = text[at]
    out: list[str] = []
    at += 1
    while at < len(text) and text[at] != quote:
        if quote == '"' and text[at] == "\\" and text[at + 1 : at + 2] in {'"', "\\", "$", "`"}:
            at += 1
        out.append(text[at])
        at += 1
    return "".join(out), at + 1


def _payload(text: str, start: int) -> tuple[Sample | None, int]:
    end = _balanced(text, start)
    line = line_of(text, start)
    if end is None:
        stop = text.find("\n\n", start)
        last = line_of(text, stop if stop > 0 else len(text))
        return Sample("broken", line, last, error="its brackets are not closed"), start + 1
    if "\n" not in text[start:end] and not re.match(r'[\[{]\s*["\[{}\]]', text[start:end]):
        return None, start + 1
    try:
        node = compose(text[start:end], line)
    except yaml.YAMLError as error:
        return Sample("broken", line, line_of(text, end), error=_reason(error)), end
    return Sample("json", line, line_of(text, end - 1), node=node), end


def _balanced(text: str, start: int) -> int | None:
    depth: list[str] = []
    at = start
    while at < len(text):
        char = text[at]
        if char == '"':
            closed = re.compile(r'"(?:[^"\\\n]|\\.)*"').match(text, at)
            if closed is None:
                return None
            at = closed.end()
            continue
        if char in _ENDS:
            depth.append(_ENDS[char])
        elif char in "}]":
            if not depth or depth.pop() != char:
                return None
            if not depth:
                return at + 1
        at += 1
    return None


def compose(text: str, line: int) -> yaml.Node:
    """Parse JSON with positions, which are those of the page. JSON is YAML; tabs and comments are not taken.

    Raises:
        yaml.YAMLError: it is not JSON.
    """
    node = yaml.compose("\n" * (line - 1) + text.replace("\t", " "), Loader=yaml.CSafeLoader)
    if node is None:
        raise yaml.YAMLError("empty")
    for part in _scalars(node):
        if not part.style and not re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null", part.value):
            raise yaml.YAMLError(f"{part.value!r} in line {part.start_mark.line + 1} is not JSON")
    return node


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from (*_scalars(key), *_scalars(value))
    elif isinstance(node, yaml.SequenceNode):
        for part in node.value:
            yield from _scalars(part)
    elif isinstance(node, yaml.ScalarNode):
        yield node


def _reason(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or error).split("\n", maxsplit=1)[0]
