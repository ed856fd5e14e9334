# Generated: edit specs/unibee.
"""``GET /merchant/credit/get_promo_config_statistics``: Promo-credit statistics

Source: https://docs.unibee.dev/api-reference/promo-credit/get-promo-credit-config-statistics (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
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
    from ...models import GetPromoCreditStatisticsResponse, Refusal

OPERATION: Final = "getPromoCreditStatisticsByQuery"
_PARAMETERS: Final = (Parameter("currency", "query", STR),)
parse_response: Final = ResponseParser[
    "GetPromoCreditStatisticsResponse | Refusal", "GetPromoCreditStatisticsResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "GetPromoCreditStatisticsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
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
        "/merchant/credit/get_promo_config_statistics",
        ((_PARAMETERS[0], currency),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    currency: str | Unset = UNSET,
) -> Response[GetPromoCreditStatisticsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            currency=currency,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    currency: str | Unset = UNSET,
) -> GetPromoCreditStatisticsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            currency=currency,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    currency: str | Unset = UNSET,
) -> Response[GetPromoCreditStatisticsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            currency=currency,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    currency: str | Unset = UNSET,
) -> GetPromoCreditStatisticsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            currency=currency,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
