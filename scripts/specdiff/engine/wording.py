"""The wording of a whole contract: one finding per operation, with the rest in it, instead of one per sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .changes import Change, Site

MANY = 30
"""Changes of wording that a reader gets one by one."""

Found = tuple[Change, set[Site]]


def folded(changes: Iterable[Found]) -> Iterator[Found]:
    """Fold the changes of wording of each operation, and those of the shared parts, where they are many."""
    found = list(changes)
    texts = [each for each in found if each[0].rule == "text-changed"]
    if len(texts) <= MANY:
        yield from found
        return
    yield from (each for each in found if each[0].rule != "text-changed")
    groups: dict[str, list[Found]] = {}
    for each in texts:
        groups.setdefault(_home(each[0]), []).append(each)
    for home, inside in sorted(groups.items()):
        yield _one(home, inside)


def _home(change: Change) -> str:
    """Give the operation that a text belongs to; empty where it is shared."""
    parts = (change.new or change.old or "").split("/")
    return "/".join(parts[:4]) if parts[1:2] and parts[1] in {"paths", "webhooks"} and len(parts) > 3 else ""


def _one(home: str, inside: list[Found]) -> Found:
    first = inside[0][0]
    sites = {site for _, reached in inside for site in reached}
    if len(inside) == 1:
        return first, sites
    name = next((site.operation for site in sorted(sites) if site.operation), "") if home else "the shared parts"
    places = (home, home) if home else ("/components", "/components")
    names = tuple(sorted({change.name for change, _ in inside}))
    return Change(
        "texts-changed", name or home, *places, None, None, (("value", str(len(inside))),), folded=names
    ), sites
