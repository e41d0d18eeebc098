"""How Indonesian asks: the question word for a role and the kind of its answer."""

from __future__ import annotations

from typing import Final

# first word of a name -> the noun to ask by ("Kota Artyom" -> "kota mana", "Komisi X" -> "lembaga apa")
DESIGNATORS: Final[dict[str, str]] = {
    **{
        noun: noun
        for noun in (
            "kota kabupaten provinsi kecamatan desa kelurahan pulau kepulauan gunung sungai danau laut selat teluk "
            "samudra benua negara distrik jalan bandara pelabuhan stasiun terminal stadion museum akuarium candi "
            "hotel pantai universitas institut partai bank yayasan kementerian departemen dinas klub hutan taman "
            "waduk bendungan pasar masjid gereja istana jembatan gedung kampung lembah bukit semenanjung"
        ).split()
    },
    "samudera": "samudra",
    "kab": "kabupaten",
    "jl": "jalan",
    "komisi": "lembaga",
    "badan": "lembaga",
    "lembaga": "lembaga",
    "dewan": "lembaga",
    "mahkamah": "lembaga",
    "komite": "lembaga",
    "pusat": "lembaga",
    "pt": "perusahaan",
    "cv": "perusahaan",
    "perusahaan": "perusahaan",
    "sd": "sekolah",
    "smp": "sekolah",
    "sma": "sekolah",
    "smk": "sekolah",
    "bandar": "bandara",
    "rumah": "rumah sakit",
    "polda": "lembaga",
    "polri": "lembaga",
    "organisasi": "organisasi",
    "asosiasi": "organisasi",
    "persatuan": "organisasi",
    "ikatan": "organisasi",
    "majelis": "lembaga",
    "televisi": "stasiun televisi",
    "harian": "surat kabar",
    "majalah": "majalah",
}

PERSON_NOUNS: Final = frozenset(
    "orang presiden menteri gubernur bupati raja ratu ketua direktur pejabat pemain pelatih warga istri suami anak "
    "ayah ibu guru siswa murid dokter polisi petugas jenderal pemimpin kepala utusan dosen ahli peneliti ilmuwan "
    "penulis sahabat teman saudara kakak adik anggota aktivis pengusaha petani nelayan penduduk masyarakat komandan "
    "penjaga pencuri pelaku korban penumpang pedagang pembeli mahasiswa pelajar pengunjung wisatawan pekerja buruh "
    "wartawan seniman pelukis penyanyi aktor aktris sutradara pengarang musisi komponis ulama kiai pendeta atlet juara "
    "pemuda pemudi pelaut perajin pembatik penenun pengamat sekretaris bendahara hakim jaksa pengacara saksi rakyat "
    "tersangka penerjemah pembicara peserta pendengar penonton penumpang perwira gubernur astronaut antariksawan "
    "pendiri pembuat penemu tokoh pahlawan prajurit tentara pasukan tim rombongan "
    "delegasi keluarga panitia tamu pemenang "
    "lulusan alumni alumnus staf personel pasangan karyawan pegawai pendukung rekan perenang pelari "
    "pembalap demonstran awak kru jemaah simpatisan relawan diplomat inspektur pengguna "
    "wali camat lurah duta pencipta pengasuh perempuan wanita pria laki-laki gadis remaja bayi pemerintah".split()
)

# second words that make an animal or a thing of a person's noun: "anak penyu", "orang utan"
NOT_PEOPLE: Final[dict[str, frozenset[str]]] = {
    "anak": frozenset(
        "penyu ayam itik bebek sapi kerbau kambing domba kuda kucing anjing gajah harimau singa badak burung ikan "
        "buaya kelinci monyet orangutan paus lumba-lumba rusa beruang sungai gunung tangga panah "
        "kunci perusahaan".split()
    ),
    "orang": frozenset({"utan"}),
    "raja": frozenset({"udang"}),
    "ratu": frozenset({"lebah"}),
}
# what follows "anak" where it is somebody's child
CHILDREN: Final = frozenset(
    "laki-laki lelaki perempuan muda sekolah asuh buah bungsu sulung kecil yatim piatu angkat kandung tunggal didik "
    "remaja bangsa negeri desa jalanan petani nelayan guru pertama kedua ketiga keempat dari di yang itu ini tersebut "
    "dan usia berusia presiden raja warga balita panti kelas".split()
)
PREPOSITIONS: Final = frozenset("di ke dari pada dengan untuk oleh dalam antara kepada bagi satu".split())
QUANTIFIERS: Final = frozenset(
    "semua setiap beberapa sejumlah berbagai sebuah seorang seekor para seluruh suatu".split()
)


def subject_words(noun: str | None, *, person: bool, place: bool, many: bool) -> str:
    """The question phrase for a participant: "Siapa", "Apa", "Negara mana", "Lembaga apa", "Pesawat apa saja"."""
    if person:
        return "Siapa saja" if many else "Siapa"
    if noun is None and not place:
        return "Apa saja" if many else "Apa"
    noun = noun or "tempat"
    word = "mana" if place else "apa"
    return f"{noun[:1].upper()}{noun[1:]} {word}" + (" saja" if many else "")


def place_words(preposition: str, noun: str | None, *, many: bool) -> str:
    """The question phrase for a place: "Di mana", "Di kota mana", "Ke mana saja"."""
    first = preposition.split()[0]
    first = first if first in ("di", "ke", "dari") else "di"
    middle = f" {noun}" if noun else ""
    return f"{first.capitalize()}{middle} mana" + (" saja" if many else "")


# bodies of the sky: named, but asked like things
CELESTIAL: Final = frozenset(
    "Matahari Bulan Bumi Merkurius Venus Mars Jupiter Saturnus Uranus Neptunus Pluto Bimasakti".split()
)

# second words of a place's preposition that belong to the answer: "di antara Matahari dan Bumi"
LOCATIVES: Final = frozenset("antara atas bawah dalam luar depan belakang dekat sekitar samping tengah".split())
# nouns behind "dengan" that say how, not with what
MANNERS: Final = frozenset("hati-hati saksama cepat baik mudah lancar aman rapi tertib sungguh-sungguh".split())
# nouns before a proper name that is asked for alone: "Topan apa yang …?"
NAMED_THINGS: Final = frozenset(
    "topan badai siklon film lagu novel buku album sinetron komik satelit wahana kapsul roket kapal proyek operasi "
    "virus planet komet bintang".split()
)
# nouns that a name follows: "penghargaan Nobel Kimia" is asked by "Penghargaan apa"
NAMED_KINDS: Final = frozenset(
    "penghargaan gelar film novel buku lagu kapal pesawat program proyek festival aliran corak gaya teori virus bahasa "
    "piala majalah koran kitab album sinetron drama kesepakatan perjanjian undang-undang peraturan operasi satelit "
    "roket kapsul suku tari upacara agama kerajaan dinasti partai wabah topan badai kereta tim kelompok lomba".split()
)
# nouns that a common noun tells the kind of: "penyakit malaria"
KINDS: Final = frozenset("penyakit wabah virus cabang jurusan mayor vitamin".split())
# bodies and offices named by their fields: "Kementerian Kelautan dan Perikanan"
FIELDED: Final = frozenset("departemen kementerian menteri dinas direktorat fakultas badan".split())
