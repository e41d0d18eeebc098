"""What Indonesian news sites put around an article, as rules with an example each (the examples are the tests).

The patterns were written from the habits of the sites named in OUTLETS; every example is our own wording.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Part(StrEnum):
    """What a line that is not the reading tells."""

    TITLE = "title"
    BYLINE = "byline"
    SOURCE = "source"
    DATE = "date"
    HEADING = "heading"
    NOISE = "noise"


@dataclass(frozen=True)
class Rule:
    """One habit of news sites: ``pattern`` matches it, as it does ``example``; the group ``value`` is what it tells."""

    part: Part
    pattern: str
    example: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern)


DOMAIN = r"(?:(?i:[a-z][a-z0-9-]*\.(?:com|co\.id|or\.id|go\.id|ac\.id|id|co|net|tv|news|org)))"
OUTLETS = (
    rf"(?:{DOMAIN}|CNN Indonesia|CNBC Indonesia"
    r"|BBC (?:News )?Indonesia|VOA(?: Indonesia)?|DW Indonesia|DW|AFP|AP|Reuters|REUTERS|Antara|ANTARA(?: News)?"
    r"|Kompas(?: TV)?|KOMPAS(?: TV)?|Koran Tempo|Tempo|TEMPO|Media Indonesia|Republika|REPUBLIKA|VIVA|IDN Times"
    r"|NU Online|Suara Merdeka|Pikiran Rakyat|Jawa Pos|Harian Jogja|Kontan|KONTAN|Bisnis Indonesia|Beritasatu"
    r"|Warta Kota|detik[A-Z][a-z]+|detikcom|[Mm]ongabay|Kumparan|kumparan|Tirto|SINDOnews|Okezone|RRI|TVRI|METRO TV)"
)
# Places that stand alone before a dateline's dash; others are known by the outlet or the capitals beside them.
PLACES = (
    r"(?:Ambon|Balikpapan|Banda Aceh|Bandar Lampung|Bandung|Bangkok|Banjarmasin|Banyuwangi|Batam|Beijing|Bekasi"
    r"|Bengkulu|Bogor|Brussel|Canberra|Cirebon|Denpasar|Depok|Dili|Gorontalo|Hanoi|Jakarta|Jambi|Jayapura|Jember"
    r"|Jenewa|Kabul|Kairo|Kediri|Kendari|Kiev|Kuala Lumpur|Kupang|Kyiv|London|Madinah|Madrid|Makassar|Malang|Mamuju"
    r"|Manado|Manila|Manokwari|Mataram|Medan|Mekah|Moskow|New Delhi|New York|Padang|Palangka Raya|Palembang|Palu"
    r"|Pangkalpinang|Paris|Pekanbaru|Pontianak|Purwokerto|Riyadh|Roma|Samarinda|Semarang|Serang|Seoul|Singapura"
    r"|Sleman|Sofifi|Solo|Sorong|Surabaya|Surakarta|Sydney|Tangerang|Tanjung Selor|Tanjungpinang|Tegal|Teheran|Ternate"
    r"|Tokyo|Washington(?: DC)?|Wina|Yogyakarta)"
)
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb pebruari february",
            "maret mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "agustus agu ags agt aug august",
            "september sep sept",
            "oktober okt oct october",
            "november nov nopember",
            "desember des dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_NAME = r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|bin|binti|van|de|dan|&)){0,5}(?:, [A-Z][\w.' -]{0,40})*"
_DATE = (
    r"(?P<value>\d{1,2} (?:" + "|".join(MONTHS) + r")\.? \d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2}"
    r"|(?:" + "|".join(MONTHS) + r") \d{1,2}, \d{4})"
)
_WEEKDAY = r"(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad), ?)?"
_CLOCK = r"(?:,? ?[|•·-]? ?(?:pukul )?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: (?:wib|wita|wit))?)?"
_TITLE_LIKE = r"(?:[^.!?]|[.!?](?! |$)){3,200}[?!]?"
_MORE = r"(?i:(?:baca|lihat|simak|tonton)(?: (?:juga|selengkapnya|video))?)"

# The whole line is furniture.
LINES = (
    Rule(Part.TITLE, r"(?i:judul)\s*:\s*(?P<value>.{2,200})", "Judul: Panen Raya di Lembah Serayu"),
    Rule(
        Part.NOISE,
        r"(?i:kelas|jenjang|fase|semester|mata pelajaran|mapel|sekolah|nama|tema|subtema|lisensi)\s*:\s*[^.!?]{1,60}",
        "Mata pelajaran: Bahasa Indonesia",
    ),
    Rule(
        Part.BYLINE,
        rf"(?:Penulis|Reporter|Pewarta|Wartawan|Kontributor|Laporan|Oleh|By)\s*:\s*(?P<value>{_NAME})",
        "Penulis: Ratna Dewi Lestari",
    ),
    Rule(Part.BYLINE, rf"(?:Oleh|OLEH|By) (?P<value>{_NAME})", "Oleh Bagas Prakoso"),
    Rule(
        Part.BYLINE,
        rf"Laporan (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor) {OUTLETS},? (?P<value>{_NAME})\.?",
        "Laporan Wartawan BeritaDesa.com, Bagas Prakoso",
    ),
    Rule(Part.BYLINE, rf"(?P<value>{_NAME}) [-–|] {OUTLETS}", "Ratna Dewi Lestari - detikEdu"),
    Rule(
        Part.NOISE,
        r"(?:Editor|Redaktur|Penyunting|Penerjemah|Fotografer|Videografer|Pemimpin [Rr]edaksi)\s*:\s*[^.!?]{2,80}",
        "Editor: Sari Nuraini",
    ),
    Rule(Part.NOISE, rf"(?:Tim Redaksi|Tim {OUTLETS}|Redaksi)", "Tim Redaksi"),
    Rule(Part.SOURCE, rf"(?P<value>{OUTLETS})", "CNN Indonesia"),
    Rule(Part.SOURCE, rf"Sumber(?: [Bb]erita)?\s*:\s*(?P<value>{_TITLE_LIKE}|\S+)", "Sumber: Majalah Warta Desa"),
    Rule(
        Part.NOISE,
        rf"(?i:(?:diperbarui|diubah|pembaruan|update|updated|last updated)\s*:?\s*{_WEEKDAY}{_DATE}{_CLOCK})",
        "Diperbarui: Kamis, 3 Maret 2022 08:00 WIB",
    ),
    Rule(
        Part.DATE,
        rf"(?:{OUTLETS}\s*[-–,|]\s*)?(?i:(?:tayang|terbit|diterbitkan|dipublikasikan|dimuat|tanggal)?\s*:?\s*"
        rf"{_WEEKDAY}{_DATE}{_CLOCK})",
        "Rabu, 2 Maret 2022 10:15 WIB",
    ),
    Rule(Part.HEADING, rf"{_MORE}\s*:", "Baca juga:"),
    Rule(Part.NOISE, rf"{_MORE}\s*:\s*.+", "Baca juga: Panen Raya di Lembah Serayu"),
    Rule(
        Part.NOISE,
        rf"(?i:(?:baca|lihat|simak|tonton) (?:juga|video)) {_TITLE_LIKE}",
        "Simak Video Panen Raya di Lembah Serayu",
    ),
    Rule(
        Part.NOISE,
        r"(?:Artikel|Berita)(?: Lain(?:nya)?)? Terkait\b(?: [^.!?]+)?",
        "Artikel Lain Terkait Panen Raya, Serayu",
    ),
    Rule(
        Part.HEADING,
        r"(?i:pilihan redaksi|pilihan editor|rekomendasi(?: untuk anda)?|terpopuler|terkini|berita populer|trending)",
        "PILIHAN REDAKSI",
    ),
    Rule(Part.NOISE, r"(?i:tags?|topik|kata kunci|label)\s*:.*", "Tag: panen, Serayu"),
    Rule(Part.NOISE, r"(?:#\w+[ ,]*)+", "#panen #serayu"),
    Rule(
        Part.NOISE,
        r"(?i:(?:scroll|gulir|geser)\b.{0,60}\b(?:continue|lanjut|melanjutkan|membaca)\b.*)",
        "SCROLL TO CONTINUE WITH CONTENT",
    ),
    Rule(Part.NOISE, r"(?i:advertisement|advertorial|iklan|sponsored(?: content)?|konten promosi)", "ADVERTISEMENT"),
    Rule(Part.NOISE, r"\[(?:Gambas|Video|Foto|Gambar|Halaman)[^\]]*\]", "[Gambas:Video 20detik]"),
    Rule(
        Part.NOISE,
        r"(?i:(?:sumber )?(?:foto|gambar|video|grafis|infografis)(?: ilustrasi)?|kredit foto|caption|ilustrasi)"
        r"\s*:\s*.+",
        "Foto: Petani memanen padi di lereng Serayu (Bagas/WartaDesa)",
    ),
    Rule(
        Part.NOISE,
        r"(?:[^.!?]{1,200}|Ilustrasi[^.!?]{0,80}\.) ?\("
        r"(?i:foto|dok|dokumentasi|antara foto|reuters|afp|ap photo|istimewa|shutterstock|unsplash|pexels|freepik"
        r"|wikimedia)\b[^)]*\)",
        "Petani memanen padi di lereng Serayu (Dok. Warta Desa)",
    ),
    Rule(
        Part.NOISE,
        r"[^.!?]{1,200}\.? ?(?:Foto|Sumber foto): ?[^.!?]+",
        "Sawah di lereng Serayu. Foto: Bagas/Warta Desa",
    ),
    Rule(
        Part.NOISE,
        r"(?i:(?:bagikan|share|salin tautan|copy link|facebook|twitter|whatsapp|telegram|instagram|line|x|cetak|simpan"
        r"|komentar|\d+ komentar|tulis komentar)(?: (?:artikel|berita) ini)?(?: (?:ke|di|via) [^.!?]{2,40})?\s*:?)",
        "Bagikan artikel ini",
    ),
    Rule(
        Part.NOISE,
        r"(?i:(?:ikuti|follow|dapatkan|cek|simak|gabung|bergabung|join|baca)\b.{0,60}"
        r"\b(?:berita|artikel|kabar|update|info|informasi|kami)\b.{0,100}"
        r"(?:google news|whatsapp|telegram|newsletter|ponselmu|ponsel anda|aplikasi).{0,80})",
        "Ikuti kabar Warta Desa lainnya di Google News.",
    ),
    Rule(
        Part.NOISE,
        r"(?i:(?:halaman (?:selanjutnya|berikutnya|sebelumnya|\d+.*)|selengkapnya|selanjutnya|lihat semua|show all"
        r"|next page|loading\.*|\d+ of \d+|lewati ke konten(?: utama)?))",
        "Halaman selanjutnya",
    ),
    Rule(
        Part.NOISE,
        r"(?i:(?:©|\(c\)|copyright|hak cipta\s*[:©])\s?.*|.{0,80}all rights reserved\.?)",
        "Copyright © Warta Desa 2022",
    ),
    Rule(Part.NOISE, r"(?i:(?:home|beranda)(?: ?[>/»›|] ?[^.!?>/»›|]{1,80})+)", "Beranda > Berita > Daerah"),
    Rule(
        Part.NOISE,
        r"(?i:artikel ini (?:telah|sudah) (?:tayang|terbit|dimuat)\b.*)",
        "Artikel ini telah tayang di WartaDesa.com dengan judul Panen Raya",
    ),
)

# Cut from inside or from the end of a line whose other words stay.
PIECES = (
    Rule(Part.NOISE, r"\[Gambas:[^\]]*\]", "[Gambas:Video 20detik]"),
    Rule(Part.NOISE, r"SCROLL TO CONTINUE WITH CONTENT|ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT"),
    Rule(Part.NOISE, rf"(?<=[.!?”\"]) {_MORE}\s*:\s[^.!?]+$", " Baca juga: Panen Raya di Lembah Serayu"),
    Rule(
        Part.NOISE,
        r"(?:(?<=[.!?”\"] )|(?<=[.!?”\"])|^)[(\[](?:[a-zA-Z]{2,8}(?:/[a-zA-Z]{2,12})+|\*+"
        r"|[A-Za-z0-9-]+\.(?:com|id|co\.id|net)(?:/[^)\]]*)?|(?i:antara|ant|tim)(?:/[^)\]]*)?)[)\]]\.?$",
        "(ant/rdl)",
    ),
)

# What stands before the first sentence: the whole head is cut, ``value`` is the outlet where one is named.
_DASH = r"(?: (?:--|—|–|-) ?|(?:--|—) ?)(?=[\"“‘'(]?[A-Z0-9])"
_WORD = r"[A-Z][\w.'-]*"
_CITY = rf"(?:{_WORD}(?: {_WORD}){{0,2}})"
_OUTLET = rf"(?P<value>{OUTLETS})"
DATELINES = (
    Rule(Part.SOURCE, rf"{_OUTLET}(?:, ?{_CITY}(?:, {_CITY})?)?{_DASH}", "WARTADESA.COM, BANYUMAS - "),
    Rule(Part.SOURCE, rf"{_CITY}(?:, ?|\s?\(|/| ){_OUTLET}\)?{_DASH}", "Banyumas, CNN Indonesia -- "),
    Rule(
        Part.SOURCE,
        rf"(?P<value>{DOMAIN}), (?:Banda Aceh|Bandar Lampung|Kuala Lumpur|New York|Palangka Raya|{_WORD}) "
        r"(?=[\"“]?[A-Z])",
        "Wartadesa.com, Banyumas ",
    ),
    Rule(Part.NOISE, rf"(?:{PLACES}|{PLACES.upper()})(?:, \d{{1,2}} \w+ \d{{4}})?{_DASH}", "Semarang - "),
)
