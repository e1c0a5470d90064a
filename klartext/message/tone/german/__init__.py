"""German, as the tone check knows it."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.german.demands import DEMANDS
from klartext.message.tone.german.evidence import EVIDENCE
from klartext.message.tone.german.exposure import EXPOSURE
from klartext.message.tone.german.failings import FAILINGS
from klartext.message.tone.german.generalisations import GENERALISATIONS
from klartext.message.tone.german.guilt import GUILT
from klartext.message.tone.german.harshness import HARSHNESS
from klartext.message.tone.german.hints import HINTS
from klartext.message.tone.german.insults import INSULTS
from klartext.message.tone.german.intent import INTENT
from klartext.message.tone.german.outbursts import OUTBURSTS
from klartext.message.tone.german.questions import QUESTIONS
from klartext.message.tone.german.scorn import SCORN
from klartext.message.tone.german.sneers import SNEERS
from klartext.message.tone.german.standards import STANDARDS
from klartext.message.tone.german.threats import THREATS
from klartext.message.tone.german.words import CLASSES, SPELLING
from klartext.message.tone.lexicon import Vocabulary
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker

_ROW: Final = Marker(
    MarkKind.BLAME,
    N_("Three sentences in a row begin with “you”; that can feel like an interrogation."),
    ("Bei mir ist … angekommen.", "Ich brauche …"),
    (),
)
_SHOUTING: Final = Marker(
    MarkKind.SHOUTING,
    N_("This is read as shouting; said quietly it carries further."),
    ("Mir ist wichtig, dass …", "Ich brauche das bis …"),
    (),
)

GERMAN: Final = Vocabulary(
    spelling=SPELLING,
    classes=CLASSES,
    markers=(
        *GENERALISATIONS,
        *DEMANDS,
        *QUESTIONS,
        *GUILT,
        *INTENT,
        *FAILINGS,
        *STANDARDS,
        *SNEERS,
        *OUTBURSTS,
        *HARSHNESS,
        *INSULTS,
        *SCORN,
        *THREATS,
        *EXPOSURE,
    ),
    hints=HINTS,
    row=_ROW,
    opening="sie|du|ihr",
    offer="""
    <kannst>|könnten|dürfen|darfst|erhalten|erhältst|bekommen|bekommst|finden|findest|möchten|möchtest|werden|
    <lob>
    """,
    shouting=_SHOUTING,
    everyday=frozenset(
        "nie kein keine nicht nein sie ihr ihre sofort jetzt heute stopp stop halt nur noch was wann warum wie wer wo das die "
        "der den dem ist ich mir mich du dir dich so und oder aber zu bis ende alle alles immer schon muss will mein meine "
        "doch mal bitte geld raus weg zahl zahlen hallo ja auf".split()
    ),
    familiar="du|dich|dir|dein~|euch|euer|eure~",
    evidence=EVIDENCE,
)
