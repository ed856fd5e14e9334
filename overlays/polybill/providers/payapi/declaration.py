"""PayAPI, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.payapi import async_client, client, config, mapping, signing, webhooks

PROVIDER: Final = Provider(
    key=signing.PROVIDER,
    title="PayAPI",
    client=client.PayAPI,
    async_client=async_client.AsyncPayAPI,
    credentials=config.VARIABLES,
    optional=config.OPTIONAL,
    explain=lambda _body, _attempt: signing.explain(),
    tables=mapping.TABLES,
    webhooks=webhooks.PROFILE,
    webhook_credential="private_key",
)
