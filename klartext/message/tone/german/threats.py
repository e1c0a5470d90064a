"""German menaces; a dated consequence in one's own hands is none."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

THREATS: Final = (
    Marker(
        MarkKind.THREAT,
        N_("A vague menace frightens or provokes; a dated step of your own is clear and fair."),
        (
            "Ist die Rechnung bis zum … nicht bezahlt, unterbreche ich die Arbeit.",
            "Ohne Ihre Antwort bis … beende ich das Projekt zum …",
        ),
        (
            Phrase(
                """
                <du> <wirst> (<flick> |es |das )*(sehen|merken|erleben|spüren|erfahren|zu spüren)(?! , (die|
                wie schön|das))
                <wirst> <du> (<flick> |es |das |was )*(sehen|merken|erleben|spüren|zu spüren)
                <du> <wirst> _3 (bereuen|büßen|bezahlen müssen|leid tun)
                <du> <wirst> (sich|dir|euch) (<flick> )*wünschen
                <wirst> <du> _3 (bereuen|büßen|bitter|bezahlen müssen)
                <du> <wirst> (<flick> )*(mich|uns) (<flick> )*(richtig |von einer [^ .,!?]+ seite )?kennen ?lernen
                (das|es) wird <ihnen> (<flick> )*(leid|leidtun|teuer|sauer|vergehen)
                (das|dies|so etwas|es|sowas) (wird|hat|muss) (<flick> |für <dich> |ein |ernste |ernsthafte |
                schwere |unangenehme |rechtliche |böse |gravierende )*(folgen|konsequenzen|nachspiel|böse enden|
                übel enden|teuer werden|unangenehm werden|teuer zu stehen)
                (wird|hätte|hat) (<flick> |das |es |dies |ernste |ernsthafte |böse |schwere |für <dich> )*(folgen|
                konsequenzen|ein nachspiel)(?= [.!,]| haben)
                (sonst|ansonsten|andernfalls|dann|oder es) (gibt es|gibt's|setzt es|hagelt es|folgen|kommen|
                drohen|drohe ich|gibt) _3 (konsequenzen|folgen|ärger|stress|saures)
                mit (<flick> |ernsten |ernsthaften |schweren |weiteren |unangenehmen |schlimmen |
                den )*(konsequenzen|folgen) (rechnen|zu rechnen|leben)
                (konsequenzen|folgen) (tragen|spüren|zu spüren)
                (dann|sonst|ansonsten) wird (es|das) (<flick> |für <dich> |richtig |sehr |so richtig )*(teuer|
                ungemütlich|unangenehm|hässlich|schmutzig)
                (sonst|ansonsten|dann) garantiere ich für nichts|garantiere für nichts
                wenn <du> (<flick> )*(so|damit) (<flick> )*weitermach~
                (nur )?noch (so )?(ein|eine|einen|einmal|ein mal) (<flick> |so eine |so ein )*[^ .,!?]+ ,? ?(und|
                dann) (<flick> )*(ich|es|wir|das) (<flick> )*(bin|knallt|war's|sind|kracht|passiert|gehe|ist)
                noch so ein(e|en|mal)? [^ .,!?]+ ,? ?(und|dann)
                kann <ihnen> (<flick> )*nur raten
                das <willst> <du> (<flick> )*nicht (<flick> )*(erleben|wissen|herausfinden|sehen|riskieren)
                (schon )?(ganz )?(andere|größere|härtere|stärkere) (<flick> |als <dich> |kaliber |leute |
                kunden )*(klein ?gekriegt|klein ?bekommen|fertiggemacht|in die knie|erledigt|kleingemacht)
                mich (<flick> )*nicht (zu )?unterschätzen|unterschätzen sie mich|unterschätz mich
                noch (<flick> )*ein (einziges )?(wort|mal|fehler|versuch|trick|ausraster|spruch) ,? ?(und|dann)
                packe (ich )?(<flick> |alles )*aus
                <kannst> <du> (<flick> )*(was|etwas) erleben
                teuer zu stehen
                (das|dies|es|dieses [^ .,!?]+) _4 ein nachspiel
                (ich|wir) (kann|können) (<flick> )*(auch |ganz )+anders
                <du> _3 (lernen|lernst|lernt) _2 (mich|uns) (<flick> |richtig )*kennen
                (lernen|lernst|lernt) <du> (mich|uns) _8 kennen
                (mich|uns) (<flick> |von )*(einer )?(richtig|anderen seite|ganz anderen seite|anders) kennen ?~
                (ich|wir) warnen? <dich>
                (seien|sei|seid) (sie )?(gewarnt|auf der hut)
                (letzte|allerletzte|einzige) (warnung|chance|aufforderung)(?! (zur|um|sich|für|im|vom|des|aus|
                stammt|lautet|ist der) )
                zum (aller)?letzten mal(?= [!:,.]| (sage|bitte|fordere|frage|schreibe|erkläre))
                (sage|bitte|fordere|erkläre|schreibe|frage|erinnere|mahne|
                wiederhole) ich _6 (zum (aller)?letzten mal|ein letztes mal)
                ich (sage|bitte|fordere|erkläre|schreibe|frage|erinnere|mahne|
                wiederhole) _6 (zum (aller)?letzten mal|ein letztes mal)
                (überlegen|überleg|überlegt) (sie )?(sich |dir |euch )?(<flick> |das |es |sehr )*(gut|genau|
                zweimal|dreimal)(?= [.!,])
                (legen|leg|legt) (sie )?(sich|dich|euch) (<flick> )*(nicht )?mit (mir|uns) an
                mit (mir|uns) (<flick> )*(anlegen|angelegt|anlegst|anlegt|anzulegen)
                mit mir (nicht )?(spaßen|zu spaßen|ist nicht)
                (mit wem|wen) <du> (<flick> |es |sich |dich |da |hier )*(zu tun|anleg~|vor)( <hast>)?
                (passen|pass|passt) (sie )?(<flick> |gut )*auf(?= [.!]| , was <du>)
                (nehmen|nimm|nehmt) (sie )?(sich|dich|euch) (<flick> )*in acht
                (ziehen|zieh) (sie )?(sich|dich) (<flick> )*warm an
                (machen|mach) (sie )?(sich|dich) (<flick> |ruhig )*auf (was|etwas|einiges|ärger|post|
                eine? [^ .,!?]+) gefasst
                (sonst|dann|oder|bevor) (es )?(<flick> )*(knallt|kracht|scheppert|rappelt|passiert|raucht|brennt|
                eskaliert)
                (sonst|oder es) (passiert|gibt) (was|etwas|ärger)|dann passiert (was|etwas)
                (oder|sonst|bevor) (ich )?(werde|vergesse|raste|flippe|platze) _2 (ungemütlich|unangenehm|mich|
                aus|böse)
                (werde|kann|wird) (<flick> |ich |es |sehr |richtig )*(ungemütlich|unangenehm|ungehalten|
                böse)(?= [.!,]| werden)
                (andere|ganz andere|härtere|schärfere) (saiten|töne|geschütze|seiten von mir)
                (keine|wenig|nicht mehr) (rücksicht|gnade) (<flick> |mehr |auf <dich> )*(nehmen|kennen)
                verstehe ich keinen spaß
                (zahle|zahl|zahlen) (ich |wir )?(es |das )?<ihnen> (<flick> |alles )*(heim|zurück)
                (mache|machen|mach|werde) (ich |wir )?(<dich>|<dein>) _5 (fertig|kaputt|platt|zur schnecke|
                das leben|zur hölle|schwer|dem erdboden|ruinieren|zerstören|vernichten|öffentlich|unmöglich)
                ich (mache|mach|werde) (<dich>|<dein>) _5 (fertig|kaputt|platt|das leben|zur hölle|ruinieren|
                zerstören|vernichten|unmöglich)
                (sind|ist|bist|seid) <du> (<flick> |bei mir |für mich )*(erledigt|geliefert|unten durch|dran|
                fällig)
                <du> (sind|bist|seid) (<flick> |bei mir |für mich )*(erledigt|geliefert|unten durch|dran|
                fällig)(?= [.!,])
                (habe ich|hab ich|ich habe) <dich> gewarnt
                (ich weiß|weiß ich|wir wissen|ich finde heraus) (<flick> |ganz genau )*, (wo|wer|mit wem|
                für wen) (<du>|<dein>)
                (ich|wir) (kenne|kennen|kenn) (<flick> )*(genug|genügend|viele|ein paar|jede menge|leute|
                einige) _5 (<dein>|branche|leute|presse|zoll)
                (komme|komm|kommen) (ich |wir )?(<flick> |persönlich )*(bei <ihnen> )?(vorbei|persönlich) _3 (und|
                dann|erleben)
                (erleben|erlebst) <du> (was|etwas|ihr blaues|dein blaues|eine überraschung|mich)
                (an|in) <dein> (stelle|haut|lage) (würde|wäre|hätte|täte) ich
                (würde|wäre|hätte) (ich )?(<flick> )*(an|in) <dein> (stelle|haut)
                wer (<flick> )*(am ende|zuletzt|am schluss) (<flick> )*lacht
                (sich|dich|euch) (<flick> )*auf (<flick> )*(was|etwas|einiges|ärger) gefasst
                (freuen|freu|freut) (sie )?(sich|dich|euch) (<flick> )*auf (post|ärger|den brief|das schreiben|
                einen brief|die rechnung|den anwalt|inkasso|unseren anwalt)~
                (die|ihre|deine) quittung (dafür|bekommen|kriegen|erhalten)
                (bekommen|bekommst|kriegen|kriegst) <du> (das |es )?(<flick> )*(zurück|heimgezahlt|die quittung|
                doppelt)
                (kann|werde|könnte) (ich )?(<flick> )*<dein> (website|webseite|seite|server|shop|zugang|zugänge|
                domain|daten|dateien|projekt) (<flick> |jederzeit |sofort )*(abschalt|lösch|sperr|lahmleg|offline|
                vom netz|vernicht|zerstör|unbrauchbar)~
                (ich )?(kann|werde|könnte) <dein> (website|webseite|seite|server|shop|zugang|zugänge|domain|daten|
                dateien|projekt) (<flick> |jederzeit |sofort )*(abschalt|lösch|sperr|lahmleg|offline|vom netz|
                vernicht|zerstör|unbrauchbar)~
                (denken|denk|denkt) (sie )?(<flick> )*daran , (wer|was ich|wo|wie viel ich)
                (vergessen|vergiss) (sie )?(<flick> )*nicht , (wer|was ich|mit wem)
                rache|rächen|rächt sich
                viel (spaß|glück|erfolg) (<flick> )*(bei|beim|mit) (der suche|suchen|einem|jemand|dem nächsten|
                finden)
                <ihnen> _3 (nicht gut ?tun|schlecht bekommen|nicht bekommen)
                <du> (<willst>|möchten|möchtest) (<flick> )*(nicht|keinen?) (<flick> )*(, dass|ärger|stress|
                wissen , was|erleben)
                (<willst>|möchten|möchtest) <du> (<flick> )*(ärger|stress|das wirklich riskieren|
                es darauf ankommen lassen)
                (dann|jetzt) ist (krieg|schluss mit lustig|der ofen aus|polen offen)|schluss mit lustig
                (dann|sonst) (gnade|helfe|gute nacht)( <ihnen>)?( gott)?
                (vergessen|vergess|vergisst|verzeihe|verzeih)e? ich <ihnen> (das )?(nie|nicht)
                das letzte wort ist (<flick> )*(noch )?nicht gesprochen|wir sprechen uns noch|
                das war noch nicht alles|man sieht sich (immer )?zweimal
                <du> <hast> (<flick> )*(noch )?(24|48|zwei|drei|fünf|zehn) (stunden|minuten|tage)(?! (zeit|
                zur verfügung))
                """,
                never="""
                wetter|lichtstimmung|abendlicht|aussicht|wunderbar|begeistert|freue mich|überrascht|
                würde ich mich freuen|dsgvo|freuen uns|(folgen|konsequenzen) (die|der|das|welche|auf|am|im|
                für (den|die|das) (termin|zeit|plan|budget|kosten|druck|projekt|newsletter|bauablauf|liefer))~|
                unverbindlich
                """,
            ),
            Phrase(
                """
                (schalte|schalten|nehme|nehmen|beauftrage|beauftragen|informiere|hole|hetze|gehe|gehen|übergebe|
                werde|wende|verständige|ziehe) _8 <anwalt>~( ein| einschalten| an| holen| melden| übergeben| &
                gehen| ziehen)?
                (rufe|rufen|melde|melden|schicke) (ich |wir )?(das |<dich> |es |den |die |meinen |meine )+<anwalt>
                <dein> _2 (anwalt|anwältin) _6 (einschalt|melden|bescheid|kümmern|freuen|interessier|übernehm|
                freut|wartet|weiß)~
                (mein|meine|meinem|meinen|meiner|unser~) <anwalt> _6 (einschalt|melden|bescheid|kümmern|freuen|
                interessier|übernehm|freut|wartet|weiß)~
                (rechtliche|juristische|gerichtliche|weitere) (schritte|konsequenzen|maßnahmen)
                (strafanzeige|anzeige) (erstatten|erstatte|gegen <dich>)
                vor gericht (klären|austragen|regeln|bringen|gehen)
                (sonst|ansonsten|andernfalls) (ist|war|wars|war's) (<flick> |es |das |für mich )*(schluss|aus|
                vorbei|ende|feierabend)
                (dann|sonst|ansonsten) (war's das|wars das|war es das)
                (sonst|ansonsten|andernfalls) (werde|sehe|kann|muss|müsste|wäre|bin) ich _4 (gezwungen|genötigt|
                andere|maßnahmen|schritte|garantieren|für nichts)
                """,
                never="""
                <frist>|geprüft|empfohlen|prüfen|prüft|frage|fragen|gefragt|absprache|vertragsentwurf|nach ablauf|
                frist|spätestens|gegenseite|notar
                """,
            ),
            Phrase(
                """
                <du> _4 (von|post von) (meinem|meiner|unserem|unserer|dem|der) <anwalt>
                (hören|hörst|hört|bekommen|bekommst|kriegen|kriegst|lesen) <du> (<flick> |demnächst |
                morgen )*(von|post von|post vom|vom) (meinem |meiner |unserem |unserer |dem |der )?<anwalt>
                (von|mit) (meinem|meiner|unserem|unserer) <anwalt> _3 (hören|zu hören|reden|unterhalten|zu tun|
                bekommen)
                (sehen|treffen) wir uns (<flick> |wieder )*(vor (dem )?gericht|vor dem richter|
                vor dem kadi)(?= [.!,]| wieder)
                wir (sehen|treffen) uns (<flick> )*(vor gericht|vor dem richter|vor dem kadi)(?= [.!,]| wieder)
                (<dich>|vor) (<flick> )*vor (gericht|den kadi|den richter) (zerren|ziehen|schleifen|bringen)
                (verklage|verklagen) (ich |wir )?<dich>|(ich|wir) (verklage|verklagen) <dich>
                (zeige|zeig) (ich )?<dich> (<flick> )*an(?= [.!,])|ich (zeige|zeig) <dich> (<flick> )*an(?= [.!,])
                <ihnen> (den|die|das) (anwalt|inkasso~|gerichtsvollzieher|polizei|finanzamt|
                steuerfahndung) auf den hals
                """,
            ),
        ),
        familiar=(
            "Ist die Rechnung bis zum … nicht bezahlt, unterbreche ich die Arbeit.",
            "Ohne deine Antwort bis … beende ich das Projekt zum …",
        ),
    ),
)
