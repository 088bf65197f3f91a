package org.alongside.portal.accreditation.apply;

import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accreditation.application.EvidenceDetails;
import org.alongside.accreditation.application.OthersData;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** What a person types about a piece of evidence. */
public class EvidenceForm {

    private EvidenceRoute route;
    private String title = "";
    private TypedDate obtainedOn = new TypedDate();
    private OthersData othersData;
    private String words = "";
    private Part file;

    /** What was typed, or nothing while the date is none; the problem then says so. */
    Optional<EvidenceDetails> read(Problems problems) {
        LocalDate day = obtainedOn.value("obtainedOn", problems).orElse(null);
        return problems.isAny()
                ? Optional.empty() : Optional.of(new EvidenceDetails(route, title, day, othersData, words));
    }

    public EvidenceRoute getRoute() {
        return route;
    }

    public void setRoute(EvidenceRoute route) {
        this.route = route;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public TypedDate getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(TypedDate obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    public OthersData getOthersData() {
        return othersData;
    }

    public void setOthersData(OthersData othersData) {
        this.othersData = othersData;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
