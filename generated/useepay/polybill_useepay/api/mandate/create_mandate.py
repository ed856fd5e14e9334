# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /api/v1/mandates/create``: Record the consent of a customer to later charges

Source: https://docs-v2.useepay.com/225901796e0 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Body, Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.create_mandate_request import CreateMandateRequest
    from ...models.error_response import ErrorResponse
    from ...models.mandate import Mandate

OPERATION: Final = "createMandate"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("x-api-version", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CreateMandateRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200, 201), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "Mandate")),
    (201, 201, ModelRef(_models, "Mandate")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    *,
    body: CreateMandateRequest,
    x_api_version: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/api/v1/mandates/create",
        ((_PARAMETERS[0], x_api_version),),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ErrorResponse | Mandate:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("ErrorResponse | Mandate", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateMandateRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | Mandate]:
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
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateMandateRequest,
    x_api_version: str | Unset = UNSET,
) -> Mandate:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: Mandate = client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateMandateRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | Mandate]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateMandateRequest,
    x_api_version: str | Unset = UNSET,
) -> Mandate:
    """As `sync`, awaited."""
    _made: Mandate = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
