package org.alongside.integration.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.lane.boundary.OpenLanes;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerEvent;
import org.alongside.integration.partner.control.Partners;
import org.alongside.integration.partner.entity.Endpoint;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Drafts endpoints and moves them from draft to live, and to a stop. One that is live or paused has a lane. */
@Stateless
public class KeepEndpoints {

    @Inject
    private Partners partners;

    @Inject
    private OpenLanes lanes;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @UseCase("KEEP_ENDPOINTS")
    public UUID draft(DraftEndpoint command) {
        if (command.profileId() != null) {
            partners.profile(command.profileId()).requireUsable();
        }
        if (command.endpointId() != null) {
            Endpoint endpoint = partners.locked(command.endpointId());
            journal.record(endpoint.change(command.setting(), command.profileId(), me(), clock.instant()));
            lanes.close(endpoint.id());
            return endpoint.id();
        }
        Endpoint endpoint = new Endpoint(partners.get(command.partnerId()).id(), command.feed(), command.transport(),
                command.setting(), command.profileId(), me(), clock.instant());
        partners.add(endpoint);
        journal.record(new PartnerEvent.EndpointAdded(endpoint.id(), command.partnerId(), command.feed()));
        return endpoint.id();
    }

    /** Nothing chosen means that nothing is sent; what is chosen holds from the next look on. */
    @UseCase("KEEP_ENDPOINTS")
    public void choose(ChooseAreas command) {
        journal.record(partners.locked(command.endpointId()).choose(command.areas()));
        lanes.wake(command.endpointId());
    }

    /** For whoever may test it, while it may be tested. */
    @UseCase("KEEP_ENDPOINTS")
    public EndpointView toTry(UUID endpointId) {
        Endpoint endpoint = partners.endpoint(endpointId);
        endpoint.status().after(EndpointStep.TEST);
        return endpoint.view(partners.get(endpoint.partnerId()), London.today(clock));
    }

    @UseCase("KEEP_ENDPOINTS")
    public void move(MoveEndpoint command) {
        Endpoint endpoint = partners.locked(command.endpointId());
        Instant now = clock.instant();
        journal.record(switch (command.step()) {
            case TEST -> endpoint.tested(now);
            case GO_LIVE -> {
                lanes.open(endpoint.id());
                yield endpoint.goLive(partners.get(endpoint.partnerId()), me(), London.today(clock), now);
            }
            case PAUSE -> endpoint.pause(command.because(), command.until(), now);
            case RESUME -> {
                lanes.wake(endpoint.id());
                yield endpoint.resume(now);
            }
            case RETIRE -> {
                lanes.close(endpoint.id());
                yield endpoint.retire(now);
            }
            case CHANGE, SUSPEND -> throw new IllegalArgumentException(command.step() + " is not somebody's to ask for");
        });
    }

    /** The other end is not who it was, or did not let us in; a person looks before anything more is sent (R-INT-13). */
    @UseCase("MIND_ENDPOINTS")
    public void suspend(UUID endpointId, String code) {
        journal.record(partners.locked(endpointId).suspend(code, clock.instant()));
    }

    /** The receiver is gone for good (410); nothing more is sent until somebody has spoken with the partner. */
    @UseCase("MIND_ENDPOINTS")
    public void gone(UUID endpointId) {
        journal.record(partners.locked(endpointId).pause(EndpointView.GONE, null, clock.instant()));
    }

    /** Endpoints whose pause was to end by now. */
    @UseCase("MIND_ENDPOINTS")
    public List<UUID> pausedLongEnough() {
        return partners.pausedUntil(clock.instant());
    }

    @UseCase("MIND_ENDPOINTS")
    public void resume(UUID endpointId) {
        lanes.wake(endpointId);
        journal.record(partners.locked(endpointId).resume(clock.instant()));
    }

    @UseCase("MIND_ENDPOINTS")
    public void succeeded(UUID endpointId) {
        partners.endpoint(endpointId).succeeded(clock.instant());
    }

    private UUID me() {
        return call.actor().id();
    }
}
