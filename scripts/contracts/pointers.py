"""JSON pointers: written, led on and split."""

from __future__ import annotations


def escape(name: object) -> str:
    """Write a member's name as a step of a JSON pointer."""
    text = str(name)
    return text.replace("~", "~0").replace("/", "~1") if "/" in text or "~" in text else text


def unescape(step: str) -> str:
    """Read a step of a JSON pointer as a member's name."""
    return step.replace("~1", "/").replace("~0", "~") if "~" in step else step


def join(at: str, *names: object) -> str:
    """Lead a JSON pointer on."""
    for name in names:
        at = f"{at}/{escape(name)}"
    return at


def steps(at: str) -> list[str]:
    """Split a JSON pointer into names."""
    names = at.split("/")[1:]
    return [unescape(name) for name in names] if "~" in at else names
