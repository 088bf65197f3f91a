package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.boundary.FoundingMember;
import org.alongside.accreditation.body.boundary.GovernBody;
import org.alongside.accreditation.body.boundary.ProposeMember;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A voting member gives somebody a seat. */
@Named("accreditationBodyInvite")
@RequestScoped
public class InvitePage {

    @Inject
    private GovernBody governing;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private String personId = "";
    private Seat seat;
    private List<String> exclusions = List.of();

    public void load() {
        governing.members();
    }

    public void invite() {
        Optional<PersonName> person = people.withEmail(personId);
        if (person.isEmpty()) {
            problems.add("personId", "Nobody signs in with this address. Ask the person to make an account first.");
        }
        if (seat == null) {
            problems.add("seat", "Choose what the person will do.");
        }
        if (!problems.isAny()) {
            governing.propose(new ProposeMember(formKey.getValue(), new FoundingMember(person.orElseThrow().id(), seat,
                    BodyWords.answered(Exclusion.class, exclusions), false, false)));
            page.goTo("accreditation/body/members");
        }
    }

    public String getPersonId() {
        return personId;
    }

    public void setPersonId(String personId) {
        this.personId = personId;
    }

    public Seat getSeat() {
        return seat;
    }

    public void setSeat(Seat seat) {
        this.seat = seat;
    }

    public List<String> getExclusions() {
        return exclusions;
    }

    public void setExclusions(List<String> exclusions) {
        this.exclusions = exclusions;
    }
}
