"""``polybill webhook storm``: repeat and reorder a life's events against the user's own handler."""

from __future__ import annotations

import difflib
import os
import shlex
import subprocess
from typing import Annotated, Final
from urllib.parse import urlsplit

import typer

from polybill import webhooks
from polybill.cli.output import AsJson, err, exit_on_error, out, print_json
from polybill.errors import ConfigurationError
from polybill.sandbox.core import Sandbox
from polybill.sandbox.lives import live
from polybill.sandbox.providers import TWINS

_DEFAULT: Final = "clink"
_LATE: Final = 0.05  # seconds that a delivery waits at most under --delay
_PATIENCE: Final = 120.0


def storm(
    url: Annotated[str, typer.Argument(help="Your handler, on this machine.")],
    provider: Annotated[
        str, typer.Option("--provider", help="Provider key; without it the last part of the URL's path, else clink.")
    ] = "",
    repeat: Annotated[int, typer.Option("--repeat", min=1, max=1000, help="How often each event is repeated.")] = 3,
    shuffle: Annotated[bool, typer.Option("--shuffle", help="Repeat them in another order.")] = False,  # noqa: FBT002
    delay: Annotated[bool, typer.Option("--delay", help="Let each wait a little, at random.")] = False,  # noqa: FBT002
    verify_cmd: Annotated[
        str, typer.Option("--verify-cmd", metavar="CMD", help="Prints what your handler has made of the events.")
    ] = "",
    seed: Annotated[int, typer.Option("--seed", help="Another number gives another order.")] = 0,
    secret_env: Annotated[
        str, typer.Option("--secret-env", metavar="VAR", help="Variable that holds the webhook secret.")
    ] = "",
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Deliver a life's events and repeat them; what CMD prints must not change (exit code 1: it did)."""
    with exit_on_error():
        command = _command(verify_cmd)
        chosen = provider or _of_path(url)
        with Sandbox() as sandbox:
            sandbox.webhooks.to(chosen, url, secret=_secret(chosen, secret_env))
            live(sandbox, chosen)
            first = sandbox.webhooks.wait(_PATIENCE)
            if not first:
                raise ConfigurationError(f"{chosen} sends no events on its own, so there are none to repeat")
            before = _printed(command)
            sandbox.webhooks.replay(repeat=repeat, shuffle=shuffle, delay=_LATE if delay else 0.0, seed=seed)
            sent = sandbox.webhooks.wait(_PATIENCE)
            after = _printed(command)
    refused = sum(not item.acknowledged for item in sent)
    same = before == after
    if as_json:
        counts = {"events": len(first), "deliveries": len(sent), "refused": refused}
        print_json({"provider": chosen, **counts, "unchanged": same, "before": before, "after": after})
    else:
        out.print(f"{chosen}: {len(first)} events, {len(sent)} deliveries, {refused} not acknowledged", highlight=False)
        _show(before, after)
    if refused or not same:
        raise typer.Exit(1)


def _command(text: str) -> list[str]:
    words = shlex.split(text)
    if not words:
        raise ConfigurationError("--verify-cmd is required: it shows what your handler did")
    return words


def _of_path(url: str) -> str:
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    return last if last in TWINS else _DEFAULT


def _secret(provider: str, variable: str) -> str:
    if variable and not os.environ.get(variable):
        raise ConfigurationError(f"the variable {variable} is not set")
    found = [os.environ[variable]] if variable else webhooks.secrets_from_env(provider)
    return found[0] if found else ""


def _printed(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ConfigurationError(f"--verify-cmd: {type(error).__name__}: {error}") from None
    if done.returncode:
        raise ConfigurationError(f"--verify-cmd ended with {done.returncode}: {done.stderr.strip()[-300:]}")
    return done.stdout


def _show(before: str, after: str) -> None:
    if before == after:
        out.print("unchanged: the repeats made no difference", highlight=False)
        return
    err.print("changed by repeats: the handler is not idempotent", style="bold red")
    for line in difflib.unified_diff(before.splitlines(), after.splitlines(), "before", "after", lineterm=""):
        err.print(line, markup=False, highlight=False, soft_wrap=True)
