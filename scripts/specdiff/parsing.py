"""One YAML or JSON file as plain values that know their lines.

The parser works on the events of libyaml: a tree of nodes with two marks each, which PyYAML makes otherwise, takes most
of the time and memory of a large contract.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import yaml

from scripts.contracts import ContractError

_SHORT = 64
_DEPTH = 200
_SMALL = 150_000
"""Bytes of a file that is kept for the next time."""
_WORDS = re.compile(r"[-+.~0-9nNtTfFyYoO<=]|$")
_AS_TEXT = {f"tag:yaml.org,2002:{name}" for name in ("timestamp", "value", "binary", "merge")}
_TAGS = {"tag:yaml.org,2002:str": str, "!": str}


class Object(dict[str, Any]):
    """An object whose members know their lines, in the order of the members."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int = 1) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []


class Listing(list[Any]):
    """A list whose items know their lines."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []


_TREES = (Object, Listing)


def parse(data: bytes, name: str) -> Any:
    """Read one document.

    Keys are texts, as JSON has them: a status without quotes is one too. What most contracts are made of, small files
    of which two revisions share nearly all, is read once and copied.

    Raises:
        ContractError: it is not YAML, repeats a key, or is nested too deep; the message names file and line.
    """
    if len(data) > _SMALL:
        return _read(data, name)
    try:
        made = _read_once(data)
    except ContractError:
        return _read(data, name)  # the same error, with the name of this file
    return _copied(made, {})


@lru_cache(maxsize=128)
def _read_once(data: bytes) -> Any:
    return _read(data, "")


def _copied(node: Any, known: dict[int, Any]) -> Any:
    """Copy objects and lists with their lines; the target of an alias stays one part."""
    if not isinstance(node, Object | Listing):
        return node
    if id(node) in known:
        return known[id(node)]
    made: Object | Listing
    if isinstance(node, Object):
        made = known[id(node)] = Object(node.line)
        made.lines = node.lines[:]
        for key, value in node.items():
            made[key] = _copied(value, known) if type(value) in _TREES else value
        return made
    made = known[id(node)] = Listing()
    made.lines = node.lines[:]
    made.extend(_copied(value, known) if type(value) in _TREES else value for value in node)
    return made


def _read(data: bytes, name: str) -> Any:
    try:
        # The loader's own method: yaml.parse() would pass each event through a generator.
        return _Builder(name, iter(yaml.CSafeLoader(data).get_event, None)).document()
    except yaml.MarkedYAMLError as error:
        mark: Any = error.problem_mark
        line = mark.line + 1 if mark else 1
        raise ContractError(f"{name}: line {line}: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise ContractError(f"{name}: line 1: not readable as YAML: {' '.join(str(error).split())}") from error


class _Builder:
    def __init__(self, name: str, events: Iterable[Any]) -> None:
        self._name = name
        self._events: Iterator[Any] = iter(events)
        self._anchors: dict[str, Any] = {}
        self._texts: dict[str, str] = {}
        self._plain: dict[str, Any] = {}
        self._open: list[str] = []
        self._scalars = yaml.CSafeLoader("")

    def document(self) -> Any:
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                made = self._value(next(self._events), 0)
                if not isinstance(next(self._events), yaml.DocumentEndEvent):
                    raise ContractError(f"{self._name}: line 1: more than one document")
                following = next(self._events)
                if isinstance(following, yaml.DocumentStartEvent):
                    mark: Any = following.start_mark
                    line = mark.line + 1
                    raise ContractError(f"{self._name}: line {line}: more than one document")
                return made
        return None

    def _value(self, event: Any, depth: int) -> Any:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            made = self._scalar(event)
        elif kind is yaml.AliasEvent:
            return self._alias(event)
        elif depth > _DEPTH:
            raise ContractError(f"{self._name}: line {event.start_mark.line + 1}: nested deeper than {_DEPTH} levels")
        else:
            made = self._collection(event, depth + 1)
        if event.anchor:
            self._anchors[event.anchor] = made
        return made

    def _collection(self, event: Any, depth: int) -> Any:
        if event.anchor:
            self._open.append(event.anchor)
            self._anchors[event.anchor] = None
        is_object = type(event) is yaml.MappingStartEvent
        made = self._object(event, depth) if is_object else self._listing(depth)
        if event.anchor:
            self._open.pop()
        return made

    def _alias(self, event: Any) -> Any:
        if event.anchor not in self._anchors:
            line = event.start_mark.line + 1
            raise ContractError(f"{self._name}: line {line}: the alias *{event.anchor} has no anchor")
        if event.anchor in self._open:
            line = event.start_mark.line + 1
            raise ContractError(f"{self._name}: line {line}: the alias *{event.anchor} leads back to itself")
        return self._anchors[event.anchor]

    def _object(self, start: Any, depth: int) -> Object:
        made = Object(start.start_mark.line + 1)
        merged: list[Any] = []
        lines = made.lines
        events = self._events
        while True:
            event = next(events)
            if type(event) is yaml.MappingEndEvent:
                break
            line = event.start_mark.line + 1
            key = self._key(event)
            value = self._value(next(events), depth)
            if key == "<<" and event.implicit[0] and not event.style:
                merged += value if isinstance(value, list) else [value]
                continue
            if key in made:
                raise ContractError(f"{self._name}: line {line}: the key {key!r} appears twice in one object")
            made[key] = value
            lines.append(line)
        for other in merged:
            self._merge(made, other)
        return made

    def _merge(self, made: Object, other: Any) -> None:
        if not isinstance(other, Object):
            raise ContractError(f"{self._name}: line {made.line}: << needs an object")
        for (key, value), line in zip(other.items(), other.lines, strict=True):
            if key not in made:
                made[key] = value
                made.lines.append(line)

    def _key(self, event: Any) -> str:
        if type(event) is not yaml.ScalarEvent:
            raise ContractError(f"{self._name}: line {event.start_mark.line + 1}: a key must be a text")
        return self._text(event.value)

    def _listing(self, depth: int) -> Listing:
        made = Listing()
        while True:
            event = next(self._events)
            if type(event) is yaml.SequenceEndEvent:
                return made
            made.lines.append(event.start_mark.line + 1)
            made.append(self._value(event, depth))

    def _text(self, value: str) -> str:
        return self._texts.setdefault(value, value) if len(value) <= _SHORT else value

    def _scalar(self, event: Any) -> Any:
        value: str = event.value
        if (event.tag or event.style or not _WORDS.match(value)) and not (event.tag and event.tag not in _TAGS):
            return self._text(value)
        key = f"{event.tag or ''} {value}"
        if key not in self._plain:
            self._plain[key] = self._resolved(event, value)
        return self._plain[key]

    def _resolved(self, event: Any, value: str) -> Any:
        tag = event.tag or self._scalars.resolve(yaml.ScalarNode, value, (True, False))  # type: ignore[no-untyped-call]
        if tag in _AS_TEXT:
            return value  # a date is a text, as in JSON
        node = yaml.ScalarNode(tag, value, event.start_mark, event.end_mark)
        try:
            made = self._scalars.construct_object(node, deep=True)
        except (ValueError, yaml.constructor.ConstructorError) as error:
            line = event.start_mark.line + 1
            raise ContractError(f"{self._name}: line {line}: {value!r} can't be read as {tag}") from error
        return value if isinstance(made, float) and not math.isfinite(made) and "." not in value else made


# A contract is written again by tests and drafts, like any other object.
for _dumper in (yaml.SafeDumper, yaml.CSafeDumper):
    _dumper.add_representer(Object, yaml.SafeDumper.represent_dict)
    _dumper.add_representer(Listing, yaml.SafeDumper.represent_list)
