# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Gateway"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ArchiveGatewayRequest,
        ArchiveGatewayResponse,
        Done,
        GetGatewayRequest,
        GetGatewayResponse,
        ListGatewaySetupsResponse,
        ListGatewaysResponse,
        RestoreGatewayRequest,
        RestoreGatewayResponse,
        SetDefaultGatewayRequest,
        SetDefaultGatewayResponse,
        SetUpExchangeRateApiRequest,
        SetUpExchangeRateApiResponse,
        SetUpGatewayRequest,
        SetUpGatewayResponse,
        SetUpGatewayWebhookRequest,
        SetUpGatewayWebhookResponse,
        SetUpSegmentRequest,
        SetUpWireTransferGatewayRequest,
        SetUpWireTransferGatewayResponse,
        UpdateGatewayCountryConfigRequest,
        UpdateGatewayRequest,
        UpdateGatewayResponse,
        UpdateGatewaySortRequest,
        UpdateGatewaySortResponse,
        UpdateWireTransferGatewayRequest,
        UpdateWireTransferGatewayResponse,
    )


class GatewayOperations:
    """Gateway"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def archive_gateway(self, *, body: ArchiveGatewayRequest) -> ArchiveGatewayResponse:
        """Archive a payment gateway (renewals of old customers go on)"""
        from ..api.gateway.archive_gateway import sync

        return sync(client=self._client, body=body)

    def get_gateway_by_query(
        self, *, gateway_id: int | Unset = UNSET, gateway_name: str | Unset = UNSET
    ) -> GetGatewayResponse:
        """Show one gateway by id or name"""
        from ..api.gateway.get_gateway_by_query import sync

        return sync(client=self._client, gateway_id=gateway_id, gateway_name=gateway_name)

    def get_gateway(self, *, body: GetGatewayRequest) -> GetGatewayResponse:
        """Show one gateway by id or name"""
        from ..api.gateway.get_gateway import sync

        return sync(client=self._client, body=body)

    def update_gateway(self, *, body: UpdateGatewayRequest) -> UpdateGatewayResponse:
        """Change keys and display settings of a gateway"""
        from ..api.gateway.update_gateway import sync

        return sync(client=self._client, body=body)

    def update_gateway_country_config(self, *, body: UpdateGatewayCountryConfigRequest) -> Done:
        """Enable or disable a gateway per country"""
        from ..api.gateway.update_gateway_country_config import sync

        return sync(client=self._client, body=body)

    def update_gateway_sort(self, *, body: UpdateGatewaySortRequest) -> UpdateGatewaySortResponse:
        """Re-order gateways"""
        from ..api.gateway.update_gateway_sort import sync

        return sync(client=self._client, body=body)

    def list_gateways(self, *, archive: bool | Unset = UNSET) -> ListGatewaysResponse:
        """List configured gateways"""
        from ..api.gateway.list_gateways import sync

        return sync(client=self._client, archive=archive)

    def restore_gateway(self, *, body: RestoreGatewayRequest) -> RestoreGatewayResponse:
        """Bring an archived gateway back"""
        from ..api.gateway.restore_gateway import sync

        return sync(client=self._client, body=body)

    def set_default_gateway(self, *, body: SetDefaultGatewayRequest) -> SetDefaultGatewayResponse:
        """Mark a gateway as default"""
        from ..api.gateway.set_default_gateway import sync

        return sync(client=self._client, body=body)

    def set_up_gateway(self, *, body: SetUpGatewayRequest) -> SetUpGatewayResponse:
        """Configure a payment gateway"""
        from ..api.gateway.set_up_gateway import sync

        return sync(client=self._client, body=body)

    def set_up_exchange_rate_api(self, *, body: SetUpExchangeRateApiRequest) -> SetUpExchangeRateApiResponse:
        """Store the exchange-rate provider key"""
        from ..api.gateway.set_up_exchange_rate_api import sync

        return sync(client=self._client, body=body)

    def list_gateway_setups(self) -> ListGatewaySetupsResponse:
        """List gateways that can be configured"""
        from ..api.gateway.list_gateway_setups import sync

        return sync(client=self._client)

    def set_up_gateway_webhook(self, *, body: SetUpGatewayWebhookRequest) -> SetUpGatewayWebhookResponse:
        """Set or obtain the inbound webhook of a gateway"""
        from ..api.gateway.set_up_gateway_webhook import sync

        return sync(client=self._client, body=body)

    def update_wire_transfer_gateway(
        self, *, body: UpdateWireTransferGatewayRequest
    ) -> UpdateWireTransferGatewayResponse:
        """Change the wire-transfer gateway"""
        from ..api.gateway.update_wire_transfer_gateway import sync

        return sync(client=self._client, body=body)

    def set_up_wire_transfer_gateway(
        self, *, body: SetUpWireTransferGatewayRequest
    ) -> SetUpWireTransferGatewayResponse:
        """Configure wire transfer as gateway"""
        from ..api.gateway.set_up_wire_transfer_gateway import sync

        return sync(client=self._client, body=body)

    def set_up_segment(self, *, body: SetUpSegmentRequest) -> Done:
        """Store Segment tracking keys"""
        from ..api.gateway.set_up_segment import sync

        return sync(client=self._client, body=body)


class AsyncGatewayOperations:
    """Gateway"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def archive_gateway(self, *, body: ArchiveGatewayRequest) -> ArchiveGatewayResponse:
        """Archive a payment gateway (renewals of old customers go on)"""
        from ..api.gateway.archive_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_gateway_by_query(
        self, *, gateway_id: int | Unset = UNSET, gateway_name: str | Unset = UNSET
    ) -> GetGatewayResponse:
        """Show one gateway by id or name"""
        from ..api.gateway.get_gateway_by_query import asyncio

        return await asyncio(client=self._client, gateway_id=gateway_id, gateway_name=gateway_name)

    async def get_gateway(self, *, body: GetGatewayRequest) -> GetGatewayResponse:
        """Show one gateway by id or name"""
        from ..api.gateway.get_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_gateway(self, *, body: UpdateGatewayRequest) -> UpdateGatewayResponse:
        """Change keys and display settings of a gateway"""
        from ..api.gateway.update_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_gateway_country_config(self, *, body: UpdateGatewayCountryConfigRequest) -> Done:
        """Enable or disable a gateway per country"""
        from ..api.gateway.update_gateway_country_config import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_gateway_sort(self, *, body: UpdateGatewaySortRequest) -> UpdateGatewaySortResponse:
        """Re-order gateways"""
        from ..api.gateway.update_gateway_sort import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_gateways(self, *, archive: bool | Unset = UNSET) -> ListGatewaysResponse:
        """List configured gateways"""
        from ..api.gateway.list_gateways import asyncio

        return await asyncio(client=self._client, archive=archive)

    async def restore_gateway(self, *, body: RestoreGatewayRequest) -> RestoreGatewayResponse:
        """Bring an archived gateway back"""
        from ..api.gateway.restore_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_default_gateway(self, *, body: SetDefaultGatewayRequest) -> SetDefaultGatewayResponse:
        """Mark a gateway as default"""
        from ..api.gateway.set_default_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_gateway(self, *, body: SetUpGatewayRequest) -> SetUpGatewayResponse:
        """Configure a payment gateway"""
        from ..api.gateway.set_up_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_exchange_rate_api(self, *, body: SetUpExchangeRateApiRequest) -> SetUpExchangeRateApiResponse:
        """Store the exchange-rate provider key"""
        from ..api.gateway.set_up_exchange_rate_api import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_gateway_setups(self) -> ListGatewaySetupsResponse:
        """List gateways that can be configured"""
        from ..api.gateway.list_gateway_setups import asyncio

        return await asyncio(client=self._client)

    async def set_up_gateway_webhook(self, *, body: SetUpGatewayWebhookRequest) -> SetUpGatewayWebhookResponse:
        """Set or obtain the inbound webhook of a gateway"""
        from ..api.gateway.set_up_gateway_webhook import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_wire_transfer_gateway(
        self, *, body: UpdateWireTransferGatewayRequest
    ) -> UpdateWireTransferGatewayResponse:
        """Change the wire-transfer gateway"""
        from ..api.gateway.update_wire_transfer_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_wire_transfer_gateway(
        self, *, body: SetUpWireTransferGatewayRequest
    ) -> SetUpWireTransferGatewayResponse:
        """Configure wire transfer as gateway"""
        from ..api.gateway.set_up_wire_transfer_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_segment(self, *, body: SetUpSegmentRequest) -> Done:
        """Store Segment tracking keys"""
        from ..api.gateway.set_up_segment import asyncio

        return await asyncio(client=self._client, body=body)
