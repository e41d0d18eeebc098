"""A worksheet of our own writing, as a school would print it."""

from quizzes.items import Evidence, Form, Item, Kind, Option, Proof, Swap
from quizzes.worksheets.worksheet import Entry, Passage, Worksheet

BODY = """Sebelum pukul lima pagi, dapur Bu Ratmi di Desa Kalisari sudah berasap. Perempuan berusia 52 tahun itu \
mengaduk tiga kuali besar berisi air nira yang disadap suaminya, Pak Wiryo, dari 28 pohon kelapa di belakang rumah. \
Nira harus segera direbus karena akan menjadi asam bila dibiarkan lebih dari tiga jam. Empat jam kemudian, cairan \
bening itu mengental, berubah warna menjadi cokelat tua, dan siap dicetak.

Desa Kalisari terletak di lereng selatan Gunung Slamet, Kabupaten Banyumas. Sejak tahun 1970-an hampir semua keluarga \
di desa itu membuat gula kelapa. Namun, pada awal 2000-an harga gula jatuh hingga Rp2.500 per kilogram. Banyak pemuda \
meninggalkan desa untuk bekerja di pabrik di Bekasi dan Tangerang. “Kami hampir berhenti,” kata Bu Ratmi. “Kayu bakar \
saja sudah lebih mahal daripada gulanya.”

Keadaan berubah pada tahun 2012 ketika Sulastri, seorang guru sekolah dasar, mengajak dua belas perajin mendirikan \
Koperasi Nira Lestari. Koperasi itu mengajarkan cara membuat gula semut, yaitu gula kelapa yang dikeringkan dan \
ditumbuk hingga menjadi butiran halus. Gula semut dapat disimpan sampai dua tahun, sedangkan gula cetak biasa hanya \
bertahan sekitar dua bulan. Setiap kuali juga diganti dengan kuali baja antikarat agar gula tidak tercemar.

Butuh waktu tiga tahun sebelum usaha itu diakui. Pada 17 Maret 2015 Koperasi Nira Lestari menerima sertifikat organik \
pertamanya. Sertifikat itu membuka pintu bagi pembeli dari Belanda, Jepang, dan Australia. Kini koperasi mengirim \
sekitar 40 ton gula semut setiap bulan melalui Pelabuhan Tanjung Emas di Semarang, dan harga yang diterima perajin \
mencapai Rp24.000 per kilogram.

Jumlah anggota pun bertambah dari dua belas menjadi 430 keluarga yang tersebar di enam desa. Sebagian keuntungan \
disisihkan untuk asuransi penyadap, sebab memanjat pohon setinggi 15 meter tetap merupakan pekerjaan yang berbahaya. \
Pada 2019 koperasi juga menanam 6.000 bibit kelapa genjah, jenis yang lebih pendek dan lebih cepat berbuah.

Bagi Sulastri, perubahan yang paling penting tidak tercatat dalam laporan keuangan. Tahun lalu sembilan pemuda pulang \
ke Kalisari dan menjadi perajin. Salah seorang di antaranya adalah Bagas, putra sulung Bu Ratmi, yang dulu bekerja di \
Tangerang. Setiap pagi ia memeriksa suhu kuali dengan termometer digital dan mencatatnya di telepon genggam. “Ibu \
mengandalkan warna dan bau,” ujarnya sambil tertawa. “Saya mengandalkan angka. Hasilnya sama manisnya.”
"""

PASSAGE = Passage(
    title="Manisnya Gula dari Lereng Slamet",
    body=BODY,
    source="Majalah Pelangi Desa, edisi 14",
    byline="Tim Pahami",
)


def evidence(*quotes: str, body: str = BODY) -> tuple[Evidence, ...]:
    """Where the quotes stand in the body."""
    return tuple(Evidence(body.index(quote), body.index(quote) + len(quote)) for quote in quotes)


def choice(stem: str, options: str, key: int, *quotes: str, kind: Kind = Kind.WHAT) -> Item:
    """A multiple choice item; the options are parted by bars."""
    texts = options.split("|")
    return Item(
        form=Form.MULTIPLE_CHOICE,
        kind=kind,
        stem=stem,
        key=(texts[key],),
        options=tuple(Option(text, i == key) for i, text in enumerate(texts)),
        evidence=evidence(*quotes),
    )


