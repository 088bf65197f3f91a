package org.alongside.community.peergroup;

import java.util.List;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/** What a group is, as its host writes it. */
public record GroupPlan(String name, Theme theme, boolean sensitive, JoinPolicy joinPolicy, String agreements,
                        String accessInfo, String pattern) {

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST = 3000;

    /** As it is kept; refused with all that is missing or too long. */
    public GroupPlan checked() {
        Answers answers = new Answers();
        GroupPlan checked = new GroupPlan(answers.read(() -> PlainText.required("name", name, LONGEST_LINE)), theme, sensitive,
                joinPolicy == null ? JoinPolicy.ASK : joinPolicy,
                answers.read(() -> PlainText.optional("agreements", agreements, LONGEST)),
                answers.read(() -> PlainText.optional("accessInfo", accessInfo, LONGEST)),
                answers.read(() -> PlainText.optional("pattern", pattern, LONGEST_LINE)));
        answers.check(() -> require(theme != null, "theme", PeerRule.THEME_MISSING));
        answers.check(() -> require(checked.agreements == null || !checked.agreements.isEmpty(), "agreements",
                PeerRule.AGREEMENTS_MISSING));
        answers.check(() -> require(!sensitive || joinPolicy == JoinPolicy.INVITED, "joinPolicy",
                PeerRule.SENSITIVE_BY_INVITATION));
        answers.require();
        return checked;
    }

    private static void require(boolean holds, String field, PeerRule rule) {
        if (!holds) {
            throw new RuleBroken(List.of(Breach.at(field, rule)));
        }
    }
}
