"""English sentences that hold up what the other person has failed to do or be."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

FAILINGS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This judges; the agreement and what happened, side by side, need no judgement."),
        ("We agreed on …; what arrived was … on …", "… is still missing; I need it by …"),
        (
            Phrase(
                """
                <you> (<fill> |have |'ve |had )*(broke|broken|break|breached|breach|violated|violate) (our|the|
                your|this|every|my)( [^ .,!?]+)? (agreement|contract|promise|promises|word|deal|terms|rules|trust|
                confidentiality)
                <you> (<fill> |have |'ve )*(broke|broken|breached|betrayed) (your|our|my) (agreement|contract|
                promises?|word|deal|terms|trust|confidentiality)
                <you> (<fill> )*(broke|ignored|missed|forgot) (agreements?|promises?|deadlines?|
                appointments?)( [^ .,!?]+)?
                <you> (<fill> )*(kept|keep|left|leave|are leaving|are keeping) (me|us) (<fill> )*(in the dark|
                guessing|waiting|hanging|in limbo|out of the loop|on tenterhooks)
                <you> (<fill> )*(stood|stand|are standing) (me|us) up
                <you> (<fill> )*(take|took|are taking|have taken) (liberties|the liberty)
                <you> (went|go|are going|have gone) (back on|against|behind)( [^ .,!?]+)?
                (broken|empty) promises?|your (word|promise|promises) (means?|is|are) (<fill> )*(nothing|worth|
                worthless|not worth)
                <you> (<fill> |have )*promised [^.!?]*(nothing|again|still|never|yet)
                <you> (<fill> |have |'ve |had )*(let|lets|letting) (me|us|everyone|the team) down( [^ .,!?]+)?
                (you've|youve|you'd) (<fill> )*(let (me|us|everyone) down|disappointed|abandoned|betrayed|
                forgotten about|left me|left us|had (ages|weeks|months|plenty|enough|days|all))( [^ .,!?]+)?
                <you> (left|leave|are leaving|have left|keep leaving) (me|us) (<fill> )*(hanging|in the lurch|
                stranded|alone|high and dry|waiting|in the dark|with)
                <you> <didnt> (<fill> |seem to |yet |have the (decency|courtesy) to |once |bother to )*(keep|kept|
                stick|stuck|hold|held|honou?r|meet|met|follow|respond|responded|answer|answered|reply|replied|pay|
                paid|send|sent|deliver|delivered|do|done|tell|told|show|showed|shown|prepare|prepared|call|called|
                inform|informed|turn|turned|look|looked|read|communicate|communicated|provide|provided|give|gave|
                given|finish|finished|apologise|apologize|apologised|plan|planned|help|helped|consult|warn|warned|
                mention|mentioned|ask|asked|check|checked|try|tried|get back|got back|gotten back|accept|admit|
                think|thought|manage|managed|offer|offered|supply|supplied|make|made|take|taken|live up|lift a)
                <you> (still|yet again|again) (haven't|havent|have not|don't|didn't|did not|do not|owe|refuse|
                won't)( [^ .,!?]+)?
                <you> <dont> even( [^ .,!?]+)?
                (not|n't) even (an? |one )?(answer|reply|apology|call|thank you|word|phone call|explanation)
                <you> (dump|dumped|drop|dropped|throw|threw|push|pushed|shift|shifted|pile|piled) _4 (on|onto|at|
                in) (me|us|my)( [^ .,!?]+)?
                <you> (<fill> )*(change|changed|move|moved|shift|shifted) (your mind|the goalposts|the rules|
                everything|the plan|the deadline|the brief)( [^ .,!?]+)?
                <you> (handed|gave|sold|passed|shared|published|used|posted|copied|stole|took|forwarded) (my|
                our) (work|files|photos|pictures|designs?|text|texts|code|drafts?|images|data|ideas?|
                concept) _6 (without|to another|to somebody|to someone|to a competitor|behind)
                <you> (stole|steal|stolen|robbed|plagiarised|plagiarized|are stealing)
                <you> (cancel|canceled|cancelled|changed|added|doubled|cut|reduced|withheld|extended) _6 (without|
                at the last minute|last minute|behind|out of nowhere|out of the blue|just like that)
                <you> (had|have) (one job|plenty of time|ages|weeks|months|more than enough|
                all the time)( [^ .,!?]+)?
                <you> owe (me|us) (an? (apology|explanation|answer|reply)|that|this|at least|an|a lot|respect|
                so much)
                (that's|that is|that was|it's|it is|this is|all|just|nothing but|such|what) (<fill> )*(a |
                an )?(<fill> |blatant |complete |outright |bare-faced |barefaced |brazen |shameless |flat-out |
                big |downright )*(lie|lies)(?= [.!,])
                """,
                unless="""
                <maybe>
                if|in case|let me know
                (don't|do not) (have to|need to|worry)
                (yet|so far) [.!?]
                """,
                never="""
                <day>
                ^ (did|do|have|would|could|can|are|didn't|haven't|don't) <you> [^.!]*[?]
                <warm>|all the time you need
                """,
            ),
            Phrase(
                """
                <you> (still|yet again) (haven't|havent|have not|don't|owe|refuse)( [^ .,!?]+)?
                <you> <dont> even( [^ .,!?]+)?
                <you> (<fill> )*(let (me|us) down|left (me|us) hanging)
                <you> (haven't|have not|havent|never|didn't) (<fill> )*(paid|answered|kept|delivered|met|
                sent) (a single|one single|even one)( [^ .,!?]+)?
                """,
                unless="(if|whether) <you>",
            ),
        ),
    ),
    Marker(
        MarkKind.BLAME,
        N_("This says what the other person is like; your own limit is harder to argue with."),
        ("I am happy to work with you if …", "For me it can't go on like this; I need …"),
        (
            Phrase(
                """
                (you're|youre|you are|you were|you've been) (<fill> |both |dead |being |becoming )*(wrong|
                mistaken|unreasonable|unfair|impossible|difficult|late again|unreliable|disorganised|disorganized|
                irresponsible|ungrateful|unprepared|inconsiderate|careless|selfish|thoughtless|stubborn|confused|
                missing the point|demanding|pushy|controlling|aggressive|hostile|unhelpful|uncooperative|
                unprofessional|rude|out of line|unbelievable|exhausting|draining|high maintenance|
                high-maintenance|hard to (please|reach|work with|deal with)|no help|never satisfied|a (nightmare|
                pain|disaster|mess|control freak|bad client|terrible client|difficult client))(?! (cc|bcc|copied))
                (you're|you are) (<fill> )*being (<fill> |deliberately )*[^ ]+
                (you're|you are) (<fill> )*(the|my) (<fill> )*(worst|most (difficult|annoying|demanding|
                unreasonable|unprofessional|disorganised|disorganized|unreliable|stubborn|exhausting|frustrating|
                ungrateful))( [^ .,!?]+)?
                (not a|no|without a|not one) (trace|shred|hint|ounce|iota|spark|word) of (appreciation|respect|
                gratitude|thanks|understanding|apology|remorse|professionalism|decency|empathy|consideration)
                (worst|most (difficult|annoying|demanding|frustrating)) (client|customer|person|company|boss|
                partner|experience) (ever|i('ve| have)|to)
                (nightmare|pain|struggle|ordeal|horror|joke|hell) to (deal|work) with
                (impossible|exhausting|unbearable|hard|painful|tiring|a nightmare|no fun) to (work|deal|cooperate|
                collaborate|communicate) with (<you>|your)
                (working|dealing|communicating|arguing|talking) (with|to) (<you>|your [^ .,!?]+) (is|was|
                has been) (<fill> )*(like|a|an|impossible|exhausting|pointless|useless|hell|no)
                no wonder (nobody|no one|everyone|everybody|your|you|people|nothing)( [^ .,!?]+)?
                <your> (demands?|expectations?|attitude|tone|behaviou?r|requests?|conduct|reaction|communication|
                planning|timing|deadlines?|budget|ideas?|manners|feedback|way of|approach|management|organisation|
                organization|email|emails|message|messages|response|payment (morale|history|habits)|style|
                complaints?|criticism|accusations?)[^.!?,]{0,30} (is|are|was|were|has been|have been) (<fill> |
                beyond |totally |just plain )*(unrealistic|unreasonable|unacceptable|excessive|over the top|
                absurd|impossible|terrible|awful|horrible|appalling|hostile|aggressive|hurtful|insulting|
                disappointing|unfair|unprofessional|a problem|out of line|out of order|a nightmare|exhausting|
                poor|bad|lousy|dreadful|toxic|uncalled for|unjustified|ridiculous|outrageous|laughable|useless|
                confusing)
                (you're|you are|you were) (<fill> )*(an?|such an?) (<fill> )*(unpleasant|difficult|terrible|bad|
                awful|horrible|rude|nasty|dreadful|lousy|miserable|impossible|cold|dishonest|selfish|poor|
                toxic) (person|client|customer|man|woman|boss|human|human being|partner|manager|listener|
                communicator|payer)
                (you're|you are) (<fill> )*(the|that|one of those) (kind|type|sort) of( [^ .,!?]+)?
                (you're|you are) (<fill> )*one of those( [^ .,!?]+)?
                (have|has|'ve|i've|we've) never (<fill> )*(met|seen|known|had|worked with|dealt with|come across|
                encountered|experienced) (<fill> )*(such|so|anyone so|anybody so|a more|anything so|a client so|
                someone so)( [^ .,!?]+)?
                <you> people
                you (guys|lot) (are|don't|never|always|can't|have no|just|keep|really|didn't)
                <you> (<fill> )*(make|made|makes|making) (it|this|my (job|life|work)|everything|things|us|
                me) (<fill> |nearly |almost )*(hard|harder|difficult|impossible|worse|complicated|a nightmare|
                miserable|sick|look|feel|hell|wait|chase|crazy|mad|angry)( [^ .,!?]+)?
                <you> (<fill> )*(interrupt|interrupted|talk|talked|talking) (over|down|me|us)
                <you> (<fill> )*(nag|nagged|pester|pestered|annoy|annoyed|annoying|drive me|drove me|exhaust|
                stress|bother|bombard|harass|hound|hassle|overwhelm|second-guess)( me| us)( [^ .,!?]+)?
                <you> (complain|complained|moan|whine|nitpick|nit-pick|criticise|criticize|
                find fault) (<fill> )*(about|all|at|with|over)( [^ .,!?]+)?
                all <you> (<fill> )*do is( [^ .,!?]+)?
                (always|must|have to|need to|want to) have the last word
                (can't|cannot|could not|couldn't|impossible to|never) (<fill> )*(please|satisfy|rely on|count on|
                depend on|reason with|work with) (<you>|your)
                (nothing|not a thing) (<fill> )*(i|we) (<fill> )*do (<fill> )*(is|seems) (<fill> )*(right|good|
                enough)( enough| for you)*
                (i'm|i am|we're|we are) not your( [^ .,!?]+)? (slave|servant|maid|dog|doormat|secretary|mother|
                babysitter|punching bag|employee|bank|therapist|assistant|puppet|lender|personal)
                (i'm|i am|we're|we are) not (your|a) (personal |free )?(slave|servant|maid|doormat|bank|charity|
                robot|machine|mind reader|mind-reader|magician)
                """,
                unless="<maybe>|(not|never|n't) (being |at all |a )*(difficult|wrong|unfair|rude|unreasonable|demanding)|if",
                never="<warm>",
            ),
        ),
    ),
)
