"""English words that laugh at the work, the offer or the place."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

SCORN: Final = (
    Marker(
        MarkKind.INSULT,
        N_("This laughs at the work or the person; the concrete gap says more."),
        ("On page 2 … is missing; I need it by …", "I can't do it this way; what is possible is …"),
        (
            Phrase(
                """
                (is|was|are|be|'s|it's|that's|what|such|this|been|become|becoming|into|looks like|like) (all |
                just |really |clearly |some kind of |nothing but |some |a complete |such |quite |an? |one |big |
                complete |total |absolute |bad |sick |cruel |utter |the |single |bloody |pure |real |right |huge |
                hot )*(joke|farce|circus|disgrace|travesty|mockery|shambles|train ?wreck|dumpster fire|shitshow|
                mess|nightmare|insult|embarrassment|waste of time|waste of my time|catastrophe|fiasco|clown show|
                slap in the face|disaster|garbage|trash|nonsense|rubbish|junk|crap|drivel|gibberish|
                bullshit)(?! (for the|of paint|room|drawer|food|skip|bin|about|in the slogan|works))
                (you|must|got to|gotta) (be |have to be |are |'re )?(kidding|joking|having a laugh)( me)?
                (you're|are you) (kidding|joking)( me)?
                (act|acting|acts|acted|behave|behaving|behaves|behaved|carry on|carrying on|whine|whining|sulk|
                sulking|throw|throwing) _2 (like|as) (a|an|some|little|spoilt|spoiled) _2 (child|children|kid|
                kids|baby|babies|toddler|toddlers|clown|clowns|diva|teenager|teenagers|amateur|amateurs|brat|
                brats|idiot|idiots|madman|animal|prima donna)
                (throw|throwing|having|had|threw) (a|your|another|these|such) (little )?(tantrum|tantrums|
                hissy fit)
                (temper tantrum|tantrum)
                <your> _5 (a (complete |total |real |right |bloody |hot |huge |absolute |utter )*(mess|joke|
                shambles|disaster|disgrace|nightmare|embarrassment)|garbage|trash|rubbish|nonsense|crap|junk|
                terrible|awful|dreadful|horrible|horrendous|dire|beneath contempt|beyond belief|
                all over the place|not worth)
                (what|that|this|it) <you> (sent|delivered|gave me|did|wrote|made|produced|call|provided|submitted|
                say|said) _2 (is|was|a|an) _3 (garbage|trash|rubbish|nonsense|crap|junk|terrible|awful|dreadful|
                horrible|mess|joke|worthless|useless|plan|brief)
                (utter|total|complete|absolute|pure|sheer|what a load of|load of|such|what|stop this|this|your|
                more) (nonsense|rubbish|garbage|crap|tosh|twaddle|drivel|bull|baloney|chaos|cheek|amateur hour|
                hogwash)(?! (bin|bag|skip|collection|removal|disposal|pile|heap|container))
                lowest of the low|scum of the earth|scraping the barrel
                (is|are) this (a|some kind of|some sort of|supposed to be) (a )?(joke|kindergarten|circus|zoo|
                prank)
                """,
                unless="""
                <ofmyself>
                (basement|kitchen|floor|workshop|cable~|wires|studio|desk|pipes|site|builders|storm|flood|
                water) .* mess
                (insult|joke) (in|about)
                not a (problem|joke|mess|disaster)
                """,
                never="""
                <quoted>
                (collect~|dispos~|tip|skip|bin|plaster|damp|basement|roof|pipe~|wiring|insurance|flood|fire|storm)
                """,
            ),
        ),
    ),
)
