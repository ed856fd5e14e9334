"""Clink, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.clink import async_client, client, config, mapping, signing, webhooks

PROVIDER: Final = Provider(
    key=signing.PROVIDER,
    title="Clink",
    client=client.Clink,
    async_client=async_client.AsyncClink,
    credentials=config.VARIABLES,
    explain=lambda _body, attempt: signing.explain(attempt),
    tables=mapping.TABLES,
    webhooks=webhooks.PROFILE,
)
