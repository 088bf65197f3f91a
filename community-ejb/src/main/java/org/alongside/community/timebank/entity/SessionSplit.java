package org.alongside.community.timebank.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.timebank.WhoPays;
import org.alongside.platform.money.Apportionment;

/**
 * What an exchange moves. Each giver earns the minutes once, however many receive; the total is split evenly over those
 * who pay. Odd minutes fall to the pot when it pays a share, and else to those who took fewest of them before (R-TIME-11).
 *
 * @param given    minutes each giver earns
 * @param received minutes each receiver uses
 * @param fromPot  minutes the community pot pays
 * @param odd      who of the receivers takes one minute more than others this time
 */
public record SessionSplit(Map<UUID, Long> given, Map<UUID, Long> received, long fromPot, Set<UUID> odd) {

    /** Whose share it is; null is the pot. */
    private record Payer(UUID person, int oddMinutes) {
    }

    /** @param receivers may be empty when the pot pays it all */
    public static SessionSplit of(int minutes, List<UUID> givers, List<TimeMembership> receivers, WhoPays pays) {
        Map<UUID, Long> given = new LinkedHashMap<>();
        givers.forEach(giver -> given.put(giver, (long) minutes));
        List<Payer> payers = payers(receivers, pays);
        Apportionment shares = Apportionment.of((long) minutes * givers.size(), Collections.nCopies(payers.size(), 1L));
        Map<UUID, Long> received = new LinkedHashMap<>();
        long fromPot = 0;
        for (int i = 0; i < payers.size(); i++) {
            if (payers.get(i).person() == null) {
                fromPot = shares.amounts().get(i);
            } else {
                received.put(payers.get(i).person(), shares.amounts().get(i));
            }
        }
        Set<UUID> odd = shares.byTie().stream().map(payers::get).map(Payer::person).filter(received::containsKey)
                .collect(Collectors.toSet());
        return new SessionSplit(given, received, fromPot, odd);
    }

    private static List<Payer> payers(List<TimeMembership> receivers, WhoPays pays) {
        List<Payer> payers = new ArrayList<>();
        if (pays != WhoPays.RECEIVERS) {
            payers.add(new Payer(null, 0));
        }
        if (pays != WhoPays.POT) {
            receivers.stream().map(one -> new Payer(one.personId(), one.oddMinutes()))
                    .sorted(Comparator.comparing(Payer::oddMinutes)).forEach(payers::add);
        }
        return payers;
    }
}
