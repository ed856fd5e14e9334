from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import polybill.sandbox
import pytest
from polybill.errors import ConfigurationError
from polybill.sandbox import Sandbox, create_app, run, started
from polybill.sandbox.__main__ import main

from .samples import NOW, body, headers, path, signed


def is_up(url: str) -> bool:
    try:
        httpx.get(f"{url}/_sandbox/health", trust_env=False, verify=False)
    except httpx.TransportError:
        return False
    return True


def send(url: str) -> httpx.Response:
    return httpx.post(
        f"{url}/linksfield{path('linksfield')}", json=signed(body("linksfield")), trust_env=False, verify=False
    )


def test_a_process_of_its_own_keeps_a_file_and_ends(tmp_path: Path) -> None:
    file = tmp_path / "state"
    with started(process=True, state=file) as url:
        assert send(url).json()["sub_id"] == "sub_sandbox00000001"
        httpx.post(
            f"{url}/_sandbox/fail",
            json={"provider": "linksfield", "fault": "drop_after"},
            trust_env=False,
            verify=False,
        )
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            send(url)
    assert not is_up(url)
    with Sandbox(state=file) as sandbox:
        assert len(sandbox.effects("linksfield")) == 2


def test_a_server_ends_when_the_block_fails() -> None:
    before = threading.active_count()
    urls = []

    def fails() -> None:
        with started() as url:
            assert is_up(url)
            urls.append(url)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert not is_up(urls[0])
    assert threading.active_count() == before


def test_a_process_ends_when_its_parent_does() -> None:
    command = [sys.executable, "-m", "polybill.sandbox", "--until-end-of-input"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        url = json.loads(child.stdout.readline())["url"]
        assert is_up(url)
        child.stdin.close()
        assert child.wait(5) == 0


def test_the_callers_sandbox_stays_open() -> None:
    with Sandbox(now=lambda: NOW) as sandbox:
        with started(sandbox=sandbox) as url:
            send(url)
        assert len(sandbox.effects()) == 1


def test_a_waiting_answer_does_not_hold_up_the_end() -> None:
    with Sandbox(now=lambda: NOW) as sandbox, started(sandbox=sandbox) as url:
        sandbox.fail("linksfield", fault=polybill.sandbox.faults.delay(3600))
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(f"{url}/linksfield{path('linksfield')}", json={}, timeout=0.1, trust_env=False, verify=False)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "sandbox.example.com", "", "::"])
def test_other_addresses_are_refused(host: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ConfigurationError, match="must be a loopback address"):
        run(host)
    for process in (False, True):
        with pytest.raises(ConfigurationError, match="must be a loopback address"), started(host, process=process):
            pass
    assert main(["--host", host]) == 2
    assert "must be a loopback address" in capsys.readouterr().err


def test_a_taken_port_is_told() -> None:
    with started() as url:
        port = int(url.rpartition(":")[2])
        with pytest.raises(ConfigurationError, match=f"port {port}"):
            run(port=port)
    with pytest.raises(ConfigurationError, match="not 70000"):
        run(port=70000)


def test_a_sandbox_object_stays_in_its_process(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        with pytest.raises(ConfigurationError), started(sandbox=sandbox, process=True):
            pass
        with pytest.raises(ConfigurationError), started(sandbox=sandbox, state=tmp_path / "x"):
            pass


def test_other_servers_say_that_they_can_not_drop() -> None:
    async def call(sandbox: Sandbox) -> int:
        transport = httpx.ASGITransport(create_app(sandbox))
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox/clink") as client:
            answer = await client.post("/subscription", json=body("clink"), headers=headers("clink"))
            return answer.status_code

    with Sandbox(now=lambda: NOW) as sandbox:
        assert asyncio.run(call(sandbox)) == 200
        sandbox.fail("clink", fault="drop_after")
        with pytest.raises(RuntimeError, match=r"polybill\.sandbox\.serve"):
            asyncio.run(call(sandbox))


def test_public_names() -> None:
    for name in polybill.sandbox.__all__:
        assert getattr(polybill.sandbox, name) is not None
        assert name in dir(polybill.sandbox)
    with pytest.raises(AttributeError, match="nothing"):
        _ = polybill.sandbox.nothing


@pytest.mark.parametrize(
    ("name", "missing"), [("Sandbox", "jsonschema"), ("started", "uvicorn"), ("create_app", "starlette")]
)
def test_a_missing_extra_is_told(name: str, missing: str) -> None:
    program = (
        f"import sys; sys.modules.update({{{missing!r}: None}})\n"
        "import polybill.sandbox\n"
        f"try:\n    polybill.sandbox.{name}\n"
        "except polybill.sandbox.ConfigurationError as error:\n    print(error)"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == f"sandbox: {missing} is not installed; run: pip install 'polybill[sandbox]'"
