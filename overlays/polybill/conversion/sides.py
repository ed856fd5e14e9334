"""The two sides of a conversion; a row takes from one what it puts into the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from attrs import field, frozen

from polybill import money
from polybill.errors import FieldProblem
from polybill.protocol import pointer


@frozen
class Side:
    """The canonical side of a conversion: leaves by dotted path; a row takes what it carries."""

    values: dict[str, Any]
    prefix: str = ""
    problems: list[FieldProblem] = field(factory=list)

    def take(self, path: str) -> Any:
        """Take a value; None where it is not set."""
        return self.values.pop(path, None)

    def refuse(self, path: str, message: str) -> None:
        """Note a value that can't be carried."""
        self.problems.append(FieldProblem(self.prefix + path, message))


@frozen
class Native:
    """The native side: the whole body, and the object that the rows speak of.

    Attributes:
        at: pointer parts that lead to the object, without list indexes.
        rules: ``x-money`` of the contract by pointer, list indexes left out.
        times: ``x-time`` of the contract likewise; ``date-time`` where a time travels as text.
    """

    root: dict[str, Any]
    here: dict[str, Any]
    rules: Mapping[str, tuple[str, str, str | None]]
    at: tuple[str, ...] = ()
    prefix: str = ""
    problems: list[FieldProblem] = field(factory=list)
    times: Mapping[str, str] = field(factory=dict)

    def take(self, where: str) -> Any:
        """Take a value out of the object; `pointer.MISSING` where there is none."""
        *way, last = pointer.parts(where)
        node: Any = self.here
        for name in way:
            node = node.get(name) if isinstance(node, dict) else None
        if not isinstance(node, dict) or last not in node:
            return pointer.MISSING
        return node.pop(last)

    def time(self, where: str) -> str:
        """Read the contract's rule for a time."""
        return self.times["/" + "/".join((*self.at, *pointer.parts(where)))]

    def money(self, where: str) -> tuple[money.Unit, money.Form, str]:
        """Read the contract's rule for an amount: unit, form, and the pointer of its currency in the whole body.

        The pointer is empty where the currency is not in the body.
        """
        full = (*self.at, *pointer.parts(where))
        unit, form, currency = self.rules["/" + "/".join(full)]
        if currency is None:
            return unit, form, ""  # type: ignore[return-value]  # the contract lint checks both words
        parts = list(full[:-1])
        for name in currency.split("/"):
            if name == "..":
                parts.pop()
            else:
                parts.append(name)
        return unit, form, "/" + "/".join(parts)  # type: ignore[return-value]  # the contract lint checks both words


class Row(Protocol):
    """One correspondence."""

    @property
    def path(self) -> str:
        """Canonical path with dots; empty without a canonical counterpart."""
        ...

    @property
    def where(self) -> str:
        """Native JSON pointer."""
        ...

    def write(self, side: Side, native: Native) -> None:
        """Carry the canonical value into the body."""
        ...

    def read(self, native: Native, side: Side) -> None:
        """Carry the native value into the canonical object."""
        ...
