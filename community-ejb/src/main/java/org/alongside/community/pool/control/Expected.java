package org.alongside.community.pool.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.PledgeReference;
import org.alongside.community.pool.StatementLine;
import org.alongside.community.pool.entity.BankReceipt;
import org.alongside.community.pool.entity.Contribution;

/** What a pool has had from its bank already, and what it still expects. */
public final class Expected {

    private final List<BankReceipt> receipts;
    private final List<Contribution> contributions;

    public Expected(List<BankReceipt> receipts, List<Contribution> contributions) {
        this.receipts = new ArrayList<>(receipts);
        this.contributions = contributions;
    }

    /**
     * The line came before, or somebody had written it down by hand: then it is the same row from now on. One row of a day and
     * an amount is taken for one line, so that a second payment alike stays a second one.
     */
    public boolean hasHad(StatementLine line) {
        if (receipts.stream().anyMatch(one -> one.isOf(line))) {
            return true;
        }
        Optional<BankReceipt> byHand = receipts.stream().filter(one -> one.mayBe(line)).findFirst();
        byHand.ifPresent(one -> one.recognise(line));
        return byHand.isPresent();
    }

    /** What is written down of it: nothing of what went out. */
    public Optional<BankReceipt> receiptOf(StatementLine line) {
        return receipts.stream().filter(one -> one.isOf(line)).findFirst();
    }

    /** Promised, not yet come, of this amount, and named beside it. */
    public Optional<Contribution> promisedBy(StatementLine line) {
        return contributions.stream().filter(one -> one.status() == ContributionStatus.PLEDGED
                && one.pledgePence() == line.pence() && line.names(PledgeReference.of(one.id()))).findFirst();
    }

    /** 1 for the first of several that look the same on paper. */
    public int runningNo(StatementLine line) {
        return 1 + (int) receipts.stream().filter(one -> one.looksLike(line)).count();
    }

    public void add(BankReceipt receipt) {
        receipts.add(receipt);
    }
}
