package org.alongside.accreditation.framework.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.framework.ADraft;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.accreditation.framework.LocalRules;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.accreditation.framework.entity.LocalInterpretation;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StandardsIT {

    private static final LocalDate ASKED = LocalDate.of(2026, 6, 1);
    private static final LocalDate ADOPTED = ASKED.plusDays(29);
    private static final LocalDate EFFECTIVE = ADOPTED.plusDays(28);

    @RegisterExtension
    static final Store store = Store.of("accreditation");

    private final UUID area = UUID.randomUUID();

    @BeforeAll
    static void open() {
        store.inArea(UUID.randomUUID(), em -> {
            Editions editions = new Editions(em);
            EditionFile.CODES.stream().filter(code -> editions.find(code).isEmpty()).forEach(code ->
                    editions.add(new FrameworkEdition(UUID.randomUUID(), EditionFile.read(code))));
        });
        store.inArea(UUID.randomUUID(), em -> {
            Editions editions = new Editions(em);
            if (editions.findInForce().isEmpty()) {
                editions.get("CUR-1").bringIntoForce(UUID.randomUUID(), LocalDate.of(2026, 3, 1));
            }
        });
    }

    @Test
    void an_edition_is_read_back_as_its_file_says() {
        Edition file = EditionFile.read("2009");

        Edition kept = store.in(area, em -> new Editions(em).get("2009").read());

        assertThat(kept).isEqualTo(file);
    }

    @Test
    @Proves("R-ACC-14")
    void an_area_without_local_rules_has_the_national_standards() {
        Standards standards = store.in(area, em -> reader(em).on(EFFECTIVE));

        assertThat(standards.interpretationVersion()).isZero();
        assertThat(standards.criteria()).hasSize(17);
        assertThat(standards.parameter(ParameterKey.TERM_MONTHS)).isEqualTo(36);
    }

    @Test
    @Proves({"R-ACC-14", "R-ACC-18"})
    void local_rules_apply_from_their_day_and_stay_readable_when_pinned() {
        adopt(1, 24);

        assertThat(term(EFFECTIVE.minusDays(1))).isEqualTo(36);
        assertThat(term(EFFECTIVE)).isEqualTo(24);

        adopt(2, 30);
        store.inArea(area, em -> new Interpretations(em).inEffect(EFFECTIVE).stream().skip(1)
                .forEach(LocalInterpretation::supersede));

        assertThat(term(EFFECTIVE)).isEqualTo(30);
        store.inArea(area, em -> {
            assertThat(reader(em).pinned("CUR-1", 1).parameter(ParameterKey.TERM_MONTHS)).isEqualTo(24);
            assertThat(reader(em).pinned("CUR-1", 0).parameter(ParameterKey.TERM_MONTHS)).isEqualTo(36);
            assertThat(new Interpretations(em).version(1).orElseThrow().read().status())
                    .isEqualTo(InterpretationStatus.SUPERSEDED);
        });
    }

    @Test
    void a_draft_is_rewritten_as_a_whole() {
        UUID id = store.in(area, em -> keep(em, new LocalInterpretation(UUID.randomUUID(), 1, "CUR-1",
                rules(24, "Knows A", "Knows B"))));

        store.inArea(area, em -> new Interpretations(em).get(id).redraft(rules(30, "Knows C")));

        LocalRules kept = store.in(area, em -> new Interpretations(em).get(id).rules());
        assertThat(kept).isEqualTo(rules(30, "Knows C"));
    }

    @Test
    @Proves("R-ACC-18")
    void there_is_one_unfinished_version_at_a_time() {
        store.inArea(area, em -> keep(em, new LocalInterpretation(UUID.randomUUID(), 1, "CUR-1", rules(24))));

        assertThatThrownBy(() -> store.inArea(area,
                em -> keep(em, new LocalInterpretation(UUID.randomUUID(), 2, "CUR-1", rules(24)))))
                .hasStackTraceContaining("one_unfinished_interpretation");
    }

    @Test
    @Proves("R-ACC-100")
    void local_rules_of_another_area_are_not_there() {
        UUID id = store.in(area, em -> keep(em, new LocalInterpretation(UUID.randomUUID(), 1, "CUR-1",
                rules(24, "Knows A"))));

        store.inArea(UUID.randomUUID(), em -> {
            assertThatThrownBy(() -> new Interpretations(em).get(id)).isInstanceOf(NotFound.class);
            assertThat(new Interpretations(em).all()).isEmpty();
            assertThat(em.createQuery("select c from LocalCriterion c").getResultList()).isEmpty();
            assertThatThrownBy(() -> reader(em).pinned("CUR-1", 1)).isInstanceOf(NotFound.class);
        });
    }

    private int term(LocalDate day) {
        return store.in(area, em -> reader(em).on(day).parameter(ParameterKey.TERM_MONTHS));
    }

    private void adopt(int version, int term) {
        store.inArea(area, em -> {
            LocalInterpretation local = new LocalInterpretation(UUID.randomUUID(), version, "CUR-1", rules(term));
            local.openConsultation(Set.of(ConsultationFormat.MEETING), ASKED.plusDays(28), 28, ASKED);
            local.adopt(UUID.randomUUID(), EFFECTIVE, 28, ADOPTED);
            keep(em, local);
        });
    }

    private static LocalRules rules(int term, String... criteria) {
        return new LocalRules(Set.of("O18"), Map.of(ParameterKey.TERM_MONTHS, term), Map.of("C07", "Ask the council's “hub”."),
                List.of(criteria).stream().map(ADraft::criterion).toList(), ADraft.statement("", true));
    }

    private static UUID keep(EntityManager em, LocalInterpretation local) {
        new Interpretations(em).add(local);
        return local.id();
    }

    private static StandardsReader reader(EntityManager em) {
        return new StandardsReader(new Editions(em), new Interpretations(em));
    }
}
