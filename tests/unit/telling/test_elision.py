"""Italian articles before numbers that begin with a vowel, and numbers of one in what is told."""

import pytest

from passport_app.telling.catalogue import tongue_of
from passport_app.telling.elision import elided
from passport_app.telling.language import said, speaking


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("i 11 checkpoint", "gli 11 checkpoint"),
        ("I 8 lotti", "Gli 8 lotti"),
        ("dei 11.000 certificati", "degli 11.000 certificati"),
        ("meno dei 80,5 kg", "meno degli 80,5 kg"),
        ("firmato il 11/03/2027", "firmato l'11/03/2027"),
        ("firmato il 08/03/2027.", "firmato l'08/03/2027."),
        ("dal 8 al 11", "dall'8 all'11"),
        ("del 80 %", "dell'80 %"),
        ("i 110 lotti del 12/11/2027", "i 110 lotti del 12/11/2027"),
        ("i 1.180 lotti, il 18, i 18", "i 1.180 lotti, il 18, i 18"),
        ("il 8A-batch", "il 8A-batch"),
        ("fai 11 passi", "fai 11 passi"),
        ("il 2027-11-08", "il 2027-11-08"),
    ],
)
def test_articles_fit_the_number_that_follows(text, spoken):
    assert elided(text) == spoken


@pytest.mark.parametrize(
    ("sentence", "italian"),
    [
        (
            "It has 80 bytes, more than the 8 allowed.",
            "Ha 80 byte, più degli 8 ammessi.",
        ),
        (
            "Every entry is as its checkpoints sign it (entries: 12; checkpoints: 11).",
            "Ogni voce è come la firmano i suoi checkpoint (voci: 12; checkpoint: 11).",
        ),
    ],
)
def test_what_a_service_said_is_spoken(sentence, italian):
    with speaking(tongue_of("it")):
        assert said(sentence) == italian
