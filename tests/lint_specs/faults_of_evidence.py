"""Planted faults in what a contract proves: repeats, retries, and the times and ids of its deliveries."""

from __future__ import annotations

from .planting import delete, drop, fault, put, replace

SCHEMAS = "/components/schemas"
POST = "/paths/~1payments/post"
GET = "/paths/~1payments/get"
ANY_REPEAT = {"code": 51, "reason": "duplicate"}
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
    fault(
        "PB113",
        "alike",
        *(put(f"{at}/x-retry", rule) for at, rule in ALIKE),
        drop("/x-retry-groups"),
        drop(f"{POST}/x-resolve"),
    ),
    fault("PB113", "undeclared", put(f"{POST}/x-retry", {"safe": "no", "group": "writes"})),
    fault("PB113", "unused", put(f"{UPDATE}/x-retry", RETRY)),
)

EVENT = "/webhooks/paymentDone/x-webhook"
ID = {"type": "string", "maxLength": 20}

DELIVERIES = (
    fault("PB310", "missing", drop(f"{EVENT}/time")),
    fault("PB310", "why", put(f"{EVENT}/time", None)),
    fault("PB310", "nowhere", put(f"{EVENT}/time", "/created")),
    fault("PB310", "nowhere", put(f"{EVENT}/time", ["/id", "/created"])),
    fault("PB310", "apart", put(f"{SCHEMAS}/PaymentFailure/properties/id", ID)),
)
