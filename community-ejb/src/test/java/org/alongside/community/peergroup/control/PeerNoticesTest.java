package org.alongside.community.peergroup.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves({"AC-C70", "R-PRIV-08"})
class PeerNoticesTest {

    /** Nothing goes into a message, so nothing about anybody can come out of it. */
    @Test
    void no_message_is_told_anything_about_anybody() {
        assertThat(Stream.of(PeerNotices.class.getDeclaredMethods()).filter(one -> !one.isSynthetic())
                .flatMap(one -> Stream.of(one.getParameterTypes()))).as("what a notice is told").isEmpty();
        assertThat(PeerNotices.introduced().body()).contains("public place").contains("bring somebody along");
    }

    @Test
    @Proves("R-PEER-10")
    void the_first_meeting_comes_with_guidance() {
        assertThat(PeerNotices.introduced().body()).contains("public place or meet online").contains("bring somebody along");
    }
}
