"""English menaces with an audience: reviews, press, bosses, clients."""

from typing import Final

from klartext.i18n import N_
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Marker, Phrase

EXPOSURE: Final = (
    Marker(
        MarkKind.THREAT,
        N_("To threaten someone's name looks like pressure, and it may be turned against you."),
        ("This is about the payment of … by …", "Without an agreement by … I will end our work together on …"),
        (
            Phrase(
                """
                (i'll|i will|we'll|we will|i'm going to|i am going to|i can|i could|i might) (<fill> |personally |
                gladly |happily )*(make|ensure|see to it|be) (<fill> )*(sure |certain )?(that )?(everyone|every|
                everybody|nobody|no one|you never|people|the whole|your|all) _6 (knows?|hears?|learns?|finds? out|
                regret|pay|never|sorry|reads?|suffer|works?|hires?|sees?|deals?)
                (everyone|everybody|the whole (industry|world|town|city|internet)) (will|'ll|should|would|might|
                may|is going to|are going to|deserves? to|needs? to|has a right to) (<fill> |soon )*(know|hear|
                find out|learn|see|read|be told)( [^ .,!?]+)?
                (your (clients|customers|boss|investors|board|wife|husband|partners?|competitors|followers|
                competition)|people|the press|the media|the public|the internet|social media) (will|'ll|should|
                would|might|may|deserve to|need to|have a right to|would love to) (<fill> |soon |be )*(know about|
                know what|know how|hear about|hear|find out|learn about|learn how|read about|want to know|
                interested|delighted|love to|love this|shocked|told|thrilled|like to know|
                like to hear)( [^ .,!?]+)?
                (it (would|'d) be|what) (a |such a |<fill> )*(pity|shame|sad|unfortunate|terrible|bad|awkward|
                embarrassing) (if|should|were) (<anyyou>|this|people|the|someone|everyone|anyone|that|word|
                anything|something|it)
                (i wonder|wonder|curious|let's see|we'll see|imagine|i'd love to (hear|see|know)|
                interesting to (see|hear)|let me know) (what|how|if) (your|the) (boss|clients|customers|manager|
                ceo|wife|husband|partners?|investors|board|press|media|tax office|head office|followers|
                superiors?|competitors) (will|would|might|thinks?|says?|feels?|has|have|reacts?)( [^ .,!?]+)?
                (i'll|i will|maybe i should|perhaps i should|i might|i may|i could|i can|shall i|should i|time to|
                i'm going to|i am going to) (<fill> |have to |gladly |happily )*(tell|call|inform|write to|email|
                contact|speak to|talk to|let|report (this|it|you) to|copy in|cc|mention this to) (your|the) (boss|
                manager|ceo|wife|husband|clients|customers|superiors?|head office|board|investors|employer|press|
                media|newspapers?|tax office|taxman|authorities|police|hmrc)( [^ .,!?]+)?
                (go|going|take (this|it)|taking (this|it)|went) (public with|public(?= [.!,])|to the (press|media|
                papers|newspapers?|public|police|authorities)|viral)
                (post|posting|share|sharing|put|putting|publish|publishing|write|writing|tweet|tweeting|spread|
                spreading|tell everyone) (<fill> )*(about )?(this|it|everything|<you>|all of this|the whole story|
                the story|these emails|our emails|these messages|the screenshots|screenshots|your (name|emails|
                messages|behaviour|behavior)) (<fill> )*(all over |on |to )*(online|twitter|facebook|linkedin|
                instagram|social media|google|everywhere|the internet|public|trustpilot|reddit|the web|the media|
                x)
                (bad|negative|one-star|one star|1-star|1 star|terrible|scathing|damning|nasty|awful|devastating|
                zero-star) (google )?(reviews?|ratings?|publicity|press)( [^ .,!?]+)?
                (i'll|i will|i'm going to|i can|let me|i'll happily) (<fill> )*tell (everyone|everybody|people|
                the world|all your|all my|anyone|the whole)( [^ .,!?]+)?
                <your> ([^ .,!?]+ )?(name|reputation|image|rating|business|career) (is|are|will be|
                could be) (<fill> )*(at stake|on the line|gone|ruined|at risk|finished|over|toast)
                (my|our) (followers|readers|subscribers|contacts|colleagues|friends|network|listeners) (will|
                would|might|are going to|should) (<fill> |be )*(interested|love|hear|know|enjoy|delighted|read|
                learn|find)( [^ .,!?]+)?
                (your other|other|all other|your) (suppliers|freelancers|contractors|vendors|tradespeople|clients|
                people|service providers) (<fill> )*(ought to|should|deserve to|must|need to) (<fill> )*(know|
                hear|be warned|be told|find out|learn)( [^ .,!?]+)?
                your (clients|customers|boss|investors|board|wife|husband|partners?|competitors|followers|
                competition) (<fill> )*(will|would|might|should) (<fill> )*(find|be) (this|that|it|them|very|
                quite)( [^ .,!?]+)?
                (one hears|you hear|people say|i hear|i've heard) (all sorts of |many |a lot of |quite a few |
                some |bad |strange )*(things|stories|rumours|rumors) about <you>
                (all |every one of )?your (clients|customers|partners|investors|competitors|friends|neighbours|
                staff) (will|'ll|are going to|would|shall) (<fill> )*(know|hear|learn|find out|read|
                see)( [^ .,!?]+)?
                (one|zero|1) stars?(?= [.!,]| on| from| for| review)
                (expose|name and shame|blacklist|discredit|smear|bad-mouth|badmouth) (<you>|your (business|
                reputation|company|name|career|firm))
                """,
                needs="i|we|my|our|mine|i'll|we'll|i'm|i'd|<anyyou>",
                unless="(would you|could you) (leave|write)|(i'd|i would) love to (see|hear)(?! (what your|how your))|(new|the) (photos|pictures|website|shop|design|logo|campaign|brochure)",
                never="gdpr|respond to|reply to|answer to|how to (handle|deal with)|dealing with",
            ),
        ),
    ),
)
