"""The words that point at other words, and those that only look so: data, no logic."""

from __future__ import annotations

from typing import Final

PERSONAL: Final = frozenset("ia dia beliau".split())
REFLEXIVE: Final = frozenset("dirinya".split())
PLURAL: Final = frozenset("mereka".split())
PAIR: Final = frozenset("keduanya".split())
DEMONSTRATIVES: Final = frozenset("itu ini tersebut itulah inilah".split())
FIRST_PERSON: Final = frozenset("aku saya kami kita".split())

# -nya that points at nothing, or at the whole sentence before as a connective does
LEXICAL_NYA: Final = frozenset(
    "hanya tanya bertanya ditanya punya mempunyai nyanya adanya agaknya akhirnya akibatnya alhasilnya anehnya "
    "antaranya artinya aslinya awalnya banyaknya benarnya berikutnya biasanya bukannya celakanya dasarnya dulunya "
    "esoknya harinya harusnya hendaknya idealnya intinya ironisnya kalinya kebanyakannya keesokannya kelihatannya "
    "kenyataannya keseluruhannya khususnya kiranya lainnya lamanya maksudnya masalahnya menariknya mestinya minimnya "
    "misalnya mulanya nantinya nyatanya pasalnya pastinya pendeknya pokoknya rasanya rencananya resminya rupanya "
    "sayangnya satunya sebaiknya sebaliknya sebelumnya sebenarnya secepatnya sedikitnya seharusnya sejatinya "
    "sekiranya sekurang-kurangnya selamanya selanjutnya selengkapnya semestinya semuanya sepenuhnya sepertinya "
    "seluruhnya sesungguhnya setidaknya singkatnya soalnya tadinya tampaknya nampaknya tentunya tepatnya terakhirnya "
    "terutamanya umumnya uniknya untungnya utamanya lucunya karenanya olehnya seterusnya "
    "sebetulnya lainya kesemuanya diatasnya".split()
)
# before "tahunnya" or "pentingnya", which point at nothing
EACH: Final = frozenset("per setiap tiap saban sama betapa alangkah".split())
# "…," ujarnya: who has just been speaking
SAID: Final = frozenset(
    "kata ujar ucap tutur jelas ungkap papar imbuh tegas tambah terang sebut sambung tulis tandas pungkas cetus "
    "tukas lanjut urai beber kilah timpal keluh harap pinta".split()
)
SAYING: Final = frozenset(
    "mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan menambahkan mengungkapkan mengaku mengakui "
    "menuturkan memaparkan melaporkan menilai memperkirakan berpendapat berkata mengonfirmasi mengumumkan "
    "membenarkan memastikan menerangkan mengklaim menuding mengutarakan mengemukakan menyampaikan menyerukan "
    "berharap mengingatkan bertutur berujar menceritakan mengisahkan mencatat menulis menuliskan menekankan".split()
)
# beside whom one acts is another than who acts: "bersama Budi, dia …"
BESIDE: Final = frozenset("bersama dengan kepada oleh dari terhadap".split())

# before a noun that says what something is: "dikenal sebagai kota bunga"
SAYS_WHAT: Final = frozenset("sebagai bukan bukanlah adalah ialah".split())

# between what is named and what it is
COPULAS: Final = frozenset("adalah ialah merupakan".split())

# before "ini" or "itu" they say when, not what
TIMES: Final = frozenset(
    "saat waktu hari tahun bulan minggu pekan abad masa malam pagi siang sore senja akhir awal kala kali detik jam "
    "tanggal musim era zaman periode dekade lalu kini sekarang senin selasa rabu kamis jumat sabtu januari februari "
    "maret april mei juni juli agustus september oktober november desember semester triwulan kuartal ketika dewasa "
    "sejauh selama baru-baru belakangan akhir-akhir kesempatan".split()
)
# before "itu" they join sentences, or compare
JOINING: Final = frozenset(
    "sementara selain karena sebab untuk oleh setelah sesudah sebelum begitu maka demikian seperti semacam macam "
    "sejak hingga sampai dengan bahwa adalah apa siapa tak tidak bukan".split()
)
# before "ini" they say from which side, not what: "dalam hal ini"
CONNECTING: Final = frozenset({"dalam hal", "di samping", "di luar", "di sisi"})

# between a noun and "itu": "usulan semacam itu", "pertemuan kali ini"
LIKENING: Final = frozenset("semacam seperti macam kali".split())
# before a sentence's first "ini": "tetapi ini …"
ADVERSATIVE: Final = frozenset("tetapi tapi namun dan".split())

# what leads from a noun to what describes it: "acara berdurasi 90 menit itu"
DESCRIBING: Final = frozenset("yang berdurasi berjumlah berusia bernilai berkapasitas seluas senilai sepanjang".split())

# what the sentence before says as a whole
STATED: Final = frozenset(
    "hal kondisi situasi keadaan sikap langkah tindakan peristiwa kejadian insiden fenomena kenyataan fakta "
    "perkembangan gejala".split()
)

