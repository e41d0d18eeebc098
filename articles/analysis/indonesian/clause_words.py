"""The closed classes of Indonesian that clauses are built with: data, no logic."""

from __future__ import annotations

from typing import Final

from articles.analysis.document import AdjunctRole

PLACE, GOAL, SOURCE, TIME = AdjunctRole.PLACE, AdjunctRole.GOAL, AdjunctRole.SOURCE, AdjunctRole.TIME

# preposition -> its usual role; the entity or value behind it may say otherwise (articles/analysis/parts.py)
PREPOSITIONS: Final[dict[str, AdjunctRole]] = {
    "di": PLACE,
    "ke": GOAL,
    "dari": SOURCE,
    "pada": TIME,
    "dalam": AdjunctRole.OTHER,
    "kepada": AdjunctRole.BENEFICIARY,
    "oleh": AdjunctRole.AGENT,
    "dengan": AdjunctRole.COMPANION,
    "bersama": AdjunctRole.COMPANION,
    "untuk": AdjunctRole.BENEFICIARY,
    "bagi": AdjunctRole.BENEFICIARY,
    "demi": AdjunctRole.PURPOSE,
    "guna": AdjunctRole.PURPOSE,
    "tentang": AdjunctRole.TOPIC,
    "mengenai": AdjunctRole.TOPIC,
    "soal": AdjunctRole.TOPIC,
    "terhadap": AdjunctRole.OTHER,
    "atas": AdjunctRole.OTHER,
    "antara": AdjunctRole.OTHER,
    "melalui": AdjunctRole.INSTRUMENT,
    "lewat": AdjunctRole.INSTRUMENT,
    "sejak": TIME,
    "mulai": TIME,
    "hingga": TIME,
    "sampai": TIME,
    "menjelang": TIME,
    "selama": AdjunctRole.DURATION,
    "karena": AdjunctRole.CAUSE,
    "akibat": AdjunctRole.CAUSE,
    "lantaran": AdjunctRole.CAUSE,
    "berkat": AdjunctRole.CAUSE,
    "menurut": AdjunctRole.ACCORDING_TO,
    "mengutip": AdjunctRole.ACCORDING_TO,
    "dikutip": AdjunctRole.ACCORDING_TO,
    "melansir": AdjunctRole.ACCORDING_TO,
    "dilansir": AdjunctRole.ACCORDING_TO,
    "dilaporkan": AdjunctRole.ACCORDING_TO,
    "diberitakan": AdjunctRole.ACCORDING_TO,
    "sebagai": AdjunctRole.CAPACITY,
    "tanpa": AdjunctRole.OTHER,
    "berdasarkan": AdjunctRole.ACCORDING_TO,
    "per": AdjunctRole.OTHER,
    "saat": TIME,
    "ketika": TIME,
    "semenjak": TIME,
    "seusai": TIME,
    "sehabis": TIME,
    "selepas": TIME,
    "semasa": TIME,
    "seperti": AdjunctRole.OTHER,
    "termasuk": AdjunctRole.OTHER,
    "selain": AdjunctRole.OTHER,
    "terkait": AdjunctRole.TOPIC,
    "berkaitan": AdjunctRole.TOPIC,
    "sehubungan": AdjunctRole.TOPIC,
    "dibanding": AdjunctRole.OTHER,
    "dibandingkan": AdjunctRole.OTHER,
    "menyusul": TIME,
    "setelah": TIME,
    "sebelum": TIME,
    "usai": TIME,
    "pascagempa": TIME,
    "setibanya": TIME,
    "sesampainya": TIME,
    "sekembalinya": TIME,
    "sepulangnya": TIME,
    "sekitar": PLACE,
    "dekat": PLACE,
}

# nouns of location that join a preceding di/ke/dari: "di dalam hutan"
LOCATIVES: Final = frozenset(
    "dalam atas bawah antara luar depan belakang dekat sekitar sepanjang seluruh tengah samping bekas balik".split()
)

AUXILIARIES: Final = frozenset(
    "akan telah sudah sedang tengah pernah masih bisa dapat mampu sanggup harus wajib perlu boleh mungkin ingin mau "
    "hendak sempat berhasil mulai terus kembali tetap segera langsung juga turut ikut kerap sering selalu baru hanya "
    "bakal berencana bertekad berupaya berusaha terlihat tampak terpaksa ternyata".split()
)


