"""English menaces; a dated consequence in one's own hands is none."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

THREATS: Final = (
    Marker(
        MarkKind.THREAT,
        N_("A vague menace frightens or provokes; a dated step of your own is clear and fair."),
        (
            "If the invoice is not paid by …, I will stop work until it is.",
            "Without your answer by … I will end the project on …",
        ),
        (
            Phrase(
                """
                or else(?= [.!,])
                (you'll|you will|<you> (are going to|'re going to|gonna)|you're (going to|gonna)|you'd) (<fill> |
                live to |come to |be |soon )*(regret|be sorry|sorry|pay for|rue|wish <you>|wish you|
                learn the hard way|suffer|find out the hard way|see what happens|see what i|see where|have me|
                get what|get to know|never work|never get|never find|be finished|be done)(?! (you more|me about|
                the ))( [^ .,!?]+)?
                <you> _2 (regret|rue) (this|it|that|ever|the day|crossing|messing|what|not)( [^ .,!?]+)?
                (there|that|this|it) (will|'ll|is going to|are going to|is bound to) (<fill> |have |be |
                come with |carry )*(serious |grave |legal |dire |severe |unpleasant |nasty |real |heavy |
                some )*(consequences|repercussions|hell to pay|trouble|a reckoning|ramifications|
                payback)(?! (for the|of the|on the|in the))
                (face|suffer|bear|expect|live with|deal with|accept) (the |serious |severe |legal |some |
                dire )*(consequences|repercussions)
                (with|without) (serious|severe|dire) consequences
                (or|otherwise|else) ,? ?(there|things|this|it) (will|'ll|could|is going to|are going to|may|
                might) (be |get |turn |become )?(<fill> )*(trouble|ugly|nasty|unpleasant|messy|consequences|hell|
                worse|bad|expensive)
                (things|this|it) (will|'ll|could|is going to|are going to|may|might|can) (get|turn|
                become) (<fill> )*(ugly|nasty|unpleasant|messy|expensive|rough|dirty)
                (get|become|be) (<fill> )*(expensive|costly|ugly|nasty|unpleasant) for <you>
                (otherwise|or) ,? ?(i|we) (can't|cannot|won't|will not) guarantee( [^ .,!?]+)?
                if <you> (<fill> )*(carry on|go on|continue|keep going|keep on|keep this up|keep it up|
                keep doing)( like this| this way)?
                (try|do) (that|this|it) (<fill> )*(one more time|once more|again) and( [^ .,!?]+)?
                (one|just one|another) (more )?[^.!?,]{0,30}(like that|like this|of those|
                such [^ .,!?]+) ,? ?and (i'm|i am|we're|it's|i'll|you'll|you|i|we)
                (i can|i|can) only advise you
                (get|gets|getting|got) (what|everything) (you|<you>) deserve|to know me(?= [.!,])
                (broken|handled|finished|crushed|dealt with) (<fill> )*(tougher|bigger|worse|stronger|
                harder) (people|guys|men|clients|ones)? ?than <you>
                you (don't|do not) want to (find out|know|see) what( [^ .,!?]+)?
                (not to |don't |do not |never )underestimate (me|us)
                (just )?one more (word|time|lie|excuse|stunt|insult|comment|trick|peep|mistake|
                slip)( like that)? ,? ?and( [^ .,!?]+)?
                (don't|do not|never|you don't want to|wouldn't want to) (make me|mess with|cross me|push me|
                test me|try me|provoke me|tempt me|force me|force my hand|underestimate me|come crying|
                say i didn't warn|get on my bad side)( [^ .,!?]+)?
                (i'm|i am|i|we) (warn|warning) <you>|(i'm|i am) warning
                (consider|take) (this|that|yourself|it) (as )?(a |your |my )?(last |final )?(warning|warned)
                (you have been|you've been|consider yourself) warned
                (last|final|one last|one more|one final|only) (chance|warning)(?! (to|for|on|in|from|of|was|
                is from) )
                (watch|mind) (your (back|step|mouth|tone|tongue|language)|yourself|it)(?= [.!,]| or)
                (be (very )?careful (what|with me|who|how you)|think (twice|carefully|hard|again|long)|
                think long and hard|choose your next|tread carefully)(?= [.!,]|before you| about (what|how|
                whether|your next)| if| with me| words| you)
                (another|different|other|ugly|dark|bad|real|wrong|unpleasant|nasty) side (of|to) me
                (you don't|you do not|you wouldn't|trust me , you don't|believe me , you don't) (want to|
                wanna) (see me|find out|know what|meet me|go there|mess|get on|make an enemy|cross|
                go down)( [^ .,!?]+)?
                you (don't|have no idea|do not) (know )?who (you're|you are) (dealing|messing|talking)( with| to)?
                (won't|will not|not going to|don't plan to) (let (this|it|that|you) (go|drop|slide|get away)|
                forget this|rest until|go away|be nice|play nice|be so nice|be this nice)( [^ .,!?]+)?
                (get|getting|got) away with (this|it|that)
                (just )?(you )?wait (and see|till|until you see|for it)(?= [.!,]| what| my| i)
                (i can|i could|we can|we could) (also )?(play (dirty|hardball|rough|that game|this game)|
                get nasty|be nasty|be (very )?unpleasant|do (this|it) the hard way|make (trouble|
                life))( [^ .,!?]+)?
                two can play|gloves are off|gloves come off|this means war|you asked for it|payback|revenge|
                day of reckoning|eye for an eye|what goes around|karma|your days are numbered|you're finished|
                you are finished|you're dead|you're history|or i'm done|or we're done|or it's over|or that's it|
                before i lose it|before i (do|say) something|mark my words|remember my words|you'll see(?= [.!])
                (if i were you|in your (place|shoes|position)) ,? ?(i'd|i would|i wouldn't) (pay|be|watch|think|
                hurry|reconsider|answer|settle|not)( [^ .,!?]+)?
                (i'd|i would) (pay|be careful|watch|think|hurry|reconsider|be very careful|
                be worried)[^.!?]* if i were you
                word (gets|travels|spreads|will get) (around|round|out|fast|quickly)( [^ .,!?]+)?
                (remember|don't forget|keep in mind|think about) (who (has|holds|knows|controls|built)|
                what i (know|have|can))( [^ .,!?]+)?
                (can|could|will|might) (<fill> )*(take|shut|switch|turn|delete|lock|wipe|pull) (down |
                off )?<your> (website|site|server|shop|account|domain|access|data|files|system)[^.!?]*
                (who|he who) laughs last|brace yourself|(i|we) (can|could|will|might) (<fill> |get |become |be |
                turn )+(unpleasant|nasty|ugly|difficult)
                (expect|look forward to|wait for) (a |an )?(letter|call|visit|message|post|mail|knock)( from| at)
                (this|it) (isn't|is not|ain't) over( yet)?(?= [.!,])
                (haven't|not) (<fill> )*(heard|seen) the last (of|from) (this|me|us|it)
                (i|we) (won't|will not|can't|cannot) be (held )?responsible for (what|my)( [^ .,!?]+)?
                (for your own (good|sake)|in your own interest|if you know what's good|if you value your|
                if you want to keep your|if you don't want (trouble|any trouble|this to get|me to))
                (i|we) know (exactly )?(where|who) (<you>|your) (live|work|park|family|clients|customers|children|
                kids|office|are|is|boss|wife|husband|house)( [^ .,!?]+)?
                (i|we) (know|have) (<fill> )*(people|friends|plenty of people|everyone|a lot of people|
                contacts) (in|at|who) (your|the|this)( [^ .,!?]+)?
                (destroy|ruin|crush|bury|hurt|hunt|get back at|go after|come after|come for|
                make a fool of) (<you>|your (business|reputation|company|name|career|life|firm)|you and your|
                the lot of you|you all)( [^ .,!?]+)?
                (i'll|i will|we'll|we will|i can|i could|i'm going to) make (your life|things|it|this|sure you|
                you) (<fill> |a living )*(hell|difficult|hard|unpleasant|miserable|known|public|pay|regret|never|
                sorry|suffer|uncomfortable|expensive)( [^ .,!?]+)?
                <you> (have|got) (24|48|twenty-four|two|three) (hours|minutes|days) (to|before|or|,)( [^ .,!?]+)?
                """,
                never="""
                gdpr|newsletter|evening light|view|wonderful|game|policy|happy with|can't wait|cannot wait|rain|
                love it|delighted
                bring (a|an|your) (jacket|coat|umbrella)
                """,
            ),
            Phrase(
                """
                (i|i'll|we|we'll|i'm|we're|or|me|should) _4 (call|calling|contact|contacting|hire|hiring|involve|
                involving|get|getting|instruct|instructing|bring in|see|talk to|speak to|hand (this|it|
                the matter) (over )?to|pass (this|it|the matter) (on )?to|turn (this|it) over to|go to) (in |my |
                our |a |the |an )*<lawyer>( involved| on)?
                (my|our) (lawyer|solicitor|attorney|barrister|legal team)s? (will|'ll|is|are|would|says|can|
                shall)( be)? (in touch|contact|deal|take|sue|happy|glad|delighted|love|waiting|ready|involved|
                speak|talk|write|handle|interested|looking)( [^ .,!?]+)?
                (legal|court) (action|proceedings|steps|consequences|measures)
                (file|press|bring) (a |criminal )?(complaint|charges|lawsuit|suit) (against|with)
                (sue|suing)(?= [.!,]| for| if)
                """,
                never="""
                <date>|reviewed|checked|review|advice|advised|asked|ask|recommend~|contract|draft|deadline~|
                attached|copyright|insurance
                """,
            ),
            Phrase(
                """
                (my|our) (lawyer|solicitor|attorney) (can't|cannot|could hardly) wait
                (hear|hearing|letter|word|a call|a visit|a letter|mail|contacted) (back )?(from|by) (my|our|
                the) <lawyer>
                (set|sic|put|unleash|send) (my|our|the) _1 <lawyer> (on|after|onto|round)( you)?
                (see|meet) <you> in (court|hell|front of (a|the) judge)
                (take|drag|haul) <you> (to|through|into) (the )?(court|courts|cleaners)
                (i'll|i will|we'll|we will|let's) (see|meet|take|drag|haul) (<you> )?(in|to|into|
                through) (the )?(court|courts)
                (sue|suing|report|reporting) (<you>|your (business|company|firm))
                """,
            ),
        ),
    ),
)
