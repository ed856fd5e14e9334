"""Reading pages from a real server: only what changed, and every way in which a page can be in trouble."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.watch.fetch import Fetched, Limits, fetch, from_folder, unknown_files
from scripts.watch.record import Record
from tests.loopback import Reply, Request, Server

from . import shop

QUICK = Limits(connect=2.0, read=0.3, whole=0.6, pause=0.0)
HTML = {"Content-Type": "text/html; charset=utf-8"}


def record(url: str, slug: str = "page", **known: object) -> Record:
    return Record("acme", slug, f"{url}/{slug}", ("createOrder",), **known)  # type: ignore[arg-type]


def one(server: Server, **known: object) -> Fetched:
    mine = record(server.url, **known)
    return fetch([mine], QUICK)[mine.name]


def test_a_page_is_read_with_a_named_agent() -> None:
    reply = Reply(
        200, shop.text("html").encode(), {**HTML, "ETag": '"v1"', "Last-Modified": "Mon, 30 Nov 2026 10:00:00 GMT"}
    )
    with Server(reply) as server:
        found = one(server)
    assert found.page is not None
    assert "Place an order" in found.page.lines
    assert (found.etag, found.modified) == ('"v1"', "Mon, 30 Nov 2026 10:00:00 GMT")
    headers = server.requests[0].headers
    assert headers["user-agent"].startswith("polybill-watch/")
    assert "if-none-match" not in headers


def test_an_unchanged_page_is_asked_for_conditionally() -> None:
    known = shop.record("mintlify").facts
    with Server(Reply(304, b"")) as server:
        found = one(server, etag='"v1"', modified="Mon, 30 Nov 2026 10:00:00 GMT", facts=known)
    assert found.unchanged
    assert server.requests[0].headers["if-none-match"] == '"v1"'
    assert server.requests[0].headers["if-modified-since"] == "Mon, 30 Nov 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        (Reply(404, b"no"), "the page is gone: HTTP 404"),
        (Reply(410, b"no"), "the page is gone: HTTP 410"),
        (Reply(500, b"no"), "the page was not given: HTTP 500"),
        (Reply(429, b"no"), "the page was not given: HTTP 429"),
        (Reply(200, b"", HTML), "the page is empty"),
        (
            Reply(200, b"<html><body><script>x()</script></body></html>", HTML),
            "the page has no text: it may need a browser",
        ),
        (Reply(200, b"%PDF", {"Content-Type": "application/pdf"}), "the page is application/pdf, not text"),
        (Reply(200, b"\xff\xfe", {"Content-Type": "text/plain; charset=utf-8"}), "not readable as utf-8"),
        (Reply(200, b"text", fault="drop"), "can't be reached"),
        (Reply(200, b"text" * 100, fault="cut"), "can't be reached"),
        (Reply(200, b"late", delay=5.0), "did not come in time"),
        (Reply(200, b"x" * 200, HTML, fault="drip"), "took longer than 0.6 s"),
    ],
)
def test_a_page_in_trouble_is_a_finding(reply: Reply, problem: str) -> None:
    with Server(reply) as server:
        found = one(server)
    assert found.page is None
    assert problem in found.problem


def test_a_moved_page_is_read_and_named() -> None:
    def answer(request: Request) -> Reply:
        return Reply(200, b"text", HTML) if request.path == "/new" else Reply(301, b"", {"Location": "/new"})

    with Server(answer) as server:
        found = one(server)
    assert found.page is not None
    assert found.moved == f"{server.url}/new"


def test_a_circle_of_redirects_ends() -> None:
    with Server(Reply(302, b"", {"Location": "/page"})) as server:
        assert "circle of redirects" in one(server).problem


def test_a_server_that_is_not_there() -> None:
    with Server(Reply()) as server:
        url = server.url
    mine = record(url)
    assert "can't be reached" in fetch([mine], QUICK)[mine.name].problem


def test_the_pages_of_a_host_come_one_after_the_other() -> None:
    busy: list[int] = []
    most = 0

    def answer(request: Request) -> Reply:
        nonlocal most
        busy.append(1)
        most = max(most, len(busy))
        busy.pop()
        return Reply(200, request.path.encode(), HTML)

    with Server(answer) as server:
        mine = [record(server.url, f"p{number}") for number in range(4)]
        found = fetch(mine, QUICK)
    assert [request.path for request in server.requests] == ["/p0", "/p1", "/p2", "/p3"]
    assert most == 1
    assert all(found[record_.name].page for record_ in mine)


def test_files_instead_of_addresses(tmp_path: Path) -> None:
    (tmp_path / "acme-page.txt").write_text("text", encoding="utf-8")
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "other.md").write_text("# text", encoding="utf-8")
    (tmp_path / "stray.txt").write_text("text", encoding="utf-8")
    known = [record("https://docs.acme.example", slug) for slug in ("page", "other", "third")]
    found = from_folder(tmp_path, known)
    assert found["acme/page"].page is not None
    assert found["acme/other"].page is not None
    assert found["acme/other"].page.form == "markdown"
    assert "has no file acme-third" in found["acme/third"].problem
    assert unknown_files(tmp_path, known) == ["stray.txt"]
