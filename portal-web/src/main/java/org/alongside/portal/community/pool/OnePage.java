package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.boundary.MonthLine;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.portal.chart.Chart;
import org.alongside.portal.chart.Series;
import org.alongside.portal.form.Choice;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.portal.routing.Pages;

/** One pool, as its members see it. */
@Named("communityPoolOne")
@RequestScoped
public class OnePage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private Pages pages;

    @Inject
    private CurrentPage page;

    private PoolView pool;

    public void load() {
        pool = pools.pool(page.id("id"));
    }

    public PoolView getPool() {
        return pool;
    }

    public String getPicture() {
        return Chart.bars(pool.months().stream().map(MonthLine::name).toList(),
                new Series("Came in", pool.months().stream().map(month -> BigDecimal.valueOf(month.in(), 2)).toList()),
                new Series("Went out", pool.months().stream().map(month -> BigDecimal.valueOf(month.out(), 2)).toList()));
    }

    public boolean isTreasurer() {
        return pool.does(PoolTask.TREASURER);
    }

    public boolean isFacilitator() {
        return pool.active() && pool.does(PoolTask.FACILITATOR);
    }

    /** Treasurers and signatories pay what is owed. */
    public boolean isPayer() {
        return isTreasurer() || pool.does(PoolTask.SIGNATORY);
    }

    /** What other parts of the portal have for this pool, as far as it has them. */
    public List<Choice> getDoors() {
        String here = "?pool=" + pool.poolId();
        return Stream.of(new Choice("community/spend", "What we want to spend, and what was spent", here),
                        new Choice("community/round", "Share out the pot together", here),
                        new Choice("community/statement", "The statements, month by month", here),
                        new Choice("community/decide", "What we decide together", ""))
                .filter(door -> pages.has(door.value())).toList();
    }
}
