package org.alongside.portal.accreditation.body.ties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.boundary.KnowHostTies;
import org.alongside.accreditation.body.boundary.KnownTie;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.portal.routing.CurrentPage;

/** Who is linked with the organisation that houses the body, so that another area's body decides about them. */
@Named("accreditationBodyTies")
@RequestScoped
public class TiesPage {

    /** One person and their link. */
    public record Line(String name, KnownTie tie) {
    }

    @Inject
    private KnowHostTies ties;

    @Inject
    private ReadBody bodies;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentPage page;

    private Host host;
    private List<Line> lines;

    public void load() {
        List<KnownTie> known = ties.all();
        host = bodies.inCharge().flatMap(body -> bodies.host(body.bodyId())).orElse(null);
        Map<UUID, String> names = people.names(known.stream().map(KnownTie::personId).collect(Collectors.toSet()));
        lines = known.stream().map(tie -> new Line(names.get(tie.personId()), tie))
                .sorted(Comparator.comparing(Line::name)).toList();
    }

    /** Null where no organisation houses the body. */
    public Host getHost() {
        return host;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return switch (page.text("done")) {
            case "written" -> "The link is written down.";
            case "ended" -> "The link has ended. What was decided while it lasted stays as it is.";
            default -> "";
        };
    }
}
