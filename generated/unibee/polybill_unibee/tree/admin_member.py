# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Admin Member"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ClearMemberOauthRequest,
        ClearMemberTotpRequest,
        ConfirmMemberTotpKeyRequest,
        CreateMemberRequest,
        DeleteMemberTotpDeviceRequest,
        DeleteMemberTotpDeviceResponse,
        Done,
        GetMemberProfileResponse,
        GetMemberTotpKeyRequest,
        GetMemberTotpKeyResponse,
        ListMemberOperationLogsResponse,
        ListMembersRequest,
        ListMembersResponse,
        ResetMemberPasswordRequest,
        ResetMemberTotpRequest,
        ResetMemberTotpResponse,
        ResumeMemberRequest,
        SuspendMemberRequest,
        UpdateMemberRequest,
        UpdateMemberResponse,
        UpdateMemberRoleRequest,
    )


class AdminMemberOperations:
    """Admin Member"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def clear_member_totp(self, *, body: ClearMemberTotpRequest) -> Done:
        """Owner removes the two-factor key of a team member"""
        from ..api.admin_member.clear_member_totp import sync

        return sync(client=self._client, body=body)

    def clear_member_oauth(self, *, body: ClearMemberOauthRequest) -> Done:
        """Unlink an OAuth account from a member"""
        from ..api.admin_member.clear_member_oauth import sync

        return sync(client=self._client, body=body)

    def confirm_member_totp_key(self, *, body: ConfirmMemberTotpKeyRequest) -> Done:
        """Member confirms a new two-factor key with a code"""
        from ..api.admin_member.confirm_member_totp_key import sync

        return sync(client=self._client, body=body)

    def delete_member_totp_device(self, *, body: DeleteMemberTotpDeviceRequest) -> DeleteMemberTotpDeviceResponse:
        """Forget one of the member's trusted devices"""
        from ..api.admin_member.delete_member_totp_device import sync

        return sync(client=self._client, body=body)

    def get_member_totp_key(self, *, body: GetMemberTotpKeyRequest) -> GetMemberTotpKeyResponse:
        """Produce a new two-factor key for the member"""
        from ..api.admin_member.get_member_totp_key import sync

        return sync(client=self._client, body=body)

    def list_members_by_query(
        self,
        *,
        search_key: str | Unset = UNSET,
        email: str | Unset = UNSET,
        role_ids: list[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListMembersResponse:
        """Page through team members"""
        from ..api.admin_member.list_members_by_query import sync

        return sync(
            client=self._client,
            search_key=search_key,
            email=email,
            role_ids=role_ids,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    def list_members(self, *, body: ListMembersRequest) -> ListMembersResponse:
        """Page through team members"""
        from ..api.admin_member.list_members import sync

        return sync(client=self._client, body=body)

    def log_out_member(self) -> Done:
        """End the member session"""
        from ..api.admin_member.log_out_member import sync

        return sync(client=self._client)

    def create_member(self, *, body: CreateMemberRequest) -> Done:
        """Invite a team member by e-mail"""
        from ..api.admin_member.create_member import sync

        return sync(client=self._client, body=body)

    def list_member_operation_logs(
        self,
        *,
        member_first_name: str | Unset = UNSET,
        member_last_name: str | Unset = UNSET,
        member_email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        plan_id: int | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListMemberOperationLogsResponse:
        """Page through the audit log of member actions"""
        from ..api.admin_member.list_member_operation_logs import sync

        return sync(
            client=self._client,
            member_first_name=member_first_name,
            member_last_name=member_last_name,
            member_email=member_email,
            first_name=first_name,
            last_name=last_name,
            email=email,
            subscription_id=subscription_id,
            invoice_id=invoice_id,
            plan_id=plan_id,
            discount_code=discount_code,
            page=page,
            count=count,
        )

    def reset_member_password(self, *, body: ResetMemberPasswordRequest) -> Done:
        """Member changes the password"""
        from ..api.admin_member.reset_member_password import sync

        return sync(client=self._client, body=body)

    def get_member_profile(self) -> GetMemberProfileResponse:
        """Profile of the calling member"""
        from ..api.admin_member.get_member_profile import sync

        return sync(client=self._client)

    def reset_member_totp(self, *, body: ResetMemberTotpRequest) -> ResetMemberTotpResponse:
        """Member replaces the two-factor key"""
        from ..api.admin_member.reset_member_totp import sync

        return sync(client=self._client, body=body)

    def resume_member(self, *, body: ResumeMemberRequest) -> Done:
        """Re-activate a suspended member"""
        from ..api.admin_member.resume_member import sync

        return sync(client=self._client, body=body)

    def suspend_member(self, *, body: SuspendMemberRequest) -> Done:
        """Suspend a member"""
        from ..api.admin_member.suspend_member import sync

        return sync(client=self._client, body=body)

    def update_member(self, *, body: UpdateMemberRequest) -> UpdateMemberResponse:
        """Change the member profile"""
        from ..api.admin_member.update_member import sync

        return sync(client=self._client, body=body)

    def update_member_role(self, *, body: UpdateMemberRoleRequest) -> Done:
        """Set the roles of a member"""
        from ..api.admin_member.update_member_role import sync

        return sync(client=self._client, body=body)

    def update_member_oauth(self) -> Done:
        """Link an OAuth account to the member (token in header)"""
        from ..api.admin_member.update_member_oauth import sync

        return sync(client=self._client)


class AsyncAdminMemberOperations:
    """Admin Member"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def clear_member_totp(self, *, body: ClearMemberTotpRequest) -> Done:
        """Owner removes the two-factor key of a team member"""
        from ..api.admin_member.clear_member_totp import asyncio

        return await asyncio(client=self._client, body=body)

    async def clear_member_oauth(self, *, body: ClearMemberOauthRequest) -> Done:
        """Unlink an OAuth account from a member"""
        from ..api.admin_member.clear_member_oauth import asyncio

        return await asyncio(client=self._client, body=body)

    async def confirm_member_totp_key(self, *, body: ConfirmMemberTotpKeyRequest) -> Done:
        """Member confirms a new two-factor key with a code"""
        from ..api.admin_member.confirm_member_totp_key import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_member_totp_device(self, *, body: DeleteMemberTotpDeviceRequest) -> DeleteMemberTotpDeviceResponse:
        """Forget one of the member's trusted devices"""
        from ..api.admin_member.delete_member_totp_device import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_member_totp_key(self, *, body: GetMemberTotpKeyRequest) -> GetMemberTotpKeyResponse:
        """Produce a new two-factor key for the member"""
        from ..api.admin_member.get_member_totp_key import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_members_by_query(
        self,
        *,
        search_key: str | Unset = UNSET,
        email: str | Unset = UNSET,
        role_ids: list[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListMembersResponse:
        """Page through team members"""
        from ..api.admin_member.list_members_by_query import asyncio

        return await asyncio(
            client=self._client,
            search_key=search_key,
            email=email,
            role_ids=role_ids,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    async def list_members(self, *, body: ListMembersRequest) -> ListMembersResponse:
        """Page through team members"""
        from ..api.admin_member.list_members import asyncio

        return await asyncio(client=self._client, body=body)

    async def log_out_member(self) -> Done:
        """End the member session"""
        from ..api.admin_member.log_out_member import asyncio

        return await asyncio(client=self._client)

    async def create_member(self, *, body: CreateMemberRequest) -> Done:
        """Invite a team member by e-mail"""
        from ..api.admin_member.create_member import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_member_operation_logs(
        self,
        *,
        member_first_name: str | Unset = UNSET,
        member_last_name: str | Unset = UNSET,
        member_email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        plan_id: int | Unset = UNSET,
        discount_code: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListMemberOperationLogsResponse:
        """Page through the audit log of member actions"""
        from ..api.admin_member.list_member_operation_logs import asyncio

        return await asyncio(
            client=self._client,
            member_first_name=member_first_name,
            member_last_name=member_last_name,
            member_email=member_email,
            first_name=first_name,
            last_name=last_name,
            email=email,
            subscription_id=subscription_id,
            invoice_id=invoice_id,
            plan_id=plan_id,
            discount_code=discount_code,
            page=page,
            count=count,
        )

    async def reset_member_password(self, *, body: ResetMemberPasswordRequest) -> Done:
        """Member changes the password"""
        from ..api.admin_member.reset_member_password import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_member_profile(self) -> GetMemberProfileResponse:
        """Profile of the calling member"""
        from ..api.admin_member.get_member_profile import asyncio

        return await asyncio(client=self._client)

    async def reset_member_totp(self, *, body: ResetMemberTotpRequest) -> ResetMemberTotpResponse:
        """Member replaces the two-factor key"""
        from ..api.admin_member.reset_member_totp import asyncio

        return await asyncio(client=self._client, body=body)

    async def resume_member(self, *, body: ResumeMemberRequest) -> Done:
        """Re-activate a suspended member"""
        from ..api.admin_member.resume_member import asyncio

        return await asyncio(client=self._client, body=body)

    async def suspend_member(self, *, body: SuspendMemberRequest) -> Done:
        """Suspend a member"""
        from ..api.admin_member.suspend_member import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_member(self, *, body: UpdateMemberRequest) -> UpdateMemberResponse:
        """Change the member profile"""
        from ..api.admin_member.update_member import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_member_role(self, *, body: UpdateMemberRoleRequest) -> Done:
        """Set the roles of a member"""
        from ..api.admin_member.update_member_role import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_member_oauth(self) -> Done:
        """Link an OAuth account to the member (token in header)"""
        from ..api.admin_member.update_member_oauth import asyncio

        return await asyncio(client=self._client)
