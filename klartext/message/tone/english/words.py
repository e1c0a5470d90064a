"""Classes of English words that the phrases share, and how English is spelled."""

from typing import Final

from klartext.message.tone.reading import Spelling

SPELLING: Final = Spelling(
    abbreviations=frozenset(
        "approx co corp dept dr eg etc fig hrs inc jr ltd max min mr mrs ms mt nos pg pp prof ref sec st tel vs "
        "jan feb apr jun jul aug sep sept oct nov dec mon tue wed thu fri".split()
    ),
)

_PERSON = {
    "you": "you|u|ya|y'all|you all|you guys|you lot|you two",
    "youve": "you've|youve|you have|u have|you had|you'd",
    "youre": "you're|youre|you are|you were",
    "your": "your",
    "anyyou": "<you>|you've|you're|you'll|you'd|youve|youre|youll|your|yours|yourself|yourselves",
}
_VERBS = {
    "dont": """
        do not|don't|dont|did not|didn't|didnt|have not|haven't|havent|had not|hadn't|will not|won't|wont|would not|
        wouldn't|can not|cannot|can't|cant|could not|couldn't|are not|aren't|were not|weren't
    """,
    "grade": """
        too|so|really|just|plain|absolutely|totally|completely|utterly|beyond|simply|quite|incredibly|unbelievably|
        bloody|frankly|how|very|rather|a bit|pretty|downright|deeply|grossly|nothing short of|extremely|most|
        more than|fucking|damn|truly
    """,
    "heeded": """
        listened|read|told|asked|checked|paid|answered|replied|called|done|looked|thought|informed|said|sent|kept|
        cared|bothered|tried|prepared|given|followed|responded|communicated|planned|stuck|let me know|warned|
        mentioned|spent
    """,
    "didnt": """
        do not|don't|dont|did not|didn't|didnt|have not|haven't|havent|had not|hadn't|will not|won't|wont|are not|
        aren't|were not|weren't|cannot|can't
    """,
    "said": """
        said|told|tell|telling|explained|written|wrote|mentioned|stated|asked|sent|informed|reminded|warned|
        pointed out|made clear|emailed|requested|been through|discussed with you|covered
    """,
}
_FILLERS = {
    # words that colour a sentence and may stand nearly anywhere in it
    "fill": """
        just|really|simply|even|actually|ever|always|clearly|obviously|apparently|seriously|honestly|only|still|also|
        so|now|then|again|yet again|once again|please|finally|at least|probably|maybe|literally|totally|completely|
        absolutely|constantly|already|never|certainly|definitely|very|quite|all|too|deliberately|repeatedly|perhaps|
        basically|frankly|ever so|plainly|evidently|exactly|possibly|truly|deeply|pretty|somehow|keep|kept
    """,
}
_OFTEN = {
    "oft": """
        always|constantly|continually|continuously|perpetually|forever|invariably|incessantly|endlessly|eternally|
        nonstop|non-stop|all the time|24/7|permanently|habitually|routinely|repeatedly|relentlessly
    """,
}
_PEOPLE = {
    "role": """
        (super-?|so-called-|top-|brilliant-|great-)?(expert|specialist|professional|manager|consultant|team|boss|
        architect|designer|developer|lawyer|colleague|partner|intern|assistant|project-manager|project-lead|
        project-leader|technician|engineer|solution|concept|plan|planning|idea|help|support|quality|feedback|brief|
        briefing|strategy|argument|offer|explanation|cooperation|collaboration|service|emergency|genius|artist|editor|
        corrections?|review|process|vision|apology|payment|friend|system|guru|talent|creative|pro)[^ ]*
    """,
    "lawyer": """
        lawyers?|solicitors?|attorneys?|barristers?|legal team|legal department|debt collectors?|bailiffs?|
        collection agency|police|authorities|tax office|taxman|tax man|hmrc|irs|ombudsman|trading standards
    """,
}
_SHADES = {
    # what makes "always" a compliment
    "praise": """
        happy|glad|pleased|pleasure|help|helpful|helped|thank~|grateful|welcome|kind(?! of)|kindly|fair|fairly|
        friendly|polite|politely|prompt|promptly|quick|quickly|reliable|reliably|great|good|better|best|love|loved|
        lovely|nice|enjoy~|appreciat~|generous|supportive|support|patient|patience|honest|on time|in time|
        professional|professionally|respectful~|excellent|perfect~|wonderful|brilliant|amazing|delight~|trust~|
        fantastic|admire~|impress~|kept your word|delivered|well|clear|constructive|responsive|value|valued|encourag~|
        understanding|understood|beautiful~|joy|fun|proud|smooth~
    """,
    "warm": """
        thank you|many thanks|thanks (a lot|for|again|so)|grateful|i love|we love|glad|delighted|my pleasure|happy|
        (i|we) (<fill> )*appreciate (your|you|the|that|it)|proud
    """,
    # what makes "never" one
    "fault": """
        late|missed|miss|disappoint~|let me down|let us down|complain~|rude|problem~|trouble|issue~|doubt~|worry|
        regret~|unfair|unkind|impolite|lose|lost|fail~|forget|forgot~|dull|boring|mind|hesitat~|pressur~
    """,
    "soft": """
        maybe|perhaps|possibly|kind of|kinda|sort of|a little|a bit|somehow|if possible|potentially|just|
        by any chance|somewhat|at all|ideally
    """,
}
_CONDITIONS = {
    "offer": """
        (<you>|we) (can|could|may|might|will|should|would|want~|wish~|need|prefer~|choose|get|receive|have to)
        you'll
        ^ (please|do|just|if)
        please
        to (always|never)
        if <you>
    """,
    "mine": """
        (i|we|i'm|i've|i'll|i'd|we're|we've|we'll) (am |are |have |would |will |was |were )?(always|never|constantly|
        forever|repeatedly|routinely)
    """,
    "cited": """
        clause|section|paragraph|contract|agreement|law|gdpr|terms|article|§|regulation~|legally|statute|policy|
        according
    """,
    # "you have to press the button" tells how; it orders nobody about
    "neutral": """
        be|have|have been|log in|sign in|log on|register|click|press|scroll|select|choose|enter|see|try|taste|visit|
        hear|feel|come|admit|forgive|excuse|know|only|just|not|worry|ring|scroll|swipe|turn|apply by|bleed|do (is|was|
        to)|do nothing|do anything|go to|open|install|download|restart|reload|scan|tap|type|fill in|be aware|
        bear in mind|decide|say
    """,
    "maybe": """
        (if|whether|unless|in case|when|should|could|can|may|might|please|would|perhaps|maybe) (<you>|you've|you're|
        you'd)
        please|in case|sorry if
    """,
    "ofmyself": """
        i was|i am|i'm|my own|my (stupid|silly|dumb|mistake|fault)|of me|i felt|i feel|me feel|myself
    """,
    "quoted": """
        the (word|term|phrase|expression)|translat~|slogan|headline|source text|script|character|novel|film|joke in
    """,
}
_TIME = {
    "month": """
        january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|
        aug|sep|sept|oct|nov|dec
    """,
    "weekday": "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?",
    "count": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|thrice",
    "day": r"""
        \d{1,2}(st|nd|rd|th)? (of )?<month>
        <month> (the )?\d{1,2}(st|nd|rd|th)?
        \d{1,2}[/·]\d{1,2}([/·]\d{2,4})?
        \d{4}-\d{2}-\d{2}
        (the|on|by) \d{1,2}(st|nd|rd|th)
    """,
    "date": r"""
        <day>
        <weekday>
        today|tomorrow|tonight|yesterday|noon|midnight
        \d{1,2}(:\d\d)? ?(am|pm|o'clock)
        (within|in|after) (the next )?(\d+|<count>|a|an|one) (working |business |calendar )?(day|week|month|hour)s?
        (end|start|beginning|middle) of (the |this |next )?(day|week|month|year|quarter|<month>)
        (next|this|last|coming) (week|month)
        close of business|cob|eod|eow
        (since|from|by|until|before|in|of|late|early|mid) <month>
    """,
}

CLASSES: Final = _PERSON | _VERBS | _FILLERS | _OFTEN | _PEOPLE | _SHADES | _CONDITIONS | _TIME
