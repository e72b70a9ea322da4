"""What the shop sells, as the seller states it. A blank is *not stated*, which is never yes and never no."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType

from trade.errors import NoSuchProduct
from trade.money import Money

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PriceTier:
    """The unit price from `from_quantity` units on."""

    from_quantity: int
    unit_price: Money


@dataclass(frozen=True, slots=True)
class LeadTime:
    """Production days `[min_days, max_days]` for an order of at least `from_quantity` units."""

    from_quantity: int
    min_days: int
    max_days: int


@dataclass(frozen=True, slots=True)
class Packing:
    """One export carton. `carton_weight_kg` is the gross weight of a full one; `carton_cm` the outer sides."""

    unit_weight_kg: Decimal
    carton_units: int
    carton_weight_kg: Decimal
    carton_cm: tuple[Decimal, Decimal, Decimal]


@dataclass(frozen=True, slots=True)
class Product:
    """One row of the product table. Every optional field that is `None` or absent is *not stated*."""

    sku: str
    name: str
    unit: str = "piece"
    names: Mapping[str, str] = NOTHING
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    descriptions: Mapping[str, str] = NOTHING
    url: str = ""
    image: str = ""
    category: str = ""
    active: bool = True
    tiers: tuple[PriceTier, ...] = ()
    moq: int | None = None
    stock: int | None = None
    lead_times: tuple[LeadTime, ...] = ()
    floor_price: Money | None = field(default=None, repr=False)
    sample_price: Money | None = None
    sample_max: int | None = None
    packing: Packing | None = None
    hs_code: str = ""
    origin: str = ""
    certifications: tuple[str, ...] | None = None
    goods: frozenset[str] = frozenset()
    customization: Mapping[str, int] | None = None
    """Minimum quantity for each kind; `{}` is the seller's plain *none*, `None` is not stated."""
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    attributes: Mapping[str, str] = NOTHING
    """Only what is stated: a blank cell leaves no key."""
    source: str = ""
    """`products.csv#SL-201`; a fact's own source appends `/prices`, `/material`, …"""

    def name_in(self, language: str) -> str:
        """The name in `language` (`zh-Hant` falls back to `zh`), else the seller's own."""
        return self.names.get(language) or self.names.get(language.split("-")[0]) or self.name


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All products of the shop by SKU (upper case)."""

    products: Mapping[str, Product] = field(default_factory=dict)

    @classmethod
    def of(cls, products: Iterable[Product]) -> Catalogue:
        return cls({product.sku.upper(): product for product in products})

    def __iter__(self) -> Iterator[Product]:
        return (product for product in self.products.values() if product.active)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def get(self, sku: str) -> Product:
        """The active product; raises `NoSuchProduct`."""
        product = self.products.get(sku.upper())
        if product is None or not product.active:
            raise NoSuchProduct(sku)
        return product
