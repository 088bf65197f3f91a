package org.alongside.accreditation.panel.boundary;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.panel.PanelEvent;

/** The events everybody in a case may read about. */
final class Milestones {

    private static final Set<String> NAMES = Stream.of(PanelEvent.Convened.class, PanelEvent.PanelReady.class,
            PanelEvent.QuorumOrControlLost.class, PanelEvent.MemberSubstituted.class, PanelEvent.ChairPassed.class,
            PanelEvent.StoodDownByLot.class, PanelEvent.SessionOpened.class, PanelEvent.ProposalPut.class,
            PanelEvent.ProposalNotCarried.class, PanelEvent.Decided.class, PanelEvent.Reopened.class,
            PanelEvent.Released.class, PanelEvent.Transferred.class, PanelEvent.Ended.class)
            .map(Class::getSimpleName).collect(Collectors.toSet());

    private Milestones() {
    }

    static boolean contains(String event) {
        return NAMES.contains(event);
    }
}
