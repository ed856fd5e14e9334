# Generated: edit specs/linksfield.
"""``GET /mall/bundle-groups/bundles``: List all groups with the basic data of their plans

Source: https://developer-en.apifox.cn/api-477974988 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    UNSET,
    EnumRef,
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
    from ...models import ProtocolVersion, TopupAnswer

OPERATION: Final = "listBundleGroups"
_PARAMETERS: Final = (
    Parameter("version", "query", EnumRef(_models, "ProtocolVersion")),
    Parameter("partnerCode", "query", STR),
    Parameter("sign", "query", STR),
    Parameter("Accept-Language", "header", STR),
)
parse_response: Final = ResponseParser["TopupAnswer", "TopupAnswer"](
    OPERATION,
    (200, 200, ModelRef(_models, "TopupAnswer")),
)


def get_kwargs(
    *,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/mall/bundle-groups/bundles",
        (
            (_PARAMETERS[0], version),
            (_PARAMETERS[1], partner_code),
            (_PARAMETERS[2], sign),
            (_PARAMETERS[3], accept_language),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
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
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> TopupAnswer:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: Client,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Response[TopupAnswer]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    version: ProtocolVersion | Unset = UNSET,
    partner_code: str | Unset = UNSET,
    sign: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> TopupAnswer:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
