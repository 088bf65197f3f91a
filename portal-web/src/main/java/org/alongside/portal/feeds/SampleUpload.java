package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.TriedFile;
import org.alongside.integration.message.boundary.FileToTry;
import org.alongside.integration.message.boundary.TryFile;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.portal.file.Uploads;
import org.alongside.portal.form.Problems;

/** A partner's file that is only looked at, and what would become of it. */
@Named("feedsSample")
@RequestScoped
public class SampleUpload {

    @Inject
    private Uploads uploads;

    @Inject
    private TryFile trying;

    @Inject
    private Problems problems;

    private Part sample;
    private TriedFile found;

    /** Empty, with a problem, when none was chosen. */
    Optional<byte[]> content() {
        ReceivedFile sent = uploads.file("sample");
        if (sent == null || sent.bytes().length == 0) {
            problems.add("sample", "Choose a file of theirs that is not empty.");
            return Optional.empty();
        }
        return Optional.of(sent.bytes());
    }

    /** As if it came from this partner, written in this way; not while something else is wrong with the form. */
    void attempt(Feed feed, UUID partner, String profile) {
        content().filter(file -> !problems.isAny()).ifPresent(file ->
                found = trying.see(new FileToTry(feed, partner, profile, "sample", file)));
    }

    public TriedFile getFound() {
        return found;
    }

    public Part getSample() {
        return sample;
    }

    public void setSample(Part sample) {
        this.sample = sample;
    }
}
