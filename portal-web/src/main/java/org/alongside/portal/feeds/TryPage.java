package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.message.TriedFile;
import org.alongside.integration.message.boundary.FileToTry;
import org.alongside.integration.message.boundary.TryFile;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.portal.file.Uploads;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Problems;

/** Drop a file and see what is wrong with it. Nothing is kept or applied. */
@Named("feedsTry")
@RequestScoped
public class TryPage {

    @Inject
    private ReadPartners partners;
    @Inject
    private TryFile trying;
    @Inject
    private Uploads uploads;
    @Inject
    private FeedWords words;
    @Inject
    private Problems problems;

    private List<EndpointView> endpoints;
    private String endpoint = "";
    private Part file;
    private TriedFile found;

    public void load() {
        endpoints = partners.endpoints().stream().filter(one -> one.feed().goes(Direction.IN)).toList();
    }

    public void see() {
        ReceivedFile sent = uploads.file("file");
        EndpointView chosen = endpoints.stream().filter(one -> one.id().toString().equals(endpoint)).findFirst().orElse(null);
        if (chosen == null) {
            problems.add("endpoint", "Choose from whom such a file comes.");
        }
        if (sent == null || sent.bytes().length == 0) {
            problems.add("file", "Choose a file that is not empty.");
        }
        if (!problems.isAny()) {
            String profile = chosen.profileId() == null ? null : partners.profile(chosen.profileId()).body();
            found = trying.see(new FileToTry(chosen.feed(), chosen.partnerId(), profile, "tried", sent.bytes()));
        }
    }

    public List<Choice> getEndpoints() {
        return endpoints.stream().map(one -> new Choice(one.id().toString(), one.partnerName() + ": "
                + words.feed(one.feed()))).toList();
    }

    public TriedFile getFound() {
        return found;
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
