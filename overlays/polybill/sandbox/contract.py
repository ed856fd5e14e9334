"""Routes and request checks, taken from the contracts that the installed client distributions ship."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib import resources, util
from typing import Any, Final, Literal
from urllib.parse import quote, unquote

from attrs import field, frozen
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from polybill.sandbox.exchange import SandboxRequest
from polybill.sandbox.problems import FORMATS, Problem, of_error

_METHODS: Final = frozenset({"get", "put", "post", "delete", "patch", "head", "options", "trace"})

_WHOLE: Final = re.compile("-?[0-9]{1,19}")
_DECIMAL: Final = re.compile(r"-?[0-9]{1,19}(\.[0-9]{1,19})?")
_LIMITS: Final = frozenset({"enum", "const", "format", "pattern", "minLength", "maxLength"})

UNREADABLE: Final = object()
"""Marks a body that could not be parsed as JSON."""


@frozen(eq=False)
class Parameter:
    """A parameter of an operation.

    Attributes:
        kind: the type that its text is converted to; ``array`` = one of the items.
        schema: validator of the converted value.
    """

    name: str
    place: Literal["header", "query", "path"]
    required: bool
    kind: str = "string"
    schema: Validator | None = field(default=None, repr=False)

    def problems(self, given: str) -> list[Problem]:
        """List what the contract has against a text; an empty one of a required parameter is missing."""
        if not given:
            if self.place == "path":
                return []  # the path would not have matched
            return [Problem(self.name, "missing", "is missing", place=self.place)] if self.required else []
        value = _typed(given, self.kind)
        if self.schema is None:
            return []
        found = (problem for error in self.schema.iter_errors(value) for problem in of_error(error))
        return [Problem(self.name, "value", problem.message, place=self.place) for problem in found]


@frozen(eq=False)
class Operation:
    """One operation of a contract.

    Attributes:
        schema: validator of the request body, None = it takes none.
        answers: status of a success to the JSON pointer of its body's schema.
    """

    provider: str
    id: str
    method: str
    template: str
    parameters: Sequence[Parameter]
    body_required: bool
    schema: Validator | None = field(repr=False)
    pattern: re.Pattern[str] = field(repr=False)
    answers: Mapping[int, str] = field(factory=dict, repr=False)

    def problems(self, request: SandboxRequest, body: Any) -> list[Problem]:
        """List what the contract has against a request.

        Args:
            request: the request, for its headers and query.
            body: its parsed body, None = empty, `UNREADABLE` = no JSON.
        """
        return [*self._parameters(request), *self._body(request, body)]

    def _parameters(self, request: SandboxRequest) -> list[Problem]:
        found = self.pattern.fullmatch(request.path)
        path = dict(zip(_names(self.template), map(unquote, found.groups()), strict=True)) if found else {}
        places = {"header": request.headers, "query": request.query, "path": path}
        return [
            problem
            for parameter in self.parameters
            for problem in parameter.problems(_given(places[parameter.place], parameter))
        ]

    def _body(self, request: SandboxRequest, body: Any) -> list[Problem]:
        if self.schema is None:
            return []
        if body is None and not request.body:
            return [Problem("body", "missing", "is missing")] if self.body_required else []
        if request.header("Content-Type").partition(";")[0].strip().lower() != "application/json":
            return [Problem("Content-Type", "value", "must be application/json", place="header")]
        if body is UNREADABLE:
            return [Problem("body", "value", "must be JSON in UTF-8")]
        # One missing name is reported once for each rule that wants it.
        found = (problem for error in self.schema.iter_errors(body) for problem in of_error(error))
        return list(dict.fromkeys(found))


@frozen(eq=False)
class Contract:
    """The contract of one provider, ready for use."""

    provider: str
    document: Mapping[str, Any] = field(repr=False)
    operations: Mapping[str, Operation] = field(repr=False)

    def match(self, method: str, path: str) -> tuple[Operation, Mapping[str, str]] | None:
        """Find the operation of a path, with its path parameters."""
        literal = self._literal.get((method, path))
        if literal is not None:
            return literal, {}
        for operation in self.operations.values():
            found = operation.pattern.fullmatch(path) if operation.method == method else None
            if found:
                return operation, dict(zip(_names(operation.template), map(unquote, found.groups()), strict=True))
        return None

    def validator(self, pointer: str) -> Validator:
        """Make a validator for a schema inside the contract.

        Args:
            pointer: JSON pointer from the contract's root.
        """
        uri = f"urn:polybill:{self.provider}"
        # The pointer becomes a URI fragment: characters that a fragment does not allow are percent-encoded.
        schema = {"$ref": f"{uri}#{quote(pointer, safe='/~')}"}
        return Draft202012Validator(schema, registry=self._registry, format_checker=FORMATS)

    @cached_property
    def _registry(self) -> Registry[Any]:
        resource = Resource.from_contents(self.document, default_specification=DRAFT202012)
        empty: Registry[Any] = Registry()
        registry: Registry[Any] = empty.with_resource(f"urn:polybill:{self.provider}", resource)
        return registry

    @cached_property
    def _literal(self) -> Mapping[tuple[str, str], Operation]:
        """Operations by method and path, where the path has no parameter."""
        return {
            (found.method, found.template): found for found in self.operations.values() if "{" not in found.template
        }


def available(provider: str) -> bool:
    """Check whether the provider's client distribution is installed."""
    return util.find_spec(f"polybill_{provider}") is not None


