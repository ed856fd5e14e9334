# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Credit"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateCreditConfigRequest,
        CreateCreditConfigResponse,
        CreateCreditRechargeRequest,
        CreateCreditRechargeResponse,
        CreditAccountType,
        CreditSortField,
        GetCreditAccountRequest,
        GetCreditAccountResponse,
        ListCreditAccountsResponse,
        ListCreditConfigsRequest,
        ListCreditConfigsResponse,
        ListCreditTransactionsRequest,
        ListCreditTransactionsResponse,
        SortType,
        UpdateCreditAccountRequest,
        UpdateCreditAccountResponse,
        UpdateCreditConfigRequest,
        UpdateCreditConfigResponse,
    )


class CreditOperations:
    """Credit"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_credit_configs_by_query(
        self, *, types: list[int] | Unset = UNSET, currency: str | Unset = UNSET
    ) -> ListCreditConfigsResponse:
        """List credit settings"""
        from ..api.credit.list_credit_configs_by_query import sync

        return sync(client=self._client, types=types, currency=currency)

    def list_credit_configs(self, *, body: ListCreditConfigsRequest) -> ListCreditConfigsResponse:
        """List credit settings"""
        from ..api.credit.list_credit_configs import sync

        return sync(client=self._client, body=body)

    def list_credit_accounts(
        self,
        *,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        sort_field: CreditSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListCreditAccountsResponse:
        """Page through credit accounts"""
        from ..api.credit.list_credit_accounts import sync

        return sync(
            client=self._client,
            user_id=user_id,
            email=email,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    def list_credit_transactions_by_query(
        self,
        *,
        account_type: CreditAccountType,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        sort_field: CreditSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        transaction_types: list[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListCreditTransactionsResponse:
        """Page through credit movements"""
        from ..api.credit.list_credit_transactions_by_query import sync

        return sync(
            client=self._client,
            account_type=account_type,
            user_id=user_id,
            email=email,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            transaction_types=transaction_types,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    def list_credit_transactions(self, *, body: ListCreditTransactionsRequest) -> ListCreditTransactionsResponse:
        """Page through credit movements"""
        from ..api.credit.list_credit_transactions import sync

        return sync(client=self._client, body=body)

    def get_credit_account_by_query(self, *, id: int) -> GetCreditAccountResponse:
        """Show a credit account"""
        from ..api.credit.get_credit_account_by_query import sync

        return sync(client=self._client, id=id)

    def get_credit_account(self, *, body: GetCreditAccountRequest) -> GetCreditAccountResponse:
        """Show a credit account"""
        from ..api.credit.get_credit_account import sync

        return sync(client=self._client, body=body)

    def update_credit_config(self, *, body: UpdateCreditConfigRequest) -> UpdateCreditConfigResponse:
        """Change credit settings"""
        from ..api.credit.update_credit_config import sync

        return sync(client=self._client, body=body)

    def update_credit_account(self, *, body: UpdateCreditAccountRequest) -> UpdateCreditAccountResponse:
        """Change a customer's credit account settings"""
        from ..api.credit.update_credit_account import sync

        return sync(client=self._client, body=body)

    def create_credit_config(self, *, body: CreateCreditConfigRequest) -> CreateCreditConfigResponse:
        """Create credit settings"""
        from ..api.credit.create_credit_config import sync

        return sync(client=self._client, body=body)

    def create_credit_recharge(self, *, body: CreateCreditRechargeRequest) -> CreateCreditRechargeResponse:
        """Start a credit recharge payment"""
        from ..api.credit.create_credit_recharge import sync

        return sync(client=self._client, body=body)


class AsyncCreditOperations:
    """Credit"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_credit_configs_by_query(
        self, *, types: list[int] | Unset = UNSET, currency: str | Unset = UNSET
    ) -> ListCreditConfigsResponse:
        """List credit settings"""
        from ..api.credit.list_credit_configs_by_query import asyncio

        return await asyncio(client=self._client, types=types, currency=currency)

    async def list_credit_configs(self, *, body: ListCreditConfigsRequest) -> ListCreditConfigsResponse:
        """List credit settings"""
        from ..api.credit.list_credit_configs import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_credit_accounts(
        self,
        *,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        sort_field: CreditSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListCreditAccountsResponse:
        """Page through credit accounts"""
        from ..api.credit.list_credit_accounts import asyncio

        return await asyncio(
            client=self._client,
            user_id=user_id,
            email=email,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    async def list_credit_transactions_by_query(
        self,
        *,
        account_type: CreditAccountType,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        sort_field: CreditSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        transaction_types: list[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListCreditTransactionsResponse:
        """Page through credit movements"""
        from ..api.credit.list_credit_transactions_by_query import asyncio

        return await asyncio(
            client=self._client,
            account_type=account_type,
            user_id=user_id,
            email=email,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            transaction_types=transaction_types,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    async def list_credit_transactions(self, *, body: ListCreditTransactionsRequest) -> ListCreditTransactionsResponse:
        """Page through credit movements"""
        from ..api.credit.list_credit_transactions import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_credit_account_by_query(self, *, id: int) -> GetCreditAccountResponse:
        """Show a credit account"""
        from ..api.credit.get_credit_account_by_query import asyncio

        return await asyncio(client=self._client, id=id)

    async def get_credit_account(self, *, body: GetCreditAccountRequest) -> GetCreditAccountResponse:
        """Show a credit account"""
        from ..api.credit.get_credit_account import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_credit_config(self, *, body: UpdateCreditConfigRequest) -> UpdateCreditConfigResponse:
        """Change credit settings"""
        from ..api.credit.update_credit_config import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_credit_account(self, *, body: UpdateCreditAccountRequest) -> UpdateCreditAccountResponse:
        """Change a customer's credit account settings"""
        from ..api.credit.update_credit_account import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_credit_config(self, *, body: CreateCreditConfigRequest) -> CreateCreditConfigResponse:
        """Create credit settings"""
        from ..api.credit.create_credit_config import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_credit_recharge(self, *, body: CreateCreditRechargeRequest) -> CreateCreditRechargeResponse:
        """Start a credit recharge payment"""
        from ..api.credit.create_credit_recharge import asyncio

        return await asyncio(client=self._client, body=body)
