"""UseePay, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.useepay import async_client, client, config, mapping, reading, webhooks

PROVIDER: Final = Provider(
    key="useepay",
    title="UseePay",
    client=client.UseePay,
    async_client=async_client.AsyncUseePay,
    configure=config.configure,
    tables=mapping.TABLES,
    results=reading.RESULTS,
    webhooks=webhooks.PROFILE,
)
