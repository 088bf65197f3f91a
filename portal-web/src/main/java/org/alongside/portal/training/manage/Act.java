package org.alongside.portal.training.manage;

import java.util.Arrays;
import java.util.Optional;

/** What a provider is asked once more before it is done: what it means, and whether it needs a reason. */
public enum Act {

    OPEN("Open this run for booking", "Anybody can find it and book from the day booking opens.", "Open it", Back.RUN, false),
    CLOSE_BOOKING("Close booking now", "Nobody can book any more, and no free place is offered on. Who still waits is told, "
            + "and comes on the list of people to tell about the next run.", "Close booking", Back.RUN, false),
    GO_AHEAD("Let the run take place", "Fewer people have booked than you wanted. Nobody has to be told: whoever has a place "
            + "keeps it. That you decided this is kept.", "It takes place", Back.RUN, false),
    FREE_RESERVED("Give the reserved places free", "Places that are still kept for disabled people and families go to "
            + "everybody, in the order of the waiting list. This cannot be taken back.", "Give them free", Back.RUN, false),
    FILL("Invite everybody who has put their name down", "They join the waiting list of this run in the order in which they "
            + "put their names down, and are offered the free places.", "Invite them", Back.RUN, false),
    CANCEL_SESSION("Cancel this session", "The learners and trainers are told, with your reason. With less than three days' "
            + "notice learners may claim what they have already spent.", "Cancel the session", Back.RUN, true),
    RELEASE_TRAINER("Take this trainer off the run", "They are told. The run stays as it is; it can only open with a "
            + "co-trainer who has lived experience.", "Take them off", Back.RUN, false),
    PASS("Offer the place to the next person", "No seats could be found for the first on the waiting list. They keep their "
            + "place in the queue, and come first on the next run. Say what you tried.", "Offer it to the next", Back.LEARNERS,
            true),
    AGREE("Agree to the supporters", "This person may bring everybody they asked for.", "Agree", Back.LEARNERS, false),
    CANCEL_BOOKING("Cancel this booking", "The person is told, with your reason. Their place goes to the next on the waiting "
            + "list.", "Cancel the booking", Back.LEARNERS, true);

    /** Where the page came from. */
    enum Back {
        RUN("training/manage/run?id="),
        LEARNERS("training/manage/learners?run=");

        private final String page;

        Back(String page) {
            this.page = page;
        }
    }

    private final String title;
    private final String meaning;
    private final String button;
    private final Back back;
    private final boolean reason;

    Act(String title, String meaning, String button, Back back, boolean reason) {
        this.title = title;
        this.meaning = meaning;
        this.button = button;
        this.back = back;
        this.reason = reason;
    }

    static Optional<Act> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Followed by the run. */
    public String back() {
        return back.page;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public String button() {
        return button;
    }

    public boolean needsReason() {
        return reason;
    }
}
