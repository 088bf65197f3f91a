package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.council.boundary.ReadCouncilMoney;
import org.alongside.integration.message.SeenView;
import org.alongside.integration.message.control.Uncoverings;
import org.alongside.integration.message.entity.Uncovering;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.usecase.UseCase;

/** Tells a person who could read, uncovered, a file with something about them in it (R-INT-76). */
@Stateless
public class WhoSaw {

    private static final int MOST = 200;
    private static final String GONE = "Somebody whose account is gone";

    @Inject
    private ReadCouncilMoney money;

    @Inject
    private Uncoverings uncoverings;

    @Inject
    private KnowPeople people;

    /** The last first. Why they did is in the audit trail: their reason may speak of somebody else. */
    @UseCase("READ_WHO_SAW")
    public List<SeenView> mine() {
        Collection<UUID> files = money.filesAboutMe();
        List<Uncovering> seen = files.isEmpty() ? List.of() : uncoverings.of(files, MOST);
        Map<UUID, String> names = people.names(seen.stream().flatMap(one -> Stream.of(one.askedBy(), one.agreedBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return seen.stream().map(one -> new SeenView(names.getOrDefault(one.askedBy(), GONE),
                one.agreedBy() == null ? "" : names.getOrDefault(one.agreedBy(), GONE), one.from(), one.until())).toList();
    }
}
