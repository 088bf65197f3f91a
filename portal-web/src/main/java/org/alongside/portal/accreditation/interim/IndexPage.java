package org.alongside.portal.accreditation.interim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.interim.boundary.MeasureLine;
import org.alongside.accreditation.interim.boundary.ReadInterimMeasures;

/** Who is suspended for now, and whom members propose to suspend. */
@Named("accreditationInterim")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadInterimMeasures reading;

    private List<MeasureLine> measures;

    public void load() {
        measures = reading.all();
    }

    public List<MeasureLine> getMeasures() {
        return measures;
    }
}
