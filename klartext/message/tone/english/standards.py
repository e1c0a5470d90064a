"""English comparisons with others, and with what one had hoped for."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

STANDARDS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This measures the other person against yourself or others; your need stands on its own."),
        ("For this I need …", "In the contract we agreed on …"),
        (
            Phrase(
                """
                (people|clients|customers|companies|somebody|someone|anyone|guys|men|women|amateurs|types|bosses|
                a client|agencies) like (<you>|yourself|yourselves)(?! (to|who are))
                (all|none of) (of )?my (other |previous )?clients (<fill> )*(pay|have|answer|reply|can|do|treat|
                respect|understand|manage|get)( [^ .,!?]+)?
                (everyone|everybody|anyone|anybody) else (<fill> )*(seems? to|manages?|gets?|pays?|can|could|
                understands?|knows?|has no|does|did|managed|got|replies|respects?|would|will|is able|thinks|
                agrees)( [^ .,!?]+)?
                (my other clients|other clients|every other client|all the others|all others) (<fill> )*(seem to|
                manage|get|pay|can|could|understand|know|have no|do|did|managed|reply|respect|would|are able|
                don't)( [^ .,!?]+)?
                like (everyone|everybody|anyone|anybody) else
                (nobody else|no one else|no other client|none of my (other )?clients|no client) (<fill> )*(has|
                have|ever|does|do|treats?|would|needs?|complains?|complained|asks?|behaves?|acts?|in my|wants?|
                pays?|calls?)(?! access)( [^ .,!?]+)?
                (nobody|no one) (treats|talks to|speaks to|in my (life|career|ten years)) [^ .,!?]+
                (a|an) (normal|sane|decent|reasonable|serious|professional|half-decent|proper|self-respecting|
                grown) (client|customer|person|company|business|human|adult|manager|boss|firm) (<fill> )*(would|
                wouldn't|does|doesn't|pays|answers|knows)
                any (normal|sane|decent|reasonable|serious|professional|half-decent|other|competent|sensible|
                halfway [^ .,!?]+|proper|self-respecting|rational|grown) (client|customer|person|company|business|
                human|adult|manager|boss|firm|professional|one|man|woman|agency)
                (a|any|even a|every|my) (child|toddler|beginner|amateur|intern|five-year-old|five year old|
                ten-year-old|fool|idiot|first-year|monkey|layman|novice|kid|dog|grandmother) (can|could|would|
                knows|understands|sees|has)
                (anyone|anybody|everyone|everybody) with (half a brain|any|a brain|common sense|eyes|an ounce)
                (normal|reasonable|decent|serious|real|professional|grown-up) (people|clients|customers|companies|
                adults|professionals) (<fill> )*(pay|answer|reply|don't|do|would|know|read|keep|behave|respect|
                treat)
                (it's|it is|that's|this is) (<fill> )*(not rocket science|not that hard|common sense|
                basic (decency|courtesy|manners)|the least)
                (not|isn't|hardly) rocket science
                common (courtesy|decency|sense)|basic (courtesy|decency|manners|human decency)
                the least <you> (can|could) (do|have done)
                """,
                never="thank~|happy|glad|love|loves|enjoy~|welcome|invited|signed|agreed|joined|a pleasure|on site|on the team",
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("This makes the person the disappointment; what you miss can still be given."),
        ("I had expected …; I now need … by …", "I need an answer by … to go on."),
        (
            Phrase(
                """
                (disappointed|disappointing|shocked|appalled|disgusted|stunned|horrified) _2 (in|with|by|of|
                at) (<you>|your)( [^ .,!?]+)?
                (expected|expect|thought|hoped|hoped for|deserve|deserved) _3 (more|better|so much more|
                so much better|more professionalism|
                more respect)( from| of| than)?( <you>| someone| a company| a client| your| this)?
                <you> (<fill> |have |'ve )*(disappoint|disappointed) (me|us)
                <you> are (<fill> )*a disappointment|what a disappointment
                (can't|cannot|don't|won't|no longer|never) (<fill> )*(trust|rely on|count on|depend on|believe|
                work with) (a word )?(<you>|anything you|your)( [^ .,!?]+)?
                (can't|cannot|can hardly|hard to) believe (<fill> )*(<you>|you've|you'd|you're|how|your|that you|
                what you)( [^ .,!?]+)?
                (lost|losing) (all |my |any )*(trust|faith|confidence|respect|patience) (in|for|with) (<you>|your)
                (thought|believed) (that )?<you> (were|was|would|had|knew) (better|a professional|different|more|
                professional|serious|at least|someone|honest|an adult)
                """,
                unless="(never|not|n't) disappoint~|(beautiful|lovely|great|wonderful|amazing)",
                never="(<praise>) and (always|never)|can't believe how (good|great|beautiful|lovely|well|fast|quickly)",
            ),
        ),
    ),
)
