# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""User"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ChangeUserEmailRequest,
        ChangeUserGatewayRequest,
        ClearUserAutoChargeMethodRequest,
        CountUsersResponse,
        CreateUserNoteRequest,
        CreateUserRequest,
        CreateUserResponse,
        DeleteUserRequest,
        Done,
        GetUserResponse,
        ListUserNotesRequest,
        ListUserNotesResponse,
        ListUsersRequest,
        ListUsersResponse,
        ResumeUserRequest,
        SearchUsersRequest,
        SearchUsersResponse,
        SortType,
        SuspendUserRequest,
        UpdateExternalUserIdRequest,
        UpdateExternalUserIdResponse,
        UpdateUserRequest,
        UpdateUserResponse,
        UserSortField,
        UserStatus,
    )


class UserOperations:
    """User"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_user_notes_by_query(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, user_id: int
    ) -> ListUserNotesResponse:
        """Page through admin notes of a customer"""
        from ..api.user.list_user_notes_by_query import sync

        return sync(client=self._client, count=count, page=page, user_id=user_id)

    def list_user_notes(self, *, body: ListUserNotesRequest) -> ListUserNotesResponse:
        """Page through admin notes of a customer"""
        from ..api.user.list_user_notes import sync

        return sync(client=self._client, body=body)

    def change_user_email(self, *, body: ChangeUserEmailRequest) -> Done:
        """Change a customer's e-mail"""
        from ..api.user.change_user_email import sync

        return sync(client=self._client, body=body)

    def change_user_gateway(self, *, body: ChangeUserGatewayRequest) -> Done:
        """Set a customer's default gateway"""
        from ..api.user.change_user_gateway import sync

        return sync(client=self._client, body=body)

    def clear_user_auto_charge_method(self, *, body: ClearUserAutoChargeMethodRequest) -> Done:
        """Remove a customer's automatic payment method"""
        from ..api.user.clear_user_auto_charge_method import sync

        return sync(client=self._client, body=body)

    def count_users(
        self, *, create_time_start: int | Unset = UNSET, create_time_end: int | Unset = UNSET
    ) -> CountUsersResponse:
        """Count customers"""
        from ..api.user.count_users import sync

        return sync(client=self._client, create_time_start=create_time_start, create_time_end=create_time_end)

    def delete_user(self, *, body: DeleteUserRequest) -> Done:
        """Delete a customer"""
        from ..api.user.delete_user import sync

        return sync(client=self._client, body=body)

    def get_user(self, *, user_id: int) -> GetUserResponse:
        """Show a customer"""
        from ..api.user.get_user import sync

        return sync(client=self._client, user_id=user_id)

    def list_users_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        delete_include: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        gateway_ids: list[int] | Unset = UNSET,
        last_name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        plan_ids: list[int] | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: UserSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[UserStatus] | Unset = UNSET,
        sub_status: list[int] | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListUsersResponse:
        """Page through customers"""
        from ..api.user.list_users_by_query import sync

        return sync(
            client=self._client,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            delete_include=delete_include,
            email=email,
            external_user_id=external_user_id,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            plan_ids=plan_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            sub_status=sub_status,
            subscription_id=subscription_id,
            user_id=user_id,
        )

    def list_users(self, *, body: ListUsersRequest) -> ListUsersResponse:
        """Page through customers"""
        from ..api.user.list_users import sync

        return sync(client=self._client, body=body)

    def create_user(self, *, body: CreateUserRequest) -> CreateUserResponse:
        """Create a customer unless it exists"""
        from ..api.user.create_user import sync

        return sync(client=self._client, body=body)

    def create_user_note(self, *, body: CreateUserNoteRequest) -> Done:
        """Add an admin note to a customer"""
        from ..api.user.create_user_note import sync

        return sync(client=self._client, body=body)

    def resume_user(self, *, body: ResumeUserRequest) -> Done:
        """Re-activate a suspended customer"""
        from ..api.user.resume_user import sync

        return sync(client=self._client, body=body)

    def search_users_by_query(self, *, search_key: str | Unset = UNSET) -> SearchUsersResponse:
        """Find customers by text"""
        from ..api.user.search_users_by_query import sync

        return sync(client=self._client, search_key=search_key)

    def search_users(self, *, body: SearchUsersRequest) -> SearchUsersResponse:
        """Find customers by text"""
        from ..api.user.search_users import sync

        return sync(client=self._client, body=body)

    def suspend_user(self, *, body: SuspendUserRequest) -> Done:
        """Suspend a customer"""
        from ..api.user.suspend_user import sync

        return sync(client=self._client, body=body)

    def update_user(self, *, body: UpdateUserRequest) -> UpdateUserResponse:
        """Change a customer"""
        from ..api.user.update_user import sync

        return sync(client=self._client, body=body)

    def update_external_user_id(self, *, body: UpdateExternalUserIdRequest) -> UpdateExternalUserIdResponse:
        """Change a customer's external id"""
        from ..api.user.update_external_user_id import sync

        return sync(client=self._client, body=body)


