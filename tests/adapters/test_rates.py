from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from adapters.shop.rates import outdated, read_rates
from tests.fakes.freight import carton, consignment, weighing
from trade.card_carrier import RateCardCarrier
from trade.errors import NoRate
from trade.places import Place
from trade.rate_cards import Area, WeightStep

AT = datetime(2026, 6, 1, tzinfo=timezone.utc)
DEMO = Path(__file__).resolve().parents[2] / "shop"
HEADER = """# carrier: DHL
# service: Express
# mode: express
# origin: CN
# currency: USD
# weight step: 0.5; from 21: 1
# fuel percent: 10
# valid_from: 2026-01-01
# valid_until: 2026-12-31
"""
WIDE = "# zone 1: US, CA; 3-5 days\n# zone 2: DE FR; 4 days\nkg,zone-1,zone-2\n0.5,20,22\n1,24,26\n"


def read(tmp_path, text, name="dhl.csv", surcharges=None):
    folder = tmp_path / "rates"
    folder.mkdir(exist_ok=True)
    content = text if isinstance(text, bytes) else text.encode()
    (folder / name).write_bytes(content)
    if surcharges is not None:
        (folder / "surcharges.csv").write_text(surcharges)
    return read_rates(tmp_path)


def price(rate_card, kg, country="US"):
    """Without fuel, so that it is the table's own figure."""
    (option,) = RateCardCarrier(rate_card).options(weighing(kg), Place(country), AT)
    return option.price.amount - sum(one.amount.amount for one in option.surcharges)


def only_card(found):
    cards, problems = found
    assert [str(problem) for problem in problems] == []
    (rate_card,) = cards
    return rate_card


def test_a_shop_without_rates_has_no_cards_and_no_problems(tmp_path):
    assert read_rates(tmp_path) == ([], [])


def test_a_price_per_weight_and_zone_is_read_with_all_that_the_header_states(tmp_path):
    card = only_card(read(tmp_path, HEADER + WIDE))
    assert (card.name, card.carrier, card.mode, card.currency, card.source) == (
        "dhl",
        "DHL",
        "express",
        "USD",
        "rates/dhl.csv",
    )
    assert (card.valid_from, card.valid_until) == (date(2026, 1, 1), date(2026, 12, 31))
    assert card.steps == (WeightStep(Decimal(0), Decimal("0.5")), WeightStep(Decimal(21), Decimal(1)))
    assert card.fuel is not None
    assert (card.fuel.percent, card.fuel.valid_until) == (10, date(2026, 12, 31))
    assert [(zone.name, zone.areas, zone.transit_days) for zone in card.zones] == [
        ("1", (Area("US"), Area("CA")), (3, 5)),
        ("2", (Area("DE"), Area("FR")), (4, 4)),
    ]
    assert price(card, "0.7", "CA") == 24
    assert price(card, "0.7", "FR") == 26


def test_prices_per_kilogram_follow_the_price_steps(tmp_path):
    card = only_card(read(tmp_path, HEADER + "kg,US\n20,100\n20.5,102\n21-44,5.5\n45+,5.0\n"))
    assert price(card, "20.4") == 102
    assert price(card, "30") == 165
    assert price(card, "400") == 2000


@pytest.mark.parametrize(
    "table",
    [
        "from_kg,to_kg,US,DE\n0,5,9,10\n5,21,8,9\n21,,7,8\n",
        "from_kg;to_kg;US;DE\n0;5;9;10\n5;21;8;9\n21;;7;8\n",
        "zone,countries,from_kg,to_kg,price_per_kg\n1,US,0,5,9\n1,US,5,21,8\n1,US,21,,7\n2,DE,0,5,10\n2,,5,21,9\n2,,21,,8\n",
        "country,from_kg,to_kg,price\nUS,0,5,9\nUS,5,21,8\nUS,21,,7\nDE,0,5,10\nDE,5,21,9\nDE,21,,8\n",
        "zone,kg,per_kg_usd\nUS,0-5,9\nUS,5-21,8\nUS,21+,7\nGermany,0-5,10\nGermany,5-21,9\nGermany,21+,8\n",
    ],
    ids=["wide", "semicolons", "long", "by country", "one weight column"],
)
def test_ranges_per_kilogram_are_read_in_each_habit(tmp_path, table):
    card = only_card(read(tmp_path, HEADER + table))
    assert [price(card, "4"), price(card, "10"), price(card, "30")] == [36, 80, 210]
    assert price(card, "5", "DE") == 50


