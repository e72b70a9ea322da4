"""The story of the slippers as a front tells it, in English, Arabic and Chinese, with a card of every type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.fakes.front import FakeFront


def usd(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD"}


PRODUCT: dict[str, Any] = {
    "type": "product",
    "sku": "SL-201",
    "unit": "pair",
    "url": "/shop/SL-201",
    "image": "images/SL-201.svg",
    "moq": 100,
    "price_from": usd("2.75"),
    "facts": [
        {"attribute": "material", "value": "polyester faux fur", "source": "products.csv#SL-201/material"},
        {"attribute": "waterproof", "value": "no", "source": "products.csv#SL-201/waterproof"},
    ],
    "sources": ["products.csv#SL-201"],
}
SAMPLE: dict[str, Any] = {
    "type": "sample_offer",
    "sku": "SL-201",
    "unit_price": usd("6.00"),
    "max_quantity": 3,
    "fee": "credited_on_order",
    "freight": "quoted",
    "lead_time_days": [2, 3],
    "credited_on_order": True,
    "sources": ["shop.yml#samples"],
}
FREIGHT: dict[str, Any] = {
    "type": "shipping_quote",
    "number": "Q-2026-00001",
    "destination": {"country": "US", "city": "Chicago", "postcode": "60601", "port": ""},
    "incoterm": "DAP",
    "cartons": 1,
    "gross_weight_kg": "0.45",
    "volume_m3": "0.004",
    "options": [
        {
            "carrier": "DHL", "service": "Express Worldwide", "mode": "express", "price": usd("31.40"),
            "surcharges": [{"name": "fuel", "amount": usd("6.10")}], "chargeable_weight_kg": "1.0",
            "transit_days": [3, 5], "valid_until": "2026-12-01", "source": "rates/dhl.csv#zone-6", "estimate": False,
        },
        {
            "carrier": "FedEx", "service": "IP", "mode": "express", "price": usd("29.85"), "surcharges": [],
            "chargeable_weight_kg": "1.0", "transit_days": [4, 6], "valid_until": "2026-12-01",
            "source": "rates/fedex.csv#F", "estimate": True,
        },
    ],
    "sources": ["rates/dhl.csv#zone-6", "rates/fedex.csv#F"],
}  # fmt: skip
PRICE: dict[str, Any] = {
    "type": "price_quote",
    "number": "Q-2026-00002",
    "sku": "SL-201",
    "quantity": 10000,
    "unit": "pair",
    "unit_price": usd("2.75"),
    "total": usd("27500.00"),
    "tiers": [
        {"from": 100, "unit_price": usd("3.80")},
        {"from": 1000, "unit_price": usd("3.20")},
        {"from": 10000, "unit_price": usd("2.75")},
    ],
    "incoterm": "FOB",
    "place": "Ningbo",
    "lead_time_days": [25, 30],
    "valid_until": "2026-11-28",
    "sources": ["products.csv#SL-201/prices"],
}
ORDER: dict[str, Any] = {
    "type": "draft_order",
    "number": "PI-2026-00001",
    "revision": 1,
    "kind": "bulk",
    "status": "draft",
    "freight": usd("2140.00"),
    "total": usd("29640.00"),
    "deposit": usd("8892.00"),
    "balance": usd("20748.00"),
    "incoterm": "CIF",
    "place": "Long Beach",
    "valid_until": "2026-11-28",
    "url": "/orders/PI-2026-00001?key=abc",
    "sources": ["products.csv#SL-201/prices"],
}
HANDOFF: dict[str, Any] = {
    "type": "handoff",
    "status": "requested",
    "reply_by": "2026-11-21T08:30:00+08:00",
    "reply_by_local": "2026-11-20T18:30:00-06:00",
    "sources": ["shop.yml#hours"],
}
NOT_STATED: dict[str, Any] = {
    "type": "not_stated", "question_id": "7", "sku": "SL-201", "attribute": "warranty", "sources": [],
}  # fmt: skip
FILE: dict[str, Any] = {
    "type": "file", "name": "oeko-tex-example.pdf", "url": "/files/oeko-tex-example.pdf", "size": 48213,
    "claim": "OEKO-TEX Standard 100", "sources": ["files/files.csv#oeko-tex-example.pdf"],
}  # fmt: skip


@dataclass(frozen=True)
class Story:
    """What the buyer types, what is said back, and the chrome's own words in one language."""

    language: str
    name: str
    greeting: str
    ask: str
    answer: str
    reply: str
    bulk: str
    quoted: str
    yes: str
    drafted: str
    launcher: str
    tier: str
    days: str
    total: str


