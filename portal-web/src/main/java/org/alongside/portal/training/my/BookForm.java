package org.alongside.portal.training.my;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.alongside.portal.form.Problems;
import org.alongside.training.enrolment.boundary.Book;

/** A booking as somebody types it. It asks nothing about work, plans or money (R-TRN-01, 02, 04). */
public class BookForm {

    private final NeedsForm needs = new NeedsForm();
    private String supporters = "";
    private boolean claim;
    private String partner = "";
    private String partnerSupporters = "";
    private boolean partnerClaim;

    /** @param pair two people want both places or none */
    Optional<Book> read(UUID key, UUID runId, boolean pair, Problems problems) {
        OptionalInt mine = Supporters.read("supporters", supporters, problems);
        OptionalInt theirs = Supporters.read("partnerSupporters", partnerSupporters, problems);
        if (pair && partner.isBlank()) {
            problems.add("partner", "Write the email address of the person you want to come with.");
        }
        if (problems.isAny()) {
            return Optional.empty();
        }
        Book.Partner together = pair ? new Book.Partner(partner.strip(), theirs.getAsInt(), partnerClaim) : null;
        return Optional.of(new Book(key, runId, mine.getAsInt(), claim, null, together, needs.told(), needs.isKeep()));
    }

    public NeedsForm getNeeds() {
        return needs;
    }

    public String getSupporters() {
        return supporters;
    }

    public void setSupporters(String supporters) {
        this.supporters = supporters;
    }

    public boolean isClaim() {
        return claim;
    }

    public void setClaim(boolean claim) {
        this.claim = claim;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getPartnerSupporters() {
        return partnerSupporters;
    }

    public void setPartnerSupporters(String partnerSupporters) {
        this.partnerSupporters = partnerSupporters;
    }

    public boolean isPartnerClaim() {
        return partnerClaim;
    }

    public void setPartnerClaim(boolean partnerClaim) {
        this.partnerClaim = partnerClaim;
    }
}
