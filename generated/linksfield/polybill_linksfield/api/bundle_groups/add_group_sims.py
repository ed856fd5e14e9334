# Generated: edit specs/linksfield.
"""``POST /mall/bundle-groups/{group_id}/sims``: Add SIM cards to a group

Taken as a task. The answer tells that the request was in order, getAsyncResult tells the outcome.

Source: https://developer-en.apifox.cn/api-477974986 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    UNSET,
    Body,
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
    from ...client import Client
    from ...models import GroupSimsRequest, TopupAnswer

OPERATION: Final = "addGroupSims"
_PARAMETERS: Final = (
    Parameter("group_id", "path", STR),
    Parameter("Accept-Language", "header", STR),
)
BODY: Final = Body("application/json", ModelRef(_models, "GroupSimsRequest"), required=True)
parse_response: Final = ResponseParser["TopupAnswer", "TopupAnswer"](
    OPERATION,
    (200, 200, ModelRef(_models, "TopupAnswer")),
)


def get_kwargs(
    group_id: str,
    *,
    body: GroupSimsRequest,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/mall/bundle-groups/{group_id}/sims",
        (
            (_PARAMETERS[0], group_id),
            (_PARAMETERS[1], accept_language),
        ),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    group_id: str,
    *,
    client: Client,
    body: GroupSimsRequest,
    accept_language: str | Unset = UNSET,
) -> Response[TopupAnswer]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
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
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
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
    return await client.result_async(
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
