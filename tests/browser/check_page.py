"""The sandbox's page in a real browser; `nox -s browser` runs this, the test suite does not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox, started
from polybill.sandbox.lives import live

from scripts.paths import ROOT
from tests.browser.chromium import Page
from tests.loopback import Reply, Server
from tests.sandbox.samples import body, headers, path

IMAGES = ROOT / "docs" / "images"
TAB, ENTER = ("Tab", 9), ("Enter", 13, "\r")


@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    with Page() as page:
        yield page


@pytest.fixture
def site() -> Iterator[tuple[Sandbox, str]]:
    with Sandbox(now=lambda: 1795250096.0) as sandbox, started(sandbox=sandbox, token="secret") as url:
        yield sandbox, url


def page_of(url: str) -> str:
    return f"{url}/_sandbox#token=secret"


def post(url: str, provider: str, value: Any) -> httpx.Response:
    return httpx.post(f"{url}/{provider}{path(provider)}", json=value, headers=headers(provider), trust_env=False)


def wrongly_signed() -> dict[str, Any]:
    value = {name: text for name, text in body("linksfield").items() if name != "sign"}
    text = json.dumps(dict(sorted(value.items())))  # blanks after the separators
    return {**value, "sign": hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()}


def test_requests_come_as_they_are_made_and_the_first_difference_is_marked(
    browser: Page, site: tuple[Sandbox, str]
) -> None:
    _, url = site
    browser.open(page_of(url))
    browser.wait("document.querySelector('#requests .empty')")
    assert post(url, "clink", body("clink")).status_code == 200
    browser.wait("document.querySelectorAll('#requests tbody tr').length === 1")
    post(url, "linksfield", wrongly_signed())
    browser.wait("document.querySelectorAll('#requests mark').length === 2")
    assert browser.value("[...document.querySelectorAll('#requests mark')].map(one => one.textContent)") == ['"', " "]
    assert "createSubscription" in browser.value("document.querySelector('#requests').innerText")
    browser.wait("document.querySelector('#objects').innerText.includes('sub_sandbox00000001')")


def test_the_clock_moves_by_keyboard_alone(browser: Page, site: tuple[Sandbox, str]) -> None:
    sandbox, url = site
    post(url, "clink", body("clink"))
    browser.open(page_of(url))
    browser.wait("document.querySelectorAll('#provider option').length === 6")
    for _ in range(12):
        browser.press(*TAB)
        if browser.value("document.activeElement.textContent") == "Advance the clock":
            break
    assert browser.value("getComputedStyle(document.activeElement).outlineStyle") != "none", "the focus is seen"
    browser.press(*ENTER)
    browser.wait("document.querySelector('#message').textContent.includes('4 events')")
    assert sandbox.clock.moved() == 30 * 86_400
    browser.wait("document.querySelector('#events').innerText.includes('subscription.updated.renewed')")


def test_a_fault_is_planned_for_an_operation(browser: Page, site: tuple[Sandbox, str]) -> None:
    sandbox, url = site
    browser.open(page_of(url))
    browser.wait("document.querySelectorAll('#fault [name=fault] option').length > 5")
    browser.value(
        """(() => { const form = document.querySelector('#fault');
        form.provider.value = 'clink'; form.provider.dispatchEvent(new Event('change'));
        form.operation.value = 'createSubscription'; form.fault.value = 'status'; form.code.value = 503;
        form.requestSubmit(); })()"""
    )
    browser.wait("document.querySelector('#faults tbody').innerText.includes('createSubscription')")
    assert post(url, "clink", body("clink")).status_code == 503
    browser.wait("document.querySelector('#requests tbody').innerText.includes('fault: status')")
    assert sandbox.pending_faults() == 0


def test_a_delivery_is_sent_again_and_an_object_shows_its_history(browser: Page, site: tuple[Sandbox, str]) -> None:
    sandbox, url = site
    with Server(lambda _: Reply(200, b"")) as shop:
        sandbox.webhooks.to("clink", shop.url)
        post(url, "clink", body("clink"))
        sandbox.webhooks.wait()
        sandbox.advance(days=30)
        browser.open(page_of(url))
        browser.wait("document.querySelectorAll('#deliveries tbody tr').length === 9")
        browser.value("document.querySelector('#deliveries tbody button').click()")
        browser.wait("document.querySelectorAll('#deliveries tbody tr').length === 10")
    assert sandbox.webhooks.wait()[-1].attempt == 2
    browser.value(
        """[...document.querySelectorAll('#objects tr')].find(row => row.innerText.includes('sub_sandbox'))
        .querySelector('summary').click()"""
    )
    browser.wait("document.querySelector('#objects details details')?.innerText.includes('clock: active')")


def test_without_the_token_nothing_is_changed_and_the_page_names_why(browser: Page, site: tuple[Sandbox, str]) -> None:
    sandbox, url = site
    browser.open(f"{url}/_sandbox")
    browser.wait("document.querySelectorAll('#provider option').length === 6")
    browser.value("document.querySelector('#advance').requestSubmit()")
    browser.wait("document.querySelector('#message').textContent.includes('X-Sandbox-Token')")
    assert sandbox.clock.moved() == 0
    browser.problems.clear()  # the browser notes the 401 as an error


def test_what_callers_send_is_text(browser: Page, site: tuple[Sandbox, str]) -> None:
    sandbox, url = site
    evil = "<img src=x onerror=alert(1)>"
    post(url, "clink", {**body("clink"), "metadata": {"a": evil}})
    sandbox.advance(days=30)
    browser.open(page_of(url))
    browser.wait("document.querySelectorAll('#objects tbody tr').length > 3")
    assert browser.value("document.querySelectorAll('img').length") == 0


@pytest.mark.parametrize(
    ("name", "width", "height", "scheme"),
    [("sandbox", 1200, 860, "light"), ("sandbox-dark", 1200, 860, "dark"), ("sandbox-phone", 390, 844, "light")],
)
def test_it_fits_and_is_drawn(
    name: str, width: int, height: int, scheme: str, browser: Page, site: tuple[Sandbox, str]
) -> None:
    sandbox, url = site
    with Server(lambda _: Reply(200, b"")) as shop:
        sandbox.webhooks.to("clink", shop.url)
        live(sandbox, "clink")
        post(url, "linksfield", wrongly_signed())
        browser.open(page_of(url), width, height, scheme)
        browser.wait("document.querySelectorAll('#requests mark').length === 2")
        browser.wait("document.querySelectorAll('#deliveries tbody tr').length > 15")
    browser.value("document.querySelector('#requests mark').closest('details').open = true")
    assert browser.value("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out"
    browser.shot(IMAGES / f"{name}.png")
    assert browser.problems == []
    assert browser.addresses
    assert all(address.startswith((url, "about:", "data:")) for address in browser.addresses)
