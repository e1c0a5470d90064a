"""When the client is not satisfied: beside the conversation."""

from __future__ import annotations

from klartext.companions.companion import Advice, Companion
from klartext.i18n import N_

DISSATISFIED = Companion(
    "dissatisfied",
    "conversation",
    N_("When the client isn't satisfied"),
    (
        N_(
            "Not every unhappy client complains. Some become curt, pay late, ask for one more change and then another, "
            "or simply stay away. Asking is better than guessing, and one open question is enough: “What did you "
            "expect that you haven't got?” Then wait. The first answer is often about a detail, the second about what "
            "really weighs on them."
        ),
        N_(
            "Most disappointment comes from two different pictures of the same job. Lay them side by side: what was "
            "ordered, what was delivered, what was silently expected. What you owe, you deliver. What was never "
            "ordered can still be done, as a new order with a price and a date. Where nobody can say what “good” would "
            "be, agree on something that both of you can check: a sample, a list, a day on which you look at it "
            "together."
        ),
        N_(
            "You are not responsible for every mood. Some people stay dissatisfied whatever they get, because they "
            "bargain that way or because the trouble lies elsewhere. Do careful work, show it in stages, and have each "
            "stage confirmed; then a late “I don't like it” weighs less. If it stays like this, the question is no "
            "longer how to please this client, but whether you want to go on. Step 6, the balance, helps you with that."
        ),
    ),
    (
        Advice("unhappy-ask", N_("Ask what the client expected, and wait for the second answer")),
        Advice("unhappy-compare", N_("Lay side by side what was ordered, delivered and expected")),
        Advice("unhappy-owed", N_("Write down what I still owe, and by when it is done")),
        Advice("unhappy-new-order", N_("Offer everything else as a new order with a price and a date")),
        Advice("unhappy-measure", N_("Agree on something that both of us can check")),
        Advice("unhappy-stages", N_("Show the next work in stages and have each one confirmed")),
    ),
)
