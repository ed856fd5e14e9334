# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Merchant"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateApiKeyResponse,
        Done,
        ExchangeAmountRequest,
        ExchangeAmountResponse,
        GetExchangeRateRequest,
        GetExchangeRateResponse,
        GetLicenseResponse,
        GetLicenseUpdateUrlRequest,
        GetLicenseUpdateUrlResponse,
        GetMerchantResponse,
        GetOverviewStatisticsResponse,
        ListCountryConfigsResponse,
        SetUpMultiCurrenciesRequest,
        SetUpMultiCurrenciesResponse,
        UpdateCnameDomainRequest,
        UpdateCountryConfigRequest,
        UpdateMerchantRequest,
        UpdateMerchantResponse,
        UpdatePortalHostDomainRequest,
        UpdateTotpConfigRequest,
    )


class MerchantOperations:
    """Merchant"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def exchange_amount(self, *, body: ExchangeAmountRequest) -> ExchangeAmountResponse:
        """Convert an amount into the merchant's other currencies"""
        from ..api.merchant.exchange_amount import sync

        return sync(client=self._client, body=body)

    def list_country_configs(self) -> ListCountryConfigsResponse:
        """Country settings of the merchant"""
        from ..api.merchant.list_country_configs import sync

        return sync(client=self._client)

    def update_country_config(self, *, body: UpdateCountryConfigRequest) -> Done:
        """Set a country setting of the merchant"""
        from ..api.merchant.update_country_config import sync

        return sync(client=self._client, body=body)

    def update_totp_config(self, *, body: UpdateTotpConfigRequest) -> Done:
        """Force or release two-factor for all members"""
        from ..api.merchant.update_totp_config import sync

        return sync(client=self._client, body=body)

    def get_merchant(self) -> GetMerchantResponse:
        """Merchant profile, keys, gateways and settings"""
        from ..api.merchant.get_merchant import sync

        return sync(client=self._client)

    def get_exchange_rate(self, *, body: GetExchangeRateRequest) -> GetExchangeRateResponse:
        """Raw exchange rate between two currencies"""
        from ..api.merchant.get_exchange_rate import sync

        return sync(client=self._client, body=body)

    def get_license(self) -> GetLicenseResponse:
        """Licence and API rate limit"""
        from ..api.merchant.get_license import sync

        return sync(client=self._client)

    def get_license_update_url_by_query(
        self, *, cancel_url: str | Unset = UNSET, plan_id: int | Unset = UNSET, return_url: str | Unset = UNSET
    ) -> GetLicenseUpdateUrlResponse:
        """URL to change the licence"""
        from ..api.merchant.get_license_update_url_by_query import sync

        return sync(client=self._client, cancel_url=cancel_url, plan_id=plan_id, return_url=return_url)

    def get_license_update_url(self, *, body: GetLicenseUpdateUrlRequest) -> GetLicenseUpdateUrlResponse:
        """URL to change the licence"""
        from ..api.merchant.get_license_update_url import sync

        return sync(client=self._client, body=body)

    def create_api_key(self) -> CreateApiKeyResponse:
        """Issue a new API key; the old one works for one more hour"""
        from ..api.merchant.create_api_key import sync

        return sync(client=self._client)

    def get_overview_statistics(self) -> GetOverviewStatisticsResponse:
        """Dashboard counters"""
        from ..api.merchant.get_overview_statistics import sync

        return sync(client=self._client)

    def set_up_multi_currencies(self, *, body: SetUpMultiCurrenciesRequest) -> SetUpMultiCurrenciesResponse:
        """Store currency settings"""
        from ..api.merchant.set_up_multi_currencies import sync

        return sync(client=self._client, body=body)

    def update_merchant(self, *, body: UpdateMerchantRequest) -> UpdateMerchantResponse:
        """Change the merchant profile"""
        from ..api.merchant.update_merchant import sync

        return sync(client=self._client, body=body)

    def update_cname_domain(self, *, body: UpdateCnameDomainRequest) -> Done:
        """Set the custom domain"""
        from ..api.merchant.update_cname_domain import sync

        return sync(client=self._client, body=body)

    def update_portal_host_domain(self, *, body: UpdatePortalHostDomainRequest) -> Done:
        """Set the portal host"""
        from ..api.merchant.update_portal_host_domain import sync

        return sync(client=self._client, body=body)


class AsyncMerchantOperations:
    """Merchant"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def exchange_amount(self, *, body: ExchangeAmountRequest) -> ExchangeAmountResponse:
        """Convert an amount into the merchant's other currencies"""
        from ..api.merchant.exchange_amount import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_country_configs(self) -> ListCountryConfigsResponse:
        """Country settings of the merchant"""
        from ..api.merchant.list_country_configs import asyncio

        return await asyncio(client=self._client)

    async def update_country_config(self, *, body: UpdateCountryConfigRequest) -> Done:
        """Set a country setting of the merchant"""
        from ..api.merchant.update_country_config import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_totp_config(self, *, body: UpdateTotpConfigRequest) -> Done:
        """Force or release two-factor for all members"""
        from ..api.merchant.update_totp_config import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_merchant(self) -> GetMerchantResponse:
        """Merchant profile, keys, gateways and settings"""
        from ..api.merchant.get_merchant import asyncio

        return await asyncio(client=self._client)

    async def get_exchange_rate(self, *, body: GetExchangeRateRequest) -> GetExchangeRateResponse:
        """Raw exchange rate between two currencies"""
        from ..api.merchant.get_exchange_rate import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_license(self) -> GetLicenseResponse:
        """Licence and API rate limit"""
        from ..api.merchant.get_license import asyncio

        return await asyncio(client=self._client)

    async def get_license_update_url_by_query(
        self, *, cancel_url: str | Unset = UNSET, plan_id: int | Unset = UNSET, return_url: str | Unset = UNSET
    ) -> GetLicenseUpdateUrlResponse:
        """URL to change the licence"""
        from ..api.merchant.get_license_update_url_by_query import asyncio

        return await asyncio(client=self._client, cancel_url=cancel_url, plan_id=plan_id, return_url=return_url)

    async def get_license_update_url(self, *, body: GetLicenseUpdateUrlRequest) -> GetLicenseUpdateUrlResponse:
        """URL to change the licence"""
        from ..api.merchant.get_license_update_url import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_api_key(self) -> CreateApiKeyResponse:
        """Issue a new API key; the old one works for one more hour"""
        from ..api.merchant.create_api_key import asyncio

        return await asyncio(client=self._client)

    async def get_overview_statistics(self) -> GetOverviewStatisticsResponse:
        """Dashboard counters"""
        from ..api.merchant.get_overview_statistics import asyncio

        return await asyncio(client=self._client)

    async def set_up_multi_currencies(self, *, body: SetUpMultiCurrenciesRequest) -> SetUpMultiCurrenciesResponse:
        """Store currency settings"""
        from ..api.merchant.set_up_multi_currencies import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_merchant(self, *, body: UpdateMerchantRequest) -> UpdateMerchantResponse:
        """Change the merchant profile"""
        from ..api.merchant.update_merchant import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_cname_domain(self, *, body: UpdateCnameDomainRequest) -> Done:
        """Set the custom domain"""
        from ..api.merchant.update_cname_domain import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_portal_host_domain(self, *, body: UpdatePortalHostDomainRequest) -> Done:
        """Set the portal host"""
        from ..api.merchant.update_portal_host_domain import asyncio

        return await asyncio(client=self._client, body=body)
