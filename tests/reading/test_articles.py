"""Whole articles of our own, in the manner of agencies, ministries, embassies and portals, with all that they tell.

The people, the places of their posts and the events are invented. What the reader gets wrong as yet is told kind by
kind beside the article, with the reason.
"""

from typing import Any, NamedTuple

import pytest

from kzcoe.model.names import fold
from kzcoe.reading import read
from kzcoe.record import Record

Facts = Any


class Told(NamedTuple):
    """An article with its facts: what is not named, it does not tell."""

    text: str
    published: str | None = None
    dateline: str | None = None
    officials: tuple[str, ...] = ()
    """Full names."""
    meetings: tuple[tuple[str | None, str | None, str], ...] = ()
    """Date, place, and surnames of the participants."""
    conventions: tuple[tuple[int, str | None, str | None], ...] = ()
    """Number, standing and date of each statement."""
    agreements: tuple[tuple[str, str | None, str | None], ...] = ()
    """Id, standing and date of each statement."""
    programmes: tuple[tuple[str, str | None], ...] = ()
    """Name and period."""
    documents: tuple[tuple[str, str, str | None], ...] = ()
    """Kind, number and date."""


ARTICLES = {
    "ministry": Told(
        """date 2024-02-16 Vice Minister of Justice discusses cooperation with the Council of Europe

STRASBOURG. NEWSLINE – Vice Minister of Justice of the Republic of Kazakhstan Daniyar Ospanbekov held talks with \
Director General of Human Rights and Rule of Law of the Council of Europe Ingrid Solheim, Newsline reports with \
reference to the press service of the ministry.

The meeting was also attended by Head of the Criminal Law Division Matteo Ferrandi and Ambassador of Kazakhstan to \
France Gulnara Yesimova.

Ospanbekov informed his counterparts about the progress of the penal reform and reaffirmed Kazakhstan’s interest in \
acceding to the European Convention on Extradition (ETS No. 24) and the European Convention on Mutual Assistance in \
Criminal Matters (ETS No. 30).

For reference: since 2012, Kazakhstan has been a member of the Venice Commission.

Photo: Ministry of Justice""",
        published="2024-02-16",
        dateline="STRASBOURG",
        officials=("Daniyar Ospanbekov", "Gulnara Yesimova", "Ingrid Solheim", "Matteo Ferrandi"),
        meetings=((None, None, "ferrandi ospanbekov solheim yesimova"),),
        conventions=((24, "intends", None), (30, "intends", None)),
        agreements=(("venice-commission", "member", "2012"),),
    ),
    "seminar": Told(
        """ALMATY – A two-day regional seminar on combating trafficking in human beings opened in Almaty on Oct. 3 \
with the participation of judges, prosecutors and police officers from five countries, The Steppe Post reports.

The event was organized by the Council of Europe within the framework of the Central Asia Rule of Law Programme \
2020-2024.

Opening the seminar, Supreme Court Judge Meruert Tazhibek stressed that Kazakhstan is considering joining the Council \
of Europe Convention on Action against Trafficking in Human Beings.

“We have already brought our Criminal Code in line with international standards,” said Tazhibek.

Elena Marchetti, Executive Secretary of GRETA, shared the experience of monitoring.

The next seminar will be held in Bishkek in spring.""",
        dateline="ALMATY",
        officials=("Elena Marchetti", "Meruert Tazhibek"),
        meetings=(("XXXX-10-03", "Almaty", "marchetti tazhibek"),),
        conventions=((197, "intends", None),),
        programmes=(("Central Asia Rule of Law Programme", "2020/2024"),),
    ),
    "embassy": Told(
        """Embassy of Kazakhstan in Belgium: the week in brief
18 March 2022

On 14 March, Ambassador Yerkin Sadvakas paid a courtesy call on the Secretary General of the Benelux Union Pieter \
Hoekstra.

On 16-17 March, a delegation of the Mazhilis headed by Deputy Speaker Balgyn Serikova visited Brussels.

Ambassador Sadvakas also congratulated compatriots on the upcoming Nauryz holiday.""",
        published="2022-03-18",
        officials=("Balgyn Serikova", "Pieter Hoekstra", "Yerkin Sadvakas"),
        meetings=(
            ("2022-03-14", None, "hoekstra sadvakas"),
            ("2022-03-16/2022-03-17", "Brussels", "serikova"),
        ),
    ),
    "facts and figures": Told(
        """Kazakhstan and the Council of Europe: facts and figures

Kazakhstan is not a member state of the Council of Europe. It co-operates with the Organisation on the basis of the \
Neighbourhood Co-operation Priorities for Kazakhstan 2019-2022.

Conventions in force for Kazakhstan

European Cultural Convention (ETS No. 018), in force since 5 March 2010
Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime (ETS No. 141), in force since \
1 January 2015

Conventions to which Kazakhstan has been invited to accede

Convention on Cybercrime (ETS No. 185), invited in April 2023
Criminal Law Convention on Corruption (ETS No. 173)

Partial agreements

European Commission for Democracy through Law (Venice Commission): member since 13 March 2012
Group of States against Corruption (GRECO): member since 1 January 2020""",
        conventions=(
            (18, "party", "2010-03-05"),
            (141, "party", "2015-01-01"),
            (173, "invited", None),
            (185, "invited", "2023-04"),
        ),
        agreements=(("greco", "member", "2020-01-01"), ("venice-commission", "member", "2012-03-13")),
        programmes=(("Neighbourhood Co-operation Priorities for Kazakhstan", "2019/2022"),),
    ),
    "interview": Told(
        """Interview

“We see a real wish for reform” – Director Henrik Aaltonen

On the eve of the visit, we talked to Henrik Aaltonen, Director of Anti-Corruption Programmes at the Council of Europe.

– Mr. Aaltonen, you were in Astana last month. Whom did you meet?

– I met with the head of the Anti-Corruption Agency Olzhas Bekenov and with Prosecutor General Saltanat Murzagul.

– Will Kazakhstan join the Criminal Law Convention on Corruption?

– The country was invited to accede in 2022. It is now up to parliament. Mongolia, for instance, has not yet been \
invited.

– GRECO adopted its report on Kazakhstan. What does it say?

– The report (GrecoEval1Rep(2021)5) was short, and the plenary spoke well of it.""",
        officials=("Henrik Aaltonen", "Olzhas Bekenov", "Saltanat Murzagul"),
        meetings=((None, "Astana", "aaltonen bekenov murzagul"),),
        conventions=((173, "invited", "2022"),),
        agreements=(("greco", None, None),),
        documents=(("report", "GrecoEval1Rep(2021)5", "2021"),),
    ),
    "portal": Told(
        """USD 451.2 EUR 489.6

Home | Politics | Society

Delegation of Bundestag visits Kazakhstan

Delegation of Bundestag visits Kazakhstan

Foto: press service of the Senate
21.06.2023 15:40 312

Chairman of the Senate Committee on International Relations, Defense and Security Serik Abdirov received a delegation \
of the German Bundestag led by MP Katharina Vogelsang.

The parties exchanged views on the state and prospects of inter-parliamentary cooperation. Special attention was paid \
to the prospects of abolition of visas.

The German guests were informed of the results of the early parliamentary elections of March 19.

Found an error? Select the text and press Ctrl+Enter

Read also
President Tulegen Amirov signs law on mass media
Senator Marat Iskenov meets Ambassador of Japan""",
        published="2023-06-21",
        officials=("Katharina Vogelsang", "Serik Abdirov"),
        meetings=((None, None, "abdirov vogelsang"),),
    ),
    "telephone": Told(
        """NUR-SULTAN (NEWSLINE) — Foreign Minister Talgat Baimukhan held a telephone conversation with Secretary \
General of the Council of Europe Margarethe Lindqvist-Holm on 12 January 2021.

The interlocutors discussed the prospects for cooperation within the Venice Commission and the Pompidou Group. The \
Secretary General invited the Foreign Minister to visit Strasbourg at a convenient time.

M. Lindqvist-Holm expressed hope that Kazakhstan will continue its participation in the work of the Organisation.""",
        dateline="NUR-SULTAN",
        officials=("Margarethe Lindqvist-Holm", "Talgat Baimukhan"),
        meetings=(("2021-01-12", None, "baimukhan lindqvist-holm"),),
        agreements=(("pompidou-group", None, None), ("venice-commission", None, None)),
    ),
    "petition": Told(
        """Statement of the Coalition against Torture

We, the undersigned organizations, are alarmed by the delay. On 10 December 2020, representatives of our coalition \
met with Deputy Prosecutor General Ruslan Akylbek and handed him an appeal with 5,200 signatures.

The European Convention for the Prevention of Torture has been open to non-member states for years. To date, the \
country has not acceded to it.

We call on Parliament and the Government to act.

Contacts: Aisulu Nurpeis, tel. +7 7172 20 20 20""",
        officials=("Ruslan Akylbek",),
        meetings=(("2020-12-10", None, "akylbek"),),
        conventions=((126, None, None),),
    ),
    "sport": Told(
        """Astana beat Aktobe 2-1

Astana met Aktobe on Sunday in the Premier League and won 2-1 in front of 12,000 fans. Coach Igor Petrov praised his \
team. Captain Yerbol Sarsen received a yellow card.

The next match is on 12 May in Almaty."""
    ),
    "rapporteurs": Told(
        """Venice Commission delegation in Kazakhstan

On 5 and 6 October 2017, a delegation of the Venice Commission composed of Ms Brigita Kalnina (member, Latvia) and \
Mr Fergus O’Rourke (substitute member, Ireland) visited Astana.

The draft opinion (CDL-AD(2017)010) was on the table.""",
        officials=("Brigita Kalnina", "Fergus O’Rourke"),
        meetings=(("2017-10-05/2017-10-06", "Astana", "kalnina o'rourke"),),
        agreements=(("venice-commission", None, None),),
        documents=(("opinion", "CDL-AD(2017)010", "2017"),),
    ),
    "clarification": Told(
        """date 2022-11-30 Ministry clarifies

“Kazakhstan has not joined any new convention this year,” Vice Minister of Information Zarina Oralbay told journalists.

She recalled that in 2010 the country acceded to the European Cultural Convention, and that the Convention on the \
Recognition of Qualifications concerning Higher Education in the European Region was ratified as early as 1998.

Uzbekistan and Kyrgyzstan are parties to none of these treaties, she added.""",
        published="2022-11-30",
        officials=("Zarina Oralbay",),
        conventions=((18, "party", "2010"), (165, "party", "1998")),
    ),
    "ombudsperson": Told(
        """Ombudsperson meets the Commissioner
05.10.2023

Yesterday in Warsaw, on the sidelines of the Human Dimension Conference, Ombudsperson Elvira Mukhtar met with the \
Council of Europe Commissioner for Human Rights Deirdre O'Hanlon.

Elvira Mukhtar told about the work of the National Preventive Mechanism. In turn, Deirdre O'Hanlon noted the openness \
of Kazakhstan.""",
        published="2023-10-05",
        officials=("Deirdre O'Hanlon", "Elvira Mukhtar"),
        meetings=(("2023-10-04", "Warsaw", "mukhtar o'hanlon"),),
    ),
    "cooperation council": Told(
        """BRUSSELS, 20 June 2022 – The European Union and Kazakhstan held the nineteenth meeting of the Cooperation \
Council in Luxembourg on Monday, 20 June. The meeting was chaired by Deputy Prime Minister – Minister of Foreign \
Affairs of Kazakhstan Nurlan Zheksenov. The EU delegation was led by Lotte Verhoeven, Secretary of State of the \
Netherlands.

The parties reviewed the implementation of the Enhanced Partnership and Cooperation Agreement.""",
        dateline="BRUSSELS",
        published="2022-06-20",
        officials=("Lotte Verhoeven", "Nurlan Zheksenov"),
        meetings=(("2022-06-20", "Luxembourg", "verhoeven zheksenov"),),
    ),
    "working group": Told(
        """Astana hosts first meeting of working group on Istanbul Convention

The working group on the possible accession of Kazakhstan to the Council of Europe Convention on Preventing and \
Combating Violence Against Women and Domestic Violence (Istanbul Convention) held its first meeting in Astana on \
Thursday, 23 November 2023.

The meeting was chaired by Chair of the National Commission for Women, Family and Demographic Policy Assel \
Turganbayeva.

Türkiye withdrew from the convention in 2021, while Moldova ratified it in 2022. A petition against accession was \
signed by 40,000 people.""",
        officials=("Assel Turganbayeva",),
        meetings=(("2023-11-23", "Astana", "turganbayeva"),),
        conventions=((210, "intends", None),),
    ),
}
KINDS = [kind for kind in Told._fields if kind != "text"]


