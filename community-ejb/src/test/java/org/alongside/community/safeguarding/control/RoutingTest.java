package org.alongside.community.safeguarding.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.community.safeguarding.Reader;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.entity.AConcern;
import org.alongside.community.safeguarding.entity.Concern;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

@Proves("R-SAFE-06")
class RoutingTest {

    private final Reader dave = new Reader(UUID.randomUUID(), "Dave Mills", Receiver.LEAD);
    private final Reader paul = new Reader(UUID.randomUUID(), "Paul Ashby", Receiver.DEPUTY);
    private final Reader priya = new Reader(UUID.randomUUID(), "Priya Nair", Receiver.COORDINATOR);
    private final List<Reader> all = List.of(dave, paul, priya);

    @Test
    void the_lead_is_told_first_and_the_deputy_may_read() {
        Concern concern = AConcern.saying("I am worried.");
        assertThat(Routing.toldFirst(concern, all)).containsExactly(dave);
        assertThat(Routing.readers(concern, all)).containsExactly(dave, paul);
    }

    @Test
    @Proves("AC-C73")
    void when_it_may_be_about_the_lead_only_the_deputy_sees_it() {
        Concern concern = AConcern.saying("Dave is taking her card");
        assertThat(Routing.toldFirst(concern, all)).containsExactly(paul);
        assertThat(Routing.readers(concern, all)).containsExactly(paul);
        assertThat(Routing.mayRead(concern, all, dave.id())).isFalse();
    }

    @Test
    void when_it_may_be_about_both_the_coordinator_reads_it() {
        Concern concern = AConcern.saying("Dave and Paul laugh about it");
        assertThat(Routing.toldFirst(concern, all)).containsExactly(priya);
        assertThat(Routing.mayRead(concern, all, priya.id())).isTrue();
    }

    @Test
    void the_coordinator_reads_nothing_else() {
        assertThat(Routing.mayRead(AConcern.saying("I am worried."), all, priya.id())).isFalse();
    }

    @Test
    void when_it_may_be_about_all_of_them_nobody_here_is_told() {
        Concern concern = AConcern.saying("Dave, Paul and Priya are in it together");
        assertThat(Routing.toldFirst(concern, all)).isEmpty();
        assertThat(Routing.readers(concern, all)).isEmpty();
    }

    @Test
    void whoever_comes_next_is_passed_over_too_when_it_may_be_about_them() {
        assertThat(Routing.toldNext(AConcern.saying("Ask Paul"), all, Receiver.DEPUTY)).isEmpty();
        assertThat(Routing.toldNext(AConcern.saying("I am worried."), all, Receiver.COORDINATOR)).containsExactly(priya);
    }
}
