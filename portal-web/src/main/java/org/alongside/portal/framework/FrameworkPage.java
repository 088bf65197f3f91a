package org.alongside.portal.framework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.framework.ContextNote;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.ParameterRange;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.time.London;
import org.alongside.portal.routing.CurrentPage;

/** The national framework, one edition at a time. */
@Named("frameworkPage")
@RequestScoped
public class FrameworkPage {

    @Inject
    private ReadFramework framework;

    @Inject
    private CurrentPage page;

    @Inject
    private Clock clock;

    private List<Edition> editions;
    private Edition edition;

    public void load() {
        editions = framework.editions();
        String code = page.text("edition");
        edition = code.isEmpty()
                ? editions.stream().filter(e -> e.status() == EditionStatus.IN_FORCE).findFirst().orElse(null)
                : editions.stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    public List<Edition> getEditions() {
        return editions;
    }

    /** Null when none is in force yet. */
    public Edition getEdition() {
        return edition;
    }

    public List<FrameworkArea> getCore() {
        return edition.areas().stream().filter(FrameworkArea::core).toList();
    }

    public List<FrameworkArea> getOptional() {
        return edition.areas().stream().filter(area -> !area.core()).toList();
    }

    public boolean isReviewOverdue() {
        return edition.reviewIsOverdue(today());
    }

    public boolean reviewIsDue(ContextNote note) {
        return note.reviewIsDue(today());
    }

    /** What a local body may do with a number, in words. */
    public String room(ParameterRange range) {
        return range.localMinimum() == range.localMaximum() ? "the same everywhere"
                : "from %s to %s".formatted(range.inWords(range.localMinimum()), range.inWords(range.localMaximum()));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
