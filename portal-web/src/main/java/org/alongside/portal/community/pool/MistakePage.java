package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.pool.Mistake;
import org.alongside.community.pool.boundary.CorrectMistakes;
import org.alongside.community.pool.boundary.MistakesView;
import org.alongside.community.pool.boundary.TakeBackEntry;
import org.alongside.platform.money.Money;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Dates;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Finance takes back what stands in a book by mistake. */
@Named("communityPoolMistake")
@RequestScoped
public class MistakePage {

    @Inject
    private CorrectMistakes correcting;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    @Inject
    private Dates dates;

    private MistakesView it;
    private String entry = "";
    private Mistake mistake;

    public void load() {
        it = correcting.look(page.id("id"));
    }

    public void takeBack() {
        if (entry.isBlank()) {
            problems.add("entry", "Choose what is to be taken back.");
        }
        if (mistake == null) {
            problems.add("mistake", "Choose what was wrong.");
        }
        if (!problems.isAny()) {
            correcting.takeBack(new TakeBackEntry(formKey.getValue(), it.poolId(), Ids.of(entry), mistake));
            page.goTo("community/pool/books?saved=yes&id=" + it.poolId());
        }
    }

    public List<Choice> getEntries() {
        return it.entries().stream().map(one -> new Choice(one.journalId().toString(),
                "%s, %s, on %s".formatted(one.what().label(), new Money(one.pence()), dates.day(one.day())))).toList();
    }

    public List<Choice> getMistakes() {
        return Choices.of(Mistake::label, Mistake.values());
    }

    public MistakesView getIt() {
        return it;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public Mistake getMistake() {
        return mistake;
    }

    public void setMistake(Mistake mistake) {
        this.mistake = mistake;
    }
}
