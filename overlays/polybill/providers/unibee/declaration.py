"""UniBee, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.unibee import async_client, client, config, mapping, reading, webhooks

PROVIDER: Final = Provider(
    key="unibee",
    title="UniBee",
    client=client.UniBee,
    async_client=async_client.AsyncUniBee,
    configure=config.configure,
    tables=mapping.TABLES,
    results=reading.RESULTS,
    webhooks=webhooks.PROFILE,
)
