"""Questions of every form about the sample's passage, short ones and long ones."""

from collections.abc import Sequence

from quizzes.items import FALSE, TRUE, Evidence, Form, Item, Kind, Level, Option, Proof, Swap
from quizzes.worksheets.worksheet import Entry, Worksheet
from tests.quizzes.worksheets.samples import ITEMS, evidence, sample

DATES = (
    "Sejak tahun 1970-an hampir semua keluarga di desa itu membuat gula kelapa.",
    "Keadaan berubah pada tahun 2012 ketika Sulastri, seorang guru sekolah dasar, mengajak dua belas perajin "
    "mendirikan Koperasi Nira Lestari.",
    "Pada 17 Maret 2015 Koperasi Nira Lestari menerima sertifikat organik pertamanya.",
    "Pada 2019 koperasi juga menanam 6.000 bibit kelapa genjah, jenis yang lebih pendek dan lebih cepat berbuah.",
)


def ticked(stem: str, right: Sequence[str], wrong: Sequence[str], *quotes: str) -> Item:
    """A complex choice of options, in alphabetical order."""
    options = tuple(Option(text, text in right) for text in sorted([*right, *wrong]))
    key = tuple(option.text for option in options if option.is_key)
    return Item(Form.COMPLEX_CHOICE, Kind.LIST, stem, key, options=options, evidence=evidence(*quotes))


def statements(
    stem: str, prompts: Sequence[str], key: Sequence[str], swaps: Sequence[Swap], proof: Sequence[Evidence] = ()
) -> Item:
    """A complex choice of statements."""
    return Item(
        Form.COMPLEX_CHOICE,
        Kind.WHAT,
        stem,
        tuple(key),
        prompts=tuple(prompts),
        options=(Option(TRUE, is_key=False), Option(FALSE, is_key=False)),
        evidence=tuple(proof),
        proof=Proof.DERIVED,
        swaps=tuple(swaps),
    )


def matching(stem: str, pairs: dict[str, str], others: Sequence[str] = (), proof: Sequence[Evidence] = ()) -> Item:
    """A matching item; its options stand in alphabetical order."""
    options = tuple(Option(text, text in pairs.values()) for text in sorted([*pairs.values(), *others]))
    return Item(
        Form.MATCHING,
        Kind.WHO,
        stem,
        tuple(pairs.values()),
        prompts=tuple(pairs),
        options=options,
        evidence=tuple(proof),
    )


def ordering(stem: str, events: dict[str, str], proof: Sequence[Evidence] = ()) -> Item:
    """An ordering item; each event has its number."""
    options = tuple(Option(text, is_key=True) for text in sorted(events.values()))
    return Item(
        Form.ORDERING,
        Kind.WHEN,
        stem,
        tuple(events.values()),
        prompts=tuple(events),
        options=options,
        evidence=tuple(proof),
    )


def cloze(stem: str, key: str, *accepted: str, quote: str = "") -> Item:
    """A cloze item; ____ is the gap."""
    proof = evidence(quote) if quote else ()
    return Item(Form.CLOZE, Kind.WHAT, stem, (key,), accepted=accepted, evidence=proof)


def essay(stem: str, *points: str, proof: Sequence[Evidence] = ()) -> Item:
    """An essay with its scoring guide."""
    return Item(
        Form.ESSAY,
        Kind.WHY,
        stem,
        points,
        level=Level.EVALUATE,
        evidence=tuple(proof),
        proof=Proof.RUBRIC,
    )


