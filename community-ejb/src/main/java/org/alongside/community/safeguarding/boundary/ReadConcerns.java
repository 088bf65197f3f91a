package org.alongside.community.safeguarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.safeguarding.ConcernFacts;
import org.alongside.community.safeguarding.ConcernStatus;
import org.alongside.community.safeguarding.Reader;
import org.alongside.community.safeguarding.TotalShown;
import org.alongside.community.safeguarding.control.ConcernTotals;
import org.alongside.community.safeguarding.control.Concerns;
import org.alongside.community.safeguarding.control.Routing;
import org.alongside.community.safeguarding.control.WorkingHours;
import org.alongside.community.safeguarding.entity.Concern;
import org.alongside.community.safeguarding.entity.ConcernNote;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** The lead and the deputy read what people are worried about, unless it may be about them (R-SAFE-06). */
@Stateless
public class ReadConcerns {

    @Inject
    private Concerns concerns;

    @Inject
    private Everybody everybody;

    @Inject
    private KnowPeople people;

    @Inject
    private Terms terms;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Danger that nobody has taken up comes first. What may be about me is not in it, nor counted. */
    @UseCase("READ_CONCERNS")
    public List<ConcernLine> list() {
        List<Reader> all = everybody.list();
        UUID me = call.actor().personId();
        return concerns.all().stream().filter(one -> Routing.mayRead(one, all, me)).map(this::line)
                .sorted(Comparator.comparing((ConcernLine line) -> !(line.danger() && line.waits()))).toList();
    }

    /** That I read it is kept in its history. */
    @UseCase("READ_CONCERNS")
    public ConcernView open(UUID concernId) {
        UUID me = call.actor().personId();
        Concern concern = concerns.readableBy(concernId, me, everybody.list());
        concerns.add(concern.read(me, clock.instant()));
        return view(concern);
    }

    /** How many there were, by what came of them; small numbers are not told. */
    @UseCase("REPORT_CONCERNS")
    public List<TotalShown> totals() {
        UUID me = call.actor().personId();
        Map<String, Long> counts = concerns.all().stream().filter(one -> !one.mayBeAbout(me, call.actor().name()))
                .collect(Collectors.groupingBy(one -> one.status().label(), Collectors.counting()));
        return ConcernTotals.shown(counts, terms.smallNumber());
    }

    private ConcernLine line(Concern concern) {
        ConcernFacts facts = concern.facts();
        Instant due = due(facts);
        boolean open = facts.status() == ConcernStatus.RAISED;
        return new ConcernLine(facts.concernId(), facts.raisedAt(), facts.status(), facts.danger(), concern.isWaiting(),
                open ? due : null, open && clock.instant().isAfter(due));
    }

    private ConcernView view(Concern concern) {
        ConcernFacts facts = concern.facts();
        List<ConcernNote> notes = concerns.notes(facts.concernId());
        Set<UUID> named = Stream.concat(Stream.of(facts.raisedBy(), facts.assignedTo()),
                        notes.stream().map(ConcernNote::byPerson))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, String> names = people.names(named);
        return new ConcernView(facts, name(names, facts.raisedBy()), name(names, facts.assignedTo()), due(facts),
                notes.stream().map(note -> new ConcernView.HistoryEntry(note.at(), note.kind().label(),
                        name(names, note.byPerson()), note.words())).toList());
    }

    private static String name(Map<UUID, String> names, UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    private Instant due(ConcernFacts facts) {
        return WorkingHours.after(facts.raisedAt(), terms.hoursToLookInto());
    }
}
