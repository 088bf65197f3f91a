package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.community.peergroup.Candidate;
import org.alongside.community.peergroup.Communication;
import org.alongside.community.peergroup.Habit;
import org.alongside.community.peergroup.MeetingWay;
import org.alongside.community.peergroup.PeerEvent;
import org.alongside.community.peergroup.PeerRule;
import org.alongside.community.peergroup.ProfileAbout;
import org.alongside.community.peergroup.ProfileFacts;
import org.alongside.community.peergroup.ProfileGive;
import org.alongside.community.peergroup.TimeSlot;
import org.alongside.community.peergroup.Topic;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * What somebody tells about themself so that others can find them. Every part is their choice; nobody is suggested to them,
 * nor they to others, until they say so, and they can stop at any time. It holds no surname, picture or address.
 */
@Entity
@Table(schema = "community", name = "peer_profile")
public class PeerProfile extends TenantOwned {

    private static final Pattern EXACT = Pattern.compile("\\p{N}");

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "called_name")
    private String calledName = "";

    private String town = "";

    @Convert(converter = MeetingWays.class)
    private Set<MeetingWay> ways = Set.of();

    @Convert(converter = Communications.class)
    private Set<Communication> communication = Set.of();

    @Convert(converter = TimeSlots.class)
    private Set<TimeSlot> times = Set.of();

    @Column(name = "can_offer")
    @Convert(converter = Topics.class)
    private Set<Topic> canOffer = Set.of();

    @Column(name = "would_like")
    @Convert(converter = Topics.class)
    private Set<Topic> wouldLike = Set.of();

    @Convert(converter = Habits.class)
    private Set<Habit> brings = Set.of();

    @Column(name = "hard_nos")
    @Convert(converter = Habits.class)
    private Set<Habit> hardNos = Set.of();

    private boolean suggested;

    protected PeerProfile() {
    }

    public PeerProfile(UUID personId) {
        super(UUID.randomUUID());
        this.personId = personId;
    }

    public PeerEvent tellAbout(ProfileAbout about) {
        List<Breach> breaches = new ArrayList<>();
        if (about.calledName().isEmpty()) {
            breaches.add(Breach.at("calledName", PeerRule.NAME_MISSING));
        }
        if (EXACT.matcher(about.town()).find()) {
            breaches.add(Breach.at("town", PeerRule.TOWN_TOO_EXACT));
        }
        RuleBroken.throwIfAny(breaches);
        calledName = about.calledName();
        town = about.town();
        ways = Set.copyOf(about.ways());
        communication = Set.copyOf(about.communication());
        times = Set.copyOf(about.times());
        return new PeerEvent.ProfileWritten(id);
    }

    public PeerEvent tellGive(ProfileGive give) {
        canOffer = Set.copyOf(give.canOffer());
        wouldLike = Set.copyOf(give.wouldLike());
        brings = Set.copyOf(give.brings());
        hardNos = Set.copyOf(give.hardNos());
        return new PeerEvent.ProfileWritten(id);
    }

    /** From now on others may be suggested, both ways. */
    public PeerEvent optIn() {
        if (!facts(List.of()).isComplete()) {
            throw new RuleBroken(PeerRule.PROFILE_NOT_COMPLETE);
        }
        suggested = true;
        return new PeerEvent.OptedIn(id);
    }

    public PeerEvent optOut() {
        suggested = false;
        return new PeerEvent.OptedOut(id);
    }

    /** @param hidden something protective hides this person for now */
    public Candidate candidate(Collection<ProfileTag> tags, boolean hidden) {
        return new Candidate(personId, suggested && !hidden, town, ways, communication, times, canOffer, wouldLike, brings,
                hardNos, tags.stream().filter(ProfileTag::isForMatching).map(ProfileTag::experience)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public ProfileFacts facts(Collection<ProfileTag> tags) {
        return new ProfileFacts(new ProfileAbout(calledName, town, ways, communication, times),
                new ProfileGive(canOffer, wouldLike, brings, hardNos), tags.stream().map(ProfileTag::view).toList(), suggested);
    }

    public UUID personId() {
        return personId;
    }

    public String calledName() {
        return calledName;
    }

    public String town() {
        return town;
    }
}
