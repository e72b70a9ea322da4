"""What an inquiry is worth, for which of the buyer's words, and what to ask next."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.slipper_shop import SHOP
from trade.leads import BuyerWords, Lead, Said, assess
from trade.qualification import QUESTIONS, next_question, passed_over
from trade.scoring import POINTS

NIGHT = datetime(2026, 5, 4, 18, 10, tzinfo=timezone.utc)
STORY = (
    (
        "https://shop.example/SL-201 Hi, one pair as a sample please",
        ("request_sample",),
        {"product": ("SL-201", "SL-201"), "quantity": (1, "one")},
    ),
    (
        "It is for our shops in the US, we plan 10,000 pairs for autumn",
        ("inform",),
        {
            "quantity": (10000, "10,000"),
            "needed_by": ("2026-09-01/2026-11-30", "autumn"),
            "business_type": ("retailer", "our shops"),
            "destination_country": ("US", "US"),
        },
    ),
)


def said(
    number: int, text: str, asks: tuple[str, ...] = (), hours: float = 0, **facts: tuple[object, str]
) -> BuyerWords:
    stated = tuple(Said(slot.rstrip("_"), value, quote) for slot, (value, quote) in facts.items())
    return BuyerWords(f"m{number}", text, NIGHT + timedelta(hours=hours), asks, stated)


def told(*rows: tuple[str, tuple[str, ...], dict[str, tuple[object, str]]]) -> Lead:
    return assess([said(number, text, asks, **facts) for number, (text, asks, facts) in enumerate(rows)], SHOP)


def codes(lead: Lead) -> set[str]:
    return {reason.reason for reason in lead.reasons}


def test_a_sample_that_hides_ten_thousand_pairs_is_a_hot_bulk_lead() -> None:
    lead = told(*STORY)
    assert (lead.stage, lead.grade) == ("bulk", "hot")
    assert lead.products == (("SL-201", 10000),)
    assert lead.needed_by == "2026-09-01/2026-11-30"
    assert lead.next_step == "confirm_order"
    over = next(reason for reason in lead.reasons if reason.reason == "quantity_over_moq")
    assert (over.quote, over.message) == ("10,000", "m1")


def test_the_same_sample_alone_is_cold_and_its_purpose_is_asked() -> None:
    lead = told(STORY[0])
    assert (lead.stage, lead.grade, lead.products) == ("sample", "cold", (("SL-201", 1),))
    assert "sample_only" in codes(lead)
    assert lead.next_step == "ask_destination"
    knows = told(STORY[0], ("to Hamburg", ("inform",), {"destination_country": ("DE", "Hamburg")}))
    assert knows.next_step == "ask_sample_purpose"


def test_a_sample_asked_for_after_the_plan_does_not_shrink_the_plan() -> None:
    plan = (
        "We need 10,000 pairs of SL-201",
        ("ask_price",),
        {"quantity": (10000, "10,000"), "product": ("SL-201", "SL-201")},
    )
    sample = ("but 2 pairs first as samples", ("request_sample",), {"quantity": (2, "2")})
    lead = told(plan, sample)
    assert (lead.stage, lead.products) == ("bulk", (("SL-201", 10000),))


def test_the_newest_quantity_of_a_product_wins() -> None:
    many = ("10000 pairs of SL-201", ("ask_price",), {"quantity": (10000, "10000"), "product": ("SL-201", "SL-201")})
    fewer = ("sorry, make it 50", ("inform",), {"quantity": (50, "50")})
    lead = told(many, fewer)
    assert (lead.stage, lead.products) == ("trial", (("SL-201", 50),))
    assert "quantity_over_moq" not in codes(lead)
    assert {"quantity_trial", "several_products"} & codes(lead) == {"quantity_trial"}


def test_a_quantity_said_before_the_product_belongs_to_it() -> None:
    lead = told(
        ("I need 500 pairs", ("inform",), {"quantity": (500, "500")}),
        ("of the fuzzy ones", ("ask_price",), {"product": ("SL-201", "the fuzzy ones")}),
    )
    assert (lead.stage, lead.products) == ("bulk", (("SL-201", 500),))


def test_cartons_and_dozens_are_counted_in_pairs() -> None:
    lead = told(
        (
            "3 cartons SL-201",
            ("ask_price",),
            {"quantity": (3, "3"), "quantity_unit": ("carton", "cartons"), "product": ("SL-201", "SL-201")},
        )
    )
    assert (lead.stage, lead.products) == ("bulk", (("SL-201", 120),))
    unknown = told(
        (
            "3 cartons TW-101",
            ("ask_price",),
            {"quantity": (3, "3"), "quantity_unit": ("carton", "cartons"), "product": ("TW-101", "TW-101")},
        )
    )
    assert (unknown.stage, unknown.products) == ("unknown", (("TW-101", None),))


def test_two_products_keep_their_own_quantities() -> None:
    words = BuyerWords(
        "m1",
        "SL-201 300 pairs and SL-205 50 pairs, price?",
        NIGHT,
        ("ask_price",),
        (
            Said("product", "SL-201", "SL-201"),
            Said("quantity", 300, "300"),
            Said("product", "SL-205", "SL-205"),
            Said("quantity", 50, "50"),
        ),
    )
    lead = assess([words], SHOP)
    assert lead.products == (("SL-201", 300), ("SL-205", 50))
    assert lead.stage == "bulk"
    assert {"several_products", "quantity_over_moq"} <= codes(lead)


def test_a_sku_is_the_same_product_in_any_case() -> None:
    lead = told(
        ("sl-201?", ("ask_price",), {"product": ("sl-201", "sl-201")}),
        ("300 of SL-201", ("inform",), {"quantity": (300, "300"), "product": ("SL-201", "SL-201")}),
    )
    assert lead.products == (("SL-201", 300),)
    assert "several_products" not in codes(lead)


def test_without_a_product_a_number_is_bulk_only_where_it_is_for_every_product() -> None:
    assert told(("we want 5000", ("inform",), {"quantity": (5000, "5000")})).stage == "bulk"
    assert told(("we want 150", ("inform",), {"quantity": (150, "150")})).stage == "unknown"


@pytest.mark.parametrize("asks", [("offer_service",), ("greet", "offer_service"), ("offer_service", "inform")])
def test_who_sells_to_the_seller_is_junk_whatever_the_address(asks: tuple[str, ...]) -> None:
    lead = told(
        (
            "We do SEO for you, mail me at ann@rank-first.example",
            asks,
            {"email": ("ann@rank-first.example", "ann@rank-first.example")},
        )
    )
    assert (lead.grade, lead.score, lead.next_step) == ("junk", 0, "none")
    assert "offers_service" in codes(lead)


def test_a_buyer_who_also_offers_a_service_is_not_thrown_away() -> None:
    lead = told(*STORY, ("we also do freight forwarding", ("offer_service",), {}))
    assert lead.grade != "junk"


def test_a_mailbox_of_ones_own_domain_counts_for_more_than_a_free_one() -> None:
    own = told(("ann@nordwind.example", ("inform",), {"email": ("ann@nordwind.example", "ann@nordwind.example")}))
    free = told(("ann@gmail.com", ("inform",), {"email": ("ann@gmail.com", "ann@gmail.com")}))
    local = told(("ann@yahoo.co.uk", ("inform",), {"email": ("ann@yahoo.co.uk", "ann@yahoo.co.uk")}))
    assert own.score > free.score == local.score > 0


@given(st.sampled_from(["US", "NG", "IR", "DE", "IN", "CN", "RU", "BR", "IL", "SA"]))
def test_no_country_counts_more_than_another(country: str) -> None:
    def going_to(place: str) -> Lead:
        return told(("we are there", ("ask_shipping_cost",), {"destination_country": (place, "there")}))

    assert going_to(country).score == going_to("FR").score
    assert going_to(country).grade == going_to("FR").grade


def test_an_end_user_is_worth_less_than_a_shop() -> None:
    def by(kind: str) -> int:
        return told(
            (
                "400 pairs SL-201 for us",
                ("ask_price",),
                {"quantity": (400, "400"), "product": ("SL-201", "SL-201"), "business_type": (kind, "for us")},
            )
        ).score

    assert by("end_user") < by("wholesaler")


def test_coming_back_the_next_day_counts() -> None:
    first = said(1, "price of SL-201?", ("ask_price",), product=("SL-201", "SL-201"))
    assert "comes_back" in codes(assess([first, said(2, "hi again", ("greet",), hours=14)], SHOP))
    assert "comes_back" not in codes(assess([first, said(2, "hi again", ("greet",), hours=2)], SHOP))


def test_nobody_said_anything_is_a_cold_unknown() -> None:
    lead = assess([], SHOP)
    assert (lead.stage, lead.score, lead.grade, lead.reasons) == ("unknown", 0, "cold", ())


def test_a_lead_reads_as_the_api_tells_it() -> None:
    lead = told(
        (
            "Ann Vogel, Nordwind GmbH, ann@nordwind.example",
            ("inform",),
            {
                "contact_name": ("Ann Vogel", "Ann Vogel"),
                "company": ("Nordwind GmbH", "Nordwind GmbH"),
                "email": ("ann@nordwind.example", "ann@nordwind.example"),
            },
        )
    )
    assert lead.as_dict() == {
        "buyer": {
            "name": "Ann Vogel",
            "company": "Nordwind GmbH",
            "country": "",
            "email": "ann@nordwind.example",
            "phone": "",
            "business_type": "",
            "website": "",
        },
        "stage": "unknown",
        "score": 18,
        "grade": "cold",
        "reasons": [
            {"points": 10, "reason": "business_email", "quote": "ann@nordwind.example", "message": "m0"},
            {"points": 8, "reason": "names_company", "quote": "Nordwind GmbH", "message": "m0"},
        ],
        "products": [],
        "needed_by": None,
        "next_step": "ask_product",
    }
    json.dumps(lead.as_dict())


ASKS = st.lists(
    st.sampled_from(
        [
            "request_sample",
            "ask_price",
            "place_order",
            "offer_service",
            "ask_payment",
            "negotiate_price",
            "inform",
            "greet",
        ]
    ),
    max_size=3,
).map(tuple)
VALUES: dict[str, st.SearchStrategy[object]] = {
    "quantity": st.one_of(st.integers(-5, 20000), st.none(), st.booleans()),
    "quantity_unit": st.sampled_from(["pair", "carton", "dozen", "kg", "bushel"]),
    "product": st.sampled_from(["SL-201", "sl-205", "TW-101", "SL-001", "NO-1"]),
    "destination_country": st.sampled_from(["US", "DE", ""]),
    "email": st.sampled_from(["a@b.example", "a@gmail.com", "nonsense"]),
    "needed_by": st.just("2026-12-24"),
    "business_type": st.sampled_from(["retailer", "end_user"]),
    "target_price": st.just({"amount": "3.20", "currency": "USD"}),
}


@st.composite
def conversations(draw: st.DrawFn) -> list[BuyerWords]:
    words = []
    for number in range(draw(st.integers(0, 4))):
        text = draw(st.text(max_size=250))
        facts = []
        for slot in draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=5)):
            start = draw(st.integers(0, len(text)))
            quote = draw(st.sampled_from([text[start : start + 8], "never said", ""]))
            facts.append(Said(slot, draw(VALUES[slot]), quote))
        hours = timedelta(hours=draw(st.integers(0, 48)) * number)
        words.append(BuyerWords(f"m{number}", text, NIGHT + hours, draw(ASKS), tuple(facts)))
    return words


@given(conversations())
def test_every_reason_quotes_its_message_and_the_score_is_their_sum(words: list[BuyerWords]) -> None:
    lead = assess(words, SHOP)
    texts = {message.message: message.text for message in words}
    for reason in lead.reasons:
        assert reason.quote.strip()
        assert reason.quote in texts[reason.message]
        assert POINTS[reason.reason] == reason.points
    assert len(codes(lead)) == len(lead.reasons)
    summed = max(0, min(100, sum(reason.points for reason in lead.reasons)))
    assert lead.score == (0 if lead.grade == "junk" else summed)
    assert (lead.grade == "hot") == (lead.score >= 70)
    assert lead.stage in ("sample", "trial", "bulk", "unknown")
    assert lead.next_step in (*QUESTIONS, "none")
    json.dumps(lead.as_dict())


@given(conversations())
def test_another_word_of_offering_service_never_raises_a_score(words: list[BuyerWords]) -> None:
    offer = BuyerWords("offer", "we sell SEO", words[-1].at if words else NIGHT, ("offer_service",))
    assert assess([*words, offer], SHOP).score <= assess(words, SHOP).score


PURPOSE = {"product": "SL-201", "destination_country": "US"}


@pytest.mark.parametrize(
    ("known", "stage", "context", "code"),
    [
        ({}, "unknown", {}, "ask_product"),
        ({"product": "SL-201"}, "unknown", {}, "ask_quantity"),
        ({"product": "SL-201"}, "sample", {}, "ask_destination"),
        (PURPOSE, "sample", {}, "ask_sample_purpose"),
        ({**PURPOSE, "sample_purpose": "to test"}, "sample", {}, "ask_first_quantity"),
        ({**PURPOSE, "business_type": "retailer"}, "sample", {}, "ask_first_quantity"),
        ({**PURPOSE, "business_type": "end_user"}, "sample", {}, "confirm_order"),
        ({"product": "SL-201", "destination_guess": "US"}, "sample", {}, "ask_sample_purpose"),
        (
            {"product": "SL-201", "destination_guess": "US", "sample_purpose": "to test", "order_number": "PI-1"},
            "sample",
            {"passed_over": ["quantity"]},
            "ask_market",
        ),
        (PURPOSE, "sample", {"passed_over": ["sample_purpose"]}, "ask_first_quantity"),
        (PURPOSE, "sample", {"passed_over": ["sample_purpose", "quantity", "confirm_order"]}, None),
        (PURPOSE, "sample", {"passed_over": ["sample_purpose", "quantity"], "asked": "confirm_order"}, None),
        ({**PURPOSE, "quantity": 500}, "sample", {}, "confirm_order"),
        ({"product": "SL-201", "quantity": 500}, "bulk", {}, "ask_destination"),
        ({**PURPOSE, "quantity": 500}, "bulk", {}, "confirm_order"),
        ({**PURPOSE, "quantity": 500}, "bulk", {"asked": "confirm_order"}, "ask_contact"),
        ({**PURPOSE, "quantity": 700}, "bulk", {"asked": "confirm_order", "replies": ["utter_price"]}, "confirm_order"),
        ({**PURPOSE, "quantity": 500, "order_number": "PI-1"}, "bulk", {}, "ask_contact"),
        ({**PURPOSE, "quantity": 500, "order_number": "PI-1", "email": "a@b.example"}, "bulk", {}, "ask_timing"),
        ({**PURPOSE, "quantity": 50, "order_number": "PI-1", "phone": "+4940"}, "trial", {}, None),
    ],
)
def test_the_question_is_the_one_that_changes_most(
    known: dict[str, object], stage: str, context: dict[str, object], code: str | None
) -> None:
    assert next_question(known, stage, context) == code


SETTLED = {
    "ask_product": {"product"},
    "ask_quantity": {"quantity"},
    "ask_destination": {"destination_country", "destination_port", "destination_guess"},
    "ask_sample_purpose": {"sample_purpose", "business_type", "quantity"},
    "ask_first_quantity": {"quantity"},
    "ask_market": {"destination_country", "destination_port"},
    "ask_timing": {"needed_by"},
    "confirm_order": {"order_number"},
    "ask_contact": {"email", "phone"},
}


@given(
    st.sets(st.sampled_from(sorted(set().union(*SETTLED.values())))),
    st.sampled_from(["sample", "trial", "bulk", "unknown", "odd"]),
    st.sampled_from([None, "destination", "ask_destination", "quantity", "contact", "sample_purpose", "product"]),
)
def test_what_is_known_or_was_just_asked_is_never_asked(known: set[str], stage: str, asked: str | None) -> None:
    code = next_question(dict.fromkeys(known, "known"), stage, {"asked": asked})
    if code is not None:
        assert not SETTLED[code] & known
        assert code.removeprefix("ask_") != str(asked).removeprefix("ask_")


TOPICS = ["product", "quantity", "destination", "sample_purpose", "market", "timing", "confirm_order", "contact"]


@given(
    st.sets(st.sampled_from(sorted(set().union(*SETTLED.values())))),
    st.sampled_from(["sample", "trial", "bulk", "unknown"]),
    st.lists(st.sampled_from([*TOPICS, "carrier"]), max_size=5),
    st.sampled_from([*TOPICS, "", "carrier"]),
)
def test_what_was_passed_over_is_not_asked_again_and_after_three_nothing_is(
    names: set[str], stage: str, before: list[str], asked: str
) -> None:
    known = dict.fromkeys(names, "known")
    passed = passed_over(before, asked, known)
    code = next_question(known, stage, {"passed_over": before, "asked": asked})
    if len(passed) >= 3:
        assert code is None
    elif code is not None:
        topic = "quantity" if code == "ask_first_quantity" else code.removeprefix("ask_")
        assert topic not in (*before, asked)


def test_what_was_passed_over_and_said_later_counts_as_answered() -> None:
    assert passed_over(["destination", "contact"], "quantity", {"destination_country": "DE"}) == ("contact", "quantity")
    assert passed_over(["contact"], "", {"email": "a@b.example"}) == ()


def test_the_number_belongs_to_the_place_of_delivery_and_elsewhere_costs_nothing() -> None:
    def lead(phone_country: str) -> Lead:
        number = "+49 40 123456"
        return told(
            (
                f"to Hamburg, {number}",
                ("inform",),
                {
                    "destination_country": ("DE", "Hamburg"),
                    "phone": ("+4940123456", number),
                    "phone_country": (phone_country, number),
                },
            )
        )

    here, abroad = lead("DE"), lead("NG")
    match = next(reason for reason in here.reasons if reason.reason == "phone_matches")
    assert (match.quote, match.message) == ("+49 40 123456", "m0")
    assert codes(here) - codes(abroad) == {"phone_matches"}
    assert all(reason.points > 0 for reason in abroad.reasons)


def test_a_whole_inquiry_is_told_by_the_words_that_made_it_whole() -> None:
    lead = told(
        *STORY,
        (
            "Nordwind GmbH, ann@nordwind.example",
            ("inform",),
            {
                "company": ("Nordwind GmbH", "Nordwind GmbH"),
                "email": ("ann@nordwind.example", "ann@nordwind.example"),
            },
        ),
    )
    whole = next(reason for reason in lead.reasons if reason.reason == "complete")
    assert (whole.message, whole.quote) == ("m2", "ann@nordwind.example")
    assert "complete" not in codes(told(*STORY))


def answering(text: str, *asks: str, **facts: tuple[object, str]) -> BuyerWords:
    words = said(2, text, asks, **facts)
    return BuyerWords(words.message, words.text, words.at, words.asks, words.facts, "sample_purpose")


SAMPLE = said(1, "a sample of SL-201 please", ("request_sample",), product=("SL-201", "SL-201"))


def test_a_stated_purpose_counts_and_a_refused_one_costs_a_little() -> None:
    stated = assess([SAMPLE, answering("to show our customers", "inform")], SHOP)
    refused = assess([SAMPLE, answering("none of your business", "deny")], SHOP)
    passed = assess([SAMPLE, answering("is it waterproof?", "ask_product_details")], SHOP)
    assert "states_purpose" in codes(stated)
    assert "purpose_refused" in codes(refused)
    assert "purpose_passed_over" in codes(passed)
    points = [sum(reason.points for reason in lead.reasons) for lead in (refused, passed, stated)]
    assert points == sorted(set(points))
    assert not codes(assess([SAMPLE], SHOP)) & {"states_purpose", "purpose_refused", "purpose_passed_over"}


def test_an_order_behind_the_sample_takes_the_hints_of_a_collector_away() -> None:
    mail = said(3, "ann@gmail.com", ("inform",), email=("ann@gmail.com", "ann@gmail.com"))
    refused = answering("rather not say", "deny")
    order = said(4, "then 5000 pairs", ("ask_price",), quantity=(5000, "5000"))
    assert {"purpose_refused", "free_mail_samples"} <= codes(assess([SAMPLE, refused, mail], SHOP))
    assert not codes(assess([SAMPLE, refused, mail, order], SHOP)) & {"purpose_refused", "free_mail_samples"}


def test_an_importer_of_containers_who_asks_ten_samples_contradicts_himself() -> None:
    claim = said(1, "we import containers every month", ("inform",), business_type=("importer", "import"))
    ten = said(
        2, "send 10 pairs of SL-201 as samples", ("request_sample",), quantity=(10, "10"), product=("SL-201", "SL-201")
    )
    lead = assess([claim, ten], SHOP)
    assert lead.stage == "sample"
    assert {"many_samples", "contradiction"} <= codes(lead)
    quotes = {reason.reason: (reason.quote, reason.message) for reason in lead.reasons}
    assert quotes["many_samples"] == ("10", "m2")
    assert quotes["contradiction"] == ("import", "m1")
    assert "contradiction" not in codes(assess([claim, SAMPLE], SHOP))


def test_every_hint_of_a_collector_together_still_makes_no_junk() -> None:
    words = [
        said(1, "we import containers", ("inform",), business_type=("importer", "import")),
        said(2, "10 SL-201 samples", ("request_sample",), quantity=(10, "10"), product=("SL-201", "SL-201")),
        BuyerWords("m3", "no", NIGHT, ("deny",), (), "sample_purpose"),
        said(4, "x@gmail.com", ("inform",), email=("x@gmail.com", "x@gmail.com")),
    ]
    lead = assess(words, SHOP)
    assert {"many_samples", "contradiction", "free_mail_samples", "sample_only"} <= codes(lead)
    assert lead.grade == "cold"


@given(conversations())
def test_whoever_asks_for_a_sample_is_never_junk(words: list[BuyerWords]) -> None:
    asks = {ask for message in words for ask in message.asks}
    if "request_sample" in asks:
        assert assess(words, SHOP).grade != "junk"


@pytest.mark.parametrize("ask", ["inform", "ask_payment", "nlu_fallback", "offer_service"])
def test_a_changed_bank_account_is_junk_whatever_it_was_taken_for(ask: str) -> None:
    text = "Dear sir, change of bank account, please pay to the new one"
    lead = told((text, (ask,), {"phishing": (True, "change of bank account")}))
    assert (lead.grade, lead.score) == ("junk", 0)
    assert next(reason.quote for reason in lead.reasons if reason.reason == "phishing") == "change of bank account"


def test_a_buyer_who_warns_of_a_changed_bank_account_stays_a_buyer() -> None:
    warned = ("a mail says: change of bank account", ("inform",), {"phishing": (True, "change of bank account")})
    assert told(*STORY, warned).grade != "junk"


def test_what_a_person_has_restored_is_no_junk_any_more() -> None:
    words = [said(1, "we do SEO", ("offer_service",))]
    assert assess(words, SHOP).grade == "junk"
    assert assess(words, SHOP, restored=True).grade == "cold"
