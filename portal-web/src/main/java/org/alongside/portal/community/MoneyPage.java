package org.alongside.portal.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.council.boundary.CouncilMoney;
import org.alongside.community.council.boundary.ReadCouncilMoney;
import org.alongside.community.pool.boundary.MyLot;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.settlement.boundary.ClawbackView;
import org.alongside.community.settlement.boundary.KeepClawbacks;
import org.alongside.community.spend.boundary.AskedOfSomebody;
import org.alongside.community.spend.boundary.ReadSpends;

/** Somebody's own money in every pool, what their council says of their budget, and what it asks back. */
@Named("communityMoney")
@RequestScoped
public class MoneyPage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private KeepClawbacks clawbacks;

    @Inject
    private ReadSpends spends;

    @Inject
    private ReadCouncilMoney reading;

    private List<MyLot> lots;
    private CouncilMoney council;
    private List<ClawbackView> asked;
    private List<AskedOfSomebody> others;

    public void load() {
        lots = pools.money();
        council = reading.mine();
        asked = clawbacks.mine();
        others = spends.askedOfOthers();
    }

    /** What the council says of my budget. */
    public CouncilMoney getCouncil() {
        return council;
    }

    public List<MyLot> getLots() {
        return lots;
    }

    /** What waits for an answer of those I act for. */
    public List<AskedOfSomebody> getOthers() {
        return others;
    }

    public List<ClawbackView> getAsked() {
        return asked;
    }

    public long getFree() {
        return lots.stream().mapToLong(one -> one.facts().free()).sum();
    }

    public long getReserved() {
        return lots.stream().mapToLong(one -> one.facts().held()).sum();
    }

    public long getOwed() {
        return lots.stream().mapToLong(MyLot::owed).sum();
    }
}
