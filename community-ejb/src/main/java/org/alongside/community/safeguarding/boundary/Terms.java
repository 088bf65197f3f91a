package org.alongside.community.safeguarding.boundary;

import jakarta.enterprise.context.Dependent;
import org.alongside.community.safeguarding.control.WorkingHours;

/** How long a concern may wait, and which numbers are too small to be told. */
@Dependent
class Terms {

    private static final int HOURS = 4;
    private static final int DAYS = 1;
    private static final int SMALL = 5;

    /** Working hours until the deputy is told. */
    long hours() {
        return HOURS;
    }

    /** Working hours until it has to be looked into and the coordinator is told. */
    long hoursToLookInto() {
        return (long) DAYS * WorkingHours.A_DAY;
    }

    long smallNumber() {
        return SMALL;
    }
}
