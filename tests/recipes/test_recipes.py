"""The recipes in examples/webhooks, each run in its framework."""

from __future__ import annotations

import importlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
from polybill import ConfigurationError, webhooks

from scripts.paths import ROOT
from tests.overlays.webhooks import kit

FOLDER = ROOT / "examples" / "webhooks"
PAID = json.dumps({"id": "evt_1", "object": "event", "created": 1, "type": "order.succeeded", "data": {"object": {}}})


class Answer(NamedTuple):
    status: int
    body: bytes
    kind: str


Send = Callable[..., Answer]


@pytest.fixture(scope="module", autouse=True)
def _folder() -> Iterator[None]:
    sys.path.insert(0, str(FOLDER))
    yield
    sys.path.remove(str(FOLDER))


def receivers() -> dict[str, Any]:
    return {
        "clink": kit.receiver("clink"),
        "unibee": kit.receiver("unibee"),
        "payapi": kit.receiver("payapi", allow_unsigned=True, form=None),
    }


def starlette_client(app: Any) -> Send:
    import anyio
    import httpx

    def send(method: str, path: str, headers: Any, body: bytes = b"") -> Answer:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(transport=transport, base_url="http://shop") as client:
                return await client.request(method, path, headers=dict(headers), content=body)

        found = anyio.run(ask)
        return Answer(found.status_code, found.content, found.headers.get("content-type", ""))

    return send


def flask_client(app: Any) -> Send:
    def send(method: str, path: str, headers: Any, body: bytes = b"") -> Answer:
        found = app.test_client().open(path, method=method, headers=dict(headers), data=body)
        return Answer(found.status_code, found.data, found.content_type or "")

    return send


def django_client(view: Any) -> Send:
    from types import ModuleType

    from django.conf import settings

    if not settings.configured:
        import django

        settings.configure(
            ALLOWED_HOSTS=["*"],
            DATA_UPLOAD_MAX_MEMORY_SIZE=1024 * 1024,
            SECRET_KEY="of a test",
            # Its check has to be off for the view alone.
            MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
        )
        django.setup()
    from django.test import Client, override_settings
    from django.urls import path as route

    urls = ModuleType("urls_of_a_test")
    urls.urlpatterns = [route("webhooks/<str:provider>", view)]  # type: ignore[attr-defined]

    def send(method: str, path: str, headers: Any, body: bytes = b"") -> Answer:
        with override_settings(ROOT_URLCONF=urls):
            kind = dict(headers).get("Content-Type", "application/json")
            found = Client(enforce_csrf_checks=True).generic(method, path, body, kind, headers=dict(headers))
        return Answer(found.status_code, found.content, found.headers.get("Content-Type", ""))

    return send


@pytest.fixture(params=["fastapi", "flask", "django"])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Send, Path]:
    file = tmp_path / "inbox.sqlite"
    inbox = importlib.import_module("inbox").Inbox(str(file))
    module = importlib.import_module(f"{request.param}_app")
    if request.param == "fastapi":
        return starlette_client(module.make_app(inbox, receivers())), file
    if request.param == "flask":
        return flask_client(module.make_app(inbox, receivers())), file
    return django_client(module.make_view(inbox, receivers())), file


def kept(file: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as database:
        return database.execute("SELECT provider, id, type, assurance, body FROM inbox").fetchall()


def test_a_delivery_is_kept_once_and_acknowledged_each_time(shop: tuple[Send, Path]) -> None:
    send, file = shop
    true = kit.receiver("clink").sign_event("order.succeeded", PAID.encode())
    for _ in range(2):
        answer = send("POST", "/webhooks/clink", true.headers, true.body)
        assert (answer.status, answer.body) == (200, b"")
    assert kept(file) == [("clink", "evt_1", "payment.succeeded", "authentic", PAID.encode())]


def test_the_acknowledgement_is_the_providers(shop: tuple[Send, Path]) -> None:
    send, _ = shop
    true = kit.sent("unibee")
    answer = send("POST", "/webhooks/unibee", true.headers, true.body)
    assert (answer.status, answer.body) == (200, b"success")
    assert answer.kind.startswith("text/plain")


def test_a_callback_that_is_a_query(shop: tuple[Send, Path]) -> None:
    send, file = shop
    fields = {"tradeNo": "pay_1", "status": "2", "amount": "12.30", "currency": "USD", "message": "Zürich & Köln"}
    true = kit.receiver("payapi").sign_event("payinCallbackV1", fields)
    path = f"/webhooks/payapi?{urlencode(true.query)}"
    assert send("GET", path, true.headers).status == 200
    assert [row[:4] for row in kept(file)] == [("payapi", "pay_1:2", "payment.succeeded", "integrity_only")]
    assert send("GET", path.replace("12.30", "12.31"), true.headers).status == 400


@pytest.mark.parametrize(
    ("path", "change", "body", "status"),
    [
        ("/webhooks/clink", {"X-Clink-Signature": "0" * 64}, PAID.encode(), 400),
        ("/webhooks/clink", {}, PAID.encode() + b" ", 400),
        ("/webhooks/clink", {}, b"", 400),
        ("/webhooks/clink", {}, b" " * (1024 * 1024 + 1), 413),
        ("/webhooks/moon", {}, PAID.encode(), 404),
    ],
)
def test_nothing_else_is_kept(shop: tuple[Send, Path], path: str, change: Any, body: bytes, status: int) -> None:
    send, file = shop
    true = kit.receiver("clink").sign_event("order.succeeded", PAID.encode())
    assert send("POST", path, {**true.headers, **change}, body).status == status
    assert kept(file) == []


def test_a_forged_event_takes_no_true_ones_place(shop: tuple[Send, Path]) -> None:
    send, file = shop
    for amount in ("0.01", "12.30", "12.30"):  # v1 needs no secret: the first may be anybody's
        true = kit.receiver("payapi").sign_event(
            "payinCallbackV1", {"tradeNo": "pay_1", "status": "2", "amount": amount}
        )
        assert send("GET", f"/webhooks/payapi?{true.raw_query}", true.headers).status == 200
    assert [row[4] for row in kept(file)] == [
        b"tradeNo=pay_1&status=2&amount=0.01",
        b"tradeNo=pay_1&status=2&amount=12.30",
    ]


def test_what_is_genuine_but_unreadable_may_come_again(shop: tuple[Send, Path]) -> None:
    send, file = shop
    true = kit.receiver("clink").sign_event("order.succeeded", b"{")
    assert send("POST", "/webhooks/clink", true.headers, true.body).status == 500
    assert kept(file) == []


def test_the_applications_of_the_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match="POLYBILL_CLINK_WEBHOOK_SECRETS"):
        importlib.import_module("flask_app").create_app()
    monkeypatch.setenv("POLYBILL_CLINK_WEBHOOK_SECRETS", f"whsec_new {kit.SECRETS['clink']}")
    for send in (
        flask_client(importlib.import_module("flask_app").create_app()),
        starlette_client(importlib.import_module("fastapi_app").app),
    ):
        fresh = webhooks.sign_event("clink", "order.succeeded", PAID.encode(), secret=kit.SECRETS["clink"])
        assert send("POST", "/webhooks/clink", fresh.headers, fresh.body).status == 200
    assert [row[1] for row in kept(tmp_path / "inbox.sqlite")] == ["evt_1"]


def test_django_finds_the_view(tmp_path: Path) -> None:
    command = [sys.executable, str(FOLDER / "django_app.py"), "check"]
    environ = {**os.environ, "POLYBILL_CLINK_WEBHOOK_SECRETS": "whsec_test"}
    done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "no issues" in done.stdout
