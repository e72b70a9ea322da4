"""How it understands: the components that config.yml names."""
