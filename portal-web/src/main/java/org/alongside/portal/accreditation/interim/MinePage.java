package org.alongside.portal.accreditation.interim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.interim.boundary.MyMeasure;
import org.alongside.accreditation.interim.boundary.ReadInterimMeasures;

/** A broker reads why they are suspended for now, or were. */
@Named("accreditationInterimMine")
@RequestScoped
public class MinePage {

    @Inject
    private ReadInterimMeasures reading;

    private List<MyMeasure> measures;

    public void load() {
        measures = reading.mine();
    }

    public List<MyMeasure> getMeasures() {
        return measures;
    }
}
