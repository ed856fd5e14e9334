# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /subscription/{id}/cancel``: End a subscription, now or with its period

Ends with the current period unless cancelImmediately is true; ending at once gives no refund.

Source: https://docs.clinkbill.com/api-reference/endpoint/cancel-subscription (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.media import TEXT
from polybill_runtime.requests import Body, Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.cancel_subscription_api_request import CancelSubscriptionApiRequest
    from ...models.subscription_data_envelope import SubscriptionDataEnvelope

OPERATION: Final = "cancelSubscription"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("id", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
BODY: Final = Body("application/json", ModelRef(_models, "CancelSubscriptionApiRequest"), required=True)
"""Media type and kind of the body."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "SubscriptionDataEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    id: str,
    *,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/subscription/{id}/cancel",
        (
            (_PARAMETERS[0], id),
            (_PARAMETERS[1], x_timestamp),
        ),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> SubscriptionDataEnvelope | str:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast(
        "SubscriptionDataEnvelope | str", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[SubscriptionDataEnvelope | str]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.errors.unreadable)
    return Response(_status, _content, _headers, _parsed)


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> SubscriptionDataEnvelope | str:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        id=id,
        body=body,
        x_timestamp=x_timestamp,
        client=client,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[SubscriptionDataEnvelope | str]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.errors.unreadable)
    return Response(_status, _content, _headers, _parsed)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> SubscriptionDataEnvelope | str:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            client=client,
        )
    ).parsed
