package org.alongside.portal.community.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.person.Matter;
import org.alongside.community.person.RepresentationView;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.boundary.RecordAuthority;
import org.alongside.community.person.boundary.RecordRepresentation;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator writes down that somebody may act for a person, having seen by what. */
@Named("communityMeRecord")
@RequestScoped
public class RecordPage {

    @Inject
    private RecordRepresentation recording;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final AuthorityForm form = new AuthorityForm();
    private List<RepresentationView> current;

    public void load() {
        current = recording.current();
    }

    public void record() {
        RecordAuthority command = form.read(formKey.getValue(), problems);
        if (!problems.isAny()) {
            recording.record(command);
            page.goTo("community/me/record?done=yes");
        }
    }

    public List<Choice> getTypes() {
        return Choices.of(RepresentativeType::label, RepresentativeType.values());
    }

    public List<Choice> getMatters() {
        return Choices.of(Matter::label, Matter.values());
    }

    public List<Choice> getYesOrNo() {
        return List.of(new Choice("yes", "Yes"), new Choice("no", "No"));
    }

    public AuthorityForm getForm() {
        return form;
    }

    public List<RepresentationView> getCurrent() {
        return current;
    }
}
