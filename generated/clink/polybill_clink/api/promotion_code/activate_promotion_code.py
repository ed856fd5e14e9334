# Generated: edit specs/clink.
"""``PUT /promotion-code/{promotionCodeId}/active``: Switch a promotion code on

The call has no body.

Source: https://docs.clinkbill.com/api-reference/endpoint/activate-promotion-code (read 2026-11-30).
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
    Success,
    Unset,
    make_request,
)

from ... import models as _models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import Envelope

OPERATION: Final = "activatePromotionCode"
_PARAMETERS: Final = (
    Parameter("promotionCodeId", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
parse_response: Final = ResponseParser["Envelope | str", "Envelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "Envelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    promotion_code_id: str,
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
        "put",
        "/promotion-code/{promotionCodeId}/active",
        (
            (_PARAMETERS[0], promotion_code_id),
            (_PARAMETERS[1], x_timestamp),
        ),
        invalid=invalid,
    )


def sync_detailed(
    promotion_code_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[Envelope | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            promotion_code_id=promotion_code_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    promotion_code_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Envelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            promotion_code_id=promotion_code_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    promotion_code_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[Envelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            promotion_code_id=promotion_code_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    promotion_code_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Envelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            promotion_code_id=promotion_code_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
