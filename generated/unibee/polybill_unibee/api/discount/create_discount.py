# Generated: edit specs/unibee.
"""``POST /merchant/discount/new``: Create a discount code

Code unique; billingType 1|2; discountType 1 (discountPercentage 0-10000, discountAmount must be 0) or 2
(discountAmount >= 0, discountPercentage must be 0); startTime <= endTime both required; planApplyGroup
required for planApplyType 3 or 4; userLimit >= 0; upgradeOnly and upgradeLongerOnly exclude each other. New
codes start in status 1.

Source: https://docs.unibee.dev/api-reference/discount/new-discount-code (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreateDiscountRequest, CreateDiscountResponse, Refusal

OPERATION: Final = "createDiscount"
BODY: Final = Body("application/json", ModelRef(_models, "CreateDiscountRequest"), required=True)
parse_response: Final = ResponseParser["CreateDiscountResponse | Refusal", "CreateDiscountResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreateDiscountResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: CreateDiscountRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/discount/new",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateDiscountRequest,
) -> Response[CreateDiscountResponse | Refusal]:
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
    body: CreateDiscountRequest,
) -> CreateDiscountResponse:
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
    body: CreateDiscountRequest,
) -> Response[CreateDiscountResponse | Refusal]:
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
    body: CreateDiscountRequest,
) -> CreateDiscountResponse:
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
