"""What a provider declares of itself, once, in ``declaration.py`` of its folder; `polybill.registry` finds it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import field, frozen

from polybill.conversion.table import Table
from polybill.protocol.signing import Attempt, SigningText
from polybill.resources.async_clients import AsyncClient
from polybill.resources.clients import SyncClient
from polybill.webhooks.receiving import Profile


@frozen(kw_only=True)
class Provider:
    """One provider, as the rest of polybill sees it.

    Attributes:
        key: provider key, the same in every folder, distribution and environment variable.
        title: the name as its owner writes it.
        client: client for threads. Its annotations are the resources, whose verbs are the capabilities.
        async_client: client for async code.
        credentials: arguments that a client needs, each also read from ``POLYBILL_<KEY>_<NAME>``.
        optional: further arguments that are read from such variables where they are set.
        explain: shows what a body is signed with, without a secret: parameters of the body, and the attempt.
        signed_member: member of the body that carries the signature; empty where it travels elsewhere.
        tables: the conversion tables.
        webhooks: how its webhooks are checked and read.
        webhook_credential: argument of the client that webhooks are signed with too; empty where they have their own
            secret.
    """

    key: str
    title: str
    client: type[SyncClient]
    async_client: type[AsyncClient]
    credentials: Sequence[str]
    optional: Sequence[str] = ()
    explain: Callable[[Mapping[str, Any], Attempt], SigningText] = field(repr=False)
    signed_member: str = ""
    tables: Sequence[Table] = field(repr=False)
    webhooks: Profile[Any] = field(repr=False)
    webhook_credential: str = ""

    def variable(self, name: str) -> str:
        """Name the environment variable of an argument."""
        return f"POLYBILL_{self.key.upper()}_{name.upper()}"