class AsyncUserOperations:
    """User"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_user_notes_by_query(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, user_id: int
    ) -> ListUserNotesResponse:
        """Page through admin notes of a customer"""
        from ..api.user.list_user_notes_by_query import asyncio

        return await asyncio(client=self._client, count=count, page=page, user_id=user_id)

    async def list_user_notes(self, *, body: ListUserNotesRequest) -> ListUserNotesResponse:
        """Page through admin notes of a customer"""
        from ..api.user.list_user_notes import asyncio

        return await asyncio(client=self._client, body=body)

    async def change_user_email(self, *, body: ChangeUserEmailRequest) -> Done:
        """Change a customer's e-mail"""
        from ..api.user.change_user_email import asyncio

        return await asyncio(client=self._client, body=body)

    async def change_user_gateway(self, *, body: ChangeUserGatewayRequest) -> Done:
        """Set a customer's default gateway"""
        from ..api.user.change_user_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def clear_user_auto_charge_method(self, *, body: ClearUserAutoChargeMethodRequest) -> Done:
        """Remove a customer's automatic payment method"""
        from ..api.user.clear_user_auto_charge_method import asyncio

        return await asyncio(client=self._client, body=body)

    async def count_users(
        self, *, create_time_start: int | Unset = UNSET, create_time_end: int | Unset = UNSET
    ) -> CountUsersResponse:
        """Count customers"""
        from ..api.user.count_users import asyncio

        return await asyncio(client=self._client, create_time_start=create_time_start, create_time_end=create_time_end)

    async def delete_user(self, *, body: DeleteUserRequest) -> Done:
        """Delete a customer"""
        from ..api.user.delete_user import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_user(self, *, user_id: int) -> GetUserResponse:
        """Show a customer"""
        from ..api.user.get_user import asyncio

        return await asyncio(client=self._client, user_id=user_id)

    async def list_users_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        delete_include: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        gateway_ids: list[int] | Unset = UNSET,
        last_name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        plan_ids: list[int] | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: UserSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[UserStatus] | Unset = UNSET,
        sub_status: list[int] | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListUsersResponse:
        """Page through customers"""
        from ..api.user.list_users_by_query import asyncio

        return await asyncio(
            client=self._client,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            delete_include=delete_include,
            email=email,
            external_user_id=external_user_id,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            plan_ids=plan_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            sub_status=sub_status,
            subscription_id=subscription_id,
            user_id=user_id,
        )

    async def list_users(self, *, body: ListUsersRequest) -> ListUsersResponse:
        """Page through customers"""
        from ..api.user.list_users import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_user(self, *, body: CreateUserRequest) -> CreateUserResponse:
        """Create a customer unless it exists"""
        from ..api.user.create_user import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_user_note(self, *, body: CreateUserNoteRequest) -> Done:
        """Add an admin note to a customer"""
        from ..api.user.create_user_note import asyncio

        return await asyncio(client=self._client, body=body)

    async def resume_user(self, *, body: ResumeUserRequest) -> Done:
        """Re-activate a suspended customer"""
        from ..api.user.resume_user import asyncio

        return await asyncio(client=self._client, body=body)

    async def search_users_by_query(self, *, search_key: str | Unset = UNSET) -> SearchUsersResponse:
        """Find customers by text"""
        from ..api.user.search_users_by_query import asyncio

        return await asyncio(client=self._client, search_key=search_key)

    async def search_users(self, *, body: SearchUsersRequest) -> SearchUsersResponse:
        """Find customers by text"""
        from ..api.user.search_users import asyncio

        return await asyncio(client=self._client, body=body)

    async def suspend_user(self, *, body: SuspendUserRequest) -> Done:
        """Suspend a customer"""
        from ..api.user.suspend_user import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_user(self, *, body: UpdateUserRequest) -> UpdateUserResponse:
        """Change a customer"""
        from ..api.user.update_user import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_external_user_id(self, *, body: UpdateExternalUserIdRequest) -> UpdateExternalUserIdResponse:
        """Change a customer's external id"""
        from ..api.user.update_external_user_id import asyncio

        return await asyncio(client=self._client, body=body)
