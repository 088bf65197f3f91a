package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.ChairNews;
import org.alongside.accreditation.body.control.ControlNews;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.ConstituencyDeclaration;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.AdoptInterpretation;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What time does to the body of an area: declarations lapse, reminders fall due, new local rules take effect. */
@Stateless
public class KeepBodies {

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private KeepControl control;

    @Inject
    private ReadStandards standards;

    @Inject
    private AdoptInterpretation interpretations;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Does what is due in the open area; again, or late, gives the same. */
    @UseCase("KEEP_BODIES")
    public void sweep() {
        LocalDate today = London.today(clock);
        interpretations.supersedeReplaced();
        bodies.inChargeOn(today).ifPresent(body ->
                body.serve(call.area(), standards.inForce().parameter(ParameterKey.CONTROL_FLOOR)));
        Stream.concat(bodies.inChargeOn(today).stream(), bodies.stewardGroup().stream()).forEach(body -> {
            remind(body, today);
            keepChairs(body, today);
            control.observe(body.id(), "time");
        });
    }

    private void keepChairs(AccreditationBody body, LocalDate today) {
        members.roster(body.id(), today).members().forEach(sitting ->
                sitting.member().keepChairOnlyIf(sitting.fromConstituencyOn(today)).ifPresent(left -> {
                    journal.record(left);
                    messages.tell(left.personId(), ChairNews.ended(body));
                }));
    }

    private void remind(AccreditationBody body, LocalDate today) {
        Map<UUID, GoverningMember> seated = members.roster(body.id(), today).members().stream().map(m -> m.member())
                .collect(Collectors.toMap(GoverningMember::id, Function.identity()));
        for (ConstituencyDeclaration declaration : members.declarations(body.id())) {
            GoverningMember member = seated.get(declaration.memberId());
            if (member != null) {
                declaration.takeReminder(today).ifPresent(days ->
                        messages.tell(member.personId(), ControlNews.reconfirm(body, days)));
            }
        }
    }
}
