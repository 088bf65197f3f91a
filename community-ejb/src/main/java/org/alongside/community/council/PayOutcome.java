package org.alongside.community.council;

/**
 * What is to be said about one line of a pay run.
 *
 * @param line    its number; 0 where it is about the whole
 * @param shown   what the line says in the column the rule is about; null where there is no such cell
 * @param instead what it could say; null where nobody can tell
 */
public record PayOutcome(int line, String reference, PayRule rule, String shown, String instead) {

    public PayOutcome(int line, String reference, PayRule rule, String shown) {
        this(line, reference, rule, shown, null);
    }

    public static PayOutcome whole(PayRule rule, Object shown) {
        return new PayOutcome(0, "", rule, String.valueOf(shown));
    }

    PayOutcome allowing(Object other) {
        return new PayOutcome(line, reference, rule, shown, other.toString());
    }
}
