"""What the templates of models and enums print: plain values, so that the templates stay free of logic."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.contracts import ContractError, joining, resolve

from . import grouping
from .kinds import Kind, kind_of, names_in, rules_of
from .names import attribute, class_name, enum_members
from .runtime.model import usual_attribute

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


@dataclass(frozen=True)
class ClassInfo:
    """Name and module of a generated class, as the generator's frame asks for them."""

    name: str
    module_name: str


@dataclass(frozen=True)
class EnumView:
    """One enum class."""

    class_info: ClassInfo
    base: str
    docstring: str
    members: list[tuple[str, str]]


@dataclass(frozen=True)
class FieldView:
    """One attribute of a model."""

    attr: str
    annotation: str
    default: str
    table: str
    doc: str
    classes: frozenset[str]
    codec: str


@dataclass(frozen=True)
class ModelView:
    """One model class."""

    class_info: ClassInfo
    docstring: str
    fields: list[FieldView]
    extra: str
    extra_rules: str
    either: str
    typing: frozenset[str]
    classes: frozenset[str]
    plain_imports: list[str]
    codec_names: list[str]
    shared_types: list[str]


@dataclass(frozen=True)
class ModuleView:
    """The classes of one module, and what it imports for them."""

    name: str
    enums: list[EnumView]
    models: list[ModelView]

    @property
    def infos(self) -> list[ClassInfo]:
        """Name and module of its classes."""
        return [view.class_info for view in self.enums] + [view.class_info for view in self.models]

    @property
    def type_imports(self) -> list[str]:
        """Classes of other modules that the annotations name."""
        named = {name for view in self.models for name in view.classes}
        return sorted(named - {info.name for info in self.infos})

    @property
    def imports(self) -> list[str]:
        """Print the imports."""
        lines = sorted({line for view in self.models for line in view.plain_imports})
        typing = {name for view in self.models for name in view.typing} | (
            {"TYPE_CHECKING"} if self.type_imports else set()
        )
        lines += [f"from typing import {', '.join(sorted(typing))}"] if typing else []
        names = {view.base for view in self.enums}
        for view in self.models:
            names |= {"Field", "Model", "model", *view.codec_names, *view.shared_types}
        lines += [f"from polybill_runtime.schema import {', '.join(sorted(names))}"]
        lines += ["from .. import models as _models"] if {"EnumRef", "ModelRef"} & names else []
        return lines


def modules(document: Mapping[str, Any]) -> list[ModuleView]:
    """Make the views of all classes, by module; modules by name, classes in the contract's order.

    Raises:
        ContractError: a schema has no form in Python.
    """
    made: dict[str, ModuleView] = {}
    for view in classes(document):
        name = view.class_info.module_name
        module = made.setdefault(name, ModuleView(name, [], []))
        if isinstance(view, EnumView):
            module.enums.append(view)
        else:
            module.models.append(view)
    return [made[name] for name in sorted(made)]


def classes(document: Mapping[str, Any]) -> Iterator[ModelView | EnumView]:
    """Make the views of all classes, in the contract's order.

    Raises:
        ContractError: a schema has no form in Python.
    """
    homes = grouping.modules(document)
    for name, schema in (document.get("components") or {}).get("schemas", {}).items():
        info = ClassInfo(class_name(name), homes[class_name(name)])
        if joining.is_enum(schema):
            yield _enum(info, schema)
        elif joining.has_class(document, schema):
            yield _model(document, name, info, schema)


def _enum(info: ClassInfo, schema: Mapping[str, Any]) -> EnumView:
    members = [(member, repr(value)) for member, value in enum_members(schema)]
    base = "OpenIntEnum" if isinstance(schema["enum"][0], int) else "OpenStrEnum"
    return EnumView(info, base, docstring(schema.get("description") or f"{info.name} in the contract."), members)


def _model(document: Mapping[str, Any], component: str, info: ClassInfo, schema: Mapping[str, Any]) -> ModelView:
    wanted = joining.required(document, schema)
    fields = [
        _field(document, name, raw, component, is_required=name in wanted)
        for name, raw in joining.members(document, schema).items()
    ]
    extra, extra_kind = _extra(document, schema)
    extra_rules = _extra_rules(document, schema)
    either = _either(document, schema, component)
    words = {word for item in fields for word in _WORD.findall(item.annotation)}
    plain = ["from decimal import Decimal"] if "Decimal" in words else []
    if {"datetime.datetime", "datetime.date"} & words:
        plain.append("import datetime")
    typing = {name for name in ("Any", "Literal") if name in words}
    if extra_rules or either:
        plain.append("from collections.abc import Mapping")
        typing |= {"Any", "ClassVar"}
    return ModelView(
        class_info=info,
        docstring=docstring(schema.get("description") or f"{info.name} in the contract."),
        fields=fields,
        extra=extra,
        extra_rules=repr(extra_rules) if extra_rules else "",
        either=repr(tuple(either)) if either else "",
        typing=frozenset(typing),
        classes=frozenset(name for item in fields for name in item.classes),
        plain_imports=plain,
        codec_names=names_in(extra_kind, *(item.codec for item in fields)) or ["ANY"],
        shared_types=[
            name for name in ("UNSET", "File", "Unset") if name in words or (name == "UNSET" and "Unset" in words)
        ],
    )


