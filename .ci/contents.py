"""Whether wheel and sdist hold what they must: typing marker, data, seeds, tests; and the wheel nothing else."""

import sys
import tarfile
import zipfile
from pathlib import Path

KINDS = {".py", ".json", ".css", ".md"}
"""The ends of names of what belongs in the package: a stray file among the modules is packed as they are."""
ABOUT = {
    "METADATA",
    "RECORD",
    "WHEEL",
    "entry_points.txt",
    "licenses/LICENSE",
    "licenses/LICENSE-DATA",
    "licenses/NOTICE.md",
}
"""What a wheel tells of itself."""

wheel, sdist = map(Path, sys.argv[1:])
with zipfile.ZipFile(wheel) as archive:
    packed = set(archive.namelist())
with tarfile.open(sdist) as archive:
    source = {name.partition("/")[2] for name in archive.getnames()}

package = {
    path.relative_to("src").as_posix()
    for path in Path("src/kzcoe").rglob("*")
    if path.is_file() and "__pycache__" not in path.parts
}
others = {
    path.as_posix()
    for folder in ("seeds", "tests", "docs", "benchmarks", "fuzzing")
    for path in Path(folder).rglob("*")
    if path.suffix in {".py", ".json", ".txt", ".md", ".parquet"} and "_build" not in path.parts
}
missing = sorted(package - packed) + sorted(({f"src/{name}" for name in package} | others) - source)
told = {name.partition(".dist-info/")[2]: name for name in packed if ".dist-info/" in name}
missing += sorted(ABOUT - told.keys())
extra = sorted(packed - package - set(told.values())) + sorted(told.keys() - ABOUT)
extra += sorted(name for name in package if Path(name).suffix not in KINDS and not name.endswith("py.typed"))
print(f"{len(packed)} files in {wheel.name}, {len(source)} in {sdist.name}")
if missing or extra:
    sys.exit(f"missing: {missing}, too many: {extra}")
