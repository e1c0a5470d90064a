"""German orders and lessons after the fact."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

DEMANDS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This sounds like an order; a request with a date leaves room to say yes."),
        ("Bitte schicken Sie mir … bis Freitag, 12 Uhr.", "Ich brauche … bis Donnerstag, damit …"),
        (
            Phrase(
                """
                <du> <musst>(?! nicht| nichts| kein~| nur | gar | lediglich| bloß| nie)
                <musst> <du>(?! nicht| nichts| kein~| nur | gar | lediglich| bloß| nie)
                <du> _6 <musst>(?= [.!,])
                """,
                unless="""
                nicht|nichts|kein~|niemand~|nur|lediglich|bloß|sorge~|sorgen|entschuldigen|entschuldig~|verzeihen|
                sehen|probieren|ausprobieren|klingeln|klicken|anmelden|einloggen|registrieren
                ^ (was|wie|welche~|wo|wann|wohin|womit|woran|wofür|falls|wenn|sofern|bevor|ehe|ob|damit|weil|
                sobald|solange|dass) .*<musst>
                (was|wie|wo|welche[nmrs]?|falls|wenn|ob|bevor) <du>
                """,
                never="<zitat>|<sogehts>|^ <musst>",
            ),
            Phrase(
                """
                <du> <hast> _5 (zu )(zahlen|bezahlen|liefern|erledigen|unterlassen|akzeptieren|respektieren|
                erscheinen|tun|warten|antworten|reagieren|unterschreiben|ersetzen|begleichen|schweigen|
                entschuldigen)
                <du> <wirst> (mir |uns )?(jetzt|nun|gefälligst|sofort|das|die|den) _6 (schicken|liefern|bezahlen|
                zahlen|erledigen|ändern)
                """,
                unless="""
                nicht|nichts|nur|kein~|noch|viel|wenig
                ^ (was|falls|ob|sobald)
                """,
                never="<zitat>|[?] $",
            ),
            Phrase(
                """
                gefälligst
                aber (dalli|zackig|flott|hopp)
                (ein bisschen|etwas) (dalli|plötzlich|zackig)
                und zwar (sofort|pronto|dalli|flott|zackig|jetzt|auf der stelle|heute noch|gestern)
                auf der stelle
                (zahlen|überweisen|schicken|liefern|antworten|erklären|kommen|handeln) sie (<flick> |das |die |
                mir |uns |den |es |mein |geld |rechnung )*(sofort|endlich|gefälligst|auf der stelle|
                augenblicklich)
                (selbstverständlich|natürlich|ja wohl|doch wohl|mindestens|wenigstens) (erwarte|verlange) ich
                ich (erwarte|verlange) (ja |doch |wohl |einfach |schon |selbstverständlich |natürlich )+
                ich (verlange|fordere)
                (verlange|fordere) ich
                ich erwarte (<flick> |umgehend |sofort |von <ihnen> |hiermit )*(von <ihnen>|<dein> entschuldigung|
                eine entschuldigung|, dass <du> (<flick> )*(sich|dich))
                (wird|darf) man (doch |ja |wohl )+erwarten
                (kann|darf) (ich|man) (ja|doch|wohl) _3 erwarten
                """,
            ),
            Phrase(
                """
                (hören|hör|hört) (sie |du )?(<flick> |sofort |doch )*auf(?= [.!,]| mit| zu| mich)
                (reißen|reiß|reißt) (sie )?(sich|dich|euch) _2 zusammen
                (sparen|spar|spart) (sie )?(sich|dir|euch)
                (werden|werd|werdet) (sie |du )?(<flick> )*erwachsen
                (wachen|wach) (sie |du )?(<flick> )*auf
                (verschonen|verschon|verschone) (sie )?(mich|uns)
                (erzählen|erzähl|erzählt) (sie )?(mir|uns) (<flick> )*(nichts|nicht|keinen?)
                (kommen|komm|kommt) (sie )?(mir|uns) (<flick> )*nicht (<flick> )*(mit|so|schon|wieder|blöd|dumm)
                (kommen|komm|kommt) (sie |du )?(<flick> )*(in die gänge|aus dem quark|in die puschen|zur sache|
                zur vernunft|runter)
                (machen|mach|macht) (sie )?(<flick> )*(<dein> (<flick> )*(job|arbeit|hausaufgaben)|voran|hinne|
                euren job)
                (tun|tu|tut) (sie )?(<flick> )*nicht so
                (lassen|lass|lasst) (sie )?(mich|uns) (<flick> )*in (ruhe|frieden)
                (denken|denk|überlegen|überleg) (sie )?(doch|erst|mal|endlich|erstmal) (<flick> )*(nach|mit|
                vorher)
                (fassen|fass) (sie )?(sich|dich) (mal )?an die eigene nase
                kehren? (sie )?(erst )?vor <dein> (eigenen )?(tür|haustür)
                (reden|red|rede|sprechen|sprich|schreiben) (sie )?(<flick> )*nicht (<flick> )*(in diesem ton|so|
                in so einem ton) (mit|zu) (mir|uns)
                (nehmen|nimm) (sie )?(sich|dich) (<flick> )*(zusammen|zurück|nicht so wichtig)
                (unterlassen|unterlass) (sie )?(das|es|diese|ihre|solche)
                (bilden|bild) (sie )?(sich|dir) (<flick> )*nicht[s]? ein
                (finden|find) (sie )?(sich|dich) (<flick> )*damit ab
                <kannst> <du> (sich|dir|euch) (<flick> )*(sparen|schenken|abschminken|an den hut|sonst wohin|
                sonstwohin)
                (<musst>|brauchen|brauchst) (<du> )?(mir|uns) (<flick> )*nicht (<flick> )*(zu )?(erklären|sagen|
                erzählen|vorschreiben|vorzuschreiben|beibringen)
                <du> <hast> (mir|uns) (<flick> )*nichts (<flick> )*zu (sagen|befehlen|melden|verbieten)
                <du> <hast> (<flick> )*kein recht
                (erklären|erklär|erklärt) (sie )?(mir|uns) (<flick> )*nicht
                (geben|gib|gebt) (sie )?(es )?(doch|endlich|einfach|ruhig) (<flick> )*zu(?= [.!,])
                (lassen|lass|lasst) (sie )?<dein> [^.!?,]{1,30} nicht an (mir|uns) aus
                (seien|sei|seid) (sie )?(<flick> )*(ehrlich|vernünftig|realistisch|froh|dankbar|nicht so|
                still)(?! , (dass ich|ich))
                (gewöhnen|gewöhn) (sie )?(sich|dich) (<flick> )*dran
                """,
                unless="ich höre|höre ich|werde ich",
                never="bitte (?!nicht)",
            ),
        ),
        familiar=("Bitte schick mir … bis Freitag, 12 Uhr.", "Ich brauche … bis Donnerstag, damit …"),
    ),
    Marker(
        MarkKind.BLAME,
        N_("This sounds like a lesson; a wish of your own is easier to grant."),
        ("Ich bitte Sie, künftig …", "Mir hilft, wenn … bis …"),
        (
            Phrase(
                """
                <du> <sollst>(?! nicht mehr als)
                (?<![,.!?] )(?!und |oder |wenn |falls )[^ ,.!?]+ <sollst> <du>
                <du> (täten|tätest|tätet) (<flick> )*(gut|besser)
                <du> könnte(n|st|t) (<flick> )*(wenigstens|zumindest|auch mal|ruhig mal|endlich|gefälligst)
                könnte(n|st|t) <du> (<flick> )*(wenigstens|zumindest|ruhig mal|gefälligst|endlich)
                (würde|würden|wäre) <ihnen> _3 (gut (tun|stehen|anstehen)|nicht schaden)
                <ihnen> (sollte|müsste|dürfte) (<flick> )*(klar|bewusst|bekannt) sein
                (sollte|müsste|dürfte) <ihnen> _3 (klar|bewusst|bekannt) sein
                <du> (müssten|müsstest|müsstet) (<flick> |es |das )*(wissen|merken|verstehen|einsehen|begreifen)
                (müssten|müsstest) <du> (<flick> |es |das )*(wissen|merken|verstehen|einsehen|begreifen)
                """,
                unless="""
                erhalten|bekommen|finden|angekommen|vorliegen|eingegangen|sehen|erhalten haben|haben [.,?]|
                müssen [.,]|(einmal|zweimal|dreimal|dreimal) (im|am|pro|die|in der)
                ^ (was|wie|welche~|wo|wann|falls|wenn|ob|worauf|woran|warum|wer|damit)
                ^ <sollst>
                fragen haben|nichts
                """,
            ),
        ),
        familiar=("Ich bitte dich, künftig …", "Mir hilft, wenn … bis …"),
    ),
    Marker(
        MarkKind.BLAME,
        N_("This looks back and finds fault; what counts is what you need from now on."),
        ("Künftig brauche ich …, bevor ich beginne.", "Damit es beim nächsten Mal klappt: …"),
        (
            Phrase(
                """
                <du> <hättest> _9 (müssen|sollen|können|dürfen)(?= [.!?,])
                <hättest> <du> _9 (müssen|sollen|können|dürfen)(?= [.!?,])
                wenn <du> _8 (?!gern)<getan> <hättest>
                <hättest> <du> _6 (gelesen|zugehört|gefragt|nachgefragt|aufgepasst|geprüft|nachgedacht|reagiert|
                geantwortet|gemeldet|informiert|beachtet|gehalten|gekümmert|gesagt|geschickt|geliefert|bezahlt|
                hingehört|angerufen|mitgedacht|vorbereitet|durchgelesen|angeschaut|angesehen|gemacht|getan|
                abgesprochen|überlegt|verstanden|begriffen|kapiert|gewollt|geschafft|hinbekommen|hingekriegt|
                gekonnt|vermieden|verhindert|geklappt|abgesagt|beschafft|erledigt|geplant|organisiert|gewusst|
                gemerkt|nachgehakt)
                wäre[n]? (das|es|alles) (nicht|nie|gar nicht) (passiert|nötig|so weit)
                (man|ich) hätte _4 (erwarten|meinen|annehmen) (können|dürfen|sollen)
                """,
                needs="<anrede>",
                unless="gerne|gern|lieber [?]",
                never="(ich|wir) hätte",
            ),
        ),
    ),
)
