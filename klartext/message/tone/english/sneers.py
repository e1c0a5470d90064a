"""English words between the lines: impatience, irony, last words."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

SNEERS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("Impatience is all that comes across; a date says what you need."),
        ("Please … by Friday, noon.", "My request of … is still open; I need … by …"),
        (
            Phrase(
                """
                (<you>|you've|you're|you'd) _3 finally
                (will|would|could|can|did|do|have|are) <you> (please |now |then )?finally
                finally( [^ .,!?]+)? (pay|answer|reply|send|do|stop|decide|sign|respond|tell|admit|deign|make up|
                settle|read|listen|learn)( [^ .,!?]+)?
                (about time|high time) (that )?(<you>|you|someone|somebody|i (got|had|was)|this|for)( [^ .,!?]+)?
                (it's|it is|is) about time
                """,
                unless="""
                (i|we|i'm|we're|i've|we've|i'll|can) finally
                glad
                happy
                met
                meet
                """,
                never="<warm>",
            ),
            Phrase(
                """
                (as|like) (i|we)( have|'ve| had)? (already |just |repeatedly |previously |clearly |said |told |
                also |once |explicitly )*(already|repeatedly|many times|before|previously|clearly|told|explained|
                over and over|explicitly) _3 ?(<said>|<you>|times|before)
                (i|we|i've|we've|i'd)( have|'ve| had)? (already|clearly|explicitly|repeatedly) (explained|told|
                said|mentioned|written|asked|answered) (this|that|it|all|you)( [^ .,!?]+)?
                (as|like) (i|we)( have|'ve)? (<fill> )*(said|told <you>|mentioned|explained|wrote) (before|
                already|many|several|a (hundred|thousand|million)|countless|over and over|times|
                earlier , )( [^ .,!?]+)?
                (a|one) (hundred|thousand|million) times
                as (i've|ive|i'd|we've) (already |repeatedly |previously |clearly |now |just )*<said>
                (i|we|i've|we've|i'd)( have|'ve| had)? (already|repeatedly|clearly|explicitly|specifically|only|
                just) _1 ?<said> <you>
                (i|we|i've|we've|i'd)( have| had)? (told|asked|reminded|warned|emailed|informed) <you> _5 (again|
                before|already|times|repeatedly|over and over|many|several|a hundred|a thousand|twice|three|
                clearly|so)
                (i|we) (did )?(told|warned) <you>( so)?(?= [.!,])
                (been|gone|went) (over|through) (this|that|it) (<fill> )*(often|many|again|enough|a (hundred|
                thousand|million)|before|several|countless|so)( [^ .,!?]+)?
                (often|more than|many times) enough(?= [.!,])
                i told you so
                (as )?per (my|our) (last|previous|earlier|many|other|prior|first|numerous|several) _1 ?(e-?mails?|
                mails?|messages?|notes?|letters?|requests?|calls?)
                as (already |previously |clearly |repeatedly )+(stated|mentioned|explained|said|discussed|
                communicated|pointed out|requested)
                as (stated|mentioned|explained) (already|several times|many times|repeatedly|before|
                countless times|more than once)
                (how|as) many times (have|did) (i|we)
                (in case|perhaps|maybe) (you|you've) (missed|forgot|forgotten|didn't (see|read)) my (last|
                previous|first|earlier|three|many)
                (read|re-read|reread|look at) my (last |previous |first )?(e-?mail|
                message)( again| properly| carefully)
                for (the )?(last|final|umpteenth|hundredth) time ,
                (let me|i'll|i will|i am going to|i'm going to) (say|repeat|spell|explain|make) (this|it|that|
                myself) (again|slowly|out for you|one more time|one last time|once more|very clear|in simple|
                for the last)
                """,
                never="<warm>",
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("Words like this sound as if the other person were slow or not honest."),
        ("The offer of … says on page 2: …", "As far as I can see, … is still open."),
        (
            Phrase(
                """
                (i guess|i suppose|apparently|obviously|clearly) [^.!?]* (is|are|was) (<fill> )*(optional|
                too much to ask|beneath <you>|not a priority|beyond <you>|a foreign concept|an option)
                (not|isn't|hardly) (<fill> )*(a|your|one of your|much of a) priorit(y|ies)
                (next time|in future|maybe|perhaps) ,? ?(next time )?(<you>|maybe|perhaps|actually|try) (<fill> |
                next time |try |could |should |might |want to )*(read|listen|reading|think|check|look|answer|
                bother|ask|care|remember)( [^ .,!?]+)?
                (you|you've|you'd) (<fill> )*(have|has|got|had) (<fill> )*(better|more important|
                other) things to do
                (obviously|clearly|evidently|plainly|apparently|surely|needless to say)(?= ,? ?(you|nobody|no one|
                not|never|no|your|none|my|something|it|that|this|there|someone|somebody|reading|i|you're|you've))
                (it's|it is|that's|is) (painfully |quite |abundantly |perfectly |pretty |blindingly )?(obvious|
                clear|evident|apparent) (that )?(<you>|you|you've|you're|your|nobody|no one)
                """,
                needs="(<anyyou>|nobody|no one|noone)",
                unless="(make clear|is clear|it clearly)",
                never="""
                <warm>
                (clearly marked|clearly visible|see clearly|clearly state~)
                """,
            ),
            Phrase(
                """
                (supposedly|allegedly|purportedly)
                (the|your|this|that|these|those|a|an|his|her|their) (so-called|so called|alleged|supposed|
                self-proclaimed|self-appointed|would-be) [^ .,!?]+
                (your|the|a|an|this|that|these|those|his|her|their|such|another|more) ([^ .,!?]+ )?"<role>
                (with|in) (all )?(due |the greatest |the utmost |all )+respect
                with respect ,
                (no offence|no offense|i hate to say it|don't take this the wrong way)( , but| but)?
                (to be|being|i'll be|let me be|let's be|quite|if i'm|if i am) (perfectly |brutally |completely |
                totally |quite |very )?(honest|frank|blunt)(?= [,.:]| with| here| ,)
                (the )?(fact|truth) (of the matter )?is
                (typical|how typical|so typical|just typical|that's typical|that is typical|typical you|
                typical of you|this is so typical|classic you)(?= [.!,]| of (you|your)| for you)
                (third|second|another|next|latest|first|one more|yet another|the same|your|no|endless|lame|
                an) excuses?
                (?<!please )excuses?(?! (me|us|my|the|my|our|this|that|any|if|for (the|not|my|me|us|
                any)))(?= [.,!?]| [^ .,!?]+)
                (fairy tale|fairy tales|cock and bull|lip service|stalling tactics?|delaying tactics?|
                smoke and mirrors|hot air|empty words|red herring)
                (good luck with that|thanks for nothing|thank you for nothing|nice try|oh please|give me strength|
                whatever you say|if you say so|sure you (did|do|are|will)|yeah right|oh really|how convenient|
                how nice of you|how kind of you to finally|great job ,? ?really|well done ,? ?really|bravo|
                congratulations on (ruining|missing|losing|wasting)|slow clap|shocker|what a surprise|
                surprise , surprise|big surprise|lucky me|must be nice|i'm sure you're (very|so|too) busy)
                (so nice|good|nice|kind|generous) of you to (finally|even|actually|bother|grace|join|show up|
                remember)( [^ .,!?]+)?
                (forgive|pardon|excuse) me for (thinking|expecting|assuming|wanting|asking|believing|existing)
                (oh (great|wonderful|fantastic|perfect|good|joy|please)|just (great|perfect|what i needed|
                wonderful)|well (great|done)|how (nice|lovely|surprising|original)) ,? ?(another|again|more|now|
                yet|one more|of you|thanks)( [^ .,!?]+)?
                (so|oh) ,? ?(now )?you (<fill> )*(decided|deign|remembered|found the time|managed)( [^ .,!?]+)?
                (would|will) it (kill|hurt) <you> to
                is it (<fill> )*(beneath|beyond) <you>
                (maybe|perhaps) if <you> (<fill> )*(read|listened|answered|paid|looked|cared|checked|tried|did|
                stopped|spent)( [^ .,!?]+)?
                (could|can|would|will|would it|if|just|maybe) <you> [^.!?]{0,30}for once|for once(?= [.!?,])|
                for a change(?= [.!?])|(come on|oh come on|honestly|really) , (seriously|really|come on)
                (in your dreams|dream on|keep dreaming)
                """,
                never="""
                excuse from|no excuse for me|my excuses?|please excuse
                typical (user~|day|week|project|case|example)
                typical for (the|this|oak|a)
                thank you to be honest
                an honest
                """,
            ),
        ),
    ),
)