def test_a_row_per_zone_and_weight_is_read_with_its_days(tmp_path):
    table = "zone,countries,transit_days,kg,price\n1,US CA,3-5,0.5,20\n1,,,1,24\n2,DE,4,0.5,22\n"
    card = only_card(read(tmp_path, HEADER + table))
    assert price(card, "1") == 24
    assert [zone.transit_days for zone in card.zones] == [(3, 5), (4, 4)]


def test_a_first_and_an_additional_weight_serve_up_to_the_first_range(tmp_path):
    card = only_card(read(tmp_path, HEADER + "kg,US\nfirst 0.5,240\nadd 0.5,75\n21-44,160\n"))
    assert price(card, "2.3") == 540
    assert price(card, "21") == 3360


def test_a_price_per_kilogram_with_a_fee_per_piece_is_read(tmp_path):
    table = HEADER.replace("0.5; from 21: 1", "0.01") + "kg,US\nper kg,85\nper piece,20\n"
    assert price(only_card(read(tmp_path, table)), "0.35") == Decimal("49.75")


def test_air_breaks_are_read_with_their_minimum(tmp_path):
    air = HEADER.replace("express", "air") + "kg,US\nM,75\nN,6.20\n+45,4.80\n100+,4.10\n"
    card = only_card(read(tmp_path, air))
    assert card.divisor == 6000
    assert [price(card, "8"), price(card, "44"), price(card, "92")] == [75, 216, 410]


def test_sea_rates_are_read_per_port(tmp_path):
    lcl = HEADER.replace("express", "sea_lcl") + "port,per_rt,transit_days\nDEHAM,85,36-44\nUSLAX,95,18-24\n"
    card = only_card(read(tmp_path, lcl))
    assert (card.zones[0].name, card.zones[0].areas) == ("DEHAM", (Area("DE", port="DEHAM"),))
    assert card.minimum_weight == 1
    assert price(card, "2500") == Decimal("237.5")


def test_containers_are_read_with_sizes_of_the_sellers_own(tmp_path):
    fcl = (
        HEADER.replace("express", "FCL")
        + "# container 20GP: 26 cbm 18000 kg\nport,container,price\nUSLAX,20',1900\nUSLAX,40HC,3100\n"
    )
    card = only_card(read(tmp_path, fcl))
    assert card.mode == "sea_fcl"
    assert (card.containers["20GP"].cbm, card.containers["20GP"].payload_kg) == (26, 18000)
    assert price(card, "17000") == 1900
    assert price(card, "19000") == 3100


