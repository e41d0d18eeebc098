"""Titles and functions: which words begin them and how they are asked about."""

from __future__ import annotations

from typing import Final

from articles.analysis.wordlists import words_of

# what people are by the dozen; these words alone or with a place name nobody: "warga Solo"
_MANY: Final = frozenset("petani nelayan pedagang warga siswa mahasiswa korban tersangka terdakwa saksi".split())
TITLE_WORDS: Final = words_of("titles") - _MANY | frozenset(
    "penasihat pencipta penemu pengarang perancang perintis penggagas penasehat humas deputi asisten presdir ilmuwan "
    "arsitek desainer pengelola penyelenggara kurator penyusun pendamping pembina penanggung perwakilan staf "
    "sutradara pengasuh pengusaha insinyur".split()
)
# small words between the capitals of a title: "Kepala Bidang Riset dan Inovasi", "Kepala Desa A di Kabupaten B"
INSIDE_TITLES: Final = frozenset("dan & bidang untuk di dari atas bagi pada urusan".split())
# words before a title that is not the holder's: "para", "bersama mantan" …
NO_OFFICE: Final = frozenset("para bukan calon".split())
# offices in a body: "Budi adalah direktur utama perusahaan apa?"
LEADERS_OF_BODIES: Final = frozenset(
    (
        *("ketua", "ketua umum", "wakil ketua", "ketua dewan", "direktur", "direktur utama", "presiden direktur"),
        *("direktur eksekutif", "direktur pelaksana", "direktur jenderal", "presiden komisaris", "komisaris utama"),
        *("kepala", "sekretaris jenderal", "sekretaris", "bendahara", "rektor", "dekan", "koordinator", "manajer"),
    )
)
# what the first in a body does to it: "Partai apa yang diketuai Budi?"
LED_BY: Final[dict[str, str]] = {
    "ketua": "diketuai",
    "ketua umum": "diketuai",
    "kepala": "dikepalai",
    "presiden direktur": "dipimpin",
    "direktur utama": "dipimpin",
    "rektor": "dipimpin",
    "dekan": "dipimpin",
}
# offices in a place, with what kind of place it is: "Budi adalah gubernur provinsi mana?"
LEADERS_OF_PLACES: Final[dict[str, str]] = {
    "presiden": "negara",
    "wakil presiden": "negara",
    "perdana menteri": "negara",
    "gubernur": "provinsi",
    "wakil gubernur": "provinsi",
    "bupati": "kabupaten",
    "wakil bupati": "kabupaten",
    "wali kota": "kota",
    "walikota": "kota",
}
# ranks and degrees between an office and a name: "Kepala Polri Jenderal Budi Santoso"
RANKS: Final = frozenset(
    "jenderal letjen mayjen brigjen kolonel letkol mayor kapten komjen irjen kombes laksamana marsekal dr drs prof ir "
    "drh ret rer nat tbk haji".split()
)
# who serve a person: "juru bicara Ani" is somebody else than Ani
SERVING: Final = frozenset(("juru bicara", "pengacara", "kuasa hukum", "penasihat", "asisten", "sekretaris", "istri"))
# offices that only companies have
OF_COMPANIES: Final = frozenset(("direktur utama", "presiden direktur", "presiden komisaris", "komisaris utama"))
# first word of a body -> the noun to ask by, beside the designators of all names
BODY_NOUNS: Final[dict[str, str]] = {
    "tim": "tim",
    "fakultas": "fakultas",
    "fraksi": "fraksi",
    "pengadilan": "pengadilan",
    "direktorat": "lembaga",
    "jurusan": "jurusan",
    "kerajaan": "kerajaan",
    "kesultanan": "kesultanan",
    "band": "grup musik",
    "rs": "rumah sakit",
    "rsu": "rumah sakit",
    "rsud": "rumah sakit",
}
# last words of company names that are names of people as well
COMPANY_NAMES: Final = frozenset("Lestari Jaya Makmur Abadi Utama Mandiri Persada Nusantara Perkasa Sentosa".split())
# what people do for a living: many are "penyanyi Kanada"
PROFESSIONS: Final = frozenset(
    "penyanyi pemusik musisi pelukis penulis pengarang sutradara aktor aktris penyair novelis sastrawan wartawan "
    "jurnalis fotografer pematung komponis komposer gitaris vokalis pianis pesulap pelawak komedian dalang penari "
    "koreografer arsitek dokter pengacara dosen guru peneliti ilmuwan fisikawan kimiawan ahli pakar astronom ekonom "
    "sejarawan antropolog arkeolog psikolog filsuf insinyur pengusaha pebisnis petani nelayan pilot masinis perenang "
    "petinju pelari petenis pebulutangkis pembalap pesepakbola pegolf atlet pemain kiper penyerang gelandang bek "
    "pelatih desainer perancang presenter artis seniman aktivis pengamat polisi tentara prajurit".split()
)
# nouns that a country stands behind and a name follows: "warga Prancis Budi"
RELATED: Final = frozenset("warga tentara mahasiswa pelajar pemuda turis wisatawan remaja juara".split())
# professions that a work may follow: "penulis Mahabharata"
MAKERS: Final = frozenset("penulis pengarang sutradara pelukis penyanyi komposer perancang desainer arsitek".split())
# professions of nobody knows what: "pemain"
VAGUE: Final = frozenset(("pemain", "ahli", "pakar"))
# what somebody did or has, which is no office: "Apa jabatan …?" does not ask for it
NO_POST: Final = frozenset(
    "pencipta penemu pengarang perancang perintis penggagas pendiri pemilik penulis penyusun ilmuwan istri".split()
)
