package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.accreditation.body.boundary.AnswerExclusions;
import org.alongside.accreditation.body.boundary.HoldSeat;
import org.alongside.accreditation.body.boundary.MySeat;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** I say whether I work for the council or a support provider here. */
@Named("accreditationBodyWork")
@RequestScoped
public class WorkPage {

    @Inject
    private HoldSeat holding;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private MySeat seat;
    private List<String> exclusions = List.of();

    public void load() {
        seat = holding.mine().stream().filter(s -> s.memberId().equals(page.id("seat"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void answer() {
        if (exclusions.isEmpty()) {
            problems.add("exclusions", "Choose what is true for you, or \"none of these\".");
            return;
        }
        holding.answerExclusions(new AnswerExclusions(formKey.getValue(), seat.memberId(),
                Choices.chosen(Exclusion.class, exclusions)));
        page.goTo("accreditation/body/my-seat?done=answered");
    }

    public List<String> getExclusions() {
        return exclusions;
    }

    public void setExclusions(List<String> exclusions) {
        this.exclusions = exclusions;
    }
}
