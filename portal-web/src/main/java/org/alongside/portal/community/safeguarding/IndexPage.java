package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.safeguarding.ConcernStatus;
import org.alongside.community.safeguarding.boundary.ConcernLine;
import org.alongside.community.safeguarding.boundary.ReadConcerns;

/** The worries that wait and those that are being dealt with. */
@Named("communitySafeguardingIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadConcerns concerns;

    private List<ConcernLine> all;

    public void load() {
        all = concerns.list();
    }

    public List<ConcernLine> getOpen() {
        return all.stream().filter(one -> one.status() != ConcernStatus.CLOSED).toList();
    }

    public List<ConcernLine> getClosed() {
        return all.stream().filter(one -> one.status() == ConcernStatus.CLOSED).toList();
    }
}
