package org.alongside.portal.community.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.community.decision.DecisionView;
import org.alongside.community.decision.EasyRead;

/** The title and the seven parts of the Easy Read summary. */
public class PaperForm {

    private final Map<String, String> texts = new HashMap<>();

    PaperForm() {
        List.of("title", "what", "howMuch", "whoseMoney", "ifNo", "when", "howToVote", "whoHelps")
                .forEach(name -> texts.put(name, ""));
    }

    void show(DecisionView it) {
        EasyRead summary = it.summary();
        texts.putAll(Map.of("title", it.facts().title(), "what", summary.what(), "howMuch", summary.howMuch(),
                "whoseMoney", summary.whoseMoney(), "ifNo", summary.ifNo(), "when", summary.when(), "howToVote",
                summary.howToVote(), "whoHelps", summary.whoHelps()));
    }

    String title() {
        return texts.get("title");
    }

    EasyRead summary() {
        return new EasyRead(texts.get("what"), texts.get("howMuch"), texts.get("whoseMoney"), texts.get("ifNo"),
                texts.get("when"), texts.get("howToVote"), texts.get("whoHelps"));
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
