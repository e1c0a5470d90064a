"""English, as the tone check knows it."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.english.demands import DEMANDS
from klartext.message.tone.english.evidence import EVIDENCE
from klartext.message.tone.english.exposure import EXPOSURE
from klartext.message.tone.english.failings import FAILINGS
from klartext.message.tone.english.generalisations import GENERALISATIONS
from klartext.message.tone.english.guilt import GUILT
from klartext.message.tone.english.harshness import HARSHNESS
from klartext.message.tone.english.hints import HINTS
from klartext.message.tone.english.insults import INSULTS
from klartext.message.tone.english.intent import INTENT
from klartext.message.tone.english.outbursts import OUTBURSTS
from klartext.message.tone.english.questions import QUESTIONS
from klartext.message.tone.english.scorn import SCORN
from klartext.message.tone.english.sneers import SNEERS
from klartext.message.tone.english.standards import STANDARDS
from klartext.message.tone.english.threats import THREATS
from klartext.message.tone.english.words import CLASSES, SPELLING
from klartext.message.tone.lexicon import Vocabulary
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker

_ROW: Final = Marker(
    MarkKind.BLAME,
    N_("Three sentences in a row begin with “you”; that can feel like an interrogation."),
    ("What I received was …", "I need …"),
    (),
)
_SHOUTING: Final = Marker(
    MarkKind.SHOUTING,
    N_("This is read as shouting; said quietly it carries further."),
    ("It matters to me that …", "I need this by …"),
    (),
)

ENGLISH: Final = Vocabulary(
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
    opening="you|you've|you're|you'd",
    offer="you (can|could|may|will|get|receive|find|would|might)|you'll|<praise>",
    shouting=_SHOUTING,
    everyday=frozenset(
        "and any are but can does don't for get give has have her his how let my never no not now off one our out own pay "
        "please read say see send she stop still that the them then they this today too very want was what when where who "
        "why will with work yes you your ever once must money again fix".split()
    ),
    familiar=r"(?!)",
    evidence=EVIDENCE,
)
