"""`python -m kzcoe` is `kzcoe`."""

from kzcoe.cli import main

if __name__ == "__main__":
    main()
