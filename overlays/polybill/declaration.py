"""What a provider declares of itself, once, in ``declaration.py`` of its folder; `polybill.registry` finds it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import Any, TypeVar

from attrs import field, frozen

from polybill.client import header_signing
from polybill.client.config import ClientConfig
from polybill.conversion.results import Reading
from polybill.conversion.table import Table
from polybill.protocol.signing import Attempt, SigningText
from polybill.resources.async_clients import AsyncClient
from polybill.resources.clients import SyncClient
from polybill.webhooks.receivers import WebhookAdapter

T = TypeVar("T")


def declared_in(module: ModuleType, kind: type[T]) -> tuple[T, ...]:
    """List the constants of a class that a module declares, in its order.

    Args:
        module: a provider's module.
        kind: class of the constants; those whose name begins with an underscore are parts of others.
    """
    return tuple(value for name, value in vars(module).items() if name[0] != "_" and isinstance(value, kind))


def results_in(module: ModuleType) -> tuple[Reading[object], ...]:
    """List the tables of results that a module declares; one without rows shows nothing of an object."""
    return tuple(table for table in declared_in(module, Reading) if table.rows)


@frozen(kw_only=True)
class Provider:
    """One provider, as the rest of polybill sees it.

    Attributes:
        key: provider key, the same in every folder, distribution and environment variable.
        title: the name as its owner writes it.
        client: client for threads. Its annotations are the resources, whose verbs are the capabilities.
        async_client: client for async code.
        configure: checks the arguments of a client; each is also read from ``POLYBILL_<KEY>_<NAME>``.
        explain: shows what a body is signed with, without a secret: parameters of the body, and the attempt. None = the
            headers of the contract.
        signed_member: member of the body that carries the signature; empty where it travels elsewhere.
        tables: the conversion tables of requests.
        results: those of results; of several for one canonical class, the first is the most complete.
        webhooks: how its webhooks are checked and read.
    """

    key: str
    title: str
    client: type[SyncClient]
    async_client: type[AsyncClient]
    configure: Callable[..., ClientConfig] = field(repr=False)
    explain: Callable[[Mapping[str, Any], Attempt], SigningText] | None = field(default=None, repr=False)
    signed_member: str = ""
    tables: Sequence[Table] = field(repr=False)
    results: Sequence[Reading[object]] = field(default=(), repr=False)
    webhooks: WebhookAdapter[Any] = field(repr=False)

    @property
    def credentials(self) -> tuple[str, ...]:
        """Arguments that a client needs, each also read from ``POLYBILL_<KEY>_<NAME>``."""
        return self._arguments(needed=True)

    @property
    def optional(self) -> tuple[str, ...]:
        """Further arguments that are read from such variables where they are set."""
        return self._arguments(needed=False)

    def _arguments(self, *, needed: bool) -> tuple[str, ...]:
        given = inspect.signature(self.configure).parameters.values()
        keywords = [item for item in given if item.kind is inspect.Parameter.KEYWORD_ONLY]
        return tuple(item.name for item in keywords if (item.default is inspect.Parameter.empty) is needed)

    def signing_text(self, body: Mapping[str, Any], attempt: Attempt) -> SigningText:
        """Show what a body is signed with, without a secret."""
        return header_signing.explain(self.key, attempt) if self.explain is None else self.explain(body, attempt)

    def variable(self, name: str) -> str:
        """Name the environment variable of an argument."""
        return f"POLYBILL_{self.key.upper()}_{name.upper()}"
