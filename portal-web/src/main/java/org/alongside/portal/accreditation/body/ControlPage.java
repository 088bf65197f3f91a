package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.body.boundary.ControlReport;
import org.alongside.accreditation.body.boundary.WatchControl;

/** The control officer sees yes or no, and who has to declare. */
@Named("accreditationBodyControl")
@RequestScoped
public class ControlPage {

    @Inject
    private WatchControl watching;

    private ControlReport report;

    public void load() {
        report = watching.report();
    }

    public ControlReport getReport() {
        return report;
    }
}
