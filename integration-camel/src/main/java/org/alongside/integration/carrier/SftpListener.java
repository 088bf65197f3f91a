package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alongside.integration.engine.Listener;
import org.alongside.integration.file.AnswerName;
import org.alongside.integration.message.PartnerAnswer;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.sftp.Look;
import org.alongside.integration.sftp.SftpFiles;
import org.alongside.integration.sftp.SftpPlace;
import org.alongside.integration.sftp.SftpTrouble;

/** Reads the folder in which a partner leaves its answers, and puts each away that was heard. */
@ApplicationScoped
public class SftpListener implements Listener {

    private static final int MOST_FILES = 25;
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final System.Logger LOG = System.getLogger(SftpListener.class.getName());

    private Places places;
    private SftpFiles files;

    protected SftpListener() {
    }

    @Inject
    public SftpListener(Places places, SftpFiles files) {
        this.places = places;
        this.files = files;
    }

    @Override
    public Transport transport() {
        return Transport.SFTP;
    }

    @Override
    public void listen(EndpointView endpoint, Set<String> awaited, Consumer<PartnerAnswer> hearer) {
        try {
            Optional<SftpPlace> place = places.sftp(endpoint.setting());
            if (place.isPresent()) {
                files.acknowledgements(place.get()).stream()
                        .filter(file -> awaited.contains(AnswerName.of(file.name()))).limit(MOST_FILES)
                        .forEach(file -> hear(endpoint, place.get(), file, hearer));
            }
        } catch (SftpTrouble | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "The answers for endpoint {0} could not be looked for: {1}", endpoint.id(),
                    e.getClass().getName());
        }
    }

    private void hear(EndpointView endpoint, SftpPlace place, Look.Complete file, Consumer<PartnerAnswer> hearer) {
        byte[] content = files.acknowledgement(place, file, MOST_BYTES);
        try {
            hearer.accept(new PartnerAnswer(endpoint.id(), file.name(), content));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "An answer for endpoint {0} could not be heard: {1}", endpoint.id(),
                    e.getClass().getName());
            return;
        }
        files.putAwayAcknowledgement(place, file);
    }
}
