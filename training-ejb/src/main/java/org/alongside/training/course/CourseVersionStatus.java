package org.alongside.training.course;

import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a version of a course stands (specification 7.8). */
public enum CourseVersionStatus implements Status<CourseAct> {
    DRAFT("Draft"),
    IN_REVIEW("Waiting for approval"),
    APPROVED("Approved"),
    RETIRED("No longer offered");

    private static final Transitions<CourseVersionStatus, CourseAct> TABLE = Transitions
            .between(CourseVersionStatus.class, CourseAct.class)
            .allow(DRAFT, CourseAct.EDIT, DRAFT)
            .allow(DRAFT, CourseAct.SUBMIT, IN_REVIEW)
            .allow(IN_REVIEW, CourseAct.GIVE_BACK, DRAFT)
            .allow(IN_REVIEW, CourseAct.APPROVE, APPROVED)
            .allow(APPROVED, CourseAct.CORRECT, APPROVED)
            .allow(APPROVED, CourseAct.RETIRE, RETIRED)
            .endingAt(RETIRED);

    private final String label;

    CourseVersionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<CourseVersionStatus, CourseAct> transitions() {
        return TABLE;
    }

    public CourseVersionStatus after(CourseAct act) {
        return TABLE.after(this, act);
    }
}
