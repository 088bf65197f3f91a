package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.platform.usecase.UseCase;

/** The nightly audit of the one book of minutes (R-POOL-47, INV-16). No money is at risk, so the time bank goes on. */
@Stateless
public class AuditTime {

    @Inject
    private TimeBook book;

    @Inject
    private TimeNews news;

    /** Finance and who runs the time bank are told each night, until it is put right. */
    @UseCase("AUDIT_TIME_BANK")
    public void look(Set<UUID> broken) {
        if (broken.contains(book.id())) {
            news.bookDoesNotAddUp();
        }
    }
}
