"""German words that laugh at the work, the offer or the place."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

_RUBBLE = (
    "container|entsorg~|abtransport|abfuhr|mülltonne|biotonne|abholen|bauschutt|wasserschaden|wasserrohrbruch|rohrbruch|hochwasser|"
    "sturm|brand|schulung|film|theaterstück|brot|schafskäse|trennen|sperrmüll|abgefahren|abholung|metall~|alteisen|"
    "klima~|natur~|keller|umzug|übersetz~|slogan|das wort|der begriff|titel|roman~|aufnahmen|versicherung"
)

SCORN: Final = (
    Marker(
        MarkKind.INSULT,
        N_("This laughs at the work or the person; the concrete gap says more."),
        ("Auf Seite 2 fehlt …, ich brauche es bis …", "Das kann ich so nicht leisten; möglich ist …"),
        (
            Phrase(
                """
                (unverschämtheit|frechheit|dreistigkeit|impertinenz|inkompetenz|unfähigkeit|dummheit|blödheit|
                arroganz|ignoranz|überheblichkeit|unprofessionalität|respektlosigkeit|rücksichtslosigkeit|
                verlogenheit|schamlosigkeit|abzocke|abzockerei|schweinerei|riesensauerei|schlamperei|schluderei|
                pfuscherei|stümperei|trickserei|armutszeugnis|trauerspiel|zumutung|unding|schnapsidee|lachnummer|
                witznummer|farce|affentheater|kasperletheater|kinderkram|schmierentheater|totalausfall|gemurkse|
                gepfusche|stuss|schwachsinn|blödsinn|bullshit|scheiß|scheiße|scheißdreck|scheißegal|mistladen|
                bockmist|gelaber|gefasel|geschwafel|gejammer|gemecker|genörgel|nörgelei|nörgeln|gemeckere|
                rumgeeier|hirngespinste?|irrsinn|kasperei|schande|niveaulosigkeit|geiz|feigheit|dilettantismus|
                erpressung|nötigung|willkür|schikane|unverschämtheiten|frechheiten|ausbeutung|lächerlichkeit|
                peinlichkeit|geschmacklosigkeit|sklaverei|wucher|saustall|halsabschneiderei|unverfrorenheit)(en|e|
                s|er)?
                für die tonne
                """,
                unless="<vonmir>|keine?[nr]? (unsinn|schande|quatsch|blödsinn|zumutung)|gegen|wegen versuchter",
                never=_RUBBLE + "|^ ich",
            ),
            Phrase(
                """
                (sauerei|murks|pfusch|schrott|müll|quatsch|unfug|unsinn|humbug|mist|käse|blabla|wahnsinn|
                katastrophe|desaster|blamage|gier|provokation|beleidigung|hohn|witz|betrug|nepp|dreck|sumpf|
                bauerntheater|plage|albtraum|alptraum|horror|skandal|lüge|chaos|zirkus|trauerspiel|tragödie|
                komödie|schauspiel)(en|e|s|er)?
                """,
                needs="""
                <dein>|was für|so (ein|eine|viel|einen)|^ (das|es|dies|alles) (ist|war|sind|
                wäre) (<flick> )*(ein |eine |reiner |der |die |das |nichts als |purer? |glatter? |blanker? |
                reine |schlicht )*[^ ]+ [.!]|ist (das|es) (<flick> )*(ein|eine|alles|hier)|totale[rs]?|
                kompletter?s?|reine[rs]?|einzige[rs]?|pure[rs]?|absolute[rs]?|reinster?s?|blanker?s?|<du> (<hast>|
                geschrieben|geliefert|schreiben|liefern|reden|redest|erzählen|erzählst|machen|fordern|forderst|
                verlangen|verlangst)|was (sie|du|ihr_)|hier
                """,
                unless="<vonmir>|keine?[nr]? (witz|unsinn|katastrophe|quatsch|wahnsinn)",
                never=_RUBBLE
                + "|(der|ein|den|einen|guter) witz (im|in|über|am|funktioniert|mit|,)|wahnsinnig (schön|gut)|(im|vom|des|dem|den|zum|neuen) kindergarten|^ ich|<lob>",
            ),
            Phrase(
                """
                (verdammt|verflixt|verflucht|zum teufel|zur hölle|himmelherrgott|herrgott|zum donnerwetter|
                verdammte[nmrs]?|verfluchte[nmrs]?|beschissen~|verkackt~|scheiß-?[^ ]*|kackmist|
                leck)( noch ?mal| nochmal| noch eins)?
                """,
                unless="(verdammt|verflixt) (gut|schön|lecker|stolz|nah|schnell)|leck (im|in|am|an|ist|haben|gefunden)|(das|ein|kein|der) leck",
            ),
            Phrase(
                """
                (ein|der|ein schlechter|echt ein|ein einziger|wohl ein|doch ein) (schlechter |einziger |totaler |
                absoluter |riesen)?witz(?= [.!?]| sein)
                (ist|soll|war|wird)( das| dies| hier)? (<flick> |ein )+(schlechter |einziger )?(witz|scherz|
                aprilscherz)
                (das reinste|das totale|das absolute|ein einziges|ein totales|nur|nichts als|totales|komplettes|
                absolutes|<dein>|einziges|blankes|pures|völliges) (chaos|tohuwabohu|durcheinander|wirrwarr|fiasko|
                drama|theater)
                (bei|in) (<ihnen>|<dein> [^ .,!?]+) (herrscht|regiert|ist|gibt es) (<flick> |alles |nur |ein |
                das |reine |einziges |totale )*(chaos|durcheinander)
                <dein> _6 (chaos|durcheinander|tohuwabohu|fiasko|saustall)
                (dieses|so ein|<dein>) (ewige[s]? |ganze[s]? |ständige[s]? )?(theater|chaos|gezicke|gezeter|getue|
                rumgezicke|hin und her|gejammer|gemecker|genörgel|gelaber|nörgeln|meckern|jammern)
                <du> <bist> (<flick> )*(unmöglich|das (aller)?letzte|ein witz|unerträglich|eine zumutung|schlimm|
                krank|verrückt|irre|wahnsinnig|gestört|größenwahnsinnig|unmenschlich|eine katastrophe|
                eine schande|eine plage|ein albtraum|ein alptraum|unausstehlich)
                <dein> ([^ .,!?]+ ){1,3}(ist|war|sind|waren) (<flick> )*(unmöglich|unerträglich|miserabel|
                katastrophal|unbrauchbar|unter aller[^ ]*|krank|irre|verrückt)
                (einfach|schlicht|wirklich|echt|sowas von|so was von) (unmöglich|miserabel|katastrophal|
                zum kotzen|unglaublich|unfassbar)(?= [.!,])
                wie (kann man|<kannst> <du>) (<flick> )*so [^ .,!?]+
                (das|es) (ist|war) (<flick> )*(unglaublich|unfassbar|unerhört|ungeheuerlich|ungeheuer|
                nicht zu (fassen|glauben)|das (aller)?letzte|die höhe|der gipfel|unmöglich|ein skandal|
                nicht normal|krank|der hammer|ein starkes stück|eine bodenlose [^ .,!?]+)(?= [.!]| , (wie|dass|
                was) (<du>|man|<dein>))
                (als|wie) (ein|einem|einen|eine) (kleines |kleine |trotziges |bockiges |verzogenes |
                beleidigtes )?(kind|kinder|kleinkind|anfänger|teenager|diva|elefant im porzellanladen|irrer?|
                wahnsinniger?|leberwurst)
                (alles|doch|reiner|reinster|einziger|ein) kindergarten(?= [.!,])
                (kindergarten|zirkus|irrenhaus|tollhaus|laden|verein|firma|truppe) (hier|ist das)(?= [.!?])
                (was|so) (für )?ein(e)? (chaotischer? |mieser? |schlechter? )?(laden|verein|haufen|truppe|zirkus|
                kindergarten|irrenhaus|theater)(?= [.!?])
                (ist|sind) (wir|das) (hier )?(<flick> )*(im |ja der reinste |der reinste |ein )(kindergarten|
                zirkus|irrenhaus|affenstall)
                (keinen|nicht einen) (cent|pfifferling|schuss pulver) wert
                (da )?lachen ja die hühner|kaum (noch )?zu überbieten|nicht (mehr )?zu überbieten|unter aller sau|
                unter aller kanone
                """,
                unless="(für mich|mir) (leider |zeitlich |bis [^ .,!?]+ )*unmöglich|^ mir|ich",
                never=_RUBBLE + "|unglaublich (schön|gut)",
            ),
        ),
    ),
)
