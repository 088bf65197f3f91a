package org.alongside.portal.accreditation.interim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.accreditation.interim.boundary.AgreeMeasure;
import org.alongside.accreditation.interim.boundary.CallOffMeasure;
import org.alongside.accreditation.interim.boundary.EndMeasure;
import org.alongside.accreditation.interim.boundary.MeasureView;
import org.alongside.accreditation.interim.boundary.ReadInterimMeasures;
import org.alongside.accreditation.interim.boundary.ReviewInterimMeasure;
import org.alongside.accreditation.interim.boundary.ReviewMeasure;
import org.alongside.accreditation.interim.boundary.TakeInterimMeasure;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One measure: a second member agrees or calls it off; any member looks at it again, or ends it. */
@Named("accreditationInterimMeasure")
@RequestScoped
public class MeasurePage {

    @Inject
    private ReadInterimMeasures reading;

    @Inject
    private TakeInterimMeasure taking;

    @Inject
    private ReviewInterimMeasure reviewing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MeasureView it;
    private String reason = "";
    private String finding = "";
    private String ending = "";

    public void load() {
        it = reading.one(page.id("id"));
    }

    public void agree() {
        taking.agree(new AgreeMeasure(formKey.getValue(), id()));
        done("agreed");
    }

    public void callOff() {
        taking.callOff(new CallOffMeasure(formKey.getValue(), id(), reason));
        done("calledOff");
    }

    public void review() {
        reviewing.review(new ReviewMeasure(formKey.getValue(), id(), finding));
        done("reviewed");
    }

    public void end() {
        reviewing.end(new EndMeasure(formKey.getValue(), id(), ending));
        done("ended");
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return MeasureWords.done(page.text("done"));
    }

    public MeasureView getIt() {
        return it;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    private UUID id() {
        return it.line().id();
    }

    private void done(String what) {
        page.goTo("accreditation/interim/measure?id=" + id() + "&done=" + what);
    }
}
