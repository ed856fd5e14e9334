"""The commands. Each prints for people, or JSON with ``--json``; errors of ours end with one line (docs/cli.md)."""

from __future__ import annotations

import secrets
from typing import Annotated, Any

import typer
from rich.table import Table

from polybill import __version__
from polybill.cli import call, convert, describe, ledger, webhook
from polybill.cli.output import AsJson, exit_on_error, out, print_json, read_object

app = typer.Typer(
    name="polybill",
    help="Signed, safely retried and canonical clients for five billing APIs.",
    no_args_is_help=True,
    # Shells: `polybill --install-completion`.
    add_completion=True,
    pretty_exceptions_enable=False,
)
app.command()(convert.convert)
app.command()(call.call)
app.add_typer(webhook.app, name="webhook")
app.add_typer(ledger.app, name="ledger")


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
    """List the providers: how calls are signed, what that proves, and what they can do in canonical words."""
    with exit_on_error():
        rows = describe.providers()
    if as_json:
        print_json(rows)
        return
    table = Table(title="Providers", caption="--json adds environments, operations, pages and retry safety")
    for column in ("provider", "signed by", "what that proves", "operations"):
        table.add_column(column, overflow="fold", justify="right" if column == "operations" else "left")
    for row in rows:
        if not row["installed"]:
            table.add_row(row["provider"], "[dim]not installed[/]", f"[dim]{row['install']}[/]", "")
            continue
        proves = row["proves"] if row["secret"] else f"{row['proves']} only: no secret"
        table.add_row(row["provider"], row["signing"], proves, str(len(row["operations"])))
    out.print(table)
    out.print(_matrix(rows))


def _matrix(rows: list[dict[str, Any]]) -> Table:
    """Show who can do what; the notes of the cells are in docs/capabilities.md and in the JSON."""
    installed = [row for row in rows if row["installed"]]
    # As wide as a terminal of 80 columns has room for.
    caption = "(yes): partly; --json shows the limitations"
    table = Table(title="Canonical operations", caption=caption, pad_edge=False)
    table.add_column("operation", no_wrap=True)
    for row in installed:
        table.add_column(row["provider"], overflow="fold")
    cells = {
        (row["provider"], item["name"]): "(yes)" if item["lacks"] else "yes"
        for row in installed
        for item in row["capabilities"]
    }
    for name in describe.names():
        if any((row["provider"], name) in cells for row in installed):
            table.add_row(name, *(cells.get((row["provider"], name), "") for row in installed))
    return table


@app.command()
def sign(
    provider: Annotated[str, typer.Argument(help="Provider key.")],
    file: Annotated[str, typer.Argument(help="Request body as JSON; - reads standard input.")],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Show the signing text of a body and its signature, to compare with yours. Secrets are shown as ***."""
    with exit_on_error():
        body = read_object(file)
        found = describe.signing(provider, body)
    if as_json:
        print_json(found)
        return
    out.print(f"[bold]scheme[/]     {found['scheme']}", highlight=False)
    out.print("[bold]text[/]", highlight=False)
    out.print(found["text"], highlight=False, markup=False, soft_wrap=True)
    if found["signature"]:
        out.print(f"[bold]signature[/]  {found['signature']}", highlight=False)
    if found["given"] is not None:
        verdict = "[green]fits[/]" if found["fits"] else "[red]does not fit[/]: it belongs to another text"
        out.print(f"[bold]in file[/]    {found['given']}  {verdict}", highlight=False, soft_wrap=True)


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="Port on this machine; 0 takes a free one.")] = 8765,
    state: Annotated[str, typer.Option(help="File that keeps the state; in memory unless given.")] = ":memory:",
    control: Annotated[bool, typer.Option("--control", help="Serve the page at /_sandbox, and its calls.")] = False,  # noqa: FBT002
) -> None:
    """Serve a simulator of all five providers on this machine, until Ctrl+C."""
    with exit_on_error():
        from polybill.sandbox import DEFAULTS, Sandbox, run  # noqa: PLC0415 - needs its extra

        token = secrets.token_urlsafe(12) if control else None

        def ready(url: str) -> None:
            out.print(f"[bold]Sandbox at {url}[/], Ctrl+C stops it. For the clients' from_env():", soft_wrap=True)
            if token:
                # After #, so that it is in no log of a server.
                out.print(f"Page: {url}/_sandbox#token={token}", soft_wrap=True, markup=False, highlight=False)
            for key, values in DEFAULTS.items():
                # Keys in PEM would fill the screen, and what goes with them does nothing without them.
                in_pem = any(not value.isprintable() for value in values.values())
                own = dict(list(values.items())[:1]) if in_pem else values
                lines = [f"export POLYBILL_{key.upper()}_{name.upper()}={value}" for name, value in own.items()]
                lines.insert(0, f"export POLYBILL_{key.upper()}_BASE_URL={url}/{key}")
                if in_pem:
                    lines.append(f"# its other form: polybill.sandbox.DEFAULTS[{key!r}]")
                out.print("", *lines, sep="\n", soft_wrap=True, markup=False, highlight=False)

        with Sandbox(state=state) as twin:
            run(port=port, sandbox=twin, control=control, token=token, ready=ready)
