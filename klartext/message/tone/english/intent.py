"""English sentences that tell the other person what they are up to."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

INTENT: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This guesses at intent; what you have observed is hard to deny."),
        ("I have not received … yet.", "I do not have your agreement so far.", "This happened on … and on …"),
        (
            Phrase(
                """
                <you> (<fill> |now |have |'ve |are |were |chose to |choose to |decided to |continue to |
                continued to |keep on |tried to |try to )*(ignor|refus|neglect|disregard|dismiss|stall|string|
                mislead|misled|deceiv|cheat|lie|lied|lying|manipulat|exploit|abus|bully|bulli|harass|gaslight|
                sabotag|undermin|betray|stonewall|ghost|dodg|evad|disrespect|belittl|mock|insult|yell|scream|
                shout|avoid|tak(e|en|ing) (me|us) for|took (me|us) for|twist|withh[eo]ld|threaten|blackmail|
                backstab|humiliat|patronis|patroniz|micromanag|steamroll|double-cross|trick|con |fool|milk|squeez|
                weasel|wriggl|bad-mouth|badmouth)[^ ]*( to| at| me| us| my| on| out)?
                (you've|you're|youve|youre|you'd|you are|you were|you have) (<fill> |been )*(ignor|refus|neglect|
                disregard|dismiss|stall|string|misl|deceiv|cheat|lied|lying|manipulat|exploit|abus|bully|harass|
                gaslight|sabotag|undermin|betray|stonewall|ghost|dodg|evad|disrespect|belittl|mock|insult|avoid|
                taking (me|us) for|taking advantage|taken advantage|playing games|playing me|hiding|using (me|us)|
                making excuses|dragging|twist|withh[eo]ld|threaten|blackmail|humiliat|patronis|patroniz|
                micromanag|pretend|acting like|acting as|stringing|leading me|leading us|trying to (get|push|
                squeeze|make|avoid|wriggle|cheat|use|trick|exploit|blame|take|guilt|pull|weasel|get away|shift)|
                out to|looking for (an excuse|excuses|a way out|
                something to))[^ ]*( to| at| me| us| my| on| your)?
                <you> (<fill> )*(play|played|are playing|keep playing) (games|dumb|the victim|innocent|
                hard to get|for time)
                <you> (<fill> )*(fail|failed) to( [^ .,!?]+)?
                (you've|you have) (<fill> )*failed( to)?( [^ .,!?]+)?
                <your> (failure|refusal|inability|unwillingness|complete failure|constant refusal|
                lack of (respect|interest|commitment|professionalism|communication|planning|effort|care|
                organisation|preparation|response)|negligence|carelessness|indifference|disrespect)( to)?
                <you> (<fill> )*(keep|kept) (on )?(?!in mind)[^ ]+ing
                <you> (<fill> |do )*(drag|dragged|are dragging) (your|their) (feet|heels)
                <you> (only|just|merely|simply|obviously|clearly) (want|wanted|care|cared|think|came|use|called|
                call|contact|bother|do|did|get in touch|reach out|show up)(?! to (sign|click|say|let|thank|
                know))( [^ .,!?]+)?
                (all|the only thing) <you> (<fill> )*(want|care about|wanted|think about|care for|do|know) (is|
                was)
                <you> <dont> (<fill> |seem to |appear to |really )*(care|give a|bother|bothered|value|respect|
                appreciate|understand|listen|get it|take (me|us|it|this|responsibility|no)|realise|realize|
                think of|think about|have (any|the|a) (idea|respect|decency|clue|courtesy|manners|shame|guts)|
                mean it|want to (pay|listen|understand|hear|know)|know (what|how)|know the first)( [^ .,!?]+)?
                <you> (deliberately|intentionally|knowingly|purposely|wilfully|willfully|secretly|maliciously|
                consciously) [^ .,!?]+
                (means?|is worth|are worth|meant) (<fill> )*(nothing|little|so little) to <you>
                <you> (couldn't|could not) care less
                <you> (have|had) (<fill> )*(no|zero|little|not the slightest|not the faintest) (intention|
                interest|respect|regard|consideration|appreciation|understanding|idea|clue|concept|empathy|sense|
                patience|time for me|time for us|loyalty|gratitude)
                <you> (obviously|clearly|apparently|evidently|plainly|really|seriously|honestly|seem to|must|
                actually|still) (think|thought|believe|have no|don't|didn't|do not|did not|haven't|have not|
                are not|aren't|never|can't|cannot|misunderst~|forgot|missed|lack|couldn't|can|prefer|enjoy|
                expect)( [^ .,!?]+)?
                (obviously|clearly|apparently|evidently|plainly|surely|certainly|undoubtedly|presumably) ,? ?(you|
                nobody|no one|your|you're|you've|you'd|someone|some people)( [^ .,!?]+)?
                <you> (<fill> )*(think|thought|believe|assume|assumed|act|acted|pretend|pretended|behave|behaved|
                treat|treated) (<fill> |that |as if |like |as though )*(you can|you could|you're|you own|i'm|i am|
                i have|i work|i should|the world|it's ok|it's okay|to be|nothing|me like|me as|everyone like|
                us like|people like|i would|my time|you are|you deserve|money grows|me)( [^ .,!?]+)?
                <you> (wouldn't|would never|would not) (treat|speak to|talk to|do this to|do that to|say that to|
                dare)
                <you> (<fill> )*(take|took|have taken|'ve taken|are taking) (<fill> )*((me|us|my [^ .,!?]+|
                our [^ .,!?]+|everything) for (granted|a ride|a fool|fools)|advantage)( of)?
                <you> (<fill> )*(expect|expected|want|wanted) (me|us|everything|everyone|
                it all) (<fill> )*(to work|for (free|nothing)|to read|to drop|immediately|yesterday|to jump|
                to do (everything|all|it all|your)|to be (available|there|on call|at your))( [^ .,!?]+)?
                <you> (hide|hid|are hiding|were hiding) (behind|from)
                behind my back
                (i|we) (won't|will not|am not|are not|refuse to) (be )?(fall|fooled|falling) for
                """,
                unless="""
                <maybe>
                (hope|glad|happy|sure|that way|so|let me know) <you> (don't|keep)
                ^ (did|do|have|if) <you>
                no need|worry|i (don't|do not|never|won't)|trust <you>
                (keep|kept) (me|us|it|up|in|the|an|a|your|both|this|that|track|calm)
                """,
                never="""
                ^ (please|can|could|would|will|did|do) (keep|<you>)
                (<praise>) (that|when|how) <you>
                ^ (i|we|we'll|i'll|i'd) (?!(can't|cannot) believe)[^.!?]* without
                """,
            ),
            Phrase(
                """
                without (<fill> )*(asking|telling|informing|consulting|checking with|so much as|my (permission|
                consent|knowledge)|a word|any (notice|warning|explanation|reason|respect)|having the decency)( me|
                us)?
                """,
                near="<anyyou>",
                unless="<maybe>|^ (i|we|i'll|we'll|i'd)",
                never="^ (please|can|could|do|does|did)",
            ),
        ),
    ),
)
