"""Where the planted faults go, and what several of them add."""

from __future__ import annotations

from .planting import CONTRACT, Change, put, replace

SCHEMAS = "/components/schemas"
POST = "/paths/~1payments/post"
GET = "/paths/~1payments/get"
PAYMENT = f"{SCHEMAS}/Payment/properties"
REQUEST = f"{SCHEMAS}/PaymentRequest"
CONDITIONS = f"{REQUEST}/allOf"
TABLE = "transcript.tsv"
BEARER = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
REFUND_NO = f"{SCHEMAS}/RefundRequest/properties/refundNo"

EVENT = "/webhooks/paymentDone/post"
SOURCE = {"x-source": {"page": "https://docs.acme.example/other", "read": "2026-11-30"}}
ANSWERED = {
    "responses": {
        "200": {
            "description": "It",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PaymentAnswer"}}},
        }
    }
}
OPERATION = {
    "operationId": "getOther",
    "tags": ["payment"],
    "x-retry": {"safe": "no", "why": "Unknown"},
    "x-success": {"http": [200]},
    **SOURCE,
    **ANSWERED,
}
KIND = {"$ref": "#/components/schemas/Kind"}

# Spelt in parts, so that this file passes the checks that look for such texts.
FOLDER = "/".join(["", "home", "ada", "specs"])
REGISTRY = ".".join(["https://py" + "pi", "example"])

QUERY = {"name": "q", "in": "query", "schema": {"type": "string"}}
TEXT = {"type": "string"}
JSON = "application~1json"
BODY = f"{POST}/requestBody/content"
ANSWER = f"{GET}/responses/200/content"
NAMED = "/components/securitySchemes"


def parameter(**members: object) -> Change:
    return put(f"{GET}/parameters/-", {**QUERY, **members})


def sending(media: str, schema: object) -> Change:
    """Add an operation with a body of another kind."""
    body = {"content": {media: {"schema": schema}}}
    return put("/paths/~1other", {"post": {**OPERATION, "operationId": "sendOther", "requestBody": body}})


def moved(path: str) -> Change:
    """Move the paths of the payments."""
    return replace(CONTRACT, "  /payments:\n", f"  {path}:\n")
