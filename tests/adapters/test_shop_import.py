"""Products of other shop systems come into the product table and keep what those systems lack."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from adapters.shop.folder import BrokenShop, check_shop, read_shop
from adapters.shop.importers import import_products
from tests.fakes.small_shop import SmallShop
from trade.catalogue import Product
from trade.money import Money

SHOPIFY = """\
Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,\
Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Image Src,Variant Image,Status
fluffy,Fluffier slippers,"<p>Soft &amp; warm.</p><script>x()</script>",RB,Slippers,TRUE,Title,Default Title,,,SL-1,\
300,shopify,-4,9.90,https://cdn.example.com/fluffy.jpg,,active
robe,Bathrobe,,RB,Robes,TRUE,Color,White,Size,M,'0071,900,,,29.00,https://cdn.example.com/robe.jpg,,active
robe,,,,,,,Navy,,L,0072,0,shopify,12,0.00,,https://cdn.example.com/navy.jpg,active
robe,,,,,,,,,,,,,,,https://cdn.example.com/robe-back.jpg,,
old,Old mat,,RB,Mats,TRUE,Title,Default Title,,,MT-1,0,,,5.00,,,archived
"""

SHOPIFY_NEW = """\
Title,URL handle,Description,Status,SKU,Option1 name,Option1 value,Price,Inventory tracker,Inventory quantity,Weight value (grams),Product image URL
Bathrobe,robe,<b>Thick</b>,Active,BR-1,Title,Default Title,29.00,shopify,7,900,https://cdn.example.com/robe.jpg
"""

WOOCOMMERCE = """\
ID,Type,SKU,Name,Published,Short description,Description,In stock?,Stock,Weight (g),Regular price,Categories,Images,Parent,\
Attribute 1 name,Attribute 1 value(s)
10,simple,MT-1,Bath mat,1,,<p>Absorbs.</p>,1,55,420,"7,50","Bath > Mats, New","https://example.com/a.jpg, https://example.com/c.jpg",,Material,cotton
20,variable,BR,Bathrobe,1,Thick,,1,,900,,Robes,https://example.com/b.jpg,,Colour,"White, Navy"
21,variation,BR-W,Bathrobe - White,1,,,0,,,29.00,,,BR,Colour,White
22,variation,,Bathrobe - Navy,0,,,1,3,,31.00,,,id:20,Colour,Navy
30,grouped,SET,Spa set,1,,,1,,,,,,,,
"""

FEED_TSV = """\
id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tshipping_weight\tcolor\tmaterial
GM-1\tBath mat\tAbsorbs.\thttps://example.com/mat\thttps://example.com/mat.jpg\tout_of_stock\t15.00 EUR\t0.93 lb\tgrey\tcotton
"""

FEED_XML = """\
<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>
<item><g:id>GM-1</g:id><title>Bath mat &amp; more</title><link>https://example.com/mat</link>
<g:shipping><g:country>US</g:country><g:price>99.00 USD</g:price></g:shipping>
<g:price>15.00 USD</g:price><g:availability>in_stock</g:availability><g:shipping_weight>300 g</g:shipping_weight></item>
<item><g:id>GM-2</g:id><title>Towel</title><link>https://example.com/towel</link><g:price>0 USD</g:price></item>
</channel></rss>
"""

BOMB = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY f SYSTEM "file:///etc/hostname">]>'


@pytest.fixture
def small_shop(tmp_path: Path) -> SmallShop:
    return SmallShop(tmp_path / "shop")


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return tmp_path / "export.csv"


def product(shop: SmallShop, sku: str) -> Product:
    return read_shop(shop.folder).catalogue.products[sku]


def test_a_shopify_export_adds_each_variant_as_a_product(small_shop: SmallShop, export: Path) -> None:
    export.write_text(SHOPIFY, encoding="utf-8")
    imported = import_products(export, small_shop.folder)
    assert (imported.added, imported.updated, imported.kept) == (("0071", "0072", "MT-1"), ("SL-1",), 1)
    white, navy, mat = (product(small_shop, sku) for sku in ("0071", "0072", "MT-1"))
    assert (white.name, white.options) == ("Bathrobe – White / M", {"color": ("White",), "size": ("M",)})
    assert (white.url, white.stock, navy.stock) == ("/products/robe", None, 12)
    assert white.tiers[0].unit_price == Money(Decimal("29.00"), "USD")
    assert (navy.tiers, navy.image) == ((), "https://cdn.example.com/navy.jpg")
    assert (white.active, mat.active) == (True, False)


def test_an_import_keeps_tiers_packing_names_and_the_floor(small_shop: SmallShop, export: Path) -> None:
    before = product(small_shop, "SL-1")
    export.write_text(SHOPIFY, encoding="utf-8")
    import_products(export, small_shop.folder)
    after = product(small_shop, "SL-1")
    kept = (
        "tiers",
        "packing",
        "moq",
        "lead_times",
        "floor_price",
        "names",
        "aliases",
        "attributes",
        "options",
        "hs_code",
    )
    assert all(getattr(after, name) == getattr(before, name) for name in kept)
    assert (after.name, after.stock, after.category) == ("Fluffier slippers", 0, "Slippers")
    assert after.descriptions == {"en": "Soft.", "zh": "Soft & warm."}
    assert product(small_shop, "TW-1").name == "Bath towel"


def test_shopifys_newer_column_names_are_read(small_shop: SmallShop, export: Path) -> None:
    export.write_text(SHOPIFY_NEW, encoding="utf-8")
    import_products(export, small_shop.folder)
    robe = product(small_shop, "BR-1")
    assert (robe.name, robe.stock, robe.descriptions["zh"]) == ("Bathrobe", 7, "Thick")
    assert robe.attributes["unit_weight_kg"] == "0.9 kg"


def test_a_woocommerce_export_adds_variations_and_not_their_parent(small_shop: SmallShop, export: Path) -> None:
    export.write_text(WOOCOMMERCE, encoding="utf-8")
    assert import_products(export, small_shop.folder).added == ("MT-1", "BR-W", "WC-22")
    mat, white, navy = (product(small_shop, sku) for sku in ("MT-1", "BR-W", "WC-22"))
    assert (mat.stock, mat.attributes["material"], mat.category) == (55, "cotton", "Bath > Mats")
    assert mat.tiers[0].unit_price.amount == Decimal("7.50")
    assert (white.stock, white.category, white.image) == (0, "Robes", "https://example.com/b.jpg")
    assert (white.options, white.attributes["unit_weight_kg"]) == ({"colour": ("White",)}, "0.9 kg")
    assert (navy.active, navy.stock) == (False, 3)


def test_a_merchant_feed_of_tabs_keeps_its_currency(small_shop: SmallShop, tmp_path: Path) -> None:
    feed = tmp_path / "feed.tsv"
    feed.write_text(FEED_TSV, encoding="utf-8")
    import_products(feed, small_shop.folder)
    mat = product(small_shop, "GM-1")
    assert mat.tiers[0].unit_price == Money(Decimal("15.00"), "EUR")
    assert (mat.stock, mat.options, mat.attributes["material"]) == (0, {"colour": ("grey",)}, "cotton")
    assert mat.attributes["unit_weight_kg"] == "0.422 kg"


def test_a_merchant_feed_of_xml_takes_only_the_items_own_price(small_shop: SmallShop, tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(FEED_XML, encoding="utf-8")
    import_products(feed, small_shop.folder)
    mat, towel = product(small_shop, "GM-1"), product(small_shop, "GM-2")
    assert (mat.name, mat.tiers[0].unit_price, mat.stock) == ("Bath mat & more", Money(Decimal("15.00"), "USD"), None)
    assert towel.tiers == ()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (BOMB + "<rss><channel><item><id>&f;</id></item></channel></rss>", "document type"),
        ("<a>" * 60, "deep nesting"),
        ("<rss><channel>", "not XML"),
    ],
)
def test_a_feed_that_would_bomb_or_fetch_is_refused(
    small_shop: SmallShop, tmp_path: Path, text: str, wrong: str
) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(text, encoding="utf-8")
    with pytest.raises(BrokenShop) as broken:
        import_products(feed, small_shop.folder)
    assert wrong in str(broken.value)


def test_a_cell_that_looks_like_a_formula_stays_text(small_shop: SmallShop, export: Path) -> None:
    export.write_text(SHOPIFY_NEW.replace("Bathrobe,", '"=HYPERLINK(""http://example.com"")",'), encoding="utf-8")
    import_products(export, small_shop.folder)
    assert product(small_shop, "BR-1").name == '=HYPERLINK("http://example.com")'
    written = (small_shop.folder / "products.csv").read_text(encoding="utf-8-sig")
    assert "\"'=HYPERLINK(" in written
    import_products(export, small_shop.folder)
    assert (small_shop.folder / "products.csv").read_text(encoding="utf-8-sig") == written


def test_an_import_with_errors_writes_nothing_and_names_the_row(small_shop: SmallShop, export: Path) -> None:
    before = (small_shop.folder / "products.csv").read_bytes()
    export.write_text(SHOPIFY.replace("MT-1", "0072"), encoding="utf-8")
    with pytest.raises(BrokenShop) as broken:
        import_products(export, small_shop.folder)
    assert str(broken.value).startswith("export.csv:6:sku: '0072' stands in row 4 already")
    assert (small_shop.folder / "products.csv").read_bytes() == before
    assert not list(small_shop.folder.glob("*.part"))


def test_a_file_of_no_known_kind_is_refused(small_shop: SmallShop, export: Path) -> None:
    export.write_text("artikel,preis\n1,2\n", encoding="utf-8")
    with pytest.raises(BrokenShop, match="no known export"):
        import_products(export, small_shop.folder)


def test_an_import_begins_a_shop_that_has_no_table_yet(small_shop: SmallShop, export: Path) -> None:
    (small_shop.folder / "products.csv").unlink()
    small_shop.write("files/files.csv", "name,file,sku,claim\nREACH,reach.pdf,,REACH\n")
    small_shop.write("answers/care.yml", "- question: Why?\n  answer: {en: So.}\n")
    export.write_text(SHOPIFY, encoding="utf-8")
    assert import_products(export, small_shop.folder).updated == ()
    assert check_shop(small_shop.folder) == ()
    assert len(read_shop(small_shop.folder).catalogue) == 3
