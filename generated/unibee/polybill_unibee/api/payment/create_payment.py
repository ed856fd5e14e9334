# Generated: edit specs/unibee.
"""``POST /merchant/payment/new``: Create a one-time payment and its hosted link

Same rules as subscription/payment/new, without cancelling earlier payments; invoice mail only when
sendInvoice=true. PaymentUIMode=embedded gives a link for an iframe and gateway data in action. Quantity
multiplies the plan price (planId only, minimum 1); answer also carries invoiceId.

Source: https://docs.unibee.dev/api-reference/payment/new-payment (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreatePaymentRequest, CreatePaymentResponse, Refusal

OPERATION: Final = "createPayment"
BODY: Final = Body("application/json", ModelRef(_models, "CreatePaymentRequest"), required=True)
parse_response: Final = ResponseParser["CreatePaymentResponse | Refusal", "CreatePaymentResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreatePaymentResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: CreatePaymentRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/payment/new",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentRequest,
) -> Response[CreatePaymentResponse | Refusal]:
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
    body: CreatePaymentRequest,
) -> CreatePaymentResponse:
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
    body: CreatePaymentRequest,
) -> Response[CreatePaymentResponse | Refusal]:
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
    body: CreatePaymentRequest,
) -> CreatePaymentResponse:
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
