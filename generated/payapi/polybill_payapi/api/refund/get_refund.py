# Generated: edit specs/payapi.
"""``GET /pay-api/trade/refund/{refundNo}``: Read a refund

Source: https://github.com/wikerx/payment-gateway-php-sdk/blob/7d7852d/src/OpenApiClient.php (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
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
    from ...models import RefundResponse

OPERATION: Final = "getRefund"
_PARAMETERS: Final = (Parameter("refundNo", "path", STR),)
parse_response: Final = ResponseParser["RefundResponse", "RefundResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "RefundResponse")),
)


def get_kwargs(
    refund_no: str,
    *,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/pay-api/trade/refund/{refundNo}",
        ((_PARAMETERS[0], refund_no),),
        invalid=invalid,
    )


def sync_detailed(
    refund_no: str,
    *,
    client: AuthenticatedClient,
) -> Response[RefundResponse]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            refund_no=refund_no,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    refund_no: str,
    *,
    client: AuthenticatedClient,
) -> RefundResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            refund_no=refund_no,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    refund_no: str,
    *,
    client: AuthenticatedClient,
) -> Response[RefundResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            refund_no=refund_no,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    refund_no: str,
    *,
    client: AuthenticatedClient,
) -> RefundResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            refund_no=refund_no,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
