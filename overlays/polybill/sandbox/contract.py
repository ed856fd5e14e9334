"""Routes and request checks, taken from the contracts that the installed client distributions ship."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
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

UNREADABLE: Final = object()
"""Stands for a body that is no JSON."""


@frozen
class Parameter:
    """A header or query parameter of an operation."""

    name: str
    place: Literal["header", "query"]
    required: bool


@frozen(eq=False)
class Operation:
    """One operation of a contract.

    Attributes:
        schema: validator of the request body, None = it takes none.
    """

    provider: str
    id: str
    method: str
    template: str
    parameters: Sequence[Parameter]
    body_required: bool
    schema: Validator | None = field(repr=False)
    pattern: re.Pattern[str] = field(repr=False)

    def problems(self, request: SandboxRequest, body: Any) -> list[Problem]:
        """List what the contract has against a request.

        Args:
            request: the request, for its headers and query.
            body: its parsed body, None = empty, `UNREADABLE` = no JSON.
        """
        return [*self._parameters(request), *self._body(request, body)]

    def _parameters(self, request: SandboxRequest) -> list[Problem]:
        return [
            Problem(parameter.name, "missing", "is missing", place=parameter.place)
            for parameter in self.parameters
            if parameter.required
            and not (
                request.header(parameter.name) if parameter.place == "header" else request.query.get(parameter.name)
            )
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
        for operation in self.operations.values():
            found = operation.pattern.fullmatch(path) if operation.method == method else None
            if found:
                names = re.findall(r"\{([^/{}]+)\}", operation.template)
                return operation, dict(zip(names, map(unquote, found.groups()), strict=True))
        return None

    def validator(self, pointer: str) -> Validator:
        """Make a validator for a schema inside the contract.

        Args:
            pointer: JSON pointer from the contract's root.
        """
        uri = f"urn:polybill:{self.provider}"
        resource = Resource.from_contents(self.document, default_specification=DRAFT202012)
        registry: Registry[Any] = Registry().with_resource(uri, resource)
        # The fragment is a URI: what stands in it beyond the pointer's own characters is quoted.
        schema = {"$ref": f"{uri}#{quote(pointer, safe='/~')}"}
        return Draft202012Validator(schema, registry=registry, format_checker=FORMATS)


def available(provider: str) -> bool:
    """Say whether the provider's client distribution is installed."""
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
    listed = (
        _resolved(contract.document, entry, "")[0]
        for entry in [*item.get("parameters", ()), *node.get("parameters", ())]
    )
    body, at = _resolved(contract.document, node.get("requestBody", {}), f"{here}/requestBody")
    has_json = "application/json" in body.get("content", {})
    return Operation(
        provider=contract.provider,
        id=node["operationId"],
        method=method.upper(),
        template=path,
        parameters=tuple(
            Parameter(entry["name"], entry["in"], entry.get("required", False))
            for entry in listed
            if entry["in"] in {"header", "query"}
        ),
        body_required=body.get("required", False),
        schema=contract.validator(f"{at}/content/application~1json/schema") if has_json else None,
        pattern=_pattern(path),
    )


def _pattern(template: str) -> re.Pattern[str]:
    # Numbered groups: a parameter may be called customer-id, which no group can be.
    parts = re.split(r"\{[^/{}]+\}", template)
    return re.compile("([^/]+)".join(map(re.escape, parts)))


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _resolved(document: Mapping[str, Any], node: Mapping[str, Any], at: str) -> tuple[Mapping[str, Any], str]:
    while "$ref" in node:
        at = node["$ref"].removeprefix("#")
        node = document
        for part in at.split("/")[1:]:
            node = node[part.replace("~1", "/").replace("~0", "~")]
    return node, at
