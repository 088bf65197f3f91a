package org.alongside.portal.community.time.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.timebank.boundary.CareForTimeBank;
import org.alongside.community.timebank.boundary.CheckView;
import org.alongside.community.timebank.boundary.WordView;

/** The words an area watches for, and that checks of coordinators were seen. */
@Named("communityTimeManageCare")
@RequestScoped
public class CarePage {

    @Inject
    private CareForTimeBank caring;

    private List<WordView> words;
    private List<CheckView> checks;

    public void load() {
        words = caring.words();
        checks = caring.checks();
    }

    public List<WordView> getWords() {
        return words;
    }

    public List<CheckView> getChecks() {
        return checks;
    }
}
