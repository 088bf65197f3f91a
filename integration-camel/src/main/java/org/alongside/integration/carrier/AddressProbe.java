package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.UnknownHostException;
import org.alongside.integration.engine.ProbeStep;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FaultWords;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.transport.AddressGuard;

/** Whether a partner's name leads somewhere, and whether the portal may speak to that. */
@ApplicationScoped
public class AddressProbe {

    private static final String ADDRESS = "Find the address behind their name";

    private AddressGuard guard;

    protected AddressProbe() {
    }

    @Inject
    public AddressProbe(AddressGuard guard) {
        this.guard = guard;
    }

    ProbeStep of(String host) {
        try {
            return ProbeStep.passed(ADDRESS, "It is " + guard.outside(host).getHostAddress() + ".");
        } catch (UnknownHostException nobody) {
            return ProbeStep.failed(ADDRESS, "Nobody has this name. Look for a slip of the pen.");
        } catch (AddressGuard.NotOutside inside) {
            return ProbeStep.failed(ADDRESS, "It lies inside our own network, where the portal calls nobody.");
        }
    }

    /** A fault in a sentence, and who can put it right. */
    static String said(FaultCode code) {
        FaultWords words = FaultWords.of(FileFault.of(code));
        return words.what() + " " + words.who() + " (" + code.code() + ")";
    }
}
