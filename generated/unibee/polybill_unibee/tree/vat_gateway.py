# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Vat Gateway"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ActivateVatNumberValidationRequest,
        DeactivateVatNumberValidationRequest,
        Done,
        ListUsVatCategoriesResponse,
        ListVatCountriesResponse,
        ListVatNumberValidationsRequest,
        ListVatNumberValidationsResponse,
        SetUpUsVatConfigRequest,
        SetUpUsVatGatewayRequest,
        SetUpVatGatewayRequest,
        SetUpVatGatewayResponse,
        ValidateUsVatAddressRequest,
        ValidateUsVatAddressResponse,
        ValidateVatNumberRequest,
        ValidateVatNumberResponse,
    )


class VatGatewayOperations:
    """Vat Gateway"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_vat_countries_by_query(self) -> ListVatCountriesResponse:
        """Countries with VAT data"""
        from ..api.vat_gateway.list_vat_countries_by_query import sync

        return sync(client=self._client)

    def list_vat_countries(self) -> ListVatCountriesResponse:
        """Countries with VAT data"""
        from ..api.vat_gateway.list_vat_countries import sync

        return sync(client=self._client)

    def init_default_vat_gateway(self) -> Done:
        """Initialise the default VAT gateway"""
        from ..api.vat_gateway.init_default_vat_gateway import sync

        return sync(client=self._client)

    def set_up_vat_gateway(self, *, body: SetUpVatGatewayRequest) -> SetUpVatGatewayResponse:
        """Configure a VAT gateway"""
        from ..api.vat_gateway.set_up_vat_gateway import sync

        return sync(client=self._client, body=body)

    def set_up_us_vat_config(self, *, body: SetUpUsVatConfigRequest) -> Done:
        """Set global US sales tax"""
        from ..api.vat_gateway.set_up_us_vat_config import sync

        return sync(client=self._client, body=body)

    def set_up_us_vat_gateway(self, *, body: SetUpUsVatGatewayRequest) -> Done:
        """Configure the US sales tax gateway"""
        from ..api.vat_gateway.set_up_us_vat_gateway import sync

        return sync(client=self._client, body=body)

    def list_us_vat_categories(self) -> ListUsVatCategoriesResponse:
        """US tax categories"""
        from ..api.vat_gateway.list_us_vat_categories import sync

        return sync(client=self._client)

    def validate_us_vat_address(self, *, body: ValidateUsVatAddressRequest) -> ValidateUsVatAddressResponse:
        """Validate a US address"""
        from ..api.vat_gateway.validate_us_vat_address import sync

        return sync(client=self._client, body=body)

    def validate_vat_number(self, *, body: ValidateVatNumberRequest) -> ValidateVatNumberResponse:
        """Validate a VAT number"""
        from ..api.vat_gateway.validate_vat_number import sync

        return sync(client=self._client, body=body)

    def list_vat_number_validations(self, *, body: ListVatNumberValidationsRequest) -> ListVatNumberValidationsResponse:
        """Page through cached VAT number results"""
        from ..api.vat_gateway.list_vat_number_validations import sync

        return sync(client=self._client, body=body)

    def activate_vat_number_validation(self, *, body: ActivateVatNumberValidationRequest) -> Done:
        """Re-activate a cached VAT number result"""
        from ..api.vat_gateway.activate_vat_number_validation import sync

        return sync(client=self._client, body=body)

    def deactivate_vat_number_validation(self, *, body: DeactivateVatNumberValidationRequest) -> Done:
        """Deactivate a cached VAT number result"""
        from ..api.vat_gateway.deactivate_vat_number_validation import sync

        return sync(client=self._client, body=body)


class AsyncVatGatewayOperations:
    """Vat Gateway"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_vat_countries_by_query(self) -> ListVatCountriesResponse:
        """Countries with VAT data"""
        from ..api.vat_gateway.list_vat_countries_by_query import asyncio

        return await asyncio(client=self._client)

    async def list_vat_countries(self) -> ListVatCountriesResponse:
        """Countries with VAT data"""
        from ..api.vat_gateway.list_vat_countries import asyncio

        return await asyncio(client=self._client)

    async def init_default_vat_gateway(self) -> Done:
        """Initialise the default VAT gateway"""
        from ..api.vat_gateway.init_default_vat_gateway import asyncio

        return await asyncio(client=self._client)

    async def set_up_vat_gateway(self, *, body: SetUpVatGatewayRequest) -> SetUpVatGatewayResponse:
        """Configure a VAT gateway"""
        from ..api.vat_gateway.set_up_vat_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_us_vat_config(self, *, body: SetUpUsVatConfigRequest) -> Done:
        """Set global US sales tax"""
        from ..api.vat_gateway.set_up_us_vat_config import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_us_vat_gateway(self, *, body: SetUpUsVatGatewayRequest) -> Done:
        """Configure the US sales tax gateway"""
        from ..api.vat_gateway.set_up_us_vat_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_us_vat_categories(self) -> ListUsVatCategoriesResponse:
        """US tax categories"""
        from ..api.vat_gateway.list_us_vat_categories import asyncio

        return await asyncio(client=self._client)

    async def validate_us_vat_address(self, *, body: ValidateUsVatAddressRequest) -> ValidateUsVatAddressResponse:
        """Validate a US address"""
        from ..api.vat_gateway.validate_us_vat_address import asyncio

        return await asyncio(client=self._client, body=body)

    async def validate_vat_number(self, *, body: ValidateVatNumberRequest) -> ValidateVatNumberResponse:
        """Validate a VAT number"""
        from ..api.vat_gateway.validate_vat_number import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_vat_number_validations(
        self, *, body: ListVatNumberValidationsRequest
    ) -> ListVatNumberValidationsResponse:
        """Page through cached VAT number results"""
        from ..api.vat_gateway.list_vat_number_validations import asyncio

        return await asyncio(client=self._client, body=body)

    async def activate_vat_number_validation(self, *, body: ActivateVatNumberValidationRequest) -> Done:
        """Re-activate a cached VAT number result"""
        from ..api.vat_gateway.activate_vat_number_validation import asyncio

        return await asyncio(client=self._client, body=body)

    async def deactivate_vat_number_validation(self, *, body: DeactivateVatNumberValidationRequest) -> Done:
        """Deactivate a cached VAT number result"""
        from ..api.vat_gateway.deactivate_vat_number_validation import asyncio

        return await asyncio(client=self._client, body=body)
