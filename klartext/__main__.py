"""Runs the `klartext` command as `python -m klartext`."""

import sys

from klartext.cli import main

if __name__ == "__main__":
    sys.exit(main())
