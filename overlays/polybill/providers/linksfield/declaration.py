"""Linksfield, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.declaration import Provider
from polybill.providers.linksfield import async_client, client, config, mapping, signing, webhooks

PROVIDER: Final = Provider(
    key=signing.PROVIDER,
    title="Linksfield",
    client=client.Linksfield,
    async_client=async_client.AsyncLinksfield,
    credentials=config.VARIABLES,
    explain=lambda body, _attempt: signing.explain(body),
    tables=mapping.TABLES,
    webhooks=webhooks.PROFILE,
    signed_member=signing.SIGN,
)
