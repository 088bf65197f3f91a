package org.alongside.portal.national.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import org.alongside.integration.reference.boundary.TakeInList;
import org.alongside.integration.reference.boundary.TakeInLists;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.boundary.ReadReference;
import org.alongside.portal.file.Uploads;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** The operator takes in a new version of a list. */
@Named("nationalReferenceAdd")
@RequestScoped
public class AddPage {

    @Inject
    private TakeInLists taking;

    @Inject
    private ReadReference reading;

    @Inject
    private Uploads uploads;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private Dataset dataset;
    private Part file;
    private String source = "";
    private String licence = "";
    private TypedDate from = new TypedDate();

    public void load() {
        dataset = ReferenceWords.named(page.text("list")).orElseThrow(NotFound::new);
        reading.versions(dataset).stream().findFirst().ifPresent(last -> {
            source = last.source();
            licence = last.licence();
        });
    }

    public void takeIn() {
        ReceivedFile sent = uploads.file("file");
        if (sent == null || sent.bytes().length == 0) {
            problems.add("file", "Choose a file that is not empty.");
        }
        problems.needed("source", source);
        problems.needed("licence", licence);
        LocalDate day = from.needed("from", problems).orElse(null);
        if (!problems.isAny()) {
            page.goToAddress("/reference/version?id="
                    + taking.takeIn(new TakeInList(formKey.getValue(), dataset, sent, source, licence, day)));
        }
    }

    public Dataset getDataset() {
        return dataset;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public TypedDate getFrom() {
        return from;
    }
}