def surnames(names: list[str]) -> str:
    """The folded surnames, sorted."""
    return " ".join(sorted(fold(name).split()[-1] for name in names))


def edtf(value: object) -> str | None:
    """A date as text."""
    return None if value is None else str(value)


def facts(record: Record, kind: str) -> Facts:
    """What is read, in the form in which it is told above."""
    (article,) = record.articles
    if kind in {"published", "dateline"}:
        return edtf(getattr(article, kind))
    return sorted(READ[kind](record), key=str)


READ = {
    "officials": lambda record: [official.name for official in record.officials],
    "meetings": lambda record: [
        (edtf(m.date), m.place, surnames([p.name for p in m.participants])) for m in record.meetings
    ],
    "conventions": lambda record: {
        (c.number, s.standing and str(s.standing), edtf(s.date)) for c in record.conventions for s in c.statements
    },
    "agreements": lambda record: {
        (a.id, s.standing and str(s.standing), edtf(s.date)) for a in record.agreements for s in a.statements
    },
    "programmes": lambda record: [(p.name, edtf(p.period)) for p in record.programmes],
    "documents": lambda record: [(str(d.kind), d.number, edtf(d.date)) for d in record.documents],
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("told", ARTICLES.values(), ids=ARTICLES)
def test_an_article_tells_its_facts(told: Told, kind: str) -> None:
    """Of each kind, what is read in an article is what the article tells, and no more."""
    expected = getattr(told, kind)

    assert facts(read(told.text), kind) == (sorted(expected, key=str) if isinstance(expected, tuple) else expected)
