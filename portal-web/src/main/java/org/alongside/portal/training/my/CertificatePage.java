package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.completion.boundary.Certificate;
import org.alongside.training.completion.boundary.MyCompletions;

/** A certificate of training, to read and to print. It says that it is not accreditation (R-TRN-34). */
@Named("trainingMyCertificate")
@RequestScoped
public class CertificatePage {

    @Inject
    private MyCompletions completions;

    @Inject
    private CertificateWords words;

    @Inject
    private CurrentPage page;

    private Certificate certificate;
    private CertificateText text;

    public void load() {
        certificate = completions.certificate(page.id("id"));
        text = words.of(certificate);
    }

    public Certificate getCertificate() {
        return certificate;
    }

    /** The file's font has no letters of, for example, Arabic or Chinese; the page has all. */
    public boolean isFileComplete() {
        return CertificatePdf.shows(text);
    }

    public CertificateText getText() {
        return text;
    }
}
