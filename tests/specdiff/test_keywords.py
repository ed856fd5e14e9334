"""Keywords of several parts that hold together: what they come to is compared, not one of them."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.specdiff.engine import compare
from scripts.specdiff.findings import Finding
from tests.specdiff.editing import source

TWO_AND_THREE = {"type": "integer", "allOf": [{"multipleOf": 2}, {"multipleOf": 3}]}


def review(before: Any, after: Any, **more: Any) -> list[Finding]:
    return list(compare(source(document([before])), source(document([after], **more)), "acme"))


def document(schemas: list[Any], **more: Any) -> dict[str, Any]:
    content = {f"application/{index}": {"schema": schema, **more} for index, schema in enumerate(schemas)}
    operation = {"operationId": "order", "requestBody": {"content": content}, "responses": {}}
    paths = {"/orders": {"post": operation}}
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1.0.0"}, "paths": paths}


@pytest.mark.parametrize(
    ("before", "after", "rules"),
    [
        (TWO_AND_THREE, {"type": "integer", "multipleOf": 3}, ["SD222"]),
        ({"type": "integer", "multipleOf": 3}, TWO_AND_THREE, ["SD233"]),
        ({"multipleOf": 0.5}, {"allOf": [{"multipleOf": 0.5}, {"multipleOf": 0.75}]}, ["SD233"]),
        (TWO_AND_THREE, {"type": "integer", "multipleOf": 6}, []),
        ({"const": "x", "type": ["string", "null"]}, {"enum": ["x", None], "type": ["string", "null"]}, ["SD212"]),
        ({"enum": ["x", None], "type": ["string", "null"]}, {"const": "x", "type": ["string", "null"]}, ["SD213"]),
        ({"const": "x"}, {"enum": ["x", None]}, ["SD210"]),
        ({"enum": ["x", None]}, {"const": "x"}, ["SD211"]),
        ({"type": ["boolean", "null"]}, {"type": ["boolean", "null"], "enum": [True, False]}, ["SD214"]),
        ({"type": ["boolean", "null"]}, {"type": ["boolean", "null"], "enum": [True, False, None]}, []),
        ({"allOf": [{"const": "a"}, {"const": "b"}]}, {"const": "a"}, ["SD212"]),
        ({"type": "number"}, {"type": ["integer", "number"]}, []),
        ({"contains": {"type": "string"}}, {"contains": {"type": "string"}, "minContains": 0}, ["SD222"]),
        ({"contains": {"type": "string"}}, {"contains": {"type": "string"}, "minContains": 1}, []),
        ({"$dynamicAnchor": "a"}, {"$dynamicAnchor": "b"}, ["SD233"]),
        ({}, {"$schema": "http://json-schema.org/draft-07/schema#"}, ["SD233"]),
    ],
)
def test_what_parts_come_to(before: Any, after: Any, rules: list[str]) -> None:
    assert [finding.rule for finding in review(before, after)] == rules


def test_values_are_spelled_as_in_json() -> None:
    [finding] = review({"enum": ["x"], "type": ["string", "null"]}, {"enum": ["x", None], "type": ["string", "null"]})
    assert finding.title.endswith("the new value null")


def test_the_encoding_of_each_media_type_is_a_finding() -> None:
    parts = [{"type": "object"}, {"type": "object"}]
    coded = document(parts, encoding={"file": {"contentType": "image/png"}})
    found = compare(source(document(parts)), source(coded), "acme")
    assert [finding.rule for finding in found] == ["SD233", "SD233"]
    assert len({finding.subject for finding in found}) == len({finding.id for finding in found}) == 2
