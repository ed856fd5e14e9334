# Generated: edit specs/unibee.
"""``POST /merchant/plan/new``: Create a plan

Amount >= 0; planName non-empty; currency supported; product active; externalPlanId unique; gasPayer
merchant|user; type 1-3; intervalUnit day|month|year|week with intervalCount 1-365 / 1-12 / 1 / 1-52 (not
needed for type 3); trials not for add-ons and one-time plans; metric limits need metric type limit;
trialDemand empty or paymentMethod; bound add-ons active, right type, same currency and product. New plans
start in status 1.

Source: https://docs.unibee.dev/api-reference/plan/create-plan (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreatePlanRequest, CreatePlanResponse, Refusal

OPERATION: Final = "createPlan"
BODY: Final = Body("application/json", ModelRef(_models, "CreatePlanRequest"), required=True)
parse_response: Final = ResponseParser["CreatePlanResponse | Refusal", "CreatePlanResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreatePlanResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: CreatePlanRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/plan/new",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePlanRequest,
) -> Response[CreatePlanResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreatePlanRequest,
) -> CreatePlanResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePlanRequest,
) -> Response[CreatePlanResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreatePlanRequest,
) -> CreatePlanResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
