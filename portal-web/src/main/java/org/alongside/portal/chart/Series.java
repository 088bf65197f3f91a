package org.alongside.portal.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row of numbers in a picture.
 *
 * @param values one for each label; null where the table hides one
 */
public record Series(String name, List<? extends Number> values) {

    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
