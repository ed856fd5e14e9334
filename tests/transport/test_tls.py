"""Over TLS, as in production: a certificate of ours, real handshakes, session tickets, and a proxy's tunnel."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
import threading
from pathlib import Path
from typing import Any

import polybill as pb
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.overlays.requests import async_client, client, request
from tests.transport.modes import ids
from tests.transport.odd_server import OddServer, Peer, Script, answer, serve


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that signs itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "loopback.pem"
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(made.public_bytes(pem) + private)
    return path


class TlsServer(OddServer):
    """Speaks TLS before its script runs."""

    def __init__(self, script: Script, certificate: Path, version: ssl.TLSVersion) -> None:
        super().__init__(script)
        self.url = self.url.replace("http:", "https:")
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._context.maximum_version = version

    def _serve(self, sock: socket.socket) -> None:
        try:
            wrapped = self._context.wrap_socket(sock, server_side=True)
        except OSError:
            return
        super()._serve(wrapped)


@pytest.fixture(params=[ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
def version(request: pytest.FixtureRequest) -> Any:
    return request.param


def trusting(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate))


def create(kind: str, url: str, references: list[str], **options: Any) -> list[Any]:
    if kind == "sync":
        with client("clink", url, **options) as made:
            return [made.subscriptions.submit(request("clink", reference=item)) for item in references]

    async def run() -> list[Any]:
        async with async_client("clink", url, **options) as made:
            return [await made.subscriptions.submit(request("clink", reference=item)) for item in references]

    return asyncio.run(run())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_calls_reuse_a_connection(kind: str, certificate: Path, version: ssl.TLSVersion) -> None:
    references = [f"order-{number}" for number in range(8)]
    with TlsServer(serve, certificate, version) as server:
        outcomes = create(kind, server.url, references, verify=trusting(certificate))
        assert ids(outcomes) == [f"sub-{item}" for item in references]
        assert server.connections == 1


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_unknown_certificate_is_not_sent_to(kind: str, certificate: Path, version: ssl.TLSVersion) -> None:
    with TlsServer(serve, certificate, version) as server:
        [outcome] = create(kind, server.url, ["order-1"], attempts=1)
        assert isinstance(outcome, pb.NotSent)
        assert outcome.error.why.startswith("the certificate of the server can't be verified: ")
        assert server.requests == []
        assert ids(create(kind, server.url, ["order-1"], verify=False)) == ["sub-order-1"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_another_host_is_not_sent_to(kind: str, certificate: Path) -> None:
    with TlsServer(serve, certificate, ssl.TLSVersion.TLSv1_3) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        [outcome] = create(kind, url, ["order-1"], verify=trusting(certificate), attempts=1)
        assert isinstance(outcome, pb.NotSent)
        assert server.requests == []


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_handshake_that_never_ends_is_not_sent(kind: str) -> None:
    with OddServer(lambda peer: peer.wait()) as server:
        url = server.url.replace("http:", "https:")
        [outcome] = create(kind, url, ["order-1"], deadline=0.4)
        assert isinstance(outcome, pb.NotSent)


def closes(peer: Peer) -> None:
    if (seen := peer.request()) is not None:
        peer.send(answer(seen))


def twice(peer: Peer) -> None:
    while (seen := peer.request()) is not None:
        peer.send(answer(seen) * 2)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("script", [closes, twice])
def test_odd_servers_over_tls(kind: str, script: Script, certificate: Path, version: ssl.TLSVersion) -> None:
    references = [f"order-{number}" for number in range(8)]
    with TlsServer(script, certificate, version) as server:
        found = ids(create(kind, server.url, references, verify=trusting(certificate)))
        assert found == [f"sub-{item}" for item in references]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_tunnel_through_a_proxy(kind: str, certificate: Path) -> None:
    with TlsServer(serve, certificate, ssl.TLSVersion.TLSv1_3) as server:
        port = int(server.url.rpartition(":")[2])

        def tunnel(peer: Peer) -> None:
            peer.request()
            with socket.create_connection(("127.0.0.1", port)) as onward:
                peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
                back = threading.Thread(target=pump, args=(onward, peer.sock), daemon=True)
                back.start()
                pump(peer.sock, onward)

        with OddServer(tunnel) as proxy:
            options = {"proxy": proxy.url, "verify": trusting(certificate)}
            assert ids(create(kind, server.url, ["order-1"], **options)) == ["sub-order-1"]
            assert proxy.requests[0].startswith(b"CONNECT 127.0.0.1:")


def pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        return


def test_transports_of_the_other_httpx_are_taken() -> None:
    import httpx2

    from tests.loopback import Reply, Server
    from tests.overlays.requests import ACCEPTED

    with Server(Reply(200, ACCEPTED["clink"])) as server:
        with client("clink", server.url, transport=httpx2.HTTPTransport()) as made:
            assert made.subscriptions.create(request("clink")).id == "sub_9"

        async def run() -> str:
            async with async_client("clink", server.url, transport=httpx2.AsyncHTTPTransport()) as made:
                found: str = (await made.subscriptions.create(request("clink"))).id
                return found

        assert asyncio.run(run()) == "sub_9"
    with client("clink", "http://127.0.0.1:1", transport=httpx2.HTTPTransport()) as made:
        assert isinstance(made.subscriptions.submit(request("clink")), pb.NotSent)
    with pytest.raises(pb.ConfigurationError):
        pb.Clink(api_key="k", base_url="http://sandbox", transport=httpx2.HTTPTransport())  # type: ignore[arg-type]
