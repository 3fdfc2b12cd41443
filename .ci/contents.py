"""Whether a wheel and an sdist hold what they must: the typing marker and the data, the seeds and the tests."""

import sys
import tarfile
import zipfile
from pathlib import Path

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
    if path.suffix in {".py", ".json", ".txt", ".md"} and "_build" not in path.parts
}
missing = sorted(package - packed) + sorted(({f"src/{name}" for name in package} | others) - source)
extra = sorted(name for name in packed - package if ".dist-info/" not in name)
print(f"{len(packed)} files in {wheel.name}, {len(source)} in {sdist.name}")
if missing or extra:
    sys.exit(f"missing: {missing}, too many: {extra}")
