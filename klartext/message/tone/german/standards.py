"""German comparisons with others, and with what one had hoped for."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

STANDARDS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This measures the other person against yourself or others; your need stands on its own."),
        ("Ich brauche dafür …", "Im Vertrag haben wir … vereinbart."),
        (
            Phrase(
                """
                (leuten?|kunden|kundschaft|auftraggebern?|menschen|typen|firmen|personen|klienten|chefs|jemand|
                einer?|ein kunde|agenturen|unternehmen) wie (<du>|<dich>)(?! (gerade|mich|ihn|uns|es|sie))
                (<du>|leute|kunden) (<flick> )*(seid|sind) alle (<flick> )*(gleich|dieselben|so)
                """,
                never="<lob>|freude|wünsche|wünscht|lieblings~|glücklich|gesucht",
            ),
            Phrase(
                """
                (alle|sämtliche|jeder|meine|die) (anderen|andere|
                übrigen)( kunden| leute| kollegen| auftraggeber)? _5 (schaff|krieg|zahl|versteh|halt|hinbekomm|
                beschwer|kapier|begreif|bekomm|mach|könn|weiß|wiss|antwort|lies|les|klapp|hin|längst|gekündigt|
                aufgegeben)~
                jeder andere _3 (hätte|wäre|würde|könnte)
                (bei|mit) (allen )?(anderen|meinen anderen|meinen übrigen)( kunden)? (klappt|geht|funktioniert|
                läuft|gibt|ging|klappte)
                (andere|anderen) (kunden|leute|auftraggeber|firmen) _3 (schaffen|zahlen|halten|kriegen|verstehen|
                können|wissen|beschweren|lesen|antworten|bekommen|hin)
                (niemand sonst|sonst niemand|sonst keiner|kein anderer|kein einziger anderer|keine andere)( kunde|
                firma| kundin)? (macht|hat|beschwert|stellt|verlangt|braucht|käme|würde|ruft|behandelt|will)
                (jede[rms]?|ein|eine|einem) (normale[nrsm]?|normal denkende[nrsm]?|vernünftige[nrsm]?|
                halbwegs [^ .,!?]+|anständige[nrsm]?|denkende[nrsm]?|seriöse[nrsm]?|ernsthafte[nrsm]?|
                gesunde[nr]?|erwachsene|gute[nr]?) (mensch|kunde|auftraggeber|firma|person|chef|agentur|
                geschäfts~|unternehm~|erwachsene~|kundin|profi|betrieb|würde|hätte|weiß)~
                (jede[rs]?|selbst ein|sogar ein|ein) (laie|anfänger|kind|kleinkind|praktikant|azubi|lehrling|
                grundschüler|schulkind|fünfjährige[rs]?|idiot|depp|blinder) (weiß|kann|sieht|hätte|würde|könnte|
                versteht|kapiert|wüsste|schafft|begreift|erkennt)
                das (weiß|versteht|kann|sieht|begreift|kapiert) (<flick> )*(jeder|jedes kind|ein kind|ein blinder)
                (normale|vernünftige|seriöse|anständige|erwachsene|andere) (menschen|leute|kunden|firmen|
                unternehmen) (<flick> )*(zahlen|antworten|lesen|halten|melden|wissen|tun|machen|reden|bezahlen|
                würden|behandeln)
                (unter|als) (erwachsenen|profis|normalen menschen)
                (lernt|macht|weiß) man (<flick> )*(schon )?(in der schule|im kindergarten|als kind|
                in der ausbildung)
                """,
                never="<dank>|anfangs",
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("This makes the person the disappointment; what you miss can still be given."),
        ("Ich hatte mit … gerechnet; mir fehlt …", "Ich brauche eine Antwort bis …, um weiterzuarbeiten."),
        (
            Phrase(
                """
                (enttäuscht|entsetzt|schockiert|fassungslos|entgeistert|sprachlos) _4 (von|über) (<ihnen>|<dein>|
                sie|dich|so viel)
                (von|über) (<ihnen>|sie|dich|<dein> [^ .,!?]+) _4 (enttäuscht|entsetzt|schockiert)
                <du> <hast> (mich|uns) _5 enttäuscht
                <hast> <du> (mich|uns) _5 enttäuscht
                <du> (enttäuschen|enttäuschst|enttäuscht|sind eine enttäuschung|bist eine enttäuschung)
                von (<ihnen>|einem profi|einer firma|einem kunden|jemandem) [^.!?]{0,40}hätten? (ich|wir)
                (ich|wir) hätten? (<flick> |ehrlich )*(von (<ihnen>) )?(<flick> |deutlich |etwas )*(mehr|anderes|
                besseres|das nicht) (von <ihnen> )?(erwartet|gedacht)
                (hatte|hätte|habe|hatten|hätten) (ich|wir) (<flick> |ehrlich |mir )*(mehr|anderes|besseres|
                mehr respekt) _4 erwartet
                mehr (von <ihnen>|professionalität|anstand|respekt|rücksicht) (erwartet|versprochen|erhofft)
                das hätte ich (von <ihnen> )?nicht (gedacht|erwartet)
                <ihnen> (<flick> )*(nicht mehr|nie wieder|nicht länger|kein wort) (<flick> )*(vertrauen|glauben|
                über den weg)
                (glaube|traue|vertraue|glaub) (ich )?<ihnen> (<flick> )*(nicht mehr|kein wort|nichts mehr|nicht|
                nicht über den weg)
                ich (glaube|traue|vertraue|glaub) <ihnen> (<flick> )*(nicht mehr|kein wort|nichts mehr|nicht|
                nicht über den weg)
                (habe|hatte|hab) (ich )?(mich )?(<flick> |sehr )*in <ihnen> getäuscht
                """,
                unless="""
                (nie|nicht|niemals) (enttäuscht|im stich)
                hätte ich gern
                """,
                never="<dank>",
            ),
        ),
    ),
)
