# Generated: edit specs/unibee.
"""``GET /merchant/payment/method_get``: Show a payment method

Source: https://docs.unibee.dev/api-reference/payment/payment-method (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
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
    from ...models import GetPaymentMethodResponse, Refusal

OPERATION: Final = "getPaymentMethod"
_PARAMETERS: Final = (
    Parameter("gatewayId", "query", INT, rules={"minimum": 0}, required=True),
    Parameter("userId", "query", INT, rules={"minimum": 0}, required=True),
    Parameter("paymentMethodId", "query", STR, required=True),
)
parse_response: Final = ResponseParser["GetPaymentMethodResponse | Refusal", "GetPaymentMethodResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetPaymentMethodResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    gateway_id: int,
    user_id: int,
    payment_method_id: str,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/payment/method_get",
        (
            (_PARAMETERS[0], gateway_id),
            (_PARAMETERS[1], user_id),
            (_PARAMETERS[2], payment_method_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int,
    user_id: int,
    payment_method_id: str,
) -> Response[GetPaymentMethodResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            payment_method_id=payment_method_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    gateway_id: int,
    user_id: int,
    payment_method_id: str,
) -> GetPaymentMethodResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            payment_method_id=payment_method_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int,
    user_id: int,
    payment_method_id: str,
) -> Response[GetPaymentMethodResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            payment_method_id=payment_method_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    gateway_id: int,
    user_id: int,
    payment_method_id: str,
) -> GetPaymentMethodResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            payment_method_id=payment_method_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
