"""English orders and lessons after the fact."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

DEMANDS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This sounds like an order; a request with a date leaves room to say yes."),
        ("Please send … by Friday, noon.", "I need … by Thursday so that …"),
        (
            Phrase(
                """
                <you> (<fill> |urgently |badly |desperately )*(must|have to|need to|have got to|gotta|
                are obliged to|are required to|had better|better|are to|ought to|will have to|
                are going to have to) (?!<neutral> )[^ .,!?]+
                (you've got to|you'd better|you'll have to|you're going to have to|youd better)(?! (be |
                have to be )?(log|click|see|try|ring|press|sign)) [^ .,!?]+
                <you> (need|must|have) (to )?(be|have) (more|less|better|here|there|a lot|careful|honest|faster|
                clearer|reachable|patient|realistic)
                <you> (<fill> )*(must|have to|need to) (<fill> )*(understand|realise|realize|accept|learn|know|
                stop|start|admit|decide now|come clean|pay|deal|listen|answer|respect|get your|do your|grow up|
                apologise|apologize)
                (i|we) (demand|insist) (that )?<you>
                i (<fill> )*(demand|order)
                (i|we) (<fill> |fully )*expect (<you> to|an apology|an immediate|an explanation|a full apology)
                """,
                unless="""
                (don't|dont|not|if|when|whenever|before|in case|unless|once|until|do|because|since|that|
                understand|know|like) <you>
                (what|how|where|which|whether|everything|anything|nothing) <you> (<fill> )*(must|have|need|ought)
                <you> (must|have to|need to) (not|have been|be (busy|tired|so|very|proud|looking|thinking|excited|
                relieved|delighted|glad|happy|joking|kidding|wondering))
                <you> (just|only|simply) (need|have) to(?! (stop|pay|accept|deal|listen|read|grow|do your|learn))
                (all|everything|the only thing|what|nothing|anything|something|steps|forms?|data|
                documents?) (that )?<you> (<fill> )*(must|have|need|ought|will)
                sorry|must have
                """,
                never="""
                <cited>
                ^ (to|in order to|for) [^.!?]* <you>
                ^ (do|does|did|will|would) <you>
                daylight|beautifully|(see|try|visit|taste|hear) (it|the|this|that|these|them)
                """,
            ),
            Phrase(
                """
                <you> (can't|cannot|can not|cant) (just|simply) (?!click|open|go wrong|see|miss)[^ .,!?]+
                (nobody|no one|no-one) can (work|live|plan|run|operate|function|cope) (like|with|under|this)
                (do|just do|did|try doing|start doing) your (<fill> )*(job|work|homework|part)
                (get|pull) (your|yourselves|yourself|it) _2 (act|acts|together|sorted|house in order)
                (stop|quit) (<fill> )*[^ .,!?]+ing (me|us|my|your|games|excuses|around|at|like|so|out|that|it|
                this|everything|on|to|with|with me|about)
                (stop|quit) (<fill> )*(complaining|whining|moaning|stalling|lying|pretending|hiding|
                nagging)(?= [.,!])
                (don't|dont|do not|don't you dare|never) (<fill> |you dare )*(blame|give|tell|play|waste|even|lie|
                pretend|act|come|start|treat|lecture|patronise|patronize|talk|ignore|insult|bother|expect|think|
                raise your|speak) (me|us|with|to|like|as|that|it|my|this|games|the|for|you can)( [^ .,!?]+)?
                (don't|do not) (<fill> )*(act|play|pretend|lecture|insult|patronise|patronize|shout|yell|threaten|
                interrupt|blame|lie|preach|nag|rush|push|talk down|take [^.!?]{1,30} out) (at|to|on|with|so|like|
                as|that|me|us|dumb|innocent|the|all|any)( [^ .,!?]+)?
                <you> (don't|do not|needn't|need not) (have to |need to )?(tell|explain|teach|remind|lecture) (me|
                us|to me) (how|what|that|about|my)( [^ .,!?]+)?
                <you> have no (right|business|say|authority)( [^ .,!?]+)?
                <you> can (<fill> )*(save|spare|keep|shove|stick|stuff|forget|stop) (me |us )?(your|
                the)( [^ .,!?]+)?
                (just|simply|come on and) admit( it| that)?
                (don't|do not) be (so |such |a |an |that )*(stupid|ridiculous|silly|difficult|childish|idiot|fool|
                rude|absurd|dramatic|lazy|baby|dense)
                (grow|wake|hurry|shape|man|shut|back|sod|cough|own) (the hell |the fuck )?(up|off|
                it up)(?= [.!,?]| and| already| your)
                leave me alone|get lost|mind your own business|give me a break|spare me|save it|
                look in the mirror|deal with it|get over it|suck it up|get real|get a grip|get on with it|
                make up your mind|sort it out|sort yourself out|figure it out|get out of my|stay out of my
                right this (minute|instant|second)|this instant|and i mean now|chop chop|for once in your life
                <you> (can't|cannot|can not|cant) (<fill> )*(expect|treat|show|walk|turn|change|ignore|demand|
                do (this|that|it)|leave|drop|decide|use|have it|be serious|talk|come|cancel|add|take|call|go on|
                be bothered|throw|refuse|withhold|speak|pay me|make me|dump|seriously)( [^ .,!?]+)?
                """,
                unless="(i|we|i'll|we'll|i'd|will|would|can|must|please|to|bus|should|could) (<fill> )*stop|please (don't|do not)|(i|we) (don't|do not)|that <you> can't|if <you>",
                never="^ please stop|please (?!don't lecture|do not lecture|don't patroni)",
            ),
            Phrase(
                """
                (pay|send|email|give|answer|call|tell|fix|reply|transfer|refund|explain|settle|deliver) _4 (now|
                immediately|at once|right now|this minute|already)(?= [.!])
                """,
                near="^ (<fill> |so |then |and |or |but )*(pay|send|email|give|answer|call|tell|fix|reply|transfer|refund|explain|settle|deliver)",
                never="please",
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("This sounds like a lesson; a wish of your own is easier to grant."),
        ("From now on I would like …", "It helps me if … by …"),
        (
            Phrase(
                """
                <you> (<fill> )*(should|ought to|might want to|may want to|could at least|might at least|
                could try|would do well to|'d do well to) (<fill> )*(?!receive|get|see|find|have received|
                be (able|fine|good|happy|there|set|in|on|ok|okay|getting|receiving|free|all set)|hear|arrive|
                have (it|them|everything|access|a|an|the|received|got|no|both|two|three)|notice|also (receive|get|
                see|find)|now (see|have|be)|both|not (need|have)|soon|then|already)[^ .,!?]+
                <you> (<fill> )*(should|ought to) (be ashamed|be more|be less|be careful|be grateful|be glad|
                have known|know better|know that|think|listen|learn|stop|start|apologise|apologize)
                <you> (should've|shouldve|could've|couldve|might've)
                (shouldn't|should not|couldn't) <you> (<fill> )*(have|be|know)
                <you> (shouldn't|should not) (be |have |<fill> )*(?!need|worry)[^ .,!?]+
                <you> of all people
                <you> (know|knew) (<fill> )*(very well|full well|perfectly well|exactly|damn well|better than|
                that's not|as well as i do)( [^ .,!?]+)?
                as <you> (well know|should know|know very well|know full well|are well aware|very well know)
                it would be (<fill> )*(nice|great|good|lovely|helpful) if <you> (could|would|
                can) (<fill> )*for once
                """,
                unless="""
                (what|how|where|which|whether|if|when|anything|everything|something|things|all|why|
                who) <you> (should|might|may|ought)
                ^ should <you>
                (you might want to|may want to) ([^ .,!?]+ )?(see|try|know|look|check|bring|wear)
                (once|twice|three times|every|each) (a |an )?(day|week|month|year|night|morning|season|spring|
                autumn|hours?)
                """,
                never="<cited>",
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("This looks back and finds fault; what counts is what you need from now on."),
        ("From now on I need … before I start.", "To make it work next time: …"),
        (
            Phrase(
                """
                <you> (<fill> )*(should|could|might|ought to|needed to|had to) (<fill> )*(have|of|
                've)(?! (been (busy|relieved|proud|away|a pleasure|glad)|everything|it|them|a|an|the|all|your|no|
                both|two|three|access|enough|received|got|time) ) [^ .,!?]+
                <you> (should've|could've|shouldve|couldve|might've) [^ .,!?]+
                had <you> _3 <heeded>
                if (you'd|you had) _3 <heeded>
                if <you> (<fill> )*<heeded> [^.!?]* (would|wouldn't|might)
                if (only )?<you> (would|could|had) (just|only|at least|for once|actually|even|ever)
                if only <you>
                (none of this|this|that|it) (would|wouldn't|would not|need not|
                needn't) _3 have happened _6 <anyyou>
                """,
                unless="""
                what|how|where|which|anything|you must have been
                could have (it|them|both|the|a|your) (?!courtesy|decency)
                might have (seen|heard|noticed|missed|received|got|read|forgotten|overlooked|been|had)
                """,
                never="""
                [?] $
                ^ (let me know|tell me|please) .* if
                no worries
                """,
            ),
        ),
    ),
)
