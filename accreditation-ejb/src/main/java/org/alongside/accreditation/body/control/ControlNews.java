package org.alongside.accreditation.body.control;

import org.alongside.accreditation.body.BodyStatus;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.platform.message.Notice;

/** What members and the steward are told about control (N09) and about their own declaration (N10). */
public final class ControlNews {

    private static final String AREA_PAGE = "about";

    private ControlNews() {
    }

    public static Notice moved(AccreditationBody body) {
        return body.status() == BodyStatus.IN_BREACH ? lost(body) : restored(body);
    }

    private static Notice lost(AccreditationBody body) {
        return new Notice("N09", body.name() + " cannot decide at the moment", """
                The rule that disabled people and carers hold the votes is not met at this moment. Deciding has stopped: \
                no panel can vote, nothing can be released, no local rules can be adopted.

                Everything else goes on, and nobody's accreditation is affected.

                What helps: members whose declaration has run out can say it again under "My seat", and new members can \
                be found.""", AREA_PAGE);
    }

    private static Notice restored(AccreditationBody body) {
        return new Notice("N09", body.name() + " can decide again", """
                Disabled people and carers hold the votes again, as the rule asks. Panels can go on.""", AREA_PAGE);
    }

    public static Notice atRisk(AccreditationBody body) {
        return new Notice("N09", body.name() + " is one step from having to stop", """
                If one more member who is a disabled person or carer leaves, or lets their declaration run out, the body \
                can no longer decide. This is a good moment to look for new members.""", AREA_PAGE);
    }

    public static Notice reconfirm(AccreditationBody body, int days) {
        return new Notice("N10", "Please say again whether you are a disabled person or carer", """
                What you said as a member of %s counts for another %s. After that it no longer counts, until you say it \
                again.

                It takes a minute. Nobody sees what you answer, and nobody may ask you for proof."""
                .formatted(body.name(), days == 1 ? "day" : days + " days"), "accreditation/body/my-seat");
    }
}
