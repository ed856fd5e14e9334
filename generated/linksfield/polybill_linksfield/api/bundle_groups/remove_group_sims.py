# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``DELETE /mall/bundle-groups/{group_id}/sims``: Remove SIM cards from a group

Taken as a task. The answer tells that the request was in order, getAsyncResult tells the outcome.

Source: https://developer-en.apifox.cn/api-477974986 (read 2026-11-21).
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

    from ...client import Client
    from ...models.group_sims_request import GroupSimsRequest
    from ...models.topup_answer import TopupAnswer

OPERATION: Final = "removeGroupSims"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("group_id", "path", STR),
    Parameter("Accept-Language", "header", STR),
)
BODY: Final = Body("application/json", ModelRef(_models, "GroupSimsRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success(
    (200,),
    ({"pointer": "/operateCode", "equals": "S"}, {"pointer": "/operateCode", "present": False}),
    code="/operateCode",
)
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = ((200, 200, ModelRef(_models, "TopupAnswer")),)


def get_kwargs(
    group_id: str,
    *,
    body: GroupSimsRequest,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "delete",
        "/mall/bundle-groups/{group_id}/sims",
        (
            (_PARAMETERS[0], group_id),
            (_PARAMETERS[1], accept_language),
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
) -> TopupAnswer:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("TopupAnswer", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    body: GroupSimsRequest,
    accept_language: str | Unset = UNSET,
) -> Response[TopupAnswer]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            group_id=group_id,
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    group_id: str,
    *,
    client: Client,
    body: GroupSimsRequest,
    accept_language: str | Unset = UNSET,
) -> TopupAnswer:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: TopupAnswer = client.result(
        OPERATION,
        get_kwargs(
            group_id=group_id,
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    group_id: str,
    *,
    client: Client,
    body: GroupSimsRequest,
    accept_language: str | Unset = UNSET,
) -> Response[TopupAnswer]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            group_id=group_id,
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    group_id: str,
    *,
    client: Client,
    body: GroupSimsRequest,
    accept_language: str | Unset = UNSET,
) -> TopupAnswer:
    """As `sync`, awaited."""
    _made: TopupAnswer = await client.result_async(
        OPERATION,
        get_kwargs(
            group_id=group_id,
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
