package org.alongside.community.decision.control;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.community.decision.entity.Decision;
import org.alongside.platform.message.Notice;
import org.alongside.platform.time.London;

/** What people are told about decisions, in plain English. None tells how anybody voted, or what it is about. */
final class DecisionNotices {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(London.ZONE);

    private DecisionNotices() {
    }

    static Notice opened(Decision decision) {
        return about(decision, "You can vote on something", """
                Your group decides something together, and your vote counts as much as anybody else's. You can vote until \
                %s.

                You can read about it, ask for help, or take more time. You need not give a reason.""", decision.closesAt());
    }

    static Notice closing(Decision decision) {
        return about(decision, "Voting closes soon", """
                You have not voted yet, and you do not have to. Voting closes on %s.

                If you need more time, ask for it on the page of the decision. You need not give a reason.""",
                decision.closesAt());
    }

    static Notice longer(Decision decision) {
        return about(decision, "There is more time to vote", """
                Somebody asked for more time, as everybody may once. Voting now closes on %s.""", decision.closesAt());
    }

    static Notice counted(Decision decision) {
        return about(decision, "The votes have been counted", """
                You can read what your group decided, and how many voted for what.""", null);
    }

    static Notice toConfirm(Decision decision) {
        return about(decision, "Ask your group to confirm this", """
                Your group decided something in a hurry, because two signatories said that it could not wait. Please ask \
                the whole group now to confirm it. You find the button where you lead the decision.""", null);
    }

    static Notice roundBegun(Decision decision) {
        return about(decision, "Your group will vote again", """
                Your group goes on with a decision, in a new round. We tell you when you can vote.""", null);
    }

    static Notice stopped(Decision decision) {
        return about(decision, "A vote was stopped", """
                Two people stopped a vote of your group, because something was wrong with it. Nothing was decided.""", null);
    }

    static Notice helpAsked(Decision decision) {
        return about(decision, "Somebody would like help with a vote", """
                An elector asks for help to understand or to vote. You see who on the page of the decision.""", null);
    }

    static Notice recorded(Decision decision, boolean inTheirName) {
        return about(decision, inTheirName ? "Somebody voted for you" : "Your vote was written down", """
                %s If that is not right, you can vote yourself until voting closes: the latest vote counts. Or tell the \
                person who leads the decision.""".formatted(inTheirName
                ? "Somebody who may decide about money for you voted in your name."
                : "Somebody wrote down the vote you told them."), null);
    }

    static Notice witnessed(Decision decision) {
        return about(decision, "You were named as a witness of a vote", """
                Somebody wrote down another person's vote and says that you were there. If you were not, tell the person \
                who leads the decision at once.""", null);
    }

    private static Notice about(Decision decision, String subject, String body, Instant moment) {
        return new Notice("11", subject, moment == null ? body : body.formatted(MOMENT.format(moment)),
                "community/decide/one?id=" + decision.id());
    }
}
