package org.alongside.accreditation.application.control;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.platform.message.Notice;
import org.alongside.platform.time.London;

/** What the body and the applicant are told when an operator opens a case (R-ACC-101). */
public final class GlassNotices {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private GlassNotices() {
    }

    /** Does not name the applicant: somebody who is out of the case reads it too (R-ACC-50). */
    public static Notice toTheBody(String operator, String reason, Instant endsAt) {
        return new Notice("R-ACC-101", "An operator has opened an application", """
                %s, who looks after the portal's technology, has opened one application here and can read it until %s.
                The reason given: %s
                Operators cannot normally read applications. If this comes as a surprise, ask them, and tell the national \
                steward if the answer does not satisfy you."""
                .formatted(operator, TIME.format(endsAt.atZone(London.ZONE)), reason), "duties");
    }

    public static Notice toTheApplicant(String operator, String reason, Instant endsAt) {
        return new Notice("R-ACC-101", "An operator has opened your application", """
                %s, who looks after the portal's technology, can read your application until %s. What you asked for so that \
                you can take part is not in it. The accreditation body has been told as well.
                The reason given: %s
                This has no influence on what is decided about you."""
                .formatted(operator, TIME.format(endsAt.atZone(London.ZONE)), reason), "accreditation/apply/status");
    }
}
