"""UseePay, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.useepay import async_client, client, config, mapping, signing, webhooks

PROVIDER: Final = Provider(
    key=signing.PROVIDER,
    title="UseePay",
    client=client.UseePay,
    async_client=async_client.AsyncUseePay,
    credentials=config.VARIABLES,
    explain=lambda _body, _attempt: signing.explain(signing.Credentials("<merchant_no>", "<api_key>", "<app_id>")),
    tables=mapping.TABLES,
    webhooks=webhooks.PROFILE,
)
