# Generated: edit specs/unibee.
"""``GET /merchant/payment/method_list``: List payment methods of a customer

Source: https://docs.unibee.dev/api-reference/payment/payment-method-list (read 2026-11-30).
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
    from ...models import ListPaymentMethodsResponse, Refusal

OPERATION: Final = "listPaymentMethods"
_PARAMETERS: Final = (
    Parameter("gatewayId", "query", INT, rules={"minimum": 0}, required=True),
    Parameter("userId", "query", INT, rules={"minimum": 0}),
    Parameter("paymentId", "query", STR),
)
parse_response: Final = ResponseParser["ListPaymentMethodsResponse | Refusal", "ListPaymentMethodsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListPaymentMethodsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    gateway_id: int,
    user_id: int | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/payment/method_list",
        (
            (_PARAMETERS[0], gateway_id),
            (_PARAMETERS[1], user_id),
            (_PARAMETERS[2], payment_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int,
    user_id: int | Unset = UNSET,
    payment_id: str | Unset = UNSET,
) -> Response[ListPaymentMethodsResponse | Refusal]:
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
            payment_id=payment_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    gateway_id: int,
    user_id: int | Unset = UNSET,
    payment_id: str | Unset = UNSET,
) -> ListPaymentMethodsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            payment_id=payment_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int,
    user_id: int | Unset = UNSET,
    payment_id: str | Unset = UNSET,
) -> Response[ListPaymentMethodsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            payment_id=payment_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    gateway_id: int,
    user_id: int | Unset = UNSET,
    payment_id: str | Unset = UNSET,
) -> ListPaymentMethodsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            payment_id=payment_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
