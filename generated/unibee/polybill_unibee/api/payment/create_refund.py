# Generated: edit specs/unibee.
"""``POST /merchant/payment/refund/new``: Refund a successful payment

Payment must be in status 20; currency must equal the payment currency; refundAmount > 0 and not above what is
left; for gateways that queue refunds no other refund may be in progress; externalRefundId is a duplicate
guard (empty is refused); JPY/KRW/VND amounts divisible by 100. Answer status is always 10.

Source: https://docs.unibee.dev/api-reference/payment/new-payment-refund (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreateRefundRequest, CreateRefundResponse, Refusal

OPERATION: Final = "createRefund"
BODY: Final = Body("application/json", ModelRef(_models, "CreateRefundRequest"), required=True)
parse_response: Final = ResponseParser["CreateRefundResponse | Refusal", "CreateRefundResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreateRefundResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: CreateRefundRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/payment/refund/new",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateRefundRequest,
) -> Response[CreateRefundResponse | Refusal]:
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
    body: CreateRefundRequest,
) -> CreateRefundResponse:
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
    body: CreateRefundRequest,
) -> Response[CreateRefundResponse | Refusal]:
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
    body: CreateRefundRequest,
) -> CreateRefundResponse:
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
