package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.boundary.DeclareTie;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The applicant tells about one link. */
@Named("applyLink")
@RequestScoped
public class LinkPage {

    @Inject
    private TellMyCase tell;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private AccreditationWords words;

    private final LinkForm form = new LinkForm();

    public void load() {
        mine.get();
    }

    public void add() {
        form.read(problems).ifPresent(this::keep);
    }

    private void keep(DeclaredTie tie) {
        tell.declare(new DeclareTie(formKey.getValue(), tie));
        page.goTo("accreditation/apply/independence");
    }

    public List<Choice> getCounterparties() {
        return words.choices(Counterparty.values());
    }

    public List<Choice> getKinds() {
        return words.choices(TieKind.values());
    }

    public List<Choice> getAnswers() {
        return words.yesOrNo();
    }

    public LinkForm getForm() {
        return form;
    }
}
