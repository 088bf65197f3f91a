package org.alongside.integration.statement;

import java.time.LocalDate;
import org.alongside.platform.money.Money;

/**
 * One movement on an account. What the provider did not say is null.
 *
 * @param no             the line of the file it begins on
 * @param providerId     what the provider calls it
 * @param amount         in hundredths of its currency; what came in is plus
 * @param runningBalance after it
 * @param type           one of {@link StatementSchema#TYPES}; null when the provider's code has no translation
 * @param providerType   the provider's own code for it
 * @param reference      what the payer gave with it, matched to the payments we know
 */
public record StatementLine(long no, String providerId, LocalDate bookedOn, LocalDate valueOn, Money amount,
        Money runningBalance, String type, String providerType, String counterparty, String merchantCategory,
        String description, String currency, String reference) {

    /** Where what the provider calls it turns out to be the name of several. */
    public StatementLine nameless() {
        return new StatementLine(no, null, bookedOn, valueOn, amount, runningBalance, type, providerType, counterparty,
                merchantCategory, description, currency, reference);
    }
}
