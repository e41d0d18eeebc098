import pytest

from .made import made, shown

TEXT = "Rahmat Hidayat menyiapkan adonan tepung beras. Setelah itu, ia menuangkan adonan ke dalam cetakan."


@pytest.mark.parametrize("subject", ["ia", "Rahmat Hidayat"])
def test_what_the_same_person_does_next_is_asked_with_what_came_before(subject):
    text = TEXT.replace("ia menuangkan", f"{subject} menuangkan")
    (asked,) = made(text, "sequence")
    assert shown(asked, text) == (
        "Apa yang dilakukan Rahmat Hidayat setelah menyiapkan adonan tepung beras?",
        ("menuangkan adonan ke dalam cetakan",),
        (
            "Rahmat Hidayat menyiapkan adonan tepung beras.",
            f"Setelah itu, {subject} menuangkan adonan ke dalam cetakan.",
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("ia menuangkan", "Sri Wahyuni menuangkan"),
        TEXT.replace("Setelah itu, ia", "Ia"),
        TEXT.replace(". Setelah", ".\n\nSetelah"),
        TEXT.replace("ia menuangkan", "ia akan menuangkan"),
    ],
)
def test_nothing_is_asked_where_another_acts_or_the_order_is_not_told(text):
    assert not made(text, "sequence")
