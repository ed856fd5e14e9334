"""Calls of the command line: canonical (``subscriptions.create``) and native (``createSubscription``)."""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from importlib import import_module
from typing import Any, Final, get_type_hints

from attrs import frozen
from polybill_canonical import Cancellation
from polybill_runtime.model import Model

from polybill.canonical.documents import dump, load
from polybill.capability import client_class
from polybill.conversion.calls import prepare
from polybill.converting import tables
from polybill.core import contract
from polybill.errors import CallError, ConfigurationError, ProviderError
from polybill.outcome import NotSent, Outcome, Pending, Rejected, Succeeded, Unknown
from polybill.protocol.rules import OperationRules
from polybill.resources.verbs import Resource
from polybill.suggestion import did_you_mean

_READING: Final = ("get", "list", "preview_update")


@frozen
class Request:
    """What the caller gave.

    Attributes:
        name: ``kind.verb`` or operationId.
        body: JSON object; None where none was given.
        id: the provider's id of the object.
        parameters: filters of a list, path and query parameters of a native call, and options of a cancellation.
        reference: the caller's reference of a native call.
    """

    name: str
    body: Mapping[str, Any] | None = None
    id: str = ""
    parameters: Mapping[str, str] = {}
    reference: str = ""


@frozen
class Ended:
    """How a call ended.

    Attributes:
        outcome: ``succeeded``, ``pending``, ``rejected``, ``not_sent``, ``unknown``, or ``no_answer`` of a reading.
        value: the result as JSON values; None where there is none.
        error: the error; None where there is none.
    """

    outcome: str
    value: Any = None
    error: CallError | None = None


def made(client: Any, request: Request, *, secrets: bool) -> Iterator[Ended]:
    """Make a call; a list yields each of its objects.

    Args:
        client: client for threads.
        request: what to call.
        secrets: whether secrets of the result are shown.

    Raises:
        RequestInvalid: nothing was sent; the problems name the fields.
        ConfigurationError: the operation is unknown, or an argument that it needs is missing.
        Unsupported: the provider has no such operation.
    """
    if "." not in request.name:
        yield _native(client, request, secrets=secrets)
        return
    kind, _, verb = request.name.partition(".")
    resource: Any = getattr(client, kind, None)
    if not isinstance(resource, Resource) or verb.startswith("_"):
        known = ", ".join(kinds(client.provider))
        text = f"{client.provider}: unknown kind {kind!r}; expected one of {known}"
        raise ConfigurationError(text + did_you_mean(kind, kinds(client.provider)))
    operation = getattr(resource, verb)  # raises Unsupported with the alternatives
    try:
        if verb == "list":
            for item in operation(**_filters(request)):
                yield Ended("succeeded", dump(item, hide=not secrets))
            return
        arguments = _arguments(client.provider, resource, verb, request)
        if verb in _READING:
            yield ended(Succeeded(operation(*arguments)), secrets=secrets)
            return
    except CallError as error:
        yield Ended("rejected" if isinstance(error, ProviderError) else "no_answer", error=error)
        return
    submit = getattr(resource, "submit" if verb == "create" else f"submit_{verb}")
    if verb == "cancel":
        name, how = arguments
        outcome = submit(name, at_period_end=how.at_period_end, reason=how.reason, comment=how.comment)
    else:
        outcome = submit(*arguments)
    yield ended(outcome, secrets=secrets)


def kinds(provider: str) -> Sequence[str]:
    """List the kinds of objects that a provider's client has."""
    hints = get_type_hints(client_class(provider))
    return [name for name, kind in hints.items() if isinstance(kind, type) and issubclass(kind, Resource)]


def _filters(request: Request) -> dict[str, Any]:
    made: dict[str, Any] = dict(request.parameters)
    for name, value in request.parameters.items():
        try:
            if name == "page_size":
                made[name] = int(value)
            elif name.startswith("created_"):
                made[name] = datetime.fromisoformat(value)
        except ValueError:
            raise ConfigurationError(f"--param {name}: can't parse {value!r}") from None
    return made


def _arguments(provider: str, resource: Any, verb: str, request: Request) -> list[Any]:
    operation_ids = getattr(resource, f"_{verb}").operation_ids
    needs_body = verb in {"create", "update", "preview_update", "cancel"}
    if verb == "create":
        _without_id(request)
    elif not request.id:
        raise ConfigurationError(f"{request.name} needs --id")
    if not needs_body:
        if request.body is not None:
            raise ConfigurationError(f"{request.name} takes no file")
        return [request.id]
    if request.body is None:
        raise ConfigurationError(f"{request.name} needs a file with the canonical request as JSON")
    found = [table.canonical for table in tables(provider) if table.operation in operation_ids]
    cls = Cancellation if verb == "cancel" else found[0]
    canonical = load(cls, request.body, provider, operation_ids[0])
    return [canonical] if verb == "create" else [request.id, canonical]


def _without_id(request: Request) -> None:
    if request.id:
        raise ConfigurationError(f"{request.name} takes no --id")