# of something else than before: "kota lain itu"
OTHER: Final = frozenset("lain lainnya".split())

# what was done, else the sentence before says it: "kasus itu"
DONE: Final = frozenset(
    "kasus masalah persoalan isu aksi keputusan kebijakan rencana serangan kecelakaan upaya usulan pernyataan cara "
    "proses temuan hasil pertemuan kerusuhan bencana musibah tragedi kemenangan kekalahan keberhasilan kegagalan "
    "prestasi perubahan kenaikan penurunan ancaman tuduhan permintaan laporan larangan gerakan program dosa "
    "sinergi tuntutan gugatan imbauan seruan ajakan desakan anjuran saran usul kritik protes tudingan dugaan alasan "
    "pendapat pandangan prediksi ramalan janji target tugas ketentuan syarat ide gagasan pemikiran teori "
    "pembagian operasi strategi taktik praktik modus kecelakaan bentrokan kekerasan sengketa konflik krisis "
    "prosedur kesalahan kelemahan keluhan dampak reaksi respons komentar jawaban pertanyaan informasi kabar berita "
    "kesimpulan ungkapan ucapan pesan asumsi argumen skenario perlakuan pelanggaran kejahatan".split()
)
# made like a noun of what is done, yet a place, a body or a thing
NO_DEEDS: Final = frozenset(
    "perusahaan pemerintahan pelabuhan peralatan pegunungan perkebunan permukiman pemukiman perumahan pekarangan "
    "pedalaman perairan perbatasan pertokoan perkantoran perguruan perpustakaan pengadilan pemakaman pemandian "
    "penginapan pelataran penjaringan perkampungan perhiasan peninggalan perangkatan percetakan persimpangan pesisiran "
    "kecamatan kelurahan kementerian kepolisian kendaraan kerajaan kesebelasan kekaisaran kesultanan kepulauan "
    "kejaksaan kedutaan kelenteng kepresidenan kesatuan kebudayaan kesenian kehutanan keuangan kesehatan kepemilikan "
    "kedokteran kelautan kebangsaan keturunan kelompokan kebersamaan".split()
)
# before "-nya" they point at another than who acts: "kepadanya"
TOWARDS: Final = frozenset("kepada untuk bagi pada dari terhadap dengan bersama tentang mengenai".split())

# an amount named before: "angka itu"
AMOUNTS: Final = frozenset("angka jumlah nilai besaran harga dana uang nominal skor persentase".split())

