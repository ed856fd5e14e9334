"""Every generated operation is called against Prism, which serves the contract: ``python -m scripts.prism``.

Prism reads the contract with code that is not ours, so it must accept every request that the generated client makes
from the contract, and the client must be able to read every answer. Bodies and parameters are drawn from the contract,
always the same ones; the payloads of ``examples/`` are sent too. ``specs/prism-exceptions.yaml`` lists the operations
where Prism itself is at fault; a listed operation that works fails the session, so that the list stays true.

It ends with 0, 1 when a request was refused or an operation was not called, 3 when Prism can't be installed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from inspect import signature
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import yaml
from rich.console import Console
from rich.table import Table

from scripts import contracts, node
from scripts.drawing import Drawn, draws
from scripts.paths import PROVIDERS, SPECS

EXCEPTIONS = SPECS / "prism-exceptions.yaml"
_SCRIPT = "@stoplight/prism-cli/dist/index.js"
_DRAWS = 3


class Problem(NamedTuple):
    """What went wrong with one request."""

    operation: str
    what: str


class Result(NamedTuple):
    """What became of a provider's operations."""

    provider: str
    operations: int
    requests: int
    problems: list[Problem]
    excepted: Mapping[str, Any]


@contextlib.contextmanager
def serving(document: Mapping[str, Any]) -> Iterator[str]:
    """Let Prism serve a contract on loopback; give its address.

    Raises:
        NodeError: Prism can't be installed, or does not start.
    """
    with tempfile.TemporaryDirectory() as folder, socket.socket() as probe:
        file = Path(folder) / "openapi.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        command = node.command(_SCRIPT, ["mock", "--host=127.0.0.1", f"--port={port}", str(file)])
        log = Path(folder) / "log"
        with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT) as child:
            try:
                _wait(child, port, log)
                yield f"http://127.0.0.1:{port}"
            finally:
                child.terminate()


