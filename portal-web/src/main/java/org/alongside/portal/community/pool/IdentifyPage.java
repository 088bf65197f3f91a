package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.pool.boundary.AnswerReceipt;
import org.alongside.community.pool.boundary.BooksView;
import org.alongside.community.pool.boundary.IdentifyReceipt;
import org.alongside.community.pool.boundary.KeepPoolBooks;
import org.alongside.community.pool.boundary.ReadPoolBooks;
import org.alongside.community.pool.boundary.ReceiptLine;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.money.Money;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The first of two says whose unknown money is. */
@Named("communityPoolIdentify")
@RequestScoped
public class IdentifyPage {

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
    private ReceiptLine receipt;
    private String contribution = "";

    public void load() {
        books = reading.books(page.id("id"));
        receipt = books.receipts().stream().filter(one -> one.receiptId().equals(page.id("receipt"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void identify() {
        if (contribution.isBlank()) {
            problems.add("contribution", "Choose whose it is.");
            return;
        }
        keeping.identify(new IdentifyReceipt(formKey.getValue(), receipt.receiptId(), Ids.of(contribution)));
        page.goTo("community/pool/books?saved=yes&id=" + books.poolId());
    }

    public void sendBack() {
        keeping.sendBack(new AnswerReceipt(formKey.getValue(), receipt.receiptId()));
        page.goTo("community/pool/books?saved=yes&id=" + books.poolId());
    }

    public List<Choice> getPromises() {
        return books.open().stream().map(one -> new Choice(one.contributionId().toString(),
                "%s: %s, %s".formatted(one.from(), one.source().label(), new Money(one.promised())))).toList();
    }

    public BooksView getBooks() {
        return books;
    }

    public ReceiptLine getReceipt() {
        return receipt;
    }

    public String getContribution() {
        return contribution;
    }

    public void setContribution(String contribution) {
        this.contribution = contribution;
    }
}
