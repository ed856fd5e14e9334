"""The contract in a package: the rules, without the words; never without what is the provider's own."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from scripts import contracts
from scripts.generate.metadata import _READ, as_json
from scripts.paths import OVERLAYS, SPECS

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


def extensions(node: Any) -> set[str]:
    """List the ``x-`` members of a contract."""
    nodes = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    own = {key for key in node if key.startswith("x-")} if isinstance(node, dict) else set()
    return own.union(*(extensions(each) for each in nodes))


def read_by(folder: Path) -> set[str]:
    """List the ``x-`` members that code looks up."""
    found = re.compile(r"""(?:get\(|\[)"(x-[a-z-]+)"|"(x-[a-z-]+)" (?:not )?in """)
    texts = (path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    return {one or other for text in texts for one, other in found.findall(text)}


def test_what_the_overlay_reads_of_a_contract_is_in_the_package(tmp_path: Path) -> None:
    known = {name for path in SPECS.glob("*/openapi.yaml") for name in extensions(contracts.load_once(path))}
    assert {"x-id", "x-money"} <= known
    assert sorted(read_by(OVERLAYS) & known - _READ) == []
    assert "x-id" in read_by(OVERLAYS)
    (tmp_path / "a.py").write_text('if rule.get("x-money"): node["x-time"]\nif "x-fill" in rule: pass\n')
    assert read_by(tmp_path) & known == {"x-money", "x-time", "x-fill"}, "a planted reader is found"
