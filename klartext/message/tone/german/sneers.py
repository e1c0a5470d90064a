"""German words between the lines: impatience, irony, doubt."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

SNEERS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("Impatience is all that comes across; a date says what you need."),
        ("Bitte … bis Freitag, 12 Uhr.", "Meine Bitte vom … ist noch offen; ich brauche … bis …"),
        (
            Phrase(
                "endlich( mal| einmal| wieder)?",
                needs="<anrede>|wann|mein geld|geld|antwort|bezahl~|gezahlt|muss|möchte|will|erwarte|brauche|schluss|^ endlich",
                unless="""
                freu~|schön|geschafft|frühling|sommer|fertig|feierabend|wochenende|kann ich|ich kann|habe ich|
                ich habe|haben wir|wir haben|können wir|wir können|bin ich|ich bin|geliefert|angekommen|ist die|
                ist das|ist der|sind die|gefunden|verstanden|klappt|funktioniert
                """,
                never="<dank>|schön~|super|toll~|prima",
            ),
            Phrase(
                """
                (habe|hatte|hab|haben|hatten) (ich|wir) (es |das )?<dich> (es |das |alles |<flick> )*(doch|schon|
                bereits|mehrfach|mehrmals|oft|zigmal|längst|ausdrücklich|x-mal|dreimal|zweimal|tausendmal|
                hundertmal) _5 <gesagt>
                (ich|wir) (habe|hatte|hab|haben|hatten) (es |das )?<dich> (es |das |alles |<flick> )*(doch|schon|
                bereits|mehrfach|mehrmals|oft|zigmal|längst|ausdrücklich|x-mal|dreimal|tausendmal|
                hundertmal) _5 <gesagt>
                wie (ich |wir )?(<ihnen> )?(<flick> |bereits )*(mehrfach|mehrmals|oft|x-mal|wiederholt|dreimal|
                zweimal|zigmal|tausendmal|hundertmal) _4 <gesagt>
                wie (ich|wir) (<ihnen> )?(es )?(bereits|schon|doch) _4 <gesagt>
                wie (bereits|schon) (erwähnt|gesagt|erklärt|geschrieben|mitgeteilt|mehrfach~)
                wie (bereits |schon )?in meiner (letzten|vorigen|vorherigen) (mail|e-mail|nachricht)
                (mehrfach|mehrmals|zigmal|tausendmal|oft genug|wiederholt) <gesagt>
                (habe|hab) (ich )?(es |das )?(doch |ja )?(gleich|vorher|von anfang an) gesagt
                (ich|wir) (habe|hatte|haben) <dich> (<flick> |ausdrücklich |oft genug |mehrfach )*gewarnt
                (ich|wir) (habe|hatte) <dich> doch _4 <gesagt>
                noch ?(ein)?mal ,? ?(ganz )?(langsam|zum mitschreiben|für alle|in ruhe , damit|deutlich)
                zum mitschreiben
                damit (auch )?<du> (es|das) (<flick> )*(versteh|kapier|begreif|merk)~
                """,
                never="<dank>|zugesagt",
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("Words like this sound as if the other person were slow or not honest."),
        ("Das Angebot vom … nennt auf Seite 2 …", "Nach meinem Stand ist … noch offen."),
        (
            Phrase(
                "(ganz )?(offensichtlich|offenbar|anscheinend|scheinbar|augenscheinlich|offenkundig|ganz klar|eindeutig)",
                needs="nicht (so )?wichtig|egal|sie|du|ihr_|niemand|keiner|ihnen ist|ist ihnen|dir ist|ist dir|euch ist|dich|euch|<dein>",
                unless="version|browser|drucker|spam|ordner|technisch~|formular|adresse|anhang|postfach|leitung|link",
                never="""
                ^(?!.* (nicht|nichts|kein~|nie|nur|egal|wenig|gar|überhaupt|lieber|vergessen|anderes|wichtiger~|
                besser~|keinerlei|schwer|überfordert|zu|null|unwichtig|schwerfällt|problem) )
                """,
            ),
            Phrase(
                """
                bekanntlich
                angeblich(e[nmrs]?)?
                wie (jeder|jedes kind|man|allgemein) (weiß|bekannt)
                mit verlaub
                bei allem (nötigen |gebotenen )?respekt
                (fakt|tatsache) ist
                """,
            ),
            Phrase(
                """
                typisch(?= [.!,]| für <dich>| (sie|du|kunde|chef|ihr|agentur|mann|frau|firma|konzern|verwaltung) )
                (mal wieder|wieder|echt|so|einfach|ja|mal|das ist) typisch
                ^ typisch
                """,
                unless="typisch für (?!(sie|dich|euch|ihr~|dein~) )",
                never="für [^ .,!?]+ (ist|sind) (das|dies)",
            ),
            Phrase(
                """
                ausrede
                ausreden
                (ausflüchten?|ausflucht|lügenmärchen|märchenstunde|hinhaltetaktik|augenwischerei|
                schutzbehauptung~|lippenbekenntnis~|wischiwaschi|spielchen|salamitaktik|ammenmärchen)
                (erzählen|erzählst|auftischen|auftischst|erzähl) (sie |du )?(mir|uns) _4 (märchen|geschichten)
                """,
                never="(lass~|ließ~|kann|können|darf|dürfen|konnte|durfte) _5 ausreden|ausreden (zu )?(lassen|können|dürfen|kann|darf)|(mich|uns|sie|ihn|einander|gegenseitig) (<flick> )*ausreden|(keine|ohne) ausrede von mir",
            ),
            Phrase(
                """
                <dein> ([^ .,!?]+ )?(so ?genannte[nmrs]?|angebliche[nmrs]?|ach so [^ .,!?]+|vermeintliche[nmrs]?|
                selbst ?ernannte[nmrs]?)
                (so ?genannte[nmrs]?|selbst ?ernannte[nmrs]?|ach so (tolle|kompetente|wichtige)[nmrs]?) (expert|
                fachm|profi|manager|spezialist|berater|chef|fachleut|fachabteilung|kolleg)[^ ]*
                (<dein>|der|die|das|den|dem|solche[nr]?|diese[rsnm]?|so eine?) ([^ .,!?]+ )?"<rolle>
                <dein> "[^ ]+(?= (haben|hat|ist|sind|war|waren|kann|können|hatte|wird|werden|hatten|kostet|dauert|
                macht|machen|bringt) )
                """,
            ),
            Phrase(
                """
                das (ist|wäre|sollte) (doch|ja|wohl|eigentlich|nun wirklich) _3 (nicht so schwer|klar|logisch|
                selbstverständlich|das mindeste|das minimum|bekannt|nicht zu viel|nicht zu viel verlangt|
                allgemeinwissen)
                (doch|ja) (wohl )?(das mindeste|nicht so schwer|kein hexenwerk|keine raketenwissenschaft|
                nicht zu glauben|logisch)
                (es |das )?(kann|darf|konnte) (<flick> |es |das )*nicht (<flick> )*(sein|angehen|wahr sein|
                angehn)( , dass)?
                schön , dass <du> _3 (auch (mal|noch)|doch noch|mal|endlich)
                (vielen dank|danke|besten dank) (auch )?für (nichts|gar nichts|das chaos|die funkstille|
                ihre ignoranz)(?= [.!])
                (na toll|na super|na prima|na bravo|ganz große klasse|ganz großes kino|
                herzlichen glückwunsch auch|bravo|vielen dank auch|da bin ich aber gespannt|wer's glaubt|
                wers glaubt|tolle leistung|super gemacht|respekt , das|wie nett von <ihnen>|wie großzügig|
                wie gnädig|dass ich nicht lache|man höre und staune|ach was|ach nein|ach so ist das|glückwunsch)
                auch (schon|mal) (da|wach|gemerkt)
                <du> (belieben|beliebst|geruhen|geruhst)
                (falls|wenn|sofern) (es )?(<dich> )?(nicht )?(zu viel (mühe|umstände|arbeit) (macht|ist)|
                <dein> (kostbare|wertvolle)n? zeit)
                <dein> (kostbare|wertvolle)n? zeit
                von [^ .,!?]+ (<hast>|scheinst|scheinen) <du> (<flick> )*(noch nie|noch nichts|noch nie etwas|
                nichts) _2 (gehört|zu halten)
                (ist|sind|scheint|scheinen) (<flick> )*(ein )?fremdwort(e|er)?
                """,
                unless="darf ich|umso besser|missverständnis",
            ),
        ),
    ),
)
