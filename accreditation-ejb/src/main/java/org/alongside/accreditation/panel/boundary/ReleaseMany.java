package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Refusal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.usecase.UseCase;

/** Several releases in one go, each checked as if it stood alone (R-ACC-102). */
@Stateless
public class ReleaseMany {

    @Inject
    private ReleaseDecision one;

    /**
     * Releases what can be released and says of each whether it was. A case that somebody may not release is answered
     * like one that does not exist: the reason says nothing about an interest (AC-A72).
     */
    @UseCase("RELEASE_DECISIONS")
    public List<ReleaseReport> release(UUID commandId, List<UUID> caseIds) {
        return caseIds.stream().distinct().map(caseId -> release(commandId, caseId)).toList();
    }

    private ReleaseReport release(UUID commandId, UUID caseId) {
        try {
            one.release(new Release(keyOf(commandId, caseId), caseId));
            return new ReleaseReport(caseId, List.of());
        } catch (RuleBroken broken) {
            return new ReleaseReport(caseId, broken.breaches());
        } catch (Stale moved) {
            return new ReleaseReport(caseId, List.of(Breach.of(PanelRule.NOT_WAITING_FOR_RELEASE)));
        } catch (Refusal refusal) {
            return new ReleaseReport(caseId, List.of(Breach.of(PanelRule.ITEM_NOT_POSSIBLE)));
        }
    }

    /** The same form posted twice releases nothing twice. */
    private static UUID keyOf(UUID commandId, UUID caseId) {
        return UUID.nameUUIDFromBytes((commandId + " " + caseId).getBytes(StandardCharsets.UTF_8));
    }
}
