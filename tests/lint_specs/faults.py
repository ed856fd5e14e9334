"""One planted fault per message of every rule."""

from __future__ import annotations

from .planting import CONTRACT, delete, drop, fault, put, replace, write

SCHEMAS = "/components/schemas"
POST = "/paths/~1payments/post"
GET = "/paths/~1payments/get"
PAYMENT = f"{SCHEMAS}/Payment/properties"
REQUEST = f"{SCHEMAS}/PaymentRequest"
CONDITIONS = f"{REQUEST}/allOf"
INDEX = "examples/index.yaml"
SENT = "examples/createPayment.request.json"
GOT = "examples/createPayment.response.json"
REFUSED = "examples/createPayment.refused.ours.response.json"
SECOND = "{file: createPayment.request.json, operation: createPayment, side: request, origin: ours, valid: true}"
VECTORS = "vectors/sign.json"
TABLE = "transcript.tsv"
BEARER = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
REFUND_NO = f"{SCHEMAS}/RefundRequest/properties/refundNo"
ANY_REPEAT = {"code": 51, "reason": "duplicate"}

# Spelt in parts, so that this file passes the checks that look for such texts.
FOLDER = "/".join(["", "home", "ada", "specs"])
REGISTRY = ".".join(["https://py" + "pi", "example"])
CARD = "4539" + "5787" + "6362" + "1486"

FORM = (
    fault("PB001", "invalid", put(f"{POST}/sumary", "Make a payment")),
    fault("PB001", "invalid", put(f"{PAYMENT}/id/maxLength", "x")),
    fault("PB001", "key", replace(CONTRACT, "'201':", "201:")),
    fault("PB001", "reference", put(f"{PAYMENT}/status", {"$ref": "#/components/schemas/Stauts"})),
    fault("PB001", "circle", put(f"{SCHEMAS}/Error", {"$ref": "#/components/schemas/Error"})),
    fault("PB001", "circle", put(f"{SCHEMAS}/Source/oneOf/-", {"$ref": "#/components/schemas/Source"})),
    fault("PB001", "scheme", put("/security/-", {"bearer": []})),
    fault("PB001", "odd", put(f"{POST}/responses", None)),
    fault("PB002", "version", put("/openapi", "3.0.3")),
    fault("PB003", "meant", put(f"{PAYMENT}/id/maxLenght", 3)),
    fault("PB003", "unknown", put(f"{PAYMENT}/id/colour", "red")),
    fault("PB004", "nullable", put(f"{PAYMENT}/id/nullable", True)),
    fault("PB004", "bound", put(f"{PAYMENT}/amount/exclusiveMinimum", True)),
    fault("PB308", "outside", put(f"{PAYMENT}/status", {"$ref": "other.yaml#/Status"})),
)

EXTENSIONS = (
    fault("PB101", "missing", drop("/x-provider")),
    fault("PB101", "other", put("/x-provider", "apex")),
    fault("PB102", "meant", put(f"{POST}/x-idempotence", {})),
    fault("PB102", "unknown", put(f"{PAYMENT}/id/x-1234567", "red")),
    fault("PB102", "place", put("/info/x-time", "epoch-s")),
    fault("PB102", "form", put(f"{GET}/x-retry/safe", True)),
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
        "PB111", "parameter", put(f"{GET}/parameters/0/x-fill", "signature"), put(f"{GET}/parameters/0/in", "cookie")
    ),
)

