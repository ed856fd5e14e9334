"""Reading pages, politely: few at once, one of a host at a time, only what changed, by name, within time limits."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx

from .page import Page, PageError, read_page
from .record import Record

AGENT: Final = (
    "polybill-watch/1 (reads API documentation pages once per run; see docs/watch.md in the polybill repository)"
)
AT_ONCE: Final = 3
_HEADERS: Final = {"User-Agent": AGENT, "Accept": "text/markdown, text/html, text/plain;q=0.9"}
LARGEST: Final = 5_000_000
_ENDINGS: Final = (".md", ".html", ".htm", ".txt", ".mdx")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of reading a page.

    Attributes:
        page: its text; None where there is none.
        problem: what is wrong with the page: gone, moved, empty, unreadable; empty where nothing is.
        unchanged: whether the server answered that it is as recorded.
        etag: entity tag.
        modified: date of the last change.
        moved: the address that it was found at in the end, where it is another one than asked for.
    """

    page: Page | None = None
    problem: str = ""
    unchanged: bool = False
    etag: str = ""
    modified: str = ""
    moved: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a page may take, in seconds: to connect, between two pieces, and altogether."""

    connect: float = 10.0
    read: float = 20.0
    whole: float = 60.0
    pause: float = 1.0


def fetch(records: Iterable[Record], limits: Limits = Limits()) -> dict[str, Fetched]:
    """Read the pages of records, by the record's name.

    Args:
        records: what to read.
        limits: time limits; `pause` is the time between two pages of one host.
    """
    hosts: dict[str, list[Record]] = {}
    for record in records:
        hosts.setdefault(urlsplit(record.address).netloc, []).append(record)
    found: dict[str, Fetched] = {}
    lock = threading.Lock()
    timeout = httpx.Timeout(limits.read, connect=limits.connect)
    with httpx.Client(timeout=timeout, headers=_HEADERS,
                      follow_redirects=True, max_redirects=5) as client:  # fmt: skip

        def host(pages: list[Record]) -> None:
            for number, record in enumerate(pages):
                if number:
                    time.sleep(limits.pause)
                result = _one(client, record, limits)
                with lock:
                    found[record.name] = result

        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(host, hosts.values()))
    return found


def _one(client: httpx.Client, record: Record, limits: Limits) -> Fetched:
    try:
        return _get(client, record, limits)
    except httpx.TooManyRedirects:
        return Fetched(problem="the page leads in a circle of redirects")
    except httpx.TimeoutException as error:
        return Fetched(problem=f"the page did not come in time ({type(error).__name__})")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return Fetched(problem=f"the page can't be reached: {type(error).__name__}: {error}")


def _get(client: httpx.Client, record: Record, limits: Limits) -> Fetched:
    conditions: Mapping[str, str] = {"If-None-Match": record.etag, "If-Modified-Since": record.modified}
    headers = {name: value for name, value in conditions.items() if value and record.facts}
    until = time.monotonic() + limits.whole
    with client.stream("GET", record.address, headers=headers) as answer:
        moved = str(answer.url) if str(answer.url) != record.address else ""
        if answer.status_code == 304:
            return Fetched(unchanged=True, etag=record.etag, modified=record.modified, moved=moved)
        if answer.status_code in {404, 410}:
            return Fetched(problem=f"the page is gone: HTTP {answer.status_code}", moved=moved)
        if answer.status_code != 200:
            return Fetched(problem=f"the page was not given: HTTP {answer.status_code}", moved=moved)
        content = bytearray()
        for piece in answer.iter_bytes():
            content += piece
            if len(content) > LARGEST:
                return Fetched(problem=f"the page has more than {LARGEST} bytes", moved=moved)
            if time.monotonic() > until:
                return Fetched(problem=f"the page took longer than {limits.whole:g} s", moved=moved)
        media = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        charset = answer.charset_encoding or "utf-8"
        found = _read(bytes(content), media, record.address, charset)
        return replace(found, moved=moved, etag=answer.headers.get("etag", ""),
                       modified=answer.headers.get("last-modified", ""))  # fmt: skip


def _read(content: bytes, media: str, name: str, charset: str = "utf-8") -> Fetched:
    if (
        media
        and not media.startswith("text/")
        and media not in {"application/xhtml+xml", "application/json", "application/yaml"}
    ):
        return Fetched(problem=f"the page is {media}, not text")
    try:
        return Fetched(page=read_page(content, media, name, charset))
    except PageError as error:
        return Fetched(problem=str(error))


def from_folder(folder: Path, records: Iterable[Record]) -> dict[str, Fetched]:
    """Read files instead of addresses: ``<provider>-<slug>.<ending>`` or ``<provider>/<slug>.<ending>``.

    Args:
        folder: where the files are.
        records: what to read.
    """
    return {record.name: _file(folder, record) for record in records}


def file_of(folder: Path, record: Record) -> Path | None:
    """Give the file of a record's page; None where there is none."""
    names = [f"{record.provider}-{record.slug}", f"{record.provider}/{record.slug}"]
    paths = (folder / f"{name}{ending}" for name in names for ending in _ENDINGS)
    return next((path for path in paths if path.is_file()), None)


def _file(folder: Path, record: Record) -> Fetched:
    path = file_of(folder, record)
    if path is None:
        return Fetched(
            problem=f"{folder} has no file {record.provider}-{record.slug} with one of the endings {' '.join(_ENDINGS)}"
        )
    try:
        return _read(path.read_bytes(), "", path.name)
    except OSError as error:
        return Fetched(problem=f"{path} can't be read: {error}")


def unknown_files(folder: Path, records: Iterable[Record]) -> list[str]:
    """List the files of a folder that belong to no record."""
    known = {path for record in records if (path := file_of(folder, record)) is not None}
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix in _ENDINGS)
    return sorted(path.relative_to(folder).as_posix() for path in files if path not in known)
