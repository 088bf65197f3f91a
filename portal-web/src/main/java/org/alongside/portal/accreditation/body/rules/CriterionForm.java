package org.alongside.portal.accreditation.body.rules;

import java.util.List;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.accreditation.framework.LocalCriterionDraft;
import org.alongside.platform.text.PlainText;
import org.alongside.portal.form.Choices;

/** A local criterion as a person types it. */
public class CriterionForm {

    private static final int LONGEST = 2_000;

    private String title = "";
    private String statement = "";
    private String rationale = "";
    private List<String> routes = List.of();

    public void show(LocalCriterionDraft criterion) {
        title = criterion.title();
        statement = criterion.statement();
        rationale = criterion.rationale();
        routes = criterion.routes().stream().map(Enum::name).toList();
    }

    public boolean isEmpty() {
        return (title + statement + rationale).isBlank();
    }

    public LocalCriterionDraft read(String field) {
        return new LocalCriterionDraft(PlainText.required(field + "-title", title, 120),
                PlainText.optional(field + "-statement", statement, LONGEST),
                PlainText.optional(field + "-rationale", rationale, LONGEST),
                Choices.chosen(EvidenceRoute.class, routes));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    public List<String> getRoutes() {
        return routes;
    }

    public void setRoutes(List<String> routes) {
        this.routes = routes;
    }
}
