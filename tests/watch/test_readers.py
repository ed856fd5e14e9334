"""The readers: what they find in each structure, and that a changed page is never silent."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.watch.changes import changes, texts
from scripts.watch.compare import compare
from scripts.watch.contract import read_contract
from scripts.watch.facts import Fact
from scripts.watch.page import PageError, read_page
from scripts.watch.readers import NAMES, detect, read
from scripts.watch.record import line_hash

from . import shop

STRUCTURES = ["mintlify", "tables", "apifox", "openapi", "html"]


def facts(name: str) -> dict[str, Fact]:
    found = shop.page(name)
    return {fact.topic: fact for fact in read(found, detect(found)).facts}


@pytest.mark.parametrize("name", STRUCTURES)
def test_the_structure_is_recognised(name: str) -> None:
    expected = "tables" if name == "html" else name
    assert detect(shop.page(name)) == expected
    assert expected in NAMES


@pytest.mark.parametrize("name", STRUCTURES)
def test_a_page_that_fits_its_contract_has_no_difference(name: str, tmp_path: Path) -> None:
    page = shop.page(name)
    contract = read_contract(shop.specs(tmp_path) / "acme")
    found = compare(read(page, detect(page)).facts, contract, ["createOrder"])
    assert [(one.topic, one.fact.value, one.ours) for one in found] == []


@pytest.mark.parametrize("name", STRUCTURES)
def test_every_fact_has_its_line(name: str) -> None:
    page = shop.page(name)
    for fact in read(page, detect(page)).facts:
        assert 1 <= fact.line <= len(page.lines)
        assert page.lines[fact.line - 1].strip()


@pytest.mark.parametrize(
    ("name", "topic", "value", "part"),
    [
        ("mintlify", "operation method", "POST", "POST"),
        ("mintlify", "operation url", "/orders", "/"),
        ("mintlify", "request amount type", "number", "number"),
        ("mintlify", "request amount required", True, "required"),
        ("mintlify", "request buyer required", False, "buyer"),
        ("mintlify", "request currency enum", ["EUR", "USD"], "Available options:"),
        ("mintlify", "request lines items", "object", "object[]"),
        ("mintlify", "request note maxLength", 40, "Maximum string length: 40"),
        ("mintlify", "request lines[0].quantity shown type", "integer", '"quantity": 2'),
        ("mintlify", "response data.paid_at shown type", "null", '"paid_at": null'),
        ("mintlify", "header X-Request-Id required", True, "required"),
        ("mintlify", "operation 200 status", True, "200"),
        ("mintlify", "response 200 code example", 0, "0"),
        ("tables", "header X-Acme-Key required", True, "X-Acme-Key | Yes"),
        ("tables", "request currency enum", ["EUR", "USD"], "currency | string"),
        ("tables", "response data.status enum", [0, 1], "data.status | integer"),
        ("tables", "operation 401 status", True, "401"),
        ("apifox", "request buyer.email shown type", "string", '"email": "ada@example.com"'),
        ("apifox", "header X-Acme-Key field", True, "X-Acme-Key: k-0000-example"),
        ("apifox", "page modified", "2026-11-01 10:00:00", "Modified at"),
        ("openapi", "request buyer.email required", True, "required: [email]"),
        ("openapi", "response 200 data.paid_at nullable", True, "type: [string, 'null']"),
        ("openapi", "request note maxLength", 40, "maxLength: 40"),
        ("html", "request note type", "string", "| note | string"),
        ("html", "request amount shown type", "number", "amount"),
    ],
)
def test_facts(name: str, topic: str, value: object, part: str) -> None:
    fact = facts(name)[topic]
    assert fact.value == value
    assert part in shop.page(name).lines[fact.line - 1]


def test_mintlify_in_chinese() -> None:
    text = shop.text("mintlify")
    for ours, theirs in {
        "\nrequired\n": "\n必填\n", "Available options:": "可用选项:", "Body\n": "请求体\n", "Response\n": "响应\n",
        "Authorizations": "授权", "Headers\n": "请求头\n", "Example:": "示例:",
    }.items():  # fmt: skip
        assert ours in text
        text = text.replace(ours, theirs)
    page = shop.page("mintlify", text)
    kinds = {"type", "required", "enum", "example", "field"}
    english = {(fact.topic, str(fact.value)) for fact in facts("mintlify").values() if fact.kind in kinds}
    assert english <= {(fact.topic, str(fact.value)) for fact in read(page, "mintlify").facts}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"a\x00b", "binary"),
        (b"\xff\xfe\xff", "utf-8"),
        (b"<html><body></body></html>", "no text"),
    ],
)
def test_a_page_without_text_is_refused(text: bytes, reason: str) -> None:
    with pytest.raises(PageError, match=reason):
        read_page(text)


def test_scripts_and_styles_are_no_text() -> None:
    lines = shop.page("html").lines
    assert "Place an order" in lines
    assert "Every order needs a price that is above zero." in lines
    assert not any("color" in line or "var a" in line for line in lines)


def test_unreadable_examples_are_named_with_their_line(tmp_path: Path) -> None:
    broken = shop.text("apifox").replace('"amount": 12.5,', '"amount": 12.5', 1)
    report = shop.run(tmp_path, "apifox", broken)
    assert [problem.line for problem in report.pages[0].problems] == [22]
    assert any("line 22" in line for line in report.pages[0].decisions)


def edited(lines: list[str], at: int, how: str, word: str) -> list[str]:
    line = lines[at]
    return {
        "delete": lines[:at] + lines[at + 1 :],
        "double": [*lines[:at], line, *lines[at:]],
        "insert": [*lines[:at], f"Mind the {word}.", *lines[at:]],
        "append": [*lines[:at], f"{line} {word}", *lines[at + 1 :]],
        "swap": [*lines[:at], *reversed(lines[at : at + 2]), *lines[at + 2 :]],
        "case": [*lines[:at], line.swapcase(), *lines[at + 1 :]],
    }[how]


def hashes(lines: list[str]) -> list[str]:
    return [line_hash(line) for line in lines if line.strip()]


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(["mintlify", "tables", "apifox", "openapi"]),
    at=st.integers(0, 200),
    how=st.sampled_from(["delete", "double", "insert", "append", "swap", "case"]),
    word=st.sampled_from(["fee", "x", "7", '"', "}", "必填", "|"]),
)
def test_no_edit_is_silent(name: str, at: int, how: str, word: str) -> None:
    """Whatever is done to a line of a page: a changed fact, a text to read, or an unreadable part."""
    known, lines = shop.record(name), list(shop.page(name).lines)
    new = edited(lines, at % len(lines), how, word)
    if hashes(new) == hashes(lines):
        return
    page = shop.page(name, "\n".join(new))
    reading = read(page, known.reader)
    found = changes(known, reading)
    assert found or texts(known, page, reading, found) or reading.problems
