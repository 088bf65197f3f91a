package org.alongside.community.person.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.NewRepresentation;
import org.alongside.community.person.RepresentationView;
import org.alongside.community.person.control.PersonNotices;
import org.alongside.community.person.control.PersonViews;
import org.alongside.community.person.control.Representations;
import org.alongside.community.person.entity.Representation;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Answers;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The coordinator writes down by what paper they saw that somebody may act for a person, and when that ends. */
@Stateless
public class RecordRepresentation {

    private static final int LONGEST = 500;
    private static final int MOST_SHOWN = 100;

    @Inject
    private Representations representations;

    @Inject
    private PersonViews views;

    @Inject
    private Named named;

    @Inject
    private KeepActs acts;

    @Inject
    private Messages messages;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Those that have not been ended. */
    @UseCase("RECORD_REPRESENTATION")
    public List<RepresentationView> current() {
        return views.of(representations.newest(MOST_SHOWN));
    }

    @UseCase("RECORD_REPRESENTATION")
    public void record(RecordAuthority command) {
        Answers answers = new Answers();
        UUID person = answers.read(() -> named.withEmail("person", command.personEmail()));
        UUID representative = answers.read(() -> named.withEmail("representative", command.representativeEmail()));
        NewRepresentation asked = new NewRepresentation(person, representative, command.type(), command.matters(),
                answers.read(() -> PlainText.required("scope", command.scope(), LONGEST)),
                answers.read(() -> PlainText.required("evidence", command.evidence(), LONGEST)), command.from(), command.to(),
                command.tied(), command.allowed());
        Representation representation = answers.read(() -> Representation.record(asked, call.actor().personId(),
                person != null && decides(person, representative)));
        answers.require();
        representations.add(representation);
        journal.record(representation.recorded());
        acts.acted(person, DoneFor.REPRESENTATION_RECORDED, representation.id());
        messages.tell(person, PersonNotices.recorded());
        messages.tell(representative, PersonNotices.named());
    }

    @UseCase("RECORD_REPRESENTATION")
    public void end(EndRepresentation command) {
        Representation ended = representations.get(command.representationId());
        journal.record(ended.end(command.reason(), London.today(clock)));
        messages.tell(ended.personId(), PersonNotices.ended());
        messages.tell(ended.representativeId(), PersonNotices.ended());
    }

    private boolean decides(UUID one, UUID other) {
        return representations.by(one).stream().anyMatch(each ->
                each.personId().equals(other) && each.decides(London.today(clock)));
    }
}
