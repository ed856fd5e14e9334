# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Plan"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ActivatePlanRequest,
        ArchivePlanRequest,
        BindPlanAddonsRequest,
        BindPlanAddonsResponse,
        ConfirmPlanPriceChangeRequest,
        ConfirmPlanPriceChangeResponse,
        CopyPlanRequest,
        CopyPlanResponse,
        CreatePlanRequest,
        CreatePlanResponse,
        DeletePlanRequest,
        Done,
        GetPlanRequest,
        GetPlanResponse,
        ListPlansRequest,
        ListPlansResponse,
        OverridePlanMetricLimitRequest,
        OverridePlanMetricLimitResponse,
        PlanPublishStatus,
        PlanStatus,
        PlanType,
        PreviewPlanPriceChangeRequest,
        PreviewPlanPriceChangeResponse,
        PublishPlanRequest,
        SortType,
        UnpublishPlanRequest,
        UpdatePlanRequest,
        UpdatePlanResponse,
    )


class PlanOperations:
    """Plan"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def activate_plan(self, *, body: ActivatePlanRequest) -> Done:
        """Activate a plan (fixes price and period)"""
        from ..api.plan.activate_plan import sync

        return sync(client=self._client, body=body)

    def confirm_plan_price_change(self, *, body: ConfirmPlanPriceChangeRequest) -> ConfirmPlanPriceChangeResponse:
        """Change the price of an active plan"""
        from ..api.plan.confirm_plan_price_change import sync

        return sync(client=self._client, body=body)

    def preview_plan_price_change(self, *, body: PreviewPlanPriceChangeRequest) -> PreviewPlanPriceChangeResponse:
        """See what a price change of an active plan would affect"""
        from ..api.plan.preview_plan_price_change import sync

        return sync(client=self._client, body=body)

    def bind_plan_addons(self, *, body: BindPlanAddonsRequest) -> BindPlanAddonsResponse:
        """Bind add-ons to a plan"""
        from ..api.plan.bind_plan_addons import sync

        return sync(client=self._client, body=body)

    def archive_plan(self, *, body: ArchivePlanRequest) -> Done:
        """Archive a plan, softly or for good"""
        from ..api.plan.archive_plan import sync

        return sync(client=self._client, body=body)

    def copy_plan(self, *, body: CopyPlanRequest) -> CopyPlanResponse:
        """Copy a plan"""
        from ..api.plan.copy_plan import sync

        return sync(client=self._client, body=body)

    def delete_plan(self, *, body: DeletePlanRequest) -> Done:
        """Delete a plan still in editing state"""
        from ..api.plan.delete_plan import sync

        return sync(client=self._client, body=body)

    def get_plan_by_query(
        self, *, external_plan_id: str | Unset = UNSET, plan_id: int | Unset = UNSET
    ) -> GetPlanResponse:
        """Show a plan"""
        from ..api.plan.get_plan_by_query import sync

        return sync(client=self._client, external_plan_id=external_plan_id, plan_id=plan_id)

    def get_plan(self, *, body: GetPlanRequest) -> GetPlanResponse:
        """Show a plan"""
        from ..api.plan.get_plan import sync

        return sync(client=self._client, body=body)

    def update_plan(self, *, body: UpdatePlanRequest) -> UpdatePlanResponse:
        """Change a plan"""
        from ..api.plan.update_plan import sync

        return sync(client=self._client, body=body)

    def list_plans_by_query(
        self,
        *,
        billing_interval_min: str | Unset = UNSET,
        count: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        interval_counts: list[int] | Unset = UNSET,
        interval_units: list[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        plan_ids: list[int] | Unset = UNSET,
        product_ids: list[int] | Unset = UNSET,
        publish_status: PlanPublishStatus | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[PlanStatus] | Unset = UNSET,
        type_: list[PlanType] | Unset = UNSET,
    ) -> ListPlansResponse:
        """Page through plans"""
        from ..api.plan.list_plans_by_query import sync

        return sync(
            client=self._client,
            billing_interval_min=billing_interval_min,
            count=count,
            currency=currency,
            interval_counts=interval_counts,
            interval_units=interval_units,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            publish_status=publish_status,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
        )

    def list_plans(self, *, body: ListPlansRequest) -> ListPlansResponse:
        """Page through plans"""
        from ..api.plan.list_plans import sync

        return sync(client=self._client, body=body)

    def override_plan_metric_limit(self, *, body: OverridePlanMetricLimitRequest) -> OverridePlanMetricLimitResponse:
        """Add or replace metric limits (and metadata) of a plan"""
        from ..api.plan.override_plan_metric_limit import sync

        return sync(client=self._client, body=body)

    def create_plan(self, *, body: CreatePlanRequest) -> CreatePlanResponse:
        """Create a plan"""
        from ..api.plan.create_plan import sync

        return sync(client=self._client, body=body)

    def publish_plan(self, *, body: PublishPlanRequest) -> Done:
        """Show the plan in the customer portal"""
        from ..api.plan.publish_plan import sync

        return sync(client=self._client, body=body)

    def unpublish_plan(self, *, body: UnpublishPlanRequest) -> Done:
        """Hide the plan from the customer portal"""
        from ..api.plan.unpublish_plan import sync

        return sync(client=self._client, body=body)


class AsyncPlanOperations:
    """Plan"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def activate_plan(self, *, body: ActivatePlanRequest) -> Done:
        """Activate a plan (fixes price and period)"""
        from ..api.plan.activate_plan import asyncio

        return await asyncio(client=self._client, body=body)

    async def confirm_plan_price_change(self, *, body: ConfirmPlanPriceChangeRequest) -> ConfirmPlanPriceChangeResponse:
        """Change the price of an active plan"""
        from ..api.plan.confirm_plan_price_change import asyncio

        return await asyncio(client=self._client, body=body)

    async def preview_plan_price_change(self, *, body: PreviewPlanPriceChangeRequest) -> PreviewPlanPriceChangeResponse:
        """See what a price change of an active plan would affect"""
        from ..api.plan.preview_plan_price_change import asyncio

        return await asyncio(client=self._client, body=body)

    async def bind_plan_addons(self, *, body: BindPlanAddonsRequest) -> BindPlanAddonsResponse:
        """Bind add-ons to a plan"""
        from ..api.plan.bind_plan_addons import asyncio

        return await asyncio(client=self._client, body=body)

    async def archive_plan(self, *, body: ArchivePlanRequest) -> Done:
        """Archive a plan, softly or for good"""
        from ..api.plan.archive_plan import asyncio

        return await asyncio(client=self._client, body=body)

    async def copy_plan(self, *, body: CopyPlanRequest) -> CopyPlanResponse:
        """Copy a plan"""
        from ..api.plan.copy_plan import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_plan(self, *, body: DeletePlanRequest) -> Done:
        """Delete a plan still in editing state"""
        from ..api.plan.delete_plan import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_plan_by_query(
        self, *, external_plan_id: str | Unset = UNSET, plan_id: int | Unset = UNSET
    ) -> GetPlanResponse:
        """Show a plan"""
        from ..api.plan.get_plan_by_query import asyncio

        return await asyncio(client=self._client, external_plan_id=external_plan_id, plan_id=plan_id)

    async def get_plan(self, *, body: GetPlanRequest) -> GetPlanResponse:
        """Show a plan"""
        from ..api.plan.get_plan import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_plan(self, *, body: UpdatePlanRequest) -> UpdatePlanResponse:
        """Change a plan"""
        from ..api.plan.update_plan import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_plans_by_query(
        self,
        *,
        billing_interval_min: str | Unset = UNSET,
        count: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        interval_counts: list[int] | Unset = UNSET,
        interval_units: list[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        plan_ids: list[int] | Unset = UNSET,
        product_ids: list[int] | Unset = UNSET,
        publish_status: PlanPublishStatus | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[PlanStatus] | Unset = UNSET,
        type_: list[PlanType] | Unset = UNSET,
    ) -> ListPlansResponse:
        """Page through plans"""
        from ..api.plan.list_plans_by_query import asyncio

        return await asyncio(
            client=self._client,
            billing_interval_min=billing_interval_min,
            count=count,
            currency=currency,
            interval_counts=interval_counts,
            interval_units=interval_units,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            publish_status=publish_status,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
        )

    async def list_plans(self, *, body: ListPlansRequest) -> ListPlansResponse:
        """Page through plans"""
        from ..api.plan.list_plans import asyncio

        return await asyncio(client=self._client, body=body)

    async def override_plan_metric_limit(
        self, *, body: OverridePlanMetricLimitRequest
    ) -> OverridePlanMetricLimitResponse:
        """Add or replace metric limits (and metadata) of a plan"""
        from ..api.plan.override_plan_metric_limit import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_plan(self, *, body: CreatePlanRequest) -> CreatePlanResponse:
        """Create a plan"""
        from ..api.plan.create_plan import asyncio

        return await asyncio(client=self._client, body=body)

    async def publish_plan(self, *, body: PublishPlanRequest) -> Done:
        """Show the plan in the customer portal"""
        from ..api.plan.publish_plan import asyncio

        return await asyncio(client=self._client, body=body)

    async def unpublish_plan(self, *, body: UnpublishPlanRequest) -> Done:
        """Hide the plan from the customer portal"""
        from ..api.plan.unpublish_plan import asyncio

        return await asyncio(client=self._client, body=body)
