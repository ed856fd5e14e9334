# Generated: edit specs/unibee.
"""``GET /merchant/checkout/detail``: Show a checkout setup

Source: https://docs.unibee.dev/api-reference/checkout-setup/get-merchant-checkout-detail (read 2026-11-30).
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
    from ...models import GetCheckoutResponse, Refusal

OPERATION: Final = "getCheckoutByQuery"
_PARAMETERS: Final = (Parameter("checkoutId", "query", INT, required=True),)
parse_response: Final = ResponseParser["GetCheckoutResponse | Refusal", "GetCheckoutResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetCheckoutResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    checkout_id: int,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/checkout/detail",
        ((_PARAMETERS[0], checkout_id),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
) -> Response[GetCheckoutResponse | Refusal]:
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
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
) -> GetCheckoutResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
) -> Response[GetCheckoutResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
) -> GetCheckoutResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
