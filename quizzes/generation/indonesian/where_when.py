"""Words for what stands somewhere and what takes place somewhere: data with examples."""

from __future__ import annotations

from typing import Final

# how far out a kind of place lies in a chain: "Jalan Melati, Kecamatan Sukun, Kota Malang, Jawa Timur, Indonesia"
LEVELS: Final[dict[str, int]] = {
    "jalan": 0,
    "kampung": 1,
    "dusun": 1,
    "desa": 1,
    "kelurahan": 1,
    "kecamatan": 2,
    "distrik": 2,
    "kabupaten": 3,
    "kota": 3,
    "provinsi": 4,
    "negara bagian": 4,
    "negara": 5,
    "benua": 6,
}
# kinds that a question can ask for: "Di kota mana letak …"
ASKED_KINDS: Final = frozenset(
    ("desa", "kelurahan", "kecamatan", "distrik", "kabupaten", "kota", "provinsi", "negara bagian", "negara")
)
# states of the great federations, which no gazetteer of countries has
STATES: Final = frozenset(
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois "
    "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri "
    "Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming "
    "Queensland Victoria Tasmania Bavaria Saxony Sabah Sarawak Johor Penang Selangor Kelantan Pahang".split()
)
# what stays where it is: "patung Kartini", "bandara internasional Pearson"
IMMOVABLE: Final = frozenset(
    "patung tugu monumen museum rumah gedung istana kantor markas bandara bandar pelabuhan stasiun terminal stadion "
    "masjid gereja pura wihara kelenteng candi prasasti makam kuburan pasar pabrik kebun taman hutan kawasan cagar "
    "suaka waduk bendungan jembatan hotel restoran sekolah universitas institut akademi kampus pesantren perpustakaan "
    "akuarium planetarium observatorium gunung bukit danau sungai pantai teluk selat pulau gua air lapangan lembah "
    "benteng menara gelanggang gelora sanggar galeri auditorium kompleks pangkalan puskesmas perkebunan tambang "
    "kilang pltu plta pltgu pltd pltp keraton kerajaan vila penjara kedutaan pelud laboratorium".split()
)
# the same as the last word of a name in English: "Bandung Beach Hotel"
ENGLISH_BUILDINGS: Final = frozenset(
    "Hotel University College School Stadium Airport Museum Park Center Centre Hall Arena Plaza Mall Tower Hospital "
    "Institute Academy Resort Square Superdome Theatre Theater Library".split()
)
# what takes place: "kejuaraan dunia bulu tangkis"
EVENTS: Final = frozenset(
    "pameran kejuaraan festival kongres konferensi konser seminar lomba turnamen pertandingan final semifinal "
    "kompetisi sidang rapat pertemuan ktt upacara peringatan pembukaan penutupan lokakarya simposium pesta pekan "
    "olimpiade universiade piala ekspo diskusi peluncuran peresmian pelantikan pemilihan perundingan muktamar "
    "musyawarah kontes parade karnaval jambore demo pelatihan kontes bazar pentas pertunjukan ajang".split()
)
STRIFE: Final = frozenset("perang pertempuran operasi revolusi pemberontakan".split())
# what happens to people: "mengenang gempa pada 26 Mei 2006" tells when the earth shook
MISHAPS: Final = frozenset(
    "gempa tsunami banjir kecelakaan serangan ledakan tragedi bencana peristiwa kerusuhan kebakaran kudeta letusan "
    "pembunuhan pengeboman krisis badai topan proklamasi deklarasi kemerdekaan".split()
)
# whom a year behind them tells when they won: "mengundang peraih Nobel tahun 1996"
WINNERS: Final = frozenset("peraih juara pemenang penerima finalis runner-up".split())
# verbs whose object had its own time
RECALLING: Final = frozenset(
    "mengenang memperingati mengingkari mengakui mengutuk mengecam membahas menyelidiki mengusut menolak menceritakan "
    "mengisahkan membicarakan menyesalkan merencanakan menyiapkan mempersiapkan menanggapi menyambut menuntut "
    "mengkritik menyebut menyinggung mengungkap mengalami diilhami menjelang".split()
)
# what holds at any time: "sebuah desa bernama Melati"
TIMELESS: Final = frozenset("bernama berjudul bertajuk berjuluk berbunyi berisi bertuliskan berasal".split())
# where nothing ever is: "di tangan rakyat", "di atas kertas"
FIGURATIVE: Final = frozenset(
    "kertas tangan mata pihak sisi benak hati pundak bahu kalangan balik mulut genggaman urutan peringkat posisi "
    "golongan level ronde umum mana-mana".split()
)
# what names no place where nothing follows it: "dievakuasi dari wilayah"
ANYWHERE: Final = frozenset(("wilayah", "daerah", "tempat", "kawasan", "lokasi", "negara asal", "mana-mana"))
# what follows "di" and is no place: "di nomor lari putri", "di bidang kesehatan"
FIELDS: Final = frozenset("nomor cabang bidang kategori babak putaran partai".split())
# rounds of a contest, asked by "babak": "terhenti di semifinal"
ROUNDS: Final = frozenset("final semifinal perempatfinal penyisihan kualifikasi perdelapanfinal".split())
# events of one day: a date behind them is theirs
ONE_DAY: Final = frozenset(
    "final semifinal pertandingan upacara peringatan pembukaan penutupan peluncuran peresmian pelantikan seminar "
    "diskusi rapat demo konser".split()
)
# what is made, and the word for its coming into the world: "film … (1985)" -> "Pada tahun berapa film … dirilis?"
MADE: Final[dict[str, str]] = {
    "film": "dirilis",
    "album": "dirilis",
    "lagu": "dirilis",
    "novel": "diterbitkan",
    "buku": "diterbitkan",
    "roman": "diterbitkan",
    "drama": "ditulis",
    "naskah": "ditulis",
    "lukisan": "dilukis",
}
# what people are by calling, beside PERSON_NOUNS
CALLINGS: Final = frozenset(
    "lelaki pria putra putri gitaris pemusik sutradara penyair sastrawan dalang filsuf negarawan politikus bangsawan "
    "ilmuwan fisikawan kimiawan matematikawan penjelajah novelis dramawan bintang pesenam perenang pelari petenis "
    "petinju pebalap pembalap pesepak pebulu model pakar dosen peneliti presenter komedian pelawak juru koki arsitek "
    "insinyur diplomat hakim perwira laksamana kolonel mayor kapten filolog penyiar pembawa penari pemahat".split()
)
# verbs whose object leaves the place behind "dari": "memulangkan Rina dari Kairo"
MOVING: Final = frozenset(
    "membawa memulangkan mengambil menjemput mengusir mendatangkan memanggil mengirim menculik menyelamatkan "
    "membebaskan menyekolahkan mengeluarkan memindahkan menarik mengangkut mengevakuasi meminta menerima".split()
)
