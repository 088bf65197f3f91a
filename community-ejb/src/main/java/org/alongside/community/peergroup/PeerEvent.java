package org.alongside.community.peergroup;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened to a profile or between two people; never who the two are to each other. */
public sealed interface PeerEvent extends Event {

    record ProfileWritten(UUID subject) implements PeerEvent {
    }

    record ProfileGone(UUID subject) implements PeerEvent {
    }

    record TagsChanged(UUID subject) implements PeerEvent {
    }

    record OptedIn(UUID subject) implements PeerEvent {
    }

    record OptedOut(UUID subject) implements PeerEvent {
    }

    record MatchMoved(UUID subject, MatchStatus to) implements PeerEvent {
    }

    record Blocked(UUID subject) implements PeerEvent {
    }
}
