"""The commands. Each prints for people, or JSON with ``--json``; errors of ours end with exit code 2 and one line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from polybill import __version__
from polybill.cli import facts
from polybill.errors import ConfigurationError, PolybillError

app = typer.Typer(
    name="polybill",
    help="Signed, safely retried and canonical clients for five billing APIs.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
out = Console()
err = Console(stderr=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@contextmanager
def _told() -> Iterator[None]:
    """Turn our errors into one line."""
    try:
        yield
    except (PolybillError, OSError) as error:
        err.print(f"[bold red]polybill:[/] {error}", highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None


def _print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer's callback form
    if wanted:
        out.print(__version__, highlight=False)
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print it.")] = False,  # noqa: FBT002
) -> None:
    """Signed, safely retried and canonical clients for five billing APIs."""


@app.command()
def providers(as_json: AsJson = False) -> None:  # noqa: FBT002
    """List the providers: installed or not, environments, how calls are signed, operations."""
    with _told():
        rows = facts.providers()
    if as_json:
        _print_json(rows)
        return
    table = Table(title="Providers", caption="--json also tells environments, operations, pages and retry safety")
    for column in ("provider", "signed by", "what that proves", "operations"):
        table.add_column(column, overflow="fold", justify="right" if column == "operations" else "left")
    for row in rows:
        if not row["installed"]:
            table.add_row(row["provider"], "[dim]not installed[/]", f"[dim]{row['install']}[/]", "")
            continue
        proves = row["proves"] if row["secret"] else f"{row['proves']} only: no secret"
        table.add_row(row["provider"], row["signing"], proves, str(len(row["operations"])))
    out.print(table)


@app.command()
def sign(
    provider: Annotated[str, typer.Argument(help="Provider key.")],
    file: Annotated[str, typer.Argument(help="Request body as JSON; - reads standard input.")],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Show the signing text of a body and its signature, to compare with yours. Secrets are shown as ***."""
    with _told():
        body = _read_object(file)
        found = facts.signing(provider, body)
    if as_json:
        _print_json(found)
        return
    out.print(f"[bold]scheme[/]     {found['scheme']}", highlight=False)
    out.print("[bold]text[/]", highlight=False)
    out.print(found["text"], highlight=False, markup=False, soft_wrap=True)
    if found["signature"]:
        out.print(f"[bold]signature[/]  {found['signature']}", highlight=False)
    if found["given"] is not None:
        verdict = "[green]fits[/]" if found["fits"] else "[red]does not fit[/]: it belongs to another text"
        out.print(f"[bold]in file[/]    {found['given']}  {verdict}", highlight=False, soft_wrap=True)


def _read_object(file: str) -> dict[str, Any]:
    text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    try:
        value = json.loads(text)
    except ValueError as error:
        raise ConfigurationError(f"{file}: no JSON ({error})") from None
    if not isinstance(value, dict):
        raise ConfigurationError(f"{file}: the body must be a JSON object")
    return value


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="Port on this machine; 0 takes a free one.")] = 8765,
    state: Annotated[str, typer.Option(help="File that keeps the state; in memory unless given.")] = ":memory:",
    control: Annotated[bool, typer.Option(help="Serve /_sandbox/..., which plans faults and lists effects.")] = True,  # noqa: FBT002
) -> None:
    """Serve the twin of all five providers on this machine, until Ctrl+C."""
    with _told():
        from polybill.sandbox import DEFAULTS, Sandbox, run  # noqa: PLC0415 - needs its extra

        def ready(url: str) -> None:
            table = Table(title=f"Sandbox at {url}, Ctrl+C stops it")
            for column in ("provider", "base_url", "credentials of the sandbox (test values)"):
                table.add_column(column, overflow="fold")
            for key, values in DEFAULTS.items():
                # A key in PEM fills the screen; DEFAULTS has it.
                own = (f"{name}={value if value.isprintable() else '<PEM>'}" for name, value in values.items())
                table.add_row(key, f"{url}/{key}", ", ".join(own))
            out.print(table)

        with Sandbox(state=state) as twin:
            run(port=port, sandbox=twin, control=control, ready=ready)
