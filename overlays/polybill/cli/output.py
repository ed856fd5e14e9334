"""What the commands share: what they read, where they print, and how they end."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from rich.console import Console

from polybill.errors import CannotCarry, ConfigurationError, PolybillError

out = Console()
err = Console(stderr=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]

INVALID: Final = 2
"""Wrong input or settings; nothing was sent."""
LOSSES: Final = 3
"""A value has no place at the other provider."""
REJECTED: Final = 4
"""Refused or declined by the provider."""
UNKNOWN: Final = 5
"""The request may have been executed."""
NO_ANSWER: Final = 6
"""Nothing happened: not sent, or a reading without a readable answer."""


@contextmanager
def exit_on_error() -> Iterator[None]:
    """Print a `PolybillError` as one line on standard error, and exit with its code."""
    try:
        yield
    except (PolybillError, OSError) as error:
        err.print(f"polybill: {error}", style="bold red", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(LOSSES if isinstance(error, CannotCarry) else INVALID) from None


def print_json(value: Any, *, indent: int | None = 2) -> None:
    """Print JSON for programs."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=indent) + "\n")


def read_bytes(file: str) -> bytes:
    """Read a file, or standard input for ``-``."""
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def read_object(file: str, *, exact: bool = False) -> dict[str, Any]:
    """Read a JSON object.

    Args:
        file: path, or ``-`` for standard input.
        exact: whether numbers with fractions become ``Decimal``.

    Raises:
        ConfigurationError: the file holds none.
    """
    try:
        value = json.loads(read_bytes(file).decode(), parse_float=Decimal if exact else float)
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"{file}: not valid JSON ({error})") from None
    if not isinstance(value, dict):
        raise ConfigurationError(f"{file}: the body must be a JSON object")
    return value


def line(name: str, value: object) -> None:
    """Print one row of a result for people."""
    out.print(f"[bold]{name:<10}[/]", end=" ")
    out.print(str(value), highlight=False, markup=False, soft_wrap=True)
