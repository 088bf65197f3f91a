package org.alongside.platform.identity.control;

import org.alongside.platform.identity.Role;
import org.alongside.platform.message.Notice;

/** What people are told when they begin and end some work. */
public final class AppointmentNotices {

    private static final String CODE = "ID-10";

    private AppointmentNotices() {
    }

    public static Notice begun(Role role, String by) {
        return new Notice(CODE, "You have work to do here: " + work(role), """
                %s has written down that you are %s here. If that is a mistake, please tell them.
                What waits for you stands under Work to do.""".formatted(by, work(role)), "duties");
    }

    public static Notice ended(Role role, String by) {
        return new Notice(CODE, "Your work here has ended: " + work(role), """
                %s has written down that you are no longer %s here. Thank you for what you did. If it comes as a surprise, \
                please ask them.""".formatted(by, work(role)), null);
    }

    private static String work(Role role) {
        return switch (role) {
            case COORDINATOR -> "a coordinator";
            case ASSESSOR -> "an assessor";
            case CONTROL_OFFICER -> "the control officer";
            case COUNCIL_READER -> "the council's reader";
            case PROVIDER -> "a training provider";
            case FINANCE -> "the finance officer";
            case TIME_COORDINATOR -> "the time bank's coordinator";
            case SAFEGUARDING_LEAD -> "the safeguarding lead";
            case SAFEGUARDING_DEPUTY -> "the safeguarding deputy";
            case FEED_KEEPER -> "a keeper of the feeds";
            default -> throw new IllegalArgumentException(role + " is not appointed");
        };
    }
}
