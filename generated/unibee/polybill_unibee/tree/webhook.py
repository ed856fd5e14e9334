# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Webhook"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateWebhookEndpointRequest,
        DeleteWebhookEndpointRequest,
        Done,
        GetWebhookSecretResponse,
        GetZapierConnectUrlRequest,
        GetZapierConnectUrlResponse,
        ListUsVatUploadsResponse,
        ListWebhookEndpointLogsResponse,
        ListWebhookEndpointsResponse,
        ListWebhookEventsResponse,
        ResendWebhookRequest,
        ResendWebhookResponse,
        UpdateWebhookEndpointRequest,
    )


class WebhookOperations:
    """Webhook"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_us_vat_uploads(
        self,
        *,
        invoice_id: str | Unset = UNSET,
        gateway_name: str | Unset = UNSET,
        upload_type: list[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListUsVatUploadsResponse:
        """Page through US tax uploads"""
        from ..api.webhook.list_us_vat_uploads import sync

        return sync(
            client=self._client,
            invoice_id=invoice_id,
            gateway_name=gateway_name,
            upload_type=upload_type,
            page=page,
            count=count,
        )

    def delete_webhook_endpoint(self, *, body: DeleteWebhookEndpointRequest) -> Done:
        """Remove a webhook endpoint"""
        from ..api.webhook.delete_webhook_endpoint import sync

        return sync(client=self._client, body=body)

    def list_webhook_endpoints(self) -> ListWebhookEndpointsResponse:
        """List webhook endpoints"""
        from ..api.webhook.list_webhook_endpoints import sync

        return sync(client=self._client)

    def list_webhook_endpoint_logs(
        self, *, endpoint_id: int, page: int | Unset = UNSET, count: int | Unset = UNSET
    ) -> ListWebhookEndpointLogsResponse:
        """Page through deliveries of an endpoint"""
        from ..api.webhook.list_webhook_endpoint_logs import sync

        return sync(client=self._client, endpoint_id=endpoint_id, page=page, count=count)

    def list_webhook_events(self) -> ListWebhookEventsResponse:
        """Names of all subscribable events"""
        from ..api.webhook.list_webhook_events import sync

        return sync(client=self._client)

    def get_webhook_secret(self) -> GetWebhookSecretResponse:
        """Get (or create) the webhook secret"""
        from ..api.webhook.get_webhook_secret import sync

        return sync(client=self._client)

    def create_webhook_endpoint(self, *, body: CreateWebhookEndpointRequest) -> Done:
        """Register a webhook endpoint"""
        from ..api.webhook.create_webhook_endpoint import sync

        return sync(client=self._client, body=body)

    def remove_zapier_connection(self) -> Done:
        """Remove the Zapier connection"""
        from ..api.webhook.remove_zapier_connection import sync

        return sync(client=self._client)

    def resend_webhook(self, *, body: ResendWebhookRequest) -> ResendWebhookResponse:
        """Deliver a logged webhook again"""
        from ..api.webhook.resend_webhook import sync

        return sync(client=self._client, body=body)

    def update_webhook_endpoint(self, *, body: UpdateWebhookEndpointRequest) -> Done:
        """Change a webhook endpoint"""
        from ..api.webhook.update_webhook_endpoint import sync

        return sync(client=self._client, body=body)

    def get_zapier_connect_url(self, *, body: GetZapierConnectUrlRequest) -> GetZapierConnectUrlResponse:
        """Get the Zapier connect URL"""
        from ..api.webhook.get_zapier_connect_url import sync

        return sync(client=self._client, body=body)


class AsyncWebhookOperations:
    """Webhook"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_us_vat_uploads(
        self,
        *,
        invoice_id: str | Unset = UNSET,
        gateway_name: str | Unset = UNSET,
        upload_type: list[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListUsVatUploadsResponse:
        """Page through US tax uploads"""
        from ..api.webhook.list_us_vat_uploads import asyncio

        return await asyncio(
            client=self._client,
            invoice_id=invoice_id,
            gateway_name=gateway_name,
            upload_type=upload_type,
            page=page,
            count=count,
        )

    async def delete_webhook_endpoint(self, *, body: DeleteWebhookEndpointRequest) -> Done:
        """Remove a webhook endpoint"""
        from ..api.webhook.delete_webhook_endpoint import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_webhook_endpoints(self) -> ListWebhookEndpointsResponse:
        """List webhook endpoints"""
        from ..api.webhook.list_webhook_endpoints import asyncio

        return await asyncio(client=self._client)

    async def list_webhook_endpoint_logs(
        self, *, endpoint_id: int, page: int | Unset = UNSET, count: int | Unset = UNSET
    ) -> ListWebhookEndpointLogsResponse:
        """Page through deliveries of an endpoint"""
        from ..api.webhook.list_webhook_endpoint_logs import asyncio

        return await asyncio(client=self._client, endpoint_id=endpoint_id, page=page, count=count)

    async def list_webhook_events(self) -> ListWebhookEventsResponse:
        """Names of all subscribable events"""
        from ..api.webhook.list_webhook_events import asyncio

        return await asyncio(client=self._client)

    async def get_webhook_secret(self) -> GetWebhookSecretResponse:
        """Get (or create) the webhook secret"""
        from ..api.webhook.get_webhook_secret import asyncio

        return await asyncio(client=self._client)

    async def create_webhook_endpoint(self, *, body: CreateWebhookEndpointRequest) -> Done:
        """Register a webhook endpoint"""
        from ..api.webhook.create_webhook_endpoint import asyncio

        return await asyncio(client=self._client, body=body)

    async def remove_zapier_connection(self) -> Done:
        """Remove the Zapier connection"""
        from ..api.webhook.remove_zapier_connection import asyncio

        return await asyncio(client=self._client)

    async def resend_webhook(self, *, body: ResendWebhookRequest) -> ResendWebhookResponse:
        """Deliver a logged webhook again"""
        from ..api.webhook.resend_webhook import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_webhook_endpoint(self, *, body: UpdateWebhookEndpointRequest) -> Done:
        """Change a webhook endpoint"""
        from ..api.webhook.update_webhook_endpoint import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_zapier_connect_url(self, *, body: GetZapierConnectUrlRequest) -> GetZapierConnectUrlResponse:
        """Get the Zapier connect URL"""
        from ..api.webhook.get_zapier_connect_url import asyncio

        return await asyncio(client=self._client, body=body)
