# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /webhook/endpoints/{id}/rotate-secret``: Make a new signing secret

The old one is void at once; the answer shows the new one. The call has no body.

Source: https://docs.clinkbill.com/api-reference/openapi.json (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.clink_error_response import ClinkErrorResponse
    from ...models.webhook_endpoint_envelope import WebhookEndpointEnvelope

OPERATION: Final = "rotateWebhookEndpointSecret"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("id", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "WebhookEndpointEnvelope")),
    (401, 401, ModelRef(_models, "ClinkErrorResponse")),
    (404, 404, ModelRef(_models, "ClinkErrorResponse")),
)


def get_kwargs(
    id: str,
    *,
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
        "/webhook/endpoints/{id}/rotate-secret",
        (
            (_PARAMETERS[0], id),
            (_PARAMETERS[1], x_timestamp),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ClinkErrorResponse | WebhookEndpointEnvelope:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ClinkErrorResponse | WebhookEndpointEnvelope",
        parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEndpointEnvelope]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            id=id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEndpointEnvelope:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: WebhookEndpointEnvelope = client.result(
        OPERATION,
        get_kwargs(
            id=id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEndpointEnvelope]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            id=id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEndpointEnvelope:
    """As `sync`, awaited."""
    _made: WebhookEndpointEnvelope = await client.result_async(
        OPERATION,
        get_kwargs(
            id=id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
