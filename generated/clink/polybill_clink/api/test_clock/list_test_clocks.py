# Generated: edit specs/clink.
"""``GET /subscription/test-clocks/list``: List the active test clocks

All of them; the list has no pages.

Source: https://docs.clinkbill.com/api-reference/endpoint/list-test-clocks (read 2026-11-30).
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
    from ...models import TestClockList

OPERATION: Final = "listTestClocks"
_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
parse_response: Final = ResponseParser["TestClockList | str", "TestClockList"](
    OPERATION,
    (200, 200, ModelRef(_models, "TestClockList")),
    (401, 401, TEXT),
)


def get_kwargs(
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
        "get",
        "/subscription/test-clocks/list",
        ((_PARAMETERS[0], x_timestamp),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[TestClockList | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> TestClockList:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[TestClockList | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> TestClockList:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
