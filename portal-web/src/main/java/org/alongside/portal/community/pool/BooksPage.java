package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.community.pool.boundary.AnswerReceipt;
import org.alongside.community.pool.boundary.BooksView;
import org.alongside.community.pool.boundary.KeepPoolBooks;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.community.pool.boundary.ReceiptLine;
import org.alongside.platform.money.Money;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The books of a pool, for those who keep them. */
@Named("communityPoolBooks")
@RequestScoped
public class BooksPage {

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
    private String receipt = "";

    public void load() {
        books = reading.books(page.id("id"));
    }

    public void confirm() {
        answer(keeping::confirm);
    }

    public void deny() {
        answer(keeping::deny);
    }

    private void answer(Consumer<AnswerReceipt> answer) {
        if (receipt.isBlank()) {
            problems.add("receipt", "Choose which one you have looked at.");
            return;
        }
        answer.accept(new AnswerReceipt(formKey.getValue(), Ids.of(receipt)));
        page.goTo("community/pool/books?saved=yes&id=" + books.poolId());
    }

    public BooksView getBooks() {
        return books;
    }

    /** What another one has said, for me to look at. */
    public List<Choice> getWaiting() {
        return books.receipts().stream().filter(ReceiptLine::waitsForMe).map(one -> new Choice(one.receiptId().toString(),
                "%s, %s: %s".formatted(new Money(one.pence()), one.words(), one.meant()))).toList();
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
