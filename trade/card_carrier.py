"""A carrier whose prices the seller keeps in a rate card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from trade.chargeable import chargeable_kg, revenue_tons
from trade.consignment import Consignment
from trade.containers import cheapest_load, surely_fits
from trade.money import Money, total
from trade.places import Place
from trade.rate_cards import RateCard, Zone
from trade.shipping import NamedCharge, Refused, ShippingOption
from trade.surcharges import Charged, may_apply, surcharge_amount
from trade.tariffs import base_price

FUEL = "fuel"


@dataclass(frozen=True, slots=True)
class _Base:
    """The price before surcharges, and what they are counted by."""

    charged: Charged
    detail: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class RateCardCarrier:
    """One card. Its dates are days of `timezone`, the seller's own."""

    card: RateCard
    timezone: str = "UTC"

    @property
    def name(self) -> str:
        """The card's carrier."""
        return self.card.carrier

    @property
    def is_remote(self) -> bool:
        """A card is at hand."""
        return False

    def options(self, consignment: Consignment, destination: Place, at: datetime) -> list[ShippingOption]:
        """One offer for each port of the country when the port is not said; else one. When the place may lie in several
        other zones, the dearest is quoted, as an estimate."""
        self._check_dates(at.astimezone(ZoneInfo(self.timezone)).date(), destination)
        self._check_limits(consignment, destination)
        zones = self.card.zones_for(destination)
        priced = [(zone, base) for zone in zones if (base := self._base(zone, consignment)) is not None]
        if not priced:
            raise self._refusal(destination, "too_heavy" if zones else "not_served")
        offers = [self._offer(zone, base, consignment, destination) for zone, base in priced]
        if all(_port_of(zone) for zone, _ in priced):
            return offers
        dearest = max(offers, key=lambda option: option.price.amount)
        return [replace(dearest, estimate=dearest.estimate or len(offers) > 1)]

    def _check_dates(self, today: date, destination: Place) -> None:
        fuel = self.card.fuel
        if today > self.card.valid_until:
            raise self._refusal(destination, "expired")
        if today < self.card.valid_from:
            raise self._refusal(destination, "not_yet_valid")
        if fuel and not fuel.valid_from <= today <= fuel.valid_until:
            raise self._refusal(destination, "fuel_expired")

    def _check_limits(self, consignment: Consignment, destination: Place) -> None:
        limits = self.card.limits
        if limits.goods & consignment.goods:
            raise self._refusal(destination, "forbidden_goods")
        if limits.shipment_kg is not None and consignment.gross_kg > limits.shipment_kg:
            raise self._refusal(destination, "too_heavy")
        for carton in consignment.cartons:
            if limits.piece_kg is not None and carton.gross_kg > limits.piece_kg:
                raise self._refusal(destination, "too_heavy")
            if limits.side_cm is not None and carton.sides_cm[0] > limits.side_cm:
                raise self._refusal(destination, "too_large")
            if limits.girth_cm is not None and carton.girth_cm > limits.girth_cm:
                raise self._refusal(destination, "too_large")

    def _base(self, zone: Zone, consignment: Consignment) -> _Base | None:
        card = self.card
        boxes = {rate.size: rate.amount for rate in zone.rates if rate.kind == "container"}
        if boxes:
            load = cheapest_load(consignment.volume_m3, consignment.gross_kg, boxes, card.containers)
            if load is None:
                return None
            tons = revenue_tons(consignment, Decimal(1000), Decimal(0))
            charged = Charged(load.price, consignment.gross_kg, tons, load.containers)
            return _Base(charged, str(load), surely_fits(consignment, load))
        for rate in zone.rates:
            if rate.kind == "rt":
                tons = revenue_tons(consignment, rate.per, card.minimum_weight)
                least = max((other.amount for other in zone.rates if other.kind == "minimum"), default=Decimal(0))
                return _Base(Charged(max(tons * rate.amount, least), tons * rate.per, tons))
        price = base_price(zone.rates, chargeable_kg(card, consignment), consignment.pieces)
        return None if price is None else _Base(Charged(price.amount, price.weight_kg))

    def _offer(self, zone: Zone, base: _Base, consignment: Consignment, destination: Place) -> ShippingOption:
        card = self.card
        amount = max(base.charged.base, card.minimum_charge)
        fuelable, charges = amount, []
        for surcharge in card.surcharges:
            extra = surcharge_amount(surcharge, consignment, destination, base.charged)
            if extra is None:
                continue
            charges.append(NamedCharge(surcharge.name, Money(extra, card.currency).rounded()))
            fuelable += extra if surcharge.fuelable else 0
        until = card.valid_until
        if card.fuel:
            charges.append(NamedCharge(FUEL, Money(fuelable * card.fuel.percent / 100, card.currency).rounded()))
            until = min(until, card.fuel.valid_until)
        doubtful = any(may_apply(surcharge, destination) for surcharge in card.surcharges)
        return ShippingOption(
            carrier=card.carrier,
            service=" ".join(filter(None, (card.service, _port_of(zone), base.detail))),
            mode=card.mode,
            price=Money(amount, card.currency).rounded() + total((charge.amount for charge in charges), card.currency),
            surcharges=tuple(charges),
            chargeable_weight_kg=base.charged.weight_kg,
            transit_days=zone.transit_days,
            valid_until=until,
            source=f"{card.source or card.name}#zone-{zone.name}",
            estimate=card.estimate
            or consignment.estimated
            or doubtful
            or not base.sure
            or not card.is_sure_of(destination),
            incoterm=card.incoterm or ("DAP" if card.mode in ("express", "post") else ""),
        )

    def _refusal(self, destination: Place, reason: str) -> Refused:
        return Refused(destination.country, self.card.mode, reason, self.card.carrier, self.card.source)


def _port_of(zone: Zone) -> str:
    """The port the price is to, when the zone is one port."""
    ports = {area.port for area in zone.areas}
    return ports.pop() if len(ports) == 1 else ""
