"""First words of the names of animals and plants."""

from __future__ import annotations

from typing import Final

ANIMALS: Final = frozenset(
    "anoa anjing angsa ayam babi babirusa badak bangau banteng bebek beruang biawak buaya bunglon burung capung cacing "
    "cendrawasih cicak cumi-cumi domba elang gagak gajah gorila gurita harimau hiu ikan itik jalak jangkrik kadal "
    "kakaktua kambing kancil katak kecoak kelelawar kelinci kepiting kera kerang kerbau kijang kodok komodo kucing "
    "kukang kuda kumbang kupu-kupu kura-kura laba-laba lalat landak lebah lele lumba-lumba lutung macan maleo merak "
    "merpati monyet musang nyamuk orangutan owa paus pelanduk penyu rayap rusa sapi semut serangga serigala siamang "
    "siput singa tapir tarsius tikus tokek trenggiling tupai ubur-ubur udang ulat ular undan unta walet zebra".split()
)
PLANTS: Final = frozenset(
    "alang-alang anggrek angsana aren asam bakau bambu bayam beringin buah bunga cemara cempaka cendana daun durian "
    "eboni edelweis ganggang jagung jahe jambu jarak jati kaktus kantong kantung kayu kedelai kelapa kemuning ketapang "
    "kina kopi kunyit lamtoro lengkuas lidah lontar lumut mahoni mangga mangrove manggis matoa melati meranti nangka "
    "nipah padi pakis palem pandan paku pepaya perdu pinus pisang pohon raflesia rambutan randu rosela rotan rumput "
    "sagu salak sawo semak sirih singkong talas tanaman tebu teh teratai trembesi tumbuhan ubi ulin".split()
)
# two words that begin the name of an animal
ANIMAL_PAIRS: Final = frozenset({"orang utan"})
MAX_WORDS: Final = 4  # of a creature's name: "penyu sisik semu"
