package org.alongside.accreditation.register.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.EntryAnswer;
import org.alongside.accreditation.register.ListSize;
import org.alongside.accreditation.register.RegisterPage;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.control.Accreditations;
import org.alongside.accreditation.register.control.DailyShuffle;
import org.alongside.accreditation.register.control.PublicView;
import org.alongside.accreditation.register.control.Register;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.accreditation.register.entity.RegisterEntry;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Anybody looks through the list of approved brokers of the open area. */
@Stateless
public class BrowseRegister {

    @Inject
    private Register register;

    @Inject
    private Accreditations accreditations;

    @Inject
    private ReadStandards standards;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /**
     * One page in the order of the day (R-ACC-95). A text that is meant as a number finds that number and nothing else;
     * refused when it is not a valid one (B14), or when fewer than two letters of a name are given (B27).
     */
    @UseCase("BROWSE_REGISTER")
    public RegisterPage search(RegisterSearch search) {
        if (BrokerNumber.looksLikeOne(search.text())) {
            return RegisterPage.ofOne(
                    register.shown(BrokerNumber.of(search.text()), London.today(clock)).map(PublicView::of));
        }
        return register.search(search, orderOfToday());
    }

    /** The entry with this number; {@link NotFound} when it does not stand on this area's list. */
    @UseCase("BROWSE_REGISTER")
    public EntryAnswer entry(String number) {
        RegisterEntry entry = register.shown(BrokerNumber.of(number), London.today(clock)).orElseThrow(NotFound::new);
        Accreditation accreditation = accreditations.get(entry.id());
        return new EntryAnswer(PublicView.of(entry), PublicView.conditions(entry, accreditation), clock.instant());
    }

    /** How many are on the list, unless they are too few to be counted in public. */
    @UseCase("BROWSE_REGISTER")
    public ListSize size() {
        return ListSize.of(register.search(RegisterSearch.EVERYBODY, orderOfToday()).total(),
                standards.inForce().parameter(ParameterKey.SUPPRESS_BELOW));
    }

    private DailyShuffle orderOfToday() {
        return DailyShuffle.of(call.area(), London.today(clock));
    }
}
