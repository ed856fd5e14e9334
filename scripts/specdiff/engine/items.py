"""Operations, events and callbacks of a contract, with what they inherit, and which two of them are one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from scripts.contracts import INHERITED, METHODS
from scripts.contracts.pointers import join

from .view import Model

Entry = tuple[Any, str]
"""A part of the document and its pointer."""


class Item(NamedTuple):
    """An operation, an event or a callback.

    Attributes:
        id: operationId, or the event's name.
        key: the path, or the event's name.
        at: pointer of the operation.
        data: the operation with what it inherits from the root.
        own: the operation alone.
        holder: the path item and its pointer.
        parameters: those of the path and its own, which replace them.
    """

    id: str
    key: str
    method: str
    at: str
    data: Mapping[str, Any]
    own: Mapping[str, Any]
    holder: Entry
    parameters: list[Entry]


def items(model: Model, section: str) -> list[Item]:
    """List the operations (``paths``) or events (``webhooks``) of a contract."""
    found: list[Item] = []
    for key, node in (model.document.get(section) or {}).items():
        if not key.startswith("x-"):
            found += _of_path(model, section, key, node)
    return found


def _of_path(model: Model, section: str, key: str, node: Any) -> Iterator[Item]:
    item, at = model.resolve(node, join("", section, key))
    for method in METHODS:
        if not isinstance(item, dict) or not isinstance(item.get(method), dict):
            continue
        own = item[method]
        # The rules for signing and answering requests do not apply to events, which have their own.
        names = INHERITED if section == "paths" else ()
        inherited = {name: model.document[name] for name in names if name in model.document}
        name = key if section == "webhooks" else str(own.get("operationId") or f"{method.upper()} {key}")
        here = join(at, method)
        yield Item(name, key, method, here, {**inherited, **own}, own, (item, at), _parameters(item, at, own, here))


def _parameters(item: Mapping[str, Any], at: str, own: Mapping[str, Any], here: str) -> list[Entry]:
    return [
        (entry, join(holder, "parameters", index))
        for node, holder in ((item, at), (own, here))
        for index, entry in enumerate(node.get("parameters") or ())
    ]


def callbacks(model: Model, item: Item) -> list[Item]:
    """List what the provider calls during an operation."""
    found: list[Item] = []
    for name, entry in (item.own.get("callbacks") or {}).items():
        if name.startswith("x-"):
            continue
        addresses, place = model.resolve(entry, join(item.at, "callbacks", name))
        for address, value in addresses.items():
            if address.startswith("x-"):
                continue
            node, at = model.resolve(value, join(place, address))
            for method in METHODS:
                if isinstance(node.get(method), dict):
                    own, here = node[method], join(at, method)
                    key = f"{name} {address}"
                    parameters = _parameters(node, at, own, here)
                    found.append(Item(f"{item.id} {name}", key, method, here, own, own, (node, at), parameters))
    return found


def pairs(old: list[Item], new: list[Item]) -> Iterator[tuple[Item | None, Item | None]]:
    """Pair what is the same: by id and place, by an id that is given once, by place, by the wording of nothing else."""
    partners: dict[int, Item] = {}
    taken: set[int] = set()
    for keyed in (_exactly, _by_id(old, new), _by_place, _by_operation_id, _by_template(old, new)):
        index: dict[Any, list[int]] = {}
        for number, item in enumerate(new):
            if number not in taken and keyed(item) is not None:
                index.setdefault(keyed(item), []).append(number)
        for number, item in enumerate(old):
            found = index.get(keyed(item)) if number not in partners and keyed(item) is not None else None
            if found:
                partners[number] = new[found[0]]
                taken.add(found.pop(0))
    for number, item in enumerate(old):
        yield item, partners.get(number)
    for number, item in enumerate(new):
        if number not in taken:
            yield None, item


Key = Callable[[Item], Any]


def _exactly(item: Item) -> Any:
    return item.id, item.key, item.method


def _by_place(item: Item) -> Any:
    return item.key, item.method


def _by_operation_id(item: Item) -> Any:
    """Recognise an event of another name by its operationId."""
    return item.own.get("operationId")


def _by_id(old: list[Item], new: list[Item]) -> Key:
    counts = [Counter(item.id for item in side) for side in (old, new)]
    return lambda item: item.id if all(count[item.id] == 1 for count in counts) else None


def _by_template(old: list[Item], new: list[Item]) -> Key:
    """Recognise a path by its form, where no other path of its side has the same."""
    counts = [Counter((blank(item.key), item.method) for item in side) for side in (old, new)]

    def keyed(item: Item) -> Any:
        form = blank(item.key), item.method
        return form if all(count[form] <= 1 for count in counts) else None

    return keyed


def blank(path: str) -> str:
    """Give a path without the names of its placeholders, which are not sent."""
    return re.sub(r"\{[^{}/]*\}", "{}", path)
