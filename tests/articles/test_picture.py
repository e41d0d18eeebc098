"""A reading as the page shows it. The document is put together by hand: nothing here hangs on the models."""

from dataclasses import replace
from decimal import Decimal

import pytest

from articles.analysis.document import (
    Adjunct,
    AdjunctRole,
    Amount,
    Attribution,
    Clause,
    Document,
    Entity,
    Expression,
    ExpressionKind,
    Label,
    Mention,
    Phrase,
    Predicate,
    Reference,
    Role,
    Sentence,
    Span,
    Token,
    Voice,
)
from articles.picture import (
    AdjunctPart,
    ChainRow,
    ClauseRow,
    Part,
    Place,
    ReferenceRow,
    Segment,
    SentenceRow,
    ValueRow,
    paragraphs,
    picture_of,
)

TEXT = "Lurah Kota Solo Wahyu menanam 9 <b>pakis</b>.\n\n Menurut Tini, ia tidak lelah."


def span(words: str, nth: int = 0) -> Span:
    """Where ``words`` stand in TEXT, for the ``nth`` time."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def at(words: str) -> tuple[int, int]:
    return span(words).start, span(words).end


def phrase(words: str) -> Phrase:
    return Phrase(*at(words), head=Token(*at(words), words, "NOUN"), members=(span(words),))


def predicate(words: str, verb: str, **more) -> Predicate:
    return Predicate(*at(words), verb=Token(*at(verb), verb, "VERB"), **more)


SOLO = Mention(*at("Kota Solo"), Label.LOCATION, 0)
WAHYU = Mention(*at("Wahyu"), Label.PERSON, 1)
TINI = Mention(*at("Tini"), Label.PERSON, 2)
NINE = Expression(*at("9 <b>pakis</b>"), ExpressionKind.QUANTITY, Amount(Decimal(9), "pakis"))
SHE = Reference(*at("ia"), antecedent=span("Wahyu"), confidence=0.899)
ENTITIES = (
    Entity(0, Label.LOCATION, "Kota Solo", (SOLO,)),
    Entity(1, Label.PERSON, "Wahyu", (WAHYU,)),
    Entity(2, Label.PERSON, "Tini", (TINI,)),
)
PLANTS = predicate("menanam", "menanam", voice=Voice.ACTIVE)
TIRES = predicate("tidak lelah", "lelah", voice=Voice.NOMINAL, negated=True, modals=("masih",))
CLAUSES = (
    Clause(
        0,
        span("</b>").end,
        sentence=0,
        predicate=PLANTS,
        subject=phrase("Lurah Kota Solo Wahyu"),
        object=phrase("9 <b>pakis</b>"),
    ),
    Clause(
        *at("Menurut Tini, ia tidak lelah"),
        sentence=1,
        predicate=TIRES,
        subject=phrase("ia"),
        adjuncts=(Adjunct(*at("Menurut Tini"), AdjunctRole.ACCORDING_TO, "menurut", phrase("Tini")),),
        attribution=Attribution(phrase("Tini"), span("Menurut Tini")),
        antecedent=phrase("Wahyu"),
        connective="karena",
    ),
)
DOCUMENT = Document(
    TEXT,
    "id",
    sentences=(
        Sentence(0, span(".").end, 0, 0, ()),
        Sentence(*at("Menurut Tini, ia tidak lelah."), number=1, paragraph=1, tokens=()),
    ),
    entities=ENTITIES,
    expressions=(NINE,),
    roles=(Role(*at("Lurah Kota Solo"), holder=WAHYU),),
    clauses=CLAUSES,
    references=(SHE,),
)


def test_the_text_is_cut_where_a_mark_begins_or_ends():
    lurah, menurut = span("Lurah").start, span("Menurut").start
    assert paragraphs(DOCUMENT) == (
        (
            Segment("Lurah ", lurah, is_target=True, sentence=1, is_title=True),
            Segment("Kota Solo", SOLO.start, True, None, Label.LOCATION, ends_name=True, is_title=True),
            Segment(" ", SOLO.end),
            Segment("Wahyu", WAHYU.start, True, None, Label.PERSON, ends_name=True),
            Segment(" menanam ", WAHYU.end),
            Segment("9 <b>pakis</b>", NINE.start, is_target=True, expression=NINE),
            Segment(".", NINE.end),
        ),
        (
            Segment(" ", menurut - 1),
            Segment("Menurut ", menurut, is_target=True, sentence=2),
            Segment("Tini", TINI.start, True, None, Label.PERSON, ends_name=True),
            Segment(", ", TINI.end),
            Segment("ia", SHE.start, is_target=True, reference=SHE),
            Segment(" tidak lelah.", SHE.end),
        ),
    )


def test_what_lies_over_a_segment_is_named():
    first, second = paragraphs(DOCUMENT)
    assert [segment.marks for segment in first] == ["title", "name title", "", "name", "", "value", ""]
    assert [segment.is_plain for segment in second] == [True, False, False, True, False, True]


def test_a_name_that_other_marks_cut_is_labelled_once():
    inside = Reference(*at("Solo"), antecedent=span("Kota Solo"), confidence=1.0)
    first, _ = paragraphs(replace(DOCUMENT, references=(inside,)))
    assert [(s.text, s.label, s.ends_name, s.marks) for s in first if s.label is Label.LOCATION] == [
        ("Kota ", Label.LOCATION, False, "name title"),
        ("Solo", Label.LOCATION, True, "name title reference"),
    ]


def test_of_marks_of_one_kind_the_innermost_shows():
    inner = Expression(*at("9"), ExpressionKind.ORDINAL, Amount(Decimal(9)))
    first, _ = paragraphs(replace(DOCUMENT, expressions=(NINE, inner)))
    assert [(s.text, s.expression) for s in first if s.expression] == [("9", inner), (" <b>pakis</b>", NINE)]


def test_nothing_of_the_text_is_lost_but_the_blanks_between_its_lines():
    shown = "".join(segment.text for paragraph in paragraphs(DOCUMENT) for segment in paragraph)
    assert shown == TEXT.replace("\n", "")


def test_every_place_that_a_row_points_at_is_a_target():
    picture = picture_of(DOCUMENT)
    places = [mention for chain in picture.chains for mention in chain.mentions]
    places += [row.place for row in (*picture.values, *picture.sentences, *picture.references)]
    places += [row.antecedent for row in picture.references]
    targets = [s.start for paragraph in picture.paragraphs for s in paragraph if s.is_target]
    assert {place.start for place in places} <= set(targets)
    assert len(targets) == len(set(targets))


def test_a_chain_has_its_titles_once_and_those_named_most_come_first():
    later = Mention(*at("ia"), Label.PERSON, 2)
    entities = (*ENTITIES[:2], replace(ENTITIES[2], mentions=(later, TINI)))
    titles = (*DOCUMENT.roles, Role(*at("Lurah Kota Solo"), holder=WAHYU))
    assert picture_of(replace(DOCUMENT, entities=entities, roles=titles)).chains == (
        ChainRow("Tini", Label.PERSON, (), (Place("Tini", TINI.start), Place("ia", SHE.start))),
        ChainRow("Kota Solo", Label.LOCATION, (), (Place("Kota Solo", SOLO.start),)),
        ChainRow("Wahyu", Label.PERSON, ("Lurah Kota Solo",), (Place("Wahyu", WAHYU.start),)),
    )


def test_values_and_references_stand_beside_their_places():
    picture = picture_of(DOCUMENT)
    assert picture.values == (ValueRow(Place("9 <b>pakis</b>", NINE.start), NINE),)
    wahyu = Place("Wahyu", WAHYU.start)
    assert picture.references == (ReferenceRow(Place("ia", SHE.start), wahyu, 89, is_certain=False),)


@pytest.mark.parametrize(
    ("confidence", "percent", "is_certain"), [(0.29, 29, False), (0.9, 90, True), (1.0, 100, True)]
)
def test_a_confidence_in_percent(confidence, percent, is_certain):
    row = picture_of(replace(DOCUMENT, references=(replace(SHE, confidence=confidence),))).references[0]
    assert (row.percent, row.is_certain) == (percent, is_certain)


FIRST = ClauseRow(
    text="menanam",
    predicate=PLANTS,
    subject=Part("Lurah Kota Solo Wahyu", is_doubtful=False),
    described=None,
    object=Part("9 <b>pakis</b>", is_doubtful=False),
    complement=None,
    adjuncts=(),
    speaker="",
    cue="",
    connective="",
)
SECOND = ClauseRow(
    text="tidak lelah",
    predicate=TIRES,
    subject=Part("ia", is_doubtful=False),
    described=Part("Wahyu", is_doubtful=False),
    object=None,
    complement=None,
    adjuncts=(AdjunctPart("Menurut Tini", is_doubtful=False, role=AdjunctRole.ACCORDING_TO),),
    speaker="Tini",
    cue="",
    connective="karena",
)


def test_clauses_stand_by_sentence():
    picture = picture_of(DOCUMENT)
    assert picture.sentences == (
        SentenceRow(1, Place("Lurah Kota Solo Wahyu menanam 9 <b>pakis</b>.", 0), (FIRST,)),
        SentenceRow(2, Place("Menurut Tini, ia tidak lelah.", span("Menurut").start), (SECOND,)),
    )
    assert (picture.clauses, picture.tells_doubt) == (2, False)


def test_a_cue_apart_from_the_speaker_is_told():
    said = Attribution(phrase("Tini"), span("tidak"))
    document = replace(DOCUMENT, clauses=(replace(CLAUSES[1], attribution=said),))
    assert picture_of(document).sentences[1].clauses == (replace(SECOND, cue="tidak"),)


def test_once_the_reading_is_sure_of_something_the_rest_is_doubtful():
    clauses = (replace(CLAUSES[0], certain=(span("Lurah Kota Solo Wahyu"),)), CLAUSES[1])
    picture = picture_of(replace(DOCUMENT, clauses=clauses))
    first, second = (sentence.clauses[0] for sentence in picture.sentences)
    assert picture.tells_doubt
    assert first == replace(FIRST, object=Part("9 <b>pakis</b>", is_doubtful=True))
    assert second == replace(
        SECOND,
        subject=Part("ia", is_doubtful=True),
        described=Part("Wahyu", is_doubtful=True),
        adjuncts=(AdjunctPart("Menurut Tini", is_doubtful=True, role=AdjunctRole.ACCORDING_TO),),
    )


def test_an_empty_document_is_an_empty_picture():
    picture = picture_of(Document("", "id", ()))
    assert (picture.paragraphs, picture.chains, picture.sentences, picture.clauses) == ((), (), (), 0)
