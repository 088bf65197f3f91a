package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.alongside.accreditation.framework.Standards;

/** The standards an application is measured by: those it was last opened with, and from submission on for good. */
@Embeddable
public class Pin {

    @Column(name = "edition_code")
    private String editionCode;

    @Column(name = "interpretation_version")
    private int interpretationVersion;

    protected Pin() {
    }

    static Pin to(Standards standards) {
        Pin pin = new Pin();
        pin.editionCode = standards.editionCode();
        pin.interpretationVersion = standards.interpretationVersion();
        return pin;
    }

    public boolean isTo(Standards standards) {
        return standards.editionCode().equals(editionCode)
                && standards.interpretationVersion() == interpretationVersion;
    }

    public String editionCode() {
        return editionCode;
    }

    public int interpretationVersion() {
        return interpretationVersion;
    }
}
