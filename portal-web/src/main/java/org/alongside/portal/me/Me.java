package org.alongside.portal.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowActor;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.tenancy.CurrentCall;

/** Who is looking at this page, and what they are in its area. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    private HttpServletRequest request;

    @Inject
    private KnowActor actors;

    @Inject
    private ReadMessages messages;

    @Inject
    private CurrentCall call;

    private Actor actor = Actor.NOBODY;
    private Long unread;

    /** Looks the signed-in person up in this area, anew for each request. */
    public Actor recognise(UUID area) {
        Principal principal = request.getUserPrincipal();
        actor = principal == null ? Actor.NOBODY : actors.in(area, UUID.fromString(principal.getName()));
        return actor;
    }

    public boolean isKnown() {
        return actor.isSignedIn();
    }

    /** Null when nobody is signed in. */
    public UUID getId() {
        return actor.id();
    }

    public String getName() {
        return actor.name();
    }

    /** {@code me.is('COORDINATOR')}: for what a page offers; what is allowed the boundary decides. */
    public boolean is(String role) {
        return actor.has(Role.valueOf(role));
    }

    /** Whether this person has a task in the area beyond their own application. */
    public boolean isAtWork() {
        return actor.roles().stream().anyMatch(role -> role.compareTo(Role.APPLICANT) > 0 && role != Role.SYSTEM);
    }

    public long getUnread() {
        if (unread == null) {
            unread = isKnown() && call.isOpen() ? messages.unread() : 0;
        }
        return unread;
    }
}
