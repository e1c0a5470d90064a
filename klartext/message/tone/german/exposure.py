"""German menaces with an audience: reviews, press, bosses, clients."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

EXPOSURE: Final = (
    Marker(
        MarkKind.THREAT,
        N_("To threaten someone's name looks like pressure, and it may be turned against you."),
        ("Mir geht es um die Zahlung von … bis …", "Ohne Einigung bis … beende ich die Zusammenarbeit zum …"),
        (
            Phrase(
                """
                (wäre|ist|wird) (<flick> )*(schade|dumm|blöd|bedauerlich|unschön|ärgerlich|
                peinlich) (für <dich> )?, wenn (<dein>|das|alle|jemand|die) _8 (erfahren|erführe|erfahrt|erfährt|
                lesen|liest|öffentlich|herauskommt|rauskommt|mitbekommen|mitbekommt|wüsste|käme|bekannt)~
                <dein> (chef|chefin|vorgesetzte[rn]?|geschäftsführ[^ ]+|partner[^ ]*|frau|mann|kunden|
                auftraggeber|konkurrenz|mitbewerber|wettbewerber|vorstand|gesellschafter|nachbarn|kollegen) (wird|
                würde|werden|würden|sollte|dürfte|hätte) _8 (freuen|interessieren|begeistert|erfahren|wundern|
                wissen|staunen|spannend|interesse)
                (sage|erzähle|melde|berichte|stecke|schreibe|zeige|leite) (ich )?(es |das |alles |die mails |
                die mail )?(<flick> )*(an )?<dein> (chef|chefin|vorgesetzt[^ ]+|geschäftsführ[^ ]+|vorstand|
                kunden|frau|mann)
                (was|ob) (wohl )?<dein> (chef|chefin|vorgesetzte[rn]?|kunden|frau|mann|geschäftsführ[^ ]+|
                vorstand) _3 (dazu|davon|darüber|sagt|hält)
                (dafür|dafuer) sorgen , dass _8 (jeder|alle|niemand|keiner|keinen|die ganze|nie|nirgends|keine)
                (sorge|sorgen) (ich |wir )?(dafür|dafuer) , dass _9 (jeder|alle|niemand|keiner|keine aufträge|
                die ganze|<du>|branche|nie)
                (jeder|alle|die ganze (branche|stadt|welt)|ganz [^ .,!?]+|alle welt|
                jeder in [^ .,!?]+ [^ .,!?]+) (wird|werden|soll|sollen|sollte) _3 (erfahren|wissen|lesen|hören|
                sehen)
                (erfährt|erfahren|erfahrt|weiß|wissen|liest|lesen) (es |das |davon |dann |bald |
                morgen )*(die ganze (branche|stadt|welt)|jeder(?! , der)|alle welt|ganz deutschland|
                die öffentlichkeit|ihr chef|dein chef|ihre kunden)
                (mache|machen|mach|gehe|gehen|bringe|bringen|wende|wenden|trage|stelle|poste|
                veröffentliche) (<flick> |ich |wir |das |die sache |den fall |alles |es |mich |uns |damit |mails |
                die |ihre |deine )*(öffentlich|an die öffentlichkeit|in die öffentlichkeit|an die presse|
                zur presse|an die medien|an die große glocke|ins netz|ins internet|online|überall|auf (facebook|
                instagram|linkedin|twitter|x|google|social media)|in den sozialen medien)
                (presse|zeitung|medien|öffentlichkeit|lokalpresse|bild-?zeitung|twitter|facebook|instagram|
                linkedin|internet|social media|netz|foren|forum|branche|finanzamt|
                verbraucherschutz) _5 (interessier|erfahr|freu|lesen|landen|breittret|auspack|wenden|einschalt|
                verbreit)~
                (schlechte|negative|miese|vernichtende|saftige|entsprechende|1-sterne|ein-sterne|ein-stern|
                einsterne)-? ?(bewertung|rezension|kritiken|bewertungen|rezensionen|sterne|google-bewertung)
                (<dich>|<dein> [^ .,!?]+) (<flick> |überall |im netz |bei google |öffentlich )*(schlecht|negativ|
                mit einem stern) (bewerten|rezensieren|machen)
                (bewerte|rezensiere) ich <dich> (<flick> |überall |öffentlich )*(schlecht|negativ|mit)
                (ein|einen|1|nur einen|null) stern(e)? (bei|auf|geben|für <dich>|gibt|von mir)
                (bewertung|bewertungen|rezension|google|trustpilot|jameda|kununu|proven expert)~ _6 (ruinier|
                versau|kaputt|leiden|denken|denk|überleg|zerstör|vernicht)~
                (meine|unsere) (follower|leser|abonnenten|kontakte|kollegen|freunde|community|innung|
                zuhörer) (werden|wird|würden|sollten|interessier) _8 (interessier|freu|erfahr|wissen|lesen|
                spannend)~
                (<dein> )?(andere|anderen) (dienstleister|freie|freien|freelancer|kunden|firmen|lieferanten|
                handwerker|selbstständige) (sollten|sollen|dürfen|müssen|werden) (<flick> )*(wissen|erfahren|
                gewarnt|hören)~
                (wird|werden|dürfte|dürften|könnte|könnten|würde|würden) <dein> (kunden|chef|chefin|vorgesetzte~|
                partner|frau|mann|konkurrenz|vorstand|investoren|nachbarn|auftraggeber) (<flick> |sehr |
                brennend )*(interessier|freu|begeister)~
                über <dich> (<flick> )*(hört|erzählt|redet|munkelt|spricht|liest) man
                (schon|bereits) (<flick> )*(einige|mehrere|viele|genug) (schlechte|negative) bewertungen
                (wissen|weiß|erfahren|erfährt|lesen|liest|sehen|sieht|hören|hört) (<flick> |morgen |bald |es |
                das |davon |demnächst )*(alle |sämtliche |jeder )?<dein> (kunden|chef|chefin|partner|frau|mann|
                kollegen|nachbarn|geschäftspartner|konkurrenz|vorgesetzt~)
                <dein> (guter |guten )?(ruf|name|namen) _3 auf dem spiel
                <dein> (ruf|name|image|geschäft|firma|karriere) (<flick> |ist |wird |wäre |ich |werde )*(ruinier|
                zerstör|erledigt|kaputt|leiden|schaden|vernicht|hin|auf dem spiel)~
                (spricht|sprechen|sprach) (sich )?(so (et)?was |das |<flick> )*(schnell |sehr schnell )?(herum|
                rum)
                so (et)?was spricht sich (<flick> |schnell )*(herum|rum)
                (herumerzähl|rumerzähl|weitererzähl|herumsprech|ausplauder|auspack)~
                (lasse|lass|werde) (ich )?<dich> (<flick> )*auffliegen
                (erpress|anschwärz|bloßstell|an den pranger)~ (ich |werde )?(<dich>)?
                """,
                unless="(ich|wir) (lasse|lassen) (mich|uns) .* erpress~",
                never="gern weiter|weitererzählen (würde|darf)|würde ich mich freuen|freuen uns|neuen? (bilder|fotos|website|logo|katalog|seite|shop)|(kunden|auftraggeber) (werden|wird) .* (freuen|begeistert)(?! .*(erfahr|davon|hör))|"
                "wie (gehe|gehen) (ich|wir) mit|umgang mit|antwort~ auf",
            ),
        ),
    ),
)
