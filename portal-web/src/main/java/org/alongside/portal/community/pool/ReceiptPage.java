package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.community.pool.boundary.BooksView;
import org.alongside.community.pool.boundary.EnterReceipt;
import org.alongside.community.pool.boundary.KeepPoolBooks;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.money.Money;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** A treasurer writes down what came to the bank. */
@Named("communityPoolReceipt")
@RequestScoped
public class ReceiptPage {

    @Inject
    private ReadPoolBooks reading;

    @Inject
    private KeepPoolBooks keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private BooksView books;
    private TypedDate day = new TypedDate();
    private String amount = "";
    private String words = "";
    private String runningNo = "1";
    private String contribution = "";

    public void load() {
        books = reading.books(page.id("id"));
    }

    public void receive() {
        LocalDate on = day.needed("day", problems).orElse(null);
        problems.read(() -> AmountTyped.pence("amount", amount), 0L);
        problems.needed("words", words);
        if (!runningNo.strip().matches("[1-9]\\d?")) {
            problems.add("runningNo",
                    "For a row that no other looks like, write 1. For the second of two that look alike, write 2.");
        }
        if (!problems.isAny()) {
            keeping.receive(new EnterReceipt(formKey.getValue(), books.poolId(), on, amount, words,
                    Integer.parseInt(runningNo.strip()),
                    contribution.isBlank() ? null : Ids.of(contribution)));
            page.goTo("community/pool/books?saved=yes&id=" + books.poolId());
        }
    }

    /** What was promised and has not come, and that nobody knows. */
    public List<Choice> getPromises() {
        return Stream.concat(books.open().stream().map(one -> new Choice(one.contributionId().toString(),
                        "%s: %s, %s".formatted(one.from(), one.source().label(), new Money(one.promised())))),
                Stream.of(new Choice("", "Nobody knows"))).toList();
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRunningNo() {
        return runningNo;
    }

    public void setRunningNo(String runningNo) {
        this.runningNo = runningNo;
    }

    public String getContribution() {
        return contribution;
    }

    public void setContribution(String contribution) {
        this.contribution = contribution;
    }
}
