# Generated: edit specs/unibee.
"""``GET /merchant/member/operation_log_list``: Page through the audit log of member actions

Source: https://docs.unibee.dev/api-reference/admin-member/get-member-operation-log-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
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
    from ...client import AuthenticatedClient
    from ...models import ListMemberOperationLogsResponse, Refusal

OPERATION: Final = "listMemberOperationLogs"
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
parse_response: Final = ResponseParser["ListMemberOperationLogsResponse | Refusal", "ListMemberOperationLogsResponse"](
    OPERATION,
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
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
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
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
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
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
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
    return await client.result_async(
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
