package org.alongside.portal.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.register.StatusAnswer;
import org.alongside.accreditation.register.boundary.CheckStatus;
import org.alongside.portal.routing.CurrentPage;

/** Many numbers at once, for whoever keeps a list of their own. */
@Named("registerCheck")
@RequestScoped
public class CheckPage {

    @Inject
    private CheckStatus status;

    @Inject
    private CurrentPage page;

    private List<StatusAnswer> answers = List.of();

    public void load() {
        answers = status.of(getNumbers().lines().filter(line -> !line.isBlank()).toList(), null);
    }

    public String getNumbers() {
        return page.text("numbers");
    }

    public List<StatusAnswer> getAnswers() {
        return answers;
    }
}
