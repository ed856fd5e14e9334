"""Parameters and bodies are written as the contract defines, and answers are read as they come."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate.scratch import OK, OUT, Package, body, contract, operation

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}


def parameter(name: str, place: str, schema: Any = None, **members: Any) -> dict[str, Any]:
    found = {"name": name, "in": place, "schema": schema or TEXT, **members}
    return {**found, "required": True} if place == "path" else found


def getting(*parameters: dict[str, Any], path: str = "/things", **schemas: Any) -> dict[str, Any]:
    return contract({path: {"get": operation("getThing", parameters=list(parameters))}}, **schemas)


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return Package(tmp_path_factory.mktemp("child"), getting(parameter("id", "path"), path="/things/{id}/child"))


@settings(max_examples=200, deadline=None)
@given(value=st.text(max_size=8) | st.sampled_from(["..", ".", "", " ", "a/../b", "%2e%2e", "a?b#c", "../.."]))
def test_no_value_leads_a_path_elsewhere(child: Package, value: str) -> None:
    if value.strip() in {"", ".", ".."} or re.search("[\ud800-\udfff]", value):
        with pytest.raises(child.module("errors").RequestInvalid, match="getThing: id "):
            child.url("get_thing", value)
        return
    found = child.url("get_thing", value)
    assert re.fullmatch(r"/things/[^/?#]+/child", found)
    assert httpx.URL(f"https://api.example.com{found}").path == f"/things/{value}/child"


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "integer", "minimum": 1, "maximum": 50}, 50, 51),
        ({**TEXT, "maxLength": 3}, "abc", "abcd"),
        ({**TEXT, "pattern": "^[a-z]+$"}, "ab", "AB"),
        ({"type": "array", "items": {**TEXT, "maxLength": 2}, "maxItems": 2}, ["a", "b"], ["a", "b", "c"]),
        ({"type": "array", "items": {"type": "integer", "minimum": 0}}, [0], [-1]),
        ({"type": "integer"}, 1, "1"),
        ({"type": "boolean"}, False, "false"),
        ({"$ref": "#/components/schemas/T"}, "a", "z"),
    ],
)
@pytest.mark.parametrize("place", ["query", "header"])
def test_limits_of_parameters_are_checked(schema: Any, good: Any, bad: Any, place: str, tmp_path: Path) -> None:
    document = getting(parameter("X-P" if place == "header" else "p", place, schema), T={**TEXT, "enum": ["a"]})
    package = Package(tmp_path, document)
    name = "x_p" if place == "header" else "p"
    package.operation("get_thing").get_kwargs(**{name: good})
    with pytest.raises(package.module("errors").RequestInvalid, match=r"^getThing: (p|X-P)[ /]"):
        package.operation("get_thing").get_kwargs(**{name: bad})


def test_a_required_parameter_is_demanded(tmp_path: Path) -> None:
    package = Package(
        tmp_path, getting(parameter("q", "query", required=True), parameter("X-N", "header", required=True))
    )
    call = package.operation("get_thing").get_kwargs
    with pytest.raises(TypeError, match="required keyword-only"):
        call()
    with pytest.raises(package.module("errors").RequestInvalid, match="q is required; X-N is required"):
        call(q=package.module("types").UNSET, x_n=None)


def test_lists_are_repeated_or_joined(tmp_path: Path) -> None:
    joined = parameter("ids", "query", LIST, explode=False)
    package = Package(tmp_path, getting(joined, parameter("q", "query", LIST), parameter("X-L", "header", LIST)))
    assert package.url(ids=["a", "b"], q=["c", "d"]).replace("%2C", ",") == "/things?ids=a,b&q=c&q=d"
    assert package.operation("get_thing").get_kwargs(x_l=["a", "b"])["headers"] == {"X-L": "a,b"}
    for name in ("ids", "x_l"):
        with pytest.raises(package.module("errors").RequestInvalid, match="has an item with a comma"):
            package.operation("get_thing").get_kwargs(**{name: ["a,b"]})


def test_what_a_parameter_has_no_form_for_is_not_sent(tmp_path: Path) -> None:
    odd = {"type": "array", "items": {"type": ["string", "null"]}}
    package = Package(
        tmp_path,
        getting(
            parameter("f", "query", {"x-evidence": "wire"}),
            parameter("n", "query", odd),
            parameter("X-F", "header", {"x-evidence": "wire"}),
        ),
    )
    for arguments in ({"f": {"a": 1}}, {"f": [["a"]]}, {"n": ["a", None]}, {"x_f": {"a": 1}}):
        with pytest.raises(package.module("errors").RequestInvalid, match="has no form for"):
            package.operation("get_thing").get_kwargs(**arguments)
    assert package.url(f="x", n=["a"]) == "/things?f=x&n=a"


def test_a_required_list_has_an_item(tmp_path: Path) -> None:
    package = Package(tmp_path, getting(parameter("q", "query", LIST, required=True)))
    with pytest.raises(package.module("errors").RequestInvalid, match="q must have an item"):
        package.operation("get_thing").get_kwargs(q=[])


@pytest.mark.parametrize(("number", "text"), [(1e-7, "0.0000001"), (1e22, "1" + "0" * 22), (0.5, "0.5"), (2.0, "2.0")])
def test_a_number_is_written_without_an_exponent(number: float, text: str, numbers: Package) -> None:
    assert numbers.url(f=number) == f"/things?f={text}"
    assert numbers.operation("get_thing").get_kwargs(x_f=number)["headers"] == {"X-F": text}


@pytest.fixture(scope="module")
def numbers(tmp_path_factory: pytest.TempPathFactory) -> Package:
    number = {"type": "number"}
    document = getting(parameter("f", "query", number), parameter("X-F", "header", number))
    return Package(tmp_path_factory.mktemp("numbers"), document)


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        ("^a$|^b$", "a", "a\n"),
        (r"^\d+$", "12", "\u0661"),
        ("^[$]$", "$", "$\n"),
        (r"^\$$", "$", "a"),
        ("a$", "ba", "ab"),
    ],
)
def test_a_pattern_means_what_json_schema_means(pattern: str, good: str, bad: str, tmp_path: Path) -> None:
    package = Package(tmp_path, getting(parameter("f", "query", {**TEXT, "pattern": pattern})))
    package.operation("get_thing").get_kwargs(f=good)
    with pytest.raises(package.module("errors").RequestInvalid, match="must match"):
        package.operation("get_thing").get_kwargs(f=bad)


def test_a_multipart_body_has_a_part(tmp_path: Path) -> None:
    package = Package(tmp_path, sending("multipart/form-data", {"type": "object", "properties": {"a": TEXT}}))
    with pytest.raises(package.module("errors").RequestInvalid, match="has no member"):
        package.operation().get_kwargs(body=package.model("In")())


@pytest.mark.parametrize(("media", "content", "value"), [("text/html", b"x", "x"), ("text/plain", b"y", "y")])
def test_a_range_of_media_types_beside_json(media: str, content: bytes, value: str, tmp_path: Path) -> None:
    package = Package(tmp_path, answering(**{"200": {"text/*": TEXT, "application/json": REF}}))
    parse = package.operation("get_thing").parse_response
    assert parse(200, {"content-type": media}, content) == value
    assert parse(200, {"content-type": "application/json"}, b'{"id":"1"}').id == "1"


def test_headers_carry_no_second_header(tmp_path: Path) -> None:
    package = Package(tmp_path, getting(parameter("X-N", "header")))
    for value in ("a\r\nX-Other: b", "a\nb", " a", "a ", "ä", "\x00"):
        with pytest.raises(package.module("errors").RequestInvalid, match="X-N must be printable ASCII"):
            package.operation("get_thing").get_kwargs(x_n=value)
    assert package.operation("get_thing").get_kwargs(x_n="a b")["headers"] == {"X-N": "a b"}


def test_scalars_in_a_query(tmp_path: Path) -> None:
    kinds = {"b": {"type": "boolean"}, "n": {"type": "number"}, "i": {"type": "integer"}, "e": TEXT}
    times = {"d": {**TEXT, "format": "date-time"}, "y": {**TEXT, "format": "date"}}
    package = Package(
        tmp_path, getting(*(parameter(name, "query", schema) for name, schema in (kinds | times).items()))
    )
    day = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
    found = package.url(b=True, n=1.5, i=3, e="", d=day, y=day.date())
    assert dict(parse_qsl(found.partition("?")[2], keep_blank_values=True)) == {
        "b": "true", "n": "1.5", "i": "3", "e": "", "d": "2026-01-02T00:00:00Z", "y": "2026-01-02",
    }  # fmt: skip


NAMES = [
    "invalid",
    "body",
    "client",
    "url",
    "sync",
    "parse",
    "cast",
    "make_request",
    "get_kwargs",
    "self",
    "a.b",
    "a_b",
    "f[]",
]


def test_parameters_of_any_name_are_sent(tmp_path: Path) -> None:
    package = Package(tmp_path, getting(*(parameter(name, "query") for name in NAMES)))
    arguments = package.module("operations").OPERATIONS["getThing"]["parameters"]
    assert sorted(arguments) == sorted(NAMES)
    for name in NAMES:
        assert dict(parse_qsl(package.url(**{arguments[name]: "v"}).partition("?")[2])) == {name: "v"}
    assert arguments["a_b"] == "a_b"


def sending(media: str, schema: Any) -> dict[str, Any]:
    return contract(
        {"/things": {"post": operation(requestBody=body({"$ref": "#/components/schemas/In"}, media))}}, In=schema
    )


MEMBERS = {
    "o": {"$ref": "#/components/schemas/Out"}, "n": {"type": "number"}, "b": {"type": "boolean"}, "l": LIST,
    "k": {"type": "array", "items": {"$ref": "#/components/schemas/Out"}}, "f": {**TEXT, "format": "binary"},
}  # fmt: skip


def test_multipart_values(tmp_path: Path) -> None:
    package = Package(tmp_path, sending("multipart/form-data", {"type": "object", "properties": MEMBERS}))
    file = package.module("types").File(b"\x00\xff", "a.bin", "application/octet-stream")
    sent = {"o": {"id": "1"}, "n": 1, "b": True, "l": ["a", "b"], "k": [{"id": "2"}, {"id": "3"}], "f": file}
    made = package.operation().get_kwargs(body=package.model("In").from_dict(sent))
    request = httpx.Request("POST", "https://api.example.com", files=made["files"])
    content = request.read()
    parts = re.findall(rb'name="(\w)"[^\r]*\r\n(?:Content-Type: ([^\r]*)\r\n)?\r\n(.*?)\r\n--', content, re.DOTALL)
    texts = [(name.decode(), media.decode(), text) for name, media, text in parts]
    assert texts == [
        ("o", "application/json", b'{"id":"1"}'), ("n", "", b"1"), ("b", "", b"true"), ("l", "", b"a"), ("l", "", b"b"),
        ("k", "application/json", b'{"id":"2"}'), ("k", "application/json", b'{"id":"3"}'),
        ("f", "application/octet-stream", b"\x00\xff"),
    ]  # fmt: skip


def test_a_file_of_another_type_is_not_sent(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"f": {**TEXT, "format": "binary"}}}
    document = sending("multipart/form-data", schema)
    media = document["paths"]["/things"]["post"]["requestBody"]["content"]["multipart/form-data"]
    media["encoding"] = {"f": {"contentType": "image/png, text/*"}}
    package = Package(tmp_path, document)
    file = package.module("types").File
    for good in (file(b"", "a.png"), file(b"", None, "text/csv"), file(b"")):
        package.operation().get_kwargs(body=package.model("In")(f=good))
    with pytest.raises(package.module("errors").RequestInvalid, match="/f must be image/png or text"):
        package.operation().get_kwargs(body=package.model("In")(f=file(b"", "a.pdf")))


def test_a_form_body(tmp_path: Path) -> None:
    media = "application/x-www-form-urlencoded"
    properties = {"a": TEXT, "n": {"type": ["integer", "null"]}, "b": {"type": "boolean"}, "l": LIST}
    package = Package(tmp_path, sending(media, {"type": "object", "properties": properties}))
    made = package.operation().get_kwargs(body=package.model("In")(a="x &=", n=1, b=False, l=["c", "d"]))
    assert made["headers"] == {"Content-Type": media}
    assert parse_qsl(made["content"].decode()) == [("a", "x &="), ("n", "1"), ("b", "false"), ("l", "c"), ("l", "d")]
    errors = package.module("errors")
    for odd in ({"n": None}, {"more": {"x": 1}}):
        with pytest.raises(errors.RequestInvalid, match="has no form for"):
            package.operation().get_kwargs(body=package.model("In").from_dict(odd))


@pytest.mark.parametrize("media", ["application/json", "application/json; charset=utf-8", "application/vnd.acme+json"])
def test_a_json_body_names_its_own_media_type(media: str, tmp_path: Path) -> None:
    package = Package(tmp_path, sending(media, OUT))
    made = package.operation().get_kwargs(body=package.model("In")(id="1"))
    assert made["headers"] == {"Content-Type": media}
    assert json.loads(made["content"]) == {"id": "1"}


def test_a_json_body_may_be_a_list(tmp_path: Path) -> None:
    rows = {"type": "array", "items": {"$ref": "#/components/schemas/Out"}, "maxItems": 1}
    document = contract({"/things": {"post": operation(requestBody=body(rows))}})
    package = Package(tmp_path, document)
    out = package.model("Out")
    assert package.operation().get_kwargs(body=[out(id="1")])["content"] == b'[{"id":"1"}]'
    errors = package.module("errors")
    for odd in ([out(id="1"), out()], [1], "a"):
        with pytest.raises(errors.RequestInvalid):
            package.operation().get_kwargs(body=odd)


def answering(**answers: Any) -> dict[str, Any]:
    responses = {
        status: {
            "description": "It",
            **({"content": {media: {"schema": schema} for media, schema in content.items()}} if content else {}),
        }
        for status, content in answers.items()
    }
    return contract({"/things": {"get": operation("getThing", responses=responses)}})


REF = {"$ref": "#/components/schemas/Out"}


def test_an_answer_without_a_body(tmp_path: Path) -> None:
    parse = (
        Package(tmp_path, answering(**{"204": None, "2XX": {"application/json": REF}}))
        .operation("get_thing")
        .parse_response
    )
    assert parse(204, {}, b"") is None
    assert parse(200, {}, b'{"id":"1"}').id == "1"


@pytest.mark.parametrize("media", ["application/octet-stream", "application/pdf", "image/png", "application/zip"])
def test_bytes_stay_bytes(media: str, tmp_path: Path) -> None:
    package = Package(tmp_path, answering(**{"200": {media: {**TEXT, "format": "binary"}}}))
    assert package.operation("get_thing").parse_response(200, {"content-type": media}, b"\x00\xff") == b"\x00\xff"


def test_text_is_read_in_its_charset_or_not_at_all(tmp_path: Path) -> None:
    package = Package(tmp_path, answering(**{"200": {"text/plain": TEXT}}))
    parse = package.operation("get_thing").parse_response
    assert parse(200, {"Content-Type": "text/plain; charset=iso-8859-1"}, b"\xe4") == "ä"
    assert parse(200, {"content-type": "text/plain"}, "ä".encode()) == "ä"
    for headers in ({}, {"content-type": "text/plain; charset=klingon"}):
        with pytest.raises(package.module("errors").ResponseUnreadable) as caught:
            parse(200, headers, b"\xe4")
        assert caught.value.content == b"\xe4"


@pytest.mark.parametrize("order", [["text/plain", "application/json"], ["application/json", "text/plain"]])
def test_the_answer_says_which_of_two_media_types_it_is(order: list[str], tmp_path: Path) -> None:
    schemas = {"text/plain": TEXT, "application/json": REF}
    parse = (
        Package(tmp_path, answering(**{"200": {media: schemas[media] for media in order}}))
        .operation("get_thing")
        .parse_response
    )
    assert parse(200, {"content-type": "application/json; charset=utf-8"}, b'{"id":"1"}').id == "1"
    assert parse(200, {"content-type": "application/problem+json"}, b'{"id":"1"}').id == "1"
    assert parse(200, {"content-type": "text/plain"}, b'{"id":"1"}') == '{"id":"1"}'
    assert parse(200, {}, b'{"id":"1"}').id == "1"


def test_basic_credentials(tmp_path: Path) -> None:
    document = contract(
        {"/things": {"get": operation("getThing", responses=OK)}}, {"login": {"type": "http", "scheme": "basic"}}
    )
    document["security"] = [{"login": []}]
    client = Package(tmp_path, document).module("client").AuthenticatedClient
    made = client(base_url="https://api.example.com", login_username="ada", login_password="pass:word")
    wanted = httpx.BasicAuth("ada", "pass:word")._auth_header
    assert made.get_httpx_client().headers["authorization"] == wanted
    assert "pass:word" not in repr(made)
    with pytest.raises(ValueError, match="colon"):
        client(base_url="https://api.example.com", login_username="a:b", login_password="x").get_httpx_client()
