package org.alongside.portal.training.reports;

/** How often an area of the framework is taught: in full, and as an introduction. */
public record AreaCovered(String code, String title, int full, int intro) {

    public boolean isGap() {
        return full == 0;
    }
}
