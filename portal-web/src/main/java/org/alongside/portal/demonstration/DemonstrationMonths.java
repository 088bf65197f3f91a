package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.statement.boundary.CloseMonth;
import org.alongside.community.statement.boundary.ReconcileMonth;
import org.alongside.community.statement.boundary.ReconcileMonths;
import org.alongside.community.statement.boundary.ShareStatement;
import org.alongside.community.statement.boundary.ShareStatements;
import org.alongside.platform.money.Money;
import org.alongside.platform.time.London;

/** The month before the last is closed in every area, the last one waits; Asha shows the closed one to her council. */
@ApplicationScoped
class DemonstrationMonths {

    private static final int CLOSED = 2;
    private static final int SHARED = 1;

    @Inject
    private Stage stage;

    @Inject
    private ReadMyPools pools;

    @Inject
    private ReconcileMonths months;

    @Inject
    private ShareStatements sharing;

    void play(String area, UUID pool) {
        YearMonth month = YearMonth.from(LocalDate.ofInstant(stage.now(), London.ZONE)).minusMonths(CLOSED);
        UUID period = stage.asAgo(CLOSED, "cora." + area, area, () -> months.reconcile(new ReconcileMonth(
                stage.command("compares" + pool), pool, month, new Money(atBank(pool, month)).toString(), "")));
        stage.asAgo(CLOSED, "finance." + area, area, () -> {
            months.close(new CloseMonth(stage.command("closes" + pool), period));
            return null;
        });
        stage.asAgo(SHARED, "asha." + area, area,
                () -> sharing.share(new ShareStatement(stage.command("shares" + pool), pool, month)));
    }

    /** What a bank statement would say. */
    private long atBank(UUID pool, YearMonth month) {
        return pools.pool(pool).months().stream().filter(one -> !one.month().isAfter(month))
                .mapToLong(one -> one.in() - one.out()).sum();
    }
}
