"""What the template of an operation's module prints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from scripts import contracts
from scripts.contracts import ContractError, Operation, joining

from .kinds import CODEC_NAMES, MEDIA_NAMES, Kind, kind_of, names_in
from .model_views import docstring
from .names import argument, module_name

FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
ANY_MEDIA: Final = "*/*"
"""An answer of any media type is read as JSON where it has a structure, as text otherwise."""

_PLACES: Final = ("path", "query", "header")
_TEMPLATE = re.compile(r"\{([^{}]+)\}")


def media_type(text: str) -> str:
    """Give a media type without its parameters, in lower case."""
    return text.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Return whether a media type is JSON."""
    return media_type(media) == "application/json" or media_type(media).endswith("+json")


def is_text(media: str) -> bool:
    """Return whether a media type is read as text."""
    return media_type(media).startswith("text/") or media == ANY_MEDIA


@dataclass(frozen=True)
class ParameterView:
    """One argument of an operation."""

    name: str
    place: str
    argument: str
    annotation: str
    default: str
    table: str
    kind: Kind

    @property
    def signature(self) -> str:
        """The argument as a function declares it."""
        return f"{self.argument}: {self.annotation}{self.default}"


@dataclass(frozen=True)
class OperationView:
    """One operation's module; name and errors are asked for by the generator's frame."""

    name: str
    id: str
    doc: str
    method: str
    path: str
    client: str
    return_type: str
    success_type: str
    success: str
    summary: str
    path_parameters: list[ParameterView]
    keyword_parameters: list[ParameterView]
    body: Kind | None
    body_media: str
    body_arguments: str
    body_required: bool
    responses: list[str]
    imports: list[str]
    codec_names: list[str]
    runtime_names: list[str]
    shared_types: list[str]
    plain_imports: list[str]

    @property
    def needs_models(self) -> bool:
        """Whether a table refers to a class of the package."""
        return bool({"EnumRef", "ModelRef"} & set(self.codec_names))

    @property
    def parameters(self) -> list[ParameterView]:
        """All parameters, in the order of the arguments."""
        return [*self.path_parameters, *self.keyword_parameters]

    @property
    def signature(self) -> list[str]:
        """The arguments of get_kwargs."""
        return self._signature("")

    @property
    def call_signature(self) -> list[str]:
        """The arguments of the functions that call."""
        return self._signature(f"client: {self.client}")

    @property
    def body_argument(self) -> str:
        """The body as a function declares it."""
        annotation = self.body.annotation if self.body is not None else "None"
        return f"body: {annotation}" if self.body_required else f"body: {annotation} | Unset = UNSET"

    def _signature(self, client: str) -> list[str]:
        body = [] if self.body is None else [self.body_argument]
        keywords = [*([client] if client else []), *body, *(item.signature for item in self.keyword_parameters)]
        if not client:
            keywords.append("invalid: Invalid = RequestInvalid")
        return [*(item.signature for item in self.path_parameters), "*", *keywords]

    @property
    def passed(self) -> list[str]:
        """The arguments as one function hands them to the next."""
        keywords = [f"{item.argument}={item.argument}" for item in self.keyword_parameters]
        body = ["body=body"] if self.body is not None else []
        return [*(f"{item.argument}={item.argument}" for item in self.path_parameters), *body, *keywords]


def operation_view(document: Mapping[str, Any], operation: Operation) -> OperationView:
    """Make the view of an operation.

    Raises:
        ContractError: a parameter, body or answer has no form in Python.
    """
    try:
        return _view(document, operation)
    except joining.JoinError as error:
        raise ContractError(f"{operation.id}: {error}") from error


