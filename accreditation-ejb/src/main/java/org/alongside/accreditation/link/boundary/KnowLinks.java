package org.alongside.accreditation.link.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.body.HostTie;
import org.alongside.accreditation.body.boundary.KnowHostTies;
import org.alongside.accreditation.body.boundary.KnownTie;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.link.control.KnownLinks;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Who is tied to whom, for the rules about interests. Part of the use cases in which somebody handles a case. */
@Stateless
public class KnowLinks {

    @Inject
    private KnownLinks links;

    @Inject
    private KnowHostTies hosts;

    @Inject
    private ReadStandards standards;

    @Inject
    private Clock clock;

    /** In whichever order they are named; nobody is tied to themselves here. */
    @UseCase("KNOW_LINKS")
    public List<DetectedLink> between(UUID one, UUID other) {
        List<DetectedLink> found = new ArrayList<>(counted(links.between(one, other).stream()).toList());
        if (workForTheHost().containsAll(Set.of(one, other)) && !one.equals(other)) {
            found.add(new DetectedLink(LinkKind.SHARED_ORGANISATION, London.today(clock)));
        }
        return found;
    }

    /** Everybody this person is tied to. */
    @UseCase("KNOW_LINKS")
    public Set<UUID> tiedTo(UUID person) {
        Set<UUID> colleagues = workForTheHost();
        Stream<UUID> known = links.of(person).stream().filter(link -> counts(link.value()))
                .map(link -> link.otherThan(person));
        return Stream.concat(known, colleagues.contains(person) ? colleagues.stream() : Stream.of())
                .filter(other -> !other.equals(person)).collect(Collectors.toSet());
    }

    /** The host is the one employer that the portal knows of. */
    private Set<UUID> workForTheHost() {
        return hosts.all().stream().filter(tie -> tie.tie() == HostTie.EMPLOYED).map(KnownTie::personId)
                .collect(Collectors.toSet());
    }

    private Stream<DetectedLink> counted(Stream<DetectedLink> found) {
        return found.filter(this::counts);
    }

    /** What somebody once told about themselves is over when the time of looking back is (R-ACC-48). */
    private boolean counts(DetectedLink link) {
        LocalDate from = London.today(clock).minusMonths(standards.inForce().parameter(ParameterKey.INTEREST_LOOKBACK_MONTHS));
        return link.kind() != LinkKind.TOLD_AN_INTEREST || !link.since().isBefore(from);
    }
}
