"""`payment: links:` in shop.yml: who takes payments, with secrets from the environment only."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.shop.folder import check_shop, read_shop
from tests.fakes.small_shop import SmallShop

LINE = "deposit_percent: 30"


@pytest.fixture
def small_shop(tmp_path: Path) -> SmallShop:
    return SmallShop(tmp_path / "shop")


def test_a_shop_without_links_is_as_good_as_before(small_shop: SmallShop) -> None:
    payment = read_shop(small_shop.folder).payment
    assert payment
    assert payment.links == {}


def test_settings_stay_as_written_for_the_office_to_look_up(small_shop: SmallShop) -> None:
    links = 'links: {stripe: {secret: "${S}", webhook_secret: "${W}"}, paypal: {on: no, secret: "${P}"}}'
    small_shop.settings(LINE, f"{LINE}\n  {links}")
    assert not check_shop(small_shop.folder)
    payment = read_shop(small_shop.folder).payment
    assert payment
    assert payment.links == {"stripe": {"secret": "${S}", "webhook_secret": "${W}"}}
    assert "${S}" not in repr(payment)


@pytest.mark.parametrize(
    ("links", "wrong"),
    [
        ("{strip: {secret: '${S}'}}", "did you mean 'stripe'?"),
        ("{alipay: on}", "'alipay' is no payment provider"),
        ("[alipay]", "'alipay' is no payment provider"),
        ("{stripe: {secret: sk_live_51abc}}", "a secret stands in the file"),
        ("{stripe: {secret: '${S}', webhook_secret: whsec_abc}}", "a secret stands in the file"),
        ("{paypal: {client_id: AYb3Zx81Lq0pTr55Vb2Nm7Kd90Qa}}", "a secret stands in the file"),
        ("{stripe: {on: perhaps}}", "neither on nor off"),
    ],
)
def test_an_error_is_told_and_no_secret_with_it(small_shop: SmallShop, links: str, wrong: str) -> None:
    small_shop.settings(LINE, f"{LINE}\n  links: {links}")
    told = [str(problem) for problem in check_shop(small_shop.folder)]
    assert any(wrong in one for one in told), told
    assert not any(secret in one for one in told for secret in ("sk_live", "whsec_", "AYb3"))
