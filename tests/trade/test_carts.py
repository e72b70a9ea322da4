"""The cart, line by line."""

from __future__ import annotations

from trade.carts import Cart, CartLine, Spoken, spoken_in

TWO = Cart((CartLine("A-1", 500), CartLine("B-2", 200, {"colour": "pink"})), is_open=True, spoken_of="B-2")


def test_a_cart_outlives_its_slot() -> None:
    cart = Cart(TWO.lines, True, "A-1", "PI-1", "key", {}, {"destination_city": "Hamburg"}, ("contact",), "PI-0")
    assert Cart.of(cart.slot()) == cart
    assert Cart.of(None) == Cart.of("junk") == Cart()


def test_a_line_is_changed_in_its_place_and_keeps_what_is_not_said() -> None:
    assert TWO.with_line(CartLine("A-1", 700)).lines[0] == CartLine("A-1", 700)
    assert TWO.with_line(CartLine("B-2")).lines[1] == CartLine("B-2", 200, {"colour": "pink"})


def test_another_product_takes_the_quantity_but_not_the_options() -> None:
    assert TWO.with_line(CartLine("C-3"), instead_of="B-2").lines == (CartLine("A-1", 500), CartLine("C-3", 200))


def test_a_product_taken_for_another_in_the_cart_stands_there_once() -> None:
    assert [line.sku for line in TWO.with_line(CartLine("A-1", 9), instead_of="B-2").lines] == ["A-1", "B-2"]


def test_a_bare_number_is_about_what_lacks_one_then_about_what_was_spoken_of() -> None:
    assert TWO.about == "B-2"
    assert TWO.with_line(CartLine("C-3")).about == "C-3"
    assert TWO.without("B-2").about == "A-1"
    assert Cart().about == ""


def test_quantities_go_to_their_products() -> None:
    paired = [("product", "A-1"), ("quantity", 5), ("quantity_unit", "carton"), ("product", "B-2"), ("quantity", 7)]
    assert spoken_in(paired, "") == [Spoken("A-1", 5, "carton"), Spoken("B-2", 7)]
    assert spoken_in([("quantity", 5), ("product", "B-2"), ("product", "A-1")], "A-1") == [
        Spoken("B-2", 5),
        Spoken("A-1"),
    ]
    assert spoken_in([("quantity", 5)], "A-1") == [Spoken("A-1", 5)]
    assert spoken_in([("quantity", 5)], "") == spoken_in([("quantity", True)], "A-1") == []
