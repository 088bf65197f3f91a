package org.alongside.community.timebank.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.ExchangeStep;
import org.alongside.community.timebank.Minutes;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.Side;
import org.alongside.community.timebank.WhoPays;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.ExchangeParty;

/**
 * One exchange as somebody who takes part sees it, or the coordinator. What can be done with it follows from who looks.
 *
 * @param mine    the side of who looks; null when they have no part in it
 * @param counted how much time was counted; empty while nothing is, and when it was taken back
 */
public record ExchangeView(UUID id, String what, String place, LocalDate day, int plannedMinutes, boolean travelCounts,
        ExchangeStatus status, List<Part> parts, Side mine, boolean proposedByMe, String note,
        List<String> reasons, boolean potPays, boolean reversed, String counted) {

    /** Somebody's part; {@code minutes} is null until they said how long it took. */
    public record Part(UUID personId, String name, Side side, Integer minutes, String channel, boolean mine) {

        public String said() {
            return minutes == null ? "Has not said yet" : Minutes.words(minutes);
        }

        public String doing() {
            return side == Side.GIVER ? "Gives" : "Receives";
        }
    }

    static ExchangeView of(Exchange one, Map<UUID, String> names, UUID reader) {
        ExchangePlan plan = one.plan();
        return new ExchangeView(one.id(), plan.what(), plan.place().label(), plan.day(), plan.minutes(),
                plan.travelCounts(), one.status(),
                one.parties().stream().map(party -> part(party, names, reader)).toList(),
                one.party(reader).map(ExchangeParty::side).orElse(null), one.proposedBy().equals(reader), one.note(),
                one.reviewReasons().stream().sorted().map(ReviewReason::label).toList(),
                plan.pays() != WhoPays.RECEIVERS, one.reversalJournalId() != null,
                one.counted().map(Minutes::words).orElse(""));
    }

    private static Part part(ExchangeParty party, Map<UUID, String> names, UUID reader) {
        return new Part(party.personId(), names.getOrDefault(party.personId(), "Somebody"), party.side(), party.minutes(),
                party.channel() == null ? "" : party.channel().label(), party.personId().equals(reader));
    }

    public String planned() {
        return Minutes.words(plannedMinutes);
    }

    public String label() {
        return reversed ? "Taken back" : status.label();
    }

    /** The others, for a list: "with Ben Okoro". */
    public String others() {
        return String.join(", ", parts.stream().filter(part -> !part.mine()).map(Part::name).toList());
    }

    public boolean can(ExchangeStep step) {
        return status.can(step);
    }

    public boolean canAnswer() {
        return mine != null && !proposedByMe && can(ExchangeStep.ACCEPT);
    }

    public boolean canCancel() {
        return mine != null && can(ExchangeStep.CANCEL) && !canAnswer();
    }

    /** I am the first to say how long it took. */
    public boolean canClaim() {
        return mine != null && can(ExchangeStep.CLAIM);
    }

    /** Somebody else said it, and I can say the same or something else. */
    public boolean canConfirm() {
        return mine != null && can(ExchangeStep.CONFIRM)
                && parts.stream().anyMatch(part -> part.mine() && part.minutes() == null);
    }

    public boolean isQueried() {
        return status == ExchangeStatus.QUERIED;
    }

    public boolean canAgree() {
        return mine != null && isQueried();
    }

    /** What the other said, to be confirmed. */
    public int claimed() {
        return parts.stream().filter(part -> part.minutes() != null).mapToInt(Part::minutes).findFirst().orElse(0);
    }

    public String claimedWords() {
        return Minutes.words(claimed());
    }
}
