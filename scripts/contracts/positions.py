"""Where a JSON pointer is: in which YAML file, on which line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import yaml

from .bundling import Bundle
from .loading import text as read_text
from .pointers import join


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
    """Files and line numbers by JSON pointer."""

    def __init__(self, places: Mapping[str, tuple[str, int]]):
        self._places = places

    @classmethod
    def of(cls, text: str, file: str = "") -> Positions:
        """Read the positions out of one YAML text."""
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        return cls({at: (file, line) for at, line in _walk(node, "")} if node is not None else {})

    @classmethod
    def of_bundle(cls, bundle: Bundle, folder: Path) -> Positions:
        """Read the positions of a contract that may be split: a pointer of the whole leads to its own file."""
        names = {path: path.relative_to(folder.resolve()).as_posix() for path in bundle.files}
        parts = {path: cls.of(read_text(path).decode(), name) for path, name in names.items()}
        places = dict(parts[bundle.files[0]].items())
        for prefix, (file, pointer) in bundle.origins.items():
            for at, place in parts[file].items():
                if at == pointer or at.startswith(f"{pointer}/"):
                    places[prefix + at.removeprefix(pointer)] = place
        return cls(places)

    def items(self) -> Iterable[tuple[str, tuple[str, int]]]:
        """List pointers with file and line."""
        return self._places.items()

    def place(self, at: str) -> tuple[str, int]:
        """Give file and line of the pointer, or of its nearest existing ancestor."""
        while at and at not in self._places:
            at = at.rpartition("/")[0]
        return self._places.get(at, ("", 1))

    def line(self, at: str) -> int:
        """Give the line alone."""
        return self.place(at)[1]

    def has(self, at: str) -> bool:
        """Return whether the pointer exists."""
        return at in self._places

    def ending_with(self, tail: str) -> Iterator[str]:
        """Yield the pointers that end like this."""
        return (at for at in self._places if at.endswith(tail))
