"""German sentences that tell the other person what they are up to."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

INTENT: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This guesses at intent; what you have observed is hard to deny."),
        ("Auf meine Mail vom … habe ich noch keine Antwort.", "Bisher liegt mir keine Zusage vor."),
        (
            Phrase(
                """
                <du> _7 (ignorier|boykottier|sabotier|torpedier|blockier|schikanier|manipulier|provozier|diktier)~
                (ignorier|boykottier|sabotier|torpedier|blockier|schikanier|manipulier|provozier)~ <du>
                <du> _7 (weiger|verweiger|verschlepp|vertröst|belüg|anlüg|ausnutz|ausnütz|verarsch|verschwend|
                vergeud|bevormund|hintergeh|missacht|vernachlässig|unterstell|verschweig|verheimlich|überschreit|
                missbrauch|abwimmel|hinhalt|auflauf|veräppel|verspott|drangsalier|terrorisier|erpress|herabwürdig|
                demütig)~
                (weiger|verweiger|verschlepp|vertröst|belüg|verarsch|verschwend|vergeud|bevormund|hintergeh|
                missacht|vernachlässig|unterstell|verschweig|überschreit|missbrauch)~ <du>
                <du> _7 (belogen|gelogen|angelogen|betrogen|hintergangen|übergangen|ausgenutzt|ausgebeutet|
                hingehalten|reingelegt|hereingelegt|getäuscht|erpresst|abgewimmelt|abgespeist|vorgeführt|
                bloßgestellt|abgezockt|über den tisch|verschwiegen|verraten|geprellt|vorgegaukelt|
                herumkommandiert|angebrüllt|angeblafft|runtergemacht|niedergemacht|fallen gelassen|fallengelassen|
                missbraucht|beklaut|bestohlen|gestohlen)
                <du> (lügen|lügst|lügt|betrügen|betrügst|stehlen|stiehlst|klauen|klaust)
                (lügen|lügst|betrügen|betrügst) <du>
                (ist|war|sind|alles|nur) (<flick> )*(glatt |frei )?(gelogen|erlogen|erstunken und erlogen|
                eine lüge|lügen|eine unverschämte lüge|unwahr)
                (ihre|deine|eure) (<flick> )*(ewigen |ganzen |ständigen )?lügen?
                <du> (nutzen|nutzt|nützen|nützt|beuten|beutest|saugen) _6 aus
                <du> (halten|hältst|haltet) (mich|uns) _4 hin
                <du> _6 (mich|uns) _4 (hinhalten|hinhältst|hinhaltet)
                <du> (speisen|wimmeln|wimmelst|führen|zocken|ziehen|ziehst) (mich|uns) _5 (ab|vor|über den tisch)
                <du> _5 (auf der nase|auf dem kopf) herum~
                auf der nase herum~|für dumm verkauf~|an der nase herum~|hinter meinem rücken|gegen die wand|
                auf die lange bank|auf die tränendrüse|auf zeit spielen
                <du> (spielen|spielst|spielt) (<flick> )*(auf zeit|spielchen|ein spiel|katz|mit mir|mit uns|
                mit meiner)
                <du> (verstecken|versteckst|ducken|duckst|drücken|drückst) (sich|dich) _3 (vor|hinter|weg)
                <du> (reden|redest|winden|windest) (sich|dich) _3 (raus|heraus)
                <du> (versuchen|versuchst|versucht) (<flick> )*,? ?(mich|uns|mir) _7 (zu |auszu|reinzu|abzu|hinzu|
                über den|für dumm)~
                <du> (tun|tust|tut) (<flick> )*so ,? ?(als|wie)
                (tun|tust|tut) <du> (<flick> )*so ,? ?(als|wie)
                <du> (stellen|stellst|stellt) (sich|dich|euch) _2 (dumm|taub|stur|quer|blöd|tot)
                <du> <hast> _5 (mutwillig|absichtlich|vorsätzlich|heimlich|eigenmächtig|dreist|stillschweigend|
                klammheimlich)
                (<hast>|verzögern|verzögerst) <du> _4 (mutwillig|absichtlich|vorsätzlich|heimlich|eigenmächtig|
                klammheimlich)
                <du> _6 (mutwillig|absichtlich|vorsätzlich|mit absicht|extra)(?= [.!,])
                (zeit|nerven) (stehlen|stiehlst|rauben|raubst|gestohlen|geraubt|gekostet)
                <du> (stehlen|stiehlst|rauben|raubst|kosten|kostest|kostet) (mir|mich|uns)
                (mich|uns) _4 im (unklaren|dunkeln|regen|ungewissen) (<flick> )*(gelassen|lassen|stehen)
                <du> (erlauben|erlaubst|erlaubt) (sich|dir|euch) _4 (ton|frech~|unverschämt~|dinge|freiheiten|
                zu viel|einiges|so einiges|alles)
                <du> (nehmen|nimmst) (sich|dir|euch) _5 (heraus|raus)
                <du> (legen|legst|legt) es (<flick> )*darauf an
                <du> (behaupten|behauptest|behauptet) (<flick> )*(frech|dreist|einfach|allen ernstes|, ich hätte|
                ständig)
                <du> (setzen|setzt) (mich|uns) _3 (unter druck|die pistole)
                <du> (lassen|lässt|lasst) (<flick> )*(keine gelegenheit aus|an mir aus|ihren frust|deinen frust)
                """,
                unless="<harmlos>",
                never="<imperativ>",
            ),
            Phrase(
                """
                <du> (<willst>|möchten|möchtest) (<flick> )*(nur|bloß|doch|einfach nicht|offensichtlich|offenbar|
                wohl)
                <du> <willst> (mich|uns) (<flick> )*
                (ist|sind|war) <ihnen> _3 (nichts wert|nicht wichtig|lästig|zu viel|nicht gut genug|
                keine antwort wert)
                <ihnen> (ist|sind|war) _4 (nichts wert|lästig|keine antwort wert)
                <ihnen> (geht|ging) es (<flick> )*(nur|bloß|ausschließlich|allein)
                (geht|ging) es <ihnen> (<flick> )*(nur|bloß|ausschließlich|allein)
                <ihnen> (ist|sind|war|scheint|scheinen) (<flick> |es |das |alles |dies |mein~ [^ .,!?]+ |
                unser~ [^ .,!?]+ |die [^ .,!?]+ |der [^ .,!?]+ )*(komplett |herzlich )?(egal|gleichgültig|wurscht|
                wurst|schnuppe|gleich|scheißegal|nicht wichtig)
                (ist|sind|war|scheint|scheinen) <ihnen> _6 (egal|gleichgültig|wurscht|wurst|schnuppe|scheißegal)
                (interessiert|interessieren|kümmert|juckt|schert|kratzt) (es )?(sie|dich|euch) _6 (nicht|nichts|
                wenig|kein~|null|keinen deut|einen)
                (sie|dich|euch) _6 (interessiert|kümmert|juckt|schert|kratzt) _3 (nicht|nichts|wenig|kein~|null)
                (sie|dich|euch) _6 (nicht|nichts|wenig|kein~|null|einen) _2 (interessiert|kümmert|juckt|schert)
                <du> (interessieren|interessierst|scheren|scherst|kümmern|kümmerst|kümmert) (sich|dich|
                euch) _5 (nicht|nur|kein~|nichts|null|wenig|einen)
                (interessieren|interessierst|scheren|scherst|kümmern|kümmerst) <du> (sich|dich|euch) _5 (nicht|
                nur|kein~|nichts|null|wenig|einen)
                <du> (glauben|glaubst|meinen|meinst|denken|denkst|scheinen|scheinst) (wohl|anscheinend|offenbar|
                ernsthaft|scheinbar|tatsächlich|echt|allen ernstes|zu glauben|zu denken|zu meinen)
                (glauben|glaubst|meinen|meinst|denken|denkst) <du> (wohl|anscheinend|offenbar)
                <du> (denken|denkst|denkt) (<flick> )*nur an (sich|dich|euch)
                <du> (machen|machst|macht) es (sich|dir|euch) (<flick> |sehr )*(leicht|einfach|bequem)
                <du> <hast> (<flick> )*(besseres|wichtigeres|anderes) zu tun
                <du> <hast> (<flick> )*(kein interesse|nie vor|nicht vor|keine lust|nicht die absicht)
                <du> (bereichern|bereicherst) (sich|dich)
                <du> (rufen|rufst|melden|meldest|meldet|kommen|kommst|kommt|schreiben|schreibst) (sich |dich |
                mich |mir |euch )*(<flick> )*nur (dann|an|wenn|, wenn)
                """,
                unless="""
                falls|ob|bitte|danke
                ^ (falls|wenn|ob)
                """,
                never="""
                ^ (ist|sind|wäre|haben|hast|habt) (<ihnen>|<du>) .*[?] $
                dann (nehme|wähle|setze) ich
                """,
            ),
            Phrase(
                """
                <du> (wissen|weißt|wisst) (<flick> )*(ganz genau|genau|sehr wohl|sehr genau|doch|selbst|sehr gut)
                (wissen|weißt|wisst) <du> (<flick> )*(ganz genau|genau|sehr wohl|sehr genau|doch|selbst|sehr gut)
                wie <du> (sehr wohl|ganz genau|genau|doch) (wissen|weißt)
                das (glauben|glaubst|glaubt) <du> (<flick> )*(selbst|selber) nicht
                """,
                never="""
                [?] $
                am besten
                """,
            ),
        ),
    ),
)
