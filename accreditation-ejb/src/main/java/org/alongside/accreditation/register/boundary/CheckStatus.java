package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.RegisterRule;
import org.alongside.accreditation.register.StatusAnswer;
import org.alongside.accreditation.register.control.Accreditations;
import org.alongside.accreditation.register.control.Brokers;
import org.alongside.accreditation.register.control.Register;
import org.alongside.accreditation.register.control.StatusOnDay;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * Anybody, and any system, asks whether numbers are on the list. The answer is a fact with its time; nothing in the suite
 * may use it to shut out a broker who is not on it (R-ACC-23).
 */
@Stateless
public class CheckStatus {

    private static final int MOST_NUMBERS = 100;

    @Inject
    private Register register;

    @Inject
    private Accreditations accreditations;

    @Inject
    private Brokers brokers;

    @Inject
    private Clock clock;

    /**
     * An answer for each number, in the order asked, for this day in the open area.
     *
     * @param on null for today
     */
    @UseCase("CHECK_BROKER_STATUS")
    public List<StatusAnswer> of(List<String> numbers, LocalDate on) {
        if (numbers.size() > MOST_NUMBERS) {
            throw new RuleBroken(RegisterRule.TOO_MANY_NUMBERS, MOST_NUMBERS);
        }
        return numbers.stream().map(BrokerNumber::of).distinct().map(number -> answer(number, on)).toList();
    }

    /** The areas on whose register this number stands, or has stood; the one read here that crosses areas (R-ACC-100). */
    @UseCase("CHECK_BROKER_STATUS")
    public List<UUID> areasOf(String number) {
        return brokers.areasOf(BrokerNumber.of(number));
    }

    private StatusAnswer answer(BrokerNumber number, LocalDate on) {
        LocalDate today = London.today(clock);
        LocalDate day = on == null ? today : on;
        return register.shown(number, today)
                .map(entry -> StatusOnDay.of(entry, accreditations.get(entry.id()), day, clock.instant()))
                .orElseGet(() -> StatusAnswer.notHere(number, day, clock.instant()));
    }
}
