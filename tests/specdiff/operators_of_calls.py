"""Single edits of parameters, operations, bodies, responses, events and whole contracts."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.specdiff.operators import operator


@operator("parameter")
def parameter_renamed(holder: Any, key: Any, _: Random) -> bool:
    if holder[key]["in"] == "path":
        return False
    holder[key]["name"] += "s"
    return True


@operator("parameter")
def parameter_moved(holder: Any, key: Any, _: Random) -> bool:
    if holder[key]["in"] == "path":
        return False
    holder[key]["in"] = "cookie"
    return True


@operator("parameter")
def parameter_need(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["required"] = not holder[key].get("required")
    return True


@operator("parameter")
def parameter_exploded(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["explode"] = holder[key]["in"] not in {"query", "cookie"}
    return True


@operator("parameter")
def parameter_reserved(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["allowReserved"] = True
    return True


@operator("parameter")
def parameter_empty(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["allowEmptyValue"] = True
    return True


@operator("parameter")
def parameter_extension(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["x-strange"] = 1
    return True


@operator("operation")
def parameter_added(holder: Any, key: Any, random: Random) -> bool:
    new = {"name": "added", "in": "query", "required": random.random() < 0.5, "schema": {"type": "string"}}
    holder[key].setdefault("parameters", []).append(new)
    return True


@operator("operation")
def parameter_removed(holder: Any, key: Any, random: Random) -> bool:
    found = holder[key].get("parameters")
    if not found:
        return False
    found.remove(random.choice(found))
    return True


@operator("operation")
def method_changed(holder: Any, key: Any, _: Random) -> bool:
    if "delete" in holder:
        return False
    holder["delete"] = holder.pop(key)
    return True


@operator("operation")
def operation_removed(holder: Any, key: Any, _: Random) -> bool:
    del holder[key]
    return True


@operator("operation")
def operation_deprecated(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["deprecated"] = True
    return True


@operator("operation")
def operation_renamed(holder: Any, key: Any, _: Random) -> bool:
    if "operationId" not in holder[key]:
        return False
    holder[key]["operationId"] += "Now"
    return True


@operator("operation")
def own_security(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["security"] = [{"key": [], "oauth": ["write"]}]
    return True


@operator("operation")
def operation_extension(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["x-strange"] = 1
    return True


@operator("operation")
def operation_unknown_member(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["strange"] = 1
    return True


@operator("operation")
def own_servers(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["servers"] = [{"url": "https://other.example.com"}]
    return key in {"get", "put"} and "operationId" in holder[key]


@operator("operation")
def retry_forbidden(holder: Any, key: Any, _: Random) -> bool:
    if "x-retry" not in holder[key]:
        return False
    holder[key]["x-retry"]["safe"] = "no"
    return True


@operator("operation")
def promise_weaker(holder: Any, key: Any, random: Random) -> bool:
    if "x-idempotency" not in holder[key]:
        return False
    holder[key]["x-idempotency"] |= random.choice([{"duplicate": "unknown"}, {"proven": False}, {"window": "1h"}])
    return True


@operator("operation")
def webhook_rule(holder: Any, key: Any, random: Random) -> bool:
    if "x-webhook" not in holder[key]:
        return False
    holder[key]["x-webhook"] |= random.choice(
        [{"signature": "rsa"}, {"ack": {"http": [204]}}, {"dedupe": "/no"}, {"strange": 1}]
    )
    return True


@operator("body")
def body_need(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["required"] = not holder[key].get("required")
    return True


@operator("media")
def media_renamed(holder: Any, key: Any, _: Random) -> bool:
    holder["application/cbor"] = holder.pop(key)
    return True


@operator("media")
def media_encoding(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["encoding"] = {"a": {"contentType": "text/csv"}}
    return True


@operator("response")
def status_changed(holder: Any, key: Any, _: Random) -> bool:
    holder["207"] = holder.pop(key)
    return True


@operator("response")
def header_added(holder: Any, key: Any, _: Random) -> bool:
    holder[key].setdefault("headers", {})["X-Added"] = {"schema": {"type": "string"}}
    return True


@operator("response")
def link_added(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["links"] = {"next": {"operationId": "getItems"}}
    return True


@operator("path")
def path_changed(holder: Any, key: Any, _: Random) -> bool:
    holder[f"/v2{key}"] = holder.pop(key)
    return True


@operator("path")
def path_extension(holder: Any, key: Any, _: Random) -> bool:
    holder[key]["x-strange"] = 1
    return True


@operator("event")
def event_removed(holder: Any, key: Any, _: Random) -> bool:
    del holder[key]
    return True


@operator("event")
def event_renamed(holder: Any, key: Any, _: Random) -> bool:
    holder[f"{key}.now"] = holder.pop(key)
    return True


@operator("document")
def server_changed(document: Any, _: Any, __: Random) -> bool:
    document["servers"][0]["url"] = "https://other.example.com"
    return True


@operator("document")
def security_changed(document: Any, _: Any, __: Random) -> bool:
    document["security"].pop(0)
    return True


@operator("document")
def scope_changed(document: Any, _: Any, __: Random) -> bool:
    document["security"][1]["oauth"].pop()
    return True


@operator("document")
def scheme_changed(document: Any, _: Any, __: Random) -> bool:
    document["components"]["securitySchemes"]["key"]["name"] = "X-Other"
    return True


@operator("document")
def signing_changed(document: Any, _: Any, __: Random) -> bool:
    document["x-signing"]["header"] = "X-Other"
    return True


@operator("document")
def unknown_root_member(document: Any, _: Any, __: Random) -> bool:
    document["strange"] = 1
    return True
