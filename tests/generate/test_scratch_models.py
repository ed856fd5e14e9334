"""Schemas become classes that check what the contract demands, and keep what it does not know."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.generate.scratch import Package, contract

TEXT = {"type": "string"}


def obj(required: list[str] | None = None, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


LIMITS: list[tuple[str, dict[str, Any], Any, Any]] = [
    ("a list's size", {"type": "array", "items": TEXT, "minItems": 1, "maxItems": 2}, ["a"], ["a", "b", "c"]),
    ("items that differ", {"type": "array", "items": TEXT, "uniqueItems": True}, ["a", "b"], ["a", "a"]),
    ("the text of an item", {"type": "array", "items": {**TEXT, "maxLength": 2}}, ["ab"], ["abc"]),
    ("the number of an item", {"type": "array", "items": {"type": "integer", "minimum": 0}}, [0], [-1]),
    (
        "an item of an item",
        {"type": "array", "items": {"type": "array", "items": {**TEXT, "minLength": 1}}},
        [["a"]],
        [[""]],
    ),
    ("a multiple", {"type": "number", "multipleOf": 0.01}, Decimal("1.25"), Decimal("1.255")),
    ("a multiple of integers", {"type": "integer", "multipleOf": 5}, 10, 11),
    ("exclusive bounds", {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 3}, 2, 3),
    ("a pattern", {**TEXT, "pattern": "^[a-z]+$"}, "abc", "abc\n"),
    ("a uuid", {**TEXT, "format": "uuid"}, "6F0E7B0A-3f0b-4a52-9a4e-1d2f3a4b5c6d", "no"),
    ("a decimal", {**TEXT, "format": "decimal"}, "19.99", "19,99"),
    ("a limit of one type beside another", {"type": ["string", "integer"], "maxLength": 2}, 1000, "abc"),
    ("a limit beside null", {"type": ["string", "null"], "maxLength": 2}, None, "abc"),
    ("an alternative's limit", {"oneOf": [{**TEXT, "maxLength": 2}, {"type": "null"}]}, None, "abc"),
    ("a reference's limit", {"oneOf": [ref("Code"), {"type": "null"}]}, "abc", "abcdef"),
    ("a limit beside a reference", {**ref("Code"), "minLength": 3}, "abc", "ab"),
    ("the reference's own limit", {**ref("Code"), "minLength": 1}, "ab", "a"),
    ("a chain of references", {**ref("Alias"), "minLength": 3}, "abc", "abcdef"),
    ("a limit in allOf", {"allOf": [ref("Code"), {"maxLength": 3}]}, "abc", "abcd"),
    ("a narrowed enum", {"allOf": [ref("Color"), {"enum": ["red"]}]}, "red", "blue"),
    ("one value of an enum", {**ref("Color"), "const": "red"}, "red", "blue"),
    ("a constant that is a number", {"const": 1, "type": "integer"}, 1, True),
]


@pytest.mark.parametrize(("schema", "good", "bad"), [row[1:] for row in LIMITS], ids=[row[0] for row in LIMITS])
def test_limits_are_checked(schema: dict[str, Any], good: Any, bad: Any, tmp_path: Path) -> None:
    members = {
        "Code": {**TEXT, "minLength": 2, "maxLength": 5},
        "Alias": {**ref("Code"), "maxLength": 4},
        "Color": {**TEXT, "enum": ["red", "blue"]},
    }
    package = Package(tmp_path, contract(In=obj(["v"], v=schema), **members))
    assert package.problems("In", {"v": good}) == []
    assert [text.split()[0][:2] for text in package.problems("In", {"v": bad})] == ["/v"]
    assert package.model("In").from_dict({"v": bad}).to_dict() == {
        "v": bad if not isinstance(bad, Decimal) else float(bad)
    }


def test_both_parts_of_an_inherited_member_hold(tmp_path: Path) -> None:
    base = obj(v={**TEXT, "maxLength": 5}, state=ref("State"), n={"type": "number"})
    part = obj(v={**TEXT, "minLength": 3}, state={"const": "open"}, n={"type": "integer"})
    whole = {"allOf": [ref("Base"), {**part, "required": ["v"]}]}
    package = Package(tmp_path, contract(Base=base, State={**TEXT, "enum": ["open", "done"]}, In=whole))
    assert package.problems("In", {"v": "abc", "state": "open", "n": 1}) == []
    assert len(package.problems("In", {"v": "ab", "state": "done"})) == 2
    assert package.problems("In", {"v": "abcdef"}) == ["/v must have at most 5 characters"]
    assert package.problems("In", {"v": "abc", "n": Decimal("1.5")}) == [
        "/n does not fit the contract: `unexpected` holds what it was"
    ]
    assert package.problems("In", {}) == ["/v is required"]


def test_a_part_that_requires_an_inherited_member(tmp_path: Path) -> None:
    deep = {"allOf": [{"allOf": [ref("Base")]}, {"type": "object", "required": ["name"]}]}
    package = Package(tmp_path, contract(Base=obj(name=TEXT), In=deep))
    assert package.problems("In", {}) == ["/name is required"]


def test_names_that_the_runtime_uses_are_fields_too(tmp_path: Path) -> None:
    names = ["to_dict", "from_dict", "problems", "unexpected", "additional_properties", "fits", "class", "self", "cls"]
    names += [
        "FIELDS",
        "EXTRA",
        "EITHER",
        "datetime",
        "list",
        "define",
        "field",
        "annotations",
        "_private",
        "3d",
        "any",
    ]
    package = Package(tmp_path, contract(In=obj(names, **dict.fromkeys(names, TEXT))))
    sent = {name: name for name in names} | {"more": 1}
    value = package.model("In").from_dict(sent)
    assert value.to_dict() == sent
    assert list(value.problems()) == []
    assert value == package.model("In").from_dict(sent)
    assert repr(value)
    assert [text.split()[0] for text in package.problems("In", {})] == [f"/{name}" for name in names]


def test_an_added_field_renames_no_other(tmp_path: Path) -> None:
    names = ["a.b", "promotionCode", "f[]", "$id", "type"]
    before = Package(tmp_path / "a", contract(In=obj(**dict.fromkeys(names, TEXT)))).model("In").FIELDS
    more = ["a_b", *names, "aB2", "x-y"]
    after = Package(tmp_path / "b", contract(In=obj(**dict.fromkeys(more, TEXT)))).model("In").FIELDS
    attributes = {item.name: item.attr for item in after}
    assert {item.name: item.attr for item in before} == {name: attributes[name] for name in names}
    assert len(set(attributes.values())) == len(more)


def test_read_only_is_not_demanded_of_the_caller(tmp_path: Path) -> None:
    stamped = obj(["at"], at={**TEXT, "readOnly": True})
    package = Package(tmp_path, contract(Stamped=stamped, In={"allOf": [ref("Stamped"), obj(["a"], a=TEXT)]}))
    value = package.model("In")(a="x")
    assert value.to_dict() == {"a": "x"}
    assert list(value.problems()) == []
    assert package.model("In").from_dict({"a": "x", "at": "now"}).at == "now"


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["a", "", "3ds", "mro", "name", "unknown"], ["A", "VALUE_EMPTY", "VALUE_3DS", "MRO", "NAME", "UNKNOWN"]),
        (["-", "value 1"], ["VALUE_", "VALUE_1"]),
        ([-1, 0, 1], ["VALUE_NEGATIVE_1", "VALUE_0", "VALUE_1"]),
    ],
)
def test_members_are_named_by_their_value_alone(values: list[Any], names: list[str], tmp_path: Path) -> None:
    package = Package(tmp_path, contract(In=obj(t=ref("T")), T={"enum": values}))
    enum = package.model("T")
    assert [member.name for member in enum] == names
    assert [member.value for member in enum] == values
    for value in values:
        assert package.model("In").from_dict({"t": value}).t.is_known
    other = "zz" if isinstance(values[0], str) else 99
    assert not package.model("In").from_dict({"t": other}).t.is_known
    assert package.model("In").from_dict({"t": other}).to_dict() == {"t": other}


def test_two_values_that_differ_in_case_have_names_of_their_own(tmp_path: Path) -> None:
    enum = {**TEXT, "enum": ["txt", "TXT"], "x-enum-varnames": ["LOWER", "UPPER"]}
    found = Package(tmp_path, contract(In=obj(t=ref("T")), T=enum)).model("T")
    assert {member.name: member.value for member in found} == {"LOWER": "txt", "UPPER": "TXT"}


def test_a_schema_may_hold_itself(tmp_path: Path) -> None:
    tree = obj(kids={"type": "array", "items": ref("In")}, up=ref("In"))
    sent = {"kids": [{"kids": [], "up": {}}]}
    value = Package(tmp_path, contract(In=tree)).model("In").from_dict(sent)
    assert value.to_dict() == sent
    assert type(value.kids[0].up) is type(value)


def test_a_date_in_a_body_is_sent(tmp_path: Path) -> None:
    import datetime

    package = Package(tmp_path, contract(In=obj(day={**TEXT, "format": "date"})))
    value = package.model("In")(day=datetime.date(2026, 1, 2))
    assert list(value.problems()) == []
    assert value.to_dict() == {"day": "2026-01-02"}
    wrong = package.model("In")(day=datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC))
    assert [str(problem) for problem in wrong.problems()] == ["/day must be a date, not datetime"]


def test_a_map_counts_its_keys(tmp_path: Path) -> None:
    many = {"type": "object", "additionalProperties": {**TEXT, "maxLength": 2}, "maxProperties": 2}
    package = Package(tmp_path, contract(In=obj(m=ref("Map")), Map=many))
    assert package.problems("In", {"m": {"a": "b"}}) == []
    assert package.problems("In", {"m": {"a": "b", "c": "d", "e": "f"}}) == ["/m must have at most 2 keys"]
    assert package.problems("In", {"m": {"a": "long"}}) == ["/m/a must have at most 2 characters"]


def test_names_that_python_spells_alike_are_sent_as_they_are(tmp_path: Path) -> None:
    sent = {"\ufb01x": "a", "\uff4eame": "b"}
    value = Package(tmp_path, contract(In=obj(**dict.fromkeys(sent, TEXT)))).model("In").from_dict(sent)
    assert (value.fix, value.name, value.to_dict()) == ("a", "b", sent)


def test_schemas_may_have_the_names_that_the_packages_use(tmp_path: Path) -> None:
    names = [
        "ImportModule",
        "Field",
        "Model",
        "Unset",
        "Mapping",
        "Response",
        "Success",
        "Body",
        "Any",
        "Literal",
        "Final",
    ]
    whole = obj(**{f"v{name}": ref(name) for name in names})
    package = Package(tmp_path, contract(In=whole, **{name: obj(a=TEXT) for name in names}))
    sent = {f"v{name}": {"a": "x"} for name in names}
    assert package.model("In").from_dict(sent).to_dict() == sent
    assert all(package.model(name)(a="x").a == "x" for name in names)


def test_a_description_of_a_scheme_breaks_no_code(tmp_path: Path) -> None:
    scheme = {"type": "http", "scheme": "bearer", "description": 'He said """no""" \\'}
    package = Package(tmp_path, contract(None, {"bearerAuth": scheme}, In=obj(a=TEXT)))
    assert "He said" in package.module("client").AuthenticatedClient.__doc__
