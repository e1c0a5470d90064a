"""German questions that are none: why-questions and rhetorical ones."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

QUESTIONS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("A question like this asks for a defence, not for an answer."),
        ("Was hat gefehlt, damit …?", "Was brauchen Sie, damit … bis … klappt?"),
        (
            Phrase(
                """
                <warum> (<flick> )*[^ ]+ (<flick> )*<du> _8 (nicht|nichts|kein~|nie|niemals|erst|ständig|immer|
                dauernd|schon wieder|einfach|überhaupt|trotzdem|mir das|so|mich|hinter|ohne|jedes mal|dauernd|
                alles)
                <warum> (<flick> )*(tun|tust|machst|machen|ignorier~|behandel~|verschweig~|verzöger~|lässt|lassen|
                weiger~|lüg~|stell~|behaupt~|unterstell~|verlang~|erwart~|erzähl~|droh~|beschuldig~|verschwend~|
                veräppel~|tut|macht|reagier~|müssen|musst) (<flick> )*<du>
                <warum> (<flick> )*(muss|soll|darf|bekomme|höre|erfahre|kriege|werde|bin|
                warte) (<flick> )*(immer )*ich _8 (nicht|nichts|kein~|nie|erst|alles|von|immer|ständig|schon|
                derjenige|diejenige|noch|<ihnen>|<dein>|dauernd|wieder|allein|ausbaden)
                <warum> (<flick> )*(wird|werden|ist|kommt|liegt|bleibt) (<flick> )*(mein~|unser~|alles|das|
                immer) _6 (immer|nie|nicht|als letzte~|liegen|hinten|ständig|jedes)
                <warum> (<flick> )*(soll|muss) (<flick> )*ich (<flick> )*(für|ihre|deine)
                <warum> immer (ich|wir|nur|bei|so)
                was kann ich (<flick> )*dafür ,? ?(wenn|dass)
                <warum> (<flick> )*(antwortet|meldet|reagiert|kümmert|sagt|hat|ist|kann|macht|schafft|denkt|
                liest) _3 (niemand|keiner|kein mensch|bei ihnen)
                <warum> (ist|fällt|machen|machst) _4 (so schwer|so kompliziert|so schwierig)(?! zu )
                wie <kannst> <du> (<flick> |es |sich |mich |mir |das |uns )*(wagen|nur|bloß|so|einfach|anschreien|
                dann|es|sich|mich|mir|das)
                wie kann (man|jemand|eine firma) (<flick> )*(nur|bloß|so|derart|dermaßen)
                wie (kommen|kommst|kommt) <du> (<flick> )*(dazu|darauf|auf die idee|eigentlich|bitte)
                wie soll(en)? (ich|wir|man) (<flick> |da |so |bitte )*(arbeiten|planen|fertig werden|liefern|
                weitermachen|vorankommen)
                wie soll(en)? (ich|wir|man) [^.!?]{1,40} , wenn <du> [^.!?]*(nicht|nichts|kein~|nie|ständig|immer)
                mit welchem recht
                wer (<flick> )*(hat|gab|gibt|hatte) <ihnen> (<flick> )*(erlaubt|gesagt|das recht|beauftragt|
                die erlaubnis|geraten|beigebracht)
                was (<flick> )*(erdreisten|erdreistest|maßen|anmaßen) <du>
                wer (glaubst|glauben|meinen|denken|meinst) <du> _3 (wer sie sind|wer du bist|dass|zu sein)
                was (hindert|hält) <dich> (<flick> )*(daran|davon)
                """,
            ),
        ),
        familiar=("Was hat gefehlt, damit …?", "Was brauchst du, damit … bis … klappt?"),
    ),
    Marker(
        MarkKind.BLAME,
        N_("A question that expects no answer sounds like a telling-off."),
        ("Meine Bitte vom … ist noch offen.", "Bis wann habe ich Ihre Antwort?"),
        (
            Phrase(
                """
                wie oft (<flick> )*(soll|muss|habe|darf) (<flick> )*(ich|man)
                wie oft (sollen|müssen|haben) wir
                wie oft (<willst>|werden|wirst) <du> _7 noch
                <kannst> <du> (<flick> |sich |dich |euch |mir |mich )*auch (ein)?mal
                wie oft (denn )?noch
                wie viele?( [^ .,!?]+)? (soll|muss) ich _3 noch
                wie lange (soll|muss|darf|müssen|sollen) (ich|wir|das|man) (<flick> )*(noch|eigentlich|denn|jetzt)
                wie lange (<willst>|brauchen|brauchst|gedenken) <du> (<flick> |mich |uns |das )*(noch|eigentlich|
                denn)
                wie lange (denn )?noch
                wie (stellen|stellst|stellt) <du> (sich|dir|euch) das (<flick> )*vor
                (finden|findest|findet) <du> (<flick> |das |es |so etwas )*(in ordnung|okay|normal|fair|lustig|
                witzig|komisch|angemessen|richtig)(?= [?.])
                ist <ihnen> (<flick> )*(eigentlich|überhaupt|denn) (<flick> )*(klar|bewusst)
                <kannst> <du> (<flick> |sich |dich |euch |mir |mich )*nicht (<flick> )*(ein ?mal|einmal|endlich|
                wenigstens|einfach)
                <warum> (in aller welt|um himmels willen|zum teufel|um gottes willen)
                (bin|sind) (ich|wir) (<flick> )*(ihr|dein|euer) (<flick> )*[^ ]+(?= [?])
                was (bist|sind|seid) <du> (<flick> )*(für|eigentlich) (<flick> )*(ein~|kund~|mensch~|chef~)
                was (<flick> )*(fällt|fiel) <ihnen> (<flick> )*ein
                was (bilden|bildest|bildet|erlauben|erlaubst|erlaubt) <du> (sich|dir|euch)
                was (denken|denkst|denkt|dachten|dachtest) <du> (sich|dir|euch) (<flick> )*(dabei|denn|eigentlich|
                überhaupt)
                was (glauben|glaubst|meinen|meinst|denken|denkst) <du> (<flick> )*(eigentlich|denn|wohl|bitte|
                überhaupt|, wer|, wie)
                was (haben|hast|habt) <du> _5 gedacht
                was soll(te)? (das|der mist|der quatsch|dieser [^ .,!?]+|dieses [^ .,!?]+|der ton|
                der unsinn)( <flick>| alles| werden)*(?= [?!.,])
                was (ist|stimmt|war) (<flick> )*(los|nicht) (<flick> )*(in|bei|mit) <ihnen>
                was (ist|war) <dein> problem
                was (<flick> )*(ist|war) (<flick> )*so schwer (daran|dran)
                was (<flick> )*(verstehen|verstehst|begreifen|begreifst|kapieren|kapierst) <du> (<flick> )*(an|
                nicht)
                wo (bleibt|bleiben|ist|sind) (verdammt|denn|eigentlich|bitteschön|zum [^ .,!?]+)
                (ist|wäre|war) (es|das) (<flick> )*(zu viel verlangt|zuviel verlangt|schwer|schwierig|kompliziert|
                zu schwer|zu viel erwartet|zu kompliziert)(?! (zu lesen|umsetzbar|zu bedienen|umzusetzen))
                (wohl|etwa|nicht|ja) zu ?viel (verlangt|erwartet)
                (ist|war) das (<flick> )*<dein> ernst
                <dein> ernst(?= [?!])
                <du> (meinen|meinst) das (<flick> )*(doch nicht )?ernst
                soll (das|dies) (<flick> |ein |eine )*(witz|scherz|entschuldigung|antwort|alles) (<flick> )*sein
                (<hast>|<bist>) <du> (<flick> )*(überhaupt|eigentlich|jemals|je|schon mal|noch nie|
                nichts)(?! (zeit|lust|fragen|frage))
                (<hast>) <du> [^.!?,]* (überhaupt|jemals) _4 (gelesen|angeschaut|angesehen|geöffnet|verstanden|
                zugehört|nachgedacht|geprüft|getan|gemacht|gesehen|gehört|interessiert)
                <hast> <du> (<flick> )*(kein~|keinen funken) (anstand|respekt|scham|schamgefühl|gewissen|benehmen|
                manieren)
                <kannst> <du> (<flick> )*(nicht|keine[nrs]?|kein|überhaupt nicht|nicht mal) _3 (lesen|rechnen|
                zuhören|hören|verstehen|denken|warten|mitdenken|antworten|einmal|selbst)
                (lesen|liest|hören|hörst|denken|denkst) <du> (<flick> |mir |mich )*(eigentlich|überhaupt|jemals|
                je)
                (merken|merkst|kapieren|kapierst|begreifen|begreifst|checken|checkst|raffst|verstehen|verstehst|
                wissen|weißt|sehen|siehst) <du> (<flick> |es |das )*(nicht|nichts|nie|überhaupt|noch)(?! (vor|
                anders|gut))
                (merken|merkst|kapierst|kapieren|begreifst|begreifen|raffst) <du> (<flick> |es |das )*(nicht|
                nichts|nie)
                (glauben|glaubst|meinen|meinst|denken|denkst) <du> (etwa|wirklich|ernsthaft|allen|eigentlich|im|
                tatsächlich|denn|ich)
                (für wie|für wen|wofür) (blöd |dumm |bescheuert )?(halten|hältst) <du>
                (halten|hältst) <du> (mich|uns) (<flick> )*für
                <willst> <du> (mich|uns) (<flick> )*(veräppeln|verarschen|auf den arm|für dumm|hinhalten|
                provozieren|loswerden|ärgern|vorführen|testen)
                wann (<flick> )*(gedenken|gedenkst|geruhen|geruhst|bequemen|bequemst|beabsichtigen) <du>
                wann <hast> <du> (<flick> )*(vor|zuletzt einmal|das letzte mal)
                wo (leben|lebst) <du>
                (<bist>) <du> (<flick> )*(taub|blind|von allen|noch ganz|bei trost|zu faul|zu fein|sich zu|
                verrückt|wahnsinnig)
                (<bist>) <du> (sich|dir|euch) (<flick> )*(zu schade|zu fein|eigentlich|bewusst)
                wer (soll|sollte|kann|will) (das|so etwas|sowas|so|ihnen) (<flick> )*(glauben|ernst nehmen|
                arbeiten|bezahlen|abnehmen)
                muss (ich|man) (<ihnen>|denn|wirklich|jetzt|erst|eigentlich|immer) _5 (alles|jede~|erst|noch|
                drohen|betteln|hinterher~|selbst|erklären)
                geht'?s noch|sonst noch (was|wünsche)|noch (alles )?ganz (dicht|klar)
                hallo ?,? (ist da )?(jemand (zu hause|da)|noch da)
                """,
                never="möchten sie|darf ich|(überhaupt|eigentlich) (noch )?(zeit|lust|fragen|interesse)",
            ),
        ),
        familiar=("Meine Bitte vom … ist noch offen.", "Bis wann habe ich deine Antwort?"),
    ),
)
