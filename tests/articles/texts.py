"""Texts of our own for the tests of taking articles in."""

READING = (
    "Warga Desa Karanganyar memanen padi bersama-sama pada hari Sabtu. "
    "Panen itu menghasilkan 12 ton gabah dari sawah seluas dua hektare.\n"
    "Kepala desa Sutrisno membuka acara itu dengan doa bersama di balai desa. "
    "Setelah itu warga makan siang di tepi sawah.\n"
    "Mereka berharap musim tanam berikutnya lebih baik karena saluran air yang baru sudah selesai dibangun."
)
ENGLISH = (
    "The farmers of the village harvested their rice together on Saturday morning. They brought twelve tons of grain "
    "to the barn before the rain came. The head of the village opened the feast, and everybody ate lunch by the field. "
    "They hope that the next season will be even better than this one."
)


def pasted() -> str:
    """The reading as it is copied from a news site."""
    first, *others = READING.split("\n")
    lines = [
        "Panen Raya di Karanganyar",
        "Sabtu, 5 Maret 2022 10:15 WIB",
        "Penulis: Ratna Dewi",
        f"WARTADESA.COM - {first}",
        "Baca juga: Kopi Lereng Gunung",
        *others,
    ]
    return "\r\n\r\n".join(lines)
