"""Planted faults in examples, their index and vectors."""

from __future__ import annotations

from .planting import delete, fault, put, replace, write

INDEX = "examples/index.yaml"
SENT = "examples/createPayment.request.json"
GOT = "examples/createPayment.response.json"
REFUSED = "examples/createPayment.refused.ours.response.json"
SECOND = "{file: createPayment.request.json, operation: createPayment, side: request, origin: ours, valid: true}"
VECTORS = "vectors/sign.json"
CARD = "4539" + "5787" + "6362" + "1486"

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
