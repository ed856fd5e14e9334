# Generated: edit specs/unibee.
"""``GET /merchant/credit/config_list``: List credit settings

Source: https://docs.unibee.dev/api-reference/credit/get-credit-config-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
    Invalid,
    ListOf,
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
    from ...models import ListCreditConfigsResponse, Refusal

OPERATION: Final = "listCreditConfigsByQuery"
_PARAMETERS: Final = (
    Parameter("types", "query", ListOf(INT)),
    Parameter("currency", "query", STR),
)
parse_response: Final = ResponseParser["ListCreditConfigsResponse | Refusal", "ListCreditConfigsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListCreditConfigsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    types: list[int] | Unset = UNSET,
    currency: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/credit/config_list",
        (
            (_PARAMETERS[0], types),
            (_PARAMETERS[1], currency),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    types: list[int] | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> Response[ListCreditConfigsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            types=types,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    types: list[int] | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> ListCreditConfigsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            types=types,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    types: list[int] | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> Response[ListCreditConfigsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            types=types,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    types: list[int] | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> ListCreditConfigsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            types=types,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
