# Generated: edit specs/unibee.
"""``GET /merchant/checkout/get_link``: Get the hosted checkout URL for a plan and checkout setup

Link = {hosted base}/checkout?checkoutId=..&planId=..&env=.

Source: https://docs.unibee.dev/api-reference/checkout-setup/get-merchant-checkout-link (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import GetCheckoutLinkResponse, Refusal

OPERATION: Final = "getCheckoutLinkByQuery"
_PARAMETERS: Final = (
    Parameter("checkoutId", "query", INT, required=True),
    Parameter("planId", "query", INT, required=True),
)
parse_response: Final = ResponseParser["GetCheckoutLinkResponse | Refusal", "GetCheckoutLinkResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetCheckoutLinkResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    checkout_id: int,
    plan_id: int,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/checkout/get_link",
        (
            (_PARAMETERS[0], checkout_id),
            (_PARAMETERS[1], plan_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
    plan_id: int,
) -> Response[GetCheckoutLinkResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
    plan_id: int,
) -> GetCheckoutLinkResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
    plan_id: int,
) -> Response[GetCheckoutLinkResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
    plan_id: int,
) -> GetCheckoutLinkResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
