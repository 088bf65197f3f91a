package org.alongside.accreditation.panel.entity;

import java.util.List;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.accreditation.panel.PanelEvent;

/**
 * What closing a vote came to.
 *
 * @param outcome what was decided; null when nothing was: not carried, handed to another body, or the panel was lost
 */
public record Verdict(Outcome outcome, Tally tally, PanelControl control, List<PanelEvent> events) {

    static Verdict undecided(Tally tally, PanelControl control, PanelEvent event) {
        return new Verdict(null, tally, control, List.of(event));
    }

    public boolean isDecided() {
        return outcome != null;
    }
}