NEGATIONS: Final = frozenset("tidak tak takkan bukan belum jangan tanpa".split())
# before a verb they say that it did not happen: "gagal mengalahkan"
FAILING: Final = frozenset("gagal batal urung hampir nyaris".split())
COPULAS: Final = frozenset("adalah ialah merupakan yaitu yakni menjadi".split())
COORDINATORS: Final = frozenset("dan serta maupun atau beserta".split())
# connectives before an aim: "untuk melihat"
AIMS: Final = frozenset("untuk guna demi".split())
# what happens next has the same subject: "membeli ikan, lalu memasak"
SEQUENTIAL: Final = frozenset("lalu kemudian".split())
CONTRASTS: Final = frozenset("tetapi namun sedangkan sementara melainkan padahal".split())

# connective -> the role that its clause has in the clause beside it; None: no adjunct of it
CONNECTIVES: Final[dict[str, AdjunctRole | None]] = {
    "karena": AdjunctRole.CAUSE,
    "sebab": AdjunctRole.CAUSE,
    "lantaran": AdjunctRole.CAUSE,
    "agar": AdjunctRole.PURPOSE,
    "supaya": AdjunctRole.PURPOSE,
    "untuk": AdjunctRole.PURPOSE,
    "guna": AdjunctRole.PURPOSE,
    "demi": AdjunctRole.PURPOSE,
    "dengan": AdjunctRole.INSTRUMENT,
    "sambil": None,
    "seraya": None,
    "ketika": TIME,
    "saat": TIME,
    "setelah": TIME,
    "sesudah": TIME,
    "usai": TIME,
    "seusai": TIME,
    "sehabis": TIME,
    "selepas": TIME,
    "sewaktu": TIME,
    "semasa": TIME,
    "tatkala": TIME,
    "sebelum": TIME,
    "sejak": TIME,
    "semenjak": TIME,
    "hingga": None,
    "sehingga": None,
    "jika": None,
    "kalau": None,
    "apabila": None,
    "bila": None,
    "meskipun": None,
    "meski": None,
    "walaupun": None,
    "sementara": None,
    "sedangkan": None,
    "tetapi": None,
    "namun": None,
    "padahal": None,
    "melainkan": None,
    "selama": None,
    "seiring": None,
    "bahwa": None,
    "apakah": None,
    "dalam": None,
}

# passives that give a name: "anak penyu disebut tukik"
NAMING: Final = frozenset("disebut dinamakan dinamai dijuluki disingkat dikenal".split())
# connectives whose clause states an aim or a condition, not a fact
UNREAL: Final = frozenset("agar supaya untuk guna demi jika kalau apabila bila tanpa dalam apakah".split())
# "mengadakan pembicaraan … dengan X": nouns that a companion belongs to, whatever stands between
RECIPROCAL: Final = frozenset(
    "pembicaraan pertemuan perjanjian kesepakatan perundingan hubungan dialog diskusi pertandingan pernikahan "
    "kerjasama bertemu berjumpa berhadapan bersaing berkencan berbicara berunding bekerja menikah berdialog "
    "berdiskusi bertanding".split()
)

SAYING: Final = frozenset(
    "mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan menambahkan mengungkapkan mengaku mengakui "
    "menuturkan memaparkan melaporkan menilai memperkirakan menduga meyakini menganggap berpendapat berkata "
    "mengonfirmasi mengumumkan membenarkan memastikan menerangkan mengklaim menuding menuduh berharap percaya "
    "menulis mencatat mengingatkan khawatir yakin mencontohkan menyimpulkan memprediksi meramalkan "
    "membantah menceritakan menekankan menandaskan mengemukakan menggarisbawahi membeberkan mengisahkan menyangkal "
    "menampik berkilah berdalih berargumen berujar bertutur berkomentar bercerita mengeluh mengeluhkan".split()
)
# who states or believes: the noun phrase that follows begins what is stated
STATING: Final = SAYING - frozenset(
    "menulis mencatat menyebut menyebutkan mengumumkan membantah menceritakan menekankan mengemukakan membeberkan "
    "menggarisbawahi mengisahkan menyangkal menampik mengeluhkan".split()
)
# "…," kata X
QUOTING: Final = frozenset(
    "tandas tandasnya pungkas pungkasnya cetus cetusnya tukas tukasnya lanjut lanjutnya tuturnya "
    "kata ujar ucap tutur jelas ungkap papar imbuh tegas tambah terang sebut sambung tulis katanya ujarnya ucapnya "
    "tuturnya jelasnya ungkapnya paparnya imbuhnya tegasnya tambahnya terangnya".split()
)

