"""A split contract becomes one document; every way to split it wrongly is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import contracts
from scripts.contracts import ContractError

ROOT = """
openapi: 3.1.1
paths:
  /a/{id}:
    $ref: 'paths/a.yaml#/~1a~1{id}'
  /inline:
    get: {operationId: getInline}
webhooks:
  done: {$ref: 'webhooks.yaml#/done'}
components:
  parameters:
    Id: {name: id, in: path, required: true}
  schemas:
    Own: {type: string}
"""
PATHS = """
/a/{id}:
  get:
    parameters: [{$ref: '../openapi.yaml#/components/parameters/Id'}]
    responses:
      '200': {content: {application/json: {schema: {$ref: '../schemas/s.yaml#/Tree'}}}}
      '404': {$ref: '../responses.yaml#/NotFound'}
"""
SCHEMAS = """
Tree:
  properties:
    left: {$ref: '#/Tree'}
    leaf: {$ref: 'more.yaml#/Leaf'}
    own: {$ref: '../openapi.yaml#/components/schemas/Own'}
Unused: {type: string}
"""


def contract(folder: Path, **changes: str) -> Path:
    files = {
        "openapi.yaml": ROOT,
        "paths/a.yaml": PATHS,
        "schemas/s.yaml": SCHEMAS,
        "schemas/more.yaml": "Leaf: {type: integer}\n",
        "responses.yaml": "NotFound: {description: nothing there}\n",
        "webhooks.yaml": "done:\n  post: {operationId: onDone}\n",
    }
    for name, text in {**files, **changes}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "openapi.yaml"


def test_one_document(tmp_path: Path) -> None:
    bundle = contracts.bundle(contract(tmp_path))
    document = bundle.document
    answer = document["paths"]["/a/{id}"]["get"]["responses"]
    assert answer["200"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Tree"}
    assert answer["404"] == {"$ref": "#/components/responses/NotFound"}
    assert document["paths"]["/a/{id}"]["get"]["parameters"] == [{"$ref": "#/components/parameters/Id"}]
    assert document["webhooks"]["done"] == {"post": {"operationId": "onDone"}}
    assert list(document["components"]["schemas"]) == ["Leaf", "Own", "Tree"]
    assert document["components"]["schemas"]["Tree"]["properties"] == {
        "left": {"$ref": "#/components/schemas/Tree"},
        "leaf": {"$ref": "#/components/schemas/Leaf"},
        "own": {"$ref": "#/components/schemas/Own"},
    }
    assert list(document) == ["openapi", "paths", "webhooks", "components"], "the root's order stays"
    file, pointer = bundle.origins["/paths/~1a~1{id}"]
    assert (file.name, pointer) == ("a.yaml", "/~1a~1{id}")
    assert {path.name for path in bundle.files} == {
        "openapi.yaml",
        "a.yaml",
        "s.yaml",
        "more.yaml",
        "responses.yaml",
        "webhooks.yaml",
    }


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("schemas/s.yaml", "Tree: {$ref: 'more.yaml#/Nothing'}\n", "more.yaml#/Nothing leads nowhere"),
        ("schemas/s.yaml", "Tree: {$ref: 'more.yaml#/Leaf/type'}\n", "must name a whole component"),
        ("schemas/s.yaml", "Tree: {a: {$ref: 'more.yaml#/Own'}}\nOwn: {}\n", "leads nowhere"),
        ("schemas/more.yaml", "Leaf: {$ref: '#/Own'}\nOwn: {}\n", "Own is defined in openapi.yaml too"),
        ("schemas/more.yaml", "Leaf: {$ref: 's.yaml#/Unused'}\nUnused: {}\nOther: {$ref: '#/Unused'}\n", ""),
        ("schemas/more.yaml", "Leaf: [\n", "more.yaml"),
    ],
)
def test_wrong_splits_are_named(file: str, text: str, message: str, tmp_path: Path) -> None:
    path = contract(tmp_path, **{file: text})
    if not message:
        assert "Unused" in contracts.load(path)["components"]["schemas"]
        return
    with pytest.raises(ContractError, match=message):
        contracts.load(path)


def test_a_name_stands_once(tmp_path: Path) -> None:
    path = contract(
        tmp_path,
        **{"schemas/more.yaml": "Leaf: {a: {$ref: '#/Unused'}, b: {$ref: 's.yaml#/Unused'}}\nUnused: {}\n"},
    )
    with pytest.raises(ContractError, match=r"Unused is defined in more\.yaml and in s\.yaml"):
        contracts.load(path)


def test_a_reference_out_of_the_folder_stays_for_the_lint_to_refuse(tmp_path: Path) -> None:
    path = contract(tmp_path, **{"schemas/more.yaml": "Leaf: {$ref: '../../other.yaml#/X'}\n"})
    assert contracts.load(path)["components"]["schemas"]["Leaf"] == {"$ref": "../../other.yaml#/X"}


def test_operations_have_the_parameters_of_their_path() -> None:
    shared = {"$ref": "#/components/parameters/Id"}
    own = {"name": "size", "in": "query", "required": True}
    item = {
        "parameters": [shared, {"name": "size", "in": "query"}],
        "get": {"operationId": "getA", "tags": ["a"], "parameters": [own]},
        "delete": {"operationId": "deleteA", "tags": ["a"]},
    }
    document = {"paths": {"/a/{id}": item}, "components": {"parameters": {"Id": {"name": "id", "in": "path"}}}}
    found = {operation.id: operation.data["parameters"] for operation in contracts.operations(document)}
    assert found == {"getA": [own, shared], "deleteA": item["parameters"]}


def test_servers_of_an_operation_are_refused() -> None:
    operation = {"operationId": "getA", "tags": ["a"], "servers": [{"url": "https://other.example.com"}]}
    with pytest.raises(ContractError, match="GET /a: servers of an operation are read nowhere"):
        list(contracts.operations({"paths": {"/a": {"get": operation}}}))