def test_postcodes_cities_and_ports_are_read_as_parts_of_a_country(tmp_path):
    table = (
        "# zone A: US(99500-99999 967), GB(IV HS)\n# zone B: CN(Shanghai), US 80000-84999\nkg,A,B,US\n0.5,20,30,40\n"
    )
    card = only_card(read(tmp_path, HEADER + table))
    assert card.zones[0].areas == (
        Area("US", "99500", "99999"),
        Area("US", "967", "967"),
        Area("GB", "IV", "IV"),
        Area("GB", "HS", "HS"),
    )
    assert card.zones[1].areas == (Area("CN", city="Shanghai"), Area("US", "80000", "84999"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_a_card_saved_by_a_spreadsheet_is_read_all_the_same(tmp_path, encoding):
    text = "## 示例价格，仅供参考 请以实际为准,,\r\n" + HEADER.replace("\n", ",,\r\n").replace(
        "0.5; from", '"0.5; from"'.strip('"')
    )
    text += '"# zone 1: US, CA; 3-5 days",,\r\n# zone 2: DE, FR; 4 days\r\nkg,zone-1,zone-2\r\n0.5,"1,020.00",22\r\n,,\r\n1,"1,050.00",26\r\n'
    card = only_card(read(tmp_path, text.encode(encoding)))
    assert price(card, "1") == 1050
    assert price(card, "1", "FR") == 26


SURCHARGES = """card,name,kind,amount,minimum,fuelable,when,to
dhl,remote area,per_kg,0.6,30,yes,,US(99500-99999)
,oversize,per_piece,25,,no,side > 121; weight > 31,
DHL,battery,percent,5%,,no,battery,
fedex,other,per_shipment,1,,no,,
"""


def test_surcharges_join_the_cards_they_name(tmp_path):
    read(tmp_path, HEADER.replace("DHL", "FedEx") + WIDE, "fedex.csv")
    cards, problems = read(tmp_path, HEADER + WIDE, surcharges=SURCHARGES)
    assert problems == []
    dhl, fedex = cards
    assert [one.name for one in dhl.surcharges] == ["remote_area", "oversize", "battery"]
    assert [one.name for one in fedex.surcharges] == ["oversize", "other"]
    remote, oversize, battery = dhl.surcharges
    assert (remote.amount, remote.minimum, remote.fuelable) == (Decimal("0.6"), 30, True)
    assert remote.condition.areas == (Area("US", "99500", "99999"),)
    assert (oversize.condition.side_cm, oversize.condition.piece_kg) == (121, 31)
    assert (battery.kind, battery.condition.goods) == ("percent", {"battery"})
    assert remote.source == "rates/surcharges.csv#2"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (HEADER + WIDE.replace("22", "2x"), "rates/dhl.csv:13:zone-2: '2x' is no number"),
        (HEADER + WIDE.replace("22", "-2"), "rates/dhl.csv:13:zone-2: -2 is negative"),
        (HEADER + WIDE.replace("22", "0"), "rates/dhl.csv:13:zone-2: the price is zero"),
        (HEADER + "kg,zone-7\n1,5\n", "rates/dhl.csv:10:zone-7: unknown zone: 'zone-7'"),
        (HEADER + "zone,kg,price\nQQ,1,5\n", "rates/dhl.csv:11:QQ: unknown zone: 'QQ'"),
        (HEADER + "kg,US,CA US\n1,5,6\n", "rates/dhl.csv:10:CA US: US is in zone US too"),
        (HEADER + "# zone 3: JP\n" + WIDE, "rates/dhl.csv:10:zone 3: the zone has no prices"),
        (HEADER + "# zone 3: Atlantis\n" + WIDE, "rates/dhl.csv:10:zone 3: 'Atlantis' is no zone"),
        (HEADER + "kg,US,DE\n1,5,6\n2,6,\n3,7,8\n", "rates/dhl.csv:12:DE: gap: no price for 2 kg"),
        (HEADER + "kg,US\n1,5\n1,6\n", "rates/dhl.csv:12:US: the same weight stands twice"),
        (HEADER + "kg,US\n0-20,5\n25-40,4\n", "rates/dhl.csv:12:US: gap: nothing between 20 and 25 kg"),
        (HEADER + "kg,US\n0-20,5\n15-40,4\n", "rates/dhl.csv:12:US: overlaps: 15 kg is priced above already"),
        (HEADER + "kg,US\n0+,5\n15-40,4\n", "rates/dhl.csv:12:US: overlaps: everything over 0 kg"),
        (HEADER + "kg,US\n5,20\n10-40,4\n", "rates/dhl.csv:12:US: gap: nothing between 5 and 10 kg"),
        (HEADER + "kg,US\n20-10,5\n", "rates/dhl.csv:11:US: the range ends at 10"),
        (HEADER + "kg,US\nheavy,5\n", "rates/dhl.csv:11:kg: 'heavy' is no weight"),
        (HEADER + "kg,US\nfirst 0.5,5\n", "rates/dhl.csv:11:US: 'first' without 'add'"),
        (HEADER + "kg,US\ndays,soon\n1,5\n", "rates/dhl.csv:11:US: 'soon' is no number of days"),
        (HEADER + "zone,kg,prize,price\nUS,1,2,3\n", "rates/dhl.csv:10:prize: unknown column"),
        (HEADER + "# note: no table\n", "rates/dhl.csv:0:: there is no table"),
        (HEADER.replace("express", "ship") + WIDE, "rates/dhl.csv:3:mode: 'ship' is unknown"),
        (HEADER.replace("USD", "USX") + WIDE, "rates/dhl.csv:5:currency: 'USX' is no currency"),
        (HEADER.replace("carrier", "courier") + WIDE, "rates/dhl.csv:1:courier: unknown key (did you mean 'carrier'?)"),
        (HEADER.replace("0.5;", "half;") + WIDE, "rates/dhl.csv:6:weight step: 'half' is no step"),
        (HEADER.replace("2026-12-31", "soon") + WIDE, "rates/dhl.csv:9:valid until: 'soon' is no date"),
        (HEADER.replace("2026-12-31", "2025-12-31") + WIDE, "rates/dhl.csv:9:valid until: 2025-12-31 is before 2026-01-01"),
        (HEADER.replace("# valid_until: 2026-12-31\n", "") + WIDE, "rates/dhl.csv:0:valid until: is not stated"),
        (HEADER + "# fuel valid from: 2026-01-01\n" + WIDE, "rates/dhl.csv:7:fuel valid until: the fuel percent has no validity"),
        (HEADER + "# incoterm: DAF\n" + WIDE, "rates/dhl.csv:10:incoterm: 'DAF' is no Incoterm"),
        (HEADER + "# container 20GP: big\n" + WIDE, "rates/dhl.csv:10:container 20gp: 'big' is no size"),
        (HEADER + "# zone 3: US(99-100)\n" + WIDE, "rates/dhl.csv:10:zone 3: '99-100' is no postcodes"),
        (HEADER + 'kg,US\n1,"5\n', "rates/dhl.csv:11:: the quotes do not match"),
    ],
)  # fmt: skip
def test_every_error_is_reported_with_its_row_and_column(tmp_path, text, line):
    cards, problems = read(tmp_path, text)
    assert cards == []
    assert [str(problem) for problem in problems if str(problem).startswith(line)], [str(one) for one in problems]


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ("ups,a,per_kg,1,,no,,", "2:card: there is no card 'ups'"),
        ("dhl,,per_kg,1,,no,,", "2:name: the surcharge has no name"),
        ("dhl,a,per_mile,1,,no,,", "2:kind: 'per_mile' is unknown"),
        ("dhl,a,per_kg,one,,no,,", "2:amount: 'one' is no number"),
        ("dhl,a,per_kg,1,least,no,,", "2:minimum: 'least' is no number"),
        ("dhl,a,per_kg,1,,maybe,,", "2:fuelable: 'maybe' is neither yes nor no"),
        ("dhl,a,per_kg,1,,no,side = 12,", "2:when: 'side = 12' is no condition"),
        ("dhl,a,per_kg,1,,no,,Atlantis", "2:to: 'Atlantis' is no zone"),
    ],
)
def test_every_error_of_the_surcharges_is_reported(tmp_path, row, line):
    header = "card,name,kind,amount,minimum,fuelable,when,to\n"
    _, problems = read(tmp_path, HEADER + WIDE, surcharges=header + row + "\n")
    assert [str(one).startswith(f"rates/surcharges.csv:{line}") for one in problems] == [True]


