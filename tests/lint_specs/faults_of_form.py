"""Planted faults of PB001 to PB004 and PB308: is it an OpenAPI document that the generator can walk through?"""

from __future__ import annotations

from .places import ANSWER, GET, JSON, OPERATION, PAYMENT, POST, SCHEMAS, TEXT, moved, parameter
from .planting import CONTRACT, drop, fault, put, replace

FORM = (
    fault("PB001", "invalid", put(f"{POST}/sumary", "Make a payment")),
    fault("PB001", "shape", put(f"{PAYMENT}/id/maxLength", "x")),
    fault("PB001", "shape", put(f"{PAYMENT}/status/enum", 12)),
    fault("PB001", "lacks", drop("/info/title")),
    fault("PB001", "lacks", put("/info/version", 1.2)),
    fault("PB001", "type", put(f"{PAYMENT}/id/type", "strin")),
    fault("PB001", "type", put(f"{PAYMENT}/id/type", ["string", "nul"])),
    fault("PB001", "key", replace(CONTRACT, "'201':", "201:")),
    fault("PB001", "reference", put(f"{PAYMENT}/status", {"$ref": "#/components/schemas/Stauts"})),
    fault("PB001", "circle", put(f"{SCHEMAS}/Error", {"$ref": "#/components/schemas/Error"})),
    fault("PB001", "circle", put(f"{SCHEMAS}/Source/oneOf/-", {"$ref": "#/components/schemas/Source"})),
    fault("PB001", "scheme", put("/security/-", {"bearer": []})),
    fault("PB001", "odd", put(f"{POST}/responses", None)),
    fault("PB001", "reference", put(f"{ANSWER}/{JSON}/examples", {"a": {"$ref": "#/components/examples/None"}})),
    fault("PB001", "reference", put(f"{GET}/responses/200/links", {"next": {"$ref": "#/components/links/None"}})),
    fault(
        "PB001", "reference", put(f"{SCHEMAS}/Source/discriminator", {"propertyName": "kind", "mapping": {"a": "No"}})
    ),
    fault("PB001", "circle", put(f"{SCHEMAS}/Tree", {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}})),
    *(fault("PB001", "release", put("/info/version", found)) for found in ("1.0", "1.0.0-rc1", "v1.0.0", "01.0.0")),
    *(
        fault("PB001", "path", moved(path))
        for path in (
            "payments",
            "//payments",
            "/payments?a=b",
            "/payments#a",
            "/x/../payments",
            "/a b",
            "/pay{id",
            "/ü",
        )
    ),
    fault("PB001", "path", put("/paths/~1a~1{x}", {}), put("/paths/~1a~1{y}", {})),
    fault("PB001", "empty", drop("/paths")),
    fault("PB001", "item", put("/paths/~1other", {"$ref": "#/components/pathItems/Other"})),
    fault("PB001", "item", put("/webhooks/other", {"$ref": "#/components/pathItems/Other"})),
    fault("PB001", "member", put("/paths/~1payments/GET", OPERATION)),
    fault("PB001", "member", put("/paths/~1payments/query", OPERATION)),
    fault("PB001", "name", parameter(name="")),
    fault("PB001", "name", put(f"{GET}/parameters/-", {"in": "query", "schema": TEXT})),
    *(
        fault("PB001", "status", put(f"{GET}/responses/{status}", {"description": "It"}))
        for status in ("2xx", "OK", "20X", "7XX", "600")
    ),
    *(fault("PB001", "pattern", put(f"{PAYMENT}/id/pattern", pattern)) for pattern in ("[", r"^\p{L}+$", "(?<a>x)")),
    fault("PB001", "section", put(f"{PAYMENT}/id", {"$ref": f"#{PAYMENT}/status"})),
    fault("PB001", "section", put(f"{PAYMENT}/id", {"$ref": "#/components/parameters/Key"})),
    fault("PB001", "section", put(f"{GET}/parameters/-", {"$ref": "#/components/schemas/Payment"})),
    fault("PB001", "section", put(f"{GET}/responses/404", {"$ref": "#/components/schemas/Payment"})),
    fault("PB001", "boolean", put(f"{PAYMENT}/id", True)),
    fault("PB001", "boolean", put(f"{PAYMENT}/items/items", False)),
    fault("PB001", "boolean", put(f"{SCHEMAS}/Anything", True)),
    fault("PB002", "version", put("/openapi", "3.0.3")),
    fault("PB003", "meant", put(f"{PAYMENT}/id/maxLenght", 3)),
    fault("PB003", "unknown", put(f"{PAYMENT}/id/colour", "red")),
    fault("PB004", "nullable", put(f"{PAYMENT}/id/nullable", True)),
    fault("PB004", "bound", put(f"{PAYMENT}/amount/exclusiveMinimum", True)),
    fault("PB308", "outside", put(f"{PAYMENT}/status", {"$ref": "other.yaml#/Status"})),
)
