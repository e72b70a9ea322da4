"""The seller: everything `shop.yml` and its neighbours state, read and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from trade.catalogue import NOTHING, Catalogue
from trade.exchange import ExchangeRates
from trade.hours import OpeningHours
from trade.money import Money
from trade.rate_cards import RateCard


@dataclass(frozen=True, slots=True)
class SamplePolicy:
    """`fee`: `free`, `paid` or `credited_on_order`; `freight`: `collect`, `prepaid` or `quoted`."""

    max_quantity: int
    fee: str
    freight: str
    lead_time_days: tuple[int, int]


@dataclass(frozen=True, slots=True)
class NegotiationLimits:
    """The assistant's authority. Absent in the shop means all zeros: no discount at all."""

    max_discount_percent: Decimal = Decimal(0)
    max_rounds: int = 0
    approval_above: Money | None = None


@dataclass(frozen=True, slots=True)
class OrderPolicy:
    """`approval`: `always`, `never`, or the amount above which a person must approve."""

    validity_days: int = 7
    number_format: str = "PI-{year}-{counter:05d}"
    approval: str | Money = "always"


@dataclass(frozen=True, slots=True)
class Payment:
    """`bank` is shown on order documents only, never in a conversation."""

    deposit_percent: Decimal
    methods: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()
    bank: Mapping[str, str] = field(default_factory=dict, repr=False)
    links: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    """Settings of each provider whose page takes payments, by its name; secrets as `${NAME}`."""


@dataclass(frozen=True, slots=True)
class OfferedTerm:
    """One Incoterms 2020 rule the seller offers, always with its named place (`FOB` `Ningbo`)."""

    incoterm: str
    place: str


@dataclass(frozen=True, slots=True)
class OriginCharges:
    """What an order costs beside goods and freight, for one consignment of any size; `None` is not stated."""

    inland: Money | None = None
    """From the factory to the port or airport."""
    export: Money | None = None
    """Export clearance, documents and handling there."""
    insurance_percent: Decimal | None = None
    """Of the insured sum, which is 110 % of the value."""


@dataclass(frozen=True, slots=True)
class DutyRate:
    """Import duty and VAT of a country for HS codes that begin with `hs` (blank: all), in percent. `on` is `cif` or `fob`,
    the value that the duty is taken of; `vat_percent` `None` is not stated."""

    country: str
    hs: str
    duty_percent: Decimal
    vat_percent: Decimal | None
    on: str = "cif"
    source: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person of the seller who takes over."""

    name: str
    languages: tuple[str, ...] = ()
    email: str = ""
    role: str = ""
    phone: str = ""
    hours: OpeningHours | None = None
    hours_text: str = ""
    """As written, when it is no table of spans (`Mon-Sat`)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The seller's own words for what nothing else answers. `source` is `answers/care.yml#3`; `valid_until` an ISO date or blank."""

    questions: tuple[str, ...]
    texts: Mapping[str, str]
    source: str
    sku: str = ""
    attribute: str = ""
    valid_until: str = ""


@dataclass(frozen=True, slots=True)
class ShopFile:
    """A listed document: only listed files are ever sent. `sku` blank means it holds for the whole shop."""

    name: str
    path: str
    claim: str
    size: int
    sku: str = ""


@dataclass(frozen=True, slots=True)
class Shop:
    """One seller, whole and valid. `version` changes with any file of the shop."""

    name: str
    country: str
    city: str
    timezone: str
    language: str
    currency: str
    hours: OpeningHours
    catalogue: Catalogue
    names: Mapping[str, str] = NOTHING
    about: Mapping[str, str] = NOTHING
    """By language; the key `""` is the seller's own wording."""
    address: str = ""
    postcode: str = ""
    unit_system: str = "metric"
    reception: str = "away"
    incoterms: tuple[OfferedTerm, ...] = ()
    ports: tuple[str, ...] = ()
    exchange_rates: ExchangeRates | None = None
    samples: SamplePolicy | None = None
    payment: Payment | None = None
    negotiation: NegotiationLimits = NegotiationLimits()
    orders: OrderPolicy = OrderPolicy()
    contacts: tuple[Contact, ...] = ()
    alert_addresses: tuple[str, ...] = ()
    privacy: Mapping[str, str] = NOTHING
    retention_days: int = 365
    web: Mapping[str, object] = field(default_factory=dict)
    """`colour`, `logo`, `allowed_origins`."""
    channels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Settings by the name of each channel that is on; a secret is its `${NAME}` in the environment, never itself."""
    carriers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """As `channels`."""
    rate_cards: tuple[RateCard, ...] = ()
    shipping: OriginCharges = OriginCharges()
    duties: tuple[DutyRate, ...] = ()
    answers: tuple[Answer, ...] = ()
    files: tuple[ShopFile, ...] = ()
    version: str = ""

    def name_in(self, language: str) -> str:
        """The trading name in `language` (`zh-Hant` falls back to `zh`), else the seller's own."""
        return self.names.get(language) or self.names.get(language.split("-")[0]) or self.name
