package org.alongside.portal.accreditation.panel;

import java.util.Arrays;
import java.util.List;

/** A piece of a letter: a heading, or text. */
public record Paragraph(boolean heading, String text) {

    private static final String HEADING = "# ";

    public static List<Paragraph> of(String letter) {
        return Arrays.stream(letter.split("\n\n")).map(part -> part.startsWith(HEADING)
                ? new Paragraph(true, part.substring(HEADING.length()))
                : new Paragraph(false, part)).toList();
    }
}
