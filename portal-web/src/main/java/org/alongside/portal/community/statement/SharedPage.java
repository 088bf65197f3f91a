package org.alongside.portal.community.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.statement.CouncilLinkState;
import org.alongside.community.statement.boundary.ShareStatements;
import org.alongside.community.statement.boundary.SharedStatement;
import org.alongside.portal.routing.CurrentPage;

/** What somebody shows to their council, for whoever has the link; nothing else of the area can be reached by it. */
@Named("statementShared")
@RequestScoped
public class SharedPage {

    @Inject
    private ShareStatements sharing;

    @Inject
    private Months months;

    @Inject
    private CurrentPage page;

    private SharedStatement it;

    public void load() {
        it = sharing.shared(page.text("link"));
    }

    public String getTitle() {
        return isOpen() ? "Money in " + months.words(it.statement().figures().month()) : "No longer shared";
    }

    public boolean isOpen() {
        return it.state() == CouncilLinkState.OPEN;
    }

    public SharedStatement getIt() {
        return it;
    }
}
