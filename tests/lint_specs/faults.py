"""One planted fault per message of every rule."""

from __future__ import annotations

from .faults_of_evidence import DELIVERIES, EVIDENCE
from .faults_of_examples import EXAMPLES
from .faults_of_fields import FIELDS
from .faults_of_form import FORM
from .faults_of_resolution import RESOLUTION
from .places import (
    ANSWER,
    ANSWERED,
    BEARER,
    BODY,
    CONDITIONS,
    EVENT,
    FOLDER,
    GET,
    JSON,
    KIND,
    NAMED,
    OPERATION,
    PAYMENT,
    POST,
    QUERY,
    REFUND_NO,
    REGISTRY,
    REQUEST,
    SCHEMAS,
    SOURCE,
    TABLE,
    TEXT,
    moved,
    parameter,
    sending,
)
from .planting import CONTRACT, delete, drop, fault, put, replace, write

EXTENSIONS = (
    fault("PB101", "missing", drop("/x-provider")),
    fault("PB101", "other", put("/x-provider", "apex")),
    fault("PB102", "meant", put(f"{POST}/x-idempotence", {})),
    fault("PB102", "unknown", put(f"{PAYMENT}/id/x-1234567", "red")),
    fault("PB102", "place", put("/info/x-time", "epoch-s")),
    fault("PB102", "form", put(f"{GET}/x-retry/safe", True), drop(f"{POST}/x-resolve")),
    fault("PB102", "form", put("/x-errors/0", {"http": 401, "reason": "who knows"})),
    fault("PB102", "form", put("/servers/0/x-environment", "live")),
    fault("PB102", "form", put("/components/securitySchemes/apiKey/x-key-prefixes", [{"prefix": "sk_"}])),
    fault("PB102", "form", put("/x-success", {"http": 200, "any": ["a"]})),
    fault("PB102", "form", put(f"{POST}/x-idempotency", "Idempotency-Key")),
    fault("PB102", "form", put(f"{PAYMENT}/amount/x-money", "minor")),
    fault("PB102", "count", put(f"{SCHEMAS}/Status/x-enum-varnames", ["OPEN"])),
    fault("PB104", "missing", drop(f"{POST}/x-source")),
    fault("PB104", "missing", drop("/webhooks/paymentDone/post/x-source")),
    fault("PB104", "form", put(f"{POST}/x-source/page", "http://docs.acme.example")),
    fault("PB104", "date", put(f"{POST}/x-source/read", "2026-13")),
    fault("PB104", "date", put(f"{POST}/x-source/read", "2026-11")),
    fault("PB104", "date", put(f"{POST}/x-source/read", "2026-02-30")),
    fault("PB104", "host", put(f"{POST}/x-source/page", "https://docs.acme.example/")),
    fault("PB104", "host", put("/webhooks/paymentDone/post/x-source/page", "https://docs.acme.example")),
    fault("PB108", "none", drop("/servers")),
    fault("PB108", "missing", drop("/servers/1/x-environment")),
    fault("PB108", "twice", put("/servers/1/x-environment", "production")),
    fault("PB108", "missing", put("/paths/~1payments/servers", [{"url": "https://other.acme.example"}])),
    fault("PB111", "field", put(f"{PAYMENT}/id/x-fill", "signature")),
    fault(
        "PB111",
        "parameter",
        moved("/payments/{page}"),
        drop("/paths/~1payments~1{page}/get/parameters"),
        put(
            "/paths/~1payments~1{page}/parameters",
            [{**QUERY, "name": "page", "in": "path", "required": True, "x-fill": "signature"}],
        ),
    ),
)

