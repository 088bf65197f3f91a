package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.integration.engine.ProbeStep;
import org.alongside.integration.engine.Prober;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.sftp.SftpFiles;
import org.alongside.integration.sftp.SftpPlace;
import org.alongside.integration.sftp.Tried;

/** Tries a partner's server with a file that says nothing, which is taken away again; in words for the feed desk. */
@ApplicationScoped
public class SftpProber implements Prober {

    private static final String KEY = "Find our key for this server";

    private Places places;
    private SftpFiles files;

    protected SftpProber() {
    }

    @Inject
    public SftpProber(Places places, SftpFiles files) {
        this.places = places;
        this.files = files;
    }

    @Override
    public Transport transport() {
        return Transport.SFTP;
    }

    @Override
    public List<ProbeStep> probe(EndpointView endpoint) {
        Optional<SftpPlace> place;
        try {
            place = places.sftp(endpoint.setting());
        } catch (IllegalArgumentException | IllegalStateException noPlace) {
            return List.of(ProbeStep.failed(KEY,
                    "The address, the name we sign in with or the name of our key cannot be right."));
        }
        return place.map(files::tryOut).map(SftpProber::said)
                .orElse(List.of(ProbeStep.failed(KEY, "No key is kept under the name that stands here.")));
    }

    private static List<ProbeStep> said(Tried tried) {
        List<ProbeStep> steps = new ArrayList<>(List.of(ProbeStep.passed(KEY, "It is there.")));
        String shows = tried.hostKey().map(key -> "Their server shows the fingerprint " + key + ".").orElse("");
        tried.passed().forEach(step -> steps.add(ProbeStep.passed(what(step), step == Tried.Step.HOST_KEY ? shows : "")));
        tried.failed().ifPresent(step -> steps.add(ProbeStep.failed(what(step), (tried.why().map(AddressProbe::said)
                .orElse("") + " " + (step == Tried.Step.HOST_KEY ? shows : "")).strip())));
        return steps;
    }

    private static String what(Tried.Step step) {
        return switch (step) {
            case CONNECTION -> "Reach a server at their address";
            case HOST_KEY -> "Know their server by its fingerprint";
            case SIGN_IN -> "Sign in";
            case FOLDERS -> "Look into their three folders";
            case WRITING -> "Put a file there, rename it, and take it away again";
        };
    }
}
