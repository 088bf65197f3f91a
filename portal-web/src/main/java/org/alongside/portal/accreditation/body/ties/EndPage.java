package org.alongside.portal.accreditation.body.ties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.alongside.accreditation.body.boundary.EndTie;
import org.alongside.accreditation.body.boundary.KnowHostTies;
import org.alongside.accreditation.body.boundary.KnownTie;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A link with the host is over; the coordinator is asked once. */
@Named("accreditationBodyTiesEnd")
@RequestScoped
public class EndPage {

    @Inject
    private KnowHostTies ties;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private KnownTie tie;
    private String name;

    public void load() {
        tie = ties.all().stream().filter(one -> one.tieId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
        name = people.names(Set.of(tie.personId())).get(tie.personId());
    }

    public void end() {
        ties.end(new EndTie(formKey.getValue(), tie.tieId()));
        page.goTo("accreditation/body/ties?done=ended");
    }

    public KnownTie getTie() {
        return tie;
    }

    public String getName() {
        return name;
    }
}
