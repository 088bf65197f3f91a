package org.alongside.community.safeguarding.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.platform.message.Notice;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves({"AC-C73", "R-PRIV-08"})
class ConcernNoticesTest {

    /** Nothing goes into a message, so nothing can come out of it. */
    @Test
    void a_message_says_that_something_waits_and_nothing_of_it() {
        for (Notice notice : List.of(ConcernNotices.raised(false), ConcernNotices.raised(true), ConcernNotices.waiting(),
                ConcernNotices.overdue())) {
            assertThat(notice.subject() + notice.body()).doesNotContain("Dave").doesNotContain("card");
            assertThat(notice.path()).doesNotContain("=");
        }
        assertThat(Stream.of(ConcernNotices.class.getDeclaredMethods()).filter(one -> !one.isSynthetic())
                .flatMap(one -> Stream.of(one.getParameterTypes()))).as("what a notice is told").containsOnly(boolean.class);
    }
}
