"""Everything public at work, in a process that notes what it does to the machine: `python everything.py FOLDER`.

The texts say where they would have things opened, fetched and run. What the process did is printed as JSON.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout, suppress
from importlib.util import find_spec
from io import BytesIO, TextIOWrapper
from pathlib import Path
from types import FrameType
from typing import Any

MARK = "x9elsewhere"  # in every name that only texts give
REACHING = (
    "socket.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "ssl.",
    "webbrowser.",
    "telnetlib.",
    "imaplib.",
    "poplib.",
)
STARTING = ("subprocess.", "os.fork", "os.exec", "os.spawn", "os.posix_spawn", "os.system", "os.startfile", "pty.")
CODE = ("compile", "exec", "pickle.", "marshal.loads")
noted: list[dict[str, Any]] = []


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what reaches out, starts a process, runs code, unpickles or opens a file; and whatever names the mark."""
    kind = next((name for name, some in KINDS.items() if event.startswith(some)), None)
    named = MARK in repr(arguments)
    if kind is not None or named:
        caller = sys._getframe(1)
        told = {"event": event, "kind": kind, "named": named, "by": caller.f_globals.get("__name__", "")}
        noted.append({**told, "ours": ours(caller) if kind == "starting" else "", "what": shown(event, arguments)})


def ours(frame: FrameType | None) -> str:
    """The innermost module of the package that is at work."""
    while frame is not None:
        if str(name := frame.f_globals.get("__name__", "")).startswith("kzcoe."):
            return name
        frame = frame.f_back
    return ""


def shown(event: str, arguments: tuple[Any, ...]) -> str:
    """The path that is opened, what is looked for in a pickle, the process that is started, or the last argument."""
    if event == "pickle.find_class":
        return f"{arguments[0]}.{arguments[1]}"
    return str(arguments[0 if event in {"open", "subprocess.Popen"} else -1])[:300]


KINDS = {"reaching": REACHING, "starting": STARTING, "code": CODE, "open": ("open",)}

PATHS = [
    "../../{}",
    "/etc/{}",
    "file:///etc/{}",
    "https://{}.example/x",
    "\\\\{}\\share",
    "$(touch {})",
    "`{}`",
    "{}.py",
]


def article(number: int = 0) -> str:
    """An article that names paths, addresses and commands wherever it names anything."""
    names = [path.format(MARK) for path in PATHS]
    return (
        f"{names[number % len(names)]}\n\nASTANA – Minister Anna Berg met on 5 May 2024 with Erik Holm, "
        f"Director of the Council of Europe, at {names[0]}. Kazakhstan is a party to the "
        f"Convention {names[1]} (ETS No. 141). {' '.join(names)}\n"
        f"__import__('os').system('{MARK}') eval('{MARK}') Source: {names[3]}\n"
    )


def page() -> str:
    """A page that would have things fetched and run."""
    linked = json.dumps(
        {"@type": "NewsArticle", "@context": f"https://{MARK}.example/", "headline": "Talks", "datePublished": "2024"}
    )
    return (
        f'<!DOCTYPE html SYSTEM "http://{MARK}.example/x.dtd"><html><head><base href="http://{MARK}.example/">'
        f'<link rel="stylesheet" href="http://{MARK}.example/a.css"><script src="http://{MARK}.example/a.js"></script>'
        f'<script type="application/ld+json">{linked}</script></head><body><article><h1>Talks</h1>'
        f"<p>{article()}</p><p>{article(1)}</p><img src='file:///etc/{MARK}'><iframe src='http://{MARK}.example/'></iframe>"
        f"<script>document.write('{MARK}')</script></article></body></html>"
    )


def sources(folder: Path) -> Path:
    """A folder with a file of each kind that is read."""
    from kzcoe import Article, Record

    texts = folder / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text(article(), encoding="utf-8")
    (texts / "b.md").write_text(article(2), encoding="utf-8")
    (texts / "d.jsonl").write_text(
        json.dumps({"id": f"../{MARK}", "text": article(3), "url": f"file:///{MARK}"}), encoding="utf-8"
    )
    Record(articles=[Article(id=f"/{MARK}", text=article(4))]).save(texts / "e.json")
    if find_spec("trafilatura"):
        (texts / "c.html").write_text(page(), encoding="utf-8")
    return texts


