package org.alongside.platform.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A whole number of pence or minutes split by weights, so that nothing is lost and nobody is a whole unit away from
 * their exact share (R-POOL-10).
 *
 * <p>Everybody gets the whole units of their exact share; the units left over go to the largest remainders. Where equal
 * remainders compete for fewer units, those named first get them: who comes first is for the caller to say.
 *
 * @param amounts in the order of the weights; they sum to the total, and bear its sign
 * @param byTie   the places in that order whose odd unit only the order decided
 */
public record Apportionment(List<Long> amounts, Set<Integer> byTie) {

    public Apportionment {
        amounts = List.copyOf(amounts);
        byTie = Set.copyOf(byTie);
    }

    /**
     * Splits {@code total}, which may be negative or nothing.
     *
     * @throws IllegalArgumentException when a weight is negative, or none is above nothing
     */
    public static Apportionment of(long total, List<Long> weights) {
        BigInteger all = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (all.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("Nothing to split by: " + weights);
        }
        BigInteger whole = BigInteger.valueOf(total).abs();
        BigInteger[] amounts = new BigInteger[weights.size()];
        BigInteger[] remainders = new BigInteger[amounts.length];
        BigInteger left = whole;
        for (int i = 0; i < amounts.length; i++) {
            BigInteger[] exact = whole.multiply(BigInteger.valueOf(weights.get(i))).divideAndRemainder(all);
            amounts[i] = exact[0];
            remainders[i] = exact[1];
            left = left.subtract(exact[0]);
        }
        Set<Integer> byTie = handOut(left.intValueExact(), amounts, remainders);
        BigInteger sign = BigInteger.valueOf(total < 0 ? -1 : 1);
        return new Apportionment(Arrays.stream(amounts).map(sign::multiply).map(BigInteger::longValueExact).toList(),
                byTie);
    }

    /** There are always fewer units left than people with a remainder. */
    private static Set<Integer> handOut(int units, BigInteger[] amounts, BigInteger[] remainders) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
        order.subList(0, units).forEach(i -> amounts[i] = amounts[i].add(BigInteger.ONE));
        if (units == 0 || !remainders[order.get(units)].equals(remainders[order.get(units - 1)])) {
            return Set.of();
        }
        BigInteger tied = remainders[order.get(units)];
        Set<Integer> byTie = new TreeSet<>(order.subList(0, units));
        byTie.removeIf(i -> !remainders[i].equals(tied));
        return byTie;
    }
}
