package org.alongside.community.person.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.AboutMe;
import org.alongside.community.person.EndReason;
import org.alongside.community.person.Matter;
import org.alongside.community.person.NewRepresentation;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.control.Formats;
import org.alongside.community.person.control.PersonNotices;
import org.alongside.community.person.control.PersonViews;
import org.alongside.community.person.control.Representations;
import org.alongside.community.person.entity.Representation;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A person says how they want to be told things and who supports them, and sees what was done for them. */
@Stateless
public class TellAboutMyself {

    private static final int SUPPORTER_YEARS = 5;

    @Inject
    private Representations representations;

    @Inject
    private Formats formats;

    @Inject
    private PersonViews views;

    @Inject
    private Named named;

    @Inject
    private KnowPeople people;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("TELL_ABOUT_MYSELF")
    public AboutMe mine() {
        return views.of(call.actor().personId());
    }

    @UseCase("TELL_ABOUT_MYSELF")
    public void formats(TellFormats command) {
        journal.record(formats.keep(call.actor().personId()).tell(command.formats()));
    }

    /** On the person's own word; it gives the supporter no power to decide. */
    @UseCase("TELL_ABOUT_MYSELF")
    public void addSupporter(AddSupporter command) {
        UUID me = call.actor().personId();
        UUID supporter = named.withEmail("representative", command.email());
        LocalDate today = London.today(clock);
        Representation representation = Representation.record(new NewRepresentation(me, supporter,
                RepresentativeType.SUPPORTER, Set.of(Matter.INFO), "", "", today, today.plusYears(SUPPORTER_YEARS), false,
                true), me, false);
        representations.add(representation);
        journal.record(representation.recorded());
        messages.tell(supporter, PersonNotices.named());
    }

    /** At once and without a reason, whoever it is; who looks after it is asked to talk to them (R-REP-1). */
    @UseCase("TELL_ABOUT_MYSELF")
    public void end(EndRepresentation command) {
        Representation mine = representations.mine(command.representationId(), call.actor().personId());
        journal.record(mine.end(EndReason.PERSON_ENDED_IT, London.today(clock)));
        messages.tell(mine.representativeId(), PersonNotices.ended());
        if (mine.type().needsEvidence()) {
            people.inRole(Role.COORDINATOR).stream().map(PersonName::id)
                    .forEach(one -> messages.tell(one, PersonNotices.endedByPerson()));
        }
    }
}
