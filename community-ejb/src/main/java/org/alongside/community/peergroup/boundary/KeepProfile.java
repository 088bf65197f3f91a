package org.alongside.community.peergroup.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.PeerEvent;
import org.alongside.community.peergroup.ProfileAbout;
import org.alongside.community.peergroup.ProfileFacts;
import org.alongside.community.peergroup.ProfileGive;
import org.alongside.community.peergroup.control.Matches;
import org.alongside.community.peergroup.control.Profiles;
import org.alongside.community.peergroup.entity.PeerMatch;
import org.alongside.community.peergroup.entity.PeerProfile;
import org.alongside.community.peergroup.entity.ProfileTag;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** Somebody writes, changes and withdraws what they tell about themself; every part is their choice (R-PEER-04). */
@Stateless
public class KeepProfile {

    private static final int LONGEST_NAME = 40;

    @Inject
    private Profiles profiles;

    @Inject
    private Matches matches;

    @Inject
    private LookForPeers look;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("KEEP_PROFILE")
    public ProfileFacts mine() {
        return profiles.of(me()).orElseGet(() -> new PeerProfile(me())).facts(profiles.tags(me()));
    }

    @UseCase("KEEP_PROFILE")
    public void tellAbout(TellAbout command) {
        journal.record(profile().tellAbout(new ProfileAbout(PlainText.optional("calledName", command.calledName(), LONGEST_NAME),
                PlainText.optional("town", command.town(), LONGEST_NAME), command.ways(), command.communication(),
                command.times())));
    }

    @UseCase("KEEP_PROFILE")
    public void tellGive(TellGive command) {
        journal.record(profile().tellGive(new ProfileGive(command.canOffer(), command.wouldLike(), command.brings(),
                command.hardNos())));
    }

    /** One tag, for one purpose. */
    @UseCase("KEEP_PROFILE")
    public void choose(ChooseTag command) {
        drop(command.experience());
        profiles.add(new ProfileTag(me(), command.experience(), command.purpose(), clock.instant()));
        journal.record(new PeerEvent.TagsChanged(profile().id()));
    }

    /** Gone at once, also from what others are shown. */
    @UseCase("KEEP_PROFILE")
    public void takeAway(TakeTagAway command) {
        drop(command.experience());
        journal.record(new PeerEvent.TagsChanged(profile().id()));
    }

    /** Whoever may suit is looked for at once, and again every week. */
    @UseCase("KEEP_PROFILE")
    public void letOthersFindMe(FindMe command) {
        PeerProfile profile = profile();
        journal.record(command.yes() ? profile.optIn() : profile.optOut());
        look.suggest();
    }

    /** Everything told is deleted, and everybody this person was with is let go. */
    @UseCase("KEEP_PROFILE")
    public void delete(DeleteProfile command) {
        matches.of(me()).stream().filter(PeerMatch::isTogether).forEach(one -> journal.record(one.end()));
        profiles.tags(me()).forEach(profiles::remove);
        profiles.of(me()).ifPresent(profile -> {
            profiles.remove(profile);
            journal.record(new PeerEvent.ProfileGone(profile.id()));
        });
    }

    private void drop(Experience experience) {
        profiles.tags(me()).stream().filter(one -> one.experience() == experience).forEach(profiles::remove);
    }

    private PeerProfile profile() {
        return profiles.of(me()).orElseGet(() -> {
            PeerProfile begun = new PeerProfile(me());
            profiles.add(begun);
            return begun;
        });
    }

    private UUID me() {
        return call.actor().personId();
    }
}