def _extra(document: Mapping[str, Any], schema: Mapping[str, Any]) -> tuple[str, str]:
    """Give the codec of further fields, as the class prints it and as the imports see it."""
    node = next(
        (part["additionalProperties"] for part in _own_parts(document, schema) if "additionalProperties" in part), True
    )
    if node is False:
        return "None", ""
    if node is True or not node:
        return "ANY", ""
    codec = kind_of(document, node).codec
    return codec, codec


def _own_parts(document: Mapping[str, Any], schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return list(joining.parts(document, schema))[::-1]


def _extra_rules(document: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for part in _own_parts(document, schema):
        for name in ("maxProperties", "minProperties"):
            if name in part:
                made.setdefault(name, part[name])
        if names := rules_of(resolve(document, part.get("propertyNames", {}))):
            made.setdefault("propertyNames", names)
        extra = part.get("additionalProperties")
        if isinstance(extra, Mapping) and extra and (values := kind_of(document, extra).rules):
            made.setdefault("values", dict(values))
    return made


def _field(
    document: Mapping[str, Any], name: str, raw: Mapping[str, Any], owner: str, *, is_required: bool
) -> FieldView:
    try:
        kind = kind_of(document, raw)
        merged = _marks(document, raw)
    except joining.JoinError as error:
        raise ContractError(f"{owner}.{name}: {error}") from error
    fill = merged.get("x-fill")
    # Who sends a body may leave out what the client fills in and what only the provider sets.
    demanded = is_required and fill is None and merged.get("readOnly") is not True
    annotation, default = kind.annotation, ""
    if demanded and "Const(" in kind.codec[:6]:
        default = f" = {merged['const']!r}"
    if not demanded:
        annotation, default = f"{annotation} | Unset", " = UNSET"
    attr = attribute(name, merged)
    return FieldView(
        attr,
        annotation,
        default,
        f"Field({', '.join(_arguments(name, attr, kind, merged, demanded=demanded))})",
        docstring(doc) if (doc := _field_doc(merged)) else "",
        kind.classes,
        kind.codec,
    )


def _marks(document: Mapping[str, Any], raw: Mapping[str, Any]) -> dict[str, Any]:
    """Give a field's own words and marks, those of what it refers to included; not those inside of an object."""
    if joining.class_of(document, raw) is None:
        found = joining.flat(document, raw)
    else:
        found = {}
        for part in (raw, *raw.get("allOf", ()), resolve(document, raw)):
            found = {**part, **found}
    # "none" marks a name that misleads; here it is as if nothing stood there.
    return {key: value for key, value in found.items() if key not in {"x-money", "x-time"} or value != "none"}


def _arguments(name: str, attr: str, kind: Kind, merged: Mapping[str, Any], *, demanded: bool) -> Iterator[str]:
    yield repr(name)
    yield kind.codec
    if attr != usual_attribute(name):
        yield repr(attr)
    if demanded:
        yield "required=True"
    if kind.rules:
        yield f"rules={dict(kind.rules)!r}"
    if merged.get("format") == "password":
        yield "secret=True"
    if money := merged.get("x-money"):
        yield f"money={(money['unit'], money['form'], money['currency'])!r}"
    if "x-time" in merged:
        yield f"time={merged['x-time']!r}"
    if fill := merged.get("x-fill"):
        yield f"fill={fill!r}"


def _field_doc(schema: Mapping[str, Any]) -> str:
    parts = [schema.get("description", "").strip()]
    if money := schema.get("x-money"):
        unit = "minor units" if money["unit"] == "minor" else "major units"
        currency = "a currency that is given elsewhere" if money["currency"] is None else money["currency"]
        parts.append(f"Amount in {unit} of {currency}.")
    if evidence := schema.get("x-evidence"):
        parts.append(f"Evidence: {evidence}.")
    return " ".join(part for part in parts if part)


def _either(document: Mapping[str, Any], schema: Mapping[str, Any], where: str) -> list[tuple[dict[str, Any], ...]]:
    """List the either-or rules of an object, those of its parts included."""
    groups: list[tuple[dict[str, Any], ...]] = []
    for part in joining.parts(document, schema):
        if set(part) == {"anyOf"}:
            groups.append(tuple(_alternative(choice, where) for choice in part["anyOf"]))
        elif {"if", "else"} <= set(part):
            groups.append((_alternative(part["else"], where), _alternative(part["if"], where)))
    return groups


def _alternative(choice: Mapping[str, Any], where: str) -> dict[str, Any]:
    made: dict[str, Any] = {"required": tuple(choice.get("required", ()))}
    values: dict[str, tuple[Any, ...]] = {}
    for name, rule in choice.get("properties", {}).items():
        if "enum" in rule:
            values[name] = tuple(rule["enum"])
        elif "const" in rule:
            values[name] = (rule["const"],)
        elif set(rule) - {"type"}:
            raise ContractError(f"{where}: an alternative may limit a property by enum or const only")
    if values:
        made["values"] = values
    return made
