package org.alongside.training.course;

/** What is done to a version of a course. */
public enum CourseAct {
    EDIT,
    SUBMIT,
    GIVE_BACK,
    APPROVE,
    /** Its wording only. */
    CORRECT,
    RETIRE
}
