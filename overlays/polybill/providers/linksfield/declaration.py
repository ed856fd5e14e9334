"""Linksfield, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.conversion.table import Table
from polybill.declaration import Provider, declared_in, results_in
from polybill.providers.linksfield import async_client, client, config, mapping, reading, signing, webhooks

PROVIDER: Final = Provider(
    key="linksfield",
    title="Linksfield",
    client=client.Linksfield,
    async_client=async_client.AsyncLinksfield,
    configure=config.configure,
    explain=lambda body, _attempt: signing.explain(body),
    signed_member=signing.SIGN,
    tables=declared_in(mapping, Table),
    results=results_in(reading),
    webhooks=webhooks.PROFILE,
)
