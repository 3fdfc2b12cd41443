"""Run the package."""

from kzcoe_consumer import main

main()
