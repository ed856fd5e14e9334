"""``polybill convert``: a provider's request as another provider's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any

import typer
from polybill_canonical import SubscriptionRequest

from polybill.canonical.documents import dump
from polybill.cli.output import AsJson, exit_on_error, line, out, print_json, read_object
from polybill.conversion.table import Table
from polybill.converting import convert as to_other
from polybill.converting import tables, to_canonical
from polybill.errors import ConfigurationError, FieldProblem, RequestInvalid
from polybill.protocol import pointer


def convert(
    file: Annotated[str, typer.Argument(help="Request body as JSON; - reads standard input.")],
    source: Annotated[str, typer.Option("--from", help="Provider whose request it is.")],
    target: Annotated[str, typer.Option("--to", help="Provider that shall get it.")],
    operation: Annotated[
        str, typer.Option(help="operationId of the request; needed where its fields fit several.")
    ] = "",
    reference: Annotated[str, typer.Option(help="Your reference, where the body has no field for it.")] = "",
    given: Annotated[
        list[str] | None,
        typer.Option(
            "--id", metavar="FIELD=ID", help="The other provider's id, such as customer.id=cus_9; repeatable."
        ),
    ] = None,
    lossy: Annotated[bool, typer.Option("--lossy", help="Leave out what has no place, and list it.")] = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Convert a provider's request to another's. Strict: what has no place there ends it, unless --lossy is given."""
    with exit_on_error():
        body, ids = read_object(file, exact=True), _ids(given or ())
        found = converted(body, source, target, operation, reference=reference, ids=ids, lossy=lossy)
    if as_json:
        print_json(found)
        return
    line("from", f"{source} {found['from']['operation']}")
    if found["from"]["also_fits"]:
        line("also fits", f"{', '.join(found['from']['also_fits'])}; choose with --operation")
    line("to", f"{target} {found['to']['operation']}")
    print_json(found["to"]["body"])
    for loss in found["losses"]:
        line("lost", f"{loss['field']} {loss['message']}")
    if not found["losses"]:
        out.print("[green]nothing is lost[/]")


def _ids(given: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for item in given:
        field, sign, value = item.partition("=")
        if not (field and sign and value):
            raise ConfigurationError(f"--id {item!r}: expected FIELD=ID, such as customer.id=cus_9")
        found[field] = value
    return found


def converted(
    body: Mapping[str, Any],
    source: str,
    target: str,
    operation: str = "",
    *,
    reference: str = "",
    ids: Mapping[str, str] | None = None,
    lossy: bool = False,
) -> dict[str, Any]:
    """Convert, and show the way.

    Raises:
        CannotCarry: a value has no place, and the losses are not accepted.
        ConfigurationError: the body matches several requests, or none.
        RequestInvalid: the request breaks a contract, or a needed value is missing.
        Unsupported: one of the two has no such request.
    """
    table, others = _table(source, body, operation)
    _check_reference(table, body, reference)
    request = _native(table, body)
    canonical = to_canonical(request, reference=reference or None, lossy=lossy)
    there = next((item for item in tables(target) if isinstance(canonical.value, item.canonical)), None)
    native = to_other(request, to=target, reference=reference or None, ids=ids, lossy=lossy)
    return {
        "from": {
            "provider": source,
            "operation": table.operation,
            "also_fits": [other.operation for other in others],
        },
        "to": {
            "provider": target,
            "operation": "" if there is None else there.operation,
            "body": native.value.to_dict(),
        },
        "canonical": {"kind": type(canonical.value).__name__, "request": dump(canonical.value)},
        "losses": [{"field": loss.field, "message": loss.message} for loss in native.losses],
    }


def _check_reference(table: Table, body: Mapping[str, Any], reference: str) -> None:
    """Refuse to replace a reference without a word: two intents would become one, or one two."""
    where = next((row.where for row in table.rows if row.path == "reference"), "")
    known = pointer.get(body, where) if where else pointer.MISSING
    if reference and known not in (pointer.MISSING, None, reference):
        problem = FieldProblem("reference", f"is already set in the body, at {where}, to a different value")
        raise RequestInvalid(table.provider, table.operation, [problem])


def _native(table: Table, body: Mapping[str, Any]) -> Any:
    """Make the native request; a member that the contract does not have would be lost without a word."""
    made = table.native.from_dict(body)
    if made.unexpected:
        wrong = [FieldProblem(f"/{name}", "does not match the contract") for name in sorted(made.unexpected)]
        raise RequestInvalid(table.provider, table.operation, wrong)
    return made


def _table(provider: str, body: Mapping[str, Any], operation: str) -> tuple[Table, list[Table]]:
    """Find out which request it is: by name, or as the only one that it fits; a subscription goes before the others.

    Returns:
        The request's table, and those of the others that it fits.
    """
    known = list({table.native: table for table in reversed(tables(provider))}.values())[::-1]
    if operation:
        for table in tables(provider):
            if table.operation == operation:
                return table, []
        names = ", ".join(table.operation for table in tables(provider))
        raise ConfigurationError(f"{provider}: {operation} has no canonical form; expected one of {names}")
    fitting = [table for table in known if _fits(table.native.from_dict(body))]
    first = next((table for table in fitting if table.canonical is SubscriptionRequest), None)
    if first is not None:
        return first, [table for table in fitting if table is not first]
    if len(fitting) == 1:
        return fitting[0], []
    if len(known) == 1:
        return known[0], []  # its own problems are more specific than "it fits nothing"
    names = ", ".join(table.operation for table in fitting or known)
    if fitting:
        raise ConfigurationError(
            f"{provider}: the body matches several operations ({names}); choose one with --operation"
        )
    nearest = min(known, key=lambda table: len(_problems(table, body)))
    wrong = "; ".join(_problems(nearest, body)[:3])
    raise ConfigurationError(
        f"{provider}: the body matches none of {names}; the closest is {nearest.operation}: {wrong}. "
        "Fix that, or choose one with --operation"
    )


def _problems(table: Table, body: Mapping[str, Any]) -> list[str]:
    made = table.native.from_dict(body)
    unknown = [f"/{name} is not in the contract" for name in sorted(made.additional_properties)]
    return [*map(str, made.problems()), *unknown]


def _fits(native: Any) -> bool:
    return not native.additional_properties and not any(native.problems())
