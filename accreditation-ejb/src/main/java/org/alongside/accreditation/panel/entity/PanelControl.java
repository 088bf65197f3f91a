package org.alongside.accreditation.panel.entity;

/** How many of the members counted are disabled people or carers (R-ACC-02). Never leaves the module (R-ACC-04). */
public record PanelControl(int eligible, int fromConstituency) {

    /** Strictly more than half: two of four is not control. */
    public boolean isMet() {
        return 2 * fromConstituency > eligible;
    }
}
