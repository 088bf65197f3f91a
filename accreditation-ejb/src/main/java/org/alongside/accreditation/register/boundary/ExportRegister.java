package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.control.PublicView;
import org.alongside.accreditation.register.control.Register;
import org.alongside.accreditation.register.control.RegisterEntries;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * Hands the open area's list to councils, directories and anybody else, whole.
 *
 * <p>Who left within the last year is in it with the fact that they have, so that a directory takes them down. Limited
 * entries are not: they are told on request, number by number (R-ACC-99).
 */
@Stateless
public class ExportRegister {

    @Inject
    private Register register;

    @Inject
    private RegisterEntries entries;

    @Inject
    private Clock clock;

    /** By number, so that two exports of the same list are the same. */
    @UseCase("EXPORT_REGISTER")
    public List<BrokerEntry> entries() {
        return register.shownOn(London.today(clock)).stream().filter(entry -> !entry.limited())
                .map(PublicView::of).toList();
    }

    /** Whether this entry is among them, without reading the others. */
    @UseCase("EXPORT_REGISTER")
    public boolean has(UUID entry) {
        return entries.find(entry).filter(one -> !one.limited())
                .filter(one -> PublicView.stillShown(one, London.today(clock))).isPresent();
    }

    /** Another text whenever the export would be another. */
    @UseCase("EXPORT_REGISTER")
    public String stamp() {
        return entries.stamp() + "-" + London.today(clock);
    }
}