def _view(document: Mapping[str, Any], operation: Operation) -> OperationView:
    data = operation.data
    parameters = _parameters(document, operation)
    ways = _TEMPLATE.findall(operation.path)
    in_path = sorted((item for item in parameters if item.place == "path"), key=lambda item: ways.index(item.name))
    others = [item for place in _PLACES[1:] for item in parameters if item.place == place]
    body, media, demanded = _body(document, data)
    rows = _responses(document, operation)
    kinds = [
        *(item.kind for item in parameters),
        *([body] if body else []),
        *(kind for row in rows for kind in row.kinds),
    ]
    words = {word for kind in kinds for word in re.findall(r"[\w.]+", kind.annotation)}
    tables = [
        *(item.table for item in parameters),
        *([body.limited] if body else []),
        *(row.expression for row in rows),
    ]
    own_success = data["x-success"] if data.get("x-success") != document.get("x-success") else None
    optional = any(item.default for item in parameters) or (body is not None and not demanded)
    shared = [*(["UNSET", "Unset"] if optional else []), *(["File"] if "File" in words else [])]
    source = data["x-source"]
    doc = [f"``{operation.method.upper()} {operation.path}``: {data.get('summary', '')}"]
    doc += [data["description"]] if data.get("description") else []
    doc.append(f"Source: {source['page']} (read {source['read']}).")
    return OperationView(
        name=module_name(operation.id),
        id=operation.id,
        doc=docstring("\n\n".join(doc)),
        method=operation.method,
        path=operation.path,
        client="AuthenticatedClient" if _needs_credentials(document, data) else "Client",
        return_type=_joined(rows),
        success_type=_success_type(document, data, rows),
        success=success_expression(own_success) if own_success else "",
        summary=docstring(str(data.get("summary") or f"{operation.method.upper()} {operation.path}")),
        path_parameters=in_path,
        keyword_parameters=others,
        body=body,
        body_media=media,
        body_arguments=_body_arguments(document, data, demanded=demanded) if body else "",
        body_required=demanded,
        responses=[row.expression for row in rows],
        imports=sorted({f"from ...models import {name}" for kind in kinds for name in kind.classes}),
        codec_names=names_in(*tables),
        runtime_names=[
            *names_in(*tables, known=CODEC_NAMES | MEDIA_NAMES),
            *(["Body"] if body else []),
            *(["Parameter"] if parameters else []),
            *(["Success"] if own_success else []),
            *shared,
            *("Invalid", "RequestInvalid", "Response", "ResponseParser", "make_request"),
        ],
        shared_types=shared,
        plain_imports=[
            *(["import datetime"] if {"datetime.datetime", "datetime.date"} & words else []),
            *(["from decimal import Decimal"] if "Decimal" in words else []),
            *(["from typing import Literal"] if "Literal" in words else []),
        ],
    )


def _success_type(document: Mapping[str, Any], data: Mapping[str, Any], rows: list[_Row]) -> str:
    """Annotate what a call returns: the kinds of the answers whose status may be a success."""
    statuses = (data.get("x-success") or document["x-success"])["http"]
    kept = [row for row in rows if any(row.first <= status <= row.last for status in statuses)]
    if not kept:
        raise joining.JoinError(f"none of its responses has a status of x-success ({', '.join(map(str, statuses))})")
    return _joined(kept)


def _joined(rows: list[_Row]) -> str:
    return " | ".join(sorted({part for row in rows for part in row.annotation.split(" | ")}))


def success_expression(rule: Mapping[str, Any]) -> str:
    """Print the sign of success for generated code."""
    arguments = [repr(tuple(rule["http"]))]
    if signs := rule.get("any"):
        arguments.append(repr(tuple(signs)))
    if code := rule.get("code"):
        arguments.append(f"code={code!r}")
    return f"Success({', '.join(arguments)})"


