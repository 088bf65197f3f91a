package org.alongside.training.course;

import java.util.UUID;

/**
 * One version of a course, as people read it.
 *
 * @param linkStatement  what ties the provider to the body here (R-TRN-12); empty when nothing does
 * @param giveBackReason why it came back from review; empty otherwise
 */
public record CourseView(UUID courseId, UUID versionId, int no, CourseVersionStatus status, CoursePurpose purpose,
        UUID providerId, String providerName, String linkStatement, CourseContent content, String giveBackReason) {

    public boolean can(CourseAct act) {
        return status.can(act);
    }
}
