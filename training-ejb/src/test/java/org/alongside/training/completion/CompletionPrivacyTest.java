package org.alongside.training.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.platform.contracts.CompletionRecorded;
import org.alongside.platform.identity.Role;
import org.alongside.platform.usecase.Permissions;
import org.alongside.platform.usecase.UseCase;
import org.alongside.testing.Proves;
import org.alongside.training.completion.boundary.Certificate;
import org.alongside.training.completion.boundary.MyCompletions;
import org.alongside.training.completion.boundary.UseEvidence;
import org.junit.jupiter.api.Test;

class CompletionPrivacyTest {

    @Test
    @Proves({"AC-A67", "R-TRN-32"})
    void only_learners_can_ask_for_completions_and_only_for_their_own() {
        Permissions permissions = new Permissions();
        assertThat(Stream.of(MyCompletions.class, UseEvidence.class).flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(UseCase.class))
                .map(method -> method.getAnnotation(UseCase.class).value()).distinct()
                .map(permissions::rolesFor)).isNotEmpty().allSatisfy(roles ->
                assertThat(roles).containsExactly(Role.PERSON));
    }

    @Test
    @Proves({"AC-A67", "R-TRN-32"})
    void what_goes_outside_names_nobody() {
        assertThat(Stream.of(CompletionRecorded.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("subject", "courseVersionId", "on", "at");
    }

    @Test
    @Proves("R-TRN-34")
    void a_certificate_has_room_for_the_words_that_it_is_not_accreditation() {
        assertThat(Stream.of(Certificate.class.getRecordComponents()).map(RecordComponent::getName))
                .contains("statement").doesNotContain("brokerNumber");
    }

    @Test
    void every_rule_has_its_sentence() {
        assertThat(ResourceBundle.getBundle(CompletionRule.NOTHING_TO_CERTIFY.bundle()).keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(CompletionRule.values()).map(Enum::name).toList());
    }
}