CALLS = (
    fault("PB103", "missing", drop(f"{GET}/operationId"), put(f"{POST}/x-idempotency/lookup", None)),
    fault("PB103", "twice", put("/webhooks/paymentDone/post/operationId", "listPayments")),
    fault("PB103", "case", put(f"{GET}/operationId", "list_payments"), put(f"{POST}/x-idempotency/lookup", None)),
    fault("PB103", "verb", put(f"{GET}/operationId", "paymentList"), put(f"{POST}/x-idempotency/lookup", None)),
    fault("PB105", "missing", drop("/x-signing")),
    fault("PB105", "missing", drop("/x-success")),
    fault("PB105", "missing", drop(f"{GET}/x-retry")),
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

REFUND = "/paths/~1refunds/post"
UPDATE = "/paths/~1plans/post"
REFUSALS = "vectors/refusals.json"
RETRY = {"safe": "no", "why": "No key marks a repeat."}
AGAIN = {"safe": "no", "why": "no key marks  a repeat"}
ALIKE = ((GET, RETRY), (POST, AGAIN), (REFUND, RETRY), (UPDATE, AGAIN))

EVIDENCE = (
    fault("PB112", "row", drop("/x-errors/1"), delete(REFUSALS)),
    fault("PB112", "vector", delete(REFUSALS)),
    fault("PB112", "vector", replace(REFUSALS, '"createRefund"', '"updatePlan"'), put("/x-errors/1", ANY_REPEAT)),
    fault("PB112", "operation", replace(REFUSALS, '"createRefund"', '"createRefunds"')),
    fault("PB112", "other", replace(REFUSALS, "Already there", "Already  there")),
    fault("PB112", "other", put("/x-errors/1/reason", "invalid_request"), put("/x-errors/-", ANY_REPEAT)),
    fault("PB113", "alike", *(put(f"{at}/x-retry", rule) for at, rule in ALIKE), drop("/x-retry-groups")),
    fault("PB113", "undeclared", put(f"{POST}/x-retry", {"safe": "no", "group": "writes"})),
    fault("PB113", "unused", put(f"{UPDATE}/x-retry", RETRY)),
)

PRICE = {"type": "number"}

FIELDS = (
    fault("PB201", "missing", drop(f"{PAYMENT}/amount/x-money")),
    fault("PB201", "missing", put(f"{PAYMENT}/unitPriceExcludingTax", PRICE)),
    fault("PB201", "missing", drop(f"{GET}/x-paging/total")),
    fault("PB202", "nowhere", put(f"{PAYMENT}/amount/x-money/currency", "curency")),
    # Item stands in Payment and in PaymentRequest; one of the two loses its currency.
    fault(
        "PB202",
        "nowhere",
        drop(f"{PAYMENT}/currency"),
        put(f"{PAYMENT}/amount", {"type": "boolean"}),
        replace(GOT, '"currency": "EUR", ', ""),
    ),
    fault("PB202", "nowhere", put(f"{SCHEMAS}/Item/properties/unit_price/x-money/currency", "../../../currency")),
    fault("PB203", "type", put(f"{PAYMENT}/amount/type", "number")),
    fault("PB203", "type", put(f"{SCHEMAS}/Item/properties/unit_price/type", "number")),
    fault("PB204", "missing", drop(f"{PAYMENT}/createdAt/x-time")),
    fault("PB204", "missing", put(f"{PAYMENT}/current_period_end", {"type": "integer"})),
    fault("PB205", "missing", drop(f"{SCHEMAS}/Card/properties/cvc/format")),
    fault("PB205", "missing", put(f"{PAYMENT}/client_secret", {"type": "string"})),
    fault("PB206", "missing", drop(f"{PAYMENT}/amount/x-money/evidence")),
    fault("PB207", "unlisted", drop("/x-mixed-units")),
    fault("PB207", "unlisted", put(f"{SCHEMAS}/Wallet/properties/unit_price", {"type": "integer", "x-money": "none"})),
    fault("PB207", "single", put("/x-mixed-units/unit_price", "There was a second unit.")),
    fault("PB208", "field", put(f"{PAYMENT}/currency/description", "The currency")),
    fault("PB208", "field", put(f"{PAYMENT}/createdAt/description", "Created at.")),
    fault("PB208", "field", put(f"{SCHEMAS}/Wallet/properties/walletToken/description", "Token of the wallet")),
    fault("PB208", "field", put(f"{GET}/parameters/0/description", "Page")),
    fault("PB208", "operation", put(f"{POST}/description", "Make a payment.")),
    fault("PB209", "missing", drop(f"{SCHEMAS}/Ground/x-bound")),
    fault("PB209", "unlisted", put(f"{SCHEMAS}/Wallet/properties/type", {"$ref": f"#{SCHEMAS}/Ground"})),
    fault("PB209", "unlisted", put(f"{GET}/parameters/0/schema", {"$ref": f"#{SCHEMAS}/Ground"})),
    fault("PB209", "stranger", put(f"{SCHEMAS}/Ground/x-bound/sdk", ["Wallet.status"])),
    fault("PB209", "twice", put(f"{SCHEMAS}/Ground/x-bound/sdk", ["PlanUpdate.ground"])),
    fault("PB210", "missing", drop(f"{SCHEMAS}/PlanUpdate/properties/limits/x-clears")),
    fault("PB210", "answer", put(f"{PAYMENT}/metadata/x-clears", {"empty": "deletes", "absent": "keeps"})),
)

SPELLINGS = (
    fault("PB301", "beside", put(f"{REQUEST}/anyOf", [{"required": ["live"]}])),
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

EVENT = "/webhooks/paymentDone/x-webhook"
ID = {"type": "string", "maxLength": 20}

DELIVERIES = (
    fault("PB310", "missing", drop(f"{EVENT}/time")),
    fault("PB310", "why", put(f"{EVENT}/time", None)),
    fault("PB310", "nowhere", put(f"{EVENT}/time", "/created")),
    fault("PB310", "nowhere", put(f"{EVENT}/dedupe", "/payment/id")),
    fault("PB310", "apart", put(f"{SCHEMAS}/PaymentFailure/properties/id", ID)),
)

EXAMPLES = (
    fault("PB401", "absent", delete(REFUSED)),
    fault("PB401", "twice", replace(INDEX, "- file", f"- {SECOND}\n- file")),
    fault("PB401", "unlisted", write("examples/other.json", "{}")),
    fault("PB402", "invalid", replace(SENT, "19.99", '"19.99"')),
    fault("PB402", "invalid", replace(SENT, "}}", "}")),
    fault("PB403", "why", replace(INDEX, "  why: A placeholder, 7, stands for the status.\n", "")),
    fault("PB403", "valid", replace(GOT, '"status": 7', '"status": 1')),
    fault("PB404", "missing", replace(INDEX, "  page: https://docs.acme.example/payments\n", "")),
    fault("PB405", "mail", replace(SENT, "m1", "ada@acme.example")),
    fault("PB405", "mail", put("/info/description", "Write to ada@acme.example.")),
    fault("PB405", "card", replace(SENT, "m1", CARD)),
    fault("PB406", "json", write(VECTORS, "{")),
    fault("PB406", "list", write(VECTORS, "[]")),
    fault("PB406", "row", replace(VECTORS, '"matches": true', '"matches": "true"')),
    fault("PB407", "index", write(INDEX, "file: a.json\n"), *map(delete, (SENT, GOT, REFUSED))),
    fault("PB407", "missing", replace(INDEX, "  origin: ours\n", "")),
    fault("PB407", "unknown", replace(INDEX, "why:", "reason: none\n  why:")),
    fault("PB407", "value", replace(INDEX, "side: request", "side: sent")),
    fault("PB408", "stranger", replace(SENT, '"live"', '"colour": "red", "live"')),
    fault("PB408", "stranger", replace(SENT, '"cvc"', '"colour": "red", "cvc"')),
    fault("PB407", "unbound", replace(INDEX, "http: 400", "http: 500")),
)

FILES = (
    fault("PB501", "missing", put("/info/version", "1.2")),
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
    fault("PB505", "required", put(f"{UPDATE}/parameters/0/required", True)),
    fault("PB505", "excuse", replace(TABLE, "grid\tstring", "grid\tarray")),
    fault("PB504", "path", put("/info/description", f"Written in {FOLDER}.")),
    fault("PB504", "registry", put("/info/description", f"Read at {REGISTRY}.")),
)

FAULTS = (*FORM, *EXTENSIONS, *CALLS, *EVIDENCE, *FIELDS, *SPELLINGS, *DELIVERIES, *EXAMPLES, *FILES)
