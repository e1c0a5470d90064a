"""English wordings that take the firmness out of a message."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

HINTS: Final = (
    Marker(
        MarkKind.VAGUENESS,
        N_("Without a date everyone reads their own into it."),
        ("by Friday, noon", "by 12 May"),
        (
            Phrase(
                """
                asap
                as (soon|quickly|early|fast|promptly) as (possible|you can|possibly can|you possibly can|
                humanly possible|feasible)
                (at|in) (your|the) (earliest|next|first|own|near|not too distant|very near) (convenience|
                opportunity|possible convenience|future|time|leisure)
                (sometime|some time|some day|someday|one of these days|sooner or later|in due course|
                in a timely manner|in the near future|before too long|before long|in the coming (days|weeks)|
                over the next (few )?(days|weeks)|in the next few days|shortly|soonish|soon-ish|when convenient|
                at some point|eventually|promptly)( soon)?
                (when|whenever|once|if) you (get|have|find) (a |the |some |any )*(chance|time|moment|minute|
                opportunity|second)
                when(ever)? (it's|it is) convenient( for you)?
                """,
                never="""
                <date>
                (i'll|i will|we'll|i|we) (get back|be in touch|send|come back)
                see you
                """,
            ),
            Phrase(
                "soon",
                needs="(please|could|can|would|need|hope|hear|send|pay|reply|answer|let me know|forward)",
                never="""
                <date>
                as soon as
                see you soon
                get well soon
                talk soon
                soon as
                """,
            ),
        ),
    ),
    Marker(
        MarkKind.VAGUENESS,
        N_("So many softeners leave little of the request."),
        ("Please send … by …", "Could you send … by …?"),
        (
            Phrase(
                """
                <soft> _3 <soft>( _2 <soft>)?
                (could|would|might|can) (you|it|i) (be )?<soft>( _3 <soft>)?
                <soft> (you )?(could|would|might)( you)?( _3 <soft>)?
                (i was|i'm|i am|was) (just |only )?(wondering|hoping|thinking) (if|whether|that|maybe|
                you)( _3 (maybe|perhaps|possibly|just))?
                (i )?(just )?(wanted|thought i'd|thought i would|meant) (to )?(just )?(check|ask|see|reach out|
                touch base|follow up|check in|say|mention|ping)( in| if)?
                just (checking|wondering|following up|a (gentle|friendly) (reminder|note|nudge))( in)?
                it would be (so |really |very |just )*(great|nice|lovely|good|helpful|wonderful|amazing|
                super) if you
                if (it's|it is|that's|that is) (not |n't )?(too much|okay|ok|alright|all right|possible|no|at all|
                any)( [^ .,!?]+){0,2}
                if (you )?(don't|wouldn't) mind
                no (rush|hurry|pressure|worries if not)( at all| whatsoever)?
                """,
                unless="just (sent|arrived|finished|got|now|right|like)",
            ),
        ),
    ),
    Marker(
        MarkKind.APOLOGY,
        N_("An apology for asking makes the request smaller than it is."),
        ("For … I need your answer by …", "My request: …"),
        (
            Phrase(
                """
                (sorry|apologies|my apologies|apologise|apologize|i'm sorry|i am sorry|so sorry|forgive me|
                excuse me|pardon me|pardon) (again |so much |very much |in advance )?(,? ?but |to |for |if |that |
                about )?(<you> |even |so |always |again |once again |this |that i |i )*(bother|bothering|disturb|
                disturbing|trouble|chase|chasing|ask|asking|nag|nagging|be a pain|being a pain|pester|pestering|
                annoy|annoying|bug|bugging|hassle|hassling|keep|be so|being so|interrupt|intrude|impose|burden|
                bring|bringing|insist|push|pushing|be pushy|being pushy|follow up|remind|another|yet another|
                the reminder|reminding|write again|writing again|seem|sound|be annoying|contact|raise|have to|
                be difficult|the inconvenience)( [^ .,!?]+)?
                (i )?(don't|do not|didn't|wouldn't|hate to|really hate to|would hate to|never) (want|mean|wish|
                like)? ?(to )?(be a (pain|bother|nuisance|burden)|bother|disturb|nag|push|pressure|pester|annoy|
                be (difficult|pushy|rude|annoying|that person|a nag|demanding|awkward)|sound (rude|pushy)|impose|
                rush|hassle|ask|chase|seem)( [^ .,!?]+)?
                (i know|i realise|i realize|i understand|i appreciate|i'm sure|i am sure|
                i'm aware) (that )?(you're|you are|you must be|you have|you've|your|everyone is|
                things are) (really |very |so |super |probably |extremely |always |crazy |incredibly |got )*(busy|
                swamped|a lot|snowed|overloaded|have a lot|stressed|up to your|under|so much|too much|
                hectic)( [^ .,!?]+){0,4}
                (just|only) (a|one) (tiny|quick|small|little|very small|stupid|silly|dumb|teeny) (question|thing|
                request|favour|favor|ask|reminder)
                (stupid|silly|dumb) question
                (it's|it is|that's|this is) (probably|maybe|surely|likely|perhaps) (just me|my fault|my mistake|
                me|nothing|a stupid|a silly)( [^ .,!?]+)?
                (maybe|perhaps) (i'm|i am|it's|it is) (just |being |too |only )*(too sensitive|oversensitive|
                overreacting|wrong|me|sensitive|being difficult|picky|petty|silly|unreasonable)
                (i feel|i'm|i am) (so |really |very |a bit |a little |terribly |kind of )*(bad|awkward|
                embarrassed|terrible|awful|uncomfortable|guilty) (about )?(to |for |asking|even asking|bringing|
                having|chasing|that i)( [^ .,!?]+)?
                (i )?hope (it's|this is|that's|i'm|i am|you don't|that this is) (not |okay|ok|fine|alright|
                all right|mind)( too| being| bothering| disturbing| asking| to ask| a| if| me)*
                """,
                unless="(typo|mistake|delay|late reply|error|wrong (file|attachment|date))",
            ),
        ),
    ),
)
