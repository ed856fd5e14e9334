# Generated: edit specs/unibee.
"""``GET /merchant/user/count``: Count customers

Source: https://docs.unibee.dev/api-reference/user/user-count (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
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
    from ...models import CountUsersResponse, Refusal

OPERATION: Final = "countUsers"
_PARAMETERS: Final = (
    Parameter("createTimeStart", "query", INT),
    Parameter("createTimeEnd", "query", INT),
)
parse_response: Final = ResponseParser["CountUsersResponse | Refusal", "CountUsersResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CountUsersResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/user/count",
        (
            (_PARAMETERS[0], create_time_start),
            (_PARAMETERS[1], create_time_end),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[CountUsersResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> CountUsersResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[CountUsersResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> CountUsersResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
