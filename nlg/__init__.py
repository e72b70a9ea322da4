"""The voice: English into the domain, every language out of Fluent, and the gate."""
