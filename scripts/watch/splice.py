"""Editing YAML in place: only the characters of the edit change, so comments, order and style stay. Pure.

A library that loads and dumps (ruamel.yaml) was tried first: it would have rewritten 74 of the 166 contract files in
unrelated places (folded lines, indents of lists, nulls).
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from typing import Any, Final

import yaml

from scripts.lint_specs.positions import steps

_ORDER: Final = (
    "$ref", "type", "format", "minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems",
    "description", "x-evidence", "required", "enum", "x-enum-varnames", "items", "properties", "additionalProperties",
    "oneOf", "anyOf", "allOf",
)  # fmt: skip
_WIDTH: Final = 100


class SpliceError(Exception):
    """An edit can't be made in place; the message names the place."""


class _Flow(yaml.SafeDumper):
    """Writes everything in one line, equal parts twice instead of as anchors."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


class _Dumper(yaml.SafeDumper):
    """Indents lists in objects, as the contracts do, and writes short lists of scalars in one line."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - PyYAML's
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


def _list(dumper: yaml.SafeDumper, data: list[Any]) -> yaml.Node:
    short = all(isinstance(part, str | int | float) or part is None for part in data)
    fits = short and sum(len(str(part)) + 2 for part in data) < _WIDTH
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=fits)


_Dumper.add_representer(list, _list)


def flow(value: Any) -> str:
    """Write a value in one line."""
    text: str = yaml.dump(
        value, Dumper=_Flow, default_flow_style=True, width=10**9, allow_unicode=True, sort_keys=False
    )
    return text.removesuffix("\n").removesuffix("...").rstrip()


def _block(value: Any, indent: int) -> list[str]:
    """Write an object or a list in lines of its own."""
    text: str = yaml.dump(
        value, Dumper=_Dumper, width=_WIDTH, allow_unicode=True, sort_keys=False, default_flow_style=False
    )
    return [" " * indent + line for line in text.rstrip("\n").split("\n")]


def _root(text: str) -> yaml.Node:
    node: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
    if node is None:
        raise SpliceError("the file is empty")
    return node


def _find(text: str, pointer: str) -> tuple[yaml.Node | None, yaml.Node, yaml.Node | None, int]:
    """Find parent, value, key and position of a pointer."""
    parent, key, node, index = None, None, _root(text), 0
    for step in steps(pointer):
        parent = node
        if isinstance(node, yaml.MappingNode):
            found = [(at, pair) for at, pair in enumerate(node.value) if str(pair[0].value) == step]
            if not found:
                raise SpliceError(f"{pointer}: {step!r} is not in the file")
            index, (key, node) = found[0]
        elif isinstance(node, yaml.SequenceNode) and step.isdigit() and int(step) < len(node.value):
            index, key, node = int(step), None, node.value[int(step)]
        else:
            raise SpliceError(f"{pointer}: {step!r} is not in the file")
    return parent, node, key, index


