package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
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

    private final InviteForm form = new InviteForm();

    public void load() {
        governing.members();
    }

    public void invite() {
        Optional<PersonName> person = people.withEmail(form.getEmail());
        if (person.isEmpty()) {
            problems.add("personId", "Nobody signs in with this address. Ask the person to make an account first.");
        }
        form.check(problems);
        if (!problems.isAny()) {
            governing.propose(new ProposeMember(formKey.getValue(), form.read(person.orElseThrow().id())));
            page.goTo("accreditation/body/members");
        }
    }

    public InviteForm getForm() {
        return form;
    }
}
