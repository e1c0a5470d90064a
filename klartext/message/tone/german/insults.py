"""German words that belittle people, from mild to coarse."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

# A translator writes about words, a printer about slogans: there they insult nobody.
_CITED = "das wort|der begriff|der ausdruck|übersetz~|slogan|roman~|drehbuch|titel|theaterstück|lektorat|im text|figur|kostüm|rolle|kinderbuch|zeichne|illustr~|märchen|comic|kampagne"

INSULTS: Final = (
    Marker(
        MarkKind.INSULT,
        N_("A word against the person ends the talk about the matter."),
        ("Damit kann ich nicht arbeiten, weil …", "In … steht …, vereinbart war …"),
        (
            Phrase(
                """
                (?<!herr )(?<!frau )(?<!herrn )(?<!firma )(?<!familie )(voll|ober|super|riesen)?-?(idiot|trottel|
                depp|dummkopf|vollpfosten|blödmann|hornochse|schwachkopf|dilettant|stümper|pfuscher|versager|
                nichtskönner|lügner|betrüger|gauner|ganove|abzocker|halsabschneider|geizhals|geizkragen|
                pfennigfuchser|schmarotzer|parasit|penner|drecksack|mistkerl|wichser|hurensohn|witzfigur|pappnase|
                hampelmann|hampelmänner|choleriker|psychopath|narzisst|tyrann|heuchler|feigling|schlafmütze|
                faulpelz|sesselfurzer|erbsenzähler|korinthenkacker|besserwisser|klugscheißer|wichtigtuer|großkotz|
                banause|nervensäge|quälgeist|zicke|heulsuse|nulpe|luftnummer|loser|honk|saftladen|saftläden|
                sauladen|chaosladen|chaotenhaufen|sauhaufen|chaostruppe|gurkentruppe|affenzirkus|drecksladen|
                scheißladen|chaot|lump|schuft|spinner|rindvieh|spacken|geldsack|blutsauger|arschloch|arschlöcher|
                arschgeige|arsch|flachzange|dummschwätzer|schwätzer|sklaventreiber|ausbeuter|tyrann|mimose|
                knauser|schlitzohr|windbeutel|hochstapler|blender|verbrecher|schurke|nullnummer|totalversager|
                saboteur|kontrollfreak|wutbürger|vollhonk|armleuchter|dumpfbacke|nichtsnutz|taugenichts|
                stinkstiefel|miesepeter|giftzwerg|drama-?queen|diva|windbeutel|schnösel|sprücheklopfer|luftpumpe|
                despot|diktator|blockierer|bremser|trödler|schlamper|angeber|aufschneider|wichtel)(en|e|s|er|n|in|
                innen)?
                (ein|eine|einem|einen|einer|so|du|sie|ihr|wie|dieser?|diesen|diesem|als|alle|lauter|nur|
                solche[nrs]?) (<flick> |blöde[rns]? |dumme[rns]? |arrogante[rns]? |absolute[rns]? |totale[rns]? |
                völlige[rns]? |ein |einem |eine |kleine[rns]? |großer? )*(ignorant|clown|kasper|amateur|affe|esel|
                flasche|null|schwein|horst|hanswurst|schlampe|dilettant)(en|e|s|er|n|in|innen)?
                (amateure?n?|clowns?|affen|kasper) (<flick> )*(wie|sind|seid)
                """,
                unless="<vonmir>",
                never=_CITED
                + "|<zahl> (esel|affen?|schweine?|flaschen?|clowns?)|flasche (bier|wein|sekt|wasser)|null (euro|uhr|komma|grad|prozent|fehler)",
            ),
            Phrase(
                """
                nicht (mehr )?ganz (dicht|bei trost|bei sinnen|richtig im kopf|normal)|nicht (mehr )?alle tassen|
                einen an der (waffel|klatsche)|einen knall|(einen|nen) vogel|den verstand verloren|einen schatten|
                eine schraube locker|von allen guten geistern|(schwer|langsam) von begriff|ein brett vor dem kopf|
                krank im kopf|dumm wie|strohdumm|zu dumm (um|zu|für|, )
                <du> _4 (eine meise|sie nicht mehr alle|sie noch alle|nicht mehr alle|wohl nicht ganz|
                keinen verstand|kein hirn|den verstand verloren)
                (haben|hast) <du> (sie |eigentlich |noch )*(noch alle|nicht mehr alle|den verstand verloren|
                lack gesoffen)
                (spinnst|spinnen) (du|sie)|(du|sie) (spinnst|spinnen)(?! sich| den| das| garn)|spinnt ihr_?|
                ihr_? spinnt
                <du> <hast> _3 (von tuten und blasen|keine ahnung|null ahnung|keinen (blassen )?schimmer|
                nicht den hauch einer ahnung|keinen plan|keine vorstellung|keinerlei ahnung)
                (keine|null|keinerlei) ahnung <hast> <du>
                <hast> <du> (<flick> )*(keine|null|irgendeine|keinerlei) (ahnung|vorstellung)
                (haben|hat) _4 (keine|null|keinerlei) ahnung (von|vom|wovon)
                (wenn|wer) man? _2 (keine|null) ahnung hat|wer keine ahnung hat
                (schämen|schäm|schämt) (sie )?(sich|dich|euch)
                (<sollst>|sollte|gehören|gehört) _3 schämen|zum fremdschämen|fremdscham
                geschissen|(halt|halten sie|haltet) (<flick> )*(die|den|deine|ihre|deinen|euren) (klappe|mund|
                fresse|schnauze|rand)
                (verpiss|verzieh|scher) dich|verpissen sie sich|scheren sie sich|verschwinde|verschwinden sie|
                ab mit ihnen
                fick~|leck mich|lecken sie mich|rutsch~ (sie )?mir den buckel|du kannst mich mal|
                sie können mich mal|zum teufel mit
                (blöde|dumme|alte|faule|dämliche|arrogante|miese|elende|verdammte|dummes) (kuh|sau|ziege|gans|
                schwein|hund|sack|kerl|hexe|schlampe|luder)
                von tuten und blasen
                weiß die linke hand nicht|die linke hand nicht , was|pfeife[n]? auf dem letzten loch
                gut und gerne dumm|dümmer als|dümmer geht|an dummheit
                """,
                unless="(?<!wie )(ich|habe ich|ich habe)(?! noch nie)",
                never=_CITED,
            ),
            Phrase(
                """
                (<sehr> )*(dumm|blöd|doof|dämlich|bescheuert|bekloppt|beknackt|bekackt|hirnlos|hirnrissig|
                hirnverbrannt|unterbelichtet|saudumm|saublöd|saudämlich|inkompetent|unfähig|stümperhaft|
                dilettantisch|amateurhaft|unprofessionell|unseriös|unverschämt|dreist|frech|impertinent|schamlos|
                skrupellos|hinterhältig|hinterlistig|verlogen|feige|respektlos|rücksichtslos|rotzfrech|
                unverfroren|erbärmlich|armselig|jämmerlich|kläglich|lächerlich|lachhaft|grottenschlecht|
                unterirdisch|lausig|stinkfaul|stinkfrech|größenwahnsinnig|geisteskrank|arrogant|überheblich|
                herablassend|selbstherrlich|egoistisch|unverbesserlich|niederträchtig|schäbig|widerlich|ekelhaft|
                abartig|asozial|primitiv|niveaulos|stillos|geschmacklos|kindisch|infantil|hysterisch|cholerisch|
                verblödet|raffgierig|geldgierig|habgierig|knauserig|geizig|peinlich|schändlich|beschämend|
                durchgeknallt|idiotisch|debil|schlampig|planlos|kopflos|ahnungslos|verantwortungslos|gedankenlos|
                unhöflich|unzuverlässig|unpünktlich|undankbar|unfair|unehrlich|uneinsichtig|unmenschlich|
                unanständig|unerzogen|ungehobelt|stur|bockig|borniert|engstirnig|weltfremd|realitätsfremd|
                nachlässig|lieblos|chaotisch|unorganisiert|desorganisiert|unkooperativ|scheinheilig|hochnäsig|
                aufgeblasen|patzig|pampig|unsachlich|erbarmungslos|menschenverachtend|sexistisch|rassistisch|
                ignorant|charakterlos|ehrlos|würdelos|taktlos|pietätlos|ignorant|absurd|grotesk|abstrus|
                hanebüchen|haarsträubend|aberwitzig|unausstehlich|ungeheuerlich|empörend|gewissenlos|faul|gierig|
                schizophren|kleinkariert|kleinlich|pedantisch|großspurig|schleimig|zwielichtig|dubios|windig|
                korrupt|gehässig|boshaft|bösartig|gemein|rachsüchtig|kaltherzig|herzlos|unmoralisch|töricht|
                albern|halbgar|unanständig|größenwahnsinnig|eingebildet|blasiert|hochmütig|schnöselig|großkotzig|
                unterwürfig|hirnamputiert|saublöd|ungezogen|unmöglich(?= (von|, dass))|pingelig|nervtötend|nervig|
                unsensibel|hinterfotzig|link und|mies|fies|unlauter|betrügerisch)(e[nmrs]?|ste[nmrs]?|er|
                ere[nmrs]?)?(?! , (dass|wenn) ich)
                """,
                unless="""
                <vonmir>
                (nicht|kein~|niemand|keineswegs|nie|weder) _2 (dumm|blöd|inkompetent|unfähig|unfair|unhöflich|
                unprofessionell|respektlos|frech|peinlich|lächerlich|stur|faul|kleinlich|pedantisch|geizig|gierig|
                pingelig|undankbar|absurd)[^ ]*
                gebäude|wetter~|markt|zins~|lage|frist|gelaufen|dumme[nr]? (frage|zufall|sprüche|gedanke)|
                faule[rns]? (sonntag|stellen|obst|äpfel|zähne|holz|balken)|blöde frage|frech~ (slogan|farbe|
                spruch|claim|ton|frisur|look)~
                """,
                never=_CITED + "|beleidig~|wortlaut|möchte ich nicht (unhöflich|unfair)|will ich nicht",
            ),
        ),
    ),
)
