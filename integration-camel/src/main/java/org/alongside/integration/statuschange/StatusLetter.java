package org.alongside.integration.statuschange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.platform.address.PortalAddress;
import org.alongside.platform.area.AreaSummary;

/** Changes as an e-mail says them, to a council that has no system to call (F2): numbers and the approved wording only. */
final class StatusLetter {

    private StatusLetter() {
    }

    static byte[] of(AreaSummary area, List<StatusChange> changes) {
        String said = changes.stream().map(change -> one(area, change)).collect(Collectors.joining("\n"));
        return ("""
                Hello

                The list of approved brokers in %s changed.

                %s
                This email was sent by the portal by itself. If you are not the right person for it, please tell the body
                that accredits brokers in your area.
                """.formatted(area.name(), said)).getBytes(StandardCharsets.UTF_8);
    }

    private static String one(AreaSummary area, StatusChange change) {
        return """
                Broker %s: %s
                %s
                %s%s
                """.formatted(change.number(), change.after().words(), StatusWords.statement(change.after()),
                change.isUrgent() ? StatusWords.peopleShould() + "\n" : "",
                PortalAddress.of("/" + area.slug() + "/register/" + change.number()));
    }
}
