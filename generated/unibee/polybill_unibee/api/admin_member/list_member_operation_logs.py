# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/member/operation_log_list``: Page through the audit log of member actions

Source: https://docs.unibee.dev/api-reference/admin-member/get-member-operation-log-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, ModelRef
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
    from ...models.list_member_operation_logs_response import (
        ListMemberOperationLogsResponse,
    )
    from ...models.refusal import Refusal

OPERATION: Final = "listMemberOperationLogs"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("memberFirstName", "query", STR),
    Parameter("memberLastName", "query", STR),
    Parameter("memberEmail", "query", STR),
    Parameter("firstName", "query", STR),
    Parameter("lastName", "query", STR),
    Parameter("email", "query", STR),
    Parameter("subscriptionId", "query", STR),
    Parameter("invoiceId", "query", STR),
    Parameter("planId", "query", INT),
    Parameter("discountCode", "query", STR),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "ListMemberOperationLogsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    member_first_name: str | Unset = UNSET,
    member_last_name: str | Unset = UNSET,
    member_email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    discount_code: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/member/operation_log_list",
        (
            (_PARAMETERS[0], member_first_name),
            (_PARAMETERS[1], member_last_name),
            (_PARAMETERS[2], member_email),
            (_PARAMETERS[3], first_name),
            (_PARAMETERS[4], last_name),
            (_PARAMETERS[5], email),
            (_PARAMETERS[6], subscription_id),
            (_PARAMETERS[7], invoice_id),
            (_PARAMETERS[8], plan_id),
            (_PARAMETERS[9], discount_code),
            (_PARAMETERS[10], page),
            (_PARAMETERS[11], count),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListMemberOperationLogsResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListMemberOperationLogsResponse | Refusal",
        parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    member_first_name: str | Unset = UNSET,
    member_last_name: str | Unset = UNSET,
    member_email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    discount_code: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListMemberOperationLogsResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            member_first_name=member_first_name,
            member_last_name=member_last_name,
            member_email=member_email,
            first_name=first_name,
            last_name=last_name,
            email=email,
            subscription_id=subscription_id,
            invoice_id=invoice_id,
            plan_id=plan_id,
            discount_code=discount_code,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    member_first_name: str | Unset = UNSET,
    member_last_name: str | Unset = UNSET,
    member_email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    discount_code: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListMemberOperationLogsResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListMemberOperationLogsResponse = client.result(
        OPERATION,
        get_kwargs(
            member_first_name=member_first_name,
            member_last_name=member_last_name,
            member_email=member_email,
            first_name=first_name,
            last_name=last_name,
            email=email,
            subscription_id=subscription_id,
            invoice_id=invoice_id,
            plan_id=plan_id,
            discount_code=discount_code,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    member_first_name: str | Unset = UNSET,
    member_last_name: str | Unset = UNSET,
    member_email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    discount_code: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListMemberOperationLogsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            member_first_name=member_first_name,
            member_last_name=member_last_name,
            member_email=member_email,
            first_name=first_name,
            last_name=last_name,
            email=email,
            subscription_id=subscription_id,
            invoice_id=invoice_id,
            plan_id=plan_id,
            discount_code=discount_code,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    member_first_name: str | Unset = UNSET,
    member_last_name: str | Unset = UNSET,
    member_email: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    invoice_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    discount_code: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListMemberOperationLogsResponse:
    """As `sync`, awaited."""
    _made: ListMemberOperationLogsResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            member_first_name=member_first_name,
            member_last_name=member_last_name,
            member_email=member_email,
            first_name=first_name,
            last_name=last_name,
            email=email,
            subscription_id=subscription_id,
            invoice_id=invoice_id,
            plan_id=plan_id,
            discount_code=discount_code,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
