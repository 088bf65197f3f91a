package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.alongside.accreditation.interim.boundary.ProposeMeasure;
import org.alongside.accreditation.interim.boundary.ReadInterimMeasures;
import org.alongside.accreditation.interim.boundary.TakeInterimMeasure;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.boundary.BrowseRegister;

/** A member proposes to suspend one broker for now, in every area; nobody has agreed yet. */
@ApplicationScoped
class DemonstrationMeasures {

    private static final Map<String, String> ABOUT =
            Map.of("kent", "Colin Baxter", "leeds", "Derek Holroyd", "camden", "Jacob Stern");

    @Inject
    private Stage stage;

    @Inject
    private BrowseRegister register;

    @Inject
    private ReadInterimMeasures measures;

    @Inject
    private TakeInterimMeasure taking;

    /** Playing it twice changes nothing. */
    void play(String area) {
        if (stage.as("member1." + area, area, measures::all).isEmpty()) {
            stage.as("member1." + area, area, () -> taking.propose(new ProposeMeasure(
                    stage.command("suspend for now " + area), number(area), """
                    Three people say they paid for plans in advance and have not heard from the broker since. Others may pay \
                    before anybody has found out what happened.""")));
        }
    }

    private String number(String area) {
        return register.search(new RegisterSearch(ABOUT.get(area), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false,
                false, false, false, 1)).entries().stream().map(BrokerEntry::number).findFirst().orElseThrow().value();
    }
}