def test_all_errors_of_all_cards_are_reported_at_once(tmp_path):
    read(tmp_path, HEADER.replace("USD", "USX") + WIDE.replace("22", "x").replace("26", "y"), "a.csv")
    _, problems = read(tmp_path, HEADER + WIDE.replace("24", "z"), "b.csv")
    assert [(one.file, one.row) for one in problems] == [
        ("rates/a.csv", 13),
        ("rates/a.csv", 14),
        ("rates/a.csv", 5),
        ("rates/b.csv", 14),
    ]


def test_an_expired_card_stays_readable_and_is_named_as_outdated(tmp_path):
    cards, problems = read(tmp_path, HEADER + WIDE)
    assert problems == []
    assert outdated(cards, date(2026, 12, 31)) == []
    assert [str(one) for one in outdated(cards, date(2027, 1, 1))] == [
        "rates/dhl.csv:0:valid until: expired on 2026-12-31, expected a new card"
    ]


SERVED = (
    "US CA MX BR CL CO AR PE GB DE FR ES IT PT NL BE PL AT CH SE DK NO FI CZ RU TR AE SA EG MA QA KW JO IL "
    "JP KR VN TH ID MY SG PH IN AU NZ ZA NG KE HK TW"
)


@pytest.fixture(scope="module")
def demo_cards():
    cards, problems = read_rates(DEMO)
    assert [str(problem) for problem in problems] == []
    return cards


@pytest.mark.parametrize("country", SERVED.split())
@pytest.mark.parametrize("kg", ["0.4", "12"])
def test_the_demo_shop_serves_the_country_with_two_cards_or_more(demo_cards, country, kg):
    served = []
    for one in demo_cards:
        try:
            options = RateCardCarrier(one).options(weighing(kg), Place(country), AT)
        except NoRate:
            continue
        assert all(option.price.amount > 0 and option.transit_days for option in options)
        served.append(one.mode)
    assert len(served) >= 2
    assert {"express", "post"} & set(served)


