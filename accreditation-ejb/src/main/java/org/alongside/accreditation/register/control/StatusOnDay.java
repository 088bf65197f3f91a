package org.alongside.accreditation.register.control;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.StatusAnswer;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.accreditation.register.entity.RegisterEntry;
import org.alongside.platform.time.London;

/** How an accreditation stood on one day. From today on it is what we know now. */
public final class StatusOnDay {

    private StatusOnDay() {
    }

    public static StatusAnswer of(RegisterEntry entry, Accreditation accreditation, LocalDate day, Instant now) {
        boolean past = day.isBefore(London.dayOf(now));
        boolean listed = accreditation.inForceOn(day) && (past || accreditation.status() == AccreditationStatus.ACTIVE);
        boolean limited = entry.limited();
        return new StatusAnswer(accreditation.number(), accreditation.status(), listed,
                limited ? null : accreditation.since(), limited ? null : entry.until(), accreditation.endedOn(), day,
                PublicView.conditions(entry, accreditation).stream().map(GrantedCondition::text).toList(), now);
    }
}
