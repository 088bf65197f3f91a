package org.alongside.portal.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.RegisterPage;
import org.alongside.accreditation.register.boundary.BrowseRegister;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.portal.form.Problems;
import org.alongside.portal.me.Me;
import org.alongside.portal.routing.CurrentPage;

/** Find a broker: the list, in the order of the day, narrowed by what the address asks for. */
@Named("registerIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private BrowseRegister register;

    @Inject
    private KeepMyEntry entries;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private SearchAddress asked;
    private boolean mine;
    private RegisterPage found = new RegisterPage(List.of(), 0, 1);

    public void load() {
        asked = new SearchAddress(request.getParameterMap());
        mine = me.is("APPLICANT") && entries.myNumber().isPresent();
        found = register.search(asked.search(page.number("page")));
    }

    /** Whether the person who looks is on this list. */
    public boolean isMine() {
        return mine;
    }

    public List<BrokerEntry> getBrokers() {
        return found.entries();
    }

    public RegisterPage getFound() {
        return found;
    }

    /** How many, in a sentence; nothing when the search could not be understood. */
    public String getSummary() {
        if (problems.isAny()) {
            return "";
        }
        if (found.total() == 0) {
            return asked.isNarrowed() ? "Nobody matches what you chose" : "Nobody is on this list";
        }
        String what = found.total() == 1 ? "1 broker" : found.total() + " brokers";
        return asked.isNarrowed() ? what + (found.total() == 1 ? " matches" : " match") + " what you chose"
                : what + (found.total() == 1 ? " is" : " are") + " on this list";
    }

    public String getText() {
        return asked.text();
    }

    public List<String> chosen(String name) {
        return asked.chosen(name);
    }

    /** A group of choices that is in use stands open. */
    public String open(String name) {
        return asked.chosen(name).isEmpty() ? null : "open";
    }

    public boolean isNarrowed() {
        return asked.isNarrowed();
    }

    /** This search again, up to where a page number goes. */
    public String getQuery() {
        return asked.query();
    }
}
