package org.alongside.community.peergroup;

import java.util.List;

/** A profile as its owner sees it. */
public record ProfileFacts(ProfileAbout about, ProfileGive give, List<TagView> tags, boolean suggested) {

    public boolean isComplete() {
        return !about.calledName().isEmpty() && !about.ways().isEmpty() && !about.communication().isEmpty()
                && !about.times().isEmpty() && !(give.canOffer().isEmpty() && give.wouldLike().isEmpty());
    }
}