PRONOUNS: Final = frozenset("ia dia beliau mereka kami kita saya aku anda kamu dirinya".split())
DEMONSTRATIVES: Final = frozenset("itu ini tersebut".split())
QUANTIFIERS: Final = frozenset(
    "para semua setiap beberapa sejumlah berbagai sebuah seorang seekor sebagian seluruh banyak suatu salah belasan "
    "puluhan ratusan ribuan jutaan".split()
)
OPEN_ENDS: Final = frozenset("lainnya lain-lain sebagainya seterusnya dll dsb dll. dsb.".split())
OPEN_STARTS: Final = ("di antaranya", "antara lain", "seperti", "misalnya", "termasuk")

INTRANSITIVE_ACTIVE: Final = frozenset(
    "menjadi merupakan meninggal mendarat melonjak meningkat menurun menguat melemah meletus mengalir meledak merosot "
    "menikah menangis menyanyi menari melaju melintas menetap mengungsi mengudara merata mereda membaik memburuk "
    "menyelam membeku mencair meluas menyusut menyebar memancar mengapung mengembang merebak mewabah mencuat menipis "
    "membengkak menghilang menua mengering memanas mendingin menanjak".split()
)
BARE_TRANSITIVE: Final = frozenset("minta beli makan minum bawa ambil punya pakai".split())

