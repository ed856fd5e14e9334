"""What the templates print: plain values computed here, so that the templates stay free of logic."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from openapi_python_client import strings
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from scripts.contracts import ContractError, Operation, resolve

from .codecs import codec_of, names_in, rules_of, source_literal

_WIDTH = 110
_WORD = re.compile(r"[\w.]+")


def docstring(text: str) -> str:
    """Print a docstring, wrapped."""
    paragraphs = [" ".join(part.split()) for part in text.strip().split("\n\n")]
    safe = [part.replace("\\", "\\\\").replace('"""', "'''") for part in paragraphs]
    wrapped = "\n\n".join(textwrap.fill(part, _WIDTH, break_long_words=False, break_on_hyphens=False) for part in safe)
    if wrapped.endswith('"'):
        wrapped += " "
    return f'"""{wrapped}"""' if "\n" not in wrapped else f'"""{wrapped}\n"""'


@dataclass
class FieldView:
    """One attribute of a model."""

    attr: str
    annotation: str
    default: str
    table: str
    doc: str


@dataclass
class ModelView:
    """One model class."""

    name: str
    docstring: str
    fields: list[FieldView]
    extra: str
    extra_rules: str
    either: str
    typing: list[str]
    type_imports: list[str]
    plain_imports: list[str]
    codec_names: list[str]
    shared_types: list[str]
    needs_mapping: bool


@dataclass
class OperationView:
    """One endpoint module."""

    id: str
    doc: str
    return_type: str
    client: str
    json_body: bool
    body_required: bool
    multipart_body: bool
    has_keywords: bool
    responses: list[str]
    imports: list[str]
    codec_names: list[str]


@dataclass
class Scheme:
    """One security scheme that is a header."""

    attr: str
    header: str
    value: str
    doc: str


