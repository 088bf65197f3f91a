package org.alongside.portal.oruk;

import org.alongside.platform.area.AreaSummary;

/**
 * The area of a feed, and the address people reach its pages under.
 *
 * @param portal for example {@code https://alongside.example}
 */
record FeedArea(AreaSummary area, String portal) {

    /** The name the national statistics give the area, as linked data. */
    String statisticsUri() {
        return "http://statistics.data.gov.uk/id/statistical-geography/" + area.gssCode();
    }

    String entryPage(String number) {
        return portal + "/" + area.slug() + "/register/" + number;
    }
}