def _end(text: str, node: yaml.Node) -> int:
    """Give the position after a node's last character."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        return _end(text, node.value[-1][1])
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        return _end(text, node.value[-1])
    end: int = node.end_mark.index
    return len(text[:end].rstrip()) if node.end_mark.index > node.start_mark.index else end


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def rename(text: str, pointer: str, name: str) -> str:
    """Give a member another name."""
    _, _, key, _ = _find(text, pointer)
    if key is None:
        raise SpliceError(f"{pointer}: an item of a list has no name")
    return text[: key.start_mark.index] + flow(name) + text[key.end_mark.index :]


def put(text: str, pointer: str, value: Any) -> str:
    """Replace a value."""
    parent, node, key, index = _find(text, pointer)
    plain = not isinstance(value, dict | list) or not value
    if isinstance(node, yaml.ScalarNode) and node.style not in {"|", ">"} and plain:
        return text[: node.start_mark.index] + flow(value) + text[_end(text, node) :]
    if isinstance(node, yaml.SequenceNode | yaml.MappingNode) and node.flow_style:
        return text[: node.start_mark.index] + flow(value) + text[node.end_mark.index :]
    if key is None or not isinstance(parent, yaml.MappingNode) or parent.flow_style:
        return text[: node.start_mark.index] + flow(value) + text[_end(text, node) :]
    start, end = _line_start(text, key.start_mark.index), _end(text, node)
    column: int = key.start_mark.column
    first, *rest = _member(str(key.value), value, column)
    before = text[start : key.start_mark.index]  # a dash of the list, where the object is an item of one
    del index
    return text[:start] + before + first[column:] + "".join(f"\n{line}" for line in rest) + text[end:]


def _member(name: str, value: Any, indent: int) -> list[str]:
    return _block({name: value}, indent)


def insert(text: str, parent: str, name: str, value: Any) -> str:
    """Add a member to an object, in alphabetical order where its members are, else where its kind belongs."""
    _, node, _, _ = _find(text, parent)
    if not isinstance(node, yaml.MappingNode):
        raise SpliceError(f"{parent}: not an object")
    names = [str(key.value) for key, _ in node.value]
    at = position(names, name)
    if node.flow_style or not node.value:
        return _insert_flow(text, node, at, f"{flow(name)}: {flow(value)}")
    column: int = node.value[0][0].start_mark.column
    lines = _member(name, value, column)
    gap = _has_gaps(text, node)
    if at:
        start = _line_end(text, _end(text, node.value[at - 1][1]))
        return text[:start] + ("\n" if gap else "") + "".join(f"\n{line}" for line in lines) + text[start:]
    first = node.value[0][0].start_mark.index
    start = _line_start(text, first)
    dash = text[start:first]
    if dash.strip():  # the object begins in the line of its dash
        return (
            text[:first]
            + lines[0][column:]
            + "".join(f"\n{line}" for line in lines[1:])
            + f"\n{' ' * column}"
            + text[first:]
        )
    start = _above_comments(text, start, column)
    return text[:start] + "".join(f"{line}\n" for line in lines) + ("\n" if gap else "") + text[start:]


def _above_comments(text: str, start: int, column: int) -> int:
    """Give the start of the comment lines right above a line, which belong to it."""
    while start > 0:
        above = _line_start(text, start - 1)
        line = text[above : start - 1]
        if not line.strip().startswith("#") or len(line) - len(line.lstrip()) != column:
            return start
        start = above
    return start


def _has_gaps(text: str, node: yaml.MappingNode) -> bool:
    """Return whether the members of an object are set apart by empty lines."""
    pairs = list(zip(node.value, node.value[1:], strict=False))
    return bool(pairs) and all("\n\n" in text[_end(text, one[1]) : other[0].start_mark.index] for one, other in pairs)


def position(names: Sequence[str], name: str) -> int:
    """Choose the position of a new member."""
    if len(names) > 1 and list(names) == sorted(names) and not {"type", "$ref", "description"} & set(names):
        return bisect.bisect(names, name)
    if name in _ORDER:
        later = set(_ORDER[_ORDER.index(name) + 1 :])
        return next((at for at, known in enumerate(names) if known in later), len(names))
    return len(names)


def _insert_flow(text: str, node: yaml.MappingNode, at: int, member: str) -> str:
    if not node.value:
        return text[: node.start_mark.index] + "{" + member + "}" + text[node.end_mark.index :]
    if at:
        end = _end(text, node.value[at - 1][1])
        return f"{text[:end]}, {member}{text[end:]}"
    first = node.value[0][0].start_mark.index
    return f"{text[:first]}{member}, {text[first:]}"


def append(text: str, pointer: str, value: Any) -> str:
    """Add an item to a list."""
    _, node, _, _ = _find(text, pointer)
    if not isinstance(node, yaml.SequenceNode):
        raise SpliceError(f"{pointer}: not a list")
    if not node.value:
        return text[: node.start_mark.index] + f"[{flow(value)}]" + text[node.end_mark.index :]
    last = node.value[-1]
    end = _end(text, last)
    if node.flow_style:
        return f"{text[:end]}, {flow(value)}{text[end:]}"
    start = _line_end(text, end)
    dash = text.rfind("-", 0, last.start_mark.index)
    column = dash - _line_start(text, dash)
    lines = _block(value, 2) if isinstance(value, dict) and value else [f"  {flow(value)}"]
    lines = [f"- {lines[0][2:]}", *lines[1:]]
    return text[:start] + "".join(f"\n{' ' * column}{line}" for line in lines) + text[start:]


def delete(text: str, pointer: str) -> str:
    """Take out a member of an object or an item of a list. Comments above it stay."""
    parent, node, key, index = _find(text, pointer)
    if not isinstance(parent, yaml.MappingNode | yaml.SequenceNode):
        raise SpliceError("the whole document can't be taken out")
    start = (key or node).start_mark.index
    if parent.flow_style:
        return _delete_flow(text, parent, index, start, _end(text, node))
    if len(parent.value) == 1:
        empty = "{}" if isinstance(parent, yaml.MappingNode) else "[]"
        return text[: parent.start_mark.index] + empty + text[_end(text, parent) :]
    line, end = _line_start(text, start), _line_end(text, _end(text, node))
    if key is not None and text[line:start].strip():  # the object begins in the line of its dash: the next one moves up
        after: int = parent.value[index + 1][0].start_mark.index
        return text[:start] + text[after:]
    return text[:line] + text[min(end + 1, len(text)) :]


def _delete_flow(text: str, parent: Any, index: int, start: int, end: int) -> str:
    pairs = [pair if isinstance(pair, tuple) else (pair, pair) for pair in parent.value]
    if index + 1 < len(pairs):
        return text[:start] + text[pairs[index + 1][0].start_mark.index :]
    if index:
        return text[: _end(text, pairs[index - 1][1])] + text[end:]
    return text[:start] + text[end:]


def comments_above(text: str, pointer: str) -> list[int]:
    """List the lines, from 1, of the comments right above a member."""
    _, node, key, _ = _find(text, pointer)
    start = _line_start(text, (key or node).start_mark.index)
    first = _above_comments(text, start, (key or node).start_mark.column)
    return list(range(text.count("\n", 0, first) + 1, text.count("\n", 0, start) + 1))
