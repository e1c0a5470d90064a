"""German sentences that hold up what the other person has failed to do."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

FAILINGS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This judges; the agreement and what happened, side by side, need no judgement."),
        ("Vereinbart war der …; gekommen ist … am …", "Mir fehlt noch …; ich brauche es bis …"),
        (
            Phrase(
                """
                <du> _8 <nicht> _5 (gehalten|eingehalten|dran gehalten|im griff|unter kontrolle)
                <du> (halten|hältst|haltet) _6 <nicht> _5 (an|ein)
                <du> (halten|hältst|haltet) (sich|dich|euch) (<flick> |sowieso )*an (kein~|nichts|gar nichts)
                (halten|hältst) <du> (sich|dich|euch) _4 <nicht>
                <du> _6 <nicht> _3 an (die|unsere|ihre|den|das|unseren|irgend~|absprachen|verträge|vereinbarungen|
                fristen) _3 (halten|hältst)
                <du> _5 (wort|vertrag|vereinbarung|versprechen|absprache|zusage|abmachung)(en)? _3 (gebrochen|
                brechen|brichst)
                (<hast>|brechen|brichst) <du> _5 (wort|vertrag|vereinbarung|versprechen|absprache|zusage|
                abmachung)(en)? _3 gebrochen
                gebrochene[nrs]? (versprechen|zusage~)|leere[nr]? (versprechen|versprechung~|worte)
                <dein> (wort|versprechen|zusagen|zusage|versprechungen) (ist|sind|zählt|zählen|gilt) _3 (nichts|
                kein~|null|nicht)
                <du> <hast> (<flick> |es )*(mir|uns) (<flick> |es |das )*versprochen _9 (wieder|nichts|nie|
                trotzdem|immer noch)
                <du> (versprechen|versprichst|versprecht) (<flick> )*(mir |uns )?(<flick> )*(alles|viel|das blaue|
                etwas , |immer)
                <du> _8 (im stich|hängen|hängenlassen|sitzen lassen|auflaufen|allein gelassen|alleingelassen|
                zappeln|allein lassen)
                (im stich|hängen|sitzen|auflaufen|zappeln) (gelassen|lassen|lässt)
                <du> _8 (platzen|schleifen) (lassen|gelassen)
                <du> <lässt> _6 (platzen|schleifen|liegen|warten)
                (lassen|lässt|lasst) <du> (mich|uns) _6 (platzen|schleifen|liegen|warten|hängen|zappeln|im stich|
                allein)
                <du> _6 (warten|betteln) lassen
                (mich|uns) _5 (so lange |ewig |wochenlang |monatelang |stundenlang |tagelang )(warten|hinhalten|
                zappeln)
                <du> _6 (verbockt|verpennt|verschlampt|verschlafen|vermasselt|versemmelt|vergeigt|versaut|
                verbummelt|verhunzt|verpfuscht|zerschossen|kaputtgemacht|kaputt gemacht|ruiniert|zerstört|
                blamiert|sabotiert|durcheinandergebracht)
                <dein> _5 (haben|hat) _5 (zerstört|ruiniert|kaputtgemacht|kaputt gemacht|vermasselt|versaut|
                gesprengt|verbockt)
                <du> (ruinier|zerstör|mach|bring)~ _5 (kaputt|alles falsch|alles zunichte|alles durcheinander|
                krank|verrückt|fertig|wahnsinnig|um den verstand|um den schlaf|zunichte|das leben schwer|
                nur ärger|nur probleme|nur arbeit|nur stress)
                <du> (verstehen|verstehst|versteht|begreifen|begreifst|kapieren|kapierst|raffen|merken|merkst|
                checken|checkst) (es |das |mich |<flick> )*(nicht|nichts|gar nicht|überhaupt nicht|nie|nicht mal|
                rein gar nichts)
                <du> <hast> _4 (nicht|nichts|gar nichts|wieder nicht|immer noch nicht|
                noch immer nicht) _2 (verstanden|begriffen|kapiert|gelernt|zugehört|aufgepasst|mitgedacht)
                <du> (<bist>) _3 nicht (in der lage|imstande|fähig|bereit|willens|gewillt)
                (<bist>) <du> (<flick> )*nicht (in der lage|imstande|fähig|willens|gewillt)
                <du> (schaffen|schaffst|schafft|kriegen|kriegst|kriegt|bekommen|bekommst|bringen|bringst) (es |
                das |<flick> )*(nicht|nichts|gar nichts|nicht mal|nicht einmal) _3 (auf die reihe|hin|gebacken|
                zustande|fertig|zu|,)
                <du> _6 (für nötig|nicht nötig|nicht geschafft|nicht hinbekommen|nicht hingekriegt|
                nicht auf die reihe|nicht gebacken)
                <du> _5 (nicht einmal|nicht mal|nichtmal|noch nicht mal|noch nicht einmal)
                (nicht einmal|nicht mal|nichtmal|noch nicht mal|noch nicht einmal) _4 <hast> <du>
                (nicht einmal|nicht mal) (eine |ein |einen )?(antwort|entschuldigung|anruf|rückruf|danke|
                dankeschön|gruß|wort)
                <du> <hast> _4 einfach _6 (<getan>)
                <hast> <du> _5 einfach _6 (<getan>)
                <du> _8 ohne (mich |uns |vorher |überhaupt |jede |jegliche |vorherige |mein |meine |irgendeine |
                ein |unser )*(zu fragen|zu informieren|bescheid|absprache|rücksprache|erlaubnis|zustimmung|
                ankündigung|vorwarnung|wort|rücksicht|grund|begründung|abzusagen|wissen|einverständnis|anlass|not)
                <du> <hast> (es |das |die [^ .,!?]+ |den [^ .,!?]+ )?(doch|ja) (selbst|selber|so|unbedingt|alles|
                nicht)
                <du> (wollten|wolltest|wolltet) (es |das |ja |doch |unbedingt )+(nicht|so|haben|selbst|unbedingt)
                <du> (haben|hast|habt|sind|bist) _5 (immer noch|noch immer|bis heute|nach wie vor) (nicht|kein~|
                nichts)
                (haben|hast|habt|sind|bist) <du> _5 (immer noch|noch immer|bis heute) (nicht|kein~|nichts)
                <du> (schulden|schuldest|schuldet) (mir|uns) (<flick> )*(seit|noch|immer|eine (erklärung|
                entschuldigung|antwort)|monatelang)
                <du> <bist> (<flick> )*(verpflichtet|in der pflicht|dazu verpflichtet)
                (ihre|deine|eure) (verdammte |gottverdammte )?pflicht
                <du> (kümmern|kümmerst|kümmert) (sich|dich|euch) _4 (nicht|nie|um nichts|gar nicht|um gar nichts|
                kein~|einen)
                <du> (nehmen|nimmst|nehmt) (mich|uns|meine|das|unsere|die) _5 nicht (ernst|wahr)
                <du> (nehmen|nimmst|nehmt) (<flick> )*(keine|keinerlei|null|nie|überhaupt keine) _2 rücksicht
                <du> (hören|hörst|hört) (mir |uns |<flick> )*(nicht|nie|gar nicht|überhaupt nicht|nur) (zu|hin|
                was)
                <du> (reden|redest|redet|kommen|kommst) (mir |uns |<flick> )*(um den heißen brei|an mir vorbei|
                mit ausreden|drumherum)
                <du> (fallen|fällst|fallt) (mir|uns) _3 (ins wort|in den rücken|zur last)
                <du> (reden|redest|quatschen) (mir|uns) _3 (rein|hinein|drein)
                (mir|uns) (ständig |immer |dauernd |andauernd |überall )(reinzureden|reinreden|dazwischenzufunken)
                <du> _5 (dazwischenzufunken|dazwischenfunken|reinzureden|reinreden|einzumischen)
                (alles|ständig|immer|nur|noch) (mir|uns|an mir) (hängen|liegen) bleibt?
                """,
                unless="""
                <kannst>|könnten|könntest|falls|ob|bitte|sollten|damit|vielleicht|dürfen|müssten|würden|solange
                ^ (falls|ob|wenn)
                """,
                never=r"""
                ^ (haben|hast|habt) <du> [^,]*[?] $
                <imperativ>
                """,
            ),
            Phrase(
                """
                (?<!falls )(?<!wenn )(?<!ob )(?<!dass )<du> <hast> _5 (nicht|nichts|
                kein[^ ]*) _6 (<getan>)(?= [.!,])
                [^ ,.!?]+ <hast> <du> _5 (nicht|nichts|kein[^ ]*) _6 (<getan>)(?= [.!,])
                <du> (antworten|antwortest|antwortet|reagieren|reagierst|reagiert|melden|meldest|meldet|zahlen|
                zahlst|zahlt|liefern|lieferst|lesen|liest|rufen|rufst|beantworten|beantwortest|erledigen|
                erledigst|respektieren|respektierst|beachten|beachtest|schicken|schickst|helfen|hilfst|sagen|
                sagst|akzeptieren|akzeptierst|informieren|informierst|bezahlen|bezahlst|planen|
                planst) _6 (einfach nicht|nicht|nichts|gar nicht|kein[^ ]*|nur|erst)
                """,
                unless="""
                <kannst>|könnten|falls|ob|bitte|noch nicht|noch kein[^ ]*|falsch|müssen|brauchen|nicht nur
                ^ (falls|ob|wenn|sofern|dass|weil|solange|bevor|da)
                """,
                never="""
                <frist>
                ^ (haben|hast|habt) <du>
                <imperativ>
                """,
                weak=True,
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("This says what the other person is like; your own limit is harder to argue with."),
        ("Ich arbeite gern mit Ihnen, wenn …", "Für mich geht es so nicht weiter; ich brauche …"),
        (
            Phrase(
                """
                <du> (behandeln|behandelst|behandelt) (mich|uns|menschen|leute|freie|andere) (<flick> )*(wie|als|
                von oben|schlecht|respektlos|ungerecht|herablassend|unfair|mies)
                <du> _5 (wie|als) (dreck|luft|einen? (untergebene[nr]?|angestellte[nr]?|sklaven?|diener|
                dienstboten|hund|bittsteller|azubi|praktikant~|fußabtreter|laufburschen?|idioten)|
                ihren? (angestellte[nr]?|sklaven?|diener|sekretärin|eigentum|laufburschen?|fußabtreter)|
                selbstverständlich|ihr eigentum|dein eigentum) (behandel|sehen|siehst|benutz)~
                (bin|sind) (<flick> )*nicht (<dein>) (<flick> |persönliche[rn]? )*(sklav|diener|fußabtreter|
                angestellt|laufbursche|sekretär|prügelknabe|bank|kindermädchen|eigentum|depp|hampelmann|
                bittsteller|blitzableiter|mädchen für alles|mutter|babysitter|untergeben|punchingball|kellner|
                kreditinstitut)~
                (nichts|nie etwas) kann man <ihnen> (<flick> )*recht machen
                (<ihnen>) kann man (<flick> )*(nichts|gar nichts) (<flick> )*recht
                (auf|mit|bei|zu|von) <ihnen> kann man (<flick> |sich |sich ja )*(nicht|nichts|nie|kein~)
                (auf|mit|von) <dein> [^ .,!?]+ (<flick> )*(ist|kann|kannst|konnte) (man |ich |sich |
                <flick> )*(kein verlass|nicht|nichts|kein~) _4 (verlassen|geben|verlass|anfangen|bauen|zählen)
                (auf|mit|bei|von) (<dich>) (<flick> )*(ist|kann|konnte) (man |ich |sich |einfach )*(kein verlass|
                nicht|nichts|kein~) _4 (verlassen|arbeiten|zusammenarbeiten|zusammenzuarbeiten|reden|rechnen|
                planen|erwarten|verlass|anfangen|auszukommen|zu reden|auszuhalten)
                kein verlass (auf|bei)
                (von|an) [^ .,!?]+ (<flick> )*(keine spur|fehlanzeige)|keine spur von [^ .,!?]+|
                [^ .,!?]+ ,? ?fehlanzeige
                mit <ihnen> (<flick> )*(ist|hat|kann|wird) (es |man |das |alles )*(<flick> )*(zum|eine zumutung|
                eine qual|eine katastrophe|nur ärger|unerträglich|unmöglich|nicht auszuhalten|anstrengend|mühsam|
                schwierig|der horror|immer ein theater|ein kampf)
                (<ihnen>|<dein> [^ .,!?]+) (fehlt|fehlen|mangelt) (<flick> |es |an )*(jeder|jede[rs]?|
                jegliche[rs]?|der|das|die|völlig|komplett|einfach|an) (respekt|anstand|manieren|verständnis|
                überblick|wille|interesse|benehmen|professionalität|einsicht|mindeste[rn]?)
                <du> <hast> (<flick> )*(kein~|keinerlei|null|wenig|nicht den geringsten) (funken )?(respekt|
                anstand|manieren|rücksicht|verständnis|stil|niveau|charakter|rückgrat|benehmen|einsicht|
                vorstellung|ahnung|plan|überblick|wertschätzung|gewissen|scham|mitgefühl)
                (keinerlei|kein~|null|ohne jeden|ohne jeglichen|ohne) (respekt|anstand|
                wertschätzung) (<flick> )*(vor|gegenüber|für) (mir|meiner|uns|unserer|meinen|anderen)
                <du> <bist> (<flick> )*(der|die|das) (<flick> )*(schwierigste|schlimmste|schlechteste|
                anstrengendste|unangenehmste|chaotischste|nervigste|unzuverlässigste|letzte)[nrs]? [^ .,!?]+
                <du> <bist> (<flick> )*(ein|eine|so ein|so eine) (<flick> )*(un[^ ]+|schwierig~|schlecht~|
                furchtbar~|schrecklich~|anstrengend~|mies~|rücksichtslos~|kalt~|eiskalt~|falsch~|anmaßend~|
                herzlos~) (mensch|kunde|kundin|auftraggeber|auftraggeberin|chef|chefin|person|typ|partner|kollege|
                kerl)
                <dein> ([^ .,!?]+ ){1,3}(<flick> )*lässt (sehr |stark |einiges |viel |
                sehr viel )*zu wünschen übrig
                <dein> (ansprüche|forderung|forderungen|erwartung|erwartungen|vorstellung|vorstellungen|wünsche|
                preisvorstellung|kritik|vorwürfe|reaktion|ton|umgangston|tonfall|verhalten|benehmen|auftreten|art|
                umgang|haltung|einstellung|planung|organisation|kommunikation|zahlungsmoral|arbeitsweise|ungeduld|
                mail|mails|nachricht|antwort|argumente|begründung|zahlungsverhalten|führungsstil|zeitplan|
                projektleitung|buchhaltung|abteilung|vorgehen|vorgehensweise)[^.!?,]{0,40} (ist|sind|war|waren|
                finde ich|wirkt|wirken|grenzt an|spottet) (<flick> |mehr als |absolut |komplett |maßlos |
                einfach nur )*(überzogen|übertrieben|absurd|unrealistisch|unverständlich|unmöglich|unterirdisch|
                katastrophal|miserabel|schlecht|schlimm|furchtbar|schrecklich|grauenhaft|untragbar|unerträglich|
                maßlos|haltlos|wertlos|unbrauchbar|inakzeptabel|eine zumutung|das letzte|ein witz|enttäuschend|
                nicht normal|nicht zumutbar|unter aller [^ .,!?]+|jeder beschreibung|beleidigend|verletzend|
                anmaßend|aggressiv|unhöflich|daneben|fehl am platz|krank|unzumutbar|grenzwertig|armselig|
                unsäglich|zum [^ .,!?]+|abenteuerlich|realitätsfern|utopisch|frechheit|weltfremd)
                <du> (überfordern|überforderst|provozieren|provozierst|nerven|nervst|nervt|belästigen|bedrängen|
                bedrängst|terrorisieren|quälen|quälst|stressen|stresst|treiben (mich|uns)|treibst (mich|uns))
                <du> gehören? zu (den|jenen|der sorte) [^ .,!?]+( , die)?|<du> gehörst zu (den|jenen) [^ .,!?]+
                noch nie _3 (derart|dermaßen|so|solch)~ _5 (begegnet|erlebt|untergekommen|gehabt|gesehen)
                <du> (übertreiben|übertreibst|übertreibt) (<flick> )*(es|maßlos|total|völlig)?
                <du> (werden|wirst|bist|sind) (<flick> )*(laut|ausfallend|beleidigend|unverschämt|persönlich|
                frech|unsachlich)(?= [.!])
                <du> (führen|führst|benehmen|benimmst|benehmt|verhalten|verhältst|verhaltet|anstellen|
                anstellst) (sich|dich|euch) _5 (auf|wie|daneben|unmöglich|kindisch|respektlos|unprofessionell|an)
                <du> _5 (wie|als) im (kindergarten|zirkus|wilden westen|zoo|irrenhaus)
                <du> <kannst> (<flick> )*(froh|dankbar|von glück) (sein|reden|, )
                <du> <musst> (<flick> )*(immer|ständig|überall|dauernd) (<flick> )*(recht|das letzte wort|alles)
                (alles|immer) (<flick> )*(muss|soll|hat) (<flick> )*(nach <dein>|so wie <du>|zu <dein>)
                """,
                unless="""
                bitte|falls|könnten|würden
                ^ (falls|ob)
                (nicht|nie|kein~) (schlecht|schlimm|unhöflich|laut|anstrengend|schwierig)
                """,
                never="""
                <imperativ>
                """,
            ),
        ),
        familiar=("Ich arbeite gern mit dir, wenn …", "Für mich geht es so nicht weiter; ich brauche …"),
    ),
)
