package org.alongside.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import org.alongside.portal.form.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedFormsTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @EnumSource(value = DispatcherType.class, mode = EnumSource.Mode.EXCLUDE, names = "ERROR")
    void a_form_that_is_refused_says_so_in_its_status(DispatcherType dispatched) {
        problems.add("amount", "Write an amount.");
        assertThat(RefusedForms.status(problems, dispatched)).hasValue(422);
    }

    @Test
    void a_fault_keeps_its_own_status_whatever_was_typed() {
        problems.add("amount", "Write an amount.");
        assertThat(RefusedForms.status(problems, DispatcherType.ERROR)).isEmpty();
    }

    @Test
    void where_nothing_is_wrong_nothing_is_said() {
        assertThat(RefusedForms.status(problems, DispatcherType.REQUEST)).isEmpty();
    }
}
