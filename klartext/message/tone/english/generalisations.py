"""English words that turn single cases into a rule about the other person."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

GENERALISATIONS: Final = (
    Marker(
        MarkKind.GENERALISATION,
        N_("“Always” and its kin invite the search for the one exception."),
        ("On 4, 11 and 18 May …", "Three times since early May …"),
        (
            Phrase(
                """
                <you> ((have|are|were|just|only|simply|really|do|did|seem to|tend to|keep|almost|nearly|basically|
                practically|literally|had|would|will) ){0,3}<oft>
                (you've|you're|youve|youre|you'd) ((been|just|only|really|almost|basically|literally) ){0,2}<oft>
                <oft> <you>
                <your> _5 <oft>
                <oft> _3 <your>
                <you> (only|hardly|barely|scarcely) ever
                (constant|endless|eternal|perpetual|everlasting|never-ending) [^.!?,]{1,30} of yours
                (never|always) [^.!?,]{1,30} with <you>(?= [.!,])
                (not a day|no day|not a week|hardly a day|hardly a week) (goes|passes|went)( by)?
                (are|do|have|must|why do|why are|why must|did) <you> _2 <oft>
                with <you>( people| guys| lot)? _4 <oft>
                (it|there|that) (is|was|'s) <oft> _5 with (<anyyou>)
                <you> _7 <oft>(?= [.!?,])
                """,
                unless="""
                (<praise>)(?!.* (not|only|last minute) )
                <offer>
                <mine>
                """,
                never="""
                ^ (thank|thanks)
                ^ as always , (?!i'm the|late|too)
                """,
            ),
            Phrase(
                """
                (it's|it is|that's|always|it was) (always|constantly|forever) (me|us|my|the same|something|
                somebody|someone|late|last minute|at the last minute|too late|up to me|one thing)( [^ .,!?]+)?
                (same|late|wrong|unprepared|nothing|incomplete|too late) as (always|usual|ever)
                as (always|usual|ever) ,? ?(i'm the|i am the|late|too late|too little|nothing|no|you|last|wrong|
                the files|it's me|it was me|i had to|i have to|nobody|without)
                why (is|am|do|does|must|are) (it|i|we) (always|constantly|forever|have to always)
                (always|constantly|forever|again) (have|having|had) to (chase|ask|beg|remind|wait|run|follow|
                explain|fix|clean|repeat)( [^ .,!?]+)?
                (i|we) (<oft>|always|constantly) (have|end up|get|need) (to )?(chas|ask|begg|remind|wait|run|
                follow|stuck|blamed|the blame|explain)[^ ]*
                (i'm|i am|we're|we are) (always|constantly|forever) (the one|left|chasing|waiting|asking|the last|
                having to|running after|cleaning|fixing|apologising|explaining)
                (chase|chasing|remind|reminding|beg|begging|asking|ask) (<you>|for) _5 (every time|all the time|
                constantly|always|again and again|over and over)
                (is|are|was|were|comes?|arrives?|gets?|turns? up) (always|constantly|forever|invariably) (late|
                too late|missing|wrong|incomplete|last minute|at the last minute|a problem|unpaid|delayed)
                all the time(?= [.!])
                """,
                never="""
                (server|backup~|monitor~|runs|sensor|camera|heating|line|battery|connection)
                <praise>
                ^ (you can|i am available|i'm available)
                take all the time
                all the time you need
                """,
            ),
            Phrase(
                """
                <your> (constant|endless|never-ending|eternal|perpetual|incessant|continual|everlasting|
                usual)( [^ .,!?]+)?
                """,
                unless="""
                (support|help|encouragement|kindness|patience|effort~|trust|contact|rate|address|size|time|place|
                way|order|terms|table|number|day)
                """,
            ),
        ),
    ),
    Marker(
        MarkKind.GENERALISATION,
        N_("“Never” is easily disproved; the latest case with its date is not."),
        ("I have not had an answer to my question of … yet.", "The last time was …: …"),
        (
            Phrase(
                """
                <you> ((have|are|were|just|simply|really|do|did|seem to|can|could|had|would|will|almost|
                literally) ){0,3}(never|hardly ever|rarely|not once)( ever| even| once)?
                (you've|you're|youve|youre|you'd|you'll) ((just|simply|really|almost|literally) )?(never|
                hardly ever)( ever| even| once| yet)?
                (never|not once|not a single time|at no point|rarely|hardly ever)( ever)? (have|has|do|did|are|
                were|had|can|could|will) <you>
                (never|not once|not a single time|at no point) (have|has|do|did|had|was|were) (i|we|anyone|
                anybody|the|your|my|our|a|an|any|this|it|there)
                not once(?= (have|has|did|do|was|were|in) )
                (i|we) (never|rarely|hardly ever) (get|hear|receive|see|know|have) _4 (<you>|<your>|an answer|
                a reply|a straight answer|a clear answer|any feedback|a thank)
                (i've|i have|we've|we have) never ((once|ever) )?(received|got|gotten|had|been paid|heard|seen|
                met|worked|dealt) _5 (<you>|<your>|on time|an answer|a reply|such|so|a client|a straight)
                <your> _4 (never|not once)( ever| even| once)?
                (is|are|was|were|get|gets|been) never (<fill> )*(paid|answered|ready|complete|done|on time|
                delivered|finished|kept|read)
                never (<fill> )*(come|comes|came|arrive|arrives|arrived|happen|happens|happened|
                paid) (<fill> )*(on time|when|in time|as agreed)
                never ever
                never once
                <you> _8 (not|n't) _8 (even once|a single time|one single time|not once)
                <you> (have not|haven't|havent|did not|didn't|do not|don't) _9 (even once|a single time|
                one single time|ever)(?= [.!,])
                (even once|not even once|not once)(?= [.!])
                (never|nothing|nobody|no one|none of it)( is| was)? (ever )?(works|happens|gets done|arrives|
                comes|good enough|right|ready|finished|on time) _3 (with|for|from) <you>
                """,
                unless="""
                (<fault>)
                never mind
                you never know
                never too (late|early)
                never (need|have) to
                never (had|have) (a|any|an) (problem|issue|complaint|doubt|bad)
                (should|must|can|could|may) never
                you'll never (need|have|lose|miss|worry)
                you will never (need|have|lose|miss|worry)
                never (share|open|send|use|enter|click|store) (your|a|an|the|any) (password|pin|link~|attach~|
                card)
                """,
                never="""
                ^ (please|if|so that) .*never
                so that <you> never
                better (client|work|experience)
                ^ (i've|i have|we've|we have) never .*<praise>
                """,
            ),
        ),
    ),
    Marker(
        MarkKind.GENERALISATION,
        N_("This turns single cases into a rule about the other person."),
        ("On … and on … this is what happened: …", "Three times in the last four weeks: …"),
        (
            Phrase(
                """
                every (single |bloody |damn |goddamn |freaking |last )?time
                every (single|bloody|damn|goddamn|freaking) (day|week|month|email|mail|call|meeting|project|
                deadline|invoice)
                (each|each and every|any) time
                every (single|bloody|damn|last) [^ .,!?]+
                """,
                needs="(<anyyou>|late|wrong|the same|drama|circus)",
                never="""
                (<praise>)
                (corrected|checked|tested|numbered|attached|backed up|include~|included|charged|bill|billed|
                backup~)
                (can|could|may|will|should|would|want) <you>
                <you> (can|could|may|will|should|want)
                you'll
                ^ (please|i|we|do you|does|would|is|are)
                (i|we) (send|check|test|look|write|invoice|bill|back|update)
                if <you>
                """,
            ),
            Phrase(
                """
                <you> _8 every (single )?time(?= [.!])
                every (single|bloody|damn) time (i|we|<you>)
                """,
                never="""
                (<praise>)
                <you> (can|will)
                you'll
                """,
            ),
        ),
    ),
    Marker(
        MarkKind.GENERALISATION,
        N_("This sounds like a sigh; the days say the same without a reproach."),
        ("After 4 May now also on 11 May: …", "Today for the second time: …"),
        (
            Phrase(
                """
                (yet again|again and again|time and again|time and time again|over and over( again)?|
                time after time|for the (umpteenth|hundredth|thousandth|millionth|nth|[^ .,!?]+ bloody) time)
                """,
                never="""
                (<praise>)
                (tested|test|loop~|plays|listen~|practis~|practic~|watched|read it)
                """,
            ),
            Phrase(
                """
                (once again|once more)(?= (you|you've|your|the|no|nothing|i have to|i had to|i am|i'm|we are|
                there|,) )
                <anyyou> _7 again(?= [.!,])
                (late|wrong|missing|cancelled|canceled|forgotten|nothing|broken|delayed|changed|incomplete|
                unpaid) again(?= [.!,])
                """,
                needs="<anyyou>|late|missing|cancelled|canceled|nothing|no|have to|had to|without|waiting|wrong",
                never="""
                <praise>|thank|thanks|sorry|apolog~|hate|bother|try|can|could|will|would|may|might|should|if|
                please|see|meet|talk|speak|forward|confirm|read|check|start|works?|working|use|available|online|
                running|open|opens|yours|when|whenever|as soon
                """,
            ),
            Phrase(
                """
                here (we|you) go again|here (i am|we are|i sit|i go) again
                again ,? ?(i'm |i am |we're )?(waiting|chasing|asking|stuck|reminding)
                every (project|job|call|meeting|conversation|invoice|email|shoot|visit|deal) (with|from|for) <you>
                every (five|two|three|ten|few|couple of|other|single) (minutes?|hours?|seconds?)
                not (this |that )?again(?= [.!])
                (the )?same (old )?(story|excuse|excuses|game|thing|mess|circus|drama)( as (always|ever|
                usual)| again| every time| all over again| with you)?(?= [.!,]| (with|as|again|every|all) )
                """,
                never="(happen~|needed) not again",
            ),
        ),
    ),
    Marker(
        MarkKind.GENERALISATION,
        N_("All or nothing is hardly ever true, and it is the first thing that will be answered."),
        ("I still need an answer on these three points: …", "Who on your side decides on …?"),
        (
            Phrase(
                """
                (nothing|none of this|none of it) (<fill> )*(works|gets done|happens|is ever|is good enough|
                was ever|seems to work) _5 <anyyou>
                nothing (is|was) ever (good|right|enough|fast|cheap)( enough)?
                (never|always) ,? ?and i (do )?mean (never|always)|never , (ever|never|really never|
                absolutely never)
                <anyyou> _8 all the time|keep[s]? (coming|happening|changing|arriving) all the time
                <you> (haven't|have not|havent|didn't|did not|hasn't) [^ .,!?]+ (one|a single|
                one single) [^ .,!?]+
                nothing , (absolutely|and i mean|literally|just) nothing|absolutely nothing (of what|has happened|
                that you)
                (never|hardly ever) (is |are )?(anyone|anybody|someone|somebody|a soul|one person) [^.!?]*(at|in|
                on) your
                there('s| is) never (anyone|anybody|a)( [^ .,!?]+)?
                why (always|is it always|does it always|must it always)
                nothing ever (works|happens|changes|gets|arrives)
                (nobody|no one|not a single person|not one person|noone|no-one) _4 (ever|at your|on your|in your|
                from your|there|over there|takes|cares|bothers)( [^ .,!?]+){0,2}
                everything( [^ .,!?]+)? (with|for|from) <you> (is|has|must|needs|turns)
                everything (is|has|must) _3 (urgent|an emergency|a drama|a problem|a crisis)
                (all|the only thing) <you> (ever|guys ever|people ever)? ?(do|does|did|care|want|think|talk|
                say) (is|about|of)
                <you> (do|did|say|deliver|contribute|offer) (nothing|absolutely nothing|anything but|nothing but)
                (no matter what|whatever) (i|we) (do|say|send|deliver)
                <your> (whole|entire) (team|company|office|firm) (is|does|has|can't|cannot)
                """,
                unless="<you> (need|have) to do|to worry|else is needed|is needed|wrong|to cause",
                never="""
                (<praise>)
                missing
                needed from you
                all you need
                """,
            ),
        ),
    ),
)
