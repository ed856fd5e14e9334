"""PayAPI, as `polybill.registry` finds it."""

from __future__ import annotations

from typing import Final

from polybill.conversion.table import Table
from polybill.declaration import Provider, declared_in, results_in
from polybill.providers.payapi import async_client, client, config, mapping, reading, signing, webhooks

PROVIDER: Final = Provider(
    key="payapi",
    title="PayAPI",
    client=client.PayAPI,
    async_client=async_client.AsyncPayAPI,
    configure=config.configure,
    explain=lambda _body, _attempt: signing.explain(),
    tables=declared_in(mapping, Table),
    results=results_in(reading),
    webhooks=webhooks.PROFILE,
)
