package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.EndpointView;

/**
 * The files of a money feed come in the order of the numbers their partner gives them (5.7, INT_SEQ). The first number is
 * whatever it is; one that comes too early waits for those before it. A number belongs to one file.
 */
@ApplicationScoped
public class FileOrder {

    private static final String NUMBER = "file ";

    private Nets nets;

    protected FileOrder() {
    }

    @Inject
    public FileOrder(Nets nets) {
        this.nets = nets;
    }

    /** What holds it; null when it is its turn, and then its number counts as reached. */
    FileFault check(Message message, EndpointView endpoint, String sha256, Instant now) {
        Declared declared = message.declared();
        if (!isCounted(endpoint, declared)) {
            return null;
        }
        Optional<UUID> known = nets.claim(endpoint.id(), NUMBER + declared.sequence(), sha256, message.id(), now)
                .map(Nets.Known::messageId);
        if (known.isPresent() && !known.get().equals(message.id())) {
            return FileFault.of(FaultCode.E221_SEQ_REPEAT, String.valueOf(declared.sequence()));
        }
        Long last = nets.lastFile(endpoint.id()).orElse(null);
        boolean hadItsTurn = known.isPresent() && last != null && declared.sequence() <= last
                && !message.isHeldFor(FaultCode.E222_OUT_OF_ORDER);
        FileFault fault = hadItsTurn ? null : fault(last, declared.sequence());
        if (fault == null) {
            nets.reachedFile(endpoint.id(), declared.sequence());
        }
        return fault;
    }

    boolean isNext(EndpointView endpoint, Declared declared) {
        return isCounted(endpoint, declared) && fault(nets.lastFile(endpoint.id()).orElse(null), declared.sequence()) == null;
    }

    /** It is used though it was not its turn, or its bytes came before: those behind need not wait for it. */
    void passed(EndpointView endpoint, Declared declared) {
        if (isCounted(endpoint, declared)) {
            nets.reachedFile(endpoint.id(), declared.sequence());
        }
    }

    static boolean isCounted(EndpointView endpoint, Declared declared) {
        return endpoint.feed().isMoney() && declared != null && declared.sequence() > 0;
    }

    /** @param last null before the first */
    static FileFault fault(Long last, long number) {
        if (last == null || number == last + 1) {
            return null;
        }
        return number > last ? FileFault.of(FaultCode.E220_SEQ_GAP, String.valueOf(last + 1), String.valueOf(number))
                : FileFault.of(FaultCode.E222_OUT_OF_ORDER, String.valueOf(last), String.valueOf(number));
    }

    /** By this a file waits for the one before it. */
    static String turnAt(UUID endpoint) {
        return "turn at " + endpoint;
    }
}
