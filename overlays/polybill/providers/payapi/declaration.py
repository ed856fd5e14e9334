"""PayAPI, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.payapi import async_client, client, config, mapping, reading, signing, webhooks

PROVIDER: Final = Provider(
    key="payapi",
    title="PayAPI",
    client=client.PayAPI,
    async_client=async_client.AsyncPayAPI,
    configure=config.configure,
    explain=lambda _body, _attempt: signing.explain(),
    tables=mapping.TABLES,
    results=reading.RESULTS,
    webhooks=webhooks.PROFILE,
)
