"""What is wrong in the seller's folder, where, and what would be right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """`row` is the line of the file, from 1 (0: the file itself); `column` a header name or a YAML column."""

    file: str
    row: int
    column: str
    wrong: str
    expected: str

    def __str__(self) -> str:
        """The line `nightdesk shop check` prints.

        >>> str(Problem("products.csv", 4, "moq", "'many' is no number", "a whole number such as 100"))
        "products.csv:4:moq: 'many' is no number, expected a whole number such as 100"
        """
        return f"{self.file}:{self.row}:{self.column}: {self.wrong}, expected {self.expected}"
