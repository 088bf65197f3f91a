package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.http.HttpPlace;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.sftp.SftpPlace;
import org.alongside.integration.sftp.SftpPlace.Folders;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.platform.tenancy.CurrentCall;

/** Where an endpoint is, from its setting and the credential the setting names in the open area. */
@ApplicationScoped
public class Places {

    private static final int SSH = 22;
    private static final int HTTPS = 443;
    private static final String PRIVATE_KEY = "-----BEGIN ";

    private Credentials credentials;
    private CurrentCall call;

    protected Places() {
    }

    @Inject
    public Places(Credentials credentials, CurrentCall call) {
        this.credentials = credentials;
        this.call = call;
    }

    /** Nothing when the credential is not, or no longer, there. */
    Optional<SftpPlace> sftp(EndpointSetting setting) {
        String[] address = setting.address().split(":", 2);
        int port = address.length == 2 && address[1].matches("\\d{1,5}") ? Integer.parseInt(address[1]) : SSH;
        return credential(setting.secretName()).map(secret -> {
            boolean isKey = secret.text().startsWith(PRIVATE_KEY);
            return new SftpPlace(address[0], port, setting.signIn(), Optional.of(secret).filter(one -> isKey),
                    Optional.of(secret).filter(one -> !isKey),
                    Optional.of(setting.hostKey()).filter(key -> !key.isBlank()), folders(setting.folder()));
        });
    }

    private static Folders folders(String base) {
        String begin = base.isBlank() ? "" : base.replaceFirst("/+$", "") + "/";
        return new Folders(begin + Folders.USUAL.toCouncil(), begin + Folders.USUAL.fromCouncil(),
                begin + Folders.USUAL.acks(), Folders.USUAL.done());
    }

    /** The host of a webhook and its port are agreed by being configured; a message can name neither. */
    static HttpPlace http(EndpointSetting setting) {
        URI address = URI.create(setting.address());
        return new HttpPlace(address, address.getHost() == null ? Set.of() : Set.of(address.getHost()),
                Set.of(address.getPort() < 0 ? HTTPS : address.getPort()));
    }

    /** While one secret replaces the other, both sign. */
    List<WebhookSecret> webhookSecrets(EndpointSetting setting) {
        return credentials.named(call.area(), setting.secretName()).stream()
                .flatMap(secret -> WebhookSecret.find(secret.text()).stream()).toList();
    }

    /** Something is kept under one of the names that stand there. */
    boolean hasSecret(EndpointSetting setting) {
        return !credentials.named(call.area(), setting.secretName()).isEmpty();
    }

    private Optional<Credential> credential(String name) {
        return name.isBlank() ? Optional.empty() : credentials.find(call.area(), name);
    }
}
