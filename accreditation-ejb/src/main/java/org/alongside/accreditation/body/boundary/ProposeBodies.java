package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.ChairNews;
import org.alongside.accreditation.body.control.Members;
import org.alongside.accreditation.body.control.RecognitionPolicy;
import org.alongside.accreditation.body.control.SeatPolicy;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The beginning of a body: a founding group writes down who it is. The members declare for themselves afterwards. */
@Stateless
public class ProposeBodies {

    private static final int NAME_LENGTH = 200;

    @Inject
    private Bodies bodies;

    @Inject
    private Members members;

    @Inject
    private KnowPeople people;

    @Inject
    private SeatRoles roles;

    @Inject
    private ReadStandards standards;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** A body for the open area, by three people or more (7.1). Returns its identifier. */
    @UseCase("PROPOSE_BODY")
    public UUID propose(ProposeBody command) {
        RecognitionPolicy.requireGroup(
                command.members().stream().filter(member -> member.seat() == Seat.VOTING).count(),
                command.members().stream().map(FoundingMember::personId).distinct().count(), command.members().size());
        AccreditationBody body = AccreditationBody.proposed(UUID.randomUUID(),
                PlainText.required("name", command.name(), NAME_LENGTH),
                PlainText.optional("legalForm", command.legalForm(), NAME_LENGTH), hostId(command.host()), call.area(),
                standards.inForce().parameter(ParameterKey.CONTROL_FLOOR));
        bodies.add(body);
        journal.record(body.proposed());
        seat(body, command.members());
        return body.id();
    }

    /** The group that owns the framework, once (R-ACC-12). Its members become stewards. */
    @UseCase("FORM_STEWARD_GROUP")
    public UUID formStewardGroup(FormStewardGroup command) {
        if (bodies.stewardGroup().isPresent()) {
            throw new RuleBroken(BodyRule.STEWARD_GROUP_EXISTS);
        }
        AccreditationBody group = AccreditationBody.steward(UUID.randomUUID(),
                PlainText.required("name", command.name(), NAME_LENGTH));
        bodies.add(group);
        seat(group, command.members()).forEach(member -> roles.give(member, group));
        return group.id();
    }

    private UUID hostId(Host declared) {
        if (declared == null) {
            return null;
        }
        PlainText.required("hostName", declared.name(), NAME_LENGTH);
        HostOrganisation host = new HostOrganisation(UUID.randomUUID(), declared, London.today(clock));
        bodies.add(host);
        return host.id();
    }

    private List<GoverningMember> seat(AccreditationBody body, List<FoundingMember> founding) {
        Map<UUID, String> names = people.names(founding.stream().map(FoundingMember::personId).toList());
        LocalDate today = London.today(clock);
        Optional<HostOrganisation> host = bodies.hostOf(body);
        founding.forEach(f -> SeatPolicy.requireAnswerAboutHost(host, f.seat(), f.managesHostServices()));
        return founding.stream().map(f -> {
            GoverningMember member = new GoverningMember(UUID.randomUUID(), body.id(), f.personId(),
                    names.getOrDefault(f.personId(), ""), f.seat(), f.exclusions(),
                    Boolean.TRUE.equals(f.managesHostServices()), today);
            members.add(member);
            journal.record(member.seated());
            if (f.chair()) {
                journal.record(member.askToChair());
                messages.tell(f.personId(), ChairNews.asked(body));
            }
            return member;
        }).toList();
    }
}
