package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.feed.Privacy;
import org.alongside.integration.message.KeptView;
import org.alongside.integration.message.boundary.ReadKept;

/** How long what messages say is kept, and what the next night erases. */
@Named("feedsKept")
@RequestScoped
public class KeptPage {

    @Inject
    private ReadKept kept;

    private List<KeptView> all;

    public void load() {
        all = kept.all();
    }

    public String what(Privacy privacy) {
        return switch (privacy) {
            case P0 -> "What is public anyway";
            case P1 -> "Brokers and people at work";
            case P2 -> "Who people are";
            case P3 -> "Care, health and what a plan says";
            case P4 -> "Money: budgets, payments, accounts";
            case P5 -> "Worries about somebody";
        };
    }

    public List<KeptView> getAll() {
        return all;
    }
}
