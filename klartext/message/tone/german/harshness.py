"""German words that are harsh as soon as they are said to somebody."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

HARSHNESS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This word carries a judgement; what you saw or heard needs none."),
        ("Am … ist Folgendes passiert: …", "Die Folge für mich ist: …"),
        (
            Phrase(
                """
                (ausbaden|auszubaden|ausgebadet|ausbügeln|auszubügeln|ausgebügelt|abservier|ausnehmen|auszunehmen|
                reinlegen|reinzulegen|herumkommandier|rumkommandier|herumkommandiert|runterputz|runtergeputzt|
                zusammengestaucht|zusammengefaltet|angepöbelt|angemault|angebrüllt|anzubrüllen|angeblafft|
                anzuschreien|beschimpf|anschrei|angeschrien|schlechtred|schlechtgeredet|durchschau|hereinfall|
                hereingefallen|reingefallen|verdorben|verschlimmer|anrichten|anrichtest|angerichtet|vermurks|
                verhunz|verpfusch|trödel|getrödelt|vertrödel|schwafel|laber|mecker|gemeckert|nörgel|genörgelt|
                herumnörgel|motz|gemotzt|sticheln|stichelst|lästern|lästerst|herumeier|rumeier|aufspielen|
                aufspielst|aufgespielt|anmaßen|anmaßt|angemaßt|abgetaucht|abtauchen|verkrochen|verkriechen|
                weggeduckt|wegducken|totgestellt|aufhalsen|aufgehalst|aufzuhalsen|aufgebürdet|abgeladen|
                überrumpel|überfahren|übertölpel|unterjubel|untergejubelt|unterschieben|untergeschoben|angedreht|
                andrehen|verprellt|vergrault|verheizt|verbraten|verplempert|schröpfen|geschröpft|gemolken|
                missbrauch|bespitzel|schikanier|drangsalier|tyrannisier|terrorisier|gängel|bevormund|herabgesetzt|
                herabwürdig|gedemütigt|verhöhn|verspott|auslachen|ausgelacht|veralbern|veralbert|abgekanzelt|
                abgefertigt|abgebügelt|abgewatscht|abgewürgt|abgeblockt|gemauert|verschanz|abwälzen|abgewälzt|
                abzuwälzen|rausgeredet|herausgeredet|rausreden|herausreden|rauszureden|drückeberger|einbilden|
                einbildest|rausgeworfen|versetzt hab|sitzengelassen|sitzenlassen|draufzahl|vergeigt|verpennt|
                herumgetrickst|tricksen|getrickst|ausgetrickst|auszutricksen|ausspielen|ausgespielt|zum narren|
                zum affen|zum deppen|zum idioten|auf den arm nehm|auf den arm genommen)~
                (reden|redest|machen|machst) _4 (schlecht|klein|madig|nieder)(?= [.!,])|treten? _4 mit füßen|
                (<flick> )*wenig <ihnen> (<flick> )*an
                mit füßen (treten|trittst|getreten|tritt)|auf die füße getreten|vor den kopf gestoßen|
                in den rücken gefallen|in den dreck|durch den (dreck|kakao)|(eiskalt|hinterrücks|klammheimlich|
                kaltschnäuzig|seelenruhig|in aller seelenruhe|mir nichts , dir nichts)|aus heiterem himmel|
                nach (lust und laune|gutsherrenart|belieben)|wie es <ihnen> (gerade )?(passt|in den kram passt)|
                (auf|zu) (meine|meinen|unsere) kosten|auf meinem rücken|hinter meinem rücken|
                wie eine heiße kartoffel|den kopf in den sand|(worte?|das wort) (<flick> )*im mund (her)?um~|
                über leichen|jedes mittel recht|als (lügner|idioten|dumm|schuldigen|buhmann|sündenbock|deppen|
                betrüger) (hin|da)~|in die pfanne|ans messer|unter den teppich|(den )?schwarzen peter|
                aus der affäre|aus der schlinge|gezinkten karten|(falsches|doppeltes|mieses|schmutziges|
                abgekartetes) spiel|(linke|krumme|miese|billige|ganz) (tour|touren|nummer|masche)|(nummer|show|
                schau) (<flick> )*ab(ziehen|ziehst|gezogen)|auf (dem|ihrem|deinem) hohen ross|von oben herab|
                rosinen|die suppe auslöffeln|die kohlen aus dem feuer|geradestehen|geradezustehen|
                das wasser abgraben|einen strick|das fell über|den rücken gekehrt|auflaufen|ins offene messer|
                gegen die wand|auf die füße|den hals nicht voll|mit zweierlei maß|aus der verantwortung|auf stur|
                mit der (brechstange|pistole)|nichts auf die reihe|(nur|nichts als) (ärger|chaos|probleme|stress|
                scherereien|schaden|schäden|theater|heiße luft|leere worte|lügen|ausreden)|
                (<flick> )*schlimmer gemacht|schlimmer als|den verstand verloren|wie gedruckt|öfter als andere|
                (<flick> )*(ein )?fremdwort|(macht|macht ja|tut|bringt|kann|kriegt|bekommt|weiß|versteht|merkt|
                liest|hört) (<flick> )*(nichts|gar nichts|nie etwas|nur)(?= [.!,]| zu| auf| hin| als)
                """,
                needs="<anrede>",
                unless="bitte|<vonmir>|falls|nicht verdorben|<kannst> sie|nichts (bekommen|kriegen)",
                never="^ (soll|sollen|darf|dürfen|kann|können) (ich|wir)|ich bitte|bitte ich",
            ),
            Phrase(
                """
                (ihre|deine|eure|ihren|deinen|euren|ihr|dein|euer|ihrem|deinem|ihrer|deiner|solchen?|dieser?|
                diese|keine|ihrer ewigen|mit) (<flick> |ewigen? |ständigen? |dauernden? |ganzen? |lächerlichen? |
                miesen? |billigen? |plumpen? )*(spielchen|tricks|trick|masche|maschen|machenschaften|willkür|
                schikanen?|gängelei|erpressungsversuche?|ausbeutung|theater|zirkus|gemecker|genörgel|gejammer|
                wutausbrüche?|wutanfälle?|launen|arroganz|egoismus|sturheit|geiz|gier|faulheit|bequemlichkeit|
                dummheit|ignoranz|gleichgültigkeit|desinteresse|rücksichtslosigkeit|respektlosigkeit|undank|
                undankbarkeit|schlamperei|unverfrorenheit|dreistigkeit|frechheit|frechheiten|unterstellungen?|
                floskeln|geschwätz|getue|gehabe|allüren|starallüren|sonderwünschen?|extrawünschen?|extrawürste?|
                besserwisserei|rechthaberei|kontrollwahn|änderungswahn|hinhaltetaktik|salamitaktik|
                verzögerungstaktik|trödelei|pedanterie|kleinlichkeit|uneinsichtigkeit|borniertheit|
                selbstherrlichkeit|überheblichkeit|herablassung|unhöflichkeit|unzuverlässigkeit|unpünktlichkeit|
                unprofessionalität|planlosigkeit|entscheidungsschwäche|inkompetenz|unfähigkeit|lügen|märchen|
                geschichten|dramen|drama|eskapaden|zickereien|bockigkeit|profitgier|geldgier|raffgier|
                scheinheiligkeit|doppelmoral|heuchelei|hektik|panikmache|druckmittel|kontrollzwang|
                schuldzuweisungen?)
                (große|leere|schöne|hohle) (worte|versprechen|versprechungen|
                phrasen)( , | und )?(nichts dahinter)?
                heiße luft|wenig dahinter|nichts dahinter
                """,
                needs="<anrede>|^ (große|leere|nichts)",
                never="keine(n)? (unterstellung|hektik|sonderwünsche)|(schöne|lange|kurze|eure|ihre|deine) (märchen|geschichten) (für|übersetz|illustrier|gelesen|sind)|geschichten (aus|über|von|für)|theater (am|in|im|und|für|spielt|ag|karten)|zirkus (am|in|im|und|für)",
            ),
            Phrase(
                """
                (braucht?|brauchen|brauchst|muss|müssen|musst|darf|dürfen|darfst) (<du> )?(sich|dich|
                euch) (<flick> )*nicht (<flick> )*(zu )?wundern
                (wundern|wunder|wundert) (sie )?(sich|dich|euch) (<flick> )*nicht
                (sie|du) (<flick> |ändern|änderst) (<flick> )*<dein> meinung (<flick> )*(öfter|ständig|häufiger|
                jede|wie andere|alle)
                (ändern|änderst|wechseln|wechselst) (<flick> )*<dein> meinung (<flick> )*(öfter|ständig|häufiger|
                jede|wie andere|alle|wie das)
                wie wenig <ihnen> (<flick> )*(an|daran)
                (ob|dass) <du> (überhaupt|eigentlich|jemals|je|
                wirklich) (<flick> )*[^ ]+( , was| etwas| irgendetwas)
                (jede|jeden|alle|bei jeder|bei jedem|an jedem) [^.!?,]{1,25} (das gleiche|dasselbe|derselbe|
                die gleiche|dieselbe|der gleiche) [^.!?,]{0,20}(mit|bei|von) (<ihnen>|<dein>)
                (bei|zu|mit) jede[rmn] [^ .,!?]+ (erfinden|erfindest|finden|findest|haben|hast|kommen|kommst|
                ändern|änderst|verlangen) <du>
                alle (zwei|drei|paar) (tage|wochen|stunden) (fällt|kommt|ändert|will|haben|wollen|ruft|rufen|
                kommen) (<ihnen>|<du>|<dein>)
                (bin|sind) (<flick> )*nicht dafür da , <dein>
                (bin|sind) (<flick> )*nicht (dazu|dafür) da , (<ihnen>|<dich>|<dein>|ihre|deine)
                (damit|so|mit [^.!?,]{1,30}) (kommen|kommst|kommt) <du> (<flick> |bei mir |
                bei uns )*nicht (<flick> )*(durch|weiter|davon|an)
                (lasse|lass|lassen) (ich|wir) (<flick> )*nicht (auf mir|auf uns) sitzen
                (das|sowas|so etwas) <kannst> <du> (<flick> )*(mit (jemand|wem|anderen|einem)|bei (jemand|wem|
                anderen))
                (suchen|such|sucht) (sie )?(sich|dir|euch) (<flick> )*(einen|eine|jemand|wen) (<flick> )*(anderen|
                andere|anders|dummen|deppen|idioten)
                (<flick> )*fass den boden aus|platzt mir|mir platzt
                (hätte|hätten) (ich|wir) (<flick> |das )*gewusst , (wie|was|dass) (<du>|<dein>|<ihnen>)
                wenn <du> _7 würde(n|st)(?= [.,])
                (von|bei) (<ihnen>|<dein> [^ .,!?]+) (<flick> )*(kommt|kam|kommen|hört man|höre ich|
                gibt es) (<flick> )*(nichts|nur|nie|keine)
                <du> (machen|machst|macht) (mir|uns) (<flick> )*(nur|nichts als|ständig|immer) [^ .,!?]+
                <du> (richten|richtest|richtet) _4 an(?= [.!,])
                <du> <hast> _4 (schlimmer|kaputter|komplizierter|schwerer) gemacht
                <du> (verlangen|verlangst|fordern|forderst|erwarten|erwartest) _6 (und|aber) (zahlen|wollen|
                willst|zahlst|geben|gibst|bezahlen|haben|nichts|dann|trotzdem)~
                <du> (springen|springst) _4 (um|mit mir|mit uns)
                (wer|jemand , der) so _6 (umgeht|arbeitet|zahlt|plant|auftritt|schreibt|redet)
                """,
                unless="bitte|<kannst> wir|gern|falls",
                never="<dank>|ob sie (überhaupt|eigentlich) (zeit|interesse|bedarf)",
            ),
        ),
    ),
)
