"""German wordings that take the firmness out of a message."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

HINTS: Final = (
    Marker(
        MarkKind.VAGUENESS,
        N_("Without a date everyone reads their own into it."),
        ("bis Freitag, 12 Uhr", "bis zum 12. Mai"),
        (
            Phrase(
                """
                asap
                so (bald|schnell|rasch|zeitnah|zügig|früh) (wie möglich|als möglich|es geht|wie es geht)
                möglichst (bald|schnell|rasch|zeitnah|zügig|früh)
                sobald (wie|als) möglich|sobald es geht|sobald es <ihnen> (passt|möglich ist)
                (schnellstmöglich|baldmöglichst|schnellstens|baldigst|ehestmöglich|frühestmöglich|umgehend|
                unverzüglich|raschest)(e[nmrs]?)?
                (zeitnah|zeitnahe[nrms]?|demnächst|irgendwann|in kürze|in bälde|bei gelegenheit|gelegentlich|
                nächstens|dieser tage|die tage|in nächster zeit|in absehbarer zeit|in der nächsten zeit|
                in den nächsten tagen|früher oder später|in naher zukunft)( mal| einmal)?
                wenn <du> (mal |gerade |dann |irgendwann |einmal )*(zeit|luft|gelegenheit) <hast>
                wenn es (<ihnen> )?(mal |gerade |zeitlich )*passt
                """,
                never="""
                <frist>
                ich melde mich
                melde ich mich
                """,
            ),
            Phrase(
                "bald(?! darauf)( mal)?",
                needs="""
                (bitte|<kannst>|könnten|könntest|würden|würdest|brauche|hoffe|schicken|melden|antwort~|
                rückmeldung)
                """,
                never="""
                <frist>
                so bald
                möglichst bald
                bis bald
                """,
            ),
        ),
    ),
    Marker(
        MarkKind.VAGUENESS,
        N_("So many softeners leave little of the request."),
        ("Bitte schicken Sie mir … bis …", "Ich bitte um … bis …"),
        (
            Phrase(
                """
                <weich> _3 <weich>( _2 <weich>)?
                (könnten|könntest|könntet|würden|würdest|würdet|dürfte|wäre) (<du>|ich|
                es) _3 <weich>( _3 <weich>)?
                <weich> (könnten|könntest|würden|würdest) <du>( _3 <weich>)?
                es wäre (ganz |sehr |echt |vielleicht |natürlich )*(schön|nett|toll|super|lieb|klasse|
                hilfreich) , wenn <du>
                ich (würde|wollte|möchte) (nur|bloß) (mal |ganz |kurz |noch |einmal )*(fragen|nachfragen|anfragen|
                hören|wissen)
                wenn es (<ihnen> )?(nichts |nicht |keine |irgendwie |keinerlei )*(zu viel |zu große )?(ausmacht|
                umstände macht|möglich ist|mühe macht|stört|geht)
                (falls|sofern) (es )?(irgendwie |überhaupt |vielleicht )(geht|möglich|machbar)
                """,
                unless="""
                (eigentlich nicht|noch mal|noch einmal)
                ^ vielleicht hilft
                """,
                never="""
                noch einmal kurz
                vielleicht nicht klar
                """,
            ),
        ),
        familiar=("Bitte schick mir … bis …", "Ich bitte um … bis …"),
    ),
    Marker(
        MarkKind.APOLOGY,
        N_("An apology for asking makes the request smaller than it is."),
        ("Zu … brauche ich Ihre Antwort bis …", "Meine Bitte: …"),
        (
            Phrase(
                """
                (entschuldigung|entschuldigen sie|entschuldige|verzeihung|verzeihen sie|verzeih|sorry|pardon|sry|
                tut mir (sehr |wirklich |echt |furchtbar |ja |so )*leid|bitte um entschuldigung|
                bitte um verzeihung|bitte um nachsicht)( bitte| vielmals| nochmals)? ?,? (dass|wenn|falls|für die|
                für meine|dir|ihnen|<dich>) _4 (störe|stören|nerve|belästige|frage|nachfrage|nachhake|melde|
                schreibe|erinnere|erinnern|drängle|dränge|muss|störung|nachfrage|erinnerung|umstände|mühe|
                penetranz|hartnäckigkeit|frage|nerven|zur last|anspreche|behellige|rechnung)
                (entschuldigung|sorry|verzeihung|entschuldigen sie|entschuldige|tut mir leid) ,? ?(dass ich|
                wenn ich|ich weiß|aber|für die (störung|erneute|nochmalige))
                (will|möchte|wollte|würde) (ich )?(<dich> )?(ja |wirklich |auf keinen fall |bestimmt |
                keinesfalls )*(nicht|keinesfalls|ungern|keine) _3 (stören|nerven|drängen|drängeln|unhöflich|
                aufdringlich|kleinlich|lästig|pingelig|hetzen|belästigen|zur last|umstände|unangenehm|penetrant)
                (ich )?(hoffe|hoffentlich) ,? ?(ich |dass ich )?(störe|nerve|
                falle) (ich )?(<dich> )?(hoffentlich |gerade )?(nicht|keine|zur last)
                (hoffe|hoffentlich) _1 ,? ?(es |das |ist das )?(ist )?(für <dich> )?(kein problem|
                nicht zu unverschämt|nicht schlimm|nicht unverschämt|in ordnung)
                ich weiß ,? ?(ja |dass |auch )*(<du>|ihr) (ja |gerade |sehr |momentan |derzeit |im moment )*(viel|
                wenig|beschäftigt|im stress|eingespannt|alle hände|busy|keine zeit|so viel)
                <du> <hast> (ja |sicher |sicherlich |bestimmt |gerade |wahrscheinlich )*(viel|wahnsinnig viel|
                genug|sehr viel|besseres) (zu tun|um die ohren|stress) ,? ?(aber|und|daher|deshalb|trotzdem)
                (mir|es) (ist|wäre) (es |mir |das |wirklich |sehr |etwas |ein bisschen |ja |total )*(unangenehm|
                peinlich) ,? ?(<ihnen> |<dich> |danach |schon wieder )*(zu fragen|fragen|nachzufragen|erinnern|
                zu erinnern|dass ich|aber|ansprech~|muss|danach)
                (nur|bloß) (eine |ne |ganz |mal |so |noch )*(kleine |kurze |winzige |dumme |blöde )+(frage|bitte|
                anmerkung|erinnerung|nachfrage|sache)
                (dumme|blöde|doofe) frage
                (ich )?trau(e)? (ich )?mich (fast |kaum |gar )*(nicht|kaum|gar nicht) ,? ?zu fragen
                ist (wahrscheinlich|bestimmt|vermutlich|sicher) (mein fehler|nur ich|meine schuld|blöd)
                (vielleicht|wahrscheinlich) (bin ich|sehe ich das|liegt es) (nur |da |auch |einfach )*(zu |an mir|
                falsch|empfindlich|überempfindlich)
                ich bin (da )?(wahrscheinlich|vielleicht|bestimmt) (nur |etwas |zu )*(empfindlich|überempfindlich|
                pingelig|kleinlich)
                (wenn|falls) (das|es) (nicht )?(zu viel verlangt|zu unverschämt|vermessen|dreist|frech) (ist|wäre)
                """,
            ),
        ),
        familiar=("Zu … brauche ich deine Antwort bis …", "Meine Bitte: …"),
    ),
)
