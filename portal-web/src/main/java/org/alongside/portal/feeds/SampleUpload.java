package org.alongside.portal.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.portal.file.Uploads;
import org.alongside.portal.form.Problems;

/** A partner's file that is only looked at. */
@ApplicationScoped
class SampleUpload {

    @Inject
    Uploads uploads;

    /** Empty, with a problem, when none was chosen. */
    Optional<byte[]> sample(Problems problems) {
        ReceivedFile sent = uploads.file("sample");
        if (sent == null || sent.bytes().length == 0) {
            problems.add("sample", "Choose a file of theirs that is not empty.");
            return Optional.empty();
        }
        return Optional.of(sent.bytes());
    }
}
