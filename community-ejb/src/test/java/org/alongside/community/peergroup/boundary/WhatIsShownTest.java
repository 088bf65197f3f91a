package org.alongside.community.peergroup.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** What leaves the feature about somebody before both have said yes. */
@Proves({"R-PEER-08", "AC-C70"})
class WhatIsShownTest {

    @Test
    void a_suggestion_has_no_room_for_more_than_a_name_an_area_and_reasons() {
        assertThat(Stream.of(SuggestionView.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("matchId", "calledName", "town", "reasons", "saidYes");
    }
}
