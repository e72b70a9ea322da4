"""What the domain's actions do: slots in, a trade call, response name, values and cards out. No language here."""
