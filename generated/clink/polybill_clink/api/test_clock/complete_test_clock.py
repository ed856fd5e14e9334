# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /subscription/test-clocks/{clockId}/complete``: End a test clock

The body may be left out.

Source: https://docs.clinkbill.com/api-reference/endpoint/complete-test-clock (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.media import TEXT
from polybill_runtime.requests import Body, Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.test_clock_complete_api_request import TestClockCompleteApiRequest
    from ...models.test_clock_envelope import TestClockEnvelope

OPERATION: Final = "completeTestClock"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("clockId", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
BODY: Final = Body("application/json", ModelRef(_models, "TestClockCompleteApiRequest"))
"""Media type and kind of the body."""
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "TestClockEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    clock_id: str,
    *,
    body: TestClockCompleteApiRequest | Unset = UNSET,
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
        "/subscription/test-clocks/{clockId}/complete",
        (
            (_PARAMETERS[0], clock_id),
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
) -> TestClockEnvelope | str:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("TestClockEnvelope | str", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    clock_id: str,
    *,
    client: AuthenticatedClient,
    body: TestClockCompleteApiRequest | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[TestClockEnvelope | str]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            clock_id=clock_id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    clock_id: str,
    *,
    client: AuthenticatedClient,
    body: TestClockCompleteApiRequest | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> TestClockEnvelope:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: TestClockEnvelope = client.result(
        OPERATION,
        get_kwargs(
            clock_id=clock_id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    clock_id: str,
    *,
    client: AuthenticatedClient,
    body: TestClockCompleteApiRequest | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[TestClockEnvelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            clock_id=clock_id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    clock_id: str,
    *,
    client: AuthenticatedClient,
    body: TestClockCompleteApiRequest | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> TestClockEnvelope:
    """As `sync`, awaited."""
    _made: TestClockEnvelope = await client.result_async(
        OPERATION,
        get_kwargs(
            clock_id=clock_id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
