package org.alongside.community.peergroup;

import java.util.UUID;
import org.alongside.platform.audit.Event;

/** What happened in a group; the group is known by its id alone. */
public sealed interface GroupEvent extends Event {

    record Started(UUID subject) implements GroupEvent {
    }

    record Changed(UUID subject) implements GroupEvent {
    }

    record AgreementsReviewed(UUID subject) implements GroupEvent {
    }

    record HandedOver(UUID subject) implements GroupEvent {
    }

    record MemberMoved(UUID subject, MemberStatus to) implements GroupEvent {
    }

    record RemovalAsked(UUID subject) implements GroupEvent {
    }

    record RemovalPutToTheGroup(UUID subject) implements GroupEvent {
    }

    record RemovalRefused(UUID subject) implements GroupEvent {
    }

    record MeetingChanged(UUID subject) implements GroupEvent {
    }

    record ConsentAsked(UUID subject, ConsentMatter matter) implements GroupEvent {
    }

    record ConsentSettled(UUID subject, ConsentMatter matter) implements GroupEvent {
    }

    record GuestNamed(UUID subject) implements GroupEvent {
    }
}
