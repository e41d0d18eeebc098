import pytest

from articles.analysis.analyse import analyse
from quizzes.generation.facts import SlotName, facts, is_superlative
from quizzes.generation.wording import Wording
from tests.quizzes.generation.reading import asked


def told(text):
    """Every fact as its verb and the words of its slots in order."""
    document = analyse(text)
    return [(fact.verb, [slot.words for slot in fact.slots]) for fact in facts(document, Wording(document))]


FACTS = [
    (
        "Agus Salim lahir di Kota Bukittinggi pada tahun 1884. Ia bekerja di sebuah surat kabar.",
        [
            ("lahir", ["Agus Salim", "lahir", "di Kota Bukittinggi", "pada tahun 1884"]),
            ("bekerja", ["Agus Salim", "bekerja", "di sebuah surat kabar"]),
        ],
    ),
    # what hangs on a noun of action goes with it
    (
        "Presiden Soekarno mengakhiri kunjungan ke Jepang pada tahun 1958.",
        [("mengakhiri", ["Presiden Soekarno", "mengakhiri", "kunjungan ke Jepang", "pada tahun 1958"])],
    ),
    (
        "Pabrik itu besar. Para pekerja memproduksi jet paling kuat di Rusia.",
        [("memproduksi", ["para pekerja", "memproduksi", "jet paling kuat di Rusia"])],
    ),
    # a definition is whole
    (
        "Fotosintesis adalah proses pembuatan makanan oleh tumbuhan hijau.",
        [("adalah", ["fotosintesis", "adalah", "proses pembuatan makanan oleh tumbuhan hijau"])],
    ),
    # where somebody is from is not where it is done
    (
        "Pidato itu panjang. Pidato pertama dibacakan oleh Rina Lestari dari Bandung di Jakarta.",
        [("dibacakan", ["pidato pertama", "dibacakan", "oleh Rina Lestari", "di Jakarta"])],
    ),
    # modals that add nothing are dropped, and the sentence's first capital
    (
        "Kini para siswa juga membaca buku di perpustakaan.",
        [("membaca", [None, "para siswa", "membaca", "buku", "di perpustakaan"])],  # "kini" says nothing outside
    ),
    # who is in a video
    (
        "Kemudian video Budi Santoso berbicara dengan para petani di sawah.",
        [("berbicara", ["Budi Santoso", "berbicara", "dengan para petani", "di sawah"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS, ids=[text for text, _ in FACTS])
def test_facts(text, expected):
    assert told(text) == expected


NO_FACTS = [
    "Budi Santoso tidak membeli sepatu di Pasar Baru.",
    "“Kami menanam pohon di Kota Bandung,” kata Budi Santoso.",
    '"Kami menanam pohon di Kota Bandung," kata Budi Santoso.',
    "Siapa yang menanam pohon di Kota Bandung?",
    "Para petani memakai mesin yang mereka membeli di pasar.",
    "Menurut mereka, Budi Santoso membeli sepatu di Pasar Baru.",
    "Taman itu luas. Enam jenis di antaranya menanam bunga di kebun.",
    "Berita itu dikutip dari surat kabar di Jakarta.",
]


@pytest.mark.parametrize("text", NO_FACTS)
def test_what_is_no_fact_is_not_asked(text):
    verbs = {verb for verb, _ in told(text)}
    assert not verbs & {"membeli", "menanam", "dikutip"}


def test_an_act_without_its_object_is_not_asked():
    assert asked("Presiden Joko Widodo meresmikan jembatan itu pada 5 Maret 2020.") == {}


def test_plans_are_uncertain():
    document = analyse("Budi Santoso akan membuka toko. Rina Lestari sudah membuka toko.")
    assert [fact.is_certain for fact in facts(document, Wording(document))] == [False, True]


def test_members_named_in_the_next_sentence_take_part_as_well():
    text = (
        "Semua pesawat yang dipajang di Kota Solo masih dapat terbang. "
        "Di antaranya, pesawat tempur F-16, F-5, dan T-50 yang menarik banyak pengunjung."
    )
    assert asked(text).get("Menurut teks, pesawat tempur apa saja yang dipajang di Kota Solo?") == (
        "F-16",
        "F-5",
        "T-50",
    )


def test_the_first_slot_of_a_name():
    document = analyse("Agus Salim lahir di Kota Bukittinggi.")
    (fact,) = facts(document, Wording(document))
    assert fact.slot(SlotName.SUBJECT).words == "Agus Salim"
    assert fact.slot(SlotName.OBJECT) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [("jet paling kuat", True), ("ikan terbesar", True), ("kunjungan tersebut", False), ("terbesar", False)],
)
def test_superlatives(words, expected):
    assert is_superlative(words) is expected
