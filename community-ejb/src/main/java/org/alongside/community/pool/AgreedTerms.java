package org.alongside.community.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.Money;

/**
 * The numbers and ways of an agreement. Amounts are pence.
 *
 * @param oneSignatory   up to here one signatory releases a payment
 * @param twoSignatories up to here two do; above it the participants decide as well
 * @param quorumPercent  of the electors have to take part in a decision
 * @param openDays       a decision stays open
 * @param noticeDays     from giving notice to the end of a membership at most
 * @param shortfall      when somebody's money does not reach
 * @param absence        when somebody is ill or on holiday
 * @param fallsBack      a matter under consent that finds none in three rounds is decided by two thirds
 * @param ways           how each matter is decided
 */
public record AgreedTerms(long oneSignatory, long twoSignatories, int quorumPercent, int openDays, int noticeDays,
                          ShortfallRule shortfall, AbsenceRule absence, boolean fallsBack, Map<PoolMatter, DecidedBy> ways) {

    public AgreedTerms {
        ways = Map.copyOf(ways);
    }

    public DecidedBy way(PoolMatter matter) {
        return ways.getOrDefault(matter, matter.usual());
    }

    /** Refused where an agreement would loosen what protects people (specification 6.3, starred), or says nonsense. */
    public AgreedTerms checked(long areaOne, long areaTwo) {
        List<Breach> breaches = new ArrayList<>();
        if (oneSignatory < 0 || oneSignatory > areaOne) {
            breaches.add(Breach.at("oneSignatory", PoolRule.LIMIT_ABOVE_AREA, new Money(areaOne)));
        }
        if (twoSignatories < oneSignatory || twoSignatories > areaTwo) {
            breaches.add(Breach.at("twoSignatories", PoolRule.LIMIT_ABOVE_AREA, new Money(areaTwo)));
        }
        if (quorumPercent < 1 || quorumPercent > 100) {
            breaches.add(Breach.at("quorum", PoolRule.QUORUM_OUT_OF_RANGE));
        }
        if (openDays < 7 || openDays > 60) {
            breaches.add(Breach.at("openDays", PoolRule.DAYS_OUT_OF_RANGE, 7, 60));
        }
        if (noticeDays < 0 || noticeDays > 30) {
            breaches.add(Breach.at("noticeDays", PoolRule.DAYS_OUT_OF_RANGE, 0, 30));
        }
        ways.forEach((matter, way) -> {
            if (!matter.allows(way)) {
                breaches.add(Breach.at("way" + matter, PoolRule.WAY_TOO_LOOSE, matter.label()));
            }
        });
        RuleBroken.throwIfAny(breaches);
        return this;
    }
}