NEW_ITEMS = (
    ticked(
        "Ke negara mana saja gula semut Kalisari dijual?",
        ("Australia", "Belanda", "Jepang"),
        ("Korea Selatan", "Malaysia"),
        "Sertifikat itu membuka pintu bagi pembeli dari Belanda, Jepang, dan Australia.",
    ),
    ticked(
        "Perubahan apa saja yang dibawa Koperasi Nira Lestari ke Desa Kalisari?",
        (
            "Kuali para perajin diganti dengan kuali baja antikarat agar gula tidak tercemar.",
            "Para perajin belajar membuat gula semut, yang tahan jauh lebih lama daripada gula cetak.",
        ),
        (
            "Harga kayu bakar turun sehingga perajin dapat memasak nira sepanjang hari.",
            "Pohon kelapa yang tinggi ditebang supaya penyadap tidak lagi terancam bahaya.",
        ),
        "Koperasi itu mengajarkan cara membuat gula semut, yaitu gula kelapa yang dikeringkan dan ditumbuk hingga "
        "menjadi butiran halus.",
        "Setiap kuali juga diganti dengan kuali baja antikarat agar gula tidak tercemar.",
    ),
    statements(
        "Tentukan benar atau salah setiap pernyataan berikut berdasarkan teks!",
        (
            "Bu Ratmi berusia 52 tahun.",
            "Gula semut dapat disimpan sampai tiga tahun, sedangkan gula cetak biasa hanya bertahan sekitar dua bulan.",
            "Anggota koperasi tersebar di enam desa.",
            "Bagas dulu bekerja di Bekasi.",
        ),
        (TRUE, FALSE, TRUE, FALSE),
        (Swap("dua tahun", "tiga tahun"), Swap("Tangerang", "Bekasi")),
        evidence(
            "Perempuan berusia 52 tahun itu mengaduk tiga kuali besar berisi air nira yang disadap suaminya, Pak "
            "Wiryo, dari 28 pohon kelapa di belakang rumah.",
            "Gula semut dapat disimpan sampai dua tahun, sedangkan gula cetak biasa hanya bertahan sekitar dua bulan.",
            "Jumlah anggota pun bertambah dari dua belas menjadi 430 keluarga yang tersebar di enam desa.",
            "Salah seorang di antaranya adalah Bagas, putra sulung Bu Ratmi, yang dulu bekerja di Tangerang.",
        ),
    ),
    matching(
        "Pasangkanlah nama tokoh dengan keterangannya!",
        {"Bagas": "bekerja di Tangerang", "Pak Wiryo": "menyadap nira", "Sulastri": "mengajar di sekolah dasar"},
        ("mengirim gula ke Semarang", "menjual kayu bakar"),
        evidence(
            "Salah seorang di antaranya adalah Bagas, putra sulung Bu Ratmi, yang dulu bekerja di Tangerang.",
            "Perempuan berusia 52 tahun itu mengaduk tiga kuali besar berisi air nira yang disadap suaminya, Pak "
            "Wiryo, dari 28 pohon kelapa di belakang rumah.",
            DATES[1],
        ),
    ),
    matching(
        "Pasangkanlah setiap keadaan dengan akibatnya menurut teks!",
        {
            "Nira dibiarkan lebih dari tiga jam setelah disadap.": "Nira menjadi asam.",
            "Pada awal 2000-an harga gula jatuh hingga Rp2.500 per kilogram.": "Banyak pemuda meninggalkan desa untuk "
            "bekerja di pabrik di Bekasi dan Tangerang.",
            "Koperasi menerima sertifikat organik.": "Gula semut dapat dijual kepada pembeli dari Belanda, Jepang, "
            "dan Australia.",
            "Setiap kuali diganti dengan kuali baja antikarat.": "Gula tidak tercemar.",
        },
        ("Penyadap memperoleh asuransi.",),
        evidence("Nira harus segera direbus karena akan menjadi asam bila dibiarkan lebih dari tiga jam."),
    ),
    cloze(
        "Desa Kalisari terletak di lereng selatan ____, Kabupaten Banyumas.",
        "Gunung Slamet",
        "Slamet",
        quote="Desa Kalisari terletak di lereng selatan Gunung Slamet, Kabupaten Banyumas.",
    ),
    cloze(
        "Kini koperasi mengirim sekitar ____ gula semut setiap bulan melalui Pelabuhan Tanjung Emas di Semarang, dan "
        "harga yang diterima perajin mencapai Rp24.000 per kilogram.",
        "40 ton",
        quote="Kini koperasi mengirim sekitar 40 ton gula semut setiap bulan melalui Pelabuhan Tanjung Emas di "
        "Semarang, dan harga yang diterima perajin mencapai Rp24.000 per kilogram.",
    ),
    ordering(
        "Urutkanlah peristiwa berikut dari yang paling awal!",
        {
            "Koperasi Nira Lestari menerima sertifikat organik pertamanya.": "3",
            "Hampir semua keluarga di Desa Kalisari mulai membuat gula kelapa.": "1",
            "Koperasi menanam 6.000 bibit kelapa genjah, jenis yang lebih pendek dan lebih cepat berbuah daripada "
            "kelapa biasa.": "4",
            "Sulastri mengajak dua belas perajin mendirikan koperasi.": "2",
        },
        evidence(*DATES),
    ),
    essay(
        "Mengapa koperasi menyisihkan sebagian keuntungannya untuk asuransi penyadap?",
        "memanjat pohon setinggi 15 meter merupakan pekerjaan yang berbahaya",
        proof=evidence(
            "Sebagian keuntungan disisihkan untuk asuransi penyadap, sebab memanjat pohon setinggi 15 meter tetap "
            "merupakan pekerjaan yang berbahaya."
        ),
    ),
    essay(
        "Menurut pendapatmu, apakah Koperasi Nira Lestari berhasil mengubah kehidupan warga Desa Kalisari? Jelaskan "
        "dengan bukti-bukti dari teks!",
        "harga yang diterima perajin naik dari Rp2.500 menjadi Rp24.000 per kilogram",
        "jumlah anggota bertambah dari dua belas menjadi 430 keluarga",
        "sembilan pemuda pulang ke desa dan menjadi perajin",
        proof=evidence(
            "Namun, pada awal 2000-an harga gula jatuh hingga Rp2.500 per kilogram.",
            "Jumlah anggota pun bertambah dari dua belas menjadi 430 keluarga yang tersebar di enam desa.",
            "Tahun lalu sembilan pemuda pulang ke Kalisari dan menjadi perajin.",
        ),
    ),
)
OLD_ITEMS = tuple(ITEMS[i] for i in (0, 1, 2, 10, 11, 12, 15, 18))


def every_form(**changes: object) -> Worksheet:
    """A worksheet with several questions of each of the eight forms."""
    entries = tuple(Entry(i, item) for i, item in enumerate((*OLD_ITEMS, *NEW_ITEMS), start=1))
    return sample(**{"entries": entries, **changes})
