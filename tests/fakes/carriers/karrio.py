"""A karrio server: `POST /v1/proxy/rates`."""

from __future__ import annotations

from typing import Any

from tests.fakes.carriers.service import Call, FakeService, Offer, Refusal, Reply


class FakeKarrio(FakeService):
    name = "karrio"
    offers = (
        Offer("DHL EXPRESS", "dhl express worldwide", "86.42", "USD", (4, 4)),
        Offer("UPS", "ups worldwide expedited", "61.18", "USD", None),
    )
    failures = {"no_service": "not_served", "bad_token": "login", "bad_parcel": "invalid", "test_mode": "test_mode"}

    def settings(self) -> dict[str, str]:
        return {"url": f"{self.url}/", "token": "key_live_1"}

    def check(self, call: Call) -> Reply | None:
        if (call.method, call.path) != ("POST", "/v1/proxy/rates"):
            raise Refusal(404, {"errors": [{"code": "not_found", "message": call.path}]})
        if call.headers.get("authorization") != "Token key_live_1":
            raise Refusal(401, {"errors": [{"code": "authentication_failed", "message": "Invalid token."}]})
        asked = call.json()
        for side in ("shipper", "recipient"):
            self._need(len(asked[side]["country_code"]) == 2, f"{side}.country_code")
            self._need(set(asked[side]) <= _ADDRESS, f"{side} fields")
        self._need(bool(asked["parcels"]), "parcels")
        for parcel in asked["parcels"]:
            self._need(parcel["weight_unit"] in ("KG", "LB", "OZ", "G"), "weight_unit")
            self._need(parcel["dimension_unit"] in ("CM", "IN"), "dimension_unit")
            for name in ("weight", "length", "width", "height"):
                self._need(isinstance(parcel[name], int | float) and parcel[name] > 0, name)
        return None

    @staticmethod
    def _need(holds: bool, field: str) -> None:
        if not holds:
            raise Refusal(400, {"errors": [{"code": "validation", "message": f"{field} is invalid"}]})


_ADDRESS: set[Any] = {
    "company_name",
    "person_name",
    "address_line1",
    "address_line2",
    "city",
    "postal_code",
    "state_code",
    "country_code",
    "residential",
    "phone_number",
    "email",
}