CALLS = (
    fault(
        "PB103",
        "missing",
        drop(f"{GET}/operationId"),
        put(f"{POST}/x-idempotency/lookup", None),
        drop(f"{POST}/x-resolve"),
    ),
    fault("PB103", "twice", put("/webhooks/paymentDone/post/operationId", "listPayments")),
    fault(
        "PB103",
        "case",
        put(f"{GET}/operationId", "list_payments"),
        put(f"{POST}/x-idempotency/lookup", None),
        drop(f"{POST}/x-resolve"),
    ),
    fault(
        "PB103",
        "verb",
        put(f"{GET}/operationId", "paymentList"),
        put(f"{POST}/x-idempotency/lookup", None),
        drop(f"{POST}/x-resolve"),
    ),
    fault("PB105", "missing", drop("/x-signing")),
    fault("PB105", "missing", drop("/x-success")),
    fault("PB105", "missing", drop(f"{GET}/x-retry"), drop(f"{POST}/x-resolve")),
    fault("PB106", "count", put(f"{POST}/tags/-", "other")),
    fault("PB106", "undeclared", put(f"{POST}/tags", ["paymnet"])),
    fault("PB107", "no key", drop(f"{POST}/x-idempotency")),
    fault("PB107", "unproven", put(f"{POST}/x-idempotency/proven", False)),
    fault("PB109", "nowhere", put(f"{POST}/x-idempotency/name", "Idempotence-Key")),
    fault("PB109", "nowhere", put(f"{POST}/x-idempotency/carrier", "body")),
    fault("PB109", "unmarked", drop("/components/parameters/Key/x-fill")),
    fault("PB109", "lookup", put(f"{POST}/x-idempotency/lookup", "listPayment")),
    fault("PB110", "status", put(f"{GET}/x-success/http", [202])),
    fault("PB110", "success", put("/x-success/any/1/pointer", "/data/ident")),
    fault("PB110", "success", put("/x-success/data", "/date")),
    fault("PB110", "any", put("/x-success/message", "/error/txt")),
)

PARAMETERS = (
    fault("PB601", "missing", replace(CONTRACT, "  /payments:\n", "  /payments/{id}:\n")),
    fault("PB601", "stranger", parameter(name="id", required=True, **{"in": "path"})),
    fault(
        "PB601", "optional", moved("/payments/{q}"), put("/paths/~1payments~1{q}/parameters", [{**QUERY, "in": "path"}])
    ),
    fault(
        "PB601",
        "twice",
        moved("/payments/{q}/{q}"),
        put("/paths/~1payments~1{q}~1{q}/parameters", [{**QUERY, "in": "path", "required": True}]),
    ),
    fault("PB605", "place", parameter(**{"in": "cookie"})),
    fault("PB605", "place", parameter(required=True, **{"in": "cookie"})),
    fault("PB605", "header", parameter(name="Content-Type", **{"in": "header"})),
    fault("PB605", "token", parameter(name="X Y", **{"in": "header"})),
    fault(
        "PB605",
        "content",
        put(f"{GET}/parameters/-", {"name": "q", "in": "query", "content": {"application/json": {"schema": TEXT}}}),
    ),
    fault("PB605", "style", parameter(style="pipeDelimited", explode=False, schema={"type": "array", "items": TEXT})),
    fault("PB605", "reserved", parameter(allowReserved=True)),
    fault("PB605", "kind", parameter(schema={"$ref": "#/components/schemas/Metadata"})),
    fault(
        "PB605",
        "kind",
        parameter(schema={"type": "array", "items": {"type": "array", "items": TEXT, "x-evidence": "sdk"}}),
    ),
    fault("PB605", "kind", parameter(schema={"oneOf": [TEXT, {"$ref": "#/components/schemas/Card"}]})),
    fault("PB605", "twice", parameter(), parameter(description="again")),
)

