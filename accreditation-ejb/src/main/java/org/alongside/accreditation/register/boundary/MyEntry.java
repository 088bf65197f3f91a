package org.alongside.accreditation.register.boundary;

import java.time.LocalDate;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.PublicFields;

/**
 * A broker's own view of their entry.
 *
 * @param name      the name the public reads
 * @param published what the public reads
 * @param draft     what they are writing; the same as published when there is nothing new
 * @param confirmed whether they have published anything of their own yet
 */
public record MyEntry(BrokerNumber number, String name, AccreditationStatus status, LocalDate since, LocalDate until,
        boolean limited, boolean confirmed, PublicFields published, PublicFields draft) {

    /** Whether there is something new to look at and publish. */
    public boolean changed() {
        return !draft.equals(published);
    }
}
