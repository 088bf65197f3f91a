package org.alongside.training.course;

import org.alongside.platform.error.Rule;

/** What courses refuse; the sentence for each stands in {@code rules.properties}. */
public enum CourseRule implements Rule {

    NOT_OPEN_TO_ALL("R-TRN-01"),
    ASKS_FOR_A_JOB("R-TRN-01"),
    ASKS_FOR_A_QUALIFICATION("R-TRN-01"),
    ASKS_FOR_A_PROMISE("R-TRN-02"),
    EDITION_DOES_NOT_COUNT("R-TRN-06"),
    AREA_NOT_IN_EDITION("R-TRN-06"),
    NOTHING_TAUGHT("R-TRN-06"),
    NOBODY_SHAPED_IT("R-TRN-07"),
    WHAT_CHANGED_MISSING("R-TRN-07"),
    LINKED_BODY_CANNOT_APPROVE("R-TRN-12"),
    OTHER_BODY_NOT_NEEDED("R-TRN-12"),
    AUTHOR_CANNOT_APPROVE("B24"),
    ONLY_A_WRITTEN_EXAM("R-TRN-13"),
    ACCESS_STATEMENT_MISSING("7.8"),
    LENGTH_MISSING("R-TRN-35"),
    NEEDS_A_NEW_VERSION("R-TRN-35"),
    LOCAL_POLICY_NOT_APART("R-TRN-44"),
    ONE_DRAFT_AT_A_TIME("R-TRN-35");

    private final String code;

    CourseRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
