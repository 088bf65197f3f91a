package org.alongside.integration.call.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.integration.call.CallRule;
import org.alongside.integration.call.PushedCall;
import org.alongside.integration.call.PushedRows;
import org.alongside.integration.call.control.CallAnswers;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.boundary.ReadTakenIn;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.usecase.UseCase;

/** A partner's program calls instead of putting a file somewhere. */
@Stateless
public class TakeCalls {

    @Inject
    private ReadPartners partners;

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private TakeIn door;

    @Inject
    private ReadTakenIn taken;

    @Inject
    private CallAnswers answers;

    /**
     * {@link NotFound} for an endpoint of another feed, or one that does not work.
     *
     * @param list the name under which the rows stand
     * @return what the caller is told, as JSON; of a call made again, what it was told the first time
     */
    @UseCase("TAKE_IN")
    public String take(PushedCall call, String list) {
        EndpointView endpoint = partners.endpoint(call.endpointId());
        if (endpoint.feed() != call.feed() || endpoint.transport() != Transport.REST || !endpoint.isOpen()
                || partners.isStopped(endpoint.feed())) {
            throw new NotFound();
        }
        if (!call.hasKey()) {
            throw new RuleBroken(CallRule.KEY_MISSING);
        }
        MessageView message = door.take(new Arrival(endpoint.id(), list + ".csv", call.key(), "text/csv",
                PushedRows.asFile(call.content(), list), null, null));
        endpoints.succeeded(endpoint.id());
        if (message.status() == MessageStatus.DUPLICATE) {
            return answers.find(message.parentId()).orElseThrow(NotFound::new);
        }
        return answers.keep(taken.of(message.id()));
    }
}
