package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.PanelAct;
import org.alongside.accreditation.panel.boundary.CaseSummary;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.accreditation.panel.boundary.ReleaseMany;
import org.alongside.accreditation.panel.boundary.ReleaseReport;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.Sentence;

/** Several decisions released in one go, with what came of each (R-ACC-102). */
@Named("panelReleases")
@RequestScoped
public class ReleasesPage {

    /** What came of one item, in words. */
    public record Line(String name, boolean released, String why) {
    }

    @Inject
    private ReadCases cases;

    @Inject
    private ReleaseMany releasing;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    private List<CaseSummary> waiting = List.of();
    private List<String> chosen = new ArrayList<>();
    private List<Line> report = List.of();

    public void load() {
        waiting = cases.inHand().stream().filter(one -> one.status().can(PanelAct.RELEASE)).toList();
    }

    /** The report is shown on this page: it is nowhere else to be read. */
    public void release() {
        List<UUID> ids = waiting.stream().map(CaseSummary::caseId).filter(id -> chosen.contains(id.toString()))
                .toList();
        if (ids.isEmpty()) {
            problems.add("chosen", "Choose at least one decision.");
            return;
        }
        report = releasing.release(formKey.getValue(), ids).stream().map(this::line).toList();
        chosen = new ArrayList<>();
        load();
    }

    private Line line(ReleaseReport one) {
        String name = waiting.stream().filter(summary -> summary.caseId().equals(one.caseId()))
                .map(CaseSummary::applicantName).findFirst().orElse("");
        return new Line(name, one.released(),
                one.released() ? "Released" : Sentence.of(one.breaches().get(0)));
    }

    public List<Choice> getWaiting() {
        return waiting.stream().map(one -> new Choice(one.caseId().toString(), one.applicantName())).toList();
    }

    public List<Line> getReport() {
        return report;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
