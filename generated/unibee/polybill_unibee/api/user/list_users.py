# Generated: edit specs/unibee.
"""``POST /merchant/user/list``: Page through customers

SortField: user_id, gmt_create, email, user_name, subscription_name, subscription_status, payment_method,
recurring_amount, billing_type.

Source: https://docs.unibee.dev/api-reference/user/user-list-1 (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import ListUsersRequest, ListUsersResponse, Refusal

OPERATION: Final = "listUsers"
BODY: Final = Body("application/json", ModelRef(_models, "ListUsersRequest"), required=True)
parse_response: Final = ResponseParser["ListUsersResponse | Refusal", "ListUsersResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListUsersResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: ListUsersRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/user/list",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ListUsersRequest,
) -> Response[ListUsersResponse | Refusal]:
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
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: ListUsersRequest,
) -> ListUsersResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ListUsersRequest,
) -> Response[ListUsersResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ListUsersRequest,
) -> ListUsersResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
