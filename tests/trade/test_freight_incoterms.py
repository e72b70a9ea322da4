from decimal import Decimal

import pytest

from trade.incoterms import HOLDS, fitting, holds_freight, import_charges, insure
from trade.money import Money


def usd(amount):
    return Money.of(amount, "USD")


FOB = usd(25000) + usd(420) + usd(180)
CFR = FOB + usd(864)


def test_a_cif_value_insures_a_tenth_more_than_itself():
    insured = insure(CFR, Decimal("0.003"))
    assert insured.value.rounded() == usd("26551.62")
    assert insured.premium.rounded() == usd("87.62")
    assert (insured.value - insured.premium).rounded() == CFR.rounded()


def test_a_delivered_price_is_built_up_to_duty_and_vat():
    cif = insure(CFR, Decimal("0.003")).value.rounded()
    dap = cif + usd(650)
    charges = import_charges(cif, cif, Decimal("0.047"), Decimal("0.19"))
    assert dap == usd("27201.62")
    assert (charges.duty, charges.vat) == (usd("1247.93"), usd("5281.91"))
    assert dap + charges.duty == usd("28449.55")
    assert dap + charges.duty + charges.vat == usd("33731.46")
    assert import_charges(FOB, cif, Decimal("0.047"), Decimal("0.19")).duty == usd("1203.20")


@pytest.mark.parametrize(
    ("incoterm", "held"),
    [("EXW", False), ("FCA", False), ("FOB", False), ("CFR", True), ("CIP", True), ("DAP", True), ("DDP", True)],
)
def test_a_rule_tells_whether_the_price_holds_the_freight(incoterm, held):
    assert holds_freight(incoterm) is held


def test_there_are_eleven_rules_and_ships_rules_have_their_like_for_other_modes():
    assert len(HOLDS) == 11
    assert [fitting(rule, "air") for rule in ("FAS", "FOB", "CFR", "CIF", "DAP")] == ["FCA", "FCA", "CPT", "CIP", "DAP"]
    assert fitting("CIF", "sea_lcl") == "CIF"
    assert fitting("CIF", "sea_fcl") == "CIP"
