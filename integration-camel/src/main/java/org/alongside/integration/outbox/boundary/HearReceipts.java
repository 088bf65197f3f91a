package org.alongside.integration.outbox.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.call.CallRule;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.notify.NotifyReceipt;
import org.alongside.integration.outbox.NudgeFate;
import org.alongside.integration.outbox.entity.HandedNudge;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.platform.identity.boundary.ReachPeople;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.usecase.UseCase;

/** Hears from Notify what became of nudges (F16). Whom a nudge went to stands in a receipt, too, and is not kept. */
@Stateless
public class HearReceipts {

    private static final String USE_CASE = "DELIVER_OUTBOX";

    /** The second stands beside the first while one replaces the other. */
    private static final List<String> TOKENS = List.of("notify-receipts", "notify-receipts-next");

    private static final System.Logger LOG = System.getLogger(HearReceipts.class.getName());

    @Inject
    @IntegrationData
    private EntityManager entityManager;

    @Inject
    private Credentials credentials;

    @Inject
    private ReachPeople people;

    @Inject
    private Clock clock;

    /**
     * {@link SignInNeeded} for who does not know the token. A receipt for something else than our nudges is no fault:
     * others may use the same account.
     */
    @UseCase(USE_CASE)
    public void hear(String authorization, byte[] body) {
        if (!NotifyReceipt.isFromNotify(authorization, tokens().map(Credential::text).toList())) {
            throw new SignInNeeded(USE_CASE);
        }
        NotifyReceipt receipt = read(body);
        HandedNudge nudge = receipt.reference().map(id -> entityManager.find(HandedNudge.class, id)).orElse(null);
        if (nudge == null) {
            LOG.log(System.Logger.Level.INFO, "A receipt came for a message that is not ours: {0}", receipt.id());
            return;
        }
        nudge.became(NudgeFate.valueOf(receipt.fate().name()), clock.instant());
        if (receipt.fate() == NotifyReceipt.Fate.ADDRESS_IS_BAD) {
            people.unreachable(nudge.personId(), nudge.handedAt());
        }
    }

    private Stream<Credential> tokens() {
        return TOKENS.stream().flatMap(name -> credentials.find(Call.NATIONAL, name).stream());
    }

    private static NotifyReceipt read(byte[] body) {
        try {
            return NotifyReceipt.read(body);
        } catch (StrictJson.NotRead e) {
            throw new RuleBroken(CallRule.NOT_READ, e.getMessage());
        }
    }
}
