"""The words of a text for finding things: folded, without what every sentence has, in any script.

>>> terms("Waterproof Slippers for hotels")
('waterproof', 'slippers', 'hotels')
>>> terms("毛绒拖鞋")
('毛绒', '绒拖', '拖鞋')
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_RUN = re.compile(r"[\w\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0966-\u097f\u0e00-\u0e7f]+")
"""Letters, digits and the marks that belong to letters: `\\w` alone breaks Hindi and Thai words at their vowels."""
_SENTENCE = re.compile(r"[.!?;\n。！？；؟।…]+(?=\s|$)|[\n。！？；؟।]+")
_UNSPACED = re.compile("([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+)")
"""Thai, kana, Han and Hangul: no spaces, or endings glued to the word, so pairs of characters are the words."""
_FUNCTION_WORDS = frozenset(
    """
    a an the of for to in on at with and or is are be do does did can could would will i we you it this that these
    those my our your me us have has need want looking any some please what which how hello hi there from by as if
    am s t ll ve re m d not no yes so
    de la el los las un una unos unas para por con y o en es son del al que se me mi su lo necesito quiero busco
    tiene tienen ustedes usted hay como cual
    le les des du et ou est sont pour dans avec je vous nous ce cette j l avez
    der die das und oder ist sind fur mit ein eine einen von zu im ich wir sie haben gibt es
    os das dos um uma e ou em com voces tem eu preciso il lo gli uno che per sono avete ho
    و في من على هل ما هو هي عن مع الى او لدي عندكم لديكم اريد ان هذا هذه كم نحن انا
    """.split()  # noqa: SIM905
)
_FUNCTION_PAIRS = frozenset(
    "我想 想要 我们 你们 有没 没有 什么 这个 请问 可以 是否 需要 多少 吗的 的是 您好 你好".split()  # noqa: SIM905
)


def fold(text: str) -> str:
    """Case, width and accents folded away (`Größe` = `grosse`, `Ｓ` = `s`, Arabic without vowel signs)."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(mark for mark in plain if not _is_accent(mark))
    # Composed again, so that Hangul and kana come back as one character each.
    return unicodedata.normalize("NFKC", bare).replace("ـ", "")


@lru_cache(maxsize=8192)
def terms(text: str) -> tuple[str, ...]:
    """The telling terms of `text` in order: words, and pairs of characters where a script has no spaces."""
    return tuple(_terms(fold(text)))


def sentences(text: str) -> list[str]:
    """The non-empty sentences of `text`."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]


def _terms(folded: str) -> Iterator[str]:
    for run in _RUN.findall(folded):
        for part in _UNSPACED.split(run):
            if not part:
                continue
            if _UNSPACED.fullmatch(part):
                pairs = [part[at : at + 2] for at in range(len(part) - 1)] or [part]
                yield from (pair for pair in pairs if pair not in _FUNCTION_PAIRS)
            elif part not in _FUNCTION_WORDS:
                # The Arabic article is written as part of the word.
                yield part[2:] if part.startswith("ال") and len(part) > 4 else part


def _is_accent(mark: str) -> bool:
    """Voicing marks of kana and all Thai and Indic signs stay: there they make another word."""
    return unicodedata.combining(mark) > 0 and not ("\u0900" <= mark <= "\u0eff" or mark in "\u3099\u309a")
