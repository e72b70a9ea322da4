"""Who writes: e-mail, phone, website, company, name."""

from __future__ import annotations

import re
from collections.abc import Sequence

import phonenumbers

from locales.folding import fold
from locales.languages import base
from nlu.cues import cued
from nlu.reading import Found, Reading

_EMAIL = re.compile(
    r"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
)
_WEBSITE = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'，。؛،\u3000-\u30ff\u4e00-\u9fff]+|(?<![@A-Za-z0-9À-ɏ_.])(?:[a-z0-9-]+\.)+(?:com|net|org|co|io|shop|store|eu|de|fr|es|it|nl|pl|ru|tr|ae|sa|cn|jp|kr|vn|th|id|in|uk|us|mx|br|cl|ar|pe|example)(?:\.[a-z]{2})?(?:/[^\s]*)?(?![A-Za-z0-9À-ɏ_@])",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![A-Za-z0-9_/])(?:\+|00)?\(?\d[\d\s().-]{6,18}\d(?![A-Za-z0-9_])")
_LEGAL = re.compile(
    r"((?:[A-ZÀ-ÞА-Я&][\w&'’.-]*[^\S\n]+(?:(?:&|and|y|e|und|et)[^\S\n]+)?){1,5}(?:Ltd|LLC|L\.L\.C|Inc|GmbH|AG|KG|S\.?A\.?S?|S\.?L\.?U?|S\.?R\.?L|S\.?p\.?A|B\.?V|N\.?V|Oy|AB|ApS|A/S|AS|Sp\. ?z ?o\.?o|Pty|Pvt|PLC|Corp|Co|FZE|FZCO|Ltda|Lda|de C\.V|A\.Ş|Sdn\.? Bhd|JSC|OOO)\b\.?(?:\s(?:Ltd|KG|de C\.V)\b\.?)?)"
)
_LEGAL_ELSEWHERE = re.compile(
    r"([\u4e00-\u9fff]{2,16}(?:有限公司|股份公司|商贸行|貿易行)|[\u30a1-\u30ff\u4e00-\u9fff]{2,12}(?:株式会社|有限会社|合同会社)|(?:株式会社|有限会社|合同会社)[\u3040-\u30ff\u4e00-\u9fff]{2,12}?(?=の[\u4e00-\u9fff]|と申|と言|といい|です|でござ|より|[^\u3040-\u30ff\u4e00-\u9fff]|$))"
)
_NAME = re.compile(
    r"\s*[:：]?\s*([A-ZÀ-ÞА-ЯŁŚŻİ][\w'’.-]+(?:\s+(?:[A-ZÀ-ÞА-ЯŁŚŻİ][\w'’.-]+|(?:de|da|van|von|bin|al)\b)){0,2})"
)
_NAME_ELSEWHERE = re.compile(
    r"\s*[:：]?\s*([^\s,，。.;!?！？、؛،\d@A-Za-z]{2,12}(?:\s[^\s,，。.;!?！？、؛،\d@A-Za-z]{2,12})?)"
)
_JAPANESE_NAME = re.compile(
    r"\s*[:：]?\s*(?!方|者|人|マネ)([\u30a1-\u30ff\u4e00-\u9fff]{2,8}(?:\s[\u30a1-\u30ff\u4e00-\u9fff]{1,8})?)(?=と申|です|でござ|といい|[、。\s]|$)"
)
"""A name ends where the politeness begins: 小林です, 田中と申します."""
_KOREAN_NAME = re.compile(
    r"\s*[:：]?\s*([가-힣]{2,5}?(?:\s[가-힣]{1,4}?)?)(?=입니다|이고|이라고|라고|이에요|예요|이며|님|인데|[\s,.!?、。]|$)"
)
_COMPANY = re.compile(r"\s*[:：]?\s*([^\n,，。;；!?！？،؛]{2,60}?)(?=\s*(?:[\n,，。;；!?！？،؛]|\.\s|\.?$|\s-\s))")
_CALLED = re.compile(r"[:：]$|(?:叫|是|称|名|is|es|ist|est|called|llama|heißt|to|é|è|اسمي|我司)$", re.IGNORECASE)

_LEADING = re.compile(r"^(?:抬[头頭]|公司|我司|我们|我們|我|[开開写寫叫是填])+(?=[\u4e00-\u9fff]{4})")
"""What stands before a Chinese company's name: 抬头开大同国际有限公司."""
_ROLE = re.compile(
    r"\w*(?:designer|manager|händler|haendler|leiter|inhaber|besitzer|käufer|kaeufer|hersteller|importeur|berater|unternehmer"
    r"|gründer|kunde|kundin|student|ingenieur|techniker|entwickler|betreiber|vertreter|mitarbeiter|architekt|lieferant"
    r"|spediteur|makler|anbieter|programmierer|agent|fotograf|influencer|blogger|wholesaler|retailer|buyer|importer"
    r"|distributor|seller|customer|client|revendeur|acheteur|grossiste|importateur|commerçant|cliente?|comprador"
    r"|mayorista|distribuidor|importador|vendedor|revendedor|lojista|acquirente|grossista|rivenditore|importatore"
    r"|inkoper|groothandelaar|sprzedawca|klient|urgent)(?:in|a|s)?",
    re.IGNORECASE,
)
"""What a buyer is, not what one is called: Ich bin Webdesigner."""
_BESIDE = frozenset({"ben", "ik ben", "call me", "contact"})
"""Turkish and Dutch for "I am": Vietnamese bên, typed without its tone, is the side one is on."""
_NO_NAME = re.compile(r"(?:什么|啥|哪|何|多少|做|个)")


