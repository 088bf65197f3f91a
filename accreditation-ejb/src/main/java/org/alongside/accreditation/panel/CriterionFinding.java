package org.alongside.accreditation.panel;

/**
 * How a panel finds one criterion, and why.
 *
 * @param reason null where nothing has to be explained, or has not been yet
 */
public record CriterionFinding(String criterion, Finding finding, Reason reason) {

    public boolean isMet() {
        return finding == Finding.MET;
    }
}
