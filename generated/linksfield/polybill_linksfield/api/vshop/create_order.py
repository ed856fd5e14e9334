# Generated: edit specs/linksfield.
"""``POST /singleOrder``: Order a plan for a SIM card

The money is collected by the platform's own cashier in a later step.

Source: https://developer-en.apifox.cn/api-42599730 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    UNSET,
    Body,
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
    from ...client import Client
    from ...models import CreateOrderRequest, CreateOrderResponse

OPERATION: Final = "createOrder"
_PARAMETERS: Final = (Parameter("Accept-Language", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CreateOrderRequest"), required=True)
SUCCESS: Final = Success(
    (200,), ({"pointer": "/operateCode", "equals": "S"}, {"pointer": "/orderNo", "present": True}), code="/operateCode"
)
parse_response: Final = ResponseParser["CreateOrderResponse", "CreateOrderResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreateOrderResponse")),
)


def get_kwargs(
    *,
    body: CreateOrderRequest,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/singleOrder",
        ((_PARAMETERS[0], accept_language),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateOrderRequest,
    accept_language: str | Unset = UNSET,
) -> Response[CreateOrderResponse]:
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
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    body: CreateOrderRequest,
    accept_language: str | Unset = UNSET,
) -> CreateOrderResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrderRequest,
    accept_language: str | Unset = UNSET,
) -> Response[CreateOrderResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    body: CreateOrderRequest,
    accept_language: str | Unset = UNSET,
) -> CreateOrderResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
