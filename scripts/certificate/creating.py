"""One creating operation: what is asked, and what a provider that accepts it answers.

The answers are the contracts' own examples, with the values of the request in the fields that repeat it.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from attrs import frozen

from scripts.paths import SPECS

AMOUNT: Final = 19.99
CURRENCY: Final = "USD"
PAYMENT_ID: Final = "pay_certificate"


@frozen(eq=False)
class Creating:
    """One creating operation.

    Attributes:
        kind: canonical resource, such as ``payments``.
        path: path of the request below the base URL.
        example: file with an answer that accepts.
        filled: JSON pointer to what the answer has there: ``ID``, ``REFERENCE`` and the like, or a value.
        money: JSON pointers of the amount and the currency that the answer repeats, where it does.
        echo: JSON pointers that show whose answer it is; empty where the answer shows nothing of the request.
        priced: whether the request contains the amount; with a price id instead, the answer may have any amount.
        replays: whether the contract proves that a repeated request gets the first one's object.
    """

    provider: str
    kind: str
    operation: str
    path: str
    example: str
    filled: Mapping[str, Any]
    money: tuple[str, ...] = ()
    echo: tuple[str, ...] = ()
    priced: bool = True
    replays: bool = False

    @property
    def name(self) -> str:
        """Its canonical name."""
        return f"{self.kind}.create"

    def shown_id(self, number: int) -> str:
        """Give the canonical id of the object with a number."""
        return str(number) if "NUMBER" in self.filled.values() else f"obj_{number}"

    def answer(self, reference: str, number: int) -> Any:
        """Make the answer that accepts, with the number of the object that was made."""
        body = copy.deepcopy(_example(self.provider, self.example))
        own = {"ID": f"obj_{number}", "NUMBER": number, "REFERENCE": reference, "CUSTOMER": f"cus_{reference}"}
        own["EMAIL"] = f"{reference}@example.com"
        for where, what in self.filled.items():
            put(body, where, own.get(what, what))
        return body

    @property
    def id_pointer(self) -> str:
        """Where the answer shows the id."""
        return next(where for where, what in self.filled.items() if what in {"ID", "NUMBER"})


@cache
def _example(provider: str, file: str) -> Any:
    return json.loads((SPECS / provider / "examples" / file).read_text(encoding="utf-8"))


def put(body: Any, pointer: str, value: Any) -> None:
    """Put a value at a JSON pointer; the way to it exists."""
    *way, last = pointer.removeprefix("/").split("/")
    for name in way:
        body = body[int(name)] if isinstance(body, list) else body[name]
    body[int(last) if isinstance(body, list) else last] = value


def get(body: Any, pointer: str) -> Any:
    """Read the value at a JSON pointer; None where there is none."""
    for name in pointer.split("/")[1:]:
        body = body.get(name) if isinstance(body, dict) else body[int(name)] if isinstance(body, list) else None
    return body
