package org.alongside.community.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.community.person.PersonEvent;
import org.alongside.community.person.PersonRule;
import org.alongside.community.person.SupportNote;
import org.alongside.community.person.SupportOutcome;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/** What was tried so that somebody could take one decision themselves (R-REP-3). The person can read it. */
@Entity
@Table(schema = "community", name = "support_to_decide")
public class SupportToDecide extends TenantOwned {

    private static final int LONGEST = 2000;
    private static final int SHORTEST = 10;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "about_id")
    private UUID aboutId;

    @Enumerated(EnumType.STRING)
    private SupportOutcome outcome;

    @Convert(converter = SealedText.class)
    private String tried;

    @Convert(converter = SealedText.class)
    private String supporter;

    @Convert(converter = SealedText.class)
    private String wishes;

    @Convert(converter = SealedText.class)
    private String consulted;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected SupportToDecide() {
    }

    public SupportToDecide(SupportNote note, UUID notedBy, Instant now) {
        super(UUID.randomUUID());
        personId = note.personId();
        aboutId = note.aboutId();
        outcome = note.outcome();
        tried = PlainText.optional("tried", note.tried(), LONGEST);
        supporter = PlainText.optional("supporter", note.supporter(), LONGEST);
        wishes = PlainText.optional("wishes", note.wishes(), LONGEST);
        consulted = PlainText.optional("consulted", note.consulted(), LONGEST);
        this.notedBy = notedBy;
        notedAt = now;
        check();
    }

    /** Who decides for somebody also says what they would want, and who was asked (R-REP-5). */
    private void check() {
        List<Breach> breaches = new ArrayList<>();
        if (tried.codePointCount(0, tried.length()) < SHORTEST) {
            breaches.add(Breach.at("tried", PersonRule.SUPPORT_NOT_SAID));
        }
        if (outcome == SupportOutcome.DECIDED_BY_REPRESENTATIVE && wishes.isEmpty()) {
            breaches.add(Breach.at("wishes", PersonRule.WISHES_NOT_SAID));
        }
        if (outcome == SupportOutcome.DECIDED_BY_REPRESENTATIVE && consulted.isEmpty()) {
            breaches.add(Breach.at("consulted", PersonRule.NOBODY_CONSULTED));
        }
        RuleBroken.throwIfAny(breaches);
    }

    public PersonEvent noted() {
        return new PersonEvent.SupportNoted(id, personId, outcome);
    }

    public UUID personId() {
        return personId;
    }

    public UUID aboutId() {
        return aboutId;
    }

    public SupportNote note() {
        return new SupportNote(personId, aboutId, outcome, tried, supporter, wishes, consulted);
    }

    public UUID notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
