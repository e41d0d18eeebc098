"""Words around amounts: data with examples."""

from __future__ import annotations

from typing import Final

from quizzes.generation.indonesian.frames import MEASURED_NOUNS

# What an amount may tell of a thing; "harga beras Rp 9.000", "impor gula mencapai 4 juta ton"
VALUED_NOUNS: Final = (MEASURED_NOUNS - {"dalam", "besar", "angka", "berat"}) | frozenset(
    "impor ekspor potensi kebutuhan permintaan pasokan cadangan stok persediaan tarif gaji upah denda hadiah defisit "
    "surplus utang modal investasi devisa pajak subsidi penjualan penerimaan pengeluaran laju inflasi suku temperatur "
    "durasi masa elevasi ongkos honor bantuan kerugian keuntungan plafon kuota target batas modal aset tabungan "
    "simpanan daya jarak berat rata-rata hasil sumbangan beasiswa tunggakan".split()
)
# between the noun and its amount: "harga beras kini sudah mencapai sekitar Rp 9.000"
CARRIERS: Final = frozenset(
    "mencapai adalah ialah sebesar sebanyak senilai seluas sepanjang setinggi seberat sejauh setebal selebar selama "
    "hanya cuma kini sekarang sudah telah masih tercatat berkisar antara tinggal berjumlah sekitar kira-kira hampir "
    "rata-rata total yakni yaitu memang pun sampai hingga seharga sedalam".split()
)
# a carrier that holds the amount for likely only, and how the question says so
HEDGES: Final[dict[str, str]] = {
    "diperkirakan": "perkiraan",
    "ditaksir": "taksiran",
    "ditargetkan": "target",
    "diproyeksikan": "proyeksi",
}
# a measured noun that says nothing of whose it is: "luas wilayah", "jumlah keseluruhan"
UNOWNED: Final = (
    frozenset(
        "wilayah daratan total keseluruhan seluruhnya rata-rata maksimum maksimal minimum minimal jumlah areal area "
        "penduduk jual beli orang lahan jiwa kawasan awal akhir resmi baru normal".split()
    )
    | MEASURED_NOUNS
)
# "memiliki luas wilayah 500 km²" is asked "Berapa luas wilayah …?"
OWNING: Final = frozenset("memiliki mempunyai punya mencatat mencapai".split())
# where the amount belongs to the preposition: "pada ketinggian 450 meter", "dengan biaya Rp 2 miliar"
LEVELS: Final = frozenset(
    "kedalaman ketinggian suhu temperatur kecepatan jarak usia umur harga biaya dana anggaran modal tarif lebar "
    "diameter kapasitas berat bobot luas panjang tinggi nilai frekuensi tekanan radius waktu skor".split()
)
# what something is done with; "dengan luas 500 km²" says how large the subject is
MEANS: Final = frozenset("biaya dana anggaran modal kecepatan harga waktu tarif skor suhu tekanan".split())
LEVEL_PREPOSITIONS: Final = frozenset("pada di dengan sampai hingga dalam".split())
# "berada di urutan 110 dari 177 negara"
RANKS: Final = frozenset("urutan peringkat posisi ranking rangking tempat".split())
# how much it changed: "ekonomi Vietnam tumbuh 6 persen" -> "Berapa pertumbuhan ekonomi Vietnam?"
CHANGES: Final[dict[str, str]] = {
    "tumbuh": "pertumbuhan",
    "naik": "kenaikan",
    "meningkat": "peningkatan",
    "turun": "penurunan",
    "menurun": "penurunan",
    "bertambah": "pertambahan",
    "berkurang": "pengurangan",
    "menyusut": "penyusutan",
    "melonjak": "lonjakan",
    "merosot": "kemerosotan",
}
# what stands alone for the whole: "dua emas, tiga perak" are medals
ELLIPTIC: Final[dict[str, str]] = {"emas": "medali", "perak": "medali", "perunggu": "medali"}
# the measure that a unit in brackets behind a name gives: (what the name begins with, unit, measure)
BRACKETED: Final = (
    (r"(?:Gunung|Bukit|Puncak|Menara|Monumen|Tugu)\b", "m", "tinggi"),  # Gunung Lawu (3.265 m)
    (r"(?:Dataran Tinggi|Desa|Kecamatan|Kota|Kabupaten|Danau)\b", "m", "ketinggian"),  # with "dpl" behind the unit only
    (r"(?:Pulau|Taman|Danau|Suaka|Cagar)\b", "hektare", "luas"),  # "Blora (500 hektar)" may be of what dried up there
    (r"(?:Pulau|Taman|Danau|Suaka|Cagar|Kabupaten|Kota|Provinsi|Laut|Gurun)\b", "km²", "luas"),
    (r"(?:Sungai|Jembatan|Jalan|Terowongan|Kanal|Bengawan)\b", "km", "panjang"),
    (r"(?:PLT[A-Z]{1,3}|Pembangkit)\b", "MW", "daya"),
)
# what an amount of people does as the agent of a passive without "oleh": "diikuti sedikitnya 100 peserta"
ATTENDED: Final = frozenset(
    "diikuti dihadiri disaksikan ditonton dikunjungi dipadati diramaikan dimeriahkan dibantu dikawal diperkuat "
    "didukung diwakili dijaga ditemani diserbu dilayani dilintasi dilewati dihuni didiami dimainkan dilakoni".split()
)
# that so many there are, whatever they do besides: "ada 56 keluarga yang memakai kompor surya"
BEING: Final = frozenset({"ada", "terdapat"})
# who is accused of doing is no agent of what is done: "dituduh menangkap 8.000 orang"
ACCUSED: Final = frozenset("dituduh didakwa disangka dituding diminta dipaksa disuruh diperintahkan divonis".split())
# what is left of a whole: "hutan itu tinggal 16 persen"
REMAINING: Final = frozenset("tinggal tersisa".split())
# words of counting that count nothing alone: "35 buah diduduki"
CLASSIFIERS: Final = frozenset("kali persen buah unit ekor butir lembar batang keping biji bagian skor".split())
# words that may end the answer alone: "24 butir" of "24 butir telur", but "29" of "29 naskah drama"
UNITS_OF_COUNTING: Final = CLASSIFIERS | frozenset(
    "orang jenis macam spesies pasang rumpun helai ikat potong lusin set pucuk bidang hari minggu bulan tahun jam "
    "menit".split()
)
# verbs whose amount is a distance: "terletak 12 km dari Solo"
LYING: Final = frozenset("terletak berjarak berada berlokasi berdiri".split())
# parts of a place: the size behind them is not theirs, "berada di kaki Gunung Gede seluas 125 hektar"
PARTS_OF_PLACES: Final = frozenset("kaki lereng puncak tepi pinggir sekitar ujung sisi bawah atas dalam luar".split())
# who estimates a number of things does nothing to them: "memperkirakan 1.000 orang utan mati"
ESTIMATING: Final = frozenset(
    "memperkirakan memprediksi menduga meramalkan menaksir menyebut menyebutkan mengatakan menyatakan melaporkan "
    "mencatat mengharapkan menargetkan".split()
)
# by how much: "PT Gas menaikkan harga gas sebesar 15 persen"
ALTERING: Final = frozenset("menaikkan menurunkan memangkas memotong mengurangi menambah meningkatkan".split())
# what is itself said in percent: "mengalami penurunan 5 persen", and so needs no "persen" in its question
RATES: Final = frozenset("tingkat angka kadar laju pertumbuhan kenaikan penurunan inflasi suku kontribusi".split())
# words that want another behind them: "152 penumpang berkebangsaan …"
DANGLING: Final = frozenset("berkebangsaan bermuatan bernama berjudul asal milik karya jenis bagi".split())
# words that count only what is left after others: "32 rumah lain"
OTHERS: Final = frozenset("lain lainnya berikutnya tersebut itu ini selebihnya".split())
