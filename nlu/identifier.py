"""The language of a text: its script, our own letter statistics, langdetect's, and the conversation so far."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from locales.han import script
from locales.languages import LANGUAGES, base
from nlu.profiles import Profiles, PublicProfiles
from nlu.scripts import LANGUAGE_OF, leading, substance, weights

FIRST_GUESS = "en"
PRIOR = 4.0
"""What the conversation's language is worth against the letters, in log likelihood."""
PUBLIC_SHARE = 0.35
RARE = 4.0
"""What Latin letters must outweigh to be a language that has a script of its own."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """The knowledge, apart from Rasa."""

    own: Profiles
    public: PublicProfiles

    def language(self, text: str, prior: str = "") -> str:
        """The language of `text`; `prior` is kept where the text does not tell. `zh-Hant` is traditional Chinese."""
        said = substance(text)
        if not said:
            return prior or FIRST_GUESS
        found = leading(weights(said))
        if found == "Hani":
            if base(prior) == "ja" and len(said) <= 4:
                return prior
            return script(said) or (prior if base(prior) == "zh" else "zh")
        if found in LANGUAGE_OF:
            return LANGUAGE_OF[found]
        if found != "Latn":
            return prior or FIRST_GUESS
        return self._by_letters(said, prior)

    def _by_letters(self, text: str, prior: str) -> str:
        scores: dict[str, float] = {}
        own = dict(zip(self.own.writings, self.own.scores(text), strict=True))
        public = dict(zip(self.public.languages, self.public.scores(text), strict=True))
        least = min(public.values())
        for code in LANGUAGES:
            latin = f"{code}-Latn" if code in LANGUAGE_OF.values() or code == "zh" else code
            if latin not in own:
                continue
            # No public profile knows Arabizi or Hinglish: they get the best of those it knows.
            shared = public.get(code, least) if latin == code else max(public.values())
            scores[code] = float((1 - PUBLIC_SHARE) * own[latin] + PUBLIC_SHARE * shared)
            # Few write so, and what is merely misspelt looks like it.
            scores[code] -= RARE if latin != code else 0.0
        if not scores:
            return prior or FIRST_GUESS
        scores[FIRST_GUESS] = scores.get(FIRST_GUESS, -np.inf) + (0.0 if prior else PRIOR / 4)
        if base(prior) in scores:
            scores[base(prior)] += PRIOR
        best = max(scores, key=scores.__getitem__)
        return prior if best == base(prior) else best
