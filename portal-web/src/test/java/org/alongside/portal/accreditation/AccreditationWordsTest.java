package org.alongside.portal.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.CheckLevel;
import org.alongside.accreditation.application.CheckOutcome;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.OthersData;
import org.alongside.accreditation.application.PriorOutcomeKind;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.accreditation.application.Section;
import org.alongside.accreditation.application.TieEffect;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.QueueFilter;
import org.alongside.accreditation.application.boundary.QueueSort;
import org.alongside.accreditation.framework.CriterionKind;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.platform.file.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccreditationWordsTest {

    private final AccreditationWords words = new AccreditationWords();

    static Stream<Class<? extends Enum<?>>> spoken() {
        return Stream.of(YesNo.class, EvidenceRoute.class, OthersData.class, Counterparty.class, TieKind.class,
                TieEffect.class, UndertakingCode.class, Rating.class, Recommendation.class, Interest.class,
                CheckLevel.class, CheckOutcome.class, PriorOutcomeKind.class, CriterionKind.class, QueueFilter.class,
                QueueSort.class, FileKind.class);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void every_constant_a_person_meets_has_words(Class<? extends Enum<?>> type) {
        assertThat(Arrays.stream(type.getEnumConstants()).map(words::say)).doesNotContain("");
    }

    @Test
    void every_status_says_what_it_is_what_it_means_for_me_and_what_happens_next() {
        for (ApplicationStatus status : ApplicationStatus.values()) {
            assertThat(Stream.of("status", "mine", "next", "tone").map(group -> words.of(group, status)))
                    .doesNotContain("");
        }
    }

    @Test
    void a_gap_leads_to_the_page_where_it_is_filled() {
        assertThat(words.pageOf("C13")).isEqualTo("accreditation/apply/criterion?code=C13");
        assertThat(words.pageOf(Section.PRIOR_OUTCOMES.field())).isEqualTo("accreditation/apply/prior-outcomes");
    }
}
