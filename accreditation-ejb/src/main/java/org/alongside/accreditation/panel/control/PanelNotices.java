package org.alongside.accreditation.panel.control;

import java.util.UUID;
import org.alongside.platform.message.Notice;

/** What people are told about panels, in plain English. None of these names the applicant. */
public final class PanelNotices {

    private static final String CASE = "accreditation/panel/case?id=";

    private PanelNotices() {
    }

    public static Notice interestOpen(UUID caseId) {
        return new Notice("N03", "You are asked to sit on a panel", """
                You are asked to sit on a panel. Before you see anything, say whether you have a connection with the \
                person it is about.

                Please answer within 7 days. After that your place can go to somebody else.""",
                "accreditation/panel/interest?id=" + caseId);
    }

    public static Notice interestReminder(UUID caseId) {
        return new Notice("N03", "Please answer the interest question", """
                You are asked to sit on a panel and have not said yet whether you have a connection with the person it \
                is about. The panel cannot meet before you have answered.""",
                "accreditation/panel/interest?id=" + caseId);
    }

    public static Notice memberSilent(UUID caseId) {
        return new Notice("N03", "A panel member has not answered for 7 days", """
                A member of a panel has not answered the interest question for 7 days. You can give the place to \
                somebody else.""", CASE + caseId);
    }

    public static Notice inquorate(UUID caseId) {
        return new Notice("N04", "A panel cannot go on", """
                A panel has too few members left, or disabled people and carers are no longer more than half of them. \
                No vote can be taken.

                The coordinator can find a substitute. Where there are members enough, the chair can have one stand \
                down by lot. After 28 days the case goes to another area's body by itself.""", CASE + caseId);
    }

    public static Notice inquorateForTwoWeeks(UUID caseId) {
        return new Notice("N04", "A panel has not been able to go on for 14 days", """
                In 14 days this case goes to another area's body by itself, unless a substitute is found before.""",
                CASE + caseId);
    }

    public static Notice ready(UUID caseId) {
        return new Notice("PANEL-1", "Your panel can meet", """
                Everybody has answered the interest question. You chair this panel: agree on a day with the others, \
                and open the meeting here when you are together.""", "accreditation/panel/session?id=" + caseId);
    }

    public static Notice toRelease(UUID caseId) {
        return new Notice("PANEL-2", "A decision waits to be released", """
                A panel has decided. The decision has no effect until somebody who was not on the panel releases it, \
                within 10 working days.""", "accreditation/panel/release?id=" + caseId);
    }

    /** To the applicant. */
    public static Notice transferred() {
        return new Notice("N04", "Another area's panel will decide about your application", """
                We could not make a panel here that has no connection with your case. So the panel of another area \
                decides.

                This says nothing about you or your application. The wait is ours to answer for: your clock stands \
                still, and you have nothing to do. You will hear from the other area.""",
                "accreditation/apply/status");
    }

    /** To the applicant. */
    public static Notice anotherBodyAsked(String bodyName) {
        return new Notice("N04", "Another area's body will decide about your application", """
                %s has been asked to decide about your application, because our own body cannot. Its people see your \
                application and nothing else of this area.

                You have nothing to do. You will get a letter here when it has decided.""".formatted(bodyName),
                "accreditation/apply/status");
    }

    /** To the coordinators of the other body. */
    public static Notice asked(UUID applicationId) {
        return new Notice("N04", "Your body is asked to decide about an application here", """
                Our body cannot decide about an application. Please bring a panel of your own body together for it. \
                You see this one application here, and nothing else.""",
                "accreditation/panel/convene?application=" + applicationId);
    }

    public static Notice transferredAway(UUID caseId) {
        return new Notice("N04", "A case has gone to another area's body", """
                No panel could be made here, so another area's body decides. The applicant has been told. Choose whom to ask.""",
                CASE + caseId);
    }

    /** To the applicant; what was decided stands in the letter. */
    public static Notice released(String appealBy) {
        return new Notice("N05", "The panel has decided about your application", """
                The decision and its reasons are in your letter.

                If you disagree with it you can appeal until the end of %s.""".formatted(appealBy),
                "accreditation/panel/letter");
    }
}
