package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.integration.engine.ProbeStep;
import org.alongside.integration.engine.Prober;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;

/** Sends an e-mail that says only that it is a test. */
@ApplicationScoped
public class EmailProber implements Prober {

    private static final String TEST = "Send an email that says it is a test";

    private EmailCarrier emails;

    protected EmailProber() {
    }

    @Inject
    public EmailProber(EmailCarrier emails) {
        this.emails = emails;
    }

    @Override
    public Transport transport() {
        return Transport.EMAIL;
    }

    @Override
    public List<ProbeStep> probe(EndpointView endpoint) {
        if (endpoint.feed().privacy().isPersonal()) {
            return List.of(ProbeStep.failed(TEST, "This feed is about people, and nothing about people goes by email."));
        }
        FaultCode wrong = emails.trial(endpoint.setting().address());
        if (wrong == null) {
            return List.of(ProbeStep.passed(TEST, "The mail server took it. Ask them whether it arrived."));
        }
        return List.of(ProbeStep.failed(TEST, wrong == FaultCode.E110_AUTH ? "The mail server did not take this address."
                : "The mail server could not be reached, or none is set up."));
    }
}
