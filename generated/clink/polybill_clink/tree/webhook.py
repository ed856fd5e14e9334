# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Endpoints to which events are delivered"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        WebhookEndpointCreateRequest,
        WebhookEndpointDeletedEnvelope,
        WebhookEndpointEnsureEnvelope,
        WebhookEndpointEnsureRequest,
        WebhookEndpointEnvelope,
        WebhookEndpointPage,
        WebhookEndpointUpdateRequest,
        WebhookEventsEnvelope,
    )


class WebhookOperations:
    """Endpoints to which events are delivered"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_webhook_events(self, *, x_timestamp: str | Unset = UNSET) -> WebhookEventsEnvelope:
        """Read the catalogue of events"""
        from ..api.webhook.list_webhook_events import sync

        return sync(client=self._client, x_timestamp=x_timestamp)

    def list_webhook_endpoints(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        url_query: str | Unset = UNSET,
        x_timestamp: str | Unset = UNSET,
    ) -> WebhookEndpointPage:
        """List endpoints"""
        from ..api.webhook.list_webhook_endpoints import sync

        return sync(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
        )

    def create_webhook_endpoint(
        self, *, body: WebhookEndpointCreateRequest, x_timestamp: str | Unset = UNSET
    ) -> WebhookEndpointEnvelope:
        """Register an endpoint"""
        from ..api.webhook.create_webhook_endpoint import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def ensure_webhook_endpoint(
        self, *, body: WebhookEndpointEnsureRequest, x_timestamp: str | Unset = UNSET
    ) -> WebhookEndpointEnsureEnvelope:
        """Register an endpoint, or bring it to the wanted state"""
        from ..api.webhook.ensure_webhook_endpoint import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def get_webhook_endpoint(self, id: str, *, x_timestamp: str | Unset = UNSET) -> WebhookEndpointEnvelope:
        """Read an endpoint"""
        from ..api.webhook.get_webhook_endpoint import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)

    def delete_webhook_endpoint(self, id: str, *, x_timestamp: str | Unset = UNSET) -> WebhookEndpointDeletedEnvelope:
        """Delete an endpoint"""
        from ..api.webhook.delete_webhook_endpoint import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)

    def update_webhook_endpoint(
        self, id: str, *, body: WebhookEndpointUpdateRequest, x_timestamp: str | Unset = UNSET
    ) -> WebhookEndpointEnvelope:
        """Change an endpoint"""
        from ..api.webhook.update_webhook_endpoint import sync

        return sync(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    def enable_webhook_endpoint(self, id: str, *, x_timestamp: str | Unset = UNSET) -> WebhookEndpointEnvelope:
        """Switch an endpoint on"""
        from ..api.webhook.enable_webhook_endpoint import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)

    def disable_webhook_endpoint(self, id: str, *, x_timestamp: str | Unset = UNSET) -> WebhookEndpointEnvelope:
        """Switch an endpoint off"""
        from ..api.webhook.disable_webhook_endpoint import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)

    def rotate_webhook_endpoint_secret(self, id: str, *, x_timestamp: str | Unset = UNSET) -> WebhookEndpointEnvelope:
        """Make a new signing secret"""
        from ..api.webhook.rotate_webhook_endpoint_secret import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)


class AsyncWebhookOperations:
    """Endpoints to which events are delivered"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_webhook_events(self, *, x_timestamp: str | Unset = UNSET) -> WebhookEventsEnvelope:
        """Read the catalogue of events"""
        from ..api.webhook.list_webhook_events import asyncio

        return await asyncio(client=self._client, x_timestamp=x_timestamp)

    async def list_webhook_endpoints(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        url_query: str | Unset = UNSET,
        x_timestamp: str | Unset = UNSET,
    ) -> WebhookEndpointPage:
        """List endpoints"""
        from ..api.webhook.list_webhook_endpoints import asyncio

        return await asyncio(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
        )

    async def create_webhook_endpoint(
        self, *, body: WebhookEndpointCreateRequest, x_timestamp: str | Unset = UNSET
    ) -> WebhookEndpointEnvelope:
        """Register an endpoint"""
        from ..api.webhook.create_webhook_endpoint import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def ensure_webhook_endpoint(
        self, *, body: WebhookEndpointEnsureRequest, x_timestamp: str | Unset = UNSET
    ) -> WebhookEndpointEnsureEnvelope:
        """Register an endpoint, or bring it to the wanted state"""
        from ..api.webhook.ensure_webhook_endpoint import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def get_webhook_endpoint(self, id: str, *, x_timestamp: str | Unset = UNSET) -> WebhookEndpointEnvelope:
        """Read an endpoint"""
        from ..api.webhook.get_webhook_endpoint import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)

    async def delete_webhook_endpoint(
        self, id: str, *, x_timestamp: str | Unset = UNSET
    ) -> WebhookEndpointDeletedEnvelope:
        """Delete an endpoint"""
        from ..api.webhook.delete_webhook_endpoint import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)

    async def update_webhook_endpoint(
        self, id: str, *, body: WebhookEndpointUpdateRequest, x_timestamp: str | Unset = UNSET
    ) -> WebhookEndpointEnvelope:
        """Change an endpoint"""
        from ..api.webhook.update_webhook_endpoint import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    async def enable_webhook_endpoint(self, id: str, *, x_timestamp: str | Unset = UNSET) -> WebhookEndpointEnvelope:
        """Switch an endpoint on"""
        from ..api.webhook.enable_webhook_endpoint import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)

    async def disable_webhook_endpoint(self, id: str, *, x_timestamp: str | Unset = UNSET) -> WebhookEndpointEnvelope:
        """Switch an endpoint off"""
        from ..api.webhook.disable_webhook_endpoint import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)

    async def rotate_webhook_endpoint_secret(
        self, id: str, *, x_timestamp: str | Unset = UNSET
    ) -> WebhookEndpointEnvelope:
        """Make a new signing secret"""
        from ..api.webhook.rotate_webhook_endpoint_secret import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)
