package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.integration.message.KeptView;
import org.alongside.integration.message.control.KeptCounts;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** How much of what messages said is still here, and what the next night erases. */
@Stateless
public class ReadKept {

    @Inject
    private KeptCounts counts;

    @Inject
    private Clock clock;

    /** Each class of privacy once, the least private first. */
    @UseCase("READ_FEED_MESSAGES")
    public List<KeptView> all() {
        return counts.on(London.today(clock).plusDays(1));
    }
}
