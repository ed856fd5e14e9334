# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Admin Role"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreateRoleRequest, DeleteRoleRequest, Done, ListRolesResponse, UpdateRoleRequest


class AdminRoleOperations:
    """Admin Role"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def delete_role(self, *, body: DeleteRoleRequest) -> Done:
        """Remove a permission role"""
        from ..api.admin_role.delete_role import sync

        return sync(client=self._client, body=body)

    def update_role(self, *, body: UpdateRoleRequest) -> Done:
        """Change a permission role"""
        from ..api.admin_role.update_role import sync

        return sync(client=self._client, body=body)

    def list_roles(self) -> ListRolesResponse:
        """List permission roles"""
        from ..api.admin_role.list_roles import sync

        return sync(client=self._client)

    def create_role(self, *, body: CreateRoleRequest) -> Done:
        """Add a permission role"""
        from ..api.admin_role.create_role import sync

        return sync(client=self._client, body=body)


class AsyncAdminRoleOperations:
    """Admin Role"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def delete_role(self, *, body: DeleteRoleRequest) -> Done:
        """Remove a permission role"""
        from ..api.admin_role.delete_role import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_role(self, *, body: UpdateRoleRequest) -> Done:
        """Change a permission role"""
        from ..api.admin_role.update_role import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_roles(self) -> ListRolesResponse:
        """List permission roles"""
        from ..api.admin_role.list_roles import asyncio

        return await asyncio(client=self._client)

    async def create_role(self, *, body: CreateRoleRequest) -> Done:
        """Add a permission role"""
        from ..api.admin_role.create_role import asyncio

        return await asyncio(client=self._client, body=body)
