package org.alongside.platform.reference.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.reference.control.References;
import org.alongside.platform.time.BankDays;
import org.alongside.platform.usecase.UseCase;

/** On which days banks are open, for whatever counts days. One question; a use case asks it once and passes the answer on. */
@Stateless
public class KnowBankDays {

    @Inject
    private References references;

    @UseCase("KNOW_BANK_DAYS")
    public BankDays known() {
        return BankDays.of(references.keysInForce(Dataset.BANK_HOLIDAYS).stream().map(LocalDate::parse).toList());
    }
}
