package org.alongside.accreditation.interim;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.platform.audit.Event;

/** What happens to an interim measure; {@code subject} is the measure. Why is in none of them (R-ACC-75). */
public sealed interface InterimEvent extends Event {

    /** The suspension is over while the accreditation still runs, so the broker is in force again. */
    default boolean restores() {
        return false;
    }

    record Proposed(UUID subject, UUID accreditation, UUID by) implements InterimEvent {
    }

    record CalledOff(UUID subject, UUID by) implements InterimEvent {
    }

    record Begun(UUID subject, UUID accreditation, UUID by, LocalDate reviewBy, LocalDate lastDay) implements InterimEvent {
    }

    record Reviewed(UUID subject, UUID by, LocalDate reviewBy) implements InterimEvent {
    }

    record Ended(UUID subject, UUID by) implements InterimEvent {
        @Override
        public boolean restores() {
            return true;
        }
    }

    record RanOut(UUID subject, LocalDate lastDay) implements InterimEvent {
        @Override
        public boolean restores() {
            return true;
        }
    }

    /** @param reviewBy the day that nobody kept */
    record Lapsed(UUID subject, LocalDate reviewBy) implements InterimEvent {
        @Override
        public boolean restores() {
            return true;
        }
    }

    /** @param standing how the broker stands on the list now */
    record Overtaken(UUID subject, AccreditationStatus standing) implements InterimEvent {
    }
}
