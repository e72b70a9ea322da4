"""What the buyers of the story write, each in their own language, and where their browser is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Buyer:
    """`sample`, `purpose`, `yes` are the three things said; `zone` is the browser's, `country` what it stands for."""

    language: str
    zone: str
    country: str
    sample: str
    purpose: str
    yes: str
    human: str


BUYERS = {
    "en": Buyer(
        "en",
        "America/New_York",
        "US",
        "Hi, I saw this one: {url} - could you send me one pair as a sample?",
        "It is for my shop. If the quality is right I need 10,000 pairs for autumn.",
        "Yes please, go ahead.",
        "Can I talk to a real person?",
    ),
    "zh": Buyer(
        "zh",
        "America/Los_Angeles",
        "US",
        "你好，我看到这款 {url} ，能先寄一双样品吗？",
        "给我们自己的店卖的。质量可以的话秋天要一万双。",
        "好的，请帮我下单。",
        "我想找真人客服聊",
    ),
    "es": Buyer(
        "es",
        "Europe/Madrid",
        "ES",
        "Hola, he visto este modelo: {url} ¿me pueden mandar un par de muestra?",
        "Es para mi tienda. Si la calidad convence, necesito 10.000 pares para el otoño.",
        "Sí, adelante por favor.",
        "¿Puedo hablar con una persona?",
    ),
    "ar": Buyer(
        "ar",
        "Asia/Dubai",
        "AE",
        "مرحبا، رأيت هذا المنتج {url} هل يمكنكم إرسال زوج واحد كعينة؟",
        "للبيع في متجري. إذا كانت الجودة جيدة أحتاج ١٠٠٠٠ زوج للخريف.",
        "نعم، تفضلوا.",
        "أريد التحدث مع شخص حقيقي",
    ),
}
