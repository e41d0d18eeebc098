"""Right and wrong answers to an item of any form, and how a pupil gives them on the page."""

from quizzes.items import Form, Response

WRITTEN = (Form.SHORT_ANSWER, Form.CLOZE, Form.ESSAY)


def right(item):
    """The response that earns everything; an essay's waits for the teacher."""
    if item.form in WRITTEN:
        return Response(text=", ".join(item.key))
    return Response(choices=item.pairs or tuple(sorted(item.key_indexes)))


def wrong(item):
    """A response that earns nothing."""
    if item.form in WRITTEN:
        return Response(text="entahlah")
    if item.prompts:
        return Response(choices=tuple((n + 1) % len(item.options) for n in item.pairs))
    return Response(choices=(next(n for n, option in enumerate(item.options) if not option.is_key),))


def give(asked, item, response):
    """Answer the question ``asked``, a locator, as a finger does."""
    if item.form in WRITTEN:
        asked.get_by_role("textbox").fill(response.text)
    elif item.form is Form.COMPLEX_CHOICE and item.prompts:
        for row, choice in enumerate(response.choices):
            asked.locator("fieldset.row").nth(row).locator("label.option").nth(choice).click()
    elif item.prompts:
        for row, choice in enumerate(response.choices):
            asked.locator("select").nth(row).select_option(index=choice + 1)
    else:
        for choice in response.choices:
            asked.locator("label.option").nth(choice).click()