# verbs without a prefix; another bare "verb" behind a noun describes it ("rudal jelajah")
ROOT_VERBS: Final = frozenset(
    "tiba pergi datang pulang ada naik turun jatuh lahir wafat tewas hidup tumbuh masuk keluar mundur maju kalah "
    "menang gugur tinggal duduk kembali lolos tampil hadir muncul terjun bangkit runtuh "
    "hilang lulus terbang tenggelam padam "
    "punah mulai selesai berhenti usai terjadi pindah pecah pensiun singgah mandi tidur bangun lari ikut jadi kawin "
    "gagal berlaku lewat tahu suka cinta lupa ingat percaya yakin setuju sepakat boleh perlu butuh tutup buka".split()
)
# words in di- that are no passive: any other is one, whatever its tag ("digondol maling")
NO_PASSIVES: Final = frozenset(
    "dialek dialisis dialog diagnosis diagram diam diameter diare diaspora diesel diet difteri diftong digit digital "
    "diktator dilema dimana dimensi dinamika dinamis dinamit dinas dinasti dinding dingin dinosaurus dini diploma "
    "diplomasi diplomat diplomatik direksi direktorat direktur dirgantara dirinya disertasi disiplin disinfektan disko "
    "diskon diskriminasi diskusi disket distribusi distributor distrik divestasi dividen divisi diabetes diri "
    "dilematis dilema difabel dikotomi disparitas dispensasi diskresi disintegrasi diversifikasi diferensiasi "
    "digitalisasi diskriminatif distributif dialektika dilatasi dimensional "
    "dibawah diatas didalam didepan disana disini disitu diantara diluar dilain dibalik ditengah disamping".split()
)
# what a thing is or has: behind a noun they describe it, if the clause has another verb ("buku berjudul X terbit")
HAVING: Final = frozenset(
    "berjudul bertajuk bertema berinisial bergelar berjuluk berupa berisi berisikan bermuatan berbentuk berwarna "
    "berukuran bernilai berharga bertarif berhadiah berkekuatan berkapasitas berdaya berkecepatan berdiameter "
    "berteknologi berbahan bermotif bermerek bertipe berjenis berkualitas bermutu berbasis bersertifikat berlisensi "
    "berbendera berstatus berskala berpangkat berkebangsaan berkewarganegaraan berdarah berketurunan berusia berumur "
    "berpenduduk bersenjata berlantai bertingkat beroda bermesin berlambang bertuliskan bergambar berlogo berbahasa "
    "berambut berkulit berbulu berawak berpenumpang berpemandu bernomor bertenaga bersejarah berbahaya beregu".split()
)
# how a verb with a prefix begins; in "bekerja" and "belajar" the prefix ber- has another shape
VERB_PREFIXES: Final = ("me", "di", "ber", "ter", "bekerja", "belajar")
# verbs after which "yang" speaks of the nearest place: "di Kota Artyom, yang terletak …"
LYING: Final = frozenset("ada terletak berada berjarak berlokasi terbentang".split())
# verbs whose object may be the subject of what follows: "melihat Kim berbicara"
PERCEIVING: Final = frozenset(
    "melihat menyaksikan mendengar menunjukkan memperlihatkan membuat meminta menyuruh memaksa membiarkan merilis "
    "merekam menampilkan mengajak membantu mengizinkan melarang mendorong".split()
)
# nouns before a time or a connective: "sehari setelah", "beberapa jam sebelum"
TIME_SPANS: Final = frozenset("sehari seminggu sebulan setahun sejam sesaat sepekan sesudah hari jam minggu".split())
# words of size that a measure follows: "seluas 1.000 hektare"
SIZES: Final = frozenset(
    "sepanjang seluas setinggi sebanyak senilai sebesar seberat sedalam selebar sejauh seharga setebal".split()
)
TIME_NOUNS: Final = frozenset(
    "hari tahun bulan minggu pekan abad masa saat waktu malam pagi siang sore awal akhir pertengahan tanggal pukul jam "
    "musim era zaman periode menit detik penghujung pengujung dekade petang semester kuartal triwulan".split()
)
# "hampir seluruh cahaya"
NEARLY: Final = frozenset("hampir sekitar kira-kira nyaris".split())
DATE_HEADS: Final = frozenset("hari tanggal tahun bulan pukul awal pertengahan akhir".split())
# adjectives whose ter- form is a superlative, no verb
GRADED: Final = frozenset(
    "besar kecil tinggi rendah kuat lemah canggih panjang pendek cepat lambat baik buruk tua muda baru lama luas dalam "
    "mahal murah kaya miskin jauh dekat indah dingin panas berat ringan penting banyak sedikit padat ramai bersih "
    "sulit mudah sering maju parah pandai cantik terang gelap tebal tipis".split()
)
# adjectives that make a sentence like verbs: "kantong plastik mirip dengan ubur-ubur"
PREDICATIVE: Final = frozenset("mati mirip identik terkenal khawatir yakin".split())
# what becomes of people: "tiga orang tewas dan 30 orang luka-luka"
FATES: Final = frozenset("selamat luka-luka luka cedera kritis hilang terluka".split())
OTHERS: Final = frozenset("lainnya lain".split())
SEXES: Final = frozenset("jantan betina".split())
# adjectives that say how easily something is done: "makin sulit ditemukan"
EASE: Final = frozenset("sulit mudah sukar gampang susah".split())
# nouns that a verb completes: "tempat bertelur penyu", "cara membuat batik"
GERUND_NOUNS: Final = frozenset("tempat cara waktu alat proses kegiatan teknik masa".split())
# nouns of intent and ability: "usaha melahirkan negara baru", "upayanya memperoleh aset"
INTENT_NOUNS: Final = frozenset(
    "usaha upaya rencana cara teknik proses tekad niat keinginan kemampuan kesempatan izin hak acara program tugas "
    "misi usul kontrak keinginannya tekadnya janji "
    "peluang kebutuhan hasrat kesediaan kesiapan kesanggupan dorongan desakan seruan ajakan "
    "langkah kewajiban kebiasaan kegiatan kegemaran impian cita-cita tradisi gerakan aksi kampanye".split()
)
DEGREES: Final = frozenset("paling sangat lebih cukup amat terlalu semakin makin sekitar".split())
# passives of saying that open a sentence: "Dijelaskan, pada 2005 …"
REPORTED: Final = frozenset(
    "dikatakan disebutkan dijelaskan ditambahkan dilaporkan diungkapkan dinyatakan ditegaskan diakui diakuinya "
    "dikatakannya disebutkannya dijelaskannya ditambahkannya diungkapkannya".split()
)
# whoever speaks already goes on to speak: "Budi mengatakan, dia menilai …"
SPEAKING_AGAIN: Final = frozenset("ia dia mereka pihaknya".split())
# who knows something does not say it
KNOWING: Final = frozenset("mengetahui menyadari".split())
# who announces or confirms states a fact
FACTIVE: Final = KNOWING | frozenset("mengonfirmasi memastikan membenarkan mengumumkan melaporkan".split())
# who wishes or fears: the noun phrase that follows begins what is wished: "Kami ingin murid bebas dari lapar"
WISHING: Final = frozenset("ingin mau takut khawatir berharap rela".split())
# connectives whose clause has the subject outside unless it names its own: "tidak hadir karena berpidato di Solo"
LENDING: Final = frozenset(
    "untuk guna demi dengan sambil seraya setelah sesudah sebelum tanpa usai seusai sehabis selepas karena lantaran "
    "ketika saat sewaktu tatkala".split()
)
# connectives whatever their tag
ALWAYS_CONNECTIVES: Final = frozenset(
    "saat ketika setelah sesudah sebelum karena agar supaya sehingga jika sambil seraya dimana sewaktu tatkala".split()
)
# states that are predicates behind an auxiliary, a negation or an adverb: "berhasil selamat", "tak laku"
STATES: Final = frozenset("selamat unggul laku eksis hancur rusak retak ludes kandas raib lepas kuliah".split())
# prepositions whatever their tag
ALWAYS_PREPOSITIONS: Final = frozenset("berdasarkan menurut".split())
# "mengutip dari X", "seperti dilansir X": the words lead to a source like "menurut"
CITING: Final = frozenset("mengutip dikutip melansir dilansir dilaporkan diberitakan".split())
# "berdasarkan data X" says who says so, "berdasarkan ukuran" does not
SOURCES: Final = frozenset(
    "data laporan catatan survei penelitian riset studi keterangan informasi pantauan hasil".split()
)
# passives that only say how sure the verb behind them is: "diperkirakan mencapai"
RAISING: Final = frozenset(
    "diperkirakan diharapkan direncanakan dijadwalkan diduga diyakini dinilai dianggap dipastikan dinyatakan "
    "ditargetkan dikabarkan dilaporkan diketahui disebut-sebut dipercaya".split()
)
# verbs whose subject follows them: "ada 12 anggota", "terdapat sebuah kota"
EXISTENTIAL: Final = frozenset("ada terdapat terjadi muncul tampak".split())
# nouns with -nya that speak of the whole sentence: "Rencananya di sini akan dibangun sekolah"
STANCES: Final = frozenset(
    "rencananya pasalnya ironisnya sayangnya uniknya anehnya celakanya untungnya menariknya kabarnya sedianya "
    "sebaliknya selanjutnya sebelumnya akibatnya hasilnya misalnya umumnya biasanya".split()
)
# verbs that say by how much: "meningkat 18 persen"
CHANGING: Final = frozenset(
    "meningkat menurun naik turun tumbuh bertambah berkurang menguat melemah melonjak merosot anjlok terpangkas "
    "menyusut membengkak bertumbuh ditutup".split()
)
# passives whose bare noun phrase is what is given, no agent: "diberi hadiah"
GIVEN: Final = frozenset(
    "diberi dihadiahi dianugerahi dijadikan ditugasi dikenai dikenakan dibebani diangkat dipilih".split()
)
# where "pada" names a place, and what "pada" is about
LOCATED: Final = frozenset(
    "berada terletak terdapat tampak terlihat dilihat ditambahkan tertulis tercantum dipasang".split()
)
ABOUT: Final = frozenset(
    "berfokus terfokus bertumpu bergantung tergantung tertuju mengacu berpusat berdasar percaya".split()
)
# what "dengan" behind them is about: "setuju dengan usul itu"
RELATING: Final = frozenset("setuju sepakat berkaitan berkenaan terkait".split())
# "pada dasarnya", "dari segi biaya", "dari tahun ke tahun": asides of the sentence, no part of the noun before
ASIDES: Final = frozenset(
    "dasarnya umumnya prinsipnya hakikatnya kenyataannya akhirnya segi sisi tahun waktu hari masa".split()
)
# nouns that an amount behind them measures: "ketinggian 725 meter"
MEASURED: Final = frozenset(
    "umur usia waktu jarak ketinggian tinggi panjang luas lebar kedalaman harga biaya dana kecepatan suhu berat nilai "
    "skor kapasitas jangkauan kekuatan magnitudo".split()
)
# "setibanya di Rusia": when, by an arrival
ARRIVING: Final = frozenset("setibanya sesampainya sekembalinya sepulangnya".split())
# "saat itu", "kala itu": a time already spoken of
MOMENTS: Final = frozenset("saat kala masa waktu ketika baru-baru".split())
# "terlihat di akuarium" is a verb, "terlihat menyaksikan" an auxiliary
SEEMING: Final = frozenset("terlihat tampak".split())
# behind a stretch of time they make it a point in time: "empat tahun lalu"
AGO: Final = frozenset("lalu silam yang kemudian sebelumnya lagi mendatang".split())
# how much of what follows: "setengah dari warga"
SHARES: Final = frozenset("setengah separuh sebagian sisa sepertiga seperempat mayoritas".split())
# words that say when by themselves
NOW: Final = frozenset("kini sekarang kemarin besok lusa nanti kelak dulu dahulu tadi belakangan".split())
# nouns of time that "ini", "lalu" and the like place: "pekan lalu", "tahun ini"
TIME_UNITS: Final = frozenset(
    "hari pekan minggu bulan tahun abad dekade malam pagi siang sore petang jam menit".split()
)
# parts of the day behind a date: "Senin (5/9) pagi"
DAYTIMES: Final = frozenset("pagi siang sore petang malam subuh".split())
PASSING: Final = frozenset("ini itu lalu silam depan mendatang kemarin tersebut".split())
# what comes before them: "akhir pekan lalu"
PARTS_OF_TIME: Final = frozenset("awal akhir pertengahan pengujung penghujung".split())
# behind a counted time they place it: "lima tahun terakhir", "sehari sebelumnya"
ELAPSING: Final = frozenset(
    "kemudian lalu silam sebelumnya berikutnya sesudahnya setelahnya terakhir mendatang".split()
)
# "mengambil alih", "bertolak balik": the second word is no verb of its own
PARTICLES: Final = frozenset("alih".split())
# two words that are one verb: "dunia" of "meninggal dunia" is nobody's object
VERB_PAIRS: Final = frozenset(
    {
        "meninggal dunia",
        "luka berat",
        "luka parah",
        "luka ringan",
        "luka serius",
        "bertanggung jawab",
        "bertolak belakang",
        "bersuka cita",
        "bersuka ria",
        "berduka cita",
        "berterima kasih",
        "bekerja sama",
        "bertepuk tangan",
        "bercocok tanam",
        "bertatap muka",
        "bertukar pikiran",
        "berjabat tangan",
        "bersilang pendapat",
        "berunjuk rasa",
        "bermain imbang",
        "gulung tikar",
    }
)
# what a number behind it tells apart: "Pasal 5", "medali kelas satu"
NUMBERED: Final = frozenset("nomor pasal ayat bab kelas lantai jalur seri tipe urutan peringkat posisi jilid".split())
# before "dengan" they are prepositions: "Terkait dengan gempa itu, …", "dibagi sesuai dengan aturan"
WITH_DENGAN: Final = frozenset("terkait berkaitan berkenaan sehubungan sesuai sejalan senada sama selaras".split())
# verbs behind which an adjective is a complement: "menjadi sangat sulit", "dinilai penting"
BECOMING: Final = frozenset("menjadi dinilai dianggap bertambah terasa dirasa dirasakan".split())
# verbs of going whose root may follow another verb: "melonjak naik" rises, it does not go on
DIRECTIONS: Final = frozenset("naik turun masuk keluar maju mundur".split())
# roots that go with the verb before them: "membawa pulang", "terancam punah", "berkembang biak"
TRAILING: Final = DIRECTIONS | frozenset("pulang pergi kembali punah gagal biak jatuh tumbang mati habis".split())
# "memutuskan untuk menurunkan", "merencanakan menerbitkan": the verb behind is what is done
INTENDING: Final = frozenset(
    "memutuskan merencanakan bersepakat sepakat bersedia berpotensi berjanji berniat bermaksud berusaha berupaya "
    "berencana bertekad mencoba memilih".split()
)
# verbs that bring about a state: "mengakibatkan 200 orang tewas"
CAUSING: Final = frozenset("mengakibatkan menyebabkan menimbulkan".split())
# verbs of becoming: "mengubah nama menjadi", "anjlok dari A menjadi B": what comes out is theirs
TURNING: Final = CHANGING | frozenset(
    "berubah mengubah diubah ditambah menambah menaikkan menurunkan dinaikkan diturunkan bergeser beralih berganti "
    "mengganti diganti mempercepat dipercepat meningkatkan ditingkatkan memperpanjang diperpanjang terpangkas".split()
)
# what the tagger takes for verbs: "mendiang presiden"
NO_VERBS: Final = frozenset("mendiang".split())
# before "melalui" they show that it is a verb: "setelah melalui masa sulit"
AFTERWARDS: Final = frozenset("setelah sesudah sebelum usai seusai".split())
# contrasts that open a main clause: "Padahal, …", but "Sementara Budi makan, …"
OPPOSING: Final = frozenset("padahal namun tetapi melainkan sedangkan".split())
# verbs that are prepositions behind a complete clause: "…, termasuk 50 warga"
PREPOSED: Final = frozenset("termasuk menyusul menjelang dibandingkan dibanding terkait berkaitan menyangkut".split())
# passives that lead to what something is measured by: "dibandingkan dengan Bogor, …", "dilihat dari ukurannya, …"
COMPARING: Final = frozenset("dibandingkan dibanding dilihat ditinjau terlepas".split())
# what of a thing changes: "berubah nama menjadi"
ASPECTS: Final = frozenset("nama status fungsi bentuk wujud warna arah haluan".split())
# "itulah hasil pemungutan suara": they point at what is said before and are no noun
PRESENTING: Final = frozenset("itulah inilah demikianlah".split())
# nouns that only measure the noun behind them: in "jumlah wisatawan yang datang" the tourists come
SHELLS: Final = frozenset("jumlah persentase banyaknya".split())
# what is done with things, or told of them, and what only the things themselves do: "serangan hama yang ditemukan di …"
DEEDS: Final = frozenset(
    "serangan penanaman perdagangan penjualan pembelian impor ekspor produksi budidaya penyebaran penggunaan pemakaian "
    "kecelakaan pengiriman perburuan penangkapan populasi habitat konsumsi harga kualitas warna rasa".split()
)
OF_THINGS: Final = frozenset(
    "ditemukan ditanam dibuat diproduksi dihasilkan berasal hidup tumbuh dijual dikonsumsi dimakan terbuat melakukan "
    "mengangkut membawa mengalami ditumpangi".split()
)
# "dalam kunjungan itu", "pada pemilu": when something happened
OCCASIONS: Final = frozenset(
    "kunjungan kunjungannya lawatan pemilu pemilihan pilkada perjalanan penutupan pembukaan ekspedisi "
    "pelantikan".split()
)
# "dalam rangka", "dalam bentuk": how, not where
SETTINGS: Final = frozenset(
    "rangka upaya hal bentuk keadaan kondisi jumlah bahasa konteks situasi kaitan hubungan arti skala suasana "
    "prinsip intinya tahap".split()
)
# "dengan kecepatan 25 km per jam", "dengan baik": how something is done or what it measures, no means
MANNERS: Final = frozenset(
    "kecepatan nilai total jumlah rasio kondisi ketinggian jangkauan nomor harga tinggi berat luas skor suhu kapasitas "
    "demikian rupa jarak usia tema nama judul kekuatan tingkat "
    "kadar porsi bobot alasan syarat tujuan maksud".split()
)
