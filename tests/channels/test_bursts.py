from __future__ import annotations

from channels.bursts import join, share


def test_what_was_understood_of_a_burst_is_shared_out_to_its_messages() -> None:
    text, parts = join([("a", "hello"), ("b", "500 pairs"), ("c", "to Hamburg?")])
    assert text == "hello\n500 pairs\nto Hamburg?"
    understanding = {
        "intent": {"name": "ask_price", "confidence": 0.8},
        "asks": [
            {"intent": "ask_price", "confidence": 0.8, "start": 6, "end": 15},
            {"intent": "ask_shipping_cost", "confidence": 0.7, "start": 16, "end": 27},
        ],
        "language": "en",
        "entities": [
            {"entity": "quantity", "value": 500, "text": "500", "start": 6, "end": 9},
            {"entity": "destination_city", "value": "Hamburg", "text": "Hamburg", "start": 19, "end": 26},
        ],
    }
    shared = share(understanding, parts)
    assert list(shared) == ["a", "b", "c"]
    assert shared["a"]["asks"] == shared["a"]["entities"] == []
    assert shared["b"]["intent"]["name"] == "ask_price"
    quantity, city = shared["b"]["entities"][0], shared["c"]["entities"][0]
    assert "500 pairs"[quantity["start"] : quantity["end"]] == "500"
    assert "to Hamburg?"[city["start"] : city["end"]] == "Hamburg"
    assert [ask["intent"] for ask in shared["c"]["asks"]] == ["ask_shipping_cost"]
