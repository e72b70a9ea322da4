"""Names in code = names in the domain = texts in every language. Prints each gap; exit status 1 if there is any."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from fluent.syntax import FluentParser  # noqa: E402
from fluent.syntax.ast import Message, VariableReference  # noqa: E402
from fluent.syntax.visitor import Visitor  # noqa: E402

from locales.texts import FOLDER, Texts  # noqa: E402

_TEXT = re.compile(r"(utter|line|choice|unit|per|mode|value|order|customization|attribute|days|charge|terms)_[a-z_]+")
_SPOKEN = ("utter_", "line_", "choice_")
_DYNAMIC = (
    "unit_",
    "per_",
    "mode_",
    "value_",
    "order_",
    "customization_",
    "attribute_",
    "days_",
    "charge_",
    "change_",
    "line_order_freight_",
    "line_sample_freight_",
    "utter_ask_",
    "choice_means_",
)
"""Families whose members are named by data, so that no constant in code shows them."""
_OF_THE_FRONT = {"utter_welcome", "utter_apology", "utter_refused"}


class _Variables(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def constants(*folders: str) -> set[str]:
    """All string constants in the code of these folders."""
    found: set[str] = set()
    for folder in folders:
        for path in (ROOT / folder).rglob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= {
                node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
            }
    return found


def domain_gaps() -> Iterator[str]:
    """Intents, actions and rules against the code that answers them."""
    from actions import named
    from actions.answers import ANSWERS
    from actions.queue import TopicAction

    domain = yaml.safe_load((ROOT / "domain.yml").read_text())
    intents, actions = set(domain["intents"]), set(domain["actions"])
    yield from (f"intent {name}: nothing in actions/ answers it" for name in intents - set(ANSWERS))
    yield from (f"actions/ answers {name}, which domain.yml does not list" for name in set(ANSWERS) - intents)
    classes = {
        c().name()
        for c in vars(named).values()
        if isinstance(c, type) and issubclass(c, TopicAction) and c is not TopicAction
    }
    yield from (f"action {name}: no class in actions/named.py" for name in actions - classes)
    yield from (f"actions/named.py has {name}, which domain.yml does not list" for name in classes - actions)
    ruled = {
        step["intent"]
        for path in (ROOT / "data" / "rules").glob("*.yml")
        for rule in yaml.safe_load(path.read_text())["rules"]
        for step in rule["steps"]
        if "intent" in step
    }
    yield from (f"intent {name}: no rule in data/rules/" for name in intents - ruled)
    for folder in sorted(p for p in (ROOT / "data" / "nlu").iterdir() if p.is_dir()):
        taught = {
            item["intent"]
            for path in folder.glob("*.yml")
            for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        }
        yield from (f"data/nlu/{folder.name}: no examples of {name}" for name in sorted(intents - taught))
        yield from (f"data/nlu/{folder.name}: {name} is no intent" for name in sorted(taught - intents))


def text_gaps() -> Iterator[str]:
    """Texts that code names but English lacks, and texts nobody says."""
    said = {text for text in constants("actions", "channels", "nlg", "office") if _TEXT.fullmatch(text)} - {
        "utter_action"
    }
    texts = set(Texts("replies.ftl").sources("en"))
    yield from (
        f"locales/en/replies.ftl lacks {key}"
        for key in sorted(said - texts)
        if key.startswith(_SPOKEN) and not key.endswith("_")
    )
    unused = {key for key in texts - said if not key.startswith(_DYNAMIC)} - _OF_THE_FRONT
    yield from (f"locales/en/replies.ftl: nobody says {key}" for key in sorted(unused))


def locale_gaps() -> Iterator[str]:
    """Each language against English: the same keys, the same variables, no figure written out."""
    for file in ("replies.ftl", "desk.ftl"):
        texts = Texts(file)
        english = texts.sources("en")
        for language in texts.languages:
            own = texts.sources(language)
            where = f"locales/{language}/{file}"
            yield from (f"{where} lacks {key}" for key in english if key not in own)
            yield from (f"{where} has {key}, which English lacks" for key in own if key not in english)
            wanted, have = variables("en", file), variables(language, file)
            for key in set(english) & set(own):
                missing = {v for v in wanted[key] - have[key] if not v.endswith("_n") and v != "n"}
                unknown = {v for v in have[key] - wanted[key] if v.removesuffix("_n") not in wanted[key] and v != "n"}
                yield from (f"{where}: {key} leaves out ${name}" for name in sorted(missing))
                yield from (f"{where}: {key} uses ${name}, which nobody gives" for name in sorted(unknown))
            if file == "replies.ftl":
                plain = {key: re.sub(r"\{[^{}]*\}", "", source) for key, source in own.items()}
                yield from (
                    f"{where}: {key} writes out a figure"
                    for key, text in plain.items()
                    if any(c.isdecimal() for c in text)
                )
    for file, read in (("widget.json", json.loads), ("terms.yml", yaml.safe_load)):
        content = {
            path.parent.name: read(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob(f"*/{file}"))
        }
        for language, own in content.items():
            yield from (
                f"locales/{language}/{file} lacks {key}" for key in content["en"] if key not in own and key != "cities"
            )
            yield from (
                f"locales/{language}/{file}: {key} is not in English"
                for key in own
                if key not in content["en"] and key != "cities"
            )


def variables(language: str, file: str) -> dict[str, set[str]]:
    """The variables each text uses."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse((FOLDER / language / file).read_text(encoding="utf-8")).body:
        if isinstance(entry, Message):
            visitor = _Variables()
            visitor.visit(entry)
            found[entry.id.name] = visitor.found
    return found


def main() -> int:
    gaps = [*domain_gaps(), *text_gaps(), *locale_gaps()]
    for gap in gaps:
        print(gap)
    print(f"wiring: {len(gaps)} gaps" if gaps else "wiring: every name has its code, its rule and its texts")
    return 1 if gaps else 0


if __name__ == "__main__":
    sys.exit(main())
