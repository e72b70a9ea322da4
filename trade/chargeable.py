"""The weight a carrier charges: the greater of scale and volume, rounded as the card says."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from trade.consignment import Consignment
from trade.rate_cards import RateCard, WeightStep

_CENTIMETRE = Decimal(1)
_LITRE = Decimal("0.001")


def round_up(weight: Decimal, step: Decimal) -> Decimal:
    """The next multiple of `step`.

    >>> round_up(Decimal("19.2"), Decimal("0.5"))
    Decimal('19.5')
    """
    return (weight / step).to_integral_value(ROUND_CEILING) * step


def step_at(steps: tuple[WeightStep, ...], weight: Decimal) -> Decimal:
    """The rounding step of this weight: that of the heaviest band begun before it."""
    begun = [band for band in steps if band.from_kg < weight] or list(steps[:1])
    return max(begun, key=lambda band: band.from_kg).step


def volumetric(sides: tuple[Decimal, Decimal, Decimal], divisor: Decimal, *, sides_up: bool = False) -> Decimal:
    """Volume as weight, after each side is rounded to the whole unit (half up, or always up). A divisor of 0 is none.

    Any units serve, as long as the divisor is of the same: cm and 5000 give kg, inches and 139 pounds.

    >>> volumetric((Decimal(75), Decimal(40), Decimal(40)), Decimal(5000))
    Decimal('24')
    """
    if not divisor:
        return Decimal(0)
    rounding = ROUND_CEILING if sides_up else ROUND_HALF_UP
    length, width, height = (side.quantize(_CENTIMETRE, rounding) for side in sides)
    return length * width * height / divisor


def chargeable_kg(card: RateCard, consignment: Consignment) -> Decimal:
    """By piece: each piece's greater weight, rounded, then summed. By shipment: the sums are compared and rounded."""
    weighed = [
        (carton.gross_kg, volumetric(carton.sides_cm, card.divisor, sides_up=card.sides_up), carton.count)
        for carton in consignment.cartons
    ]
    if card.per_piece:
        weight = sum((_rounded(card, max(scale, volume)) * count for scale, volume, count in weighed), Decimal(0))
    else:
        scale_sum = sum((scale * count for scale, _, count in weighed), Decimal(0))
        volume_sum = sum((volume * count for _, volume, count in weighed), Decimal(0))
        weight = max(scale_sum, volume_sum)
    return max(_rounded(card, weight), card.minimum_weight)


def revenue_tons(consignment: Consignment, kg_per_ton: Decimal, minimum: Decimal) -> Decimal:
    """Weight or measure: m³ (to three decimals) or tons, whichever is more, at least `minimum`."""
    volume = consignment.volume_m3.quantize(_LITRE, ROUND_HALF_UP)
    return max(volume, consignment.gross_kg / kg_per_ton, minimum)


def _rounded(card: RateCard, weight: Decimal) -> Decimal:
    return round_up(weight, step_at(card.steps, weight))
