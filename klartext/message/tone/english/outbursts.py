"""English last words: patience lost, doors slammed."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

OUTBURSTS: Final = (
    Marker(
        MarkKind.BLAME,
        N_("This slams a door; a limit is firmer when it is said calmly."),
        ("My limit is …", "From … on I work like this: …"),
        (
            Phrase(
                """
                (be|being|get|getting|been) (<fill> )*(insulted|shouted at|yelled at|screamed at|strung along|
                used|exploited|talked down to|ordered around|lied to|cheated|ignored|bullied|lectured|
                pushed around|threatened|humiliated|ripped off|taken for [^ .,!?]+ [^ .,!?]+|
                treated [^.!?]{1,20}) by <you>
                (i|we) (won't|will not) have <you> [^ .,!?]+ing
                (i've|i have|we've|we have) been (more than|very|extremely|incredibly|beyond) (patient|generous|
                understanding|reasonable)
                (i|we) (don't|do not) appreciate (being|your|it when <you>|how <you>|the way <you>)
                once and for all
                (this|that|it) (has to|must|needs to) (stop|end)( now| immediately| right now)?
                (this|that|it) can't go on (like this )?(?=!)
                (i'm|i am|we're) (<fill> )*done(?= [.!]| with| here)
                (i|we) (<fill> )*(give up|quit|have no words|am speechless|can't take (it|this)|
                can't deal with (you|this)|have had it)(?= [.!,]| any| with)
                (no more|end of story|end of discussion|full stop|period|case closed|
                that's final)(?= [.!]$| mr nice| games| excuses)
                (how|this|that) (<fill> )*(unbelievable|incredible)(?= [.!])
                (sick|tired|fed up|sick and tired|sick to death|had it|bored|weary|had it up to here|had enough|
                at the end of my (rope|tether|patience)|done) (of|with) ((<you>|your|this|the|these|all|being|
                having|hearing|always|waiting|chasing|running|explaining|asking|reminding|constantly|fixing|
                paying|it)( [^ .,!?]+)?|[^ ]+ing)
                (i'm|i am|we're|we are) (so |really |absolutely |just |completely )*(fed up|sick of|
                sick and tired|at my wits' end|at my wit's end|over it|so over)( [^ .,!?]+)?
                (i've|i have|we've|we have) (had|heard|seen|just about had|really had|well and truly had) (quite |
                more than |just about |about )?(enough|it)(?! time| of the)( of| with)?( [^ .,!?]+)?
                enough is enough
                (that's|that is|this is|enough) (it|enough)(?= [!.]| now| already)
                enough (already|now)(?= [!.,])
                (won't|will not|refuse to|not going to|no longer|can't|cannot|not willing to|don't intend to|
                do not intend to|won't be|will not be) (be )?(put up with|stand for|tolerate|take this|
                take it anymore|be treated|treated|strung along|take any more|take your|let you|be spoken|
                spoken to|be pushed|be fooled|fooled|be taken|taken for|be ignored|be bullied|accept your|
                play your|be your|be made|stand by)( [^ .,!?]+){0,2}
                (my patience (is|has)|at the end of my patience|out of patience|losing (my )?patience|
                run out of patience|lost (my )?patience|testing my patience|try my patience|
                patience is wearing)( [^ .,!?]+)?
                (on|getting on|gets on|get on) my (last )?nerves?
                (last straw|final straw|drives? me (crazy|mad|insane|up the wall|nuts)|driving me (crazy|mad|
                insane|up the wall|nuts)|makes? me (sick|furious|want to scream)|beyond me|beggars belief|
                my blood boil)
                (the|some|what a|such|a lot of|real|quite a|sheer|have a|got a) (nerve|audacity|cheek|gall|
                effrontery|impudence|insolence|impertinence)(?! (pain|of steel))
                (chasing|running after|chase|run after) (my|our) (money|own money|payments?|invoices?)
                (not|no longer) your (slave|servant|maid|dog|doormat|secretary|mother|babysitter|punching bag|
                free)( [^ .,!?]+)?
                """,
                never="""
                <warm>
                (i've|i have) had enough time
                heard enough to
                seen enough to
                """,
            ),
            Phrase(
                """
                (unacceptable|inexcusable|unforgivable|unheard of|not good enough|simply not on|beyond the pale|
                intolerable)
                """,
                unless="""
                (if|when|what) .* unacceptable to
                unacceptable (loss|noise|values?)
                """,
            ),
        ),
    ),
)
