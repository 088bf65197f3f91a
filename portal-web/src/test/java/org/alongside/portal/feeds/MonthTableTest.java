package org.alongside.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MonthOfEndpoint;
import org.alongside.integration.message.MonthOfEndpoint.Rejects;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStatus;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class MonthTableTest {

    private static final UUID ID = UUID.randomUUID();
    private static final EndpointView ENDPOINT = new EndpointView(ID, 1, UUID.randomUUID(), "council", "The council", Feed.F3,
            Transport.SFTP, new EndpointSetting("host:22", "", "", "", "", 60, AckMode.NONE), EndpointStatus.LIVE, Instant.EPOCH,
            "", null, Instant.EPOCH, Instant.EPOCH, true);

    @Test
    @Proves("R-INT-85")
    void why_something_was_not_taken_stands_in_words_beside_its_code() {
        MonthOfEndpoint month = new MonthOfEndpoint(ID, Direction.IN, 3, 5, 2, 2, 1, 3, 4,
                List.of(new Rejects(FaultCode.E301_TYPE, 2), new Rejects(FaultCode.E201_TRUNCATED, 1)));
        assertThat(MonthTable.of(List.of(month), List.of(ENDPOINT)).rows()).singleElement().satisfies(row ->
                assertThat(row.cells()).containsExactly("Personal budgets (F3)", "To us", "3", "5", "2", "2",
                        "This row is not written as it has to be. (E301: 2) The file breaks off before its end. (E201: 1)",
                        "3", "4", "1"));
    }
}
