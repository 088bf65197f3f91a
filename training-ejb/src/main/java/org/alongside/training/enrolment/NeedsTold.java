package org.alongside.training.enrolment;

import java.util.Set;
import org.alongside.platform.text.PlainText;

/**
 * What somebody asks to be arranged so that they can take part: from a list, and in their own words (R-TRN-38).
 *
 * @param words empty when the list says it all
 */
public record NeedsTold(Set<Arrangement> list, String words) {

    public static final NeedsTold NONE = new NeedsTold(Set.of(), "");

    private static final int LONGEST = 1000;

    public NeedsTold {
        list = Set.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty() && words.isEmpty();
    }

    /** As it may be kept; refused at the field {@code words}. */
    public NeedsTold checked() {
        return new NeedsTold(list, PlainText.optional("words", words, LONGEST));
    }

    public boolean has(Arrangement one) {
        return list.contains(one);
    }
}
