package org.alongside.portal.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Recognised;
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

    private Recognised somebody = Recognised.NOBODY;
    private Long unread;

    /** Looks the signed-in person up in this area, anew for each request. */
    public Actor recognise(UUID area) {
        Principal principal = request.getUserPrincipal();
        somebody = principal == null ? Recognised.NOBODY
                : actors.recognise(area, UUID.fromString(principal.getName()));
        return somebody.actor();
    }

    public boolean isKnown() {
        return somebody.actor().isSignedIn();
    }

    /** Null when nobody is signed in. */
    public UUID getId() {
        return somebody.actor().id();
    }

    public String getName() {
        return somebody.actor().name();
    }

    /** Their address, while nothing we send there arrives; null when all is well. */
    public String getUnreachableAt() {
        return somebody.unreachableAt();
    }

    /** {@code me.is('COORDINATOR')}: for what a page offers; what is allowed the boundary decides. */
    public boolean is(String role) {
        return somebody.actor().has(Role.valueOf(role));
    }

    /** Whether this person has a task in the area beyond their own application. */
    public boolean isAtWork() {
        return somebody.actor().roles().stream().anyMatch(role -> role.compareTo(Role.APPLICANT) > 0 && role != Role.SYSTEM);
    }

    public long getUnread() {
        if (unread == null) {
            unread = isKnown() && call.isOpen() ? messages.unread() : 0;
        }
        return unread;
    }
}
