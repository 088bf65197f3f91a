package org.alongside.integration.bank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.integration.bank.control.AccountSoFar;
import org.alongside.integration.bank.control.TakenStatements;
import org.alongside.platform.money.Money;
import org.alongside.platform.usecase.UseCase;

/** What the bank itself said, for who compares it with what is written down here. */
@Stateless
public class ReadStatements {

    @Inject
    private TakenStatements taken;

    /** What stood on the account at the end of that day; nothing where no statement tells it. */
    @UseCase("WRITE_MESSAGES")
    public Optional<Money> balance(String accountRef, LocalDate day) {
        return new AccountSoFar(taken.of(accountRef)).balance(day);
    }
}
