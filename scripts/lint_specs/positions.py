"""Where a JSON pointer stands in a YAML file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import yaml


def escape(name: object) -> str:
    """Write a member's name as a step of a JSON pointer."""
    return str(name).replace("~", "~0").replace("/", "~1")


def join(at: str, *names: object) -> str:
    """Lead a JSON pointer on."""
    return "".join([at, *(f"/{escape(name)}" for name in names)])


def steps(at: str) -> list[str]:
    """Split a JSON pointer into names."""
    return [part.replace("~1", "/").replace("~0", "~") for part in at.split("/")[1:]]


def _walk(node: yaml.Node, at: str) -> Iterator[tuple[str, int]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = join(at, key.value)
            yield here, key.start_mark.line + 1
            yield from _walk(value, here)
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            here = join(at, number)
            yield here, item.start_mark.line + 1
            yield from _walk(item, here)


class Positions:
    """Line numbers by JSON pointer."""

    def __init__(self, lines: Mapping[str, int]):
        self._lines = lines

    @classmethod
    def of(cls, text: str) -> Positions:
        """Read the positions out of a YAML text."""
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        return cls(dict(_walk(node, "")) if node is not None else {})

    def line(self, at: str) -> int:
        """Give the line of the pointer, or of the nearest thing around it that exists."""
        while at and at not in self._lines:
            at = at.rpartition("/")[0]
        return self._lines.get(at, 1)

    def has(self, at: str) -> bool:
        """Tell whether something stands there."""
        return at in self._lines

    def ending_with(self, tail: str) -> Iterator[str]:
        """Yield the pointers that end like this."""
        return (at for at in self._lines if at.endswith(tail))
