package org.alongside.portal.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.EntryAnswer;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.boundary.BrowseRegister;
import org.alongside.portal.routing.CurrentPage;

/** One broker on the list. */
@Named("registerEntry")
@RequestScoped
public class EntryPage {

    @Inject
    private BrowseRegister register;

    @Inject
    private CurrentPage page;

    private EntryAnswer answer;

    public void load() {
        answer = register.entry(page.text("number"));
    }

    /** False when what was asked for is not a valid number. */
    public boolean isFound() {
        return answer != null;
    }

    public String getTitle() {
        return answer == null ? "This is not a broker’s number" : answer.entry().title();
    }

    public BrokerEntry getBroker() {
        return answer.entry();
    }

    public List<GrantedCondition> getConditions() {
        return answer.conditions();
    }

    public Instant getAnsweredAt() {
        return answer.answeredAt();
    }

    public String getStatus() {
        return switch (answer.entry().status()) {
            case ACTIVE -> "In force";
            case SUSPENDED -> "Suspended";
            case EXPIRED, WITHDRAWN, RELINQUISHED -> "No longer accredited";
        };
    }

    public String getTone() {
        return answer.entry().inForce() ? "green" : "grey";
    }
}
