package org.alongside.accreditation.register.control;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.accreditation.register.entity.RegisterEntry;

/**
 * What of an entry the public may read. A limited entry is number, area and status (R-ACC-99). Who is not in force no
 * longer advertises here: name, number, status and dates stay for a year, for whoever knows the number or the name.
 */
public final class PublicView {

    /** How long an ended accreditation can still be found by its number or exact name. */
    private static final int MONTHS_AFTER_THE_END = 12;

    private PublicView() {
    }

    static LocalDate oldestEndShown(LocalDate today) {
        return today.minusMonths(MONTHS_AFTER_THE_END);
    }

    public static boolean stillShown(RegisterEntry entry, LocalDate today) {
        return entry.endedOn() == null || !entry.endedOn().isBefore(oldestEndShown(today));
    }

    public static BrokerEntry of(RegisterEntry entry) {
        boolean limited = entry.limited();
        return new BrokerEntry(entry.id(), entry.number(), limited ? "" : entry.name(), entry.status(),
                limited ? null : entry.since(), limited ? null : entry.until(), entry.endedOn(), entry.assuredOn(),
                entry.editionCode(), entry.bodyName(), entry.withConditions() && !limited, limited,
                limited || !entry.status().inForce() ? PublicFields.NONE : entry.fields(), entry.lastModified());
    }

    /** The conditions anybody may read; none where the entry itself shows nothing. */
    public static List<GrantedCondition> conditions(RegisterEntry entry, Accreditation accreditation) {
        return entry.limited() || entry.endedOn() != null ? List.of()
                : accreditation.conditions().stream().filter(GrantedCondition::isPublic).toList();
    }
}
