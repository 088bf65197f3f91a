package org.alongside.portal.worry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.safeguarding.boundary.MyWorry;
import org.alongside.community.safeguarding.boundary.TellConcern;

/** The worries I told under my name, and how far they are. */
@Named("worryMine")
@RequestScoped
public class MinePage {

    @Inject
    private TellConcern concerns;

    private List<MyWorry> all;

    public void load() {
        all = concerns.mine();
    }

    public List<MyWorry> getAll() {
        return all;
    }
}