def find(reading: Reading, shop_hosts: frozenset[str] = frozenset()) -> list[Found]:
    """Everything about the sender; a link to the shop itself is no website of the buyer's."""
    found: list[Found] = []
    for match in _EMAIL.finditer(reading.text):
        found.append(Found("email", match.group().lower(), match.start(), match.end()))
    for match in _WEBSITE.finditer(reading.text):
        site = match.group().rstrip(".,;:!?)")
        span = Found("website", site, match.start(), match.start() + len(site))
        if not span.overlaps(found) and not any(host and host in site for host in shop_hosts) and not _page(site):
            found.append(span)
    found += [phone for phone in _phones(reading) if not phone.overlaps(found)]
    company = _company(reading)
    found += [span for span in company if not span.overlaps(found)]
    found += [span for span in _name(reading) if not span.overlaps(found)]
    return found


def _page(site: str) -> bool:
    """A link deep into a shop is a product, not who the buyer is."""
    path = site.split("//")[-1].partition("/")[2]
    return "/" in path or any(c.isdigit() for c in path)


def _phones(reading: Reading) -> list[Found]:
    """Valid numbers in E.164; without a country code only after a word for telephone."""
    found = []
    plain = "".join(str(int(c)) if c.isdigit() else c for c in reading.text)
    for match in _PHONE.finditer(plain):
        written = match.group()
        number = "+" + written[2:] if written.startswith("00") else written
        if not number.startswith("+"):
            continue
        try:
            parsed = phonenumbers.parse(number)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            value = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
            found.append(Found("phone", value, match.start(), match.end()))
    return found


def _company(reading: Reading) -> list[Found]:
    match = _LEGAL.search(reading.text)
    if match is not None:
        name = match.group(1).strip()
        # A full stop behind Ltd ends the sentence; behind S.A. it is part of the name.
        name = name.rstrip(".") if name.count(".") == 1 else name
        return [Found("company", name, match.start(1), match.start(1) + len(name))]
    for cue in cued("company", base(reading.language), reading.words):
        behind = reading.text[cue.end :]
        if base(reading.language) == "ja" and not behind.startswith((":", "：")):
            continue
        announced: object = behind.lstrip().startswith((":", "：")) or _CALLED.search(reading.text[cue.start : cue.end])
        named = _COMPANY.match(reading.text, cue.end) if announced else None
        if named is not None and _names(named.group(1).strip(" :："), announced is True):
            return [Found("company", named.group(1).strip(), named.start(1), named.end(1))]
    named_so = _LEGAL_ELSEWHERE.search(reading.text)
    if named_so is None:
        return []
    name = _LEADING.sub("", named_so.group(1))
    return [Found("company", name, named_so.end(1) - len(name), named_so.end(1))]


def _names(said: str, colon: bool) -> bool:
    """Whether what follows "our company is" is a name rather than a place or a trade; behind a colon anything is."""
    if not said or _NO_NAME.match(said):
        return False
    return colon or not (said[0].islower() or _ROLE.fullmatch(said))


def _name(reading: Reading) -> list[Found]:
    """A name after "my name is" and the like, or the line under the closing words."""
    for cue in cued("name", base(reading.language), reading.words):
        if base(reading.language) == "vi" and cue.value in _BESIDE:
            continue
        latin = reading.text[cue.start : cue.end].isascii()
        match = _NAME.match(reading.text, cue.end)
        if match is None and not latin and base(reading.language) in ("zh", "ja", "ko", "ar", "th", "hi"):
            said = fold(reading.text[cue.start : cue.end]).text
            strong = said not in ("我是", "私は", "저는", "معك")
            match = _NAME_ELSEWHERE.match(reading.text, cue.end) if strong else None
            if match is not None and base(reading.language) == "ja":
                match = _JAPANESE_NAME.match(reading.text, cue.end)
            if match is not None and base(reading.language) == "ko":
                match = _KOREAN_NAME.match(reading.text, cue.end)
        if match is not None and not _ROLE.fullmatch(match.group(1).split()[0]):
            return [
                Found(
                    "contact_name",
                    match.group(1).rstrip("."),
                    match.start(1),
                    match.start(1) + len(match.group(1).rstrip(".")),
                )
            ]
    return _signature(reading)


def _signature(reading: Reading) -> list[Found]:
    """The lines under the closing words, or the last ones under an empty line: a name, then a company."""
    lines = [line for line in re.finditer(r"[^\n]+", reading.text) if line.group().strip()]
    for place, line in enumerate(lines[:-1]):
        closing = Reading.of(line.group().strip(" ,،，.!"), reading.language, reading.today)
        said = cued("closing", base(reading.language), closing.words)
        if any(match.last - match.first == len(closing.words) for match in said):
            return _signed(lines[place + 1 :])
    return []


def _signed(lines: Sequence[re.Match[str]]) -> list[Found]:
    """The first line is who writes, the second, when it names no address, the house."""
    found: list[Found] = []
    for slot, line in zip(("contact_name", "company"), lines, strict=False):
        said = line.group().strip(" ,.-–—") if slot == "contact_name" else line.group().strip(" ,")
        if not said or len(said.split()) > (4 if slot == "contact_name" else 6) or any(c in "@?？!" for c in said):
            break
        if any(c.isdigit() for c in said):
            break
        start = line.start() + line.group().index(said)
        found.append(Found(slot, said, start, start + len(said)))
    return found
