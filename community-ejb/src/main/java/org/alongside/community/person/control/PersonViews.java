package org.alongside.community.person.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.AboutMe;
import org.alongside.community.person.DoneForMe;
import org.alongside.community.person.Format;
import org.alongside.community.person.RepresentationView;
import org.alongside.community.person.SupportView;
import org.alongside.community.person.entity.ActForPerson;
import org.alongside.community.person.entity.PreferredFormats;
import org.alongside.community.person.entity.Representation;
import org.alongside.community.person.entity.SupportToDecide;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.time.London;

/** What a person is shown, with names for identifiers. */
@ApplicationScoped
public class PersonViews {

    private static final String GONE = "somebody";

    @Inject
    private Representations representations;

    @Inject
    private Formats formats;

    @Inject
    private KnowPeople people;

    @Inject
    private Clock clock;

    /** The same number of queries however much there is. */
    public AboutMe of(UUID me) {
        List<Representation> mine = representations.of(me);
        List<Representation> others = representations.by(me);
        List<ActForPerson> acts = representations.doneFor(me);
        List<SupportToDecide> support = representations.supportOf(me);
        Set<UUID> known = new HashSet<>(involved(mine));
        known.addAll(involved(others));
        acts.forEach(one -> known.add(one.actorId()));
        support.forEach(one -> known.add(one.notedBy()));
        Map<UUID, String> names = people.names(known);
        return new AboutMe(formats.of(List.of(me)).stream().map(PreferredFormats::formats).findFirst()
                .orElse(List.of(Format.STANDARD)), views(mine, names), views(others, names),
                acts.stream().map(one -> new DoneForMe(one.what(), name(names, one.actorId()), one.doneAt(), one.aboutId()))
                        .toList(),
                support.stream().map(one -> new SupportView(one.note(), name(names, one.notedBy()), one.notedAt()))
                        .toList());
    }

    public List<RepresentationView> of(List<Representation> found) {
        return views(found, people.names(involved(found)));
    }

    private List<RepresentationView> views(Collection<Representation> found, Map<UUID, String> names) {
        return found.stream().map(one -> new RepresentationView(one.id(), name(names, one.personId()),
                name(names, one.representativeId()), one.type(), one.matters().stream().sorted().toList(), one.scope(),
                one.from(), one.to(), one.isLive(London.today(clock)), one.endedOn())).toList();
    }

    private static Set<UUID> involved(Collection<Representation> found) {
        Set<UUID> involved = new HashSet<>();
        found.forEach(one -> {
            involved.add(one.personId());
            involved.add(one.representativeId());
        });
        return involved;
    }

    private static String name(Map<UUID, String> names, UUID id) {
        return names.getOrDefault(id, GONE);
    }
}
