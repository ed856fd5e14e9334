"""UniBee, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.unibee import async_client, client, config, mapping, signing, webhooks

PROVIDER: Final = Provider(
    key=signing.PROVIDER,
    title="UniBee",
    client=client.UniBee,
    async_client=async_client.AsyncUniBee,
    credentials=config.VARIABLES,
    explain=lambda _body, _attempt: signing.explain(),
    tables=mapping.TABLES,
    webhooks=webhooks.PROFILE,
    webhook_credential="api_key",
)
