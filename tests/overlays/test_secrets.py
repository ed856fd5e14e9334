"""A planted key is nowhere but on the wire: not in repr, not in a log, not in an error, not in a URL."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import traceback
from collections.abc import Iterator

import polybill as pb
import pytest
from polybill.protocol.redact import redact

from tests.loopback import Reply, Server
from tests.overlays.requests import PROVIDERS, SECRETS, async_client, client, request, resource
from tests.overlays.test_native import CALLS, HEADERS
from tests.support.providers import table

WITH_KEYS = tuple(SECRETS)
ECHO = b'{"code":51,"msg":"bad key %s","message":"bad key %s"}'

REPLIES = {
    "ok": Reply(200, b'{"code":200}'),
    "echo": Reply(400, b""),
    "html": Reply(200, b"<html>"),
    "520": Reply(520, b""),
    "drop": Reply(fault="drop"),
    "reset": Reply(fault="reset"),
    "cut": Reply(200, b"{}" * 50, fault="cut"),
}


@pytest.fixture
def log() -> Iterator[list[str]]:
    """Everything that anybody logs, at the lowest level."""
    lines: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(f"{record.getMessage()} {record.args!r} {record.exc_info!r}")

    handler, root = Keep(level=0), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(0)
    yield lines
    root.removeHandler(handler)
    root.setLevel(before)


def everything_about(error: BaseException) -> str:
    """Collect all that an error shows, its chain and what hangs on it included."""
    parts = ["".join(traceback.format_exception(error))]
    seen: set[int] = set()
    queue: list[BaseException | None] = [error]
    while queue:
        current = queue.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        assert not hasattr(current, "request"), "an httpx error holds the request with its headers"
        parts += [str(current), repr(current), repr(current.args), repr(vars(current))]
        queue += [current.__cause__, current.__context__]
    return "\n".join(parts)


@pytest.mark.parametrize("way", ["canonical", "async canonical", "native"])
@pytest.mark.parametrize("reply", list(REPLIES))
@pytest.mark.parametrize("provider", WITH_KEYS)
def test_canary(provider: str, reply: str, way: str, log: list[str]) -> None:
    secret = SECRETS[provider]
    answer = REPLIES[reply]
    if reply == "echo":
        answer = Reply(400, ECHO.replace(b"%s", secret.encode()))
    with Server(answer) as server:
        shown: list[str] = []
        try:
            if way == "async canonical":

                async def run() -> None:
                    async with async_client(provider, server.url) as made:
                        shown.append(repr(made) + repr(made.native) + repr(vars(made._connection)))
                        await resource(made).create(request(provider))

                asyncio.run(run())
            else:
                with client(provider, server.url) as made:
                    shown.append(repr(made) + repr(made.native) + repr(vars(made._connection)))
                    if way == "native":
                        CALLS[provider](made.native)
                    else:
                        resource(made).create(request(provider))
        except pb.PolybillError as error:
            text = everything_about(error)
            if reply != "echo":
                shown.append(text)
            else:
                # The raw answer is kept as it came, on purpose; what is shown of it is not.
                shown += [str(error), repr(error)]
    assert server.requests or reply == "early"
    seen = server.requests[0]
    assert secret not in seen.path
    name, value = HEADERS[provider](secret)
    assert seen.headers[name] == value, "the key must be on the wire, or this test proves nothing"
    assert secret not in "\n".join(shown)
    assert secret not in "\n".join(log)
    assert secret[-12:] not in "\n".join(shown + log), "nor a part of it"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_wrong_key_is_named_but_not_shown(provider: str) -> None:
    from tests.overlays.requests import CLASSES, CREDENTIALS

    for argument in CREDENTIALS[provider]:
        for bad in ("", "canary\r\nX-Evil: 1", " canary", "canary\u00e9", 7):
            with pytest.raises(pb.ConfigurationError) as caught:
                CLASSES[provider][0](**{**CREDENTIALS[provider], argument: bad}, environment="production")
            assert argument in str(caught.value)
            assert "canary" not in everything_about(caught.value)


def test_longer_secrets_are_taken_out_first() -> None:
    assert redact("key=abcdef", ("abc", "abcdef")) == "key=***"
    assert redact("plain", ("",)) == "plain"


def test_errors_survive_pickling() -> None:
    error = pb.RequestInvalid("clink", "createSubscription", [pb.FieldProblem("a", "is wrong")])
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert again.problems == error.problems


def test_address_with_a_password_is_refused() -> None:
    for bad in ("https://user:canary@example.com", "https://example.com/?key=canary"):
        with pytest.raises(pb.ConfigurationError) as caught:
            pb.Clink(api_key="k", base_url=bad)
        assert "canary" not in str(caught.value)


PLACES = table("ECHO")
"""Answers whose every text is the key."""
LISTED = table("ECHO_REFUSED")
OKAY = table("ECHO_ACCEPTED")


@pytest.mark.parametrize("status", [200, 400, 401, 500])
@pytest.mark.parametrize("provider", WITH_KEYS)
def test_an_echoed_key_is_hidden_wherever_the_server_puts_it(provider: str, status: int, log: list[str]) -> None:
    secret, webhook = SECRETS[provider], "whsec_canary_9876543210"
    notes: list[str] = []
    for word in (secret, webhook):
        for change in ({}, LISTED[provider], OKAY[provider]):
            text = json.dumps({**PLACES[provider], **change}).replace("%s", word)
            echo = Reply(status, text.encode(), {"X-Request-Id": word, "X-Echo": f"Bearer {word}", "Retry-After": word})
            options = {"webhook_secrets": [webhook], "drift": lambda note: notes.append(f"{note!r} {note}")}
            with Server(echo) as server, client(provider, server.url, **options) as made:
                outcome = resource(made).submit(request(provider))
                shown = [repr(outcome)]
                if hasattr(outcome, "error"):
                    error = outcome.error
                    shown += [everything_about(error), repr(dict(error.headers)), repr(error.headers)]
                    shown += [
                        str(getattr(error, name, "")) for name in ("code", "request_id", "provider_message", "why")
                    ]
                else:
                    shown += [repr(dict(outcome.value.answer.headers)), str(outcome.value)]
            assert not [part for part in (*shown, *log) if word in part]
    assert not [note for note in notes if secret in note or webhook in note]


def test_texts_of_a_result_hide_an_echoed_key() -> None:
    secret = SECRETS["useepay"]
    body = {"id": "A", "status": "failed", "last_payment_error": {"code": secret, "message": f"no {secret}"}}
    with Server(Reply(200, json.dumps(body).encode())) as server, client("useepay", server.url) as made:
        found = made.payments.get("A")
    assert (found.failure_code, found.failure_message) == ("***", "no ***")
    assert secret not in repr(found)
