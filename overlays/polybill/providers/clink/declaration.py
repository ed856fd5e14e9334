"""Clink, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.clink import async_client, client, config, mapping, reading, webhooks

PROVIDER: Final = Provider(
    key="clink",
    title="Clink",
    client=client.Clink,
    async_client=async_client.AsyncClink,
    configure=config.configure,
    tables=mapping.TABLES,
    results=reading.RESULTS,
    webhooks=webhooks.PROFILE,
)
