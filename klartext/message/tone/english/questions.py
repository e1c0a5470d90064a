"""English questions that are none: why-questions and rhetorical ones."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

QUESTIONS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("A question like this asks for a defence, not for an answer."),
        ("What was missing for …?", "What do you need so that … works by …?"),
        (
            Phrase(
                """
                why (on earth |in the world |the hell |the heck )?(didn't|didnt|did not|don't|dont|do not|can't|
                cant|cannot|couldn't|won't|wont|haven't|havent|wouldn't|aren't|weren't|isn't|is it that|hasn't|
                doesn't|hadn't) (<you>|<your>|anyone|anybody|someone|somebody|it|this|i (get|hear|
                have))(?! (arrange|meet|talk|try|use|start|book) )
                why (on earth|in the world|in god's name|for god's sake)
                why (do|did|would|are|were|have|must|should) <you> _4 (not|never|always|keep|constantly|refuse|
                claim|pretend|say|demand|assume|accuse|complain|ignore|treat|insist|think|only|even|make|let|wait|
                still|just|so|expect|change|do this|do that|do it|blame|lie|me|my)
                why (do|must|should|am|did|does|is|are) (i|we) _5 (have to|always|the one|still|never|only|not|
                hear|chase|pay for|bother|even|the last|learn|find out|beg|wait|put up)
                why (do|must|should|am|did) (i|we) (<fill> )*(get|receive|hear|have|see) (no|nothing|never|only)
                who (on earth |the hell |in the world |exactly )?(gave|told|allowed) <you>
                why (is|was|does|has) (it|this|everything|nobody|no one|nothing|that|everyone|my) _3 (so|always|
                never|ever|take|taking|such|impossible|hard|difficult|so hard|my problem|my fault|my job|
                still not|still)
                why bother
                how (could|can|dare|did) <you> (even |just |possibly |ever |really |not |simply |think|do|be|say|
                hand|let|expect|ignore|forget|treat|lose|miss|leave|give|cancel|sell|change|claim|call|
                miss)( [^ .,!?]+)?
                how dare <you>
                how (hard|difficult|long|complicated|many times) (can|could|is|does) it (be|really|to|take|
                possibly)
                how come <you> _4 (not|n't|never|didn't|don't|always|still|haven't|keep)
                how (am|are) (i|we) supposed to( [^ .,!?]+)?
                how (can|shall|should|could) (i|we) [^?]{1,40} (if|when) <you> [^?]*(not|n't|never|keep|always|
                constantly|no)
                what makes <you> think
                what gives <you> the right
                who do <you> think
                """,
                never="""
                why <you>
                so much (joy|fun)
                how can <you> help
                how could <you> imagine
                """,
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("A question that expects no answer sounds like a telling-off."),
        ("My request of … is still open.", "By when can I have your answer?"),
        (
            Phrase(
                """
                how (many|much) (more )?(times|often|longer|emails|mails|reminders|calls|chances) (do|must|should|
                have|am|will|does|did|are|is|can) (i|we|it|<you>|this)( [^ .,!?]+){0,3}
                how (often|long) (do|must|should|am|have|will|are) (i|we) (have|need|supposed|expected|going|to|
                still|really|had)( [^ .,!?]+){0,2}
                how (often|long) must (i|we)
                what('s| is| was) (<fill> )*(hard|difficult|complicated) about
                how much (longer|more) (do|must|will|am|of)
                what (were|was|are|is) <you> (even |actually |possibly |really )*(thinking|playing at|waiting for|
                doing all|on about|trying to pull)
                what (on earth|in the world|in god's name)
                what (exactly )?(don't <you>|do <you> not) (understand|get)
                (which|what) part of _6 (don't|do|did|didn't) <you>
                what is (wrong|the matter) with <you>( people)?
                what's your (problem|excuse)
                what's (wrong|the matter) with <you>( people)?
                what (do|did|would) <you> (expect|take me for|think i am|think this is|think you're|care)( me)?
                (is|was|isn't) (it|that|this) (really |too |so |honestly |asking |that |such )*(much to ask|hard|
                difficult|complicated|too much|a lot to ask)( to| for| [^ .,!?]+)?(?!.* (to carry|to install))
                (i guess|apparently|obviously|clearly|surely) [^.!?,]* (too|so) much to ask
                (are|were) <you> (even |actually |seriously |really |honestly |out of |that |so )+(listening|
                reading|serious|kidding|blind|deaf|lazy|busy to|trying|working|aware|paying|incompetent|stupid|
                your mind|going to|ignoring|important|expecting|interested)
                are <you> (kidding|joking|serious|blind|deaf|insane|crazy|ignoring|avoiding|mad)( me)?
                (did|do|have|can|could|don't|didn't|can't|haven't) <you> (even |actually |ever |seriously |
                really |honestly |not |at least )+(read|listen|look|bother|care|think|know|understand|check|see|
                try|open|believe|expect|want|consider|pay|reply|answer)(ed)?
                (can't|cant|don't|couldn't|won't|didn't|haven't|aren't) <you> (read|listen|count|see|understand|
                think|wait|get it|just|at least|ever|even|people|answer|reply|pay|manage|follow|do|tell|know|
                learn|care|have any|ashamed|supposed)( [^ .,!?]+)?(?!.* prefer)
                do <you> (think|believe) (i|we|this|that|it|money|my|you) (am|are|have|is|grows|'m|work|do|can|
                was|i'm|time|for)( [^ .,!?]+)?
                do <you> (have any idea|realise|realize|know) (how much|how long|how many|what (this|that|it)|
                that i|how (hard|rude|it feels))
                have <you> (any idea|no shame|no respect|nothing better|lost your|gone mad|gone crazy|no idea|
                ever (even|once|heard|thought))
                when (do|are|will|did) <you> (intend|plan|propose|going|ever|finally|actually|deign|bother|
                planning)( to)? (pay|settle|answer|reply|respond|send|deliver|do|get|start|stop|learn|tell|keep|
                finish|make|give|transfer|read|sign|grow)
                when (will|do|are|can) (<you>|i|we) (finally|ever|actually)
                (need i|must i|do i have to|do i need to|should i have to|am i supposed to|do i really|
                must i really) (say|remind|explain|spell|do everything|beg|chase|write|tell|repeat|draw|call|wait|
                guess|read your mind)( [^ .,!?]+)?
                what part of
                who (does|did|do) that
                where is my money
                seriously(?= [?])
                (really|honestly) (?=[?])
                """,
                never="""
                (do you really need|would you like|open to|prefer)
                ^ (is|was) (it|that) (hard|difficult) to (install|use|clean)
                """,
            ),
        ),
    ),
)
