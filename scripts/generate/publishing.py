"""What is derived of the providers in metadata that people write: the overlay's extras and the workspace's sources.

A contract of version 0.0.x is a draft: everything works with it, and nothing of it is published. From version 0.1.0
the provider has an extra and is on the pages that compare the providers.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from scripts.paths import CANONICAL, PROVIDERS, ROOT

REQUIREMENTS: Final = "requirements.txt"
"""File of a provider's overlay folder: what its extra needs in addition to the client, one requirement per line."""

_DRAFT: Final = "0.0."
_BLOCK: Final = r"(?m)^# providers: written by `nox -s generate`\n(?:.*\n)*?# end of providers\n"
_CANONICAL: Final = r'"polybill-canonical>=[^"]*"'


def published() -> list[str]:
    """List the providers that are no drafts, in alphabetical order."""
    return [provider for provider in PROVIDERS if is_published(provider)]


def is_published(provider: str) -> bool:
    """Decide by the version of the generated distribution, which is the contract's."""
    return not (_version(provider) or _DRAFT).startswith(_DRAFT)


def is_draft(provider: str) -> bool:
    """Decide likewise; a provider without a generated distribution is none."""
    return (_version(provider) or "").startswith(_DRAFT)


def write(*, check: bool = False) -> list[str]:
    """Write the derived blocks.

    Args:
        check: change nothing.

    Returns:
        The files that were not as they should be.
    """
    makers: dict[str, Callable[[str], str]] = {"overlays/pyproject.toml": _overlay, "pyproject.toml": _workspace}
    return [name for name, make in makers.items() if _differs(ROOT / name, make, check=check)]


def _differs(path: Path, make: Callable[[str], str], *, check: bool) -> bool:
    text = path.read_text(encoding="utf-8")
    made = make(text)
    if made != text and not check:
        path.write_text(made, encoding="utf-8")
    return made != text


def _overlay(text: str) -> str:
    lines = [f"{name} = [{', '.join(map(_quoted, _extra(name)))}]" for name in published()]
    everything = f'all = ["polybill[{",".join(published())}]"]'
    pinned = re.sub(_CANONICAL, lambda _: _quoted(_pin(CANONICAL)), text, count=1)
    return _replaced(pinned, [*lines, everything])


def _workspace(text: str) -> str:
    return _replaced(text, [f"polybill-{name} = {{ workspace = true }}" for name in published()])


def _replaced(text: str, lines: list[str]) -> str:
    block = "\n".join(["# providers: written by `nox -s generate`", *lines, "# end of providers", ""])
    return re.sub(_BLOCK, lambda _: block, text, count=1)


def _extra(provider: str) -> Iterator[str]:
    yield _pin(provider)
    file = ROOT / "overlays" / "polybill" / "providers" / provider / REQUIREMENTS
    if file.is_file():
        yield from file.read_text(encoding="utf-8").split("\n")[:-1]


def _pin(name: str) -> str:
    """Give the requirement of a generated distribution: up to the next version that may break."""
    major, minor, _ = (_version(name) or "0.0.0").split(".")
    limit = f"{int(major) + 1}" if major != "0" else f"0.{int(minor) + 1}"
    return f"polybill-{name}>={major}.{minor},<{limit}"


def _version(name: str) -> str | None:
    file = ROOT / "generated" / name / "pyproject.toml"
    if not file.is_file():
        return None
    return str(tomllib.loads(file.read_text(encoding="utf-8"))["project"]["version"])


def _quoted(text: str) -> str:
    return f'"{text}"'
