package org.alongside.integration.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.notify.Notify;
import org.alongside.integration.notify.NotifyMessage;
import org.alongside.integration.transport.Sent;
import org.alongside.platform.tenancy.Call;

/** By GOV.UK Notify, where an installation has an account there: its address and template are settings, its key a secret. */
@ApplicationScoped
public class NotifyPost implements Post {

    static final String KEY = "notify-key";

    private Notify notify;
    private Credentials credentials;
    private Optional<URI> service;
    private Optional<UUID> template;

    protected NotifyPost() {
    }

    @Inject
    public NotifyPost(Notify notify, Credentials credentials) {
        this(notify, credentials, setting("ALONGSIDE_NOTIFY").map(URI::create),
                setting("ALONGSIDE_NOTIFY_TEMPLATE").map(UUID::fromString));
    }

    NotifyPost(Notify notify, Credentials credentials, Optional<URI> service, Optional<UUID> template) {
        this.notify = notify;
        this.credentials = credentials;
        this.service = service;
        this.template = template;
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(text -> !text.isBlank());
    }

    @Override
    public boolean isPossible() {
        return service.isPresent() && template.isPresent();
    }

    @Override
    public Posted send(UUID reference, String address) {
        Optional<Credential> key = credentials.find(Call.NATIONAL, KEY);
        if (key.isEmpty()) {
            return Posted.LATER;
        }
        Sent sent = notify.send(service.orElseThrow(), key.get(), new NotifyMessage(
                new NotifyMessage.Email(address, null), template.orElseThrow(), Map.of(), reference));
        if (sent.isOk()) {
            return Posted.TAKEN;
        }
        // It has read the nudge and says that nobody can be reached there; all else is its own trouble, or our key's.
        return sent.code().filter(FaultCode.E213_SCHEMA::equals).isPresent() ? Posted.NEVER : Posted.LATER;
    }
}
