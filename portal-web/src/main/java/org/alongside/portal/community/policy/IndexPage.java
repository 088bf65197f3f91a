package org.alongside.portal.community.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KeepPolicy;
import org.alongside.community.policy.boundary.PolicyLine;
import org.alongside.community.policy.boundary.PolicyView;
import org.alongside.community.policy.boundary.ProposePolicy;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** Every number as it counts today, what waits to be confirmed, what was, and a new proposal. */
@Named("communityPolicy")
@RequestScoped
public class IndexPage {

    @Inject
    private KeepPolicy policies;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private List<PolicyLine> today;
    private List<PolicyView> history;
    private PolicyValue name;
    private String value = "";
    private final TypedDate from = new TypedDate();

    public void load() {
        today = policies.today();
        history = policies.history();
    }

    public void propose() {
        var day = from.value("from", problems);
        if (!problems.isAny()) {
            policies.propose(new ProposePolicy(formKey.getValue(), name, value, day.orElse(null)));
            page.goTo("community/policy");
        }
    }

    public List<PolicyLine> getToday() {
        return today;
    }

    public List<PolicyView> getWaiting() {
        return history.stream().filter(PolicyView::isOpen).toList();
    }

    public List<PolicyView> getAnswered() {
        return history.stream().filter(change -> !change.isOpen()).toList();
    }

    public List<Choice> getNames() {
        return Choices.of(PolicyValue::label, PolicyValue.values());
    }

    public PolicyValue getName() {
        return name;
    }

    public void setName(PolicyValue name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public TypedDate getFrom() {
        return from;
    }
}
