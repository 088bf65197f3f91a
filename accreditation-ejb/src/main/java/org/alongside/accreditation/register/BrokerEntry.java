package org.alongside.accreditation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What anybody may read about one broker today.
 *
 * @param name       empty for a limited entry, which shows number, area and status only
 * @param since      first day of the unbroken accreditation; null for a limited entry
 * @param until      last day of the term; null for a limited entry
 * @param endedOn    the first day the broker was no longer accredited; null while they are
 * @param assuredOn  the day the body last decided
 * @param fields     what the broker published; nothing once they are not in force
 */
public record BrokerEntry(UUID id, BrokerNumber number, String name, AccreditationStatus status, LocalDate since,
        LocalDate until, LocalDate endedOn, LocalDate assuredOn, String editionCode, String bodyName,
        boolean withConditions, boolean limited, PublicFields fields, Instant lastModified) {

    /** What to call them: a limited entry has only its number. */
    public String title() {
        return name.isEmpty() ? number.value() : name;
    }

    public boolean inForce() {
        return status.inForce();
    }

    public boolean ended() {
        return endedOn != null;
    }
}
