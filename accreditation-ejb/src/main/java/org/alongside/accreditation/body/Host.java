package org.alongside.accreditation.body;

import java.time.LocalDate;
import java.util.Set;

/**
 * An organisation that houses a body, as it declares itself.
 *
 * @param activities     null when not answered; empty for "none of these"
 * @param filesClosed    service staff cannot see the body's minutes and files
 * @param lastReviewedOn null before the first time
 */
public record Host(String name, Set<HostActivity> activities, String separationStatement, boolean filesClosed,
                   LocalDate lastReviewedOn) {

    public boolean conflicted() {
        return activities.stream().anyMatch(HostActivity::conflicting);
    }
}
