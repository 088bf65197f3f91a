package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.boundary.AcceptUndertakings;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
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
        accepted = mine.get().undertakings().stream().map(Enum::name).toList();
    }

    public void save() {
        Set<UndertakingCode> codes = Arrays.stream(UndertakingCode.values())
                .filter(code -> accepted.contains(code.name())).collect(Collectors.toSet());
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
