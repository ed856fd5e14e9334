# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /merchant/subscription/update_submit``: Change plan, quantity or add-ons

New plan must be active, same product, not a recurring add-on; something must change; calls for one
subscription are serialised (a second one within 60 s is refused); discount only with API key. Response key is
subscriptionPendingUpdate; paid=true when no payment was needed or it succeeded. When nothing changes and the
amount is 0: answers paid=true without a pending update; a given discountCode/promo credit is kept for the
next invoice. A subscription that is not active changes at once.

Source: https://aaaabmero.mintlify.app/api-reference/subscription-update/update-subscription (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Body, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import Response

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.refusal import Refusal
    from ...models.update_subscription_request import UpdateSubscriptionRequest
    from ...models.update_subscription_response import UpdateSubscriptionResponse

OPERATION: Final = "updateSubscription"
"""The operationId in the contract."""

BODY: Final = Body("application/json", ModelRef(_models, "UpdateSubscriptionRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "UpdateSubscriptionResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: UpdateSubscriptionRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/subscription/update_submit",
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> Refusal | UpdateSubscriptionResponse:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "Refusal | UpdateSubscriptionResponse", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: UpdateSubscriptionRequest,
) -> Response[Refusal | UpdateSubscriptionResponse]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    body: UpdateSubscriptionRequest,
) -> UpdateSubscriptionResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: UpdateSubscriptionResponse = client.result(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: UpdateSubscriptionRequest,
) -> Response[Refusal | UpdateSubscriptionResponse]:
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
    body: UpdateSubscriptionRequest,
) -> UpdateSubscriptionResponse:
    """As `sync`, awaited."""
    _made: UpdateSubscriptionResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
