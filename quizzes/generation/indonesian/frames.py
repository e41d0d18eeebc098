"""Verbs and nouns that are asked about in their own way: data with examples."""

from __future__ import annotations

from typing import Final

# auxiliaries that add nothing to a question
DROPPED_MODALS: Final = frozenset(
    "lalu kemudian lantas juga pun terus langsung segera turut ikut kini baru hanya kembali kerap sering".split()
)
# auxiliaries that turn a fact into a plan, a wish or a guess
UNCERTAIN: Final = frozenset(
    "akan bisa dapat mungkin ingin mau hendak bakal berencana bertekad berupaya harus perlu boleh wajib "
    "diperkirakan diharapkan direncanakan dijadwalkan diduga diyakini dinilai dianggap dipastikan dinyatakan "
    "ditargetkan dikabarkan dilaporkan diketahui disebut-sebut dipercaya".split()
)
# predicates of the telling, not of what is told
NO_FACT: Final = frozenset(
    "mengutip dikutip melansir dilansir berkata ujar diketahui termasuk ternyata menunjukkan tampak terlihat dikatakan "
    "disebutkan dilaporkan diberitakan kata seperti yaitu yakni tergolong".split()
)

# A measured noun and how its amount is asked; "sepanjang 144 km" -> "Berapa panjang …"
MEASURES: Final[dict[str, str]] = {
    "sepanjang": "panjang",
    "seluas": "luas",
    "setinggi": "tinggi",
    "sebanyak": "banyak",
    "senilai": "nilai",
    "sebesar": "besar",
    "seberat": "berat",
    "sedalam": "kedalaman",
    "selebar": "lebar",
    "sejauh": "jarak",
    "seharga": "harga",
    "setebal": "tebal",
    "berjarak": "jarak",
    "berkapasitas": "kapasitas",
    "berusia": "usia",
    "berumur": "umur",
    "berpenduduk": "jumlah penduduk",
    "bertinggi": "tinggi",
    "berbobot": "bobot",
    "berkekuatan": "kekuatan",
    "berkecepatan": "kecepatan",
    "berdiameter": "diameter",
    "berketinggian": "ketinggian",
    "berjumlah": "jumlah",
    "beranggota": "jumlah anggota",
    "beranggotakan": "jumlah anggota",
    "berdurasi": "durasi",
    "berpenghuni": "jumlah penghuni",
    "bernilai": "nilai",
    "berdaya": "daya",
}
MEASURED_NOUNS: Final = frozenset(
    "panjang luas tinggi lebar berat tebal dalam kedalaman ketinggian jumlah kapasitas usia umur harga nilai biaya "
    "anggaran produksi populasi penduduk kecepatan jarak jangkauan suhu kekuatan pertumbuhan pendapatan total volume "
    "skor kontribusi konsumsi angka tingkat kadar persentase omzet laba kerugian dana besar bobot diameter daya".split()
)
# verbs that only carry the amount: "tingginya mencapai 3.726 meter" is asked "Berapa tinggi …"
AMOUNT_VERBS: Final = frozenset("mencapai adalah sebesar sebanyak berjumlah merupakan menjadi sekitar berkisar".split())