def statement(stem: str, quote: str, swap: Swap | None = None) -> Item:
    """A true/false item, false where something was swapped."""
    return Item(
        form=Form.TRUE_FALSE,
        kind=Kind.WHAT,
        stem=stem,
        key=("Salah" if swap else "Benar",),
        options=(Option("Benar", not swap), Option("Salah", bool(swap))),
        evidence=evidence(quote),
        proof=Proof.DERIVED if swap else Proof.SPAN,
        swaps=(swap,) if swap else (),
    )


def short(stem: str, key: str, *accepted: str, quote: str = "") -> Item:
    """A short answer item."""
    return Item(
        form=Form.SHORT_ANSWER,
        kind=Kind.WHAT,
        stem=stem,
        key=(key,),
        accepted=accepted,
        evidence=evidence(quote) if quote else (),
    )


ITEMS = (
    choice(
        "Siapa yang mengajak dua belas perajin mendirikan Koperasi Nira Lestari?",
        "Bagas|Bu Ratmi|Pak Wiryo|Sulastri",
        3,
        "Keadaan berubah pada tahun 2012 ketika Sulastri, seorang guru sekolah dasar, mengajak dua belas perajin "
        "mendirikan Koperasi Nira Lestari.",
    ),
    choice(
        "Mengapa nira harus segera direbus setelah disadap?",
        "Karena nira akan menjadi asam bila dibiarkan lebih dari tiga jam|"
        "Karena kayu bakar di Desa Kalisari lebih mahal daripada harga gula yang dibuat|"
        "Karena pembeli dari Belanda, Jepang, dan Australia menunggu kiriman setiap bulan|"
        "Karena kuali baja antikarat harus dipakai bergantian oleh semua anggota koperasi",
        0,
        "Nira harus segera direbus karena akan menjadi asam bila dibiarkan lebih dari tiga jam.",
    ),
    choice(
        "Desa Kalisari terletak di lereng selatan ....",
        "Gunung Slamet|Gunung Sumbing|Gunung Sindoro|Gunung Merapi",
        0,
        "Desa Kalisari terletak di lereng selatan Gunung Slamet, Kabupaten Banyumas.",
    ),
    choice(
        "Melalui pelabuhan mana gula semut dikirim?",
        "Pelabuhan Tanjung Priok di Jakarta|Pelabuhan Tanjung Perak di Surabaya|"
        "Pelabuhan Tanjung Emas di Semarang|Pelabuhan Tanjung Intan di Cilacap",
        2,
        "Kini koperasi mengirim sekitar 40 ton gula semut setiap bulan melalui Pelabuhan Tanjung Emas di Semarang, "
        "dan harga yang diterima perajin mencapai Rp24.000 per kilogram.",
    ),
    choice(
        "Pada tanggal berapa koperasi menerima sertifikat organik pertamanya?",
        "12 Maret 2012|17 Maret 2012|17 Maret 2015|19 Mei 2015",
        2,
        "Pada 17 Maret 2015 Koperasi Nira Lestari menerima sertifikat organik pertamanya.",
    ),
    choice(
        "Berapa lama gula semut dapat disimpan?",
        "dua bulan|tiga bulan|dua tahun|tiga tahun",
        2,
        "Gula semut dapat disimpan sampai dua tahun, sedangkan gula cetak biasa hanya bertahan sekitar dua bulan.",
    ),
    choice(
        "Untuk apa sebagian keuntungan koperasi disisihkan?",
        "Untuk asuransi penyadap|Untuk membeli kayu bakar|Untuk membayar sertifikat|Untuk menyewa gudang",
        0,
        "Sebagian keuntungan disisihkan untuk asuransi penyadap, sebab memanjat pohon setinggi 15 meter tetap "
        "merupakan pekerjaan yang berbahaya.",
    ),
    choice(
        "Apa perbedaan cara kerja Bagas dan Bu Ratmi ketika memasak nira?",
        "Bagas memakai kayu bakar, sedangkan Bu Ratmi memakai gas|"
        "Bagas mengandalkan angka, sedangkan Bu Ratmi mengandalkan warna dan bau|"
        "Bagas mencetak gula, sedangkan Bu Ratmi menumbuknya menjadi butiran|"
        "Bagas bekerja pada malam hari, sedangkan Bu Ratmi bekerja pada pagi hari",
        1,
        "“Ibu mengandalkan warna dan bau,” ujarnya sambil tertawa.",
        "“Saya mengandalkan angka. Hasilnya sama manisnya.”",
    ),
    choice(
        "Berapa keluarga yang kini menjadi anggota koperasi?",
        "12 keluarga|28 keluarga|40 keluarga|430 keluarga",
        3,
        "Jumlah anggota pun bertambah dari dua belas menjadi 430 keluarga yang tersebar di enam desa.",
    ),
    choice(
        "Gagasan utama paragraf kedua adalah ....",
        "letak Desa Kalisari di Kabupaten Banyumas|kesulitan perajin gula ketika harga jatuh|"
        "pekerjaan pemuda desa di Bekasi dan Tangerang|mahalnya kayu bakar di lereng Gunung Slamet",
        1,
        "Namun, pada awal 2000-an harga gula jatuh hingga Rp2.500 per kilogram.",
        "Banyak pemuda meninggalkan desa untuk bekerja di pabrik di Bekasi dan Tangerang.",
    ),
    statement(
        "Pak Wiryo menyadap nira dari 28 pohon kelapa di belakang rumah.",
        "Perempuan berusia 52 tahun itu mengaduk tiga kuali besar berisi air nira yang disadap suaminya, Pak Wiryo, "
        "dari 28 pohon kelapa di belakang rumah.",
    ),
    statement(
        "Koperasi mengirim sekitar 40 ton gula semut setiap minggu.",
        "Kini koperasi mengirim sekitar 40 ton gula semut setiap bulan melalui Pelabuhan Tanjung Emas di Semarang, "
        "dan harga yang diterima perajin mencapai Rp24.000 per kilogram.",
        Swap("setiap bulan", "setiap minggu"),
    ),
    statement(
        "Pada 2019 koperasi menanam 6.000 bibit kelapa genjah, jenis yang lebih pendek dan lebih cepat berbuah.",
        "Pada 2019 koperasi juga menanam 6.000 bibit kelapa genjah, jenis yang lebih pendek dan lebih cepat berbuah.",
    ),
    statement(
        "Sertifikat organik membuka pintu bagi pembeli dari Belanda, Korea Selatan, dan Australia.",
        "Sertifikat itu membuka pintu bagi pembeli dari Belanda, Jepang, dan Australia.",
        Swap("Jepang", "Korea Selatan"),
    ),
    statement(
        "Sembilan pemuda yang pulang ke Kalisari tahun lalu kini menjadi perajin.",
        "Tahun lalu sembilan pemuda pulang ke Kalisari dan menjadi perajin.",
    ),
    short(
        "Pada tahun berapa Koperasi Nira Lestari didirikan?",
        "2012",
        "tahun 2012",
        "pada tahun 2012",
        quote="Keadaan berubah pada tahun 2012 ketika Sulastri, seorang guru sekolah dasar, mengajak dua belas "
        "perajin mendirikan Koperasi Nira Lestari.",
    ),
    short(
        "Siapa nama putra sulung Bu Ratmi?",
        "Bagas",
        quote="Salah seorang di antaranya adalah Bagas, putra sulung Bu Ratmi, yang dulu bekerja di Tangerang.",
    ),
    short(
        "Dengan apa Bagas memeriksa suhu kuali setiap pagi?",
        "termometer digital",
        "dengan termometer digital",
        "sebuah termometer digital",
        quote="Setiap pagi ia memeriksa suhu kuali dengan termometer digital dan mencatatnya di telepon genggam.",
    ),
    short(
        "Mengapa setiap kuali diganti dengan kuali baja antikarat?",
        "agar gula tidak tercemar",
        "supaya gula tidak tercemar",
        quote="Setiap kuali juga diganti dengan kuali baja antikarat agar gula tidak tercemar.",
    ),
    short("Tuliskan satu hal dari teks yang dapat dicontoh oleh desamu!", "jawaban sesuai pendapat siswa"),
)


def sample(**changes: object) -> Worksheet:
    """The worksheet: one passage and twenty questions."""
    values: dict[str, object] = {
        "title": "Latihan Memahami Bacaan",
        "code": "GULA-7K2",
        "version": "1.0",
        "passages": (PASSAGE,),
        "entries": tuple(Entry(i, item) for i, item in enumerate(ITEMS, start=1)),
        "school": "SMP Negeri 4 Kalisari",
        "subject": "Bahasa Indonesia",
        "class_name": "VIII/1",
        "duration": "60 menit",
        "join_url": "http://192.168.1.20:8000/k/GULA7K2",
    }
    return Worksheet(**{**values, **changes})
