package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.community.pool.boundary.BankCharge;
import org.alongside.community.pool.boundary.BooksView;
import org.alongside.community.pool.boundary.CorrectPoolBooks;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.money.Money;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** A treasurer writes down that what was missing after a bounce has been paid. */
@Named("communityPoolMakeGood")
@RequestScoped
public class MakeGoodPage {

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
    private String owed = "";
    private String amount = "";
    private TypedDate day = new TypedDate();

    public void load() {
        books = reading.books(page.id("id"));
    }

    public void keep() {
        if (owed.isBlank()) {
            problems.add("owed", "Choose what has been made good.");
        }
        problems.read(() -> AmountTyped.pence("amount", amount), 0L);
        LocalDate on = day.needed("day", problems).orElse(null);
        if (!problems.isAny()) {
            correcting.makeGood(new BankCharge(formKey.getValue(), books.poolId(), Ids.of(owed), on, amount));
            page.goTo("community/pool/books?saved=yes&id=" + books.poolId());
        }
    }

    public List<Choice> getOwes() {
        return books.owes().stream().map(one -> new Choice(one.contributionId().toString(),
                "%s: %s".formatted(one.name(), new Money(one.pence())))).toList();
    }

    public BooksView getBooks() {
        return books;
    }

    public String getOwed() {
        return owed;
    }

    public void setOwed(String owed) {
        this.owed = owed;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public TypedDate getDay() {
        return day;
    }

    public void setDay(TypedDate day) {
        this.day = day;
    }
}
