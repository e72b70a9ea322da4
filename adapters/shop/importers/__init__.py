"""Product lists of shop systems, read into the product table: `import_products`."""

from adapters.shop.importers.merge import Imported, import_products

__all__ = ["Imported", "import_products"]
