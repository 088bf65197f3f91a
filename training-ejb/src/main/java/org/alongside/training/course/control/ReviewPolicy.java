package org.alongside.training.course.control;

import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.training.course.CourseRule;
import org.alongside.training.course.ProviderLink;

/** Whose body may decide about a provider's course (R-TRN-12; section 10). */
public final class ReviewPolicy {

    private ReviewPolicy() {
    }

    /** The area's own body, unless the provider is linked to it: then another's. */
    public static void requireRightBody(ProviderLink link, UUID home, UUID reviewing) {
        boolean own = home.equals(reviewing);
        if (own && !link.leavesBodyFree()) {
            throw new RuleBroken(CourseRule.LINKED_BODY_CANNOT_APPROVE);
        }
        if (!own && link.leavesBodyFree()) {
            throw new RuleBroken(CourseRule.OTHER_BODY_NOT_NEEDED);
        }
    }
}
