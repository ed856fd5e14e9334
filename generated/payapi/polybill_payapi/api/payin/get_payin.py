# Generated: edit specs/payapi.
"""``GET /pay-api/trade/payment/{tradeNo}``: Read a payment

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
    from ...models import PayinResponse

OPERATION: Final = "getPayin"
_PARAMETERS: Final = (Parameter("tradeNo", "path", STR),)
parse_response: Final = ResponseParser["PayinResponse", "PayinResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "PayinResponse")),
)


def get_kwargs(
    trade_no: str,
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
        "/pay-api/trade/payment/{tradeNo}",
        ((_PARAMETERS[0], trade_no),),
        invalid=invalid,
    )


def sync_detailed(
    trade_no: str,
    *,
    client: AuthenticatedClient,
) -> Response[PayinResponse]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            trade_no=trade_no,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    trade_no: str,
    *,
    client: AuthenticatedClient,
) -> PayinResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            trade_no=trade_no,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    trade_no: str,
    *,
    client: AuthenticatedClient,
) -> Response[PayinResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            trade_no=trade_no,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    trade_no: str,
    *,
    client: AuthenticatedClient,
) -> PayinResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            trade_no=trade_no,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
