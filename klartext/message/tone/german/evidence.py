"""How German letters show a fact, a limit, a request and a date."""

from typing import Final

from klartext.message.tone.mark import Lack

_FACT = r"""
    (?<!bis )(?<!bis zum )(?<!ab )(?<!ab dem )<tag>
    (\d[^ ]*|<zahl>) ([^ ]+ )?(euro|eur|cent|franken|chf|usd|dollar|prozent|stunden?|tagen?|wochen?|monaten?|minuten|
    uhr|mal|runden?|korrekturrunden?|seiten?|fotos?|bildern?|motiven?|metern?|zentimetern?|mm|cm|km|qm|std|h|kg|stück|
    mails?|anrufen?|nachrichten|texten?|dateien|entwürfen?|termine|€|%)
    (re|inv|rg|nr|rechnung|rechnungsnummer|angebot|auftrag|ticket|bestellung|§)-? ?(nr |nummer )?[^ ]*\d[^ ]*
    (gestern|vorgestern|(letzte|vorige)[nrs]? (woche|nacht|<wochentag>|monat)|heute (morgen|früh|vormittag))
    (kam|kamen|lag|lagen|war|waren|wurde|wurden|fehlte|fehlten|ging|gingen|begann|endete|dauerte|stand|standen|fiel|
    fielen|erhielt|hatten wir|haben wir)
    (ist|sind) ([^ ]+ )?([^ ]+ )?(offen|eingegangen|angekommen|fällig|überfällig|eingetroffen|unbezahlt)
    (fehlt|fehlen|steht|liegt) (mir|noch|uns|bisher)
    habe ich (bis heute |bisher |noch )*keine?
"""
_LIMIT = r"""
    (ich|wir) (kann|werde|möchte|will|nehme|beginne|arbeite|mache|berechne|akzeptiere|liefere|übernehme|spreche|
    antworte|bin|lese|gebe|setze|starte|führe|beende|unterbreche|stelle|verschiebe|schicke|lege|leiste|können|werden|
    arbeiten|nehmen|beginnen) [^.!?]*(nicht|kein~|nur|erst|ohne|ab|solange|sobald|höchstens|maximal|gegen|auf|ein)
    (kann|werde|möchte|will|nehme|beginne|arbeite|mache|berechne|akzeptiere|liefere|übernehme|spreche|antworte|setze|
    starte|stelle|lege) ich [^.!?]*(nicht|kein~|nur|erst|ohne|gegen|auf|ein)
    (unterbreche|pausiere|beende|stoppe) ich
    ich (unterbreche|pausiere|beende|stoppe)
    (meine|hier ist eine|eine|unsere) grenze
    für mich [^.!?,]*(nicht|kein~|grenze)
    nicht hinnehmbar|nicht in ordnung|nicht tragbar|nicht möglich|geht nicht|lehne ich ab|nehme ich nicht hin
    (mein|unser) (stundensatz|preis|angebot|honorar|festpreis|arbeitstag) _4 (umfasst|enthält|endet|beträgt|deckt|
    gilt)
    im (festpreis|angebot|preis|honorar) (sind|ist)
    (nicht enthalten|nicht im (preis|angebot|auftrag)|(zusätzlich|extra) berechnet)
    ab (dem )?\d[^.!?]* (nur noch|nicht mehr|gegen vorkasse|ohne)
    (verschiebt|verlängert) sich
    verabschiede ich mich
    (wenn|falls|sofern|sollte|sollten|bleibt|kommt|geht|ist|sind|wird|zahlen|ohne|solange|es sei denn) [^.!?]*(nicht|kein~|
    ausbleib~|noch einmal|erneut|laut|geschrien|ohne|bleibt|bestätigen) [^.!?]*, [^ ,]+ ich
    (wenn|falls|sobald|solange) [^.!?]*(nicht|kein~|noch einmal|erneut|laut|geschrien)
"""
_REQUEST = r"""
    (bitte|bitten)(?! um entschuldigung)
    (könnten|können|kannst|könntest|könntet|könnt|würden|würdest|wären|wärst|mögen|möchten) <du>
    (ich|wir) (brauche|brauchen|benötige|benötigen|wünsche mir|wünschen uns|schlage vor|erwarte)
    (brauche|benötige|erbitte|erwarte) ich
    ^ (schicken|senden|geben|sagen|schreiben|melden|überweisen|bestätigen|nennen|prüfen|lassen|rufen|zahlen|
    begleichen|unterschreiben|klären|stellen|liefern) sie
    ^ (schick|schicke|sende|send|gib|sag|sage|schreib|schreibe|melde|meld|überweise|überweis|bestätige|nenne|nenn|
    prüfe|lass|ruf|zahle|zahl|kläre)
    meine bitte|wäre ich <ihnen> dankbar|passt <ihnen>|passt es <ihnen>|einverstanden
"""

EVIDENCE: Final = {Lack.FACT: _FACT, Lack.LIMIT: _LIMIT, Lack.REQUEST: _REQUEST, Lack.DATE: "<frist>"}
