package org.alongside.portal.accreditation.body.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.framework.Direction;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.InterpretationDraft;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.accreditation.framework.ParameterRange;
import org.alongside.accreditation.framework.boundary.DraftInterpretation;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.accreditation.framework.boundary.SaveInterpretation;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The coordinator writes the draft of local rules. */
@Named("accreditationBodyDraft")
@RequestScoped
public class DraftPage {

    @Inject
    private DraftInterpretation drafting;

    @Inject
    private ReadFramework framework;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    private final DraftForm form = new DraftForm();
    private Edition edition;

    public void load() {
        drafting.versions().stream().filter(v -> v.status() == InterpretationStatus.DRAFT).findFirst()
                .ifPresent(draft -> form.show(draft.rules()));
        getEdition();
    }

    public void save() {
        InterpretationDraft draft = form.read(edition, problems);
        if (!problems.isAny()) {
            UUID id = drafting.save(new SaveInterpretation(formKey.getValue(), draft));
            page.goTo("accreditation/body/rules/version?id=" + id);
        }
    }

    public Edition getEdition() {
        if (edition == null) {
            edition = framework.editions().stream().filter(e -> e.status() == EditionStatus.IN_FORCE).findFirst()
                    .orElseThrow(NotFound::new);
        }
        return edition;
    }

    /** The numbers a local body may move. */
    public List<ParameterRange> getMovable() {
        return getEdition().parameters().stream()
                .filter(range -> range.direction() != Direction.NONE && range.localMinimum() < range.localMaximum())
                .toList();
    }

    public List<Choice> getOptionalAreas() {
        return getEdition().areas().stream().filter(area -> !area.core())
                .map(area -> new Choice(area.code(), area.title(), area.statement())).toList();
    }

    public String hint(ParameterRange range) {
        return "National: %s. From %s to %s.".formatted(range.inWords(range.national()),
                range.inWords(range.localMinimum()), range.inWords(range.localMaximum()));
    }

    public DraftForm getForm() {
        return form;
    }
}
