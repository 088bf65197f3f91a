package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.DeclareTie;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** The applicant tells about one link. */
@Named("applyLink")
@RequestScoped
public class LinkPage {

    @Inject
    private TellMyCase tell;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private AccreditationWords words;

    private Counterparty counterparty;
    private String name = "";
    private TieKind kind;
    private YesNo here;
    private YesNo supportsMyCustomers;
    private String sharePercent = "";
    private TypedDate from = new TypedDate();
    private TypedDate until = new TypedDate();
    private String plan = "";

    public void load() {
        mine.get();
    }

    public void add() {
        LocalDate since = from.value("from", problems).orElse(null);
        LocalDate ended = until.value("until", problems).orElse(null);
        if (problems.isAny()) {
            return;
        }
        tell.declare(new DeclareTie(formKey.getValue(), new DeclaredTie(counterparty, name, kind,
                answered(here), answered(supportsMyCustomers), Percent.of(sharePercent), since, ended, plan)));
        page.goTo("accreditation/apply/independence");
    }

    private static YesNo answered(YesNo answer) {
        return answer == null ? YesNo.NOT_ANSWERED : answer;
    }

    public List<Choice> getCounterparties() {
        return words.choices(Counterparty.values());
    }

    public List<Choice> getKinds() {
        return words.choices(TieKind.values());
    }

    public List<Choice> getAnswers() {
        return words.yesOrNo();
    }

    public Counterparty getCounterparty() {
        return counterparty;
    }

    public void setCounterparty(Counterparty counterparty) {
        this.counterparty = counterparty;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TieKind getKind() {
        return kind;
    }

    public void setKind(TieKind kind) {
        this.kind = kind;
    }

    public YesNo getHere() {
        return here;
    }

    public void setHere(YesNo here) {
        this.here = here;
    }

    public YesNo getSupportsMyCustomers() {
        return supportsMyCustomers;
    }

    public void setSupportsMyCustomers(YesNo supportsMyCustomers) {
        this.supportsMyCustomers = supportsMyCustomers;
    }

    public String getSharePercent() {
        return sharePercent;
    }

    public void setSharePercent(String sharePercent) {
        this.sharePercent = sharePercent;
    }

    public TypedDate getFrom() {
        return from;
    }

    public void setFrom(TypedDate from) {
        this.from = from;
    }

    public TypedDate getUntil() {
        return until;
    }

    public void setUntil(TypedDate until) {
        this.until = until;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
