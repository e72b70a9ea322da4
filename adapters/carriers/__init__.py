"""Those who carry: one module per rate service."""
