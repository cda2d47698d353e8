"""Quotes around a text, as an author would put them."""


def quoted(text: str) -> str:
    """`text` as a YAML string on one line, in the quotes that need the fewest changes."""
    if '"' in text and "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
