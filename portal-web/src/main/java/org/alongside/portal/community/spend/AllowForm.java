package org.alongside.portal.community.spend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.boundary.AllowBeforehand;
import org.alongside.platform.money.AmountTyped;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** What somebody says yes to beforehand, as they type it. */
public class AllowForm {

    /** Null until somebody has chosen. */
    private SpendCategory category;
    private String eachTime = "";
    private String eachMonth = "";
    private String outcome = "";
    private TypedDate until = new TypedDate();

    /** Empty when something is to be written again; all of it is told at once. */
    Optional<AllowBeforehand> read(UUID key, UUID poolId, Problems problems) {
        if (category == null) {
            problems.add("category", "Choose what kind of thing it is.");
        }
        problems.read(() -> AmountTyped.pence("eachTime", eachTime), 0L);
        problems.read(() -> AmountTyped.pence("eachMonth", eachMonth), 0L);
        Optional<LocalDate> last = until.needed("until", problems);
        return problems.isAny() ? Optional.empty() : Optional.of(new AllowBeforehand(key, poolId, category, eachTime,
                eachMonth, Outcomes.chosen(outcome), last.orElseThrow()));
    }

    public SpendCategory getCategory() {
        return category;
    }

    public void setCategory(SpendCategory category) {
        this.category = category;
    }

    public String getEachTime() {
        return eachTime;
    }

    public void setEachTime(String eachTime) {
        this.eachTime = eachTime;
    }

    public String getEachMonth() {
        return eachMonth;
    }

    public void setEachMonth(String eachMonth) {
        this.eachMonth = eachMonth;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public TypedDate getUntil() {
        return until;
    }
}
