package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.community.pool.boundary.BankCharge;
import org.alongside.community.pool.boundary.BooksView;
import org.alongside.community.pool.boundary.Bounce;
import org.alongside.community.pool.boundary.CorrectPoolBooks;
import org.alongside.community.pool.boundary.PromiseLine;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.money.Money;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** A treasurer writes down what else the bank does. */
@Named("communityPoolBank")
@RequestScoped
public class BankPage {

    @Inject
    private ReadPoolBooks reading;

    @Inject
    private CorrectPoolBooks correcting;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private BooksView books;
    private TypedDate day = new TypedDate();
    private String amount = "";
    private String contribution = "";

    public void load() {
        books = reading.books(page.id("id"));
    }

    public void charge() {
        send(correcting::charge);
    }

    public void interest() {
        send(correcting::interest);
    }

    private void send(Consumer<BankCharge> what) {
        LocalDate on = day.needed("day", problems).orElse(null);
        problems.read(() -> AmountTyped.pence("amount", amount), 0L);
        if (!problems.isAny()) {
            what.accept(new BankCharge(formKey.getValue(), books.poolId(), null, on, amount));
            page.goTo("community/pool/books?saved=yes&id=" + books.poolId());
        }
    }

    public void bounce() {
        LocalDate on = day.needed("day", problems).orElse(null);
        if (contribution.isBlank()) {
            problems.add("contribution", "Choose what the bank took back.");
        }
        if (!problems.isAny()) {
            correcting.bounce(new Bounce(formKey.getValue(), Ids.of(contribution), on));
            page.goTo("community/pool/books?saved=yes&id=" + books.poolId());
        }
    }

    public List<Choice> getCome() {
        return books.promises().stream().filter(PromiseLine::canBounce).map(one -> new Choice(
                one.contributionId().toString(), "%s: %s".formatted(one.from(), new Money(one.promised())))).toList();
    }

    public BooksView getBooks() {
        return books;
    }

    public TypedDate getDay() {
        return day;
    }

    public void setDay(TypedDate day) {
        this.day = day;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getContribution() {
        return contribution;
    }

    public void setContribution(String contribution) {
        this.contribution = contribution;
    }
}