def _needs_credentials(document: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    return bool(data.get("security", document.get("security")))


def _parameters(document: Mapping[str, Any], operation: Operation) -> list[ParameterView]:
    return [
        _parameter(document, contracts.resolve(document, node), f"{operation.id}.{node.get('name', node.get('$ref'))}")
        for node in operation.data.get("parameters", ())
    ]


def _parameter(document: Mapping[str, Any], data: Mapping[str, Any], where: str) -> ParameterView:
    name, place = data["name"], data["in"]
    try:
        kind = kind_of(document, data.get("schema", {}))
    except joining.JoinError as error:
        raise ContractError(f"{where}: {error}") from error
    # What the signed client fills in for each attempt is not demanded; the idempotency key is: only the caller knows
    # which intent a call belongs to.
    demanded = data.get("required") is True and data.get("x-fill", "idempotency-key") == "idempotency-key"
    arguments = [repr(name), repr(place), kind.codec]
    if kind.rules:
        arguments.append(f"rules={dict(kind.rules)!r}")
    if demanded and place != "path":
        arguments.append("required=True")
    if data.get("style", "form") == "form" and data.get("explode") is False and place == "query":
        arguments.append("joined=True")
    annotation, default = (kind.annotation, "") if demanded else (f"{kind.annotation} | Unset", " = UNSET")
    return ParameterView(
        name, place, argument(name, place, data), annotation, default, f"Parameter({', '.join(arguments)})", kind
    )


def _body(document: Mapping[str, Any], data: Mapping[str, Any]) -> tuple[Kind | None, str, bool]:
    body = contracts.resolve(document, data.get("requestBody", {}))
    content = body.get("content", {})
    if not content:
        return None, "", False
    if len(content) > 1:
        raise joining.JoinError(f"only one kind of body is supported, not {', '.join(content)}")
    ((media, row),) = content.items()
    return kind_of(document, row.get("schema", {})), media, body.get("required") is True


def _body_arguments(document: Mapping[str, Any], data: Mapping[str, Any], *, demanded: bool) -> str:
    """Print the body's arguments other than media type and codec."""
    (row,) = contracts.resolve(document, data["requestBody"])["content"].values()
    files = {
        name: tuple(part.strip() for part in how["contentType"].split(","))
        for name, how in row.get("encoding", {}).items()
    }
    arguments = [*(["required=True"] if demanded else []), *([f"files={files!r}"] if files else [])]
    return "".join(f", {argument}" for argument in arguments)


@dataclass(frozen=True)
class _Row:
    first: int
    last: int
    by_media: list[tuple[str, Kind]]

    @property
    def kinds(self) -> list[Kind]:
        return [kind for _, kind in self.by_media]

    @property
    def annotation(self) -> str:
        return " | ".join(kind.annotation for kind in self.kinds)

    @property
    def expression(self) -> str:
        choices = self.by_media
        if len({kind.codec for _, kind in choices}) == 1:
            return f"({self.first}, {self.last}, {choices[0][1].codec})"
        table = ", ".join(f"({media_type(media)!r}, {kind.codec})" for media, kind in choices)
        return f"({self.first}, {self.last}, ByMedia({table}))"


def _responses(document: Mapping[str, Any], operation: Operation) -> list[_Row]:
    """List the documented answers; a single status goes before a range that holds it."""
    rows = []
    for status, node in operation.data["responses"].items():
        if str(status) == "default":
            raise joining.JoinError("a default response does not describe a status; list the statuses")
        first = int(str(status)[0]) * 100 if str(status).endswith("XX") else int(status)
        last = first + 99 if str(status).endswith("XX") else first
        content = contracts.resolve(document, node).get("content") or {}
        choices = [(media, _answer_kind(document, media, row)) for media, row in content.items()]
        rows.append(_Row(first, last, choices or [("", Kind("None", "NOTHING"))]))
    return sorted(rows, key=lambda row: (row.last - row.first, row.first))


def _answer_kind(document: Mapping[str, Any], media: str, row: Mapping[str, Any]) -> Kind:
    if is_json(media) or (media == ANY_MEDIA and not is_plain(document, row)):
        return kind_of(document, row.get("schema", {}))
    return Kind("str", "TEXT") if is_text(media) else Kind("bytes", "BYTES")


def is_plain(document: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """Return whether an answer is described as nothing more than a text."""
    schema = joining.flat(document, row.get("schema", {"type": "string"}))
    kinds = schema.get("type", "string")
    return ({kinds} if isinstance(kinds, str) else set(kinds)) <= {"string", "null"} and "enum" not in schema
