"""UseePay, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.conversion.table import Table
from polybill.declaration import Provider, declared_in, results_in
from polybill.providers.useepay import async_client, client, config, mapping, reading, webhooks

PROVIDER: Final = Provider(
    key="useepay",
    title="UseePay",
    client=client.UseePay,
    async_client=async_client.AsyncUseePay,
    configure=config.configure,
    tables=declared_in(mapping, Table),
    results=results_in(reading),
    webhooks=webhooks.PROFILE,
)