def _wait(child: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and child.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise node.NodeError(f"Prism did not start: {log.read_text(encoding='utf-8')[-500:]}")


def violations(response: httpx.Response) -> list[str]:
    """List Prism's complaints about a request; those about its own response are ignored."""
    if response.status_code in {401, 404, 405, 415, 422, 500} and "problem+json" in response.headers.get(
        "content-type", ""
    ):
        problem = response.json()
        rows = problem.get("validation") or [{"message": problem.get("detail") or problem.get("title"), "location": []}]
        return [_row(row) for row in rows]
    found = json.loads(response.headers.get("sl-violations", "[]"))
    return [_row(row) for row in found if row["location"][:1] == ["request"]]


def _row(row: Mapping[str, Any]) -> str:
    return f"{'/'.join(map(str, row.get('location', ())))} {row['message']}".strip()


def call(provider: str, operation: contracts.Operation, drawn: Drawn, url: str) -> str | None:
    """Send one request through the generated client; give what is wrong with it."""
    row = import_module(f"polybill_{provider}.operations").OPERATIONS[operation.id]
    endpoint = import_module(row["module"])
    seen: list[httpx.Response] = []

    def keep(response: httpx.Response) -> None:
        response.read()
        seen.append(response)

    client = _client(provider, url, keep)
    try:
        arguments: dict[str, Any] = {}
        for name, value in drawn.parameters.items():
            python_name = row["parameters"].get(name, name)
            arguments[python_name] = _parameter(endpoint, python_name, value)
        if drawn.body is not None:
            arguments["body"] = _body(endpoint, drawn.body)
        endpoint.sync_detailed(client=client, **arguments)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the session looks for
        if not (seen and violations(seen[0])):
            return f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
    found = violations(seen[0]) if seen else []
    return "; ".join(found)[:300] or None


def _client(provider: str, url: str, keep: Any) -> Any:
    module = import_module(f"polybill_{provider}.client")
    cls = getattr(module, "AuthenticatedClient", None) or module.Client
    needed = [name for name, item in signature(cls).parameters.items() if item.default is item.empty]
    credentials = {name: "key" for name in needed if name != "base_url"}
    hooks = {"response": [keep]}
    return cls(base_url=url, httpx_args={"event_hooks": hooks, "trust_env": False}, **credentials)


def _parameter(endpoint: Any, name: str, value: Any) -> Any:
    """Give an enum its member: the generated functions take no plain text in its place."""
    annotation = endpoint.get_kwargs.__annotations__[name].partition(" |")[0]
    kind = getattr(_models(endpoint), annotation, None) if annotation[:1].isupper() else None
    return value if kind is None else kind(value)


def _models(endpoint: Any) -> Any:
    return import_module(f"{endpoint.__name__.partition('.')[0]}.models")


def _body(endpoint: Any, value: Any) -> Any:
    annotation = endpoint.get_kwargs.__annotations__["body"].partition(" |")[0]
    made = getattr(_models(endpoint), annotation).from_dict(value)
    file = import_module(f"{endpoint.__name__.partition('.')[0]}.types").File
    for item in made.FIELDS:
        if type(item.codec).__name__ == "_File" and item.name in value:
            setattr(made, item.attr, file(payload=BytesIO(b"x"), file_name="a.png", mime_type="image/png"))
    return made


def check(provider: str, draws_per_operation: int = _DRAWS) -> Result:
    """Call every operation of a provider."""
    document = contracts.load(SPECS / provider / "openapi.yaml")
    listed = (yaml.safe_load(EXCEPTIONS.read_text(encoding="utf-8")) or {}).get(provider) or {}
    problems: list[Problem] = []
    failed: set[str] = set()
    requests = 0
    operations = list(contracts.operations(document))
    with serving(document) as url:
        for operation in operations:
            tries = [*draws(document, operation, draws_per_operation), *_examples(provider, operation)]
            for drawn in tries:
                requests += 1
                what = call(provider, operation, drawn, url)
                if what is None:
                    continue
                excused = listed.get(operation.id)
                if excused is not None and what.startswith(excused["message"]):
                    failed.add(operation.id)
                else:
                    problems.append(Problem(operation.id, what))
            if not tries:
                problems.append(Problem(operation.id, "was not called"))
    problems += [Problem(name, "is listed as an exception, but works") for name in listed if name not in failed]
    return Result(provider, len(operations), requests, problems, listed)


def _examples(provider: str, operation: contracts.Operation) -> Iterator[Drawn]:
    index = yaml.safe_load((SPECS / provider / "examples" / "index.yaml").read_text(encoding="utf-8"))
    document = contracts.load_once(SPECS / provider / "openapi.yaml")
    for row in index:
        if row["operation"] == operation.id and row["side"] == "request" and row["valid"]:
            body = json.loads((SPECS / provider / "examples" / row["file"]).read_text(encoding="utf-8"))
            [parameters] = draws(document, operation, 1, body=False)
            yield Drawn(parameters.parameters, body)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the session and print its table."""
    parser = argparse.ArgumentParser(prog="python -m scripts.prism", description=__doc__)
    parser.add_argument("provider", nargs="*", choices=[[], *PROVIDERS], help="all unless given")
    names = parser.parse_args(arguments).provider or list(PROVIDERS)
    console = Console(width=None if sys.stdout.isatty() else 118)
    table = Table(title="Generated operations against Prism")
    for column in ("provider", "operations", "requests", "problems", "exceptions"):
        table.add_column(column, justify="left" if column == "provider" else "right")
    found: list[tuple[str, Problem]] = []
    try:
        for name in names:
            result = check(name)
            found += [(name, problem) for problem in result.problems]
            counts = (result.operations, result.requests, len(result.problems), len(result.excepted))
            table.add_row(name, *map(str, counts))
    except node.NodeError as error:
        print(f"prism: {error}", file=sys.stderr)
        return 3
    for name, problem in found:
        console.print(f"[bold]{name}[/] {problem.operation}: ", end="")
        console.print(problem.what, markup=False, highlight=False)
    console.print(table)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
