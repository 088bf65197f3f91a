package org.alongside.portal.accreditation.body.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.body.boundary.FoundingMember;
import org.alongside.accreditation.body.boundary.ProposeBodies;
import org.alongside.accreditation.body.boundary.ProposeBody;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The steward writes down what a founding group proposes. */
@Named("accreditationBodyPropose")
@RequestScoped
public class ProposePage {

    @Inject
    private ProposeBodies proposing;

    @Inject
    private RecogniseBody recognising;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private String name = "";
    private String legalForm = "";
    private final HostForm host = new HostForm();
    private final FoundersForm founders = new FoundersForm();

    public void load() {
        recognising.bodies();
    }

    public void propose() {
        List<FoundingMember> members = founders.read(people, problems);
        if (!problems.isAny()) {
            proposing.propose(new ProposeBody(formKey.getValue(), name, legalForm, host.isEmpty() ? null : host.read(),
                    members));
            page.goTo("accreditation/body/steward");
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public HostForm getHost() {
        return host;
    }

    public FoundersForm getFounders() {
        return founders;
    }
}
