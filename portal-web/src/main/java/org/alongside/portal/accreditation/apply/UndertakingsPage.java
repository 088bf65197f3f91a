package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.boundary.AcceptUndertakings;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What every broker promises. */
@Named("applyUndertakings")
@RequestScoped
public class UndertakingsPage {

    @Inject
    private TellMyCase tell;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private AccreditationWords words;

    private List<String> accepted = List.of();

    public void load() {
        accepted = Choices.ticked(mine.get().undertakings());
    }

    public void save() {
        Set<UndertakingCode> codes = Choices.chosen(UndertakingCode.class, accepted);
        tell.accept(new AcceptUndertakings(formKey.getValue(), codes));
        page.goTo("accreditation/apply/tasks");
    }

    public List<Choice> getOptions() {
        return words.choices(UndertakingCode.values());
    }

    public List<String> getAccepted() {
        return accepted;
    }

    public void setAccepted(List<String> accepted) {
        this.accepted = accepted;
    }
}