# how a thing is asked that the verb gives to somebody: "memberi hadiah" -> "Apa yang diberikan …?"
GIVING: Final[dict[str, str]] = {"memberi": "diberikan", "menawari": "ditawarkan", "mengirimi": "dikirimkan"}
# verbs without content of their own: "mengadakan pembicaraan"; what they carry is not asked
LIGHT_VERBS: Final = frozenset("mengadakan melakukan memiliki mempunyai menjadi membuat memberikan mendapat".split())
# what happened, where the passive of the verb would be wrong: (verb, how the counted are asked, its rest)
COUNTED_FRAMES: Final[dict[str, tuple[str, str]]] = {
    "menewaskan": ("tewas", "akibat"),
    "melukai": ("terluka", "akibat"),
    "menghabiskan": ("dihabiskan", ""),
}
# prepositions that a noun of action takes: "kunjungan ke Rusia", "serangan terhadap kota"
NOUN_PREPOSITIONS: Final = frozenset("ke dari dengan antara terhadap atas kepada".split())
QUESTION_WORDS: Final = frozenset("apa siapa mana apakah siapakah bagaimana mengapa berapa kapan".split())
# who speaks in a video: "video Kim berbicara" is about Kim
PICTURES: Final = frozenset("video foto gambar rekaman".split())
# how a sentence begins that names members of what was just spoken of
OPENERS: Final = ("di antaranya", "antara lain", "di antara mereka")
# verbs that govern "pada": what follows is no place
GOVERNING: Final = frozenset("berfokus fokus bergantung berdasar berdasarkan tertuju mengacu berlaku berpusat".split())
# offices that keep their capital before the name of what is held: "Presiden Rusia"
OFFICES: Final = frozenset(
    "presiden menteri gubernur bupati wali perdana wakil jenderal raja ratu sultan kapolri panglima sekretaris "
    "direktur ketua kepala".split()
)
# nouns that "untuk …" completes: "alasan untuk pergi" says which reason, not what for
COMPLETED_NOUNS: Final = frozenset(
    "alasan upaya usaha kesempatan kemampuan hak cara waktu rencana keputusan izin kewajiban keinginan tugas alat "
    "peluang langkah syarat kebutuhan kesiapan tekad komitmen niat persiapan kepastian pilihan dana".split()
)
# the dimension that a unit measures; None: it may be several, so nothing is asked
DIMENSIONS: Final[dict[str, str | None]] = {
    "km²": "luas", "m²": "luas", "hektare": "luas", "kg": "berat", "ton": "berat", "g": "berat", "kuintal": "berat",
    "liter": "volume", "m³": "volume", "barel": "volume", "km": None, "m": None, "cm": None, "mm": None, "mil": None,
    "kaki": None, "inci": None, "derajat": None, "°C": "suhu", "watt": "daya", "kW": "daya", "MW": "daya",
}  # fmt: skip
# "X terdiri atas A, B, dan C"
MADE_OF: Final = frozenset("terdiri tersusun terbuat".split())
# "anak penyu disebut tukik": how the name is asked
NAMING: Final[dict[str, str]] = {
    "disebut": "Apa sebutan untuk",
    "dinamakan": "Apa nama",
    "dinamai": "Apa nama",
    "dijuluki": "Apa julukan",
    "disingkat": "Apa singkatan dari",
}
# what is done to events and things, never to people
IMPERSONAL: Final = frozenset(
    "diselenggarakan digelar diadakan dilaksanakan dibangun ditandatangani diresmikan diterbitkan dirilis".split()
)
# that so many there are
EXISTENCE: Final = frozenset("ada terdapat memiliki mempunyai berjumlah".split())
# what somebody is told to do follows "untuk": no purpose
DIRECTING: Final = frozenset(
    "mengimbau meminta menyuruh mengajak memerintahkan mendesak mengundang melarang memaksa mengizinkan membujuk "
    "diimbau diminta disuruh diajak diperintahkan didesak diundang dilarang dipaksa diizinkan dibujuk diharuskan "
    "berusaha berupaya bertekad bersedia berniat sepakat setuju berencana berjanji memutuskan mencoba menolak mampu "
    "memilih bersiap berhasil gagal sempat berkesempatan menghukum dihukum".split()
)
# what is done by hand or tool: "Dengan apa …?"
BY_MEANS: Final = frozenset(
    "membuat dibuat mengolah diolah memotong dipotong membelah dibelah membangun dibangun menutup ditutup "
    "menutupi ditutupi menghias dihias menghiasi dihiasi melengkapi dilengkapi melapisi dilapisi mengisi diisi "
    "mengukur diukur membayar dibayar menandai ditandai memukul dipukul menembak ditembak membungkus dibungkus "
    "mencampur dicampur mengikat diikat membersihkan dibersihkan menulis ditulis melukis dilukis memasak dimasak "
    "menggosok digosok mengoles dioles merawat dirawat mengobati diobati menangkap ditangkap berburu memancing "
    "membuka dibuka menyerang diserang mempersenjatai dipersenjatai menghubungkan dihubungkan menggerakkan "
    "digerakkan menghibur dihibur menyambut disambut menghidangkan dihidangkan menggali digali menggoreng "
    "digoreng mencuci dicuci mengganti diganti menggantikan digantikan menyiram disiram memberi diberi menjahit "
    "dijahit menenun ditenun memeriksa diperiksa mewarnai diwarnai memagari dipagari memainkan dimainkan mengairi "
    "diairi memupuk dipupuk menghidupkan dihidupkan tiba berangkat pergi datang berkeliling menyeberang "
    "menyeberangi disemarakkan dimeriahkan naik pulang bepergian mengangkut diangkut terisi tertutup ditumbuhi".split()
)
# nouns that say what for, beside nouns of action: "menyewa mesin untuk panen raya"
AIMS: Final = frozenset("panen biaya modal bahan bekal keperluan kepentingan makanan pakan obat operasi".split())
# what something or somebody serves as: "Sebagai apa …?"
AS_WHAT: Final = frozenset(
    "dikenal terkenal dipilih terpilih diangkat ditunjuk dilantik dinobatkan ditetapkan diakui dikukuhkan bekerja "
    "bertugas bertindak berperan berfungsi digunakan dipakai dimanfaatkan dijadikan ditempatkan didaftarkan "
    "tercatat dicatat lahir mengangkat menunjuk menetapkan memilih memakai menggunakan menjabat".split()
)
# phrases that say nothing once what follows them is cut: "dalam waktu", "sebagai akibat"
VAGUE: Final = frozenset("waktu akibat kali hal rangka bagian seperti saat".split())
# what many are at once: "siswa kelas VIII" is nobody in particular
MANY_ARE: Final = frozenset(
    "siswa siswi anggota warga mahasiswa murid pelajar pemain guru dosen petani nelayan dokter peneliti ahli aktivis "
    "pengamat pakar penduduk karyawan pegawai staf pengunjung peserta atlet penyanyi aktor seniman wartawan".split()
)
# verbs that promise another: when it is to be done is not when it was promised
PROMISING: Final = frozenset("berjanji sepakat setuju berniat bersedia".split())
# bodies that keep their capital where a name follows: "Pemerintah Kabupaten Demak"
BODIES: Final = frozenset("pemerintah kepolisian pengadilan kejaksaan dinas".split())
# verbs that say what something is
COPULAS: Final = frozenset("adalah ialah merupakan".split())
# what leads in a description of one thing: "seorang pelari", "sebuah kota"
ARTICLES: Final = frozenset("seorang sebuah seekor suatu sejenis semacam".split())
# a description that begins so fits others too
ONE_OF: Final = ("salah satu", "salah seorang", "bagian dari", "anggota", "satu dari", "bukan")
# who says something, by the word that the text says it with: "kata Budi" -> "Siapa yang mengatakan bahwa …"
SAID_BY: Final[dict[str, str]] = {
    "kata": "mengatakan", "ujar": "mengatakan", "tutur": "menuturkan", "ucap": "mengatakan", "ungkap": "mengungkapkan",
    "jelas": "menjelaskan", "papar": "memaparkan", "tegas": "menegaskan", "imbuh": "menambahkan",
    "terang": "menerangkan", "sebut": "menyebutkan", "menurut": "berpendapat",
    **{
        verb: verb
        for verb in (
            "mengatakan menyatakan mengungkapkan menjelaskan menegaskan menuturkan memaparkan menyebutkan menambahkan "
            "menerangkan mengakui memperkirakan memprediksi menilai meyakini mengklaim berpendapat berharap "
            "mengharapkan mengumumkan memastikan mengonfirmasi membenarkan melaporkan menduga mengingatkan "
            "mengusulkan menyarankan mencatat menemukan membuktikan menyimpulkan berjanji mengemukakan"
        ).split()
    },
}  # fmt: skip
# verbs of giving and taking: "dari" and "kepada" behind their object say who gave or got it
TRANSFERRING: Final = frozenset(
    "menerima mendapat mendapatkan memperoleh menyerahkan memberikan mengirim mengirimkan membeli menjual meminjam "
    "menyampaikan mengimpor mengekspor meminta menawarkan".split()
)
# connectives before a result, whose cause stands before them, and before an aim
RESULTING: Final = frozenset({"sehingga"})
AIMING: Final = frozenset({"agar", "supaya"})
