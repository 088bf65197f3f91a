package org.alongside.accreditation.body.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** Asking people about a proposed body: in which formats, and until the end of which day. */
@Embeddable
public class Consultation {

    @Convert(converter = Formats.class)
    private Set<ConsultationFormat> formats = Set.of();

    @Column(name = "consultation_closes_on")
    private LocalDate closesOn;

    static Consultation open(Set<ConsultationFormat> accessible, LocalDate closesOn, int days, LocalDate today) {
        List<Breach> breaches = new ArrayList<>();
        if (!ConsultationFormat.accessible(accessible)) {
            breaches.add(Breach.at("formats", BodyRule.FORMATS_MISSING));
        }
        LocalDate earliest = today.plusDays(days);
        if (closesOn.isBefore(earliest)) {
            breaches.add(Breach.at("closesOn", BodyRule.CONSULTATION_TOO_SHORT, days, earliest));
        }
        RuleBroken.throwIfAny(breaches);
        Consultation opened = new Consultation();
        opened.formats = Set.copyOf(accessible);
        opened.closesOn = closesOn;
        return opened;
    }

    void requireOver(LocalDate today) {
        if (!today.isAfter(closesOn)) {
            throw new RuleBroken(BodyRule.CONSULTATION_STILL_OPEN, closesOn, closesOn.plusDays(1));
        }
    }

    /** Null before people were asked. */
    LocalDate closesOn() {
        return closesOn;
    }
}
