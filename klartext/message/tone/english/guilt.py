"""English sentences about who is to blame, and whose problem it is."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

GUILT: Final = (
    Marker(
        MarkKind.BLAME,
        N_("Who is to blame becomes the topic, and the way out has to wait."),
        ("As a result, … moves by …", "The cause was …; I suggest …"),
        (
            Phrase(
                """
                (your|yours|you're|you are|youre) (own |entire |entirely |solely |at |the one |the ones |
                <fill> )*(fault|to blame|at fault|failure|negligence|mistake|doing|laziness|bad planning|
                poor planning|carelessness|lack of [^ .,!?]+|screw-up|responsible for (this|the (delay|mess|
                damage|failure|problem|chaos|fact that)))
                (blame|blaming|blamed) (lies |is |is entirely )?(with |on )?(<you>|yourself|yourselves|your)
                <you> (<fill> )*(blame|blamed|are blaming|tried to blame|try to blame|keep blaming) (me|us|
                everyone|my|others)
                you're (<fill> )*blaming (me|us|everyone|my)
                (you've|you have|you) only (got )?yourself to blame
                (because of|thanks to) (<you>|your)(?! (support|help|quick|great|good|hard|kind|patience|generous|
                efforts?|feedback|work|question|idea|input|suggestion|advice|notes|preparation|reply|answer|
                prompt|clear|email|comments))( [^ .,!?]+)?
                because <you> (<fill> )*(dawdled|forgot|failed|didn't|did not|can't|cannot|couldn't|won't|refuse|
                refused|messed|changed your mind|were late|are late|missed|ignored|waited|took so|took too|
                neglected|lost)( [^ .,!?]+)?
                (just|only|simply) because <you>
                <you> alone (are|is|were|have|must)
                (mistake|fault|error|problem|failure) (is|was|lies) (<fill> )*(yours|with <you>|on your side|
                at your end)
                (you're|you are|you were) (<fill> |solely |alone )*(responsible|to blame) for (this|all this|the|
                that) ?(disaster|mess|chaos|delay|damage|failure|situation)?
                all because (<you>|of you|your)
                (somehow|suddenly|now|always|again) (it's|it is|this is|that's) (all )?my fault
                (so )?(it's|it is|this is|that's) (<fill> )*my fault (<fill> )*(again|now|then|too)
                (that|this|it|which) (is|'s|sounds like|remains|was|would be)? ?(<fill> |
                entirely )*your (own )?problem(?! with)
                (that's|thats|it's|its|this is|not|sounds like) (<fill> |entirely )*(your|
                my) (own )?problem(?! with)
                (not|isn't) my (problem|fault|job to|department)
                (that's|that is|this is|it's) your (job|responsibility|task),? ?not mine
                your (loss|bad|funeral)(?= [.!,])
                tough (luck|titty)
                <you> (<fill> )*(brought|caused|created|made|did|started) (this|it|that|all this|all of this|
                the mess|this mess|the delay|the chaos|the problem|this problem|
                this situation)( yourself| on yourself| yourselves)?
                <you> (have |'ve )?(<fill> |single-handedly )*(ruined|wrecked|destroyed|spoiled|spoilt|sabotaged|
                messed|screwed|botched|bungled|blown|blew|killed|derailed|torpedoed|jeopardised|jeopardized|
                dumped|dropped the ball|trashed)
                (you've|youve) (<fill> |single-handedly )*(ruined|wrecked|destroyed|spoiled|spoilt|sabotaged|
                messed|screwed|botched|bungled|blown|broken|killed|derailed|jeopardised|jeopardized|dumped|
                dropped the ball|cost|wasted|made)
                (you're|you are) (<fill> )*(ruining|wrecking|destroying|spoiling|sabotaging|messing|screwing|
                killing|wasting|costing|making my)
                <you> (have |'ve )?(<fill> )*(cost|costing|wasted|wasting|waste|lost) (me|us|my|our|two|three|
                four|five|days|hours|weeks|a lot|so much|everyone's)
                <you> (put|left|landed|got|dragged) (me|us) (in|into|with|on|to|alone|hanging|standing|waiting|
                out|under)
                (i|we) (lost|missed|had to|have to) [^.!?,]*(because of you|thanks to you|because you|
                on your account)
                """,
                unless="""
                <maybe>
                (not|isn't|wasn't|no one's|nobody's) (<fill> |entirely )*(your|you)
                (not|never|don't) blam~
                made it (easy|clear|possible|a)|made this (easy|possible|a)|made my day
                """,
                never="<warm>|no one is to blame|don't worry",
            ),
        ),
    ),
)
