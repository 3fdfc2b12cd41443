"""Text from anywhere, with something to be seen for what a page cannot hold."""

import re

__all__ = ["shown"]

_PICTURES = 0x2400  # U+2400 to U+241F picture the control characters U+0000 to U+001F
_DELETE, _PICTURE_OF_DELETE, _REPLACEMENT = "\x7f", "\u2421", "\ufffd"
_NONCHARACTERS = "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17))
_LINE_END = re.compile(r"\r\n?|[\x85\u2028\u2029]")
# Controls, explicit changes of direction, lone surrogates, noncharacters.
_UNFIT = re.compile(
    rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]"
)


def shown(text: str) -> str:
    r"""The text with something visible for each character that a page cannot hold or that would turn round its line.

    As many code points as before, so that offsets stay true; ends of lines become "\n", of two code points " \n".

    >>> shown("a\x00b\r\nc")
    'a␀b \nc'
    """
    return _UNFIT.sub(_visible, _LINE_END.sub(lambda end: "\n".rjust(len(end[0])), text))


def _visible(found: re.Match[str]) -> str:
    character = found[0]
    if character < " ":
        return chr(_PICTURES + ord(character))
    return _PICTURE_OF_DELETE if character == _DELETE else _REPLACEMENT
