package org.alongside.community.policy;

import java.util.Locale;

/** What a policy's number counts. */
public enum PolicyUnit {
    PENCE, PERCENT, MINUTES, HOURS, DAYS, WORKING_DAYS, WEEKS, TIMES, PEOPLE, YES_OR_NO;

    /** As it stands behind a number; a number that answers a question is 1 for yes and 0 for no. */
    public String word() {
        return this == YES_OR_NO ? "(1 for yes, 0 for no)" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
