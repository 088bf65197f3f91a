package org.alongside.portal.community.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.round.boundary.BeginRound;
import org.alongside.community.round.boundary.LeadRound;
import org.alongside.community.round.boundary.ReadRounds;
import org.alongside.community.round.boundary.RoundsOfPool;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A facilitator begins a round: what it is called, how much of the pot, and how long people have. */
@Named("roundBegin")
@RequestScoped
public class BeginPage {

    @Inject
    private ReadRounds reading;

    @Inject
    private LeadRound rounds;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private RoundsOfPool all;
    private final Map<String, String> texts = new HashMap<>(Map.of("title", "", "fund", "", "openDays", "14"));
    private SpendCategory category;

    public void load() {
        all = reading.ofPool(page.id("pool"));
    }

    public void begin() {
        String days = texts.get("openDays").strip();
        page.goTo("community/round/one?done=begun&id=" + rounds.begin(new BeginRound(formKey.getValue(), all.poolId(),
                texts.get("title"), category, texts.get("fund"), days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0)));
    }

    public List<Choice> getCategories() {
        return Choices.of(SpendCategory::label, SpendCategory.values());
    }

    public RoundsOfPool getAll() {
        return all;
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
}
