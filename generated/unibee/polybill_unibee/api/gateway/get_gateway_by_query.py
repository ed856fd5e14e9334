# Generated: edit specs/unibee.
"""``GET /merchant/gateway/detail``: Show one gateway by id or name

Source: https://docs.unibee.dev/api-reference/gateway/payment-gateway (read 2026-11-30).
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
    from ...models import GetGatewayResponse, Refusal

OPERATION: Final = "getGatewayByQuery"
_PARAMETERS: Final = (
    Parameter("gatewayId", "query", INT, rules={"minimum": 0}),
    Parameter("gatewayName", "query", STR),
)
parse_response: Final = ResponseParser["GetGatewayResponse | Refusal", "GetGatewayResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetGatewayResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    gateway_id: int | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/gateway/detail",
        (
            (_PARAMETERS[0], gateway_id),
            (_PARAMETERS[1], gateway_name),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
) -> Response[GetGatewayResponse | Refusal]:
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
            gateway_name=gateway_name,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
) -> GetGatewayResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            gateway_name=gateway_name,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
) -> Response[GetGatewayResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            gateway_name=gateway_name,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
) -> GetGatewayResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            gateway_name=gateway_name,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