@cache
def load(provider: str) -> Contract:
    """Read the contract that a provider's client distribution ships."""
    text = resources.files(f"polybill_{provider}").joinpath("openapi.json").read_text("utf-8")
    return build(provider, json.loads(text))


def build(provider: str, document: Mapping[str, Any]) -> Contract:
    """Prepare a contract."""
    contract = Contract(provider, document, {})
    found = [
        _operation(contract, path, method, item)
        for path, item in document.get("paths", {}).items()
        for method in item
        if method in _METHODS
    ]
    # /subscriptions/create goes before /subscriptions/{id}.
    found.sort(key=lambda operation: operation.template.count("{"))
    return Contract(provider, document, {operation.id: operation for operation in found})


def _operation(contract: Contract, path: str, method: str, item: Mapping[str, Any]) -> Operation:
    here = f"/paths/{_escaped(path)}/{method}"
    node = item[method]
    shared = [(entry, f"/paths/{_escaped(path)}/parameters/{n}") for n, entry in enumerate(item.get("parameters", ()))]
    own = [(entry, f"{here}/parameters/{n}") for n, entry in enumerate(node.get("parameters", ()))]
    listed = (_resolved(contract.document, entry, at) for entry, at in [*shared, *own])
    body, at = _resolved(contract.document, node.get("requestBody", {}), f"{here}/requestBody")
    has_json = "application/json" in body.get("content", {})
    return Operation(
        provider=contract.provider,
        id=node["operationId"],
        method=method.upper(),
        template=path,
        parameters=tuple(_parameter(contract, entry, at) for entry, at in listed if entry["in"] != "cookie"),
        body_required=body.get("required", False),
        schema=contract.validator(f"{at}/content/application~1json/schema") if has_json else None,
        pattern=_pattern(path),
        answers=dict(_answers(contract.document, node, here)),
    )


def _parameter(contract: Contract, entry: Mapping[str, Any], at: str) -> Parameter:
    rule, _ = _resolved(contract.document, entry.get("schema", {}), "")
    schema = contract.validator(f"{at}/schema" + ("/items" if rule.get("type") == "array" else ""))
    if rule.get("type") == "array":
        rule, _ = _resolved(contract.document, rule.get("items", {}), "")
    # A text without a rule fits always.
    checked = rule.get("type", "string") != "string" or set(rule) & _LIMITS
    kind = str(rule.get("type", "string"))
    return Parameter(entry["name"], entry["in"], entry.get("required", False), kind, schema if checked else None)


def _given(values: Mapping[str, str], parameter: Parameter) -> str:
    return values.get(parameter.name.lower() if parameter.place == "header" else parameter.name, "")


def _typed(text: str, kind: str) -> Any:
    """Read the text of a parameter; one that its type does not allow stays a text, which the schema refuses."""
    if kind == "integer" and _WHOLE.fullmatch(text):
        return int(text)
    if kind == "number" and _DECIMAL.fullmatch(text):
        return float(text)
    return {"true": True, "false": False}.get(text, text) if kind == "boolean" else text


def _answers(document: Mapping[str, Any], node: Mapping[str, Any], here: str) -> Iterator[tuple[int, str]]:
    for status, entry in node.get("responses", {}).items():
        answer, at = _resolved(document, entry, f"{here}/responses/{status}")
        if status.startswith("2") and "application/json" in answer.get("content", {}):
            yield int(status), f"{at}/content/application~1json/schema"


def _pattern(template: str) -> re.Pattern[str]:
    # Numbered groups: a parameter may be called customer-id, which no group can be.
    parts = re.split(r"\{[^/{}]+\}", template)
    return re.compile("([^/]+)".join(map(re.escape, parts)))


def _names(template: str) -> list[str]:
    return re.findall(r"\{([^/{}]+)\}", template)


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _resolved(document: Mapping[str, Any], node: Mapping[str, Any], at: str) -> tuple[Mapping[str, Any], str]:
    while "$ref" in node:
        at = node["$ref"].removeprefix("#")
        node = document
        for part in at.split("/")[1:]:
            node = node[part.replace("~1", "/").replace("~0", "~")]
    return node, at
