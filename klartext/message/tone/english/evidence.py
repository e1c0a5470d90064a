"""How English letters show a fact, a limit, a request and a date."""

from typing import Final

from klartext.message.tone.mark import Lack

_FACT = r"""
    (?<!by )(?<!until )(?<!from )(?<!before )<day>
    (\d[^ ]*|<count>|a third) (of (the |your |my )?)?([^ ]+ )?(euros?|eur|pounds?|gbp|dollars?|usd|cents?|percent|
    per cent|hours?|days?|weeks?|months?|minutes?|times|rounds?|pages?|photos?|pictures?|images?|emails?|mails?|
    calls?|messages?|metres?|meters?|hrs?|mins?|kg|km|illustrations?|drafts?|versions?|texts?|files?|pieces?|€|%|£)
    [€$£] \d[^ ]*
    (re|inv|invoice|no|order|quote|ticket|offer|po|section|clause|§)-? ?(no |number )?[^ ]*\d[^ ]*
    yesterday|last (week|month|<weekday>|night)|this morning|earlier today|the other day
    arrived|came|was|were|went|began|started|ended|lasted|took|fell|stood|happened|got|received|agreed|called|wrote|
    sent
    (is|are) (still |now |not |yet )*(open|overdue|unpaid|outstanding|missing|due)
    (i|we) (have|haven't) (not |yet |still )*(received|had|heard|got)
    has been
"""
_LIMIT = r"""
    (i|we) (can't|cannot|can not|can only|don't|do not|won't|will not|am not able|are not able|will only|only|
    no longer)(?! (know|understand|think|mean|mind|see|have (an|any|a|your)|hear|remember))
    (i|we|i'll|we'll) (will )?(stop|pause|end|hang up|leave|put|cancel|close)
    (i'm|we're) (not able|unable|not available|not willing|only)
    (i'd|i would) rather not
    (my|our|a|the) (limit|boundary|terms|line)
    (not (okay|ok|acceptable) (for|to|with) me)|does not work for me
    (i|we) (work|start|bill|charge|reply|answer|take on|take) [^.!?]*(when|only|until|once|against|if|without|from|
    up to)
    (fixed price|price|fee|offer|quote) (covers|includes)
    not included|charged extra|billed (by|separately)
    (i|we|i'll|we'll|i'm|we're) [^.!?]*(unless|as long as|until)
    (if|unless) [^.!?]*(not|no|nothing|n't|don't|doesn't|isn't|again|like this|loud|shouting) [^.!?]*(i|we|i'll|we'll) (will|can't|
    cannot|won't|stop|end|hang|charge|keep|pause)
    (i|we|i'll|we'll) (will |can't |won't )?[^.!?]*(if|unless) (there|it|the|nothing|no|you|we) [^.!?]*(not|no|nothing|n't|don't|again|by)
    without [^.!?]*(moves|waits|stops|move|wait|stop)
"""
_REQUEST = r"""
    please
    (could|can|would|will) you
    (i|we) (need|ask|request|suggest|propose|would like|would appreciate|would be grateful)
    (i'd|we'd) (like|appreciate|be grateful)
    ^ (let|send|tell|give|confirm|transfer|pay|call|sign|check) (me|us|the|your|this|that|it|by|in|on)
    let me know|my request|does that work|is that all right|would [^.!?]* (work|suit)
"""

EVIDENCE: Final = {Lack.FACT: _FACT, Lack.LIMIT: _LIMIT, Lack.REQUEST: _REQUEST, Lack.DATE: "<date>"}
