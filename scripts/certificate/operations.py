"""The creating operations of all providers, as `cases` has them, and how a server finds the one of a request."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from attrs import field, frozen

from scripts.certificate import cases
from scripts.certificate.creating import Creating

REFERENCE: Final = re.compile(rb"cert-[a-z]+-[0-9]+-[0-9a-z]+")
"""The reference of an order, wherever a request carries it."""


@frozen
class Found:
    """What a server needs to know of a request that it may act on."""

    creating: Creating
    reference: str


OPERATIONS: Final[tuple[Creating, ...]] = tuple(
    operation
    for module in iter_modules(cases.__path__)
    for operation in import_module(f"{cases.__name__}.{module.name}").OPERATIONS
)
"""Every creating operation that takes a reference, of every provider."""

ORDER_PATH: Final = "/order/"
"""What Clink's refund reads before it is sent."""


def of(provider: str) -> tuple[Creating, ...]:
    """List a provider's operations."""
    return tuple(item for item in OPERATIONS if item.provider == provider)


@frozen
class Requests:
    """Finds the operation of a request."""

    by_path: Mapping[str, Creating] = field(factory=dict)

    @classmethod
    def of(cls, provider: str) -> Requests:
        """Know the operations of a provider."""
        return cls({item.path: item for item in OPERATIONS if item.provider == provider})

    def find(self, method: str, path: str, body: bytes) -> Found | None:
        """Find what a complete request asks for; None where it is not one that the provider would act on."""
        creating = self.by_path.get(path)
        reference = REFERENCE.search(body)
        if method != "POST" or creating is None or reference is None:
            return None
        try:
            json.loads(body)
        except ValueError:
            return None
        return Found(creating, reference[0].decode())
