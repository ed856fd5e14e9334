# Generated: edit specs/unibee.
"""``POST /merchant/payment/external_gateway_payment/mark_paid``: Report that an external payment succeeded

Two layers: Bearer API key plus body signature. signature = lower-case hex of HMAC-SHA256(GatewayKey,
"{paymentId}|{externalTransactionId}|{timestamp}"); timestamp in unix seconds guards against replay.
externalTransactionId works as idempotency key. Not in v1.8.0 source.

Source: https://docs.unibee.dev/api-reference/payment/mark-external-gateway-payment-as-paid (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import MarkExternalGatewayPaymentPaidRequest, MarkExternalGatewayPaymentPaidResponse, Refusal

OPERATION: Final = "markExternalGatewayPaymentPaid"
BODY: Final = Body("application/json", ModelRef(_models, "MarkExternalGatewayPaymentPaidRequest"), required=True)
parse_response: Final = ResponseParser[
    "MarkExternalGatewayPaymentPaidResponse | Refusal", "MarkExternalGatewayPaymentPaidResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "MarkExternalGatewayPaymentPaidResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: MarkExternalGatewayPaymentPaidRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/payment/external_gateway_payment/mark_paid",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: MarkExternalGatewayPaymentPaidRequest,
) -> Response[MarkExternalGatewayPaymentPaidResponse | Refusal]:
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
    body: MarkExternalGatewayPaymentPaidRequest,
) -> MarkExternalGatewayPaymentPaidResponse:
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
    body: MarkExternalGatewayPaymentPaidRequest,
) -> Response[MarkExternalGatewayPaymentPaidResponse | Refusal]:
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
    body: MarkExternalGatewayPaymentPaidRequest,
) -> MarkExternalGatewayPaymentPaidResponse:
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