@dataclass
class Views:
    """The views of one contract."""

    document: Mapping[str, Any]
    by_id: dict[str, Operation]
    _raw: dict[str, Mapping[str, Any]] = field(default_factory=dict)

    def _schema_of(self, model: ModelProperty) -> Mapping[str, Any]:
        dumped = model.data.model_dump(mode="json", by_alias=True, exclude_unset=True)
        return cast("Mapping[str, Any]", dumped)

    def _properties(self, schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for part in schema.get("allOf", ()):
            yield from self._properties(resolve(self.document, part))
        yield from schema.get("properties", {}).items()

    def _either(self, schema: Mapping[str, Any], where: str) -> list[tuple[dict[str, Any], ...]]:
        groups: list[tuple[dict[str, Any], ...]] = []
        for part in schema.get("allOf", ()):
            if "$ref" in part:
                groups += self._either(resolve(self.document, part), where)
            elif set(part) == {"anyOf"}:
                groups.append(tuple(self._alternative(choice, where) for choice in part["anyOf"]))
            elif set(part) == {"if", "else"}:
                groups.append((self._alternative(part["else"], where), self._alternative(part["if"], where)))
            elif set(part) - {"properties", "required", "type"}:
                raise ContractError(f"{where}: allOf may hold $ref, properties, anyOf or if/else, not {sorted(part)}")
        for keyword in ("anyOf", "oneOf", "not", "if", "dependentRequired", "minProperties"):
            if keyword in schema:
                raise ContractError(f"{where}: {keyword} beside properties would be dropped; see specs/README.md")
        return groups

    @staticmethod
    def _alternative(choice: Mapping[str, Any], where: str) -> dict[str, Any]:
        made: dict[str, Any] = {"required": tuple(choice.get("required", ()))}
        values: dict[str, tuple[Any, ...]] = {}
        for name, rule in choice.get("properties", {}).items():
            if set(rule) == {"enum"}:
                values[name] = tuple(rule["enum"])
            elif set(rule) == {"const"}:
                values[name] = (rule["const"],)
            elif set(rule) - {"type"}:
                raise ContractError(f"{where}: an alternative may limit a property by enum or const only")
        if set(choice) - {"required", "properties"}:
            raise ContractError(f"{where}: an alternative may hold required and properties only")
        if values:
            made["values"] = values
        return made

    def model(self, model: ModelProperty) -> ModelView:
        """Make the view of a model class."""
        schema = self._schema_of(model)
        name = str(model.class_info.name)
        props = {p.name: p for p in (*(model.required_properties or ()), *(model.optional_properties or ()))}
        fields = [
            self._field(props[key], raw, name) for key, raw in dict(self._properties(schema)).items() if key in props
        ]
        if len(fields) != len(props):
            raise ContractError(f"{name}: the generator sees other properties than the contract")
        extra = "ANY"
        if model.additional_properties is None:
            extra = "None"
        elif not isinstance(model.additional_properties, AnyProperty):
            additional = resolve(self.document, schema.get("additionalProperties", {}))
            extra = codec_of(model.additional_properties, additional)
        extra_rules = self._extra_rules(schema, name)
        either = self._either(schema, name)
        words = {word for item in fields for word in _WORD.findall(item.annotation)}
        imports = sorted(
            f"from .{line.removeprefix('from ..models.')}"
            for line in (model.lazy_imports or set()) | (model.relative_imports or set())
            if line.startswith("from ..models.") and line.rsplit(" ", 1)[1] in words
        )
        plain = []
        if "Decimal" in words:
            plain.append("from decimal import Decimal")
        if "datetime.datetime" in words or "datetime.date" in words:
            plain.append("import datetime")
        rules = bool(extra_rules) or bool(either)
        typing = {"Any"} if "Any" in words or rules else set()
        typing |= {"Literal"} if "Literal" in words else set()
        typing |= {"TYPE_CHECKING"} if imports else set()
        typing |= {"ClassVar"} if rules else set()
        description = schema.get("description") or f"{name} in the contract."
        return ModelView(
            name=name,
            docstring=docstring(description),
            fields=fields,
            extra=extra,
            extra_rules=source_literal(extra_rules) if extra_rules else "",
            either=source_literal(tuple(either)) if either else "",
            typing=sorted(typing),
            type_imports=imports,
            plain_imports=plain,
            codec_names=names_in(extra if extra != "ANY" else "", *(item.table for item in fields)) or ["ANY"],
            shared_types=[
                name
                for name in ("UNSET", "File", "Unset")
                if name in words | ({"UNSET"} if "Unset" in words else set())
            ],
            needs_mapping=rules,
        )

    def _extra_rules(self, schema: Mapping[str, Any], where: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        if "maxProperties" in schema:
            made["maxProperties"] = schema["maxProperties"]
        if names := rules_of(schema.get("propertyNames", {}), where):
            made["propertyNames"] = names
        extra = schema.get("additionalProperties", {})
        if isinstance(extra, Mapping) and (values := rules_of(resolve(self.document, extra), where)):
            made["values"] = values
        return made

    def _field(self, prop: PropertyProtocol, raw: Mapping[str, Any], owner: str) -> FieldView:
        where = f"{owner}.{prop.name.get_untrusted_value()}"
        schema = resolve(self.document, raw)
        merged = {**schema, **{key: value for key, value in raw.items() if key != "$ref"}}
        # "none" tells the lint that a name misleads; here it is as if nothing stood there.
        merged = {key: value for key, value in merged.items() if key not in {"x-money", "x-time"} or value != "none"}
        fill = merged.get("x-fill")
        required = bool(prop.required) and fill is None
        annotation = prop.get_type_string(no_optional=True).as_unembedded_code()
        if "x-money" in merged:
            annotation = annotation.replace("float", "Decimal")
        default = ""
        if isinstance(prop, ConstProperty) and required:
            default = f" = {source_literal(schema['const'])}"
        if not required:
            annotation, default = f"{annotation} | Unset", " = UNSET"
        # The generator's default would be sent always, also when the caller leaves the field out.
        if prop.default is not None and not isinstance(prop, ConstProperty):
            raise ContractError(f"{where}: a default would always be sent; describe it instead")
        name = merged.get("x-python-name", str(prop.python_name))
        arguments = [f'"{prop.name.get_untrusted_value()}"', f'"{name}"', codec_of(prop, merged)]
        rules = rules_of(merged, where)
        if required:
            arguments.append("required=True")
        if rules:
            arguments.append(f"rules={source_literal(rules)}")
        if merged.get("format") == "password":
            arguments.append("secret=True")
        if money := merged.get("x-money"):
            arguments.append(f"money={source_literal((money['unit'], money['form'], money['currency']))}")
        if "x-time" in merged:
            arguments.append(f"time={source_literal(merged['x-time'])}")
        if fill:
            arguments.append(f"fill={source_literal(fill)}")
        doc = self._field_doc(merged)
        return FieldView(name, annotation, default, f"Field({', '.join(arguments)})", docstring(doc) if doc else "")

    @staticmethod
    def _field_doc(schema: Mapping[str, Any]) -> str:
        parts = [schema.get("description", "").strip()]
        if money := schema.get("x-money"):
            unit = "minor units" if money["unit"] == "minor" else "major units"
            currency = "a currency that stands elsewhere" if money["currency"] is None else money["currency"]
            parts.append(f"Amount in {unit} of {currency}.")
        if evidence := schema.get("x-evidence"):
            parts.append(f"Evidence: {evidence}.")
        return " ".join(part for part in parts if part)

    def operation(self, endpoint: Endpoint) -> OperationView:
        """Make the view of an endpoint module."""
        found = [op for op in self.by_id.values() if strings.PythonIdentifier(op.id, "field_") == endpoint.name]
        if len(found) != 1:
            raise ContractError(f"{endpoint.name}: {len(found)} operations have this Python name")
        op = found[0]
        source = op.data["x-source"]
        if endpoint.responses.default is not None:
            raise ContractError(f"{op.id}: a default response says nothing; list the statuses")
        codecs, rows = [], []
        for response in endpoint.responses.patterns:
            if response.status_code.range is None:
                raise ContractError(f"{op.id}: a response has no status")
            first, last = response.status_code.range
            attribute = response.source["attribute"]
            expression = codec_of(response.prop) if "json" in attribute else "None"
            codecs.append(expression)
            rows.append(f"({first}, {last}, {expression})")
        kinds = [str(body.body_type) for body in endpoint.bodies]
        if kinds not in ([], ["json"], ["files"]):
            raise ContractError(f"{op.id}: only one body is supported, JSON or multipart, not {kinds}")
        if any(not isinstance(body.prop, ModelProperty) for body in endpoint.bodies):
            raise ContractError(f"{op.id}: the generator made {type(endpoint.bodies[0].prop).__name__} of the body")
        return_type = endpoint.response_type().as_unembedded_code()
        if return_type == "Any":
            raise ContractError(f"{op.id}: no response has a type")
        doc = [f"``{op.method.upper()} {op.path}``: {op.data.get('summary', '')}"]
        if op.data.get("description"):
            doc.append(op.data["description"])
        doc.append(f"Source: {source['page']} (read {source['read']}).")
        wanted = endpoint.relative_imports
        return OperationView(
            id=op.id,
            doc="\n\n".join(doc),
            return_type=return_type,
            client="AuthenticatedClient" if endpoint.requires_security else "Client",
            json_body=kinds == ["json"],
            body_required=all(body.prop.required for body in endpoint.bodies),
            multipart_body=kinds == ["files"],
            has_keywords=bool(len(endpoint.list_all_parameters()) > len(endpoint.path_parameters)),
            responses=rows,
            imports=sorted(line for line in wanted if line.startswith("from ...models.")),
            codec_names=names_in(*codecs) or ["ANY"],
        )


def schemes_of(document: Mapping[str, Any]) -> list[Scheme]:
    """List the security schemes as constructor arguments of the client.

    Raises:
        ContractError: a scheme is neither a header key nor bearer.
    """
    made = []
    for name, scheme in (document.get("components", {}).get("securitySchemes") or {}).items():
        attr = str(strings.PythonIdentifier(name, "field_"))
        doc = " ".join(scheme.get("description", name).split())
        if scheme["type"] == "apiKey" and scheme["in"] == "header":
            made.append(Scheme(attr, scheme["name"], f"self.{attr}", doc))
        elif scheme["type"] == "http" and scheme["scheme"] == "bearer":
            made.append(Scheme(attr, "Authorization", f'f"Bearer {{self.{attr}}}"', doc))
        else:
            raise ContractError(f"securitySchemes/{name}: only header keys and bearer are supported")
    return made


def as_json(document: Mapping[str, Any]) -> str:
    """Print the contract as the JSON that ships in the package."""
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=False) + "\n"
