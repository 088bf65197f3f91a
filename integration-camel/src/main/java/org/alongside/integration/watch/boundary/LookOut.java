package org.alongside.integration.watch.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.integration.message.boundary.ForgetPayloads;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.poolreturn.boundary.ReadWithheld;
import org.alongside.integration.watch.AlertKind;
import org.alongside.integration.watch.AlertView;
import org.alongside.integration.watch.Condition;
import org.alongside.integration.watch.control.AlertNotices;
import org.alongside.integration.watch.control.Conditions;
import org.alongside.integration.watch.control.Seen;
import org.alongside.integration.watch.control.Watches;
import org.alongside.integration.watch.entity.Alert;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.reference.boundary.KnowBankDays;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Looks at what is wrong by now, and tells people once when it begins and once when it is over (R-INT-84). */
@Stateless
public class LookOut {

    @Inject
    private Watches watches;

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadMessages messages;

    @Inject
    private ForgetPayloads payloads;

    @Inject
    private ReadWithheld returns;

    @Inject
    private KnowBankDays bankDays;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages telling;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("LOOK_OUT")
    public void look() {
        Instant now = clock.instant();
        List<Condition> wrong = Conditions.of(seen(now));
        List<Alert> open = watches.open();
        List<AlertView> begun = new ArrayList<>();
        for (Condition condition : wrong) {
            Alert known = open.stream().filter(alert -> alert.isOf(condition)).findFirst().orElse(null);
            if (known == null) {
                Alert alert = new Alert(condition, now);
                watches.add(alert);
                begun.add(alert.view());
            } else if (known.movedTo(condition.stage())) {
                begun.add(known.view());
            }
        }
        List<Alert> over = open.stream().filter(alert -> wrong.stream().noneMatch(alert::isOf)).toList();
        over.forEach(alert -> alert.clear(now));
        tell(begun);
        tell(over.stream().map(Alert::view).toList());
    }

    private Seen seen(Instant now) {
        return new Seen(call.area(), now, London.dayOf(now), bankDays.known(), partners.endpoints(), partners.all(),
                messages.figures(), watches.expectations(), messages.arrivals(), watches.lastCleared(AlertKind.FILE_MISSING),
                returns.endpoints(), payloads.isLate());
    }

    /** Grouped by what they are about. */
    private void tell(List<AlertView> alerts) {
        List<UUID> keepers = alerts.isEmpty() ? List.of()
                : people.inRole(Role.FEED_KEEPER).stream().map(PersonName::id).toList();
        alerts.stream().collect(Collectors.groupingBy(AlertView::about)).values().forEach(together ->
                keepers.forEach(keeper -> telling.tell(keeper, AlertNotices.of(together))));
    }
}
