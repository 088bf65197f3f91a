package org.alongside.accreditation.application.boundary;

import java.util.List;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.platform.text.PlainText;

/** Questions to an applicant, checked as they come in. */
final class Wanted {

    private static final int LONGEST = 2_000;

    private Wanted() {
    }

    /** Parts without a question are left out; the others say enough to be answered. */
    static List<AskedFor> checked(List<AskedFor> wanted) {
        return wanted.stream()
                .filter(one -> one.text() != null && !one.text().isBlank())
                .map(one -> new AskedFor(one.about(), PlainText.reason("ask-" + one.about(), one.text(), LONGEST)))
                .toList();
    }
}