ENGLISH = Story(
    "en", "Women's fluffy house slippers", "Good evening! How can I help you?",
    "Can I get one pair as a sample to Chicago?",
    "Yes. One sample pair costs $6.00, and the fee is credited on your bulk order. Delivery to Chicago: DHL $31.40, FedEx $29.85.",
    "For my own shop", "10,000 pairs for autumn please", "At 10,000 pairs the price is $2.75 a pair, $27,500.00 in all. Shall I draft the order?",
    "Yes, please", "Here is your draft order PI-2026-00001.", "Questions? Ask now", "from 10,000 pairs", "3–5 days", "$27,500.00",
)  # fmt: skip
CHINESE = Story(
    "zh", "女士毛绒家居拖鞋", "晚上好！请问有什么可以帮您？", "可以寄一双样品到芝加哥吗？",
    "可以。样品每双 US$6.00，下大货订单后抵扣。运到芝加哥：DHL US$31.40，FedEx US$29.85。",
    "自己店里卖", "秋天要一万双", "一万双的单价是 US$2.75，合计 US$27,500.00。需要我起草订单吗？",
    "好的", "这是您的订单草稿 PI-2026-00001。", "有问题？马上问", "10,000 双起", "3–5天", "US$27,500.00",
)  # fmt: skip
ARABIC = Story(
    "ar", "شبشب منزلي نسائي بالفرو", "مساء الخير! كيف يمكنني مساعدتك؟", "هل يمكنني الحصول على زوج واحد كعينة إلى شيكاغو؟",
    "نعم. سعر زوج العينة 6.00 US$ ويُخصم من طلبية الجملة. الشحن إلى شيكاغو: DHL بسعر 31.40 US$ وFedEx بسعر 29.85 US$.",
    "لمتجري الخاص", "أريد 10000 زوج للخريف", "السعر عند 10,000 زوج هو 2.75 US$ للزوج، والإجمالي 27,500.00 US$. هل أجهز مسودة الطلب؟",
    "نعم من فضلك", "هذه مسودة طلبك PI-2026-00001.", "لديك سؤال؟ اسألنا الآن", "من 10,000 زوج", "3–5 أيام", "27,500.00",
)  # fmt: skip
STORIES = {story.language: story for story in (ENGLISH, CHINESE, ARABIC)}


def tell(front: FakeFront, story: Story) -> None:
    """Puts the story into the front's mouth."""
    product = {**PRODUCT, "name": story.name}
    line = {
        "sku": "SL-201", "name": story.name, "quantity": 10000, "unit": "pair",
        "unit_price": usd("2.75"), "amount": usd("27500.00"),
    }  # fmt: skip
    shop, resale = {"title": story.reply, "payload": "c1"}, {"title": "B2B", "payload": "c2"}
    front.greeting = [front.message(story.greeting)]
    front.script = {
        story.ask: [front.message(story.answer, cards=[product, SAMPLE, FREIGHT], quick_replies=[shop, resale])],
        story.bulk: [front.message(story.quoted, cards=[PRICE], quick_replies=[{"title": story.yes, "payload": "c3"}])],
        story.yes: [front.message(story.drafted, cards=[{**ORDER, "lines": [line]}, FILE, NOT_STATED, HANDOFF])],
    }
