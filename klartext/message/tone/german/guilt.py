"""German sentences about who is to blame, and whose problem it is."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

GUILT: Final = (
    Marker(
        MarkKind.BLAME,
        N_("Who is to blame becomes the topic, and the way out has to wait."),
        ("Dadurch verschiebt sich der Termin um …", "Ursache war …; als Lösung schlage ich … vor."),
        (
            Phrase(
                """
                <dein> (eigene[nrs]? |alleinige[nrs]? |ganze |mangelnde[nrs]? |fehlende[nrs]? )*(schuld|
                verschulden|versäumnis(se)?|versagen|fehlverhalten|schlamperei|nachlässigkeit|unfähigkeit|
                untätigkeit|trägheit|gier|sturheit|ignoranz|desinteresse|fehlplanung|misswirtschaft|
                unzuverlässigkeit|unpünktlichkeit|ungeduld|launen|chaos|disziplin|organisation|zahlungsmoral|
                respektlosigkeit|unentschlossenheit)
                (ist|war|wäre|bleibt) (<flick> |allein |alleine |eindeutig )*<dein> (eigener )?(fehler|schuld|
                verschulden)
                (bin|war|ist) (<flick> )*(ich|wir|alles) (<flick> )*(alles |an allem )?schuld
                (ich|wir) (<flick> )*(alles |an allem )?schuld (sein|bin|haben|war|gewesen)
                <du> _6 schuld(?! an mich| bei mir)
                schuld( daran| dran)? (<bist>|<hast>|tragen|trägst) (nur |allein |alleine )*<du>
                sel(bst|ber) schuld
                <du> die schuld
                (gibst|geben|gebt) <du> (mir|uns) die schuld
                ihretwegen|deinetwegen|euretwegen
                (wegen|aufgrund) <ihnen>
                (nur|allein|alles) (weil|wegen) (<du>|<dein>)
                durch <dein> (ständige[nrs]? |ewige[nrs]? )?(unfähigkeit|schlamperei|verzögerung~|versäumnis~|
                nachlässigkeit|unpünktlichkeit|ignoranz|inkompetenz|chaos|gier|sturheit|änderungswahn)
                (ist|bleibt|war|wird|sind|sei) (<flick> |allein )*(nicht mein|nicht unser|
                <dein>) (eigenes )?(problem|bier)(?! mit)
                nicht (mein|unser) (problem|bier|fehler)(?= [.,!]| ,? ?wenn| ,? ?dass)
                (ist|war|wäre) (<flick> )*<dein> (aufgabe|job|pflicht|sache) (<flick> )*,? ?(und )?nicht (meine|
                meiner|unsere)
                <dein> (problem|pech|bier)(?= [.!])
                pech gehabt
                (sich|dir|euch) (<flick> )*(selbst|selber) (eingebrockt|zuzuschreiben|zuzuschreiben)
                <du> <bist> (<flick> |allein )*(für (diese[nrsm]?|das [^ .,!?]+|
                den ganzen [^ .,!?]+) ([^ .,!?]+ )?|dafür )verantwortlich
                (fehler|schuld|verantwortung|ursache|versäumnis|problem) (liegt|lag|liegen) (<flick> |eindeutig |
                klar |allein |einzig |ganz )*(bei <ihnen>|auf <dein> seite)
                <du> _4 (selbst|selber|allein|alleine|persönlich|voll) _3 verantwort~
                <du> <hast> _4 zu (verantworten|vertreten|verschulden)
                <ihnen> (habe|haben|hab) (ich|wir) (es|das|diesen?) (alles )?(zu verdanken)
                (habe|haben|hab) (ich|wir) (alles |nur |allein )*<ihnen> zu verdanken
                dank (<ihnen>|<dein>) _8 (nicht|kein~|verloren|kaputt|ruiniert|verspätet|musste~|chaos|verzöger~|
                geplatzt|gescheitert|verpasst|sitze|muss)
                dank <dein> (schlamp|unfähig|ignoran|verzöger|unpünkt|untätig|trägheit|nachlässig)~
                <du> <hast> _6 (mir|uns) _4 (eingebrockt|kaputt ?gemacht|versaut|vermasselt|zerstört|ruiniert|
                verdorben|kaputtgemacht|verpatzt)
                <du> (schieben|schiebst|schiebt|wälzen|wälzt) _5 (auf mich|auf uns|auf andere|ab|mir zu|
                in die schuhe)
                (geben|gib|gebt) (sie )?(<flick> )*nicht (mir|uns) die schuld
                """,
                unless="""
                (keine|nicht|nie) schuld|kein~ problem|keine sorge~|keine gedanken|nicht <dein> (fehler|schuld)
                (nicht|keine|ohne|liegt nicht an) _2 <dein>
                (trägst|tragen) keine
                gern|freue
                """,
                never="<dein> (aufgabe|job) ist (?!.*nicht)",
            ),
        ),
    ),
)
