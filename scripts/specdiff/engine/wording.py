"""The wording of a whole contract: one finding per operation, with the rest in it, instead of one per sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from .changes import Change, Site

MANY = 30
"""Changes of wording, or of sources, that a reader gets one by one."""

_SOURCES = {"source-changed", "retry-reason"}

Found = tuple[Change, Set[Site]]


def folded(changes: Iterable[Found]) -> Iterator[Found]:
    """Fold what no program notices, where it is many: wording by operation, sources and reasons by contract."""
    found = list(changes)
    texts = [each for each in found if each[0].rule == "text-changed"]
    sources = [each for each in found if each[0].rule in _SOURCES]
    yield from (each for each in found if each[0].rule != "text-changed" and each[0].rule not in _SOURCES)
    yield from texts if len(texts) <= MANY else _by_operation(texts)
    yield from sources if len(sources) <= MANY else [_one("sources-changed", "", "", sources)]


def _by_operation(texts: Iterable[Found]) -> Iterator[Found]:
    groups: dict[str, list[Found]] = {}
    for each in texts:
        groups.setdefault(_home(each[0]), []).append(each)
    for home, inside in sorted(groups.items()):
        yield _one("texts-changed", home, "the shared parts", inside)


def _home(change: Change) -> str:
    """Give the operation that a text belongs to; empty where it is shared."""
    parts = (change.new or change.old or "").split("/")
    return "/".join(parts[:4]) if parts[1:2] and parts[1] in {"paths", "webhooks"} and len(parts) > 3 else ""


def _one(rule: str, home: str, name: str, inside: list[Found]) -> Found:
    first = inside[0][0]
    sites = {site for _, reached in inside for site in reached}
    if len(inside) == 1:
        return first, sites
    if home:
        name = next((site.operation for site in sorted(sites) if site.operation), "")
    places = (home, home) if home else ("/components", "/components") if name else ("", "")
    names = tuple(sorted({change.name for change, _ in inside}))
    return Change(rule, name or home, *places, None, None, (("value", str(len(inside))),), folded=names), sites
