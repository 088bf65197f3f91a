package org.alongside.community.decision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.platform.text.PlainText;

/** The summary every paper has, in short sentences (R-POOL-67). A draft may still have gaps. */
public record EasyRead(String what, String howMuch, String whoseMoney, String ifNo, String when, String howToVote,
                       String whoHelps) {

    private static final int MOST_WORDS = 250;
    private static final int LONGEST = 400;

    /** In one normal form, without control characters; refused where a part is too long. */
    public EasyRead checked() {
        return new EasyRead(PlainText.optional("what", what, LONGEST), PlainText.optional("howMuch", howMuch, LONGEST),
                PlainText.optional("whoseMoney", whoseMoney, LONGEST), PlainText.optional("ifNo", ifNo, LONGEST),
                PlainText.optional("when", when, LONGEST), PlainText.optional("howToVote", howToVote, LONGEST),
                PlainText.optional("whoHelps", whoHelps, LONGEST));
    }

    public boolean isComplete() {
        return parts().stream().noneMatch(part -> part == null || part.isBlank());
    }

    /** One page in large print. */
    public boolean fitsOnAPage() {
        String all = parts().stream().map(part -> part == null ? "" : part).collect(Collectors.joining(" "));
        return all.isBlank() || all.strip().split("\\s+").length <= MOST_WORDS;
    }

    private List<String> parts() {
        return Arrays.asList(what, howMuch, whoseMoney, ifNo, when, howToVote, whoHelps);
    }
}
