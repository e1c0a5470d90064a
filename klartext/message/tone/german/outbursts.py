"""German last words: patience lost, doors slammed."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

OUTBURSTS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This slams a door; a limit is firmer when it is said calmly."),
        ("Hier ist meine Grenze: Ich arbeite …", "Ab dem … gilt für mich: …"),
        (
            Phrase(
                """
                ein ?für ?(alle ?mal|allemal|alle mal)
                (lasse|lass|lassen) (ich|wir|mir|mich|uns) _7 (nicht|nichts|nicht mehr|nicht länger) _4 (gefallen|
                bieten|umspringen|umgehen|machen|verarschen|behandeln|hinhalten|reden|an der nase|für dumm|
                vorschreiben|ausnutzen|unter druck|erpressen|provozieren)
                (ich|wir) (lasse|lass|lassen) (mir|mich|mit mir|uns) _6 (nicht|nichts|nicht mehr) _4 (gefallen|
                bieten|umspringen|umgehen|machen|verarschen|behandeln|hinhalten|reden|für dumm|vorschreiben|
                ausnutzen|an der nase|unter druck|erpressen|provozieren)
                so (<kannst>|dürfen|gehen|gehst|springen|redet|reden) <du> _6 (umgehen|umspringen|um|behandeln|
                machen|arbeiten|reden|mit mir)
                so (geht|springt|redet|behandelt) man _6 (um|mit|menschen|niemanden|leute|miteinander)
                so kann man (<flick> )*nicht [^ .,!?]+
                <du> <kannst> (<flick> )*(doch|ja|einfach) (<flick> )*nicht (<flick> )*[^ .,!?]+
                so nicht(?= [.!,])
                so geht (das|es) nicht(?= [.!])
                (geht|kann) (es |das )?so nicht (mehr )?weiter(gehen)?(?= !)
                (mit mir|mit uns) nicht( mehr)?(?= [.!])
                nicht mit (mir|uns)(?= [.!])
                (jetzt|langsam|allmählich|mir|nun) reicht( es|'s|
                s)?( mir| jetzt| aber| langsam| endgültig)*(?= [.!]| mit)
                (es|das) reicht( mir)? (jetzt|langsam|aber|endgültig)
                es reicht(?= [.!])
                reicht('s| es) (mir|jetzt|langsam|endgültig|aber)
                (habe|hab|bin) (ich )?(es|das|ihre|deine|eure|das alles|die|dieses|diese) _5 (satt|leid)
                ich bin (es|das) _2 leid
                (die nase|die schnauze|die faxen|die faxe) (gestrichen |langsam |endgültig )?(voll|dicke)
                (habe|hab|haben) (ich |wir )?(<flick> )*genug (davon|von (<ihnen>|<dein>|dieser|diesen|diesem|dem|
                der))
                (habe|hab|haben) (ich |wir )?(<flick> )*keine (lust|nerven|kraft|geduld) (mehr )?(auf|
                für) (<dich>|<dein>|dieses|diese|diesen|so|solche|das)
                meine geduld (ist|hat|geht|neigt)
                am ende meiner geduld|geduldsfaden|geduld am ende
                <du> _4 (auf die nerven|auf den geist|auf den keks|auf den sack|auf den wecker|auf den senkel|
                auf den zeiger)
                (geht|gehen) (mir|uns) (<flick> )*(auf die nerven|auf den geist|auf den keks|auf den sack|
                auf den wecker|gegen den strich)
                den letzten nerv|zum haare ?raufen|zum verzweifeln|zum kotzen|zum heulen|zur weißglut|
                in den wahnsinn|auf die palme
                (laufe|renne|telefoniere|laufen|rennen) _6 (hinterher|nach)(?= [.!,])
                (satt|leid|müde) ,? ?(hinter|<dich>|immer|ständig|jedes)
                kragen (platzt|geplatzt)|platzt (mir |uns )?(<flick> )*(der )?(<flick> )*kragen
                (da|jetzt|nun) (hört|ist) (<flick> )*(sich )?(<flick> )*(alles auf|der spaß auf|schluss|
                feierabend|das maß voll)
                das maß ist voll|das fass zum überlaufen|schluss jetzt|schluss damit|basta|punkt aus|
                ende der durchsage|ende gelände
                (was|wie) (<flick> )*(zu viel ist|genug ist) ,? ?ist (zu viel|genug)
                """,
                unless="für mich|mir reicht eine?|reicht (mir )?es ,? ?wenn",
                never="kaffee|nerven für",
            ),
            Phrase(
                """
                (hinterherlauf|hinterherrenn|hinterhertelefonier|hinterherzulauf|hinterherzurenn|herzulauf|
                nachlauf|hinterherlaufe|nachzulauf|hinterherbettel|hinterherzutelefonier)[^ ]*
                """,
                near="ich|wir|<anrede>",
            ),
            Phrase(
                """
                (absolut |völlig |vollkommen |einfach |schlicht )*(inakzeptabel|unakzeptabel|indiskutabel|
                unerhört|unfassbar|unglaublich)(e[nrsm]?)?
                (unterste schublade|unter aller (sau|kanone|würde|kritik)|unter jeder würde|unter jeder kanone)
                """,
                unless="(unfassbar|unglaublich) (schön|gut|viel|dankbar|toll|lecker|stolz|glücklich|froh|nett|lieb|schnell|hilfreich|freundlich|wichtig|groß|vielseitig|spannend)~|unglaublich~ (leistung|arbeit|freude)",
                never="<dank>|schön~|gut|toll~",
            ),
        ),
    ),
)
