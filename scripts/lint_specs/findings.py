"""What a rule gives back, and what the user reads."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from itertools import pairwise
from typing import Any

from .contract import Contract
from .positions import steps

CONTRACT = "openapi.yaml"


@dataclass(frozen=True, slots=True)
class Hit:
    """A violation of a rule; `message_id` names its message in the catalogue. Without a file, `at` is the pointer."""

    at: str
    message_id: str
    values: dict[str, Any] = field(default_factory=dict)
    file: str = ""
    line: int = 0


def hit(at: str, message_id: str, /, **values: Any) -> Hit:
    """Report that the contract breaks the rule at a pointer."""
    return Hit(at, message_id, values)


def hit_in(file: str, line: int, message_id: str, /, **values: Any) -> Hit:
    """Report that another file of the folder breaks the rule."""
    return Hit("", message_id, values, file, line)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One line of the report."""

    file: str
    line: int
    rule: str
    where: str
    message: str
    message_id: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule} {self.where}: {self.message}"

    def as_data(self) -> dict[str, Any]:
        """Give the finding for ``--json``."""
        data = asdict(self)
        del data["message_id"]
        return {**data, "help": help_page(self.rule)}


def help_page(rule: str) -> str:
    """Give the address of a rule's explanation."""
    return f"docs/rules.md#{rule.lower()}"


def label(contract: Contract, at: str) -> str:
    """Name a place in the contract as its readers do: the operation, or the component with its field."""
    names = steps(at)
    for operation in (*contract.operations, *contract.webhooks):
        if at == operation.node.at or at.startswith(f"{operation.node.at}/"):
            return operation.id
    if names[:2] == ["components", "schemas"] and len(names) > 2:
        fields = [name for before, name in pairwise(names[3:]) if before == "properties"]
        return ".".join([names[2], *fields])
    if names[:1] == ["components"] and len(names) > 2:
        return "/".join(names[1:3])
    return "/".join(names[:2]) or "contract"
