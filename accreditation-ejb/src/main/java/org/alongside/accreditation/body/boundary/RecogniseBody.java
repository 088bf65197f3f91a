package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.BodyReader;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.RecognitionPolicy;
import org.alongside.accreditation.body.control.Roster;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.AreaMandate;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The steward asks people about a proposed body and recognises it, or not. */
@Stateless
public class RecogniseBody {

    private static final int CONDITIONS_LENGTH = 2_000;

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private BodyReader reader;

    @Inject
    private CheckControl control;

    @Inject
    private KeepControl keeping;

    @Inject
    private SeatRoles roles;

    @Inject
    private ReadStandards standards;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Refused until the founding group is large enough and has declared. */
    @UseCase("RECOGNISE_BODY")
    public void openConsultation(ConsultOnBody command) {
        LocalDate today = London.today(clock);
        AccreditationBody body = bodies.get(command.bodyId(), call.area());
        RuleBroken.throwIfAny(RecognitionPolicy.beforeConsulting(members.roster(body.id(), today)));
        journal.record(body.openConsultation(command.formats(), command.closesOn(),
                standards.national(ParameterKey.LOCAL_CONSULTATION_DAYS), today));
    }

    /** Refused while the steward group or the body lacks control, or a safeguard is missing; the mandate begins. */
    @UseCase("RECOGNISE_BODY")
    public void recognise(GrantRecognition command) {
        control.requireStewardControl();
        LocalDate today = London.today(clock);
        AccreditationBody body = bodies.get(command.bodyId(), call.area());
        Roster roster = members.roster(body.id(), today);
        AreaMandate mandate = new AreaMandate(UUID.randomUUID(), body.id(), command.kind(), command.from(), command.until());
        RuleBroken.throwIfAny(RecognitionPolicy.beforeRecognising(roster, body.floor(), bodies.hostOf(body), mandate,
                bodies.mandates()));
        journal.record(body.recognise(PlainText.optional("conditions", command.conditions(), CONDITIONS_LENGTH), today));
        bodies.add(mandate);
        journal.record(mandate.begun());
        roster.members().forEach(m -> roles.give(m.member(), body));
        keeping.observe(body.id(), "recognised");
    }

    /** With a reason. Refused while the steward group lacks control. */
    @UseCase("RECOGNISE_BODY")
    public void decline(DeclineBody command) {
        control.requireStewardControl();
        String reason = PlainText.reason("reason", command.reason(), CONDITIONS_LENGTH);
        journal.record(bodies.get(command.bodyId(), call.area()).decline(), reason);
    }

    /** Looks again at what the host does and how the body is kept apart; due every year. */
    @UseCase("RECOGNISE_BODY")
    public void reviewHost(ReviewHost command) {
        journal.record(bodies.hostOf(bodies.get(command.bodyId(), call.area())).orElseThrow(NotFound::new)
                .review(command.declared(), London.today(clock)));
    }

    /** Every body that holds this area, held it, or would like to. */
    @UseCase("RECOGNISE_BODY")
    public List<BodySummary> bodies() {
        return bodies.ofArea(call.area()).stream().map(body -> reader.summary(body, London.today(clock))).toList();
    }

    /** Not found when it has nothing to do with this area. */
    @UseCase("RECOGNISE_BODY")
    public BodySummary body(UUID bodyId) {
        return reader.summary(bodies.get(bodyId, call.area()), London.today(clock));
    }
}
