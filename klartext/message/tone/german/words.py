"""Classes of German words that the phrases share, and how German is spelled."""

from typing import Final

from klartext.message.tone.reading import Spelling

SPELLING: Final = Spelling(
    abbreviations=frozenset(
        "abs art bzw ca co dr etc evtl exkl fa ff fr ggf hr inkl max mind min mio nr tel usw vgl zzgl ziff str "
        "jan feb apr jun jul aug sep sept okt nov dez mo di mi do fr sa so".split()
    ),
    others=frozenset("sie ihnen ihr ihre ihrem ihren ihrer ihres".split()),
    pairs=frozenset(
        f"sie {verb}"
        for verb in "wird ist war hat hatte kann konnte muss musste soll darf will wurde bleibt liegt steht kommt geht macht gibt "
        "zeigt passt gilt enthaelt dauert kostet fehlt braucht beginnt endet".split()
    ),
    ordinals=True,
    openers=frozenset(
        "aber alle am auch auf bis bitte da damit danach dann das der deshalb die dies diese du ein eine er es falls "
        "fuer heute hier ich ihr ihre im in ist jetzt kann koennen leider mein meine mit morgen nach nun ob ohne seit "
        "sie sind sollte sonst vielen viele warum wenn wie wir zum".split()
    ),
)

