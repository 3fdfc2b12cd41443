"""One target, fuzzed in this process: `python -m fuzzing.one TARGET CORPUS` and options of libFuzzer."""

import sys

import atheris

with atheris.instrument_imports(include=["kzcoe"]):
    from fuzzing.targets import TARGETS

    TARGETS[sys.argv[1]].check(TARGETS[sys.argv[1]].seeds()[0])  # what is imported on use is instrumented as well

if __name__ == "__main__":
    name = sys.argv.pop(1)
    target = TARGETS[name]
    mutate = target.mutate

    def custom(data: bytes, most: int, seed: int) -> bytes:
        """Every other time, a change that keeps the form; else one that does not care."""
        changed = mutate(data, seed) if mutate is not None and seed % 2 else None
        return changed if changed is not None and len(changed) <= most else atheris.Mutate(data, most)

    atheris.Setup(sys.argv, target.check, custom_mutator=custom)
    atheris.Fuzz()
