package org.alongside.portal.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.boundary.ReadBody;
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
    private ReadBody bodies;

    @Inject
    private CurrentPage page;

    private EntryAnswer answer;
    private Host host;

    public void load() {
        answer = register.entry(page.text("number"));
        host = bodies.inCharge().filter(BodySummary::hostConflicted).flatMap(body -> bodies.host(body.bodyId()))
                .orElse(null);
        if (answer.entry().ended()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("X-Robots-Tag", "noindex");
        }
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

    /** The organisation that houses the body, when it does work that brokers may meet; else null. */
    public Host getHost() {
        return host;
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