BODIES = (
    fault(
        "PB606", "several", put(f"{BODY}/multipart~1form-data", {"schema": {"$ref": "#/components/schemas/Payment"}})
    ),
    fault("PB606", "media", sending("application/xml", TEXT)),
    fault("PB606", "encoding", put(f"{BODY}/{JSON}/encoding", {"planId": {"contentType": "text/plain"}})),
    fault("PB606", "members", sending("multipart/form-data", TEXT)),
    fault(
        "PB606", "member", sending("application/x-www-form-urlencoded", {"$ref": "#/components/schemas/PaymentRequest"})
    ),
    fault("PB606", "none", put("/paths/~1other", {"get": OPERATION}), drop("/paths/~1other/get/responses")),
    fault(
        "PB606",
        "default",
        put("/paths/~1other", {"get": {**OPERATION, "responses": {"default": ANSWERED["responses"]["200"]}}}),
    ),
    fault("PB606", "text", put(f"{ANSWER}/text~1csv", {"schema": {"type": "integer"}})),
    fault("PB606", "file", put(f"{PAYMENT}/scan", {"type": "string", "format": "binary"})),
    fault(
        "PB606",
        "file",
        sending("multipart/form-data", {"$ref": "#/components/schemas/Form"}),
        put(f"{SCHEMAS}/Form", {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Inner"}}}),
        put(f"{SCHEMAS}/Inner", {"type": "object", "properties": {"scan": {"type": "string", "format": "binary"}}}),
    ),
    fault(
        "PB606",
        "content",
        put("/paths/~1other", {"post": {**OPERATION, "operationId": "sendOther", "requestBody": {"content": {}}}}),
    ),
    fault("PB606", "bodiless", put(f"{GET}/responses/204", ANSWERED["responses"]["200"])),
    fault("PB606", "bodiless", put("/paths/~1other", {"head": {**OPERATION, "responses": ANSWERED["responses"]}})),
    fault(
        "PB606",
        "callbacks",
        put(
            f"{POST}/callbacks",
            {"done": {"https://example.com": {"post": {"responses": {"200": {"description": "It"}}}}}},
        ),
    ),
)

EVENTS = (
    fault("PB602", "missing", drop("/webhooks/paymentDone/x-webhook")),
    fault("PB602", "methods", put("/webhooks/paymentDone/put", {**SOURCE, "operationId": "paymentUndone"})),
    fault("PB602", "payload", put(f"{EVENT}/requestBody/content/{JSON}/schema", {"type": "array", "items": TEXT})),
    *(
        fault(
            "PB602",
            "payload",
            put(f"{SCHEMAS}/Event", schema),
            put(f"{EVENT}/requestBody/content/{JSON}/schema", {"$ref": "#/components/schemas/Event"}),
        )
        for schema in (
            {"type": "array", "items": {"$ref": "#/components/schemas/Payment"}},
            {"oneOf": [{"$ref": "#/components/schemas/Payment"}, {"$ref": "#/components/schemas/Card"}]},
        )
    ),
    fault("PB602", "nowhere", put("/webhooks/paymentDone/x-webhook/dedupe", "/idd")),
    fault("PB602", "nowhere", put("/webhooks/paymentDone/x-webhook/dedupe", ["/id", "/status/code"])),
    fault(
        "PB602", "nowhere", put(f"{EVENT}/requestBody/content/{JSON}/schema", {"$ref": "#/components/schemas/Metadata"})
    ),
    fault("PB610", "kind", put(f"{NAMED}/apiKey/in", "query")),
    fault("PB610", "token", put(f"{NAMED}/apiKey/name", 'X"Key')),
    fault("PB610", "kind", put(f"{NAMED}/apiKey", {"type": "http", "scheme": "digest"})),
    fault(
        "PB610",
        "header",
        put(f"{NAMED}/other", {"type": "apiKey", "in": "header", "name": "x-key"}),
        put("/security/-", {"other": []}),
    ),
)

NAMES = (
    fault("PB604", "member", put(f"{PAYMENT}/created_at", TEXT)),
    fault("PB604", "member", put(f"{REQUEST}/properties/plan_id", TEXT)),
    fault("PB604", "argument", parameter(name="Page")),
    fault("PB604", "argument", parameter(name="page", **{"in": "header"})),
    fault(
        "PB604", "value", put(f"{SCHEMAS}/Kind", {"type": "string", "enum": ["a", "A"]}), put(f"{PAYMENT}/kind", KIND)
    ),
    fault(
        "PB604",
        "class",
        put(f"{SCHEMAS}/payment", {"type": "object"}),
        put(f"{PAYMENT}/other", {"$ref": "#/components/schemas/payment"}),
    ),
    fault(
        "PB604",
        "operation",
        put("/paths/~1other", {"get": {**OPERATION, "operationId": "getURL"}}),
        put("/paths/~1others", {"get": {**OPERATION, "operationId": "getUrl"}}),
    ),
    fault(
        "PB604",
        "tag",
        put("/paths/~1other", {"get": {**OPERATION, "tags": ["Payment"]}}),
        put("/tags/-", {"name": "Payment", "description": "Again"}),
    ),
    *(
        fault(
            "PB604",
            "tag",
            put("/paths/~1other", {"get": {**OPERATION, "tags": [tag]}}),
            put("/tags/-", {"name": tag, "description": "Another"}),
        )
        for tag in ("errors", "send", "api key")
    ),
    fault(
        "PB604",
        "scheme",
        put(f"{NAMED}/sender", {"type": "http", "scheme": "bearer"}),
        put("/security/-", {"sender": []}),
    ),
    fault("PB604", "member", put(f"{PAYMENT}/\uff49\uff44", TEXT)),
    fault("PB604", "value", put(f"{SCHEMAS}/Kind", {"enum": ["A", "\uff21"]}), put(f"{PAYMENT}/kind", KIND)),
    fault(
        "PB604",
        "scheme",
        put(f"{NAMED}/headers", {"type": "apiKey", "in": "header", "name": "X-H"}),
        put("/security/-", {"headers": []}),
    ),
    fault("PB604", "word", put(f"{PAYMENT}/id/x-python-name", "class")),
)

CHECKED = (
    fault("PB607", "unchecked", put(f"{PAYMENT}/items/contains", {"type": "object"})),
    fault("PB607", "unchecked", put(f"{SCHEMAS}/Metadata/patternProperties", {"^a": TEXT})),
    fault("PB607", "const", put(f"{PAYMENT}/rate", {"const": 1.5})),
    fault("PB607", "join", put(f"{PAYMENT}/id", {"type": "string", "allOf": [{"type": "integer"}]})),
    fault("PB607", "join", put(f"{PAYMENT}/id", {"allOf": [{"pattern": "^a"}, {"pattern": "b$"}]})),
    fault(
        "PB607",
        "join",
        put(
            f"{PAYMENT}/card", {"allOf": [{"$ref": "#/components/schemas/Card"}, {"$ref": "#/components/schemas/Item"}]}
        ),
    ),
    fault("PB607", "member", put(f"{SCHEMAS}/Payment/allOf", [{"properties": {"currency": {"type": "integer"}}}])),
    fault(
        "PB607",
        "closed",
        put(f"{SCHEMAS}/Part", {"type": "object", "additionalProperties": False, "properties": {"a": TEXT}}),
        put(f"{SCHEMAS}/Whole", {"allOf": [{"$ref": "#/components/schemas/Part"}], "properties": {"b": TEXT}}),
        put(f"{PAYMENT}/whole", {"$ref": "#/components/schemas/Whole"}),
    ),
    fault("PB608", "empty", put(f"{SCHEMAS}/Status/enum", []), drop(f"{SCHEMAS}/Status/x-enum-varnames")),
    fault("PB608", "mixed", put(f"{SCHEMAS}/Kind", {"enum": ["a", 1]}), put(f"{PAYMENT}/kind", KIND)),
    fault("PB608", "mixed", put(f"{SCHEMAS}/Kind", {"enum": [True, False]}), put(f"{PAYMENT}/kind", KIND)),
    fault("PB608", "mixed", put(f"{SCHEMAS}/Kind", {"enum": [1.5]}), put(f"{PAYMENT}/kind", KIND)),
    fault("PB608", "type", put(f"{SCHEMAS}/Kind", {"type": "integer", "enum": ["a"]}), put(f"{PAYMENT}/kind", KIND)),
    fault("PB608", "type", put(f"{SCHEMAS}/Kind", {"type": "number", "enum": [1]}), put(f"{PAYMENT}/kind", KIND)),
    fault(
        "PB608",
        "twice",
        put(f"{SCHEMAS}/Kind", {"type": "string", "enum": ["a", "b", "a"]}),
        put(f"{PAYMENT}/kind", KIND),
    ),
    fault("PB609", "nothing", put(f"{SCHEMAS}/Item/required", ["quantiti"])),
    fault("PB609", "nothing", put(f"{SCHEMAS}/Metadata/required", ["id"])),
)

SPELLINGS = (
    fault("PB301", "sibling", put(f"{REQUEST}/anyOf", [{"required": ["live"]}])),
    fault("PB301", "part", put(f"{CONDITIONS}/-", {"minProperties": 1})),
    fault("PB301", "alternative", put(f"{CONDITIONS}/0/anyOf/0/minProperties", 1)),
    fault("PB301", "limit", put(f"{CONDITIONS}/0/anyOf/0/properties", {"planId": {"minLength": 1}})),
    fault("PB302", "null", put(f"{SCHEMAS}/Status", {"type": ["string", "null"], "enum": ["A"]})),
    fault("PB303", "object", put(f"{PAYMENT}/payer", {"type": "object", "properties": {"name": {"type": "string"}}})),
    fault("PB303", "object", put(f"{PAYMENT}/payers", {"type": "array", "items": {"type": "object"}})),
    fault("PB303", "enum", put(f"{GET}/parameters/0/schema", {"type": "string", "enum": ["a"]})),
    fault("PB304", "default", put(f"{REQUEST}/properties/planId/default", "basic")),
    fault("PB305", "optional", put(f"{REQUEST}/required", ["merchant", "currency"])),
    fault("PB306", "keyword", put(f"{SCHEMAS}/Error/$defs", {"A": {"type": "string"}})),
    fault("PB306", "discriminator", drop(f"{SCHEMAS}/Card/properties/kind/const")),
    fault("PB306", "style", put(f"{GET}/parameters/0/style", "deepObject")),
    fault("PB307", "unused", put(f"{SCHEMAS}/Left", {"type": "object"})),
    fault("PB307", "unused", put("/components/securitySchemes/other", {"type": "http", "scheme": "bearer"})),
    fault("PB312", "bearer", put("/components/securitySchemes/apiKey", BEARER)),
    fault("PB312", "width", put(f"{PAYMENT}/merchantId", {"type": "integer", "format": "int32"})),
    fault("PB309", "nested", drop(f"{SCHEMAS}/PlanUpdate/properties/grid/items/x-evidence")),
)

FILES = (
    fault("PB501", "missing", put("/info/version", "1.2.9")),
    fault("PB501", "missing", delete("CHANGELOG.md")),
    fault("PB502", "missing", delete("GAPS.md")),
    fault(
        "PB503",
        "long",
        replace(CONTRACT, "A contract without a fault.", "A contract without a fault. " + "Long. " * 12),
    ),
    fault("PB505", "absent", replace(TABLE, "refundNo", "refundNumber"), put(f"{REFUND_NO}/x-evidence", "sdk")),
    fault("PB505", "extra", put(f"{SCHEMAS}/PlanUpdate/properties/name", {"type": "string"})),
    fault("PB505", "type", replace(TABLE, "limits\tarray", "limits\tobject")),
    fault("PB505", "required", replace(TABLE, "string\tyes", "string\tno")),
    fault("PB505", "required", put("/paths/~1plans/post/parameters/0/required", True)),
    fault("PB505", "excuse", replace(TABLE, "grid\tstring", "grid\tarray")),
    fault("PB504", "path", put("/info/description", f"Written in {FOLDER}.")),
    fault("PB504", "registry", put("/info/description", f"Read at {REGISTRY}.")),
    fault("PB611", "stranger", write("../apex/openapi.yaml", "openapi: 3.1.1\n")),
    fault("PB603", "orphan", write("schemas/more.yaml", "Refund: {type: object}\n")),
    fault("PB603", "orphan", write("events.yaml", "paymentGone: {}\n")),
)

FAULTS = (
    *FORM,
    *EXTENSIONS,
    *CALLS,
    *EVIDENCE,
    *RESOLUTION,
    *PARAMETERS,
    *BODIES,
    *EVENTS,
    *NAMES,
    *CHECKED,
    *FIELDS,
    *SPELLINGS,
    *DELIVERIES,
    *EXAMPLES,
    *FILES,
)
