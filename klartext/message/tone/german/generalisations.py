"""German words that turn single cases into a rule about the other person."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

GENERALISATIONS: Final = (
    Marker(
        MarkKind.GENERALISATION,
        N_("“Always” and its kin invite the search for the one exception."),
        ("Am 4., 11. und 18. Mai kam …", "Dreimal seit Anfang Mai …"),
        (
            Phrase(
                """
                (?<! wie )(?<! für )(?<! noch )(?<! auch )<oft>(?! noch | besser| größer| weiter | näher)( &
                nur| wieder| erst)*
                """,
                near="<anrede>|(immer|ständig) wenn|^ <oft>",
                needs="<anrede>",
                unless="""
                ich|wir
                (<lob>)(?!.* (nur|erst|nicht|kein~|zu) )
                <angebot>
                <anleitung>
                (wann|was|wer|wo|wie|für) (auch )?immer
                ^ (nimm|denk|nutze|mach|schick|schreib|leg|stell|sag|gib|prüfe|achte|halte|bring|lass|verwende|
                nehmt|denkt)
                """,
                never="""
                ^ danke
                <anleitung>
                """,
            ),
            Phrase(
                """
                wie immer _3 (zu spät|spät|nicht|nichts|kein~|zu wenig|falsch|unvollständig|ich|alles)
                <oft> (wieder )?(das gleiche|dasselbe|dieselbe~?|derselbe|diese[rs]?|die gleiche~?|der gleiche)
                <oft> (ich|wir)(?= [.!?,])
                (warum|wieso|weshalb) (muss |bin |soll )?(denn |eigentlich )?<oft>
                <oft> _2 (in letzter (minute|sekunde)|auf den letzten drücker|kurz vor knapp|nur dann)
                <oft> (<flick> )*(zu spät|verspätet|unvollständig|fehlerhaft|auf den letzten drücker|
                in letzter (minute|sekunde)|nur auf nachfrage|nach der frist|erst (am|kurz|nach|im|auf|wenn))
                <oft> (muss|soll|darf) (ich|wir|alles|man)
                (ich|wir) (muss|soll|darf|müssen|sollen|dürfen) _4 <oft> _4 (hinterher~|nachlaufen|nachfragen|
                betteln|warten|ausbaden|erinnern|fragen|alles|bitten|nachhaken|rennen)
                (ich|wir) (laufe|renne|warte|telefoniere|frage|laufen|rennen|warten) _5 <oft>
                """,
                unless="<lob>",
            ),
            Phrase(
                """
                (ständig|dauernd|andauernd|pausenlos|permanent|ununterbrochen|laufend) (fehlt|fehlen|kommt|kommen|
                ändert|ändern|gibt|heißt|werde|werden|bin|laufe|renne|warte|wird)
                """,
                unless="(leitung|server|strom|netz|system|maschine|verbindung|website|seite|internet)",
            ),
            Phrase(
                "<dein> (ewig|ständig|dauernd|andauernd|permanent|ununterbrochen|unaufhörlich)e[nrs]?",
                unless="(ansprechpartner~|begleit~|vertret~|wohnsitz~|adresse)",
            ),
            Phrase(
                "alle (paar|fünf|zehn|drei|zwei) (minuten|stunden|tage)",
                needs="(<anrede>)",
                unless="""
                <angebot>
                (<ich>)
                """,
            ),
        ),
    ),
    Marker(
        MarkKind.GENERALISATION,
        N_("“Never” is easily disproved; the latest case with its date is not."),
        ("Auf meine Frage vom … habe ich noch keine Antwort.", "Zuletzt am … war es so: …"),
        (
            Phrase(
                """
                (noch |auch |überhaupt |einfach )?<nie>( mehr| wieder| und nimmer)?(?! so (gut|schön|zufrieden|
                schnell))
                """,
                near="<anrede>|^ <nie>",
                needs="<anrede>",
                unless="""
                ich|wir
                <tadel>|<musst>|müssten|<kannst>|könnten|könntest|dürfen|darfst|brauchen|brauchst|sollte
                <anleitung>
                """,
                never="<anleitung>",
            ),
            Phrase(
                """
                <nie> _1 (bekomme|kriege|erhalte|höre|erfahre) (ich|wir)
                (bekomme|kriege|erhalte|höre|erfahre|bekam) (ich|wir) _5 <nie>
                (ich|wir) (bekomme|kriege|erhalte|höre|erfahre|bekommen|hören|kann|weiß) _5 <nie>
                <nie> _2 (antwort|rückmeldung|reaktion|feedback|dank|dankeschön|bescheid|ruhe|geld|briefing)
                <nie> (<flick> )*(rechtzeitig|vollständig|fristgerecht|zur vereinbarten zeit|
                zum vereinbarten termin|so wie vereinbart|wie abgesprochen)
                <nie> _1 (erreichbar|zu erreichen|pünktlich|zufrieden|zu sprechen|verlässlich)
                """,
                unless="""
                (für mich|meinerseits|ich bin|bin ich)
                (<tadel>)
                """,
            ),
            Phrase(
                """
                (noch )?(kein|nicht ein) (einziges |einzelnes )mal
                noch nicht ein mal
                """,
                unless="ich|wir",
            ),
            Phrase(
                "kein(e[rnms]?)? einzige[rnms]?",
                needs="<anrede>|niemand|keiner",
                unless="ich|wir",
            ),
        ),
    ),
    Marker(
        MarkKind.GENERALISATION,
        N_("This turns single cases into a rule about the other person."),
        ("Am … und am … war es so: …", "In den letzten vier Wochen dreimal: …"),
        (
            Phrase(
                """
                <jedesmal>
                jede[srnm]? einzelne[srnm]? [^ .,!?]+
                (bei|in|nach|mit|vor) jede[rmn] [^ .,!?]+ (mit|von|bei) (<ihnen>|<dein>)
                """,
                needs="(<anrede>|theater|dasselbe|das gleiche|zu spät|muss ich|darf ich|soll ich)",
                never="""
                ^(?!.* (nicht|kein~|zu spät|obwohl|trotz~|plötzlich|wieder|erst|nur|statt|fehlt|
                ärger~) ).* (<lob>)
                <anleitung>
                (sorgfältig|geprüft|korrigiert|bearbeitet)
                für sie
                bekommen sie
                """,
            ),
            Phrase(
                """
                zum (x-ten|xten|zigsten|[^ ]*zigsten|hundertsten|tausendsten|wiederholten|gefühlt [^ .,!?]+|
                wievielten|unzähligsten|soundsovielten) male?
                (tausend|hundert|zig|x)-?mal
                oft genug
                """,
            ),
        ),
    ),
    Marker(
        MarkKind.GENERALISATION,
        N_("This sounds like a sigh; the days say the same without a reproach."),
        ("Nach dem 4. Mai nun auch am 11. Mai: …", "Heute zum zweiten Mal: …"),
        (
            Phrase(
                """
                schon wieder(?! (online|erreichbar|gesund|besser|da|zurück|frei|verfügbar|in ordnung|offen|
                ein jahr) )
                """,
                unless="""
                ich( [^ .,!?]+)? (bin|störe|melde|komme|freue|frage)
                (bin|störe|melde|komme|freue|frage) ich
                (gesund|fit|schön|freu~)
                """,
                never="leid|entschuldig~|sorry|verzeih~",
            ),
            Phrase(
                """
                (wieder (ein)?mal|mal wieder|einmal mehr|ein weiteres mal|aber und abermals|wieder und wieder|
                immer und immer wieder)
                """,
                needs="(<anrede>|nicht|kein~|zu spät|fehlt|warte|muss|musste|durfte|darf)",
                never="""
                (<lob>)
                (zeit|lust|treffen|essen|hören|sehen|wiedersehen|kaffee)
                (wollen|sollen|wollten|könnten|könnte)
                """,
            ),
            Phrase(
                """
                (?<!schon )wieder (mal |einmal )?(zu spät|nicht|nichts|kein~|(die|das|der|den) falsche[nrs]?|unvollständig~)
                """,
                near="<anrede>",
                unless="ich|wir|<kannst>|damit|falls|wenn|erst wieder|nicht wieder|könnten",
                never="[?] $|<lob>",
            ),
            Phrase(
                "(immer |doch )?wieder (dasselbe|das gleiche|die gleiche[^ ]*|dieselbe[^ ]*)",
            ),
        ),
    ),
    Marker(
        MarkKind.GENERALISATION,
        N_("All or nothing is hardly ever true, and it is the first thing that will be answered."),
        ("Bei diesen drei Punkten fehlt mir noch eine Antwort: …", "Wer ist bei Ihnen für … zuständig?"),
        (
            Phrase(
                """
                (niemand|keiner|kein mensch|keine sau|kein schwein|keine menschenseele) _4 (bei|von|in|
                aus) (<ihnen>|<dein>)
                (bei|von|mit) <ihnen> _5 (niemand|keiner|kein mensch|keine sau|nichts|alles)( (geht|funktioniert|
                klappt|passt|läuft|fühlt|weiß|macht|muss|kann|ist|stimmt|kommt)| [.!,])
                (niemand|keiner|kein mensch) (fühlt|ist|kümmert|weiß|übernimmt|interessiert) _3 (jemals|je|
                zuständig|verantwort~|darum)
                alles (muss|darf|soll) (man|ich)
                <hast> <du> nicht eine?[nmrs]? [^ .,!?]+
                wann immer (ich|wir) [^.!?]{1,60}(keiner|niemand|nicht|nie|nichts|besetzt|kein~)
                immer wenn (ich|wir) [^.!?]{1,60}(keiner|niemand|nicht|nie|nichts|besetzt|kein~)
                (es )?vergeht (<flick> )*kein(e)? (tag|woche|monat|gespräch|projekt)
                kein(e)? (tag|woche|monat) (vergeht|ohne dass <du>|, an dem <du>)
                nichts , (aber|und) (<flick> |rein )*nichts
                (überhaupt|rein|absolut) (gar )?nichts (von dem|ist passiert|kommt|passiert)
                nichts (funktioniert|klappt|passt|läuft|stimmt|ist|geht) _4 (bei|von|mit|in) (<ihnen>|<dein>)
                (<ihnen>|man <ihnen>) (ist|kann|war|macht)( man| es)?( aber| wirklich| einfach)? (nichts|
                gar nichts|nie etwas) _2 (gut|recht|passt)
                nichts ist <ihnen> _2 (gut|recht)
                (auf|an) (nichts|gar nichts) (bei|von) <ihnen>
                um (nichts|gar nichts|alles)(?= [.!,]| kümmer~| muss)
                """,
                never="""
                ^ (ist|sind|haben|hat|gibt|können|kann) .*[?] $
                (<lob>)
                brauch~
                musst
                müssen
                """,
            ),
        ),
        familiar=("Bei diesen drei Punkten fehlt mir noch eine Antwort: …", "Wer ist bei euch für … zuständig?"),
    ),
)
