# Generated: edit specs/unibee.
"""``GET /merchant/credit/detail``: Show a credit account

Source: https://docs.unibee.dev/api-reference/credit/credit-account-detail (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
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
    from ...models import GetCreditAccountResponse, Refusal

OPERATION: Final = "getCreditAccountByQuery"
_PARAMETERS: Final = (Parameter("id", "query", INT, required=True),)
parse_response: Final = ResponseParser["GetCreditAccountResponse | Refusal", "GetCreditAccountResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetCreditAccountResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    id: int,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/credit/detail",
        ((_PARAMETERS[0], id),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    id: int,
) -> Response[GetCreditAccountResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            id=id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    id: int,
) -> GetCreditAccountResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            id=id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    id: int,
) -> Response[GetCreditAccountResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            id=id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    id: int,
) -> GetCreditAccountResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            id=id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
