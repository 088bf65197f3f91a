package org.alongside.integration.watch.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.integration.message.boundary.ForgetPayloads;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.poolreturn.boundary.ReadWithheld;
import org.alongside.integration.secret.boundary.ReadSecrets;
import org.alongside.integration.watch.AlertKind;
import org.alongside.integration.watch.Condition;
import org.alongside.integration.watch.control.AlertNotices.News;
import org.alongside.integration.watch.control.Conditions;
import org.alongside.integration.watch.control.EndpointStates;
import org.alongside.integration.watch.control.Reminders;
import org.alongside.integration.watch.control.Seen;
import org.alongside.integration.watch.control.Telling;
import org.alongside.integration.watch.control.Watches;
import org.alongside.integration.watch.entity.Alert;
import org.alongside.platform.reference.boundary.KnowBankDays;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Looks at what is wrong by now, and tells people when it begins, at times while it lasts, and when it is over (R-INT-84). */
@Stateless
public class LookOut {

    @Inject
    private Watches watches;

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadMessages messages;

    @Inject
    private ReadSecrets secrets;

    @Inject
    private ForgetPayloads payloads;

    @Inject
    private ReadWithheld returns;

    @Inject
    private KnowBankDays bankDays;

    @Inject
    private Telling telling;

    @Inject
    private EndpointStates states;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("LOOK_OUT")
    public void look() {
        Instant now = clock.instant();
        Seen seen = seen(now);
        states.seen(seen.area(), seen.endpoints());
        List<Condition> wrong = Conditions.of(seen);
        List<Alert> open = watches.open();
        List<Alert> begun = new ArrayList<>();
        for (Condition condition : wrong) {
            Alert known = open.stream().filter(alert -> alert.isOf(condition)).findFirst().orElse(null);
            if (known == null) {
                Alert alert = new Alert(condition, now);
                watches.add(alert);
                begun.add(alert);
            } else if (known.movedTo(condition.stage())) {
                begun.add(known);
            }
        }
        List<Alert> over = open.stream().filter(alert -> wrong.stream().noneMatch(alert::isOf)).toList();
        over.forEach(alert -> alert.clear(now));
        begun.forEach(alert -> alert.told(now));
        List<Alert> again = Reminders.due(Stream.concat(open.stream(), begun.stream()).distinct()
                .filter(alert -> !over.contains(alert)).toList(), now);
        again.forEach(alert -> alert.told(now));
        telling.tell(News.BEGUN, begun);
        telling.tell(News.LASTING, again);
        telling.tell(News.OVER, over);
    }

    private Seen seen(Instant now) {
        return new Seen(call.area(), now, London.dayOf(now), bankDays.known(), partners.endpoints(), partners.all(),
                messages.figures(), watches.expectations(), messages.arrivals(), watches.lastCleared(AlertKind.FILE_MISSING),
                secrets.ends(), returns.endpoints(), payloads.isLate());
    }
}
