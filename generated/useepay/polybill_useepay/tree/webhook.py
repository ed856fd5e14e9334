# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Endpoints to which events are delivered"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreateWebhookRequest, Webhook, WebhookList, WebhookRequest, WebhookStatus


class WebhookOperations:
    """Endpoints to which events are delivered"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_webhook(self, *, body: CreateWebhookRequest, x_api_version: str | Unset = UNSET) -> Webhook:
        """Create a webhook endpoint"""
        from ..api.webhook.create_webhook import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_webhooks(
        self,
        *,
        status: WebhookStatus | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> WebhookList:
        """List webhook endpoints"""
        from ..api.webhook.list_webhooks import sync

        return sync(
            client=self._client,
            status=status,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_webhook(self, id: str, *, x_api_version: str | Unset = UNSET) -> Webhook:
        """Read a webhook endpoint"""
        from ..api.webhook.get_webhook import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)

    def update_webhook(self, id: str, *, body: WebhookRequest, x_api_version: str | Unset = UNSET) -> Webhook:
        """Change a webhook endpoint"""
        from ..api.webhook.update_webhook import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)


class AsyncWebhookOperations:
    """Endpoints to which events are delivered"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_webhook(self, *, body: CreateWebhookRequest, x_api_version: str | Unset = UNSET) -> Webhook:
        """Create a webhook endpoint"""
        from ..api.webhook.create_webhook import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_webhooks(
        self,
        *,
        status: WebhookStatus | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> WebhookList:
        """List webhook endpoints"""
        from ..api.webhook.list_webhooks import asyncio

        return await asyncio(
            client=self._client,
            status=status,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_webhook(self, id: str, *, x_api_version: str | Unset = UNSET) -> Webhook:
        """Read a webhook endpoint"""
        from ..api.webhook.get_webhook import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)

    async def update_webhook(self, id: str, *, body: WebhookRequest, x_api_version: str | Unset = UNSET) -> Webhook:
        """Change a webhook endpoint"""
        from ..api.webhook.update_webhook import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)
