"""What every test shares."""

from hypothesis import settings

# Time is no property of the code under test: a busy machine must not fail it. Everything else stays as Hypothesis has
# it, which derandomises where the environment says CI.
settings.register_profile("patient", settings.get_profile(settings.get_current_profile_name()), deadline=None)
settings.load_profile("patient")
