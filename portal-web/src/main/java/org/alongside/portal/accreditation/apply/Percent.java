package org.alongside.portal.accreditation.apply;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share as people write it: 5, 12.5 or 12.5 %. */
final class Percent {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}(\\.\\d{1,2})?) ?%?");

    private Percent() {
    }

    /** Null for nothing, and for what is no number: the rule then says how to write it. */
    static BigDecimal of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() ? new BigDecimal(matcher.group(1)) : null;
    }
}
