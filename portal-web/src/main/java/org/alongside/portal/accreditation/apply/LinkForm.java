package org.alongside.portal.accreditation.apply;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.YesNo;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** What a person types about one link. */
public class LinkForm {

    private Counterparty counterparty;
    private String name = "";
    private TieKind kind;
    private YesNo here;
    private YesNo supportsMyCustomers;
    private String sharePercent = "";
    private TypedDate from = new TypedDate();
    private TypedDate until = new TypedDate();
    private String plan = "";

    /** What was typed, or nothing while a date is none; the problem then says so. */
    Optional<DeclaredTie> read(Problems problems) {
        LocalDate since = from.value("from", problems).orElse(null);
        LocalDate ended = until.value("until", problems).orElse(null);
        return problems.isAny() ? Optional.empty() : Optional.of(new DeclaredTie(counterparty, name, kind,
                answered(here), answered(supportsMyCustomers), Percent.of(sharePercent), since, ended, plan));
    }

    private static YesNo answered(YesNo answer) {
        return answer == null ? YesNo.NOT_ANSWERED : answer;
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
