"""The contract in a package: the rules, without the words; never without what is the provider's own."""

from __future__ import annotations

import json

from scripts.generate.metadata import as_json

FIELD = {"type": "string", "description": "Ours", "x-evidence": "doc"}


def test_words_and_evidence_go_and_names_and_values_stay() -> None:
    value = {"description": "theirs", "summary": 1, "tags": ["a"], "x-note": "theirs"}
    schema = {
        "description": "Ours",
        "properties": {"description": FIELD, "tags": FIELD, "x-note": FIELD},
        "example": value,
        "default": value,
        "enum": ["a"],
        "x-enum-varnames": ["A"],
    }
    media = {"schema": schema, "examples": {"summary": {"summary": "Ours", "value": value}}}
    response = {"description": "Ours", "content": {"application/json": media}, "headers": {"x-request": FIELD}}
    document = {
        "tags": [{"name": "T"}],
        "paths": {"/a": {"get": {"summary": "Ours", "tags": ["T"], "x-source": {}, "responses": {"200": response}}}},
        "components": {"schemas": {"summary": {"type": "string", "x-money": {}}}},
    }
    made = json.loads(as_json(document))
    assert set(made) == {"paths", "components"}
    assert made["components"] == {"schemas": {"summary": {"type": "string"}}}
    [(status, answer)] = made["paths"]["/a"]["get"].pop("responses").items()
    assert (status, made["paths"]["/a"]["get"], set(answer)) == ("200", {}, {"content", "headers"})
    assert answer["headers"] == {"x-request": {"type": "string"}}
    found = answer["content"]["application/json"]
    assert found["examples"] == media["examples"]
    assert found["schema"]["properties"] == {name: {"type": "string"} for name in ("description", "tags", "x-note")}
    kept = {name: schema[name] for name in ("example", "default", "enum", "x-enum-varnames")}
    assert found["schema"] == {"properties": found["schema"]["properties"], **kept}
