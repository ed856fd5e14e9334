"""A proposal for a contract, what it is made from, and its single steps. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from scripts.lint_specs.positions import join

from . import schemas
from .contract import Contract, View
from .facts import Fact
from .overlay import Action, located
from .reach import reaching

DOCUMENTED: Final = ("attributes", "table", "openapi")
"""Parts of a page that document; the others show."""
PARAMETERS: Final = frozenset({"header", "query", "path", "cookie"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could be done about one difference or change.

    Attributes:
        topics: what it is about, as differences and changes name it.
        actions: the patch; empty where only a person can decide.
        decisions: what is left to decide.
    """

    topics: tuple[str, ...]
    actions: tuple[Action, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where the proposals come from.

    Attributes:
        contract: the contract as it is.
        page: address of the page.
        day: ISO date on which it was read.
        facts: all facts of the page.
        operations: operationIds of its record.
    """

    contract: Contract
    page: str
    day: str
    facts: Sequence[Fact]
    operations: Sequence[str]
    _views: dict[str, View | None] = field(default_factory=dict)
    _reaching: dict[str, frozenset[str]] = field(default_factory=dict)

    def view(self, operation: str = "") -> View | None:
        """Find an operation of the page; the first one unless named."""
        name = operation or self.operations[0]
        if name not in self._views:
            self._views[name] = self.contract.view(name)
        return self._views[name]

    def others(self, pointer: str) -> list[str]:
        """List the operations that use the schema of a pointer too and are not documented on this page."""
        if not self._reaching:
            self._reaching.update(reaching(self.contract.document))
        name = "/".join(pointer.split("/")[:4])
        mine = {
            str(view.data.get("operationId")) for name_ in self.operations if (view := self.view(name_)) is not None
        }
        return sorted(self._reaching.get(name, frozenset()) - mine)

    def evidence(self, facts: Iterable[Fact]) -> dict[str, Any]:
        """Give page, lines and day."""
        lines = sorted({fact.line for fact in facts if fact.line})
        return {"page": self.page, "lines": lines, "read": self.day} if lines else {"page": self.page, "read": self.day}


def action(source: Source, facts: Iterable[Fact], pointer: str, why: str, update: Any) -> Action:
    """Make an update with its evidence."""
    target = located(source.contract.document, pointer)
    return Action(target, why, update=update, evidence=source.evidence(facts))


def removal(source: Source, facts: Iterable[Fact], pointer: str, why: str, tail: str = "") -> Action:
    """Make a removal with its evidence; `tail` is added to the JSONPath."""
    target = located(source.contract.document, pointer) + tail
    return Action(target, why, remove=True, evidence=source.evidence(facts))


def moved(source: Source, pointer: str, name: str, facts: Sequence[Fact], why: str) -> list[Action]:
    """Give what is at a pointer another name in the same object."""
    parent = pointer.rpartition("/")[0]
    document = source.contract.document
    if name in schemas.node(document, parent):
        return []
    old, inside = located(document, pointer), located(document, parent)
    new = inside + located({}, join("", name))[1:]
    made = source.evidence(facts)
    return [
        Action(inside, why, update={name: {}}, evidence=made),
        Action(new, why, copy=old, evidence=made),
        Action(old, why, remove=True, evidence=made),
    ]


def some(names: Sequence[str]) -> str:
    """Join names, three at most."""
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more
