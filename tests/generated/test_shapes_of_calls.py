"""Calls of other shapes than "JSON in, JSON out": files, optional bodies, queries, paths; signed through ``.native``."""

from __future__ import annotations

import inspect
import json
from importlib import import_module

import pytest
from polybill_clink.api.coupon import list_coupons
from polybill_clink.api.order import get_order, list_orders
from polybill_clink.api.product import upload_product_image
from polybill_clink.api.test_clock import complete_test_clock
from polybill_clink.models import ProductImageUploadRequest
from polybill_clink.types import File

import polybill as pb
from scripts.paths import PROVIDERS
from tests.loopback import Reply, Server

OK = Reply(200, b'{"code":200,"msg":"success","data":{}}')
KEY = "sk_test_1"


def test_file_is_sent_as_multipart() -> None:
    body = ProductImageUploadRequest(file=File(b"\x89PNG", file_name="a.png", mime_type="image/png"))
    with Server(OK) as server, pb.Clink(api_key=KEY, base_url=server.url) as clink:
        upload_product_image.sync(client=clink.native, body=body)
        seen = server.requests[0]
    assert seen.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert seen.headers["x-api-key"] == KEY
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert b'name="file"; filename="a.png"' in seen.body
    assert b"Content-Type: image/png" in seen.body
    assert b"\x89PNG" in seen.body


def test_what_is_no_file_is_refused() -> None:
    body = ProductImageUploadRequest(file=b"bytes")  # type: ignore[arg-type]
    with pb.Clink(api_key=KEY, base_url="http://127.0.0.1:1") as clink:
        with pytest.raises(pb.RequestInvalid, match="/file must be File, not bytes"):
            upload_product_image.sync(client=clink.native, body=body)
    assert "PNG" not in repr(File(b"\x89PNG"))


def test_optional_body_is_left_out() -> None:
    with Server(OK) as server, pb.Clink(api_key=KEY, base_url=server.url) as clink:
        complete_test_clock.sync("clock_1", client=clink.native)
        seen = server.requests[0]
    assert (seen.body, seen.path) == (b"", "/subscription/test-clocks/clock_1/complete")
    assert "content-type" not in seen.headers


def test_path_values_are_escaped_and_queries_are_named_as_on_the_wire() -> None:
    page = Reply(200, b'{"code":200,"msg":"success","total":0,"rows":[]}')
    with Server(page) as server, pb.Clink(api_key=KEY, base_url=server.url) as clink:
        get_order.sync("order/1 ?", client=clink.native)
        list_orders.sync(client=clink.native, customer_id="cus 1", page_num=2)
        list_coupons.sync(client=clink.native)
        paths = [seen.path for seen in server.requests]
    assert paths == ["/order/order%2F1%20%3F", "/order?customerId=cus+1&pageNum=2", "/coupon"]


def test_amount_with_an_exclusive_bound() -> None:
    from polybill_clink.models import PriceData

    problems = [str(problem) for problem in PriceData.from_dict({"name": "x", "unitAmount": 0}).problems()]
    assert "/unitAmount must be greater than 0" in problems
    assert json.dumps(PriceData.from_dict({"name": "x", "unitAmount": 1.5}).to_dict())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_parameters_have_the_names_of_the_functions_arguments(provider: str) -> None:
    for name, rules in import_module(f"polybill_{provider}.operations").OPERATIONS.items():
        arguments = inspect.signature(import_module(rules["module"]).get_kwargs).parameters
        assert set(rules["parameters"].values()) <= set(arguments), name
