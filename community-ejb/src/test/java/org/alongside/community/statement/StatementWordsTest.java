package org.alongside.community.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.community.ledger.JournalType;
import org.alongside.testing.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementWordsTest {

    @ParameterizedTest
    @EnumSource(JournalType.class)
    @Proves("R-POOL-37")
    void a_council_that_is_shown_it_does_not_read_that_anything_is_its_own(JournalType type) {
        assertThat(StatementWords.of(type)).isNotEmpty().doesNotContainPattern("(?i)\\byou|\\bmy\\b");
    }
}
