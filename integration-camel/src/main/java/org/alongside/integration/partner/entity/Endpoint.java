package org.alongside.integration.partner.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerEvent;
import org.alongside.integration.partner.PartnerRule;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;

/**
 * One address by which one feed goes to a partner, or comes from them.
 *
 * <p>It is drafted, and tested. Somebody else than who drafted it lets it go live, and what happens from then on is
 * carried: what was before is not (R-INT-37). It may be paused with a reason, and suspends itself when the sign-in or the
 * other end's key is refused (R-INT-13). A change makes it a draft again. Retired, it stays to be read.
 */
@Entity
@Table(schema = "integration", name = "endpoint")
public class Endpoint extends TenantOwned {

    private static final Pattern FOLDER = Pattern.compile("([A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*/?)*");
    private static final int LONGEST = 300;
    private static final int LONGEST_REASON = 300;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private Feed feed;

    @Enumerated(EnumType.STRING)
    private Transport transport;

    private String address;
    private String folder;

    @Column(name = "sign_in")
    private String signIn;

    @Column(name = "host_key")
    private String hostKey;

    @Column(name = "secret_name")
    private String secretName;

    @Column(name = "every_minutes")
    private int everyMinutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "ack_mode")
    private AckMode ackMode;

    @Enumerated(EnumType.STRING)
    private EndpointStatus status = EndpointStatus.DRAFT;

    @Column(name = "status_since")
    private Instant statusSince;

    private String because = "";

    @Column(name = "paused_until")
    private Instant pausedUntil;

    @Column(name = "enabled_from")
    private Instant enabledFrom;

    @Column(name = "tested_at")
    private Instant testedAt;

    @Column(name = "last_success")
    private Instant lastSuccess;

    @Column(name = "profile_id")
    private UUID profileId;

    @Column(name = "drafted_by")
    private UUID draftedBy;

    private String chosen = EndpointView.EVERYTHING;

    protected Endpoint() {
    }

    public Endpoint(UUID partnerId, Feed feed, Transport transport, EndpointSetting setting, UUID profileId, UUID by,
            Instant now) {
        super(UUID.randomUUID());
        this.partnerId = partnerId;
        this.feed = feed;
        this.transport = transport;
        statusSince = now;
        set(setting, profileId, by);
    }

    private void set(EndpointSetting setting, UUID profile, UUID by) {
        address = PlainText.required("address", setting.address(), LONGEST);
        folder = PlainText.optional("folder", setting.folder(), LONGEST);
        if (!FOLDER.matcher(folder).matches()) {
            throw new RuleBroken(List.of(Breach.at("folder", PartnerRule.FOLDER_UNSAFE)));
        }
        signIn = PlainText.optional("signIn", setting.signIn(), LONGEST);
        hostKey = PlainText.optional("hostKey", setting.hostKey(), LONGEST);
        secretName = PlainText.optional("secretName", setting.secretName(), LONGEST);
        everyMinutes = setting.everyMinutes();
        ackMode = setting.ackMode();
        profileId = profile;
        draftedBy = by;
        testedAt = null;
    }

    public PartnerEvent change(EndpointSetting setting, UUID profile, UUID by, Instant now) {
        move(EndpointStep.CHANGE, "", now);
        set(setting, profile, by);
        return new PartnerEvent.EndpointChanged(id);
    }

    public PartnerEvent tested(Instant now) {
        PartnerEvent moved = move(EndpointStep.TEST, "", now);
        testedAt = now;
        return moved;
    }

    /** By somebody else than who drafted it (R-INT-87). */
    public PartnerEvent goLive(Partner partner, UUID by, LocalDate today, Instant now) {
        if (testedAt == null) {
            throw new RuleBroken(PartnerRule.NOT_TESTED);
        }
        if (by.equals(draftedBy)) {
            throw new RuleBroken(PartnerRule.SECOND_PERSON);
        }
        if (feed.privacy().isPersonal() && !partner.mayHearAboutPeople(today)) {
            throw new RuleBroken(PartnerRule.AGREEMENT_OVER);
        }
        enabledFrom = now;
        return move(EndpointStep.GO_LIVE, "", now);
    }

    /** @param until when it goes on by itself; null when somebody has to say so */
    public PartnerEvent pause(String reason, Instant until, Instant now) {
        pausedUntil = until;
        return move(EndpointStep.PAUSE, PlainText.reason("because", reason, LONGEST_REASON), now);
    }

    /** What waits is carried from here on; it was written after the endpoint went live. */
    public PartnerEvent resume(Instant now) {
        pausedUntil = null;
        return move(EndpointStep.RESUME, "", now);
    }

    public PartnerEvent suspend(String code, Instant now) {
        return move(EndpointStep.SUSPEND, code, now);
    }

    public PartnerEvent retire(Instant now) {
        return move(EndpointStep.RETIRE, "", now);
    }

    /** It need not be tested again for that: nothing of how it is carried changes. */
    public PartnerEvent choose(Set<String> areas) {
        if (!feed.isOfBrokers()) {
            throw new RuleBroken(PartnerRule.NOTHING_TO_CHOOSE);
        }
        chosen = areas.stream().sorted().collect(Collectors.joining(","));
        return new PartnerEvent.AreasChosen(id, chosen);
    }

    public void nameSecret(String alias) {
        namesSecrets(Stream.concat(Credentials.aliases(secretName).stream(), Stream.of(alias)));
    }

    public void dropSecret(String alias) {
        namesSecrets(Credentials.aliases(secretName).stream().filter(one -> !one.equals(alias)));
    }

    private void namesSecrets(Stream<String> names) {
        secretName = PlainText.optional("secretName", names.collect(Collectors.joining(",")), LONGEST);
    }

    public void succeeded(Instant now) {
        lastSuccess = now;
    }

    private PartnerEvent move(EndpointStep step, String reason, Instant now) {
        EndpointStatus before = status;
        status = status.after(step);
        statusSince = now;
        because = reason;
        return new PartnerEvent.EndpointMoved(id, before, status);
    }

    public UUID partnerId() {
        return partnerId;
    }

    public Feed feed() {
        return feed;
    }

    public EndpointStatus status() {
        return status;
    }

    public EndpointView view(Partner partner, LocalDate today) {
        return new EndpointView(id, version, partnerId, partner.code(), partner.name(), feed, transport,
                new EndpointSetting(address, folder, signIn, hostKey, secretName, everyMinutes, ackMode), status,
                statusSince, because, profileId, enabledFrom, lastSuccess, partner.mayHearAboutPeople(today),
                chosen.isEmpty() ? Set.of() : Set.of(chosen.split(",")));
    }
}
