"""YunExpress's open platform: the token call and `GET /v1/price-trial/get`, as its OpenAPI and its gateway check them.

Every carton is priced as the recording says, so `offers` are its figures times the three cartons of the contract tests.
"""

from __future__ import annotations

import base64
import hmac
import re
import time
from decimal import Decimal, InvalidOperation

from tests.fakes.carriers.service import Call, FakeService, Offer, Refusal, Reply

APP_ID = "b7c1e09d42aa"
SECRET = "5f0cc0ffee3e4d6a9b1f27d8e6a41c90"
SKEW_MS = 300_000


class FakeYunExpress(FakeService):
    """`lifetime` is what a token is said to live, in seconds; `revoke` ends those given so far. An account without a
    source key has it blank."""

    name = "yunexpress"
    offers = (
        Offer("YunExpress", "云途全球专线挂号（标快）", "418.20", "CNY", (3, 8)),
        Offer("YunExpress", "China Post Registered Air Mail", "171.00", "CNY", (9, 30), "post"),
        Offer("YunExpress", "Global Priority Line (USD account)", "3614.97", "USD", None),
        Offer("YunExpress", "B2B空运直飞", "285.30", "CNY", (7, 7), "air"),
    )
    failures = {
        "bad_account": "login",
        "not_bound": "login",
        "no_service": "not_served",
        "no_rates": "not_served",
        "bad_parcel": "invalid",
        "refused": "invalid",
        "too_often": "throttled",
        "mixed_currencies": "upstream",
    }

    def __init__(self) -> None:
        super().__init__()
        self.source_key = "qz81mtwk"
        self.lifetime: object = 7200
        self.tokens: list[str] = []
        self.valid: set[str] = set()

    def settings(self) -> dict[str, str]:
        keys = {"url": f"{self.url}/", "app_id": APP_ID, "secret": SECRET}
        return {**keys, "source_key": self.source_key} if self.source_key else keys

    def revoke(self) -> None:
        self.valid.clear()

    def check(self, call: Call) -> Reply | None:
        if call.path == "/openapi/oauth2/token":
            return self._token(call)
        if (call.method, call.path) != ("GET", "/v1/price-trial/get") or call.body:
            raise _refusal(404, "0200404001", "no such interface")
        self._signature(call)
        _fields(call.query)
        return None

    def _token(self, call: Call) -> Reply:
        if call.method != "POST" or not call.headers["content-type"].startswith("application/json"):
            raise _refusal(415, "0200415001", "a JSON body is wanted")
        keys = {"grantType": "client_credentials", "appId": APP_ID, "appSecret": SECRET}
        if self.source_key:
            keys["sourceKey"] = self.source_key
        if call.json() != keys:
            raise _refusal(400, "0200400101", "appId, appSecret or sourceKey is wrong")
        token = f"{len(self.tokens):032x}"
        self.tokens.append(token)
        self.valid.add(token)
        return Reply(200, {"accessToken": token, "expiresIn": self.lifetime})

    def _signature(self, call: Call) -> None:
        head = call.headers
        if head["token"] not in self.valid:
            raise _refusal(401, "401", "token is invalid or expired")
        if not re.fullmatch(r"[0-9]{13}", head["date"]) or abs(int(head["date"]) - time.time() * 1000) > SKEW_MS:
            raise _refusal(401, "401", "date is not the current time in milliseconds")
        if head["accept-language"] not in ("zh-CN", "en-US", "zh-HK"):
            raise _refusal(400, "0200400001", "Accept-Language is invalid")
        signed = "&".join(f"{name}={value}" for name, value in _signed_fields(call))
        expected = base64.b64encode(hmac.digest(SECRET.encode(), signed.encode(), "sha256")).decode()
        if head["sign"] != expected:
            raise _refusal(401, "401", "sign is wrong")


def _signed_fields(call: Call) -> list[tuple[str, str]]:
    fields = {"date": call.headers["date"], "method": call.method, "uri": call.path}
    if call.body:
        fields["body"] = call.body.decode()
    return sorted(fields.items())


def _refusal(status: int, code: str, words: str) -> Refusal:
    return Refusal(status, {"t": str(time.time_ns() // 1_000_000), "success": False, "code": code, "msg": words})


def _fields(query: dict[str, str]) -> None:
    """Names, ranges and values of the OpenAPI, and none besides."""
    for name in ("country_code", "weight"):
        _need(name in query, f"{name} is required")
    for name, value in query.items():
        if name in _VALUES:
            _need(re.fullmatch(_VALUES[name], value) is not None, f"{name} is invalid")
        else:
            _need(name in _RANGES, f"{name} is unknown")
            least, most = _RANGES[name]
            _need(least <= _number(value) <= most, f"{name} is out of range")


def _number(text: str) -> Decimal:
    """Of at most three decimals; anything else is out of every range."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return Decimal(-1)
    return number if re.fullmatch(r"[0-9]+(\.[0-9]{1,3})?", text) else Decimal(-1)


def _need(holds: bool, words: str) -> None:
    if not holds:
        raise _refusal(400, "0200400001", words)


_VALUES = {
    "country_code": "[A-Z]{2}",
    "weight_unit": "KG|G|LBS",
    "package_type": "[CEF]",
    "postal_code": ".{0,20}",
    "product_group_code": "DH|EM|FB|MA|PY|UP|SP|A|RT|EP",
    "pieces": "[0-9]{1,3}|1000",
    "size_unit": "CM|INCH",
    "origin": ".{1,20}",
}
_RANGES = {
    "weight": (Decimal("0.001"), Decimal(1000)),
    "length": (Decimal(0), Decimal(10000)),
    "width": (Decimal(0), Decimal(10000)),
    "height": (Decimal(0), Decimal(10000)),
}
