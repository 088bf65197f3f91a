package org.alongside.accreditation.application.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.framework.StandardsChange;
import org.alongside.platform.message.Notice;

/** What people are told about an application: what happened, and what happens next. */
public final class ApplicationNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String STATUS = "accreditation/apply/status";
    private static final String ANSWER = "accreditation/apply/answer";
    private static final String TASKS = "accreditation/apply/tasks";

    private ApplicationNotices() {
    }

    public static Notice submitted(LocalDate target) {
        return new Notice("N01", "We have your application", """
                Thank you. Your application has arrived, and nothing is missing.

                Next, a coordinator looks at it and finds an assessor who has no connection with you. We aim to have a \
                decision by %s. If that date moves, we tell you.

                You can withdraw at any time, without a reason.""".formatted(DAY.format(target)), STATUS);
    }

    public static Notice returned(LocalDate replyBy) {
        return new Notice("N01", "Your application came back: something is missing", """
                We looked at your application and something is missing. This is not a refusal.

                Open your application to see exactly what we need. Send it again by the end of %s. \
                If you need more time, or help, ask us.""".formatted(DAY.format(replyBy)), TASKS);
    }

    public static Notice moreAsked(LocalDate replyBy) {
        return new Notice("N01", "We have a question about your application", """
                Somebody who reads your application would like to know more about one or more parts of it.

                Please answer by the end of %s. If you need more time, or help, ask us.""".formatted(DAY.format(replyBy)),
                ANSWER);
    }

    public static Notice reminder(LocalDate replyBy) {
        return new Notice("N01", "Your application waits for your answer", """
                We asked you something about your application and have not heard from you yet.

                Please answer by the end of %s. If you need more time, or help, ask us.""".formatted(DAY.format(replyBy)),
                STATUS);
    }

    public static Notice aboutToLapse(LocalDate replyBy) {
        return new Notice("N02", "Your application ends soon unless you answer", """
                Please answer our question by the end of %s. After that day your application ends. \
                That is not a refusal: you can apply again at any time.

                If you need more time, ask us now. Nobody asks you to prove why.""".formatted(DAY.format(replyBy)), STATUS);
    }

    public static Notice lapsed(LocalDate replyBy) {
        return new Notice("N02", "Your application has ended", """
                We did not hear from you by %s, so your application has ended.

                This is not a refusal and nobody will see it as one. You can apply again at any time, and use the \
                evidence you gathered.""".formatted(DAY.format(replyBy)), "accreditation/apply/start");
    }

    public static Notice withdrawn() {
        return new Notice("N01", "You have withdrawn your application", """
                Your application has ended because you withdrew it. Nobody here can open your evidence any more.

                This is not a refusal. You can apply again at any time.""", "accreditation/apply/start");
    }

    public static Notice standardsChanged(List<StandardsChange> changes) {
        String lines = changes.stream().map(change -> "- " + change.text()).collect(Collectors.joining("\n"));
        return new Notice("N17", "The standards changed while you were applying", """
                What changed:

                %s

                What you wrote is kept. Look at the task list to see what is still missing.""".formatted(lines), TASKS);
    }

    public static Notice arrangementAgreed(String agreed, int extraDays) {
        return new Notice("N01", "What we arranged for you", """
                %s

                You have %d more days for each answer. The people who decide do not see this."""
                .formatted(agreed, extraDays), STATUS);
    }

    /** To the applicant. */
    public static Notice evidenceUndone(String criterion) {
        return new Notice("N01", "Some of your evidence no longer stands", """
                Evidence of training that you attached to your application, for %s, no longer stands: who came to the \
                training was put right afterwards. The people who handle your application have been told.

                This is not a refusal. You can ask the people who ran the training about it, and add other evidence \
                while your application is open to you.""".formatted(criterion), STATUS);
    }

    /** To whoever has the case open. */
    public static Notice evidenceFlagged(UUID applicationId, CasePart part, String criterion) {
        return new Notice("N01", "Look again: evidence in a case no longer stands", """
                Evidence of training in a case of yours, for %s, no longer stands: attendance was put right afterwards.

                Rate it anew if nothing has been decided. A decision that was made stands.""".formatted(criterion),
                (part == CasePart.COORDINATOR ? "accreditation/queue/case?id=" : "accreditation/assess/case?id=")
                        + applicationId);
    }

    public static Notice assessorAsked(String applicant) {
        return new Notice("N03", "You are asked to assess an application", """
                The applicant is %s. Before you see anything else, tell us whether you have a connection with them."""
                .formatted(applicant), "accreditation/assess");
    }
}