_PERSON = {
    "du": "sie|du|ihr_?",
    "dich": "sie|ihnen|dich|dir|euch",
    "ihnen": "ihnen|dir|euch",
    "dein": "ihr|ihre[mnrs]?|dein|deine[mnrs]?|euer|eue?re[mnrs]?",
    "anrede": """
        sie|ihnen|du|dich|dir|euch|<dein>|ihr_ [^ ]+t|[^ ]+t ihr_|ihretwegen|deinetwegen|ihrerseits|deinerseits
    """,
    "ich": "ich|wir|man",
}
_VERBS = {
    "hast": "haben|hast|habt|hatten|hattest|hattet",
    "bist": "sind|bist|seid|waren|warst|wart",
    "musst": "müssen|musst|müsst|mußt|müßt",
    "sollst": "sollten|solltest|solltet",
    "kannst": "können|kannst|könnt",
    "willst": "wollen|willst|wollt|wollten|wolltest",
    "wirst": "werden|wirst|werdet",
    "hättest": "hätten|hättest|hättet",
    "lässt": "lassen|lässt|lasst|ließen|ließest|gelassen",
    "getan": """
        [^ ]*ge[^ ]+(t|en)|(be|er|ver|zer|ent|miss|über|unter|hinter|wider)[^ ]+(t|en)|[^ ]+iert|getan
    """,
    "gesagt": """
        gesagt|erklärt|geschrieben|mitgeteilt|erwähnt|geschickt|gebeten|hingewiesen|angekündigt|gewarnt|erläutert|
        beantwortet|dargelegt
    """,
    "nicht": "nicht|nichts|kein|keine[nmrs]?|keinerlei|nie|niemals|nirgends|weder",
    "warum": "warum|wieso|weshalb|weswegen|wozu|wie kommt es , dass|aus welchem grund",
}
_FILLERS = {
    # words that colour a sentence and may stand nearly anywhere in it
    "flick": """
        denn|eigentlich|doch|ja|wohl|nur|bloß|mal|jetzt|nun|einfach|immer|schon|überhaupt|wirklich|echt|tatsächlich|
        offenbar|anscheinend|offensichtlich|scheinbar|wieder|auch|so|noch|halt|eben|etwa|vielleicht|bitte|bitteschön|
        dann|endlich|ernsthaft|allen ernstes|im ernst|verdammt|zum teufel|ganz|völlig|total|gar|also|erst|sogar|
        natürlich|sicher|sicherlich|bestimmt|langsam|allmählich|endgültig|lieber|gefälligst|genau|immer noch|einmal
    """,
}
_OFTEN = {
    "oft": """
        immer|immerzu|immerfort|stets|ständig|dauernd|andauernd|fortwährend|permanent|laufend|pausenlos|
        ununterbrochen|unentwegt|unablässig|unaufhörlich|ewig|in einer tour|am laufenden band|alle naselang|
        rund um die uhr|tagein tagaus|grundsätzlich|prinzipiell|nonstop
    """,
    "jedesmal": "jedes ?(einzelne |verdammte )?mal|ein ums andere mal",
    "nie": "nie|niemals|nie im leben|nie und nimmer|zu keiner zeit",
}
_PEOPLE = {
    "rolle": """
        (super-?|sogenannte[nr]?-|tolle[nr]?-|ach-so-tolle[nr]?-)?(expert|fachm|fachfrau|profi|manager|spezialist|
        berater|team|chef|architekt|designer|entwickler|anwalt|anwält|grafiker|kolleg|partner|praktikant|fachleut|
        assistent|projektleit|bauleit|meister|handwerker|techniker|lösung|konzept|planung|plan|idee|hilfe|
        unterstützung|qualität|feedback|briefing|strategie|argument|vorschlag|angebot|erklärung|zusammenarbeit|
        leistung|notfall|wunder|genie|künstler|redakteur|korrektur|anleitung|kompetenz|service)[^ ]*
    """,
    "anwalt": """
        [^ ]*(anwalt|anwalts|anwälten?|anwältin|anwaltskanzlei)|rechtsbeistand|inkassobüro|inkassounternehmen|inkasso|
        gericht|staatsanwaltschaft|polizei|finanzamt|zoll|gewerbeaufsicht|kammer|verbraucherzentrale
    """,
}
_SHADES = {
    # what makes "always" a compliment
    "lob": """
        gern~|freundlich~|höflich~|fair~|hilfreich~|hilfsbereit~|pünktlich~|zuverlässig~|verlässlich~|schnell~|zügig~|
        gut|gute[mnrs]?|besser~|bester?s?|super|toll~|herzlich~|willkommen~|dank~|freu~|angenehm~|klare[mnrs]?|offen|
        offenes|offenen|ehrlich~|respektvoll~|professionell~|verständnis|verständnisvoll~|geduld|geduldig~|großzügig~|
        korrekt~|vertrau~|verlass|geschätzt~|schätz~|wunderbar~|prima|rechtzeitig~|schön~|spaß|lieb~|nett~|
        sorgfältig~|gewissenhaft~|konstruktiv~|unkompliziert~|entgegenkommend~|loyal~|zufrieden|glück~|begeistert~|
        treu~|perfekt~|problemlos~|reibungslos~|vorbildlich~|aufmerksam~|unterstütz~|geholfen
    """,
    "dank": """
        dank|danke|vielen dank|besten dank|freue mich|freut mich|freut uns|freuen uns|herzlich~|gern|gerne|
        schön , dass|froh|glücklich|wunderbar~|großartig~|klasse
    """,
    # what makes "never" one
    "tadel": """
        enttäusch~|im stich|problem~|ärger~|grund|anlass|zweifel~|beschwer~|verspät~|zu spät|vergess~|langweil~|
        un[^ ]+lich|unfair~|gestört|störend|schwierig~|streit~|bereu~|schlecht~|mangel~|klage~|laut|eilig~|reklam~|
        missverständnis~|gezögert|gemeckert
    """,
    "sehr": """
        so|zu|völlig|total|einfach|absolut|komplett|ganz schön|wirklich|echt|ziemlich|richtig|unglaublich|dermaßen|
        unfassbar|mehr als|nur
    """,
    "weich": """
        vielleicht|eventuell|evtl|möglicherweise|unter umständen|irgendwie|gegebenenfalls|ggf|mal|ein bisschen|
        eigentlich|ganz vielleicht|womöglich
    """,
}
_CONDITIONS = {
    "angebot": """
        <kannst>|könnten|könntest|dürfen|darfst|dürft|brauchen|brauchst|braucht|erhalten|erhältst|erreich~|
        bekommen sie|sie bekommen|mögen|wünsch~|empfehle~
    """,
    # "Nutzen Sie immer die neue Vorlage" tells how; it reproaches nobody
    "anleitung": """
        ^ (?!<hast> |<bist> |<musst> |<kannst> |<willst> |machen |schaffen )[^ ]+n sie [^?]*$
        (?<!ich )bitte(?! (ich|um|wir) )
    """,
    "imperativ": "^ (?!<hast> |<bist> )[^ ]+n sie [^?]*$",
    "sogehts": """
        ^ (um|zum|zur|dazu|dafür|hierfür|damit|hier|dann|für|im|in|anschließend|danach|zuerst|zunächst)
    """,
    "harmlos": "bitte|<kannst>|könnten|könntest|dürfen|darfst|würden|falls|ob|sollten|gern|danke",
    "zitat": """
        laut|gemäß|nach §|vertrag~|klausel~|gesetz~|§|ziffer|agb|paragraf~|paragraph~|vorschrift~|vob|bgb|dsgvo
    """,
    "vonmir": """
        ich war|war ich|ich bin|bin ich|von mir|mein~? (fehler|dumm~)|mir (ist|war) (das|es)|(das|es) (ist|war) mir|
        komme ich mir|meine (eigene )?(dummheit|schlamperei|blödheit)|habe ich|hab ich|ich habe|mein eigener|
        meinerseits|für mich
    """,
}
_TIME = {
    "monat": """
        januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|apr|
        jun|jul|aug|sep|sept|okt|nov|dez
    """,
    "wochentag": """
        (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(s|abend|morgen|mittag|nachmittag|
        vormittag)?
    """,
    "zahl": "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zweimal|dreimal|viermal",
    "tag": r"""
        \d{1,2} <monat>
        \d{1,2}·\d{1,2}(·\d{2,4})?
        \d{4}-\d{2}-\d{2}
        der \d{1,2}
        (am|zum|vom|bis|den|dem) \d{1,2}(?= [.,!?]| \d| um)
        (ersten?|zweiten|dritten) <monat>
    """,
    "frist": r"""
        <tag>
        <wochentag>
        (heute|morgen|übermorgen|gestern|vorgestern)
        \d{1,2}(:\d\d)? uhr
        (binnen|innerhalb|in|nach) (von )?(den nächsten )?(\d+|<zahl>|einer|eines|einem) (tag|woche|monat|werktag|
        arbeitstag|stunde|kalendertag)~
        (ende|anfang|mitte) (der|dieser|nächster|kommender|des|dieses|nächsten|kommenden) (woche|monats|jahres|
        quartals)
        (kw|kalenderwoche) \d+
        (nächste|kommende|diese)[nr]? (woche|<wochentag>)
        wochenende|feierabend|monatsende|quartalsende|jahresende
        (seit|ab|bis|im|ende|anfang|mitte) <monat>
    """,
}

CLASSES: Final = _PERSON | _VERBS | _FILLERS | _OFTEN | _PEOPLE | _SHADES | _CONDITIONS | _TIME