def test_the_demo_cards_say_that_their_figures_are_examples_and_hold_until_the_end_of_2027(demo_cards):
    for one in demo_cards:
        assert "not a carrier's tariff" in (DEMO / one.source).read_text().splitlines()[0]
        assert (one.valid_from, one.valid_until) == (date(2026, 1, 1), date(2027, 12, 31))
        assert one.fuel is None or one.fuel.valid_until == date(2027, 12, 31)
    assert {one.mode for one in demo_cards} == {"express", "post", "air", "sea_lcl", "sea_fcl"}


def test_the_demo_couriers_have_tariffs_of_their_own(demo_cards):
    couriers = [one for one in demo_cards if one.mode == "express"]
    assert {one.carrier for one in couriers} == {"DHL", "FedEx", "UPS"}
    assert len({price(one, "5") for one in couriers}) == 3
    assert all(price(one, "20.5") <= price(one, "21") for one in couriers)


@pytest.mark.parametrize(
    ("zones", "wrong"),
    [
        ("# zone A: US(99500-99999)\n# zone B: US(99000-99700)\n", "US 99500 is in zone A too"),
        ("# zone A: US(99500-99999)\n# zone B: US(996)\n", "US 996 is in zone A too"),
        ("# zone A: CN(Shanghai)\n# zone B: CN(SHANGHAI)\n", "CN SHANGHAI is in zone A too"),
        ("# zone A: US(AK HI)\n# zone B: US\n", "'AK' is no postcodes"),
        ("# zone A: GB(E)\n# zone B: GB(EC), GB\n", ""),
    ],
)
def test_postcodes_and_cities_of_two_zones_do_not_overlap(tmp_path, zones, wrong):
    _, problems = read(tmp_path, HEADER + zones + "kg,A,B\n5,20,40\n")
    assert [str(problem).split(": ", 1)[1].startswith(wrong) for problem in problems[:1]] == [True] * bool(wrong)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (HEADER + "kg,US\nfirst 0.5,5\nadd 0,2\n", "rates/dhl.csv:12:US: a weight of 0"),
        (HEADER + "kg,US\nmin,5\n", "rates/dhl.csv:11:US: nothing but a minimum or a fee"),
        (HEADER + "# forbidden goods: batteries\n" + WIDE, "rates/dhl.csv:10:forbidden goods: 'batteries' is unknown"),
        (
            HEADER.replace("express", "FCL") + "# container 20GP: 0 cbm 0 kg\nport,container,price\nUSLAX,20GP,1900\n",
            "rates/dhl.csv:10:container 20gp: a container that holds nothing",
        ),
        (
            HEADER.replace("express", "FCL") + "port,container,price\nUSLAX,45HQ,1900\n",
            "rates/dhl.csv:10:45HQ: nothing says what this container holds",
        ),
    ],
)
def test_what_would_give_no_price_or_none_that_is_right_is_an_error(tmp_path, text, line):
    cards, problems = read(tmp_path, text)
    assert cards == []
    assert [str(problem) for problem in problems if str(problem).startswith(line)], [str(one) for one in problems]


def test_a_surcharge_for_goods_that_are_nearly_a_known_kind_is_an_error(tmp_path):
    listed = "card,name,kind,amount,minimum,fuelable,when,to\ndhl,battery,per_shipment,22,,no,batteries,\n"
    _, problems = read(tmp_path, HEADER + WIDE, surcharges=listed)
    assert [str(one).startswith("rates/surcharges.csv:2:when: 'batteries' is unknown") for one in problems] == [True]


def test_a_price_per_cubic_metre_is_no_price_per_kilogram_on_rails_either(tmp_path):
    card = only_card(read(tmp_path, HEADER.replace("express", "rail") + "zone,per_cbm\nDE,200\n"))
    (option,) = RateCardCarrier(card).options(consignment(carton("100x100x100", "100", 3)), Place("DE"), AT)
    assert option.price.amount - sum(one.amount.amount for one in option.surcharges) == 600


def test_a_workbook_is_named_and_an_upper_case_ending_is_read(tmp_path):
    only_card(read(tmp_path, HEADER + WIDE, "DHL.CSV"))
    cards, problems = read(tmp_path, b"PK", "over21.xlsx")
    assert len(cards) == 1
    assert [str(one) for one in problems] == ["rates/over21.xlsx:0:: is no CSV file, expected each sheet saved as CSV"]
