package org.alongside.community.policy;

/** What a policy's number counts. */
public enum PolicyUnit {
    PENCE, PERCENT, MINUTES, HOURS, DAYS, WORKING_DAYS, WEEKS, TIMES, PEOPLE, YES_OR_NO
}
