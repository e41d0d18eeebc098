"""The pupils' addresses. They are short: a pupil types them, and a QR code carries them."""

from django.urls import path

from quizzes.views import entry, sitting

app_name = "quizzes"
urlpatterns = [
    path("", entry.front, name="front"),
    path("k/<str:code>/", entry.enter, name="enter_code"),
    path("k/<str:code>/kerjakan/", sitting.answer, name="answer"),
    path("k/<str:code>/jawab/<int:number>/", sitting.save, name="save"),
    path("k/<str:code>/periksa/", sitting.check, name="check"),
    path("k/<str:code>/hasil/", sitting.result, name="result"),
]
