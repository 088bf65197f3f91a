package org.alongside.community.policy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.community.policy.PolicyTyped;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.control.Policies;
import org.alongside.community.policy.entity.PolicyChange;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** An area's numbers for what people do together: one person proposes a change, another confirms it (section 17). */
@Stateless
public class KeepPolicy {

    @Inject
    private Policies policies;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Every number as it counts today. */
    @UseCase("KEEP_POLICY")
    public List<PolicyLine> today() {
        Map<PolicyValue, Long> values = policies.values(London.today(clock));
        return Stream.of(PolicyValue.values()).map(name -> new PolicyLine(name, values.get(name))).toList();
    }

    /** Every change there ever was, the newest first. */
    @UseCase("KEEP_POLICY")
    public List<PolicyView> history() {
        return views(policies.history());
    }

    @UseCase("KEEP_POLICY")
    public PolicyView one(UUID changeId) {
        return views(List.of(policies.get(changeId))).get(0);
    }

    /** Refused when it is no number in its range, for a day that has gone, and while another change of it waits. */
    @UseCase("KEEP_POLICY")
    public UUID propose(ProposePolicy command) {
        PolicyTyped typed = PolicyTyped.of(command.name(), command.value(), command.from());
        PolicyChange change = new PolicyChange(typed.name(), typed.value(), typed.from(), call.actor().personId(),
                London.today(clock), clock.instant());
        policies.add(change);
        journal.record(change.proposed());
        return change.id();
    }

    /** Refused to who proposed it, and after its day. */
    @UseCase("KEEP_POLICY")
    public void confirm(AnswerPolicy command) {
        journal.record(policies.get(command.changeId())
                .confirm(call.actor().personId(), London.today(clock), clock.instant()));
    }

    @UseCase("KEEP_POLICY")
    public void turnDown(AnswerPolicy command) {
        journal.record(policies.get(command.changeId()).turnDown(call.actor().personId(), clock.instant()));
    }

    private List<PolicyView> views(List<PolicyChange> changes) {
        Map<UUID, String> names = people.names(changes.stream()
                .flatMap(change -> Stream.of(change.proposedBy(), change.answeredBy()))
                .filter(Objects::nonNull).distinct().toList());
        return changes.stream().map(change -> view(change, names)).toList();
    }

    private PolicyView view(PolicyChange change, Map<UUID, String> names) {
        String answeredBy = change.answeredBy() == null ? "" : names.getOrDefault(change.answeredBy(), "");
        return new PolicyView(change.id(), change.name(), change.value(), change.from(), change.status(),
                names.getOrDefault(change.proposedBy(), ""), change.proposedAt(), answeredBy,
                !change.proposedBy().equals(call.actor().id()));
    }
}