# people told by what they are; titles are in titles.txt
HUMAN: Final = frozenset(
    "orang pria wanita perempuan lelaki laki-laki pemuda pemudi anak bocah remaja bayi ibu bapak ayah kakek nenek "
    "istri suami adik kakak putra putri warga penduduk pengusaha pengacara atlet siswa mahasiswa murid guru pakar "
    "ilmuwan saintis peneliti penulis pemilik pejabat politisi pendukung relawan pengungsi korban pelaku tersangka "
    "terdakwa penumpang penonton pengunjung wisatawan turis jemaah santri buruh pekerja karyawan pegawai tentara "
    "prajurit polisi petugas pemain pelatih pembalap petani nelayan pedagang pembeli nasabah pasien dokter perawat "
    "bidan astronaut penasihat penjaga pendaki penyelam pahlawan pejuang tokoh seniman musisi penyanyi pelukis "
    "arkeolog sejarawan orangtua pilot pengemudi sopir peserta pemenang juara mantan eks peraih pencetak pemegang "
    "penyandang penerima pengguna alumnus lulusan sarjana kandidat calon legislator diplomat wartawan fotografer "
    "penari pianis drummer perenang pelari pesepak pecatur pegulat karateka gadis janda cendekiawan "
    "penemu penggagas pencipta perancang pengarang penyair pendeta biksu konglomerat perwira ahli pengamat analis "
    "ekonom kolumnis filsuf fisikawan matematikawan astronom kimiawan insinyur arsitek teknisi peretas pebisnis "
    "miliarder bankir saudagar dermawan aktivis sosok bintang aktor aktris artis presenter sutradara produser komedian "
    "pelawak model ulama kiai ustaz pastor uskup pangeran raja ratu sultan permaisuri kaisar hakim jaksa advokat kiper "
    "striker bek gelandang penyerang petenis pegolf petinju pebulutangkis lifter pesenam pemanah mahasiswi siswi "
    "pelajar veteran dosen rektor tahanan narapidana buronan pencuri perampok pembunuh penjahat teroris gerilyawan "
    "milisi relawati biarawati imam pemuka pensiunan duda putera puteri keponakan cucu kekasih tunangan sahabat "
    "kolektor kurator pustakawan penerjemah penyiar penghulu pesulap dalang penabuh gitaris vokalis komponis dirigen "
    "pembawa pendiri perintis pelopor pengelola pengurus direktur manajer komisaris".split()
)
# what only a person has: the "-nya" of "keinginannya" is a person's
PERSONS_OWN: Final = frozenset(
    "istri suami ayah ibu kakak adik orangtua kakek nenek paman bibi mertua menantu cucu sahabat kekasih tunangan "
    "jabatan keinginan niat tekad harapan cita-cita impian perasaan kegembiraan kesedihan kekecewaan pengakuan "
    "pendapat pidato sambutan ucapan karier atasan bawahan murid lawatan kedatangan kehadiran kepergian kepulangan "
    "setiba sepulang kelahiran kesabaran keberanian ketekunan lukisan lagu novel buku film karya upaya kunjungan "
    "rakyat kekuasaan".split()
)
# what somebody is to do, whose doer is who is urged: "mendorong Budi untuk …"
URGING: Final = frozenset(
    "mendorong meminta menyuruh memerintahkan mengajak memaksa membujuk mengizinkan memungkinkan membantu mengimbau "
    "menganjurkan menugaskan mengundang melarang membiarkan menuntut menunjuk mendesak mengharuskan mewajibkan "
    "membuat mempersilakan menyarankan menyerukan merekrut mengajari melatih memperbolehkan".split()
)
# whose doer is whose plan it is: "rencana Budi untuk …"
INTENTIONS: Final = frozenset(
    "keputusan rencana upaya usaha permintaan tekad keinginan janji ancaman niat langkah kesediaan kemampuan "
    "kesempatan hak tugas kewajiban peluang tawaran kebijakan".split()
)
# what only a thing has
THINGS_OWN: Final = frozenset(
    "luas panjang lebar kedalaman ketinggian ketebalan letak lokasi isi harga puncak permukaan dinding atap pintu "
    "daun bunga buah akar batang air pasir udara penduduk populasi ibukota produksi produsen utama jenis spesies "
    "habitat jumlah kadar suhu warna dasar bagian sumber bahan dalam luar atas bawah sekitar tepi ujung pusat "
    "kapasitas kecepatan fungsi manfaat dampak efek prinsip pemilik kelayakan penumpang efisiensi izin".split()
)
# where, seen from what was named last
BESIDES: Final = frozenset("dalam luar atas bawah sekitar antara tengah depan belakang samping sebelah".split())
# what comes of an event
RESULTS: Final = frozenset("hasil akibat dampak sisa tujuan penyebab sebab alasan".split())
# what is left of a thing, not what comes of an event
RESTS: Final = frozenset({"sisa"})
# how several people are told
# words for many people that need no plural
COLLECTIVES: Final = frozenset(
    "warga penduduk masyarakat rakyat staf pasukan kelompok tim keluarga pasangan suku bangsa umat jemaah penonton "
    "penumpang pengungsi petugas wisatawan karyawan buruh kaum rombongan politisi".split()
)
GROUPS: Final = frozenset("para sejumlah beberapa puluhan ratusan ribuan jutaan belasan sebagian banyak semua".split())
# between a number and what is counted: "tiga buah danau"
CLASSIFIERS: Final = frozenset("buah orang ekor unit lembar batang butir".split())
ONE: Final = frozenset("satu 1 se sebuah seorang seekor pertama".split())
TWO: Final = frozenset("dua kedua sepasang".split())

COUNTRY_WORDS: Final = frozenset("negara negeri".split())
CITY_WORDS: Final = frozenset("kota".split())
BODY_WORDS: Final = frozenset(
    "perusahaan lembaga organisasi partai klub badan komisi instansi institusi bank maskapai universitas kampus "
    "kementerian yayasan tim grup band kesebelasan pabrikan produsen operator otoritas dewan komite asosiasi "
    "federasi konfederasi koran harian tabloid sekolah kelompok kubu ormas lsm pengadilan firma korporasi koperasi "
    "perkumpulan paguyuban departemen mahkamah".split()
)
REGION_WORDS: Final = frozenset("daerah wilayah kawasan provinsi kabupaten pulau".split())
# places that are no town or region
SPOT_WORDS: Final = frozenset(
    "gunung sungai danau laut selat pantai teluk bukit tempat lokasi bandara pelabuhan stasiun terminal stadion pasar "
    "mal hotel taman candi masjid gereja museum istana bendungan waduk jembatan gua goa situs bangunan gedung".split()
)
PRODUCT_WORDS: Final = frozenset(
    "produk mobil motor pesawat ponsel telepon aplikasi perangkat kapal kendaraan obat roket satelit wahana misi rudal "
    "senjata merek".split()
)
WORK_WORDS: Final = frozenset(
    "film novel buku lagu album lukisan puisi majalah sinetron drama kitab cerpen sandiwara komik tembang".split()
)
EVENT_WORDS: Final = frozenset(
    "kejuaraan turnamen kompetisi festival konferensi perang pertempuran ajang perhelatan tragedi lomba pesta pameran "
    "konser revolusi pemilu acara".split()
)
