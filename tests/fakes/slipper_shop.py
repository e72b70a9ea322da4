"""A small shop of slippers, whole in memory: one product with everything stated, one with next to nothing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from trade.catalogue import Catalogue, LeadTime, Packing, PriceTier, Product
from trade.hours import OpeningHours, read_span
from trade.money import Money
from trade.shop import Answer, OfferedTerm, OrderPolicy, Payment, SamplePolicy, Shop

FLOOR = "2.6789"


def usd(amount: str) -> Money:
    return Money.of(amount, "USD")


def tiers(**by_quantity: str) -> tuple[PriceTier, ...]:
    return tuple(PriceTier(int(quantity[1:]), usd(price)) for quantity, price in by_quantity.items())


FUZZY = Product(
    sku="SL-201",
    name="女士毛绒拖鞋",
    unit="pair",
    names={"en": "Women's fuzzy slippers", "es": "Zapatillas peludas", "zh": "女士毛绒拖鞋"},
    aliases={"en": ("fluffy slippers",), "zh": ("毛毛拖鞋",), "ar": ("شبشب فرو",)},
    category="house slippers",
    tiers=tiers(q100="3.80", q1000="3.20", q10000="2.75"),
    moq=100,
    lead_times=(LeadTime(100, 5, 7), LeadTime(10000, 25, 30)),
    floor_price=usd(FLOOR),
    sample_price=usd("6.00"),
    sample_max=3,
    packing=Packing(Decimal("0.26"), 40, Decimal("11.8"), (Decimal(60), Decimal(42), Decimal(40))),
    hs_code="640419",
    origin="CN",
    certifications=("REACH",),
    customization={"logo": 500},
    options={"colour": ("pink", "grey")},
    attributes={"material": "faux fur", "waterproof": "no", "non_slip": "yes", "sole": "TPR"},
    source="products.csv#SL-201",
)
SHOWER = Product(
    sku="SL-205",
    name="EVA浴室拖鞋",
    unit="pair",
    names={"en": "EVA shower slippers"},
    attributes={"waterproof": "yes"},
    tiers=tiers(q200="1.90"),
    source="products.csv#SL-205",
)
PLAIN = Product(sku="TW-101", name="浴巾", names={"en": "Cotton bath towel"}, source="products.csv#TW-101")
RETIRED = Product(sku="SL-001", name="旧款", names={"en": "Fuzzy slippers, last year's"}, active=False)

CARE = Answer(
    questions=("how do I wash them", "are they machine washable", "怎么洗", "cómo se lavan las zapatillas"),
    texts={"en": "Cold wash in a laundry bag.", "zh": "装洗衣袋冷水洗。"},
    source="answers/care.yml#1",
    attribute="care",
)
VISIT = Answer(
    questions=("can I visit the factory", "可以参观工厂吗"),
    texts={"en": "You are welcome from Monday to Friday."},
    source="answers/company.yml#1",
)
FAIR = Answer(
    questions=("will you be at the Canton Fair this autumn",),
    texts={"en": "Yes, in hall 8."},
    source="answers/company.yml#2",
    valid_until="2026-05-04",
)

SHOP = Shop(
    name="宁波软步",
    country="CN",
    city="Ningbo",
    timezone="Asia/Shanghai",
    language="zh",
    currency="USD",
    hours=OpeningHours(
        "Asia/Shanghai", {day: (read_span("08:30-12:00"), read_span("13:00-18:00")) for day in range(5)}
    ),
    catalogue=Catalogue.of((FUZZY, SHOWER, PLAIN, RETIRED)),
    incoterms=(OfferedTerm("FOB", "Ningbo"),),
    samples=SamplePolicy(2, "credited_on_order", "quoted", (2, 3)),
    payment=Payment(Decimal(30)),
    orders=OrderPolicy(validity_days=7),
    answers=(CARE, VISIT, FAIR),
)


def shop_with(**changes: object) -> Shop:
    return replace(SHOP, **changes)  # type: ignore[arg-type]