def marked() -> Any:  # noqa: ANN401 - a Record, which is not imported yet
    """A record in which every text is a path, an address or a command."""
    from hostile import hostile
    from kzcoe import Record

    return Record.union(hostile(f"../../{MARK}"), hostile(f"file:///etc/{MARK}"), hostile(f"=cmd|'/c {MARK}'!A1"))


def asked(thing: object) -> Iterator[object]:
    """Every attribute that may be read, and what methods give without arguments, or for a text."""
    from kzcoe import KzcoeError

    for name in dir(thing):
        if name.startswith("__") or name in {"save", "to_parquet", "to_graphml", "export"}:
            continue
        with suppress(AttributeError, KzcoeError, TypeError, ValueError, NotImplementedError, KeyError):
            value = getattr(thing, name)
            yield value
            if callable(value) and not name.startswith("_") and not name.startswith("plot"):
                for arguments in ((), (f"../{MARK}",)):
                    with suppress(AttributeError, KzcoeError, TypeError, ValueError, ImportError):
                        yield value(*arguments)


def library(folder: Path) -> None:
    """What a script may do."""
    import kzcoe
    from kzcoe import Article, Correction, KzcoeError, Record
    from kzcoe.files.formats import FORMATS
    from kzcoe.register import shipped

    texts = sources(folder)
    published = kzcoe.load()
    whole = Record.union(kzcoe.load(texts), kzcoe.read(article(5), id=MARK, url=f"http://{MARK}.example"), marked())
    many = [Article(id=f"{number}/{MARK}", text=article(number) * 80) for number in range(8)]
    for records in kzcoe.read_many(many, workers=2), kzcoe.read_many([texts], workers=1):
        list(records)
    for record in (whole, published):
        list(asked(record))
        for collection in (*record.collections().values(), record.timeline()):
            list(asked(collection))
            for one in list(collection)[:3]:
                list(asked(one)), repr(one), hash(one)
        for one in [*record][:60]:
            record.explain(one)
        record.passed_over()
    for name in FORMATS:
        with suppress(ImportError):
            whole.export(name, folder / f"out-{name}")
    whole.save(folder / "saved.json")
    assert kzcoe.load(folder / "saved.json") == whole
    made = [
        Correction(collection="meetings", id=whole.meetings[0].id, author=MARK, reason=MARK, set={"place": f"/{MARK}"})
    ]
    whole.corrected(made).save(folder / "corrected.json")
    (folder / "corrections.json").write_text(
        json.dumps(
            {
                "format": 1,
                "corrections": [
                    {"collection": "articles", "id": f"../{MARK}", "remove": True, "author": MARK, "reason": f"/{MARK}"}
                ],
            }
        )
    )
    with suppress(KzcoeError):
        whole.corrected(folder / "corrections.json")
    list(asked(shipped()))


def commands(folder: Path) -> None:
    """What is done on the command line."""
    from kzcoe.cli import main

    saved, texts = str(folder / "saved.json"), str(folder / "texts")
    asking = [
        ["query", kind, "--record", saved, "--format", form]
        for kind in ("meetings", "conventions", "agreements", "articles", "officials")
        for form in ("table", "json", "csv")
    ]
    for arguments in (
        ["read", texts, "-o", str(folder / "cli.json"), "--html", str(folder / "cli.html")],
        ["read", texts, "--explain"],
        ["load", texts, "--json"],
        ["show", f"../../{MARK}", "--record", saved],
        ["timeline", "--record", saved],
        ["conventions", "--record", saved, "--on", "2020"],
        ["export", "--to", "bibtex", "--record", saved],
        *asking,
    ):
        sys.argv = ["kzcoe", *arguments]
        with suppress(SystemExit), redirect_stdout(TextIOWrapper(BytesIO())):
            main()


if __name__ == "__main__":
    place = Path(sys.argv[1])
    sys.addaudithook(watch)
    library(place)
    commands(place)
    told, noted = noted, []
    json.dump(told, sys.stdout)
