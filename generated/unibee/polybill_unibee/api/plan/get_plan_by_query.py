# Generated: edit specs/unibee.
"""``GET /merchant/plan/detail``: Show a plan

Source: https://docs.unibee.dev/api-reference/plan/plan-detail (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    Unset,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import GetPlanResponse, Refusal

OPERATION: Final = "getPlanByQuery"
_PARAMETERS: Final = (
    Parameter("externalPlanId", "query", STR),
    Parameter("planId", "query", INT, rules={"minimum": 0}),
)
parse_response: Final = ResponseParser["GetPlanResponse | Refusal", "GetPlanResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetPlanResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    external_plan_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/plan/detail",
        (
            (_PARAMETERS[0], external_plan_id),
            (_PARAMETERS[1], plan_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    external_plan_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
) -> Response[GetPlanResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            external_plan_id=external_plan_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    external_plan_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
) -> GetPlanResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            external_plan_id=external_plan_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    external_plan_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
) -> Response[GetPlanResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            external_plan_id=external_plan_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    external_plan_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
) -> GetPlanResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            external_plan_id=external_plan_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
