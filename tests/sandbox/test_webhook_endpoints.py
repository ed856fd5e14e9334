"""Endpoints that were registered through a provider's own API receive events, signed with the secret that it gave."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import polybill as pb
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from polybill import WebhookRejected, webhooks
from polybill.sandbox import Sandbox

from tests.loopback import Reply, Request, Server
from tests.overlays.webhooks.kit import FixedClock

from .samples import NOW, body
from .shop import call, client


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """Clink takes https addresses only."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(secret + made.public_bytes(Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


class TlsServer(Server):
    def __init__(self, context: ssl.SSLContext, *replies: Reply) -> None:
        super().__init__(*replies)
        self._socket = context.wrap_socket(self._socket, server_side=True)
        self.url = f"https://127.0.0.1:{self.port}"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now=lambda: NOW) as made:
        yield made


def asked(url: str, *events: str) -> pb.WebhookEndpointRequest:
    return pb.WebhookEndpointRequest(url=url, events=list(events))


def parse(provider: str, request: Request, *secrets: str, **more: Any) -> webhooks.Event[Any]:
    clock = FixedClock(int(NOW * 1000))
    return webhooks.parse(provider, request.headers, request.body, secrets=secrets, clock=clock, **more)


def test_an_endpoint_of_clink(sandbox: Sandbox, tls: ssl.SSLContext) -> None:
    with (
        TlsServer(tls, Reply(200)) as first,
        TlsServer(tls, Reply(200)) as second,
        client(sandbox, "clink", pb.Clink) as clink,
    ):
        one = clink.webhook_endpoints.create(asked(first.url, "order.succeeded", "invoice.paid"))
        two = clink.webhook_endpoints.create(asked(second.url, "invoice.paid"))
        clink.webhook_endpoints.create(asked("https://shop.example.com/hooks", "invoice.paid"))
        call(sandbox, "clink", body("clink"))
        sandbox.webhooks.wait()
        order, invoice = (parse("clink", request, one.secret) for request in first.requests)
        (also,) = (parse("clink", request, two.secret) for request in second.requests)
        assert (order.native_type, invoice.native_type, also.native_type) == (
            "order.succeeded",
            "invoice.paid",
            "invoice.paid",
        )
        # One event, two deliveries: they are told apart by nothing, as the provider does it.
        assert invoice.id == also.id != order.id
        assert one.secret != two.secret
        with pytest.raises(WebhookRejected):
            parse("clink", second.requests[0], one.secret)


def test_a_disabled_and_a_deleted_endpoint_of_clink(sandbox: Sandbox, tls: ssl.SSLContext) -> None:
    with TlsServer(tls, Reply(200)) as server, client(sandbox, "clink", pb.Clink) as clink:
        made = clink.webhook_endpoints.create(asked(server.url, "order.succeeded"))
        clink.webhook_endpoints.update(made.id, pb.WebhookEndpointRequest(url=server.url, enabled=False))
        call(sandbox, "clink", body("clink"))
        clink.webhook_endpoints.delete(made.id)
        call(sandbox, "clink", body("clink"))
        assert sandbox.webhooks.wait() == []


def test_an_endpoint_of_unibee(sandbox: Sandbox) -> None:
    with Server(Reply(200, b"success")) as server, client(sandbox, "unibee", pb.UniBee) as unibee:
        unibee.webhook_endpoints.create(asked(server.url, "payment.created"))
        made = call(sandbox, "unibee", body("unibee"))["data"]
        (sent,) = sandbox.webhooks.wait()
        assert sent.acknowledged
        event = parse("unibee", server.requests[0], sandbox.credentials["unibee"]["api_key"])
    assert event.payment is not None
    assert event.payment.id == made["paymentId"]


def test_an_endpoint_of_useepay_gets_what_is_not_signed(sandbox: Sandbox) -> None:
    with Server(Reply(200)) as server, client(sandbox, "useepay", pb.UseePay) as useepay:
        useepay.webhook_endpoints.create(asked(server.url, "subscription.created"))
        call(sandbox, "useepay", body("useepay"))
        sandbox.webhooks.wait()
        (request,) = server.requests
    assert parse("useepay", request, allow_unsigned=True).assurance == "unsigned"
