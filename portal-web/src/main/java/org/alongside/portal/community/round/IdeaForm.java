package org.alongside.portal.community.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.IdeaWanted;
import org.alongside.community.round.boundary.PutIdea;

/** What somebody types who has an idea. */
public class IdeaForm {

    private final Map<String, String> texts = new HashMap<>();
    private SpendCategory category;
    private boolean personalCare;

    public IdeaForm() {
        List.of("title", "words", "payee", "payeeMember", "least", "most", "advice").forEach(name -> texts.put(name, ""));
    }

    void show(IdeaWanted said) {
        texts.putAll(Map.of("title", said.title(), "words", said.words(), "payee", said.payee(), "payeeMember",
                said.payeeMember() == null ? "" : said.payeeMember().toString(), "least", typed(said.leastPence()), "most",
                typed(said.mostPence()), "advice", said.advice()));
        category = said.category();
        personalCare = said.personalCare();
    }

    private static String typed(long pence) {
        return "%d.%02d".formatted(pence / 100, pence % 100);
    }

    PutIdea read(UUID key, UUID roundId, UUID proposalId, PoolFacts pool) {
        UUID member = pool.active().stream().map(MemberFacts::membershipId)
                .filter(one -> one.toString().equals(texts.get("payeeMember"))).findFirst().orElse(null);
        return new PutIdea(key, roundId, proposalId, texts.get("title"), texts.get("words"), category, texts.get("payee"),
                member, texts.get("least"), texts.get("most"), personalCare, texts.get("advice"));
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public SpendCategory getCategory() {
        return category;
    }

    public void setCategory(SpendCategory category) {
        this.category = category;
    }

    public boolean isPersonalCare() {
        return personalCare;
    }

    public void setPersonalCare(boolean personalCare) {
        this.personalCare = personalCare;
    }
}
