"""English words that are harsh as soon as they are said to somebody."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

HARSHNESS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This word carries a judgement; what you saw or heard needs none."),
        ("This is what happened on …: …", "The effect on me is …"),
        (
            Phrase(
                """
                (rip|rips|ripped|ripping) (me|us|people|everyone)? ?off|boss (me|us) around|bossed (me|us) around|
                bossing (me|us) around|order (me|us) around|ordering (me|us) around|push (me|us) around|
                pushing (me|us) around|walk (all )?over (me|us)|walking all over (me|us)|walked all over (me|us)|
                trampl(e|ed|ing|es) (all )?(over|on)|clean(ing)? up (your|after)|mop up after|pick up the pieces|
                foot the bill for your|pays? (the price )?for your (mistakes?|errors?|chaos)|
                paying for your (mistakes?|errors?)|straight to my face|through (his|her|their|your) teeth|
                asleep at the wheel|out of (his|her|their|your) mind|can't get anything right|(nothing but|only|
                just|all) (trouble|hot air|excuses|chaos|problems|lies|empty words|drama|complaints|headaches|
                grief|talk)|(big|empty|hollow|fine) words|(a )?foreign (word|concept) (to|for)|(takes|
                take) the (biscuit|cake|mickey)|taking the (mickey|piss|biscuit)|see right through|
                saw right through|fall for your|fell for your|your (<fill> |little |cheap |dirty |silly |usual |
                stupid )*(tricks|games|schemes?|stunts?|antics|nonsense|drama|tantrums?|outbursts?|whims?|moods?|
                lies|ego|arrogance|laziness|stubbornness|greed|ignorance|indifference|carelessness|rudeness|
                insolence|audacity|nerve|cheek|stupidity|incompetence|hypocrisy|manipulation|bullying|
                micromanagement|micromanaging|nitpicking|nit-picking|nagging|whining|moaning|complaining|
                bickering|excuses|attitude problem|temper|inability|unwillingness|selfishness|disorganisation|
                disorganization|chaos|mess|dithering|indecision|indecisiveness|penny-pinching|stinginess|
                cheapness|poor planning|bad planning|lack of planning|unreasonable|ridiculous|absurd|endless|
                impossible) ?(demands?|requests?|changes?|expectations?|behaviou?r)?|(daylight|highway) robbery|
                waste of (paper|everyone's time|breath|energy|time and)|(made|make|making|makes) (everything|
                things|it|matters) (<fill> |even |so )*(worse|a nightmare)|(spoil|spoiled|spoilt|spoiling|ruin|
                ruined|ruining|wreck|wrecked) (my|our|the) (whole |entire )?(month|week|day|weekend|holiday|
                reputation|plans?|launch|project|schedule|evening|night)|(twist|twists|twisted|twisting) (my|our|
                his|her|their|the) words|stop at nothing|stops at nothing|(make|made|making|makes) (me|
                us) out to be|stab(bed|bing)? (me|us) in the back|under the bus|under the (rug|carpet)|pass(ed|
                ing)? the buck|bend(ing)? the truth|blow(ing)? hot and cold|beat(ing)? around the bush|
                cherry-pick[^ ]*|pull(ed|ing)? the wool|(play|plays|played|playing) dirty|in bad faith|low blow|
                trash-talk[^ ]*|weasel[^ ]* out|worm(ed|ing)? (your|their) way out|fob(bed|bing)? (me|us) off|
                palm(ed|ing)? (it|this|that|them) off|lowball(ed|ing)?|nickel-and-dim[^ ]*|bleed(ing)? (me|
                us) dry|stiffed (me|us)|short-chang[^ ]*|swindl[^ ]*|shafted (me|us)|screw(ed|ing)? (me|us|
                people) over|exploit(ing|ed|s)? (freelancers|people|me|us|others)|take it out on|out on me|
                holier-than-thou|high horse|(suck|sucks|the worst|such a joke)(?= [.!,])|more often than (your|
                you change)|as if (i|we) (was|were) (your|a|an|made of)|what planet|(foreign|alien|new) concept|
                your (<fill> )*(majesty|highness)|grown (adult|man|woman|up)s?|some of us (have|actually|work)|
                so much for (your|that|the)|(couldn't|can't|could not) (<fill> )*be (bothered|arsed)|
                spell my name|do me a (favou?r) and|(more|less) (valuable|important) than (mine|me|yours|
                everyone)|invent(ed|ing|s)? (new )?(defects|problems|faults|reasons|excuses|errors)
                """,
                needs="<anyyou>|^ some of us|side|nothing behind|grown|what planet|foreign|do me",
                unless="please (clean|don't)|(could|would|can) you",
                never="(thank|thanks|love|glad|happy|proud) [^.!?]*(you|your)",
            ),
            Phrase(
                """
                whenever [^.!?]{1,60} , <you> (?!can|will|may|get|find|could|receive|should|are welcome)[^ .,!?]+
                (this|that|these|those) ([^ .,!?]+ ){1,3}of yours
                (anyone|anybody|people|someone|somebody|those|clients?|a client) (who|that) (<fill> )*(treats?|
                behaves?|acts?|works?|pays?|talks?|speaks?|does|plans?) [^.!?,]{0,40}(like this|like that|
                this way|that way|so badly|so little|such|shouldn't|should not|doesn't|don't|deserves?|has no)
                (don't|do not|you shouldn't|shouldn't|you should not) be surprised
                (i'm|i am|we're|we are) not here to
                (i|we) (<fill> )*(wonder|doubt|question) (if|whether) <you> (<fill> )*(even|ever|really|
                actually) [^ .,!?]+
                how little (<you>|regard|respect|thought|interest)
                every (two|three|few|other|couple of|single|five) (days?|weeks?|hours?|minutes?|
                months?) _2 (<you>|your|another|it's|there is|there's) _5 (come up|change|want|call|something|new|
                invent|another|decide|need|demand)~
                (at|in|with|after|on) every (review|call|meeting|project|invoice|draft|round|visit|
                step) <you> _2 [^ .,!?]+
                every (week|month|day|time|year|project|round) the same [^ .,!?]+
                (same|usual) (drama|story|game|circus|chaos|excuse|nonsense) (<fill> )*(with|about|over|around|
                every|as)
                not (a|one) single [^ .,!?]+ (has|have|was|is|did|does)[^.!?]*
                <you> (demand|want|expect|ask for) [^.!?,]* (and|but|yet|then) (then )?(refuse|won't|don't|
                complain|expect|never|still|want)
                how (exactly |on earth |the hell )?(do|did) <you> (imagine|expect|think|picture|suppose) (this|
                that|i|we|me|it)( [^ .,!?]+)?
                (do|did) <you> (<fill> )*(think|find|consider) (that's|this is|that is|it's|this|that|
                it) (<fill> )*(acceptable|okay|ok|fair|funny|normal|professional|right|reasonable|appropriate|
                clever)
                (do|must|should|am) i (<fill> )*(have to|need to|supposed to|expected to) (<fill> )*(explain|do|
                repeat|remind|chase|spell|beg|ask|tell|say|write)[^.!?]*(three times|twice|everything|again|every|
                all|myself|<you>|ten times|a thousand)
                (can't|couldn't|can|could) <you> (<fill> )*(not )?(stick|keep|hold) to [^.!?]*
                had i known (what|how|that|who) (<you>|your)( [^ .,!?]+)?
                if i('d| had) known (what|how|that|who) (<you>|your)
                if <you> (<fill> )*(read|listened|paid|answered|planned|looked|cared|tried|checked|bothered|
                respected)[^.!?]* (you'd|you would|we would|we wouldn't|this would|this wouldn't|i would|
                i wouldn't|none of)
                (find|get|look for|go find|hire) (yourself |yourselves )?(another|someone else|
                somebody else) (fool|idiot|to|who|sucker|victim|doormat)( [^ .,!?]+)?
                good luck (<fill> )*(finding|getting|with that|with your|explaining)( [^ .,!?]+)?
                what (kind|sort) of (a )?[^ ]+ (are|is|does|do|would) <you>( [^ .,!?]+)?
                what (kind|sort) of (a )?(boss|client|person|company|professional|manager|business|people) [^.!?]*
                you're (<fill> )*(nothing but|unbelievably|incredibly|impossibly|insufferably|painfully|
                so) [^ .,!?]+
                (you are|you were) (<fill> )*(nothing but|unbelievably|impossibly|insufferably|
                painfully) [^ .,!?]+
                your [^ .,!?]+ (is|are|was|were) (<fill> |shockingly |incredibly |embarrassingly |painfully |
                unbelievably |atrociously )*(shockingly|embarrassingly|painfully|laughably|pathetically|
                insultingly|unbelievably|ridiculously|terribly|awfully|horribly) [^ .,!?]+
                <your> [^.!?,]{1,30} (lies (to|about|all)|lied|ignores|ignored|can't|cannot|never|doesn't (care|
                listen|know|have a clue)|is lying|is useless|is lazy|is clueless|has no (clue|idea))( [^ .,!?]+)?
                (borders|bordering|verges|verging) on (harassment|insult|abuse|rudeness|fraud|blackmail|extortion|
                bullying|ridiculous|the ridiculous|absurd|criminal|insanity|an insult)
                (that's|that is|this is|it's|it is|this was|that was|sheer|pure|plain|downright) (<fill> |sheer |
                pure |plain |downright |outright |straightforward |nothing but |a form of )*(fraud|harassment|
                blackmail|extortion|theft|abuse|bullying|robbery|exploitation|slavery|insanity|madness|lunacy|
                sabotage|criminal|a scam|a rip-off|rip-off|a con|an insult|manipulation|rude|
                disrespectful)(?= [.!,])
                (the )?height of (rudeness|insolence|cheek|arrogance|stupidity|impudence|bad manners)
                (i|we) (shouldn't|should not) have to (chase|beg|ask|remind|explain|tell|wait|fight|run|
                justify)( [^ .,!?]+)?
                <you> (<fill> )*(think|believe|act as if|act like) your (time|work|money|opinion|needs) [^.!?]*
                (lost|at a loss) for words (at|about|over) your
                in the end (it's|it is) (<fill> )*(me|us|always me) who
                """,
                unless="if you need|(not|n't) (meant|intended)|no wonder you",
                never="thank~|love|glad|happy|<date> .* (call|meet)|don't be surprised if (the|a|it|there|some)|good luck with (the|your) (opening|launch|exam|move|fair|show|event|presentation|new)",
            ),
        ),
    ),
)
