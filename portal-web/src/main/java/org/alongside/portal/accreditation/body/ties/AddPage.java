package org.alongside.portal.accreditation.body.ties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.body.HostTie;
import org.alongside.accreditation.body.boundary.KnowHostTies;
import org.alongside.accreditation.body.boundary.RecordTie;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator writes down that a broker is linked with the host. */
@Named("accreditationBodyTiesAdd")
@RequestScoped
public class AddPage {

    @Inject
    private KnowHostTies ties;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private String email = "";
    private HostTie tie;

    public void load() {
        ties.all();
    }

    public void write() {
        Optional<PersonName> person = people.withEmail(email.strip());
        if (person.isEmpty()) {
            problems.add("email", "Nobody signs in with this address. Look at how it is written, or ask the person.");
        }
        if (tie == null) {
            problems.add("tie", "Choose what the link is.");
        }
        if (!problems.isAny()) {
            ties.record(new RecordTie(formKey.getValue(), person.orElseThrow().id(), tie));
            page.goTo("accreditation/body/ties?done=written");
        }
    }

    public List<Choice> getKinds() {
        return Choices.of(HostTie::label, HostTie.values());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public HostTie getTie() {
        return tie;
    }

    public void setTie(HostTie tie) {
        this.tie = tie;
    }
}
