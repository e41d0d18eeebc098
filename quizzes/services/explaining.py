"""Why a question was withheld or put forward, in the reader's language: the generator gives names alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from quizzes.generation.checks import Reason

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

WITHHELD: dict[str, _StrPromise] = {
    Reason.KEY_IN_STEM: _("Jawabannya sudah tertulis dalam pertanyaan."),
    Reason.UNRESOLVED_REFERENCE: _("Kata rujukan (ia, -nya, tersebut, itu) tidak jelas mengacu kepada siapa atau apa."),
    Reason.RELATIVE_DATE: _("Keterangan waktunya bergantung pada hari terbit artikel (kemarin, pekan ini)."),
    Reason.FURNITURE: _("Kalimatnya bukan isi bacaan (nama penulis, tautan, iklan)."),
    Reason.WRONG_QUESTION_WORD: _("Kata tanyanya tidak cocok dengan jawabannya."),
    Reason.NOT_A_QUESTION: _("Kalimatnya bukan pertanyaan yang utuh."),
    Reason.SEVERAL_QUESTIONS: _("Satu kalimat menanyakan beberapa hal sekaligus."),
    Reason.STEM_TOO_LONG: _("Pertanyaannya terlalu panjang."),
    Reason.STEM_TOO_SHORT: _("Pertanyaannya terlalu pendek untuk dipahami."),
    Reason.KEY_TOO_LONG: _("Jawabannya terlalu panjang."),
    Reason.KEY_WITHOUT_MEANING: _("Jawabannya hanya kata tugas atau kata ganti."),
    Reason.DANGLING_PUNCTUATION: _("Tanda bacanya tidak lengkap atau salah tempat."),
    Reason.KEY_NOT_IN_EVIDENCE: _("Jawabannya tidak tertulis dalam kalimat bukti."),
    Reason.SECOND_ANSWER: _("Bacaan memuat jawaban lain yang juga benar."),
    Reason.NEGATED: _("Bacaan menyangkalnya, tetapi pertanyaan menyatakannya sebagai hal yang terjadi."),
    Reason.CLAIM_AS_FACT: _("Bacaan hanya menduganya, tetapi pertanyaan menyatakannya sebagai fakta."),
    Reason.REPEATED_WORDS: _("Ada kata yang terulang."),
    Reason.GUESSABLE: _("Jawabannya dapat ditebak tanpa membaca."),
    Reason.TOO_FEW_DISTRACTORS: _("Pengecoh yang baik kurang."),
    Reason.NO_STATEMENT: _("Tidak dapat dijadikan pernyataan benar atau salah."),
    Reason.OPEN_LIST: _("Bacaan tidak menyebut seluruh anggota daftarnya."),
    Reason.ASKED_ALREADY: _("Hal yang sama sudah ditanyakan."),
    Reason.PROOF_INCOMPLETE: _("Kalimat buktinya kurang: jawabannya gabungan beberapa kalimat."),
    Reason.OPTIONS_UNLIKE: _("Pilihan jawabannya tidak setara sehingga kuncinya mudah ditebak."),
    Reason.NOT_A_LIST: _("Jawabannya bukan daftar beberapa hal."),
    Reason.NO_GAP: _("Tidak ada kata yang tepat untuk dirumpangkan."),
    Reason.NO_POINTS: _("Bacaan tidak memuat cukup pokok jawaban untuk uraian."),
    Reason.UNSURE: _("Susunan kalimatnya tidak terbaca dengan pasti."),
    Reason.SELDOM_USABLE: _("Soal seperti ini jarang layak dicetak tanpa disunting."),
}
# By the name of the evidence, without its class: "stem:7" is about the stem's length.
RANKED: dict[str, _StrPromise] = {
    "worth": _("pentingnya isi yang ditanyakan"),
    "source": _("jenis fakta yang ditanyakan"),
    "kind": _("jenis pertanyaannya"),
    "answer": _("jenis jawabannya"),
    "name": _("jawabannya sebuah nama"),
    "value": _("jawabannya tanggal, waktu, atau jumlah"),
    "list": _("meminta daftar lengkap"),
    "open_list": _("daftarnya terbuka"),
    "key": _("panjang jawabannya"),
    "stem": _("panjang pertanyaannya"),
    "said": _("banyaknya keterangan dalam pertanyaan"),
    "named": _("pertanyaannya menyebut nama"),
    "number": _("pertanyaannya menyebut angka"),
    "attributed": _("pertanyaannya menyebut sumber pernyataan"),
    "capital_key": _("jawabannya seperti nama, tetapi tidak dikenal"),
    "subject_sure": _("subjeknya terbaca dengan pasti"),
    "subject_unsure": _("subjeknya tidak terbaca dengan pasti"),
    "object_sure": _("objeknya terbaca dengan pasti"),
    "object_unsure": _("objeknya tidak terbaca dengan pasti"),
    "complement_sure": _("pelengkapnya terbaca dengan pasti"),
    "complement_unsure": _("pelengkapnya tidak terbaca dengan pasti"),
    "voice": _("bentuk kata kerjanya"),
    "adjuncts": _("banyaknya keterangan dalam kalimatnya"),
    "relative": _("faktanya dalam anak kalimat “yang …”"),
    "subordinate": _("faktanya dalam anak kalimat"),
    "modal": _("faktanya berupa rencana, harapan, atau kemungkinan"),
    "first_clause": _("faktanya di awal kalimat"),
    "later_clause": _("faktanya di tengah atau akhir kalimat"),
    "whole_phrase": _("jawabannya satu frasa utuh"),
    "part_of_phrase": _("jawabannya bagian dari frasa"),
    "members": _("banyaknya anggota daftar"),
    "head": _("jenis kata jawabannya"),
    "first_sentence": _("faktanya di kalimat pertama"),
    "place": _("letak faktanya dalam bacaan"),
    "sentence": _("panjang kalimat buktinya"),
    "sure": _("jelas tidaknya susunan kalimat bukti"),
    "in_evidence": _("cocok tidaknya pertanyaan dengan kalimat bukti"),
    "shares_answer": _("jawabannya terbaca dalam soal lain"),
}


def explain_withheld(reason: str) -> str:
    """Why a question was not asked; ``reason`` is the value of a Reason.

    One that another version of the generator left in a session is shown as it is.
    """
    return str(WITHHELD.get(reason, reason))


def explain_rank(reason: str) -> str:
    """What speaks for a question or against it; ``reason`` is one of ``Item.reasons`` ("+named", "-stem:24").

    One that another version of the generator stored under a name of its own is shown as it is.
    """
    sign, name = reason[:1], reason[1:].partition(":")[0]
    return f"{'+' if sign == '+' else '−'} {RANKED[name]}" if name in RANKED else reason
