package org.alongside.community.council;

/**
 * What is to be said about one line of a pay run.
 *
 * @param line  its number; 0 where it is about the whole
 * @param shown what the line says in the column the rule is about; null where there is no such cell
 */
public record PayOutcome(int line, String reference, PayRule rule, String shown) {

    public static PayOutcome whole(PayRule rule, Object shown) {
        return new PayOutcome(0, "", rule, String.valueOf(shown));
    }
}
