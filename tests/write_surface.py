"""Writing the public surface: `python tests/write_surface.py [PATH]`, to docs/surface.txt where no path is given."""

import sys
from pathlib import Path

from surface import FILE, surface

if __name__ == "__main__":
    file = Path(sys.argv[1]) if sys.argv[1:] else FILE
    file.write_text(surface(), encoding="utf-8", newline="\n")