def _native(client: Any, request: Request, *, secrets: bool) -> Ended:
    provider: str = client.provider
    known = contract.package(provider).OPERATIONS
    if request.name not in known:
        near = difflib.get_close_matches(request.name, known, 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; docs/coverage.md lists them"
        raise ConfigurationError(f"{provider}: the contract has no operation {request.name}{hint}")
    _without_id(request)
    rules = contract.rules(provider, request.name)
    call = prepare(
        provider,
        request.name,
        read=lambda raw, answer: raw,  # noqa: ARG005 - the parsed answer is the result
        parameters=_parameters(rules, request.parameters),
        body=_body(rules, request.body),
        reference=request.reference,
    )
    outcome: Outcome[Any] = client._connection.call(call)  # noqa: SLF001 - the overlay's own door
    reads = rules.method == "GET" or known[request.name]["retry"].get("reads", False)
    if reads and isinstance(outcome, Unknown | NotSent):
        return Ended("no_answer", error=outcome.error)
    return ended(outcome, secrets=secrets)


def _parameters(rules: OperationRules, given: Mapping[str, str]) -> dict[str, Any]:
    """Give texts the types of the generated function."""
    kinds = inspect.signature(contract.endpoint(rules).get_kwargs).parameters
    made: dict[str, Any] = {}
    for name, value in given.items():
        if name not in rules.parameters:
            names = ", ".join(rules.parameters) or "none"
            raise ConfigurationError(f"{rules.provider} {rules.id} has no parameter {name!r}; expected one of {names}")
        kind = str(kinds[rules.parameters[name]].annotation)
        try:
            made[name] = _typed(rules.provider, kind, value)
        except (ValueError, KeyError):
            raise ConfigurationError(f"--param {name}: {value!r} is not of type {kind.partition(' ')[0]}") from None
    needed = [
        name
        for name, python in rules.parameters.items()
        if kinds[python].default is inspect.Parameter.empty and name not in given
    ]
    if needed:
        raise ConfigurationError(
            f"{rules.provider} {rules.id} needs {', '.join(f'--param {name}=...' for name in needed)}"
        )
    return made


def _typed(provider: str, kind: str, value: str) -> Any:
    if kind.startswith("list["):
        inner = kind.removeprefix("list[").partition("]")[0]
        return [_typed(provider, inner, item) for item in value.split(",")]
    if kind.startswith("int"):
        return int(value)
    if kind.startswith("bool"):
        return {"true": True, "false": False}[value]
    named = getattr(import_module(f"polybill_{provider}.models"), kind.partition(" ")[0], None)
    if isinstance(named, type) and issubclass(named, Enum):
        return named(int(value) if issubclass(named, int) else value)
    return value


def _body(rules: OperationRules, body: Mapping[str, Any] | None) -> Any:
    endpoint = contract.endpoint(rules)
    parameter = inspect.signature(endpoint.get_kwargs).parameters.get("body")
    shape = getattr(endpoint, "BODY", None)
    if shape is not None and not shape.media.endswith("json"):
        what = "uploads files" if shape.media.startswith("multipart") else f"has a body of type {shape.media}"
        raise ConfigurationError(f"{rules.provider} {rules.id} {what}; call it from Python")
    if parameter is None:
        if body is not None:
            raise ConfigurationError(f"{rules.provider} {rules.id} takes no body")
        return None
    if body is None:
        if parameter.default is inspect.Parameter.empty:
            raise ConfigurationError(f"{rules.provider} {rules.id} needs a file with its body as JSON")
        return None
    models = import_module(f"polybill_{rules.provider}.models")
    (name,) = re.findall(r"\w+", str(parameter.annotation))[:1]
    return getattr(models, name).from_dict(body)


def ended(outcome: Outcome[Any], *, secrets: bool) -> Ended:
    """Write an outcome as JSON values."""
    match outcome:
        case Succeeded(value):
            return Ended("succeeded", _json(value, secrets=secrets))
        case Pending(value):
            return Ended("pending", _json(value, secrets=secrets))
        case Rejected(error):
            return Ended("rejected", error=error)
        case NotSent(error):
            return Ended("not_sent", error=error)
        case Unknown(error):
            return Ended("unknown", error=error)


def _json(value: Any, *, secrets: bool) -> Any:
    if isinstance(value, Model):
        return _native_json(value, secrets=secrets)
    if isinstance(value, list):
        return [_json(item, secrets=secrets) for item in value]
    return dump(value, hide=not secrets)


def _native_json(model: Model, *, secrets: bool) -> dict[str, Any]:
    """Write a generated object; fields that the contract marks as secret are masked at every level."""
    written: dict[str, Any] = model.to_dict()
    for field in type(model).FIELDS:
        value = getattr(model, field.attr)
        if field.name not in written:
            continue
        if field.secret and not secrets:
            written[field.name] = "***"
        elif isinstance(value, Model | list):
            written[field.name] = _inner(value, written[field.name], secrets=secrets)
    return written


def _inner(value: Any, written: Any, *, secrets: bool) -> Any:
    if isinstance(value, Model):
        return _native_json(value, secrets=secrets)
    if isinstance(value, list):
        return [_inner(item, shown, secrets=secrets) for item, shown in zip(value, written, strict=True)]
    return written
