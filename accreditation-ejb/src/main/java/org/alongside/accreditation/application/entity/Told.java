package org.alongside.accreditation.application.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an applicant claimed and showed, asked by criterion. */
public final class Told {

    private final List<CriterionClaim> claims;
    private final List<LentEvidence> lent;

    Told(List<CriterionClaim> claims, List<LentEvidence> lent) {
        this.claims = claims;
        this.lent = lent;
    }

    /** Something is claimed for this criterion: words, evidence, or a wish to talk. */
    public boolean isClaimed(String criterion) {
        return claimFor(criterion).filter(CriterionClaim::says).isPresent() || !evidenceFor(criterion).isEmpty();
    }

    /** There is evidence, but only some of these, and not a word beside it. */
    public boolean restsOnlyOn(Set<UUID> supporting, String criterion) {
        return claimFor(criterion).filter(CriterionClaim::says).isEmpty()
                && supporting.containsAll(evidenceFor(criterion));
    }

    public boolean wantsToTalkAbout(String criterion) {
        return claimFor(criterion).filter(CriterionClaim::talkItThrough).isPresent();
    }

    public Optional<CriterionClaim> claimFor(String criterion) {
        return claims.stream().filter(claim -> claim.criterionCode().equals(criterion)).findFirst();
    }

    public List<UUID> evidenceFor(String criterion) {
        return lent.stream().filter(one -> one.isFor(criterion)).map(LentEvidence::evidenceId).toList();
    }

    /** Everything that is lent now, each once. */
    public Set<UUID> evidenceLent() {
        return lent.stream().filter(LentEvidence::isLent).map(LentEvidence::evidenceId).collect(Collectors.toSet());
    }
}
