"""English words that belittle, from mild to coarse."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

INSULTS: Final = (
    Marker(
        MarkKind.INSULT,
        N_("A word against the person ends the talk about the matter."),
        ("I can't work with this, because …", "The draft says …; we had agreed on …"),
        (
            Phrase(
                """
                (?<!mr )(?<!mrs )(?<!ms )(complete |total |absolute |utter |bloody |fucking |bunch of |such an? |
                pack of )?(idiots?|morons?|imbeciles?|cretins?|dimwits?|halfwits?|half-wits?|dumbass(es)?|numpty|
                numpties|liars?|cheaters?|crooks?|scammers?|thieves|thief|con artists?|conman|fraudsters?|
                charlatans?|cheapskates?|skinflints?|misers?|parasites?|leech(es)?|freeloaders?|scroungers?|
                bastards?|assholes?|arseholes?|dickheads?|pricks?|wankers?|tossers?|twats?|bitch(es)?|cunts?|
                scumbags?|scum|losers?|weaklings?|cowards?|hypocrites?|bull(y|ies)|tyrants?|psychos?|psychopaths?|
                narcissists?|maniacs?|lunatics?|crybab(y|ies)|drama queens?|divas?|control freaks?|know-it-alls?|
                snobs?|brats?|dilettantes?|slackers?|nobod(y|ies) special|waste of space|windbags?|buffoons?|
                blockheads?|slobs?|oafs?|boors?|louts?|sleazebags?|penny[ -]pinchers?|bigots?|egomaniacs?|
                megalomaniacs?|despots?|slave drivers?|conmen|nitwits?|dunces?|imposters?|impostors?|shysters?|
                sharks in suits|waste of time|nutcases?|nutjobs?|weirdos?|prima donnas?|laughing ?stock)
                (a|an|such a|you|are|like|like a|bunch of|of|total|complete|utter|absolute|bloody|real|little|
                these|those|as) (<grade> )*(clowns?|amateurs?|hacks?|pigs?|dicks?|jerks?|fools?|cheats?|creeps?|
                leech|leeches|vultures?|sharks?|snakes?|rats?|weasels?|monkeys?|dinosaurs?|robots?)
                """,
                unless="<ofmyself>|not a (robot|fool|clown)",
                never="""
                <quoted>
                (cheats? sheet|cheat sheet|hack~ (day|week|space)|life ?hack|pig (farm|roast|leather)|
                amateur (dramatics|theatre|football|club|photo~|choir)|drama queen in|clowns? (costume|nose|
                for the)|the clown (act|number)|hair clip|children's|party)
                (campaign|photo~|picture|shows?|hospital|costume|circus) .* clowns?
                clowns? .* (hospital|costume|act)
                """,
            ),
            Phrase(
                """
                (<grade> )*(stupid|dumb|idiotic|moronic|brainless|dim-witted|clueless|incompetent|inept|
                unprofessional|amateurish|useless|worthless|pathetic|ridiculous|laughable|ludicrous|absurd|
                outrageous|disgraceful|shameful|shameless|scandalous|disgusting|despicable|contemptible|appalling|
                atrocious|abysmal|abhorrent|vile|rude|arrogant|ignorant|insolent|impertinent|impudent|
                condescending|patronising|patronizing|obnoxious|disrespectful|childish|infantile|immature|petty|
                lazy|sloppy|shoddy|slapdash|half-assed|half-arsed|greedy|stingy|tight-fisted|miserly|cheeky|
                cowardly|spineless|gutless|dishonest|deceitful|two-faced|hypocritical|delusional|insane|crazy|mad|
                nuts|bonkers|unhinged|deranged|hysterical|hopeless|embarrassing|cringeworthy|laughably|insulting|
                offensive|unreasonable|unbelievable|selfish|egotistical|self-centred|self-centered|inconsiderate|
                thoughtless|heartless|ungrateful|lousy|crappy|shitty|crap|rubbish|pompous|smug|sleazy|slimy|pushy|
                bossy|snobbish|stuck-up|self-important|big-headed|cocky|obtuse|daft|foolish|feeble|rotten|nasty|
                cruel|callous|ruthless|sneaky|shady|dodgy|crooked|corrupt|creepy|revolting|repulsive|disloyal|
                treacherous|vindictive|spiteful|malicious|unethical|unscrupulous|immoral|shambolic|hare-brained|
                half-baked|asinine|inane|nonsensical|amateur hour|retarded|mental|thick as|braindead|brain-dead|
                farcical|preposterous|bullshit|bs|horseshit|bollocks|incapable|irresponsible|reckless|negligent|
                toxic|hostile|tasteless|tactless|cheap trick|inexcusably|chaotic|a disgrace|disorganised|
                disorganized)(?! (busy|good|fun|amount|about|quick))(ly)?
                """,
                unless="""
                <ofmyself>
                (not|n't|isn't|aren't|wasn't|never|hardly|nor) (being |be |at all |that |a |so |very |
                meant to be |really )*(stupid|dumb|rude|unreasonable|arrogant|disrespectful|crazy|ridiculous|
                unprofessional|lazy|greedy|mad|childish|offensive|insulting|embarrassing)
                (crazy|mad|insane|ridiculous)(ly)? (about|busy|good|week|day|schedule|month|fast|beautiful|cheap|
                funny)
                drive.* (mad|crazy)
                (insanely|crazily|ridiculously|stupidly|unbelievably|absurdly|disgustingly) (well|good|beautiful|
                lovely|fast|happy|proud|nice|helpful|talented|delicious)
                embarrassing for me
                ignorant of
                mental (health|note|load)
                rude of me
                (rubbish|crap) (bin|bag|skip|collection|removal|tip)
                (remove|removed|clear|cleared|collect|take away|took away|load of|loads of|bags of|the|all|
                builders'?) rubbish
                (weather|traffic|storm|hours|market|season|wind|heat)
                chaotic (at my end|here|on site|week|day)
                hopeless(ly)? (romantic|in love)
                """,
                never="""
                <quoted>
                nuts and bolts
                mad (men|world)
                (might|may|could) (sound|seem|be) (a )?(stupid|silly|dumb|crazy|rude)
                (this|a|my) (stupid|dumb) question
                """,
            ),
            Phrase(
                """
                (incompetence|stupidity|ignorance|arrogance|ineptitude|unprofessionalism|laziness|sloppiness|
                greed|rudeness|insolence|impertinence|dishonesty|hypocrisy|cowardice|pettiness|disrespect|idiocy|
                lunacy|insanity|madness)
                """,
                needs="<anyyou>|this|such|so much|sheer|utter|total|pure|level",
                never="<quoted>",
            ),
            Phrase(
                """
                (what|who|where|why|how|get|go) (the|to) (fucking )?(hell|fuck|heck|devil|bloody hell)
                (fuck|fucking|fucked|motherfuck|bullshit|horseshit|goddamn|goddamned|bloody hell|for fuck's sake|
                for god's sake|for christ's sake|for heaven's sake|for crying out loud|damn it|dammit|piss|
                pissed off|piss off|screw you|bugger off|sod off|bite me|ffs|wtf|stfu)~
                (shit|shitshow|clusterfuck|crapshow)
                (your|this|that|the|these|those|a) (damn|damned|bloody|stupid|godforsaken|freaking|
                effing) [^ .,!?]+
                (shut (up|your)|shame on|should be ashamed|ought to be ashamed|aren't you ashamed|
                have you no shame|ashamed of (yourself|yourselves))( [^ .,!?]+)?
                (<you>|you've|you people|they|clearly) _3 (no|not a|not the slightest|zero|not the faintest|
                haven't a|haven't the (slightest|faintest)|without a) (clue|idea|manners|decency|shame|respect|
                class|brain|brains|spine|backbone|integrity|common sense|taste|business running|conscience|
                concept|understanding)( [^ .,!?]+)?
                (have|do|got) <you> (no|any) (shame|decency|manners|respect|brain|brains|common sense|
                self-respect)
                (lost|losing|out of|gone out of) <your> (mind|minds|marbles|head|senses)
                (are|is) <you> (out of|off|not right|not all|thick|slow)( your)?( [^ .,!?]+)?
                (wouldn't|couldn't|don't|doesn't|can't) (know|recognise|tell|find|organise|organize|run) (a|an|
                one|your|good|quality|the first thing) _6 if
                (not the sharpest|couldn't organise a|piss-up|a few sandwiches short|not all there|screw loose|
                lights are on|dumb as|thick as|as useful as|waste of (oxygen|space|skin|money|
                everyone's))( [^ .,!?]+)?
                """,
                unless="(i have|i've|i had|we have) (no|not the|zero)",
                never="<quoted>",
            ),
        ),
    ),
)
