package org.alongside.community.card.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.card.CardEvent;
import org.alongside.community.card.CardLeft;
import org.alongside.community.card.CardLimits;
import org.alongside.community.card.CardLine;
import org.alongside.community.card.CardRule;
import org.alongside.community.card.CardSign;
import org.alongside.community.card.CardStatement;
import org.alongside.community.card.CardStatus;
import org.alongside.community.card.CardStep;
import org.alongside.community.card.CardView;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * A card, or a managed account, of one person. They name it and agree that its statements are read; another person makes sure
 * that it is theirs. Then it knows what is left and when it was used last, and not for what. Its owner ends it when they like,
 * and all of that is forgotten.
 */
@Entity
@Table(schema = "community", name = "card")
public class Card extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private CardStatus status = CardStatus.ASKED;

    @Column(name = "account_ref")
    private String accountRef;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "left_pence")
    private Long left;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "used_on")
    private LocalDate usedOn;

    @Column(name = "restricted_on")
    private LocalDate restrictedOn;

    @Convert(converter = SignsColumn.class)
    private Set<CardSign> told = Set.of();

    protected Card() {
    }

    public Card(UUID personId, String accountRef, Instant now) {
        super(UUID.randomUUID());
        this.personId = personId;
        this.accountRef = accountRef;
        namedAt = now;
    }

    public CardEvent named() {
        return new CardEvent.CardNamed(id, personId);
    }

    /** By somebody else: they have seen that it is this person's. Whether it lies still is counted from that day. */
    public CardEvent confirm(UUID by, LocalDate today) {
        CardEvent moved = settle(CardStep.CONFIRM, by);
        usedOn = today;
        return moved;
    }

    public CardEvent refuse(UUID by) {
        return settle(CardStep.REFUSE, by);
    }

    /** Nothing that was read is known any more. */
    public CardEvent end() {
        CardEvent moved = move(CardStep.END);
        left = null;
        leftOn = null;
        usedOn = null;
        restrictedOn = null;
        told = Set.of();
        return moved;
    }

    private CardEvent settle(CardStep step, UUID by) {
        if (by.equals(personId)) {
            throw new RuleBroken(CardRule.ONES_OWN);
        }
        CardEvent moved = move(step);
        settledBy = by;
        return moved;
    }

    private CardEvent move(CardStep step) {
        CardStatus from = status;
        status = status.after(step);
        return new CardEvent.CardMoved(id, personId, from, status);
    }

    /** Said again it says nothing new. */
    public CardEvent read(CardStatement said, LocalDate today) {
        said.lines().stream().filter(line -> !line.cameIn()).map(CardLine::day).forEach(day -> usedOn = later(usedOn, day));
        Optional<LocalDate> restricted = said.lines().stream().filter(CardLine::isRestricted).map(CardLine::day)
                .max(LocalDate::compareTo);
        restricted.filter(day -> restrictedOn == null || day.isAfter(restrictedOn)).ifPresent(day -> {
            restrictedOn = day;
            told = without(CardSign.RESTRICTED);
        });
        LocalDate until = said.lines().stream().map(CardLine::day).max(LocalDate::compareTo).orElse(today);
        if (said.closing() != null && (leftOn == null || !until.isBefore(leftOn))) {
            left = said.closing();
            leftOn = until;
        }
        return new CardEvent.CardRead(id, until);
    }

    /** What is to be told now: each once, until it is over. */
    public Set<CardSign> tell(CardLimits limits) {
        Set<CardSign> now = signs(limits);
        Set<CardSign> fresh = EnumSet.noneOf(CardSign.class);
        fresh.addAll(now);
        fresh.removeAll(told);
        told = now;
        return fresh;
    }

    private Set<CardSign> signs(CardLimits limits) {
        Set<CardSign> signs = EnumSet.noneOf(CardSign.class);
        if (left != null && left < limits.lowPence()) {
            signs.add(CardSign.LOW);
        }
        if (usedOn != null && usedOn.plusWeeks(limits.weeks()).isBefore(limits.today())) {
            signs.add(CardSign.QUIET);
        }
        if (restrictedOn != null) {
            signs.add(CardSign.RESTRICTED);
        }
        return signs;
    }

    private Set<CardSign> without(CardSign sign) {
        Set<CardSign> others = EnumSet.noneOf(CardSign.class);
        others.addAll(told);
        others.remove(sign);
        return others;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    public CardView view(CardLimits limits) {
        return new CardView(status, accountRef, left, leftOn, restrictedOn, signs(limits));
    }

    /** Nothing while no statement has said. */
    public Optional<CardLeft> left() {
        return Optional.ofNullable(left).map(pence -> new CardLeft(pence, leftOn));
    }

    public UUID personId() {
        return personId;
    }

    public CardStatus status() {
        return status;
    }

    public String accountRef() {
        return accountRef;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public UUID settledBy() {
        return settledBy;
    }
}
