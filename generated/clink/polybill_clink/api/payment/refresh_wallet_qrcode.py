# Generated: edit specs/clink.
"""``POST /payment/{orderId}/qrcode/refresh``: Make a new QR code for a wallet payment

For CASHAPP only. The call has no body.

Source: https://docs.clinkbill.com/api-reference/endpoint/refresh-wallet-qrcode (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    TEXT,
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
    from ...models import WalletQrcodeRefreshEnvelope

OPERATION: Final = "refreshWalletQrcode"
_PARAMETERS: Final = (
    Parameter("orderId", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
parse_response: Final = ResponseParser["WalletQrcodeRefreshEnvelope | str", "WalletQrcodeRefreshEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "WalletQrcodeRefreshEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    order_id: str,
    *,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/payment/{orderId}/qrcode/refresh",
        (
            (_PARAMETERS[0], order_id),
            (_PARAMETERS[1], x_timestamp),
        ),
        invalid=invalid,
    )


def sync_detailed(
    order_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[WalletQrcodeRefreshEnvelope | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            order_id=order_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    order_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> WalletQrcodeRefreshEnvelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            order_id=order_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    order_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[WalletQrcodeRefreshEnvelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            order_id=order_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    order_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> WalletQrcodeRefreshEnvelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            order_id=order_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
